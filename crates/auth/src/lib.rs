//! Who is there: passwords, their verifiers, and the schemes of HTTP authentication.
//!
//! Nothing here does I/O, reads a clock or draws randomness: the time comes in as a
//! [`Duration`](std::time::Duration) since any fixed epoch, random bytes come in as arrays.
//!
//! * [`Verifiers`]: what a mailbox keeps of its password, one record with everything that the
//!   schemes of today and tomorrow need, made at once because the password is there only once.
//! * [`basic`]: the Basic scheme (RFC 7617), both ends.
//! * [`ntlm`]: NTLM version 2 ([MS-NLMP]), both ends.
//! * [`negotiate`]: NTLM inside SPNEGO (RFC 4178, [MS-SPNG]), both ends.
//! * [`LoginName`]: the forms in which people write their user name.
//! * [`Remembered`]: verified credentials, kept for minutes so that each request need not hash.
//! * [`Throttle`]: how failed attempts slow the next ones down.
//! * [`Admission`]: how many may hash at a time, and how many may wait for it.
//!
//! Secrets are overwritten when dropped, compared in constant time, and never shown by `Debug`.
//!
//! Each further scheme gets a module of its own beside [`basic`].

pub mod basic;
pub mod negotiate;
pub mod ntlm;

mod admission;
mod argon;
mod der;
mod login;
mod nt;
mod password;
mod record;
mod remembered;
mod scram;
mod sealing;
mod secret;
mod throttle;
mod verifiers;

pub use admission::{Admission, Busy, Permit, Place};
pub use argon::HashError;
pub use login::{LoginName, fold_name};
pub use nt::NtHash;
pub use password::{PASSWORD_LEN_MAX, Password, PasswordError};
pub use record::RecordError;
pub use remembered::Remembered;
pub use scram::{ITERATIONS_DEFAULT, ITERATIONS_MIN, ScramKeys};
pub use sealing::SealingKey;
pub use secret::Secret;
pub use throttle::{Attempt, Throttle, TooMany};
pub use verifiers::{Generation, RANDOM_LEN, Verifiers, VerifyError};
