//! The steps that a change must pass, cheap ones first.

use std::process::Command;
use std::time::Instant;

use anyhow::{Context, ensure};

use crate::root::root;
use crate::say::say;
use crate::{codegen, tidy};

/// What to leave out.
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
}

/// Runs the steps in order and stops at the first that fails.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let start = Instant::now();
    step("fmt", options.no_fmt, || cargo(&["fmt", "--all", "--", "--check"], None))?;
    step("clippy", options.no_clippy, || {
        let lint = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        cargo(&lint, None)
    })?;
    step("tidy", false, tidy::run)?;
    step("codegen --check", false, || codegen::run(true))?;
    step("doc", options.no_doc, || {
        let doc = ["doc", "--workspace", "--no-deps", "--locked"];
        cargo(&doc, Some(("RUSTDOCFLAGS", "-Dwarnings")))
    })?;
    step("test", options.no_test, || cargo(&["test", "--workspace", "--locked"], None))?;
    say(format_args!("all steps passed in {:.1} s", start.elapsed().as_secs_f64()));
    Ok(())
}

fn step(name: &str, skip: bool, work: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    if skip {
        say(format_args!("--- {name}: left out"));
        return Ok(());
    }
    say(format_args!("--- {name}"));
    let start = Instant::now();
    work().with_context(|| format!("step {name}"))?;
    say(format_args!("--- {name}: passed in {:.1} s", start.elapsed().as_secs_f64()));
    Ok(())
}

fn cargo(args: &[&str], variable: Option<(&str, &str)>) -> anyhow::Result<()> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(program).args(args).envs(variable).current_dir(root()).status()?;
    ensure!(status.success(), "cargo {} failed", args.join(" "));
    Ok(())
}
