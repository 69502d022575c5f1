//! Batches that are applied and visible, but kept from the engine until the pack files they may
//! refer to are on disk.
//!
//! The engine writes its log whenever it likes, so a batch in it can come to disk at any time. If
//! that were before the pack bytes, a power cut would leave a message without its body.

use std::collections::{BTreeMap, VecDeque};
use std::iter::Peekable;
use std::ops::Range;

use parking_lot::RwLock;

use crate::Error;
use crate::kv::{Batch, Change, Direction, Key, Ticket};

/// A pair of the engine.
pub(crate) type Pair = (Key, Vec<u8>);

/// A key and what a batch made of it: a value, or nothing.
type Overlay = (Key, Option<Vec<u8>>);

/// The batches held, in the order of their tickets, and what they make of the keys.
#[derive(Debug, Default)]
pub(crate) struct Held {
    state: RwLock<State>,
}

#[derive(Debug, Default)]
struct State {
    batches: VecDeque<(Ticket, Batch)>,
    latest: BTreeMap<Key, (Ticket, Option<Vec<u8>>)>,
}

impl Held {
    /// Holds a batch if `must` says so or another is held already, since it may build on that one.
    /// `issue` gives the ticket, or fails and nothing is held. Otherwise the batch comes back.
    pub(crate) fn hold(
        &self,
        batch: Batch,
        must: impl FnOnce() -> bool,
        issue: impl FnOnce() -> Result<Ticket, Error>,
    ) -> Result<Result<Ticket, Batch>, Error> {
        let mut state = self.state.write();
        if state.batches.is_empty() && !must() {
            return Ok(Err(batch));
        }
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
        state.batches.push_back((ticket, batch));
        Ok(Ok(ticket))
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

    /// Gives the held batches up to a ticket to `apply`, and lets go of each that it took.
    pub(crate) fn release(
        &self,
        up_to: Ticket,
        mut apply: impl FnMut(Batch) -> Result<(), Error>,
    ) -> Result<(), Error> {
        loop {
            let (ticket, batch) = match self.state.read().batches.front() {
                Some((ticket, batch)) if *ticket <= up_to => (*ticket, batch.clone()),
                _ => return Ok(()),
            };
            // Without the lock: readers see the batch here until it is in the engine.
            apply(batch)?;
            let mut state = self.state.write();
            let Some((_, batch)) = state.batches.pop_front() else {
                continue;
            };
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
