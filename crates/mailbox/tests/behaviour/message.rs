//! [MS-OXCMSG]: creating, opening and saving messages; read state and status.

use tradepost_mapi::{ErrorCode, MessageId, Value, tags};
use tradepost_proto::rop::message::{
    get_message_status, open_message, reload_cached_information, set_message_status, set_read_flags,
};

use crate::support::*;

/// MS-OXCMSG_R340 to MS-OXCMSG_R365.
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
    ] {
        assert_eq!(desk.value(message, tag), Ok(value), "{tag:?}");
    }
    assert!(matches!(desk.value(message, tags::MESSAGE_SIZE), Ok(Value::Integer32(n)) if n > 0));
    assert_eq!(desk.value(message, tags::MID), Err(ErrorCode::NOT_FOUND));
}

/// MS-OXCMSG_R339, MS-OXCMSG_R372, MS-OXCPRPT_R478.
#[test]
fn a_message_is_there_when_it_is_saved_and_not_before() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let draft = desk.draft(id);
    desk.set_subject(draft, "RE: hello");
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(0)));
    let saved = desk.save(draft, KEEP_WRITE).unwrap();
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(1)));
    let mid = Value::Integer64(saved.0.cast_signed());
    assert_eq!(desk.value(draft, tags::MID), Ok(mid));
    let (again, body) = desk.open(desk.logon, open_message(id, saved, READ_ONLY)).unwrap();
    assert_eq!(body.message.subject_prefix.text(), Some("RE: ".into()));
    assert_eq!(body.message.normalized_subject.text(), Some("hello".into()));
    assert!(!body.message.has_named_properties);
    assert_eq!(body.message.recipient_count, 0);
    assert_eq!(desk.value(again, tags::SUBJECT), Ok(text("RE: hello")));
    assert_eq!(desk.save(draft, KEEP_WRITE), Ok(saved), "the same message");
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(1)));
}

/// MS-OXCMSG_R333, MS-OXCMSG_R1477, MS-OXCMSG_R1478, MS-OXCMSG_R323.
#[test]
fn a_message_that_cannot_be_opened_says_why() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "here");
    let drafts = desk.special().drafts;
    for (folder, message) in [(drafts, id), (inbox, MessageId(id.0 ^ 0x0100_0000_0000_0000))] {
        let told = desk.open(desk.logon, open_message(folder, message, READ_ONLY)).unwrap_err();
        assert_eq!(told, ErrorCode::NOT_FOUND);
    }
    let message = desk.message(inbox, id, READ_ONLY);
    for handle in [message, NO_SUCH_HANDLE] {
        let told = desk.open(handle, open_message(inbox, id, READ_ONLY)).unwrap_err();
        assert_eq!(told, ErrorCode::NULL_OBJECT);
        assert_eq!(desk.open(handle, create_message(inbox)).unwrap_err(), ErrorCode::NULL_OBJECT);
    }
    let gone = tradepost_mapi::FolderId(inbox.0 ^ 0x0100_0000_0000_0000);
    assert_eq!(desk.open(desk.logon, create_message(gone)).unwrap_err(), ErrorCode::NOT_FOUND);
}

/// MS-OXCMSG_R1475, MS-OXCMSG_R703, MS-OXCMSG_R704, MS-OXCMSG_R705, MS-OXCMSG_R724,
/// MS-OXCMSG_R1053.
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
    assert_eq!(other.value(theirs, tags::SUBJECT), Ok(text("first")));
    other.set_subject(theirs, "theirs");
    assert_eq!(desk.save(mine, KEEP_WRITE), Ok(id));
    assert_eq!(other.save(theirs, KEEP_WRITE), Err(ErrorCode::OBJECT_CHANGED));
    assert_eq!(other.save(unchanged, KEEP_WRITE), Err(ErrorCode::OBJECT_CHANGED));
    let seen = desk.message(inbox, id, READ_ONLY);
    assert_eq!(desk.value(seen, tags::SUBJECT), Ok(text("mine")));
    assert_eq!(other.save(theirs, FORCE), Ok(id));
    let seen = desk.message(inbox, id, READ_ONLY);
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

/// MS-OXCMSG_R1699, MS-OXCMSG_R1671, MS-OXCMSG_R719, MS-OXCMSG_R723, MS-OXCMSG_R661.
#[test]
fn what_is_open_for_reading_cannot_be_saved() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "x");
    let message = desk.message(inbox, id, READ_ONLY);
    desk.set_subject(message, "y");
    for flags in [KEEP_READ, KEEP_WRITE, FORCE] {
        assert_eq!(desk.save(message, flags), Err(ErrorCode::CALL_FAILED));
    }
    let message = desk.message(inbox, id, READ_WRITE);
    for flags in [KEEP_WRITE, FORCE, KEEP_READ] {
        desk.set_subject(message, "y");
        assert_eq!(desk.save(message, flags), Ok(id));
    }
    desk.set_subject(message, "z");
    assert_eq!(desk.save(message, KEEP_WRITE), Ok(id));
}

