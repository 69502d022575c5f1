//! Error and warning codes.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::ensure;

use super::ident::{docs, hex, number, screaming};
use super::table::Table;

/// Associated constants of `ErrorCode`, and the list from values to names.
pub fn make(table: &Table) -> anyhow::Result<String> {
    let mut out = String::from(
        "//! Error and warning codes, [MS-OXCDATA] 2.4.\n\nuse crate::ErrorCode;\n\nimpl ErrorCode {\n",
    );
    let mut names = BTreeMap::new();
    for row in table.rows() {
        let (canonical, value) = (row.cell("canonical"), number(row.cell("value"))?);
        docs(&mut out, canonical, &row.others());
        let name = screaming(canonical);
        writeln!(out, "pub const {name}: ErrorCode = ErrorCode({});\n", hex(value))?;
        ensure!(names.insert(value, canonical).is_none(), "{canonical} has another's value");
    }
    out.push_str("}\n\n/// Codes and their names, in the order of the codes.\n");
    out.push_str("pub static NAMES: &[(u32, &str)] = &[\n");
    for (value, name) in names {
        writeln!(out, "({}, \"{name}\"),", hex(value))?;
    }
    out.push_str("];\n");
    Ok(out)
}
