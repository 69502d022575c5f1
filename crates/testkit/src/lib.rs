//! For tests: the real program in a temporary folder, driven from outside; power cuts, kills and
//! failing disks ([`power`]).
//!
//! [`Server`] is the program as a child process, [`Program`] runs its commands, [`Session`] is a
//! client that blocks and shows every answer, and [`corpus`] makes messages. Whatever goes wrong
//! panics with what was expected: a test kit's failure is the test's.

#![allow(clippy::missing_panics_doc, reason = "every one panics, as said above")]

pub mod bodies;
mod client;
pub mod corpus;
mod curl;
mod drain;
mod foreign;
mod http;
mod importing;
mod memory;
pub mod oracle;
pub mod power;
mod program;
mod record;
mod server;
mod session;
mod slow_disk;

pub use client::{Attached, Opened};
pub use curl::{Curl, CurlAnswer};
pub use foreign::{foreign_driver, installed, left_out, say};
pub use http::{Answer, Connection};
pub use importing::Importing;
pub use memory::{Memory, resident};
pub use program::{Finished, Program};
pub use server::{Server, ServerOptions};
pub use session::{Session, basic};
pub use slow_disk::SlowDisk;
// So that tests name one crate.
pub use tradepost_mapi as mapi;
pub use tradepost_proto as proto;
pub use tradepost_wire as wire;
