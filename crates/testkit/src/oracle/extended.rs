use tradepost_proto::extended::{self, Options, PAYLOAD_MAX};
use tradepost_proto::{auxiliary, lz77};

/// Extended buffers, [MS-OXCRPC] 2.2.2.1: what is unpacked is no longer than the reader allows,
/// however little it came from, and packed again it unpacks to the same.
pub fn extended(bytes: &[u8]) {
    for limit in [0, 64, PAYLOAD_MAX, 4 * PAYLOAD_MAX] {
        let Ok(payloads) = extended::unpack(bytes, limit) else { continue };
        let total: usize = payloads.iter().map(Vec::len).sum();
        assert!(total <= limit, "{total} bytes where {limit} are allowed");
        assert!(payloads.len() <= bytes.len() / extended::HEADER_SIZE);
        let list: Vec<&[u8]> = payloads.iter().map(Vec::as_slice).collect();
        for (compress, obfuscate) in [(false, false), (true, false), (true, true)] {
            let packed = extended::pack_chain(&list, Options { compress, obfuscate });
            let packed = packed.expect("each payload came from one buffer");
            assert_eq!(extended::unpack(&packed, limit).as_ref(), Ok(&payloads));
        }
    }
    for size in [0, bytes.len(), PAYLOAD_MAX] {
        if let Ok(plain) = lz77::decompress(bytes, size) {
            assert_eq!(plain.len(), size);
        }
    }
    assert_eq!(lz77::decompress(&lz77::compress(bytes), bytes.len()).as_deref(), Ok(bytes));
    let _ = auxiliary::decode_blocks(bytes);
}
