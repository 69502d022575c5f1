//! The embedded engine, and the only file that names sled.
//!
//! sled alone is not safe against a power cut on Linux: its flush calls `sync_file_range`, which
//! writes neither the file's metadata nor the disk's cache, and nodes above 128 KiB go to side
//! files that are never synced. So here a commit is flush **and** `fdatasync`, values are at most 4
//! KiB, and a directory with side files is refused.

use std::fs::{self, File};
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::committer::{Committer, Disk};
use crate::data_dir::Syncs;
use crate::gate::Gate;
use crate::held::{self, Held};
use crate::intake::{Intake, Takes};
use crate::kv::{Batch, Change, Direction, Key, Kv, Ticket};
use crate::long_batch::LongBatches;
use crate::{Error, directory};

/// How often sled's own thread writes and tidies, in milliseconds. It frees segments too, so it is
/// never off.
const FLUSH_EVERY_MS: u64 = 500;

/// How often the engine is opened again while an earlier one of this process is still closing.
const CLOSING_TRIES_MAX: u32 = 500;
/// The pause between two of these tries.
const CLOSING_PAUSE: Duration = Duration::from_millis(10);

/// A key shorter than any that the store uses, so that it stands in no range.
const MADE_KEY: &[u8] = &[0];

/// Files that batches refer to and that must be on disk before the batch is.
pub(crate) trait Files: Send + Sync {
    /// Whether everything written so far is synced.
    fn are_synced(&self) -> bool;

    /// Syncs everything written since the last call.
    fn sync(&self) -> Result<(), Error>;
}

/// sled behind the seam: one tree, one committer.
pub(crate) struct SledEngine {
    // Dropped first: it syncs what is left while the engine is open.
    committer: Committer,
    gate: Arc<Gate>,
    files: Arc<dyn Files>,
    held: Arc<Held>,
    intake: Arc<Intake<sled::Db>>,
    db: sled::Db,
    // Dropped last: the data directory is another's only when everything is closed.
    _lock: Arc<File>,
}

impl SledEngine {
    /// Opens or creates the engine in a directory of its own.
    ///
    /// `cache_bytes` is sled's page cache. `files` is synced before each flush. A failed write or
    /// sync closes `gate`.
    /// `syncs` is told of every sync. `lock` is held as long as the engine is open.
    pub(crate) fn open(
        path: &Path,
        cache_bytes: u64,
        batches: LongBatches,
        files: Arc<dyn Files>,
        gate: Arc<Gate>,
        syncs: Option<Arc<dyn Syncs>>,
        lock: Arc<File>,
    ) -> Result<Self, Error> {
        directory::make(path)?;
        refuse_side_files(path)?;
        let db = open_db(path, cache_bytes)?;
        check_made(path, &db)?;
        let log_path = path.join("db");
        let log = File::open(&log_path)
            .map_err(|e| Error::io(format!("open {}", log_path.display()), &e))?;
        // What an unclean stop left in the system's memory is built upon from now on.
        log.sync_all().map_err(|e| Error::io("sync the engine's log", &e))?;
        let held = Arc::<Held>::default();
        let (of_disk, its_files) = (Arc::clone(&held), Arc::clone(&files));
        let intake = Intake::open(db.clone(), batches, |db| {
            db.flush().map_err(|e| engine_error("flush the engine", &e))?;
            log.sync_data().map_err(|e| Error::io("sync the engine's log", &e))
        })?;
        let intake = Arc::new(intake);
        let disk = SledDisk {
            intake: Arc::clone(&intake),
            log,
            files: its_files,
            held: of_disk,
            syncs,
            _lock: Arc::clone(&lock),
        };
        let committer = Committer::start(disk, Arc::clone(&gate))?;
        Ok(Self { committer, gate, files, held, intake, db, _lock: lock })
    }
}

impl SledEngine {
    /// A write that failed on one of sled's own threads makes reads fail before anybody syncs, if
    /// they have to finish the split of a node. A sync of nothing finds out, and closes the gate.
    ///
    /// LIMIT: after a failed write of the engine itself, some reads fail until it is opened again.
    fn read_failed(&self, context: &str, cause: &sled::Error) -> Error {
        // It is refused only if it is known already.
        let _ = self.committer.issue();
        engine_error(context, cause)
    }
}

