//! One way in for commands: a running server takes them at `DIR/control.sock`; where none runs, the
//! directory's lock is taken and the same function is called.
//!
//! A client writes one line, a [`Command`](crate::commands::Command) in JSON. The server writes
//! lines of [`Event`]: any number of `progress`, then one `done` or `failed`, and hangs up.

mod client;
mod lock;
mod server;

use serde::{Deserialize, Serialize};

use crate::commands::{Done, Failure, Progress};

pub use client::{run, run_here};
pub use lock::Lock;
pub use server::ControlSocket;

/// The name of the socket in the data directory.
pub const SOCKET: &str = "control.sock";
/// LIMIT: the longest line, in bytes; an import names its files in one.
const LINE_LEN_MAX: usize = 16 << 20;

/// A line from the server.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// It goes on.
    Progress(Progress),
    /// It is done.
    Done(Done),
    /// It failed.
    Failed(Failure),
}
