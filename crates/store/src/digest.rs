//! A hash of everything a mailbox has, to see whether something changed it.

use std::hash::{DefaultHasher, Hasher};

use crate::Error;
use crate::facts::MailboxId;
use crate::kv::{Direction, Kv};

/// Pairs that are read at once.
const PAGE: usize = 1024;

/// Hashes all keys and values of a mailbox.
pub(crate) fn of(kv: &dyn Kv, mailbox: MailboxId) -> Result<u64, Error> {
    let mut hasher = DefaultHasher::new();
    let mut from = mailbox.0.to_be_bytes().to_vec();
    let end = (mailbox.0 + 1).to_be_bytes().to_vec();
    loop {
        let pairs = kv.range(from..end.clone(), Direction::Forward, PAGE)?;
        for (key, value) in &pairs {
            for bytes in [key, value] {
                hasher.write_usize(bytes.len());
                hasher.write(bytes);
            }
        }
        let Some((last, _)) = pairs.into_iter().next_back() else { return Ok(hasher.finish()) };
        from = last;
        // The smallest key behind the last one.
        from.push(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kv::Batch;
    use crate::memory_engine::MemoryEngine;

    #[test]
    fn a_digest_tells_every_change_of_its_mailbox_and_of_no_other() {
        let kv = MemoryEngine::default();
        let put = |mailbox: u64, key: u8, value: &[u8]| {
            let mut batch = Batch::default();
            batch.put([&mailbox.to_be_bytes()[..], &[key]].concat(), value.to_vec());
            kv.apply(batch).expect("within the limits");
        };
        let digest = || of(&kv, MailboxId(7)).expect("readable");
        put(7, 1, b"one");
        let first = digest();
        put(8, 1, b"one");
        assert_eq!(digest(), first);
        put(7, 2, b"two");
        let second = digest();
        assert_ne!(second, first);
        put(7, 2, b"too");
        assert_ne!(digest(), second);
    }

    #[test]
    fn a_mailbox_of_many_pages_is_read_to_its_end() {
        let kv = MemoryEngine::default();
        for n in 0..=u16::try_from(PAGE).expect("small") {
            let mut batch = Batch::default();
            batch.put([&7_u64.to_be_bytes()[..], &n.to_be_bytes()].concat(), vec![1]);
            kv.apply(batch).expect("within the limits");
        }
        let before = of(&kv, MailboxId(7)).expect("readable");
        let mut batch = Batch::default();
        batch.put([&7_u64.to_be_bytes()[..], &[0xFF]].concat(), vec![2]);
        kv.apply(batch).expect("within the limits");
        assert_ne!(of(&kv, MailboxId(7)).expect("readable"), before);
    }
}
