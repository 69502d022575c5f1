//! The one thread that puts batches on disk: it gathers what many sessions applied, syncs once, and
//! tells them all.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use parking_lot::{Condvar, Mutex};

use crate::Error;
use crate::gate::Gate;
use crate::kv::Ticket;

/// LIMIT: how long the committer lets batches gather before it syncs them together.
const GATHER: Duration = Duration::from_micros(300);

/// LIMIT: how long batches that nobody waits for stay in memory.
const UNWANTED: Duration = Duration::from_millis(50);

/// Who is told when a ticket is on disk.
pub(crate) type Done = Box<dyn FnOnce(Result<(), Error>) + Send>;

/// What the committer syncs; a trait so that tests can let it fail.
pub(crate) trait Disk: Send + 'static {
    /// Puts on disk everything that was applied up to the ticket, and all files that it refers to.
    fn sync(&mut self, ticket: Ticket) -> Result<(), Error>;
}

#[derive(Default)]
struct State {
    applied: u64,
    synced: u64,
    failed: Option<Error>,
    stopping: bool,
    waiting: BTreeMap<u64, Vec<Done>>,
}

impl State {
    /// Whether somebody waits for a batch that has been applied.
    fn is_wanted(&self) -> bool {
        self.waiting.first_key_value().is_some_and(|(ticket, _)| *ticket <= self.applied)
    }
}

struct Shared {
    state: Mutex<State>,
    work: Condvar,
    gate: Arc<Gate>,
}

/// Gives out tickets and syncs them on a thread of its own, which ends when this is dropped.
pub(crate) struct Committer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Committer {
    /// Starts the thread. A failed sync closes the gate.
    pub(crate) fn start(disk: impl Disk, gate: Arc<Gate>) -> Result<Self, Error> {
        let shared = Arc::new(Shared { state: Mutex::default(), work: Condvar::new(), gate });
        let of_thread = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("committer".to_owned())
            .spawn(move || of_thread.run(disk))
            .map_err(|e| Error::io("start the committer", &e))?;
        Ok(Self { shared, thread: Some(thread) })
    }

    /// A ticket for a batch that has been applied in memory.
    ///
    /// INVARIANT: the batch is applied before its ticket is given, so a sync that begins after
    /// covers it.
    pub(crate) fn issue(&self) -> Result<Ticket, Error> {
        let mut state = self.shared.state.lock();
        if state.failed.is_some() {
            return Err(Error::Closed);
        }
        let was_idle = state.applied == state.synced;
        state.applied += 1;
        let ticket = Ticket(state.applied);
        let wakes = was_idle || state.is_wanted();
        drop(state);
        if wakes {
            self.shared.work.notify_one();
        }
        Ok(ticket)
    }

    /// The ticket up to which everything is on disk.
    pub(crate) fn synced(&self) -> Ticket {
        Ticket(self.shared.state.lock().synced)
    }

    /// Calls `done` once the ticket is on disk or will never be.
    pub(crate) fn when_synced(&self, ticket: Ticket, done: Done) {
        let mut state = self.shared.state.lock();
        let result = if state.synced >= ticket.0 {
            Ok(())
        } else if let Some(error) = &state.failed {
            Err(error.clone())
        } else {
            state.waiting.entry(ticket.0).or_default().push(done);
            drop(state);
            self.shared.work.notify_one();
            return;
        };
        drop(state);
        done(result);
    }

    /// Closes for writing after a failed write; all who wait get the error.
    pub(crate) fn fail(&self, error: &Error) {
        self.shared.fail(error);
    }
}

impl Drop for Committer {
    fn drop(&mut self) {
        self.shared.state.lock().stopping = true;
        self.shared.work.notify_one();
        if let Some(thread) = self.thread.take() {
            // The last owner may be a callback, which runs on the thread itself.
            if thread.thread().id() != thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

impl Shared {
    fn run(&self, mut disk: impl Disk) {
        while let Some(ticket) = self.next() {
            let result =
                catch_unwind(AssertUnwindSafe(|| disk.sync(ticket))).unwrap_or_else(|_| {
                    Err(Error::Corrupt("engine: it panicked in a sync".to_owned()))
                });
            match result {
                Ok(()) => self.acknowledge(ticket),
                Err(error) => self.fail(&error),
            }
        }
        let rest = std::mem::take(&mut self.state.lock().waiting);
        tell(rest, &Err(Error::Closed));
    }

    /// Waits for work that somebody waits for, or that has waited long enough, and lets more of it
    /// gather: the ticket to sync up to, or none at the end.
    fn next(&self) -> Option<Ticket> {
        let mut state = self.state.lock();
        loop {
            if state.failed.is_some() {
                return None;
            }
            let is_work = state.applied > state.synced;
            match (is_work, state.stopping) {
                (true, true) => break,
                (false, true) => return None,
                (false, false) => self.work.wait(&mut state),
                // Who imports much waits for the last batch only; a sync for every few of them
                // would slow all of them down.
                (true, false) => {
                    if state.is_wanted() || self.work.wait_for(&mut state, UNWANTED).timed_out() {
                        break;
                    }
                }
            }
        }
        let stopping = state.stopping;
        drop(state);
        if !stopping {
            thread::sleep(GATHER);
        }
        Some(Ticket(self.state.lock().applied))
    }

    fn acknowledge(&self, ticket: Ticket) {
        let mut state = self.state.lock();
        if state.failed.is_some() {
            return;
        }
        state.synced = ticket.0;
        let later = state.waiting.split_off(&(ticket.0 + 1));
        let now = std::mem::replace(&mut state.waiting, later);
        drop(state);
        tell(now, &Ok(()));
    }

    fn fail(&self, error: &Error) {
        self.gate.close(error);
        let mut state = self.state.lock();
        if state.failed.is_none() {
            state.failed = Some(error.clone());
        }
        let all = std::mem::take(&mut state.waiting);
        drop(state);
        self.work.notify_one();
        tell(all, &Err(error.clone()));
    }
}

/// Calls back without any lock held. A callback that panics must not take the committer with it.
fn tell(waiting: BTreeMap<u64, Vec<Done>>, result: &Result<(), Error>) {
    for done in waiting.into_values().flatten() {
        let result = result.clone();
        if catch_unwind(AssertUnwindSafe(|| done(result))).is_err() {
            tracing::error!("a callback of the committer panicked");
        }
    }
}

#[cfg(test)]
mod tests;
