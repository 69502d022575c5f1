//! What the tests carried out and were refused.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};

/// What became of one operation, over one way.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Outcomes {
    pub succeeded: bool,
    pub refused: bool,
}

/// What became of one operation.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Seen {
    /// In a session without a server around it.
    pub session: Outcomes,
    /// Through the program, over HTTP.
    pub program: Outcomes,
}

impl Seen {
    /// Whether there was a success and a refusal, over whichever way.
    pub fn is_both(self) -> bool {
        (self.session.succeeded || self.program.succeeded)
            && (self.session.refused || self.program.refused)
    }

    /// Whether it was carried out or refused at all.
    pub fn is_any(self) -> bool {
        self != Self::default()
    }
}

/// By the name of the operation.
pub type Seens = HashMap<String, Seen>;

/// The operation is not there: neither a success nor a refusal of what it does.
const NOT_IMPLEMENTED: &str = "0x80040fff";
const SUCCESS: &str = "0x00000000";

/// Reads all files of a record.
pub fn read(folder: &Path) -> anyhow::Result<Seens> {
    let mut seens = Seens::new();
    let mut files = 0;
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let through_program = entry.file_name().to_string_lossy().starts_with("program-");
        add(&mut seens, &fs::read_to_string(entry.path())?, through_program);
        files += 1;
    }
    ensure!(files > 0, "{}: no test recorded anything", folder.display());
    Ok(seens)
}

fn add(seens: &mut Seens, text: &str, through_program: bool) {
    for (operation, code) in text.lines().filter_map(|line| line.split_once('\t')) {
        if code == NOT_IMPLEMENTED {
            continue;
        }
        let seen = seens.entry(operation.to_owned()).or_default();
        let outcomes = if through_program { &mut seen.program } else { &mut seen.session };
        if code == SUCCESS {
            outcomes.succeeded = true;
        } else {
            outcomes.refused = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_success_and_a_refusal_are_both_wanted() {
        let mut seens = Seens::new();
        add(&mut seens, "RopOpenFolder\t0x00000000\nRopAbort\t0x80040fff\n", false);
        assert!(seens["RopOpenFolder"].is_any() && !seens["RopOpenFolder"].is_both());
        assert!(!seens.contains_key("RopAbort"));
        add(&mut seens, "RopOpenFolder\t0x8004010f\n", true);
        assert!(seens["RopOpenFolder"].is_both());
        let seen = seens["RopOpenFolder"];
        assert!(seen.program.refused && !seen.program.succeeded);
    }
}
