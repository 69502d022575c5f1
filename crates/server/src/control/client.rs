//! The side that asks.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;

use anyhow::Context;

use super::{Event, LINE_LEN_MAX, Lock, SOCKET};
use crate::backend::Open;
use crate::commands::{Command, Done, Progress};

/// Carries out a command on a data directory: by the server that runs there, or in this process.
pub fn run(
    dir: &Path,
    domain: Option<&str>,
    open: Open,
    command: Command,
    progress: &mut dyn FnMut(Progress),
) -> anyhow::Result<Done> {
    match UnixStream::connect(dir.join(SOCKET)) {
        Ok(stream) => ask(&stream, &command, progress),
        Err(error)
            if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::ConnectionRefused) =>
        {
            run_here(dir, domain, open, command, progress)
        }
        Err(error) => {
            Err(error).with_context(|| format!("connecting to {}", dir.join(SOCKET).display()))
        }
    }
}

/// Carries out a command in this process, with the directory's lock.
pub fn run_here(
    dir: &Path,
    domain: Option<&str>,
    open: Open,
    command: Command,
    progress: &mut dyn FnMut(Progress),
) -> anyhow::Result<Done> {
    let makes = matches!(command, Command::UserAdd { .. });
    anyhow::ensure!(makes || dir.is_dir(), "there is no data directory {}", dir.display());
    let lock = Lock::take(dir)?;
    let _lock = lock.with_context(|| {
        format!("{} is in use, but nobody answers at its control socket", dir.display())
    })?;
    Ok(open(dir, domain)?.commands.run(command, progress)?)
}

fn ask(
    mut stream: &UnixStream,
    command: &Command,
    progress: &mut dyn FnMut(Progress),
) -> anyhow::Result<Done> {
    let mut line = serde_json::to_vec(command)?;
    line.push(b'\n');
    stream.write_all(&line).context("asking the server")?;
    let mut lines = BufReader::new(stream);
    loop {
        line.clear();
        let len_max = u64::try_from(LINE_LEN_MAX)?;
        lines.by_ref().take(len_max).read_until(b'\n', &mut line).context("hearing the server")?;
        anyhow::ensure!(line.ends_with(b"\n"), "the server hung up before the command was done");
        match serde_json::from_slice(&line).context("understanding the server")? {
            Event::Progress(step) => progress(step),
            Event::Done(done) => return Ok(done),
            Event::Failed(failure) => return Err(failure.into()),
        }
    }
}
