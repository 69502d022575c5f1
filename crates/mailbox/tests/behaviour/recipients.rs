//! [MS-OXCMSG] 3.2.5.4 to 3.2.5.6: recipients.

use tradepost_mapi::{AddressKind, ErrorCode, ModifyRecipientRow, RowText, Value, tags};
use tradepost_proto::rop::message::remove_all_recipients;
use tradepost_wire::Sized16;

use crate::support::*;

fn three() -> Vec<ModifyRecipientRow> {
    vec![
        recipient(0, 1, "Bob", "bob@example.test"),
        recipient(3, 2, "Carol", "carol@example.test"),
        recipient(7, 3, "Dan", "dan@example.test"),
    ]
}

fn row_ids(desk: &mut Desk, message: u32, from: u32) -> Result<Vec<u32>, ErrorCode> {
    let body = desk.ask(message, read_recipients(from))?;
    Ok(body.recipient_rows.iter().map(|row| row.row_id).collect())
}

/// MS-OXCMSG_R389, MS-OXCMSG_R394, MS-OXCMSG_R401, MS-OXCMSG_R1054, MS-OXCMSG_R1495.
#[test]
fn recipients_are_read_as_they_were_written() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.ask(message, modify_recipients(three())).unwrap();
    let body = desk.ask(message, read_recipients(0)).unwrap();
    let first = &body.recipient_rows[0];
    assert_eq!((first.row_id, first.recipient_type), (0, 1));
    let fields = first.recipient_row.0.as_ref().unwrap();
    assert_eq!(fields.address, AddressKind::Other(AddressKind::SMTP));
    assert_eq!(fields.display_name, Some(RowText::Unicode("Bob".into())));
    assert_eq!(fields.email_address, Some(RowText::Unicode("bob@example.test".into())));
    assert_eq!(row_ids(&mut desk, message, 0), Ok(vec![0, 3, 7]));
    assert_eq!(row_ids(&mut desk, message, 3), Ok(vec![3, 7]));
    assert_eq!(row_ids(&mut desk, message, 7), Ok(vec![7]));
}

/// MS-OXCMSG_R403, MS-OXCMSG_R1055, MS-OXCMSG_R1057.
#[test]
fn a_row_that_is_not_there_is_not_found() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    assert_eq!(row_ids(&mut desk, message, 0), Err(ErrorCode::NOT_FOUND));
    desk.ask(message, modify_recipients(three())).unwrap();
    for missing in [1, 4, 8] {
        assert_eq!(row_ids(&mut desk, message, missing), Err(ErrorCode::NOT_FOUND));
    }
    let inbox = desk.inbox();
    assert_eq!(row_ids(&mut desk, inbox, 0), Err(ErrorCode::NULL_OBJECT));
}

/// MS-OXCMSG_R390, MS-OXCMSG_R391, MS-OXCMSG_R393, MS-OXCMSG_R1982.
#[test]
fn a_row_replaces_another_whole_and_an_empty_one_removes_it() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.ask(message, modify_recipients(three())).unwrap();
    let removed = ModifyRecipientRow { row_id: 3, recipient_type: 1, recipient_row: Sized16(None) };
    let never = ModifyRecipientRow { row_id: 99, ..removed.clone() };
    let changed = recipient(7, 1, "Eve", "eve@example.test");
    desk.ask(message, modify_recipients(vec![removed, changed, never])).unwrap();
    assert_eq!(row_ids(&mut desk, message, 0), Ok(vec![0, 7]));
    let body = desk.ask(message, read_recipients(7)).unwrap();
    let fields = body.recipient_rows[0].recipient_row.0.clone().unwrap();
    assert_eq!(fields.display_name, Some(RowText::Unicode("Eve".into())));
    assert_eq!(body.recipient_rows[0].recipient_type, 1);
    let inbox = desk.inbox();
    let told = desk.ask(inbox, modify_recipients(three())).unwrap_err();
    assert_eq!(told, ErrorCode::NULL_OBJECT);
}

