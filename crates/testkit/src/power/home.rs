//! Where a thread writes: its folders in its mailbox, found again after any stop.

use std::collections::{BTreeMap, BTreeSet};

use tradepost_mapi::{FolderId, Guid, Properties, Value, tags};
use tradepost_store::{
    Content, Counts, Direction, Field, FolderKind, Mailbox, MailboxOwner, NewFolder, NewMailbox,
    ObjectNumber, Order, RowSet, Store, User, View,
};

use super::Trouble;
use super::workload::{Item, MAILBOXES, Model, address, folder_name, parse_subject, time};

const ALL: usize = usize::MAX;

/// The place of a thread.
#[derive(Clone)]
pub(super) struct Home {
    pub mailbox: Mailbox,
    pub folders: [FolderId; 2],
    pub thread: usize,
}

/// The messages of a thread as they are found.
pub(super) type Items = BTreeMap<u64, (Item, ObjectNumber)>;

/// The mailbox of a number, made if it is not there.
pub(super) fn mailbox(store: &Store, number: usize) -> Result<Mailbox, Trouble> {
    let address = format!("mailbox-{number}@example.org");
    if let Some(user) = store.user(&address)? {
        return Ok(store.mailbox(user.mailbox)?);
    }
    let byte = u8::try_from(number).unwrap_or_default();
    let (mailbox, _) = store.create_mailbox(NewMailbox {
        guid: Guid([byte + 1; 16]),
        replica_guid: Guid([byte + 101; 16]),
        owner: MailboxOwner::default(),
        now: time(0),
    })?;
    let ticket = store.put_user(&User {
        legacy_dn: format!("/o=Example/cn={address}"),
        display_name: address.as_str().into(),
        mailbox: mailbox.id(),
        verifiers: vec![7; 100],
        generation: 1,
        address,
        administrator: false,
    })?;
    store.wait(ticket)?;
    Ok(mailbox)
}

impl Home {
    /// Finds the place of a thread, or makes it.
    pub(super) fn make(store: &Store, thread: usize) -> Result<Self, Trouble> {
        let mailbox = mailbox(store, thread % MAILBOXES)?;
        let parent = mailbox.facts().special.inbox;
        let (folders, ticket) = mailbox.write(time(0), |t| {
            let mut folders = [FolderId::default(); 2];
            for (place, folder) in folders.iter_mut().enumerate() {
                let name = folder_name(thread, place).into();
                *folder = match t.child_named(parent, &name)? {
                    Some(folder) => folder,
                    None => t.create_folder(NewFolder {
                        parent,
                        name,
                        kind: FolderKind::Generic,
                        properties: Properties::new(),
                    })?,
                };
            }
            Ok(folders)
        })?;
        store.wait(ticket)?;
        Ok(Self { mailbox, folders, thread })
    }

    /// How many steps the thread had done.
    pub(super) fn steps(&self) -> Result<u64, Trouble> {
        let folder = self.mailbox.read(|view| view.folder(self.folders[0]))?;
        match folder.properties.value(tags::COMMENT) {
            None => Ok(0),
            Some(Value::String(text)) => text
                .to_string()
                .parse()
                .map_err(|_| Trouble::text(format!("the mark of a thread is {text}"))),
            Some(_) => Err(Trouble::text("the mark of a thread is no text")),
        }
    }

    /// Reads all messages of the thread and checks each, and the indexes and counts.
    pub(super) fn items(&self, store: &Store, model: &Model) -> Result<Items, Trouble> {
        let mut items = Items::new();
        for (place, folder) in self.folders.iter().enumerate() {
            let found = self.mailbox.read(|view| Ok(self.objects(view, *folder)))??;
            for object in found {
                let (head, content) =
                    self.mailbox.read(|view| Ok((view.head(object)?, view.content(object)?)))?;
                let subject = content.properties.value(tags::SUBJECT).and_then(Field::here);
                let subject = match subject {
                    Some(Value::String(text)) => text.to_string(),
                    _ => String::new(),
                };
                let (serial, revision) = parse_subject(&subject).ok_or_else(|| {
                    self.trouble(&format!("a message without subject: {subject}"))
                })?;
                let item = Item { serial, revision, read: head.read, place };
                self.compare(store, &content, &model.content(item), item)?;
                if items.insert(serial, (item, object)).is_some() {
                    return Err(self.trouble(&format!("message {serial} is there twice")));
                }
            }
        }
        Ok(items)
    }

