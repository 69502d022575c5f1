//! [MS-OXCSTOR] 3.2.5.1: mailboxes and public folders that are on another server, accounts that are
//! disabled, and mailboxes that are made by their owner's first logon.

use tradepost_mapi::{ErrorCode, FileTime, Guid, tags};
use tradepost_proto::rop::folder::open_folder;
use tradepost_proto::rop::logon::{LogonReply, get_receive_folder, logon};
use tradepost_proto::rop::message::create_message;
use tradepost_proto::rop::{NO_HANDLE, Reply, Request, Response};
use tradepost_store::{Home, Principal, Reserved, Role, Standing, Store};
use tradepost_wire::StrZ;

use crate::move_copy::message_ids;
use crate::support::*;

const ALICE: &str = "alice@example.test";
const BOB: &str = "bob@example.test";
const PUBLIC_ADDRESS: &str = "public@example.test";
const ALTERNATE: u32 = 0x0000_0100;
const IGNORE_HOME: u32 = 0x0000_0200;

fn elsewhere(name: &str) -> Home {
    Home::Elsewhere(name.to_owned())
}

/// The answer to a logon that names another server: its code, its flags, and the name.
fn redirected(desk: &mut Desk, request: logon::Request) -> (ErrorCode, u8, String) {
    let (mut answers, _) = desk.run(&[Request::Logon(request)], &[desk.logon, NO_HANDLE]);
    let Response::Logon(answer) = answers.remove(0) else { panic!("another answer") };
    let code = answer.reply.code();
    match answer.reply {
        LogonReply::Redirect { logon_flags, server_name } => {
            (code, logon_flags, server_name.to_string())
        }
        other => panic!("{other:?}"),
    }
}

fn sent_to(name: &str, logon_flags: u8) -> (ErrorCode, u8, String) {
    (ErrorCode::WRONG_SERVER, logon_flags, server_dn(name))
}

#[test]
fn whoever_asks_for_a_mailbox_that_has_moved_is_told_where_it_is() {
    let mut desk = Desk::new();
    other_server(&desk.store, "mail2", 10, false);
    say_home(&desk.store, BOB, elsewhere("MAIL2"));
    let mut bob = Desk { session: session_of(&desk.store, BOB), ..desk.beside() };
    for flags in [0x01, 0x07] {
        let told = redirected(&mut bob, log_on_to(flags, 0, BOB_DN));
        // [MS-OXCSTOR] R790, R114, R115, R116, R112, R1061, R182, R183
        assert_eq!(told, sent_to("mail2", flags));
    }
    let told = redirected(&mut desk, log_on_to(1, PER_MDB_REPLID, BOB_DN));
    assert_eq!(told, sent_to("mail2", 1), "whoever asks");
    say_home(&desk.store, BOB, Home::Here);
    let back = bob.ask(NO_HANDLE, log_on_to(1, 0, BOB_DN)).map(|reply| reply.code());
    // [MS-OXCSTOR] R106, R829
    assert_eq!(back, Ok(ErrorCode::SUCCESS));
}

fn session_of(store: &Store, address: &str) -> tradepost_mailbox::Session {
    tradepost_mailbox::Session::new(store.user(address).unwrap().unwrap(), 1252)
}

#[test]
fn the_sixth_attempt_within_ten_seconds_has_to_wait() {
    let mut desk = Desk::new();
    other_server(&desk.store, "mail2", 10, false);
    say_home(&desk.store, BOB, elsewhere("mail2"));
    let second = 10_000_000;
    for _ in 0..5 {
        assert_eq!(redirected(&mut desk, log_on_to(1, 0, BOB_DN)), sent_to("mail2", 1));
        desk.now = FileTime(desk.now.0 + second);
    }
    let told = desk.ask(desk.logon, log_on_to(1, 0, BOB_DN)).unwrap_err();
    // [MS-OXCSTOR] R3103, R191, R192
    assert_eq!(told, ErrorCode::SERVER_PAUSED);
    let own = desk.ask(desk.logon, log_on_to(1, 0, &dn("alice"))).map(|reply| reply.code());
    assert_eq!(own, Ok(ErrorCode::SUCCESS), "the own mailbox is here");
    desk.now = FileTime(desk.now.0 + 10 * second);
    assert_eq!(redirected(&mut desk, log_on_to(1, 0, BOB_DN)), sent_to("mail2", 1));
}

