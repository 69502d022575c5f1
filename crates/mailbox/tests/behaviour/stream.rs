//! [MS-OXCPRPT] 3.2.5.11 to 3.2.5.23: streams.

use tradepost_mapi::{ErrorCode, PropertyType, Value, tags};
use tradepost_proto::rop::ByteCount;
use tradepost_proto::rop::message::create_message;
use tradepost_proto::rop::stream::{get_stream_size, read_stream, write_and_commit_stream};

use crate::support::*;

fn size(desk: &mut Desk, stream: u32) -> u32 {
    let request = get_stream_size::Request { logon_id: 0, input: 0 };
    desk.ask(stream, request).unwrap().stream_size
}

fn bytes(n: usize) -> Vec<u8> {
    (0..n).map(|i| u8::try_from(i * 7 % 251).unwrap()).collect()
}

/// MS-OXCPRPT_R547, MS-OXCPRPT_R560, MS-OXCPRPT_R561, MS-OXCPRPT_R56401, MS-OXCPRPT_R575.
#[test]
fn what_a_stream_writes_is_seen_at_once_by_its_message() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for len in [10, 5_000, 300_000] {
        let message = desk.draft(inbox);
        let data = bytes(len);
        let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
        desk.write(stream, &data);
        assert_eq!(size(&mut desk, stream) as usize, len);
        match desk.value(message, tags::HTML) {
            Ok(value) => assert_eq!(value, Value::Binary(data.clone())),
            Err(told) => assert!(told == ErrorCode::OUT_OF_MEMORY && len > 30_000),
        }
        desk.write(stream, b"more");
        let id = desk.save(message, KEEP_WRITE).unwrap();
        let other = desk.message(inbox, id, READ_ONLY);
        let (stream, body) = desk.open(other, open_stream(tags::HTML, STREAM_READ)).unwrap();
        assert_eq!(body.stream_size as usize, len + 4);
        assert_eq!(desk.read_all(stream), [&data[..], b"more"].concat());
    }
}

/// MS-OXCPRPT_R548, MS-OXCPRPT_R549, MS-OXCPRPT_R900.
#[test]
fn a_stream_that_cannot_be_opened_or_written_says_why() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, &[(tags::BODY, text("b"))]);
    let message = desk.message(inbox, id, READ_WRITE);
    let missing = tags::TRANSPORT_MESSAGE_HEADERS;
    assert_eq!(desk.stream(message, missing, STREAM_READ), Err(ErrorCode::NOT_FOUND));
    assert_eq!(desk.stream(message, missing, STREAM_WRITE), Err(ErrorCode::NOT_FOUND));
    let told = desk.stream(message, tags::IMPORTANCE, STREAM_READ);
    assert_eq!(told, Err(ErrorCode::NOT_SUPPORTED));
    let folder = desk.inbox();
    let table = desk.contents(folder);
    assert_eq!(desk.stream(table, tags::BODY, STREAM_READ), Err(ErrorCode::NOT_SUPPORTED));
    let stream = desk.stream(message, tags::BODY, STREAM_READ).unwrap();
    let denied = ErrorCode::STORAGE_ACCESS_DENIED;
    assert_eq!(desk.ask(stream, write_stream(b"x")).unwrap_err(), denied);
    assert_eq!(desk.ask(stream, set_stream_size(3)).unwrap_err(), denied);
    let message = desk.message(inbox, id, READ_ONLY);
    for mode in [STREAM_WRITE, STREAM_CREATE] {
        assert_eq!(desk.stream(message, tags::BODY, mode), Err(ErrorCode::ACCESS_DENIED));
    }
    assert_eq!(desk.ask(message, read_stream(1)).unwrap_err(), ErrorCode::NOT_SUPPORTED);
    assert_eq!(desk.ask(NO_SUCH_HANDLE, read_stream(1)).unwrap_err(), ErrorCode::NULL_OBJECT);
}

/// MS-OXCPRPT_R552, MS-OXCPRPT_R55205, MS-OXCPRPT_R55206, MS-OXCPRPT_R555, MS-OXCPRPT_R556.
#[test]
fn a_stream_is_read_from_where_it_stands_and_not_beyond_what_is_asked() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, &bytes(1_000));
    desk.ask(stream, seek_stream(0, 0)).unwrap();
    assert_eq!(desk.read(stream, 10), bytes(10));
    assert_eq!(desk.read(stream, 10), bytes(20)[10..]);
    let byte_count = ByteCount::Maximum(5);
    let request = read_stream::Request { logon_id: 0, input: 0, byte_count };
    assert_eq!(desk.ask(stream, request).unwrap().data.to_vec(), bytes(25)[20..]);
    assert_eq!(desk.ask(stream, seek_stream(1, 0)).unwrap().new_position, 25);
    assert_eq!(desk.read(stream, 0x7000).len(), 975);
    assert_eq!(desk.read(stream, 10), []);
}

