//! The one place that writes to the terminal.

use std::io::Write;

/// Writes one line to standard output. A closed output is nobody's loss.
pub fn say(line: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(1);
    }
}
