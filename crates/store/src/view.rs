//! Reading a mailbox: one version of it, under its lock.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::Error;
use crate::facts::MailboxFacts;
use crate::facts::MailboxId;
use crate::kv::{Direction, Key};
use crate::read_state::{UnreadCounts, Viewer};
use crate::search::Searches;
use crate::shelf::Shelf;

mod changes;
mod folders;
mod history;
mod intents;
mod listing;
mod messages;
mod names;
mod per_user;
mod ranks;
mod read_state;
mod receive_folders;
mod replicas;
mod rights;
mod searches;

pub(crate) use self::folders::folder_id_bytes;
pub use self::names::PROPERTY_NAME_LEN_MAX;
pub(crate) use self::names::{NAMED_FIRST, encode_name, normal, plain_id};
pub use self::ranks::Ranks;

/// The new values of keys; a removal is no value.
pub(crate) type Changes = BTreeMap<Key, Option<Vec<u8>>>;

/// A mailbox as it is while a closure runs; in a transaction, with the transaction's own changes.
pub struct View<'a> {
    pub(crate) shelf: &'a Shelf,
    pub(crate) facts: &'a MailboxFacts,
    /// What a transaction has changed so far; a removal is no value.
    pub(crate) pending: Changes,
    pub(crate) journal_next: u64,
    /// Who looks at a public folder store.
    pub(crate) viewer: Option<Viewer>,
    /// What was counted for them.
    pub(crate) unread: Option<&'a UnreadCounts>,
    pub(crate) searches: Arc<Searches>,
}

impl<'a> View<'a> {
    pub(crate) fn new(shelf: &'a Shelf, facts: &'a MailboxFacts, journal_next: u64) -> Self {
        let (pending, searches) = (BTreeMap::new(), Arc::default());
        Self { shelf, facts, pending, journal_next, viewer: None, unread: None, searches }
    }

    /// What does not change of the mailbox.
    pub fn facts(&self) -> &MailboxFacts {
        self.facts
    }

    pub(crate) fn store(&self) -> MailboxId {
        self.facts.id
    }

    pub(crate) fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        match self.pending.get(key) {
            Some(changed) => Ok(changed.clone()),
            None => self.shelf.kv.get(key),
        }
    }

    pub(crate) fn multi_get(&self, keys: &[Key]) -> Result<Vec<Option<Vec<u8>>>, Error> {
        let mut values = self.shelf.kv.multi_get(keys)?;
        if !self.pending.is_empty() {
            for (key, value) in keys.iter().zip(&mut values) {
                if let Some(changed) = self.pending.get(key) {
                    value.clone_from(changed);
                }
            }
        }
        Ok(values)
    }

    pub(crate) fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        if range.start >= range.end {
            return Ok(Vec::new());
        }
        let changed: Vec<_> = self.pending.range(range.clone()).collect();
        if changed.is_empty() {
            return self.shelf.kv.range(range, direction, limit);
        }
        // Each change hides at most one pair, so this many are enough for a full page; what a
        // change adds behind the last of them is cut off again.
        let enough = limit.saturating_add(changed.len());
        let pairs = self.shelf.kv.range(range, direction, enough)?;
        let mut merged: BTreeMap<Key, Vec<u8>> = pairs.into_iter().collect();
        for (key, value) in changed {
            match value {
                Some(value) => merged.insert(key.clone(), value.clone()),
                None => merged.remove(key),
            };
        }
        let pairs = merged.into_iter();
        Ok(match direction {
            Direction::Forward => pairs.take(limit).collect(),
            Direction::Backward => pairs.rev().take(limit).collect(),
        })
    }

    /// Calls `f` with every pair of a range, ascending.
    pub(crate) fn scan(
        &self,
        range: Range<Key>,
        f: &mut dyn FnMut(&[u8], &[u8]),
    ) -> Result<(), Error> {
        if range.start >= range.end {
            return Ok(());
        }
        if self.pending.range(range.clone()).next().is_none() {
            return self.shelf.kv.scan(range, f);
        }
        for (key, value) in self.range(range, Direction::Forward, usize::MAX)? {
            f(&key, &value);
        }
        Ok(())
    }

    /// All pairs under a prefix, in pages.
    pub(crate) fn all(&self, prefix: &[u8]) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        const PAGE: usize = 1000;
        let mut range = crate::key::range(prefix);
        let mut all = Vec::new();
        loop {
            let page = self.range(range.clone(), Direction::Forward, PAGE)?;
            let more = page.len() == PAGE;
            if let Some((last, _)) = page.last() {
                range.start = crate::key::with(last.clone(), &[0]);
            }
            all.extend(page);
            if !more {
                return Ok(all);
            }
        }
    }

    /// A record that may go on in numbered parts.
    pub(crate) fn record(&self, key: &Key) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.records(std::slice::from_ref(key))?.pop().flatten())
    }

    /// Many records: one round trip for all first parts, one for all others.
    pub(crate) fn records(&self, keys: &[Key]) -> Result<Vec<Option<Vec<u8>>>, Error> {
        crate::parts::read(keys, |keys| self.multi_get(keys))
    }
}
