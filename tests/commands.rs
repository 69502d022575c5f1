//! The commands that touch data, each both ways: by the running server, and in their own process
//! when no server runs. The answers are the same.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tradepost_testkit::mapi::{SortDirection, tags};
use tradepost_testkit::{Connection, Finished, Program, Server, Session, basic};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A data directory of the demo, with its server running or not.
struct Place {
    server: Server,
    runs: bool,
}

impl Place {
    fn new(runs: bool) -> Self {
        let mut server = Server::demo(TRADEPOST);
        if !runs {
            server.terminate();
        }
        Self { server, runs }
    }

    /// The server, for looking at what a command did.
    fn server(&mut self) -> &Server {
        if !self.runs {
            self.runs = true;
            self.server.restart();
        }
        &self.server
    }

    fn args(&self, line: &str) -> Vec<OsString> {
        let mut args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        args.extend(["--data".into(), self.server.data().into_os_string()]);
        args
    }

    fn run(&self, line: &str) -> Finished {
        Program(TRADEPOST.into()).run(self.args(line))
    }

    /// With a password on standard input.
    fn run_with(&self, line: &str, password: &str) -> Finished {
        Program(TRADEPOST.into()).run_with(self.args(line), password)
    }

    fn import(&self, files: &[PathBuf], line: &str) -> Finished {
        let mut args = self.args(line);
        args.extend(files.iter().map(OsString::from));
        Program(TRADEPOST.into()).run(args)
    }
}

/// The last line of an answer in JSON.
fn last(text: &str) -> Value {
    serde_json::from_str(text.lines().last().expect("a line")).expect("JSON")
}

fn both_ways(test: impl Fn(Place)) {
    for runs in [true, false] {
        test(Place::new(runs));
    }
}

fn status(port: u16, user: &str, password: &str) -> u16 {
    let mut connection = Connection::new(port).expect("the server listens");
    let authorization = basic(user, password);
    let headers = [("Authorization", authorization.as_str()), ("X-RequestType", "PING")];
    let answer = connection.request("POST /mapi/emsmdb/?MailboxId=x@example.test", &headers, b"");
    answer.expect("an answer").status
}

#[test]
fn users_are_added_listed_and_removed() {
    both_ways(|place| {
        let add = "user add dora@example.test --display-name Dora --password-stdin";
        assert_eq!(place.run_with(add, "a secret").ok(), "done\n");
        let list = place.run("user list").ok();
        assert!(list.contains("alice@example.test  Alice\n"), "{list}");
        assert!(list.contains("dora@example.test   Dora\n"), "{list}");
        let told = last(&place.run("user list --json").ok());
        let dora = json!({ "address": "dora@example.test", "display_name": "Dora" });
        assert_eq!(told["users"].as_array().map(Vec::len), Some(4));
        assert!(told["users"].as_array().expect("users").contains(&dora), "{told}");
        let removed = last(&place.run("user remove dora@example.test --json").ok());
        assert_eq!((&removed["event"], &removed["result"]), (&json!("done"), &json!("ok")));
        assert!(!place.run("user list").ok().contains("dora"));
    });
}

#[test]
fn what_makes_no_sense_is_refused_with_its_reason() {
    both_ways(|place| {
        let add = |address: &str| format!("user add {address} --password-stdin");
        let said = place.run_with(&add("Alice@Example.test"), "x").refused();
        assert_eq!(said, "tradepost: Alice@Example.test exists\n");
        let said = place.run_with(&add("dora"), "x").refused();
        assert_eq!(said, "tradepost: \"dora\" is no address of the form name@domain\n");
        let said = place.run_with(&add("dora@example.test"), "").refused();
        assert_eq!(said, "tradepost: standard input has no password\n");
        let said = place.run_with("user passwd dora@example.test --password-stdin", "x").refused();
        assert_eq!(said, "tradepost: dora@example.test not found\n");
        let said = place.run("user remove dora@example.test").refused();
        assert_eq!(said, "tradepost: dora@example.test not found\n");
        let said = place.run("user add dora@example.test").refused();
        assert_eq!(said, "tradepost: no terminal: use --password-stdin\n");
        assert_eq!(place.run("user list").ok().lines().count(), 3, "nothing was made");
    });
}

#[test]
fn a_command_line_that_is_none_ends_with_code_2() {
    let place = Place::new(false);
    assert_eq!(place.run("user ad x@example.test").code, Some(2));
    assert_eq!(place.run("import eml --mailbox alice@example.test").code, Some(2));
}

