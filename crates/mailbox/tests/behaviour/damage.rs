//! Whatever comes in, nothing panics, and what cannot be read changes nothing.

use proptest::prelude::*;
use tradepost_mailbox::ExecuteFlags;
use tradepost_mapi::{ErrorCode, Restriction, Value, tags};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::{NO_HANDLE, Request, RopBuffer};
use tradepost_wire::encode;

use crate::support::*;

/// A list of requests of many kinds, on handles 0 to 5: logon, folder, table, message, attachment, stream.
fn requests(desk: &Desk) -> Vec<Request> {
    let inbox = desk.inbox_id();
    let rows = vec![recipient(0, 1, "Bob", "bob@example.test")];
    let mut list = vec![
        request(open_folder(inbox), 0, 1),
        request(get_contents_table(0), 1, 2),
        request(set_columns(&[tags::SUBJECT, tags::MID]), 2, 0),
        request(sort_table(&[(tags::SUBJECT, true)]), 2, 0),
        request(restrict(Some(Restriction::Exist { tag: tags::SUBJECT })), 2, 0),
        request(query_rows(true, 50), 2, 0),
        request(seek_row(END, -3), 2, 0),
        request(find_row(Restriction::Exist { tag: tags::SUBJECT }, END, true), 2, 0),
        request(create_message(inbox), 0, 3),
        request(set_properties(&[(tags::BODY, text("b")), (tags::SUBJECT, text("s"))]), 3, 0),
        request(modify_recipients(rows), 3, 0),
        request(read_recipients(0), 3, 0),
        request(create_attachment(), 3, 4),
        request(open_stream(tags::ATTACH_DATA_BINARY, STREAM_CREATE), 4, 5),
        request(write_stream(b"bytes"), 5, 0),
        request(seek_stream(0, 2), 5, 0),
        request(read_stream(9), 5, 0),
    ];
    list.push(request(get_properties(&[tags::SUBJECT, tags::ENTRY_ID]), 3, 0));
    list
}

/// A request with its indices, which stand behind RopId and LogonId.
fn request<R: Ask>(request: R, input: u8, output: u8) -> Request {
    let mut bytes = encode(&request.request()).unwrap();
    let request: Request = tradepost_wire::decode_all(&bytes).unwrap();
    bytes[2] = input;
    if request.handles().output.is_some() {
        bytes[3] = output;
    }
    tradepost_wire::decode_all(&bytes).unwrap()
}

fn payload(desk: &Desk) -> Vec<u8> {
    let handles = vec![desk.logon, NO_HANDLE, NO_HANDLE, NO_HANDLE, NO_HANDLE, NO_HANDLE];
    encode(&RopBuffer::of_requests(&requests(desk), handles).unwrap()).unwrap()
}

/// What could have changed.
fn state(desk: &Desk) -> (usize, u64) {
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    (desk.session.open_objects(), mailbox.read(|v| Ok(v.journal_position())).unwrap())
}

#[test]
fn the_whole_list_runs() {
    let mut desk = Desk::new();
    let list = requests(&desk);
    let handles = [desk.logon, NO_HANDLE, NO_HANDLE, NO_HANDLE, NO_HANDLE, NO_HANDLE];
    desk.columns = vec![tags::SUBJECT, tags::MID];
    desk.post(desk.inbox_id(), "one");
    let (answers, _) = desk.run(&list, &handles);
    for (request, answer) in list.iter().zip(&answers) {
        assert_eq!(answer.code(), Some(ErrorCode::SUCCESS), "{request:?}");
    }
    assert_eq!(answers.len(), list.len());
}

