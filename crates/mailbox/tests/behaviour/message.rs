//! [MS-OXCMSG]: creating, opening and saving messages; read state and status.

use tradepost_mapi::{ErrorCode, MessageId, Value, tags};
use tradepost_proto::rop::message::{
    get_message_status, open_message, reload_cached_information, set_message_status,
};
use tradepost_proto::rop::{Request, Response};

use crate::support::*;

/// The address book's identifier of who works at the desk: flags, provider, version, type, name.
fn alice() -> Value {
    let head = [0, 0, 0, 0, 0xDC, 0xA7, 0x40, 0xC8, 0xC0, 0x42, 0x10, 0x1A, 0xB4, 0xB9, 0x08, 0x00];
    let rest = [0x2B, 0x2F, 0xE1, 0x82, 1, 0, 0, 0, 0, 0, 0, 0];
    let dn = b"/o=example/ou=first/cn=Recipients/cn=alice\0";
    Value::Binary([&head[..], &rest, dn].concat())
}

#[test]
fn a_new_message_has_the_properties_of_the_document() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    for (tag, value) in [
        (tags::IMPORTANCE, Value::Integer32(1)),
        (tags::MESSAGE_CLASS, text("IPM.Note")),
        (tags::SENSITIVITY, Value::Integer32(0)),
        (tags::DISPLAY_TO, text("")),
        (tags::DISPLAY_CC, text("")),
        (tags::DISPLAY_BCC, text("")),
        (tags::MESSAGE_FLAGS, Value::Integer32(0x409)),
        (tags::HAS_ATTACHMENTS, Value::Boolean(false)),
        (tags::ACCESS, Value::Integer32(7)),
        (tags::ACCESS_LEVEL, Value::Integer32(1)),
        (tags::CREATION_TIME, Value::Time(desk.now)),
        (tags::LAST_MODIFICATION_TIME, Value::Time(desk.now)),
        (tags::CREATOR_NAME, text("Alice")),
        (tags::LAST_MODIFIER_NAME, text("Alice")),
        (tags::MESSAGE_LOCALE_ID, Value::Integer32(0x409)),
        (tags::LOCAL_COMMIT_TIME, Value::Time(desk.now)),
        (tags::LOCALE_ID, Value::Integer32(0x409)),
        (tags::HAS_NAMED_PROPERTIES, Value::Boolean(false)),
        (tags::MESSAGE_CODEPAGE, Value::Integer32(1252)),
        (tags::CREATOR_ENTRY_ID, alice()),
        (tags::LAST_MODIFIER_ENTRY_ID, alice()),
    ] {
        // [MS-OXCMSG] R340, R341, R342, R343, R344, R345, R346, R1480, R3016, R3006, R1141, R349
        // [MS-OXCMSG] R1914, R354, R2034, R356, R357, R359, R360, R361, R362, R363, R364, R365
        // [MS-OXCMSG] R1098, R1097, R1100, R1101, R1102, R1800, R1204, R506, R510, R512, R73, R84
        // [MS-OXCMSG] R2041, R1182, R1183, R1185, R164102
        assert_eq!(desk.value(message, tag), Ok(value), "{tag:?}");
    }
    for tag in [tags::TRUST_SENDER, tags::OBJECT_TYPE, tags::RECORD_KEY] {
        // [MS-OXCMSG] R1635, R3001, R3003
        assert_eq!(desk.value(message, tag), Err(ErrorCode::NOT_FOUND), "{tag:?}");
    }
    let key = desk.value(message, tags::SEARCH_KEY);
    let second = desk.draft(desk.inbox_id());
    // [MS-OXCMSG] R358, R1105
    assert!(key.is_ok() && key != desk.value(second, tags::SEARCH_KEY));
    // [MS-OXCMSG] R1481, R540
    assert!(matches!(desk.value(message, tags::MESSAGE_SIZE), Ok(Value::Integer32(n)) if n > 0));
    assert_eq!(desk.value(message, tags::MID), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn a_message_is_there_when_it_is_saved_and_not_before() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let draft = desk.draft(id);
    desk.set_subject(draft, "RE: hello");
    // [MS-OXCMSG] R339
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(0)));
    let key = desk.value(draft, tags::SEARCH_KEY);
    let saved = desk.save(draft, KEEP_WRITE).unwrap();
    // [MS-OXCMSG] R260, R687, R700
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(1)));
    assert_eq!(desk.value(draft, tags::SEARCH_KEY), key, "made with the message");
    let mid = Value::Integer64(saved.0.cast_signed());
    // [MS-OXCMSG] R372, R728
    assert_eq!(desk.value(draft, tags::MID), Ok(mid));
    let (again, body) = desk.open(desk.logon, open_message(id, saved, READ_ONLY)).unwrap();
    // [MS-OXCMSG] R676, R62
    assert_eq!(body.message.subject_prefix.text(), Some("RE: ".into()));
    // [MS-OXCMSG] R678, R68
    assert_eq!(body.message.normalized_subject.text(), Some("hello".into()));
    // [MS-OXCMSG] R673
    assert!(!body.message.has_named_properties);
    assert_eq!(body.message.recipient_count, 0);
    // [MS-OXCMSG] R647, R648, R321, R1387, R1239
    assert_eq!(desk.value(again, tags::SUBJECT), Ok(text("RE: hello")));
    assert_eq!(desk.save(draft, KEEP_WRITE), Ok(saved), "the same message");
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(1)));
}

