//! The text form of a byte vector, and the folder that holds them.
//!
//! A file holds several vectors, separated by a line `---`. What another source has contributed to
//! a file is kept; what these two sources contributed before is replaced.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The request bytes came out of the foreign encoder.
pub const ENCODED: &str = "mapi-proto 0.4.0";
/// The response bytes were typed by hand and read back by the foreign decoder.
pub const READ: &str = "hand, read by mapi-proto 0.4.0";
/// The response bytes are those of the foreign crate's own tests.
pub const TESTS: &str = "mapi-proto 0.4.0, its tests";

/// All vectors, by `group/operation`.
#[derive(Default)]
pub struct Book(BTreeMap<String, Vec<String>>);

/// One vector before it is written down.
pub struct Vector<'a> {
    /// `group/operation`, the path of the file without its ending.
    pub path: &'a str,
    /// Document, section and name of the structure.
    pub title: &'a str,
    /// Where the bytes come from.
    pub source: &'a str,
    /// `request` or `response`.
    pub kind: &'a str,
    /// The bytes, from RopId on.
    pub bytes: &'a [u8],
    /// One `name = value` per line.
    pub value: &'a str,
}

impl Book {
    /// Adds one vector to its file.
    pub fn add(&mut self, vector: &Vector<'_>) {
        let mut text = format!(
            "# {}\nsource: {}\nkind: {}\nbytes:\n",
            vector.title, vector.source, vector.kind
        );
        text.push_str(&hex(vector.bytes));
        text.push_str("value:\n");
        for line in vector.value.lines().map(str::trim).filter(|l| !l.is_empty()) {
            text.push_str(&format!("  {line}\n"));
        }
        self.0.entry(vector.path.to_owned()).or_default().push(text);
    }

    /// Writes every file below `root`, keeping what other sources contributed.
    pub fn write(&self, root: &Path) -> io::Result<usize> {
        for (path, vectors) in &self.0 {
            let file = root.join(format!("{path}.txt"));
            let mut all = kept(&file)?;
            all.extend(vectors.iter().cloned());
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&file, all.join("---\n"))?;
        }
        Ok(self.0.values().map(Vec::len).sum())
    }
}

/// The vectors of a file that come from elsewhere.
fn kept(file: &Path) -> io::Result<Vec<String>> {
    if !file.exists() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(file)?;
    let ours = [ENCODED, READ, TESTS].map(|source| format!("source: {source}"));
    Ok(text
        .split("---\n")
        .filter(|vector| !vector.lines().any(|line| ours.iter().any(|o| o == line)))
        .map(str::to_owned)
        .collect())
}

/// Sixteen bytes a line, the first byte of an operation on a line of its own kind.
fn hex(bytes: &[u8]) -> String {
    let mut text = String::new();
    for line in bytes.chunks(16) {
        let line: Vec<String> = line.iter().map(|byte| format!("{byte:02x}")).collect();
        text.push_str(&format!("  {}\n", line.join(" ")));
    }
    text
}

/// Bytes from hexadecimal digits; white space is ignored.
pub fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .chars()
        .filter_map(|c| c.to_digit(16))
        .map(|d| u8::try_from(d).expect("a hexadecimal digit is below sixteen"))
        .collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}
