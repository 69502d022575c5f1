//! The data directory: one process holds it, and everything in it is opened together.
//!
//! `lock`, `engine/`, `batches/`, `packs/`, `large/`, `scratch/`; all made with mode 0700.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::blob::Blobs;
use crate::counter::Counters;
use crate::gate::Gate;
use crate::kv::Kv;
use crate::long_batch::LongBatches;
use crate::pack::Packs;
use crate::scratch::{Scratch, ScratchDir};
use crate::sled_engine::SledEngine;
use crate::{Error, directory};

/// How a data directory is opened.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The engine's page cache, in bytes; the process takes about 1.3 times as much. 256 MiB.
    pub cache_bytes: u64,
    /// LIMIT: what all scratch files may hold together, in bytes. 16 GiB.
    pub scratch_bytes_max: u64,
    /// LIMIT: changes of a batch that the engine takes at once; a longer batch is written to a file
    /// and taken in pieces, between which others read. 256.
    pub piece_max: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { cache_bytes: 256 << 20, scratch_bytes_max: 16 << 30, piece_max: 256 }
    }
}

/// Told of every sync of the engine, on the thread that syncs: for tests and measurements, which
/// count them or make them slower.
pub trait Syncs: Send + Sync {
    /// What was to be synced is on disk, and nobody has been told yet.
    fn synced(&self);
}

/// An open data directory. The lock is held until this and all that was taken from it is dropped.
pub struct DataDir {
    kv: Arc<dyn Kv>,
    blobs: Arc<Blobs>,
    counters: Arc<Counters>,
    scratch: ScratchDir,
    path: PathBuf,
}

impl DataDir {
    /// Opens a data directory, or makes a new one.
    ///
    /// [`Error::Io`] if another process has it open; [`Error::Corrupt`] if the engine's log cannot
    /// be read.
    pub fn open(path: &Path, options: &Options) -> Result<Self, Error> {
        Self::open_watched(path, options, None)
    }

    /// The same, with somebody who is told of every sync.
    pub fn open_watched(
        path: &Path,
        options: &Options,
        syncs: Option<Arc<dyn Syncs>>,
    ) -> Result<Self, Error> {
        directory::make(path)?;
        let lock = Arc::new(lock(path)?);
        let gate = Arc::new(Gate::default());
        let scratch = ScratchDir::open(&path.join("scratch"), options.scratch_bytes_max)?;
        let packs = Arc::new(Packs::open(&path.join("packs"), Arc::clone(&gate))?);
        let blobs = Blobs::open(path, Arc::clone(&packs), scratch.clone(), Arc::clone(&gate))?;
        let long = LongBatches::open(&path.join("batches"), options.piece_max)?;
        let (engine, cache) = (path.join("engine"), options.cache_bytes);
        let engine = SledEngine::open(&engine, cache, long, packs, gate, syncs, lock)?;
        directory::sync(path)?;
        directory::sync_name(path)?;
        let kv: Arc<dyn Kv> = Arc::new(engine);
        let counters = Arc::new(Counters::new(Arc::clone(&kv)));
        Ok(Self { kv, blobs: Arc::new(blobs), counters, scratch, path: path.to_owned() })
    }

    /// The engine.
    pub fn kv(&self) -> Arc<dyn Kv> {
        Arc::clone(&self.kv)
    }

    /// The values that stand outside the engine.
    pub fn blobs(&self) -> &Arc<Blobs> {
        &self.blobs
    }

    /// The durable counters.
    pub fn counters(&self) -> &Arc<Counters> {
        &self.counters
    }

    /// New, empty scratch.
    pub fn scratch(&self) -> Scratch {
        self.scratch.create()
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Locks the directory for this process, as long as the file is open.
fn lock(path: &Path) -> Result<File, Error> {
    let path = path.join("lock");
    let context = || format!("lock {}", path.display());
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(&path)
        .map_err(|e| Error::io(context(), &e))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            Err(Error::io(context(), &io::Error::other("another process has it open")))
        }
        Err(TryLockError::Error(e)) => Err(Error::io(context(), &e)),
    }
}

#[cfg(test)]
mod tests;
