//! The shapes of answers, as the section titles of [MS-OXCROPS] tell them apart.

use tradepost_mapi::ErrorCode;
use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use super::{HandleIndex, Response};

/// ecWarnWithErrors: the operation succeeded in parts, and the answer has its body all the same.
pub const WARN_WITH_ERRORS: ErrorCode = ErrorCode(0x0004_0380);

/// ecDstNullObject: the destination of a copy or move has no object.
pub const NULL_DESTINATION: ErrorCode = ErrorCode(0x0000_0503);

/// Where the objects of a request stand in the table of handles.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Handles {
    /// The index that the answer carries.
    pub answer: HandleIndex,
    /// The object that is operated on; none for RopLogon.
    pub input: Option<HandleIndex>,
    /// Where the handle of a new object goes.
    pub output: Option<HandleIndex>,
    /// The destination of a copy or move.
    pub target: Option<HandleIndex>,
}

/// A request that says where its objects stand.
pub trait Indices {
    /// The handle indices.
    fn handles(&self) -> Handles;
}

/// An operation with request and answer.
pub trait Operation: Indices + Wire {
    /// What follows the handle index in the answer.
    type Reply: Reply;

    /// Puts an answer into the union.
    fn wrap(answer: Answer<Self::Reply>) -> Response;

    /// The answer with a given reply, at the handle index that this request asks for.
    fn reply(&self, reply: Self::Reply) -> Response {
        Self::wrap(Answer { handle: self.handles().answer, reply })
    }

    /// The failing answer, in the shape of this operation.
    fn refuse(&self, code: ErrorCode) -> Response {
        self.reply(Self::Reply::failure(code, self.handles().target))
    }

    /// The answer to what came of it: the body of success, or why there is none.
    fn answer<B>(&self, result: Result<B, ErrorCode>) -> Response
    where
        Self::Reply: From<Result<B, ErrorCode>>,
    {
        match result {
            Ok(_) => self.reply(result.into()),
            Err(code) => self.refuse(code),
        }
    }
}

/// What follows the handle index in an answer: the return value, and perhaps a body.
pub trait Reply: Wire {
    /// The reply for a failure; `target` is the destination's handle index where there is one.
    fn failure(code: ErrorCode, target: Option<HandleIndex>) -> Self;

    /// The return value.
    fn code(&self) -> ErrorCode;
}

/// A body that follows only when the operation succeeded.
pub trait SuccessBody: Wire {
    /// The warnings with which the body follows too.
    const WARNINGS: &'static [ErrorCode];
}

/// The body of a Null Destination Failure Response.
pub trait NullBody: Wire {
    /// The body for a destination handle index.
    fn null(target: HandleIndex) -> Self;
}

/// An answer after its RopId: handle index and reply.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<R> {
    /// The index that the request named for the answer.
    pub handle: HandleIndex,
    /// Return value and body.
    pub reply: R,
}

impl<R: Wire> Wire for Answer<R> {
    fn encode(&self, w: &mut Writer) {
        self.handle.encode(w);
        self.reply.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { handle: Wire::decode(r)?, reply: Wire::decode(r)? })
    }
}

/// The return value alone.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Code(pub ErrorCode);

impl Wire for Code {
    fn encode(&self, w: &mut Writer) {
        self.0.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        ErrorCode::decode(r).map(Self)
    }
}

impl Reply for Code {
    fn failure(code: ErrorCode, _: Option<HandleIndex>) -> Self {
        Self(code)
    }

    fn code(&self) -> ErrorCode {
        self.0
    }
}

impl From<Result<(), ErrorCode>> for Code {
    fn from(result: Result<(), ErrorCode>) -> Self {
        Self(result.err().unwrap_or(ErrorCode::SUCCESS))
    }
}

/// Success and failure responses: the body follows only when the operation succeeded, or with a
/// warning for which the section declares it.
#[derive(Clone, Debug, PartialEq)]
pub enum OnSuccess<S> {
    /// It succeeded; the warning is [`ErrorCode::SUCCESS`] where there is none.
    Answered {
        /// The return value: success, or a warning of [`SuccessBody::WARNINGS`].
        warning: ErrorCode,
        /// What follows it.
        body: S,
    },
    /// It failed.
    Failed(ErrorCode),
}

