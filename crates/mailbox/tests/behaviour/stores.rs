//! [MS-OXCSTOR] 3.2.5.1: who may log on to what, and how they are told.

use tradepost_mapi::{ErrorCode, FolderId, Guid, Value, tags};
use tradepost_proto::rop::logon::{
    LogonReply, get_owning_servers, get_store_state, logon, public_folder_is_ghosted,
};
use tradepost_proto::rop::{NO_HANDLE, Reply, Request, Response};
use tradepost_store::Role;

use crate::support::*;

fn private(told: Result<LogonReply, ErrorCode>) -> (u8, u8) {
    match told {
        Ok(LogonReply::Private { logon_flags, body }) => (logon_flags, body.response_flags),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_administrator_who_asks_logs_on_to_any_mailbox_and_nobody_else_gains_by_asking() {
    let mut desk = Desk::new();
    let asking = || log_on_to(1, AS_ADMINISTRATOR | PER_MDB_REPLID, BOB_DN);
    let own = dn("alice");
    // [MS-OXCSTOR] R189, R187
    assert_eq!(desk.ask(desk.logon, asking()).unwrap_err(), ErrorCode::LOGIN_PERMISSION);
    let told = desk.ask(desk.logon, log_on_to(1, AS_ADMINISTRATOR, &own)).unwrap_err();
    assert_eq!(told, ErrorCode::LOGIN_PERMISSION);
    promote(&desk.store, "alice@example.test");
    let told = private(desk.ask(desk.logon, asking()));
    // [MS-OXCSTOR] R165, R166, R72, R122, R123, R124, R125
    assert_eq!(told, (1, 0x03));
    let told = desk.ask(desk.logon, log_on_to(1, PER_MDB_REPLID, BOB_DN)).unwrap_err();
    assert_eq!(told, ErrorCode::LOGIN_PERMISSION, "an administrator who does not ask");
    let mut bob = desk.bob();
    let told = bob.ask(bob.logon, log_on_to(1, AS_ADMINISTRATOR, &own)).unwrap_err();
    assert_eq!(told, ErrorCode::LOGIN_PERMISSION);
}

#[test]
fn the_users_of_a_shared_mailbox_log_on_to_it_themselves_or_through_a_group() {
    let mut desk = Desk::new();
    let mut bob = desk.bob();
    share(&desk.store, "sales", &["alice"]);
    let request = || log_on_to(1, PER_MDB_REPLID, SALES_DN);
    let told = private(desk.ask(desk.logon, request()));
    // [MS-OXCSTOR] R126, R127
    assert_eq!(told, (1, 0x05));
    assert_eq!(bob.ask(bob.logon, request()).unwrap_err(), ErrorCode::LOGIN_PERMISSION);
    enter(&desk.store, "staff", Role::Group { members: vec!["bob@example.test".to_owned()] });
    let mut sales = desk.store.principal("sales@example.test").unwrap().unwrap();
    sales.members_mut().unwrap().push("staff@example.test".to_owned());
    desk.store.put_principal(&sales).unwrap();
    assert_eq!(private(bob.ask(bob.logon, request())), (1, 0x05));
}

#[test]
fn a_name_without_a_mailbox_is_an_unknown_user() {
    let (mut desk, _) = Desk::with_public_folders();
    enter(&desk.store, "staff", Role::Group { members: Vec::new() });
    for name in [dn("nobody"), dn("staff"), PUBLIC_DN.to_owned()] {
        let told = if name == PUBLIC_DN {
            promote(&desk.store, "alice@example.test");
            desk.ask(desk.logon, log_on_to(1, AS_ADMINISTRATOR, &name))
        } else {
            desk.ask(desk.logon, log_on_to(1, 0, &name))
        };
        // [MS-OXCSTOR] R787, R788, R59746, R173, R174, R1273
        assert_eq!(told.unwrap_err(), ErrorCode::UNKNOWN_USER, "{name}");
    }
}

#[test]
fn flags_without_a_meaning_here_change_nothing_and_three_go_back() {
    let mut desk = Desk::new();
    let own = dn("alice");
    let plain = match desk.ask(desk.logon, log_on_to(1, 0, &own)) {
        Ok(LogonReply::Private { body, .. }) => body,
        other => panic!("{other:?}"),
    };
    for (logon_flags, open_flags) in
        [(0x03, 0), (0x05, 0), (0x09, 0), (0x01, 0x04), (0x01, 0x08), (0x01, 0x0100_0400)]
    {
        let told = desk.ask(desk.logon, log_on_to(logon_flags, open_flags, &own));
        let Ok(LogonReply::Private { logon_flags: back, body }) = told else { panic!("{told:?}") };
        // [MS-OXCSTOR] R59, R2001, R20027, R2001002, R79, R7900, R84, R8401, R96, R1046, R3145
        assert_eq!(body, plain, "{logon_flags:x} {open_flags:x}");
        // [MS-OXCSTOR] R56, R118, R1062, R785, R117
        assert_eq!(back, logon_flags & 0x07);
    }
}

#[test]
fn the_answer_tells_that_the_user_is_out_of_office() {
    let mut desk = Desk::new();
    let own = dn("alice");
    let flags = private(desk.ask(desk.logon, log_on_to(1, 0, &own))).1;
    // [MS-OXCSTOR] R120
    assert_eq!(flags, 0x07);
    let away = [(tags::OUT_OF_OFFICE_STATE, Value::Boolean(true))];
    desk.logon = desk.log_on().0;
    assert_eq!(desk.set(desk.logon, &away), Ok(vec![]));
    let flags = private(desk.ask(desk.logon, log_on_to(1, 0, &own))).1;
    // [MS-OXCSTOR] R128, R129
    assert_eq!(flags, 0x17);
}

#[test]
fn a_logon_tells_its_folders_its_replica_and_the_time() {
    let mut desk = Desk::new();
    let (_, body) = desk.log_on();
    let special = desk.special();
    // [MS-OXCSTOR] R119, R767, R821
    assert_eq!(body.folder_ids.0, special.logon_order());
    // [MS-OXCSTOR] R131, R132, R1200, R779
    assert_eq!((body.repl_id, body.repl_guid), (1, Guid([0x11; 16])));
    let (_, again) = desk.log_on();
    // [MS-OXCSTOR] R133, R1205
    assert_eq!((again.repl_id, again.repl_guid), (body.repl_id, body.repl_guid));
    // [MS-OXCSTOR] R139
    assert_eq!(again.gwart_time, body.gwart_time);
    // [MS-OXCSTOR] R138
    assert_eq!((body.logon_time.year, body.logon_time.month, body.logon_time.day), (2022, 6, 18));
    // [MS-OXCSTOR] R140, R141, R1410001
    assert_eq!(body.store_state, 0);
}

#[test]
fn a_code_page_that_nobody_knows_is_refused_at_the_logon() {
    let desk = Desk::new();
    let user = desk.store.user("alice@example.test").unwrap().unwrap();
    let mut desk = Desk { session: tradepost_mailbox::Session::new(user, 12_345), ..desk };
    let told = desk.open(NO_HANDLE, log_on_to(1, 0, &dn("alice"))).map(|_| ());
    // [MS-OXCSTOR] R3102, R3102001, R175, R176
    assert_eq!(told, Err(ErrorCode::UNKNOWN_CODE_PAGE));
}

#[test]
fn a_second_mailbox_needs_maps_of_its_own() {
    let mut desk = Desk::new();
    share(&desk.store, "sales", &["alice"]);
    let second = |open_flags| logon::Request { logon_id: 1, ..log_on_to(1, open_flags, SALES_DN) };
    let told = desk.ask(desk.logon, second(0)).unwrap_err();
    // [MS-OXCSTOR] R802, R803, R1204, R1800001, R1820001
    assert_eq!(told, ErrorCode::INVALID_PARAMETER);
    let told = desk.ask(desk.logon, second(PER_MDB_REPLID)).map(|reply| reply.code());
    // [MS-OXCSTOR] R3155
    assert_eq!(told, Ok(ErrorCode::SUCCESS));
    let same = logon::Request { logon_id: 2, ..log_on_to(1, 0, &dn("alice")) };
    assert!(desk.ask(desk.logon, same).is_ok());
}

#[test]
fn a_logon_number_used_again_closes_what_the_first_had_open() {
    let mut desk = Desk::new();
    let inbox = desk.inbox();
    desk.log_on();
    assert_eq!(desk.get(inbox, &[tags::DISPLAY_NAME]).unwrap_err(), ErrorCode::INVALID_OBJECT);
}

#[test]
fn a_logon_to_public_folders_tells_four_of_them_and_no_user() {
    let (mut desk, folders) = Desk::with_public_folders();
    let body = desk.visit(0);
    let told = body.folder_ids.0;
    // [MS-OXCSTOR] R3012, R147, R59793, R155, R841
    assert_eq!(
        told[..4],
        [folders.root, folders.ipm_subtree, folders.non_ipm_subtree, folders.eforms_registry]
    );
    assert_eq!(told[4..], [FolderId::default(); 9]);
    // [MS-OXCSTOR] R148, R149
    assert_eq!((body.repl_id, body.repl_guid), (1, Guid([0x17; 16])));
    // [MS-OXCSTOR] R1530001, R162, R163
    assert_eq!(body.per_user_guid, Guid::NIL);
}

#[test]
fn flags_of_a_public_logon_go_back_and_change_nothing() {
    let (mut desk, _) = Desk::with_public_folders();
    let plain = desk.visit(0);
    for (logon_flags, open_flags) in [(0x04, 0), (0x02, 0), (0x04, 0x200), (0, PER_MDB_REPLID)] {
        let request = log_on_to(logon_flags, PUBLIC | open_flags, "");
        let told = desk.ask(desk.logon, request);
        let Ok(LogonReply::Public { logon_flags: back, body }) = told else { panic!("{told:?}") };
        // [MS-OXCSTOR] R146, R1071, R786
        assert_eq!(back, logon_flags);
        // [MS-OXCSTOR] R93, R354, R3540, R1218, R1219, R1221, R7202
        assert_eq!(body, plain);
    }
}

#[test]
fn public_folders_that_are_not_there_or_not_asked_for_are_a_failed_logon() {
    let mut desk = Desk::new();
    let told = desk.ask(desk.logon, log_on_to(0, PUBLIC, "")).unwrap_err();
    // [MS-OXCSTOR] R59753, R59751, R167, R168
    assert_eq!(told, ErrorCode::LOGON_FAILED);
    enable_public_folders(&desk.store);
    let told = desk.ask(desk.logon, log_on_to(0, 0, "")).unwrap_err();
    // [MS-OXCSTOR] R3110001
    assert_eq!(told, ErrorCode::LOGON_FAILED);
    for ghosted in [0, 4] {
        let told = desk.ask(desk.logon, log_on_to(ghosted, PUBLIC | 0x100, "")).unwrap_err();
        // [MS-OXCSTOR] R90, R833, R835, R838, R838001
        assert_eq!(told, ErrorCode::LOGON_FAILED);
    }
}

#[test]
fn whoever_names_another_server_is_sent_to_the_public_folder_mailbox() {
    let (mut desk, _) = Desk::with_public_folders();
    let request = Request::Logon(log_on_to(0x06, PUBLIC, "/o=example/cn=elsewhere"));
    let (mut answers, _) = desk.run(&[request], &[desk.logon, NO_HANDLE]);
    let Response::Logon(answer) = answers.remove(0) else { panic!("another answer") };
    // [MS-OXCSTOR] R1222, R182, R183, R107
    assert_eq!(answer.reply.code(), ErrorCode::WRONG_SERVER);
    let LogonReply::Redirect { logon_flags, server_name } = answer.reply else { panic!("none") };
    // [MS-OXCSTOR] R112, R1061
    assert_eq!(logon_flags, 0x06);
    // [MS-OXCSTOR] R114, R115, R116
    assert_eq!(server_name.to_string(), PUBLIC_DN);
}

#[test]
fn the_state_of_a_store_is_not_told_by_its_operation() {
    let mut desk = Desk::new();
    let request = get_store_state::Request { logon_id: 0, input: 0 };
    let told = desk.ask(desk.logon, request.clone()).unwrap_err();
    // [MS-OXCSTOR] R881, R882, R884, R3125, R1091, R1092
    assert_eq!(told, ErrorCode::NOT_IMPLEMENTED);
    let inbox = desk.inbox();
    assert_eq!(desk.ask(inbox, request).unwrap_err(), ErrorCode::NOT_SUPPORTED);
}

#[test]
fn every_public_folder_is_owned_by_the_one_server() {
    let (mut desk, folders) = Desk::with_public_folders();
    let owning = |folder_id| get_owning_servers::Request { logon_id: 0, input: 0, folder_id };
    let inbox = desk.inbox_id();
    // [MS-OXCSTOR] R892
    assert_eq!(desk.ask(desk.logon, owning(inbox)).unwrap_err(), ErrorCode::NOT_SUPPORTED);
    desk.visit(0);
    let replicas = desk.ask(desk.logon, owning(folders.ipm_subtree)).unwrap().replicas;
    let servers: Vec<String> = replicas.servers.iter().map(ToString::to_string).collect();
    // [MS-OXCSTOR] R343, R351, R369, R370, R371, R914, R915, R916, R390, R391, R3490001
    assert_eq!(servers, [PUBLIC_DN]);
    // [MS-OXCSTOR] R352, R367, R368, R912, R913
    assert_eq!(replicas.cheap_server_count, 1);
    let told = desk.ask(desk.logon, owning(FolderId(0x7777_0000_0000_0001))).unwrap_err();
    // [MS-OXCSTOR] R1232, R394, R395
    assert_eq!(told, ErrorCode::NOT_FOUND);
}

#[test]
fn no_folder_is_a_ghost() {
    let (mut desk, folders) = Desk::with_public_folders();
    let ghost = |folder_id| public_folder_is_ghosted::Request { logon_id: 0, input: 0, folder_id };
    let inbox = desk.inbox_id();
    let told = desk.ask(desk.logon, ghost(inbox)).unwrap();
    // [MS-OXCSTOR] R917, R1237
    assert_eq!(told.replicas.0, None);
    desk.visit(0);
    for folder in [folders.ipm_subtree, folders.non_ipm_subtree] {
        let told = desk.ask(desk.logon, ghost(folder)).unwrap();
        // [MS-OXCSTOR] R930, R1239, R405, R59712, R1098, R1100, R1101, R431, R432, R39701
        assert_eq!(told.replicas.0, None);
    }
    let told = desk.ask(desk.logon, ghost(FolderId(0x7777_0000_0000_0001))).unwrap_err();
    // [MS-OXCSTOR] R1236, R436, R437, R43401, R43402
    assert_eq!(told, ErrorCode::NOT_FOUND);
}
