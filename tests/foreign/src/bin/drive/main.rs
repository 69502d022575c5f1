//! Drives a live server with a client that this project did not write.
//!
//! One line per step: `ok <step>: <facts>` or `FAIL <step>: <reason>`; exit code 0 or 1.

mod arguments;
mod discover;
mod folder;
mod folders;
mod message;
mod named;
mod persist;
mod raw;
mod report;
mod session;

use std::process::ExitCode;

use arguments::Arguments;
use report::Report;

/// The scenarios, in the order in which `all` runs them.
const SCENARIOS: [&str; 5] = ["discover", "folders", "folder", "message", "named"];

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(reason) => {
            eprintln!("{reason}\n{}", arguments::USAGE);
            return ExitCode::FAILURE;
        }
    };
    let mut report = Report::default();
    let wanted: Vec<&str> = match arguments.scenario.as_str() {
        "all" => SCENARIOS.to_vec(),
        one => vec![one],
    };
    for scenario in wanted {
        if let Err(error) = run(&arguments, scenario, &mut report).await {
            report.fail(scenario, &report::chain(error.as_ref()));
        }
    }
    if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one scenario; an error ends it where it stands.
async fn run(
    arguments: &Arguments,
    scenario: &str,
    report: &mut Report,
) -> Result<(), report::Error> {
    match scenario {
        "discover" => discover::run(arguments, report).await,
        "folders" => folders::run(arguments, report).await,
        "folder" => folder::run(arguments, report).await,
        "message" => message::run(arguments, report).await,
        "named" => named::run(arguments, report).await,
        "persist-write" => persist::write(arguments, report).await,
        "persist-check" => persist::check(arguments, report).await,
        other => Err(format!("there is no scenario {other}").into()),
    }
}
