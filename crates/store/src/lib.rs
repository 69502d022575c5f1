//! Mailboxes, folders, messages, tables, change numbers and users on an ordered key-value engine.

pub mod kv;
pub mod memory_engine;

mod committer;
mod directory;
mod error;
mod gate;
mod sled_engine;

pub use error::Error;
