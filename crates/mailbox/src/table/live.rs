//! A listed view follows its mailbox: row by row from the journal.

use std::collections::HashSet;

use tradepost_store::{Blobs, Error, Event, Mailbox, ObjectNumber, View as StoreView};

use super::build;
use super::definition::Definition;
use super::draft::Draft;
use super::leaves::Leaf;
use super::views::Tree;

/// LIMIT: entries of the journal that are followed one by one; after more, the view is listed anew.
const ENTRIES_MAX: u64 = 4_096;

/// Brings a view up to now. Says `false` where it has to be listed anew.
pub(crate) fn follow(
    tree: &mut Tree,
    definition: &Definition,
    mailbox: &Mailbox,
    blobs: &Blobs,
) -> Result<bool, Error> {
    mailbox.read(|view| {
        let position = view.journal_position();
        if position == tree.journal {
            return Ok(true);
        }
        let Some(changed) = changed(tree, definition, view)? else { return Ok(false) };
        if !changed.is_empty() {
            renew(tree, definition, view, blobs, &changed)?;
            tree.touch();
        }
        tree.journal = position;
        Ok(true)
    })
}

/// The messages whose rows may be others by now; none where that cannot be told.
fn changed(
    tree: &Tree,
    definition: &Definition,
    view: &StoreView<'_>,
) -> Result<Option<HashSet<u64>>, Error> {
    let behind = view.journal_position().checked_sub(tree.journal);
    let Some(behind) = behind.filter(|n| *n <= ENTRIES_MAX) else { return Ok(None) };
    let limit = usize::try_from(behind).unwrap_or(usize::MAX);
    let entries = view.journal_since(tree.journal, limit)?;
    // The journal may have been cut since.
    if entries.first().is_none_or(|entry| entry.sequence != tree.journal + 1) {
        return Ok(None);
    }
    // What all folders hold changes everywhere. A search folder has no changes of its own but what
    // it comes to show: what it shows changes in other folders.
    let search = definition.whole || definition.is_search(view);
    let by_viewer = definition.viewer.is_some() && definition.minds_read_state();
    let mut changed = HashSet::new();
    for entry in &entries {
        let here = search || entry.folder == definition.folder;
        let Some(object) = entry.object else {
            let folder = [Event::FolderModified, Event::FolderCreated].contains(&entry.event);
            if definition.whole && !folder {
                // All messages of a folder may have gone, or come back.
                return Ok(None);
            }
            // RopWritePerUserInformation replaces all that somebody has read of a folder.
            if here && by_viewer && entry.event == Event::FolderModified {
                return Ok(None);
            }
            continue;
        };
        let read_only = entry.event == Event::ReadChanged && !definition.minds_read_state();
        if here && !read_only {
            changed.insert(object.0);
        }
    }
    Ok(Some(changed))
}

/// Takes the rows of messages out, and puts those in that they have now.
fn renew(
    tree: &mut Tree,
    definition: &Definition,
    view: &StoreView<'_>,
    blobs: &Blobs,
    changed: &HashSet<u64>,
) -> Result<(), Error> {
    // What came after all that the view has seen has no rows to be looked for.
    if changed.iter().any(|object| *object <= tree.newest) {
        tree.inside.remove(changed);
        if definition.extreme().is_some() {
            tree.inside.settle(&|leaves| extreme(definition, view, blobs, leaves))?;
        }
    }
    let mut objects: Vec<_> = changed.iter().map(|object| ObjectNumber(*object)).collect();
    objects.sort_unstable();
    tree.newest = objects.last().map_or(tree.newest, |last| tree.newest.max(last.0));
    let key_of = |leaf: &Leaf| definition.key_of(view, blobs, leaf);
    let mut draft = Draft::default();
    build::of_objects(definition, view, blobs, &objects, &mut draft)?;
    for entry in draft.entries() {
        tree.inside.insert(definition, &entry, &key_of)?;
    }
    Ok(())
}

/// The place of a category, from all of its rows.
fn extreme(
    definition: &Definition,
    view: &StoreView<'_>,
    blobs: &Blobs,
    leaves: &[Leaf],
) -> Result<Box<[u8]>, Error> {
    let mut objects: Vec<_> = leaves.iter().map(|leaf| ObjectNumber(leaf.object)).collect();
    objects.sort_unstable();
    objects.dedup();
    let mut draft = Draft::default();
    for page in objects.chunks(256) {
        build::of_objects(definition, view, blobs, page, &mut draft)?;
    }
    let outermost = draft.entries().map(|entry| entry.extreme());
    Ok(outermost.reduce(|a, b| definition.outermost(a, b)).unwrap_or_default().into())
}
