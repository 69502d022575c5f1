//! What is known about a mailbox and does not change while it is open.

use tradepost_mapi::{FileTime, FolderId, Guid, ReplicaId, Text};
use tradepost_wire::{Reader, Wire, Writer};

use crate::Error;
use crate::record::{self, bad};

/// The number of a mailbox in the store, from 1; never used again.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct MailboxId(pub u64);

/// The number of a message in its mailbox, from 1; it survives moves and never leaves the server.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ObjectNumber(pub u64);

/// Whose mailbox it is.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct MailboxOwner {
    /// The SMTP address, in the case that it was given.
    pub address: String,
    /// The name shown to people.
    pub display_name: Text,
    /// The distinguished name in the address book.
    pub legacy_dn: String,
}

/// A mailbox to be made.
#[derive(Clone, Debug)]
pub struct NewMailbox {
    /// The mailbox GUID, which entry ids name.
    pub guid: Guid,
    /// The GUID of the replica that its identifiers belong to.
    pub replica_guid: Guid,
    /// Whose it is.
    pub owner: MailboxOwner,
    /// The time of creation.
    pub now: FileTime,
}

/// What does not change while a mailbox is open.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct MailboxFacts {
    /// Its number in the store.
    pub id: MailboxId,
    /// The mailbox GUID.
    pub guid: Guid,
    /// The GUID of the replica that makes its identifiers.
    pub replica_guid: Guid,
    /// The short number of that replica.
    pub replica_id: ReplicaId,
    /// Whose it is.
    pub owner: MailboxOwner,
    /// The folders that were made with it. Those that a public folder store lacks are zero.
    pub special: SpecialFolders,
    /// The folders of a public folder store; `None` for a private mailbox.
    pub public: Option<PublicFolders>,
}

impl MailboxFacts {
    /// Whether it is a public folder store.
    pub fn is_public(&self) -> bool {
        self.public.is_some()
    }
}

/// The version of the records of public folder stores.
const VERSION_PUBLIC: u8 = 2;

