//! [MS-OXCMSG] 3.2.5.12 to 3.2.5.17: attachments.

use tradepost_mapi::{ErrorCode, Value, tags};
use tradepost_proto::rop::attachment::{
    delete_attachment, get_attachment_table, get_valid_attachments,
};

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

/// MS-OXCMSG_R447, MS-OXCMSG_R448, MS-OXCMSG_R451, MS-OXCMSG_R452, MS-OXCMSG_R453.
#[test]
fn a_new_attachment_has_the_properties_of_the_document() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (first, number) = desk.attach(message);
    assert_eq!(number, 0);
    for (tag, value) in [
        (tags::ATTACH_NUMBER, Value::Integer32(0)),
        (tags::ACCESS_LEVEL, Value::Integer32(0)),
        (tags::RENDERING_POSITION, Value::Integer32(-1)),
        (tags::CREATION_TIME, Value::Time(desk.now)),
        (tags::LAST_MODIFICATION_TIME, Value::Time(desk.now)),
    ] {
        assert_eq!(desk.value(first, tag), Ok(value), "{tag:?}");
    }
    assert_eq!(desk.attach(message).1, 1, "a number is given once, saved or not");
}

/// MS-OXCMSG_R446, MS-OXCMSG_R1062, MS-OXCPRPT_R480.
#[test]
fn an_attachment_goes_into_its_message_and_with_it_into_the_store() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let (attachment, number) = desk.attach(message);
    desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text("a.txt"))]).unwrap();
    assert_eq!(valid(&mut desk, message), []);
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), OK);
    assert_eq!(valid(&mut desk, message), [number]);
    assert_eq!(desk.value(message, tags::HAS_ATTACHMENTS), Ok(Value::Boolean(true)));
    let other = desk.message(inbox, id, READ_ONLY);
    assert_eq!(valid(&mut desk, other), []);
    desk.save(message, KEEP_WRITE).unwrap();
    let other = desk.message(inbox, id, READ_ONLY);
    assert_eq!(valid(&mut desk, other), [number]);
    let opened = desk.attachment(other, number, READ_ONLY);
    assert_eq!(desk.value(opened, tags::ATTACH_LONG_FILENAME), Ok(text("a.txt")));
}

/// MS-OXCMSG_R440, MS-OXCMSG_R1620, MS-OXCMSG_R1712, MS-OXCMSG_R467, MS-OXCMSG_R1526.
#[test]
fn wrong_calls_on_attachments_say_why() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let told = desk.open(message, open_attachment(0, READ_ONLY)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    assert_eq!(desk.ask(message, delete(0)), Err(ErrorCode::NOT_FOUND));
    let inbox = desk.inbox();
    for handle in [inbox, desk.logon, NO_SUCH_HANDLE] {
        let null = ErrorCode::NULL_OBJECT;
        assert_eq!(desk.open(handle, open_attachment(0, READ_ONLY)).unwrap_err(), null);
        assert_eq!(desk.open(handle, create_attachment()).unwrap_err(), null);
        assert_eq!(desk.ask(handle, delete(0)).unwrap_err(), null);
        assert_eq!(desk.open(handle, table()).unwrap_err(), null);
    }
    assert_eq!(desk.save_attachment(message, KEEP_READ), Err(ErrorCode::NOT_SUPPORTED));
}

#[test]
fn an_attachment_open_for_reading_is_not_saved() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let number = named(&mut desk, message, "a");
    let attachment = desk.attachment(message, number, READ_ONLY);
    desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text("b"))]).unwrap();
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), Err(ErrorCode::ACCESS_DENIED));
    let id = desk.save(message, KEEP_READ).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    assert_eq!(desk.open(message, create_attachment()).unwrap_err(), ErrorCode::ACCESS_DENIED);
    assert_eq!(desk.ask(message, delete(number)), Err(ErrorCode::ACCESS_DENIED));
    let attachment = desk.attachment(message, number, READ_WRITE);
    assert_eq!(desk.save_attachment(attachment, KEEP_WRITE), Err(ErrorCode::ACCESS_DENIED));
}

/// MS-OXCMSG_R469, MS-OXCMSG_R1523.
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
    assert_eq!(valid(&mut desk, other), numbers);
    assert_eq!(desk.ask(message, delete(numbers[0])), OK);
    assert_eq!(desk.value(message, tags::HAS_ATTACHMENTS), Ok(Value::Boolean(false)));
    desk.save(message, KEEP_WRITE).unwrap();
    let other = desk.message(inbox, id, READ_ONLY);
    assert_eq!(valid(&mut desk, other), []);
}

/// MS-OXCMSG_R490.
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
    assert_eq!(rows[1], [Ok(Value::Integer32(1)), Ok(text("b"))]);
    desk.ask(message, delete(1)).unwrap();
    desk.seek(table, BEGINNING, 0);
    assert_eq!(desk.rows(table).len(), 2);
    let told = desk.ask(table, sort_table(&[(tags::ATTACH_NUMBER, true)])).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    desk.release(message);
    assert!(desk.query(table, true, 1).is_err());
}

/// MS-OXCMSG_R1060.
#[test]
fn too_many_attachments_are_told() {
    let mut desk = Desk::new();
    desk.limits.attachments_max = 2;
    let message = desk.draft(desk.inbox_id());
    desk.attach(message);
    desk.attach(message);
    let told = desk.open(message, create_attachment()).unwrap_err();
    assert_eq!(told, ErrorCode::MAX_ATTACHMENT_EXCEEDED);
}
