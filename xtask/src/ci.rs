//! The steps that a change must pass, cheap ones first.

use std::ffi::OsStr;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, ensure};

use crate::root::root;
use crate::say::{complain, say};
use crate::{codegen, conformance, operations, tidy};

/// What to leave out, and when to stop.
#[derive(clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is one switch of the command line")]
pub struct Options {
    /// Leave the format check out.
    #[arg(long)]
    no_fmt: bool,
    /// Leave clippy out.
    #[arg(long)]
    no_clippy: bool,
    /// Leave the documentation out.
    #[arg(long)]
    no_doc: bool,
    /// Leave the tests out.
    #[arg(long)]
    no_test: bool,
    /// Run every step, and fail at the end, instead of stopping at the first that fails.
    #[arg(long)]
    keep_going: bool,
}

/// Builds the client that this project did not write, for the tests with it.
const FOREIGN: [&str; 7] = [
    "build",
    "--locked",
    "--ignore-rust-version",
    "--manifest-path",
    "tests/foreign/Cargo.toml",
    "--target-dir",
    "tests/foreign/target",
];

/// Runs the steps in order.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let start = Instant::now();
    let mut steps = Steps { keep_going: options.keep_going, failed: Vec::new() };
    steps.run("fmt", options.no_fmt, || cargo(&["fmt", "--all", "--", "--check"], None))?;
    steps.run("clippy", options.no_clippy, || {
        let lint = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        cargo(&lint, None)
    })?;
    steps.run("tidy", false, tidy::run)?;
    steps.run("codegen --check", false, || codegen::run(true))?;
    steps.run("conformance --check", false, conformance::check)?;
    steps.run("doc", options.no_doc, || {
        let doc = ["doc", "--workspace", "--no-deps", "--locked"];
        cargo(&doc, Some(("RUSTDOCFLAGS", OsStr::new("-Dwarnings"))))
    })?;
    steps.run("foreign client", options.no_test, || cargo(&FOREIGN, None))?;
    let record = operations::new_record()?;
    steps.run("test", options.no_test, || {
        let test = ["test", "--workspace", "--locked"];
        cargo(&test, Some((operations::VARIABLE, record.as_os_str())))
    })?;
    steps.run("operations --check", options.no_test, || operations::check(&record))?;
    ensure!(steps.failed.is_empty(), "failed: {}", steps.failed.join(", "));
    say(format_args!("all steps passed in {:.1} s", start.elapsed().as_secs_f64()));
    Ok(())
}

/// What became of the steps so far.
struct Steps {
    keep_going: bool,
    failed: Vec<&'static str>,
}

impl Steps {
    fn run(
        &mut self,
        name: &'static str,
        skip: bool,
        work: impl FnOnce() -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        if skip {
            say(format_args!("--- {name}: left out"));
            return Ok(());
        }
        say(format_args!("--- {name}"));
        let start = Instant::now();
        let done = work();
        let verdict = if done.is_ok() { "passed" } else { "failed" };
        say(format_args!("--- {name}: {verdict} in {:.1} s", start.elapsed().as_secs_f64()));
        match done {
            Err(error) if self.keep_going => {
                complain(format_args!("{name}: {error:#}"));
                self.failed.push(name);
                Ok(())
            }
            done => done.with_context(|| format!("step {name}")),
        }
    }
}

fn cargo(args: &[&str], variable: Option<(&str, &OsStr)>) -> anyhow::Result<()> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(program).args(args).envs(variable).current_dir(root()).status()?;
    ensure!(status.success(), "cargo {} failed", args.join(" "));
    Ok(())
}
