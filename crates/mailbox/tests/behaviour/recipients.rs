//! [MS-OXCMSG] 3.2.5.4 to 3.2.5.6: recipients.

use tradepost_mapi::{
    AddressKind, ErrorCode, ModifyRecipientRow, PropertyRow, PropertyTag, Restriction, RowText,
    Value, tags,
};
use tradepost_proto::rop::message::{modify_recipients, remove_all_recipients};
use tradepost_wire::{Reader, Sized16, Writer};

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

#[test]
fn recipients_are_read_as_they_were_written() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.ask(message, modify_recipients(three())).unwrap();
    let body = desk.ask(message, read_recipients(0)).unwrap();
    let first = &body.recipient_rows[0];
    // [MS-OXCMSG] R389, R394, R977
    assert_eq!((first.row_id, first.recipient_type), (0, 1));
    let fields = first.recipient_row.0.as_ref().unwrap();
    assert_eq!(fields.address, AddressKind::Other(AddressKind::SMTP));
    assert_eq!(fields.display_name, Some(RowText::Unicode("Bob".into())));
    assert_eq!(fields.email_address, Some(RowText::Unicode("bob@example.test".into())));
    // [MS-OXCMSG] R1495, R271, R388, R401, R753, R762, R765, R1392, R1201
    assert_eq!(row_ids(&mut desk, message, 0), Ok(vec![0, 3, 7]));
    // [MS-OXCMSG] R401, R1054
    assert_eq!(row_ids(&mut desk, message, 3), Ok(vec![3, 7]));
    assert_eq!(row_ids(&mut desk, message, 7), Ok(vec![7]));
}

#[test]
fn a_row_that_is_not_there_is_not_found() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    // [MS-OXCMSG] R403
    assert_eq!(row_ids(&mut desk, message, 0), Err(ErrorCode::NOT_FOUND));
    desk.ask(message, modify_recipients(three())).unwrap();
    for missing in [1, 4, 8] {
        // [MS-OXCMSG] R1055
        assert_eq!(row_ids(&mut desk, message, missing), Err(ErrorCode::NOT_FOUND));
    }
    let inbox = desk.inbox();
    // [MS-OXCMSG] R1057
    assert_eq!(row_ids(&mut desk, inbox, 0), Err(ErrorCode::NULL_OBJECT));
}

#[test]
fn a_row_replaces_another_whole_and_an_empty_one_removes_it() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.ask(message, modify_recipients(three())).unwrap();
    let removed = ModifyRecipientRow { row_id: 3, recipient_type: 1, recipient_row: Sized16(None) };
    let never = ModifyRecipientRow { row_id: 99, ..removed.clone() };
    let changed = recipient(7, 1, "Eve", "eve@example.test");
    desk.ask(message, modify_recipients(vec![removed, changed, never])).unwrap();
    // [MS-OXCMSG] R391, R393, R270
    assert_eq!(row_ids(&mut desk, message, 0), Ok(vec![0, 7]));
    let body = desk.ask(message, read_recipients(7)).unwrap();
    let fields = body.recipient_rows[0].recipient_row.0.clone().unwrap();
    // [MS-OXCMSG] R390, R268, R737, R1391
    assert_eq!(fields.display_name, Some(RowText::Unicode("Eve".into())));
    assert_eq!(body.recipient_rows[0].recipient_type, 1);
    let inbox = desk.inbox();
    let told = desk.ask(inbox, modify_recipients(three())).unwrap_err();
    // [MS-OXCMSG] R1982
    assert_eq!(told, ErrorCode::NULL_OBJECT);
}

