//! [MS-OXCFOLD]: opening, creating and deleting folders; deleting messages.

use tradepost_mapi::{ErrorCode, FolderId, MessageId, Value, tags};
use tradepost_proto::rop::EitherText;
use tradepost_proto::rop::folder::{create_folder, hard_delete_messages, open_folder};

use crate::support::*;

/// MS-OXCFOLD_R462, MS-OXCFOLD_R465.
#[test]
fn a_folder_is_opened_from_the_logon_or_any_folder_whatever_the_flags() {
    let mut desk = Desk::new();
    let (inbox, drafts) = (desk.inbox_id(), desk.special().drafts);
    let open = |flags| open_folder::Request { open_mode_flags: flags, ..open_folder(inbox) };
    let (_, body) = desk.open(desk.logon, open(0xFB)).unwrap();
    assert!(!body.has_rules);
    assert_eq!(body.replicas.0, None);
    let drafts = desk.folder(drafts);
    let handle = desk.open(drafts, open(0)).unwrap().0;
    assert_eq!(desk.value(handle, tags::DISPLAY_NAME), Ok(text("Inbox")));
}

/// MS-OXCFOLD_R469, MS-OXCFOLD_R473, MS-OXCROPS_R457302.
#[test]
fn what_cannot_be_opened_says_why() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let nowhere = FolderId(inbox.0 + (0x0001_0000_0000_0000));
    for id in [nowhere, FolderId(0)] {
        let told = desk.open(desk.logon, open_folder(id)).unwrap_err();
        assert_eq!(told, ErrorCode::NOT_FOUND);
    }
    let message = desk.draft(inbox);
    let told = desk.open(message, open_folder(inbox)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    let told = desk.open(NO_SUCH_HANDLE, open_folder(inbox)).unwrap_err();
    assert_eq!(told, ErrorCode::NULL_OBJECT);
}

/// MS-OXCFOLD_R483, MS-OXCFOLD_R478.
#[test]
fn a_new_folder_has_its_name_and_comment_and_stands_in_its_parent() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (handle, body) = desk.open(top, create_folder("Projects", false)).unwrap();
    assert_eq!(body.existing.0, None);
    let cells = desk.get(
        handle,
        &[tags::DISPLAY_NAME, tags::COMMENT, tags::FOLDER_TYPE, tags::PARENT_FOLDER_ID],
    );
    let parent = desk.special().ipm_subtree.0.cast_signed();
    let expected = [
        Ok(text("Projects")),
        Ok(text("a comment")),
        Ok(Value::Integer32(1)),
        Ok(Value::Integer64(parent)),
    ];
    assert_eq!(cells.unwrap(), expected);
    assert_eq!(desk.value(top, tags::SUBFOLDERS), Ok(Value::Boolean(true)));
    let again = desk.folder(body.folder_id);
    assert_eq!(desk.value(again, tags::DISPLAY_NAME), Ok(text("Projects")));
}

/// MS-OXCFOLD_R481, MS-OXCFOLD_R482, MS-OXCFOLD_R1065.
#[test]
fn a_name_is_taken_once_without_regard_to_case() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (_, id) = desk.new_folder(top, "Größe");
    let told = desk.open(top, create_folder("GRÖßE", false)).unwrap_err();
    assert_eq!(told, ErrorCode::COLLIDING_NAMES);
    let (_, body) = desk.open(top, create_folder("gRÖße", true)).unwrap();
    assert_eq!(body.folder_id, id);
    // [MS-OXCFOLD] R60001, R1197
    assert_eq!(body.existing.0, None);
    // In another folder the name is free.
    let inbox = desk.inbox();
    assert!(desk.open(inbox, create_folder("Größe", false)).is_ok());
}

/// MS-OXCFOLD_R477, MS-OXCFOLD_R487, MS-OXCFOLD_R495.
#[test]
fn a_folder_that_cannot_be_made_says_why() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let told = desk.open(top, create_folder("", false)).unwrap_err();
    assert_eq!(told, ErrorCode::INVALID_PARAMETER);
    for folder_type in [0, 3, 0xFF] {
        let request = create_folder::Request { folder_type, ..create_folder("x", false) };
        assert_eq!(desk.open(top, request).unwrap_err(), ErrorCode::INVALID_PARAMETER);
    }
    let told = desk.open(desk.logon, create_folder("x", false)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    let told = desk.open(top, create_folder(&"x".repeat(256), false)).unwrap_err();
    assert_eq!(told, ErrorCode::INVALID_PARAMETER);
    assert!(desk.open(top, create_folder(&"x".repeat(255), false)).is_ok());
}

#[test]
fn a_name_in_bytes_is_read_in_the_code_page_of_the_session() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let mut request = create_folder("x", false);
    request.folder.display_name = EitherText::Bytes(tradepost_wire::StrZ(vec![0x80, 0xE4]));
    request.folder.comment = EitherText::Bytes(tradepost_wire::StrZ(vec![]));
    let (handle, _) = desk.open(top, request).unwrap();
    assert_eq!(desk.value(handle, tags::DISPLAY_NAME), Ok(text("€ä")));
}

