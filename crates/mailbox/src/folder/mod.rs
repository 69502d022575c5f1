//! Folders, [MS-OXCFOLD] 3.2.5: a file per operation.

mod clear;
mod create;
mod delete;
mod delete_messages;
mod empty;
mod open;

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::WithCode;

pub(crate) use self::create::{create, is_name};
pub(crate) use self::delete::delete;
pub(crate) use self::delete_messages::{delete_messages, hard_delete_messages};
pub(crate) use self::empty::{empty, hard_empty};
pub(crate) use self::open::open;

/// The reply of work that ended, with the body that tells how far it came.
fn ended<A>(outcome: Result<(), ErrorCode>, body: A) -> WithCode<A> {
    WithCode { code: outcome.err().unwrap_or(ErrorCode::SUCCESS), body }
}
