//! What somebody has read in a public folder store, changed.

use tradepost_mapi::{ChangeNumber, FolderId, GlobalCounter, IdSet};

use super::Transaction;
use crate::Error;
use crate::facts::MailboxId;
use crate::journal::{Event, JournalEntry};
use crate::key;
use crate::message::{Message, Receipts};
use crate::read_state::ReadSet;

/// LIMIT: ranges of read changes of one user in one folder that a client may write.
const RANGES_MAX: usize = 20_000;

impl Transaction<'_> {
    /// A message as whoever makes the change sees it.
    pub fn seen(&self, message: Message) -> Result<Message, Error> {
        match self.viewer {
            Some(viewer) => self.seen_by(viewer.user, message),
            None => Ok(message),
        }
    }

    /// Changes the read state that whoever makes the change has of a message of a public folder
    /// store, and the receipts that are waited for, which are everybody's; the message before and
    /// after.
    pub(super) fn set_reading_by_viewer(
        &mut self,
        stored: &Message,
        read: Option<bool>,
        receipts: Receipts,
    ) -> Result<(Message, Message), Error> {
        let old = self.seen(*stored)?;
        let settled = Message { receipts, ..*stored };
        if receipts != stored.receipts {
            self.put_state(&settled)?;
            self.note_message(Event::MessageModified, &settled, None)?;
        }
        if let Some(read) = read {
            self.set_read_by_viewer(&settled, read)?;
        }
        let new = self.seen(settled)?;
        Ok((old, new))
    }

    /// Marks a message of a public folder store for whoever makes the change; nothing happens where
    /// that is nobody.
    fn set_read_by_viewer(&mut self, message: &Message, read: bool) -> Result<bool, Error> {
        let Some(viewer) = self.viewer else { return Ok(false) };
        let user = viewer.user;
        let old = self.seen_by(user, *message)?;
        if old.read == read {
            return Ok(false);
        }
        let counter = message.change.counter();
        if read {
            self.add_read(user, message.folder, counter)?;
        } else {
            self.remove_read(user, message.folder, counter)?;
        }
        let change = self.allocate_change()?;
        let of = |change| key::of_user_change(self.store(), user, message.folder, change);
        let (before, after) = (of(old.read_change), of(change));
        if old.read_change != ChangeNumber::default() {
            self.delete(before);
        }
        self.put(after, message.object.0.to_be_bytes().to_vec());
        let by = self.read_by_key(user, message.object);
        self.put(by, change.0.to_be_bytes().to_vec());
        self.read_changed.insert((user, message.folder));
        self.note_message(Event::ReadChanged, message, Some(change))?;
        Ok(true)
    }

    /// A new message in a public folder store, read by its author from the start if they say so.
    pub(super) fn read_by_author(
        &mut self,
        message: Message,
        read: bool,
    ) -> Result<Message, Error> {
        let Some(viewer) = self.viewer else { return Ok(message) };
        let author = key::object(self.store(), key::AUTHOR, message.object);
        self.put(author, viewer.user.0.to_be_bytes().to_vec());
        if read {
            self.add_read(viewer.user, message.folder, message.change.counter())?;
            self.read_changed.insert((viewer.user, message.folder));
        }
        self.seen(message)
    }

    /// Replaces all that a user has read in a folder, [MS-OXCSTOR] 3.2.5.13.3. [`Error::Limit`] if
    /// it is too much.
    pub fn set_read_set(
        &mut self,
        user: MailboxId,
        folder: FolderId,
        mut set: IdSet,
    ) -> Result<(), Error> {
        let own = set.remove(self.facts.replica_guid).unwrap_or_default();
        if own.len() > RANGES_MAX {
            return Err(Error::Limit("ranges of read changes"));
        }
        let prefix = key::of_user(self.store(), key::READ_RANGE, user, folder);
        for (key, _) in self.all(&prefix)? {
            self.delete(key);
        }
        for (low, high) in own.ranges() {
            let key = key::with(prefix.clone(), &low.to_bytes());
            self.put(key, high.to_bytes().to_vec());
        }
        let record = ReadSet { at: self.now, foreign: set }.encode()?;
        let key = key::of_user(self.store(), key::READ_SET, user, folder);
        self.put_record(&key, &record)?;
        self.read_changed.insert((user, folder));
        let (sequence, event, at) = (0, Event::FolderModified, self.now);
        self.note(JournalEntry {
            sequence,
            folder,
            event,
            object: None,
            message: None,
            change: None,
            at,
        })
    }

    fn add_read(
        &mut self,
        user: MailboxId,
        folder: FolderId,
        counter: GlobalCounter,
    ) -> Result<(), Error> {
        let (mut low, mut high) = (counter, counter);
        if let Some((from, to)) = self.range_up_to(user, folder, counter)?
            && to.number() + 1 >= counter.number()
        {
            (low, high) = (from, to.max(counter));
        }
        if let Some(next) = GlobalCounter::new(high.number() + 1)
            && let Some((from, to)) = self.read_range(user, folder, next)?
            && from == next
        {
            self.put_range(user, folder, from, None);
            high = to;
        }
        self.put_range(user, folder, low, Some(high));
        Ok(())
    }

    fn remove_read(
        &mut self,
        user: MailboxId,
        folder: FolderId,
        counter: GlobalCounter,
    ) -> Result<(), Error> {
        let Some((low, high)) = self.read_range(user, folder, counter)? else { return Ok(()) };
        let before = counter.number().checked_sub(1).and_then(GlobalCounter::new);
        let after = GlobalCounter::new(counter.number() + 1);
        self.put_range(user, folder, low, before.filter(|end| *end >= low));
        if let Some(start) = after.filter(|start| *start <= high) {
            self.put_range(user, folder, start, Some(high));
        }
        Ok(())
    }

    /// Sets the end of a range, or removes the range.
    fn put_range(
        &mut self,
        user: MailboxId,
        folder: FolderId,
        low: GlobalCounter,
        high: Option<GlobalCounter>,
    ) {
        let key = key::of_user(self.store(), key::READ_RANGE, user, folder);
        let key = key::with(key, &low.to_bytes());
        match high {
            Some(high) => self.put(key, high.to_bytes().to_vec()),
            None => self.delete(key),
        }
    }
}