#[test]
fn a_message_that_cannot_be_opened_says_why() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "here");
    let drafts = desk.special().drafts;
    for (folder, message) in [(drafts, id), (inbox, MessageId(id.0 ^ 0x0100_0000_0000_0000))] {
        let told = desk.open(desk.logon, open_message(folder, message, READ_ONLY)).unwrap_err();
        // [MS-OXCMSG] R333, R1477, R323
        assert_eq!(told, ErrorCode::NOT_FOUND);
    }
    let message = desk.message(inbox, id, READ_ONLY);
    for handle in [message, NO_SUCH_HANDLE] {
        let told = desk.open(handle, open_message(inbox, id, READ_ONLY)).unwrap_err();
        // [MS-OXCMSG] R1478
        assert_eq!(told, ErrorCode::NULL_OBJECT);
        assert_eq!(desk.open(handle, create_message(inbox)).unwrap_err(), ErrorCode::NULL_OBJECT);
    }
    let gone = tradepost_mapi::FolderId(inbox.0 ^ 0x0100_0000_0000_0000);
    assert_eq!(desk.open(desk.logon, create_message(gone)).unwrap_err(), ErrorCode::NOT_FOUND);
}

#[test]
fn of_two_who_change_a_message_the_second_is_told() {
    let mut desk = Desk::new();
    let mut other = desk.beside();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "first");
    let (mine, theirs) =
        (desk.message(inbox, id, READ_WRITE), other.message(inbox, id, READ_WRITE));
    let unchanged = other.message(inbox, id, READ_WRITE);
    desk.set_subject(mine, "mine");
    // [MS-OXCMSG] R704, R703, R1475, R1460
    assert_eq!(other.value(theirs, tags::SUBJECT), Ok(text("first")));
    other.set_subject(theirs, "theirs");
    assert_eq!(desk.save(mine, KEEP_WRITE), Ok(id));
    // [MS-OXCMSG] R705, R1053, R1461, R718
    assert_eq!(other.save(theirs, KEEP_WRITE), Err(ErrorCode::OBJECT_CHANGED));
    assert_eq!(other.save(unchanged, KEEP_WRITE), Err(ErrorCode::OBJECT_CHANGED));
    let seen = desk.message(inbox, id, READ_ONLY);
    assert_eq!(desk.value(seen, tags::SUBJECT), Ok(text("mine")));
    assert_eq!(other.save(theirs, FORCE), Ok(id));
    let seen = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R724, R3023, R3022
    assert_eq!(desk.value(seen, tags::SUBJECT), Ok(text("theirs")));
}

