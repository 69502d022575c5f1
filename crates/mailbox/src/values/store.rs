//! The properties of a mailbox as a whole, [MS-OXCSTOR] 2.2.2.1.

use tradepost_mapi::{
    Guid, Properties, PropertyTag, PropertyType, ReplicaId, Value, entry_id, tags,
};
use tradepost_store::{Counts, FolderKind, Mailbox, MailboxFacts};

use super::identity;
use super::source::{Found, Source, union};
use crate::search;

const OBJECT_TYPE_STORE: i32 = 1;
/// PidTagStoreSupportMask: what the server does, and nothing else: entry ids are unique (0x1),
/// modify (0x8), create (0x10), attach (0x20), OLE (0x40), multivalued properties (0x200), RTF
/// (0x800), restrictions (0x1000), sorts (0x2000), HTML (0x10000), Unicode (0x40000).
const SUPPORT_MASK: i32 = 0x0005_3A79;
/// PidTagValidFolderMask: every folder of the logon exists.
const VALID_FOLDERS: i32 = 0xFF;
/// en-US.
pub(crate) const LOCALE: i32 = 0x0409;
/// Replicas in PidTagSerializedReplidGuidMap at most: as much of the map as a row holds.
const REPLICAS_TOLD: usize = 256;
/// [MS-OXCSTOR] 2.2.2.1.1.3: no limit, in KiB.
const NO_QUOTA: i32 = -1;
/// LIMIT: PidTagMaximumSubmitMessageSize, in KiB.
const SUBMIT_SIZE_MAX_KIB: i32 = 153_600;
/// LIMIT: PidTagExtendedRuleSizeLimit, in bytes.
const EXTENDED_RULE_SIZE_MAX: i32 = 261_120;

const MAX_SUBMIT_MESSAGE_SIZE: PropertyTag = PropertyTag(0x666D_0003);
const ROOT_ENTRY_ID: PropertyTag = PropertyTag(0x35D8_0102);
const INBOX_ENTRY_ID: PropertyTag = PropertyTag(0x35E1_0102);
const SPOOLER_QUEUE_ENTRY_ID: PropertyTag = PropertyTag(0x35E8_0102);

/// What a public folder store does not have.
const PRIVATE_ONLY: [PropertyTag; 7] = [
    INBOX_ENTRY_ID,
    SPOOLER_QUEUE_ENTRY_ID,
    tags::VALID_FOLDER_MASK,
    tags::MAILBOX_OWNER_ENTRY_ID,
    tags::MAILBOX_OWNER_NAME,
    tags::USER_NAME,
    tags::OUT_OF_OFFICE_STATE,
];

const COMPUTED: &[PropertyTag] = &[
    tags::MESSAGE_SIZE,
    tags::EXTENDED_RULE_SIZE_LIMIT,
    tags::ACCESS,
    tags::ACCESS_LEVEL,
    tags::MAPPING_SIGNATURE,
    tags::RECORD_KEY,
    tags::STORE_RECORD_KEY,
    tags::STORE_ENTRY_ID,
    tags::OBJECT_TYPE,
    tags::ENTRY_ID,
    tags::DISPLAY_NAME,
    tags::EMAIL_ADDRESS,
    tags::STORE_SUPPORT_MASK,
    tags::STORE_STATE,
    tags::STORE_PROVIDER,
    ROOT_ENTRY_ID,
    tags::VALID_FOLDER_MASK,
    INBOX_ENTRY_ID,
    SPOOLER_QUEUE_ENTRY_ID,
    tags::USER_ENTRY_ID,
    tags::USER_NAME,
    tags::MAILBOX_OWNER_ENTRY_ID,
    tags::MAILBOX_OWNER_NAME,
    tags::OUT_OF_OFFICE_STATE,
    MAX_SUBMIT_MESSAGE_SIZE,
    tags::LOCALE_ID,
    tags::CODE_PAGE_ID,
    tags::SERIALIZED_REPLID_GUID_MAP,
    tags::PROHIBIT_RECEIVE_QUOTA,
    tags::PROHIBIT_SEND_QUOTA,
    tags::CONTENT_COUNT,
    tags::DELETE_AFTER_SUBMIT,
];

