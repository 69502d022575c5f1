//! Folders, [MS-OXCFOLD] 3.2.5: a file per operation.

mod create;
mod delete;
mod delete_messages;
mod open;

pub(crate) use self::create::{create, is_name};
pub(crate) use self::delete::delete;
pub(crate) use self::delete_messages::{delete_messages, hard_delete_messages};
pub(crate) use self::open::open;

/// LIMIT: messages changed in one batch.
const BATCH: usize = 500;
