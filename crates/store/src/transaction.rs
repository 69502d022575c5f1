//! Changing a mailbox: one closure, one batch, all or nothing.

use std::collections::BTreeSet;
use std::ops::Deref;
use std::sync::Arc;

use tradepost_mapi::{ChangeNumber, FileTime, FolderId, GlobalCounter, MessageId, Properties};
use tradepost_mapi::{PropertyTag, tags};
use tradepost_wire::Writer;

use crate::Error;
use crate::facts::{MailboxFacts, MailboxId, ObjectNumber};
use crate::folder::Counts;
use crate::journal::{Event, JournalEntry};
use crate::key;
use crate::kv::{Batch, Key};
use crate::parts;
use crate::read_state::Viewer;
use crate::record;
use crate::search::Searches;
use crate::shelf::Shelf;
use crate::undertaking::Number;
use crate::view::{Changes, View};

mod folders;
mod intents;
mod messages;
mod names;
mod per_user;
mod read_state;
mod receive_folders;
mod replicas;
mod rights;
mod rows;
mod searches;

pub use self::names::{PROPERTY_NAMES_MAX, REPLICAS_ASKED_MAX, REPLICAS_MAX};
pub use self::replicas::FOLDER_REPLICAS_MAX;

/// LIMIT: how many entries a journal keeps, about.
pub const JOURNAL_LEN_MAX: u64 = 200_000;

/// A mailbox being changed. Everything that a [`View`] reads shows the changes made so far.
pub struct Transaction<'a> {
    view: View<'a>,
    now: FileTime,
    weight: usize,
    /// Who makes the change, in a public folder store. The view shows what is stored, not what they
    /// see of it.
    pub(crate) viewer: Option<Viewer>,
    /// Of whom and in which folders the read state has changed.
    pub(crate) read_changed: BTreeSet<(MailboxId, FolderId)>,
    /// Whose intents come with the batch, or go with it.
    pub(crate) intents: Vec<(Number, Option<u64>)>,
}

/// What came of a transaction.
pub(crate) struct Finished {
    pub(crate) changes: Changes,
    /// The number of the journal's next entry.
    pub(crate) journal_next: u64,
    pub(crate) searches: Arc<Searches>,
}

impl<'a> Deref for Transaction<'a> {
    type Target = View<'a>;

    fn deref(&self) -> &View<'a> {
        &self.view
    }
}

impl<'a> Transaction<'a> {
    pub(crate) fn new(
        shelf: &'a Shelf,
        facts: &'a MailboxFacts,
        now: FileTime,
        journal_next: u64,
    ) -> Self {
        let view = View::new(shelf, facts, journal_next);
        let (read_changed, intents) = (BTreeSet::new(), Vec::new());
        Self { view, now, weight: 0, viewer: None, read_changed, intents }
    }

    /// The same transaction in a mailbox with searches.
    pub(crate) fn with_searches(self, searches: Arc<Searches>) -> Self {
        Self { view: self.view.with_searches(searches), ..self }
    }

    /// The time of the change.
    pub fn now(&self) -> FileTime {
        self.now
    }

    /// Bytes that the changes made so far take in the batch, which holds 4 MiB.
    pub fn weight(&self) -> usize {
        self.weight
    }

    /// The changes, and what a mailbox keeps in memory after them.
    pub(crate) fn finish(mut self) -> Result<Finished, Error> {
        self.prune_journal()?;
        let View { pending: changes, journal_next, searches, .. } = self.view;
        Ok(Finished { changes, journal_next, searches })
    }

    /// Reserves `n` identifiers in a row and returns the first counter.
    pub fn allocate_ids(&mut self, n: u64) -> Result<GlobalCounter, Error> {
        let key = key::counter(self.store(), key::IDS);
        let first = self.shelf.counters.reserve(&key, n)?;
        GlobalCounter::new(first).ok_or(Error::Limit("identifiers of a mailbox"))
    }

    /// An identifier for a message that will be saved.
    pub fn allocate_message_id(&mut self) -> Result<MessageId, Error> {
        Ok(MessageId::new(self.facts.replica_id, self.allocate_ids(1)?))
    }

