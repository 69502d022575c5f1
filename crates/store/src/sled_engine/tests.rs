use std::sync::atomic::{AtomicBool, Ordering};

use parking_lot::Mutex;
use proptest::prelude::*;

use super::*;
use crate::kv::{BATCH_LEN_MAX, KEY_LEN_MAX, VALUE_LEN_MAX};

/// Files whose sync fails when told so, and that can be told to be written but not synced.
#[derive(Default)]
struct FakeFiles {
    failing: AtomicBool,
    unsynced: AtomicBool,
    /// Syncs wait for this.
    held: Mutex<()>,
}

impl Files for FakeFiles {
    fn are_synced(&self) -> bool {
        !self.unsynced.load(Ordering::SeqCst)
    }

    fn sync(&self) -> Result<(), Error> {
        if self.failing.load(Ordering::SeqCst) {
            return Err(Error::Io { context: "sync a pack".into(), cause: "no disk".into() });
        }
        Ok(())
    }
}

fn open(path: &Path) -> SledEngine {
    open_with(path, Arc::new(FakeFiles::default()))
}

fn open_with(path: &Path, files: Arc<FakeFiles>) -> SledEngine {
    try_open(path, files).expect("an engine")
}

fn try_open(path: &Path, files: Arc<FakeFiles>) -> Result<SledEngine, Error> {
    let lock = Arc::new(tempfile::tempfile().expect("a file"));
    let long = LongBatches::open(&path.join("batches"), 512)?;
    SledEngine::open(path, 16 << 20, long, files, Arc::default(), None, lock)
}

fn put(key: &[u8], value: &[u8]) -> Batch {
    let mut batch = Batch::default();
    batch.put(key.to_vec(), value.to_vec());
    batch
}

#[test]
fn what_was_acknowledged_is_there_after_opening_again() {
    let dir = tempfile::tempdir().expect("a directory");
    let engine = open(dir.path());
    let ticket = engine.apply(put(b"a", b"1")).expect("applied");
    engine.wait(ticket).expect("synced");
    drop(engine);
    let engine = open(dir.path());
    assert_eq!(engine.get(b"a").expect("read"), Some(b"1".to_vec()));
}

#[test]
fn a_batch_is_visible_at_once_and_its_later_changes_win() {
    let dir = tempfile::tempdir().expect("a directory");
    let engine = open(dir.path());
    let mut batch = put(b"a", b"1");
    batch.put(b"b".to_vec(), b"2".to_vec());
    batch.delete(b"a".to_vec());
    engine.apply(batch).expect("applied");
    assert_eq!(engine.get(b"a").expect("read"), None);
    let keys = [b"b".to_vec(), b"c".to_vec()];
    assert_eq!(engine.multi_get(&keys).expect("read"), [Some(b"2".to_vec()), None]);
}

#[test]
fn ranges_are_read_from_both_ends_up_to_a_limit() {
    let dir = tempfile::tempdir().expect("a directory");
    let engine = open(dir.path());
    for i in 0..50_u8 {
        engine.apply(put(&[i], &[i])).expect("applied");
    }
    let pair = |i: u8| (vec![i], vec![i]);
    let forward = engine.range(vec![10]..vec![20], Direction::Forward, 3).expect("read");
    assert_eq!(forward, [pair(10), pair(11), pair(12)]);
    let backward = engine.range(vec![10]..vec![20], Direction::Backward, 3).expect("read");
    assert_eq!(backward, [pair(19), pair(18), pair(17)]);
    let all = engine.range(vec![10]..vec![20], Direction::Forward, 1000).expect("read");
    assert_eq!(all.len(), 10);
    let inverted = engine.range(vec![20]..vec![10], Direction::Forward, 9).expect("read");
    assert!(inverted.is_empty());
}

#[test]
fn too_long_keys_values_and_batches_change_nothing() {
    let dir = tempfile::tempdir().expect("a directory");
    let engine = open(dir.path());
    let mut long_value = put(b"a", b"1");
    long_value.put(b"b".to_vec(), vec![0; VALUE_LEN_MAX + 1]);
    let mut long_key = put(b"a", b"1");
    long_key.delete(vec![0; KEY_LEN_MAX + 1]);
    let mut long_batch = put(b"a", b"1");
    for i in 0..u32::try_from(BATCH_LEN_MAX / VALUE_LEN_MAX).expect("small") {
        long_batch.put(i.to_be_bytes().to_vec(), vec![0; VALUE_LEN_MAX]);
    }
    for batch in [long_value, long_key, long_batch] {
        assert!(matches!(engine.apply(batch), Err(Error::Limit(_))));
    }
    assert_eq!(engine.get(b"a").expect("read"), None);
    engine.apply(put(&[1; KEY_LEN_MAX], &[1; VALUE_LEN_MAX])).expect("the limits themselves fit");
}

#[test]
fn a_failed_sync_closes_for_writing_and_leaves_reading() {
    let dir = tempfile::tempdir().expect("a directory");
    let files = Arc::new(FakeFiles::default());
    let engine = open_with(dir.path(), Arc::clone(&files));
    let first = engine.apply(put(b"a", b"1")).expect("applied");
    engine.wait(first).expect("synced");
    files.failing.store(true, Ordering::SeqCst);
    let second = engine.apply(put(b"b", b"2")).expect("applied");
    assert!(matches!(engine.wait(second), Err(Error::Io { .. })));
    files.failing.store(false, Ordering::SeqCst);
    assert!(matches!(engine.apply(put(b"c", b"3")), Err(Error::Closed)));
    assert!(engine.wait(second).is_err(), "never acknowledged later");
    engine.wait(first).expect("what was synced stays synced");
    assert_eq!(engine.get(b"a").expect("read"), Some(b"1".to_vec()));
}

