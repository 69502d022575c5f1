//! [MS-OXCMSG] 3.2.5.12 to 3.2.5.17: attachments.

use tradepost_mapi::{
    ErrorCode, FileTime, PropertyName, PropertyTag, PropertyType, Value, guids, tags,
};
use tradepost_proto::rop::attachment::{
    delete_attachment, get_attachment_table, get_valid_attachments,
};
use tradepost_proto::rop::property::get_property_ids_from_names;
use tradepost_proto::rop::table::query_columns_all;

use crate::support::*;

fn delete(attachment_id: u32) -> delete_attachment::Request {
    delete_attachment::Request { logon_id: 0, input: 0, attachment_id }
}

fn table() -> get_attachment_table::Request {
    get_attachment_table::Request { logon_id: 0, input: 0, output: 1, table_flags: 0 }
}

fn valid(desk: &mut Desk, message: u32) -> Vec<u32> {
    let request = get_valid_attachments::Request { logon_id: 0, input: 0 };
    desk.ask(message, request).unwrap().attachment_ids.to_vec()
}

fn named(desk: &mut Desk, message: u32, name: &str) -> u32 {
    let (attachment, number) = desk.attach(message);
    let values = [
        (tags::ATTACH_LONG_FILENAME, text(name)),
        (tags::ATTACH_METHOD, Value::Integer32(1)),
        (tags::ATTACH_DATA_BINARY, Value::Binary(name.as_bytes().to_vec())),
    ];
    assert_eq!(desk.set(attachment, &values), Ok(vec![]));
    assert_eq!(desk.save_attachment(attachment, KEEP_READ), OK);
    desk.release(attachment);
    number
}

#[test]
fn a_new_attachment_has_the_properties_of_the_document() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (first, number) = desk.attach(message);
    assert_eq!(number, 0);
    for (tag, value) in [
        (tags::ATTACH_NUMBER, Value::Integer32(0)),
        (tags::ATTACH_SIZE, Value::Integer32(0)),
        (tags::ACCESS_LEVEL, Value::Integer32(0)),
        (tags::RENDERING_POSITION, Value::Integer32(-1)),
        (tags::CREATION_TIME, Value::Time(desk.now)),
        (tags::LAST_MODIFICATION_TIME, Value::Time(desk.now)),
    ] {
        // [MS-OXCMSG] R447, R448, R451, R452, R2035, R453, R1649, R1650, R1651, R867, R615, R1825
        // [MS-OXCMSG] R1264, R225, R861, R1077
        assert_eq!(desk.value(first, tag), Ok(value), "{tag:?}");
    }
    // [MS-OXCMSG] R3007
    assert_eq!(desk.value(first, tags::OBJECT_TYPE), Err(ErrorCode::NOT_FOUND));
    // [MS-OXCMSG] R1827
    assert!(desk.value(first, tags::RECORD_KEY).is_ok());
    let read_only = [
        (tags::ATTACH_SIZE, Value::Integer32(5)),
        (tags::ATTACH_NUMBER, Value::Integer32(5)),
        (tags::ACCESS_LEVEL, Value::Integer32(1)),
        (tags::RECORD_KEY, Value::Binary(vec![1])),
        (tags::OBJECT_TYPE, Value::Integer32(1)),
    ];
    // [MS-OXCMSG] R231, R1078, R1128
    assert_eq!(desk.set(first, &read_only).unwrap().len(), read_only.len());
    // [MS-OXCMSG] R234, R1836, R448
    assert_eq!(desk.attach(message).1, 1, "a number is given once, saved or not");
}