#[test]
fn changes_of_recipients_wait_for_the_save() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    desk.ask(message, modify_recipients(three())).unwrap();
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let display = [tags::DISPLAY_TO, tags::DISPLAY_CC, tags::DISPLAY_BCC];
    let shown = desk.get(message, &display).unwrap();
    // [MS-OXCMSG] R977, R978, R979
    assert_eq!(shown, [Ok(text("Bob")), Ok(text("Carol")), Ok(text("Dan"))]);
    let all = remove_all_recipients::Request { logon_id: 0, input: 0, reserved: 5 };
    // [MS-OXCMSG] R379
    assert_eq!(desk.ask(message, all.clone()), OK);
    // [MS-OXCMSG] R1491
    assert_eq!(desk.ask(message, all.clone()), OK, "also when there are none");
    // [MS-OXCMSG] R381, R729, R1390
    assert_eq!(row_ids(&mut desk, message, 0), Err(ErrorCode::NOT_FOUND));
    let other = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R382, R395
    assert_eq!(row_ids(&mut desk, other, 0), Ok(vec![0, 3, 7]));
    desk.save(message, KEEP_WRITE).unwrap();
    let other = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R266, R273
    assert_eq!(row_ids(&mut desk, other, 0), Err(ErrorCode::NOT_FOUND));
    assert_eq!(desk.value(other, tags::DISPLAY_TO), Ok(text("")));
    let folder = desk.inbox();
    // [MS-OXCMSG] R1493
    assert_eq!(desk.ask(folder, all), Err(ErrorCode::NULL_OBJECT));
}

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
    // [MS-OXCMSG] R327, R679
    assert_eq!(body.message.recipient_count, 600);
    let mut next = u32::try_from(body.message.recipient_rows.len()).unwrap();
    // [MS-OXCMSG] R328, R329, R330, R684
    assert!((1..600).contains(&next));
    while next < 600 {
        let ids = row_ids(&mut desk, message, next).unwrap();
        // [MS-OXCMSG] R400, R277, R1054
        assert_eq!(ids[0], next);
        // [MS-OXCMSG] R763
        assert!(ids.len() < 255);
        next = ids.last().unwrap() + 1;
    }
}

#[test]
fn a_recipient_that_does_not_fit_asks_for_more_room() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let rows = vec![recipient(0, 1, &"x".repeat(2_000), "x@example.test")];
    desk.ask(message, modify_recipients(rows)).unwrap();
    desk.max_out = 1_000;
    let request = Ask::request(read_recipients(0));
    let (answers, _) = desk.run(&[request], &[message]);
    // [MS-OXCMSG] R1056
    assert!(matches!(answers[0], tradepost_proto::rop::Response::BufferTooSmall(_)));
}

#[test]
fn the_kinds_and_flags_of_recipients_come_back() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let kinds = [0x01, 0x02, 0x03, 0x11, 0x82, 0x93];
    let rows = (0..).zip(kinds).map(|(n, kind)| recipient(n, kind, "Bob", "bob@example.test"));
    desk.ask(message, modify_recipients(rows.collect())).unwrap();
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let (_, body) = desk.open(desk.logon, open_message(inbox, id, READ_ONLY)).unwrap();
    let told: Vec<u8> = body.message.recipient_rows.iter().map(|r| r.recipient_type).collect();
    // [MS-OXCMSG] R686, R977, R978, R979, R1298, R984, R328, R329
    assert_eq!(told, kinds);
    assert_eq!(desk.value(message, tags::DISPLAY_TO), Ok(text("Bob; Bob")));
}

#[test]
fn names_in_a_code_page_come_back_in_unicode() {
    let mut desk = Desk::new();
    let request = tradepost_proto::rop::message::create_message::Request {
        code_page_id: 1251,
        ..create_message(desk.inbox_id())
    };
    let message = desk.open(desk.logon, request).unwrap().0;
    let mut row = recipient(0, 1, "", "ivan@example.test");
    if let Some(fields) = &mut row.recipient_row.0 {
        fields.flags = 0;
        fields.email_address = Some(RowText::Bytes(b"ivan@example.test".to_vec()));
        fields.display_name = Some(RowText::Bytes(vec![0xC8, 0xE2, 0xE0, 0xED]));
    }
    desk.ask(message, modify_recipients(vec![row])).unwrap();
    let body = desk.ask(message, read_recipients(0)).unwrap();
    let fields = body.recipient_rows[0].recipient_row.0.clone().unwrap();
    assert_eq!(fields.display_name, Some(RowText::Unicode("\u{418}\u{432}\u{430}\u{43d}".into())));
}

