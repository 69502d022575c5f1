//! One record of a pack file: a header of 16 bytes, then the bytes, compressed if that is shorter.
//!
//! `magic "TP" | version u8 | flags u8 | stored length u32 | length u32 | CRC-32 u32`, big-endian.
//! The checksum covers the twelve bytes before it and the stored bytes.

use crate::Error;

/// LIMIT: the longest value of a pack file, in bytes.
pub(crate) const PACK_VALUE_LEN_MAX: usize = 1024 * 1024;

/// The length of a record's header, in bytes.
pub(super) const HEADER_LEN: usize = 16;

/// What every record begins with: the magic and the version.
pub(super) const START: [u8; 3] = *b"TP\x01";

const FLAG_LZ4: u8 = 1;

/// The header of a record, as far as it can be checked without the bytes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Header {
    lz4: bool,
    /// The length of the bytes in the file.
    pub(super) stored_len: u32,
    /// The length of the value.
    pub(super) len: u32,
    crc: u32,
}

impl Header {
    /// Reads a header; none if these bytes cannot be one.
    pub(super) fn parse(bytes: &[u8; HEADER_LEN]) -> Option<Self> {
        let word = |at: usize| {
            bytes[at..at + 4].iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte))
        };
        let header =
            Self { lz4: bytes[3] == FLAG_LZ4, stored_len: word(4), len: word(8), crc: word(12) };
        let plausible = bytes[..3] == START
            && bytes[3] & !FLAG_LZ4 == 0
            && header.len as usize <= PACK_VALUE_LEN_MAX
            && if header.lz4 {
                header.stored_len < header.len
            } else {
                header.stored_len == header.len
            };
        plausible.then_some(header)
    }

    fn front(&self) -> [u8; 12] {
        let mut front = [0; 12];
        front[..3].copy_from_slice(&START);
        front[3] = if self.lz4 { FLAG_LZ4 } else { 0 };
        front[4..8].copy_from_slice(&self.stored_len.to_be_bytes());
        front[8..].copy_from_slice(&self.len.to_be_bytes());
        front
    }

    fn checksum(&self, stored: &[u8]) -> u32 {
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(&self.front());
        hasher.update(stored);
        hasher.finalize()
    }

    /// Whether these are the bytes that the header was written for.
    pub(super) fn matches(&self, stored: &[u8]) -> bool {
        stored.len() == self.stored_len as usize && self.checksum(stored) == self.crc
    }

    /// The value of a record whose checksum is right.
    pub(super) fn value(&self, stored: Vec<u8>) -> Option<Vec<u8>> {
        if !self.lz4 {
            return Some(stored);
        }
        let len = self.len as usize;
        lz4_flex::block::decompress(&stored, len).ok().filter(|value| value.len() == len)
    }
}

/// The record of a value, header and bytes.
pub(super) fn encode(value: &[u8]) -> Result<(Header, Vec<u8>), Error> {
    let len = match u32::try_from(value.len()) {
        Ok(len) if value.len() <= PACK_VALUE_LEN_MAX => len,
        _ => return Err(Error::Limit("pack value longer than 1 MiB")),
    };
    let compressed = lz4_flex::block::compress(value);
    let (lz4, stored) =
        if compressed.len() < value.len() { (true, &compressed[..]) } else { (false, value) };
    // Not longer than `len`, which fits.
    let stored_len = u32::try_from(stored.len()).unwrap_or(len);
    let mut header = Header { lz4, stored_len, len, crc: 0 };
    header.crc = header.checksum(stored);
    let mut record = Vec::with_capacity(HEADER_LEN + stored.len());
    record.extend_from_slice(&header.front());
    record.extend_from_slice(&header.crc.to_be_bytes());
    record.extend_from_slice(stored);
    Ok((header, record))
}
