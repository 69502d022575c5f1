//! RopDeleteFolder, [MS-OXCFOLD] 3.2.5.3.

use tradepost_mapi::{ErrorCode, FolderId};
use tradepost_proto::rop::folder::delete_folder;
use tradepost_store::{FolderKind, Rights};

use super::clear::Clear;
use crate::access;
use crate::error::Outcome;
use crate::op::Op;
use crate::search;

/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: messages are deleted too.
const DEL_MESSAGES: u8 = 0x01;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: folders are deleted too.
const DEL_FOLDERS: u8 = 0x04;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: nothing can be recovered.
const DELETE_HARD_DELETE: u8 = 0x10;

/// RopDeleteFolder. What the flags do not let go keeps the folder, and PartialCompletion says so.
///
/// EXCHANGE: flags without a meaning are not looked at.
pub(crate) fn delete(
    op: &mut Op<'_>,
    r: &delete_folder::Request,
) -> Outcome<delete_folder::Always> {
    let parent = op.folder(r.input)?;
    let mailbox = &parent.mailbox;
    if r.folder_id == mailbox.facts().special.root {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let hard = r.delete_folder_flags & DELETE_HARD_DELETE != 0;
    let folder = mailbox.read(|view| view.any_folder(r.folder_id))?;
    // Of the soft-deleted ones only those can be found that are to go for good.
    if folder.parent != parent.id || folder.deleted_on.is_some() && !hard {
        return Err(ErrorCode::NOT_FOUND.into());
    }
    access::require_visible(mailbox, r.folder_id)?;
    access::require(mailbox, r.folder_id, Rights::OWNER)?;
    if mailbox.facts().public.is_some_and(|public| public.all().contains(&r.folder_id)) {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    if mailbox.facts().special.all().contains(&r.folder_id) {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    if folder.kind == FolderKind::Search {
        search::delete(op, mailbox, r.folder_id)?;
        return Ok(delete_folder::Always { partial_completion: false });
    }
    let counts = folder.counts;
    let has_messages = counts.messages > 0 || counts.associated > 0;
    let keeps_messages = r.delete_folder_flags & DEL_MESSAGES == 0 && has_messages;
    let keeps_folders = r.delete_folder_flags & DEL_FOLDERS == 0 && counts.subfolders > 0;
    if keeps_messages || keeps_folders {
        return Ok(delete_folder::Always { partial_completion: true });
    }
    let partial_completion = clear(op, mailbox, r.folder_id, hard)?;
    Ok(delete_folder::Always { partial_completion })
}

/// Deletes a folder with everything in it; whether something of it stays.
fn clear(
    op: &Op<'_>,
    mailbox: &tradepost_store::Mailbox,
    id: FolderId,
    hard: bool,
) -> Outcome<bool> {
    let mut clear = Clear::folder(mailbox, id, hard)?;
    while clear.advance(op)? {}
    Ok(clear.is_partial())
}