#[test]
fn a_new_attachment_is_nothing_in_particular_and_has_the_name_of_its_file() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (attachment, _) = desk.attach(message);
    let zero = [tags::ATTACH_METHOD, tags::ATTACHMENT_LINK_ID, tags::ATTACHMENT_FLAGS];
    // [MS-OXCMSG] R588, R634, R637
    assert_eq!(desk.get(attachment, &zero), Ok(vec![Ok(Value::Integer32(0)); 3]));
    let none = desk.value(attachment, tags::DISPLAY_NAME);
    assert_eq!(none, Err(ErrorCode::NOT_FOUND));
    desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text("plan.docx"))]).unwrap();
    // [MS-OXCMSG] R228
    assert_eq!(desk.value(attachment, tags::DISPLAY_NAME), Ok(text("plan.docx")));
    assert_eq!(desk.set(attachment, &[(tags::DISPLAY_NAME, text("The plan"))]), Ok(vec![]));
    assert_eq!(desk.value(attachment, tags::DISPLAY_NAME), Ok(text("The plan")));
}

#[test]
fn an_attachment_says_when_its_file_was_modified_or_it_was_itself() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (attachment, _) = desk.attach(message);
    let tag = tags::LAST_MODIFICATION_TIME;
    let of_file = Value::Time(FileTime(1_000));
    desk.set(attachment, &[(tag, of_file.clone())]).unwrap();
    desk.now.0 += 10_000_000;
    desk.save_attachment(attachment, KEEP_WRITE).unwrap();
    // [MS-OXCMSG] R223
    assert_eq!(desk.value(attachment, tag), Ok(of_file));
    desk.now.0 += 10_000_000;
    desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text("b"))]).unwrap();
    desk.save_attachment(attachment, KEEP_WRITE).unwrap();
    // [MS-OXCMSG] R1264
    assert_eq!(desk.value(attachment, tag), Ok(Value::Time(desk.now)));
}

#[test]
fn the_data_of_an_application_come_back_as_they_were() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let (attachment, number) = desk.attach(message);
    desk.set(attachment, &[(tags::ATTACH_METHOD, Value::Integer32(6))]).unwrap();
    let stream = desk.stream(attachment, tags::ATTACH_DATA_OBJECT, STREAM_CREATE).unwrap();
    desk.write(stream, b"\xD0\xCF\x11\xE0 a storage");
    desk.release(stream);
    desk.save_attachment(attachment, KEEP_READ).unwrap();
    let id = desk.save(message, KEEP_READ).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    let attachment = desk.attachment(message, number, READ_ONLY);
    assert_eq!(desk.value(attachment, tags::ATTACH_METHOD), Ok(Value::Integer32(6)));
    let stream = desk.stream(attachment, tags::ATTACH_DATA_OBJECT, STREAM_READ).unwrap();
    // [MS-OXCMSG] R238, R598
    assert_eq!(desk.read_all(stream), b"\xD0\xCF\x11\xE0 a storage");
}

#[test]
fn the_table_of_attachments_has_its_texts_in_unicode() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    named(&mut desk, message, "caf\u{e9}");
    let request = get_attachment_table::Request { table_flags: 0x40, ..table() };
    let table = desk.open(message, request).unwrap().0;
    let request = query_columns_all::Request { logon_id: 0, input: 0 };
    let columns = desk.ask(table, request).unwrap().property_tags.to_vec();
    assert!(columns.contains(&tags::ATTACH_LONG_FILENAME));
    // [MS-OXCMSG] R907
    assert!(columns.iter().all(|tag| tag.ty() != PropertyType::STRING_8), "{columns:?}");
    desk.set_columns(table, &[tags::ATTACH_LONG_FILENAME]);
    // [MS-OXCMSG] R907
    assert_eq!(desk.rows(table), [[Ok(text("caf\u{e9}"))]]);
}