/// MS-OXCMSG_R379, MS-OXCMSG_R381, MS-OXCMSG_R382, MS-OXCMSG_R395, MS-OXCMSG_R1491,
/// MS-OXCMSG_R1493.
#[test]
fn changes_of_recipients_wait_for_the_save() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    desk.ask(message, modify_recipients(three())).unwrap();
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let display = [tags::DISPLAY_TO, tags::DISPLAY_CC, tags::DISPLAY_BCC];
    let shown = desk.get(message, &display).unwrap();
    assert_eq!(shown, [Ok(text("Bob")), Ok(text("Carol")), Ok(text("Dan"))]);
    let all = remove_all_recipients::Request { logon_id: 0, input: 0, reserved: 5 };
    assert_eq!(desk.ask(message, all.clone()), OK);
    assert_eq!(desk.ask(message, all.clone()), OK, "also when there are none");
    assert_eq!(row_ids(&mut desk, message, 0), Err(ErrorCode::NOT_FOUND));
    let other = desk.message(inbox, id, READ_ONLY);
    assert_eq!(row_ids(&mut desk, other, 0), Ok(vec![0, 3, 7]));
    desk.save(message, KEEP_WRITE).unwrap();
    let other = desk.message(inbox, id, READ_ONLY);
    assert_eq!(row_ids(&mut desk, other, 0), Err(ErrorCode::NOT_FOUND));
    assert_eq!(desk.value(other, tags::DISPLAY_TO), Ok(text("")));
    let folder = desk.inbox();
    assert_eq!(desk.ask(folder, all), Err(ErrorCode::NULL_OBJECT));
}

/// MS-OXCMSG_R327, MS-OXCMSG_R328, MS-OXCMSG_R330, MS-OXCMSG_R400.
#[test]
fn recipients_beyond_an_answer_are_read_on() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    for block in 0..6u32 {
        let rows = (0..100).map(|n| {
            let id = block * 100 + n;
            recipient(id, 1, &format!("Person {id}"), &format!("p{id}@example.test"))
        });
        desk.ask(message, modify_recipients(rows.collect())).unwrap();
    }
    let id = desk.save(message, KEEP_READ).unwrap();
    let (message, body) = desk.open(desk.logon, open_message(inbox, id, READ_ONLY)).unwrap();
    assert_eq!(body.message.recipient_count, 600);
    let mut next = u32::try_from(body.message.recipient_rows.len()).unwrap();
    assert!((1..600).contains(&next));
    while next < 600 {
        let ids = row_ids(&mut desk, message, next).unwrap();
        assert_eq!(ids[0], next);
        next = ids.last().unwrap() + 1;
    }
}

/// MS-OXCMSG_R1056.
#[test]
fn a_recipient_that_does_not_fit_asks_for_more_room() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let rows = vec![recipient(0, 1, &"x".repeat(2_000), "x@example.test")];
    desk.ask(message, modify_recipients(rows)).unwrap();
    desk.max_out = 1_000;
    let request = Ask::request(read_recipients(0));
    let (answers, _) = desk.run(&[request], &[message]);
    assert!(matches!(answers[0], tradepost_proto::rop::Response::BufferTooSmall(_)));
}

#[test]
fn a_recipient_of_the_address_book_keeps_its_name() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let mut row = recipient(0, 1, "Bob", "");
    if let Some(fields) = &mut row.recipient_row.0 {
        let dn = "/o=example/ou=first/cn=Recipients/cn=bob".into();
        fields.address = AddressKind::X500 { address_prefix_used: 0, display_type: 0, dn };
        fields.email_address = None;
    }
    desk.ask(message, modify_recipients(vec![row.clone()])).unwrap();
    let body = desk.ask(message, read_recipients(0)).unwrap();
    let fields = body.recipient_rows[0].recipient_row.0.clone().unwrap();
    assert_eq!(fields.address, row.recipient_row.0.unwrap().address);
    assert_eq!(desk.value(message, tags::SUBJECT), Err(ErrorCode::NOT_FOUND));
    assert_eq!(desk.value(message, tags::IMPORTANCE), Ok(Value::Integer32(1)));
}
