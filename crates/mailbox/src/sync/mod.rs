//! Synchronisation and FastTransfer, [MS-OXCFXICS].
//!
//! A download is made while it is read: what waits to be sent is never more than a buffer and one
//! message, whatever the size of the folder. What the client has seen at its end is told from what
//! it was really given: changes up to a mark that was set at the beginning. What changes later, has
//! a greater change number, and comes the next time.

use tradepost_mapi::ErrorCode;
use tradepost_store::{Blob, Mailbox};
use tradepost_transfer::Outgoing;

use crate::error::{Outcome, Refusal};
use crate::object::Object;
use crate::op::Op;

mod budget;
mod configure;
mod contents;
mod element;
mod get_buffer;
mod hierarchy;
mod local_ids;
mod scope;
mod state;
mod upload_state;
mod walk;

pub(crate) use budget::StateBudget;
pub(crate) use configure::{configure, transfer_state};
pub(crate) use get_buffer::{PARTIAL, get_buffer};
pub(crate) use local_ids::get_local_replica_ids;
pub(crate) use upload_state::{state_begin, state_continue, state_end};

use budget::Charge;
use contents::Contents;
use hierarchy::Hierarchy;
use scope::Scope;
use state::State;

/// A stream that a client downloads, and how it is made.
pub(crate) struct Download {
    pub mailbox: Mailbox,
    /// What waits to be sent.
    out: Outgoing<Blob>,
    source: Source,
    /// Why it cannot go on.
    failed: Option<Refusal>,
    /// Steps done, and those to be done, about.
    steps: (u64, u64),
    /// What its state takes of the session's memory, or the bytes of a state that wait.
    charge: Charge,
}

/// Where a stream comes from.
enum Source {
    /// It is all there.
    Ready,
    /// A synchronisation.
    Sync(Box<Sync>),
}

/// A synchronisation that a client downloads.
struct Sync {
    scope: Scope,
    /// The state that the client came with, and at the end the one that it leaves with.
    state: State,
    /// A property of the state whose bytes are coming.
    uploading: Option<upload_state::Uploading>,
    work: Work,
}

/// How far a synchronisation is.
enum Work {
    NotBegun,
    Contents(Box<Contents>),
    Hierarchy(Box<Hierarchy>),
    Done,
}

impl Download {
    fn ready(mailbox: Mailbox, out: Outgoing<Blob>, charge: Charge) -> Self {
        Self { mailbox, out, source: Source::Ready, failed: None, steps: (0, 0), charge }
    }
}

/// The download at an index. [MS-OXCROPS] 3.2.5.4: NotSupported for another object.
fn download<'a>(op: &'a mut Op<'_>, index: u8) -> Outcome<&'a mut Download> {
    match op.object(index)? {
        Object::Download(download) => Ok(download),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}

/// The synchronisation at an index, and what its state takes.
fn sync<'a>(op: &'a mut Op<'_>, index: u8) -> Outcome<(&'a mut Sync, &'a mut Charge)> {
    let Download { source, charge, .. } = download(op, index)?;
    match source {
        Source::Sync(sync) => Ok((sync, charge)),
        Source::Ready => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}