/// Whether the server alone sets this property of a mailbox.
pub(crate) fn is_read_only(tag: PropertyTag) -> bool {
    const SETTABLE: [u16; 2] = [tags::OUT_OF_OFFICE_STATE.id(), tags::LOCALE_ID.id()];
    COMPUTED.iter().any(|t| t.id() == tag.id()) && !SETTABLE.contains(&tag.id())
        || tag.id() == tags::ADDRESS_BOOK_MESSAGE_ID.id()
}

/// Whether nobody may set this property of a mailbox, though the documents call it writable.
/// EXCHANGE: AccessDenied since Exchange 2013, [MS-OXCSTOR] 2.2.2.1.2.
pub(crate) fn is_denied(tag: PropertyTag) -> bool {
    [tags::COMMENT, tags::DELETE_AFTER_SUBMIT, tags::DISPLAY_NAME]
        .iter()
        .any(|denied| denied.id() == tag.id())
}

/// Whether somebody may delete this property of a mailbox though nobody may set it: it has no value
/// of its own then, as before, [MS-OXCSTOR] 2.2.2.1.2.2.
pub(crate) fn is_deletable(tag: PropertyTag) -> bool {
    tag.id() == tags::DELETE_AFTER_SUBMIT.id()
}

/// A mailbox as it is read.
pub(crate) struct StoreValues<'a> {
    /// The mailbox.
    pub mailbox: &'a Mailbox,
    /// What was stored.
    pub properties: &'a Properties,
    /// The distinguished name of whoever is logged on.
    pub user_dn: &'a str,
    /// The code page of their session.
    pub code_page: u32,
}

