//! RopCreateFolder, [MS-OXCFOLD] 3.2.5.2.

use tradepost_mapi::{ErrorCode, FolderId, Properties, Text, Value, tags};
use tradepost_proto::rop::folder::create_folder;
use tradepost_store::{FolderKind, NewFolder, Rights};
use tradepost_wire::Flagged;

use crate::access;
use crate::error::Outcome;
use crate::object::{FolderObject, Object};
use crate::op::Op;

/// [MS-OXCFOLD] 2.2.1.2.1 FolderType: a folder of messages.
const GENERIC: u8 = 1;
/// [MS-OXCFOLD] 2.2.1.2.1 FolderType: a search folder.
const SEARCH: u8 = 2;
/// LIMIT: the length of a folder's name, in code units.
const NAME_LEN_MAX: usize = 255;

/// RopCreateFolder. With OpenExisting a folder of the name is opened instead.
///
/// EXCHANGE: IsExistingFolder is never set, not in public folders either.
pub(crate) fn create(
    op: &mut Op<'_>,
    r: &create_folder::Request,
) -> Outcome<create_folder::Success> {
    let parent = op.folder(r.input)?;
    let made = match r.folder_type {
        GENERIC => FolderKind::Generic,
        SEARCH => FolderKind::Search,
        _ => return Err(ErrorCode::INVALID_PARAMETER.into()),
    };
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
    // What a search finds asks nobody for rights.
    if made == FolderKind::Search && parent.mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let existing = parent.mailbox.read(|view| view.child_named(parent.id, &name))?;
    // Nothing may be made that has no handle then.
    op.check_handles()?;
    let id = match existing {
        Some(id) if r.folder.open_existing => {
            access::require_visible(&parent.mailbox, id)?;
            id
        }
        Some(_) => return Err(ErrorCode::COLLIDING_NAMES.into()),
        None if !access::may(&parent.mailbox, parent.id, Rights::CREATE_SUBFOLDER)? => {
            return Err(ErrorCode::ACCESS_DENIED.into());
        }
        None => make(op, &parent, made, name, comment)?,
    };
    op.open(r.output, Object::Folder(FolderObject { mailbox: parent.mailbox, id }))?;
    Ok(create_folder::Success { folder_id: id, existing: Flagged(None) })
}

/// Whether a folder may have this name.
pub(crate) fn is_name(name: &Text) -> bool {
    !name.is_empty() && name.len() <= NAME_LEN_MAX
}

fn make(
    op: &Op<'_>,
    parent: &FolderObject,
    kind: FolderKind,
    name: Text,
    comment: Text,
) -> Outcome<FolderId> {
    let mut properties = Properties::new();
    if !comment.is_empty() {
        properties.set(tags::COMMENT, Value::String(comment));
    }
    let new = NewFolder { parent: parent.id, name, kind, properties };
    op.write(&parent.mailbox, |t| t.create_folder(new))
}
