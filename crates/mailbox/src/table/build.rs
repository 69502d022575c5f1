//! Listing a view from the store: in slices, so that nobody who writes waits for it.

use std::ops::Range;

use tradepost_store::{Blobs, Direction, Error, Mailbox, Message, ObjectNumber, View as StoreView};

use super::definition::Definition;
use super::draft::Draft;
use super::row::Loaded;
use super::tree::Inside;

/// Row keys that are read under one lock.
const KEYS: usize = 4_096;
/// Messages that are loaded under one lock.
const PAGE: usize = 256;
/// LIMIT: threads that list one view.
const THREADS: usize = 2;
/// A folder is gone through with all of its mailbox if it has at least one message in so many.
const DENSE: u64 = 2;
/// From so many rows on, more than one thread lists.
const THREADS_FROM: usize = 2_000;

/// Rows as they were listed.
pub(crate) struct Listed {
    pub inside: Inside,
    /// What the mailbox's journal says behind this position may be missing.
    pub journal: u64,
    /// No object with a higher number was there.
    pub newest: u64,
}

/// Lists the rows of a definition.
pub(crate) fn list(
    definition: &Definition,
    mailbox: &Mailbox,
    blobs: &Blobs,
) -> Result<Listed, Error> {
    let (draft, newest, journal) =
        if let Some((rows, newest, journal)) = dense(definition, mailbox)? {
            let end = newest + 1;
            let share = if rows < THREADS_FROM { end } else { end.div_ceil(THREADS as u64) };
            let shares = (0..end).step_by(usize::try_from(share).unwrap_or(usize::MAX));
            let shares: Vec<_> = shares.map(|from| from..end.min(from + share)).collect();
            let read = |share: &Range<u64>| between(definition, mailbox, blobs, share.clone());
            (together(&shares, &read)?, newest, journal)
        } else {
            let (mut objects, journal) = objects(definition, mailbox)?;
            // As they are stored, so that every part of the store is read once.
            objects.sort_unstable();
            let rows = objects.len();
            let share = if rows < THREADS_FROM { rows.max(1) } else { rows.div_ceil(THREADS) };
            let shares: Vec<_> = objects.chunks(share).collect();
            let newest = objects.last().map_or(0, |object| object.0);
            let read = |share: &&[ObjectNumber]| draft(definition, mailbox, blobs, share);
            (together(&shares, &read)?, newest, journal)
        };
    Ok(Listed { inside: Inside::of(definition, draft), journal, newest })
}

/// Reads shares at the same time, each on a thread of its own.
fn together<S: Sync>(
    shares: &[S],
    read: &(dyn Fn(&S) -> Result<Draft, Error> + Sync),
) -> Result<Draft, Error> {
    let parts: Vec<Result<Draft, Error>> = std::thread::scope(|scope| {
        if shares.len() < 2 {
            return shares.iter().map(read).collect();
        }
        let threads: Vec<_> = shares.iter().map(|share| scope.spawn(move || read(share))).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().map(join).collect()
    });
    let mut all = Draft::default();
    for part in parts {
        all.append(part?);
    }
    Ok(all)
}

/// How many rows a folder has that holds a good part of the mailbox, so that going through all
/// messages is cheaper than looking for its own; the newest message, and the position of the journal
/// before the first was read.
fn dense(definition: &Definition, mailbox: &Mailbox) -> Result<Option<(usize, u64, u64)>, Error> {
    mailbox.read(|view| {
        let Some(newest) = view.newest_object()?.map(|object| object.0) else { return Ok(None) };
        let position = view.journal_position();
        if definition.whole {
            let all = usize::try_from(newest).unwrap_or(usize::MAX);
            return Ok(Some((all, newest, position)));
        }
        if definition.is_search(view) {
            return Ok(None);
        }
        let rows = view.counts(definition.folder)?.rows(definition.set()) as usize;
        Ok((rows as u64 >= newest / DENSE).then_some((rows, newest, position)))
    })
}

fn between(
    definition: &Definition,
    mailbox: &Mailbox,
    blobs: &Blobs,
    numbers: Range<u64>,
) -> Result<Draft, Error> {
    let mut draft = Draft::default();
    for first in numbers.clone().step_by(PAGE) {
        let page = first..numbers.end.min(first + PAGE as u64);
        mailbox.read(|view| {
            let among = |message: &Message| definition.shows(view, message);
            for (head, fields) in view.listed_between(page, &among, &definition.wanted)? {
                definition.put_rows(view, blobs, &Loaded::Message { head, fields }, &mut draft);
            }
            Ok(())
        })?;
    }
    Ok(draft)
}

/// The messages of the folder, and the position of the journal before the first was read.
fn objects(definition: &Definition, mailbox: &Mailbox) -> Result<(Vec<ObjectNumber>, u64), Error> {
    let set = definition.set();
    let (mut objects, mut after, mut journal) = (Vec::new(), None, None);
    loop {
        let (page, position) = mailbox.read(|v| {
            let page = v.rows(definition.folder, set, Direction::Forward, after.as_ref(), KEYS)?;
            Ok((page, v.journal_position()))
        })?;
        let journal = *journal.get_or_insert(position);
        objects.extend(page.iter().map(|(_, object)| *object));
        match page.into_iter().next_back() {
            Some((last, _)) => after = Some(last),
            None => break Ok((objects, journal)),
        }
    }
}

fn draft(
    definition: &Definition,
    mailbox: &Mailbox,
    blobs: &Blobs,
    objects: &[ObjectNumber],
) -> Result<Draft, Error> {
    let mut draft = Draft::default();
    draft.reserve(objects.len());
    for page in objects.chunks(PAGE) {
        mailbox.read(|view| of_objects(definition, view, blobs, page, &mut draft))?;
    }
    Ok(draft)
}

/// Adds the rows of messages, which stand ascending; those that are gone have none.
pub(crate) fn of_objects(
    definition: &Definition,
    view: &StoreView<'_>,
    blobs: &Blobs,
    objects: &[ObjectNumber],
    draft: &mut Draft,
) -> Result<(), Error> {
    for (head, fields) in view.listed(objects, &definition.wanted)? {
        definition.put_rows(view, blobs, &Loaded::Message { head, fields }, draft);
    }
    Ok(())
}
