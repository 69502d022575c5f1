//! Finishes, in the background, what a stop or a session that is gone left half done: one thread for
//! all mailboxes.

use std::io;
use std::thread::JoinHandle;
use std::time::Duration;

use tradepost_mailbox::{Environment, Finisher, Limits};
use tradepost_store::Store;

use super::now;

/// How long the thread waits at most before it looks whether it is to end.
const WAIT: Duration = Duration::from_mins(1);

/// The thread. It ends, with its batch, when this is dropped.
pub(super) struct Finishing {
    store: Store,
    thread: Option<JoinHandle<()>>,
}

impl Finishing {
    /// Starts the thread: first what was under way when the store was closed, then whatever comes.
    pub(super) fn start(store: Store) -> io::Result<Self> {
        let of_thread = store.clone();
        let thread = std::thread::Builder::new()
            .name("unfinished".to_owned())
            .spawn(move || carry_on(&of_thread))?;
        Ok(Self { store, thread: Some(thread) })
    }
}

impl Drop for Finishing {
    fn drop(&mut self) {
        self.store.stop_finishing();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so itself.
            let _ = thread.join();
        }
    }
}

fn carry_on(store: &Store) {
    if let Err(error) = store.resume_unfinished() {
        tracing::error!(%error, "finding what was left half done");
    }
    let (limits, mut finisher) = (Limits::default(), Finisher::default());
    while !store.is_finishing_stopped() {
        let wait = if finisher.is_idle() { WAIT } else { Duration::ZERO };
        let mailbox = store.next_unfinished(wait);
        let env = Environment { store, now: now(), limits: &limits };
        if let Some(mailbox) = mailbox {
            finisher.take_over(&env, &mailbox);
        }
        // The thread goes no faster than the disk. A store that is closed has said so.
        if let Some(ticket) = finisher.advance(&env) {
            let _ = store.wait(ticket);
        }
    }
}
