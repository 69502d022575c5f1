//! [MS-OXCPRPT] 3.2.5.11 to 3.2.5.24: streams.

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, Value, tags};
use tradepost_proto::rop::ByteCount;
use tradepost_proto::rop::message::create_message;
use tradepost_proto::rop::stream::{
    clone_stream, get_stream_size, lock_region_stream, read_stream, unlock_region_stream,
    write_and_commit_stream, write_stream_extended,
};

use crate::support::*;

/// OpenModeFlags: the best access there is.
const STREAM_BEST: u8 = 3;

fn size(desk: &mut Desk, stream: u32) -> u32 {
    desk.ask(stream, stream_size()).unwrap().stream_size
}

fn stream_size() -> get_stream_size::Request {
    get_stream_size::Request { logon_id: 0, input: 0 }
}

fn clone() -> clone_stream::Request {
    clone_stream::Request { logon_id: 0, input: 0, output: 1 }
}

fn write_and_commit(data: &[u8]) -> write_and_commit_stream::Request {
    write_and_commit_stream::Request { logon_id: 0, input: 0, data: data.to_vec().into() }
}

fn write_extended(data: &[u8]) -> write_stream_extended::Request {
    write_stream_extended::Request { logon_id: 0, input: 0, data: data.to_vec().into() }
}

fn bytes(n: usize) -> Vec<u8> {
    (0..n).map(|i| u8::try_from(i * 7 % 251).unwrap()).collect()
}

fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

#[test]
fn what_a_stream_writes_is_seen_at_once_by_its_message_and_saved_with_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for len in [10, 5_000, 300_000] {
        let id = desk.post_with(inbox, &[(tags::SUBJECT, text("s"))]);
        let message = desk.message(inbox, id, READ_WRITE);
        let data = bytes(len);
        let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
        desk.write(stream, &data);
        // [MS-OXCPRPT] R308, R30901, R32003, R575, R57502
        assert_eq!(size(&mut desk, stream) as usize, len);
        let expected = if len > 30_000 {
            Err(ErrorCode::OUT_OF_MEMORY)
        } else {
            Ok(Value::Binary(data.clone()))
        };
        // [MS-OXCPRPT] R56401, R560
        assert_eq!(desk.value(message, tags::HTML), expected);
        desk.write(stream, b"more");
        let other = desk.message(inbox, id, READ_ONLY);
        // [MS-OXCPRPT] R56402, R407
        assert_eq!(desk.stream(other, tags::HTML, STREAM_READ), Err(ErrorCode::NOT_FOUND));
        desk.save(message, KEEP_WRITE).unwrap();
        let other = desk.message(inbox, id, READ_ONLY);
        let (stream, body) = desk.open(other, open_stream(tags::HTML, STREAM_READ)).unwrap();
        // [MS-OXCPRPT] R27601, R537
        assert_eq!(body.stream_size as usize, len + 4);
        // [MS-OXCPRPT] R547, R561, R56403, R40803
        assert_eq!(desk.read_all(stream), [&data[..], b"more"].concat());
    }
}

#[test]
fn a_stream_that_cannot_be_opened_says_why() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, &[(tags::BODY, text("b"))]);
    let message = desk.message(inbox, id, READ_WRITE);
    for mode in [STREAM_READ, STREAM_WRITE, STREAM_BEST] {
        let told = desk.stream(message, tags::TRANSPORT_MESSAGE_HEADERS, mode);
        // [MS-OXCPRPT] R272, R549, R891
        assert_eq!(told, Err(ErrorCode::NOT_FOUND));
    }
    for mode in [STREAM_READ, STREAM_CREATE] {
        let told = desk.stream(message, tags::IMPORTANCE, mode);
        // [MS-OXCPRPT] R255, R25501
        assert_eq!(told, Err(ErrorCode::NOT_SUPPORTED));
        let many = PropertyTag(0x6600_101F);
        assert_eq!(desk.stream(message, many, mode), Err(ErrorCode::NOT_SUPPORTED));
    }
    for mode in [4, 0x10, 0xFF] {
        let told = desk.stream(message, tags::BODY, mode);
        assert_eq!(told, Err(ErrorCode::INVALID_PARAMETER));
    }
    let folder = desk.inbox();
    let table = desk.contents(folder);
    let stream = desk.stream(message, tags::BODY, STREAM_READ).unwrap();
    for other in [table, stream, desk.logon] {
        // [MS-OXCPRPT] R548
        assert_eq!(desk.stream(other, tags::BODY, STREAM_READ), Err(ErrorCode::NOT_SUPPORTED));
    }
    let told = desk.stream(message, tags::ENTRY_ID, STREAM_WRITE);
    assert_eq!(told, Err(ErrorCode::COMPUTED_VALUE));
    let told = desk.stream(NO_SUCH_HANDLE, tags::BODY, STREAM_READ);
    assert_eq!(told, Err(ErrorCode::NULL_OBJECT));
}

