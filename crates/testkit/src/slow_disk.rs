//! A disk whose syncs are counted, and take as long as is wanted.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tradepost_store::Syncs;

/// What a store is opened with to make its syncs slower, and to count them.
#[derive(Debug)]
pub struct SlowDisk {
    added: Duration,
    syncs: AtomicU64,
}

impl SlowDisk {
    /// Adds so much time to every sync.
    pub fn new(added: Duration) -> Arc<Self> {
        Arc::new(Self { added, syncs: AtomicU64::new(0) })
    }

    /// How many syncs there were.
    pub fn syncs(&self) -> u64 {
        self.syncs.load(Ordering::Acquire)
    }
}

impl Syncs for SlowDisk {
    fn synced(&self) {
        self.syncs.fetch_add(1, Ordering::AcqRel);
        if !self.added.is_zero() {
            std::thread::sleep(self.added);
        }
    }
}
