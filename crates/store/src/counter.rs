//! Durable counters: numbers that are given out once, whatever happens.
//!
//! INVARIANT: the mark in the engine is above every number given out, and is on disk before the
//! first number below it is. After any stop, clean or not, counting goes on at the mark.

use std::collections::HashMap;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::Error;
use crate::kv::{Batch, Key, Kv, Ticket};

/// How many numbers one mark covers.
const BLOCK: u64 = 65_536;

/// LIMIT: the greatest number, the greatest of 48 bits.
pub const COUNTER_MAX: u64 = (1 << 48) - 1;

const VERSION: u8 = 1;

/// The counters of a data directory, each under a key of its own in the engine.
pub struct Counters {
    kv: Arc<dyn Kv>,
    counters: Mutex<HashMap<Key, Counter>>,
}

#[derive(Clone, Copy, Debug)]
struct Counter {
    /// The next number.
    next: u64,
    /// Numbers below this may be given out: the mark is on disk.
    mark: u64,
    /// A higher mark that is applied and not known to be on disk.
    coming: Option<(u64, Ticket)>,
}

impl Counters {
    /// Counters in an engine.
    pub fn new(kv: Arc<dyn Kv>) -> Self {
        Self { kv, counters: Mutex::default() }
    }

    /// Reserves `n` numbers in a row, from 1 for a new counter, and returns the first.
    ///
    /// The next block is asked for when half of one is used, so in the common case this waits for
    /// nothing and may be called while a mailbox's lock is held. It waits for a sync at the first
    /// use of a counter after start, see [`Self::prepare`], and when numbers go faster than syncs.
    pub fn reserve(&self, key: &[u8], n: u64) -> Result<u64, Error> {
        self.grant(key, n, 0)
    }

    /// Takes numbers for whoever holds no mailbox's lock, however many: it waits for as many syncs as
    /// that takes, and leaves some for those who must not wait.
    pub fn reserve_many(&self, key: &[u8], n: u64) -> Result<u64, Error> {
        self.grant(key, n, 1)
    }

    /// Makes a counter ready so that the next [`Self::reserve`] need not wait.
    pub fn prepare(&self, key: &[u8]) -> Result<(), Error> {
        self.grant(key, 0, 1).map(|_| ())
    }

    /// Takes `n` numbers as soon as `spare` more are left behind them.
    fn grant(&self, key: &[u8], n: u64, spare: u64) -> Result<u64, Error> {
        loop {
            let ticket = {
                let mut counters = self.counters.lock();
                let counter = match counters.get_mut(key) {
                    Some(counter) => counter,
                    None => counters.entry(key.to_vec()).or_insert(self.load(key)?),
                };
                self.settle(counter);
                let end = counter.next.checked_add(n).filter(|end| *end <= COUNTER_MAX + 1);
                let end = end.ok_or(Error::Limit("numbers of a counter"))?;
                let ticket = self.raise(key, counter, end + spare)?;
                if end + spare <= counter.mark {
                    let first = counter.next;
                    counter.next = end;
                    return Ok(first);
                }
                ticket
            };
            // Nothing is locked while it waits.
            match ticket {
                Some(ticket) => self.kv.wait(ticket)?,
                None => return Err(Error::Limit("numbers of a counter")),
            }
        }
    }

    fn load(&self, key: &[u8]) -> Result<Counter, Error> {
        let next = match self.kv.get(key)?.as_deref() {
            None => 1,
            Some([VERSION, mark @ ..]) if mark.len() == 8 => {
                mark.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
            }
            Some(_) => return Err(Error::Corrupt("mark of a counter".to_owned())),
        };
        Ok(Counter { next, mark: next, coming: None })
    }

    /// Takes over a mark that has come to disk.
    fn settle(&self, counter: &mut Counter) {
        if let Some((mark, ticket)) = counter.coming
            && self.kv.synced() >= ticket
        {
            counter.mark = mark;
            counter.coming = None;
        }
    }

    /// Asks for a higher mark if less than half a block will be left. Says what to wait for.
    fn raise(&self, key: &[u8], counter: &mut Counter, end: u64) -> Result<Option<Ticket>, Error> {
        if let Some((mark, ticket)) = counter.coming
            && mark >= end
        {
            return Ok(Some(ticket));
        }
        if counter.mark >= end.saturating_add(BLOCK / 2) {
            return Ok(None);
        }
        let mark = end.saturating_add(BLOCK).min(COUNTER_MAX + 1);
        if mark <= counter.mark {
            return Ok(None);
        }
        let mut value = vec![VERSION];
        value.extend_from_slice(&mark.to_be_bytes());
        let mut batch = Batch::default();
        batch.put(key.to_vec(), value);
        match self.kv.apply(batch) {
            Ok(ticket) => {
                counter.coming = Some((mark, ticket));
                self.settle(counter);
                Ok(Some(ticket))
            }
            // What is reserved already may still be used.
            Err(_) if end <= counter.mark => Ok(None),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests;
