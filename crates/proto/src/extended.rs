//! Extended buffers: [MS-OXCRPC] 2.2.2.1 RPC_HEADER_EXT and its payload, one or several in a row.

use tradepost_wire::{DecodeError, Reader, Wire, encode, wire};

use crate::lz77::{self, Lz77Error};

/// The flags of the header.
pub mod flags {
    /// The payload is compressed.
    pub const COMPRESSED: u16 = 0x0001;
    /// Every byte of the payload is exclusive-ored with 0xA5.
    pub const XOR_MAGIC: u16 = 0x0002;
    /// No further buffer follows.
    pub const LAST: u16 = 0x0004;
}

const MAGIC: u8 = 0xA5;

/// Bytes of the header.
pub const HEADER_SIZE: usize = 8;

/// LIMIT: bytes of one payload, before and after compression.
pub const PAYLOAD_MAX: usize = u16::MAX as usize;

wire!(
    /// [MS-OXCRPC] 2.2.2.1 RPC_HEADER_EXT Structure.
    #[derive(Copy, Eq)]
    pub struct Header {
        version: u16,
        flags: u16,
        size: u16,
        size_actual: u16,
    }
);

/// LIMIT: shorter payloads are never compressed, in bytes. [MS-OXCRPC] 3.1.4.1.1.1.1 leaves that to
/// the sender: setting up costs more than a short payload gains.
pub const COMPRESSED_MIN: usize = 1001;

/// Why bytes are not extended buffers, or a payload does not fit into one.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ExtendedError {
    /// The header or the payload is not there in full.
    #[error("extended buffer: {0}")]
    Decode(#[from] DecodeError),
    /// The version is not 0.
    #[error("extended buffer has version {0}")]
    Version(u16),
    /// A payload that is not compressed has two sizes.
    #[error("extended buffer of {size} bytes claims {size_actual} without compression")]
    Sizes {
        /// Bytes as sent.
        size: u16,
        /// Bytes claimed.
        size_actual: u16,
    },
    /// The payload cannot be decompressed.
    #[error("extended buffer: {0}")]
    Compression(#[from] Lz77Error),
    /// Bytes follow the buffer with the flag Last.
    #[error("{0} bytes follow the last extended buffer")]
    Trailing(usize),
    /// The payloads together are longer than the reader allows, or one does not fit its size.
    #[error("payload of {0} bytes is too long")]
    TooLong(usize),
}

/// What a sender does to payloads.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Options {
    /// Compress what is not short and gets shorter by it.
    pub compress: bool,
    /// Obfuscate.
    pub obfuscate: bool,
}

/// The payloads of all buffers. Together they may have at most `limit` bytes.
pub fn unpack(bytes: &[u8], limit: usize) -> Result<Vec<Vec<u8>>, ExtendedError> {
    let mut r = Reader::new(bytes);
    let mut payloads = Vec::new();
    let mut total = 0;
    loop {
        let header = Header::decode(&mut r)?;
        total += usize::from(header.size_actual);
        if total > limit {
            return Err(ExtendedError::TooLong(total));
        }
        payloads.push(unpack_one(header, &mut r)?);
        if header.flags & flags::LAST != 0 {
            break;
        }
    }
    match r.left() {
        0 => Ok(payloads),
        n => Err(ExtendedError::Trailing(n)),
    }
}

fn unpack_one(header: Header, r: &mut Reader<'_>) -> Result<Vec<u8>, ExtendedError> {
    if header.version != 0 {
        return Err(ExtendedError::Version(header.version));
    }
    let Header { size, size_actual, .. } = header;
    let mut payload = r.take(size.into(), "RPC_HEADER_EXT payload")?.to_vec();
    if header.flags & flags::XOR_MAGIC != 0 {
        obfuscate(&mut payload);
    }
    if header.flags & flags::COMPRESSED != 0 {
        return Ok(lz77::decompress(&payload, size_actual.into())?);
    }
    if size != size_actual {
        return Err(ExtendedError::Sizes { size, size_actual });
    }
    Ok(payload)
}

