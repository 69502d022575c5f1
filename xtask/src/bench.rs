//! `cargo xtask bench`: the measuring program in a release build.

use std::process::Command;

use anyhow::{Context, ensure};

use crate::root::root;

/// Builds and runs the measuring program.
pub fn run(args: &[String]) -> anyhow::Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(&cargo)
        .args(["build", "--release", "--quiet", "--package", "tradepost"])
        .current_dir(root())
        .status()
        .context("running cargo")?;
    ensure!(built.success(), "the program could not be built: {built}");
    let status = Command::new(cargo)
        .args(["run", "--release", "--quiet", "--package", "tradepost-bench", "--"])
        .args(args)
        .current_dir(root())
        .status()
        .context("running cargo")?;
    ensure!(status.success(), "the measurement failed: {status}");
    Ok(())
}
