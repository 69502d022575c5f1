//! Searches follow the journal of their mailbox.

use std::collections::{BTreeSet, HashSet};

use tradepost_mapi::{FileTime, FolderId};
use tradepost_store::{
    Blobs, Error, Event, JournalEntry, Mailbox, ObjectNumber, Search, SearchPhase, Store,
    Transaction, View,
};

use super::judge::{Change, Judge};
use super::{LINKS, SLICE};

/// Entries of the journal that have been looked at, and what follows from them.
struct Step {
    /// The position that the searches had.
    from: u64,
    /// The end of the journal when it was read.
    end: u64,
    /// The last entry that was looked at.
    upto: u64,
    what: What,
}

enum What {
    Changes {
        changes: Vec<Change>,
        /// Folders that came to another place with all that is in them.
        moved: BTreeSet<FolderId>,
    },
    /// Entries that would have been needed are gone.
    Lost,
}

/// Brings all searches of a mailbox up to now, in at most so many steps. Says whether they are.
pub(crate) fn follow(
    store: &Store,
    mailbox: &Mailbox,
    now: FileTime,
    steps_max: usize,
) -> Result<bool, Error> {
    for _ in 0..steps_max {
        let Some(step) = mailbox.read(|view| look(view, store.blobs()))? else { return Ok(true) };
        step.take(mailbox, now)?;
    }
    mailbox.read(|view| Ok(!behind(view)))
}

fn behind(view: &View<'_>) -> bool {
    view.searched_position() < view.journal_position()
        && view.searches().iter().any(Search::follows)
}

