//! Pack files: values too long for a record of the engine and too short for a file of their own,
//! one behind the other, each with its length and checksum.
//!
//! `append` writes and does not sync; the committer syncs the pack files before the engine, so no
//! batch on disk refers to bytes that are not.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parking_lot::Mutex;

use self::record::{HEADER_LEN, Header};
use self::tail::Tail;
use crate::gate::Gate;
use crate::{Error, directory, sled_engine};

mod record;
mod tail;
#[cfg(test)]
mod tests;

pub(crate) use self::record::PACK_VALUE_LEN_MAX;

/// LIMIT: a new pack file is begun when one is this long, in bytes.
const PACK_LEN_MAX: u64 = 256 * 1024 * 1024;

/// LIMIT: how many pack files are kept open for reading.
const OPEN_MAX: usize = 64;

/// Where a value stands in the pack files.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PackPlace {
    /// The number of the pack file, from 1.
    pub pack: u32,
    /// The offset of the record in it, in bytes.
    pub offset: u64,
    /// The length of the value as stored, in bytes.
    pub stored_len: u32,
    /// The length of the value, in bytes.
    pub len: u32,
}

/// The pack files of a data directory.
#[derive(Debug)]
pub(crate) struct Packs {
    dir: PathBuf,
    pack_len_max: u64,
    gate: Arc<Gate>,
    writing: Mutex<Writing>,
    // The most lately used last.
    open: Mutex<Vec<(u32, Arc<File>)>>,
}

#[derive(Debug)]
struct Writing {
    number: u32,
    file: Arc<File>,
    end: u64,
    // Files with bytes, and then names, that are not on disk. The descriptor that wrote is the one
    // that syncs: a write that fails later is reported to it.
    unsynced: BTreeMap<u32, Arc<File>>,
    new_name: bool,
    // How often was appended, and how much of that is synced.
    appended: u64,
    synced: u64,
}

impl Packs {
    /// Opens the pack files of a directory and drops what an unclean stop has torn.
    pub(crate) fn open(dir: &Path, gate: Arc<Gate>) -> Result<Self, Error> {
        Self::open_with(dir, gate, PACK_LEN_MAX)
    }

    fn open_with(dir: &Path, gate: Arc<Gate>, pack_len_max: u64) -> Result<Self, Error> {
        directory::make(dir)?;
        let numbers = numbers_in(dir)?;
        for number in &numbers {
            // What an unclean stop left in the system's memory is referred to from now on.
            let path = pack_path(dir, *number);
            File::open(&path)
                .and_then(|file| file.sync_all())
                .map_err(|e| Error::io(format!("sync {}", path.display()), &e))?;
        }
        let last = numbers.last().copied();
        let (number, file, end) = match last {
            Some(number) => reopen(dir, number)?,
            None => create(dir, 1)?,
        };
        directory::sync(dir)?;
        let writing = Writing {
            number,
            file,
            end,
            unsynced: BTreeMap::new(),
            new_name: false,
            appended: 0,
            synced: 0,
        };
        Ok(Self {
            dir: dir.to_owned(),
            pack_len_max,
            gate,
            writing: Mutex::new(writing),
            open: Mutex::default(),
        })
    }

    /// Writes a value behind the last one, without a sync. A failed write closes the store.
    pub(crate) fn append(&self, value: &[u8]) -> Result<PackPlace, Error> {
        self.gate.check()?;
        let (header, record) = record::encode(value)?;
        let appended = self.write(&header, &record);
        if let Err(error @ Error::Io { .. }) = &appended {
            self.gate.close(error);
        }
        appended
    }

    fn write(&self, header: &Header, record: &[u8]) -> Result<PackPlace, Error> {
        let mut writing = self.writing.lock();
        if writing.end >= self.pack_len_max {
            let next = writing.number.checked_add(1).ok_or(Error::Limit("number of pack files"))?;
            (writing.number, writing.file, writing.end) = create(&self.dir, next)?;
            writing.new_name = true;
        }
        let (pack, offset) = (writing.number, writing.end);
        let file = Arc::clone(&writing.file);
        writing.unsynced.insert(pack, Arc::clone(&file));
        writing.appended += 1;
        file.write_all_at(record, offset).map_err(|e| {
            Error::io(format!("write {}", pack_path(&self.dir, pack).display()), &e)
        })?;
        writing.end += record.len() as u64;
        Ok(PackPlace { pack, offset, stored_len: header.stored_len, len: header.len })
    }

