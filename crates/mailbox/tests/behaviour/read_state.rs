//! [MS-OXCMSG] 3.2.5.10 and 3.2.5.11: reading, and receipts of it.

use tradepost_mapi::{ErrorCode, FolderId, MessageId, Value, tags};
use tradepost_proto::rop::folder::{delete_messages, hard_delete_messages};
use tradepost_proto::rop::message::set_read_flags;

use crate::support::*;

const READ: i32 = 0x401;
const NOTIFY_READ: i32 = 0x100;
const NOTIFY_UNREAD: i32 = 0x200;

fn unread(desk: &mut Desk, folder: u32) -> i32 {
    match desk.value(folder, tags::CONTENT_UNREAD_COUNT) {
        Ok(Value::Integer32(n)) => n,
        other => panic!("{other:?}"),
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

/// PidTagMessageFlags, as whoever opens the message sees them.
fn flags(desk: &mut Desk, folder: FolderId, id: MessageId) -> i32 {
    let handle = desk.message(folder, id, READ_ONLY);
    let flags = desk.value(handle, tags::MESSAGE_FLAGS);
    desk.release(handle);
    match flags {
        Ok(Value::Integer32(n)) => n,
        other => panic!("{other:?}"),
    }
}

/// A message somebody sent, unread, whose sender wants both receipts.
fn wants_receipts(desk: &mut Desk, folder: FolderId) -> MessageId {
    desk.post_with(
        folder,
        &[
            (tags::MESSAGE_FLAGS, Value::Integer32(0)),
            (tags::SUBJECT, text("RE: lunch")),
            (tags::READ_RECEIPT_REQUESTED, Value::Boolean(true)),
            (tags::NON_RECEIPT_NOTIFICATION_REQUESTED, Value::Boolean(true)),
            (tags::SENDER_NAME, text("Bob")),
            (tags::SENDER_ADDRESS_TYPE, text("SMTP")),
            (tags::SENDER_EMAIL_ADDRESS, text("bob@example.test")),
        ],
    )
}

/// The messages that wait in the Outbox, by subject.
fn outbox(desk: &mut Desk) -> Vec<String> {
    let outbox = desk.folder(desk.special().outbox);
    let table = desk.contents(outbox);
    desk.subjects(table)
}

#[test]
fn the_read_state_of_a_message_changes_at_once_and_is_counted() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let message = desk.post(id, "x");
    assert_eq!(unread(&mut desk, folder), 0);
    let handle = desk.message(id, message, READ_ONLY);
    let kept = [tags::CHANGE_NUMBER, tags::CHANGE_KEY, tags::LAST_MODIFICATION_TIME];
    let before = desk.get(handle, &kept);
    for (flags, count) in [(0x05, 1), (0x10, 1), (0x20, 1), (0x40, 1), (0, 0), (0x05, 1), (1, 0)] {
        desk.now.0 += 10;
        let body = desk.ask(handle, set_read_flag(flags)).unwrap();
        // [MS-OXCMSG] R920, R1841, R849, R852
        assert_eq!(body.read_status_changed.0, None);
        assert_eq!(unread(&mut desk, folder), count, "{flags:#x}");
        // [MS-OXCMSG] R835, R537, R822, R818, R2045, R1710, R290
        assert_eq!(desk.value(handle, tags::READ), Ok(Value::Boolean(count == 0)));
        let bits = desk.value(handle, tags::MESSAGE_FLAGS).unwrap().integer().unwrap() & 0x401;
        // [MS-OXCMSG] R510, R1140, R1141, R3006
        assert_eq!(bits, if count == 0 { 0x401 } else { 0 });
    }
    // [MS-OXCMSG] R1710
    assert_eq!(desk.get(handle, &kept), before, "no change of the message");
    for flags in [0, 0x10] {
        let told = desk.ask(folder, set_read_flag(flags)).unwrap_err();
        // [MS-OXCMSG] R1521
        assert_eq!(told, ErrorCode::NULL_OBJECT);
    }
}

#[test]
fn when_a_message_was_read_is_when_it_last_changed_and_not_when_it_was_modified() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "x");
    let saved = desk.now;
    desk.now.0 += 600_000_000;
    let folder = desk.inbox();
    desk.ask(folder, set_read_flags(&[id], 0x05)).unwrap();
    let handle = desk.message(inbox, id, READ_ONLY);
    let times = desk.get(handle, &[tags::LOCAL_COMMIT_TIME, tags::LAST_MODIFICATION_TIME]);
    // [MS-OXCMSG] R1889, R1888, R1703
    assert_eq!(times, Ok(vec![Ok(Value::Time(desk.now)), Ok(Value::Time(saved))]));
}

