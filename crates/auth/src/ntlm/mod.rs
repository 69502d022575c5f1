//! NTLM version 2, both ends ([MS-NLMP]): messages, and who proves what to whom.
//!
//! The server side is [`Acceptor`], the client side [`Initiator`]; both are connection-oriented and
//! know nothing of HTTP. LM and NTLMv1 responses are read and refused: they give the password's
//! hash away. Guests and anonymous users are refused. Nothing is signed or sealed after logging
//! on, but for SPNEGO's list of mechanisms ([`negotiate`](crate::negotiate)).
//!
//! The client's clock is not looked at: a challenge of eight random bytes that is used once says
//! already that the response is new.

mod acceptor;
mod av_pair;
mod binding;
mod flags;
mod initiator;
mod message;
mod response;

pub(crate) mod crypto;

#[cfg(test)]
mod tests;

pub(crate) use acceptor::SessionKeys;
pub use acceptor::{Accepted, Acceptor, Fresh, Refusal, Rules, Target};
pub use av_pair::{AvPairs, id};
pub use binding::{BindingPolicy, ChannelBinding};
pub use flags::NegotiateFlags;
pub use initiator::{Answer, Identity, Initiator, InitiatorError};
pub use message::{Authenticate, Challenge, MESSAGE_LEN_MAX, MessageError, Negotiate, is_ntlm};
pub use response::Response;
