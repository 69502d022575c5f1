//! The one place that writes to the terminal.

use std::fmt::Display;
use std::io::Write;

/// Writes one line to standard output. Without a reader there is nothing left to do.
pub fn say(line: impl Display) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(1);
    }
}

/// Writes one line to standard error, if anybody listens there.
pub fn complain(line: impl Display) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