#[test]
fn a_mailbox_in_transit_is_closed_to_everybody() {
    let mut desk = Desk::new();
    promote(&desk.store, ALICE);
    say_home(&desk.store, BOB, Home::InTransit);
    for flags in [PER_MDB_REPLID, PER_MDB_REPLID | AS_ADMINISTRATOR] {
        let told = desk.ask(desk.logon, log_on_to(1, flags, BOB_DN)).unwrap_err();
        // [MS-OXCSTOR] R1194, R179, R180
        assert_eq!(told, ErrorCode::MAILBOX_IN_TRANSIT);
    }
}

#[test]
fn a_disabled_mailbox_is_that_of_nobody() {
    let mut desk = Desk::new();
    promote(&desk.store, ALICE);
    let disabled = Standing { disabled: true, ..Standing::default() };
    desk.store.put_standing(BOB, &disabled).unwrap();
    for flags in [PER_MDB_REPLID, PER_MDB_REPLID | AS_ADMINISTRATOR] {
        let told = desk.ask(desk.logon, log_on_to(1, flags, BOB_DN)).unwrap_err();
        // [MS-OXCSTOR] R794, R193
        assert_eq!(told, ErrorCode::UNKNOWN_USER);
    }
    desk.store.put_standing(BOB, &Standing::default()).unwrap();
    let told = desk.ask(desk.logon, log_on_to(1, PER_MDB_REPLID | AS_ADMINISTRATOR, BOB_DN));
    assert_eq!(told.map(|reply| reply.code()), Ok(ErrorCode::SUCCESS));
}

#[test]
fn somebody_whose_account_was_disabled_logs_on_to_nothing() {
    let mut desk = Desk::new();
    share(&desk.store, "sales", &["alice"]);
    let request = || log_on_to(1, PER_MDB_REPLID, SALES_DN);
    let told = desk.ask(desk.logon, request()).map(|reply| reply.code());
    assert_eq!(told, Ok(ErrorCode::SUCCESS));
    let disabled = Standing { disabled: true, ..Standing::default() };
    desk.store.put_standing(ALICE, &disabled).unwrap();
    let told = desk.ask(NO_HANDLE, request()).unwrap_err();
    // [MS-OXCSTOR] R177, R178
    assert_eq!(told, ErrorCode::MAILBOX_DISABLED);
    enable_public_folders(&desk.store);
    let told = desk.ask(NO_HANDLE, log_on_to(0, PUBLIC, "")).unwrap_err();
    assert_eq!(told, ErrorCode::LOGON_FAILED);
}

#[test]
fn what_a_session_has_open_is_refused_once_the_mailbox_must_be_left() {
    let mut desk = Desk::new();
    other_server(&desk.store, "mail2", 10, false);
    let (inbox, sub) = (desk.inbox(), desk.place("sub").0);
    let code = |desk: &mut Desk, handle| desk.get(handle, &[tags::DISPLAY_NAME]).err();
    let of = |disabled, home| Standing { disabled, home, reserved: None };
    for (standing, told) in [
        (of(false, elsewhere("mail2")), ErrorCode::WRONG_SERVER),
        (of(false, Home::InTransit), ErrorCode::MAILBOX_IN_TRANSIT),
        (of(true, Home::Here), ErrorCode::MAILBOX_DISABLED),
    ] {
        desk.store.put_standing(ALICE, &standing).unwrap();
        assert_eq!(code(&mut desk, inbox), Some(told));
        let logon = desk.logon;
        assert_eq!(code(&mut desk, logon), Some(told));
        let receive = get_receive_folder::Request {
            logon_id: 0,
            input: 0,
            message_class: StrZ(b"IPM".to_vec()),
        };
        assert_eq!(desk.ask(desk.logon, receive).err(), Some(told));
    }
    desk.store.put_standing(ALICE, &Standing::default()).unwrap();
    assert_eq!(code(&mut desk, sub), None, "it goes on where it was");
    desk.release(inbox);
}

