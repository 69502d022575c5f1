use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tradepost_mailbox::{Environment, Finisher, Limits};
use tradepost_mapi::FileTime;
use tradepost_store::kv::{Batch, Direction, Key, Kv, Ticket};
use tradepost_store::memory_engine::MemoryEngine;
use tradepost_store::{Error, Store};

/// An engine that takes so many batches more and then no other, as if the power had gone.
pub struct Stopping {
    engine: Arc<MemoryEngine>,
    left: AtomicUsize,
}

impl Stopping {
    fn on(engine: Arc<MemoryEngine>) -> Arc<Self> {
        Arc::new(Self { engine, left: AtomicUsize::new(usize::MAX) })
    }

    /// From now on it takes so many batches.
    pub fn stop_after(&self, batches: usize) {
        self.left.store(batches, Ordering::SeqCst);
    }

    /// How many it would still take.
    pub fn left(&self) -> usize {
        self.left.load(Ordering::SeqCst)
    }
}

impl Kv for Stopping {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        self.engine.get(key)
    }

    fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        self.engine.range(range, direction, limit)
    }

    fn apply(&self, batch: Batch) -> Result<Ticket, Error> {
        let take = |left: usize| left.checked_sub(1);
        let taken = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take);
        taken.map_err(|_| Error::Closed)?;
        self.engine.apply(batch)
    }

    fn synced(&self) -> Ticket {
        self.engine.synced()
    }

    fn when_synced(&self, ticket: Ticket, done: Box<dyn FnOnce(Result<(), Error>) + Send>) {
        self.engine.when_synced(ticket, done);
    }
}

/// What is on a disk: records, and a directory of long values.
pub struct Disk {
    engine: Arc<MemoryEngine>,
    dir: Arc<tempfile::TempDir>,
}

impl Disk {
    pub fn new() -> Self {
        let dir = Arc::new(tempfile::tempdir().unwrap());
        Self { engine: Arc::default(), dir }
    }

    /// A copy, to be used one after the other.
    pub fn copy(&self) -> Self {
        let (engine, mut batch) = (MemoryEngine::default(), Batch::default());
        for (key, value) in
            self.engine.range(vec![]..vec![0xFF; 9], Direction::Forward, usize::MAX).unwrap()
        {
            batch.put(key, value);
            if batch.changes.len() == 500 {
                engine.apply(std::mem::take(&mut batch)).unwrap();
            }
        }
        engine.apply(batch).unwrap();
        Self { engine: Arc::new(engine), dir: Arc::clone(&self.dir) }
    }

    pub fn store(&self) -> (Store, Arc<Stopping>) {
        let engine = Stopping::on(Arc::clone(&self.engine));
        let dir: PathBuf = self.dir.path().to_owned();
        (Store::on_engine(Arc::clone(&engine) as Arc<dyn Kv>, &dir).unwrap(), engine)
    }
}

/// What a restarted server does in the background.
pub fn finish(store: &Store, limits: &Limits) -> usize {
    let now = FileTime(133_000_000_000_000_000);
    let env = Environment { store, now, limits };
    let mut finisher = Finisher::default();
    store.resume_unfinished().unwrap();
    while let Some(mailbox) = store.next_unfinished(std::time::Duration::ZERO) {
        finisher.take_over(&env, &mailbox);
    }
    let mut batches = 0;
    while finisher.advance(&env).is_some() {
        batches += 1;
    }
    batches
}
