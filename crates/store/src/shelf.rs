//! What all mailboxes of a store share: engine, long values, counters.

use std::path::Path;
use std::sync::Arc;

use crate::Error;
use crate::blob::Blobs;
use crate::counter::Counters;
use crate::data_dir::DataDir;
use crate::fence::ROWS_MAX;
use crate::gate::Gate;
use crate::kv::Kv;
use crate::memory_engine::MemoryEngine;
use crate::pack::Packs;
use crate::queue::MailboxQueue;
use crate::scratch::{Scratch, ScratchDir};

pub(crate) struct Shelf {
    pub(crate) kv: Arc<dyn Kv>,
    pub(crate) blobs: Arc<Blobs>,
    pub(crate) counters: Arc<Counters>,
    /// The most rows behind one fence.
    pub(crate) fence_rows_max: u32,
    pub(crate) search_queue: MailboxQueue,
    /// Those with operations that nobody carries on.
    pub(crate) unfinished: MailboxQueue,
    home: Home,
}

enum Home {
    Directory(DataDir),
    /// The folder goes when the store does.
    Memory(ScratchDir, #[allow(dead_code, reason = "kept for its drop")] Option<tempfile::TempDir>),
}

/// LIMIT: what scratch may hold in a store in memory, in bytes.
const MEMORY_SCRATCH_MAX: u64 = 1 << 30;

impl Shelf {
    pub(crate) fn in_directory(dir: DataDir) -> Self {
        Self {
            kv: dir.kv(),
            blobs: Arc::clone(dir.blobs()),
            counters: Arc::clone(dir.counters()),
            fence_rows_max: ROWS_MAX,
            search_queue: MailboxQueue::default(),
            unfinished: MailboxQueue::default(),
            home: Home::Directory(dir),
        }
    }

    /// Records in the engine given, long values in a folder for as long as this lives.
    pub(crate) fn on(kv: Arc<dyn Kv>) -> Result<Self, Error> {
        let temp = tempfile::tempdir().map_err(|e| Error::io("make a temporary folder", &e))?;
        let path = temp.path().to_owned();
        Self::with(kv, &path, Some(temp))
    }

    /// Records in the engine given, long values in a directory, which may go with the store.
    pub(crate) fn with(
        kv: Arc<dyn Kv>,
        dir: &Path,
        temp: Option<tempfile::TempDir>,
    ) -> Result<Self, Error> {
        let gate = Arc::new(Gate::default());
        let scratch = ScratchDir::open(&dir.join("scratch"), MEMORY_SCRATCH_MAX)?;
        let packs = Arc::new(Packs::open(&dir.join("packs"), Arc::clone(&gate))?);
        let blobs = Blobs::open(dir, packs, scratch.clone(), gate)?;
        Ok(Self {
            counters: Arc::new(Counters::new(Arc::clone(&kv))),
            search_queue: MailboxQueue::default(),
            unfinished: MailboxQueue::default(),
            kv,
            blobs: Arc::new(blobs),
            fence_rows_max: ROWS_MAX,
            home: Home::Memory(scratch, temp),
        })
    }

    pub(crate) fn in_memory() -> Result<Self, Error> {
        Self::on(Arc::new(MemoryEngine::default()))
    }

    pub(crate) fn scratch(&self) -> Scratch {
        match &self.home {
            Home::Directory(dir) => dir.scratch(),
            Home::Memory(scratch, _) => scratch.create(),
        }
    }
}