#[test]
fn a_stream_is_open_in_the_mode_that_was_asked_for() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, &[(tags::BODY, text("b"))]);
    let denied = ErrorCode::STORAGE_ACCESS_DENIED;
    let message = desk.message(inbox, id, READ_WRITE);
    let stream = desk.stream(message, tags::BODY, STREAM_READ).unwrap();
    // [MS-OXCPRPT] R267, R900, R901
    assert_eq!(desk.ask(stream, write_stream(b"x")).unwrap_err(), denied);
    assert_eq!(desk.ask(stream, write_extended(b"x")).unwrap_err(), denied);
    assert_eq!(desk.ask(stream, write_and_commit(b"x")).unwrap_err(), denied);
    assert_eq!(desk.ask(stream, set_stream_size(3)).unwrap_err(), denied);
    assert_eq!(desk.read_all(stream), wide("b"));
    let stream = desk.stream(message, tags::BODY, STREAM_WRITE).unwrap();
    desk.ask(stream, seek_stream(2, 0)).unwrap();
    desk.write(stream, &wide("c"));
    desk.ask(stream, seek_stream(0, 0)).unwrap();
    // [MS-OXCPRPT] R269, R885
    assert_eq!(desk.read_all(stream), wide("bc"));
    let stream = desk.stream(message, tags::BODY, STREAM_BEST).unwrap();
    assert_eq!(desk.ask(stream, set_stream_size(2)), OK);
    let message = desk.message(inbox, id, READ_ONLY);
    for mode in [STREAM_WRITE, STREAM_CREATE] {
        assert_eq!(desk.stream(message, tags::BODY, mode), Err(ErrorCode::ACCESS_DENIED));
    }
    let stream = desk.stream(message, tags::BODY, STREAM_BEST).unwrap();
    assert_eq!(desk.ask(stream, set_stream_size(2)), Err(denied));
    assert_eq!(desk.read_all(stream), wide("b"));
}

#[test]
fn streams_are_of_bytes_text_and_objects_and_of_folders_only_bytes() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (attachment, _) = desk.attach(message);
    let narrow = tags::BODY.with_type(PropertyType::STRING_8);
    let object = tags::ATTACH_DATA_OBJECT;
    for (tag, data) in [
        (tags::HTML, vec![1, 2]),
        (object, vec![3, 4, 5]),
        (tags::BODY, wide("ä")),
        (narrow, vec![0xE4]),
    ] {
        for on in [message, attachment] {
            let stream = desk.stream(on, tag, STREAM_CREATE).unwrap();
            desk.write(stream, &data);
            desk.release(stream);
            let stream = desk.stream(on, tag, STREAM_READ).unwrap();
            // [MS-OXCPRPT] R251, R25301, R25303, R25502, R25503, R25505, R25504
            // [MS-OXCPRPT] R25506, R25507, R25509, R25508
            assert_eq!(desk.read_all(stream), data, "{tag:?}");
        }
    }
    let (folder, _) = desk.place("F");
    let stream = desk.stream(folder, tags::EXTENDED_FOLDER_FLAGS, STREAM_CREATE).unwrap();
    desk.write(stream, &[1, 2]);
    desk.release(stream);
    let stream = desk.stream(folder, tags::EXTENDED_FOLDER_FLAGS, STREAM_READ).unwrap();
    // [MS-OXCPRPT] R25302
    assert_eq!(desk.read_all(stream), [1, 2]);
    for tag in [tags::COMMENT, tags::COMMENT.with_type(PropertyType::STRING_8), object] {
        let told = desk.stream(folder, tag, STREAM_CREATE);
        // [MS-OXCPRPT] R256
        assert_eq!(told, Err(ErrorCode::NOT_SUPPORTED));
    }
}