/// MS-OXCPRPT_R581, MS-OXCPRPT_R582, MS-OXCPRPT_R583, MS-OXCPRPT_R584, MS-OXCPRPT_R902.
#[test]
fn seeking_beyond_the_end_fills_with_zeroes_and_beyond_the_bounds_fails() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, b"abc");
    for (origin, offset, place) in [(0, 2, 2), (1, -1, 1), (2, -3, 0), (2, 3, 6), (0, 0, 0)] {
        let told = desk.ask(stream, seek_stream(origin, offset)).unwrap();
        assert_eq!(told.new_position, place);
    }
    assert_eq!(desk.read_all(stream), b"abc\0\0\0");
    let failed = ErrorCode::STREAM_SEEK_ERROR;
    for (origin, offset) in [(0, -1), (0, (1 << 31) + 1), (2, i64::MIN), (1, i64::MAX)] {
        assert_eq!(desk.ask(stream, seek_stream(origin, offset)).unwrap_err(), failed);
    }
    let told = desk.ask(stream, seek_stream(3, 0)).unwrap_err();
    assert_eq!(told, ErrorCode::STORAGE_INVALID_PARAMETER);
    assert_eq!(size(&mut desk, stream), 6);
}

/// MS-OXCPRPT_R57705, MS-OXCPRPT_R57706, MS-OXCPRPT_R57707, MS-OXCPRPT_R564.
#[test]
fn a_stream_is_cut_and_grows_with_zeroes() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, b"abcdef");
    for (len, expected) in [(3, &b"abc"[..]), (5, b"abc\0\0"), (0, b""), (2, b"\0\0")] {
        assert_eq!(desk.ask(stream, set_stream_size(len)), OK);
        desk.ask(stream, seek_stream(0, 0)).unwrap();
        assert_eq!(desk.read_all(stream), expected);
        assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(expected.to_vec())));
    }
    desk.limits.stream_len_max = 10;
    let big = ErrorCode::TOO_BIG;
    assert_eq!(desk.ask(stream, set_stream_size(11)).unwrap_err(), big);
    assert_eq!(desk.ask(stream, write_stream(&[0; 11])).unwrap_err(), big);
}

/// MS-OXCPRPT_R271, MS-OXCPRPT_R571, MS-OXCPRPT_R805, MS-OXCPRPT_R812.
#[test]
fn creating_a_stream_takes_the_old_value_away() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, &[(tags::BODY, text("old and long"))]);
    let message = desk.message(inbox, id, READ_WRITE);
    let stream = desk.stream(message, tags::BODY, STREAM_CREATE).unwrap();
    let data = "ä\0".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>().into();
    let request = write_and_commit_stream::Request { logon_id: 0, input: 0, data };
    assert_eq!(desk.ask(stream, request).unwrap().written_size, 4);
    assert_eq!(desk.value(message, tags::BODY), Ok(text("ä")));
    assert_eq!(desk.ask(stream, commit_stream()), OK);
    desk.release(stream);
    assert_eq!(desk.value(message, tags::BODY), Ok(text("ä")));
}

/// MS-OXCPRPT_R56405.
#[test]
fn a_folder_keeps_what_a_stream_wrote_when_it_is_committed_or_closed() {
    let mut desk = Desk::new();
    let folder = desk.inbox();
    let mut other = desk.beside();
    let theirs = other.inbox();
    for (data, release) in [(b"one".to_vec(), false), (b"two".to_vec(), true)] {
        let stream = desk.stream(folder, tags::EXTENDED_FOLDER_FLAGS, STREAM_CREATE).unwrap();
        desk.write(stream, &data);
        let before = other.value(theirs, tags::EXTENDED_FOLDER_FLAGS);
        assert_ne!(before, Ok(Value::Binary(data.clone())));
        if release {
            desk.release(stream);
        } else {
            assert_eq!(desk.ask(stream, commit_stream()), OK);
        }
        let after = other.value(theirs, tags::EXTENDED_FOLDER_FLAGS);
        assert_eq!(after, Ok(Value::Binary(data)));
    }
}

#[test]
fn a_stream_of_bytes_is_text_in_the_code_page_of_the_message() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let request = create_message::Request { code_page_id: 1251, ..create_message(inbox) };
    let message = desk.open(desk.logon, request).unwrap().0;
    let narrow = tags::BODY.with_type(PropertyType::STRING_8);
    for count in [3, 9_000] {
        let data = vec![0xE4; count];
        let stream = desk.stream(message, narrow, STREAM_CREATE).unwrap();
        desk.write(stream, &data);
        desk.release(stream);
        let stream = desk.stream(message, tags::BODY, STREAM_READ).unwrap();
        let wide = "д".repeat(count).encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        assert_eq!(desk.read_all(stream), wide);
        let stream = desk.stream(message, narrow, STREAM_READ).unwrap();
        assert_eq!(desk.read_all(stream), data);
    }
}

#[test]
fn a_stream_of_an_attachment_is_saved_with_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let (attachment, number) = desk.attach(message);
    let stream = desk.stream(attachment, tags::ATTACH_DATA_BINARY, STREAM_CREATE).unwrap();
    desk.write(stream, &bytes(2_000_000));
    assert_eq!(desk.save_attachment(attachment, KEEP_READ), OK);
    let id = desk.save(message, KEEP_READ).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    let attachment = desk.attachment(message, number, READ_ONLY);
    let stream = desk.stream(attachment, tags::ATTACH_DATA_BINARY, STREAM_READ).unwrap();
    assert_eq!(desk.read_all(stream), bytes(2_000_000));
}