#[test]
fn the_read_state_does_not_hide_a_change_by_somebody_else() {
    let mut desk = Desk::new();
    let mut other = desk.beside();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "first");
    let mine = desk.message(inbox, id, READ_WRITE);
    let theirs = other.message(inbox, id, READ_WRITE);
    other.set_subject(theirs, "theirs");
    other.save(theirs, KEEP_READ).unwrap();
    desk.ask(mine, set_read_flag(0x05)).unwrap();
    desk.set_subject(mine, "mine");
    assert_eq!(desk.save(mine, KEEP_WRITE), Err(ErrorCode::OBJECT_CHANGED));
}

#[test]
fn a_message_that_was_deleted_meanwhile_cannot_be_saved() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "x");
    let message = desk.message(inbox, id, READ_WRITE);
    let folder = desk.inbox();
    desk.delete(folder, &[id]).unwrap();
    desk.set_subject(message, "y");
    assert_eq!(desk.save(message, KEEP_WRITE), Err(ErrorCode::OBJECT_DELETED));
}

#[test]
fn what_is_open_for_reading_cannot_be_saved() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "x");
    let message = desk.message(inbox, id, READ_ONLY);
    desk.set_subject(message, "y");
    for flags in [KEEP_READ, KEEP_WRITE, FORCE] {
        // [MS-OXCMSG] R1699, R661, R1670, R722
        assert_eq!(desk.save(message, flags), Err(ErrorCode::CALL_FAILED));
        assert_eq!(desk.value(message, tags::ACCESS_LEVEL), Ok(Value::Integer32(0)));
    }
    let untouched = desk.message(inbox, id, READ_ONLY);
    assert_eq!(desk.save(untouched, KEEP_WRITE), Ok(id), "there is nothing to save");
    let message = desk.message(inbox, id, READ_WRITE);
    // [MS-OXCMSG] R663
    assert_eq!(desk.value(message, tags::ACCESS_LEVEL), Ok(Value::Integer32(1)));
    for flags in [KEEP_WRITE, FORCE, KEEP_READ, 0xF2, 0x08, 0x00] {
        desk.set_subject(message, "y");
        // [MS-OXCMSG] R719, R723, R1906, R1907, R2192
        assert_eq!(desk.save(message, flags), Ok(id), "{flags:#x}");
    }
}

#[test]
fn only_messages_are_saved_as_such() {
    let mut desk = Desk::new();
    let inbox = desk.inbox();
    assert_eq!(desk.save(inbox, KEEP_WRITE), Err(ErrorCode::NOT_SUPPORTED));
    assert_eq!(desk.save(NO_SUCH_HANDLE, KEEP_WRITE), Err(ErrorCode::NULL_OBJECT));
}

#[test]
fn a_message_tells_again_what_it_told_when_it_was_opened() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    desk.set_subject(message, "AW: again");
    let rows = vec![recipient(0, 1, "Bob", "bob@example.test")];
    desk.ask(message, modify_recipients(rows)).unwrap();
    let reload = || reload_cached_information::Request { logon_id: 0, input: 0, reserved: 7 };
    let told = desk.ask(message, reload()).unwrap().message;
    // [MS-OXCMSG] R394
    assert_eq!(told.normalized_subject.text(), Some("again".into()));
    assert_eq!(told.recipient_count, 1);
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let open = open_message::Request { code_page_id: 1252, ..open_message(inbox, id, READ_ONLY) };
    // [MS-OXCMSG] R766, R772, R279
    assert_eq!(desk.open(desk.logon, open).unwrap().1.message, told);
    let folder = desk.inbox();
    // [MS-OXCMSG] R1498
    assert_eq!(desk.ask(folder, reload()).unwrap_err(), ErrorCode::NULL_OBJECT);
}