#[test]
fn a_recipient_keeps_its_place_and_the_name_that_is_shown() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let columns = [tags::RECIPIENT_ORDER, tags::RECIPIENT_DISPLAY_NAME];
    let cells = PropertyRow(vec![Ok(Value::Integer32(3)), Ok(text("Bob B."))]);
    let mut row = recipient(0, 1, "Bob", "bob@example.test");
    if let Some(fields) = &mut row.recipient_row.0 {
        let mut w = Writer::default();
        cells.encode(&columns, &mut w);
        (fields.column_count, fields.row) = (2, w.finish().unwrap());
    }
    let recipient_columns = columns.to_vec().into();
    let request = modify_recipients::Request { recipient_columns, ..modify_recipients(vec![row]) };
    desk.ask(message, request).unwrap();
    let id = desk.save(message, KEEP_READ).unwrap();
    let body = desk.open(desk.logon, open_message(inbox, id, READ_ONLY)).unwrap().1.message;
    let told: &[PropertyTag] = &body.recipient_columns;
    // [MS-OXCMSG] R682
    assert!(told.ends_with(&columns), "{told:?}");
    let row = body.recipient_rows[0].recipient_row.0.clone().unwrap().row;
    let row = PropertyRow::decode(told, &mut Reader::new(&row)).unwrap();
    // [MS-OXCMSG] R1206, R2047
    assert!(row.0.ends_with(&cells.0), "{row:?}");
}

#[test]
fn messages_are_found_by_their_recipients_and_their_attachments() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    for name in ["Bob", "Carol"] {
        let message = desk.draft(id);
        desk.set_subject(message, &format!("to {name}"));
        let row = recipient(0, 1, name, &format!("{name}@example.test"));
        desk.ask(message, modify_recipients(vec![row])).unwrap();
        let (attachment, _) = desk.attach(message);
        desk.set(attachment, &[(tags::ATTACH_LONG_FILENAME, text(&format!("{name}.txt")))])
            .unwrap();
        desk.save_attachment(attachment, KEEP_READ).unwrap();
        desk.save(message, KEEP_READ).unwrap();
    }
    let any = |subobject, restriction| Restriction::SubObject {
        subobject,
        restriction: Box::new(restriction),
    };
    let to_bob = any(tags::MESSAGE_RECIPIENTS, part(tags::DISPLAY_NAME, "Bob"));
    let of_carol = any(tags::MESSAGE_ATTACHMENTS, part(tags::ATTACH_LONG_FILENAME, "Carol"));
    let table = desk.contents(folder);
    desk.ask(table, restrict(Some(to_bob.clone()))).unwrap();
    // [MS-OXCMSG] R1245, R1246, R1247
    assert_eq!(desk.subjects(table), ["to Bob"]);
    desk.ask(table, restrict(Some(of_carol))).unwrap();
    // [MS-OXCMSG] R2043
    assert_eq!(desk.subjects(table), ["to Carol"]);
    let (search, _) = desk.search_folder("To Bob");
    desk.search(search, Some(to_bob), &[id], RESTART | FOREGROUND).unwrap();
    desk.search_on_to_the_end();
    // [MS-OXCMSG] R1245, R1246, R1247
    assert_eq!(desk.found(search), ["to Bob"]);
}

#[test]
fn too_many_recipients_change_nothing() {
    let mut desk = Desk::new();
    desk.limits.recipients_max = 3;
    let message = desk.draft(desk.inbox_id());
    desk.ask(message, modify_recipients(three())).unwrap();
    let more = vec![recipient(0, 1, "Eve", "e@example.test"), recipient(9, 1, "F", "f@x.test")];
    assert_eq!(desk.ask(message, modify_recipients(more)).unwrap_err(), ErrorCode::TOO_BIG);
    let body = desk.ask(message, read_recipients(0)).unwrap();
    let first = body.recipient_rows[0].recipient_row.0.clone().unwrap();
    assert_eq!(first.display_name, Some(RowText::Unicode("Bob".into())));
    assert_eq!(body.recipient_rows.len(), 3);
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
