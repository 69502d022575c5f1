//! What can go wrong in the store. The mapping to MAPI's error codes is the mailbox crate's.

use std::io;

use crate::standing::Shut;

/// A failure of the store.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// There is no such object.
    #[error("{0} not found")]
    NotFound(&'static str),
    /// An object of this name or number is there already.
    #[error("{0} exists")]
    Exists(&'static str),
    /// The object was changed by somebody else in between.
    #[error("{0} was changed in between")]
    Conflict(&'static str),
    /// A limit of the store is reached.
    #[error("limit reached: {0}")]
    Limit(&'static str),
    /// A folder would stand deeper in the others than a mailbox allows.
    #[error("{0} would be too deep")]
    TooDeep(&'static str),
    /// Nobody may use the mailbox now.
    #[error("the mailbox is shut: {0:?}")]
    Shut(Shut),
    /// A record on disk does not have the form that it was written in.
    #[error("corrupt {0}")]
    Corrupt(String),
    /// The engine or the file system failed.
    #[error("{context}: {cause}")]
    Io {
        /// What was being done.
        context: String,
        /// What the system said.
        cause: String,
    },
    /// A write or a sync failed before: the store takes no more changes until it is opened again.
    #[error("the store is closed for writing")]
    Closed,
}

impl Error {
    /// An input/output error with what was being done.
    pub fn io(context: impl Into<String>, cause: &io::Error) -> Self {
        Self::Io { context: context.into(), cause: cause.to_string() }
    }
}