impl<S> OnSuccess<S> {
    /// Success without a warning.
    pub const fn success(body: S) -> Self {
        Self::Answered { warning: ErrorCode::SUCCESS, body }
    }

    /// The body, or why there is none; a warning is dropped.
    pub fn into_result(self) -> Result<S, ErrorCode> {
        match self {
            Self::Answered { body, .. } => Ok(body),
            Self::Failed(code) => Err(code),
        }
    }
}

impl<S: SuccessBody> Wire for OnSuccess<S> {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::Answered { warning, body } => {
                if !warning.is_success() && !S::WARNINGS.contains(warning) {
                    w.fail("OnSuccess.warning");
                }
                warning.encode(w);
                body.encode(w);
            }
            Self::Failed(code) => {
                if code.is_success() || S::WARNINGS.contains(code) {
                    w.fail("OnSuccess.Failed");
                }
                code.encode(w);
            }
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let code = ErrorCode::decode(r)?;
        Ok(if code.is_success() || S::WARNINGS.contains(&code) {
            Self::Answered { warning: code, body: Wire::decode(r)? }
        } else {
            Self::Failed(code)
        })
    }
}

impl<S: SuccessBody> Reply for OnSuccess<S> {
    fn failure(code: ErrorCode, _: Option<HandleIndex>) -> Self {
        Self::Failed(code)
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Answered { warning, .. } => *warning,
            Self::Failed(code) => *code,
        }
    }
}

impl<S> From<Result<S, ErrorCode>> for OnSuccess<S> {
    fn from(result: Result<S, ErrorCode>) -> Self {
        match result {
            Ok(body) => Self::success(body),
            Err(code) => Self::Failed(code),
        }
    }
}

/// The body follows whatever the return value.
#[derive(Clone, Debug, PartialEq)]
pub struct WithCode<A> {
    /// The return value.
    pub code: ErrorCode,
    /// What follows it.
    pub body: A,
}

impl<A: Wire> Wire for WithCode<A> {
    fn encode(&self, w: &mut Writer) {
        self.code.encode(w);
        self.body.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { code: Wire::decode(r)?, body: Wire::decode(r)? })
    }
}

impl<A: Wire + Default> Reply for WithCode<A> {
    fn failure(code: ErrorCode, _: Option<HandleIndex>) -> Self {
        Self { code, body: A::default() }
    }

    fn code(&self) -> ErrorCode {
        self.code
    }
}

impl<A: Default> From<Result<A, ErrorCode>> for WithCode<A> {
    fn from(result: Result<A, ErrorCode>) -> Self {
        match result {
            Ok(body) => Self { code: ErrorCode::SUCCESS, body },
            Err(code) => Self { code, body: A::default() },
        }
    }
}

/// [`NULL_DESTINATION`] has a body of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum OrNullDestination<R, N> {
    /// The destination handle has no object.
    NullDestination(N),
    /// Any other return value.
    Other(R),
}

impl<R: Reply, N: Wire> Wire for OrNullDestination<R, N> {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::NullDestination(body) => {
                NULL_DESTINATION.encode(w);
                body.encode(w);
            }
            Self::Other(reply) => {
                if reply.code() == NULL_DESTINATION {
                    w.fail("OrNullDestination");
                }
                reply.encode(w);
            }
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut ahead = r.clone();
        if ErrorCode::decode(&mut ahead)? == NULL_DESTINATION {
            *r = ahead;
            return Wire::decode(r).map(Self::NullDestination);
        }
        Wire::decode(r).map(Self::Other)
    }
}

impl<R: Reply, N: NullBody> Reply for OrNullDestination<R, N> {
    fn failure(code: ErrorCode, target: Option<HandleIndex>) -> Self {
        if code == NULL_DESTINATION {
            return Self::NullDestination(N::null(target.unwrap_or_default()));
        }
        Self::Other(R::failure(code, target))
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::NullDestination(_) => NULL_DESTINATION,
            Self::Other(reply) => reply.code(),
        }
    }
}

impl<A: Default, N> From<Result<A, ErrorCode>> for OrNullDestination<WithCode<A>, N> {
    fn from(result: Result<A, ErrorCode>) -> Self {
        Self::Other(result.into())
    }
}

impl<S, N> From<Result<S, ErrorCode>> for OrNullDestination<OnSuccess<S>, N> {
    fn from(result: Result<S, ErrorCode>) -> Self {
        Self::Other(result.into())
    }
}
