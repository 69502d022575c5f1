//! What an unclean stop leaves at the end of the last pack file, and what becomes of it.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use super::record::{HEADER_LEN, Header, START};

/// LIMIT: how many beginnings of a record are looked at behind a torn one.
const CANDIDATES_MAX: usize = 1024;

const CHUNK_LEN: usize = 64 * 1024;

/// How a pack file ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Tail {
    /// With a whole record, or it is empty.
    Whole,
    /// With bytes from this offset on that are no record: a write that an unclean stop cut.
    Torn(u64),
    /// With bytes that cannot be walked, but whole records among them. Nothing may be cut off: a
    /// batch may refer to those.
    Damaged,
}

/// Walks the records of a pack file of `len` bytes.
///
/// A record whose checksum is wrong but whose length leads to whole ones stays in place: reading
/// it says so, and those behind it are kept.
pub(super) fn examine(file: &File, len: u64) -> io::Result<Tail> {
    let mut at = 0;
    let mut whole_up_to = 0;
    while let Some((header, end)) = header_at(file, at, len)? {
        if is_whole(file, at, &header)? {
            whole_up_to = end;
        }
        at = end;
    }
    if whole_up_to == len {
        return Ok(Tail::Whole);
    }
    if record_between(file, whole_up_to, len)? {
        return Ok(Tail::Damaged);
    }
    Ok(Tail::Torn(whole_up_to))
}

/// The header at an offset and the end of its record, if both are inside the file.
fn header_at(file: &File, at: u64, len: u64) -> io::Result<Option<(Header, u64)>> {
    if len.saturating_sub(at) < HEADER_LEN as u64 {
        return Ok(None);
    }
    let mut bytes = [0; HEADER_LEN];
    file.read_exact_at(&mut bytes, at)?;
    let Some(header) = Header::parse(&bytes) else {
        return Ok(None);
    };
    let end = at + HEADER_LEN as u64 + u64::from(header.stored_len);
    Ok((end <= len).then_some((header, end)))
}

fn is_whole(file: &File, at: u64, header: &Header) -> io::Result<bool> {
    let mut stored = vec![0; header.stored_len as usize];
    file.read_exact_at(&mut stored, at + HEADER_LEN as u64)?;
    Ok(header.matches(&stored))
}

/// Whether a whole record stands anywhere in a part of the file.
fn record_between(file: &File, from: u64, len: u64) -> io::Result<bool> {
    let mut candidates = 0;
    let mut chunk = vec![0; CHUNK_LEN];
    let mut at = from;
    while len.saturating_sub(at) >= HEADER_LEN as u64 {
        let size = usize::try_from(len - at).unwrap_or(CHUNK_LEN).min(CHUNK_LEN);
        file.read_exact_at(&mut chunk[..size], at)?;
        for offset in starts(&chunk[..size]) {
            candidates += 1;
            if candidates > CANDIDATES_MAX {
                return Ok(true);
            }
            let start = at + offset as u64;
            if let Some((header, _)) = header_at(file, start, len)?
                && is_whole(file, start, &header)?
            {
                return Ok(true);
            }
        }
        // The last bytes are read again, for a beginning that the chunk's end cuts.
        at += (size - (START.len() - 1)) as u64;
    }
    Ok(false)
}

fn starts(chunk: &[u8]) -> impl Iterator<Item = usize> + '_ {
    chunk.windows(START.len()).enumerate().filter(|(_, w)| *w == START).map(|(offset, _)| offset)
}
