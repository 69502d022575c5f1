//! [MS-OXCFOLD] 3.2.5.14: tables of the messages of one conversation, over a whole mailbox.

use tradepost_mapi::{ErrorCode, MessageId, Restriction, Value, tags};

use crate::support::*;

const CONVERSATION_MEMBERS: u8 = 0x80;
const DEFERRED_ERRORS: u8 = 0x08;
const USE_UNICODE: u8 = 0x40;

fn post(
    desk: &mut Desk,
    folder: tradepost_mapi::FolderId,
    topic: &str,
    subject: &str,
) -> MessageId {
    let topic = (tags::CONVERSATION_TOPIC, text(topic));
    desk.post_with(folder, &[topic, (tags::SUBJECT, text(subject))])
}

/// The restriction to the conversation of a message.
fn conversation_of(
    desk: &mut Desk,
    folder: tradepost_mapi::FolderId,
    id: MessageId,
) -> Restriction {
    let message = desk.message(folder, id, READ_ONLY);
    let conversation = desk.value(message, tags::CONVERSATION_ID).unwrap();
    desk.release(message);
    equal(tags::CONVERSATION_ID, conversation)
}

fn subjects(desk: &mut Desk, table: u32) -> Vec<String> {
    desk.ask(table, sort_table(&[(tags::SUBJECT, false)])).unwrap();
    desk.subjects(table)
}

#[test]
fn a_conversation_is_shown_from_all_folders_and_followed() {
    let mut desk = Desk::new();
    let (one, one_id) = desk.place("One");
    let (other, other_id) = desk.place("Other");
    let first = post(&mut desk, one_id, "plans", "1");
    post(&mut desk, one_id, "lunch", "x");
    let answer = post(&mut desk, other_id, "plans", "2");
    desk.search_for("1", &[one_id], 0);
    desk.search_on_to_the_end();
    let root = desk.folder(desk.special().root);
    let flags = CONVERSATION_MEMBERS | USE_UNICODE | DEFERRED_ERRORS;
    let (table, body) = desk.open(root, get_contents_table(flags)).unwrap();
    assert_eq!(body.row_count, 3, "messages, and each of them once");
    let conversation = conversation_of(&mut desk, one_id, first);
    desk.ask(table, restrict(Some(conversation.clone()))).unwrap();
    // [MS-OXCFOLD] R1023, R10251, R1174, R1174003
    assert_eq!(subjects(&mut desk, table), ["1", "2"]);
    assert_eq!(desk.position(table), (2, 2));
    post(&mut desk, other_id, "plans", "3");
    desk.delete(other, &[answer]).unwrap();
    desk.seek(table, BEGINNING, 0);
    assert_eq!(desk.subjects(table), ["1", "3"]);
    let top = desk.folder(desk.special().ipm_subtree);
    desk.ask(top, delete_folder(other_id, DEL_MESSAGES | DEL_FOLDERS)).unwrap();
    desk.seek(table, BEGINNING, 0);
    assert_eq!(desk.subjects(table), ["1"]);
    desk.release(one);
}

#[test]
fn a_conversation_that_nobody_has_is_told() {
    let mut desk = Desk::new();
    let (_, id) = desk.place("One");
    let first = post(&mut desk, id, "plans", "1");
    let there = conversation_of(&mut desk, id, first);
    let nowhere = equal(tags::CONVERSATION_ID, Value::Binary(vec![7; 16]));
    let root = desk.folder(desk.special().root);
    let table = desk.open(root, get_contents_table(CONVERSATION_MEMBERS)).unwrap().0;
    let not_found = ErrorCode::CONVERSATION_NOT_FOUND;
    // [MS-OXCTABL] R723
    assert_eq!(desk.ask(table, restrict(Some(nowhere.clone()))).unwrap_err(), not_found);
    let with_more = Restriction::And(vec![nowhere, about("1")]);
    assert_eq!(desk.ask(table, restrict(Some(with_more))).unwrap_err(), not_found);
    desk.set_columns(table, &[tags::SUBJECT]);
    assert_eq!(desk.query(table, true, 9).unwrap_err(), not_found);
    // The conversation is there, if nothing of it is asked for.
    desk.ask(table, restrict(Some(Restriction::And(vec![there.clone(), about("2")])))).unwrap();
    assert_eq!(desk.query(table, true, 9).unwrap().1.len(), 0);
    desk.ask(table, restrict(Some(there))).unwrap();
    assert_eq!(desk.query(table, true, 9).unwrap().1.len(), 1);
}

#[test]
fn conversations_are_asked_of_the_root_alone_and_of_public_folders() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("One");
    let flags = get_contents_table(CONVERSATION_MEMBERS);
    // [MS-OXCFOLD] R1025, R1178, R1179
    assert_eq!(desk.open(folder, flags).unwrap_err(), ErrorCode::INVALID_PARAMETER);
    let root = desk.folder(desk.special().root);
    for other in [ASSOCIATED, SOFT_DELETES] {
        let flags = get_contents_table(CONVERSATION_MEMBERS | other);
        assert_eq!(desk.open(root, flags).unwrap_err(), ErrorCode::INVALID_PARAMETER);
    }
    let (mut alice, _) = Desk::with_public_folders();
    alice.visit(0);
    let (news, more) = (alice.public_folder("News"), alice.public_folder("More"));
    let first = post(&mut alice, news, "plans", "1");
    post(&mut alice, more, "plans", "2");
    let conversation = conversation_of(&mut alice, news, first);
    let folder = alice.folder(news);
    let table = alice.open(folder, get_contents_table(CONVERSATION_MEMBERS)).unwrap().0;
    alice.ask(table, restrict(Some(conversation))).unwrap();
    // [MS-OXCFOLD] R1025, R10252
    assert_eq!(subjects(&mut alice, table), ["1"]);
}
