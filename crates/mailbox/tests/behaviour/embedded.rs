//! [MS-OXCMSG] 3.2.5.16: messages in attachments.

use tradepost_mapi::{ErrorCode, Value, tags};
use tradepost_proto::rop::attachment::open_embedded_message;

use crate::support::*;

const CREATE: u8 = 2;

fn method(desk: &mut Desk, attachment: u32) {
    let values = [(tags::ATTACH_METHOD, Value::Integer32(5))];
    assert_eq!(desk.set(attachment, &values), Ok(vec![]));
}

fn embed(desk: &mut Desk, attachment: u32, flags: u8) -> Result<u32, ErrorCode> {
    desk.open(attachment, open_embedded(flags)).map(|(handle, _)| handle)
}

#[test]
fn a_message_in_a_message_in_a_message_is_saved_from_the_inside_out() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let outer = desk.draft(inbox);
    let (outer_part, number) = desk.attach(outer);
    method(&mut desk, outer_part);
    let middle = embed(&mut desk, outer_part, CREATE).unwrap();
    desk.set_subject(middle, "middle");
    let rows = vec![recipient(0, 1, "Bob", "bob@example.test")];
    desk.ask(middle, modify_recipients(rows)).unwrap();
    let (middle_part, inner_number) = desk.attach(middle);
    let inner = embed(&mut desk, middle_part, CREATE).unwrap();
    desk.set_subject(inner, "inner");

    desk.save(inner, KEEP_WRITE).unwrap();
    assert_eq!(desk.save_attachment(middle_part, KEEP_WRITE), OK);
    desk.save(middle, KEEP_WRITE).unwrap();
    assert_eq!(desk.save_attachment(outer_part, KEEP_WRITE), OK);
    let id = desk.save(outer, KEEP_WRITE).unwrap();

    let outer = desk.message(inbox, id, READ_ONLY);
    let part = desk.attachment(outer, number, READ_ONLY);
    // [MS-OXCMSG] R596, R315
    assert_eq!(desk.value(part, tags::ATTACH_METHOD), Ok(Value::Integer32(5)));
    let (middle, body) = desk.open(part, open_embedded(READ_ONLY)).unwrap();
    // [MS-OXCMSG] R1363, R881, R913, R316
    assert_eq!(body.message.normalized_subject.text(), Some("middle".into()));
    assert_eq!(body.message.recipient_count, 1);
    let part = desk.attachment(middle, inner_number, READ_ONLY);
    let inner = embed(&mut desk, part, READ_ONLY).unwrap();
    // [MS-OXCMSG] R479, R881
    assert_eq!(desk.value(inner, tags::SUBJECT), Ok(text("inner")));
    assert_eq!(desk.save(inner, KEEP_WRITE), Err(ErrorCode::ACCESS_DENIED));
}

#[test]
fn what_is_not_saved_all_the_way_is_not_kept() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let outer = desk.draft(inbox);
    let (part, number) = desk.attach(outer);
    let inner = embed(&mut desk, part, CREATE).unwrap();
    desk.set_subject(inner, "first");
    desk.save(inner, KEEP_WRITE).unwrap();
    assert_eq!(desk.save_attachment(part, KEEP_WRITE), OK);
    let id = desk.save(outer, KEEP_WRITE).unwrap();
    desk.set_subject(inner, "second");
    desk.save(inner, KEEP_WRITE).unwrap();
    desk.save(outer, FORCE).unwrap();
    let outer = desk.message(inbox, id, READ_ONLY);
    let part = desk.attachment(outer, number, READ_ONLY);
    let inner = embed(&mut desk, part, READ_ONLY).unwrap();
    // [MS-OXCMSG] R1062
    assert_eq!(desk.value(inner, tags::SUBJECT), Ok(text("first")));
}

