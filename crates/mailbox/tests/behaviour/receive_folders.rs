//! [MS-OXCSTOR] 3.2.5.2 to 3.2.5.4: where messages of a class are delivered.

use tradepost_mapi::{ErrorCode, FileTime, FolderId};
use tradepost_proto::rop::logon::{
    get_receive_folder, get_receive_folder_table, set_receive_folder,
};

use crate::support::*;

fn set(class: &str, folder_id: FolderId) -> set_receive_folder::Request {
    set_receive_folder::Request { logon_id: 0, input: 0, folder_id, message_class: class.into() }
}

fn one(class: &str) -> get_receive_folder::Request {
    get_receive_folder::Request { logon_id: 0, input: 0, message_class: class.into() }
}

fn table() -> get_receive_folder_table::Request {
    get_receive_folder_table::Request { logon_id: 0, input: 0 }
}

impl Desk {
    fn receives(&mut self, class: &str) -> (FolderId, String) {
        let body = self.ask(self.logon, one(class)).unwrap();
        (body.folder_id, body.explicit_message_class.to_string().to_uppercase())
    }

    fn row(&mut self, class: &str) -> Option<(FolderId, FileTime)> {
        let rows = self.ask(self.logon, table()).unwrap().rows;
        let mut rows = rows.iter();
        let row = rows.find(|row| row.message_class.0.eq_ignore_ascii_case(class.as_bytes()))?;
        Some((row.folder_id, row.last_modification_time))
    }
}

#[test]
fn a_new_mailbox_delivers_everything_to_the_inbox() {
    let mut desk = Desk::new();
    let special = desk.special();
    for (class, folder, explicit) in [
        ("", special.inbox, ""),
        ("MY.Class", special.inbox, ""),
        ("IPM", special.inbox, "IPM"),
        ("ipm.note.more", special.inbox, "IPM"),
        ("IPM.MY.Class", special.inbox, "IPM"),
        ("IPMNote", special.inbox, ""),
        ("Report.IPM.Note", special.inbox, "REPORT.IPM"),
        ("IPC.Anything", special.root, "IPC"),
    ] {
        let told = desk.receives(class);
        // [MS-OXCMSG] R22
        // [MS-OXCSTOR] R782, R59786, R847, R851, R1224, R195, R196, R197, R208, R210, R3120, R201
        assert_eq!(told, (folder, explicit.to_owned()), "{class}");
    }
    let rows = desk.ask(desk.logon, table()).unwrap().rows.len();
    // [MS-OXCSTOR] R282, R876, R294, R296, R320, R321
    assert_eq!(rows, 4);
}

#[test]
fn a_class_gets_a_folder_of_its_own_and_loses_it_again() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (_, first) = desk.place("First");
    let (_, second) = desk.place("Second");
    assert_eq!(desk.ask(desk.logon, set("MY.Class", first)), OK);
    let told = desk.receives("my.class.SOMETHING");
    // [MS-OXCSTOR] R3122, R59754, R241, R243, R250, R59756, R59757, R232, R233
    assert_eq!(told, (first, "MY.CLASS".to_owned()));
    assert_eq!(desk.receives("MY.ClassOther"), (inbox, String::new()));
    desk.now = FileTime(desk.now.0 + 10_000_000);
    assert_eq!(desk.ask(desk.logon, set("my.CLASS", second)), OK);
    let row = desk.row("MY.Class");
    // [MS-OXCSTOR] R862, R1235, R247, R867, R873, R314, R303, R870, R872, R59795
    assert_eq!(row, Some((second, desk.now)));
    let rows = desk.ask(desk.logon, table()).unwrap().rows.len();
    // [MS-OXCSTOR] R868
    assert_eq!(rows, 5);
    assert_eq!(desk.ask(desk.logon, set("MY.CLASS", FolderId::default())), OK);
    // [MS-OXCSTOR] R864
    assert_eq!(desk.row("MY.Class"), None);
    assert_eq!(desk.receives("MY.Class"), (inbox, String::new()));
}

#[test]
fn a_new_row_has_the_time_at_which_it_was_made() {
    let mut desk = Desk::new();
    let (_, folder) = desk.place("First");
    desk.now = FileTime(desk.now.0 + 10_000_000);
    assert_eq!(desk.ask(desk.logon, set("Other", folder)), OK);
    // [MS-OXCSTOR] R1030
    assert_eq!(desk.row("Other"), Some((folder, desk.now)));
    let told = desk.bob().receives("Other").1;
    // [MS-OXCSTOR] R850, R863
    assert_eq!(told, "");
}

#[test]
fn the_folder_of_ipm_and_its_reports_stays() {
    let mut desk = Desk::new();
    let (_, folder) = desk.place("First");
    for class in ["IPM", "ipm", "Report.IPM", "REPORT.IPM"] {
        // [MS-OXCSTOR] R859, R271, R272
        assert_eq!(desk.ask(desk.logon, set(class, folder)), Err(ErrorCode::ACCESS_DENIED));
    }
    let told = desk.ask(desk.logon, set("", FolderId::default()));
    // [MS-OXCSTOR] R860, R275, R277
    assert_eq!(told, Err(ErrorCode::CALL_FAILED));
    assert_eq!(desk.receives("IPM").0, desk.inbox_id());
    assert_eq!(desk.ask(desk.logon, set("", folder)), OK);
    assert_eq!(desk.receives("Anything").0, folder);
}

