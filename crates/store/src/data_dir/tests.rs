use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::*;
use crate::blob::{Blob, INLINE_LEN_MAX};
use crate::kv::Batch;

fn open(path: &Path) -> DataDir {
    let options = Options { cache_bytes: 16 << 20, ..Options::default() };
    DataDir::open(path, &options).expect("a data directory")
}

fn pattern(len: usize) -> Vec<u8> {
    (0..len).map(|i| u8::try_from(i / 7 % 251).expect("small")).collect()
}

#[test]
fn a_second_opening_is_refused_until_the_first_is_dropped() {
    let dir = tempfile::tempdir().expect("a directory");
    let first = open(dir.path());
    let kv = first.kv();
    let error = DataDir::open(dir.path(), &Options::default()).err().expect("refused");
    assert!(error.to_string().ends_with("another process has it open"), "{error}");
    drop(first);
    assert!(DataDir::open(dir.path(), &Options::default()).is_err(), "the engine is still open");
    drop(kv);
    open(dir.path());
}

#[test]
fn everything_is_for_the_owner_alone() {
    let dir = tempfile::tempdir().expect("a directory");
    let path = dir.path().join("a/new/one");
    let _open = open(&path);
    for name in ["", "engine", "packs", "large", "scratch"] {
        let mode = fs::metadata(path.join(name)).expect("a directory").permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{name}");
    }
}

#[test]
fn values_of_every_length_come_back_after_opening_again() {
    let dir = tempfile::tempdir().expect("a directory");
    let lens = [0, 1, INLINE_LEN_MAX, INLINE_LEN_MAX + 1, 1 << 20, (1 << 20) + 1, 3_000_000];
    let data = open(dir.path());
    let kv = data.kv();
    for len in lens {
        let blob = data.blobs().put(&pattern(len)).expect("put");
        let mut scratch = data.scratch();
        scratch.append(&pattern(len)).expect("appended");
        let from_scratch = data.blobs().put_scratch(scratch).expect("put");
        let kinds = [&blob, &from_scratch].map(std::mem::discriminant);
        assert_eq!(kinds[0], kinds[1]);
        let mut batch = Batch::default();
        for (name, blob) in [(0_u8, blob), (1, from_scratch)] {
            if matches!(blob, Blob::Inline(_)) && len + 6 > crate::kv::VALUE_LEN_MAX {
                continue;
            }
            let mut key = (len as u64).to_be_bytes().to_vec();
            key.push(name);
            let mut value = Vec::new();
            blob.encode(&mut value);
            batch.put(key, value);
        }
        kv.wait(kv.apply(batch).expect("applied")).expect("synced");
    }
    drop((kv, data));
    let data = open(dir.path());
    let all = data.kv().range(vec![0]..vec![255], crate::kv::Direction::Forward, 99);
    let all: Vec<_> = all.expect("read").into_iter().filter(|(key, _)| key.len() == 9).collect();
    assert_eq!(all.len(), 2 * lens.len() - 2);
    for (key, value) in all {
        let len = usize::try_from(u64::from_be_bytes(*key.first_chunk().expect("a length")));
        let expected = pattern(len.expect("small"));
        let blob = Blob::decode(&mut &value[..]).expect("a reference");
        assert_eq!(blob.len(), expected.len() as u64);
        assert!(data.blobs().read(&blob, 1 << 30).expect("read") == expected);
        let copy = data.blobs().copy_to_scratch(&blob).expect("copied");
        assert_eq!(copy.len(), blob.len());
        if !expected.is_empty() {
            let read = data.blobs().read(&blob, blob.len() - 1);
            assert!(matches!(read, Err(Error::Limit(_))));
        }
    }
}

#[test]
fn parts_are_read_in_order_and_end_with_the_value() {
    let dir = tempfile::tempdir().expect("a directory");
    let data = open(dir.path());
    for len in [3000, 700_000, 1_500_000] {
        let expected = pattern(len);
        let blob = data.blobs().put(&expected).expect("put");
        let mut read = Vec::new();
        loop {
            let part = data.blobs().read_at(&blob, read.len() as u64, 32_768).expect("read");
            if part.is_empty() {
                break;
            }
            read.extend(part);
        }
        assert!(read == expected);
        assert!(data.blobs().read_at(&blob, u64::MAX, 1).expect("read").is_empty());
    }
}

#[test]
fn a_large_value_is_renamed_out_of_scratch() {
    let dir = tempfile::tempdir().expect("a directory");
    let data = open(dir.path());
    let mut scratch = data.scratch();
    for _ in 0..20 {
        scratch.append(&vec![5; 100_000]).expect("appended");
    }
    let count = |name| fs::read_dir(dir.path().join(name)).expect("a directory").count();
    assert_eq!((count("scratch"), count("large")), (1, 0));
    let blob = data.blobs().put_scratch(scratch).expect("put");
    assert!(matches!(blob, Blob::Large { len: 2_000_000, .. }));
    assert_eq!((count("scratch"), count("large")), (0, 1));
    let lost = Blob::Large { id: crate::blob::LargeId(7), len: 5 };
    assert!(matches!(data.blobs().read(&lost, 99), Err(Error::Corrupt(_))));
}
