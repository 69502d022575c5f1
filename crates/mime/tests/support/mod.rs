//! Fixtures, and short ways to look at a draft.

#![allow(dead_code, reason = "each test program uses its own part of this")]

use std::path::PathBuf;

use tradepost_mapi::{FileTime, Properties, PropertyTag, Value};
use tradepost_mime::{Draft, ImportFacts, import};

/// When the messages come, where they do not say it: 2024-03-05 12:00:00 UTC.
pub const NOON: i64 = 1_709_640_000;

pub fn facts() -> ImportFacts {
    ImportFacts { received: FileTime::from_unix(NOON, 0), read: false }
}

pub fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/eml"))
}

/// Names of all fixtures, sorted.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).expect("the folder of fixtures");
    let paths = entries.map(|e| e.expect("a fixture").path());
    let eml = paths.filter(|p| p.extension().is_some_and(|e| e == "eml"));
    let mut names: Vec<_> = eml.filter_map(|p| Some(p.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

pub fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(format!("{name}.eml"))).expect("the fixture")
}

pub fn draft(name: &str) -> Draft {
    import(&bytes(name), &facts()).unwrap_or_else(|e| unreachable!("{name}: {e}"))
}

pub fn string(properties: &Properties, tag: PropertyTag) -> Option<String> {
    properties.value(tag).and_then(Value::text).map(ToString::to_string)
}

pub fn number(properties: &Properties, tag: PropertyTag) -> Option<i64> {
    properties.value(tag).and_then(Value::integer)
}