/// Its own inverse.
fn obfuscate(bytes: &mut [u8]) {
    for byte in bytes {
        *byte ^= MAGIC;
    }
}

/// One buffer, which is the last.
pub fn pack(payload: &[u8], options: Options) -> Result<Vec<u8>, ExtendedError> {
    pack_chain(&[payload], options)
}

/// Several buffers, the last with the flag Last.
pub fn pack_chain(payloads: &[&[u8]], options: Options) -> Result<Vec<u8>, ExtendedError> {
    let mut out = Vec::new();
    for (i, payload) in payloads.iter().enumerate() {
        let last = i + 1 == payloads.len();
        pack_one(payload, options, last, &mut out)?;
    }
    Ok(out)
}

fn pack_one(
    payload: &[u8],
    options: Options,
    last: bool,
    out: &mut Vec<u8>,
) -> Result<(), ExtendedError> {
    let too_long = || ExtendedError::TooLong(payload.len());
    let size_actual = u16::try_from(payload.len()).map_err(|_| too_long())?;
    let mut flags = if last { flags::LAST } else { 0 };
    let mut sent = payload.to_vec();
    if options.compress && payload.len() >= COMPRESSED_MIN {
        let packed = lz77::compress(payload);
        if packed.len() < sent.len() {
            sent = packed;
            flags |= flags::COMPRESSED;
        }
    }
    if options.obfuscate {
        obfuscate(&mut sent);
        flags |= flags::XOR_MAGIC;
    }
    let size = u16::try_from(sent.len()).map_err(|_| too_long())?;
    let header = Header { version: 0, flags, size, size_actual };
    out.extend(encode(&header).map_err(|_| too_long())?);
    out.extend(sent);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: Options = Options { compress: true, obfuscate: true };

    #[test]
    fn what_is_packed_unpacks_to_itself() {
        let payloads: [&[u8]; 3] = [&[7; 2000], b"abc", b""];
        for options in [Options::default(), BOTH] {
            let bytes = pack_chain(&payloads, options).expect("fits");
            assert_eq!(unpack(&bytes, 2003).expect("unpacks"), payloads);
            assert_eq!(unpack(&bytes, 2002), Err(ExtendedError::TooLong(2003)));
        }
    }

    #[test]
    fn only_what_is_long_and_gets_shorter_is_compressed() {
        let short = pack(b"abc", BOTH).expect("fits");
        assert_eq!(short[2], 0x06);
        assert_eq!(short[8..], [b'a' ^ 0xA5, b'b' ^ 0xA5, b'c' ^ 0xA5]);
        assert_eq!(pack(&[0; COMPRESSED_MIN - 1], BOTH).expect("fits")[2], 0x06);
        let long = pack(&[0; COMPRESSED_MIN], BOTH).expect("fits");
        assert_eq!(long[2], 0x07);
        assert!(long.len() < 40);
    }

    #[test]
    fn sizes_that_do_not_agree_are_refused() {
        let good = pack(b"abc", Options::default()).expect("fits");
        let change = |at: usize, to: u8| {
            let mut bytes = good.clone();
            bytes[at] = to;
            unpack(&bytes, 100)
        };
        assert_eq!(change(0, 1), Err(ExtendedError::Version(1)));
        assert_eq!(change(6, 4), Err(ExtendedError::Sizes { size: 3, size_actual: 4 }));
        assert!(matches!(change(4, 4), Err(ExtendedError::Decode(_))));
        assert!(matches!(change(2, 0), Err(ExtendedError::Decode(_))));
        let trailing = [&good[..], &[0]].concat();
        assert_eq!(unpack(&trailing, 100), Err(ExtendedError::Trailing(1)));
        for n in 0..good.len() {
            assert!(unpack(&good[..n], 100).is_err());
        }
    }

    #[test]
    fn a_payload_beyond_its_size_field_is_refused() {
        let long = vec![0; PAYLOAD_MAX + 1];
        assert_eq!(pack(&long, BOTH), Err(ExtendedError::TooLong(PAYLOAD_MAX + 1)));
        assert!(pack(&long[1..], BOTH).is_ok());
    }
}
