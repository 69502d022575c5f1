//! RopOpenFolder, [MS-OXCFOLD] 3.2.5.1.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::open_folder;
use tradepost_store::Mailbox;
use tradepost_wire::Flagged;

use crate::access;
use crate::error::Outcome;
use crate::home;
use crate::object::{FolderObject, Object};
use crate::op::Op;

/// [MS-OXCFOLD] 2.2.1.1.1 OpenModeFlags: also a soft-deleted folder.
const OPEN_SOFT_DELETED: u8 = 0x04;

/// RopOpenFolder, from a logon or any folder of it. Flags without a meaning are not looked at. A
/// folder that the rights do not let see is not there.
///
/// EXCHANGE: HasRules is never set.
pub(crate) fn open(op: &mut Op<'_>, r: &open_folder::Request) -> Outcome<open_folder::Success> {
    let mailbox = container(op, r.input)?;
    mailbox.read(|view| match r.open_mode_flags & OPEN_SOFT_DELETED {
        0 => view.folder(r.folder_id),
        _ => view.any_folder(r.folder_id),
    })?;
    access::require_visible(&mailbox, r.folder_id)?;
    let ghost = home::ghost(op.env.store, &mailbox, r.folder_id)?;
    op.open(r.output, Object::Folder(FolderObject { mailbox, id: r.folder_id }))?;
    Ok(open_folder::Success { has_rules: false, replicas: Flagged(ghost) })
}

fn container(op: &mut Op<'_>, index: u8) -> Outcome<Mailbox> {
    match op.object(index)? {
        Object::Logon(logon) => Ok(logon.mailbox.clone()),
        Object::Folder(folder) => Ok(folder.mailbox.clone()),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}