/// A value that sled put in a side file was never synced, so a directory that has one cannot be
/// trusted.
fn refuse_side_files(path: &Path) -> Result<(), Error> {
    let side = path.join("blobs");
    if !side.exists() {
        return Ok(());
    }
    let mut entries =
        fs::read_dir(&side).map_err(|e| Error::io(format!("list {}", side.display()), &e))?;
    match entries.next() {
        None => Ok(()),
        Some(_) => Err(Error::Corrupt(format!(
            "engine: {} is not empty, but no value of the store is that long",
            side.display()
        ))),
    }
}

/// sled panics on some damaged logs; that must be an error with a name, not the end of the program.
fn open_db(path: &Path, cache_bytes: u64) -> Result<sled::Db, Error> {
    let config = sled::Config::new()
        .path(path)
        .cache_capacity(cache_bytes)
        .flush_every_ms(Some(FLUSH_EVERY_MS))
        .mode(sled::Mode::LowSpace);
    let mut opened = catch_unwind(AssertUnwindSafe(|| config.open()));
    // The directory's lock is ours, so only an engine that this process closed a moment ago can
    // still hold sled's own: its threads end after it was dropped.
    for _ in 0..CLOSING_TRIES_MAX {
        match &opened {
            Ok(Err(e)) if is_locked(e) => std::thread::sleep(CLOSING_PAUSE),
            _ => break,
        }
        opened = catch_unwind(AssertUnwindSafe(|| config.open()));
    }
    match opened {
        Ok(Ok(db)) => Ok(db),
        Ok(Err(e)) => Err(engine_error(&format!("open the engine in {}", path.display()), &e)),
        Err(_) => Err(Error::Corrupt(format!(
            "engine: the log in {} cannot be read; restore it from an export",
            path.display()
        ))),
    }
}

/// Whether sled refused because its own lock is held; it has no kind of error for that.
fn is_locked(error: &sled::Error) -> bool {
    matches!(error, sled::Error::Io(e) if e.to_string().contains("could not acquire lock"))
}

/// sled takes a log that it cannot read at all for a new one. A key in it and a file beside it,
/// both made at creation, tell the two apart.
fn check_made(path: &Path, db: &sled::Db) -> Result<(), Error> {
    let file = path.join("made");
    let in_log = db.contains_key(MADE_KEY).map_err(|e| engine_error("read a key", &e))?;
    match (file.exists(), in_log) {
        (true, true) => Ok(()),
        (true, false) => Err(Error::Corrupt(format!(
            "engine: the log in {} lost its beginning; restore it from an export",
            path.display()
        ))),
        (false, _) => {
            let made = |e| Error::io(format!("create {}", file.display()), &e);
            db.insert(MADE_KEY, &[]).map_err(|e| engine_error("write a key", &e))?;
            db.flush().map_err(|e| engine_error("flush the engine", &e))?;
            for name in ["db", "conf"] {
                File::open(path.join(name)).and_then(|f| f.sync_all()).map_err(made)?;
            }
            directory::sync(path)?;
            File::create(&file).and_then(|f| f.sync_all()).map_err(made)?;
            directory::sync(path)
        }
    }
}

fn engine_error(context: &str, error: &sled::Error) -> Error {
    match error {
        sled::Error::Io(e) => Error::io(context, e),
        sled::Error::Corruption { .. } => Error::Corrupt(format!("engine: {context}: {error}")),
        other => Error::Io { context: context.to_owned(), cause: other.to_string() },
    }
}

struct SledDisk {
    intake: Arc<Intake<sled::Db>>,
    // One descriptor for the whole life: the system reports a failed write once to each descriptor
    // that was open when it failed, so a new one per sync could miss what sled's own thread has
    // swallowed.
    log: File,
    files: Arc<dyn Files>,
    held: Arc<Held>,
    syncs: Option<Arc<dyn Syncs>>,
    // The committer can outlive the engine, if a callback was its last owner.
    _lock: Arc<File>,
}

