//! The mailboxes that have something to do in the background, for whoever does it.

use std::collections::VecDeque;
use std::time::Duration;

use parking_lot::{Condvar, Mutex};

use crate::facts::MailboxId;

/// Mailboxes that wait for their turn, each once.
#[derive(Debug, Default)]
pub(crate) struct MailboxQueue {
    waiting: Mutex<Waiting>,
    woken: Condvar,
}

#[derive(Debug, Default)]
struct Waiting {
    mailboxes: VecDeque<MailboxId>,
    closed: bool,
}

impl MailboxQueue {
    /// Enters a mailbox, once.
    pub(crate) fn push(&self, mailbox: MailboxId) {
        let mut waiting = self.waiting.lock();
        if !waiting.mailboxes.contains(&mailbox) {
            waiting.mailboxes.push_back(mailbox);
            self.woken.notify_one();
        }
    }

    /// The next mailbox; waits for one at most so long, and not at all once closed.
    pub(crate) fn pop(&self, wait_max: Duration) -> Option<MailboxId> {
        let mut waiting = self.waiting.lock();
        if waiting.mailboxes.is_empty() && !waiting.closed && !wait_max.is_zero() {
            self.woken.wait_for(&mut waiting, wait_max);
        }
        if waiting.closed { None } else { waiting.mailboxes.pop_front() }
    }

    /// From now on nobody waits, and nothing is given out.
    pub(crate) fn close(&self) {
        self.waiting.lock().closed = true;
        self.woken.notify_all();
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.waiting.lock().closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailbox_waits_once_and_a_closed_queue_gives_nothing() {
        let queue = MailboxQueue::default();
        for n in [1, 2, 1] {
            queue.push(MailboxId(n));
        }
        assert_eq!(queue.pop(Duration::ZERO), Some(MailboxId(1)));
        assert_eq!(queue.pop(Duration::ZERO), Some(MailboxId(2)));
        assert_eq!(queue.pop(Duration::ZERO), None);
        queue.push(MailboxId(3));
        queue.close();
        assert_eq!(queue.pop(Duration::from_mins(10)), None);
        assert!(queue.is_closed());
    }
}