#[test]
fn every_part_of_a_buffer_that_is_no_buffer_changes_nothing() {
    let mut desk = Desk::new();
    let whole = extended::pack(&payload(&desk), Options::default()).unwrap();
    let before = state(&desk);
    for n in 0..whole.len() {
        let executed = desk.raw(&whole[..n], ExecuteFlags(3));
        // [MS-OXCROPS] R4551
        assert_eq!(executed.error, ErrorCode::RPC_FORMAT);
        assert!(executed.rop_buffer.is_empty());
        assert_eq!(state(&desk), before);
    }
    // Cut within the list of operations, with sizes that agree.
    let payload = payload(&desk);
    let rops = usize::from(u16::from_le_bytes([payload[0], payload[1]])) - 2;
    let is_public = |_| false;
    for n in 0..rops {
        let cut = RopBuffer { rops: payload[2..2 + n].to_vec(), handles: vec![desk.logon; 6] };
        let whole = cut.requests(&is_public).all(|request| request.is_ok());
        let bytes = extended::pack(&encode(&cut).unwrap(), Options::default()).unwrap();
        if !whole {
            assert_eq!(desk.raw(&bytes, ExecuteFlags(3)).error, ErrorCode::RPC_FORMAT);
            assert_eq!(state(&desk), before);
        }
    }
}

#[test]
fn two_payloads_or_none_are_no_request() {
    let mut desk = Desk::new();
    let payload = payload(&desk);
    let two = extended::pack_chain(&[&payload, &payload], Options::default()).unwrap();
    assert_eq!(desk.raw(&two, ExecuteFlags(3)).error, ErrorCode::RPC_FORMAT);
    assert_eq!(desk.raw(&[], ExecuteFlags(3)).error, ErrorCode::RPC_FORMAT);
}

/// Sizes and counts that lie are refused before anything is reserved for them.
#[test]
fn lying_sizes_are_refused() {
    let mut desk = Desk::new();
    let before = state(&desk);
    for rops in [
        // RopSetProperties, RopModifyRecipients, RopWriteStream, and so on.
        vec![0x0A, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],
        vec![0x0E, 0, 0, 0xFF, 0xFF],
        vec![0x2D, 0, 0, 0xFF, 0xFF, 1],
        vec![0x07, 0, 0, 0, 0, 1, 0, 0xFF, 0xFF],
        vec![0x1E, 0, 0, 0, 0, 0xFF, 0xFF],
        // A restriction of a list of lists without end.
        [&[0x14, 0, 0, 0, 0x00, 0x20][..], &[0x00, 0xFF, 0xFF].repeat(0x2000 / 3)].concat(),
    ] {
        let buffer = RopBuffer { rops, handles: vec![desk.logon] };
        let bytes = extended::pack(&encode(&buffer).unwrap(), Options::default()).unwrap();
        assert_eq!(desk.raw(&bytes, ExecuteFlags(3)).error, ErrorCode::RPC_FORMAT);
        assert_eq!(state(&desk), before);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut desk = Desk::new();
        desk.raw(&bytes, ExecuteFlags(0));
        let rops = bytes.clone();
        let buffer = RopBuffer { rops, handles: vec![desk.logon; 4] };
        let bytes = extended::pack(&encode(&buffer).unwrap(), Options::default()).unwrap();
        desk.raw(&bytes, ExecuteFlags(4));
    }

    #[test]
    fn changed_bytes_do_no_harm(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        max_out in 0usize..0x9000,
    ) {
        let mut desk = Desk::new();
        desk.post_with(desk.inbox_id(), &[(tags::HTML, Value::Binary(vec![1; 6_000]))]);
        let mut payload = payload(&desk);
        for (place, byte) in changes {
            let at = place.index(payload.len());
            payload[at] = byte;
        }
        let bytes = extended::pack(&payload, Options::default()).unwrap();
        desk.max_out = max_out;
        let executed = desk.raw(&bytes, ExecuteFlags(4));
        prop_assert!(executed.rop_buffer.len() <= max_out);
        desk.max_out = 0x8000;
        // The changes may have made a RopRelease of the logon.
        desk.logon = desk.log_on().0;
        desk.inbox();
    }
}
