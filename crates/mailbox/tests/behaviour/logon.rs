//! [MS-OXCSTOR]: logging on, receive folders, identifiers.

use tradepost_mapi::{ErrorCode, FolderId, GlobalCounter, Guid, LongTermId, MessageId, ReplicaId};
use tradepost_proto::rop::logon::{
    LogonReply, LogonTime, get_receive_folder, get_receive_folder_table, id_from_long_term_id,
    logon, long_term_id_from_id,
};
use tradepost_wire::{AsciiZ, Sized16};

use crate::support::*;

#[test]
fn a_logon_tells_the_mailbox_and_its_thirteen_folders() {
    let mut desk = Desk::new();
    let (handle, body) = desk.log_on();
    let special = desk.special();
    assert_eq!(body.folder_ids.0, special.logon_order());
    assert_eq!(body.response_flags, 0x07);
    assert_eq!(body.mailbox_guid, Guid([1; 16]));
    assert_eq!(body.repl_id, 1);
    assert_eq!(body.repl_guid, Guid([0x11; 16]));
    let time = LogonTime {
        seconds: 40,
        minutes: 26,
        hour: 4,
        day_of_week: 6,
        day: 18,
        month: 6,
        year: 2022,
    };
    assert_eq!(body.logon_time, time);
    assert_eq!(body.store_state, 0);
    assert_ne!(handle, u32::MAX);
}

/// MS-OXCSTOR_R788, MS-OXCSTOR_R174.
#[test]
fn a_name_that_nobody_has_is_an_unknown_user() {
    let mut desk = Desk::new();
    let request = desk_logon("/o=example/ou=first/cn=Recipients/cn=nobody");
    assert_eq!(desk.ask(desk.logon, request).unwrap_err(), ErrorCode::UNKNOWN_USER);
    let nameless = logon::Request { essdn: Sized16(None), ..desk_logon("") };
    assert!(desk.ask(desk.logon, nameless).is_err());
}

#[test]
fn nobody_logs_on_to_the_mailbox_of_another() {
    let mut desk = Desk::new();
    let request = desk_logon("/o=example/ou=first/cn=Recipients/cn=bob");
    assert_eq!(desk.ask(desk.logon, request).unwrap_err(), ErrorCode::LOGIN_PERMISSION);
}

#[test]
fn the_name_is_compared_without_regard_to_case() {
    let mut desk = Desk::new();
    let request = desk_logon("/O=EXAMPLE/OU=first/CN=Recipients/CN=Alice");
    assert!(matches!(desk.ask(desk.logon, request), Ok(LogonReply::Private { .. })));
}

fn desk_logon(dn: &str) -> logon::Request {
    logon::Request {
        logon_id: 0,
        output: 1,
        logon_flags: 1,
        open_flags: 0,
        store_state: 0,
        essdn: Sized16(Some(dn.into())),
    }
}

fn receive_folder(class: &str) -> get_receive_folder::Request {
    let message_class = AsciiZ::from(class);
    get_receive_folder::Request { logon_id: 0, input: 0, message_class }
}

/// MS-OXCSTOR_R782, MS-OXCSTOR_R847, MS-OXCSTOR_R1224, MS-OXCSTOR_R3119.
#[test]
fn the_receive_folder_is_that_of_the_longest_class() {
    let mut desk = Desk::new();
    let special = desk.special();
    for (class, folder, explicit) in [
        ("", special.inbox, ""),
        ("MY.Class", special.inbox, ""),
        ("IPM", special.inbox, "IPM"),
        ("ipm.note.more", special.inbox, "IPM"),
        ("IPMNote", special.inbox, ""),
        ("Report.IPM.Note", special.inbox, "REPORT.IPM"),
        ("IPC", special.root, "IPC"),
        ("IPC.Anything", special.root, "IPC"),
    ] {
        let body = desk.ask(desk.logon, receive_folder(class)).unwrap();
        assert_eq!(body.folder_id, folder, "{class}");
        let told = String::from_utf8(body.explicit_message_class.0).unwrap();
        assert!(told.eq_ignore_ascii_case(explicit), "{class}: {told}");
    }
}

/// MS-OXCSTOR_R59785, MS-OXCSTOR_R204, MS-OXCSTOR_R205, MS-OXCSTOR_R206, MS-OXCSTOR_R207,
/// MS-OXCSTOR_R239.
#[test]
fn a_class_that_is_none_is_an_invalid_parameter() {
    let mut desk = Desk::new();
    let long = "a".repeat(255);
    for class in [".IPM", "IPM.", "IPM..Note", "IPM\u{1}", long.as_str()] {
        let told = desk.ask(desk.logon, receive_folder(class)).unwrap_err();
        assert_eq!(told, ErrorCode::INVALID_PARAMETER, "{class}");
    }
    let inbox = desk.inbox();
    assert_eq!(desk.ask(inbox, receive_folder("IPM")).unwrap_err(), ErrorCode::NOT_SUPPORTED);
}

/// MS-OXCSTOR_R876, MS-OXCSTOR_R782.
#[test]
fn the_receive_folder_table_has_the_four_rows_of_a_new_mailbox() {
    let mut desk = Desk::new();
    let special = desk.special();
    let request = get_receive_folder_table::Request { logon_id: 0, input: 0 };
    let body = desk.ask(desk.logon, request.clone()).unwrap();
    let rows: Vec<_> = body
        .rows
        .iter()
        .map(|row| (String::from_utf8(row.message_class.0.clone()).unwrap(), row.folder_id))
        .collect();
    assert_eq!(rows.len(), 4);
    for (class, folder) in [("", special.inbox), ("IPC", special.root), ("IPM", special.inbox)] {
        assert!(rows.contains(&(class.to_owned(), folder)), "{class}: {rows:?}");
    }
    assert!(body.rows.iter().all(|row| row.last_modification_time == desk.now));
    let inbox = desk.inbox();
    assert_eq!(desk.ask(inbox, request).unwrap_err(), ErrorCode::NOT_SUPPORTED);
}

fn to_long(object_id: u64) -> long_term_id_from_id::Request {
    long_term_id_from_id::Request { logon_id: 0, input: 0, object_id }
}

fn to_short(long_term_id: LongTermId) -> id_from_long_term_id::Request {
    id_from_long_term_id::Request { logon_id: 0, input: 0, long_term_id }
}

#[test]
fn identifiers_go_to_their_long_form_and_back() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.post(inbox, "hello");
    for id in [inbox.0, message.0] {
        let long = desk.ask(desk.logon, to_long(id)).unwrap().long_term_id;
        assert_eq!(long.database_guid, Guid([0x11; 16]));
        assert_eq!(long.global_counter, MessageId(id).counter());
        assert_eq!(desk.ask(desk.logon, to_short(long)).unwrap().object_id, id);
    }
}

#[test]
fn a_replica_that_is_not_known_is_not_found_and_not_entered() {
    let mut desk = Desk::new();
    let counter = GlobalCounter::new(77).unwrap();
    let foreign = LongTermId { database_guid: Guid([9; 16]), global_counter: counter };
    for _ in 0..2 {
        let told = desk.ask(desk.logon, to_short(foreign)).unwrap_err();
        assert_eq!(told, ErrorCode::NOT_FOUND);
    }
    let unknown = FolderId::new(ReplicaId(99), counter);
    assert_eq!(desk.ask(desk.logon, to_long(unknown.0)).unwrap_err(), ErrorCode::NOT_FOUND);
}
