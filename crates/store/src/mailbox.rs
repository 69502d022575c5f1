//! A mailbox: one lock, readers together, writers alone.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use parking_lot::{Mutex, RwLock, RwLockReadGuard};
use tradepost_mapi::{FileTime, FolderId, GlobalCounter};

use crate::Error;
use crate::digest;
use crate::facts::{MailboxFacts, MailboxId};
use crate::intent::Intent;
use crate::key;
use crate::kv::{Direction, Ticket};
use crate::read_state::{UnreadCounts, Viewer};
use crate::search::Searches;
use crate::shelf::Shelf;
use crate::standing::Shut;
use crate::transaction::{self, Finished, Transaction};
use crate::undertaking::{Number, Undertaking};
use crate::view::{Changes, View};

/// An open mailbox. Clones are the same mailbox.
#[derive(Clone)]
pub struct Mailbox(Arc<Inner>, Way);

/// How somebody looks at it.
#[derive(Clone, Copy, Default)]
struct Way {
    viewer: Option<Viewer>,
    /// Whether what is here is meant, wherever its home is.
    copy_here: bool,
}

struct Inner {
    shelf: Arc<Shelf>,
    facts: MailboxFacts,
    state: RwLock<State>,
    ticket: AtomicU64,
    unread: UnreadCounts,
    /// How many are at work that may hold the lock above for long. INVARIANT: it grows only while
    /// nobody stands in a [`Vacant`].
    occupants: RwLock<u32>,
    /// Whether searches have something to do, for those who do not want to wait for the lock.
    search_due: AtomicBool,
    /// The intents that somebody carries on.
    claims: Mutex<BTreeSet<u64>>,
    /// What keeps sessions away, if anything does.
    shut: Mutex<Option<Shut>>,
}

/// While it is there, the mailbox is not [`Mailbox::vacant`].
#[must_use]
pub struct Occupied(Mailbox);

impl Drop for Occupied {
    fn drop(&mut self) {
        *self.0.0.occupants.write() -= 1;
    }
}

/// While it is there, whoever wants to occupy the mailbox waits.
#[must_use]
pub struct Vacant<'a>(#[allow(dead_code, reason = "held for its drop")] RwLockReadGuard<'a, u32>);

struct State {
    journal_next: u64,
    searches: Arc<Searches>,
    removed: bool,
}

impl Mailbox {
    pub(crate) fn open(shelf: Arc<Shelf>, facts: MailboxFacts) -> Result<Self, Error> {
        let journal = key::range(&key::kind(facts.id, key::JOURNAL));
        let last = shelf.kv.range(journal, Direction::Backward, 1)?;
        let last = last.first().and_then(|(key, _)| key.last_chunk().copied());
        let journal_next = last.map_or(1, |bytes| u64::from_be_bytes(bytes) + 1);
        // Asked for now, so that no writer waits for a sync under the lock.
        shelf.counters.prepare(&key::counter(facts.id, key::IDS))?;
        shelf.counters.prepare(&key::counter(facts.id, key::OBJECTS))?;
        let searches = View::new(&shelf, &facts, journal_next).load_searches()?;
        let search_due = searches.due(journal_next - 1);
        if search_due {
            shelf.search_queue.push(facts.id);
        }
        let searches = Arc::new(searches);
        let state = RwLock::new(State { journal_next, searches, removed: false });
        let (ticket, occupants) = (AtomicU64::new(0), RwLock::new(0));
        let (search_due, unread) = (AtomicBool::new(search_due), UnreadCounts::default());
        let (claims, shut) = (Mutex::default(), Mutex::new(None));
        let inner =
            Inner { shelf, facts, state, ticket, unread, occupants, search_due, claims, shut };
        Ok(Self(Arc::new(inner), Way::default()))
    }

    /// Its number in the store.
    pub fn id(&self) -> MailboxId {
        self.0.facts.id
    }

    /// What does not change of it.
    pub fn facts(&self) -> &MailboxFacts {
        &self.0.facts
    }

    /// A public folder store as somebody sees it: read states are theirs, and what they make is
    /// theirs. A private mailbox looks the same to everybody.
    #[must_use]
    pub fn seen_by(&self, viewer: Viewer) -> Self {
        let viewer = self.0.facts.is_public().then_some(viewer);
        Self(Arc::clone(&self.0), Way { viewer, ..self.1 })
    }

    /// The mailbox for somebody who means what is here of it, wherever its home is.
    #[must_use]
    pub fn copy_here(&self, copy_here: bool) -> Self {
        Self(Arc::clone(&self.0), Way { copy_here, ..self.1 })
    }

    /// Whether somebody means what is here of it, wherever its home is.
    pub fn is_copy_here(&self) -> bool {
        self.1.copy_here
    }

    /// Who looks at it, if it is a public folder store.
    pub fn viewer(&self) -> Option<Viewer> {
        self.1.viewer
    }

