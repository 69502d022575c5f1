//! The client, as a library and as commands, against the program itself, started as a process on
//! free ports.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value as Json;
use tradepost_client::{
    Contents, Embedded, Endpoint, Folder, Login, Mailbox, OpenMode, Recipient, Session,
    SessionOptions, SpecialFolder, Trust, discover,
};
use tradepost_testkit::mapi::{
    Properties, PropertyName, SortDirection, SortOrder, Value, guids, tags,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_tradepost");
const ALICE: &str = "alice@example.test";

/// `tradepost demo` in a folder of its own, killed when dropped.
struct Demo {
    child: Child,
    http: String,
    https: String,
    dir: tempfile::TempDir,
}

impl Demo {
    fn start() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let mut child = Command::new(PROGRAM)
            .args(["demo", "--http", "127.0.0.1:0", "--https", "127.0.0.1:0", "--data"])
            .arg(dir.path().join("data"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let out = child.stdout.take().expect("its output");
        let (mut http, mut https) = (String::new(), String::new());
        for line in BufReader::new(out).lines() {
            let line = line.expect("a line");
            match line.split_whitespace().collect::<Vec<_>>().as_slice() {
                ["listening", "http", at] => http = format!("http://{at}"),
                ["listening", "https", at] => {
                    let port = at.rsplit_once(':').map_or("", |(_, port)| port);
                    https = format!("https://localhost:{port}");
                }
                ["ready"] => break,
                _ => {}
            }
        }
        assert!(!http.is_empty() && !https.is_empty(), "the program told its ports");
        Self { child, http, https, dir }
    }

    fn ca(&self) -> std::path::PathBuf {
        self.dir.path().join("data/ca.pem")
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.dir.path().join(name)
    }

    async fn log_on(&self) -> Mailbox {
        let server = Endpoint::parse(&self.http).expect("a url");
        let trust = Trust::public().expect("roots");
        let login = Login::basic(ALICE, "demo").expect("a login");
        let found = discover(&server, &trust, &login, ALICE).await.expect("a mailbox");
        let endpoint = Endpoint::parse(&found.mail_store[0]).expect("a url");
        let options = SessionOptions::default();
        let session = Session::connect(&endpoint, &trust, login, &found.legacy_dn, options).await;
        Mailbox::log_on(session.expect("a session"), &found.legacy_dn).await.expect("a logon")
    }

    /// `tradepost client … --server …` as Alice.
    fn client(&self, args: &[&str]) -> Output {
        Command::new(PROGRAM)
            .arg("client")
            .args(args)
            .args(["--server", &self.http, "--user", ALICE])
            .env("TRADEPOST_PASSWORD", "demo")
            .current_dir(self.dir.path())
            .output()
            .expect("the program runs")
    }

    /// What a successful command prints with --json.
    fn json(&self, args: &[&str]) -> Json {
        let output = self.client(&[args, &["--json"]].concat());
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {said}");
        serde_json::from_slice(&output.stdout).expect("json")
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/eml").join(name);
    path.to_string_lossy().into_owned()
}

fn text(s: &str) -> Value {
    Value::String(s.into())
}

async fn inbox(mailbox: &Mailbox) -> Folder {
    let id = mailbox.special().id(SpecialFolder::Inbox);
    mailbox.open_folder(id).await.expect("the inbox")
}

/// Bytes that are not the same anywhere near.
fn noise(len: usize) -> Vec<u8> {
    let mut state = 1_u64;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    (0..len).map(|_| next()).collect()
}

#[tokio::test]
async fn a_message_is_read_back_as_it_was_written() {
    let demo = Demo::start();
    let mailbox = demo.log_on().await;
    let folder = inbox(&mailbox).await;
    let message = mailbox.create_message(&folder).await.expect("a message");
    let name = PropertyName::string(guids::PS_PUBLIC_STRINGS, "Colour");
    let ids = mailbox.ids_of_names(std::slice::from_ref(&name), true).await.expect("a number");
    let colour = tradepost_testkit::mapi::PropertyTag::new(
        ids[0],
        tradepost_testkit::mapi::PropertyType::STRING,
    );
    let mut properties = Properties::new();
    properties.set(tags::SUBJECT, text("Grüße"));
    properties.set(colour, text("green"));
    assert!(mailbox.set_properties(&message.handle, properties).await.expect("set").is_empty());
    let long = "Zeile\r\n".repeat(20_000);
    let mut bytes: &[u8] = &tradepost_testkit::mapi::Text::from(long.as_str()).to_le_bytes();
    let len = bytes.len() as u64;
    let written = mailbox.write_from(&message.handle, tags::BODY, &mut bytes, &mut |_| {}).await;
    assert_eq!(written.expect("written"), len);
    let recipients: Vec<Recipient> = (0..300).map(recipient).collect();
    mailbox.add_recipients(&message, 0, &recipients).await.expect("recipients");
    let id = mailbox.save(&message).await.expect("saved");
    drop(message);

    let message = mailbox.open_message(folder.id, id, OpenMode::Read).await.expect("the message");
    let row = mailbox.properties(&message.handle, &[tags::SUBJECT, colour, tags::BODY]).await;
    let row = row.expect("properties");
    assert_eq!(row.text(tags::SUBJECT).as_deref(), Some("Grüße"));
    assert_eq!(row.text(colour).as_deref(), Some("green"));
    assert!(row.value(tags::BODY).is_none(), "too long for an answer");
    let mut read = Vec::new();
    let stream = mailbox.open_stream(&message.handle, tags::BODY).await.expect("a stream");
    mailbox.read_to(&stream, &mut read, &mut |_| {}).await.expect("read");
    assert_eq!(tradepost_testkit::mapi::Text::from_le_bytes(&read).to_string_lossy(), long);
    let found = mailbox.recipients(&message).await.expect("recipients");
    let addresses = |list: &[Recipient]| -> Vec<_> {
        list.iter().map(|r| (r.kind, r.name(), r.address())).collect()
    };
    assert_eq!(addresses(&found), addresses(&recipients));
    let names = mailbox.names_of_ids(&ids).await.expect("names");
    assert_eq!(names, [Some(name)]);
    let long_term = mailbox.long_term_id(id).await.expect("a long-term id");
    assert_eq!(mailbox.id_of_long_term(long_term).await.expect("an id"), id.0);
}

fn recipient(n: u16) -> Recipient {
    let mut properties = Properties::new();
    properties.set(tags::DISPLAY_NAME, text(&format!("Reader {n}")));
    properties.set(tags::ADDRESS_TYPE, text("SMTP"));
    properties.set(tags::EMAIL_ADDRESS, text(&format!("reader{n}@example.test")));
    properties.set(tags::SMTP_ADDRESS, text(&format!("reader{n}@example.test")));
    Recipient { kind: [1, 2, 3][usize::from(n % 3)], properties }
}

#[tokio::test]
async fn an_attachment_and_a_message_in_a_message_go_in_and_out_by_stream() {
    let demo = Demo::start();
    let mailbox = demo.log_on().await;
    let folder = inbox(&mailbox).await;
    let message = mailbox.create_message(&folder).await.expect("a message");
    let file = mailbox.create_attachment(&message).await.expect("an attachment");
    let content = noise(3 << 20);
    let mut bytes = content.as_slice();
    let (mut steps, tag) = (0, tags::ATTACH_DATA_BINARY);
    mailbox.write_from(&file.handle, tag, &mut bytes, &mut |_| steps += 1).await.expect("written");
    assert!(steps > 100, "progress was told");
    mailbox.save_attachment(&file).await.expect("saved");
    let outer = mailbox.create_attachment(&message).await.expect("an attachment");
    let inner = mailbox.embedded_message(&outer, Embedded::Create).await.expect("a message");
    let subject: Properties = [(tags::SUBJECT, text("inside"))].into_iter().collect();
    mailbox.set_properties(&inner.handle, subject).await.expect("set");
    mailbox.save(&inner).await.expect("saved");
    mailbox.save_attachment(&outer).await.expect("saved");
    let id = mailbox.save(&message).await.expect("saved");
    let (file, outer) = (file.number, outer.number);
    drop((message, inner));

    let message = mailbox.open_message(folder.id, id, OpenMode::Read).await.expect("the message");
    assert_eq!(mailbox.attachment_numbers(&message).await.expect("numbers"), [file, outer]);
    let file = mailbox.open_attachment(&message, file, OpenMode::Read).await.expect("the file");
    let stream = mailbox.open_stream(&file.handle, tag).await.expect("a stream");
    let mut read = Vec::new();
    mailbox.read_to(&stream, &mut read, &mut |_| {}).await.expect("read");
    assert!(read == content, "the bytes are the same");
    let outer = mailbox.open_attachment(&message, outer, OpenMode::Read).await.expect("the other");
    let how = Embedded::Open(OpenMode::Read);
    let inner = mailbox.embedded_message(&outer, how).await.expect("the message inside");
    let row = mailbox.properties(&inner.handle, &[tags::SUBJECT]).await.expect("a subject");
    assert_eq!(row.text(tags::SUBJECT).as_deref(), Some("inside"));
}

#[tokio::test]
async fn a_table_is_sorted_and_read_in_pages() {
    let demo = Demo::start();
    let mailbox = demo.log_on().await;
    let parent = inbox(&mailbox).await;
    let folder = mailbox.create_folder(&parent, "Numbers", false).await.expect("a folder");
    for n in [3, 1, 2, 5, 4] {
        let message = mailbox.create_message(&folder).await.expect("a message");
        let subject: Properties =
            [(tags::SUBJECT, text(&format!("number {n}")))].into_iter().collect();
        mailbox.set_properties(&message.handle, subject).await.expect("set");
        mailbox.save(&message).await.expect("saved");
    }
    let contents = Contents {
        columns: vec![tags::MID, tags::SUBJECT],
        sort: vec![SortOrder { tag: tags::SUBJECT, order: SortDirection::DESCENDING }],
        ..Contents::default()
    };
    let table = mailbox.contents(&folder, &contents).await.expect("a table");
    let mut subjects = Vec::new();
    loop {
        let page = mailbox.next_rows(&table, 2).await.expect("rows");
        assert!(page.rows.len() <= 2);
        subjects.extend(page.rows.iter().filter_map(|row| row.text(tags::SUBJECT)));
        if page.end {
            break;
        }
    }
    assert_eq!(subjects, ["number 5", "number 4", "number 3", "number 2", "number 1"]);
    mailbox.delete_folder(&parent, folder.id, true).await.expect("deleted");
    assert!(mailbox.open_folder(folder.id).await.expect_err("gone").is_not_found());
    mailbox.session().disconnect().await.expect("disconnected");
    assert!(mailbox.open_folder(parent.id).await.is_err());
}

#[test]
fn the_commands_put_list_show_and_delete_messages() {
    let demo = Demo::start();
    let put = demo.json(&["put", &fixture("mixed.eml"), &fixture("alternative.eml")]);
    let id = put[0]["id"].as_str().expect("an id");
    assert_eq!(put[0]["not_taken"].as_array().map(Vec::len), Some(0));
    let list = demo.json(&["list", "Inbox", "--sort", "subject"]);
    let subjects: Vec<_> = list.as_array().expect("a list").iter().map(|m| &m["subject"]).collect();
    assert_eq!(subjects, ["Both bodies", "Three attachments"]);
    let shown = demo.json(&["show", "inbox", id]);
    assert_eq!(shown["subject"], "Three attachments");
    assert_eq!(shown["recipients"][0]["address"], "second@example.test");
    assert_eq!(shown["attachments"].as_array().map(Vec::len), Some(3));
    let got = demo.json(&["get-attachment", "inbox", id, "1"]);
    assert_eq!(got["file"], "dot.png");
    let png = std::fs::read(demo.path("dot.png")).expect("the file");
    assert!(png.starts_with(b"\x89PNG"));
    assert_eq!(got["bytes"], png.len());
    std::fs::write(demo.path("noise.bin"), noise(1 << 20)).expect("a file");
    let added = demo.json(&["add-attachment", "inbox", id, "noise.bin"]);
    let number = added["number"].to_string();
    demo.json(&["get-attachment", "inbox", id, &number, "--output", "back.bin"]);
    let back = std::fs::read(demo.path("back.bin")).expect("the file");
    assert!(back == noise(1 << 20), "the bytes are the same");
    demo.json(&["delete", "inbox", id]);
    assert_eq!(demo.json(&["list"]).as_array().map(Vec::len), Some(1));
    assert_eq!(demo.client(&["show", "inbox", id]).status.code(), Some(1));
}

#[test]
fn a_message_in_a_message_is_shown() {
    let demo = Demo::start();
    let put = demo.json(&["put", &fixture("nested.eml")]);
    let id = put[0]["id"].as_str().expect("an id");
    let shown = demo.json(&["show", "inbox", id]);
    assert_eq!(shown["attachments"][0]["is_message"], true);
    let number = shown["attachments"][0]["number"].to_string();
    let inner = demo.json(&["show", "inbox", id, "--inside", &number]);
    assert_eq!(inner["subject"], "The original");
    assert_eq!(demo.client(&["get-attachment", "inbox", id, &number]).status.code(), Some(1));
}

#[test]
fn an_endpoint_that_is_known_needs_no_discovery() {
    let demo = Demo::start();
    let found = demo.json(&["discover"]);
    let (url, dn) = (found["mail_store"][0].as_str(), found["legacy_dn"].as_str());
    let client = |args: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.args(["client", "ping", "--user", ALICE, "--password", "demo"]).args(args);
        command.output().expect("the program runs").status.code()
    };
    let (url, dn) = (url.expect("a url"), dn.expect("a name"));
    assert_eq!(client(&["--url", url, "--dn", dn]), Some(0));
    assert_eq!(client(&["--url", url]), Some(2));
    assert_eq!(client(&["--url", url, "--dn", "/o=elsewhere/cn=nobody"]), Some(1));
}

#[test]
fn the_commands_make_and_delete_folders() {
    let demo = Demo::start();
    demo.json(&["mkdir", "Inbox/Projects"]);
    demo.json(&["mkdir", "inbox/projects/Übung"]);
    let again = demo.client(&["mkdir", "Inbox/Projects"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stderr).contains("CollidingNames"));
    demo.json(&["put", &fixture("alternative.eml"), "--folder", "Inbox/Projects/Übung"]);
    let folders = demo.json(&["folders", "Inbox"]);
    let paths: Vec<_> = folders.as_array().expect("a list").iter().map(|f| &f["path"]).collect();
    assert_eq!(paths, ["Projects", "Projects/Übung"]);
    assert_eq!(folders[1]["messages"], 1);
    assert_eq!(demo.client(&["rmdir", "Inbox/Projects"]).status.code(), Some(1));
    demo.json(&["rmdir", "Inbox/Projects", "--all"]);
    assert_eq!(demo.json(&["folders", "Inbox"]).as_array().map(Vec::len), Some(0));
}

#[test]
fn tls_is_believed_only_with_the_authority_of_the_server() {
    let demo = Demo::start();
    let ca = demo.ca();
    let ping = |ca: Option<&Path>, password: &str| {
        let mut command = Command::new(PROGRAM);
        command.args(["client", "ping", "--server", &demo.https, "--user", ALICE]);
        if let Some(ca) = ca {
            command.arg("--ca").arg(ca);
        }
        command.env("TRADEPOST_PASSWORD", password).output().expect("the program runs")
    };
    assert!(ping(Some(&ca), "demo").status.success());
    let stranger = ping(None, "demo");
    assert_eq!(stranger.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&stranger.stderr).contains("UnknownIssuer"));
    assert_eq!(ping(Some(&ca), "wrong").status.code(), Some(1));
}

#[test]
fn a_command_line_that_makes_no_sense_exits_with_2() {
    for args in [&["client", "nonsense"][..], &["client", "show", "inbox", "not-an-id"]] {
        let output = Command::new(PROGRAM).args(args).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
    }
}

/// The most memory that a process has had so far, in KiB.
#[cfg(target_os = "linux")]
fn peak_kib(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("the process runs");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("its peak");
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number")
}

/// `tradepost client …` with the file of its arguments on a pipe.
#[cfg(target_os = "linux")]
fn piped(demo: &Demo, args: &[&str]) -> Child {
    Command::new(PROGRAM)
        .arg("client")
        .args(args)
        .args(["--server", &demo.http, "--user", ALICE, "--password", "demo"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program runs")
}

/// The file comes and goes through pipes, so that client and server are known to be in the midst of
/// it when their memory is looked at.
#[cfg(target_os = "linux")]
#[test]
fn a_file_of_150_megabytes_goes_in_and_out_in_little_memory() {
    use std::io::{Read, Write};
    const PIECES: usize = 150;
    const MORE_KIB_MAX: u64 = 16 << 10;
    let demo = Demo::start();
    let put = demo.json(&["put", &fixture("alternative.eml")]);
    let id = put[0]["id"].as_str().expect("an id");
    let piece = noise(1 << 20);
    let server = peak_kib(demo.child.id());

    let mut client = piped(&demo, &["add-attachment", "inbox", id, "/dev/stdin"]);
    let mut to = client.stdin.take().expect("a pipe");
    to.write_all(&piece).expect("written");
    let before = peak_kib(client.id());
    (1..PIECES).for_each(|_| to.write_all(&piece).expect("written"));
    let more = peak_kib(client.id()) - before;
    drop(to);
    assert!(client.wait().expect("it ends").success());
    assert!(more < MORE_KIB_MAX, "the client took {more} KiB to write");

    let args = ["get-attachment", "inbox", id, "0", "--output", "/dev/stdout"];
    let mut client = piped(&demo, &args);
    let mut from = client.stdout.take().expect("a pipe");
    let mut read = vec![0; piece.len()];
    from.read_exact(&mut read).expect("read");
    let before = peak_kib(client.id());
    for _ in 2..PIECES {
        from.read_exact(&mut read).expect("read");
        assert!(read == piece, "the bytes are the same");
    }
    let more = peak_kib(client.id()) - before;
    assert!(more < MORE_KIB_MAX, "the client took {more} KiB to read");
    from.read_exact(&mut read).expect("read");
    assert!(read == piece, "the bytes are the same");
    from.read_to_end(&mut read).expect("its last words");
    assert!(client.wait().expect("it ends").success());
    let more = peak_kib(demo.child.id()) - server;
    assert!(more < MORE_KIB_MAX, "the server took {more} KiB");
}
