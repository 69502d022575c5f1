use std::io::Write;

use proptest::prelude::*;

use super::*;
use crate::sled_engine::Files;

fn open(dir: &Path) -> Packs {
    Packs::open(dir, Arc::default()).expect("packs")
}

/// Bytes that do not compress.
fn noise(seed: u32, len: usize) -> Vec<u8> {
    let mut state = u64::from(seed) * 2 + 1;
    let next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(len).collect()
}

fn append_raw(path: &Path, bytes: &[u8]) {
    let mut file = OpenOptions::new().append(true).open(path).expect("a pack");
    file.write_all(bytes).expect("written");
}

#[test]
fn a_value_comes_back_and_compresses_only_if_shorter() {
    let dir = tempfile::tempdir().expect("a directory");
    let packs = open(dir.path());
    let text = packs.append(&vec![b'a'; 100_000]).expect("appended");
    assert!(text.stored_len < 1000);
    let raw = packs.append(&noise(1, 5000)).expect("appended");
    assert_eq!((raw.stored_len, raw.len), (5000, 5000));
    assert_eq!(packs.read(&text).expect("read"), vec![b'a'; 100_000]);
    assert_eq!(packs.read(&raw).expect("read"), noise(1, 5000));
    drop(packs);
    let packs = open(dir.path());
    assert_eq!(packs.read(&raw).expect("read"), noise(1, 5000));
    let next = packs.append(b"x").expect("appended");
    assert_eq!(next.offset, raw.offset + 5016);
}

#[test]
fn a_value_longer_than_a_mebibyte_is_refused() {
    let dir = tempfile::tempdir().expect("a directory");
    let packs = open(dir.path());
    let long = vec![0; PACK_VALUE_LEN_MAX + 1];
    assert!(matches!(packs.append(&long), Err(Error::Limit(_))));
    packs.append(&long[1..]).expect("the limit itself fits");
}

#[test]
fn a_changed_byte_and_a_wrong_place_say_corrupt() {
    let dir = tempfile::tempdir().expect("a directory");
    let packs = open(dir.path());
    let place = packs.append(&noise(1, 5000)).expect("appended");
    for wrong in [
        PackPlace { offset: 1, ..place },
        PackPlace { offset: u64::from(u32::MAX), ..place },
        PackPlace { pack: 9, ..place },
        PackPlace { len: 5001, ..place },
        PackPlace { len: u32::MAX, stored_len: u32::MAX, ..place },
    ] {
        assert!(matches!(packs.read(&wrong), Err(Error::Corrupt(_))), "{wrong:?}");
    }
    let path = pack_path(dir.path(), 1);
    let mut bytes = fs::read(&path).expect("a pack");
    bytes[2000] ^= 1;
    fs::write(&path, bytes).expect("written");
    assert!(matches!(packs.read(&place), Err(Error::Corrupt(_))));
}

#[test]
fn a_full_pack_is_followed_by_a_new_one() {
    let dir = tempfile::tempdir().expect("a directory");
    let packs = Packs::open_with(dir.path(), Arc::default(), 10_000).expect("packs");
    let places: Vec<_> =
        (0..10).map(|seed| packs.append(&noise(seed, 4000)).expect("appended")).collect();
    assert_eq!(places.iter().map(|p| p.pack).collect::<Vec<_>>(), [1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
    packs.sync().expect("synced");
    drop(packs);
    let packs = open(dir.path());
    for (seed, place) in (0..).zip(&places) {
        assert_eq!(packs.read(place).expect("read"), noise(seed, 4000));
    }
}

#[test]
fn damage_in_the_middle_never_costs_what_is_behind_it() {
    let dir = tempfile::tempdir().expect("a directory");
    let packs = open(dir.path());
    let first = packs.append(&noise(1, 5000)).expect("appended");
    let second = packs.append(&noise(2, 5000)).expect("appended");
    drop(packs);
    // The header of the first record: the file cannot be walked any more.
    let path = pack_path(dir.path(), 1);
    let mut bytes = fs::read(&path).expect("a pack");
    bytes[0] = 0;
    fs::write(&path, bytes).expect("written");
    let packs = open(dir.path());
    assert!(packs.read(&first).is_err());
    assert_eq!(packs.read(&second).expect("read"), noise(2, 5000));
    assert_eq!(packs.append(b"x").expect("appended").pack, 2);
}

#[test]
fn a_failed_write_closes_the_store() {
    let dir = tempfile::tempdir().expect("a directory");
    let gate = Arc::new(Gate::default());
    let packs = Packs::open_with(dir.path(), Arc::clone(&gate), 1).expect("packs");
    packs.append(b"x").expect("appended");
    // The next value needs a new file, and its name is taken.
    fs::write(pack_path(dir.path(), 2), b"").expect("written");
    assert!(matches!(packs.append(b"x"), Err(Error::Io { .. })));
    assert!(matches!(packs.append(b"x"), Err(Error::Closed)));
    assert!(matches!(gate.check(), Err(Error::Closed)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whole_records_survive_every_torn_tail(
        lens in prop::collection::vec((0_usize..9000, any::<bool>()), 1..12),
        cut in 0_usize..9000,
        garbage in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let dir = tempfile::tempdir().expect("a directory");
        let packs = open(dir.path());
        let value = |seed: u32, (len, random): (usize, bool)| {
            if random { noise(seed, len) } else { vec![7; len] }
        };
        let mut places = Vec::new();
        for (seed, kind) in (0..).zip(&lens) {
            places.push(packs.append(&value(seed, *kind)).expect("appended"));
        }
        drop(packs);
        let path = pack_path(dir.path(), 1);
        let file = OpenOptions::new().write(true).open(&path).expect("a pack");
        let len = file.metadata().expect("a length").len();
        let keep = len - (cut as u64).min(len);
        file.set_len(keep).expect("cut");
        append_raw(&path, &garbage);
        let packs = open(dir.path());
        let next = packs.append(b"next").expect("appended");
        prop_assert_eq!(packs.read(&next).expect("read"), b"next");
        for ((seed, kind), place) in (0..).zip(&lens).zip(&places) {
            let end = place.offset + HEADER_LEN as u64 + u64::from(place.stored_len);
            if end <= keep {
                prop_assert_eq!(packs.read(place).expect("read"), value(seed, *kind));
            } else if let Ok(read) = packs.read(place) {
                // Only if the garbage happens to be the bytes that were cut off.
                prop_assert_eq!(read, value(seed, *kind));
            }
        }
    }
}
