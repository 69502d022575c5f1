//! Administrators, shared mailboxes and public folders on a running server: what the commands say
//! is what sessions may do.

use std::ffi::OsString;

use tradepost_testkit::proto::rop::logon::{LogonReply, logon};
use tradepost_testkit::proto::rop::{NO_HANDLE, Reply, Request};
use tradepost_testkit::wire::{AsciiZ, Sized16};
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
