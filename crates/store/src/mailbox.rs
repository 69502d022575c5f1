//! A mailbox: one lock, readers together, writers alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::RwLock;
use tradepost_mapi::FileTime;

use crate::Error;
use crate::facts::{MailboxFacts, MailboxId};
use crate::key;
use crate::kv::{Direction, Ticket};
use crate::read_state::{UnreadCounts, Viewer};
use crate::shelf::Shelf;
use crate::transaction::{self, Transaction};
use crate::view::View;

/// An open mailbox. Clones are the same mailbox.
#[derive(Clone)]
pub struct Mailbox(Arc<Inner>, Option<Viewer>);

struct Inner {
    shelf: Arc<Shelf>,
    facts: MailboxFacts,
    state: RwLock<State>,
    ticket: AtomicU64,
    unread: UnreadCounts,
}

struct State {
    journal_next: u64,
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
        let state = RwLock::new(State { journal_next, removed: false });
        let (ticket, unread) = (AtomicU64::new(0), UnreadCounts::default());
        Ok(Self(Arc::new(Inner { shelf, facts, state, ticket, unread }), None))
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
        Self(Arc::clone(&self.0), self.0.facts.is_public().then_some(viewer))
    }

    /// Who looks at it, if it is a public folder store.
    pub fn viewer(&self) -> Option<Viewer> {
        self.1
    }

    /// Reads one version of the mailbox: nothing changes while the closure runs.
    ///
    /// The closure must not call this mailbox's `read` or `write`.
    pub fn read<T>(&self, f: impl FnOnce(&View<'_>) -> Result<T, Error>) -> Result<T, Error> {
        let state = self.0.state.read();
        state.check()?;
        let mut view = View::new(&self.0.shelf, &self.0.facts, state.journal_next);
        view.viewer = self.1;
        view.unread = Some(&self.0.unread);
        f(&view)
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
        let inner = &*self.0;
        let mut state = inner.state.write();
        state.check()?;
        // Before the closure reads: an engine that has failed may refuse that with another error.
        inner.shelf.kv.check_open()?;
        let mut transaction = Transaction::new(&inner.shelf, &inner.facts, now, state.journal_next);
        transaction.viewer = self.1;
        let value = f(&mut transaction)?;
        let read = std::mem::take(&mut transaction.read_changed);
        let (changes, journal_next) = transaction.finish()?;
        if changes.is_empty() {
            return Ok((value, self.ticket()));
        }
        let ticket = inner.shelf.kv.apply(transaction::batch(changes))?;
        state.journal_next = journal_next;
        for (user, folder) in read {
            inner.unread.forget(user, folder);
        }
        inner.ticket.store(ticket.0, Ordering::Release);
        Ok((value, ticket))
    }

    /// The ticket of the newest batch of this mailbox: what somebody who read it depends on.
    pub fn ticket(&self) -> Ticket {
        Ticket(self.0.ticket.load(Ordering::Acquire))
    }

    pub(crate) fn set_ticket(&self, ticket: Ticket) {
        self.0.ticket.fetch_max(ticket.0, Ordering::AcqRel);
    }

    /// From now on there is no such mailbox.
    pub(crate) fn close(&self) {
        self.0.state.write().removed = true;
    }
}

impl State {
    fn check(&self) -> Result<(), Error> {
        if self.removed { Err(Error::NotFound("mailbox")) } else { Ok(()) }
    }
}
