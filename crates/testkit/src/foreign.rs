//! Programs that this project did not write, which may be missing.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
    left_out(&format!(
        "{} is missing. Build it with\n***   \
         cargo build --locked --ignore-rust-version --manifest-path tests/foreign/Cargo.toml \
         --target-dir tests/foreign/target",
        path.display()
    ));
    None
}

/// Whether a program is installed. Where it is not, the test that needs it is left out aloud, as
/// with [`foreign_driver`].
pub fn installed(program: &str) -> bool {
    let mut command = Command::new(program);
    command.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let there = command.status().is_ok();
    if !there {
        left_out(&format!("{program} is not installed"));
    }
    there
}

/// Says aloud that a test is left out and why; a failure in a build that is to find everything.
pub fn left_out(why: &str) {
    say(&format!("\n*** LEFT OUT: {why}\n"));
    assert!(std::env::var_os("CI").is_none(), "CI is set, and {why}");
}
