//! The one place that writes for people, to standard output and standard error.

use std::io::{self, Write};

/// Tells a person why the program ends, on standard error.
pub(crate) fn failure(error: &anyhow::Error) {
    let _ = writeln!(io::stderr().lock(), "tradepost: {error:#}");
}

/// Writes a line, at once. Nobody listening is no failure.
pub(crate) fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}
