//! What servers under test carried out and refused, for `cargo xtask operations`: where the
//! environment names a folder, a file in it takes a line per operation and code.

use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

/// What the program's log calls names and codes of operations.
const CODES: &str = "tradepost::codes: ";

/// The record of one server process.
pub(crate) struct Recorder {
    file: File,
    seen: HashSet<String>,
}

impl Recorder {
    /// Begins a record, if one is wanted.
    pub(crate) fn begin() -> Option<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let folder = std::env::var_os("TRADEPOST_RECORD")?;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("program-{}-{number}.tsv", std::process::id());
        let file = File::create(Path::new(&folder).join(name));
        let file = file.expect("the folder of the record is there");
        Some(Self { file, seen: HashSet::new() })
    }

    /// What `RUST_LOG` must be so that there is something to record.
    pub(crate) const LOG: &str = "info,tradepost::codes=trace";

    /// Keeps a line of the log that belongs to the record; whether it was one.
    pub(crate) fn take(&mut self, line: &str) -> bool {
        let Some((_, what)) = line.split_once(CODES) else { return false };
        let what = what.trim().replace(' ', "\t");
        if !self.seen.contains(&what) {
            writeln!(self.file, "{what}").expect("the record can be written");
            self.seen.insert(what);
        }
        true
    }
}
