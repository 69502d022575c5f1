//! Folders, [MS-OXCFOLD] 3.2.5: a file per operation.

mod carry;
mod clear;
mod create;
mod delete;
mod delete_messages;
mod empty;
mod frame;
mod move_copy_messages;
mod move_folder;
mod open;
mod tree;

use tradepost_mapi::ErrorCode;

use crate::error::Outcome;
use crate::object::{FolderObject, Object};
use crate::op::Op;

pub(crate) use self::clear::{Aim, Clear};
pub(crate) use self::create::{create, is_name};
pub(crate) use self::delete::delete;
pub(crate) use self::delete_messages::{
    Deletion, List as Deleted, delete_messages, hard_delete_messages,
};
pub(crate) use self::empty::{empty, hard_empty};
pub(crate) use self::frame::Parts;
pub(crate) use self::move_copy_messages::{Carrying, List, move_copy_messages};
pub(crate) use self::move_folder::{Move, copy_folder, move_folder};
pub(crate) use self::open::open;
pub(crate) use self::tree::Tree;

/// The folder that a move or copy goes to. It may belong to another logon: a request has one
/// LogonId, and that is the source's.
fn destination(op: &Op<'_>, index: u8) -> Outcome<FolderObject> {
    let handle = op.handle(index).map_err(|_| ErrorCode::NULL_DESTINATION_OBJECT)?;
    op.check_logon(handle)?;
    match op.session.handles.object(handle) {
        Some(Object::Folder(folder)) => Ok(folder.clone()),
        Some(_) => Err(ErrorCode::NOT_SUPPORTED.into()),
        None => Err(ErrorCode::NULL_DESTINATION_OBJECT.into()),
    }
}