    /// Reads one version of the mailbox: nothing changes while the closure runs.
    ///
    /// The closure must not call this mailbox's `read` or `write`.
    pub fn read<T>(&self, f: impl FnOnce(&View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let state = self.0.state.read();
        state.check()?;
        let mut view = View::new(&self.0.shelf, &self.0.facts, state.journal_next);
        view.viewer = self.1.viewer;
        view.unread = Some(&self.0.unread);
        f(&view.with_searches(Arc::clone(&state.searches)))
    }

    /// Changes the mailbox, alone: what the closure did is applied as one batch if it says `Ok`,
    /// and nothing of it otherwise.
    ///
    /// Nobody may be told before the ticket is on disk. The closure must not call this mailbox's
    /// `read` or `write`. [`Error::Limit`] if the batch is longer than 4 MiB; [`Error::Closed`]
    /// after a failed write or sync.
    pub fn write<T>(
        &self,
        now: FileTime,
        f: impl FnOnce(&mut Transaction<'_>) -> Result<T, Error>,
    ) -> Result<(T, Ticket), Error> {
        let mut state = self.0.state.write();
        let mut transaction = self.begin(&state, now)?;
        let value = f(&mut transaction)?;
        let done = Done::of(transaction)?;
        if done.changes.is_empty() {
            self.settle(&mut state, done, None);
            return Ok((value, self.ticket()));
        }
        let mut done = done;
        let changes = std::mem::take(&mut done.changes);
        let ticket = self.0.shelf.kv.apply(transaction::batch(changes))?;
        self.settle(&mut state, done, Some(ticket));
        Ok((value, ticket))
    }

    /// Allocates so many identifiers, and tells the first. As [`Transaction::allocate_ids`], for so
    /// many that the disk has to be waited for: it does so without the mailbox's lock.
    pub fn allocate_ids(&self, n: u64) -> Result<GlobalCounter, Error> {
        let inner = &*self.0;
        inner.state.read().check()?;
        let first = inner.shelf.counters.reserve_many(&key::counter(self.id(), key::IDS), n)?;
        GlobalCounter::new(first).ok_or(Error::Limit("identifiers of a mailbox"))
    }

    /// Changes two mailboxes of a store, alone: what the closure did in both is one batch. The
    /// closure gets the transaction of this mailbox first.
    ///
    /// As [`Self::write`]; [`Error::Conflict`] if both are the same mailbox.
    pub fn write_with<T>(
        &self,
        other: &Self,
        now: FileTime,
        f: impl FnOnce(&mut Transaction<'_>, &mut Transaction<'_>) -> Result<T, Error>,
    ) -> Result<(T, Ticket), Error> {
        if self.id() == other.id() {
            return Err(Error::Conflict("mailbox"));
        }
        // INVARIANT: whoever holds two of these locks took the one of the smaller number first.
        let (mut here, mut there);
        if self.id() < other.id() {
            here = self.0.state.write();
            there = other.0.state.write();
        } else {
            there = other.0.state.write();
            here = self.0.state.write();
        }
        let mut first = self.begin(&here, now)?;
        let mut second = other.begin(&there, now)?;
        let value = f(&mut first, &mut second)?;
        let (mut first, mut second) = (Done::of(first)?, Done::of(second)?);
        let mut changes = std::mem::take(&mut first.changes);
        changes.append(&mut second.changes);
        let ticket = if changes.is_empty() {
            None
        } else {
            Some(self.0.shelf.kv.apply(transaction::batch(changes))?)
        };
        self.settle(&mut here, first, ticket);
        other.settle(&mut there, second, ticket);
        Ok((value, ticket.unwrap_or_else(|| self.ticket().max(other.ticket()))))
    }

    fn begin(&self, state: &State, now: FileTime) -> Result<Transaction<'_>, Error> {
        let inner = &*self.0;
        state.check()?;
        // Before the closure reads: an engine that has failed may refuse that with another error.
        inner.shelf.kv.check_open()?;
        let transaction = Transaction::new(&inner.shelf, &inner.facts, now, state.journal_next);
        let mut transaction = transaction.with_searches(Arc::clone(&state.searches));
        transaction.viewer = self.1.viewer;
        Ok(transaction)
    }

    /// Takes over what a transaction came to; with a ticket if it was applied as part of a batch.
    fn settle(&self, state: &mut State, done: Done, ticket: Option<Ticket>) {
        let inner = &*self.0;
        state.searches = done.searches;
        if let Some(ticket) = ticket {
            state.journal_next = done.journal_next;
            for (user, folder) in done.read {
                inner.unread.forget(user, folder);
            }
            for (kept, number) in done.intents {
                self.entrust(&kept, number);
            }
            inner.note_searches(state);
            inner.ticket.store(ticket.0, Ordering::Release);
        } else {
            inner.note_searches(state);
        }
    }

    /// A hash of all its records. Two that are alike say that nothing was written in between; it
    /// reads the whole mailbox, and is there for tests.
    pub fn digest(&self) -> Result<u64, Error> {
        let state = self.0.state.read();
        state.check()?;
        digest::of(&*self.0.shelf.kv, self.id())
    }

    /// The ticket of the newest batch of this mailbox: what somebody who read it depends on.
    pub fn ticket(&self) -> Ticket {
        Ticket(self.0.ticket.load(Ordering::Acquire))
    }

    /// Says that something begins which may hold the mailbox's lock for long: many rows read, or
    /// anything written.
    pub fn occupy(&self) -> Occupied {
        *self.0.occupants.write() += 1;
        Occupied(self.clone())
    }

    /// The right to read for a short time without waiting for anybody who said that he takes long.
    /// `None` while there is somebody, or while the lock is taken.
    pub fn vacant(&self) -> Option<Vacant<'_>> {
        let occupants = self.0.occupants.try_read().filter(|n| **n == 0)?;
        self.0.state.try_read().map(|_| Vacant(occupants))
    }

