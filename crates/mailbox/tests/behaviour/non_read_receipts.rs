//! [MS-OXCFOLD] 3.2.5.11 and 3.2.5.12: what deleting a message unread tells its sender.

use tradepost_mapi::{FolderId, MessageId, PropertyTag, Value, tags};
use tradepost_proto::rop::folder::{delete_messages, hard_delete_messages};

use crate::support::*;

/// A message somebody sent, unread, whose sender waits for a receipt.
fn waits_for(desk: &mut Desk, folder: FolderId, receipt: PropertyTag) -> MessageId {
    desk.post_with(
        folder,
        &[
            (tags::MESSAGE_FLAGS, Value::Integer32(0)),
            (tags::SUBJECT, text("RE: lunch")),
            (receipt, Value::Boolean(true)),
            (tags::SENDER_NAME, text("Bob")),
            (tags::SENDER_ADDRESS_TYPE, text("SMTP")),
            (tags::SENDER_EMAIL_ADDRESS, text("bob@example.test")),
        ],
    )
}

fn soft(desk: &mut Desk, folder: u32, ids: &[MessageId], notify_non_read: bool) {
    let request = delete_messages::Request { notify_non_read, ..delete_messages(ids) };
    assert!(!desk.ask(folder, request).unwrap().partial_completion);
}

fn hard(desk: &mut Desk, folder: u32, ids: &[MessageId], notify_non_read: bool) {
    let request = hard_delete_messages::Request { notify_non_read, ..hard_delete_messages(ids) };
    assert!(!desk.ask(folder, request).unwrap().partial_completion);
}

/// Subject and message class of what waits in the Outbox.
fn outbox(desk: &mut Desk) -> Vec<(String, String)> {
    let outbox = desk.folder(desk.special().outbox);
    let table = desk.contents(outbox);
    desk.set_columns(table, &[tags::SUBJECT, tags::MESSAGE_CLASS]);
    desk.rows(table).iter().map(|row| (text_of(&row[0]), text_of(&row[1]))).collect()
}

const RECEIPT: (&str, &str) = ("Not read: lunch", "REPORT.IPM.Note.IPNNRN");

fn receipts(n: usize) -> Vec<(String, String)> {
    vec![(RECEIPT.0.to_owned(), RECEIPT.1.to_owned()); n]
}

#[test]
fn a_message_that_goes_unread_is_reported_to_whoever_asked_for_a_receipt() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let asked = [tags::READ_RECEIPT_REQUESTED, tags::NON_RECEIPT_NOTIFICATION_REQUESTED];
    let ids = asked.map(|receipt| waits_for(&mut desk, id, receipt));
    let nobody = desk.post(id, "nobody asked");
    soft(&mut desk, folder, &[ids[0], nobody], true);
    // [MS-OXCFOLD] R276, R1148
    assert_eq!(outbox(&mut desk), receipts(1));
    hard(&mut desk, folder, &ids[1..], true);
    // [MS-OXCFOLD] R733, R115603
    assert_eq!(outbox(&mut desk), receipts(2));
    hard(&mut desk, folder, &ids[..1], true);
    assert_eq!(outbox(&mut desk), receipts(2), "it was told when the message was deleted first");
}

#[test]
fn nothing_is_reported_that_nobody_wants_told() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids = [0; 3].map(|_| waits_for(&mut desk, id, tags::NON_RECEIPT_NOTIFICATION_REQUESTED));
    soft(&mut desk, folder, &ids[..1], false);
    // [MS-OXCFOLD] R727
    assert_eq!(outbox(&mut desk), []);
    hard(&mut desk, folder, &ids[1..2], false);
    // [MS-OXCFOLD] R298
    assert_eq!(outbox(&mut desk), []);
    desk.mark(folder, &ids[2..], true);
    soft(&mut desk, folder, &ids[2..], true);
    assert_eq!(outbox(&mut desk), [], "it was read");
}