    /// Reads a value and checks it.
    pub(crate) fn read(&self, place: &PackPlace) -> Result<Vec<u8>, Error> {
        let corrupt =
            || Error::Corrupt(format!("pack {:08} at offset {}", place.pack, place.offset));
        if place.len as usize > PACK_VALUE_LEN_MAX || place.stored_len > place.len {
            return Err(corrupt());
        }
        let mut record = vec![0; HEADER_LEN + place.stored_len as usize];
        let file = self.file(place.pack)?;
        file.read_exact_at(&mut record, place.offset).map_err(|e| {
            if e.kind() == std::io::ErrorKind::UnexpectedEof {
                return corrupt();
            }
            Error::io(format!("read {}", pack_path(&self.dir, place.pack).display()), &e)
        })?;
        let stored = record.split_off(HEADER_LEN);
        let header = record.first_chunk().and_then(Header::parse).ok_or_else(corrupt)?;
        if (header.stored_len, header.len) != (place.stored_len, place.len)
            || !header.matches(&stored)
        {
            return Err(corrupt());
        }
        header.value(stored).ok_or_else(corrupt)
    }

    fn file(&self, number: u32) -> Result<Arc<File>, Error> {
        let mut open = self.open.lock();
        if let Some(index) = open.iter().position(|(n, _)| *n == number) {
            let entry = open.remove(index);
            let file = Arc::clone(&entry.1);
            open.push(entry);
            return Ok(file);
        }
        let path = pack_path(&self.dir, number);
        let file = match File::open(&path) {
            Ok(file) => Arc::new(file),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                return Err(Error::Corrupt(format!("pack {number:08}: it is not there")));
            }
            Err(e) => return Err(Error::io(format!("open {}", path.display()), &e)),
        };
        if open.len() >= OPEN_MAX {
            open.remove(0);
        }
        open.push((number, Arc::clone(&file)));
        Ok(file)
    }
}

impl sled_engine::Files for Packs {
    fn are_synced(&self) -> bool {
        let writing = self.writing.lock();
        writing.synced == writing.appended
    }

    fn sync(&self) -> Result<(), Error> {
        let mut writing = self.writing.lock();
        let files = std::mem::take(&mut writing.unsynced);
        let new_name = std::mem::take(&mut writing.new_name);
        let appended = writing.appended;
        drop(writing);
        for (number, file) in files {
            file.sync_data().map_err(|e| {
                Error::io(format!("sync {}", pack_path(&self.dir, number).display()), &e)
            })?;
        }
        if new_name {
            directory::sync(&self.dir)?;
        }
        let mut writing = self.writing.lock();
        writing.synced = writing.synced.max(appended);
        Ok(())
    }
}

fn pack_path(dir: &Path, number: u32) -> PathBuf {
    dir.join(format!("{number:08}.pack"))
}

/// The numbers of the pack files in a directory, sorted.
fn numbers_in(dir: &Path) -> Result<Vec<u32>, Error> {
    let list = |e| Error::io(format!("list {}", dir.display()), &e);
    let mut numbers = Vec::new();
    for entry in fs::read_dir(dir).map_err(list)? {
        let name = entry.map_err(list)?.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(".pack")?.parse::<u32>().ok());
        numbers.extend(number);
    }
    numbers.sort_unstable();
    Ok(numbers)
}

fn create(dir: &Path, number: u32) -> Result<(u32, Arc<File>, u64), Error> {
    let path = pack_path(dir, number);
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .open(&path)
        .map_err(|e| Error::io(format!("create {}", path.display()), &e))?;
    Ok((number, Arc::new(file), 0))
}

/// Opens the last pack file to go on writing behind its last whole record.
fn reopen(dir: &Path, number: u32) -> Result<(u32, Arc<File>, u64), Error> {
    let path = pack_path(dir, number);
    let failed = |e| Error::io(format!("open {}", path.display()), &e);
    let file = OpenOptions::new().read(true).write(true).open(&path).map_err(failed)?;
    let len = file.metadata().map_err(failed)?.len();
    match tail::examine(&file, len).map_err(failed)? {
        Tail::Whole => Ok((number, Arc::new(file), len)),
        Tail::Torn(end) => {
            tracing::warn!(pack = number, bytes = len - end, "dropping a torn tail");
            file.set_len(end).and_then(|()| file.sync_all()).map_err(failed)?;
            Ok((number, Arc::new(file), end))
        }
        Tail::Damaged => {
            tracing::error!(pack = number, "damaged; it is left as it is and a new one begun");
            create(dir, number + 1)
        }
    }
}
