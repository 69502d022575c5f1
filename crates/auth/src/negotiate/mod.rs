//! NTLM inside SPNEGO (RFC 4178, [MS-SPNG]), both ends, as HTTP's `Negotiate` carries it (RFC 4559,
//! [MS-NTHT]).
//!
//! The one mechanism is NTLM. A client that prefers another (Kerberos) is asked to go on with NTLM,
//! and then both ends sign the list of mechanisms, so that nobody can have shortened it. Windows and
//! others also send NTLM's messages bare, without SPNEGO around them; that is answered in kind.

mod acceptor;
mod initiator;
mod token;

#[cfg(test)]
mod tests;

pub use acceptor::{Acceptor, Begun, Finished, begins};
pub use initiator::{Initiator, Proved};
pub use token::{InitToken, NegState, RespToken, TOKEN_LEN_MAX};
