//! An operation on many objects: a series of batches, each complete in itself, and the intent that
//! lets the server finish it after a stop.

use tradepost_store::{Asker, MailboxId, Transaction, Undertaking};

use crate::behalf;
use crate::environment::Environment;
use crate::error::{Outcome, Refusal};
use crate::trace;

/// LIMIT: bytes of changes after which a batch is closed; the store takes 4 MiB.
pub(crate) const BATCH_LEN: usize = 3 << 20;

/// An operation on many objects.
pub(crate) trait Work: Send {
    /// About how many steps there are, those that are done included.
    fn total(&self) -> usize;

    /// How many steps are done.
    fn done(&self) -> usize;

    /// Whether something stays that should have been changed.
    fn is_partial(&self) -> bool;

    /// Does the next batch; whether there is more to do.
    fn advance(&mut self, env: &Environment<'_>) -> Outcome<bool>;

    /// The mailboxes that it reads or changes.
    fn ends(&self) -> Vec<MailboxId>;

    /// What keeps its intent.
    fn undertaking(&mut self) -> &mut Undertaking;

    /// Says who asks for it, for whoever carries it on.
    fn on_behalf_of(&mut self, asker: Asker) {
        self.undertaking().on_behalf_of(asker);
    }

    /// Waits until the disk has what was done, before more is: what it has not taken yet stands in
    /// memory.
    fn pause(&mut self, env: &Environment<'_>) {
        let ticket = self.undertaking().ticket();
        // A disk that failed says so to the next batch.
        let _ = env.store.wait(ticket);
    }

    /// Ends it where it stands: nobody goes on with it.
    fn stop(&mut self, env: &Environment<'_>) {
        if let Err(error) = self.undertaking().give_up(env.now) {
            // Then the next start goes on with it.
            trace::internal(&error.to_string());
        }
    }
}

/// Does the next batch, if whoever asked may still do it; whether there is more to do. What has had
/// its first batch is asked about: the operation itself asked before that.
pub(crate) fn next_batch(env: &Environment<'_>, work: &mut dyn Work) -> Outcome<bool> {
    let begun = work.undertaking();
    if let Some(asker) = begun.asker().filter(|_| begun.is_kept()) {
        behalf::check(env.store, asker)?;
    }
    work.advance(env)
}

/// Does all of it.
pub(crate) fn to_end(env: &Environment<'_>, work: &mut dyn Work) -> Result<(), Refusal> {
    loop {
        match next_batch(env, work) {
            Ok(true) => work.pause(env),
            Ok(false) => return Ok(()),
            Err(refusal) => {
                work.stop(env);
                return Err(refusal);
            }
        }
    }
}

/// The room of one batch.
pub(crate) struct Room {
    steps_left: usize,
}

impl Room {
    /// Room for so many objects.
    pub(crate) fn of(steps: usize) -> Self {
        Self { steps_left: steps }
    }

    /// Whether a transaction takes one more object.
    pub(crate) fn is_left(&self, t: &Transaction<'_>) -> bool {
        self.is_left_beside(t.weight())
    }

    /// Whether a batch of so many bytes takes one more object.
    pub(crate) fn is_left_beside(&self, weight: usize) -> bool {
        self.steps_left > 0 && weight < BATCH_LEN
    }

    /// How many more objects it takes at most.
    pub(crate) fn steps_left(&self) -> usize {
        self.steps_left
    }

    /// An object was changed.
    pub(crate) fn take(&mut self) {
        self.steps_left = self.steps_left.saturating_sub(1);
    }
}
