//! [MS-OXCFOLD] 3.2.5.1 and 3.2.5.2: opening and making folders.

use tradepost_mapi::{ErrorCode, FolderId, Value, tags};
use tradepost_proto::rop::EitherText;
use tradepost_proto::rop::folder::{create_folder, open_folder};

use crate::support::*;

#[test]
fn a_folder_is_opened_from_the_logon_or_any_folder_whatever_the_flags() {
    let mut desk = Desk::new();
    let (inbox, drafts) = (desk.inbox_id(), desk.special().drafts);
    let open = |flags| open_folder::Request { open_mode_flags: flags, ..open_folder(inbox) };
    for flags in [0x01, 0x02, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFB] {
        let (handle, body) = desk.open(desk.logon, open(flags)).unwrap();
        // [MS-OXCFOLD] R26, R460
        assert!(!body.has_rules);
        assert_eq!(body.replicas.0, None, "none of them in a private mailbox");
        // [MS-OXCFOLD] R465, R46501, R46502, R46503, R46504, R46505, R46506, R46507, R821
        assert_eq!(desk.value(handle, tags::DISPLAY_NAME), Ok(text("Inbox")), "{flags:x}");
    }
    let drafts = desk.folder(drafts);
    let handle = desk.open(drafts, open(0)).unwrap().0;
    // [MS-OXCFOLD] R2, R9, R24, R90001, R16, R459, R46202
    assert_eq!(desk.value(handle, tags::DISPLAY_NAME), Ok(text("Inbox")));
}

#[test]
fn what_cannot_be_opened_says_why() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let nowhere = FolderId(inbox.0 + (0x0001_0000_0000_0000));
    for id in [nowhere, FolderId(0)] {
        let told = desk.open(desk.logon, open_folder(id)).unwrap_err();
        // [MS-OXCFOLD] R468, R469, R46201
        assert_eq!(told, ErrorCode(0x8004_010F));
    }
    let message = desk.draft(inbox);
    let told = desk.open(message, open_folder(inbox)).unwrap_err();
    // [MS-OXCFOLD] R472, R473
    assert_eq!(told, ErrorCode(0x8004_0102));
    let codes = [(desk.logon, nowhere), (message, inbox)]
        .map(|(handle, id)| desk.open(handle, open_folder(id)).unwrap_err());
    // [MS-OXCFOLD] R466
    assert_eq!(codes, [ErrorCode::NOT_FOUND, ErrorCode::NOT_SUPPORTED]);
    let told = desk.open(NO_SUCH_HANDLE, open_folder(inbox)).unwrap_err();
    assert_eq!(told, ErrorCode::NULL_OBJECT);
}

#[test]
fn a_new_folder_has_its_name_and_comment_and_stands_in_its_parent() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (handle, body) = desk.open(top, create_folder("Projects", false)).unwrap();
    // [MS-OXCFOLD] R58, R61, R476
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
    // [MS-OXCFOLD] R37, R3801, R46, R48, R54, R56, R475, R483, R10359, R10360, R811
    assert_eq!(cells.unwrap(), expected);
    let again = desk.folder(body.folder_id);
    assert_eq!(desk.value(again, tags::DISPLAY_NAME), Ok(text("Projects")));
}

#[test]
fn a_name_is_taken_once_without_regard_to_case() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let (_, id) = desk.new_folder(top, "Größe");
    let told = desk.open(top, create_folder("GRÖßE", false)).unwrap_err();
    // [MS-OXCFOLD] R481, R480, R1065, R1039, R51, R491, R493
    assert_eq!(told, ErrorCode(0x8004_0604));
    let (_, body) = desk.open(top, create_folder("gRÖße", true)).unwrap();
    // [MS-OXCFOLD] R482, R50
    assert_eq!(body.folder_id, id);
    // [MS-OXCFOLD] R60001, R1197, R1196, R926, R931, R933, R938, R941
    assert_eq!(body.existing.0, None);
    // In another folder the name is free.
    let inbox = desk.inbox();
    assert!(desk.open(inbox, create_folder("Größe", false)).is_ok());
    // Where the name is free, OpenExisting makes a folder as well.
    let (_, body) = desk.open(top, create_folder("New", true)).unwrap();
    // [MS-OXCFOLD] R483
    assert_ne!(body.folder_id, id);
}

#[test]
fn a_folder_that_cannot_be_made_says_why() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let told = desk.open(top, create_folder("", false)).unwrap_err();
    // [MS-OXCFOLD] R477
    assert_eq!(told, ErrorCode::INVALID_PARAMETER);
    for folder_type in [0, 3, 0xFF] {
        let request = create_folder::Request { folder_type, ..create_folder("x", false) };
        // [MS-OXCFOLD] R486, R487
        assert_eq!(desk.open(top, request).unwrap_err(), ErrorCode(0x8007_0057));
    }
    let told = desk.open(desk.logon, create_folder("x", false)).unwrap_err();
    // [MS-OXCFOLD] R494, R495
    assert_eq!(told, ErrorCode(0x8004_0102));
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
    // [MS-OXCFOLD] R49
    assert_eq!(desk.value(handle, tags::DISPLAY_NAME), Ok(text("€ä")));
    // [MS-OXCFOLD] R478, R1034
    assert_eq!(desk.value(handle, tags::COMMENT), Err(ErrorCode::NOT_FOUND));
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