#[test]
fn an_attachment_keeps_the_resource_fork_of_a_macintosh() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (attachment, _) = desk.attach(message);
    let name = PropertyName::string(guids::PSETID_ATTACHMENT, "AttachmentMacInfo");
    let request = get_property_ids_from_names::Request {
        logon_id: 0,
        input: 0,
        flags: 2,
        property_names: vec![name].into(),
    };
    let id = desk.ask(desk.logon, request).unwrap().property_ids[0];
    let tag = PropertyTag::new(id, PropertyType::BINARY);
    let fork = Value::Binary(vec![1, 2, 3]);
    desk.set(attachment, &[(tag, fork.clone())]).unwrap();
    let told = desk.value(attachment, tag.with_type(PropertyType::UNSPECIFIED));
    // [MS-OXCMSG] R1551
    assert_eq!(told, Ok(fork));
}

#[test]
fn an_attachment_goes_into_its_message_and_with_it_into_the_store() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let (attachment, number) = desk.attach(message);
    desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text("a.txt"))]).unwrap();
    // [MS-OXCMSG] R446
    assert_eq!(valid(&mut desk, message), []);
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), OK);
    // [MS-OXCMSG] R875, R298, R1367
    assert_eq!(valid(&mut desk, message), [number]);
    // [MS-OXCMSG] R498, R16, R523
    assert_eq!(desk.value(message, tags::HAS_ATTACHMENTS), Ok(Value::Boolean(true)));
    let flags = desk.value(message, tags::MESSAGE_FLAGS).unwrap().integer().unwrap();
    // [MS-OXCMSG] R522, R16, R523
    assert_eq!(flags & 0x10, 0x10);
    // [MS-OXCMSG] R230
    assert!(matches!(desk.value(attachment, tags::ATTACH_SIZE), Ok(Value::Integer32(1..))));
    let other = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R1062, R704
    assert_eq!(valid(&mut desk, other), []);
    desk.save(message, KEEP_WRITE).unwrap();
    let other = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R301, R304, R306
    assert_eq!(valid(&mut desk, other), [number]);
    let opened = desk.attachment(other, number, READ_ONLY);
    // [MS-OXCMSG] R436, R853, R600
    assert_eq!(desk.value(opened, tags::ATTACH_LONG_FILENAME), Ok(text("a.txt")));
}

#[test]
fn of_two_handles_that_change_an_attachment_the_second_is_told() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let number = named(&mut desk, message, "a.txt");
    let handles = [0, 0].map(|_| desk.attachment(message, number, READ_WRITE));
    for (handle, name) in handles.into_iter().zip(["first", "second"]) {
        desk.set(handle, &[(tags::ATTACH_LONG_FILENAME, text(name))]).unwrap();
    }
    assert_eq!(desk.save_attachment(handles[0], KEEP_WRITE), OK);
    let told = desk.save_attachment(handles[1], KEEP_WRITE);
    assert_eq!(told, Err(ErrorCode::OBJECT_CHANGED));
    assert_eq!(desk.save_attachment(handles[0], KEEP_WRITE), OK, "its own saves do not count");
    let name = |desk: &mut Desk| {
        let handle = desk.attachment(message, number, READ_ONLY);
        let name = desk.value(handle, tags::ATTACH_LONG_FILENAME);
        desk.release(handle);
        name
    };
    assert_eq!(name(&mut desk), Ok(text("first")));
    assert_eq!(desk.save_attachment(handles[1], FORCE), OK);
    assert_eq!(name(&mut desk), Ok(text("second")));
    assert_eq!(desk.save_attachment(handles[0], KEEP_WRITE), Err(ErrorCode::OBJECT_CHANGED));
}

#[test]
fn an_attachment_is_saved_under_the_number_of_one_that_is_gone() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    for name in ["first", "second"] {
        let number = named(&mut desk, message, name);
        assert_eq!(number, 0);
        assert_eq!(desk.ask(message, delete(number)), OK);
    }
}

