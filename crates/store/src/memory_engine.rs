//! An engine that keeps everything in memory, for tests.

use std::collections::BTreeMap;
use std::ops::Range;

use parking_lot::RwLock;

use crate::Error;
use crate::kv::{Batch, Change, Direction, Key, Kv, Ticket};

/// A [`Kv`] in memory. Every batch counts as synced at once; nothing outlives it.
#[derive(Debug, Default)]
pub struct MemoryEngine {
    state: RwLock<State>,
}

#[derive(Debug, Default)]
struct State {
    map: BTreeMap<Key, Vec<u8>>,
    applied: u64,
}

impl Kv for MemoryEngine {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.state.read().map.get(key).cloned())
    }

    fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        if range.start >= range.end {
            return Ok(Vec::new());
        }
        let state = self.state.read();
        let pairs = state.map.range(range).map(|(key, value)| (key.clone(), value.clone()));
        Ok(match direction {
            Direction::Forward => pairs.take(limit).collect(),
            Direction::Backward => pairs.rev().take(limit).collect(),
        })
    }

    fn apply(&self, batch: Batch) -> Result<Ticket, Error> {
        batch.check()?;
        let mut state = self.state.write();
        for change in batch.changes {
            match change {
                Change::Put(key, value) => state.map.insert(key, value),
                Change::Delete(key) => state.map.remove(&key),
            };
        }
        state.applied += 1;
        Ok(Ticket(state.applied))
    }

    fn synced(&self) -> Ticket {
        Ticket(self.state.read().applied)
    }

    fn when_synced(&self, _: Ticket, done: Box<dyn FnOnce(Result<(), Error>) + Send>) {
        done(Ok(()));
    }
}
