//! The writer as a process of its own.

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitStatus, Stdio};

use super::Trouble;
use super::acks::Acks;

/// Starts a command that is the writer in the end, and takes down all that it tells. It is killed
/// after so many acknowledgements, if a number is given.
pub fn run_writer(
    command: &mut Command,
    kill_after: Option<u64>,
    acks: &mut Acks,
) -> Result<ExitStatus, Trouble> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let out = child.stdout.take().ok_or_else(|| Trouble::text("no output"))?;
    let mut out = BufReader::new(out);
    let before = acks.count;
    let mut line = Vec::new();
    while out.read_until(b'\n', &mut line)? > 0 {
        // A line that the kill has cut is no acknowledgement.
        if line.pop() == Some(b'\n') {
            acks.take(&String::from_utf8_lossy(&line));
        }
        line.clear();
        if kill_after.is_some_and(|after| acks.count == before + after) {
            child.kill()?;
        }
    }
    Ok(child.wait()?)
}
