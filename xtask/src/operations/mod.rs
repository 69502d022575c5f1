//! `docs/operations.md` from a record: an operation counts as carried out only when the tests
//! recorded a success and a refusal of it.

mod page;
mod record;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::ensure;

use crate::conformance::vectors;
use crate::root::root;
use crate::say::say;

/// What to do with the page, and where the record is.
#[derive(clap::Args)]
pub struct Options {
    /// Change nothing; fail when docs/operations.md is not what the record says.
    #[arg(long)]
    check: bool,
    /// Take the record of an earlier run of the tests instead of running them.
    #[arg(long, value_name = "FOLDER")]
    record: Option<PathBuf>,
}

/// The variable that names the folder for tests.
pub const VARIABLE: &str = "TRADEPOST_RECORD";

/// The tests that are recorded.
const TESTS: [&str; 8] =
    ["test", "--locked", "--quiet", "-p", "tradepost-mailbox", "-p", "tradepost", "--tests"];

/// An empty folder for a record.
pub fn new_record() -> anyhow::Result<PathBuf> {
    let folder = root().join("target/record");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Writes or compares the page.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let folder = match &options.record {
        Some(folder) => folder.clone(),
        None => recorded()?,
    };
    page_from(&folder, options.check)
}

/// Fails when the page is not what a record says.
pub fn check(record: &Path) -> anyhow::Result<()> {
    page_from(record, true)
}

fn recorded() -> anyhow::Result<PathBuf> {
    let folder = new_record()?;
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    let status = command.args(TESTS).env(VARIABLE, &folder).current_dir(root()).status()?;
    ensure!(status.success(), "the tests failed: no record is taken from them");
    Ok(folder)
}

fn page_from(folder: &Path, check: bool) -> anyhow::Result<()> {
    let root = root();
    let record = record::read(folder)?;
    let counts = vectors::count(&root)?;
    let operations = page::operations(&root)?;
    let path = root.join("docs/operations.md");
    let text = fs::read_to_string(&path)?;
    let new = page::written(&text, &operations, &record, &counts)?;
    if check {
        ensure!(new == text, "docs/operations.md is not true: cargo xtask operations");
        say("docs/operations.md is what the tests recorded");
    } else {
        fs::write(&path, new)?;
    }
    Ok(())
}
