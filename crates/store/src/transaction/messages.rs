//! Messages, changed.

use tradepost_mapi::{ChangeNumber, FolderId, MessageId, tags};

use super::Transaction;
use crate::Error;
use crate::content::Content;
use crate::facts::ObjectNumber;
use crate::folder::FolderKind;
use crate::journal::{Event, JournalEntry};
use crate::key;
use crate::message::{Message, MessageTombstone, Save, Target};
use crate::order::{Entries, Order, RowSet};

impl Transaction<'_> {
    /// Saves a message, new or again, with all that it holds.
    ///
    /// Sets `PidTagLastModificationTime`, and `PidTagCreationTime` of a new one that has none. More
    /// may be saved in one transaction, as long as it stays below 4 MiB.
    pub fn save_message(&mut self, save: Save) -> Result<Message, Error> {
        let Save { target, mut content, read } = save;
        content.put_out(&self.shelf.blobs)?;
        content.properties.set_time(tags::LAST_MODIFICATION_TIME, self.now);
        match target {
            Target::New { folder, id, associated } => {
                if content.properties.value(tags::CREATION_TIME).is_none() {
                    content.properties.set_time(tags::CREATION_TIME, self.now);
                }
                let mut message = self.new_message(folder, id, associated)?;
                message.read = read;
                self.save_new(message, &content)
            }
            Target::Existing { object, expected } => {
                let old = self.head(object)?;
                if expected.is_some_and(|change| change != old.change) {
                    return Err(Error::Conflict("message"));
                }
                self.save_again(old, &content)
            }
        }
    }

    /// Deletes a message for good. It takes a change number and leaves a tombstone.
    pub fn delete_message(&mut self, object: ObjectNumber) -> Result<(), Error> {
        let message = self.head(object)?;
        let store = self.store();
        self.unlink_everywhere(&message)?;
        let change = self.leave_folder(&message)?;
        self.delete(key::object(store, key::STATE, object));
        self.delete(key::object(store, key::ENTRIES, object));
        self.delete_record(&key::object(store, key::FIELDS, object))?;
        self.delete_record(&key::object(store, key::PARTS, object))?;
        self.note_message(Event::MessageDeleted, &message, Some(change))
    }

    /// Moves a message to another folder of the mailbox, under a new identifier: what it holds is
    /// not touched. It takes a change number in each folder, and leaves a tombstone in the old one.
    pub fn move_message(
        &mut self,
        object: ObjectNumber,
        folder: FolderId,
        id: Option<MessageId>,
    ) -> Result<Message, Error> {
        let old = self.head(object)?;
        let id = self.place_in(folder, id)?;
        let gone = self.leave_folder(&old)?;
        self.note_message(Event::MessageDeleted, &old, Some(gone))?;
        let change = self.allocate_change()?;
        let message = Message { folder, id, change, read_change: ChangeNumber::default(), ..old };
        let key = key::message(self.store(), folder, id);
        self.put(key, object.0.to_be_bytes().to_vec());
        let entries = self.entries(object)?;
        self.put_rows(&message, &entries, true)?;
        self.relink(&old, &message)?;
        self.put_state(&message)?;
        self.count_message(&message, change, 1)?;
        self.note_message(Event::MessageCreated, &message, Some(change))?;
        Ok(message)
    }

    /// Marks a message read or unread. Says whether that changed anything; if so, the read state
    /// takes a change number of its own.
    pub fn set_read(&mut self, object: ObjectNumber, read: bool) -> Result<bool, Error> {
        let old = self.head(object)?;
        if old.read == read {
            return Ok(false);
        }
        let change = self.allocate_change()?;
        let new = Message { read, read_change: change, ..old };
        let entries = self.entries(object)?;
        self.put_rows(&old, &entries, false)?;
        self.put_rows(&new, &entries, true)?;
        self.unlink_changes(&old);
        self.put_state(&new)?;
        if !new.associated {
            let by = if read { -1 } else { 1 };
            for folder in [vec![new.folder], self.links(object)?].concat() {
                self.count(folder, |counts| {
                    counts.unread = counts.unread.saturating_add_signed(by);
                })?;
            }
        }
        self.note_message(Event::ReadChanged, &new, Some(change))?;
        Ok(true)
    }

    /// Sets `PidTagMessageStatus` and returns what it was.
    pub fn set_status(&mut self, object: ObjectNumber, status: u32) -> Result<u32, Error> {
        let old = self.head(object)?;
        if old.status != status {
            let new = Message { status, ..old };
            self.put_state(&new)?;
            self.note_message(Event::MessageModified, &new, None)?;
        }
        Ok(old.status)
    }

    fn new_message(
        &mut self,
        folder: FolderId,
        id: Option<MessageId>,
        associated: bool,
    ) -> Result<Message, Error> {
        let id = self.place_in(folder, id)?;
        Ok(Message {
            object: self.allocate_object()?,
            folder,
            id,
            associated,
            read: false,
            status: 0,
            change: ChangeNumber::default(),
            read_change: ChangeNumber::default(),
            size: 0,
        })
    }

    /// The identifier of a message that comes into a folder, if it may.
    fn place_in(&mut self, folder: FolderId, id: Option<MessageId>) -> Result<MessageId, Error> {
        if self.folder(folder)?.kind == FolderKind::Search {
            return Err(Error::Conflict("folder is a search folder"));
        }
        match id {
            Some(id) if self.get(&key::message(self.store(), folder, id))?.is_some() => {
                Err(Error::Exists("message"))
            }
            Some(id) => Ok(id),
            None => self.allocate_message_id(),
        }
    }

    /// Takes a message out of the indexes and counts of its folder, and leaves a tombstone.
    fn leave_folder(&mut self, message: &Message) -> Result<ChangeNumber, Error> {
        let store = self.store();
        let change = self.allocate_change()?;
        self.remove_rows(message)?;
        self.delete(key::message(store, message.folder, message.id));
        self.unlink_changes(message);
        let tombstone =
            MessageTombstone { change, message: message.id, associated: message.associated };
        let key = key::message_change(store, key::MESSAGE_TOMBSTONE, message.folder, change);
        self.put(key, tombstone.encode()?);
        self.count_message(message, change, -1)?;
        self.count(message.folder, |counts| counts.deleted += 1)?;
        Ok(change)
    }

    fn save_new(&mut self, mut message: Message, content: &Content) -> Result<Message, Error> {
        message.size = content.size();
        message.change = self.allocate_change()?;
        let key = key::message(self.store(), message.folder, message.id);
        self.put(key, message.object.0.to_be_bytes().to_vec());
        self.write(&message, content)?;
        self.count_message(&message, message.change, 1)?;
        self.note_message(Event::MessageCreated, &message, Some(message.change))?;
        Ok(message)
    }

    fn save_again(&mut self, old: Message, content: &Content) -> Result<Message, Error> {
        let change = self.allocate_change()?;
        let message = Message { size: content.size(), change, ..old };
        self.remove_rows(&old)?;
        self.unlink_changes(&old);
        self.write(&message, content)?;
        self.count_message(&old, change, -1)?;
        self.count_message(&message, change, 1)?;
        self.note_message(Event::MessageModified, &message, Some(change))?;
        Ok(message)
    }

    /// State, content and index entries.
    fn write(&mut self, message: &Message, content: &Content) -> Result<(), Error> {
        let store = self.store();
        let object = message.object;
        self.put_state(message)?;
        let fields = key::object(store, key::FIELDS, object);
        self.put_record(&fields, &content.encode_fields()?)?;
        let parts = key::object(store, key::PARTS, object);
        if content.recipients.is_empty() && content.attachments.is_empty() {
            self.delete_record(&parts)?;
        } else {
            self.put_record(&parts, &content.encode_parts()?)?;
        }
        let entries = Entries::of(&content.properties, message.size, &self.shelf.blobs)?;
        self.put(key::object(store, key::ENTRIES, object), entries.encode()?);
        self.put_rows(message, &entries, true)
    }

    /// The state record and the indexes by change number.
    fn put_state(&mut self, message: &Message) -> Result<(), Error> {
        let store = self.store();
        let object = message.object.0.to_be_bytes().to_vec();
        self.put(key::object(store, key::STATE, message.object), message.encode()?);
        for (key, change) in self.change_keys(message) {
            if change != ChangeNumber::default() {
                self.put(key, object.clone());
            }
        }
        Ok(())
    }

    fn unlink_changes(&mut self, message: &Message) {
        for (key, change) in self.change_keys(message) {
            if change != ChangeNumber::default() {
                self.delete(key);
            }
        }
    }

    fn change_keys(&self, message: &Message) -> [(crate::kv::Key, ChangeNumber); 2] {
        let Message { folder, change, read_change, .. } = *message;
        let key = |kind, change| key::message_change(self.store(), kind, folder, change);
        [
            (key(key::MESSAGE_CHANGE, change), change),
            (key(key::READ_CHANGE, read_change), read_change),
        ]
    }

    pub(super) fn entries(&self, object: ObjectNumber) -> Result<Entries, Error> {
        let record = self.get(&key::object(self.store(), key::ENTRIES, object))?;
        Entries::decode(&record.ok_or(Error::NotFound("message"))?)
    }

    fn remove_rows(&mut self, message: &Message) -> Result<(), Error> {
        let entries = self.entries(message.object)?;
        self.put_rows(message, &entries, false)
    }

    /// Enters a message into the orders of its folder and of the search folders that show it, or
    /// takes it out.
    fn put_rows(
        &mut self,
        message: &Message,
        entries: &Entries,
        present: bool,
    ) -> Result<(), Error> {
        self.put_rows_in(message.folder, message, entries, present);
        for folder in self.links(message.object)? {
            self.put_rows_in(folder, message, entries, present);
        }
        Ok(())
    }

    pub(super) fn put_rows_in(
        &mut self,
        folder: FolderId,
        message: &Message,
        entries: &Entries,
        present: bool,
    ) {
        for (order, sort_key) in entries.iter() {
            if order == Order::Unread && message.read {
                continue;
            }
            let set = RowSet::of(message.associated, order);
            let key = key::with(self.rows_key(folder, set), sort_key);
            let key = key::with(key, &message.object.0.to_be_bytes());
            if present {
                self.put(key, Vec::new());
            } else {
                self.delete(key);
            }
        }
    }

    /// Counts a message in or out.
    fn count_message(
        &mut self,
        message: &Message,
        change: ChangeNumber,
        by: i32,
    ) -> Result<(), Error> {
        self.count_links(message, by)?;
        let (now, size) = (self.now, message.size);
        let add = |n: &mut u32| *n = n.saturating_add_signed(by);
        let add_size = |n: &mut u64| {
            *n = if by < 0 { n.saturating_sub(size) } else { n.saturating_add(size) };
        };
        self.count(message.folder, |counts| {
            if message.associated {
                add(&mut counts.associated);
                add_size(&mut counts.associated_size);
            } else {
                add(&mut counts.messages);
                if !message.read {
                    add(&mut counts.unread);
                }
            }
            add_size(&mut counts.size);
            counts.newest_change = change;
            counts.newest_time = now;
        })
    }

    fn note_message(
        &mut self,
        event: Event,
        message: &Message,
        change: Option<ChangeNumber>,
    ) -> Result<(), Error> {
        self.note(JournalEntry {
            sequence: 0,
            folder: message.folder,
            event,
            object: Some(message.object),
            message: Some(message.id),
            change,
            at: self.now,
        })
    }
}
