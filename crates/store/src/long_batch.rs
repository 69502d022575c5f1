//! Batches that are too long for the engine to take at once: nobody reads from it while it takes one.
//!
//! Such a batch is written to a file, and when that is on disk, given to the engine in pieces. The
//! first piece says which file it begins, the last one that it is done. If the engine's log ends
//! between the two, the batch is given again from its file at the next start. That undoes nothing: no
//! other long batch begins before the last piece, and what comes between the pieces or behind them
//! has other keys, see [`crate::intake`]. A file whose first piece is not in the log is of a batch
//! that nobody was told of.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use tradepost_wire::Reader;

use crate::kv::{Batch, Change};
use crate::{Error, directory, record};

/// LIMIT: bytes of a piece.
const PIECE_LEN_MAX: usize = 256 << 10;

/// The key of the file whose first piece was taken last. Keys this short stand in no range.
pub(crate) const BEGUN_KEY: &[u8] = &[0, 0];
/// The key of the file whose last piece was taken last.
pub(crate) const DONE_KEY: &[u8] = &[0, 0, 0];

const PUT: u8 = 1;
const DELETE: u8 = 2;

/// The files of long batches.
#[derive(Debug)]
pub(crate) struct LongBatches {
    dir: PathBuf,
    /// Changes that the engine takes at once.
    piece_max: usize,
}

impl LongBatches {
    pub(crate) fn open(dir: &Path, piece_max: usize) -> Result<Self, Error> {
        directory::make(dir)?;
        // A name that a killed process made may not be on disk.
        directory::sync(dir)?;
        Ok(Self { dir: dir.to_owned(), piece_max: piece_max.max(1) })
    }

    /// Whether changes are too many, or too much, to be taken at once.
    pub(crate) fn is_long(&self, changes: &[Change]) -> bool {
        changes.len() > self.piece_max || changes.iter().map(len).sum::<usize>() > PIECE_LEN_MAX
    }

    /// The pieces of a long batch with what the engine keeps of them, in order.
    pub(crate) fn pieces(&self, id: u64, changes: &[Change]) -> Vec<Batch> {
        let mut pieces = vec![Batch::default()];
        let mut room = PIECE_LEN_MAX;
        for change in changes {
            let full = pieces.last().is_some_and(|piece| piece.changes.len() >= self.piece_max);
            if full || room < len(change) {
                pieces.push(Batch::default());
                room = PIECE_LEN_MAX;
            }
            room = room.saturating_sub(len(change));
            if let Some(piece) = pieces.last_mut() {
                piece.changes.push(change.clone());
            }
        }
        let id = id.to_be_bytes().to_vec();
        if let Some(first) = pieces.first_mut() {
            first.put(BEGUN_KEY.to_vec(), id.clone());
        }
        if let Some(last) = pieces.last_mut() {
            last.put(DONE_KEY.to_vec(), id);
        }
        pieces
    }

    /// Writes the file of a batch; it is on disk when this returns.
    pub(crate) fn write(&self, id: u64, changes: &[Change]) -> Result<(), Error> {
        let path = self.path(id);
        let bytes = encode(changes)?;
        let written = File::create(&path).and_then(|mut file| {
            file.write_all(&bytes)?;
            file.sync_all()
        });
        written.map_err(|e| Error::io(format!("write {}", path.display()), &e))?;
        directory::sync(&self.dir)
    }

    /// The changes of a file that was written as a whole.
    pub(crate) fn read(&self, id: u64) -> Result<Vec<Change>, Error> {
        let path = self.path(id);
        let bytes =
            fs::read(&path).map_err(|e| Error::io(format!("read {}", path.display()), &e))?;
        decode(&bytes).ok_or_else(|| Error::Corrupt(format!("batch in {}", path.display())))
    }

