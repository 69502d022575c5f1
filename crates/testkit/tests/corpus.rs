//! The seeds of the fuzz targets, and a fixed number of mutations of them, by plain `cargo test`.
//!
//! `TRADEPOST_MUTATIONS` sets how many mutations each target gets, for a longer run.

use std::path::Path;
use std::time::Instant;

use tradepost_testkit::oracle::{ALL, Mutations};
use tradepost_testkit::say;

/// Mutations of a target where nothing else is said.
const MUTATIONS: usize = 2_000;
/// An Execute makes a mailbox first.
const MUTATIONS_EXECUTE: usize = 500;
/// Beginnings of a seed that are tried.
const CUTS_MAX: usize = 600;

fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/corpus").join(target);
    let entries = std::fs::read_dir(&folder).expect("a folder of seeds");
    let mut seeds: Vec<_> = entries
        .map(|entry| entry.expect("a seed").path())
        .map(|path| (path.display().to_string(), std::fs::read(&path).expect("a seed")))
        .collect();
    seeds.sort();
    seeds
}

fn mutations(target: &str) -> usize {
    let said = std::env::var("TRADEPOST_MUTATIONS").ok().and_then(|n| n.parse().ok());
    said.unwrap_or(if target == "execute" { MUTATIONS_EXECUTE } else { MUTATIONS })
}

/// The mutations have their number as the start, so that a failure can be told and repeated.
fn replay(target: &str) {
    let (_, oracle) = ALL.into_iter().find(|(name, _)| *name == target).expect("a target");
    let seeds = seeds(target);
    assert!(seeds.len() >= 6, "{target} has {} seeds", seeds.len());
    let run = |what: &str, bytes: &[u8]| {
        let done = std::panic::catch_unwind(|| oracle(bytes));
        assert!(done.is_ok(), "{target}: {what}: {bytes:02x?}");
    };
    for (name, bytes) in &seeds {
        run(name, bytes);
        // What is cut off reads as with `rop`, and a mailbox for each cut takes long.
        let cuts = if target == "execute" { 0 } else { bytes.len().min(CUTS_MAX) };
        for n in 0..cuts {
            run("a part of a seed", &bytes[..n]);
        }
    }
    let start = Instant::now();
    let seeds: Vec<_> = seeds.into_iter().map(|(_, bytes)| bytes).collect();
    for (n, bytes) in Mutations::of(seeds, 1).take(mutations(target)).enumerate() {
        run(&format!("mutation {n}"), &bytes);
    }
    say(&format!("{target}: {} mutations in {:?}", mutations(target), start.elapsed()));
}

macro_rules! replayed {
    ($($target:ident)*) => {
        $(
            #[test]
            fn $target() {
                replay(stringify!($target));
            }
        )*

        #[test]
        fn every_oracle_is_replayed() {
            let names = ALL.map(|(name, _)| name);
            assert_eq!(names.as_slice(), [$(stringify!($target)),*]);
        }
    };
}

replayed!(autodiscover entry_id envelope execute extended login mime ntlm rop);
