//! Data-only Rust from the tables of facts.

mod errors;
mod guids;
mod ident;
mod named;
pub mod table;
mod tags;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, ensure};

use crate::root::root;
use crate::say::say;

const HEAD: &str = "// Made by cargo xtask codegen; do not edit.\n\n";

const MODULES: &str = "//! Tables of facts, made from the files in `crates/mapi/data`.

pub mod errors;
pub mod guids;
pub mod named;
pub mod tags;
";

/// Writes the generated files, or with `check` only compares them.
pub fn run(check: bool) -> anyhow::Result<()> {
    let data = root().join("crates/mapi/data");
    let target = root().join("crates/mapi/src/generated");
    let files = [
        ("mod.rs", MODULES.to_owned()),
        ("tags.rs", tags::make(&table::read(&data.join("property-tags.tsv"))?)?),
        ("errors.rs", errors::make(&table::read(&data.join("error-codes.tsv"))?)?),
        ("guids.rs", guids::make(&table::read(&data.join("guids.tsv"))?)?),
        (
            "named.rs",
            named::make(
                &table::read(&data.join("named-properties.tsv"))?,
                &table::read(&data.join("guids.tsv"))?,
            )?,
        ),
    ];
    let mut stale = Vec::new();
    for (name, text) in files {
        let text =
            formatted(&format!("{HEAD}{text}")).with_context(|| format!("formatting {name}"))?;
        if !settle(&target.join(name), &text, check)? {
            stale.push(name);
        }
    }
    ensure!(stale.is_empty(), "not fresh: {}; run `cargo xtask codegen`", stale.join(", "));
    Ok(())
}

/// Writes the file unless it holds `text` already; false when it is stale and stays so.
fn settle(path: &Path, text: &str, check: bool) -> anyhow::Result<bool> {
    if fs::read_to_string(path).is_ok_and(|present| present == text) {
        return Ok(true);
    }
    if check {
        return Ok(false);
    }
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
    say(format_args!("wrote {}", path.display()));
    Ok(true)
}

/// The text as rustfmt leaves it, so that `cargo fmt --check` and the check of freshness agree.
fn formatted(text: &str) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--quiet", "--config-path"])
        .arg(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt")?;
    let mut input = child.stdin.take().context("rustfmt has no input")?;
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| anyhow::anyhow!("the writer stopped"))??;
    ensure!(output.status.success(), "rustfmt refused the generated text");
    Ok(String::from_utf8(output.stdout)?)
}
