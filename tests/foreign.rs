//! A client that this project did not write, against the real program. See `tests/foreign`.

use std::path::Path;
use std::process::Command;

use tradepost_testkit::{Server, foreign_driver};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");

struct Driver {
    path: std::path::PathBuf,
    url: String,
    ca: Option<std::path::PathBuf>,
}

impl Driver {
    /// The driver for plain HTTP or for HTTPS; `None` when it has not been built.
    fn of(server: &Server, encrypted: bool) -> Option<Self> {
        let path = foreign_driver(Path::new(env!("CARGO_MANIFEST_DIR")))?;
        let url = if encrypted { server.https() } else { server.http() };
        Some(Self { path, url: url.to_owned(), ca: encrypted.then(|| server.ca()) })
    }

    /// Runs a scenario that has at least so many steps.
    fn run(&self, scenario: &str, steps: usize) {
        let mut command = Command::new(&self.path);
        command.args(["--url", &self.url, "--user", "alice@example.test", "--password", "demo"]);
        if let Some(ca) = &self.ca {
            command.arg("--ca").arg(ca);
        }
        let output = command.arg(scenario).output().expect("the driver starts");
        let said = String::from_utf8_lossy(&output.stdout);
        let also = String::from_utf8_lossy(&output.stderr);
        assert!(said.lines().count() >= steps, "{scenario} did too little:\n{said}{also}");
        let failed: Vec<_> = said.lines().filter(|line| !line.starts_with("ok ")).collect();
        assert!(failed.is_empty() && output.status.success(), "{scenario}:\n{said}{also}");
    }
}

fn every_scenario_is_ok(encrypted: bool) {
    let server = Server::demo(TRADEPOST);
    if let Some(driver) = Driver::of(&server, encrypted) {
        driver.run("all", 40);
    }
}

fn what_was_written_is_there_after_a_kill(encrypted: bool) {
    let mut server = Server::demo(TRADEPOST);
    let Some(driver) = Driver::of(&server, encrypted) else { return };
    driver.run("persist-write", 3);
    server.kill();
    server.restart();
    let driver = Driver::of(&server, encrypted).expect("it is built");
    driver.run("persist-check", 7);
}

#[test]
fn every_scenario_of_the_foreign_client_is_ok_over_http() {
    every_scenario_is_ok(false);
}

#[test]
fn every_scenario_of_the_foreign_client_is_ok_over_https() {
    every_scenario_is_ok(true);
}

#[test]
fn what_the_foreign_client_wrote_is_there_after_a_kill_over_http() {
    what_was_written_is_there_after_a_kill(false);
}

#[test]
fn what_the_foreign_client_wrote_is_there_after_a_kill_over_https() {
    what_was_written_is_there_after_a_kill(true);
}