#[test]
fn what_is_about_streams_is_refused_of_anything_else() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let inbox = desk.inbox();
    let stream = desk.stream(message, tags::BODY, STREAM_CREATE).unwrap();
    let wrong = ErrorCode::NOT_SUPPORTED;
    for other in [message, inbox, desk.logon] {
        // [MS-OXCPRPT] R278, R886, R88601
        assert_eq!(desk.ask(other, read_stream(1)).unwrap_err(), wrong);
        // [MS-OXCPRPT] R298
        assert_eq!(desk.ask(other, write_stream(b"x")).unwrap_err(), wrong);
        // [MS-OXCPRPT] R30401002
        assert_eq!(desk.ask(other, write_extended(b"x")).unwrap_err(), wrong);
        // [MS-OXCPRPT] R306
        assert_eq!(desk.ask(other, commit_stream()), Err(wrong));
        // [MS-OXCPRPT] R309
        assert_eq!(desk.ask(other, stream_size()).unwrap_err(), wrong);
        // [MS-OXCPRPT] R323
        assert_eq!(desk.ask(other, set_stream_size(1)), Err(wrong));
        // [MS-OXCPRPT] R331
        assert_eq!(desk.ask(other, seek_stream(0, 0)).unwrap_err(), wrong);
        // [MS-OXCPRPT] R343
        assert_eq!(desk.ask_between(other, stream, copy_to_stream(1)).unwrap_err(), wrong);
        assert_eq!(desk.ask_between(stream, other, copy_to_stream(1)).unwrap_err(), wrong);
        // [MS-OXCPRPT] R632
        assert_eq!(desk.ask(other, write_and_commit(b"x")).unwrap_err(), wrong);
        // [MS-OXCPRPT] R398
        assert_eq!(desk.open(other, clone()).unwrap_err(), wrong);
    }
    assert_eq!(desk.ask(NO_SUCH_HANDLE, read_stream(1)).unwrap_err(), ErrorCode::NULL_OBJECT);
}

#[test]
fn a_stream_is_read_from_where_it_stands_and_not_beyond_what_is_asked() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.set(message, &[(tags::HTML, Value::Binary(bytes(1_000)))]).unwrap();
    let stream = desk.stream(message, tags::HTML, STREAM_READ).unwrap();
    // [MS-OXCPRPT] R277, R27800, R295, R28601, R296, R552, R55202, R55206, R2830201, R546
    assert_eq!(desk.read(stream, 10), bytes(10));
    // [MS-OXCPRPT] R545, R555, R556
    assert_eq!(desk.read(stream, 10), bytes(20)[10..]);
    let byte_count = ByteCount::Maximum(5);
    let request = read_stream::Request { logon_id: 0, input: 0, byte_count };
    // [MS-OXCPRPT] R55205, R2830401
    assert_eq!(desk.ask(stream, request).unwrap().data.to_vec(), bytes(25)[20..]);
    assert_eq!(desk.ask(stream, seek_stream(1, 0)).unwrap().new_position, 25);
    assert_eq!(desk.read(stream, 0x7000).len(), 975);
    assert_eq!(desk.read(stream, 10), []);
}

