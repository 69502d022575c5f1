//! The client that this project did not write.

use std::io::Write;
use std::path::{Path, PathBuf};

/// Says something past the capture of the test harness.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// The foreign driver below the workspace's root. Without it, says how to build it; in a build that
/// is to find everything (`CI` is set) its absence is a failure.
pub fn foreign_driver(root: &Path) -> Option<PathBuf> {
    let path = root.join("tests/foreign/target/debug/drive");
    if path.exists() {
        return Some(path);
    }
    say(&format!(
        "\n*** LEFT OUT: {} is missing. Build it with\n***   \
         cargo build --locked --ignore-rust-version --manifest-path tests/foreign/Cargo.toml \
         --target-dir tests/foreign/target\n",
        path.display()
    ));
    assert!(std::env::var_os("CI").is_none(), "CI is set and the foreign client is missing");
    None
}