#[test]
fn an_attachment_that_was_told_its_size_is_not_saved() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (attachment, _) = desk.attach(message);
    let problems = desk.set(attachment, &[(tags::ATTACH_SIZE, Value::Integer32(5))]).unwrap();
    assert_eq!(problems[0].tag, tags::ATTACH_SIZE);
    // [MS-OXCMSG] R1639, R1114
    // [MS-OXCPRPT] R47509
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), Err(ErrorCode::CALL_FAILED));
    assert_eq!(valid(&mut desk, message), []);
    assert_eq!(desk.value(attachment, tags::ATTACH_SIZE), Ok(Value::Integer32(0)));
}

#[test]
fn wrong_calls_on_attachments_say_why() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let told = desk.open(message, open_attachment(0, READ_ONLY)).unwrap_err();
    // [MS-OXCMSG] R440
    assert_eq!(told, ErrorCode::NOT_FOUND);
    // [MS-OXCMSG] R1063
    assert_eq!(desk.ask(message, delete(0)), Err(ErrorCode::NOT_FOUND));
    let inbox = desk.inbox();
    for handle in [inbox, desk.logon, NO_SUCH_HANDLE] {
        let null = ErrorCode::NULL_OBJECT;
        // [MS-OXCMSG] R1620
        assert_eq!(desk.open(handle, open_attachment(0, READ_ONLY)).unwrap_err(), null);
        // [MS-OXCMSG] R1712
        assert_eq!(desk.open(handle, create_attachment()).unwrap_err(), null);
        // [MS-OXCMSG] R1524
        assert_eq!(desk.ask(handle, delete(0)).unwrap_err(), null);
        // [MS-OXCMSG] R1526
        assert_eq!(desk.open(handle, table()).unwrap_err(), null);
    }
    let (attachment, _) = desk.attach(message);
    // [MS-OXCMSG] R466
    assert_eq!(desk.save_attachment(attachment, 0x03), Err(ErrorCode::NOT_SUPPORTED));
    // [MS-OXCMSG] R467
    assert_eq!(desk.save_attachment(message, KEEP_READ), Err(ErrorCode::NOT_SUPPORTED));
}

#[test]
fn an_attachment_open_for_reading_is_not_saved() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let number = named(&mut desk, message, "a");
    let attachment = desk.attachment(message, number, READ_ONLY);
    // [MS-OXCMSG] R917
    assert_eq!(desk.value(attachment, tags::ACCESS_LEVEL), Ok(Value::Integer32(0)));
    desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text("b"))]).unwrap();
    // [MS-OXCMSG] R917, R442
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), Err(ErrorCode::ACCESS_DENIED));
    for flags in [READ_WRITE, 3] {
        let attachment = desk.attachment(message, number, flags);
        // [MS-OXCMSG] R918, R919
        assert_eq!(desk.value(attachment, tags::ACCESS_LEVEL), Ok(Value::Integer32(1)));
        for save in [KEEP_READ, KEEP_WRITE, FORCE] {
            // [MS-OXCMSG] R918, R919, R462, R2192
            assert_eq!(desk.save_attachment(attachment, save), OK);
        }
    }
    let id = desk.save(message, KEEP_READ).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    assert_eq!(desk.open(message, create_attachment()).unwrap_err(), ErrorCode::ACCESS_DENIED);
    // [MS-OXCMSG] R1064
    assert_eq!(desk.ask(message, delete(number)), Err(ErrorCode::ACCESS_DENIED));
    let attachment = desk.attachment(message, number, READ_WRITE);
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), Err(ErrorCode::ACCESS_DENIED));
}

#[test]
fn a_deleted_attachment_is_gone_with_the_next_save() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let numbers = ["a", "b", "c"].map(|name| named(&mut desk, message, name));
    let id = desk.save(message, KEEP_WRITE).unwrap();
    for number in [numbers[1], numbers[2]] {
        assert_eq!(desk.ask(message, delete(number)), OK);
    }
    let other = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R1523
    assert_eq!(valid(&mut desk, other), numbers);
    assert_eq!(desk.ask(message, delete(numbers[0])), OK);
    // [MS-OXCMSG] R469
    assert_eq!(desk.value(message, tags::HAS_ATTACHMENTS), Ok(Value::Boolean(false)));
    desk.save(message, KEEP_WRITE).unwrap();
    let other = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R868, R1523, R1395
    assert_eq!(valid(&mut desk, other), []);
}

