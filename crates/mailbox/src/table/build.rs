//! Listing a view from the store: in slices, so that nobody who writes waits for it.

use tradepost_store::{
    Blobs, Direction, Error, Mailbox, ObjectNumber, Order, RowSet, View as StoreView,
};

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
    let (mut objects, journal) = objects(definition, mailbox)?;
    // As they are stored, so that every part of the store is read once.
    objects.sort_unstable();
    let share = if objects.len() < THREADS_FROM {
        objects.len().max(1)
    } else {
        objects.len().div_ceil(THREADS)
    };
    let newest = objects.last().map_or(0, |object| object.0);
    let read = |share: &[ObjectNumber]| draft(definition, mailbox, blobs, share);
    let parts: Vec<Result<Draft, Error>> = std::thread::scope(|scope| {
        let shares = objects.chunks(share);
        if shares.len() < 2 {
            return shares.map(read).collect();
        }
        let threads: Vec<_> = shares.map(|share| scope.spawn(move || read(share))).collect();
        let join = |thread: std::thread::ScopedJoinHandle<'_, _>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().map(join).collect()
    });
    let mut all = Draft::default();
    for part in parts {
        all.append(part?);
    }
    Ok(Listed { inside: Inside::of(definition, all), journal, newest })
}

/// The messages of the mailbox, and the position of the journal before the first was read.
fn all_objects(mailbox: &Mailbox) -> Result<(Vec<ObjectNumber>, u64), Error> {
    let (mut objects, mut journal): (Vec<ObjectNumber>, _) = (Vec::new(), None);
    loop {
        let (page, position) = mailbox.read(|v| {
            Ok((v.objects_after(objects.last().copied(), KEYS)?, v.journal_position()))
        })?;
        let journal = *journal.get_or_insert(position);
        if page.is_empty() {
            break Ok((objects, journal));
        }
        objects.extend(page);
    }
}

/// The messages of the folder, and the position of the journal before the first was read.
fn objects(definition: &Definition, mailbox: &Mailbox) -> Result<(Vec<ObjectNumber>, u64), Error> {
    if definition.whole {
        return all_objects(mailbox);
    }
    let set =
        RowSet::of(definition.associated, Order::DeliveryTime).with_deleted(definition.deleted);
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
