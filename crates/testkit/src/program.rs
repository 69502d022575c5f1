//! The program as a command that ends by itself.

use std::ffi::OsStr;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// The path of the program under test: `env!("CARGO_BIN_EXE_tradepost")` in the root's tests.
#[derive(Clone, Debug)]
pub struct Program(pub PathBuf);

/// What a program said and how it ended.
#[derive(Clone, Debug)]
pub struct Finished {
    /// The exit code; `None` after a signal.
    pub code: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Finished {
    /// Standard output of a program that ended well.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.code, Some(0), "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self.stdout
    }

    /// Standard error of a program that ended with code 1.
    #[track_caller]
    pub fn refused(self) -> String {
        assert_eq!(self.code, Some(1), "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self.stderr
    }
}

impl Program {
    /// A command of the program with a clean environment.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.0);
        command.env_remove("RUST_LOG").stdin(Stdio::null());
        command
    }

    /// Runs it to its end.
    pub fn run<A: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = A>) -> Finished {
        finish(self.command().args(args), None)
    }

    /// Runs it to its end with a line on standard input.
    pub fn run_with<A: AsRef<OsStr>>(
        &self,
        args: impl IntoIterator<Item = A>,
        line: &str,
    ) -> Finished {
        finish(self.command().args(args), Some(line))
    }
}

/// Runs any command to its end.
pub(crate) fn finish(command: &mut Command, line: Option<&str>) -> Finished {
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    if line.is_some() {
        command.stdin(Stdio::piped());
    }
    let mut child = command.spawn().expect("the program starts");
    if let (Some(line), Some(mut stdin)) = (line, child.stdin.take()) {
        // A program that does not read its input has closed it.
        let _ = writeln!(stdin, "{line}");
    }
    let output = child.wait_with_output().expect("a child can be waited for");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Finished {
        code: output.status.code(),
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
    }
}