#[test]
fn seeking_beyond_the_end_fills_with_zeroes_and_beyond_the_bounds_fails() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, b"abc");
    for (origin, offset, place) in [(0, 2, 2), (1, -1, 1), (2, -3, 0), (2, 3, 6), (0, 0, 0)] {
        let told = desk.ask(stream, seek_stream(origin, offset)).unwrap();
        // [MS-OXCPRPT] R330, R33101, R57902, R581
        assert_eq!(told.new_position, place);
    }
    // [MS-OXCPRPT] R583
    assert_eq!(desk.read_all(stream), b"abc\0\0\0");
    let failed = ErrorCode::STREAM_SEEK_ERROR;
    for (origin, offset) in [(0, -1), (0, (1 << 31) + 1), (2, i64::MIN), (1, i64::MAX)] {
        // [MS-OXCPRPT] R582, R584, R894
        assert_eq!(desk.ask(stream, seek_stream(origin, offset)).unwrap_err(), failed);
    }
    let told = desk.ask(stream, seek_stream(3, 0)).unwrap_err();
    // [MS-OXCPRPT] R902, R903
    assert_eq!(told, ErrorCode::STORAGE_INVALID_PARAMETER);
    assert_eq!(size(&mut desk, stream), 6);
    let read_only = desk.stream(message, tags::HTML, STREAM_READ).unwrap();
    assert_eq!(desk.ask(read_only, seek_stream(0, 9)).unwrap().new_position, 9);
    assert_eq!(desk.read(read_only, 9), []);
    assert_eq!(size(&mut desk, read_only), 6);
}

#[test]
fn a_stream_is_cut_and_grows_with_zeroes() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, b"abcdef");
    for (len, expected) in [(3, &b"abc"[..]), (5, b"abc\0\0"), (0, b""), (2, b"\0\0")] {
        assert_eq!(desk.ask(stream, set_stream_size(len)), OK);
        // [MS-OXCPRPT] R322, R32301, R32801, R57702, R57705
        assert_eq!(u64::from(size(&mut desk, stream)), len);
        desk.ask(stream, seek_stream(0, 0)).unwrap();
        // [MS-OXCPRPT] R57706, R57707
        assert_eq!(desk.read_all(stream), expected);
        assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(expected.to_vec())));
    }
}

#[test]
fn no_stream_is_longer_than_two_to_the_thirty_first() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    let big = ErrorCode::TOO_BIG;
    // [MS-OXCPRPT] R321
    assert_eq!(desk.ask(stream, set_stream_size((1 << 31) + 1)).unwrap_err(), big);
    desk.limits.stream_len_max = 10;
    desk.write(stream, b"12345");
    // [MS-OXCPRPT] R564, R90102, R55706, R55707
    assert_eq!(desk.ask(stream, write_stream(&[0; 6])).unwrap_err(), big);
    assert_eq!(desk.ask(stream, write_extended(&[0; 6])).unwrap_err(), big);
    assert_eq!(desk.ask(stream, write_and_commit(&[0; 6])).unwrap_err(), big);
    assert_eq!(desk.ask(stream, set_stream_size(11)).unwrap_err(), big);
    assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(b"12345".to_vec())));
}

#[test]
fn every_way_to_write_moves_on_by_what_was_written() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    let written = desk.ask(stream, write_stream(b"one")).unwrap().written_size;
    // [MS-OXCPRPT] R297, R29801, R30401, R55703
    assert_eq!(written, 3);
    let written = desk.ask(stream, write_extended(b"three")).unwrap().written_size;
    // [MS-OXCPRPT] R30401001, R30401003, R30401011
    assert_eq!(written, 5);
    let written = desk.ask(stream, write_and_commit(b"four")).unwrap().written_size;
    // [MS-OXCPRPT] R63201, R39301, R80503
    assert_eq!(written, 4);
    assert_eq!(desk.ask(stream, seek_stream(1, 0)).unwrap().new_position, 12);
    // [MS-OXCPRPT] R805, R812, R80506
    assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(b"onethreefour".to_vec())));
}

#[test]
fn creating_a_stream_takes_the_old_value_away() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, &[(tags::BODY, text("old and long"))]);
    let message = desk.message(inbox, id, READ_WRITE);
    let stream = desk.stream(message, tags::BODY, STREAM_CREATE).unwrap();
    // [MS-OXCPRPT] R271
    assert_eq!(desk.value(message, tags::BODY), Ok(text("")));
    let data = wide("ä\0");
    assert_eq!(desk.ask(stream, write_and_commit(&data)).unwrap().written_size, 4);
    assert_eq!(desk.value(message, tags::BODY), Ok(text("ä")));
    assert_eq!(desk.ask(stream, commit_stream()), OK);
    desk.release(stream);
    assert_eq!(desk.value(message, tags::BODY), Ok(text("ä")));
}

