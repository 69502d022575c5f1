//! What is in a folder, copied with it: messages and folders, with all that is in them.

use tradepost_mapi::{ErrorCode, FolderId, Properties, tags};
use tradepost_store::{
    Direction, Error, FolderKind, Mailbox, NewFolder, ObjectNumber, Order, RowSet, Save, Target,
};

use super::Plan;
use super::folder::kept;
use crate::error::Outcome;
use crate::object::FolderObject;
use crate::op::Op;
use crate::portable::Passage;
use crate::save;

/// LIMIT: messages listed at once while they are copied.
const PAGE: usize = 200;

/// Which contents of a folder go over.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    messages: bool,
    associated: bool,
    folders: bool,
}

impl Parts {
    pub(super) fn of(plan: &Plan<'_>) -> Self {
        Self {
            messages: plan.takes(tags::CONTAINER_CONTENTS),
            associated: plan.takes(tags::FOLDER_ASSOCIATED_CONTENTS),
            folders: plan.takes(tags::CONTAINER_HIERARCHY),
        }
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

/// Copies the contents. Search folders have none of their own and are not copied.
pub(super) fn copy(
    op: &Op<'_>,
    passage: &mut Passage<'_>,
    source: &FolderObject,
    target: &FolderObject,
    parts: Parts,
) -> Outcome<()> {
    let (from, to) = (&source.mailbox, &target.mailbox);
    let mut left = vec![(source.id, target.id, parts)];
    while let Some((source, target, parts)) = left.pop() {
        let folder = from.read(|view| view.folder(source))?;
        for (associated, wanted) in [(false, parts.messages), (true, parts.associated)] {
            if wanted && folder.kind != FolderKind::Search {
                messages(op, passage, (from, source), (to, target), associated)?;
            }
        }
        if !parts.folders {
            continue;
        }
        let whole = Parts { messages: true, associated: true, folders: true };
        for child in from.read(|view| view.children(source))? {
            if let Some(made) = make(op, passage, (from, child), (to, target))? {
                left.push((child, made, whole));
            }
        }
    }
    Ok(())
}

/// A folder of the same name and properties.
fn make(
    op: &Op<'_>,
    passage: &mut Passage<'_>,
    (from, id): (&Mailbox, FolderId),
    (to, parent): (&Mailbox, FolderId),
) -> Outcome<Option<FolderId>> {
    let folder = from.read(|view| view.folder(id))?;
    if folder.kind == FolderKind::Search {
        return Ok(None);
    }
    let own: Properties = folder.properties.into_iter().filter(|(tag, _)| !kept(*tag)).collect();
    let properties = passage.properties(own)?;
    let new = NewFolder { parent, name: folder.name, kind: FolderKind::Generic, properties };
    Ok(Some(op.write(to, |t| t.create_folder(new))?))
}

fn messages(
    op: &Op<'_>,
    passage: &mut Passage<'_>,
    (from, source): (&Mailbox, FolderId),
    (to, target): (&Mailbox, FolderId),
    associated: bool,
) -> Outcome<()> {
    let set = RowSet::of(associated, Order::DeliveryTime);
    let mut after = None;
    loop {
        let page =
            from.read(|view| view.rows(source, set, Direction::Forward, after.as_ref(), PAGE))?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = Some(last.clone());
        for (_, object) in &page {
            message(op, passage, (from, *object), (to, target))?;
        }
    }
}

fn message(
    op: &Op<'_>,
    passage: &mut Passage<'_>,
    (from, object): (&Mailbox, ObjectNumber),
    (to, folder): (&Mailbox, FolderId),
) -> Outcome<()> {
    let found = from.read(|view| Ok((view.head(object)?, view.content(object)?)));
    let (head, content) = match found {
        Ok(found) => found,
        // Somebody took it away meanwhile.
        Err(Error::NotFound(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let mut content = passage.content(content)?;
    // Long values go to disk before the mailbox is locked.
    content.put_out(op.env.store.blobs())?;
    let facts = to.facts().clone();
    let target = Target::New { folder, id: None, associated: head.associated };
    op.write(to, |t| {
        let mut save = Save { target, content, read: head.read };
        save::identify(t, &mut save, &facts)?;
        t.save_message(save)
    })?;
    Ok(())
}
