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

pub(crate) use self::criteria::{criteria, delete, set_criteria};
pub(crate) use self::refresh::refresh;

/// LIMIT: messages that a search looks at under one lock.
const SLICE: usize = 256;
/// LIMIT: messages that come into search folders, or leave them, in one batch.
const LINKS: usize = 128;
