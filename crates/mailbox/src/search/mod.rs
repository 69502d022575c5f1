//! Search folders, [MS-OXCFOLD] 3.2.5.4 and 3.2.5.5: what they look for, and how they come to show
//! it.
//!
//! A search is filled in slices: a page of messages is looked at under the mailbox's lock for
//! readers, then what it found is written as links. What changes meanwhile, and later, stands in
//! the mailbox's journal; searches follow it, all of a mailbox together. Whoever reads a search
//! folder first brings it up to now; in between the server's own thread does.

mod criteria;
mod fill;
mod follow;
mod judge;
mod refresh;
mod texts;

pub use self::fill::search_slice;

pub(crate) use self::criteria::{criteria, set_criteria};
pub(crate) use self::refresh::refresh;

use tradepost_store::View;

/// [MS-OXCSTOR] 2.2.1.5.2 StoreState: there are search folders that were told what to look for.
const STORE_HAS_SEARCHES: u32 = 0x0100_0000;

/// StoreState and `PidTagStoreState`.
pub(crate) fn store_state(view: &View<'_>) -> u32 {
    if view.searches().is_empty() { 0 } else { STORE_HAS_SEARCHES }
}

/// LIMIT: messages that a search looks at under one lock.
const SLICE: usize = 128;
/// LIMIT: messages that come into search folders, or leave them, in one batch.
const LINKS: usize = 32;
