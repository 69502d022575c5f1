//! Batches that are applied and visible, but kept from the engine until there are several to be
//! given to it as one, or until the next sync.
//!
//! The engine writes its log whenever it likes, so a batch in it can come to disk at any time. If
//! that were before the pack files that it may refer to, a power cut would leave a message without
//! its body. And each batch costs the engine two writes to its log and shuts out all who read.

use std::collections::{BTreeMap, VecDeque};
use std::iter::Peekable;
use std::ops::Range;
use std::sync::Arc;

use parking_lot::{Mutex, MutexGuard, RwLock};

use crate::Error;
use crate::kv::{Batch, Change, Direction, Key, Ticket};

/// A pair of the engine.
pub(crate) type Pair = (Key, Vec<u8>);

/// A key and what a batch made of it: a value, or nothing.
type Overlay = (Key, Option<Vec<u8>>);

/// LIMIT: changes of batches that the engine gets as one; a batch with more goes alone. Nobody reads
/// while it takes them.
const MERGED_MAX: usize = 512;

/// LIMIT: so many changes are given to the engine before the next sync, if the files allow it.
const MUCH: usize = 128;

/// LIMIT: bytes of batches that may be held before whoever applies more waits for a sync.
const HELD_LEN_MAX: usize = 8 << 20;

/// The batches held, in the order of their tickets, and what they make of the keys.
#[derive(Debug, Default)]
pub(crate) struct Held {
    state: RwLock<State>,
    /// Held by whoever gives batches to the engine.
    giving: Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    batches: VecDeque<(Ticket, Arc<Batch>)>,
    latest: BTreeMap<Key, (Ticket, Option<Vec<u8>>)>,
    /// Bytes of all batches.
    len: usize,
    /// Changes of all batches.
    changes: usize,
}

impl Held {
    /// Holds a batch. `issue` gives the ticket, or fails and nothing is held.
    pub(crate) fn hold(
        &self,
        batch: Batch,
        issue: impl FnOnce() -> Result<Ticket, Error>,
    ) -> Result<Ticket, Error> {
        let mut state = self.state.write();
        // INVARIANT: tickets are given while the lock is held, so batches stand in their order,
        // and the committer finds the batch of every ticket that it has seen.
        let ticket = issue()?;
        for change in &batch.changes {
            let (key, value) = match change {
                Change::Put(key, value) => (key, Some(value.clone())),
                Change::Delete(key) => (key, None),
            };
            state.latest.insert(key.clone(), (ticket, value));
        }
        state.len += batch.len();
        state.changes += batch.changes.len();
        state.batches.push_back((ticket, Arc::new(batch)));
        Ok(ticket)
    }

    /// If much is held: the newest ticket.
    pub(crate) fn much(&self) -> Option<Ticket> {
        let state = self.state.read();
        (state.changes >= MUCH).then(|| state.batches.back().map(|(ticket, _)| *ticket))?
    }

    /// If too much is held: the ticket at whose sync half of it is gone.
    pub(crate) fn overfull(&self) -> Option<Ticket> {
        let state = self.state.read();
        let mut left = state.len;
        if left <= HELD_LEN_MAX {
            return None;
        }
        state.batches.iter().find_map(|(ticket, batch)| {
            left -= batch.len();
            (left <= HELD_LEN_MAX / 2).then_some(*ticket)
        })
    }

    /// What the held batches make of a key, or what is `under` them if they do not touch it.
    pub(crate) fn find(
        &self,
        key: &[u8],
        under: impl FnOnce() -> Result<Option<Vec<u8>>, Error>,
    ) -> Result<Option<Vec<u8>>, Error> {
        let held = self.state.read().latest.get(key).map(|(_, value)| value.clone());
        match held {
            Some(value) => Ok(value),
            None => under(),
        }
    }

    /// What the held batches make of a range, up to `limit` values from its start or its end.
    pub(crate) fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Vec<Overlay> {
        let state = self.state.read();
        let mut entries = state.latest.range(range);
        let mut found = Vec::new();
        let mut values = 0;
        while values < limit {
            let entry = match direction {
                Direction::Forward => entries.next(),
                Direction::Backward => entries.next_back(),
            };
            let Some((key, (_, value))) = entry else {
                break;
            };
            values += usize::from(value.is_some());
            found.push((key.clone(), value.clone()));
        }
        found
    }