#[test]
fn the_read_state_of_some_or_all_messages_of_a_folder_changes() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<MessageId> = (0..5).map(|_| desk.post(id, "x")).collect();
    let set = |desk: &mut Desk, ids: &[MessageId], flags| {
        desk.ask(folder, set_read_flags(ids, flags)).map(|body| body.partial_completion)
    };
    let kept = [tags::CHANGE_KEY, tags::LAST_MODIFICATION_TIME];
    let handle = desk.message(id, ids[0], READ_ONLY);
    let before = desk.get(handle, &kept);
    // [MS-OXCMSG] R426
    // [MS-OXCMSG] R1705, R1706, R1510, R1511, R1512, R1917, R1509
    assert_eq!(set(&mut desk, &ids[..2], 0x05), Ok(false));
    assert_eq!(unread(&mut desk, folder), 2);
    assert_eq!(set(&mut desk, &[], 0x05), Ok(false));
    // [MS-OXCMSG] R795, R1145, R822, R287
    assert_eq!(unread(&mut desk, folder), 5);
    assert_eq!(set(&mut desk, &ids, 0x10), Ok(false));
    // [MS-OXCMSG] R825
    assert_eq!(unread(&mut desk, folder), 5);
    let missing = [ids[0], MessageId(ids[0].0 ^ 0x0100_0000_0000_0000)];
    // [MS-OXCMSG] R3012
    assert_eq!(set(&mut desk, &missing, 0x01), Ok(false));
    // [MS-OXCMSG] R818, R805
    assert_eq!(unread(&mut desk, folder), 4);
    // [MS-OXCMSG] R820
    assert_eq!(set(&mut desk, &ids, 0x0A), Ok(false));
    assert_eq!(unread(&mut desk, folder), 0, "the reserved bits are as no bits");
    let handle = desk.message(id, ids[0], READ_ONLY);
    // [MS-OXCMSG] R1703
    assert_eq!(desk.get(handle, &kept), before);
    let told = desk.ask(desk.logon, set_read_flags(&ids, 0)).unwrap_err();
    // [MS-OXCMSG] R1516
    assert_eq!(told, ErrorCode::NULL_OBJECT);
}

#[test]
fn a_sender_who_wants_receipts_waits_for_them_in_the_flags() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = wants_receipts(&mut desk, inbox);
    // [MS-OXCMSG] R529, R531
    assert_eq!(flags(&mut desk, inbox, id) & 0x701, NOTIFY_READ | NOTIFY_UNREAD);
    let message = desk.message(inbox, id, READ_WRITE);
    desk.set(message, &[(tags::IMPORTANCE, Value::Integer32(2))]).unwrap();
    desk.save(message, KEEP_WRITE).unwrap();
    assert_eq!(flags(&mut desk, inbox, id) & 0x300, NOTIFY_READ | NOTIFY_UNREAD);
}

