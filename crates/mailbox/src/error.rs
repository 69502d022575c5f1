//! Why an operation was refused, and the one mapping from the store's errors to the protocol's.

use tradepost_mapi::ErrorCode;
use tradepost_store::Error;

use crate::home;

/// An operation that did not succeed.
#[derive(Clone, Debug)]
pub(crate) enum Refusal {
    /// The client is told this code.
    Code(ErrorCode),
    /// The failure is ours: the client is told CallFailed, the log is told why.
    Fault(String),
}

impl Refusal {
    /// The code that the client is told.
    pub(crate) fn code(&self) -> ErrorCode {
        match self {
            Self::Code(code) => *code,
            Self::Fault(_) => ErrorCode::CALL_FAILED,
        }
    }
}

impl Refusal {
    /// The code that the client is told; a failure of ours goes to the log on the way.
    pub(crate) fn told(&self) -> ErrorCode {
        if let Self::Fault(cause) = self {
            crate::trace::internal(cause);
        }
        self.code()
    }
}

impl From<ErrorCode> for Refusal {
    fn from(code: ErrorCode) -> Self {
        Self::Code(code)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound(_) => Self::Code(ErrorCode::NOT_FOUND),
            Error::Exists(_) => Self::Code(ErrorCode::COLLIDING_NAMES),
            Error::Conflict(_) => Self::Code(ErrorCode::OBJECT_CHANGED),
            Error::Limit(_) => Self::Code(ErrorCode::TOO_BIG),
            Error::TooDeep(_) => {
                Self::Code(ErrorCode::FOLDER_HIERARCHY_DEPTH_RECEIVE_QUOTA_EXCEEDED)
            }
            // The disk refused before: [MS-OXCDATA] 2.4 has a code for it, and a client may try
            // again later.
            Error::Closed => Self::Code(ErrorCode::DISK_ERROR),
            Error::Shut(shut) => Self::Code(home::code_of(shut)),
            fault @ (Error::Corrupt(_) | Error::Io { .. }) => Self::Fault(fault.to_string()),
        }
    }
}

/// What an operation comes to.
pub(crate) type Outcome<T> = Result<T, Refusal>;
