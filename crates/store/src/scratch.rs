//! Scratch: bytes that are not saved yet. They grow at random offsets, stand in memory while they
//! are few and in a file of `DIR/scratch` when they are many; the directory is emptied at start.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::{Error, directory};

/// LIMIT: more bytes than this go to a file.
pub const SCRATCH_MEMORY_MAX: usize = 64 * 1024;

/// LIMIT: files at a time; each holds a descriptor.
pub const SCRATCH_FILES_MAX: u64 = 1024;

/// The scratch directory.
#[derive(Clone, Debug)]
pub struct ScratchDir {
    space: Arc<Space>,
}

#[derive(Debug)]
struct Space {
    path: PathBuf,
    bytes_max: u64,
    bytes: AtomicU64,
    files: AtomicU64,
    next: AtomicU64,
}

impl ScratchDir {
    /// Opens the directory and empties it. All scratch files together may grow to `bytes_max`.
    pub(crate) fn open(path: &Path, bytes_max: u64) -> Result<Self, Error> {
        directory::make(path)?;
        let list = |e| Error::io(format!("empty {}", path.display()), &e);
        for entry in fs::read_dir(path).map_err(list)? {
            fs::remove_file(entry.map_err(list)?.path()).map_err(list)?;
        }
        let space = Space {
            path: path.to_owned(),
            bytes_max,
            bytes: AtomicU64::new(0),
            files: AtomicU64::new(0),
            next: AtomicU64::new(1),
        };
        Ok(Self { space: Arc::new(space) })
    }

    /// New, empty scratch. Nothing is written before it outgrows memory.
    pub fn create(&self) -> Scratch {
        Scratch { space: Arc::clone(&self.space), body: Body::Memory(Vec::new()) }
    }

    /// How many bytes all scratch files hold together.
    pub fn bytes(&self) -> u64 {
        self.space.bytes.load(Ordering::Relaxed)
    }
}