#[test]
fn a_folder_keeps_what_a_stream_wrote_when_it_is_committed_or_closed() {
    let mut desk = Desk::new();
    let folder = desk.inbox();
    let mut other = desk.beside();
    let theirs = other.inbox();
    for (data, release) in
        [(b"one".to_vec(), false), (b"two".to_vec(), true), (bytes(20_000), false)]
    {
        let stream = desk.stream(folder, tags::EXTENDED_FOLDER_FLAGS, STREAM_CREATE).unwrap();
        desk.write(stream, &data);
        let before = other.value(theirs, tags::EXTENDED_FOLDER_FLAGS);
        assert_ne!(before, Ok(Value::Binary(data.clone())));
        if release {
            desk.release(stream);
        } else {
            // [MS-OXCPRPT] R30601, R56902
            assert_eq!(desk.ask(stream, commit_stream()), OK);
        }
        let after = other.value(theirs, tags::EXTENDED_FOLDER_FLAGS);
        // [MS-OXCPRPT] R305, R40802, R56405, R571
        assert_eq!(after, Ok(Value::Binary(data)));
    }
    let stream = desk.stream(folder, tags::EXTENDED_FOLDER_FLAGS, STREAM_CREATE).unwrap();
    desk.write(stream, &bytes(300_000));
    assert_eq!(desk.ask(stream, commit_stream()), Err(ErrorCode::TOO_BIG));
    let after = other.value(theirs, tags::EXTENDED_FOLDER_FLAGS);
    assert_eq!(after, Ok(Value::Binary(bytes(20_000))));
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
        assert_eq!(desk.read_all(stream), wide(&"д".repeat(count)));
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
    // [MS-OXCPRPT] R56404, R408
    assert_eq!(desk.read_all(stream), bytes(2_000_000));
}

#[test]
fn bytes_are_copied_from_place_to_place_and_both_streams_move_on() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let from = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(from, &bytes(700_000));
    let other = desk.draft(desk.inbox_id());
    let to = desk.stream(other, tags::RTF_COMPRESSED, STREAM_CREATE).unwrap();
    desk.write(to, b"head");
    desk.ask(from, seek_stream(0, 10)).unwrap();
    for (asked, copied) in [(600_000, 600_000), (u64::MAX, 99_990), (5, 0)] {
        let told = desk.ask_between(from, to, copy_to_stream(asked)).unwrap();
        // [MS-OXCPRPT] R342, R34301, R34702, R34902, R76002, R59201, R867091
        assert_eq!((told.read_byte_count, told.written_byte_count), (copied, copied));
    }
    for (stream, place) in [(from, 700_000), (to, 699_994)] {
        // [MS-OXCPRPT] R591
        assert_eq!(desk.ask(stream, seek_stream(1, 0)).unwrap().new_position, place);
    }
    desk.ask(to, seek_stream(0, 0)).unwrap();
    // [MS-OXCPRPT] R592
    assert_eq!(desk.read_all(to), [b"head", &bytes(700_000)[10..]].concat());
}

#[test]
fn a_copy_to_a_stream_that_cannot_take_it_changes_nothing() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.set(message, &[(tags::HTML, Value::Binary(bytes(10)))]).unwrap();
    let from = desk.stream(message, tags::HTML, STREAM_READ).unwrap();
    let gone = desk.stream(message, tags::HTML, STREAM_READ).unwrap();
    desk.release(gone);
    for target in [NO_SUCH_HANDLE, gone] {
        let told = desk.ask_between(from, target, copy_to_stream(5)).unwrap_err();
        // [MS-OXCPRPT] R593, R895
        assert_eq!(told, ErrorCode::NULL_DESTINATION_OBJECT);
        let request = tradepost_proto::rop::Request::CopyToStream(copy_to_stream(5));
        let (answers, _) = desk.run(&[request], &[from, target]);
        // [MS-OXCPRPT] R351
        assert!(format!("{answers:?}").contains("target: 1"), "{answers:?}");
    }
    let closed = desk.stream(message, tags::HTML, STREAM_READ).unwrap();
    let told = desk.ask_between(from, closed, copy_to_stream(5)).unwrap_err();
    // [MS-OXCPRPT] R352
    assert_eq!(told, ErrorCode::STORAGE_ACCESS_DENIED);
    let to = desk.stream(message, tags::RTF_COMPRESSED, STREAM_CREATE).unwrap();
    desk.limits.stream_len_max = 9;
    let told = desk.ask_between(from, to, copy_to_stream(10)).unwrap_err();
    assert_eq!(told, ErrorCode::TOO_BIG);
    assert_eq!(size(&mut desk, to), 0);
    assert_eq!(desk.ask(from, seek_stream(1, 0)).unwrap().new_position, 0);
    assert_eq!(desk.ask_between(from, to, copy_to_stream(9)).unwrap().written_byte_count, 9);
}

