//! A process that writes is killed in the middle, again and again. What it acknowledged must be
//! there, and every batch must be there as a whole or not at all.

use std::collections::{BTreeMap, HashSet};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tradepost_store::blob::Blob;
use tradepost_store::data_dir::{DataDir, Options};
use tradepost_store::kv::{Batch, Direction, Kv};

const ROUNDS: usize = 10;
const THREADS: u8 = 4;
const DIR: &str = "TRADEPOST_KILL_DIR";
const COUNTER: &[u8] = b"\0counter";

fn open(path: &Path) -> DataDir {
    let options = Options { cache_bytes: 32 << 20, piece_max: 2, ..Options::default() };
    DataDir::open(path, &options).expect("a data directory")
}

/// The length of the value of a batch: most are in the record, some in packs, few in files.
fn value_len(thread: u8, number: u64) -> usize {
    let spread = usize::try_from(number * 7919 + u64::from(thread) * 104_729).expect("small");
    match spread % 16 {
        0 => (1 << 20) + 1 + spread % 500_000,
        1 => 500_000 + spread % 500_000,
        2..=7 => 5000 + spread % 60_000,
        _ => spread % 4000,
    }
}

fn value(thread: u8, number: u64) -> Vec<u8> {
    let mut state = number << 8 | u64::from(thread) | 1 << 60;
    let mut bytes = Vec::with_capacity(value_len(thread, number) + 8);
    while bytes.len() < value_len(thread, number) {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        // Half of it compresses.
        bytes.extend_from_slice(&(state & 0xFFFF_FFFF).to_be_bytes());
    }
    bytes.truncate(value_len(thread, number));
    bytes
}

fn key(thread: u8, kind: u8, number: u64) -> Vec<u8> {
    let mut key = vec![1, thread, kind];
    key.extend_from_slice(&number.to_be_bytes());
    key
}

fn number_of(bytes: &[u8]) -> u64 {
    u64::from_be_bytes(*bytes.last_chunk().expect("a number"))
}

/// How far a thread came.
fn head(kv: &dyn Kv, thread: u8) -> u64 {
    kv.get(&key(thread, 0, 0)).expect("read").map_or(0, |bytes| number_of(&bytes))
}

/// One batch: the value, a number of the counter, and how far the thread came.
fn batch(data: &DataDir, thread: u8, number: u64) -> Batch {
    let bytes = value(thread, number);
    let blob = if number.is_multiple_of(2) {
        let mut scratch = data.scratch();
        for part in bytes.chunks(32_768) {
            scratch.append(part).expect("appended");
        }
        data.blobs().put_scratch(scratch)
    } else {
        data.blobs().put(&bytes)
    };
    let mut record = Vec::new();
    blob.expect("put").encode(&mut record);
    let id = data.counters().reserve(COUNTER, 1 + number % 20_000).expect("a number");
    let mut batch = Batch::default();
    batch.put(key(thread, 0, 0), number.to_be_bytes().to_vec());
    batch.put(key(thread, 1, number), record);
    batch.put(key(thread, 2, number), id.to_be_bytes().to_vec());
    batch
}

fn write_for_ever(data: &DataDir, thread: u8) {
    let kv = data.kv();
    let mut number = head(&*kv, thread);
    loop {
        number += 1;
        let ticket = kv.apply(batch(data, thread, number)).expect("applied");
        // The last thread lets some batches go by unacknowledged.
        if thread + 1 == THREADS && !number.is_multiple_of(5) {
            continue;
        }
        kv.wait(ticket).expect("synced");
        let line = format!("\nacknowledged {thread} {number}\n");
        if std::io::stdout().write_all(line.as_bytes()).is_err() {
            return;
        }
    }
}

/// The process that is killed is this test, started again with a directory to write to.
#[test]
fn writes_for_ever_when_it_is_given_a_directory() {
    let Some(path) = std::env::var_os(DIR) else {
        return;
    };
    let data = open(Path::new(&path));
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let data = &data;
            scope.spawn(move || write_for_ever(data, thread));
        }
    });
}

fn start_writer(path: &Path) -> Child {
    Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "writes_for_ever_when_it_is_given_a_directory", "--nocapture"])
        .env(DIR, path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process")
}

/// Lets the writer acknowledge some batches, kills it, and reads all that it acknowledged.
fn write_and_kill(path: &Path, after: usize, acknowledged: &mut BTreeMap<u8, u64>) {
    let mut writer = start_writer(path);
    let lines = BufReader::new(writer.stdout.take().expect("a pipe")).lines();
    let mut count = 0;
    for line in lines {
        let line = line.expect("a line");
        let Some(rest) = line.strip_prefix("acknowledged ") else {
            continue;
        };
        // A line that the kill has cut is no acknowledgement.
        let Some((thread, number)) = rest.split_once(' ') else {
            continue;
        };
        let (Ok(thread), Ok(number)) = (thread.parse(), number.parse()) else {
            continue;
        };
        acknowledged.insert(thread, number);
        count += 1;
        if count == after {
            writer.kill().expect("killed");
        }
    }
    let status = writer.wait().expect("a status");
    assert!(!status.success() && count >= after, "it ended by itself: {status}");
}

fn check(path: &Path, acknowledged: &BTreeMap<u8, u64>) {
    let data = open(path);
    let kv = data.kv();
    let mut ids = HashSet::new();
    for thread in 0..THREADS {
        let head = head(&*kv, thread);
        assert!(head >= acknowledged.get(&thread).copied().unwrap_or(0), "thread {thread} lost");
        let all = |kind| {
            let range = key(thread, kind, 0)..key(thread, kind, u64::MAX);
            kv.range(range, Direction::Forward, usize::MAX).expect("read")
        };
        let (records, numbers) = (all(1), all(2));
        for pairs in [&records, &numbers] {
            let found = pairs.iter().map(|(key, _)| number_of(key));
            assert!(found.eq(1..=head), "thread {thread} is torn");
        }
        for (key, record) in records {
            let blob = Blob::decode(&mut &record[..]).expect("a reference");
            let bytes = data.blobs().read(&blob, u64::MAX).expect("a whole value");
            assert!(bytes == value(thread, number_of(&key)), "thread {thread}: another value");
        }
        for (_, id) in numbers {
            assert!(ids.insert(number_of(&id)), "a number was given out twice");
        }
    }
    let next = data.counters().reserve(COUNTER, 1).expect("a number");
    assert!(ids.iter().all(|id| *id < next), "a number would be given out twice");
}

#[test]
fn nothing_acknowledged_is_lost_and_nothing_is_torn() {
    let dir = tempfile::tempdir().expect("a directory");
    let mut acknowledged = BTreeMap::new();
    for round in 0..ROUNDS {
        write_and_kill(dir.path(), 10 + round * 13, &mut acknowledged);
        check(dir.path(), &acknowledged);
    }
}
