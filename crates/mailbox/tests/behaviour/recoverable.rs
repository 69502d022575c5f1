//! [MS-OXCFOLD]: what is soft-deleted stays to be recovered; what is hard-deleted is gone.

use tradepost_mapi::{ErrorCode, FileTime, FolderId, MessageId, Value, tags};
use tradepost_proto::rop::folder::open_folder;

use crate::support::*;

const ALL: u8 = DEL_MESSAGES | DEL_FOLDERS;

fn even_deleted(folder_id: FolderId) -> open_folder::Request {
    open_folder::Request { open_mode_flags: OPEN_SOFT_DELETED, ..open_folder(folder_id) }
}

fn integer(n: i32) -> Value {
    Value::Integer32(n)
}

/// A folder with three messages and an associated one.
fn furnished(desk: &mut Desk) -> (u32, FolderId, Vec<MessageId>) {
    let (folder, id) = desk.place("Mail");
    let ids = ["a", "b", "c"].map(|subject| desk.post(id, subject)).to_vec();
    desk.post_associated(id, "view");
    (folder, id, ids)
}

#[test]
fn a_deleted_message_leaves_the_table_and_can_be_recovered() {
    let mut desk = Desk::new();
    let (folder, id, ids) = furnished(&mut desk);
    desk.now = FileTime(desk.now.0 + 600);
    // [MS-OXCFOLD] R280, R282
    assert_eq!(desk.delete(folder, &ids[..2]), Ok(false));
    // [MS-OXCFOLD] R665, R663, R388
    assert_eq!(desk.subjects_with(folder, 0), ["c"]);
    // [MS-OXCFOLD] R262, R1017, R391, R436, R98802, R333
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), ["b", "a"]);
    // [MS-OXCFOLD] R662, R389
    assert_eq!(desk.subjects_with(folder, ASSOCIATED), ["view"]);
    assert_eq!(desk.subjects_with(folder, ASSOCIATED | SOFT_DELETES), [""; 0]);
    let told = desk.open(desk.logon, open_message(id, ids[0], READ_ONLY)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    let message = desk.message(id, ids[0], OPEN_SOFT_DELETED);
    assert_eq!(desk.value(message, tags::SUBJECT), Ok(text("a")));
    assert_eq!(desk.value(message, tags::DELETED_ON), Ok(Value::Time(desk.now)));
    let there = desk.message(id, ids[2], OPEN_SOFT_DELETED);
    assert_eq!(desk.value(there, tags::DELETED_ON), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn what_is_deleted_is_counted_apart() {
    let mut desk = Desk::new();
    let (folder, _, ids) = furnished(&mut desk);
    let before = desk.value(folder, tags::MESSAGE_SIZE_EXTENDED).unwrap();
    desk.delete(folder, &ids[..2]).unwrap();
    // [MS-OXCFOLD] R10345, R346
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(integer(1)));
    // [MS-OXCFOLD] R3006
    assert_eq!(desk.value(folder, tags::DELETED_COUNT_TOTAL), Ok(integer(2)));
    assert_eq!(desk.value(folder, tags::DELETED_MESSAGE_COUNT), Ok(integer(2)));
    let after = desk.value(folder, tags::MESSAGE_SIZE_EXTENDED).unwrap();
    let gone = desk.value(folder, tags::DELETED_MESSAGE_SIZE_EXTENDED).unwrap();
    let bytes = |value: &Value| value.integer().unwrap();
    assert_eq!(bytes(&after) + bytes(&gone), bytes(&before));
    assert!(bytes(&gone) > 0);
}

#[test]
fn a_hard_deleted_message_is_gone() {
    let mut desk = Desk::new();
    let (folder, id, ids) = furnished(&mut desk);
    // [MS-OXCFOLD] R302, R304
    assert_eq!(
        desk.ask(folder, hard_delete_messages(&ids[..1])).map(|b| b.partial_completion),
        Ok(false)
    );
    // [MS-OXCFOLD] R283, R1156, R437, R99402
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), [""; 0]);
    let told = desk.open(desk.logon, open_message(id, ids[0], OPEN_SOFT_DELETED)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    desk.delete(folder, &ids[1..2]).unwrap();
    // One that could be recovered goes too; a soft deletion does not find it again.
    assert_eq!(desk.delete(folder, &ids[1..2]), Ok(true));
    assert_eq!(
        desk.ask(folder, hard_delete_messages(&ids[1..2])).map(|b| b.partial_completion),
        Ok(false)
    );
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), [""; 0]);
    // [MS-OXCFOLD] R997, R115602
    assert_eq!(
        desk.ask(folder, hard_delete_messages(&ids)).map(|b| b.partial_completion),
        Ok(true)
    );
    assert_eq!(desk.value(folder, tags::DELETED_MESSAGE_COUNT), Ok(integer(0)));
}