#[test]
fn reading_sends_the_receipt_once_and_with_the_mark() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let folder = desk.inbox();
    let id = wants_receipts(&mut desk, inbox);
    desk.ask(folder, set_read_flags(&[id], 0)).unwrap();
    // [MS-OXCMSG] R815, R796
    assert_eq!(flags(&mut desk, inbox, id) & 0x701, READ | NOTIFY_UNREAD);
    assert_eq!(outbox(&mut desk), ["Read: lunch"]);
    for flags in [0x05, 0x00, 0x10, 0x00] {
        desk.ask(folder, set_read_flags(&[id], flags)).unwrap();
    }
    assert_eq!(outbox(&mut desk).len(), 1);

    let table = desk.folder(desk.special().outbox);
    let table = desk.contents(table);
    desk.set_columns(table, &[tags::MID, tags::MESSAGE_CLASS, tags::DISPLAY_TO]);
    let rows = desk.rows(table);
    // [MS-OXCMSG] R4
    assert_eq!(rows[0][1..], [Ok(text("REPORT.IPM.Note.IPNRN")), Ok(text("Bob"))]);
    let report = desk.message(desk.special().outbox, message_id(&rows[0][0]), READ_ONLY);
    let told = desk.get(
        report,
        &[tags::ORIGINAL_SUBJECT, tags::REPORT_TIME, tags::SENDER_NAME, tags::MESSAGE_FLAGS],
    );
    let submitted = Value::Integer32(0x407);
    let expected = [text("RE: lunch"), Value::Time(desk.now), text("Alice"), submitted];
    assert_eq!(told, Ok(expected.map(Ok).to_vec()));
    let original = desk.message(inbox, id, READ_ONLY);
    let key = desk.value(original, tags::SEARCH_KEY);
    assert_eq!(desk.value(report, tags::PARENT_KEY), key);
}

#[test]
fn what_the_server_writes_into_a_receipt_is_what_a_message_may_have() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let long = "IPM.Long".repeat(30);
    for class in ["IPM.Note.Mine", "IPM.Odd.", &long, "IPM.\u{c4}pfel", ""] {
        let id = wants_receipts(&mut desk, inbox);
        let message = desk.message(inbox, id, READ_WRITE);
        let values = [(tags::MESSAGE_CLASS, text(class)), (tags::IMPORTANCE, Value::Integer32(9))];
        desk.set(message, &values).unwrap();
        desk.save(message, KEEP_READ).unwrap();
        desk.ask(message, set_read_flag(0)).unwrap();
    }
    let table = desk.folder(desk.special().outbox);
    let table = desk.contents(table);
    desk.set_columns(table, &[tags::MESSAGE_CLASS, tags::IMPORTANCE]);
    let rows = desk.rows(table);
    assert_eq!(rows.len(), 5);
    for row in rows {
        let class = text_of(&row[0]);
        assert!(class.starts_with("REPORT.IPM.") && class.contains(".IPNRN"), "{class}");
        // [MS-OXCMSG] R19, R501
        assert!(class.bytes().all(|b| (0x20..0x80).contains(&b)), "{class}");
        // [MS-OXCMSG] R502, R21, R496
        assert!(!class.is_empty() && class.len() < 128, "{class}");
        // [MS-OXCMSG] R71
        assert!(matches!(row[1], Ok(Value::Integer32(0..=2))));
    }
}

#[test]
fn each_flag_of_reading_does_its_own_with_the_receipts() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let both = NOTIFY_READ | NOTIFY_UNREAD;
    // Flags; what remains of the flags of the message; receipts.
    for (read_flags, remains, sent) in [
        (0x00, READ | NOTIFY_UNREAD, 1),
        (0x01, READ | NOTIFY_UNREAD, 0),
        (0x05, NOTIFY_UNREAD, 0),
        (0x10, NOTIFY_UNREAD, 1),
        (0x20, NOTIFY_UNREAD, 0),
        (0x40, NOTIFY_READ, 0),
    ] {
        for one in [false, true] {
            let before = outbox(&mut desk).len();
            let id = wants_receipts(&mut desk, inbox);
            assert_eq!(flags(&mut desk, inbox, id) & 0x701, both);
            if one {
                let message = desk.message(inbox, id, READ_ONLY);
                desk.ask(message, set_read_flag(read_flags)).unwrap();
            } else {
                let folder = desk.inbox();
                desk.ask(folder, set_read_flags(&[id], read_flags)).unwrap();
            }
            // [MS-OXCMSG] R805, R815, R817, R818, R822, R825, R827, R829
            assert_eq!(flags(&mut desk, inbox, id) & 0x701, remains, "{read_flags:#x}");
            // [MS-OXCMSG] R796, R836, R817, R825, R827, R829, R291
            assert_eq!(outbox(&mut desk).len() - before, sent, "{read_flags:#x}");
        }
    }
}

