//! RopDeleteFolder, [MS-OXCFOLD] 3.2.5.3.

use tradepost_mapi::{ErrorCode, FolderId};
use tradepost_proto::rop::folder::delete_folder;
use tradepost_store::{Error, FolderKind, Mailbox, Order, Rights, RowSet, Transaction};

use super::BATCH;
use crate::access;
use crate::error::Outcome;
use crate::op::Op;
use crate::search;

/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: messages are deleted too.
const DEL_MESSAGES: u8 = 0x01;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: folders are deleted too.
const DEL_FOLDERS: u8 = 0x04;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: for good, which deletions here always are.
const DELETE_HARD_DELETE: u8 = 0x10;

/// RopDeleteFolder. What the flags do not let go keeps the folder, and PartialCompletion says so.
pub(crate) fn delete(
    op: &mut Op<'_>,
    r: &delete_folder::Request,
) -> Outcome<delete_folder::Always> {
    let parent = op.folder(r.input)?;
    let mailbox = &parent.mailbox;
    if r.delete_folder_flags & !(DEL_MESSAGES | DEL_FOLDERS | DELETE_HARD_DELETE) != 0 {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    if r.folder_id == mailbox.facts().special.root {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let folder = mailbox.read(|view| view.folder(r.folder_id))?;
    if folder.parent != parent.id {
        return Err(ErrorCode::NOT_FOUND.into());
    }
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
    let keeps_messages =
        r.delete_folder_flags & DEL_MESSAGES == 0 && (counts.messages > 0 || counts.associated > 0);
    let keeps_folders = r.delete_folder_flags & DEL_FOLDERS == 0 && counts.subfolders > 0;
    if keeps_messages || keeps_folders {
        return Ok(delete_folder::Always { partial_completion: true });
    }
    let mut doomed = mailbox.read(|view| view.descendants(r.folder_id))?;
    // Children go before their parents.
    doomed.sort_by_key(|(_, depth)| std::cmp::Reverse(*depth));
    for (id, _) in doomed {
        remove_folder(op, mailbox, id)?;
    }
    remove_folder(op, mailbox, r.folder_id)?;
    Ok(delete_folder::Always { partial_completion: false })
}

fn remove_folder(op: &Op<'_>, mailbox: &Mailbox, id: FolderId) -> Outcome<()> {
    if mailbox.read(|view| view.folder(id))?.kind == FolderKind::Search {
        return search::delete(op, mailbox, id);
    }
    for associated in [false, true] {
        while op.write(mailbox, |t| remove_some_messages(t, id, associated))? {}
    }
    op.write(mailbox, |t| t.delete_folder(id))
}

/// Deletes a batch of a folder's messages; whether there were any.
fn remove_some_messages(
    t: &mut Transaction<'_>,
    folder: FolderId,
    associated: bool,
) -> Result<bool, Error> {
    let set = RowSet::of(associated, Order::DeliveryTime);
    let rows = t.rows(folder, set, tradepost_store::kv::Direction::Forward, None, BATCH)?;
    for (_, object) in &rows {
        t.delete_message(*object)?;
    }
    Ok(!rows.is_empty())
}
