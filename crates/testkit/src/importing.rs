//! An import that is watched while it runs.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use crate::drain::Drain;
use crate::program::{Finished, Program};

/// A running `import eml --json`.
pub struct Importing {
    child: Child,
    stdout: Drain,
    stderr: Drain,
}

impl Importing {
    /// Starts it.
    pub fn start(program: &Program, data: &Path, mailbox: &str, files: &[PathBuf]) -> Self {
        let mut command = program.command();
        command.args(["import", "eml", "--json", "--mailbox", mailbox, "--data"]).arg(data);
        command.args(files.iter().map(OsString::from));
        let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        let stdout = Drain::of(child.stdout.take().expect("stdout is piped"));
        let stderr = Drain::of(child.stderr.take().expect("stderr is piped"));
        Self { child, stdout, stderr }
    }

    /// Waits until it says that so many files are done, or until it ends.
    pub fn wait_for(&self, done: u64) {
        self.stdout.wait_for(|line| {
            let count = line.split("\"done\":").nth(1);
            let digits = count.and_then(|c| c.split(|c: char| !c.is_ascii_digit()).next());
            digits.and_then(|d| d.parse::<u64>().ok()).is_some_and(|n| n >= done)
        });
    }

    /// SIGKILL.
    pub fn kill(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
    }

    /// Waits for its end.
    pub fn finish(mut self) -> Finished {
        let status = self.child.wait().expect("a child can be waited for");
        let (stdout, stderr) = (self.stdout.whole(), self.stderr.whole());
        Finished { code: status.code(), stdout, stderr }
    }
}
