//! Bytes that no friendly peer sends: nothing panics, and what decodes keeps its value.

use super::block::{self, Kind};
use proptest::prelude::*;
use tradepost_mapi::{ErrorCode, PropertyTag};
use tradepost_proto::rop::{ALL, Request, Response, RopBuffer};
use tradepost_proto::{auxiliary, extended, lz77};
use tradepost_wire::{DecodeError, Reader, Wire, decode_all, encode};

/// What decodes, encodes to bytes that decode to the same. Values are compared as text, since a
/// floating point number need not equal itself.
fn keeps_its_value<T: Wire + std::fmt::Debug>(bytes: &[u8]) -> Result<(), TestCaseError> {
    let read: Result<T, DecodeError> = T::decode(&mut Reader::new(bytes));
    let Ok(value) = read else { return Ok(()) };
    let Ok(again) = encode(&value) else { return Ok(()) };
    let second: T =
        decode_all(&again).map_err(|e| TestCaseError::fail(format!("{value:?}: {e}")))?;
    prop_assert_eq!(format!("{:?}", second), format!("{:?}", value));
    Ok(())
}

fn operation() -> impl Strategy<Value = Vec<u8>> {
    let id = prop::sample::select(ALL.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    (id, prop::collection::vec(prop_oneof![Just(0u8), Just(1u8), any::<u8>()], 0..120))
        .prop_map(|(id, rest)| [&[id][..], &rest].concat())
}

fn changed_vector() -> impl Strategy<Value = (Kind, Vec<u8>)> {
    let vectors: Vec<(Kind, Vec<u8>)> =
        block::operations().into_iter().map(|b| (b.kind, b.bytes)).collect();
    let changes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    (prop::sample::select(vectors), changes).prop_map(|((kind, mut bytes), changes)| {
        for (at, to) in changes {
            let n = bytes.len();
            bytes[at.index(n)] = to;
        }
        (kind, bytes)
    })
}

proptest! {
    #[test]
    fn any_bytes_behind_an_operation_number(bytes in operation()) {
        keeps_its_value::<Request>(&bytes)?;
        keeps_its_value::<Response>(&bytes)?;
        let _ = Request::decode_for(&mut Reader::new(&bytes), &|_| true);
        let _ = Response::decode_with(&mut Reader::new(&bytes), &[]);
    }

    #[test]
    fn vectors_with_some_bytes_changed((kind, bytes) in changed_vector()) {
        match kind {
            Kind::Request => keeps_its_value::<Request>(&bytes)?,
            Kind::Response => keeps_its_value::<Response>(&bytes)?,
        }
    }

    #[test]
    fn any_bytes_as_buffers(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(buffer) = decode_all::<RopBuffer>(&bytes) {
            for request in buffer.requests(&|logon| logon == 1) {
                drop(request);
            }
        }
        let _ = extended::unpack(&bytes, extended::PAYLOAD_MAX);
        let _ = lz77::decompress(&bytes, 4096);
        let _ = auxiliary::decode_blocks(&bytes);
    }

    #[test]
    fn what_is_compressed_decompresses(
        bytes in prop::collection::vec(prop_oneof![Just(0u8), Just(7u8), any::<u8>()], 0..3000),
        repeats in 1usize..12,
    ) {
        let bytes = bytes.repeat(repeats);
        let packed = lz77::compress(&bytes);
        prop_assert_eq!(lz77::decompress(&packed, bytes.len()), Ok(bytes));
    }

    #[test]
    fn a_list_of_requests_decodes_one_by_one_and_knows_its_rest(
        picks in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
    ) {
        let mut all = block::operations();
        all.retain(|b| b.kind == Kind::Request && !b.public);
        let chosen: Vec<_> = picks.iter().map(|i| i.get(&all).bytes.clone()).collect();
        let buffer = RopBuffer { rops: chosen.concat(), handles: vec![1, 2] };
        let mut requests = buffer.requests(&|_| false);
        for i in 0..chosen.len() {
            prop_assert_eq!(requests.rest(), chosen[i..].concat());
            let request = requests.next().expect("one more").expect("decodes");
            prop_assert_eq!(encode(&request).expect("fits"), chosen[i].clone());
        }
        prop_assert!(requests.next().is_none());
    }
}

#[test]
fn every_request_can_be_refused_in_its_own_shape() {
    let vectors = block::operations().into_iter().filter(|b| b.kind == Kind::Request);
    for block in vectors {
        let mut r = Reader::new(&block.bytes);
        let request = Request::decode_for(&mut r, &|_| block.public).expect("decodes");
        for code in [0x8004_0102, 0x0000_0503, 0x0000_0480] {
            let Some(answer) = request.refuse(ErrorCode(code)) else {
                assert_eq!(request.name(), "RopRelease");
                continue;
            };
            let bytes = encode(&answer).expect("fits");
            assert_eq!(decode_all::<Response>(&bytes), Ok(answer.clone()), "{}", block.place);
            assert_eq!(answer.code(), Some(ErrorCode(code)));
            assert_eq!(answer.handle(), Some(request.handles().answer));
        }
    }
}

#[test]
fn an_unknown_number_says_so() {
    let error = Request::decode(&mut Reader::new(&[0x9E, 0, 0])).expect_err("unknown");
    assert_eq!(error.to_string(), "RopId at byte 0: value 0x9e is not defined");
}

#[test]
fn after_a_bad_request_there_is_nothing_more_and_the_offset_is_that_of_the_list() {
    let rops = vec![0x01, 0, 0, 0x9E, 0, 0, 0x01, 0, 0];
    let buffer = RopBuffer { rops, handles: Vec::new() };
    let mut requests = buffer.requests(&|_| false);
    assert!(requests.next().expect("a release").is_ok());
    assert_eq!(requests.next().expect("an unknown one").expect_err("unknown").offset, 3);
    assert!(requests.next().is_none());
}

#[test]
fn a_size_that_the_property_values_do_not_fill_is_refused() {
    let good = [0x0A, 0, 1, 10, 0, 1, 0, 0x03, 0, 0x17, 0, 1, 0, 0, 0];
    assert!(decode_all::<Request>(&good).is_ok());
    for size in [0, 2, 9, 11] {
        let mut bytes = good.to_vec();
        bytes[3] = size;
        bytes.push(0);
        assert!(Request::decode(&mut Reader::new(&bytes)).is_err(), "size {size}");
    }
}

#[test]
fn with_columns_an_answer_of_rows_ends_where_its_last_row_does() {
    let columns = [PropertyTag(0x0017_0003)];
    let rows = [0x15, 1, 0, 0, 0, 0, 2, 2, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0];
    let list = [&rows[..], &[0x17, 1, 2, 1, 4, 0x80]].concat();
    let mut r = Reader::new(&list);
    let answer = Response::decode_with(&mut r, &columns).expect("rows");
    assert_eq!(r.left(), 6);
    let Response::QueryRows(answer) = answer else { panic!("other rows") };
    let body = answer.reply.into_result().expect("succeeded");
    assert_eq!(body.rows(&columns).expect("two").len(), 2);
    assert_eq!(Response::decode_with(&mut r, &[]).expect("an error").name(), "RopQueryPosition");
}
