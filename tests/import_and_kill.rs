//! 10,000 messages are imported while the server is killed again and again: what was acknowledged
//! is there, in order, and reads back as it was.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use tradepost_testkit::corpus::Corpus;
use tradepost_testkit::mapi::{MessageId, PropertyRow, SortDirection, Value, tags};
use tradepost_testkit::{Importing, Server, Session, say};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");
const USER: &str = "alice@example.test";
const SEED: u64 = 20_240_305;
const MESSAGES: usize = 10_000;
/// Files of one command.
const BATCH: usize = 400;

/// When the server is killed during the import of a batch.
#[derive(Clone, Copy, Debug)]
enum Kill {
    /// As soon as the command is running.
    AtOnce,
    /// When so many files are said to be done.
    After(u64),
    /// When the import was acknowledged.
    Acknowledged,
    /// The command is killed, not the server, and the server after it.
    CommandFirst(u64),
    /// After a client listed the folder.
    Listed,
    /// No server runs: the command does it in its own process, which is killed when so many files
    /// are said to be done.
    OwnProcess(u64),
}

/// Which batches, and when.
const KILLS: [(usize, Kill); 8] = [
    (1, Kill::AtOnce),
    (4, Kill::After(120)),
    (9, Kill::Acknowledged),
    (13, Kill::CommandFirst(60)),
    (17, Kill::After(380)),
    (20, Kill::Listed),
    (22, Kill::OwnProcess(200)),
    (24, Kill::Acknowledged),
];

struct World {
    server: Server,
    corpus: Corpus,
    /// For each batch, how often its import was tried and not acknowledged.
    lost: Vec<usize>,
}

impl World {
    fn files(&self, batch: usize) -> Vec<PathBuf> {
        let folder = self.server.scratch().join("eml");
        std::fs::create_dir_all(&folder).expect("a folder");
        let write = |n: usize| {
            let path = folder.join(format!("{}.eml", n % BATCH));
            std::fs::write(&path, self.corpus.message(n).eml).expect("a file is written");
            path
        };
        (batch * BATCH..(batch + 1) * BATCH).map(write).collect()
    }

    fn start(&self, files: &[PathBuf]) -> Importing {
        Importing::start(self.server.program(), &self.server.data(), USER, files)
    }

    fn kill_and_restart(&mut self) {
        self.server.kill();
        self.server.restart();
    }

    /// Imports a batch until it is acknowledged.
    fn import(&mut self, batch: usize) {
        let files = self.files(batch);
        if let Some((_, kill)) = KILLS.iter().find(|(at, _)| *at == batch) {
            if self.import_with(batch, &files, *kill) {
                return;
            }
            self.lost[batch] += 1;
        }
        self.acknowledged(&files);
    }

    fn acknowledged(&self, files: &[PathBuf]) {
        let said = self.start(files).finish().ok();
        let all = format!("\"messages\":{BATCH},\"rejected\":[]");
        assert!(said.lines().last().is_some_and(|line| line.contains(&all)), "{said}");
    }

    /// Whether it was acknowledged.
    fn import_with(&mut self, batch: usize, files: &[PathBuf], kill: Kill) -> bool {
        if let Kill::OwnProcess(_) = kill {
            self.server.terminate();
        }
        let mut importing = self.start(files);
        match kill {
            Kill::AtOnce => self.server.kill(),
            Kill::After(n) => {
                importing.wait_for(n);
                self.server.kill();
            }
            Kill::CommandFirst(n) => {
                importing.wait_for(n);
                importing.kill();
                self.server.kill();
            }
            Kill::OwnProcess(n) => {
                importing.wait_for(n);
                importing.kill();
            }
            Kill::Acknowledged | Kill::Listed => {
                importing.finish().ok();
                if matches!(kill, Kill::Listed) {
                    let mut session = Session::new(self.server.http_port(), USER, "demo");
                    session.list(session.inbox, &[tags::SUBJECT], &[]);
                }
                self.kill_and_restart();
                return true;
            }
        }
        // A command that found the server dead does it in its own process, with the lock.
        let finished = importing.finish();
        self.server.restart();
        say(&format!("batch {batch}, {kill:?}: the command ended with {:?}", finished.code));
        finished.code == Some(0)
    }
}