#[test]
fn the_status_of_a_message_changes_under_its_mask() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message_id = desk.post(id, "x");
    let set = |message_status_flags, message_status_mask| set_message_status::Request {
        logon_id: 0,
        input: 0,
        message_id,
        message_status_flags,
        message_status_mask,
    };
    let get = get_message_status::Request { logon_id: 0, input: 0, message_id };
    let handle = desk.message(id, message_id, READ_ONLY);
    let kept = [tags::CHANGE_KEY, tags::LAST_MODIFICATION_TIME, tags::LOCAL_COMMIT_TIME];
    let before = desk.get(handle, &kept).unwrap();
    desk.now.0 += 10_000_000;
    assert_eq!(desk.ask(folder, set(0x3000, 0x3000)).unwrap().message_status_flags, 0);
    // [MS-OXCMSG] R784, R807, R120, R542, R547
    assert_eq!(desk.ask(folder, set(0x1F01, 0x3001)).unwrap().message_status_flags, 0x3000);
    // [MS-OXCMSG] R416, R1500, R421, R283, R286, R786, R793, R794, R2028, R2030, R1420, R773, R55
    // [MS-OXCMSG] R1394
    assert_eq!(desk.ask(folder, get.clone()).unwrap().message_status_flags, 0x1001);
    desk.release(handle);
    let handle = desk.message(id, message_id, READ_ONLY);
    // [MS-OXCMSG] R549
    assert_eq!(desk.value(handle, tags::MESSAGE_STATUS), Ok(Value::Integer32(0x1001)));
    // [MS-OXCMSG] R1501
    assert_eq!(desk.get(handle, &kept).unwrap(), before);
    // [MS-OXCMSG] R1507
    assert_eq!(desk.ask(desk.logon, get.clone()).unwrap_err(), ErrorCode::NULL_OBJECT);
    // [MS-OXCMSG] R1505
    assert_eq!(desk.ask(handle, set(0, 0)).unwrap_err(), ErrorCode::NULL_OBJECT);
    let inbox = desk.inbox();
    assert_eq!(desk.ask(inbox, get).unwrap_err(), ErrorCode::NOT_FOUND);
}

#[test]
fn a_soft_deleted_message_opens_for_those_who_ask_for_such() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (gone, here) = (desk.post(inbox, "gone"), desk.post(inbox, "here"));
    let folder = desk.inbox();
    desk.delete(folder, &[gone]).unwrap();
    for mode in [READ_ONLY, READ_WRITE, 3] {
        let told = desk.open(desk.logon, open_message(inbox, gone, mode)).unwrap_err();
        // [MS-OXCMSG] R326, R335
        assert_eq!(told, ErrorCode::NOT_FOUND);
    }
    for (id, subject) in [(gone, "gone"), (here, "here")] {
        let message = desk.message(inbox, id, 0x04);
        // [MS-OXCMSG] R325, R668
        assert_eq!(desk.value(message, tags::SUBJECT), Ok(text(subject)));
    }
}

#[test]
fn each_save_says_when_it_was() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    for _ in 0..3 {
        desk.now.0 += 10_000_000;
        desk.set_subject(message, "x");
        desk.save(message, KEEP_WRITE).unwrap();
        // [MS-OXCMSG] R1890, R1888
        assert_eq!(desk.value(message, tags::LOCAL_COMMIT_TIME), Ok(Value::Time(desk.now)));
    }
}