/// MS-OXCFOLD_R497.
#[test]
fn an_empty_folder_is_deleted() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (handle, id) = desk.new_folder(top, "Gone");
    let body = desk.ask(top, delete_folder(id, HARD)).unwrap();
    assert!(!body.partial_completion);
    let told = desk.open(desk.logon, open_folder(id)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    assert!(desk.get(handle, &[tags::DISPLAY_NAME]).is_err());
    let told = desk.ask(top, delete_folder(id, HARD)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    assert!(desk.open(top, create_folder("Gone", false)).is_ok(), "the name is free again");
}

/// MS-OXCFOLD_R371, MS-OXCFOLD_R816, MS-OXCFOLD_R817, MS-OXCFOLD_R1079, MS-OXCFOLD_R1080,
/// MS-OXCFOLD_R1081.
#[test]
fn without_the_flags_a_folder_keeps_its_messages_and_folders() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (full, id) = desk.new_folder(top, "Full");
    desk.post(id, "one");
    for flags in [0, DEL_FOLDERS, HARD] {
        assert!(desk.ask(top, delete_folder(id, flags)).unwrap().partial_completion);
    }
    let (parent, parent_id) = desk.new_folder(top, "Parent");
    desk.new_folder(parent, "Child");
    for flags in [0, DEL_MESSAGES, HARD] {
        assert!(desk.ask(top, delete_folder(parent_id, flags)).unwrap().partial_completion);
    }
    assert_eq!(desk.value(full, tags::CONTENT_COUNT), Ok(Value::Integer32(1)));
    assert_eq!(desk.value(parent, tags::SUBFOLDERS), Ok(Value::Boolean(true)));
    let all = DEL_MESSAGES | DEL_FOLDERS | HARD;
    assert!(!desk.ask(top, delete_folder(id, all)).unwrap().partial_completion);
    assert!(!desk.ask(top, delete_folder(parent_id, all)).unwrap().partial_completion);
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

/// MS-OXCFOLD_R507, MS-OXCFOLD_R509, MS-OXCFOLD_R1234, MS-OXCFOLD_R2509.
#[test]
fn a_folder_that_may_not_be_deleted_says_why() {
    let mut desk = Desk::new();
    let special = desk.special();
    let (root, top) = (desk.folder(special.root), desk.folder(special.ipm_subtree));
    let all = DEL_MESSAGES | DEL_FOLDERS;
    let told = desk.ask(root, delete_folder(special.root, all)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    for id in [special.inbox, special.calendar, special.outbox] {
        let told = desk.ask(top, delete_folder(id, all)).unwrap_err();
        assert_eq!(told, ErrorCode::ACCESS_DENIED);
    }
    let (_, id) = desk.new_folder(top, "Here");
    assert_eq!(desk.ask(root, delete_folder(id, all)).unwrap_err(), ErrorCode::NOT_FOUND);
    let told = desk.ask(desk.logon, delete_folder(id, all)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    assert!(desk.open(desk.logon, open_folder(id)).is_ok());
}

/// MS-OXCFOLD_R1147, MS-OXCFOLD_R638, MS-OXCFOLD_R645, MS-OXCFOLD_R115602.
#[test]
fn deleted_messages_are_gone_and_missing_ones_are_told() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids: Vec<MessageId> = ["a", "b", "c"].map(|subject| desk.post(id, subject)).to_vec();
    assert_eq!(desk.delete(folder, &ids[..1]), Ok(false));
    assert_eq!(desk.delete(folder, &ids[..2]), Ok(true));
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(1)));
    let told = desk.open(desk.logon, open_message(id, ids[0], READ_ONLY)).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
    // A message of another folder is not deleted from this one.
    let elsewhere = desk.post(desk.inbox_id(), "elsewhere");
    assert_eq!(desk.delete(folder, &[elsewhere]), Ok(true));
    desk.message(desk.inbox_id(), elsewhere, READ_ONLY);
    assert_eq!(desk.delete(desk.logon, &ids), Err(ErrorCode::NOT_SUPPORTED));
    let hard = hard_delete_messages::Request {
        logon_id: 0,
        input: 0,
        want_asynchronous: true,
        notify_non_read: false,
        message_ids: ids[2..].to_vec().into(),
    };
    assert!(!desk.ask(folder, hard.clone()).unwrap().partial_completion);
    assert_eq!(desk.ask(desk.logon, hard).unwrap_err(), ErrorCode::NOT_SUPPORTED);
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(0)));
}

#[test]
fn a_folder_is_renamed_and_keeps_its_names_apart() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (handle, _) = desk.new_folder(top, "Old");
    desk.new_folder(top, "Taken");
    let rename = |name| [(tags::DISPLAY_NAME, text(name))];
    assert_eq!(desk.set(handle, &rename("New")), Ok(vec![]));
    assert_eq!(desk.value(handle, tags::DISPLAY_NAME), Ok(text("New")));
    assert!(desk.open(top, create_folder("Old", false)).is_ok());
    assert_eq!(desk.set(handle, &rename("NEW")), Ok(vec![]), "its own name in another case");
    let told = desk.set(handle, &rename("taken"));
    assert_eq!(told, Err(ErrorCode::COLLIDING_NAMES));
    assert_eq!(desk.value(handle, tags::DISPLAY_NAME), Ok(text("NEW")));
}