#[test]
fn the_folder_must_be_in_the_mailbox() {
    let mut desk = Desk::new();
    let told = desk.ask(desk.logon, set("X", FolderId(0x7777_0000_0000_0001)));
    // [MS-OXCSTOR] R871, R304, R209
    assert_eq!(told, Err(ErrorCode::NOT_FOUND));
    let (_, folder) = desk.place("First");
    assert_eq!(desk.ask(desk.logon, set("X.Y", folder)), OK);
    let top = desk.folder(desk.special().ipm_subtree);
    desk.ask(top, delete_folder(folder, 0x15)).unwrap();
    let told = desk.receives("X.Y");
    assert_eq!(told, (desk.inbox_id(), String::new()), "the folder is gone");
}

#[test]
fn a_class_that_is_none_is_an_invalid_parameter() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let long = "a".repeat(255);
    for class in [".IPM", "IPM.", "IPM..Note", "IPM\u{1}", "IPM\u{7f}", long.as_str()] {
        let told = desk.ask(desk.logon, one(class)).unwrap_err();
        // [MS-OXCSTOR] R59784, R59785, R202, R203, R204, R205, R206, R207, R234, R235
        assert_eq!(told, ErrorCode::INVALID_PARAMETER, "{class}");
        let told = desk.ask(desk.logon, set(class, inbox));
        // [MS-OXCSTOR] R845, R858, R273, R274
        assert_eq!(told, Err(ErrorCode::INVALID_PARAMETER), "{class}");
    }
}

#[test]
fn public_folders_receive_nothing() {
    let (mut desk, folders) = Desk::with_public_folders();
    desk.visit(0);
    let told = desk.ask(desk.logon, one("IPM")).unwrap_err();
    // [MS-OXCSTOR] R198, R59782, R59783, R238, R239
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    let told = desk.ask(desk.logon, set("X", folders.ipm_subtree));
    // [MS-OXCSTOR] R249, R855, R856, R279, R280
    assert_eq!(told, Err(ErrorCode::NOT_SUPPORTED));
    let told = desk.ask(desk.logon, table()).unwrap_err();
    // [MS-OXCSTOR] R287, R874, R875, R324, R325
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
}

/// Whether bytes are a message class, with their terminator, as the document has it.
fn is_class(bytes: &[u8]) -> bool {
    let Some((0, class)) = bytes.split_last() else { return false };
    let words = class.is_empty() || class.split(|b| *b == b'.').all(|word| !word.is_empty());
    words && class.iter().all(|b| (32..=126).contains(b)) && bytes.len() <= 255
}

#[test]
fn classes_are_told_in_the_form_in_which_they_may_be_given() {
    let mut desk = Desk::new();
    let (_, folder) = desk.place("First");
    for class in ["My.Class", "my.other class", "a"] {
        assert_eq!(desk.ask(desk.logon, set(class, folder)), OK);
        let told = desk.ask(desk.logon, one(class)).unwrap().explicit_message_class;
        let bytes = tradepost_wire::encode(&told).unwrap();
        // [MS-OXCSTOR] R211, R212, R213, R214, R215, R216, R217
        assert!(is_class(&bytes), "{bytes:?}");
        // [MS-OXCSTOR] R59801, R1225, R866
        assert!(told.to_string().eq_ignore_ascii_case(class));
    }
    for row in desk.ask(desk.logon, table()).unwrap().rows.iter() {
        let bytes = tradepost_wire::encode(row).unwrap();
        // [MS-OXCSTOR] R297, R299, R877, R879
        assert_eq!(bytes[0], 0, "a StandardPropertyRow");
        let class = &bytes[9..bytes.len() - 8];
        // [MS-OXCSTOR] R301, R305, R306, R307, R308, R309, R310, R311, R312, R313, R880
        assert!(is_class(class), "{class:?}");
    }
}

#[test]
fn without_any_row_mail_goes_to_the_inbox_and_there_is_no_table() {
    let mut desk = Desk::new();
    let (_, folder) = desk.place("Everything");
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    // No client could do this to the rows of IPM and its reports.
    let all = |t: &mut tradepost_store::Transaction<'_>| {
        for class in ["", "IPC", "IPM", "REPORT.IPM"] {
            t.set_receive_folder(class.as_bytes(), Some(folder))?;
        }
        t.delete_folder(folder)
    };
    mailbox.write(desk.now, all).unwrap();
    let inbox = desk.inbox_id();
    // [MS-OXCSTOR] R852, R1223
    assert_eq!(desk.receives("IPM.Note"), (inbox, String::new()));
    let told = desk.ask(desk.logon, table()).unwrap_err();
    // [MS-OXCSTOR] R59787, R322, R323
    assert_eq!(told, ErrorCode::NO_RECEIVE_FOLDER);
}

#[test]
fn a_deleted_folder_receives_nothing() {
    let mut desk = Desk::new();
    let (_, folder) = desk.place("Faxes");
    assert_eq!(desk.ask(desk.logon, set("IPM.Fax", folder)), OK);
    let special = desk.special();
    let top = desk.folder(special.ipm_subtree);
    desk.ask(top, delete_folder(folder, DEL_MESSAGES | DEL_FOLDERS)).unwrap();
    assert_eq!(desk.receives("IPM.Fax"), (special.inbox, "IPM".to_owned()));
    assert_eq!(desk.row("IPM.Fax"), None);
    let told: Result<(), ErrorCode> = desk.ask(desk.logon, set("IPM.Other", folder));
    assert_eq!(told, Err(ErrorCode::NOT_FOUND));
}