    /// Removes the files up to one, to be called when what was taken from them is on disk.
    pub(crate) fn clear(&self, up_to: u64) -> Result<(), Error> {
        let trouble = |e| Error::io(format!("clear {}", self.dir.display()), &e);
        for entry in fs::read_dir(&self.dir).map_err(trouble)? {
            let path = entry.map_err(trouble)?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if u64::from_str_radix(name, 16).is_ok_and(|id| id <= up_to) {
                fs::remove_file(&path).map_err(trouble)?;
            }
        }
        Ok(())
    }

    fn path(&self, id: u64) -> PathBuf {
        self.dir.join(format!("{id:016x}"))
    }
}

fn len(change: &Change) -> usize {
    match change {
        Change::Put(key, value) => key.len() + value.len(),
        Change::Delete(key) => key.len(),
    }
}

/// A version byte, a checksum of the rest, and the changes.
fn encode(changes: &[Change]) -> Result<Vec<u8>, Error> {
    let mut w = tradepost_wire::Writer::default();
    record::put_len(&mut w, changes.len());
    for change in changes {
        match change {
            Change::Put(key, value) => {
                w.put(&[PUT]);
                record::put_bytes(&mut w, key);
                record::put_bytes(&mut w, value);
            }
            Change::Delete(key) => {
                w.put(&[DELETE]);
                record::put_bytes(&mut w, key);
            }
        }
    }
    let body = record::done(w)?;
    let sum = crc32fast::hash(&body).to_be_bytes();
    Ok([&[record::VERSION], &sum[..], &body].concat())
}

fn decode(bytes: &[u8]) -> Option<Vec<Change>> {
    let ([record::VERSION, sum @ ..], body) = bytes.split_first_chunk::<5>()? else { return None };
    if crc32fast::hash(body) != u32::from_be_bytes(*sum) {
        return None;
    }
    let mut r = Reader::new(body);
    let count = record::take_len(&mut r, 5).ok()?;
    let mut change = || match record::take_byte(&mut r).ok()? {
        PUT => {
            let key = record::take_bytes(&mut r).ok()?;
            Some(Change::Put(key, record::take_bytes(&mut r).ok()?))
        }
        DELETE => Some(Change::Delete(record::take_bytes(&mut r).ok()?)),
        _ => None,
    };
    let changes: Option<Vec<_>> = (0..count).map(|_| change()).collect();
    changes.filter(|_| r.left() == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(count: u8) -> Vec<Change> {
        let one = |n: u8| match n % 3 {
            0 => Change::Delete(vec![7, n]),
            _ => Change::Put(vec![7, n], vec![n; usize::from(n)]),
        };
        (0..count).map(one).collect()
    }

    #[test]
    fn a_batch_comes_back_from_its_file_and_from_no_part_of_it() {
        let bytes = encode(&changes(9)).expect("encoded");
        assert_eq!(decode(&bytes), Some(changes(9)));
        for len in 0..bytes.len() {
            assert_eq!(decode(&bytes[..len]), None, "{len}");
        }
    }

    #[test]
    fn pieces_are_short_and_tell_where_a_batch_begins_and_ends() {
        let dir = tempfile::tempdir().expect("a directory");
        let long = LongBatches::open(dir.path(), 4).expect("opened");
        assert!(!long.is_long(&changes(4)) && long.is_long(&changes(5)));
        let pieces = long.pieces(3, &changes(9));
        let counts: Vec<_> = pieces.iter().map(|piece| piece.changes.len()).collect();
        assert_eq!(counts, [5, 4, 2]);
        let id = 3_u64.to_be_bytes().to_vec();
        assert_eq!(pieces[0].changes[4], Change::Put(BEGUN_KEY.to_vec(), id.clone()));
        assert_eq!(pieces[2].changes[1], Change::Put(DONE_KEY.to_vec(), id));
        let values: Vec<_> = (0..3).map(|n| Change::Put(vec![n], vec![0; 200 << 10])).collect();
        assert_eq!(long.pieces(4, &values).len(), 3, "by their length too");
    }
}
