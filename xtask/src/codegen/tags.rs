//! Property tags.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::ensure;

use super::ident::{docs, hex, number, screaming};
use super::table::Table;

/// One constant for each canonical name, and the list from ids to names.
pub fn make(table: &Table) -> anyhow::Result<String> {
    let mut out = String::from(
        "//! Property tags, [MS-OXPROPS] 2; names without a prefix, texts as `PtypString`.\n\nuse crate::PropertyTag;\n\n",
    );
    let mut names = BTreeMap::new();
    let mut seen = BTreeMap::new();
    for row in table.rows() {
        let (canonical, tag) = (row.cell("canonical"), number(row.cell("tag"))?);
        let short = ["PidTag", "PR_"].iter().find_map(|p| canonical.strip_prefix(p));
        let name = screaming(short.unwrap_or(canonical));
        if let Some(other) = seen.insert(name.clone(), canonical) {
            // A `PR_` name that says the same as a canonical one adds nothing.
            ensure!(canonical.starts_with("PR_"), "{canonical} and {other} have one name");
            continue;
        }
        docs(&mut out, canonical, &row.others());
        writeln!(out, "pub const {name}: PropertyTag = PropertyTag({});\n", hex(tag))?;
        // The documented name stands first in the table.
        names.entry(tag >> 16).or_insert(canonical);
    }
    out.push_str("/// Property ids and the name each is best known by, in the order of the ids.\n");
    out.push_str("pub static NAMES: &[(u16, &str)] = &[\n");
    for (id, name) in names {
        writeln!(out, "(0x{id:04X}, \"{name}\"),")?;
    }
    out.push_str("];\n");
    Ok(out)
}
