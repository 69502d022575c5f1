use std::fmt::Debug;

use tradepost_proto::rop::{Request, Response, RopBuffer};
use tradepost_wire::{DecodeError, Reader, Wire, decode_all, encode};

/// Operations and their answers, [MS-OXCROPS]: what was read is written in one form only, which
/// reads the same, and no read goes beyond its bytes.
pub fn rop(bytes: &[u8]) {
    canonical(bytes, Request::decode, encode);
    canonical(bytes, |r| Request::decode_for(r, &|_| true), encode);
    canonical(bytes, Response::decode, encode);
    let Ok(buffer) = decode_all::<RopBuffer>(bytes) else { return };
    assert_eq!(encode(&buffer).as_deref(), Ok(bytes));
    let mut requests = buffer.requests(&|_| false);
    let mut before = 0;
    while let Some(request) = requests.next() {
        assert!(requests.offset() > before && requests.offset() <= buffer.rops.len());
        before = requests.offset();
        if request.is_err() {
            assert!(requests.next().is_none(), "nothing comes behind what cannot be read");
        }
    }
}

/// Values are compared as text, since a floating point number need not equal itself.
fn canonical<T: Wire + Debug, E: Debug>(
    bytes: &[u8],
    decode: impl Fn(&mut Reader<'_>) -> Result<T, DecodeError>,
    encode: impl Fn(&T) -> Result<Vec<u8>, E>,
) {
    let mut reader = Reader::new(bytes);
    let Ok(value) = decode(&mut reader) else { return };
    assert!(reader.offset() <= bytes.len());
    // Lists may have become too long for their count where numbers overlap.
    let Ok(written) = encode(&value) else { return };
    let mut reader = Reader::new(&written);
    let again = decode(&mut reader).expect("what was written can be read");
    reader.finish().expect("all of it");
    assert_eq!(format!("{again:?}"), format!("{value:?}"));
    assert_eq!(encode(&again).expect("once more"), written, "one form only");
}