#[test]
fn full_values_never_reach_the_engines_side_files() {
    let dir = tempfile::tempdir().expect("a directory");
    let engine = open(dir.path());
    for i in 0..2000_u32 {
        let mut key = i.wrapping_mul(2_654_435_761).to_be_bytes().to_vec();
        key.resize(KEY_LEN_MAX, 0);
        engine.apply(put(&key, &[7; VALUE_LEN_MAX])).expect("applied");
    }
    drop(engine);
    refuse_side_files(dir.path()).expect("no side files");
    assert_eq!(open(dir.path()).db.len(), 2001);
}

#[test]
fn a_directory_with_side_files_is_refused() {
    let dir = tempfile::tempdir().expect("a directory");
    drop(open(dir.path()));
    fs::write(dir.path().join("blobs/1"), b"x").expect("written");
    let opened = try_open(dir.path(), Arc::default());
    assert!(matches!(opened, Err(Error::Corrupt(_))));
}

#[test]
fn a_damaged_log_is_an_error_and_no_panic() {
    let dir = tempfile::tempdir().expect("a directory");
    drop(open(dir.path()));
    let log_len = fs::metadata(dir.path().join("db")).expect("a log").len();
    fs::write(dir.path().join("db"), vec![0xA5; usize::try_from(log_len).expect("small")])
        .expect("written");
    let opened = try_open(dir.path(), Arc::default());
    assert!(opened.is_err());
}

#[test]
fn many_threads_commit_and_all_of_it_is_there() {
    let dir = tempfile::tempdir().expect("a directory");
    let engine = open(dir.path());
    std::thread::scope(|scope| {
        for thread in 0..8_u8 {
            let engine = &engine;
            scope.spawn(move || {
                for i in 0..50_u8 {
                    let ticket = engine.apply(put(&[thread, i], &[i])).expect("applied");
                    engine.wait(ticket).expect("synced");
                }
            });
        }
    });
    drop(engine);
    assert_eq!(open(dir.path()).db.len(), 401);
}

#[test]
fn a_batch_reaches_the_engine_only_after_the_files_it_may_refer_to() {
    let dir = tempfile::tempdir().expect("a directory");
    let files = Arc::new(FakeFiles::default());
    let engine = open_with(dir.path(), Arc::clone(&files));
    files.unsynced.store(true, Ordering::SeqCst);
    let held = files.held.lock();
    let first = engine.apply(put(b"a", b"1")).expect("applied");
    files.unsynced.store(false, Ordering::SeqCst);
    let second = engine.apply(put(b"b", b"2")).expect("applied");
    assert_eq!(engine.get(b"a").expect("read"), Some(b"1".to_vec()), "visible at once");
    assert_eq!(engine.db.get(b"a").expect("read"), None, "not in the engine");
    assert_eq!(engine.db.get(b"b").expect("read"), None, "nor what may build on it");
    drop(held);
    engine.wait(second).expect("synced");
    assert!(engine.synced() > first);
    assert!(engine.db.get(b"a").expect("read").is_some());
    let under = engine.held.find(b"a", || Ok(Some(b"under".to_vec())));
    assert_eq!(under.expect("read"), Some(b"under".to_vec()), "let go of");
    assert_eq!(engine.get(b"b").expect("read"), Some(b"2".to_vec()));
}

#[test]
fn a_batch_whose_files_failed_never_reaches_the_engine() {
    let dir = tempfile::tempdir().expect("a directory");
    let files = Arc::new(FakeFiles::default());
    let engine = open_with(dir.path(), Arc::clone(&files));
    files.unsynced.store(true, Ordering::SeqCst);
    files.failing.store(true, Ordering::SeqCst);
    let ticket = engine.apply(put(b"a", b"1")).expect("applied");
    assert!(engine.wait(ticket).is_err());
    files.failing.store(false, Ordering::SeqCst);
    drop(engine);
    assert_eq!(open(dir.path()).get(b"a").expect("read"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn held_and_engine_read_as_one(
        under in prop::collection::vec((0_u8..40, any::<bool>()), 0..30),
        over in prop::collection::vec((0_u8..40, any::<bool>()), 0..30),
        bounds in (0_u8..45, 0_u8..45),
        limit in 0_usize..20,
    ) {
        let dir = tempfile::tempdir().expect("a directory");
        let files = Arc::new(FakeFiles::default());
        let engine = open_with(dir.path(), Arc::clone(&files));
        let memory = crate::memory_engine::MemoryEngine::default();
        let fill = |changes: &[(u8, bool)], value: u8| {
            for (key, is_put) in changes {
                let mut batch = Batch::default();
                if *is_put {
                    batch.put(vec![*key, 1], vec![value]);
                } else {
                    batch.delete(vec![*key, 1]);
                }
                engine.apply(batch.clone()).expect("applied");
                memory.apply(batch).expect("applied");
            }
        };
        fill(&under, 1);
        let held = files.held.lock();
        files.unsynced.store(true, Ordering::SeqCst);
        fill(&over, 2);
        let range = vec![bounds.0, 0]..vec![bounds.1, 0];
        for direction in [Direction::Forward, Direction::Backward] {
            prop_assert_eq!(
                engine.range(range.clone(), direction, limit).expect("read"),
                memory.range(range.clone(), direction, limit).expect("read")
            );
        }
        drop(held);
        let all = vec![0, 0]..vec![255];
        engine.wait(engine.apply(Batch::default()).expect("applied")).expect("synced");
        prop_assert_eq!(
            engine.range(all.clone(), Direction::Forward, 99).expect("read"),
            memory.range(all, Direction::Forward, 99).expect("read")
        );
    }
}