impl Disk for SledDisk {
    fn sync(&mut self, ticket: Ticket) -> Result<(), Error> {
        self.files.sync()?;
        self.held.release(ticket, |batch| self.intake.give(&batch))?;
        let newest = self.intake.newest();
        self.intake.engine().flush().map_err(|e| engine_error("flush the engine", &e))?;
        self.log.sync_data().map_err(|e| Error::io("sync the engine's log", &e))?;
        self.intake.settle(newest)?;
        if let Some(syncs) = &self.syncs {
            syncs.synced();
        }
        Ok(())
    }
}

impl Kv for SledEngine {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        self.held.find(key, || {
            let value = self.db.get(key).map_err(|e| self.read_failed("read a key", &e))?;
            Ok(value.map(|value| value.to_vec()))
        })
    }

    fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        if range.start >= range.end {
            return Ok(Vec::new());
        }
        // First what is held: it is let go only after it is in the engine.
        let held = self.held.range(range.clone(), direction, limit);
        let mut pairs = self.db.range(range);
        let pairs = std::iter::from_fn(|| {
            let pair = match direction {
                Direction::Forward => pairs.next(),
                Direction::Backward => pairs.next_back(),
            };
            pair.map(|pair| match pair {
                Ok((key, value)) => Ok((key.to_vec(), value.to_vec())),
                Err(e) => Err(self.read_failed("read a range", &e)),
            })
        });
        held::overlay(held, pairs, direction, limit)
    }

    fn scan(&self, range: Range<Key>, f: &mut dyn FnMut(&[u8], &[u8])) -> Result<(), Error> {
        let mut held = self.held.range(range.clone(), Direction::Forward, usize::MAX);
        held.reverse();
        for pair in self.db.range(range) {
            let (key, value) = pair.map_err(|e| self.read_failed("read a range", &e))?;
            // What is held stands for what is in the engine, and before what comes after it.
            while let Some((over, of_it)) = held.pop_if(|(over, _)| over.as_slice() < &*key) {
                if let Some(of_it) = of_it {
                    f(&over, &of_it);
                }
            }
            match held.pop_if(|(over, _)| over.as_slice() == &*key) {
                Some((over, Some(of_it))) => f(&over, &of_it),
                Some((_, None)) => {}
                None => f(&key, &value),
            }
        }
        for (over, of_it) in held.into_iter().rev() {
            if let Some(of_it) = of_it {
                f(&over, &of_it);
            }
        }
        Ok(())
    }

    fn check_open(&self) -> Result<(), Error> {
        self.gate.check()
    }

    fn apply(&self, batch: Batch) -> Result<Ticket, Error> {
        batch.check()?;
        self.gate.check()?;
        let long = self.intake.is_long(&batch);
        let must = || long || !self.files.are_synced();
        let batch = match self.held.hold(batch, must, || self.committer.issue())? {
            Ok(ticket) => return Ok(ticket),
            Err(batch) => batch,
        };
        if let Err(error) = self.intake.give(&batch) {
            self.committer.fail(&error);
            return Err(error);
        }
        self.committer.issue()
    }

    fn longest_apply(&self) -> (Duration, usize) {
        self.intake.longest()
    }

    fn synced(&self) -> Ticket {
        self.committer.synced()
    }

    fn when_synced(&self, ticket: Ticket, done: Box<dyn FnOnce(Result<(), Error>) + Send>) {
        self.committer.when_synced(ticket, done);
    }
}

impl Takes for sled::Db {
    fn take(&self, changes: &[Change]) -> Result<(), Error> {
        let mut batch = sled::Batch::default();
        for change in changes {
            match change {
                Change::Put(key, value) => batch.insert(key.as_slice(), value.as_slice()),
                Change::Delete(key) => batch.remove(key.as_slice()),
            }
        }
        self.apply_batch(batch).map_err(|e| engine_error("apply a batch", &e))
    }

    fn value(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        let value = self.get(key).map_err(|e| engine_error("read a key", &e))?;
        Ok(value.map(|value| value.to_vec()))
    }
}

#[cfg(test)]
mod tests;
