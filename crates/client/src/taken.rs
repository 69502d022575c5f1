//! From the shapes of answers to results.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::{Code, NULL_DESTINATION, OnSuccess, OrNullDestination, WithCode};

/// An answer as a result.
pub trait Taken {
    /// What a successful answer carries.
    type Body;

    /// The body, or why there is none.
    fn taken(self) -> Result<Self::Body, ErrorCode>;
}

impl Taken for Code {
    type Body = ();

    fn taken(self) -> Result<(), ErrorCode> {
        if self.0.is_success() { Ok(()) } else { Err(self.0) }
    }
}

impl<S> Taken for OnSuccess<S> {
    type Body = S;

    fn taken(self) -> Result<S, ErrorCode> {
        self.into_result()
    }
}

impl<A> Taken for WithCode<A> {
    type Body = A;

    fn taken(self) -> Result<A, ErrorCode> {
        if self.code.is_success() { Ok(self.body) } else { Err(self.code) }
    }
}

impl<R: Taken, N> Taken for OrNullDestination<R, N> {
    type Body = R::Body;

    fn taken(self) -> Result<R::Body, ErrorCode> {
        match self {
            Self::NullDestination(_) => Err(NULL_DESTINATION),
            Self::Other(reply) => reply.taken(),
        }
    }
}
