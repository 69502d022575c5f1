//! The seam between the store and its engine: an ordered key-value map, synchronous.
//!
//! Every engine gives atomic batches, ranges of one version inside a mailbox's lock, and a
//! [`Ticket`] per batch. What a batch changed is visible at once; it is *durable* only when its
//! ticket is synced, see [`Kv::synced`].

use std::ops::Range;
use std::sync::mpsc;
use std::time::Duration;

use crate::Error;

/// LIMIT: the longest key, in bytes.
pub const KEY_LEN_MAX: usize = 1024;
/// LIMIT: the longest value, in bytes. sled keeps a node of such values inside its log segments;
/// longer ones would go to side files that it never syncs.
pub const VALUE_LEN_MAX: usize = 4096;

/// LIMIT: the keys and values of one batch together, in bytes. A longer operation is a series of
/// batches.
pub const BATCH_LEN_MAX: usize = 4 * 1024 * 1024;

/// A key: `store u64 | kind u8 | …`, big-endian.
pub type Key = Vec<u8>;

/// The number of a batch in the order of application. Tickets grow; a synced ticket covers all
/// smaller ones.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Ticket(pub u64);

/// One change of a batch.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Change {
    /// Sets the value of a key.
    Put(Key, Vec<u8>),
    /// Removes a key, if it is there.
    Delete(Key),
}

/// Changes that take effect together or not at all.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    /// In order; a later change of a key wins.
    pub changes: Vec<Change>,
}

impl Batch {
    /// Adds a value.
    pub fn put(&mut self, key: Key, value: Vec<u8>) {
        self.changes.push(Change::Put(key, value));
    }

    /// Adds a removal.
    pub fn delete(&mut self, key: Key) {
        self.changes.push(Change::Delete(key));
    }

    /// Says [`Error::Limit`] if a key, a value or the whole is too long. Every engine asks before
    /// it applies.
    pub fn check(&self) -> Result<(), Error> {
        let mut sum = 0_usize;
        for change in &self.changes {
            let (key, value_len) = match change {
                Change::Put(key, value) => (key, value.len()),
                Change::Delete(key) => (key, 0),
            };
            if key.len() > KEY_LEN_MAX {
                return Err(Error::Limit("key longer than 1024 bytes"));
            }
            if value_len > VALUE_LEN_MAX {
                return Err(Error::Limit("value longer than 4096 bytes"));
            }
            sum = sum.saturating_add(key.len()).saturating_add(value_len);
        }
        if sum > BATCH_LEN_MAX {
            return Err(Error::Limit("batch longer than 4 MiB"));
        }
        Ok(())
    }
}

/// Which way a range is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Direction {
    /// From the smallest key.
    Forward,
    /// From the greatest key.
    Backward,
}

/// An ordered key-value engine.
pub trait Kv: Send + Sync {
    /// The value of a key.
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error>;

    /// The values of many keys, in their order.
    fn multi_get(&self, keys: &[Key]) -> Result<Vec<Option<Vec<u8>>>, Error> {
        keys.iter().map(|key| self.get(key)).collect()
    }

    /// At most `limit` pairs of a range, from its start or its end. To go on, call again with the
    /// range cut at the last key returned.
    fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error>;

    /// Calls `f` with every pair of a range, ascending, without keeping any.
    fn scan(&self, range: Range<Key>, f: &mut dyn FnMut(&[u8], &[u8])) -> Result<(), Error> {
        for (key, value) in self.range(range, Direction::Forward, usize::MAX)? {
            f(&key, &value);
        }
        Ok(())
    }

    /// Says [`Error::Closed`] once a write or a sync has failed, before anything is computed for a
    /// batch that would be refused.
    fn check_open(&self) -> Result<(), Error> {
        Ok(())
    }

    /// Applies a batch in memory, atomically, and queues it for the disk.
    fn apply(&self, batch: Batch) -> Result<Ticket, Error>;

    /// How long the longest batch held the engine since this was asked last, and how many changes
    /// it had; for measurements.
    fn longest_apply(&self) -> (Duration, usize) {
        (Duration::ZERO, 0)
    }

    /// The ticket up to which everything is on disk.
    fn synced(&self) -> Ticket;

    /// Calls `done` once, as soon as the ticket is on disk, or with the error that closed the store
    /// for writing. May call it before returning. Else it is called on the thread that syncs, so it
    /// must not block, nor wait for a ticket.
    fn when_synced(&self, ticket: Ticket, done: Box<dyn FnOnce(Result<(), Error>) + Send>);

    /// Waits until the ticket is on disk. Never to be called while a lock is held that a writer
    /// needs.
    fn wait(&self, ticket: Ticket) -> Result<(), Error> {
        if self.synced() >= ticket {
            return Ok(());
        }
        let (tell, told) = mpsc::sync_channel(1);
        self.when_synced(
            ticket,
            Box::new(move |result| {
                // The receiver is gone only if the waiting thread is.
                let _ = tell.send(result);
            }),
        );
        told.recv().unwrap_or(Err(Error::Closed))
    }
}