    /// Gives the held batches up to a ticket to `apply`, several at a time and in their order, and
    /// lets go of those that it took.
    pub(crate) fn release(
        &self,
        up_to: Ticket,
        apply: impl FnMut(&[Arc<Batch>]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let giving = self.giving.lock();
        self.give(&giving, up_to, apply)
    }

    /// The same, unless somebody is at it.
    pub(crate) fn try_release(
        &self,
        up_to: Ticket,
        apply: impl FnMut(&[Arc<Batch>]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Some(giving) = self.giving.try_lock() else { return Ok(()) };
        self.give(&giving, up_to, apply)
    }

    fn give(
        &self,
        _giving: &MutexGuard<'_, ()>,
        up_to: Ticket,
        mut apply: impl FnMut(&[Arc<Batch>]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        loop {
            let group = self.front(up_to);
            if group.is_empty() {
                return Ok(());
            }
            // Without the lock: readers see the batches here until they are in the engine.
            apply(&group)?;
            self.let_go(group.len());
        }
    }

    /// The first batches up to a ticket, as many as may go together.
    fn front(&self, up_to: Ticket) -> Vec<Arc<Batch>> {
        let state = self.state.read();
        let mut changes = 0;
        let due = state.batches.iter().take_while(|(ticket, _)| *ticket <= up_to);
        due.map(|(_, batch)| batch)
            .enumerate()
            .take_while(|(at, batch)| {
                changes += batch.changes.len();
                *at == 0 || changes <= MERGED_MAX
            })
            .map(|(_, batch)| Arc::clone(batch))
            .collect()
    }

    /// Forgets the first batches, which are in the engine now.
    fn let_go(&self, batches: usize) {
        let mut state = self.state.write();
        for _ in 0..batches {
            let Some((ticket, batch)) = state.batches.pop_front() else { return };
            state.len -= batch.len();
            state.changes -= batch.changes.len();
            for change in &batch.changes {
                let (Change::Put(key, _) | Change::Delete(key)) = change;
                if state.latest.get(key).is_some_and(|(latest, _)| *latest == ticket) {
                    state.latest.remove(key);
                }
            }
        }
    }
}

/// Lays what held batches make of a range over the pairs of the engine, up to `limit` pairs.
pub(crate) fn overlay(
    held: Vec<Overlay>,
    pairs: impl Iterator<Item = Result<Pair, Error>>,
    direction: Direction,
    limit: usize,
) -> Result<Vec<Pair>, Error> {
    let mut held = held.into_iter().peekable();
    let mut pairs = pairs.peekable();
    let mut found = Vec::new();
    while found.len() < limit {
        match first(&mut held, &mut pairs, direction) {
            None => break,
            Some(Err(error)) => return Err(error),
            Some(Ok((key, Some(value)))) => found.push((key, value)),
            Some(Ok((_, None))) => {}
        }
    }
    Ok(found)
}

/// The next key of the two; of a key in both, the held one.
fn first(
    held: &mut Peekable<impl Iterator<Item = Overlay>>,
    pairs: &mut Peekable<impl Iterator<Item = Result<Pair, Error>>>,
    direction: Direction,
) -> Option<Result<Overlay, Error>> {
    if let (Some((over, _)), Some(Ok((under, _)))) = (held.peek(), pairs.peek()) {
        let order = match direction {
            Direction::Forward => over.cmp(under),
            Direction::Backward => under.cmp(over),
        };
        if order.is_gt() {
            return next_pair(pairs);
        }
        if order.is_eq() {
            pairs.next();
        }
        return held.next().map(Ok);
    }
    if matches!(pairs.peek(), Some(Err(_))) {
        return next_pair(pairs);
    }
    held.next().map(Ok).or_else(|| next_pair(pairs))
}

fn next_pair(
    pairs: &mut impl Iterator<Item = Result<Pair, Error>>,
) -> Option<Result<Overlay, Error>> {
    pairs.next().map(|pair| pair.map(|(key, value)| (key, Some(value))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(sizes: &[usize]) -> Held {
        let held = Held::default();
        for (at, size) in (1_u64..).zip(sizes) {
            let mut batch = Batch::default();
            (0..*size).for_each(|n| batch.put(n.to_be_bytes().to_vec(), at.to_be_bytes().to_vec()));
            held.hold(batch, || Ok(Ticket(at))).expect("held");
        }
        held
    }

    fn groups(held: &Held, up_to: u64) -> Vec<usize> {
        let mut groups = Vec::new();
        let release = held.release(Ticket(up_to), |group| {
            groups.push(group.len());
            Ok(())
        });
        release.expect("released");
        groups
    }

    #[test]
    fn batches_go_together_as_far_as_they_are_short_and_due() {
        let held = held(&[200, 200, 200, 5000, 1, 1, 1]);
        assert_eq!(groups(&held, 6), [2, 1, 1, 2]);
        let left = held.find(&0_usize.to_be_bytes(), || Ok(None)).expect("read");
        assert_eq!(left, Some(7_u64.to_be_bytes().to_vec()));
        assert_eq!(groups(&held, 7), [1]);
        let state = held.state.read();
        assert_eq!((state.latest.len(), state.len, state.changes), (0, 0, 0));
    }

    #[test]
    fn much_is_given_before_the_sync_by_one_at_a_time() {
        assert_eq!(held(&[MUCH - 1]).much(), None);
        let held = held(&[MUCH - 1, 1]);
        assert_eq!(held.much(), Some(Ticket(2)));
        let release =
            held.release(Ticket(2), |_| held.try_release(Ticket(2), |_| Err(Error::Closed)));
        release.expect("released");
        assert_eq!(held.much(), None);
    }

    #[test]
    fn a_batch_that_was_not_taken_stays() {
        let held = held(&[1, 1]);
        let failed = held.release(Ticket(2), |_| Err(Error::Closed));
        assert!(matches!(failed, Err(Error::Closed)));
        assert_eq!(groups(&held, 2), [2]);
    }

    #[test]
    fn too_much_is_waited_for_until_half_of_it_is_gone() {
        let value = vec![0; (1 << 20) - 8];
        let held = Held::default();
        for n in 1..=9_u64 {
            assert_eq!(held.overfull(), None);
            let mut batch = Batch::default();
            batch.put(n.to_be_bytes().to_vec(), value.clone());
            held.hold(batch, || Ok(Ticket(n))).expect("held");
        }
        assert_eq!(held.overfull(), Some(Ticket(5)));
        assert_eq!(groups(&held, 5), [5]);
        assert_eq!(held.overfull(), None);
    }
}
