//! The program as a server: started, killed, started again on the same data.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

use tempfile::TempDir;

use crate::drain::Drain;
use crate::program::Program;
use crate::record::Recorder;

/// LIMIT: lines of a log that are shown when a test fails.
const SHOWN_LINES: usize = 60;

/// What a server is started with besides its data directory.
#[derive(Clone, Debug, Default)]
pub struct ServerOptions {
    /// `RUST_LOG`.
    pub log: Option<String>,
    /// Further arguments.
    pub arguments: Vec<String>,
}

/// A running server; it is killed when this is dropped, and its log is shown when the test fails.
pub struct Server {
    program: Program,
    options: ServerOptions,
    dir: TempDir,
    config: Option<PathBuf>,
    running: Option<Running>,
}

struct Running {
    child: Child,
    stdout: Drain,
    stderr: Drain,
    http: String,
    https: String,
}

impl Server {
    /// The demo on ports of its own, in a new folder.
    pub fn demo(program: impl Into<PathBuf>) -> Self {
        Self::with(program, ServerOptions::default())
    }

    /// The demo with options.
    pub fn with(program: impl Into<PathBuf>, options: ServerOptions) -> Self {
        Self::start(program.into(), options, None)
    }

    /// `serve --config` with a file `tradepost.toml` of this text in a new folder. Its data are to
    /// be in `data`.
    pub fn serve(program: impl Into<PathBuf>, config: &str) -> Self {
        Self::start(program.into(), ServerOptions::default(), Some(config))
    }

    fn start(program: PathBuf, options: ServerOptions, config: Option<&str>) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let config = config.map(|text| {
            let path = dir.path().join("tradepost.toml");
            std::fs::write(&path, text).expect("the configuration is written");
            path
        });
        let mut server = Self { program: Program(program), options, dir, config, running: None };
        server.restart();
        server
    }

    /// Starts it again on the same data; a server that runs is ended first.
    pub fn restart(&mut self) {
        if self.running.is_some() {
            self.terminate();
        }
        let mut command = self.command();
        // A test that chooses what is logged reads the log, and is not recorded.
        let recorder = self.options.log.is_none().then(Recorder::begin).flatten();
        if recorder.is_some() {
            command.env("RUST_LOG", Recorder::LOG);
        }
        let mut child = command.spawn().expect("the server starts");
        let stdout = Drain::of(child.stdout.take().expect("stdout is piped"));
        let stderr = child.stderr.take().expect("stderr is piped");
        let stderr = Drain::recorded(stderr, recorder);
        let ready = stdout.wait_for(|line| line == "ready").is_some();
        let url = |scheme: &str| {
            let start = format!("listening {scheme} ");
            let line = stdout.wait_for(|line| line.starts_with(&start) || line == "ready");
            let address =
                line.as_deref().and_then(|line| line.strip_prefix(&start)?.split_once(':'));
            address.map_or_else(String::new, |(_, port)| format!("{scheme}://localhost:{port}"))
        };
        let (http, https) = (url("http"), url("https"));
        self.running = Some(Running { child, stdout, stderr, http, https });
        assert!(ready, "the server did not get ready");
    }

    fn command(&self) -> Command {
        let mut command = self.program.command();
        match &self.config {
            Some(path) => command.arg("serve").arg("--config").arg(path),
            None => command.arg("demo").arg("--data").arg(self.data()).args([
                "--http",
                "127.0.0.1:0",
                "--https",
                "127.0.0.1:0",
            ]),
        };
        command.args(&self.options.arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        if let Some(log) = &self.options.log {
            command.env("RUST_LOG", log);
        }
        command
    }

    fn running(&self) -> &Running {
        self.running.as_ref().expect("the server runs")
    }

    /// `http://localhost:PORT`.
    pub fn http(&self) -> &str {
        &self.running().http
    }

    /// `https://localhost:PORT`.
    pub fn https(&self) -> &str {
        &self.running().https
    }

    /// The port of plain HTTP.
    pub fn http_port(&self) -> u16 {
        let port = self.http().rsplit(':').next();
        port.and_then(|port| port.parse().ok()).expect("the server listens for plain HTTP")
    }

    /// The data directory.
    pub fn data(&self) -> PathBuf {
        self.dir.path().join("data")
    }

    /// A folder for a test's own files, gone with the server.
    pub fn scratch(&self) -> &Path {
        self.dir.path()
    }

    /// The demo's certificate authority.
    pub fn ca(&self) -> PathBuf {
        self.data().join("ca.pem")
    }

    /// The program, for its commands.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// The process.
    pub fn pid(&self) -> u32 {
        self.running().child.id()
    }

    /// What it has written to standard output.
    pub fn stdout(&self) -> String {
        self.running().stdout.text()
    }

    /// What it has written to its log.
    pub fn log(&self) -> String {
        self.running().stderr.text()
    }

    /// The first line of the log that fits, waited for.
    pub fn log_line(&self, fits: impl Fn(&str) -> bool) -> Option<String> {
        self.running().stderr.wait_for(fits)
    }

    /// SIGKILL.
    pub fn kill(&mut self) {
        let mut running = self.running.take().expect("the server runs");
        running.child.kill().expect("a child of ours");
        running.child.wait().expect("a child can be waited for");
    }

    /// SIGTERM, and waits for the end. The whole log comes with it.
    pub fn terminate(&mut self) -> (ExitStatus, String) {
        let mut running = self.running.take().expect("the server runs");
        // The shell's own kill is on every machine; the program is not.
        let order = format!("kill -TERM {}", running.child.id());
        let sent = Command::new("sh").args(["-c", &order]).status().expect("there is a shell");
        assert!(sent.success(), "SIGTERM could not be sent");
        let status = running.child.wait().expect("a child can be waited for");
        (status, running.stderr.whole())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let Some(running) = &mut self.running else { return };
        let _ = running.child.kill();
        let _ = running.child.wait();
        if std::thread::panicking() {
            let log = running.stderr.whole();
            let lines: Vec<_> = log.lines().collect();
            let shown = lines.len().saturating_sub(SHOWN_LINES);
            let _ = writeln!(std::io::stderr(), "the server's log:\n{}", lines[shown..].join("\n"));
        }
    }
}
