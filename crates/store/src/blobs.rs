//! The values of a data directory, of every size: where to put one, and how to read it.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Arc;

use parking_lot::Mutex;

use crate::Error;
use crate::blob::Blob;
use crate::gate::Gate;
use crate::large::Large;
use crate::pack::{PACK_VALUE_LEN_MAX, PackPlace, Packs};
use crate::scratch::{Contents, Scratch, ScratchDir};

/// Values up to this length, in bytes, are kept by the record itself. A record whose values
/// together would outgrow it puts the longest of them out with [`Blobs::put_out`].
pub const INLINE_LEN_MAX: usize = 4096;

/// LIMIT: the bytes of decompressed pack values kept for the next read of a part, if there is more
/// than one.
const DECODED_BYTES_MAX: usize = 16 * 1024 * 1024;

/// LIMIT: the bytes read at once when a value is copied.
const COPY_LEN: usize = 256 * 1024;

/// Pack files, large files and scratch behind one face.
///
/// What is put here may be referred to by any batch applied after: pack files are synced together
/// with that batch, large files when they are put.
#[derive(Debug)]
pub struct Blobs {
    packs: Arc<Packs>,
    large: Large,
    scratch: ScratchDir,
    decoded: Mutex<Decoded>,
}

impl Blobs {
    pub(crate) fn open(
        dir: &Path,
        packs: Arc<Packs>,
        scratch: ScratchDir,
        gate: Arc<Gate>,
    ) -> Result<Self, Error> {
        let large = Large::open(&dir.join("large"), gate)?;
        Ok(Self { packs, large, scratch, decoded: Mutex::default() })
    }

    /// Puts a value where its length belongs: up to [`INLINE_LEN_MAX`] it comes back as it is.
    ///
    /// A value longer than 1 MiB is a file of its own and is on disk when this returns, so not to
    /// be put while a mailbox's lock is held.
    pub fn put(&self, bytes: &[u8]) -> Result<Blob, Error> {
        if bytes.len() <= INLINE_LEN_MAX {
            return Ok(Blob::Inline(bytes.to_vec()));
        }
        self.put_out(bytes)
    }

    /// Like [`Self::put`], but never inline.
    pub fn put_out(&self, bytes: &[u8]) -> Result<Blob, Error> {
        if bytes.len() <= PACK_VALUE_LEN_MAX {
            return Ok(Blob::Pack(self.packs.append(bytes)?));
        }
        let mut scratch = self.scratch.create();
        scratch.append(bytes)?;
        self.put_scratch(scratch)
    }

    /// Puts what grew in scratch. Above 1 MiB the file is renamed, not copied, and is on disk when
    /// this returns, so not to be put while a mailbox's lock is held.
    pub fn put_scratch(&self, scratch: Scratch) -> Result<Blob, Error> {
        if scratch.len() <= PACK_VALUE_LEN_MAX as u64 {
            return match scratch.into_contents() {
                Contents::Memory(bytes) => self.put(&bytes),
                Contents::File(file) => self.put(&file.read()?),
            };
        }
        match scratch.into_contents() {
            // Scratch above 1 MiB is never in memory, but nothing is wrong with it.
            Contents::Memory(bytes) => self.put_out(&bytes),
            Contents::File(file) => {
                let len = file.len;
                Ok(Blob::Large { id: self.large.adopt(&file)?, len })
            }
        }
    }

    /// The whole value; [`Error::Limit`] if it is longer than `len_max` bytes.
    pub fn read(&self, blob: &Blob, len_max: u64) -> Result<Vec<u8>, Error> {
        if blob.len() > len_max {
            return Err(Error::Limit("value too long to be read as a whole"));
        }
        match blob {
            Blob::Inline(bytes) => Ok(bytes.clone()),
            Blob::Pack(place) => self.packs.read(place),
            Blob::Large { len, .. } => {
                self.read_at(blob, 0, usize::try_from(*len).unwrap_or(usize::MAX))
            }
        }
    }

    /// A part of the value: `len` bytes from `offset`, fewer at its end.
    pub fn read_at(&self, blob: &Blob, offset: u64, len: usize) -> Result<Vec<u8>, Error> {
        let rest = blob.len().saturating_sub(offset);
        let len = usize::try_from(rest).unwrap_or(usize::MAX).min(len);
        if len == 0 {
            return Ok(Vec::new());
        }
        match blob {
            Blob::Inline(bytes) => Ok(part(bytes, offset, len)),
            Blob::Pack(place) => Ok(part(&self.decoded(place)?, offset, len)),
            Blob::Large { id, .. } => {
                let mut buf = vec![0; len];
                if self.large.read_at(*id, offset, &mut buf)? < len {
                    return Err(Error::Corrupt(format!("large file {:016x}: too short", id.0)));
                }
                Ok(buf)
            }
        }
    }

    /// New scratch that holds a copy of the value, to be changed.
    pub fn copy_to_scratch(&self, blob: &Blob) -> Result<Scratch, Error> {
        let mut scratch = self.scratch.create();
        while scratch.len() < blob.len() {
            scratch.append(&self.read_at(blob, scratch.len(), COPY_LEN)?)?;
        }
        Ok(scratch)
    }

    /// A pack value, decompressed once for the reads of its parts.
    fn decoded(&self, place: &PackPlace) -> Result<Arc<Vec<u8>>, Error> {
        if let Some(value) = self.decoded.lock().find(place) {
            return Ok(value);
        }
        let value = Arc::new(self.packs.read(place)?);
        self.decoded.lock().keep(*place, Arc::clone(&value));
        Ok(value)
    }
}

fn part(bytes: &[u8], offset: u64, len: usize) -> Vec<u8> {
    let from = usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
    let to = from.saturating_add(len).min(bytes.len());
    bytes[from..to].to_vec()
}

/// The pack values that were read in parts last, the latest at the back.
#[derive(Debug, Default)]
struct Decoded {
    values: VecDeque<(PackPlace, Arc<Vec<u8>>)>,
    bytes: usize,
}

impl Decoded {
    fn find(&mut self, place: &PackPlace) -> Option<Arc<Vec<u8>>> {
        let index = self.values.iter().position(|(other, _)| other == place)?;
        let entry = self.values.remove(index)?;
        let value = Arc::clone(&entry.1);
        self.values.push_back(entry);
        Some(value)
    }

    fn keep(&mut self, place: PackPlace, value: Arc<Vec<u8>>) {
        if self.find(&place).is_some() {
            return;
        }
        self.bytes += value.len();
        self.values.push_back((place, value));
        while self.bytes > DECODED_BYTES_MAX && self.values.len() > 1 {
            if let Some((_, old)) = self.values.pop_front() {
                self.bytes -= old.len();
            }
        }
    }
}