#[test]
fn nothing_is_brought_into_a_mailbox_that_must_be_left() {
    let mut desk = Desk::new();
    other_server(&desk.store, "mail2", 10, false);
    share(&desk.store, "sales", &["alice"]);
    let inbox = desk.inbox_id();
    let message = desk.post(inbox, "mine");
    let (own, source) = (desk.inbox(), desk.message(inbox, message, READ_ONLY));
    let beside = logon::Request { logon_id: 1, ..log_on_to(1, PER_MDB_REPLID, SALES_DN) };
    let (sales, reply) = desk.open(NO_HANDLE, beside).unwrap();
    let LogonReply::Private { body, .. } = reply else { panic!("{reply:?}") };
    let theirs = body.folder_ids.0[4];
    let open = open_folder::Request { logon_id: 1, ..open_folder(theirs) };
    let folder = desk.open(sales, open).unwrap().0;
    let create = create_message::Request { logon_id: 1, ..create_message(theirs) };
    let draft = desk.open(sales, create).unwrap().0;
    say_home(&desk.store, "sales@example.test", elsewhere("mail2"));
    let told = desk.ask_between(own, folder, message_ids(&[message], true)).err();
    assert_eq!(told, Some(ErrorCode::WRONG_SERVER));
    let told = desk.ask_between(source, draft, copy_to(0, false, &[])).err();
    assert_eq!(told, Some(ErrorCode::WRONG_SERVER));
    desk.release(draft);
    desk.release(folder);
}

#[test]
fn an_administrator_who_asks_sees_what_is_still_here_of_a_mailbox_that_has_moved() {
    let mut desk = Desk::new();
    other_server(&desk.store, "mail2", 10, false);
    promote(&desk.store, ALICE);
    say_home(&desk.store, BOB, elsewhere("mail2"));
    let asking = || log_on_to(1, PER_MDB_REPLID | AS_ADMINISTRATOR, BOB_DN);
    let (handle, reply) = desk.open(desk.logon, asking()).unwrap();
    // [MS-OXCSTOR] R72
    assert_eq!(reply.code(), ErrorCode::SUCCESS);
    assert!(desk.get(handle, &[tags::MAILBOX_OWNER_NAME]).is_ok());
    say_home(&desk.store, BOB, Home::InTransit);
    let told = desk.get(handle, &[tags::MAILBOX_OWNER_NAME]).unwrap_err();
    assert_eq!(told, ErrorCode::MAILBOX_IN_TRANSIT);
}

/// Enters something whose mailbox was never here.
fn reserve(store: &Store, name: &str, role: impl FnOnce(tradepost_store::MailboxId) -> Role) {
    let role = role(store.reserve_mailbox().unwrap());
    let address = format!("{name}@example.test");
    let principal = Principal {
        address: address.clone(),
        display_name: name.into(),
        legacy_dn: dn(name),
        role,
    };
    store.put_principal(&principal).unwrap();
    let guids = Reserved { guid: Guid([0x31; 16]), replica_guid: Guid([0x32; 16]) };
    let standing = Standing { reserved: Some(guids), ..Standing::default() };
    store.put_standing(&address, &standing).unwrap();
}

#[test]
fn the_first_logon_of_its_owner_makes_a_mailbox() {
    let mut desk = Desk::new();
    reserve(&desk.store, "dora", |mailbox| {
        Role::Person(tradepost_store::Account {
            mailbox,
            verifiers: Vec::new(),
            generation: 1,
            administrator: false,
        })
    });
    let name = dn("dora");
    let told = desk.ask(desk.logon, log_on_to(1, PER_MDB_REPLID, &name)).unwrap_err();
    // [MS-OXCSTOR] R190, R189
    assert_eq!(told, ErrorCode::LOGIN_PERMISSION);
    let id = desk.store.user("dora@example.test").unwrap().unwrap().mailbox;
    assert!(desk.store.mailbox(id).is_err(), "nothing was made");
    let mut dora = Desk { session: session_of(&desk.store, "dora@example.test"), ..desk.beside() };
    let (handle, reply) = dora.open(NO_HANDLE, log_on_to(1, 0, &name)).unwrap();
    let LogonReply::Private { body, .. } = reply else { panic!("{reply:?}") };
    // [MS-OXCSTOR] R816
    assert_eq!((body.mailbox_guid, body.repl_guid), (Guid([0x31; 16]), Guid([0x32; 16])));
    for class in [b"".as_slice(), b"IPM", b"REPORT.IPM"] {
        let message_class = StrZ(class.to_vec());
        let receive = get_receive_folder::Request { logon_id: 0, input: 0, message_class };
        let told = dora.ask(handle, receive).unwrap().folder_id;
        // [MS-OXCSTOR] R817
        assert_eq!(told, body.folder_ids.0[4]);
    }
    let (_, again) = dora.open(NO_HANDLE, log_on_to(1, 0, &name)).unwrap();
    let LogonReply::Private { body: again, .. } = again else { panic!("{again:?}") };
    // [MS-OXCSTOR] R815
    assert_eq!((again.mailbox_guid, again.repl_guid), (body.mailbox_guid, body.repl_guid));
    assert_eq!(again.folder_ids, body.folder_ids, "made once");
}