#[test]
fn a_clone_has_the_same_bytes_and_a_place_of_its_own() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let first = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(first, b"abcdef");
    desk.ask(first, seek_stream(0, 2)).unwrap();
    let (second, ()) = desk.open(first, clone()).unwrap();
    // [MS-OXCPRPT] R394, R39801, R75603, R75606, R756, R758
    assert_eq!(desk.read(second, 9), b"cdef");
    // [MS-OXCPRPT] R395, R759
    assert_eq!(desk.ask(first, seek_stream(1, 0)).unwrap().new_position, 2);
    desk.write(second, b"ghi");
    desk.write(first, b"X");
    desk.ask(second, seek_stream(0, 0)).unwrap();
    // [MS-OXCPRPT] R757
    assert_eq!(desk.read_all(second), b"abXdefghi");
    desk.release(first);
    desk.write(second, b"!");
    assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(b"abXdefghi!".to_vec())));
    let (first, ()) = desk.open(second, clone()).unwrap();
    desk.ask(first, seek_stream(0, 0)).unwrap();
    desk.ask(second, seek_stream(0, 2)).unwrap();
    let told = desk.ask_between(first, second, copy_to_stream(4)).unwrap();
    assert_eq!(told.written_byte_count, 4);
    assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(b"ababXdghi!".to_vec())));
}

#[test]
fn regions_of_streams_are_not_locked() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    let (logon_id, input, region_offset, region_size, lock_flags) = (0, 0, 0, 4, 1);
    let lock =
        lock_region_stream::Request { logon_id, input, region_offset, region_size, lock_flags };
    // [MS-OXCPRPT] R607, R75001
    assert_eq!(desk.ask(stream, lock), Err(ErrorCode::NOT_IMPLEMENTED));
    let unlock =
        unlock_region_stream::Request { logon_id, input, region_offset, region_size, lock_flags };
    // [MS-OXCPRPT] R620, R75101
    assert_eq!(desk.ask(stream, unlock), Err(ErrorCode::NOT_IMPLEMENTED));
}

#[test]
fn what_a_stream_wrote_before_does_not_come_back() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, b"old");
    assert_eq!(desk.remove(message, &[tags::HTML]), Ok(vec![]));
    assert_eq!(desk.value(message, tags::HTML), Err(ErrorCode::NOT_FOUND));
    desk.write(stream, b"er");
    let new = Value::Binary(b"new".to_vec());
    assert_eq!(desk.set(message, &[(tags::HTML, new.clone())]), Ok(vec![]));
    desk.release(stream);
    assert_eq!(desk.value(message, tags::HTML), Ok(new));
}

#[test]
fn a_stream_goes_on_after_its_message_was_saved() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, &bytes(5_000));
    desk.save(message, KEEP_WRITE).unwrap();
    desk.write(stream, b"more");
    let id = desk.save(message, KEEP_WRITE).unwrap();
    desk.release(message);
    desk.write(stream, b"lost");
    assert_eq!(desk.ask(stream, commit_stream()), Err(ErrorCode::OBJECT_DELETED));
    let other = desk.message(inbox, id, READ_ONLY);
    let stream = desk.stream(other, tags::HTML, STREAM_READ).unwrap();
    assert_eq!(desk.read_all(stream), [&bytes(5_000)[..], b"more"].concat());
}
