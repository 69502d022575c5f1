//! Administrators, shared mailboxes and public folders on a running server: what the commands say
//! is what sessions may do.

use std::ffi::OsString;

use tradepost_testkit::mapi::FolderId;
use tradepost_testkit::proto::rop::folder::{create_folder, delete_folder, open_folder};
use tradepost_testkit::proto::rop::logon::{LogonReply, get_receive_folder, logon};
use tradepost_testkit::proto::rop::{NO_HANDLE, NewFolder, OnSuccess, Reply, Request, WithCode};
use tradepost_testkit::wire::{AsciiZ, Sized16, StrZ};
use tradepost_testkit::{Connection, Finished, Program, Server, Session, basic};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");
/// OpenFlags: USE_ADMIN_PRIVILEGE, PUBLIC, and USE_PER_MDB_REPLID_MAPPING, which a second mailbox
/// needs.
const AS_ADMINISTRATOR: u32 = 0x0000_0001;
const PUBLIC: u32 = 0x0000_0002;
const BESIDE: u32 = 0x0100_0000;

fn run(server: &Server, line: &str) -> Finished {
    let mut args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
    args.extend(["--data".into(), server.data().into_os_string()]);
    Program(TRADEPOST.into()).run(args)
}

/// The code of a second logon in a session.
fn log_on(session: &mut Session, logon_flags: u8, open_flags: u32, dn: &str) -> u32 {
    let request = Request::Logon(logon::Request {
        logon_id: 1,
        output: 0,
        logon_flags,
        open_flags,
        store_state: 0,
        essdn: Sized16(Some(AsciiZ::from(dn))),
    });
    let mut handles = vec![NO_HANDLE];
    session.call::<LogonReply>(&request, &mut handles).code().0
}

fn session(server: &Server, name: &str) -> Session {
    Session::new(server.http_port(), &format!("{name}@example.test"), "demo")
}

/// What discovery says of an address, asked by Alice.
fn discovered(server: &Server, address: &str) -> String {
    let mut connection = Connection::new(server.http_port()).expect("the server listens");
    let authorization = basic("alice@example.test", "demo");
    let headers = [
        ("Authorization", authorization.as_str()),
        ("Content-Type", "text/xml"),
        ("X-MapiHttpCapability", "1"),
    ];
    let schema = "http://schemas.microsoft.com/exchange/autodiscover/outlook";
    let body = format!(
        "<Autodiscover xmlns=\"{schema}/requestschema/2006\"><Request>\
         <EMailAddress>{address}</EMailAddress><AcceptableResponseSchema>\
         {schema}/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>"
    );
    let answer =
        connection.request("POST /autodiscover/autodiscover.xml", &headers, body.as_bytes());
    String::from_utf8(answer.expect("an answer").body).expect("UTF-8")
}

#[test]
fn an_administrator_logs_on_to_the_mailbox_of_another_and_a_plain_user_does_not() {
    let server = Server::demo(TRADEPOST);
    let mut alice = session(&server, "alice");
    let bob = alice.distinguished_name("bob@example.test");
    let flags = AS_ADMINISTRATOR | BESIDE;
    assert_eq!(log_on(&mut alice, 1, flags, &bob), 0x3F2, "nobody gains by asking");
    assert_eq!(log_on(&mut alice, 1, BESIDE, &bob), 0x3F2);
    assert_eq!(run(&server, "user set alice@example.test --administrator true").ok(), "done\n");
    assert_eq!(log_on(&mut alice, 1, flags, &bob), 0);
    let list = run(&server, "user list").ok();
    assert!(list.contains("Alice (administrator)\n"), "{list}");
    assert_eq!(run(&server, "user set alice@example.test --administrator false").ok(), "done\n");
    assert_eq!(log_on(&mut alice, 1, flags, &bob), 0x3F2, "no longer");
    alice.disconnect();
}