#[test]
fn whoever_only_uses_a_mailbox_does_not_make_it() {
    let mut desk = Desk::new();
    let members = vec![ALICE.to_owned()];
    reserve(&desk.store, "desk", |mailbox| Role::Shared { mailbox, members });
    let request = |flags| log_on_to(1, PER_MDB_REPLID | flags, &dn("desk"));
    let told = desk.ask(desk.logon, request(0)).unwrap_err();
    // [MS-OXCSTOR] R818, R3107, R187, R188
    assert_eq!(told, ErrorCode::ACCESS_DENIED);
    promote(&desk.store, ALICE);
    let told = desk.ask(desk.logon, request(AS_ADMINISTRATOR)).map(|reply| reply.code());
    assert_eq!(told, Ok(ErrorCode::SUCCESS));
    let told = desk.ask(desk.logon, request(0)).map(|reply| reply.code());
    assert_eq!(told, Ok(ErrorCode::SUCCESS), "now it is there");
}

#[test]
fn a_mailbox_that_the_directory_names_and_nobody_has_is_a_failed_logon() {
    let mut desk = Desk::new();
    let mailbox = desk.store.reserve_mailbox().unwrap();
    enter(&desk.store, "lost", Role::Shared { mailbox, members: vec![ALICE.to_owned()] });
    let told = desk.ask(desk.logon, log_on_to(1, PER_MDB_REPLID, &dn("lost"))).unwrap_err();
    assert_eq!(told, ErrorCode::LOGON_FAILED);
}

#[test]
fn public_folders_on_another_server_are_found_there() {
    let (mut desk, _) = Desk::with_public_folders();
    other_server(&desk.store, "mail2", 10, true);
    say_home(&desk.store, PUBLIC_ADDRESS, elsewhere("mail2"));
    for flags in [0x00, 0x04] {
        let told = redirected(&mut desk, log_on_to(flags, PUBLIC, ""));
        // [MS-OXCSTOR] R1222, R94, R831, R114, R1061, R20027
        assert_eq!(told, sent_to("mail2", flags));
    }
    let told = redirected(&mut desk, log_on_to(0, PUBLIC, PUBLIC_DN));
    assert_eq!(told, sent_to("mail2", 0), "by its name too");
    let told = desk.ask(desk.logon, log_on_to(0, PUBLIC | IGNORE_HOME, PUBLIC_DN));
    // [MS-OXCSTOR] R93
    assert_eq!(told.map(|reply| reply.code()), Ok(ErrorCode::SUCCESS));
    say_home(&desk.store, PUBLIC_ADDRESS, Home::InTransit);
    let told = desk.ask(desk.logon, log_on_to(0, PUBLIC, "")).unwrap_err();
    // [MS-OXCSTOR] R59753
    assert_eq!(told, ErrorCode::LOGON_FAILED);
}

#[test]
fn whoever_asks_for_an_alternative_is_told_the_nearest_that_is_not_the_preferred() {
    let (mut desk, _) = Desk::with_public_folders();
    let asking = |flags| log_on_to(flags, PUBLIC | ALTERNATE, "");
    other_server(&desk.store, "private", 1, false);
    other_server(&desk.store, "far", 501, true);
    let told = desk.ask(desk.logon, asking(0)).unwrap_err();
    // [MS-OXCSTOR] R835
    assert_eq!(told, ErrorCode::LOGON_FAILED);
    other_server(&desk.store, "near", 20, true);
    other_server(&desk.store, "nearer", 10, true);
    for flags in [0x00, 0x04] {
        let told = redirected(&mut desk, asking(flags));
        // [MS-OXCSTOR] R837, R833, R834, R90, R838, R838001
        assert_eq!(told, sent_to("nearer", flags));
    }
    say_home(&desk.store, PUBLIC_ADDRESS, elsewhere("nearer"));
    let told = redirected(&mut desk, asking(0));
    assert_eq!(told, (ErrorCode::WRONG_SERVER, 0, PUBLIC_DN.to_owned()), "what is still here");
}

