//! What the states of a session's synchronisations may take of memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tradepost_mapi::ErrorCode;

use crate::error::Outcome;

/// LIMIT: bytes of memory that the states of all synchronisations of a session take, those that are
/// coming and those that were asked for included.
const STATES_MEMORY_MAX: usize = 32 << 20;
/// Bytes that a range or a replica of a state is counted with: its place in the tree, and in the
/// copy that a download makes for itself.
pub(super) const PART_MEMORY: usize = 64;

/// What all states of a session take.
#[derive(Clone, Debug, Default)]
pub(crate) struct StateBudget(Arc<AtomicUsize>);

/// What one object takes of the budget; given back when it is dropped.
#[derive(Debug)]
pub(super) struct Charge {
    budget: StateBudget,
    taken: usize,
}

impl StateBudget {
    /// Nothing yet.
    pub(super) fn charge(&self) -> Charge {
        Charge { budget: self.clone(), taken: 0 }
    }
}

impl Charge {
    /// Takes so much instead of what it took; TooBig if there is not as much, and then it takes what
    /// it took.
    pub(super) fn set(&mut self, bytes: usize) -> Outcome<()> {
        if bytes.saturating_sub(self.taken) > self.left() {
            return Err(ErrorCode::TOO_BIG.into());
        }
        self.force(bytes);
        Ok(())
    }

    /// Takes so much instead of what it took, there or not: what the server itself tells more than
    /// it was told is no reason to fail, but others wait for it.
    pub(super) fn force(&mut self, bytes: usize) {
        let all = &self.budget.0;
        if bytes > self.taken {
            all.fetch_add(bytes - self.taken, Ordering::Relaxed);
        } else {
            all.fetch_sub(self.taken - bytes, Ordering::Relaxed);
        }
        self.taken = bytes;
    }

    /// What it takes.
    pub(super) fn taken(&self) -> usize {
        self.taken
    }

    /// What nobody takes.
    pub(super) fn left(&self) -> usize {
        STATES_MEMORY_MAX.saturating_sub(self.budget.0.load(Ordering::Relaxed))
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        self.force(0);
    }
}
