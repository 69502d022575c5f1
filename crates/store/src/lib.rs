//! Mailboxes, folders, messages, tables, change numbers and users on an ordered key-value engine.

pub mod blob;
pub mod counter;
pub mod data_dir;
pub mod kv;
pub mod memory_engine;
pub mod scratch;

mod blobs;
mod committer;
mod directory;
mod error;
mod gate;
mod held;
mod large;
mod pack;
mod sled_engine;

pub use error::Error;
