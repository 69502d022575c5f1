//! Large values: a file each, `DIR/large/xx/<id>`. It is the scratch file in which the value grew,
//! synced and renamed before the batch that refers to it, so a large value is never copied.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use parking_lot::Mutex;

use crate::gate::Gate;
use crate::scratch::ScratchFile;
use crate::{Error, directory};

/// LIMIT: how many large files are kept open for reading.
const OPEN_MAX: usize = 64;

/// The name of a large value. Names are never used again: they come from the clock, and a name
/// that is taken is passed over.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct LargeId(pub u64);

/// The large files of a data directory.
#[derive(Debug)]
pub(crate) struct Large {
    dir: PathBuf,
    gate: Arc<Gate>,
    last: AtomicU64,
    /// Held while a directory is made and its name synced, so that whoever finds one there finds
    /// its name on disk.
    making: Mutex<()>,
    // The most lately used last.
    open: Mutex<Vec<(LargeId, Arc<File>)>>,
}

impl Large {
    pub(crate) fn open(dir: &Path, gate: Arc<Gate>) -> Result<Self, Error> {
        directory::make(dir)?;
        // A name that a killed process made may not be on disk.
        directory::sync(dir)?;
        Ok(Self {
            dir: dir.to_owned(),
            gate,
            last: AtomicU64::new(0),
            making: Mutex::default(),
            open: Mutex::default(),
        })
    }

    /// Makes a scratch file a large value. It is on disk when this returns; until a batch refers
    /// to it, it is nobody's.
    pub(crate) fn adopt(&self, scratch: &ScratchFile) -> Result<LargeId, Error> {
        self.gate.check()?;
        let adopted = self.sync_and_rename(scratch);
        if let Err(error) = &adopted {
            self.gate.close(error);
        }
        adopted
    }

    fn sync_and_rename(&self, scratch: &ScratchFile) -> Result<LargeId, Error> {
        scratch
            .file
            .sync_all()
            .map_err(|e| Error::io(format!("sync {}", scratch.path.display()), &e))?;
        let (id, path) = loop {
            let id = self.next_id();
            let path = self.path(id);
            if !path.exists() {
                break (id, path);
            }
        };
        // INVARIANT: `path` joins two names to the directory.
        let dir = path.parent().unwrap_or(&self.dir);
        let making = self.making.lock();
        directory::make(dir)?;
        drop(making);
        fs::rename(&scratch.path, &path)
            .map_err(|e| Error::io(format!("rename to {}", path.display()), &e))?;
        directory::sync(dir)?;
        Ok(id)
    }

    /// The clock in nanoseconds, or one more than the last if it stands still or goes back.
    fn next_id(&self) -> LargeId {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let clock = u64::try_from(since.as_nanos()).unwrap_or_default();
        let next = |last: u64| Some(clock.max(last.saturating_add(1)));
        match self.last.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next) {
            Ok(last) | Err(last) => LargeId(clock.max(last.saturating_add(1))),
        }
    }

    /// Reads from an offset until the buffer is full or the value ends; says how much.
    pub(crate) fn read_at(&self, id: LargeId, offset: u64, buf: &mut [u8]) -> Result<usize, Error> {
        let file = self.file(id)?;
        let mut done = 0;
        while done < buf.len() {
            match file.read_at(&mut buf[done..], offset.saturating_add(done as u64)) {
                Ok(0) => break,
                Ok(count) => done += count,
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                Err(e) => return Err(Error::io(format!("read {}", self.path(id).display()), &e)),
            }
        }
        Ok(done)
    }

    fn file(&self, id: LargeId) -> Result<Arc<File>, Error> {
        let mut open = self.open.lock();
        if let Some(index) = open.iter().position(|(other, _)| *other == id) {
            let entry = open.remove(index);
            let file = Arc::clone(&entry.1);
            open.push(entry);
            return Ok(file);
        }
        let path = self.path(id);
        let file = match File::open(&path) {
            Ok(file) => Arc::new(file),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::Corrupt(format!("large file {:016x}: it is not there", id.0)));
            }
            Err(e) => return Err(Error::io(format!("open {}", path.display()), &e)),
        };
        if open.len() >= OPEN_MAX {
            open.remove(0);
        }
        open.push((id, Arc::clone(&file)));
        Ok(file)
    }

    fn path(&self, id: LargeId) -> PathBuf {
        self.dir.join(format!("{:02x}", id.0 & 0xFF)).join(format!("{:016x}", id.0))
    }
}