#[test]
fn what_is_deleted_unread_is_told_once_and_when_that_is_wanted() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let folder = desk.inbox();
    let delete = |desk: &mut Desk, id, notify_non_read, hard| {
        if hard {
            let request = hard_delete_messages(&[id]);
            let request = hard_delete_messages::Request { notify_non_read, ..request };
            desk.ask(folder, request).unwrap().partial_completion
        } else {
            let request = delete_messages::Request { notify_non_read, ..delete_messages(&[id]) };
            desk.ask(folder, request).unwrap().partial_completion
        }
    };
    for (n, hard) in [false, true].into_iter().enumerate() {
        let unwanted = wants_receipts(&mut desk, inbox);
        assert!(!delete(&mut desk, unwanted, false, hard));
        let read = wants_receipts(&mut desk, inbox);
        desk.ask(folder, set_read_flags(&[read], 0x01)).unwrap();
        assert!(!delete(&mut desk, read, true, hard));
        let unasked = desk.post_with(inbox, &[(tags::MESSAGE_FLAGS, Value::Integer32(0))]);
        assert!(!delete(&mut desk, unasked, true, hard));
        // [MS-OXCFOLD] R727, R298
        assert_eq!(outbox(&mut desk).len(), n);
        let id = wants_receipts(&mut desk, inbox);
        assert!(!delete(&mut desk, id, true, hard));
        // [MS-OXCFOLD] R276, R733
        assert_eq!(outbox(&mut desk), vec!["Not read: lunch"; n + 1]);
        assert!(hard || !delete(&mut desk, id, true, true), "for good, and not told again");
        assert_eq!(outbox(&mut desk).len(), n + 1);
    }
    let table = desk.folder(desk.special().outbox);
    let table = desk.contents(table);
    desk.set_columns(table, &[tags::MESSAGE_CLASS, tags::DISPLAY_TO, tags::ORIGINAL_SUBJECT]);
    let told = [text("REPORT.IPM.Note.IPNNRN"), text("Bob"), text("RE: lunch")].map(Ok);
    assert_eq!(desk.rows(table)[0], told);
}

#[test]
fn whoever_wants_to_know_of_the_reading_is_told_of_a_deletion_before_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let folder = desk.inbox();
    let delete = |desk: &mut Desk, id| {
        let request = delete_messages::Request { notify_non_read: true, ..delete_messages(&[id]) };
        assert!(!desk.ask(folder, request).unwrap().partial_completion);
        outbox(desk)
    };
    let only = |desk: &mut Desk, tag| {
        let values = [
            (tags::MESSAGE_FLAGS, Value::Integer32(0)),
            (tags::SUBJECT, text("lunch")),
            (tag, Value::Boolean(true)),
            (tags::SENDER_EMAIL_ADDRESS, text("bob@example.test")),
        ];
        desk.post_with(inbox, &values)
    };
    let id = only(&mut desk, tags::READ_RECEIPT_REQUESTED);
    // [MS-OXCFOLD] R1148
    assert_eq!(delete(&mut desk, id), ["Not read: lunch"]);
    let id = only(&mut desk, tags::NON_RECEIPT_NOTIFICATION_REQUESTED);
    assert_eq!(delete(&mut desk, id), ["Not read: lunch"; 2]);
    // Told of the reading, and told that nobody is going to tell.
    for (before, after) in [(0x00, 0x04), (0x01, 0x04)] {
        let id = only(&mut desk, tags::READ_RECEIPT_REQUESTED);
        desk.ask(folder, set_read_flags(&[id], before)).unwrap();
        desk.ask(folder, set_read_flags(&[id], after)).unwrap();
        let told = delete(&mut desk, id);
        let not_read = told.iter().filter(|subject| subject.starts_with("Not read")).count();
        assert_eq!(not_read, 2, "{before:#x}: {told:?}");
    }
}

