//! The side that answers.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::mpsc;

use super::{Event, LINE_LEN_MAX, SOCKET};
use crate::commands::{Command, Commands, Failure};

/// LIMIT: lines of progress that wait for a slow reader.
const WAITING_MAX: usize = 16;

/// The socket of a running server; removed when dropped.
#[derive(Debug)]
pub struct ControlSocket {
    path: PathBuf,
    owner: u32,
    listener: UnixListener,
}

impl ControlSocket {
    /// Makes the socket. The caller holds the directory's lock: a socket that is there is a dead
    /// server's.
    pub fn bind(dir: &Path) -> anyhow::Result<Self> {
        let path = dir.join(SOCKET);
        let bind = || {
            if path.exists() {
                fs::remove_file(&path)?;
            }
            let listener = UnixListener::bind(&path)?;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
            Ok::<_, std::io::Error>((fs::metadata(&path)?.uid(), listener))
        };
        let (owner, listener) = bind().with_context(|| format!("making {}", path.display()))?;
        Ok(Self { path, owner, listener })
    }

    /// The data directory.
    pub fn dir(&self) -> &Path {
        self.path.parent().unwrap_or(&self.path)
    }

    /// Answers, for as long as it is polled.
    pub async fn serve(&self, commands: Arc<dyn Commands>) {
        loop {
            match self.listener.accept().await {
                Ok((stream, _)) if self.is_trusted(&stream) => {
                    tokio::spawn(answer(stream, Arc::clone(&commands)));
                }
                Ok(_) => tracing::warn!("somebody else's process tried the control socket"),
                Err(error) => {
                    tracing::warn!(%error, "the control socket could not accept");
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                }
            }
        }
    }

    /// Whether the other end runs as the server's own user or as root: for the moment before the
    /// mode was set.
    fn is_trusted(&self, stream: &UnixStream) -> bool {
        stream.peer_cred().is_ok_and(|peer| peer.uid() == self.owner || peer.uid() == 0)
    }
}

impl Drop for ControlSocket {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

async fn answer(stream: UnixStream, commands: Arc<dyn Commands>) {
    let (read, mut write) = stream.into_split();
    let (events, mut lines) = mpsc::channel(WAITING_MAX);
    match read_command(read).await {
        Ok(command) => {
            tokio::task::spawn_blocking(move || carry_out(&*commands, command, &events));
        }
        Err(failure) => {
            let _ = events.send(Event::Failed(failure)).await;
            drop(events);
        }
    }
    while let Some(event) = lines.recv().await {
        let Ok(mut line) = serde_json::to_vec(&event) else { return };
        line.push(b'\n');
        if write.write_all(&line).await.is_err() {
            return;
        }
    }
}

/// A command goes on to its end, whether or not somebody still listens.
fn carry_out(commands: &dyn Commands, command: Command, events: &mpsc::Sender<Event>) {
    let mut progress = |step| {
        let _ = events.blocking_send(Event::Progress(step));
    };
    let event = match commands.run(command, &mut progress) {
        Ok(done) => Event::Done(done),
        Err(failure) => Event::Failed(failure),
    };
    let _ = events.blocking_send(event);
}

async fn read_command(read: tokio::net::unix::OwnedReadHalf) -> Result<Command, Failure> {
    let len_max = u64::try_from(LINE_LEN_MAX).unwrap_or(u64::MAX);
    let mut line = Vec::new();
    let mut read = BufReader::new(read).take(len_max);
    let len = read.read_until(b'\n', &mut line).await;
    if !len.is_ok_and(|_| line.ends_with(b"\n")) {
        return Err(Failure::Invalid("no command".to_owned()));
    }
    serde_json::from_slice(&line).map_err(|error| Failure::Invalid(format!("no command: {error}")))
}
