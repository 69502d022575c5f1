//! Mailboxes, folders, messages, tables, change numbers and users on an ordered key-value engine.

pub mod kv;

mod error;

pub use error::Error;
