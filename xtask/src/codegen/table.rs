//! Tab-separated tables with a heading line. Empty cells at the end of a line may be missing.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};

/// A table in memory.
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// One line, its cells found by their headings.
pub struct Row<'a> {
    table: &'a Table,
    cells: &'a [String],
}

/// Reads one file.
pub fn read(path: &Path) -> anyhow::Result<Table> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let split = |line: &str| line.split('\t').map(str::to_owned).collect::<Vec<_>>();
    let mut lines = text.lines();
    let head = split(lines.next().context("an empty table")?);
    let rows: Vec<_> = lines.map(split).collect();
    for row in &rows {
        ensure!(row.len() <= head.len(), "{}: more cells than headings: {row:?}", path.display());
    }
    Ok(Table { head, rows })
}

impl Table {
    /// The lines below the heading, in their order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { table: self, cells })
    }
}

impl<'a> Row<'a> {
    /// The cell below a heading; empty when the line is shorter or there is no such heading.
    pub fn cell(&self, heading: &str) -> &'a str {
        let at = self.table.head.iter().position(|h| h == heading);
        at.and_then(|at| self.cells.get(at)).map_or("", String::as_str)
    }

    /// The comma-separated names in `other_names`.
    pub fn others(&self) -> Vec<&'a str> {
        self.cell("other_names").split(',').filter(|name| !name.is_empty()).collect()
    }
}