impl Space {
    fn reserve(&self, more: u64) -> Result<(), Error> {
        self.bytes
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |bytes| {
                bytes.checked_add(more).filter(|bytes| *bytes <= self.bytes_max)
            })
            .map(|_| ())
            .map_err(|_| Error::Limit("scratch space"))
    }

    /// One file more.
    fn enter(&self) -> Result<(), Error> {
        let more = |files: u64| (files < SCRATCH_FILES_MAX).then_some(files + 1);
        self.files
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .map(|_| ())
            .map_err(|_| Error::Limit("scratch files"))
    }

    fn leave(&self) {
        self.files.fetch_sub(1, Ordering::Relaxed);
    }

    fn release(&self, bytes: u64) {
        self.bytes.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// A random-access store of bytes. Dropping it frees its space.
#[derive(Debug)]
pub struct Scratch {
    space: Arc<Space>,
    body: Body,
}

#[derive(Debug)]
enum Body {
    Memory(Vec<u8>),
    File(ScratchFile),
}

/// The file of a scratch that outgrew memory; removed when dropped.
#[derive(Debug)]
pub(crate) struct ScratchFile {
    space: Arc<Space>,
    pub(crate) file: File,
    pub(crate) path: PathBuf,
    pub(crate) len: u64,
}

impl Drop for ScratchFile {
    fn drop(&mut self) {
        self.space.release(self.len);
        self.space.leave();
        // It may have been renamed, and the directory is emptied at start anyway.
        let _ = fs::remove_file(&self.path);
    }
}

/// What a scratch holds when it is done.
pub(crate) enum Contents {
    Memory(Vec<u8>),
    File(ScratchFile),
}

impl Scratch {
    /// The number of bytes.
    pub fn len(&self) -> u64 {
        match &self.body {
            Body::Memory(bytes) => bytes.len() as u64,
            Body::File(file) => file.len,
        }
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many bytes of memory the contents take.
    pub fn memory(&self) -> usize {
        match &self.body {
            Body::Memory(bytes) => bytes.capacity(),
            Body::File(_) => 0,
        }
    }

    /// Reads from an offset as much as there is, up to the buffer's length; says how much.
    pub fn read_at(&self, offset: u64, buf: &mut [u8]) -> Result<usize, Error> {
        let rest = self.len().saturating_sub(offset);
        let count = usize::try_from(rest).unwrap_or(usize::MAX).min(buf.len());
        let buf = &mut buf[..count];
        match &self.body {
            Body::Memory(bytes) => {
                // Inside, or else `count` is nought.
                let from = usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
                buf.copy_from_slice(&bytes[from..from + count]);
            }
            Body::File(file) => {
                file.file.read_exact_at(buf, offset).map_err(|e| file.failed("read", &e))?;
            }
        }
        Ok(count)
    }

    /// Writes at an offset; bytes between the end and the offset become zero.
    pub fn write_at(&mut self, offset: u64, bytes: &[u8]) -> Result<(), Error> {
        if bytes.is_empty() {
            return Ok(());
        }
        let end = offset.checked_add(bytes.len() as u64).ok_or(Error::Limit("scratch space"))?;
        if end > self.len() {
            self.set_len(end)?;
        }
        match &mut self.body {
            Body::Memory(memory) => {
                // INVARIANT: `set_len` made the memory reach to `end`, which is small.
                let from = usize::try_from(offset).unwrap_or(usize::MAX);
                if let Some(part) = memory.get_mut(from..from.saturating_add(bytes.len())) {
                    part.copy_from_slice(bytes);
                }
                Ok(())
            }
            Body::File(file) => {
                file.file.write_all_at(bytes, offset).map_err(|e| file.failed("write", &e))
            }
        }
    }

    /// Writes behind the last byte.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.write_at(self.len(), bytes)
    }

    /// Cuts off the end, or adds zeros.
    pub fn set_len(&mut self, len: u64) -> Result<(), Error> {
        if let Body::Memory(memory) = &mut self.body {
            match usize::try_from(len) {
                Ok(len) if len <= SCRATCH_MEMORY_MAX => {
                    memory.resize(len, 0);
                    return Ok(());
                }
                _ => {
                    let bytes = std::mem::take(memory);
                    match ScratchFile::create(&self.space, &bytes) {
                        Ok(file) => self.body = Body::File(file),
                        Err(error) => {
                            self.body = Body::Memory(bytes);
                            return Err(error);
                        }
                    }
                }
            }
        }
        match &mut self.body {
            Body::Memory(_) => Ok(()),
            Body::File(file) => file.set_len(len),
        }
    }

    /// Takes the contents out.
    pub(crate) fn into_contents(self) -> Contents {
        match self.body {
            Body::Memory(bytes) => Contents::Memory(bytes),
            Body::File(file) => Contents::File(file),
        }
    }
}

impl ScratchFile {
    fn create(space: &Arc<Space>, bytes: &[u8]) -> Result<Self, Error> {
        space.enter()?;
        let number = space.next.fetch_add(1, Ordering::Relaxed);
        let path = space.path.join(format!("{number:016x}"));
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&path)
            .inspect_err(|_| space.leave())
            .map_err(|e| Error::io(format!("create {}", path.display()), &e))?;
        let mut file = Self { space: Arc::clone(space), file, path, len: 0 };
        file.set_len(bytes.len() as u64)?;
        file.file.write_all_at(bytes, 0).map_err(|e| file.failed("write", &e))?;
        Ok(file)
    }

    /// All of it; for files that are known to be short.
    pub(crate) fn read(&self) -> Result<Vec<u8>, Error> {
        let mut bytes = vec![0; usize::try_from(self.len).unwrap_or(usize::MAX)];
        self.file.read_exact_at(&mut bytes, 0).map_err(|e| self.failed("read", &e))?;
        Ok(bytes)
    }

    fn set_len(&mut self, len: u64) -> Result<(), Error> {
        let more = len.saturating_sub(self.len);
        self.space.reserve(more)?;
        if let Err(e) = self.file.set_len(len) {
            self.space.release(more);
            return Err(self.failed("resize", &e));
        }
        self.space.release(self.len.saturating_sub(len));
        self.len = len;
        Ok(())
    }

    fn failed(&self, what: &str, cause: &std::io::Error) -> Error {
        Error::io(format!("{what} {}", self.path.display()), cause)
    }
}

#[cfg(test)]
mod tests;