#[test]
fn a_directory_without_data_is_not_made_by_asking() {
    let dir = tempfile::tempdir().expect("a folder");
    let data = dir.path().join("none");
    let args = ["user".as_ref(), "list".as_ref(), "--data".as_ref(), data.as_os_str()];
    let said = Program(TRADEPOST.into()).run(args).refused();
    assert!(said.contains("there is no data directory"), "{said}");
    assert!(!data.exists());
}

#[test]
fn a_new_password_counts_at_once_even_for_a_client_that_was_remembered() {
    let mut place = Place::new(true);
    let port = place.server().http_port();
    let user = "alice@example.test";
    assert_ne!(status(port, user, "demo"), 401);
    assert_ne!(status(port, user, "demo"), 401, "remembered");
    place.run_with("user passwd alice@example.test --password-stdin", "another").ok();
    assert_eq!(status(port, user, "demo"), 401);
    Session::new(port, user, "another").disconnect();
    place.run("user remove alice@example.test").ok();
    assert_eq!(status(port, user, "another"), 401);
}

#[test]
fn a_password_that_was_set_while_no_server_ran_counts_afterwards() {
    let mut place = Place::new(false);
    place.run_with("user passwd bob@example.test --password-stdin", "another").ok();
    let port = place.server().http_port();
    assert_eq!(status(port, "bob@example.test", "demo"), 401);
    Session::new(port, "bob@example.test", "another").disconnect();
}

#[test]
fn messages_are_imported_and_those_that_cannot_be_are_named() {
    both_ways(|mut place| {
        let fixture = |name: &str| Path::new(ROOT).join("fixtures/eml").join(name);
        let missing = place.server.scratch().join("none.eml");
        let files = [fixture("mixed.eml"), missing.clone(), fixture("nested.eml")];
        let finished = place.import(&files, "import eml --mailbox bob@example.test");
        assert_eq!(finished.code, Some(1), "{finished:?}");
        assert!(finished.stdout.starts_with("2 messages imported\n"), "{}", finished.stdout);
        let line = format!("not imported: {}: No such file", missing.display());
        assert!(finished.stdout.contains(&line), "{}", finished.stdout);
        assert_eq!(finished.stderr, "tradepost: 1 files were not imported\n");
        let folder = "import eml --json --mailbox bob@example.test --folder";
        let drafts = place.import(&[fixture("plain.eml")], &format!("{folder} Drafts"));
        let told = last(&drafts.ok());
        assert_eq!((&told["messages"], &told["rejected"]), (&json!(1), &json!([])));
        let nowhere = place.import(&[fixture("plain.eml")], &format!("{folder} Nowhere"));
        assert_eq!(nowhere.refused(), "tradepost: folder Nowhere not found\n");

        let mut bob = Session::new(place.server().http_port(), "bob@example.test", "demo");
        let sort = [(tags::SUBJECT, SortDirection::ASCENDING)];
        let rows = bob.list(bob.inbox, &[tags::SUBJECT], &sort);
        assert_eq!(rows.len(), 2, "{rows:?}");
    });
}

#[test]
fn an_import_says_how_far_it_has_got() {
    both_ways(|place| {
        let file = Path::new(ROOT).join("fixtures/eml/plain.eml");
        let files = vec![file; 50];
        let said = place.import(&files, "import eml --json --mailbox bob@example.test").ok();
        let steps: Vec<Value> =
            said.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let done: Vec<_> =
            steps.iter().filter(|s| s["event"] == "progress").map(|s| s["done"].as_u64()).collect();
        assert!(done.len() >= 3 && done.is_sorted(), "{said}");
        assert_eq!(done.last(), Some(&Some(50)));
    });
}

#[test]
fn a_second_process_leaves_the_data_to_the_one_that_has_them() {
    let mut place = Place::new(true);
    let data = place.server.data();
    let demo = ["demo", "--http", "127.0.0.1:0", "--https", "127.0.0.1:0", "--data"];
    let demo = demo.iter().map(OsString::from).chain([data.clone().into_os_string()]);
    let said = Program(TRADEPOST.into()).run(demo).refused();
    assert!(said.contains("is in use by another process"), "{said}");
    // Without the socket the command cannot reach the server, and must not open the data itself.
    std::fs::remove_file(data.join("control.sock")).expect("there is a socket");
    let said = place.run("user list").refused();
    assert!(said.contains("is in use, but nobody answers at its control socket"), "{said}");
    assert_ne!(status(place.server().http_port(), "alice@example.test", "demo"), 401);
}

#[test]
fn a_socket_that_a_killed_server_left_behind_is_no_hindrance() {
    let mut place = Place::new(true);
    place.server.kill();
    assert!(place.server.data().join("control.sock").exists());
    assert_eq!(place.run("user list").ok().lines().count(), 3);
    place.server.restart();
    assert_eq!(place.run("user list").ok().lines().count(), 3);
}
