//! Changes that a client has not seen, in the order of their numbers, page by page.

use tradepost_mapi::{CounterSet, GlobalCounter};
use tradepost_store::Error;

/// Changes that are read at once where all are new.
const PAGE: usize = 256;
/// Changes that are read at once where some were seen.
const PAGE_AMONG_SEEN: usize = 32;

/// A walk over an index of changes that leaves out what was seen.
///
/// INVARIANT: it takes time for what is new and for the ranges of what was seen, never for how much
/// was seen.
#[derive(Debug)]
pub(super) struct Walk {
    /// What was seen.
    seen: CounterSet,
    /// The change that the walk has come to.
    after: GlobalCounter,
    /// The last change that it goes to.
    mark: GlobalCounter,
    ended: bool,
}

impl Walk {
    /// From the first change to a mark.
    pub(super) fn new(seen: CounterSet, mark: GlobalCounter) -> Self {
        Self { seen, after: GlobalCounter::default(), mark, ended: false }
    }

    /// The next changes that were not seen, by their numbers; nothing at the end. `read` is given a
    /// number and how many changes behind it are wanted, and gives them ascending.
    pub(super) fn next<T>(
        &mut self,
        mut read: impl FnMut(GlobalCounter, usize) -> Result<Vec<(GlobalCounter, T)>, Error>,
    ) -> Result<Vec<(GlobalCounter, T)>, Error> {
        while !self.ended {
            self.skip_seen();
            if self.after >= self.mark {
                self.ended = true;
                break;
            }
            let all_new = self.seen.last().is_none_or(|last| last <= self.after);
            let limit = if all_new { PAGE } else { PAGE_AMONG_SEEN };
            let page = read(self.after, limit)?;
            self.ended = page.len() < limit;
            if let Some((last, _)) = page.last() {
                self.after = *last;
            }
            let (seen, mark) = (&self.seen, self.mark);
            let new = page.into_iter().filter(|(n, _)| *n <= mark && !seen.contains(*n));
            let new: Vec<_> = new.collect();
            if !new.is_empty() {
                return Ok(new);
            }
        }
        Ok(Vec::new())
    }

    /// Goes on to the last of the changes that were seen from here on without a gap.
    fn skip_seen(&mut self) {
        let Some(next) = GlobalCounter::new(self.after.number() + 1) else { return };
        if let Some(end) = self.seen.end_of(next) {
            self.after = end;
        }
    }
}
