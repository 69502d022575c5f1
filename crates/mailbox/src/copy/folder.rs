//! From folder to folder.

use tradepost_mapi::{ErrorCode, Properties, PropertyProblem, PropertyTag, Value, tags};
use tradepost_store::Rights;

use super::contents;
use super::{Ends, Plan, problem};
use crate::access;
use crate::error::Outcome;
use crate::folder::Tree;
use crate::object::{FolderObject, Object};
use crate::op::Op;
use crate::portable::Passage;
use crate::values::folder;

/// When a folder was made and changed is its own, [MS-OXCPRPT] 2.2.1.
const OWN: [u16; 2] = [tags::CREATION_TIME.id(), tags::LAST_MODIFICATION_TIME.id()];

const PARTS: [PropertyTag; 3] =
    [tags::CONTAINER_CONTENTS, tags::FOLDER_ASSOCIATED_CONTENTS, tags::CONTAINER_HIERARCHY];

/// The problems, and the contents that are to be copied with what is set.
pub(super) fn copy(
    op: &mut Op<'_>,
    ends: Ends,
    plan: &Plan<'_>,
) -> Outcome<(Vec<PropertyProblem>, Option<Tree>)> {
    let (source, target) = (of(op, ends.source)?, of(op, ends.target)?);
    check_places(&source, &target)?;
    access::require_visible(&source.mailbox, source.id)?;
    let stored = source.mailbox.read(|view| view.folder(source.id))?.properties;
    let parts = contents::parts(plan);
    contents::check(&source, &target, parts)?;
    let not_set = |tag: PropertyTag| tag.id() != tags::DISPLAY_NAME.id() && kept(tag);
    let (picked, mut problems) = plan.pick(&stored, &not_set, &PARTS);
    let old = target.mailbox.read(|view| view.folder(target.id))?.properties;
    let going: Properties =
        picked.iter().filter_map(|tag| Some((*tag, stored.value(*tag)?.clone()))).collect();
    let mut passage = Passage::new(op.env, &source.mailbox, &target.mailbox);
    let arrived = passage.properties(going)?;
    let mut set: Properties = arrived
        .into_iter()
        .filter(|(tag, _)| plan.overwrite || old.value(*tag).is_none())
        .collect();
    if let Some(error) = name_refused(&target, &set)? {
        set.remove(tags::DISPLAY_NAME);
        let at = picked.iter().position(|tag| tag.id() == tags::DISPLAY_NAME.id());
        problems.push(problem(at.unwrap_or_default(), tags::DISPLAY_NAME, error));
    }
    if !set.is_empty() {
        access::require(&target.mailbox, target.id, Rights::OWNER)?;
    }
    let tree = Tree::of_contents(&source, &target, (parts, set), op.now())?;
    Ok((problems, Some(tree)))
}

/// What a folder does not take from another: what the server sets, and its name, which is given to it
/// in another way.
pub(crate) fn kept(tag: PropertyTag) -> bool {
    tag.id() == tags::DISPLAY_NAME.id() || folder::is_read_only(tag) || OWN.contains(&tag.id())
}

/// A folder is not copied onto itself or into itself.
fn check_places(source: &FolderObject, target: &FolderObject) -> Outcome<()> {
    if source.mailbox.id() != target.mailbox.id() {
        return Ok(());
    }
    if source.id == target.id {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    let below = source.mailbox.read(|view| view.descendants(source.id))?;
    if below.iter().any(|(id, _)| *id == target.id) {
        return Err(ErrorCode::FOLDER_CYCLE.into());
    }
    Ok(())
}

/// Why a folder does not take the name that comes to it: the default folders keep theirs, and a name
/// stands once in a folder.
fn name_refused(target: &FolderObject, set: &Properties) -> Outcome<Option<ErrorCode>> {
    let Some(Value::String(name)) = set.value(tags::DISPLAY_NAME) else { return Ok(None) };
    if target.mailbox.facts().special.all().contains(&target.id) {
        return Ok(Some(ErrorCode::ACCESS_DENIED));
    }
    let taken = target.mailbox.read(|view| {
        let parent = view.folder(target.id)?.parent;
        view.child_named(parent, name)
    })?;
    Ok(taken.filter(|id| *id != target.id).map(|_| ErrorCode::COLLIDING_NAMES))
}

fn of(op: &Op<'_>, handle: u32) -> Outcome<FolderObject> {
    match op.session.handles.object(handle) {
        Some(Object::Folder(folder)) => Ok(folder.clone()),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}
