//! Whether the store still takes changes: shared by the engine, its committer and the pack files.

use std::sync::OnceLock;

use crate::Error;

/// Open until the first failed write or sync, then closed for good.
#[derive(Debug, Default)]
pub(crate) struct Gate {
    closed: OnceLock<Error>,
}

impl Gate {
    /// Says [`Error::Closed`] once the gate is closed.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.closed.get().is_some() { Err(Error::Closed) } else { Ok(()) }
    }

    /// Closes the gate; the first reason is kept.
    pub(crate) fn close(&self, reason: &Error) {
        if self.closed.set(reason.clone()).is_ok() {
            tracing::error!(%reason, "the store is closed for writing until it is opened again");
        }
    }
}
