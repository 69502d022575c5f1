//! Commands by the control socket and in the process itself: the same answers.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;

use tradepost_auth::{NtHash, Verifiers};
use tradepost_proto::http::ConnectRequest;
use tradepost_server::backend::Backend;
use tradepost_server::behaviour::{
    Behaviour, ConnectFacts, DurableCallback, Mailboxes, UserFacts, UserIdentity,
};
use tradepost_server::commands::{Command, Commands, Done, Failure, Progress, User};
use tradepost_server::config::{Auth, Config, Limits};
use tradepost_server::control::{ControlSocket, Lock, SOCKET, run};
use tradepost_server::login::Accounts;
use tradepost_server::program::Prepared;
use tradepost_server::sessions::EventSignal;
use tradepost_store::kv::Ticket;

/// One user, and imports that get nowhere.
struct Known;

impl Commands for Known {
    fn run(&self, command: Command, progress: &mut dyn FnMut(Progress)) -> Result<Done, Failure> {
        match command {
            Command::UserList {} => {
                let user = User {
                    address: "a@b.test".to_owned(),
                    display_name: "A".to_owned(),
                    administrator: false,
                    disabled: false,
                };
                Ok(Done::Users { users: vec![user] })
            }
            Command::ImportEml { files, .. } => {
                let total = files.len() as u64;
                for done in 1..=total {
                    progress(Progress { done, total, text: String::new() });
                }
                Ok(Done::Imported { messages: total, rejected: Vec::new() })
            }
            Command::UserRemove { address } => Err(Failure::NotFound(address)),
            _ => Err(Failure::Invalid("not here".to_owned())),
        }
    }
}

/// Accounts and mailboxes that nobody asks for here.
struct Nobody;

impl Accounts for Nobody {
    fn account(&self, _: &str) -> Option<(UserIdentity, Verifiers)> {
        None
    }

    fn nt_hash(&self, _: &UserIdentity, _: &Verifiers) -> Option<NtHash> {
        None
    }
}

impl Mailboxes for Nobody {
    fn connect(
        &self,
        _: &UserIdentity,
        _: &ConnectRequest,
        _: EventSignal,
        _: usize,
    ) -> Result<(Box<dyn Behaviour>, ConnectFacts), u32> {
        Err(0x3EB)
    }

    fn when_durable(&self, _: Ticket, done: DurableCallback) {
        done(Ok(()));
    }

    fn user(&self, _: &str) -> Option<UserFacts> {
        None
    }
}

fn open(dir: &Path, _: Option<&str>) -> anyhow::Result<Backend> {
    anyhow::ensure!(dir.join("lock").exists(), "opened without the lock");
    let (mailboxes, accounts) = (Arc::new(Nobody), Arc::new(Nobody));
    Ok(Backend { mailboxes, accounts, commands: Arc::new(Known) })
}

fn import(files: usize) -> Command {
    let files = (0..files).map(|n| format!("/{n}.eml").into()).collect();
    Command::ImportEml { mailbox: "a@b.test".to_owned(), folder: None, files }
}

/// Runs the commands of the test, and gives what they came to.
fn everything(dir: &Path) -> (Done, Done, usize, String) {
    let mut steps = 0;
    let listed = run(dir, None, open, Command::UserList {}, &mut |_| {}).expect("listed");
    let imported = run(dir, None, open, import(100), &mut |_| steps += 1).expect("imported");
    let remove = Command::UserRemove { address: "x@b.test".to_owned() };
    let failed = run(dir, None, open, remove, &mut |_| {}).expect_err("nobody");
    (listed, imported, steps, failed.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_come_to_the_same_with_and_without_a_server() {
    let dir = tempfile::tempdir().expect("a directory");
    let here = everything(dir.path());
    let _lock = Lock::take(dir.path()).expect("a lock").expect("free");
    let socket = ControlSocket::bind(dir.path()).expect("bound");
    let path = dir.path().to_owned();
    let there = tokio::task::spawn_blocking(move || everything(&path));
    tokio::select! {
        () = socket.serve(Arc::new(Known)) => {}
        there = there => assert_eq!(there.expect("ran"), here),
    }
    assert_eq!((here.2, here.3.as_str()), (100, "x@b.test not found"));
    assert_eq!(here.1, Done::Imported { messages: 100, rejected: Vec::new() });
}

#[tokio::test(flavor = "multi_thread")]
async fn the_socket_is_the_owners_alone_and_says_what_it_does_not_understand() {
    let dir = tempfile::tempdir().expect("a directory");
    // What a killed server left behind does not matter.
    std::fs::write(dir.path().join(SOCKET), b"").expect("left behind");
    let socket = ControlSocket::bind(dir.path()).expect("bound");
    let path = dir.path().join(SOCKET);
    let mode = std::fs::metadata(&path).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let ask = tokio::task::spawn_blocking(move || {
        ["{}\n", "nonsense\n", "{\"command\":\"user_list\",\"x\":1}\n"].map(|line| {
            let mut stream = UnixStream::connect(&path).expect("connected");
            stream.write_all(line.as_bytes()).expect("asked");
            let mut answer = String::new();
            BufReader::new(stream).read_line(&mut answer).expect("answered");
            answer
        })
    });
    let answers = tokio::select! {
        () = socket.serve(Arc::new(Known)) => unreachable!("it serves for ever"),
        answers = ask => answers.expect("asked"),
    };
    for answer in answers {
        assert!(answer.starts_with(r#"{"event":"failed","error":"invalid","#), "{answer}");
    }
    drop(socket);
    assert!(!dir.path().join(SOCKET).exists());
}

#[test]
fn a_directory_in_use_without_a_socket_is_said_to_be_in_use() {
    let dir = tempfile::tempdir().expect("a directory");
    let _lock = Lock::take(dir.path()).expect("a lock").expect("free");
    let failed = run(dir.path(), None, open, Command::UserList {}, &mut |_| {});
    assert!(failed.expect_err("in use").to_string().contains("is in use"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_server_takes_commands_until_it_ends_and_has_the_directory_to_itself() {
    let dir = tempfile::tempdir().expect("a directory");
    let config = Config {
        data: dir.path().to_owned(),
        domain: "b.test".to_owned(),
        host: "mail.b.test".to_owned(),
        external_url: None,
        http: vec![([127, 0, 0, 1], 0).into()],
        https: None,
        auth: Auth::default(),
        limits: Limits::default(),
    };
    let server = Prepared::new(&config, open).await.expect("prepared");
    let (scheme, address) = server.addresses[0];
    assert!(scheme == "http" && address.port() != 0);
    let second = Prepared::new(&config, open).await.err().expect("refused");
    assert!(second.to_string().contains("in use by another process"), "{second:#}");
    let path = dir.path().to_owned();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let asked = tokio::task::spawn_blocking(move || {
        let done = run(&path, None, open, Command::UserList {}, &mut |_| {});
        drop(end);
        done
    });
    server
        .run(async {
            let _ = ended.await;
        })
        .await;
    assert!(matches!(asked.await.expect("ran"), Ok(Done::Users { .. })));
    assert!(!dir.path().join(SOCKET).exists());
    assert!(Lock::take(dir.path()).expect("a lock").is_some(), "it is free again");
}
