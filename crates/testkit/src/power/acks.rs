//! What the writer has told, line by line.

use super::workload::{MAILBOXES, THREADS};

/// Everything that was told so far.
#[derive(Clone, Debug, Default)]
pub struct Acks {
    /// Whether the mailboxes, folders and users that the writer needs are there.
    pub ready: bool,
    /// The newest acknowledged step of each thread.
    pub steps: [u64; THREADS],
    /// The greatest identifier or change number told of each mailbox.
    pub told: [u64; MAILBOXES],
    /// The threads that found the store closed for writing and everything else in order.
    pub closed: [bool; THREADS],
    /// Whether a thread was refused a read after the store had closed.
    pub unread: bool,
    /// What a thread found wrong by itself.
    pub wrong: Vec<String>,
    /// How many steps were acknowledged.
    pub count: u64,
}

impl Acks {
    /// Takes a line, without its end. A line that is none of the writer's is passed over.
    pub fn take(&mut self, line: &str) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let numbers: Vec<u64> = rest.split(' ').filter_map(|n| n.parse().ok()).collect();
        match (word, numbers[..].iter().copied().next()) {
            ("ready", _) => self.ready = true,
            ("unread", _) => self.unread = true,
            ("wrong", _) => self.wrong.push(rest.to_owned()),
            ("closed", Some(thread)) => {
                if let Some(closed) = self.closed.get_mut(index(thread)) {
                    *closed = true;
                }
            }
            ("ack", Some(thread)) => self.acknowledge(thread, &numbers[1..]),
            ("told", Some(mailbox)) => self.tell(mailbox, numbers.get(1).copied()),
            _ => {}
        }
    }

    fn acknowledge(&mut self, thread: u64, rest: &[u64]) {
        let (Some(step), [number, id]) = (self.steps.get_mut(index(thread)), rest) else {
            return;
        };
        *step = (*step).max(*number);
        self.count += 1;
        self.tell(thread % MAILBOXES as u64, Some(*id));
    }

    fn tell(&mut self, mailbox: u64, id: Option<u64>) {
        if let (Some(told), Some(id)) = (self.told.get_mut(index(mailbox)), id) {
            *told = (*told).max(id);
        }
    }
}

fn index(n: u64) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