fn look(view: &View<'_>, blobs: &Blobs) -> Result<Option<Step>, Error> {
    if !behind(view) {
        return Ok(None);
    }
    let (from, end) = (view.searched_position(), view.journal_position());
    let mut entries = view.journal_since(from, SLICE)?;
    if entries.first().is_none_or(|entry| entry.sequence != from + 1) {
        return Ok(Some(Step { from, end, upto: end, what: What::Lost }));
    }
    // Links are dear, so that their number bounds the step.
    let searches = view.searches().iter().filter(|search| search.follows());
    let mut judge = Judge::new(view, blobs, searches);
    let (mut changes, mut seen, mut looked_at) = (Vec::new(), BTreeSet::new(), 0);
    for entry in &entries {
        looked_at += 1;
        if let Some(object) = touched(entry).filter(|object| seen.insert(*object)) {
            judge.judge(object, &mut changes)?;
        }
        if changes.len() >= LINKS {
            break;
        }
    }
    entries.truncate(looked_at);
    let upto = entries.last().map_or(end, |entry| entry.sequence);
    let mut moved = BTreeSet::new();
    for entry in entries.iter().filter(|entry| entry.event == Event::FolderMoved) {
        // All below a folder that stands there already stand there as well.
        if moved.contains(&entry.folder) {
            continue;
        }
        match view.below(entry.folder) {
            Ok(below) => moved.extend([entry.folder].into_iter().chain(below)),
            Err(Error::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Some(Step { from, end, upto, what: What::Changes { changes, moved } }))
}

/// The message that an entry is about. Those that left for good are in no search any more, and links
/// are the searches' own doing.
fn touched(entry: &JournalEntry) -> Option<ObjectNumber> {
    match entry.event {
        Event::MessageCreated | Event::MessageModified | Event::ReadChanged => entry.object,
        _ => None,
    }
}

impl Step {
    /// Writes what follows, in batches; the position goes on with the last of them.
    fn take(self, mailbox: &Mailbox, now: FileTime) -> Result<(), Error> {
        let changes = match &self.what {
            What::Changes { changes, .. } => changes.as_slice(),
            What::Lost => &[],
        };
        let (first, last) = changes.split_at(changes.len().saturating_sub(1) / LINKS * LINKS);
        for chunk in first.chunks(LINKS) {
            mailbox.write(now, |t| self.link(t, chunk))?;
        }
        mailbox.write(now, |t| {
            // Somebody else may have taken the same step meanwhile.
            if t.searched_position() != self.from {
                return Ok(());
            }
            // What the searches change themselves needs no looking at.
            let quiet = t.journal_position() == self.end && self.upto == self.end;
            self.link(t, last)?;
            match &self.what {
                What::Changes { moved, .. } if !moved.is_empty() => look_again_at(t, moved)?,
                What::Changes { .. } => {}
                What::Lost => restart_all(t)?,
            }
            let position = if quiet { t.journal_position() } else { self.upto };
            t.set_searched_position(position);
            Ok(())
        })?;
        Ok(())
    }

    fn link(&self, t: &mut Transaction<'_>, changes: &[Change]) -> Result<(), Error> {
        if t.searched_position() != self.from {
            return Ok(());
        }
        for change in changes {
            if t.search(change.folder).is_some_and(Search::follows) {
                t.set_linked(change.folder, change.object, change.linked)?;
            }
        }
        Ok(())
    }
}

/// Folders have come to another place: their messages may have come into a scope, or left one.
fn look_again_at(t: &mut Transaction<'_>, moved: &BTreeSet<FolderId>) -> Result<(), Error> {
    let following: Vec<Search> = t.searches().iter().filter(|s| s.follows()).cloned().collect();
    for mut search in following {
        // What is being looked at just now stays the first, with its place in it; it comes once
        // more from the start.
        let begun = usize::from(search.behind.is_some());
        let known: HashSet<FolderId> = search.ahead.iter().skip(begun).copied().collect();
        search.ahead.extend(moved.iter().filter(|folder| !known.contains(folder)));
        t.put_search(Search { phase: SearchPhase::Filling, ..search })?;
    }
    Ok(())
}

fn restart_all(t: &mut Transaction<'_>) -> Result<(), Error> {
    let following = t.searches().iter().filter(|s| s.follows()).map(|s| s.folder);
    for folder in following.collect::<Vec<_>>() {
        t.restart_search(folder)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use tradepost_mapi::{Guid, Properties, Restriction, tags};
    use tradepost_store::{
        Content, Criteria, Direction, FolderKind, MailboxOwner, NewFolder, NewMailbox, Order,
        RowSet, Save, Target,
    };

    use super::*;

    #[test]
    fn a_folder_that_moves_again_and_again_is_looked_at_once_more() {
        let (store, now) = (Store::in_memory().unwrap(), FileTime(1));
        let (guid, replica_guid) = (Guid([7; 16]), Guid([9; 16]));
        let new = NewMailbox { guid, replica_guid, owner: MailboxOwner::default(), now };
        let mailbox = store.create_mailbox(new).unwrap().0;
        let special = mailbox.facts().special;
        let make = |t: &mut Transaction<'_>, parent, kind| {
            let properties = Properties::new();
            t.create_folder(NewFolder { parent, name: "New".into(), kind, properties })
        };
        let written = mailbox.write(now, |t| {
            let folder = make(t, special.inbox, FolderKind::Generic)?;
            let target = Target::New { folder, id: None, associated: false };
            t.save_message(Save { target, content: Content::default(), read: false })?;
            let found = make(t, special.finder, FolderKind::Search)?;
            let restriction = Restriction::Exist { tag: tags::SUBJECT };
            let (recursive, fixed, code_page, flags) = (true, false, 1252, 0);
            let scope = vec![special.inbox];
            let criteria = Criteria { restriction, scope, recursive, fixed, code_page, flags };
            t.set_criteria(found, criteria, true)?;
            let set = RowSet::normal(Order::DeliveryTime);
            let row = t.rows(folder, set, Direction::Forward, None, 1)?.remove(0).0;
            let search = t.search(found).unwrap().clone();
            let (phase, behind) = (SearchPhase::Filling, Some(row));
            t.put_search(Search { phase, ahead: vec![folder], behind, ..search })?;
            t.set_searched_position(t.journal_position());
            Ok((folder, found))
        });
        let (folder, found) = written.unwrap().0;
        for parent in [special.drafts, special.inbox, special.drafts] {
            mailbox.write(now, |t| t.move_folder(folder, parent, "New".into())).unwrap();
            follow(&store, &mailbox, now, 9).unwrap();
        }
        let ahead = mailbox.read(|view| Ok(view.search(found).unwrap().ahead.clone()));
        assert_eq!(ahead.unwrap(), [folder, folder]);
    }
}
