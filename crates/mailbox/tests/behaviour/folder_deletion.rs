//! [MS-OXCFOLD] 3.2.5.3, 3.2.5.11 and 3.2.5.12: deleting folders and messages.

use tradepost_mapi::{ErrorCode, MessageId, Value, tags};
use tradepost_proto::rop::folder::hard_delete_messages;

use crate::support::*;

#[test]
fn an_empty_folder_is_deleted() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (handle, id) = desk.new_folder(top, "Gone");
    let body = desk.ask(top, delete_folder(id, HARD)).unwrap();
    // [MS-OXCFOLD] R1076
    assert!(!body.partial_completion);
    let told = desk.open(desk.logon, open_folder(id)).unwrap_err();
    // [MS-OXCFOLD] R75, R94401, R407, R2076
    assert_eq!(told, ErrorCode::NOT_FOUND);
    assert!(desk.get(handle, &[tags::DISPLAY_NAME]).is_err());
    let told = desk.ask(top, delete_folder(id, HARD)).unwrap_err();
    // [MS-OXCFOLD] R504, R507
    assert_eq!(told, ErrorCode(0x8004_010F));
    assert!(desk.open(top, create_folder("Gone", false)).is_ok(), "the name is free again");
}

#[test]
fn without_the_flags_a_folder_keeps_its_messages_and_folders() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (full, id) = desk.new_folder(top, "Full");
    desk.post(id, "one");
    for flags in [0, DEL_FOLDERS, HARD] {
        // [MS-OXCFOLD] R76, R816, R817, R947, R948, R408
        assert!(desk.ask(top, delete_folder(id, flags)).unwrap().partial_completion);
    }
    let (parent, parent_id) = desk.new_folder(top, "Parent");
    desk.new_folder(parent, "Child");
    for flags in [0, DEL_MESSAGES, HARD] {
        // [MS-OXCFOLD] R1080, R1081
        assert!(desk.ask(top, delete_folder(parent_id, flags)).unwrap().partial_completion);
    }
    // [MS-OXCFOLD] R371
    assert_eq!(desk.value(full, tags::CONTENT_COUNT), Ok(Value::Integer32(1)));
    // [MS-OXCFOLD] R1079
    assert_eq!(desk.names_with(parent, 0), ["Child"]);
    // [MS-OXCFOLD] R762
    assert!(!desk.ask(top, delete_folder(id, DEL_MESSAGES)).unwrap().partial_completion);
    // [MS-OXCFOLD] R763
    assert!(!desk.ask(top, delete_folder(parent_id, DEL_FOLDERS)).unwrap().partial_completion);
    let left = desk.names_with(top, 0);
    // [MS-OXCFOLD] R82, R406
    assert!(!left.iter().any(|name| name == "Full" || name == "Parent"), "{left:?}");
}

#[test]
fn a_tree_with_more_than_a_batch_of_messages_goes_whole() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (outer, outer_id) = desk.new_folder(top, "Outer");
    let (_, inner_id) = desk.new_folder(outer, "Inner");
    for n in 0..620 {
        desk.post(if n % 31 == 0 { outer_id } else { inner_id }, "x");
    }
    let all = DEL_MESSAGES | DEL_FOLDERS | HARD;
    assert!(!desk.ask(top, delete_folder(outer_id, all)).unwrap().partial_completion);
    for id in [outer_id, inner_id] {
        assert_eq!(desk.open(desk.logon, open_folder(id)).unwrap_err(), ErrorCode::NOT_FOUND);
    }
}

#[test]
fn a_folder_that_may_not_be_deleted_says_why() {
    let mut desk = Desk::new();
    let special = desk.special();
    let (root, top) = (desk.folder(special.root), desk.folder(special.ipm_subtree));
    let all = DEL_MESSAGES | DEL_FOLDERS;
    let told = desk.ask(root, delete_folder(special.root, all)).unwrap_err();
    // [MS-OXCFOLD] R510, R2509
    assert_eq!(told, ErrorCode(0x8004_0102));
    for id in [special.inbox, special.calendar, special.outbox] {
        let told = desk.ask(top, delete_folder(id, all)).unwrap_err();
        // [MS-OXCFOLD] R2500, R503
        assert_eq!(told, ErrorCode(0x8007_0005));
    }
    let (_, id) = desk.new_folder(top, "Here");
    assert_eq!(desk.ask(root, delete_folder(id, all)).unwrap_err(), ErrorCode::NOT_FOUND);
    let told = desk.ask(desk.logon, delete_folder(id, all)).unwrap_err();
    // [MS-OXCFOLD] R509
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    assert!(desk.open(desk.logon, open_folder(id)).is_ok());
    // Bits without a meaning are not looked at.
    let told = desk.ask(top, delete_folder(id, 0xEA)).map(|body| body.partial_completion);
    // [MS-OXCFOLD] R123402
    assert_eq!(told, Ok(false));
    // [MS-OXCFOLD] R405
    assert_eq!(desk.ask(top, delete_folder(id, all)).unwrap_err(), ErrorCode::NOT_FOUND);
}

#[test]
fn deleted_messages_are_gone_and_missing_ones_are_told() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<MessageId> = ["a", "b", "c"].map(|subject| desk.post(id, subject)).to_vec();
    // [MS-OXCFOLD] R1143
    assert_eq!(desk.delete(folder, &ids[..1]), Ok(false));
    // [MS-OXCFOLD] R1147, R991, R2991
    assert_eq!(desk.delete(folder, &ids[..2]), Ok(true));
    // [MS-OXCFOLD] R631
    assert_eq!(desk.subjects_with(folder, 0), ["c"]);
    // [MS-OXCFOLD] R632
    assert_eq!(desk.subjects_with(folder, SOFT_DELETES), ["b", "a"]);
    let told = desk.open(desk.logon, open_message(id, ids[0], READ_ONLY)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    // A message of another folder is not deleted from this one.
    let elsewhere = desk.post(desk.inbox_id(), "elsewhere");
    assert_eq!(desk.delete(folder, &[elsewhere]), Ok(true));
    desk.message(desk.inbox_id(), elsewhere, READ_ONLY);
    // [MS-OXCFOLD] R637, R638, R635
    assert_eq!(desk.delete(desk.logon, &ids), Err(ErrorCode(0x8004_0102)));
    let hard = hard_delete_messages::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: false,
        notify_non_read: false,
        message_ids: ids[2..].to_vec().into(),
    };
    // [MS-OXCFOLD] R1153, R293
    assert!(!desk.ask(folder, hard.clone()).unwrap().partial_completion);
    // [MS-OXCFOLD] R2303
    assert!(desk.ask(folder, hard.clone()).unwrap().partial_completion, "it is not there");
    // [MS-OXCFOLD] R644, R645, R642
    assert_eq!(desk.ask(desk.logon, hard).unwrap_err(), ErrorCode(0x8004_0102));
    // [MS-OXCFOLD] R639
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(0)));
}
