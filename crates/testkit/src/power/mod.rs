//! Power cuts, kills and failing disks: a program that writes and tells what was acknowledged, a
//! model of a disk that loses what was not synced, and a check of what is left.

mod acks;
mod check;
mod cuts;
mod disk;
mod home;
mod loop_device;
mod process;
mod rng;
mod trace;
mod workload;
mod writer;

pub use self::acks::Acks;
pub use self::check::{Found, check};
pub use self::cuts::{
    Plan, Report, is_traceable, is_traceable_or_says, run as cut_power, say_unproved,
};
pub use self::loop_device::{Rounds, run as cut_power_of_a_device};
pub use self::process::run_writer;
pub use self::workload::{MAILBOXES, THREADS};
pub use self::writer::{Job, run as write};

/// What went wrong in a run.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The store said so.
    #[error("{0}")]
    Store(#[from] tradepost_store::Error),
    /// The system said so.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// The check found a loss, or a program did what the model does not know.
    #[error("{0}")]
    Text(String),
}

impl Trouble {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}
