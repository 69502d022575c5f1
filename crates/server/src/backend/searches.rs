//! Carries on what search folders have to look at, in the background: one thread for all mailboxes.

use std::io;
use std::thread::JoinHandle;
use std::time::Duration;

use tradepost_store::{Error, Mailbox, Store};

use super::now;

/// How long the thread waits at most before it looks whether it is to end.
const WAIT: Duration = Duration::from_mins(1);

/// The thread. It ends, with its slice, when this is dropped.
pub(super) struct Searcher {
    store: Store,
    thread: Option<JoinHandle<()>>,
}

impl Searcher {
    /// Starts the thread: first what was under way when the store was closed, then whatever comes.
    pub(super) fn start(store: Store) -> io::Result<Self> {
        let of_thread = store.clone();
        let thread = std::thread::Builder::new()
            .name("searches".to_owned())
            .spawn(move || carry_on(&of_thread))?;
        Ok(Self { store, thread: Some(thread) })
    }
}

impl Drop for Searcher {
    fn drop(&mut self) {
        self.store.stop_searching();
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so itself.
            let _ = thread.join();
        }
    }
}

fn carry_on(store: &Store) {
    if let Err(error) = store.resume_searches() {
        tracing::error!(%error, "finding the searches to be carried on");
    }
    while !store.is_searching_stopped() {
        let Some(mailbox) = store.next_search(WAIT) else { continue };
        match slice(store, &mailbox) {
            // Behind the others: one long search does not hold them up.
            Ok(true) => store.search_again(&mailbox),
            // Nothing left to do, or removed meanwhile.
            Ok(false) | Err(Error::NotFound("mailbox")) => {}
            Err(error) => {
                tracing::error!(%error, mailbox = mailbox.id().0, "carrying on a search");
            }
        }
    }
}

fn slice(store: &Store, mailbox: &Mailbox) -> Result<bool, Error> {
    let more = tradepost_mailbox::search_slice(store, mailbox, now())?;
    // The thread goes no faster than the disk.
    store.wait(mailbox.ticket())?;
    Ok(more)
}
