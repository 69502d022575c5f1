//! Which parts of which operations have bytes that somebody else made: `fixtures/vectors`.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::Context;

use super::tables::Part;

/// Operations with foreign bytes, by the part that the bytes are.
#[derive(Default)]
pub struct Foreign(HashSet<(String, &'static str)>);

const REQUEST: &str = "request";
const SUCCESS: &str = "success";
const FAILURE: &str = "failure";

impl Foreign {
    /// Whether foreign bytes show this part of this operation.
    pub fn shows(&self, operation: &str, part: Part) -> bool {
        let parts: &[&'static str] = match part {
            Part::Request => &[REQUEST],
            Part::Success => &[SUCCESS],
            Part::Failure => &[FAILURE],
            Part::Response => &[SUCCESS, FAILURE],
            Part::Any => &[REQUEST, SUCCESS, FAILURE],
        };
        parts.iter().any(|part| self.0.contains(&(operation.to_owned(), *part)))
    }
}

/// Reads all vectors.
pub fn foreign(root: &Path) -> anyhow::Result<Foreign> {
    let mut found = Foreign::default();
    let groups = root.join("fixtures/vectors");
    for group in fs::read_dir(&groups).context("reading fixtures/vectors")? {
        for file in fs::read_dir(group?.path())? {
            let text = fs::read_to_string(file?.path())?;
            text.split("\n---").filter_map(block).for_each(|block| {
                found.0.insert(block);
            });
        }
    }
    Ok(found)
}

/// Operation and part of a block, unless it was typed by hand or has no bytes.
fn block(text: &str) -> Option<(String, &'static str)> {
    let line = |start: &str| text.lines().find_map(|line| line.trim().strip_prefix(start));
    let title = line("#")?;
    let words = title.split(|c: char| !c.is_ascii_alphanumeric());
    let operation = words.into_iter().find(|word| {
        word.strip_prefix("Rop").is_some_and(|rest| rest.starts_with(char::is_uppercase))
    })?;
    if line("source:")?.trim().starts_with("hand") {
        return None;
    }
    let (_, bytes) = text.split_once("bytes:\n")?;
    if !bytes.starts_with(' ') {
        return None;
    }
    let code = line("return_value = ").unwrap_or("0x00000000").trim();
    let part = match line("kind:").map(str::trim) {
        Some("response") if code.trim_start_matches("0x").bytes().all(|b| b == b'0') => SUCCESS,
        Some("response") => FAILURE,
        _ => REQUEST,
    };
    Some((operation.to_owned(), part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_shows_its_part_of_its_operation() {
        let text = "# [MS-OXCROPS] 2.2.4.1 RopOpenFolder, missing\nsource: a recording\n\
            kind: response\nbytes:\n  02\nvalue:\n  return_value = 0x8004010f\n";
        assert_eq!(block(text), Some(("RopOpenFolder".to_owned(), FAILURE)));
        let text = text.replace("8004010f", "00000000");
        assert_eq!(block(&text), Some(("RopOpenFolder".to_owned(), SUCCESS)));
        let text = text.replace("response", "request");
        assert_eq!(block(&text), Some(("RopOpenFolder".to_owned(), REQUEST)));
    }

    #[test]
    fn what_was_typed_by_hand_shows_nothing() {
        let text = "# RopOpenFolder\nsource: hand, from the field table\nbytes:\n  02\n";
        assert_eq!(block(text), None);
        assert_eq!(block("# LongTermID\nsource: a recording\nbytes:\n  02\n"), None);
    }
}
