//! Work that mailboxes have in the background, handed out: searches, and operations on many objects
//! that nobody carries on.

use std::time::Duration;

use super::Store;
use crate::Error;
use crate::facts::MailboxId;
use crate::key;
use crate::kv::Direction;
use crate::mailbox::Mailbox;
use crate::queue::MailboxQueue;

impl Store {
    /// The next mailbox whose searches have something to do; waits for one at most so long.
    pub fn next_search(&self, wait_max: Duration) -> Option<Mailbox> {
        self.next_of(&self.0.shelf.search_queue, wait_max)
    }

    /// Asks for the mailbox to be handed out again.
    pub fn search_again(&self, mailbox: &Mailbox) {
        self.0.shelf.search_queue.push(mailbox.id());
    }

    /// From now on nobody waits for such mailboxes, and none is handed out.
    pub fn stop_searching(&self) {
        self.0.shelf.search_queue.close();
    }

    /// Whether [`Self::stop_searching`] was called.
    pub fn is_searching_stopped(&self) -> bool {
        self.0.shelf.search_queue.is_closed()
    }

    /// Enters all mailboxes that have searches, to be called once after a start: what was under way
    /// when the store was closed goes on.
    pub fn resume_searches(&self) -> Result<(), Error> {
        self.enter_those_with(key::SEARCH, &self.0.shelf.search_queue)
    }

    /// The next mailbox in which an operation on many objects was left half done; waits for one at
    /// most so long.
    pub fn next_unfinished(&self, wait_max: Duration) -> Option<Mailbox> {
        self.next_of(&self.0.shelf.unfinished, wait_max)
    }

    /// From now on nobody waits for such mailboxes, and none is handed out.
    pub fn stop_finishing(&self) {
        self.0.shelf.unfinished.close();
    }

    /// Whether [`Self::stop_finishing`] was called.
    pub fn is_finishing_stopped(&self) -> bool {
        self.0.shelf.unfinished.is_closed()
    }

    /// Enters all mailboxes that have intents, to be called once after a start.
    pub fn resume_unfinished(&self) -> Result<(), Error> {
        self.enter_those_with(key::INTENT, &self.0.shelf.unfinished)
    }

    fn next_of(&self, queue: &MailboxQueue, wait_max: Duration) -> Option<Mailbox> {
        let id = queue.pop(wait_max)?;
        // It may have been removed in the meantime.
        self.mailbox(id).ok()
    }

    fn enter_those_with(&self, kind: u8, queue: &MailboxQueue) -> Result<(), Error> {
        let kv = &self.0.shelf.kv;
        let mut next = MailboxId(1);
        loop {
            let range = next.0.to_be_bytes().to_vec()..key::after(&[0xFF; 8]);
            let first = kv.range(range, Direction::Forward, 1)?;
            let first = first.first().and_then(|(key, _)| key.first_chunk().copied());
            let Some(id) = first.map(u64::from_be_bytes) else { return Ok(()) };
            let with = key::range(&key::kind(MailboxId(id), kind));
            if !kv.range(with, Direction::Forward, 1)?.is_empty() {
                queue.push(MailboxId(id));
            }
            let Some(after) = id.checked_add(1) else { return Ok(()) };
            next = MailboxId(after);
        }
    }
}
