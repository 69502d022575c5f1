//! What can go wrong between a call and its answer.

use std::time::Duration;

use http::StatusCode;
use tradepost_auth::basic::BasicError;
use tradepost_auth::ntlm::InitiatorError;
use tradepost_mapi::ErrorCode;
use tradepost_proto::extended::ExtendedError;
use tradepost_proto::http::{ResponseCode, StreamError};
use tradepost_wire::{DecodeError, EncodeError};

use crate::discovery::DiscoveryError;
use crate::tls::TlsError;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is no URL of a server.
    #[error("not an http or https url: {0}")]
    Url(String),
    /// User and password cannot be sent.
    #[error(transparent)]
    Login(#[from] BasicError),
    /// The server's side of NTLM cannot be gone on with.
    #[error(transparent)]
    Ntlm(#[from] InitiatorError),
    /// The system gives no random bytes.
    #[error("no randomness")]
    Random(#[from] getrandom::Error),
    /// No connection to the server.
    #[error("cannot connect to {authority}")]
    Unreachable {
        /// Host and port.
        authority: String,
        /// Why.
        source: std::io::Error,
    },
    /// TLS cannot be set up.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The exchange broke off.
    #[error("the http exchange broke off")]
    Http(#[from] hyper::Error),
    /// A request that HTTP cannot carry.
    #[error("http cannot carry the request")]
    Request(#[from] http::Error),
    /// Nothing came for so long.
    #[error("no answer for {} s", .0.as_secs())]
    TimedOut(Duration),
    /// HTTP status 401: user or password are wrong.
    #[error("the server does not accept user and password")]
    Unauthorized,
    /// Another HTTP status than 200.
    #[error("http status {0}")]
    Status(StatusCode),
    /// An answer longer than allowed, in bytes.
    #[error("answer is longer than {0} bytes")]
    TooLong(usize),
    /// [MS-OXCMAPIHTTP] 2.2.3.3.3 X-ResponseCode.
    #[error("{request} was refused: response code {code}")]
    Refused {
        /// The request type.
        request: &'static str,
        /// Not 0.
        code: ResponseCode,
    },
    /// [MS-OXCMAPIHTTP] 2.2.4: the StatusCode of the body.
    #[error("{request} was not processed: status code {status_code}")]
    NotProcessed {
        /// The request type.
        request: &'static str,
        /// Not 0.
        status_code: u32,
    },
    /// [MS-OXCMAPIHTTP] 2.2.4: the ErrorCode of the body.
    #[error("{request} failed: {code}")]
    Failed {
        /// The request type.
        request: &'static str,
        /// Not 0.
        code: ErrorCode,
    },
    /// The return value of an operation.
    #[error("{operation} failed: {code}")]
    Operation {
        /// The operation's name.
        operation: &'static str,
        /// Not 0.
        code: ErrorCode,
    },
    /// The operation succeeded for some of its objects only.
    #[error("{0} was completed in part")]
    Partial(&'static str),
    /// [MS-OXCROPS] 2.2.15.1 RopBufferTooSmall: not all answers fit.
    #[error("the answers need {0} bytes, which is more than the buffer takes")]
    BufferTooSmall(u16),
    /// [MS-OXCROPS] 2.2.15.2 RopBackoff: the server asks to wait so many milliseconds.
    #[error("the server asks to wait {0} ms")]
    Backoff(u32),
    /// [MS-OXCROPS] 2.2.3.1.4: the mailbox is on another server.
    #[error("the mailbox is on the server {0}")]
    WrongServer(String),
    /// An answer that does not belong to its request.
    #[error("unexpected answer: {0}")]
    Unexpected(&'static str),
    /// The meta-tags around a body.
    #[error("the answer cannot be read")]
    Stream(#[from] StreamError),
    /// The extended buffers of an Execute.
    #[error(transparent)]
    Extended(#[from] ExtendedError),
    /// Bytes that are not what they should be.
    #[error("the answer cannot be read")]
    Decode(#[from] DecodeError),
    /// A value that has no wire form.
    #[error("the request cannot be written")]
    Encode(#[from] EncodeError),
    /// Discovery gave no mailbox.
    #[error(transparent)]
    Discovery(#[from] DiscoveryError),
    /// The reader or writer of the caller.
    #[error(transparent)]
    Io(std::io::Error),
    /// There is no such folder.
    #[error("there is no folder {0:?}")]
    NoFolder(String),
}

impl Error {
    /// Whether an operation did not find its object or property.
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::Operation { code: ErrorCode::NOT_FOUND, .. })
    }

    /// The return value, where an operation gave one.
    pub fn code(&self) -> Option<ErrorCode> {
        match self {
            Self::Operation { code, .. } | Self::Failed { code, .. } => Some(*code),
            _ => None,
        }
    }
}