#[test]
fn an_attachment_that_was_deleted_while_it_was_open_does_not_come_back() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let number = named(&mut desk, message, "a");
    let open = desk.attachment(message, number, READ_WRITE);
    assert_eq!(desk.ask(message, delete(number)), OK);
    assert_eq!(desk.save_attachment(open, KEEP_WRITE), Err(ErrorCode::OBJECT_DELETED));
    assert_eq!(valid(&mut desk, message), []);
}

#[test]
fn what_is_not_saved_of_an_attachment_is_not_in_its_message() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let number = named(&mut desk, message, "a");
    let open = desk.attachment(message, number, READ_WRITE);
    desk.set(open, &[(tags::ATTACH_LONG_FILENAME, text("b"))]).unwrap();
    desk.release(open);
    let open = desk.attachment(message, number, READ_ONLY);
    assert_eq!(desk.value(open, tags::ATTACH_LONG_FILENAME), Ok(text("a")));
}

#[test]
fn a_hidden_attachment_is_there_and_does_not_count() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (attachment, number) = desk.attach(message);
    desk.set(attachment, &[(tags::ATTACHMENT_HIDDEN, Value::Boolean(true))]).unwrap();
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), OK);
    assert_eq!(desk.value(message, tags::HAS_ATTACHMENTS), Ok(Value::Boolean(false)));
    assert_eq!(valid(&mut desk, message), [number]);
}

/// What describes an attachment comes back as it was set, also through the store.
#[test]
fn an_attachment_keeps_what_describes_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let afstorage = vec![0x2A, 0x86, 0x48, 0x86, 0xF7, 0x14, 0x03, 0x0A, 0x03, 0x02, 0x01];
    let binhex = vec![0x2A, 0x86, 0x48, 0x86, 0xF7, 0x14, 0x03, 0x0B, 0x01];
    let values = [
        (tags::DISPLAY_NAME, text("Plan.docx")),
        (tags::ATTACH_DATA_BINARY, Value::Binary(vec![1, 2, 3])),
        (tags::ATTACH_LONG_FILENAME, text("Plan of the year.docx")),
        (tags::ATTACH_FILENAME, text("PLAN.DOC")),
        (tags::ATTACH_EXTENSION, text(".docx")),
        (tags::ATTACH_LONG_PATHNAME, text("\\\\server\\share\\Plan of the year.docx")),
        (tags::ATTACH_PATHNAME, text("\\\\server\\share\\PLAN.DOC")),
        (tags::ATTACH_TAG, Value::Binary(afstorage)),
        (tags::RENDERING_POSITION, Value::Integer32(200)),
        (tags::ATTACH_RENDERING, Value::Binary(vec![9; 40])),
        (tags::ATTACH_FLAGS, Value::Integer32(4)),
        (tags::ATTACH_TRANSPORT_NAME, text("plan~1.doc")),
        (tags::ATTACH_ENCODING, Value::Binary(binhex)),
        (tags::ATTACH_ADDITIONAL_INFORMATION, Value::Binary(b":WDBN:MSWD".to_vec())),
        (tags::ATTACHMENT_LINK_ID, Value::Integer32(0)),
        (tags::ATTACHMENT_FLAGS, Value::Integer32(0)),
        (tags::TEXT_ATTACHMENT_CHARSET, text("utf-8")),
        (tags::ATTACH_MIME_TAG, text("application/msword")),
        (tags::ATTACH_CONTENT_ID, text("plan@example.test")),
        (tags::ATTACH_CONTENT_LOCATION, text("plan.docx")),
        (tags::ATTACH_CONTENT_BASE, text("https://example.test/")),
        (tags::ATTACH_PAYLOAD_CLASS, text("example.payload")),
        (tags::ATTACH_PAYLOAD_PROVIDER_GUID_STRING, text("{0}")),
    ];
    for method in [0, 1, 2, 4, 5, 6, 7] {
        let message = desk.draft(inbox);
        let (attachment, number) = desk.attach(message);
        let mut values = values.to_vec();
        values.push((tags::ATTACH_METHOD, Value::Integer32(method)));
        assert_eq!(desk.set(attachment, &values), Ok(vec![]));
        desk.save_attachment(attachment, KEEP_WRITE).unwrap();
        let id = desk.save(message, KEEP_WRITE).unwrap();
        let message = desk.message(inbox, id, READ_ONLY);
        let attachment = desk.attachment(message, number, READ_ONLY);
        for (tag, value) in values {
            // [MS-OXCMSG] R227, R236, R240, R241, R600, R602, R604, R606, R608, R610, R614, R617
            // [MS-OXCMSG] R619, R620, R623, R625, R630, R633, R636, R1279, R1837, R641, R302
            // [MS-OXCMSG] R590, R592, R594, R59801, R963, R965, R1283, R1284, R1286, R626
            assert_eq!(desk.value(attachment, tag), Ok(value), "{tag:?}");
        }
        for handle in [message, attachment] {
            desk.release(handle);
        }
    }
}

