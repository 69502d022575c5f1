//! What is printed, in the one place that writes to standard output; and progress, on standard
//! error.

use std::io::{self, Write};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use tradepost_mapi::FileTime;

/// Writes text and a line end. Nobody listening is no failure.
pub(super) fn line(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{text}");
}

/// Writes a value as JSON.
pub(super) fn json<T: Serialize>(value: &T) -> anyhow::Result<()> {
    line(&serde_json::to_string_pretty(value)?);
    Ok(())
}

/// Text of a stranger on a terminal: without characters that would do something there.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// The same for several lines.
pub(super) fn plain_lines(text: &str) -> String {
    let keep = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
    text.replace("\r\n", "\n").chars().filter(keep).collect()
}

/// So many characters, cut or filled.
pub(super) fn column(text: &str, width: usize) -> String {
    let text = plain(text);
    if text.chars().count() <= width {
        return format!("{text:<width$}");
    }
    let mut cut: String = text.chars().take(width.saturating_sub(1)).collect();
    cut.push('…');
    cut
}

/// A size for people.
pub(super) fn size(bytes: i64) -> String {
    let mut number = bytes.unsigned_abs();
    let mut unit = "B";
    for next in ["K", "M", "G"] {
        if number < 10_000 {
            break;
        }
        number /= 1024;
        unit = next;
    }
    format!("{number} {unit}")
}

/// A time in UTC, as in `2026-02-01T12:30:00Z`; nothing where it is out of range.
pub(super) fn time(time: FileTime) -> String {
    let at = jiff::Timestamp::from_second(time.unix_secs());
    at.map(|at| at.to_string()).unwrap_or_default()
}

/// A bar over so many bytes, where standard error is a terminal.
pub(super) fn bar(what: &str, bytes: Option<u64>) -> ProgressBar {
    let bar = match bytes {
        Some(bytes) => ProgressBar::new(bytes),
        None => ProgressBar::new_spinner(),
    };
    let form = "{msg:24!} [{bar:30}] {bytes}/{total_bytes} {bytes_per_sec} {eta}";
    if let Ok(style) = ProgressStyle::with_template(form) {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_message(plain(what));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_gets_no_control_characters() {
        assert_eq!(plain("a\u{1b}[31m\nb"), "a [31m b");
        assert_eq!(plain_lines("a\r\n\u{1b}b\rc"), "a\nbc");
    }

    #[test]
    fn columns_sizes_and_times_read_well() {
        assert_eq!(column("abc", 5), "abc  ");
        assert_eq!(column("abcdef", 5), "abcd…");
        assert_eq!((size(999).as_str(), size(157_286_400).as_str()), ("999 B", "150 M"));
        assert_eq!(time(FileTime::from_unix(0, 0)), "1970-01-01T00:00:00Z");
    }
}
