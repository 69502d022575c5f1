//! The totals in README.md, between two marks.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};

use crate::say::say;

const BEGIN: &str = "<!-- conformance: begin -->\n";
const END: &str = "<!-- conformance: end -->";

/// Fails when README.md says something else.
pub fn check(root: &Path, table: &str) -> anyhow::Result<()> {
    let text = fs::read_to_string(root.join("README.md"))?;
    ensure!(
        replaced(&text, table)? == text,
        "the totals in README.md are not true: cargo xtask conformance --write"
    );
    say("the totals in README.md are what the tests prove");
    Ok(())
}

/// Writes the totals.
pub fn write(root: &Path, table: &str) -> anyhow::Result<()> {
    let path = root.join("README.md");
    let text = fs::read_to_string(&path)?;
    fs::write(&path, replaced(&text, table)?)?;
    Ok(())
}

fn replaced(text: &str, table: &str) -> anyhow::Result<String> {
    let (before, rest) = text.split_once(BEGIN).context("README.md has no place for totals")?;
    let (_, after) = rest.split_once(END).context("the totals in README.md have no end")?;
    Ok(format!("{before}{BEGIN}{table}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_the_marks_is_replaced() {
        let text = format!("a\n{BEGIN}old\n{END}\nb\n");
        let new = replaced(&text, "new\n").expect("has both marks");
        assert_eq!(new, format!("a\n{BEGIN}new\n{END}\nb\n"));
        assert!(replaced("a", "new\n").is_err());
    }
}
