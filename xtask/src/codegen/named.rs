//! Named properties.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, ensure};

use super::guids::Groups;
use super::ident::{docs, number, screaming};
use super::table::Table;

/// One constant for each canonical name, and the list of all in the order of their names.
pub fn make(table: &Table, sets: &Table) -> anyhow::Result<String> {
    let mut wire = BTreeMap::new();
    for row in sets.rows() {
        wire.insert(row.cell("canonical"), Groups::read(row.cell("guid"))?.wire());
    }
    let mut out = String::from(
        "//! Named properties, [MS-OXPROPS] 2.\n\nuse super::guids;\nuse crate::NamedProperty;\n\n",
    );
    let mut order = BTreeMap::new();
    for row in table.rows() {
        let (canonical, set) = (row.cell("canonical"), row.cell("property_set"));
        let bytes = wire.get(set).with_context(|| format!("{canonical}: unknown set {set}"))?;
        let text = row.cell("name");
        let lid = if text.is_empty() { number(row.cell("lid"))? } else { 0 };
        let (name, ty) = (screaming(canonical), number(row.cell("type"))?);
        docs(&mut out, canonical, &row.others());
        let kind = if text.is_empty() {
            format!("lid(guids::{}, 0x{lid:04X}", screaming(set))
        } else {
            format!("name(guids::{}, {text:?}", screaming(set))
        };
        writeln!(
            out,
            "pub const {name}: NamedProperty = NamedProperty::{kind}, 0x{ty:04X}, {canonical:?});\n"
        )?;
        // Numbers sort before texts, as `NamedKind` does.
        let key = (bytes.clone(), !text.is_empty(), lid, text);
        ensure!(order.insert(key, name).is_none(), "{canonical} names the same as another");
    }
    out.push_str("/// All of them, ordered by set and kind.\n");
    out.push_str("pub static ALL: &[NamedProperty] = &[\n");
    for name in order.values() {
        writeln!(out, "{name},")?;
    }
    out.push_str("];\n");
    Ok(out)
}