#[test]
fn a_deleted_folder_is_found_only_by_who_looks_for_deleted_ones() {
    let mut desk = Desk::new();
    let (folder, id, _) = furnished(&mut desk);
    desk.new_folder(folder, "Inner");
    let top = desk.folder(desk.special().ipm_subtree);
    let names = desk.names_with(top, 0);
    desk.now = FileTime(desk.now.0 + 600);
    // [MS-OXCFOLD] R95, R97
    assert_eq!(desk.ask(top, delete_folder(id, ALL)).map(|b| b.partial_completion), Ok(false));
    // [MS-OXCFOLD] R1219, R382
    assert_eq!(desk.names_with(top, 0).len(), names.len() - 1);
    // [MS-OXCFOLD] R806, R383, R498, R814
    assert_eq!(desk.names_with(top, SOFT_DELETES), ["Mail"]);
    assert_eq!(desk.names_with(top, SOFT_DELETES | DEPTH), ["Mail", "Inner"]);
    // [MS-OXCFOLD] R471, R21
    assert_eq!(desk.open(desk.logon, open_folder(id)).unwrap_err(), ErrorCode::NOT_FOUND);
    // [MS-OXCFOLD] R22, R22003, R22004, R464
    assert!(desk.open(desk.logon, even_deleted(id)).is_ok());
    let (gone, _) = desk.open(desk.logon, even_deleted(id)).unwrap();
    // [MS-OXCFOLD] R10348
    assert_eq!(desk.value(gone, tags::DELETED_ON), Ok(Value::Time(desk.now)));
    assert_eq!(desk.subjects_with(gone, SOFT_DELETES), ["c", "b", "a"]);
    assert_eq!(desk.subjects_with(gone, SOFT_DELETES | ASSOCIATED), ["view"]);
    let told = desk.open(gone, create_folder("x", false)).unwrap_err();
    // [MS-OXCFOLD] R1072, R1073
    assert_eq!(told, ErrorCode(0x8004_010F));
    assert!(desk.open(top, create_folder("Mail", false)).is_ok(), "its name is free");
}

#[test]
fn a_hard_deleted_folder_is_gone_with_what_could_be_recovered_from_it() {
    let mut desk = Desk::new();
    let (folder, id, ids) = furnished(&mut desk);
    let (_, inner) = desk.new_folder(folder, "Inner");
    desk.delete(folder, &ids[..1]).unwrap();
    desk.ask(folder, delete_folder(inner, ALL)).unwrap();
    let top = desk.folder(desk.special().ipm_subtree);
    assert_eq!(
        desk.ask(top, delete_folder(id, ALL | HARD)).map(|b| b.partial_completion),
        Ok(false)
    );
    for id in [id, inner] {
        // [MS-OXCFOLD] R497, R764, R46201002
        assert_eq!(desk.open(desk.logon, even_deleted(id)).unwrap_err(), ErrorCode::NOT_FOUND);
    }
    assert_eq!(desk.names_with(top, SOFT_DELETES), [""; 0]);
}