macro_rules! special_folders {
    ($(#[$about:meta])* $folders:ident: $($(#[$doc:meta])* $name:ident),* $(,)?) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
        pub struct $folders { $($(#[$doc])* pub $name: FolderId,)* }

        impl $folders {
            /// All of them, parents before their children.
            pub fn all(&self) -> Vec<FolderId> {
                vec![$(self.$name),*]
            }

            pub(crate) fn from_list(list: &[FolderId]) -> Option<Self> {
                let mut ids = list.iter().copied();
                Some(Self { $($name: ids.next()?,)* })
            }
        }
    };
}

special_folders!(
    /// The folders that a public folder store is made with.
    PublicFolders:
    /// The root of everything.
    root,
    /// The root of what people see.
    ipm_subtree,
    /// The root of what programs keep.
    non_ipm_subtree,
    /// Forms of the organisation.
    eforms_registry,
    /// Free/busy data of old clients.
    free_busy,
    /// The offline address book of old clients.
    offline_address_book,
);

special_folders!(
    /// The folders that a mailbox is made with.
    SpecialFolders:
    /// The root of everything.
    root,
    /// Messages that a client's rules wait for.
    deferred_action,
    /// The search folder of messages to be sent.
    spooler_queue,
    /// The root of what people see.
    ipm_subtree,
    /// Received mail.
    inbox,
    /// Mail to be sent.
    outbox,
    /// Mail that was sent.
    sent_items,
    /// What was deleted.
    deleted_items,
    /// View definitions common to all folders.
    common_views,
    /// Free/busy data of old clients.
    schedule,
    /// Search folders.
    finder,
    /// View definitions of a person.
    views,
    /// Shortcuts.
    shortcuts,
    /// Messages being written.
    drafts,
    /// Appointments.
    calendar,
    /// Contacts.
    contacts,
    /// The journal.
    journal,
    /// Sticky notes.
    notes,
    /// Tasks.
    tasks,
    /// Unwanted mail.
    junk,
    /// What synchronisation complains of.
    sync_issues,
    /// Items changed on both sides.
    conflicts,
    /// Items that the client could not send.
    local_failures,
    /// Items that the server refused.
    server_failures,
    /// Free/busy data.
    freebusy_data,
    /// What a person wants done with conversations.
    conversation_actions,
    /// Contacts of the messenger.
    quick_contacts,
    /// Groups of the messenger.
    im_contact_list,
    /// Contacts from the address book.
    gal_contacts,
);

impl SpecialFolders {
    /// The thirteen folders of a logon answer, [MS-OXCROPS] 2.2.3.1.2, in its order.
    pub fn logon_order(&self) -> [FolderId; 13] {
        [
            self.root,
            self.deferred_action,
            self.spooler_queue,
            self.ipm_subtree,
            self.inbox,
            self.outbox,
            self.sent_items,
            self.deleted_items,
            self.common_views,
            self.schedule,
            self.finder,
            self.views,
            self.shortcuts,
        ]
    }
}

impl PublicFolders {
    /// The thirteen places of a logon answer, [MS-OXCSTOR] 2.2.1.1.4.
    ///
    /// EXCHANGE: since Exchange 2013 only the first four are filled.
    pub fn logon_order(&self) -> [FolderId; 13] {
        let mut order = [FolderId::default(); 13];
        let first = [self.root, self.ipm_subtree, self.non_ipm_subtree, self.eforms_registry];
        order.iter_mut().zip(first).for_each(|(place, id)| *place = id);
        order
    }
}

impl MailboxFacts {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[if self.is_public() { VERSION_PUBLIC } else { record::VERSION }]);
        self.guid.encode(&mut w);
        self.replica_guid.encode(&mut w);
        self.replica_id.0.encode(&mut w);
        record::put_str(&mut w, &self.owner.address);
        record::put_text(&mut w, &self.owner.display_name);
        record::put_str(&mut w, &self.owner.legacy_dn);
        let special = self.special.all();
        record::put_len(&mut w, special.len());
        for id in special {
            id.encode(&mut w);
        }
        if let Some(public) = &self.public {
            let public = public.all();
            record::put_len(&mut w, public.len());
            for id in public {
                id.encode(&mut w);
            }
        }
        record::done(w)
    }

    pub(crate) fn decode(id: MailboxId, bytes: &[u8]) -> Result<Self, Error> {
        let (version, mut r) = record::open_upto(bytes, "mailbox", VERSION_PUBLIC)?;
        let facts = Self::decode_from(id, version, &mut r).map_err(|e| bad("mailbox", &e))?;
        facts.ok_or_else(|| Error::Corrupt("mailbox: too few special folders".to_owned()))
    }

    fn decode_from(
        id: MailboxId,
        version: u8,
        r: &mut Reader<'_>,
    ) -> Result<Option<Self>, tradepost_wire::DecodeError> {
        let guid = Wire::decode(r)?;
        let replica_guid = Wire::decode(r)?;
        let replica_id = ReplicaId(u16::decode(r)?);
        let owner = MailboxOwner {
            address: record::take_str(r)?,
            display_name: record::take_text(r)?,
            legacy_dn: record::take_str(r)?,
        };
        let special = SpecialFolders::from_list(&take_ids(r)?);
        let public = match version {
            VERSION_PUBLIC => PublicFolders::from_list(&take_ids(r)?),
            _ => None,
        };
        Ok(special.filter(|_| version != VERSION_PUBLIC || public.is_some()).map(|special| Self {
            id,
            guid,
            replica_guid,
            replica_id,
            owner,
            special,
            public,
        }))
    }
}

fn take_ids(r: &mut Reader<'_>) -> Result<Vec<FolderId>, tradepost_wire::DecodeError> {
    let count = record::take_len(r, 8)?;
    (0..count).map(|_| FolderId::decode(r)).collect()
}
