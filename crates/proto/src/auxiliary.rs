//! Auxiliary blocks: [MS-OXCRPC] 2.2.2.2 AUX_HEADER and what follows it.
//!
//! They travel as the payload of an extended buffer. A server reads them for its log only; blocks
//! of unknown version or type are kept as bytes.

use tradepost_wire::{DecodeError, EncodeError, Fault, Reader, Wire, Writer};

/// AUX_VERSION_1.
pub const VERSION_1: u8 = 0x01;

/// Types of blocks of version 1 that a server sends.
pub mod block_type {
    /// AUX_TYPE_CLIENT_CONTROL.
    pub const CLIENT_CONTROL: u8 = 0x0A;
    /// AUX_TYPE_EXORGINFO.
    pub const EXORGINFO: u8 = 0x17;
    /// AUX_TYPE_ENDPOINT_CAPABILITIES.
    pub const ENDPOINT_CAPABILITIES: u8 = 0x48;
}

/// [MS-OXCRPC] 2.2.2.2.17: the organisation has public folders.
pub const PUBLIC_FOLDERS_ENABLED: u32 = 0x0000_0001;
/// [MS-OXCRPC] 2.2.2.2.17: the client finds them by autodiscover.
pub const USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION: u32 = 0x0000_0002;
/// [MS-OXCRPC] 2.2.2.2.15: the client compresses what it sends.
pub const ENABLE_COMPRESSION: u32 = 0x0000_0004;
/// [MS-OXCRPC] 2.2.2.2.20: mailbox and address book are on one endpoint.
pub const ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT: u32 = 0x0000_0001;

/// Bytes of AUX_HEADER.
const HEADER_SIZE: usize = 4;

/// One block.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Block {
    /// AUX_VERSION_1 or AUX_VERSION_2; types are numbered for each.
    pub version: u8,
    /// What the bytes are.
    pub block_type: u8,
    /// What follows the header.
    pub data: Vec<u8>,
}

impl Block {
    fn server(block_type: u8, numbers: &[u32]) -> Self {
        let data = numbers.iter().flat_map(|n| n.to_le_bytes()).collect();
        Self { version: VERSION_1, block_type, data }
    }

    /// [MS-OXCRPC] 2.2.2.2.17 AUX_EXORGINFO.
    pub fn exorg_info(org_flags: u32) -> Self {
        Self::server(block_type::EXORGINFO, &[org_flags])
    }

    /// [MS-OXCRPC] 2.2.2.2.15 AUX_CLIENT_CONTROL; the time, in milliseconds, is how long
    /// performance data keeps.
    pub fn client_control(enable_flags: u32, expiry_time: u32) -> Self {
        Self::server(block_type::CLIENT_CONTROL, &[enable_flags, expiry_time])
    }

    /// [MS-OXCRPC] 2.2.2.2.20 AUX_ENDPOINT_CAPABILITIES.
    pub fn endpoint_capabilities(flags: u32) -> Self {
        Self::server(block_type::ENDPOINT_CAPABILITIES, &[flags])
    }
}

impl Wire for Block {
    fn encode(&self, w: &mut Writer) {
        match u16::try_from(self.data.len() + HEADER_SIZE) {
            Ok(size) => size.encode(w),
            Err(_) => w.fail("AUX_HEADER"),
        }
        w.put(&[self.version, self.block_type]);
        w.put(&self.data);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let at = r.clone();
        let size = u16::decode(r)?;
        let (version, block_type) = (u8::decode(r)?, u8::decode(r)?);
        let n = usize::from(size)
            .checked_sub(HEADER_SIZE)
            .ok_or_else(|| at.fail("AUX_HEADER", Fault::Invalid(size.into())))?;
        let data = r.take(n, "auxiliary block")?.to_vec();
        Ok(Self { version, block_type, data })
    }
}

/// The blocks of a payload.
pub fn decode_blocks(payload: &[u8]) -> Result<Vec<Block>, DecodeError> {
    let mut r = Reader::new(payload);
    let mut blocks = Vec::new();
    // Ends because every block takes its header at least.
    while r.left() > 0 {
        blocks.push(Block::decode(&mut r)?);
    }
    Ok(blocks)
}

/// The payload of some blocks.
pub fn encode_blocks(blocks: &[Block]) -> Result<Vec<u8>, EncodeError> {
    let mut w = Writer::default();
    for block in blocks {
        block.encode(&mut w);
    }
    w.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_the_server_have_their_bytes() {
        let blocks = [
            Block::exorg_info(3),
            Block::client_control(ENABLE_COMPRESSION, 604_800_000),
            Block::endpoint_capabilities(1),
        ];
        let bytes = encode_blocks(&blocks).expect("fits");
        let expected = [
            8, 0, 1, 0x17, 3, 0, 0, 0, 12, 0, 1, 0x0A, 4, 0, 0, 0, 0x00, 0x84, 0x0C, 0x24, 8, 0, 1,
            0x48, 1, 0, 0, 0,
        ];
        assert_eq!(bytes, expected);
        assert_eq!(decode_blocks(&bytes).expect("decodes"), blocks);
    }

    #[test]
    fn unknown_blocks_are_skipped_by_their_size_and_a_size_below_the_header_is_refused() {
        let bytes = [5, 0, 2, 0xEE, 9, 4, 0, 1, 1];
        assert_eq!(decode_blocks(&bytes).map(|blocks| blocks.len()), Ok(2));
        assert!(decode_blocks(&[3, 0, 1, 1]).is_err());
        assert!(decode_blocks(&bytes[..8]).is_err());
    }
}
