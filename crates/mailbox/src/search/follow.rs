//! Searches follow the journal of their mailbox.

use std::collections::BTreeSet;

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
        moved: Vec<FolderId>,
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
    let entries = view.journal_since(from, SLICE)?;
    let upto = entries.last().map_or(end, |entry| entry.sequence);
    if entries.first().is_none_or(|entry| entry.sequence != from + 1) {
        return Ok(Some(Step { from, end, upto: end, what: What::Lost }));
    }
    let searches = view.searches().iter().filter(|search| search.follows());
    let mut judge = Judge::new(view, blobs, searches);
    let mut changes = Vec::new();
    for object in touched(&entries) {
        judge.judge(object, &mut changes)?;
    }
    let mut moved = Vec::new();
    for entry in entries.iter().filter(|entry| entry.event == Event::FolderMoved) {
        match view.below(entry.folder) {
            Ok(below) => moved.extend([entry.folder].into_iter().chain(below)),
            Err(Error::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(Some(Step { from, end, upto, what: What::Changes { changes, moved } }))
}

/// The messages that entries are about, each once. Those that left for good are in no search any
/// more, and links are the searches' own doing.
fn touched(entries: &[JournalEntry]) -> BTreeSet<ObjectNumber> {
    let of = |entry: &JournalEntry| match entry.event {
        Event::MessageCreated | Event::MessageModified | Event::ReadChanged => entry.object,
        _ => None,
    };
    entries.iter().filter_map(of).collect()
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
fn look_again_at(t: &mut Transaction<'_>, moved: &[FolderId]) -> Result<(), Error> {
    let following: Vec<Search> = t.searches().iter().filter(|s| s.follows()).cloned().collect();
    for mut search in following {
        // What is being looked at just now stays the first, with its place in it.
        for folder in moved {
            let begun = search.ahead.first() == Some(folder) && search.behind.is_some();
            if begun || !search.ahead.contains(folder) {
                search.ahead.push(*folder);
            }
        }
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
