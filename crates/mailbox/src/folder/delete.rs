//! RopDeleteFolder, [MS-OXCFOLD] 3.2.5.3.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::delete_folder;
use tradepost_store::{FolderKind, Rights};

use super::clear::{Aim, Clear};
use crate::access;
use crate::error::Outcome;
use crate::op::Op;
use crate::work::{self, Work};

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
    let counts = folder.counts;
    // What a search folder shows stays where it is.
    let is_search = folder.kind == FolderKind::Search;
    let has_messages = !is_search && (counts.messages > 0 || counts.associated > 0);
    let keeps_messages = r.delete_folder_flags & DEL_MESSAGES == 0 && has_messages;
    let keeps_folders = r.delete_folder_flags & DEL_FOLDERS == 0 && counts.subfolders > 0;
    if keeps_messages || keeps_folders {
        return Ok(delete_folder::Always { partial_completion: true });
    }
    let aim = Aim { folder: r.folder_id, whole: true, associated: true, hard };
    let mut clear = Clear::new(mailbox, op.now(), aim)?;
    clear.on_behalf_of(op.session.asker(op.logon_id, &clear.ends()));
    work::to_end(op.env, &mut clear)?;
    Ok(delete_folder::Always { partial_completion: clear.is_partial() })
}