impl StoreValues<'_> {
    fn facts(&self) -> &MailboxFacts {
        self.mailbox.facts()
    }

    /// A sum over the folders.
    fn sum(&self, of: impl Fn(Counts) -> u64) -> Option<u64> {
        let root = self.facts().special.root;
        let total = self.mailbox.read(|view| {
            let mut total = of(view.counts(root)?);
            for (id, _) in view.descendants(root)? {
                // What a search folder shows is counted where it is.
                if view.folder(id)?.kind != FolderKind::Search {
                    total += of(view.counts(id)?);
                }
            }
            Ok(total)
        });
        total.ok()
    }

    /// Bytes of all messages.
    fn size(&self) -> Option<u64> {
        self.sum(|counts| counts.size)
    }

    /// [MS-OXCSTOR] 2.2.2.1.1.13: short numbers of replicas with their GUIDs, 18 bytes each.
    fn replica_map(&self) -> Option<Vec<u8>> {
        let replicas = self.mailbox.read(|view| view.replicas(REPLICAS_TOLD)).ok()?;
        let pair = |(id, guid): (ReplicaId, Guid)| [&id.0.to_le_bytes()[..], &guid.0].concat();
        Some(replicas.into_iter().flat_map(pair).collect())
    }

    fn name(&self) -> Value {
        let name = &self.facts().owner.display_name;
        if self.facts().is_public() {
            return Value::String(name.clone());
        }
        Value::String(format!("Mailbox - {name}").into())
    }

    /// What is about the session, about quotas, and about the mailbox as a whole.
    fn of_session(&self, tag: PropertyTag) -> Option<Value> {
        Some(match tag.id() {
            id if id == tags::USER_ENTRY_ID.id() => {
                Value::Binary(entry_id::address_book(self.user_dn))
            }
            id if id == tags::CODE_PAGE_ID.id() => Value::Integer32(self.code_page.cast_signed()),
            id if id == tags::LOCALE_ID.id() => {
                let stored = self.properties.value(tags::LOCALE_ID).cloned();
                stored.unwrap_or(Value::Integer32(LOCALE))
            }
            id if id == tags::SERIALIZED_REPLID_GUID_MAP.id() => Value::Binary(self.replica_map()?),
            id if id == tags::PROHIBIT_RECEIVE_QUOTA.id()
                || id == tags::PROHIBIT_SEND_QUOTA.id() =>
            {
                Value::Integer32(NO_QUOTA)
            }
            id if id == tags::CONTENT_COUNT.id() => {
                let count = self.sum(|counts| counts.messages.into())?;
                Value::Integer32(i32::try_from(count).unwrap_or(i32::MAX))
            }
            id if id == tags::DELETE_AFTER_SUBMIT.id() => Value::Boolean(false),
            _ => return None,
        })
    }

    fn computed(&self, tag: PropertyTag) -> Option<Value> {
        let owner = &self.facts().owner;
        let folder = |id| Value::Binary(identity::folder_entry_id(self.facts(), id));
        let special = &self.facts().special;
        Some(match tag.id() {
            id if id == tags::MESSAGE_SIZE.id() => match tag.ty() {
                PropertyType::INTEGER_64 => {
                    Value::Integer64(i64::try_from(self.size()?).unwrap_or(i64::MAX))
                }
                _ => Value::Integer32(i32::try_from(self.size()?).unwrap_or(i32::MAX)),
            },
            id if id == tags::EXTENDED_RULE_SIZE_LIMIT.id() => {
                Value::Integer32(EXTENDED_RULE_SIZE_MAX)
            }
            id if id == tags::ACCESS.id() => Value::Integer32(0x3F),
            id if id == tags::ACCESS_LEVEL.id() => Value::Integer32(1),
            id if id == tags::OBJECT_TYPE.id() => Value::Integer32(OBJECT_TYPE_STORE),
            id if id == tags::RECORD_KEY.id()
                || id == tags::STORE_RECORD_KEY.id()
                || id == tags::MAPPING_SIGNATURE.id() =>
            {
                Value::Binary(self.facts().guid.0.to_vec())
            }
            id if id == tags::ENTRY_ID.id() || id == tags::STORE_ENTRY_ID.id() => {
                Value::Binary(identity::store_entry_id(self.facts()))
            }
            id if id == tags::DISPLAY_NAME.id() => self.name(),
            id if id == tags::EMAIL_ADDRESS.id() => Value::String(owner.legacy_dn.as_str().into()),
            id if id == tags::STORE_SUPPORT_MASK.id() => Value::Integer32(SUPPORT_MASK),
            id if id == tags::STORE_STATE.id() => {
                let state = self.mailbox.read(|view| Ok(search::store_state(view)));
                Value::Integer32(state.ok()?.cast_signed())
            }
            id if id == tags::STORE_PROVIDER.id() => {
                let public = self.facts().is_public();
                let provider =
                    if public { entry_id::PUBLIC_STORE } else { entry_id::PRIVATE_STORE };
                Value::Binary(provider.0.to_vec())
            }
            id if id == ROOT_ENTRY_ID.id() => folder(special.root),
            // Of a public folder store only the root is told; nobody owns it.
            id if self.facts().is_public() && PRIVATE_ONLY.iter().any(|t| t.id() == id) => {
                return None;
            }
            id if id == INBOX_ENTRY_ID.id() => folder(special.inbox),
            id if id == SPOOLER_QUEUE_ENTRY_ID.id() => folder(special.spooler_queue),
            id if id == tags::VALID_FOLDER_MASK.id() => Value::Integer32(VALID_FOLDERS),
            id if id == tags::MAILBOX_OWNER_ENTRY_ID.id() => {
                Value::Binary(entry_id::address_book(&owner.legacy_dn))
            }
            id if id == tags::USER_NAME.id() || id == tags::MAILBOX_OWNER_NAME.id() => {
                Value::String(owner.display_name.clone())
            }
            id if id == tags::OUT_OF_OFFICE_STATE.id() => {
                let stored = self.properties.value(tags::OUT_OF_OFFICE_STATE);
                Value::Boolean(stored.and_then(Value::boolean).unwrap_or(false))
            }
            id if id == MAX_SUBMIT_MESSAGE_SIZE.id() => Value::Integer32(SUBMIT_SIZE_MAX_KIB),
            _ => return self.of_session(tag),
        })
    }
}

impl Source for StoreValues<'_> {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        self.computed(tag).map(Found::computed).or_else(|| self.properties.find(tag))
    }

    fn tags(&self) -> Vec<PropertyTag> {
        union(self, self.properties, COMPUTED)
    }
}