#[test]
fn an_emptied_folder_stays_and_what_was_in_it_can_be_recovered() {
    let mut desk = Desk::new();
    let (folder, _, _) = furnished(&mut desk);
    let (_, inner) = desk.new_folder(folder, "Inner");
    desk.post(inner, "deep");
    // [MS-OXCFOLD] R241, R243
    assert_eq!(desk.ask(folder, empty_folder(false)).map(|b| b.partial_completion), Ok(false));
    // [MS-OXCFOLD] R225, R1129, R43201, R97502, R433
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), ["c", "b", "a"]);
    assert_eq!(desk.subjects_with(folder, 0), [""; 0]);
    // [MS-OXCFOLD] R239
    assert_eq!(desk.subjects_with(folder, ASSOCIATED), ["view"]);
    // [MS-OXCFOLD] R618
    assert_eq!(desk.names_with(folder, 0), [""; 0]);
    assert_eq!(desk.names_with(folder, SOFT_DELETES), ["Inner"]);
    let (gone, _) = desk.open(desk.logon, even_deleted(inner)).unwrap();
    assert_eq!(desk.subjects_with(gone, SOFT_DELETES), ["deep"]);
    desk.ask(folder, empty_folder(true)).unwrap();
    // [MS-OXCFOLD] R238, R617
    assert_eq!(desk.subjects_with(folder, ASSOCIATED), [""; 0]);
    assert_eq!(desk.subjects_with(folder, ASSOCIATED | SOFT_DELETES), ["view"]);
}

#[test]
fn a_folder_emptied_for_good_leaves_nothing_to_recover() {
    let mut desk = Desk::new();
    let (folder, _, _) = furnished(&mut desk);
    let (_, inner) = desk.new_folder(folder, "Inner");
    desk.post(inner, "deep");
    // [MS-OXCFOLD] R259, R261
    assert_eq!(desk.ask(folder, hard_empty_folder(false)).map(|b| b.partial_completion), Ok(false));
    // [MS-OXCFOLD] R244, R1138, R113801, R43202, R98302, R226, R434
    assert_eq!(desk.subjects_with(folder, 0), [""; 0]);
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), [""; 0]);
    // [MS-OXCFOLD] R257
    assert_eq!(desk.subjects_with(folder, ASSOCIATED), ["view"]);
    // [MS-OXCFOLD] R113805
    assert_eq!(desk.names_with(folder, 0), [""; 0]);
    assert_eq!(desk.names_with(folder, SOFT_DELETES), [""; 0]);
    desk.ask(folder, hard_empty_folder(true)).unwrap();
    // [MS-OXCFOLD] R256, R113804
    assert_eq!(desk.subjects_with(folder, ASSOCIATED), [""; 0]);
}

#[test]
fn folders_that_may_not_be_emptied_say_so() {
    let mut desk = Desk::new();
    let root = desk.folder(desk.special().root);
    let message = desk.draft(desk.inbox_id());
    for handle in [root, desk.logon, message] {
        // [MS-OXCFOLD] R622, R624, R625, R1248, R124802, R3012
        assert_eq!(desk.ask(handle, empty_folder(true)).unwrap_err(), ErrorCode(0x8004_0102));
        // [MS-OXCFOLD] R627, R629, R630
        assert_eq!(desk.ask(handle, hard_empty_folder(true)).unwrap_err(), ErrorCode(0x8004_0102));
    }
}

#[test]
fn folders_that_a_mailbox_needs_stay_when_their_parent_is_emptied() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    desk.place("Other");
    // [MS-OXCFOLD] R979, R980, R1131
    assert_eq!(desk.ask(top, empty_folder(false)).map(|b| b.partial_completion), Ok(true));
    let names = desk.names_with(top, 0);
    assert!(names.contains(&"Inbox".to_owned()) && !names.contains(&"Other".to_owned()));
    // [MS-OXCFOLD] R2720, R2721, R113803
    assert_eq!(desk.ask(top, hard_empty_folder(false)).map(|b| b.partial_completion), Ok(true));
}

#[test]
fn a_deleted_message_is_not_changed_through_a_handle_that_was_open() {
    let mut desk = Desk::new();
    let (folder, id, ids) = furnished(&mut desk);
    let message = desk.message(id, ids[0], READ_WRITE);
    desk.delete(folder, &ids[..1]).unwrap();
    desk.set_subject(message, "changed");
    assert!(desk.save(message, KEEP_WRITE).is_err());
    let gone = desk.message(id, ids[0], OPEN_SOFT_DELETED);
    assert_eq!(desk.value(gone, tags::SUBJECT), Ok(text("a")));
}
