use proptest::prelude::*;

use super::*;

fn open(dir: &Path, bytes_max: u64) -> ScratchDir {
    ScratchDir::open(dir, bytes_max).expect("a scratch directory")
}

fn contents(scratch: &Scratch) -> Vec<u8> {
    let mut bytes = vec![0; usize::try_from(scratch.len()).expect("small") + 1];
    let count = scratch.read_at(0, &mut bytes).expect("read");
    bytes.truncate(count);
    bytes
}

fn files_in(dir: &Path) -> usize {
    fs::read_dir(dir).expect("a directory").count()
}

#[test]
fn few_bytes_stay_in_memory_and_many_go_to_a_file() {
    let dir = tempfile::tempdir().expect("a directory");
    let space = open(dir.path(), 1 << 30);
    let mut scratch = space.create();
    scratch.append(&vec![1; SCRATCH_MEMORY_MAX]).expect("appended");
    assert_eq!((files_in(dir.path()), space.bytes()), (0, 0));
    scratch.append(&[2]).expect("appended");
    assert_eq!((files_in(dir.path()), space.bytes()), (1, SCRATCH_MEMORY_MAX as u64 + 1));
    assert_eq!(scratch.memory(), 0);
    let mut end = [0; 8];
    assert_eq!(scratch.read_at(SCRATCH_MEMORY_MAX as u64 - 1, &mut end).expect("read"), 2);
    assert_eq!(end[..2], [1, 2]);
    drop(scratch);
    assert_eq!((files_in(dir.path()), space.bytes()), (0, 0));
}

#[test]
fn files_are_counted_and_what_finds_no_place_stays_as_it_was() {
    let dir = tempfile::tempdir().expect("a directory");
    let space = open(dir.path(), 1 << 40);
    space.space.files.store(SCRATCH_FILES_MAX - 1, Ordering::Relaxed);
    let long = vec![1; SCRATCH_MEMORY_MAX + 1];
    let mut last = space.create();
    last.append(&long).expect("the last file");
    let mut beyond = space.create();
    beyond.append(&[7]).expect("in memory");
    assert!(matches!(beyond.append(&long), Err(Error::Limit(_))));
    assert_eq!(contents(&beyond), [7]);
    drop(last);
    beyond.append(&long).expect("there is a place again");
    assert_eq!(beyond.len(), long.len() as u64 + 1);
}

#[test]
fn opening_empties_the_directory() {
    let dir = tempfile::tempdir().expect("a directory");
    fs::write(dir.path().join("0000000000000001"), b"old").expect("written");
    let space = open(dir.path(), 1 << 30);
    assert_eq!(files_in(dir.path()), 0);
    space.create().set_len(1 << 20).expect("a file of the same name");
}

#[test]
fn space_is_limited_for_all_together_and_freed_by_each() {
    let dir = tempfile::tempdir().expect("a directory");
    let space = open(dir.path(), 300_000);
    let mut first = space.create();
    let mut second = space.create();
    first.set_len(200_000).expect("room");
    second.append(b"kept").expect("in memory");
    assert!(matches!(second.set_len(200_000), Err(Error::Limit(_))));
    assert!(matches!(second.write_at(u64::MAX, b"x"), Err(Error::Limit(_))));
    assert_eq!(contents(&second)[..4], *b"kept");
    first.set_len(1000).expect("shorter");
    second.set_len(200_000).expect("room");
    assert_eq!(space.bytes(), 201_000);
}

#[derive(Clone, Debug)]
enum Step {
    Write(u64, Vec<u8>),
    Append(Vec<u8>),
    SetLen(u64),
}

fn step() -> impl Strategy<Value = Step> {
    let bytes = (any::<u8>(), 0_usize..40_000).prop_map(|(byte, len)| vec![byte; len]);
    prop_oneof![
        (0_u64..100_000, bytes.clone()).prop_map(|(offset, bytes)| Step::Write(offset, bytes)),
        bytes.prop_map(Step::Append),
        (0_u64..150_000).prop_map(Step::SetLen),
    ]
}

fn apply_to_model(model: &mut Vec<u8>, step: &Step) {
    let index = |n: u64| usize::try_from(n).expect("small");
    match step {
        Step::Write(_, bytes) if bytes.is_empty() => {}
        Step::Write(offset, bytes) => {
            let (from, to) = (index(*offset), index(*offset) + bytes.len());
            model.resize(model.len().max(to), 0);
            model[from..to].copy_from_slice(bytes);
        }
        Step::Append(bytes) => model.extend_from_slice(bytes),
        Step::SetLen(len) => model.resize(index(*len), 0),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn scratch_is_a_vector_of_bytes(steps in prop::collection::vec(step(), 1..20)) {
        let dir = tempfile::tempdir().expect("a directory");
        let space = open(dir.path(), 1 << 30);
        let mut scratch = space.create();
        let mut model = Vec::new();
        for step in &steps {
            apply_to_model(&mut model, step);
            match step {
                Step::Write(offset, bytes) => scratch.write_at(*offset, bytes),
                Step::Append(bytes) => scratch.append(bytes),
                Step::SetLen(len) => scratch.set_len(*len),
            }
            .expect("done");
            prop_assert_eq!(scratch.len(), model.len() as u64);
        }
        prop_assert_eq!(contents(&scratch), model);
    }
}