    /// Whether searches of the mailbox have changes or folders to look at.
    pub fn search_due(&self) -> bool {
        self.0.search_due.load(Ordering::Acquire)
    }

    /// An intent that nobody carries on, the oldest first, and the right to do so. An intent that
    /// cannot be read is an error beside that right.
    pub fn unfinished(&self) -> Result<Option<Unfinished>, Error> {
        self.read(|view| {
            let mut claims = self.0.claims.lock();
            let numbers = view.intent_numbers()?;
            let Some(number) = numbers.into_iter().find(|number| !claims.contains(number)) else {
                return Ok(None);
            };
            claims.insert(number);
            drop(claims);
            let (intent, asker) = match view.intent(number) {
                Ok((intent, asker)) => (Ok(intent), asker),
                Err(error) => (Err(error), None),
            };
            Ok(Some((Undertaking::of(self, number, asker), intent)))
        })
    }

    /// A batch was applied with which an undertaking gets another intent, or none.
    fn entrust(&self, kept: &Number, number: Option<u64>) {
        let before = std::mem::replace(&mut *kept.lock(), number);
        let mut claims = self.0.claims.lock();
        if let Some(before) = before {
            claims.remove(&before);
        }
        claims.extend(number);
    }

    pub(crate) fn disclaim(&self, intent: u64) {
        self.0.claims.lock().remove(&intent);
    }

    /// Has the mailbox handed out to whoever finishes what was left half done.
    pub(crate) fn ask_to_finish(&self) {
        self.0.shelf.unfinished.push(self.id());
    }

    /// Why sessions must leave the mailbox, if they must.
    pub fn shut(&self) -> Option<Shut> {
        let shut = *self.0.shut.lock();
        shut.filter(|shut| !(self.1.copy_here && *shut == Shut::Elsewhere))
    }

    /// Refuses with [`Error::Shut`] while sessions must stay away. Asked within [`Self::write`] it
    /// holds to the end of the batch.
    pub fn check_open(&self) -> Result<(), Error> {
        self.shut().map_or(Ok(()), |shut| Err(Error::Shut(shut)))
    }

    /// Sends sessions away, or lets them in again. When this returns, nobody writes any more who
    /// was let in before: [`Self::check_open`] is asked under the lock.
    pub(crate) fn set_shut(&self, shut: Option<Shut>) {
        *self.0.shut.lock() = shut;
        drop(self.0.state.write());
    }

    pub(crate) fn set_ticket(&self, ticket: Ticket) {
        self.0.ticket.fetch_max(ticket.0, Ordering::AcqRel);
    }

    /// From now on there is no such mailbox.
    pub(crate) fn close(&self) {
        self.0.state.write().removed = true;
    }
}

/// The right to carry on an intent, and the intent, if it can be read.
pub type Unfinished = (Undertaking, Result<Intent, Error>);

/// What a transaction came to.
struct Done {
    changes: Changes,
    journal_next: u64,
    searches: Arc<Searches>,
    read: BTreeSet<(MailboxId, FolderId)>,
    intents: Vec<(Number, Option<u64>)>,
}

impl Done {
    fn of(mut transaction: Transaction<'_>) -> Result<Self, Error> {
        let read = std::mem::take(&mut transaction.read_changed);
        let intents = std::mem::take(&mut transaction.intents);
        let Finished { changes, journal_next, searches } = transaction.finish()?;
        Ok(Self { changes, journal_next, searches, read, intents })
    }
}

impl Inner {
    /// Tells whoever carries searches on when they have something to do.
    fn note_searches(&self, state: &State) {
        let due = state.searches.due(state.journal_next - 1);
        self.search_due.store(due, Ordering::Release);
        if due {
            self.shelf.search_queue.push(self.facts.id);
        }
    }
}

impl State {
    fn check(&self) -> Result<(), Error> {
        if self.removed { Err(Error::NotFound("mailbox")) } else { Ok(()) }
    }
}