#[test]
fn only_messages_are_saved_as_such() {
    let mut desk = Desk::new();
    let inbox = desk.inbox();
    assert_eq!(desk.save(inbox, KEEP_WRITE), Err(ErrorCode::NOT_SUPPORTED));
    assert_eq!(desk.save(NO_SUCH_HANDLE, KEEP_WRITE), Err(ErrorCode::NULL_OBJECT));
}

/// MS-OXCMSG_R412, MS-OXCMSG_R1498.
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
    assert_eq!(told.normalized_subject.text(), Some("again".into()));
    assert_eq!(told.recipient_count, 1);
    let id = desk.save(message, KEEP_WRITE).unwrap();
    let open = open_message::Request { code_page_id: 1252, ..open_message(inbox, id, READ_ONLY) };
    assert_eq!(desk.open(desk.logon, open).unwrap().1.message, told);
    let folder = desk.inbox();
    assert_eq!(desk.ask(folder, reload()).unwrap_err(), ErrorCode::NULL_OBJECT);
}

fn unread(desk: &mut Desk, folder: u32) -> i32 {
    match desk.value(folder, tags::CONTENT_UNREAD_COUNT) {
        Ok(Value::Integer32(n)) => n,
        other => panic!("{other:?}"),
    }
}

/// MS-OXCMSG_R815, MS-OXCMSG_R818, MS-OXCMSG_R822, MS-OXCMSG_R825, MS-OXCMSG_R920, MS-OXCMSG_R1521.
#[test]
fn the_read_state_of_a_message_changes_at_once_and_is_counted() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message = desk.post(id, "x");
    assert_eq!(unread(&mut desk, folder), 0);
    let handle = desk.message(id, message, READ_ONLY);
    let before = desk.value(handle, tags::CHANGE_NUMBER);
    for (flags, count) in [(0x05, 1), (0x10, 1), (0x20, 1), (0x40, 1), (0, 0), (0x05, 1), (1, 0)] {
        let body = desk.ask(handle, set_read_flag(flags)).unwrap();
        assert_eq!(body.read_status_changed.0, None);
        assert_eq!(unread(&mut desk, folder), count, "{flags:#x}");
        let read = desk.value(handle, tags::READ);
        assert_eq!(read, Ok(Value::Boolean(count == 0)));
    }
    assert_eq!(desk.value(handle, tags::CHANGE_NUMBER), before, "no change of the message");
    for flags in [0, 0x10] {
        let told = desk.ask(folder, set_read_flag(flags)).unwrap_err();
        assert_eq!(told, ErrorCode::NULL_OBJECT);
    }
}

fn set_read_flags(ids: &[MessageId], read_flags: u8) -> set_read_flags::Request {
    let message_ids = ids.to_vec().into();
    set_read_flags::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: true,
        read_flags,
        message_ids,
    }
}

/// MS-OXCMSG_R1514, MS-OXCMSG_R1516, MS-OXCMSG_R1703.
#[test]
fn the_read_state_of_some_or_all_messages_of_a_folder_changes() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<MessageId> = (0..5).map(|_| desk.post(id, "x")).collect();
    let set = |desk: &mut Desk, ids: &[MessageId], flags| {
        desk.ask(folder, set_read_flags(ids, flags)).map(|body| body.partial_completion)
    };
    assert_eq!(set(&mut desk, &ids[..2], 0x05), Ok(false));
    assert_eq!(unread(&mut desk, folder), 2);
    assert_eq!(set(&mut desk, &[], 0x05), Ok(false));
    assert_eq!(unread(&mut desk, folder), 5);
    assert_eq!(set(&mut desk, &ids, 0x10), Ok(false));
    assert_eq!(unread(&mut desk, folder), 5);
    let missing = [ids[0], MessageId(ids[0].0 ^ 0x0100_0000_0000_0000)];
    assert_eq!(set(&mut desk, &missing, 0x01), Ok(false));
    assert_eq!(unread(&mut desk, folder), 4);
    let told = desk.ask(desk.logon, set_read_flags(&ids, 0)).unwrap_err();
    assert_eq!(told, ErrorCode::NULL_OBJECT);
}

/// MS-OXCMSG_R416, MS-OXCMSG_R421, MS-OXCMSG_R1500, MS-OXCMSG_R1505, MS-OXCMSG_R1507.
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
    assert_eq!(desk.ask(folder, set(0x1010, 0x1010)).unwrap().message_status_flags, 0);
    assert_eq!(desk.ask(folder, set(0x0F01, 0x1001)).unwrap().message_status_flags, 0x1010);
    assert_eq!(desk.ask(folder, get.clone()).unwrap().message_status_flags, 0x0011);
    let handle = desk.message(id, message_id, READ_ONLY);
    assert_eq!(desk.value(handle, tags::MESSAGE_STATUS), Ok(Value::Integer32(0x11)));
    assert_eq!(desk.ask(desk.logon, get.clone()).unwrap_err(), ErrorCode::NULL_OBJECT);
    assert_eq!(desk.ask(handle, set(0, 0)).unwrap_err(), ErrorCode::NULL_OBJECT);
    let inbox = desk.inbox();
    assert_eq!(desk.ask(inbox, get).unwrap_err(), ErrorCode::NOT_FOUND);
}
