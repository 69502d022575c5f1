//! Which parts of which operations have bytes that somebody else made: `fixtures/vectors`.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::Path;

use anyhow::Context;

use super::tables::Part;

/// Operations with foreign bytes, by the part that the bytes are.
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

/// How many vectors an operation has.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Count {
    pub foreign_requests: usize,
    pub foreign_answers: usize,
    pub hand_requests: usize,
    pub hand_answers: usize,
}

impl Count {
    /// Whether somebody else made some of them.
    pub fn is_foreign(self) -> bool {
        self.foreign_requests + self.foreign_answers > 0
    }

    /// Whether there are any.
    pub fn is_any(self) -> bool {
        self != Self::default()
    }

    /// Both together.
    pub fn with(self, other: Self) -> Self {
        Self {
            foreign_requests: self.foreign_requests + other.foreign_requests,
            foreign_answers: self.foreign_answers + other.foreign_answers,
            hand_requests: self.hand_requests + other.hand_requests,
            hand_answers: self.hand_answers + other.hand_answers,
        }
    }
}

/// By the name of the operation.
pub type Counts = BTreeMap<String, Count>;

/// Reads which parts somebody else made.
pub fn foreign(root: &Path) -> anyhow::Result<Foreign> {
    let blocks = blocks(root)?.into_iter().filter(|block| !block.by_hand);
    Ok(Foreign(blocks.map(|block| (block.operation, block.part)).collect()))
}

/// Counts all vectors.
pub fn count(root: &Path) -> anyhow::Result<Counts> {
    let mut counts = Counts::new();
    for block in blocks(root)? {
        let count = counts.entry(block.operation).or_default();
        let place = match (block.by_hand, block.part) {
            (false, REQUEST) => &mut count.foreign_requests,
            (false, _) => &mut count.foreign_answers,
            (true, REQUEST) => &mut count.hand_requests,
            (true, _) => &mut count.hand_answers,
        };
        *place += 1;
    }
    Ok(counts)
}

#[derive(Debug, Eq, PartialEq)]
struct Block {
    operation: String,
    part: &'static str,
    by_hand: bool,
}

fn blocks(root: &Path) -> anyhow::Result<Vec<Block>> {
    let mut blocks = Vec::new();
    let groups = root.join("fixtures/vectors");
    for group in fs::read_dir(&groups).context("reading fixtures/vectors")? {
        for file in fs::read_dir(group?.path())? {
            let text = fs::read_to_string(file?.path())?;
            blocks.extend(text.split("\n---").filter_map(block));
        }
    }
    Ok(blocks)
}

/// One block, unless it has no bytes or is no operation.
fn block(text: &str) -> Option<Block> {
    let line = |start: &str| text.lines().find_map(|line| line.trim().strip_prefix(start));
    let title = line("#")?;
    let mut words = title.split(|c: char| !c.is_ascii_alphanumeric());
    let operation = words.find(|word| {
        word.strip_prefix("Rop").is_some_and(|rest| rest.starts_with(char::is_uppercase))
    })?;
    let by_hand = line("source:")?.trim().starts_with("hand");
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
    Some(Block { operation: operation.to_owned(), part, by_hand })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, &'static str, bool)> {
        block(text).map(|block| (block.operation, block.part, block.by_hand))
    }

    #[test]
    fn a_block_shows_its_part_of_its_operation() {
        let name = || "RopOpenFolder".to_owned();
        let text = "# [MS-OXCROPS] 2.2.4.1 RopOpenFolder, missing\nsource: a recording\n\
            kind: response\nbytes:\n  02\nvalue:\n  return_value = 0x8004010f\n";
        assert_eq!(read(text), Some((name(), FAILURE, false)));
        let text = text.replace("8004010f", "00000000");
        assert_eq!(read(&text), Some((name(), SUCCESS, false)));
        let text = text.replace("response", "request");
        assert_eq!(read(&text), Some((name(), REQUEST, false)));
    }

    #[test]
    fn what_was_typed_by_hand_is_told_apart() {
        let text = "# RopOpenFolder\nsource: hand, from the field table\nbytes:\n  02\n";
        assert_eq!(read(text), Some(("RopOpenFolder".to_owned(), REQUEST, true)));
        assert_eq!(read("# LongTermID\nsource: a recording\nbytes:\n  02\n"), None);
    }
}
