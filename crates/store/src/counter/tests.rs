use std::collections::HashSet;
use std::ops::Range;

use super::*;
use crate::kv::Direction;
use crate::memory_engine::MemoryEngine;

const KEY: &[u8] = b"\0\0\0\0\0\0\0\x01c";

/// An engine whose batches come to disk when the test says so.
#[derive(Default)]
struct SlowDisk {
    memory: MemoryEngine,
    synced: Mutex<u64>,
    on_wait: bool,
    closed: Mutex<bool>,
}

impl Kv for SlowDisk {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        self.memory.get(key)
    }

    fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        self.memory.range(range, direction, limit)
    }

    fn apply(&self, batch: Batch) -> Result<Ticket, Error> {
        if *self.closed.lock() {
            return Err(Error::Closed);
        }
        self.memory.apply(batch)
    }

    fn synced(&self) -> Ticket {
        Ticket(*self.synced.lock())
    }

    fn when_synced(&self, ticket: Ticket, done: Box<dyn FnOnce(Result<(), Error>) + Send>) {
        assert!(self.on_wait, "nobody may wait for the disk here");
        *self.synced.lock() = ticket.0;
        done(Ok(()));
    }
}

fn mark(kv: &dyn Kv) -> u64 {
    let value = kv.get(KEY).expect("read").expect("a mark");
    u64::from_be_bytes(*value[1..].first_chunk().expect("eight bytes"))
}

#[test]
fn numbers_begin_at_one_and_follow_each_other() {
    let counters = Counters::new(Arc::new(MemoryEngine::default()));
    assert_eq!(counters.reserve(KEY, 1).expect("a number"), 1);
    assert_eq!(counters.reserve(KEY, 10).expect("numbers"), 2);
    assert_eq!(counters.reserve(KEY, 1).expect("a number"), 12);
    assert_eq!(counters.reserve(b"another", 1).expect("a number"), 1);
}

#[test]
fn counting_goes_on_at_the_mark_after_a_stop() {
    let kv: Arc<dyn Kv> = Arc::new(MemoryEngine::default());
    let counters = Counters::new(Arc::clone(&kv));
    let last = counters.reserve(KEY, 100_000).expect("numbers") + 99_999;
    drop(counters);
    let expected = mark(&*kv);
    assert!(expected > last);
    let counters = Counters::new(kv);
    assert_eq!(counters.reserve(KEY, 1).expect("a number"), expected);
}

#[test]
fn no_number_is_given_out_before_its_mark_is_on_disk() {
    let kv = Arc::new(SlowDisk { on_wait: true, ..SlowDisk::default() });
    let counters = Counters::new(Arc::<SlowDisk>::clone(&kv));
    for n in [1, 70_000, 3, 200_000, 40_000, 40_000] {
        let first = counters.reserve(KEY, n).expect("numbers");
        let synced = kv.synced().0;
        assert!(synced > 0);
        // Every mark that was applied is above, and at least one of those is on disk.
        assert!(mark(&*kv) >= first + n);
    }
}

#[test]
fn the_next_block_is_asked_for_before_it_is_needed() {
    let kv = Arc::new(SlowDisk { on_wait: true, ..SlowDisk::default() });
    let counters = Counters::new(Arc::<SlowDisk>::clone(&kv));
    counters.prepare(KEY).expect("ready");
    let waiting = *kv.synced.lock();
    let half = BLOCK / 2 + 2;
    counters.reserve(KEY, half).expect("numbers");
    assert_eq!(*kv.synced.lock(), waiting, "it did not wait");
    assert!(mark(&*kv) > BLOCK + half);
    counters.reserve(KEY, BLOCK - half).expect("numbers");
    assert_eq!(*kv.synced.lock(), waiting, "nor did the rest of the block");
    counters.reserve(KEY, 10).expect("numbers");
    assert!(*kv.synced.lock() > waiting, "the next one must");
}

#[test]
fn a_closed_store_gives_out_what_was_reserved_and_no_more() {
    let kv = Arc::new(SlowDisk { on_wait: true, ..SlowDisk::default() });
    let counters = Counters::new(Arc::<SlowDisk>::clone(&kv));
    counters.prepare(KEY).expect("ready");
    *kv.closed.lock() = true;
    counters.reserve(KEY, BLOCK - 1).expect("reserved before");
    assert!(matches!(counters.reserve(KEY, 10), Err(Error::Closed)));
}

#[test]
fn a_counter_ends_at_48_bits() {
    let counters = Counters::new(Arc::new(MemoryEngine::default()));
    assert_eq!(counters.reserve(KEY, COUNTER_MAX).expect("all of them"), 1);
    assert!(matches!(counters.reserve(KEY, 1), Err(Error::Limit(_))));
    assert!(matches!(counters.reserve(KEY, u64::MAX), Err(Error::Limit(_))));
}

#[test]
fn threads_never_get_the_same_number() {
    let counters = Counters::new(Arc::new(MemoryEngine::default()));
    let all = Mutex::new(HashSet::new());
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..1000 {
                    let first = counters.reserve(KEY, 100).expect("numbers");
                    assert!(all.lock().insert(first));
                }
            });
        }
    });
}
