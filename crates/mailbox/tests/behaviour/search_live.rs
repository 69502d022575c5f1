//! [MS-OXCFOLD] 3.2.5.4: search folders while messages come, change and go.

use tradepost_mapi::{ErrorCode, MessageId, Value, tags};
use tradepost_proto::rop::folder::{delete_folder, hard_delete_messages};

use crate::support::*;

const KEEP: u8 = KEEP_READ;

fn hard_delete(ids: &[MessageId]) -> hard_delete_messages::Request {
    hard_delete_messages::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: false,
        notify_non_read: false,
        message_ids: ids.to_vec().into(),
    }
}

#[test]
fn a_message_appears_when_it_comes_to_match_and_goes_when_it_ceases_to() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, _) = desk.search_for("red", &[inbox], 0);
    let id = desk.post(inbox, "red 1");
    // [MS-OXCFOLD] R1097, R1210, R1096
    assert_eq!(desk.found(search), ["red 1"]);
    let message = desk.message(inbox, id, READ_WRITE);
    desk.set_subject(message, "blue");
    desk.save(message, KEEP_WRITE).unwrap();
    // [MS-OXCFOLD] R1096
    assert_eq!(desk.found(search), Vec::<String>::new());
    desk.set_subject(message, "now red");
    desk.save(message, KEEP).unwrap();
    assert_eq!(desk.found(search), ["now red"]);
    let folder = desk.folder(inbox);
    let gone = desk.ask(folder, hard_delete(&[id])).unwrap();
    assert!(!gone.partial_completion);
    // [MS-OXCFOLD] R1095
    assert_eq!(desk.found(search), Vec::<String>::new());
}

#[test]
fn an_open_table_of_a_search_folder_shows_what_comes() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, _) = desk.search_for("red", &[inbox], 0);
    let (table, _) = desk.open(search, get_contents_table(0)).unwrap();
    desk.set_columns(table, &[tags::SUBJECT]);
    assert_eq!(desk.position(table), (0, 0));
    desk.post(inbox, "red 1");
    assert_eq!(desk.position(table), (0, 1));
    assert_eq!(desk.rows(table).len(), 1);
    assert_eq!(
        desk.ask(table, sort_table(&[(tags::SUBJECT, true)])).map(|b| b.table_status),
        Ok(0)
    );
    desk.post(inbox, "red 2");
    desk.post(inbox, "blue 3");
    assert_eq!(desk.subjects(table), ["red 2", "red 1"]);
    let some = desk.ask(table, restrict(Some(about("1"))));
    assert_eq!(some.map(|b| b.table_status), Ok(0));
    assert_eq!(desk.subjects(table), ["red 1"]);
}

#[test]
fn unread_messages_are_followed_by_their_read_state() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let read =
        tradepost_mapi::Restriction::BitMask { nonzero: false, tag: tags::MESSAGE_FLAGS, mask: 1 };
    let (search, _) = desk.search_folder("Unread");
    assert_eq!(desk.search(search, Some(read), &[inbox], 0), Ok(()));
    let unread = [(tags::SUBJECT, text("new")), (tags::MESSAGE_FLAGS, Value::Integer32(0))];
    let id = desk.post_with(inbox, &unread);
    assert_eq!(desk.found(search), ["new"]);
    assert_eq!(desk.value(search, tags::CONTENT_UNREAD_COUNT), Ok(Value::Integer32(1)));
    let message = desk.message(inbox, id, READ_WRITE);
    desk.ask(message, set_read_flag(0)).unwrap();
    assert_eq!(desk.found(search), Vec::<String>::new());
    assert_eq!(desk.value(search, tags::CONTENT_COUNT), Ok(Value::Integer32(0)));
    desk.ask(message, set_read_flag(4)).unwrap();
    assert_eq!(desk.found(search), ["new"]);
}

#[test]
fn counts_in_the_hierarchy_are_those_of_now() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (_, id) = desk.search_for("red", &[inbox], 0);
    let finder = desk.folder(desk.special().finder);
    let (table, _) = desk.open(finder, get_hierarchy_table(0)).unwrap();
    desk.post(inbox, "red 1");
    let columns = [tags::FOLDER_ID, tags::CONTENT_COUNT, tags::FOLDER_TYPE];
    desk.set_columns(table, &columns);
    let row = desk.rows(table).remove(0);
    let id = Value::Integer64(id.0.cast_signed());
    assert_eq!(row, [Ok(id), Ok(Value::Integer32(1)), Ok(Value::Integer32(2))]);
}