    /// The messages of a folder, if all its orders and counts say the same.
    fn objects(
        &self,
        view: &View<'_>,
        folder: FolderId,
    ) -> Result<BTreeSet<ObjectNumber>, Trouble> {
        let changes =
            view.message_changes(folder, tradepost_mapi::GlobalCounter::default(), ALL)?;
        let objects: BTreeSet<ObjectNumber> = changes.into_iter().collect();
        let mut counts = Counts::default();
        let mut unread = BTreeSet::new();
        for object in &objects {
            let head = view.head(*object)?;
            if head.folder != folder || view.message(folder, head.id)?.object != *object {
                return Err(self.trouble(&format!("{object:?} is not found by its identifier")));
            }
            counts.messages += 1;
            counts.size += head.size;
            if !head.read {
                counts.unread += 1;
                unread.insert(*object);
            }
        }
        for order in Order::ALL {
            let set = RowSet::normal(order);
            let rows = view.rows(folder, set, Direction::Forward, None, ALL)?;
            let found: BTreeSet<ObjectNumber> = rows.iter().map(|(_, object)| *object).collect();
            let expected = if order == Order::Unread { &unread } else { &objects };
            if found != *expected || rows.len() != found.len() {
                return Err(self.trouble(&format!("order {order:?} is not the contents")));
            }
        }
        let kept = view.counts(folder)?;
        if (kept.messages, kept.unread, kept.size) != (counts.messages, counts.unread, counts.size)
        {
            return Err(self.trouble(&format!("counts are {kept:?}, contents {counts:?}")));
        }
        Ok(objects)
    }

    fn compare(
        &self,
        store: &Store,
        found: &Content,
        expected: &Content,
        item: Item,
    ) -> Result<(), Trouble> {
        let wrong = |what: &str| self.trouble(&format!("{what} of {item:?} is another"));
        for (tag, field) in expected.properties.iter() {
            let kept = found.properties.value(tag).map(|f| f.read(store.blobs(), u64::MAX));
            if kept.transpose()?.as_ref() != field.here() {
                return Err(wrong("a property"));
            }
        }
        if found.recipients != expected.recipients {
            return Err(wrong("a recipient"));
        }
        if found.attachments.len() != expected.attachments.len() {
            return Err(wrong("the number of attachments"));
        }
        for (found, expected) in found.attachments.iter().zip(&expected.attachments) {
            for (tag, field) in expected.properties.iter() {
                let kept = found.properties.value(tag).map(|f| f.read(store.blobs(), u64::MAX));
                if kept.transpose()?.as_ref() != field.here() {
                    return Err(wrong("an attachment"));
                }
            }
        }
        Ok(())
    }

    /// The generation of the thread's user, if the record is whole and found both ways.
    pub(super) fn user(&self, store: &Store) -> Result<u64, Trouble> {
        let Some(user) = store.user(&address(self.thread))? else { return Ok(0) };
        let expected = Model::user_at(self.thread, user.generation, self.mailbox.id());
        if user != expected || store.user_by_dn(&user.legacy_dn)?.as_ref() != Some(&user) {
            return Err(self.trouble("the user is half there"));
        }
        Ok(user.generation)
    }

    pub(super) fn trouble(&self, what: &str) -> Trouble {
        Trouble::text(format!("thread {}: {what}", self.thread))
    }
}