#[test]
fn whoever_has_no_mailbox_any_more_does_not_visit_the_public_folders() {
    let (desk, _) = Desk::with_public_folders();
    let mut bob = desk.bob();
    let visit = || log_on_to(0, PUBLIC, "");
    let told = bob.ask(bob.logon, visit()).map(|reply| reply.code());
    assert_eq!(told, Ok(ErrorCode::SUCCESS));
    desk.store.remove_user(BOB).unwrap();
    let told = bob.ask(NO_HANDLE, visit()).unwrap_err();
    // [MS-OXCSTOR] R825
    assert_eq!(told, ErrorCode::LOGON_FAILED);
    let mut alice = desk.beside();
    let told = alice.ask(NO_HANDLE, visit()).map(|reply| reply.code());
    // [MS-OXCSTOR] R827
    assert_eq!(told, Ok(ErrorCode::SUCCESS), "the same request of another session");
}

#[test]
fn nothing_is_copied_to_a_folder_of_a_mailbox_that_must_be_left() {
    let mut desk = Desk::new();
    promote(&desk.store, ALICE);
    let (own, _) = desk.place("Own");
    desk.set(own, &[(tags::COMMENT, text("new"))]).unwrap();
    let (_, bobs) = crate::grants::second(&mut desk, AS_ADMINISTRATOR, BOB_DN);
    say_home(&desk.store, BOB, Home::InTransit);
    let bob = desk.store.mailbox(desk.store.user(BOB).unwrap().unwrap().mailbox).unwrap();
    let before = bob.digest().unwrap();
    let told = desk.ask_between(own, bobs, copy_properties(COPY, &[tags::COMMENT])).map(|_| ());
    assert_eq!(told, Err(ErrorCode::MAILBOX_IN_TRANSIT));
    let told = desk.ask_between(own, bobs, copy_to(COPY, false, &[])).map(|_| ());
    assert_eq!(told, Err(ErrorCode::MAILBOX_IN_TRANSIT));
    assert_eq!(bob.digest().unwrap(), before);
}

#[test]
fn a_stream_that_is_released_writes_nothing_to_a_mailbox_that_must_be_left() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Own");
    let tag = tradepost_mapi::PropertyTag::new(0x6001, tradepost_mapi::PropertyType::BINARY);
    let stream = desk.stream(folder, tag, STREAM_CREATE).unwrap();
    desk.write(stream, &[0x41, 0]);
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    let before = mailbox.digest().unwrap();
    say_home(&desk.store, ALICE, Home::InTransit);
    desk.release(stream);
    assert_eq!(mailbox.digest().unwrap(), before);
}

#[test]
fn nobody_logs_on_privately_to_the_public_folders() {
    let (mut desk, _) = Desk::with_public_folders();
    promote(&desk.store, ALICE);
    let request = log_on_to(1, PER_MDB_REPLID | AS_ADMINISTRATOR, PUBLIC_DN);
    let told = desk.ask(desk.logon, request).unwrap_err();
    assert_eq!(told, ErrorCode::UNKNOWN_USER);
}

#[test]
fn public_folders_that_were_never_here_are_not_made_by_a_private_logon() {
    let mut desk = Desk::new();
    promote(&desk.store, ALICE);
    let mailbox = desk.store.reserve_mailbox().unwrap();
    enter(&desk.store, "public", Role::PublicStore { mailbox });
    let guids = Reserved { guid: Guid([0x31; 16]), replica_guid: Guid([0x32; 16]) };
    let standing = Standing { reserved: Some(guids), ..Standing::default() };
    assert!(desk.store.put_standing(PUBLIC_ADDRESS, &standing).is_err());
    let request = log_on_to(1, PER_MDB_REPLID | AS_ADMINISTRATOR, PUBLIC_DN);
    let told = desk.ask(desk.logon, request).unwrap_err();
    assert_eq!(told, ErrorCode::UNKNOWN_USER);
    assert!(desk.store.mailbox(mailbox).is_err(), "nothing was made");
}

#[test]
fn a_server_is_found_by_its_name_in_any_case_of_any_letter() {
    let mut desk = Desk::new();
    other_server(&desk.store, "M\u{dc}NCHEN", 10, false);
    say_home(&desk.store, BOB, elsewhere("m\u{fc}nchen"));
    let told = desk.store.remove_server("m\u{fc}nchen");
    assert!(matches!(told, Err(tradepost_store::Error::Conflict(_))), "{told:?}");
    let (code, ..) = redirected(&mut desk, log_on_to(1, PER_MDB_REPLID, BOB_DN));
    assert_eq!(code, ErrorCode::WRONG_SERVER);
}
