//! RopOpenFolder, [MS-OXCFOLD] 3.2.5.1.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::open_folder;
use tradepost_store::{Mailbox, Rights};
use tradepost_wire::Flagged;

use crate::access;
use crate::error::Outcome;
use crate::object::{FolderObject, Object};
use crate::op::Op;

/// RopOpenFolder, from a logon or any folder of it.
pub(crate) fn open(op: &mut Op<'_>, r: &open_folder::Request) -> Outcome<open_folder::Success> {
    let mailbox = container(op, r.input)?;
    mailbox.read(|view| view.folder(r.folder_id))?;
    access::require(&mailbox, r.folder_id, Rights::VISIBLE)?;
    op.open(r.output, Object::Folder(FolderObject { mailbox, id: r.folder_id }))?;
    Ok(open_folder::Success { has_rules: false, replicas: Flagged(None) })
}

fn container(op: &mut Op<'_>, index: u8) -> Outcome<Mailbox> {
    match op.object(index)? {
        Object::Logon(logon) => Ok(logon.mailbox.clone()),
        Object::Folder(folder) => Ok(folder.mailbox.clone()),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}