fn subject_and_id(row: &PropertyRow) -> (String, MessageId) {
    let subject = row.0[0].as_ref().ok().and_then(Value::text).map(|text| text.to_string_lossy());
    let id = row.0[1].as_ref().ok().and_then(Value::integer).expect("PidTagMid");
    (subject.expect("PidTagSubject"), MessageId(id.cast_unsigned()))
}

#[test]
fn nothing_acknowledged_is_missing_after_the_server_was_killed_again_and_again() {
    let start = Instant::now();
    let corpus = Corpus::new(Path::new(env!("CARGO_MANIFEST_DIR")), SEED);
    let batches = MESSAGES / BATCH;
    let mut world = World { server: Server::demo(TRADEPOST), corpus, lost: vec![0; batches] };
    for batch in 0..batches {
        world.import(batch);
    }
    say(&format!("{MESSAGES} messages were imported in {:.1?}", start.elapsed()));
    world.kill_and_restart();
    let found = every_message_is_listed_in_order(&world);
    say(&format!("listed after {:.1?}", start.elapsed()));
    messages_read_back_equal(&world, &found);
    say(&format!("read back after {:.1?}", start.elapsed()));
}

/// The identifiers of each subject.
fn every_message_is_listed_in_order(world: &World) -> HashMap<String, Vec<MessageId>> {
    let mut session = Session::new(world.server.http_port(), USER, "demo");
    let columns = [tags::SUBJECT, tags::MID, tags::MESSAGE_DELIVERY_TIME];
    let inbox = session.inbox;
    let by_subject = session.list(inbox, &columns, &[(tags::SUBJECT, SortDirection::ASCENDING)]);
    let subjects: Vec<_> = by_subject.iter().map(subject_and_id).collect();
    assert!(subjects.is_sorted_by(|a, b| a.0 <= b.0), "sorted by subject");

    let newest_first = [(tags::MESSAGE_DELIVERY_TIME, SortDirection::DESCENDING)];
    let by_time = session.list(inbox, &columns, &newest_first);
    let times: Vec<_> =
        by_time.iter().map(|row| row.0[2].as_ref().ok().and_then(Value::time)).collect();
    assert!(times.is_sorted_by(|a, b| a >= b), "sorted by time");
    assert_eq!(by_time.len(), by_subject.len(), "both orders show the same messages");
    session.disconnect();

    let mut found: HashMap<String, Vec<MessageId>> = HashMap::new();
    for (subject, id) in subjects {
        found.entry(subject).or_default().push(id);
    }
    for n in 0..MESSAGES {
        let subject = world.corpus.message(n).subject;
        let times = found.get(&subject).map_or(0, Vec::len);
        let most = 1 + world.lost[n / BATCH];
        assert!((1..=most).contains(&times), "{subject} is there {times} times, at most {most}");
    }
    assert_eq!(found.len(), MESSAGES, "and nothing else");
    found
}

fn messages_read_back_equal(world: &World, found: &HashMap<String, Vec<MessageId>>) {
    let mut session = Session::new(world.server.http_port(), USER, "demo");
    let (mut compared, mut attachments) = (0, 0);
    for n in 0..MESSAGES {
        let message = world.corpus.message(n);
        for id in &found[&message.subject] {
            let (mut read, expected) = (session.read(session.inbox, *id), message.expected());
            // What the message does not have, the server may make from what it has.
            if expected.body.is_none() {
                read.body = None;
            }
            if expected.html.is_none() {
                read.html = None;
            }
            assert!(read == expected, "{n}: {}", difference(&read, &expected));
            compared += 1;
            attachments += expected.attachments.len();
        }
    }
    session.disconnect();
    assert!(
        compared >= MESSAGES && attachments >= 4_000,
        "{compared} with {attachments} attachments"
    );
}

fn difference(read: &tradepost_testkit::Opened, expected: &tradepost_testkit::Opened) -> String {
    let sizes = |o: &tradepost_testkit::Opened| {
        let attached: Vec<_> =
            o.attachments.iter().map(|a| a.data.as_ref().map(Vec::len)).collect();
        let (body, html) = (o.body.as_ref().map(Vec::len), o.html.as_ref().map(Vec::len));
        format!("subject {:?}, body {body:?}, html {html:?}, attached {attached:?}", o.subject)
    };
    format!("{} instead of {}", sizes(read), sizes(expected))
}