#[test]
fn an_embedded_message_is_in_its_attachment_when_it_is_saved_and_not_before() {
    let mut desk = Desk::new();
    let outer = desk.draft(desk.inbox_id());
    let (part, _) = desk.attach(outer);
    let inner = embed(&mut desk, part, CREATE).unwrap();
    desk.set_subject(inner, "inner");
    // [MS-OXCMSG] R481
    assert_eq!(embed(&mut desk, part, READ_ONLY), Err(ErrorCode::NOT_FOUND));
    desk.save(inner, KEEP_WRITE).unwrap();
    let again = embed(&mut desk, part, READ_WRITE).unwrap();
    // [MS-OXCMSG] R912
    assert_eq!(desk.value(again, tags::ACCESS_LEVEL), Ok(Value::Integer32(1)));
    assert_eq!(desk.value(again, tags::SUBJECT), Ok(text("inner")));
    let reading = embed(&mut desk, part, READ_ONLY).unwrap();
    // [MS-OXCMSG] R3013
    assert_eq!(desk.value(reading, tags::ACCESS_LEVEL), Ok(Value::Integer32(1)));
    let fresh = embed(&mut desk, part, CREATE).unwrap();
    // [MS-OXCMSG] R913
    assert_eq!(desk.value(fresh, tags::SUBJECT), Ok(text("inner")), "what is there is opened");
}

#[test]
fn a_message_is_not_made_in_an_attachment_that_is_open_for_reading() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let outer = desk.draft(inbox);
    let (part, number) = desk.attach(outer);
    desk.save_attachment(part, KEEP_WRITE).unwrap();
    let id = desk.save(outer, KEEP_WRITE).unwrap();
    let outer = desk.message(inbox, id, READ_ONLY);
    let part = desk.attachment(outer, number, READ_WRITE);
    // [MS-OXCMSG] R1066
    assert_eq!(embed(&mut desk, part, CREATE), Err(ErrorCode::ACCESS_DENIED));
}

#[test]
fn an_embedded_message_that_cannot_be_opened_says_why() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let (part, _) = desk.attach(message);
    for flags in [READ_ONLY, READ_WRITE] {
        assert_eq!(embed(&mut desk, part, flags), Err(ErrorCode::NOT_FOUND));
    }
    let inbox = desk.inbox();
    for handle in [message, inbox, NO_SUCH_HANDLE] {
        // [MS-OXCMSG] R1525
        assert_eq!(embed(&mut desk, handle, CREATE), Err(ErrorCode::NULL_OBJECT));
    }
    let strange = open_embedded_message::Request { code_page_id: 4711, ..open_embedded(CREATE) };
    // [MS-OXCMSG] R1068
    assert_eq!(desk.open(part, strange).unwrap_err(), ErrorCode::UNKNOWN_CODE_PAGE);
    let known = open_embedded_message::Request { code_page_id: 932, ..open_embedded(CREATE) };
    assert!(desk.open(part, known).is_ok());
}

#[test]
fn messages_are_not_embedded_without_end() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let mut chain = vec![desk.draft(inbox)];
    let told = loop {
        let (part, _) = desk.attach(*chain.last().unwrap());
        match embed(&mut desk, part, CREATE) {
            Ok(inner) => chain.extend([part, inner]),
            Err(told) => break told,
        }
    };
    assert_eq!(told, ErrorCode::TOO_COMPLEX);
    // As deep as may be is saved as a whole.
    while let Some(object) = chain.pop() {
        if chain.len() % 2 == 0 {
            desk.save(object, KEEP_WRITE).unwrap();
        } else {
            assert_eq!(desk.save_attachment(object, KEEP_WRITE), OK);
        }
    }
}

#[test]
fn copies_of_copies_do_not_nest_without_end() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (mut from, mut to) = (desk.draft(inbox), desk.draft(inbox));
    let mut levels = 0;
    let told = loop {
        let (part, _) = desk.attach(to);
        let inner = embed(&mut desk, part, CREATE).unwrap();
        let copied = desk.ask_between(from, inner, copy_to(0, true, &[]));
        if let Err(told) = copied.map(|_| ()).and_then(|()| desk.save(inner, KEEP_WRITE).map(drop))
        {
            break told;
        }
        assert_eq!(desk.save_attachment(part, KEEP_WRITE), OK);
        desk.release(inner);
        desk.release(part);
        levels += 1;
        assert!(levels < 40);
        desk.release(from);
        (from, to) = (to, desk.draft(inbox));
    };
    assert_eq!((told, levels), (ErrorCode::TOO_COMPLEX, 32));
    assert!(desk.save(from, KEEP_WRITE).is_ok(), "as deep as may be is saved");
}
