//! Messages, changed.

use tradepost_mapi::{ChangeNumber, FileTime, FolderId, MessageId, Value, tags};

use super::Transaction;
use crate::Error;
use crate::content::Content;
use crate::facts::ObjectNumber;
use crate::fields::Field;
use crate::folder::FolderKind;
use crate::journal::{Event, JournalEntry};
use crate::key;
use crate::message::{Message, MessageTombstone, Reading, Receipts, Save, Target};
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
                message.read = read && !self.facts.is_public();
                let message = self.save_new(message, &content)?;
                self.read_by_author(message, read)
            }
            Target::Existing { object, expected } => {
                let old = self.present(object)?;
                if expected.is_some_and(|change| change != old.change) {
                    return Err(Error::Conflict("message"));
                }
                let message = self.save_again(old, &content)?;
                self.seen(message)
            }
        }
    }

    /// Soft-deletes a message: it leaves its folder, with a change number and a tombstone, and
    /// stands among what can be recovered from it, with its identifier and all that it holds.
    pub fn soft_delete_message(&mut self, object: ObjectNumber) -> Result<Message, Error> {
        let old = self.present(object)?;
        self.unlink_everywhere(&old)?;
        let change = self.leave_folder(&old)?;
        let read_change = ChangeNumber::default();
        let message = Message { deleted: true, changed_at: self.now, read_change, ..old };
        self.enter_folder(&message, change)?;
        self.note_message(Event::MessageDeleted, &message, change)?;
        Ok(message)
    }

    /// Deletes a message for good, soft-deleted or not. One that was not takes a change number and
    /// leaves a tombstone.
    pub fn delete_message(&mut self, object: ObjectNumber) -> Result<(), Error> {
        let message = self.head(object)?;
        let store = self.store();
        self.unlink_everywhere(&message)?;
        let change = self.leave_folder(&message)?;
        self.delete(key::object(store, key::STATE, object));
        self.delete(key::object(store, key::ENTRIES, object));
        self.delete(key::object(store, key::AUTHOR, object));
        self.delete_record(&key::object(store, key::SUMMARY, object))?;
        self.delete_record(&key::object(store, key::FIELDS, object))?;
        self.delete_record(&key::object(store, key::PARTS, object))?;
        self.note_message(Event::MessageDeleted, &message, change)
    }

    /// Moves a message to a folder of the mailbox, under a new identifier: what it holds is not
    /// touched. It takes a change number in each folder, and leaves a tombstone in the old one. A
    /// soft-deleted one is there again, and leaves none.
    pub fn move_message(
        &mut self,
        object: ObjectNumber,
        folder: FolderId,
        id: Option<MessageId>,
    ) -> Result<Message, Error> {
        let old = self.head(object)?;
        let id = self.place_in(folder, id)?;
        let gone = self.leave_folder(&old)?;
        self.note_message(Event::MessageDeleted, &old, gone)?;
        let message = self.placed(old, folder, id)?;
        self.relink(&old, &message)?;
        self.enter_folder(&message, Some(message.change))?;
        self.note_message(Event::MessageCreated, &message, Some(message.change))?;
        Ok(message)
    }

    /// Copies a message, soft-deleted or not, to a folder of the mailbox, under a new identifier.
    /// Its long values are shared with the original: values are never written in place.
    pub fn copy_message(
        &mut self,
        object: ObjectNumber,
        folder: FolderId,
    ) -> Result<Message, Error> {
        let old = self.head(object)?;
        let id = self.place_in(folder, None)?;
        let copy = self.allocate_object()?;
        for kind in [key::SUMMARY, key::FIELDS, key::PARTS] {
            if let Some(record) = self.record(&key::object(self.store(), kind, object))? {
                self.put_record(&key::object(self.store(), kind, copy), &record)?;
            }
        }
        let entries = self.entries(object)?;
        self.put(key::object(self.store(), key::ENTRIES, copy), entries.encode()?);
        let message = self.placed(Message { object: copy, ..old }, folder, id)?;
        self.enter_folder(&message, Some(message.change))?;
        self.note_message(Event::MessageCreated, &message, Some(message.change))?;
        Ok(message)
    }

    /// A message as it comes into a folder.
    fn placed(&mut self, old: Message, folder: FolderId, id: MessageId) -> Result<Message, Error> {
        let change = self.allocate_change()?;
        let read_change = ChangeNumber::default();
        let changed_at = self.now;
        Ok(Message { folder, id, change, read_change, changed_at, deleted: false, ..old })
    }

    /// A message that is not soft-deleted.
    fn present(&self, object: ObjectNumber) -> Result<Message, Error> {
        match self.head(object)? {
            Message { deleted: true, .. } => Err(Error::NotFound("message")),
            message => Ok(message),
        }
    }

    /// Marks a message read or unread. Says whether that changed anything; if so, the read state
    /// takes a change number of its own.
    pub fn set_read(&mut self, object: ObjectNumber, read: bool) -> Result<bool, Error> {
        let reading = Reading { read: Some(read), ..Reading::default() };
        let (old, new) = self.set_reading(object, reading)?;
        Ok(new.read != old.read)
    }

    /// Changes the read state of a message, and which receipts are waited for; the message before
    /// and after. The read state takes a change number when it changes; receipts take none.
    pub fn set_reading(
        &mut self,
        object: ObjectNumber,
        reading: Reading,
    ) -> Result<(Message, Message), Error> {
        let old = self.present(object)?;
        let receipts = Receipts {
            read: old.receipts.read && !reading.settled.read,
            non_read: old.receipts.non_read && !reading.settled.non_read,
        };
        if self.facts.is_public() {
            return self.set_reading_by_viewer(&old, reading.read, receipts);
        }
        let read = reading.read.unwrap_or(old.read);
        if read == old.read {
            let new = Message { receipts, ..old };
            if receipts != old.receipts {
                self.put_state(&new)?;
                self.note_message(Event::MessageModified, &new, None)?;
            }
            return Ok((old, new));
        }
        let change = self.allocate_change()?;
        let changed_at = self.now;
        let new = Message { read, read_change: change, receipts, changed_at, ..old };
        let entries = self.entries(object)?;
        self.change_rows(Some((&old, &entries)), Some((&new, &entries)))?;
        let by = if read { -1 } else { 1 };
        if !new.associated {
            for folder in [vec![new.folder], self.links(object)?].concat() {
                self.count(folder, |counts| {
                    counts.unread = counts.unread.saturating_add_signed(by);
                })?;
            }
        }
        self.unlink_changes(&old);
        self.put_state(&new)?;
        self.note_message(Event::ReadChanged, &new, Some(change))?;
        Ok((old, new))
    }

    /// Sets `PidTagMessageStatus` and returns what it was.
    pub fn set_status(&mut self, object: ObjectNumber, status: u32) -> Result<u32, Error> {
        let old = self.present(object)?;
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
            receipts: Receipts::default(),
            changed_at: FileTime::default(),
            deleted: false,
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

    /// Puts a message that has its records into the indexes and counts of its folder.
    fn enter_folder(
        &mut self,
        message: &Message,
        change: Option<ChangeNumber>,
    ) -> Result<(), Error> {
        let key = key::message(self.store(), message.folder, message.id);
        self.put(key, message.object.0.to_be_bytes().to_vec());
        let entries = self.entries(message.object)?;
        self.put_rows(message, &entries)?;
        self.put_state(message)?;
        self.count_message(message, change, 1)
    }

    /// Takes a message out of the indexes and counts of its folder. Unless it was soft-deleted
    /// before, that takes a change number and leaves a tombstone.
    fn leave_folder(&mut self, message: &Message) -> Result<Option<ChangeNumber>, Error> {
        let store = self.store();
        self.remove_rows(message)?;
        self.delete(key::message(store, message.folder, message.id));
        if message.deleted {
            self.count_message(message, None, -1)?;
            return Ok(None);
        }
        let change = self.allocate_change()?;
        self.unlink_changes(message);
        let tombstone =
            MessageTombstone { change, message: message.id, associated: message.associated };
        let key = key::message_change(store, key::MESSAGE_TOMBSTONE, message.folder, change);
        self.put(key, tombstone.encode()?);
        self.count_message(message, Some(change), -1)?;
        self.count(message.folder, |counts| counts.deleted += 1)?;
        Ok(Some(change))
    }

    fn save_new(&mut self, mut message: Message, content: &Content) -> Result<Message, Error> {
        message.size = content.size();
        message.change = self.allocate_change()?;
        message.receipts = Receipts::asked(&content.properties);
        message.changed_at = self.now;
        let key = key::message(self.store(), message.folder, message.id);
        self.put(key, message.object.0.to_be_bytes().to_vec());
        self.write(&message, content, None)?;
        self.count_message(&message, Some(message.change), 1)?;
        self.note_message(Event::MessageCreated, &message, Some(message.change))?;
        Ok(message)
    }

    fn save_again(&mut self, old: Message, content: &Content) -> Result<Message, Error> {
        let change = self.allocate_change()?;
        let receipts =
            if is_unsent(content) { Receipts::asked(&content.properties) } else { old.receipts };
        let changed_at = self.now;
        let message = Message { size: content.size(), change, receipts, changed_at, ..old };
        let entries = self.entries(old.object)?;
        self.unlink_changes(&old);
        self.write(&message, content, Some((&old, &entries)))?;
        self.count_message(&old, Some(change), -1)?;
        self.count_message(&message, Some(change), 1)?;
        self.note_message(Event::MessageModified, &message, Some(change))?;
        Ok(message)
    }

    /// State, content and index entries; those of what the message was before go.
    fn write(
        &mut self,
        message: &Message,
        content: &Content,
        before: Option<(&Message, &Entries)>,
    ) -> Result<(), Error> {
        let store = self.store();
        let object = message.object;
        self.put_state(message)?;
        let fields = key::object(store, key::FIELDS, object);
        let (summary, others) = content.properties.encode_divided()?;
        self.put_record(&key::object(store, key::SUMMARY, object), &summary)?;
        match others {
            Some(others) => self.put_record(&fields, &others)?,
            None => self.delete_record(&fields)?,
        }
        let parts = key::object(store, key::PARTS, object);
        if content.recipients.is_empty() && content.attachments.is_empty() {
            self.delete_record(&parts)?;
        } else {
            self.put_record(&parts, &content.encode_parts()?)?;
        }
        let entries = Entries::of(&content.properties, message.size);
        self.put(key::object(store, key::ENTRIES, object), entries.encode()?);
        self.change_rows(before, Some((message, &entries)))
    }

    /// The state record and the indexes by change number.
    pub(super) fn put_state(&mut self, message: &Message) -> Result<(), Error> {
        let store = self.store();
        let object = message.object.0.to_be_bytes().to_vec();
        self.put(key::object(store, key::STATE, message.object), message.encode()?);
        if message.deleted {
            return Ok(());
        }
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
        self.change_rows(Some((message, &entries)), None)
    }

    fn put_rows(&mut self, message: &Message, entries: &Entries) -> Result<(), Error> {
        self.change_rows(None, Some((message, entries)))
    }

    /// Changes what a message has in the orders of its folder and of the search folders that show
    /// it, from what it was to what it is, in the same folder.
    fn change_rows(
        &mut self,
        old: Option<(&Message, &Entries)>,
        new: Option<(&Message, &Entries)>,
    ) -> Result<(), Error> {
        let Some((message, _)) = new.or(old) else { return Ok(()) };
        self.change_rows_in(message.folder, old, new)?;
        for folder in self.links(message.object)? {
            self.change_rows_in(folder, old, new)?;
        }
        Ok(())
    }

    /// Takes the rows that a message had in a folder and has no more, and puts those that it had
    /// not.
    pub(super) fn change_rows_in(
        &mut self,
        folder: FolderId,
        old: Option<(&Message, &Entries)>,
        new: Option<(&Message, &Entries)>,
    ) -> Result<(), Error> {
        let before = old.map_or_else(Vec::new, |(message, entries)| rows(message, entries));
        let after = new.map_or_else(Vec::new, |(message, entries)| rows(message, entries));
        for (set, sort_key, object) in before.iter().filter(|row| !after.contains(row)) {
            self.remove_row(folder, *set, sort_key, *object)?;
        }
        for (set, sort_key, object) in after.iter().filter(|row| !before.contains(row)) {
            self.put_row(folder, *set, sort_key, *object)?;
        }
        Ok(())
    }

    /// Counts a message in or out.
    fn count_message(
        &mut self,
        message: &Message,
        change: Option<ChangeNumber>,
        by: i32,
    ) -> Result<(), Error> {
        self.count_links(message, by)?;
        let now = self.now;
        self.count(message.folder, |counts| {
            counts.message(message, by);
            if let Some(change) = change {
                counts.newest_change = change;
                counts.newest_time = now;
            }
        })
    }

    pub(super) fn note_message(
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

/// The rows that a message has: order, sort key, and the message.
fn rows<'a>(message: &Message, entries: &'a Entries) -> Vec<(RowSet, &'a [u8], ObjectNumber)> {
    let shown = entries.iter().filter(|(order, _)| *order != Order::Unread || !message.read);
    let set = |order| RowSet::of(message.associated, order).with_deleted(message.deleted);
    shown.map(|(order, sort_key)| (set(order), sort_key, message.object)).collect()
}

/// Whether a message is still being written: what it asks for may change until it is sent.
fn is_unsent(content: &Content) -> bool {
    /// mfUnsent of `PidTagMessageFlags`.
    const UNSENT: i64 = 0x0000_0008;
    let flags = content.properties.value(tags::MESSAGE_FLAGS).and_then(Field::here);
    flags.and_then(Value::integer).is_some_and(|flags| flags & UNSENT != 0)
}
