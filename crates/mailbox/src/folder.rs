//! Folders, [MS-OXCFOLD] 3.2.5.

use tradepost_mapi::{ErrorCode, FolderId, Properties, Text, Value, tags};
use tradepost_proto::rop::folder::{
    ExistingFolder, create_folder, delete_folder, delete_messages, hard_delete_messages,
    open_folder,
};
use tradepost_store::{Error, FolderKind, Mailbox, NewFolder, Order, Rights, RowSet, Transaction};
use tradepost_wire::Flagged;

use crate::access;
use crate::error::Outcome;
use crate::object::{FolderObject, Object};
use crate::op::Op;

/// [MS-OXCFOLD] 2.2.1.2.1 FolderType: a folder of messages.
const GENERIC: u8 = 1;
/// [MS-OXCFOLD] 2.2.1.2.1 FolderType: a search folder.
const SEARCH: u8 = 2;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: messages are deleted too.
const DEL_MESSAGES: u8 = 0x01;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: folders are deleted too.
const DEL_FOLDERS: u8 = 0x04;
/// [MS-OXCFOLD] 2.2.1.3.1 DeleteFolderFlags: for good, which deletions here always are.
const DELETE_HARD_DELETE: u8 = 0x10;
/// LIMIT: the length of a folder's name, in code units.
const NAME_LEN_MAX: usize = 255;

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

/// RopCreateFolder. With OpenExisting a folder of the name is opened instead.
pub(crate) fn create(
    op: &mut Op<'_>,
    r: &create_folder::Request,
) -> Outcome<create_folder::Success> {
    let parent = op.folder(r.input)?;
    match r.folder_type {
        GENERIC => {}
        // Search folders are not there yet.
        SEARCH => return Err(ErrorCode::NOT_SUPPORTED.into()),
        _ => return Err(ErrorCode::INVALID_PARAMETER.into()),
    }
    let code_page = op.session.code_page;
    let name = r.folder.display_name.text(code_page);
    let comment = r.folder.comment.text(code_page);
    if !is_name(&name) {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    let kind = parent.mailbox.read(|view| view.folder(parent.id))?.kind;
    if kind == FolderKind::Search {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let existing = parent.mailbox.read(|view| view.child_named(parent.id, &name))?;
    // Nothing may be made that has no handle then.
    op.check_handles()?;
    let (id, existing) = match existing {
        Some(id) if r.folder.open_existing => (id, Some(none_ghosted())),
        Some(_) => return Err(ErrorCode::COLLIDING_NAMES.into()),
        None if !access::may(&parent.mailbox, parent.id, Rights::CREATE_SUBFOLDER)? => {
            return Err(ErrorCode::ACCESS_DENIED.into());
        }
        None => (make(op, &parent, name, comment)?, None),
    };
    op.open(r.output, Object::Folder(FolderObject { mailbox: parent.mailbox, id }))?;
    Ok(create_folder::Success { folder_id: id, existing: Flagged(existing) })
}

/// Whether a folder may have this name.
pub(crate) fn is_name(name: &Text) -> bool {
    !name.is_empty() && name.len() <= NAME_LEN_MAX
}

fn none_ghosted() -> ExistingFolder {
    ExistingFolder { has_rules: false, replicas: Flagged(None) }
}

fn make(op: &Op<'_>, parent: &FolderObject, name: Text, comment: Text) -> Outcome<FolderId> {
    let mut properties = Properties::new();
    if !comment.is_empty() {
        properties.set(tags::COMMENT, Value::String(comment));
    }
    let new = NewFolder { parent: parent.id, name, kind: FolderKind::Generic, properties };
    op.write(&parent.mailbox, |t| t.create_folder(new))
}

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
    for associated in [false, true] {
        while op.write(mailbox, |t| remove_some_messages(t, id, associated))? {}
    }
    op.write(mailbox, |t| t.delete_folder(id))
}

/// LIMIT: messages deleted in one batch.
const BATCH: usize = 500;

/// Deletes a batch of a folder's messages; whether there were any.
fn remove_some_messages(
    t: &mut Transaction<'_>,
    folder: FolderId,
    associated: bool,
) -> Result<bool, Error> {
    let set = RowSet { associated, order: Order::DeliveryTime };
    let rows = t.rows(folder, set, tradepost_store::kv::Direction::Forward, None, BATCH)?;
    for (_, object) in &rows {
        t.delete_message(*object)?;
    }
    Ok(!rows.is_empty())
}

/// RopDeleteMessages. A message that is not there is told by PartialCompletion.
pub(crate) fn delete_messages(
    op: &mut Op<'_>,
    r: &delete_messages::Request,
) -> Outcome<delete_messages::Always> {
    let partial_completion = delete_each(op, r.input, &r.message_ids)?;
    Ok(delete_messages::Always { partial_completion })
}

/// RopHardDeleteMessages.
pub(crate) fn hard_delete_messages(
    op: &mut Op<'_>,
    r: &hard_delete_messages::Request,
) -> Outcome<hard_delete_messages::Always> {
    let partial_completion = delete_each(op, r.input, &r.message_ids)?;
    Ok(hard_delete_messages::Always { partial_completion })
}

fn delete_each(op: &mut Op<'_>, index: u8, ids: &[tradepost_mapi::MessageId]) -> Outcome<bool> {
    let folder = op.folder(index)?;
    let mut partial = false;
    for chunk in ids.chunks(BATCH) {
        partial |= op.write(&folder.mailbox, |t| {
            let mut missing = false;
            for id in chunk {
                match t.message(folder.id, *id) {
                    Ok(message) if access::may_delete(t, &message)? => {
                        t.delete_message(message.object)?;
                    }
                    Ok(_) | Err(Error::NotFound(_)) => missing = true,
                    Err(error) => return Err(error),
                }
            }
            Ok(missing)
        })?;
    }
    Ok(partial)
}
