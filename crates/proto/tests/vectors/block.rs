//! The blocks of the fixture files.

use std::fs;
use std::path::{Path, PathBuf};

/// Which way the bytes go.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Kind {
    #[default]
    Request,
    Response,
}

/// One block.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// Group and file without its end.
    pub file: String,
    /// For messages: file and number of the block.
    pub place: String,
    /// The operation that the title names; empty for structures.
    pub operation: String,
    pub source: String,
    pub kind: Kind,
    pub public: bool,
    pub bytes: Vec<u8>,
    pub values: Vec<String>,
    pub expect: Vec<String>,
}

impl Block {
    /// What stands behind `name =` in the value.
    pub fn value(&self, name: &str) -> Option<&str> {
        let values = self.values.iter().filter_map(|line| line.split_once('='));
        values
            .map(|(key, value)| (key.trim(), value.trim()))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }
}

/// Hexadecimal digits, spaces between them or not.
pub fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
    assert!(digits.len().is_multiple_of(2), "half a byte in {text}");
    let byte = |pair: &[u8]| {
        let pair = std::str::from_utf8(pair).expect("digits");
        u8::from_str_radix(pair, 16).expect("hexadecimal digits")
    };
    digits.chunks(2).map(byte).collect()
}

/// Every block of every file.
pub fn all() -> Vec<Block> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/vectors");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    files.iter().flat_map(|file| read(&root, file)).collect()
}

/// Blocks whose recipient rows are arbitrary bytes in place of RecipientRow structures.
const OPAQUE_ROWS: &[&str] = &["message/open_message #4"];

/// The blocks that are an operation.
pub fn operations() -> Vec<Block> {
    let mut blocks = all();
    blocks.retain(|b| !b.operation.is_empty() && !OPAQUE_ROWS.contains(&b.place.as_str()));
    blocks
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of vectors") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "txt") {
            files.push(path);
        }
    }
}

fn read(root: &Path, path: &Path) -> Vec<Block> {
    let file = path.strip_prefix(root).expect("inside").with_extension("");
    let file = file.to_str().expect("a name in Unicode").to_owned();
    let text = fs::read_to_string(path).expect("a text");
    let parts = text.split("\n---");
    let blocks = parts.enumerate().map(|(i, part)| Block {
        file: file.clone(),
        place: format!("{file} #{}", i + 1),
        ..parse(part)
    });
    blocks.filter(|block| !block.bytes.is_empty()).collect()
}

fn parse(text: &str) -> Block {
    let mut block = Block::default();
    let mut section = "";
    for line in text.lines() {
        if let Some(title) = line.strip_prefix('#') {
            title_of(title, &mut block);
        } else if line.starts_with(' ') {
            content(section, line.trim(), &mut block);
        } else if let Some((key, rest)) = line.split_once(':') {
            section = key;
            let rest = rest.trim();
            match key {
                "source" => rest.clone_into(&mut block.source),
                "kind" if rest == "response" => block.kind = Kind::Response,
                "logon" => block.public = rest == "public",
                _ => {}
            }
        }
    }
    block
}

fn title_of(title: &str, block: &mut Block) {
    let words = title.split(|c: char| !c.is_ascii_alphanumeric());
    let is_name = |word: &&str| {
        word.strip_prefix("Rop").is_some_and(|w| w.starts_with(|c: char| c.is_ascii_uppercase()))
    };
    if let (true, Some(name)) = (block.operation.is_empty(), words.into_iter().find(is_name)) {
        name.clone_into(&mut block.operation);
    }
}

fn content(section: &str, line: &str, block: &mut Block) {
    match section {
        "bytes" => {
            let digits = line.split('#').next().unwrap_or_default();
            block.bytes.extend(hex(digits));
        }
        "value" => block.values.push(line.to_owned()),
        "expect" => block.expect.push(line.to_owned()),
        _ => {}
    }
}