#[test]
fn of_many_messages_deleted_unread_each_is_told() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let ids: Vec<_> = (0..450).map(|_| wants_receipts(&mut desk, inbox)).collect();
    let folder = desk.inbox();
    let request = delete_messages::Request { notify_non_read: true, ..delete_messages(&ids) };
    assert!(!desk.ask(folder, request).unwrap().partial_completion);
    assert_eq!(unread(&mut desk, folder), 0);
    assert_eq!(outbox(&mut desk).len(), 450);
}

#[test]
fn what_is_still_being_written_sends_no_receipt() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let draft = desk.post_with(
        inbox,
        &[
            (tags::MESSAGE_FLAGS, Value::Integer32(8)),
            (tags::READ_RECEIPT_REQUESTED, Value::Boolean(true)),
            (tags::SENDER_EMAIL_ADDRESS, text("bob@example.test")),
        ],
    );
    let folder = desk.inbox();
    desk.ask(folder, set_read_flags(&[draft], 0)).unwrap();
    assert_eq!(flags(&mut desk, inbox, draft) & 0x409, 0x409);
    assert_eq!(outbox(&mut desk), Vec::<String>::new());
}

#[test]
fn many_receipts_that_fall_due_at_once_are_all_sent() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let ids: Vec<_> = (0..450).map(|_| wants_receipts(&mut desk, inbox)).collect();
    let folder = desk.inbox();
    desk.ask(folder, set_read_flags(&ids, 0)).unwrap();
    assert_eq!(unread(&mut desk, folder), 0);
    assert_eq!(outbox(&mut desk).len(), 450);
}

#[test]
fn long_receipts_are_sent_in_several_batches() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    // Just short enough to stand in the record.
    let long = "long ".repeat(400);
    let values = [
        (tags::MESSAGE_FLAGS, Value::Integer32(0)),
        (tags::SUBJECT, text(&long)),
        (tags::SENDER_NAME, text(&long)),
        (tags::SENT_REPRESENTING_NAME, text(&long)),
        (tags::CONVERSATION_TOPIC, text(&long)),
        (tags::REPORT_TAG, Value::Binary(vec![7; 4_000])),
        (tags::CONVERSATION_INDEX, Value::Binary(vec![7; 4_000])),
        (tags::READ_RECEIPT_REQUESTED, Value::Boolean(true)),
        (tags::SENDER_EMAIL_ADDRESS, text("bob@example.test")),
    ];
    let ids: Vec<_> = (0..199).map(|_| desk.post_with(inbox, &values)).collect();
    let folder = desk.inbox();
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    let before = mailbox.ticket();
    desk.ask(folder, set_read_flags(&ids, 0)).unwrap();
    assert!(mailbox.ticket().0 > before.0 + 1, "their length ends a batch, not their number");
    assert_eq!(unread(&mut desk, folder), 0);
    assert_eq!(outbox(&mut desk).len(), 199);
}

#[test]
fn two_thousand_marks_are_one_batch() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<_> = (0..2_000).map(|_| desk.post(id, "x")).collect();
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    let before = mailbox.ticket();
    desk.ask(folder, set_read_flags(&ids, 0x05)).unwrap();
    assert_eq!(mailbox.ticket().0, before.0 + 1);
    assert_eq!(unread(&mut desk, folder), 2_000);
}

#[test]
fn whoever_asked_for_a_read_receipt_alone_is_told_that_the_message_was_deleted_unread() {
    let mut desk = Desk::new();
    let (inbox, folder) = (desk.inbox_id(), desk.inbox());
    let id = desk.post_with(
        inbox,
        &[
            (tags::MESSAGE_FLAGS, Value::Integer32(0)),
            (tags::SUBJECT, text("lunch")),
            (tags::READ_RECEIPT_REQUESTED, Value::Boolean(true)),
            (tags::SENDER_NAME, text("Bob")),
            (tags::SENDER_ADDRESS_TYPE, text("SMTP")),
            (tags::SENDER_EMAIL_ADDRESS, text("bob@example.test")),
        ],
    );
    let request = delete_messages(&[id]);
    desk.ask(folder, delete_messages::Request { notify_non_read: true, ..request }).unwrap();
    // [MS-OXCFOLD] R1148, R115603
    assert_eq!(outbox(&mut desk), ["Not read: lunch"]);
}