#[test]
fn rows_tell_the_folder_where_the_message_is() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, _) = desk.search_for("red", &[inbox], 0);
    desk.post(inbox, "red 1");
    let columns =
        [tags::PARENT_ENTRY_ID, tags::PARENT_FOLDER_ID, tags::ENTRY_ID, tags::MID, tags::INST_ID];
    let (found, _) = desk.open(search, get_contents_table(0)).unwrap();
    desk.set_columns(found, &columns);
    let found = desk.rows(found);
    let folder = desk.folder(inbox);
    let (real, _) = desk.open(folder, get_contents_table(0)).unwrap();
    let entry_id = desk.value(folder, tags::ENTRY_ID);
    desk.set_columns(real, &columns);
    // [MS-OXCFOLD] R1172
    assert_eq!(found[0][0], entry_id);
    assert_eq!(found, desk.rows(real));
}

#[test]
fn a_message_is_opened_changed_and_deleted_through_the_search_folder() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, id) = desk.search_for("red", &[inbox], 0);
    let mail = desk.post(inbox, "red 1");
    let message = desk.message(id, mail, READ_WRITE);
    desk.set_subject(message, "red 2");
    assert_eq!(desk.save(message, KEEP), Ok(mail));
    assert_eq!(desk.found(search), ["red 2"]);
    let there = desk.message(inbox, mail, READ_ONLY);
    assert_eq!(desk.value(there, tags::SUBJECT), Ok(text("red 2")));
    let gone = desk.ask(search, hard_delete(&[mail])).unwrap();
    assert!(!gone.partial_completion);
    let told = desk.open(desk.logon, open_message(inbox, mail, READ_ONLY)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    let told = desk.open(desk.logon, open_message(id, mail, READ_ONLY)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
}

#[test]
fn a_search_folder_takes_no_messages_and_no_folders() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, id) = desk.search_for("red", &[inbox], 0);
    assert!(desk.open(desk.logon, create_message(id)).is_err());
    assert!(desk.open(search, create_folder("Below", false)).is_err());
    assert!(desk.open(search, create_search_folder("Below")).is_err());
    assert_eq!(desk.found(search), Vec::<String>::new());
}

#[test]
fn a_deleted_search_folder_leaves_the_messages() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (_, id) = desk.search_for("red", &[inbox], 0);
    let mail = desk.post(inbox, "red 1");
    let finder = desk.folder(desk.special().finder);
    let request =
        delete_folder::Request { logon_id: 0, input: 0, delete_folder_flags: 0, folder_id: id };
    let told = desk.ask(finder, request).unwrap();
    // [MS-OXCFOLD] R416, R417
    assert!(!told.partial_completion);
    assert_eq!(desk.open(desk.logon, open_folder(id)).unwrap_err(), ErrorCode::NOT_FOUND);
    let there = desk.message(inbox, mail, READ_ONLY);
    // [MS-OXCFOLD] R417
    assert_eq!(desk.value(there, tags::SUBJECT), Ok(text("red 1")));
    desk.post(inbox, "red 2");
    desk.search_on_to_the_end();
}

#[test]
fn a_static_search_shows_what_there_was_until_it_is_restarted() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    desk.post(inbox, "red 1");
    let (search, _) = desk.search_for("red", &[inbox], STATIC);
    assert_eq!(desk.search_state(search).map(|n| n & 0x0001_0000), Ok(0x0001_0000));
    // [MS-OXCFOLD] R549, R784, R795
    assert_eq!(desk.found(search), ["red 1"]);
    desk.post(inbox, "red 2");
    desk.search_on_to_the_end();
    // [MS-OXCFOLD] R1093, R1084
    assert_eq!(desk.found(search), ["red 1"]);
    assert_eq!(desk.search(search, None, &[], RESTART | STATIC), Ok(()));
    // [MS-OXCFOLD] R551
    assert_eq!(desk.found(search), ["red 1", "red 2"]);
}

#[test]
fn several_searches_of_several_sessions_see_the_same() {
    let mut desk = Desk::new();
    let mut other = desk.beside();
    let inbox = desk.inbox_id();
    let (red, id) = desk.search_for("red", &[inbox], 0);
    let (blue, _) = desk.search_for("blue", &[inbox], 0);
    let theirs = other.folder(id);
    other.post(inbox, "red and blue");
    for (desk, handle) in [(&mut desk, red), (&mut other, theirs)] {
        assert_eq!(desk.found(handle), ["red and blue"]);
    }
    assert_eq!(desk.found(blue), ["red and blue"]);
}