#[test]
fn the_table_of_attachments_shows_the_working_copy() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let table = desk.open(message, table()).unwrap().0;
    desk.set_columns(table, &[tags::ATTACH_NUMBER, tags::ATTACH_LONG_FILENAME]);
    assert_eq!(desk.rows(table), Vec::<Vec<_>>::new());
    for name in ["a", "b", "c"] {
        named(&mut desk, message, name);
    }
    assert_eq!(desk.seek(table, BEGINNING, 0), (false, 0));
    let rows = desk.rows(table);
    assert_eq!(rows.len(), 3);
    // [MS-OXCMSG] R490, R890, R905, R312, R233
    assert_eq!(rows[1], [Ok(Value::Integer32(1)), Ok(text("b"))]);
    desk.ask(message, delete(1)).unwrap();
    desk.seek(table, BEGINNING, 0);
    assert_eq!(desk.rows(table).len(), 2);
    let told = desk.ask(table, sort_table(&[(tags::ATTACH_NUMBER, true)])).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    desk.release(message);
    assert!(desk.query(table, true, 1).is_err());
}

#[test]
fn too_many_attachments_are_told() {
    let mut desk = Desk::new();
    desk.limits.attachments_max = 2;
    let message = desk.draft(desk.inbox_id());
    desk.attach(message);
    desk.attach(message);
    let told = desk.open(message, create_attachment()).unwrap_err();
    // [MS-OXCMSG] R1060
    assert_eq!(told, ErrorCode::MAX_ATTACHMENT_EXCEEDED);
}

#[test]
fn the_formats_that_an_attachment_may_be_tagged_with_are_kept() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let oid = |rest: &[u8]| [&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x14, 0x03], rest].concat();
    for data in [oid(&[0x0A, 1]), oid(&[0x0A, 3, 2, 1]), oid(&[0x0A, 4])] {
        let message = desk.draft(inbox);
        let (attachment, number) = desk.attach(message);
        desk.set(attachment, &[(tags::ATTACH_TAG, Value::Binary(data.clone()))]).unwrap();
        desk.save_attachment(attachment, KEEP_WRITE).unwrap();
        let id = desk.save(message, KEEP_WRITE).unwrap();
        let message = desk.message(inbox, id, READ_ONLY);
        let attachment = desk.attachment(message, number, READ_ONLY);
        // [MS-OXCMSG] R953, R954, R955, R612
        assert_eq!(desk.value(attachment, tags::ATTACH_TAG), Ok(Value::Binary(data)));
    }
}