    /// Changes the properties of the store object.
    pub fn set_mailbox_properties(
        &mut self,
        set: Properties,
        remove: &[PropertyTag],
    ) -> Result<(), Error> {
        let mut properties = self.mailbox_properties()?;
        merge(&mut properties, set, remove);
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        record::put_properties(&mut w, &properties);
        let key = key::kind(self.store(), key::MAILBOX_PROPERTIES);
        self.put_record(&key, &record::done(w)?)
    }

    fn allocate_change(&mut self) -> Result<ChangeNumber, Error> {
        Ok(ChangeNumber::new(self.facts.replica_id, self.allocate_ids(1)?))
    }

    fn allocate_object(&mut self) -> Result<ObjectNumber, Error> {
        let key = key::counter(self.store(), key::OBJECTS);
        self.shelf.counters.reserve(&key, 1).map(ObjectNumber)
    }

    pub(crate) fn put(&mut self, key: Key, value: Vec<u8>) {
        self.change(key, Some(value));
    }

    pub(crate) fn delete(&mut self, key: Key) {
        self.change(key, None);
    }

    fn change(&mut self, key: Key, value: Option<Vec<u8>>) {
        let len = |value: &Option<Vec<u8>>| value.as_ref().map_or(0, Vec::len);
        self.weight += len(&value);
        let key_len = key.len();
        match self.view.pending.insert(key, value) {
            Some(before) => self.weight -= len(&before),
            None => self.weight += key_len,
        }
    }

    /// Writes a record in parts; parts of a longer one before it go.
    pub(crate) fn put_record(&mut self, key: &Key, record: &[u8]) -> Result<(), Error> {
        self.delete_record(key)?;
        for (key, value) in parts::split(key, record)? {
            self.put(key, value);
        }
        Ok(())
    }

    pub(crate) fn delete_record(&mut self, key: &Key) -> Result<(), Error> {
        let first = parts::part(key, 0);
        if let Some(bytes) = self.get(&first)? {
            for number in 0..parts::count(&bytes)? {
                self.delete(parts::part(key, number));
            }
        }
        Ok(())
    }

    fn count(&mut self, folder: FolderId, change: impl FnOnce(&mut Counts)) -> Result<(), Error> {
        let mut counts = self.counts(folder)?;
        change(&mut counts);
        self.put(key::folder(self.store(), key::COUNTS, folder), counts.encode()?);
        Ok(())
    }

    fn note(&mut self, entry: JournalEntry) -> Result<(), Error> {
        let sequence = self.view.journal_next;
        let key = key::kind(self.store(), key::JOURNAL);
        self.put(key::with(key, &sequence.to_be_bytes()), entry.encode()?);
        self.view.journal_next += 1;
        Ok(())
    }

    fn note_folder(
        &mut self,
        event: Event,
        folder: FolderId,
        change: ChangeNumber,
    ) -> Result<(), Error> {
        let (sequence, at) = (0, self.now);
        let change = Some(change);
        self.note(JournalEntry { sequence, folder, event, object: None, message: None, change, at })
    }

    /// Takes the oldest entries away when there are too many: twice as many as came, so that this
    /// catches up, and no more, so that a batch stays short.
    fn prune_journal(&mut self) -> Result<(), Error> {
        let next = self.view.journal_next;
        if next <= JOURNAL_LEN_MAX + 1 {
            return Ok(());
        }
        let prefix = key::kind(self.store(), key::JOURNAL);
        let new_range = key::range(&prefix);
        let came = self.view.pending.range(new_range).count();
        let mut range = key::range(&prefix);
        range.end = key::with(prefix, &(next - JOURNAL_LEN_MAX).to_be_bytes());
        let old = self.shelf.kv.range(range, crate::kv::Direction::Forward, came * 2)?;
        for (key, _) in old {
            self.delete(key);
        }
        Ok(())
    }
}

/// Sets and removes properties; the store's own times are not the caller's to remove.
pub(crate) fn merge(properties: &mut Properties, set: Properties, remove: &[PropertyTag]) {
    for tag in remove {
        if tag.id() != tags::DISPLAY_NAME.id() && tag.id() != tags::CREATION_TIME.id() {
            properties.remove(*tag);
        }
    }
    for (tag, value) in set {
        properties.set(tag, value);
    }
}

/// The batch of a set of changes.
pub(crate) fn batch(changes: Changes) -> Batch {
    let mut batch = Batch::default();
    for (key, value) in changes {
        match value {
            Some(value) => batch.put(key, value),
            None => batch.delete(key),
        }
    }
    batch
}
