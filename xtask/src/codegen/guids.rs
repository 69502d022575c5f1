//! Property sets and the identifiers of providers.

use std::fmt::Write;

use anyhow::Context;

use super::ident::{docs, screaming};
use super::table::Table;

/// The four groups of a textual GUID.
pub struct Groups {
    a: u32,
    b: u16,
    c: u16,
    d: [u8; 8],
}

impl Groups {
    /// Reads `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub fn read(text: &str) -> anyhow::Result<Self> {
        let bare = text.replace('-', "");
        let value = u128::from_str_radix(&bare, 16).ok().filter(|_| bare.len() == 32);
        let b = value.with_context(|| format!("not a GUID: {text}"))?.to_be_bytes();
        Ok(Self {
            a: u32::from_be_bytes([b[0], b[1], b[2], b[3]]),
            b: u16::from_be_bytes([b[4], b[5]]),
            c: u16::from_be_bytes([b[6], b[7]]),
            d: [b[8], b[9], b[10], b[11], b[12], b[13], b[14], b[15]],
        })
    }

    /// The sixteen bytes on the wire, which is also the order of `Guid`.
    pub fn wire(&self) -> Vec<u8> {
        let head = [&self.a.to_le_bytes()[..], &self.b.to_le_bytes(), &self.c.to_le_bytes()];
        [head.concat(), self.d.to_vec()].concat()
    }

    fn source(&self) -> String {
        let tail: Vec<String> = self.d.iter().map(|byte| format!("0x{byte:02X}")).collect();
        let a = super::ident::hex(self.a);
        format!("Guid::from_fields({a}, 0x{:04X}, 0x{:04X}, [{}])", self.b, self.c, tail.join(", "))
    }
}

/// One constant for each identifier.
pub fn make(table: &Table) -> anyhow::Result<String> {
    let mut out = String::from(
        "//! Property sets, [MS-OXPROPS] 1.3.2, and identifiers of providers.\n\nuse tradepost_wire::Guid;\n\n",
    );
    for row in table.rows() {
        let (canonical, groups) = (row.cell("canonical"), Groups::read(row.cell("guid"))?);
        let name = screaming(canonical);
        if name == canonical {
            // rustdoc refuses an alias that is the constant's own name.
            writeln!(out, "/// `{canonical}`.")?;
            for other in row.others() {
                writeln!(out, "#[doc(alias = \"{other}\")]")?;
            }
        } else {
            docs(&mut out, canonical, &row.others());
        }
        writeln!(out, "pub const {name}: Guid = {};\n", groups.source())?;
    }
    Ok(out)
}
