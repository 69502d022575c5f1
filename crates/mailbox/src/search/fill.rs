//! Filling search folders, a slice at a time.

use tradepost_mapi::{FileTime, FolderId};
use tradepost_store::{
    Blobs, Direction, Error, Mailbox, Order, RowSet, Search, SearchPhase, Store, Transaction, View,
};

use super::follow::follow;
use super::judge::{Change, Judge};
use super::{LINKS, SLICE};

/// LIMIT: folders that one slice goes through.
const FOLDERS: usize = 64;

/// What a slice of a filling has come to.
struct Slice {
    /// The search as it was.
    before: Search,
    /// The search as it is once the changes are made.
    after: Search,
    changes: Vec<Change>,
    /// The end of the journal when the messages were looked at.
    journal: u64,
}

/// Carries the searches of a mailbox a slice further: changes that happened, then messages that
/// were not looked at yet. Says whether there is more to do.
///
/// The server calls it for every mailbox that [`Store::next_search`] gives. No lock is held for
/// longer than a slice takes.
pub fn search_slice(store: &Store, mailbox: &Mailbox, now: FileTime) -> Result<bool, Error> {
    let _occupied = mailbox.occupy();
    if follow(store, mailbox, now, 1)? {
        fill(store, mailbox, now, None)?;
    }
    Ok(mailbox.search_due())
}

/// A slice of the filling of one search, or of whichever is next.
pub(super) fn fill(
    store: &Store,
    mailbox: &Mailbox,
    now: FileTime,
    only: Option<FolderId>,
) -> Result<(), Error> {
    let next = mailbox.read(|view| {
        let mut running = view.searches().iter().filter(|search| search.is_running());
        Ok(running.find(|search| only.is_none_or(|only| only == search.folder)).cloned())
    })?;
    let Some(search) = next else { return Ok(()) };
    if search.phase == SearchPhase::Clearing {
        return clear(mailbox, now, search.folder);
    }
    mailbox.read(|view| look(view, store.blobs(), search))?.write(mailbox, now)
}

/// Removes a slice of what an earlier search found.
fn clear(mailbox: &Mailbox, now: FileTime, folder: FolderId) -> Result<(), Error> {
    for _ in 0..SLICE / LINKS {
        let phase = mailbox.write(now, |t| {
            t.clear_search(folder, LINKS)?;
            Ok(t.search(folder).map(|search| search.phase))
        })?;
        if phase.0 != Some(SearchPhase::Clearing) {
            break;
        }
    }
    Ok(())
}

fn look(view: &View<'_>, blobs: &Blobs, before: Search) -> Result<Slice, Error> {
    let mut after = before.clone();
    let mut changes = Vec::new();
    let mut judge = Judge::new(view, blobs, [&before].into_iter());
    let (mut left, mut folders) = (SLICE, 0);
    let mut done = 0;
    while let Some(folder) = after.ahead.get(done).copied()
        && left > 0
        && changes.len() < LINKS
        && folders < FOLDERS
    {
        // The newest first: they are what people look for.
        let set = RowSet::normal(Order::DeliveryTime);
        let rows = view.rows(folder, set, Direction::Backward, after.behind.as_ref(), left)?;
        // Links are dear, so that their number bounds the slice.
        let mut looked_at = 0;
        for (_, object) in &rows {
            if changes.len() >= LINKS {
                break;
            }
            judge.judge(*object, &mut changes)?;
            looked_at += 1;
        }
        after.behind = match rows.get(..looked_at).unwrap_or(&rows).last() {
            Some((last, _)) if looked_at < rows.len() || rows.len() == left => Some(last.clone()),
            _ => None,
        };
        left -= looked_at;
        folders += 1;
        done += usize::from(after.behind.is_none());
    }
    after.ahead.drain(..done);
    if after.ahead.is_empty() {
        after.phase = SearchPhase::Complete;
    }
    let journal = view.journal_position();
    Ok(Slice { before, after, changes, journal })
}

impl Slice {
    /// Writes the changes in batches; the search goes on with the last of them.
    fn write(self, mailbox: &Mailbox, now: FileTime) -> Result<(), Error> {
        let at = self.changes.len().saturating_sub(1) / LINKS * LINKS;
        let (first, last) = self.changes.split_at(at);
        for chunk in first.chunks(LINKS) {
            mailbox.write(now, |t| self.link(t, chunk))?;
        }
        mailbox.write(now, |t| {
            if self.link(t, last)? {
                t.put_search(self.after.clone())?;
            }
            Ok(())
        })?;
        Ok(())
    }

    /// Makes changes, unless the search has become another one meanwhile.
    fn link(&self, t: &mut Transaction<'_>, changes: &[Change]) -> Result<bool, Error> {
        if t.search(self.before.folder) != Some(&self.before) {
            return Ok(false);
        }
        // Changes that came since are looked at already: what was seen here may be older.
        if t.searched_position() > self.journal {
            return Ok(false);
        }
        for change in changes {
            t.set_linked(change.folder, change.object, change.linked)?;
        }
        Ok(true)
    }
}