#[test]
fn opening_and_creating_give_handles_of_the_new_objects() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (draft, body) = desk.open(desk.logon, create_message(inbox)).unwrap();
    // [MS-OXCMSG] R991
    assert_eq!(body.message_id.0, None);
    // [MS-OXCMSG] R1839, R1388
    assert_eq!(desk.value(draft, tags::MESSAGE_CLASS), Ok(text("IPM.Note")));
    let (part, number) = desk.attach(draft);
    let tag = tags::ATTACH_NUMBER;
    // [MS-OXCMSG] R1843, R297
    assert_eq!(desk.value(part, tag), Ok(Value::Integer32(0)));
    let embedded = desk.open(part, open_embedded(2)).unwrap().0;
    // [MS-OXCMSG] R1845, R314
    assert_eq!(desk.value(embedded, tags::MESSAGE_CLASS), Ok(text("IPM.Note")));
    desk.set_subject(embedded, "inner");
    desk.save(embedded, KEEP_WRITE).unwrap();
    desk.save_attachment(part, KEEP_WRITE).unwrap();
    let id = desk.save(draft, KEEP_WRITE).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R651, R1389
    assert_eq!(desk.value(message, tags::MESSAGE_CLASS), Ok(text("IPM.Note")));
    let part = desk.attachment(message, number, READ_ONLY);
    // [MS-OXCMSG] R1842, R292, R1396
    assert_eq!(desk.value(part, tag), Ok(Value::Integer32(0)));
    let embedded = desk.open(part, open_embedded(READ_ONLY)).unwrap().0;
    // [MS-OXCMSG] R307, R317, R318, R319
    assert_eq!(desk.value(embedded, tags::SUBJECT), Ok(text("inner")));
    for table_flags in [0x00, 0x40] {
        let request = tradepost_proto::rop::attachment::get_attachment_table::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            table_flags,
        };
        let table = desk.open(message, request).unwrap().0;
        desk.set_columns(table, &[tag]);
        // [MS-OXCMSG] R1846, R905, R906, R311
        assert_eq!(desk.rows(table), [[Ok(Value::Integer32(0))]]);
    }
}

#[test]
fn the_status_stands_in_the_contents_table() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message_id = desk.post(id, "x");
    let (message_status_flags, message_status_mask) = (0x1000, 0x1000);
    let set = set_message_status::Request {
        logon_id: 0,
        input: 0,
        message_id,
        message_status_flags,
        message_status_mask,
    };
    desk.ask(folder, set).unwrap();
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::MESSAGE_STATUS, tags::MID]);
    let mid = Value::Integer64(message_id.0.cast_signed());
    // [MS-OXCMSG] R119, R1421, R1393, R251
    assert_eq!(desk.rows(table), [[Ok(Value::Integer32(0x1000)), Ok(mid)]]);
}

#[test]
fn an_answer_stands_for_the_object_that_the_request_names_beside_its_own() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let folder = desk.inbox();
    let message = desk.draft(inbox);
    let (part, _) = desk.attach(message);
    let embedded = desk.open(part, open_embedded(2)).unwrap().0;
    let answer = |desk: &mut Desk, request: Request, own: u32, beside: u32| {
        let (answers, handles) = desk.run(&[request], &[own, beside]);
        let index = match &answers[0] {
            Response::SaveChangesMessage(answer) => answer.handle,
            Response::SaveChangesAttachment(answer) => answer.handle,
            Response::SetMessageReadFlag(answer) => answer.handle,
            other => panic!("{other:?}"),
        };
        assert_eq!(answers[0].code(), Some(ErrorCode::SUCCESS));
        handles[usize::from(index)]
    };
    let save = || Ask::request(save_changes_message(KEEP_WRITE));
    // [MS-OXCMSG] R701, R1848
    assert_eq!(answer(&mut desk, save(), embedded, embedded), embedded);
    let save_part = Ask::request(save_changes_attachment(KEEP_WRITE));
    // [MS-OXCMSG] R876
    assert_eq!(answer(&mut desk, save_part, part, message), message);
    // [MS-OXCMSG] R701, R1847
    assert_eq!(answer(&mut desk, save(), message, folder), folder);
    let mark = Ask::request(set_read_flag(0x05));
    // [MS-OXCMSG] R838
    assert_eq!(answer(&mut desk, mark, message, folder), folder);
}