#[test]
fn a_shared_mailbox_is_open_to_its_members_and_groups_lead_to_them() {
    let server = Server::demo(TRADEPOST);
    let add = "mailbox add sales@example.test --shared --name Sales --member alice@example.test";
    assert_eq!(run(&server, add).ok(), "done\n");
    let (mut alice, mut bob) = (session(&server, "alice"), session(&server, "bob"));
    let sales = alice.distinguished_name("sales@example.test");
    assert_eq!(log_on(&mut alice, 1, BESIDE, &sales), 0);
    assert_eq!(log_on(&mut bob, 1, BESIDE, &sales), 0x3F2);
    assert_eq!(run(&server, "group add staff@example.test --name Staff").ok(), "done\n");
    let into = "mailbox member add sales@example.test staff@example.test";
    assert_eq!(run(&server, into).ok(), "done\n");
    let member = "group member add staff@example.test bob@example.test";
    assert_eq!(run(&server, member).ok(), "done\n");
    assert_eq!(log_on(&mut bob, 1, BESIDE, &sales), 0);
    let text = discovered(&server, "alice@example.test");
    assert!(text.contains("<SmtpAddress>sales@example.test</SmtpAddress>"), "{text}");
    let of_bob = discovered(&server, "bob@example.test");
    assert!(!of_bob.contains("AlternativeMailbox"), "{of_bob}");
    let list = run(&server, "mailbox list").ok();
    assert!(list.contains("Sales (shared): alice@example.test, staff@example.test\n"), "{list}");
    let list = run(&server, "group list --json").ok();
    assert!(list.contains(r#""members":["bob@example.test"]"#), "{list}");
    run(&server, "group add all@example.test --member staff@example.test").ok();
    let said = run(&server, "group member add staff@example.test all@example.test").refused();
    assert_eq!(said, "tradepost: a group would be its own member\n");
    assert_eq!(run(&server, "group remove staff@example.test").ok(), "done\n");
    assert_eq!(log_on(&mut bob, 1, BESIDE, &sales), 0x3F2);
    assert_eq!(run(&server, "mailbox remove sales@example.test").ok(), "done\n");
    assert_eq!(log_on(&mut alice, 1, BESIDE, &sales), 0x3EB);
    alice.disconnect();
    bob.disconnect();
}

#[test]
fn public_folders_are_enabled_made_and_found() {
    let server = Server::demo(TRADEPOST);
    let mut alice = session(&server, "alice");
    assert_eq!(log_on(&mut alice, 0, PUBLIC, ""), 0x8004_0111, "there are none yet");
    assert!(run(&server, "public-folders list").refused().contains("enable them first"));
    assert_eq!(run(&server, "public-folders enable").ok(), "done\n");
    assert_eq!(run(&server, "public-folders enable").ok(), "done\n", "once is enough");
    let text = discovered(&server, "alice@example.test");
    assert!(text.contains("<SmtpAddress>public-folders@example.test</SmtpAddress>"), "{text}");
    let public = alice.distinguished_name("public-folders@example.test");
    assert_eq!(log_on(&mut alice, 0, PUBLIC, &public), 0);
    let add = "public-folders add News --owner bob@example.test --mail news@example.test";
    assert_eq!(run(&server, add).ok(), "done\n");
    assert_eq!(run(&server, "public-folders add News/Local").ok(), "done\n");
    let list = run(&server, "public-folders list").ok();
    assert_eq!(list, "News  bob@example.test  <news@example.test>\nNews/Local\n");
    alice.disconnect();
}

/// The code of an operation of the session's own logon.
fn receive_folder(session: &mut Session) -> u32 {
    let request = Request::GetReceiveFolder(get_receive_folder::Request {
        logon_id: 0,
        input: 0,
        message_class: StrZ(b"IPM".to_vec()),
    });
    let mut handles = vec![session.logon];
    let reply: OnSuccess<get_receive_folder::Success> = session.call(&request, &mut handles);
    reply.code().0
}

#[test]
fn whoever_has_a_mailbox_on_another_server_is_sent_there() {
    let server = Server::demo(TRADEPOST);
    let (mut alice, mut bob) = (session(&server, "alice"), session(&server, "bob"));
    let dn = alice.distinguished_name("bob@example.test");
    let said = run(&server, "mailbox home bob@example.test --server mail2").refused();
    assert_eq!(said, "tradepost: server mail2 not found\n");
    let said = run(&server, "server add here --url https://mail2.example.test").refused();
    assert_eq!(said, "tradepost: \"here\" is no name of another server\n");
    let said = run(&server, "server add mail2 --url mail2.example.test").refused();
    assert!(said.contains("is no URL of the form https://host[:port]"), "{said}");
    let add = "server add mail2 --url https://mail2.example.test/ --cost 10";
    assert_eq!(run(&server, add).ok(), "done\n");
    assert_eq!(run(&server, add).refused(), "tradepost: server mail2 exists\n");
    let list = run(&server, "server list").ok();
    assert_eq!(list, "mail2  https://mail2.example.test (cost 10)\n");
    let said = run(&server, "mailbox home nobody@example.test --here").refused();
    assert_eq!(said, "tradepost: nobody@example.test not found\n");
    assert_eq!(receive_folder(&mut bob), 0);
    assert_eq!(run(&server, "mailbox home bob@example.test --server MAIL2").ok(), "done\n");
    assert_eq!(receive_folder(&mut bob), 0x478, "what is open is closed");
    assert_eq!(log_on(&mut bob, 1, BESIDE, &dn), 0x478);
    let text = discovered(&server, "bob@example.test");
    let there = "<RedirectUrl>https://mail2.example.test/autodiscover/autodiscover.xml<";
    assert!(text.contains("<Action>redirectUrl</Action>") && text.contains(there), "{text}");
    let list = run(&server, "mailbox list").ok();
    assert!(list.contains("bob@example.test    Bob (user at mail2)\n"), "{list}");
    let list = run(&server, "mailbox list --json").ok();
    assert!(list.contains(r#""home":"mail2""#), "{list}");
    let said = run(&server, "server remove mail2").refused();
    assert_eq!(said, "tradepost: mailboxes are on mail2: move them first\n");
    assert_eq!(run(&server, "mailbox home bob@example.test --in-transit").ok(), "done\n");
    assert_eq!(log_on(&mut bob, 1, BESIDE, &dn), 0x50C);
    assert_eq!(receive_folder(&mut bob), 0x50C);
    assert_eq!(run(&server, "mailbox home bob@example.test --here").ok(), "done\n");
    assert_eq!(receive_folder(&mut bob), 0);
    assert!(discovered(&server, "bob@example.test").contains("<Action>settings</Action>"));
    assert_eq!(run(&server, "server remove mail2").ok(), "done\n");
    assert_eq!(run(&server, "server list").ok(), "");
    alice.disconnect();
    bob.disconnect();
}

#[test]
fn a_mailbox_that_comes_from_another_server_is_made_by_its_owner() {
    let server = Server::demo(TRADEPOST);
    run(&server, "server add mail2 --url https://mail2.example.test").ok();
    let mut args: Vec<OsString> =
        "user add dora@example.test --server mail2 --password-stdin --data"
            .split(' ')
            .map(OsString::from)
            .collect();
    args.push(server.data().into_os_string());
    assert_eq!(Program(TRADEPOST.into()).run_with(args, "demo").ok(), "done\n");
    assert!(discovered(&server, "dora@example.test").contains("redirectUrl"));
    assert_eq!(run(&server, "mailbox home dora@example.test --here").ok(), "done\n");
    let mut dora = session(&server, "dora");
    assert_eq!(receive_folder(&mut dora), 0);
    dora.disconnect();
}

#[test]
fn nobody_logs_in_as_somebody_who_is_disabled() {
    let server = Server::demo(TRADEPOST);
    let mut alice = session(&server, "alice");
    run(&server, "user set alice@example.test --administrator true").ok();
    let bob = alice.distinguished_name("bob@example.test");
    let flags = AS_ADMINISTRATOR | BESIDE;
    assert_eq!(log_on(&mut alice, 1, flags, &bob), 0);
    assert_eq!(status(&server, "bob@example.test"), 200, "the password is remembered from now on");
    assert_eq!(run(&server, "user set bob@example.test --disabled true").ok(), "done\n");
    assert!(run(&server, "user list").ok().contains("Bob (disabled)\n"));
    let list = run(&server, "user list --json").ok();
    assert!(list.contains(r#""disabled":true"#), "{list}");
    assert_eq!(log_on(&mut alice, 1, flags, &bob), 0x3EB, "the mailbox is that of nobody");
    assert_eq!(status(&server, "bob@example.test"), 401);
    assert_eq!(status(&server, "alice@example.test"), 200);
    assert!(discovered(&server, "bob@example.test").contains("<ErrorCode>500</ErrorCode>"));
    assert_eq!(run(&server, "user set bob@example.test --disabled false").ok(), "done\n");
    session(&server, "bob").disconnect();
    let said = run(&server, "user set bob@example.test");
    assert_eq!(said.code, Some(2), "nothing to change");
    alice.disconnect();
}

/// The status of a PING.
fn status(server: &Server, user: &str) -> u16 {
    let mut connection = Connection::new(server.http_port()).expect("the server listens");
    let authorization = basic(user, "demo");
    let headers = [
        ("Authorization", authorization.as_str()),
        ("Content-Type", "application/mapi-http"),
        ("X-RequestType", "PING"),
    ];
    let line = "POST /mapi/emsmdb/?MailboxId=x@example.test";
    connection.request(line, &headers, b"").expect("an answer").status
}

#[test]
fn a_contact_has_an_address_and_no_mailbox() {
    let server = Server::demo(TRADEPOST);
    let mut alice = session(&server, "alice");
    let add = "contact add eve@elsewhere.test --name Eve";
    assert_eq!(run(&server, add).ok(), "done\n");
    assert_eq!(run(&server, add).refused(), "tradepost: eve@elsewhere.test exists\n");
    assert_eq!(run(&server, "contact list").ok(), "eve@elsewhere.test  Eve (contact)\n");
    run(&server, "group add all@example.test --member eve@elsewhere.test").ok();
    let said = run(&server, "mailbox home eve@elsewhere.test --in-transit").refused();
    assert_eq!(said, "tradepost: eve@elsewhere.test has no mailbox\n");
    assert!(discovered(&server, "eve@elsewhere.test").contains("<ErrorCode>500</ErrorCode>"));
    assert_eq!(run(&server, "contact remove eve@elsewhere.test").ok(), "done\n");
    assert!(!run(&server, "group list").ok().contains("eve"));
    assert_eq!(log_on(&mut alice, 1, BESIDE, "/o=x/cn=eve"), 0x3EB);
    alice.disconnect();
}

#[test]
fn contents_of_public_folders_are_where_the_commands_say() {
    let server = Server::demo(TRADEPOST);
    for line in [
        "public-folders enable",
        "public-folders add News --mail news@example.test",
        "server add mail2 --url https://mail2.example.test --public-folders",
    ] {
        assert_eq!(run(&server, line).ok(), "done\n", "{line}");
    }
    let said = run(&server, "public-folders replica add News mail3").refused();
    assert_eq!(said, "tradepost: server mail3 not found\n");
    let said = run(&server, "public-folders replica add Olds mail2").refused();
    assert_eq!(said, "tradepost: public folder Olds not found\n");
    let said = run(&server, "public-folders replica remove News mail2").refused();
    assert_eq!(said, "tradepost: replica of the folder on this server not found\n");
    assert_eq!(run(&server, "public-folders replica add News mail2").ok(), "done\n");
    assert_eq!(run(&server, "public-folders replica remove News here").ok(), "done\n");
    let list = run(&server, "public-folders list").ok();
    assert_eq!(list, "News  <news@example.test>  at mail2\n");
    assert_eq!(run(&server, "public-folders replica add News here --inactive").ok(), "done\n");
    let list = run(&server, "public-folders list --json").ok();
    let replicas = r#""replicas":[{"server":"here","inactive":true},{"server":"mail2"}]"#;
    assert!(list.contains(replicas), "{list}");
}

#[test]
fn the_address_of_a_public_folder_is_one_of_all_and_leads_to_the_public_folders() {
    let server = Server::demo(TRADEPOST);
    run(&server, "public-folders enable").ok();
    let said = run(&server, "public-folders add News --mail Bob@example.test").refused();
    assert_eq!(said, "tradepost: Bob@example.test exists\n");
    assert_eq!(run(&server, "public-folders add News --mail news@example.test").ok(), "done\n");
    for line in [
        "public-folders add Other --mail NEWS@example.test",
        "group add news@example.test",
        "contact add news@example.test",
    ] {
        assert!(run(&server, line).refused().ends_with(" exists\n"), "{line}");
    }
    let text = discovered(&server, "news@example.test");
    let leads = "<AutoDiscoverSMTPAddress>public-folders@example.test<";
    assert!(text.contains(leads), "{text}");
}

/// Deletes a folder for good, under logon 1.
fn delete_below(session: &mut Session, logon: u32, folder_id: FolderId, name: &str) {
    let (logon_id, input, output, open_mode_flags) = (1, 0, 1, 0);
    let open = open_folder::Request { logon_id, input, output, folder_id, open_mode_flags };
    let mut handles = vec![logon, NO_HANDLE];
    let reply: OnSuccess<open_folder::Success> =
        session.call(&Request::OpenFolder(open), &mut handles);
    assert_eq!(reply.code().0, 0);
    let above = handles[1];
    let (display_name, comment) = (name.into(), name.into());
    let folder = NewFolder { open_existing: true, reserved: 0, display_name, comment };
    let open = create_folder::Request { logon_id, input, output, folder_type: 1, folder };
    let reply: OnSuccess<create_folder::Success> =
        session.call(&Request::CreateFolder(open), &mut vec![above, NO_HANDLE]);
    let OnSuccess::Answered { body, .. } = reply else { unreachable!("{reply:?}") };
    let (delete_folder_flags, folder_id) = (0x15, body.folder_id);
    let delete = delete_folder::Request { logon_id, input, delete_folder_flags, folder_id };
    let reply: WithCode<delete_folder::Always> =
        session.call(&Request::DeleteFolder(delete), &mut vec![above]);
    assert_eq!(reply.code().0, 0);
}

#[test]
fn the_address_of_a_deleted_public_folder_is_free_again() {
    let server = Server::demo(TRADEPOST);
    run(&server, "user set alice@example.test --administrator true").ok();
    run(&server, "public-folders enable").ok();
    run(&server, "public-folders add News --mail news@example.test").ok();
    let mut alice = session(&server, "alice");
    let public = alice.distinguished_name("public-folders@example.test");
    let request = Request::Logon(logon::Request {
        logon_id: 1,
        output: 0,
        logon_flags: 0,
        open_flags: PUBLIC | AS_ADMINISTRATOR,
        store_state: 0,
        essdn: Sized16(Some(AsciiZ::from(public.as_str()))),
    });
    let mut handles = vec![NO_HANDLE, NO_HANDLE];
    let LogonReply::Public { body, .. } = alice.call(&request, &mut handles) else {
        unreachable!("the logon was refused")
    };
    delete_below(&mut alice, handles[0], body.folder_ids.0[1], "News");
    assert_eq!(run(&server, "public-folders list").ok(), "");
    let again = "public-folders add Newer --mail news@example.test";
    assert_eq!(run(&server, again).ok(), "done\n");
    let list = run(&server, "public-folders list").ok();
    assert_eq!(list, "Newer  <news@example.test>\n");
    alice.disconnect();
}
