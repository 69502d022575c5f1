//! The tables of `fixtures/wrong-calls`, what they say, and the comparison with what is answered.
//!
//! Nothing here knows a session from inside: requests are bytes, and whoever carries them out is a
//! [`world::Wire`]. So the same cells run in a session and through the program.

use std::path::Path;

pub mod calls;
pub mod flags;
pub mod handles;
pub mod identifiers;
pub mod judge;
pub mod lists;
pub mod template;
pub mod types;
pub mod world;

/// The text of a table.
pub fn text_of(table: &str) -> String {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = package.ancestors().map(|root| root.join("fixtures/wrong-calls"));
    let folder = folder.into_iter().find(|folder| folder.is_dir()).expect("the tables are there");
    std::fs::read_to_string(folder.join(table)).expect("a table can be read")
}

/// A table: its heading and its lines.
pub struct Cells<'a> {
    pub heading: Vec<&'a str>,
    pub lines: Vec<Vec<&'a str>>,
}

impl<'a> Cells<'a> {
    /// Reads a table of cells between tabs. Lines that begin with `#` are notes.
    pub fn of(text: &'a str) -> Self {
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        let cells = |line: &'a str| line.split('\t').collect::<Vec<&str>>();
        let heading = cells(lines.next().expect("a heading"));
        let lines: Vec<_> = lines.map(cells).collect();
        for line in &lines {
            assert_eq!(line.len(), heading.len(), "{line:?}");
        }
        Self { heading, lines }
    }
}
