//! The program from outside: how it starts, what it says, how it ends.

use std::time::{Duration, Instant};

use tradepost_testkit::{Program, Server, ServerOptions, Session};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");

fn alice(server: &Server) -> Session {
    Session::new(server.http_port(), "alice@example.test", "demo")
}

#[test]
fn the_demo_refuses_an_address_that_is_not_loopback() {
    let dir = tempfile::tempdir().expect("a folder");
    let data = dir.path().join("data");
    for option in ["--http", "--https", "--smtp", "--submission"] {
        let program = Program(TRADEPOST.into());
        let data = data.as_os_str();
        let args =
            ["demo".as_ref(), "--data".as_ref(), data, option.as_ref(), "0.0.0.0:0".as_ref()];
        let said = program.run(args).refused();
        assert!(said.contains("loopback only, and 0.0.0.0:0 is not"), "{said}");
    }
    assert!(!data.exists(), "nothing was made");
}

#[test]
fn the_demo_says_what_a_person_needs_next() {
    let server = Server::demo(TRADEPOST);
    let said = server.stdout();
    for part in [server.http(), server.https(), "bob@example.test", "demo", "ca.pem", "curl -s"] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
}

#[test]
fn a_termination_signal_ends_the_program_cleanly_and_soon() {
    let mut server = Server::demo(TRADEPOST);
    let mut session = alice(&server);
    session.open_folder(session.inbox);
    let start = Instant::now();
    let (status, log) = server.terminate();
    assert_eq!(status.code(), Some(0), "{log}");
    assert!(start.elapsed() < Duration::from_secs(5), "it took {:?}", start.elapsed());
    assert!(!server.data().join("control.sock").exists(), "the socket is gone");
}

#[test]
fn data_and_certificate_are_kept_between_runs() {
    let mut server = Server::demo(TRADEPOST);
    let ca = std::fs::read(server.ca()).expect("an authority");
    let mut session = alice(&server);
    let message = session.create_message(session.inbox, "Kept");
    let id = session.save_message(message);
    session.disconnect();
    server.terminate();
    server.restart();
    assert_eq!(std::fs::read(server.ca()).expect("an authority"), ca);
    let mut session = alice(&server);
    assert_eq!(session.read(session.inbox, id).subject.as_deref(), Some("Kept"));
}

#[test]
fn a_configuration_starts_a_server_without_the_demo() {
    let config =
        "data = 'data'\ndomain = 'example.test'\nhost = 'localhost'\nhttp = ['127.0.0.1:0']\n";
    let server = Server::serve(TRADEPOST, config);
    assert_eq!(server.https(), "", "HTTPS was not configured");
    let data = server.data();
    let args = ["user", "add", "dora@example.test", "--password-stdin", "--data"];
    let args = args.iter().map(std::ffi::OsStr::new).chain([data.as_os_str()]);
    server.program().run_with(args, "a secret").ok();
    let session = Session::new(server.http_port(), "dora@example.test", "a secret");
    session.disconnect();
}

#[test]
fn the_log_is_json_on_request() {
    let options =
        ServerOptions { log: Some("debug".to_owned()), arguments: vec!["--log-json".to_owned()] };
    let mut server = Server::with(TRADEPOST, options);
    alice(&server).disconnect();
    let (_, log) = server.terminate();
    let lines: Vec<serde_json::Value> =
        log.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    assert!(lines.iter().any(|line| line["target"] == "tradepost_server::route"), "{log}");
}

#[test]
fn the_trace_has_a_line_for_each_operation() {
    let options =
        ServerOptions { log: Some("tradepost::rop=debug".to_owned()), arguments: Vec::new() };
    let mut server = Server::with(TRADEPOST, options);
    let mut session = alice(&server);
    let message = session.create_message(session.inbox, "Traced");
    session.save_message(message);
    session.disconnect();
    let (_, log) = server.terminate();
    let line = |name: &str| {
        let named: Vec<_> = log.lines().filter(|line| line.contains(name)).collect();
        assert_eq!(named.len(), 1, "one line for {name} in:\n{log}");
        named[0].to_owned()
    };
    let created = line("RopCreateMessage");
    assert!(created.contains("logon 0x") && created.contains(" -> 0x"), "{created}");
    let set = line("RopSetProperties");
    assert!(set.contains("message 0x") && set.contains("PidTagSubject"), "{set}");
    let saved = line("RopSaveChangesMessage");
    assert!(saved.contains("= SUCCESS") || saved.contains("= Success"), "{saved}");
}
