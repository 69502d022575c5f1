//! The long form of the proof that nothing acknowledged is lost.

use std::process::Command;

use anyhow::ensure;

use crate::root::root;

/// What to cut, and how often.
#[derive(clap::Args)]
pub struct Options {
    /// `a`: a file system on a loop device, needs root. `b`: a model, needs strace.
    #[arg(long, default_value = "b")]
    form: String,
    /// How often the power goes.
    #[arg(long, default_value_t = 200)]
    cuts: u32,
    /// Everything follows from it, but the order in which threads run.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Form B: the steps of each thread of the writer.
    #[arg(long, default_value_t = 200)]
    steps: u32,
    /// How often the power goes in the control run, which must lose.
    #[arg(long, default_value_t = 20)]
    control: u32,
}

/// Builds the program and runs it; it shows how far it is.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = Command::new(program);
    cargo.args(["run", "--release", "--locked", "--package", "tradepost-testkit"]);
    cargo.args(["--bin", "power-cut", "--", "run", "--form", &options.form]);
    let numbers = [
        ("--cuts", u64::from(options.cuts)),
        ("--seed", options.seed),
        ("--steps", u64::from(options.steps)),
        ("--control", u64::from(options.control)),
    ];
    for (name, number) in numbers {
        cargo.arg(name).arg(number.to_string());
    }
    ensure!(cargo.current_dir(root()).status()?.success(), "the power-cut run failed");
    Ok(())
}
