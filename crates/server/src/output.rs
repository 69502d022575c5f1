//! The one place that writes to standard output.

use std::io::{self, Write};

/// Writes a line, at once. Nobody listening is no failure.
pub(crate) fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}
