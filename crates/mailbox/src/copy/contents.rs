//! What is in a folder, copied with it: messages and folders, with all that is in them.

use tradepost_mapi::{ErrorCode, tags};
use tradepost_store::FolderKind;

use super::Plan;
use crate::error::Outcome;
use crate::folder::Parts;
use crate::object::FolderObject;

/// Which contents of a folder go over.
pub(super) fn parts(plan: &Plan<'_>) -> Parts {
    Parts {
        messages: plan.takes(tags::CONTAINER_CONTENTS),
        associated: plan.takes(tags::FOLDER_ASSOCIATED_CONTENTS),
        folders: plan.takes(tags::CONTAINER_HIERARCHY),
    }
}

/// [MS-OXCPRPT] 3.2.5.8: a folder that goes over must not meet one of its name. Asked before
/// anything is copied, so that a refusal has changed nothing.
pub(super) fn check(source: &FolderObject, target: &FolderObject, parts: Parts) -> Outcome<()> {
    let into = target.mailbox.read(|view| view.folder(target.id))?.kind;
    let any = parts.messages || parts.associated || parts.folders;
    // Public folders are refused as RopCopyTo refuses them: nothing here asks for rights to what is
    // made.
    let public = source.mailbox.facts().is_public() || target.mailbox.facts().is_public();
    if any && (into == FolderKind::Search || public) {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    if !parts.folders {
        return Ok(());
    }
    let levels = source.mailbox.read(|view| view.levels(source.id, false))? - 1;
    target.mailbox.read(|view| view.check_room_for_levels(target.id, levels))?;
    for child in source.mailbox.read(|view| view.children(source.id))? {
        let name = source.mailbox.read(|view| view.folder(child))?.name;
        if target.mailbox.read(|view| view.child_named(target.id, &name))?.is_some() {
            return Err(ErrorCode::COLLIDING_NAMES.into());
        }
    }
    Ok(())
}
