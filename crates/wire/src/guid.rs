//! [MS-DTYP] 2.3.4 GUID.

use std::fmt;

use crate::{DecodeError, Reader, Wire, Writer};

/// A globally unique identifier, kept in its 16 wire bytes (the first three groups little-endian).
#[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Guid(pub [u8; 16]);

impl Guid {
    /// All zeroes.
    pub const NIL: Self = Self([0; 16]);

    /// From the groups of the textual form, `{a}-{b}-{c}-{d0 d1}-{d2 … d7}`.
    pub const fn from_fields(a: u32, b: u16, c: u16, d: [u8; 8]) -> Self {
        let (a, b, c) = (a.to_le_bytes(), b.to_le_bytes(), c.to_le_bytes());
        Self([
            a[0], a[1], a[2], a[3], b[0], b[1], c[0], c[1], d[0], d[1], d[2], d[3], d[4], d[5],
            d[6], d[7],
        ])
    }

    /// From the textual form, with or without braces, in either case.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')).unwrap_or(text);
        let groups: Vec<&str> = text.split('-').collect();
        let lens: Vec<usize> = groups.iter().map(|g| g.len()).collect();
        if lens != [8, 4, 4, 4, 12] || !text.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit()) {
            return None;
        }
        let tail = u64::from_str_radix(&format!("{}{}", groups[3], groups[4]), 16).ok()?;
        Some(Self::from_fields(
            u32::from_str_radix(groups[0], 16).ok()?,
            u16::from_str_radix(groups[1], 16).ok()?,
            u16::from_str_radix(groups[2], 16).ok()?,
            tail.to_be_bytes(),
        ))
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let b = &self.0;
        write!(
            f,
            "{:02x}{:02x}{:02x}{:02x}-{:02x}{:02x}-{:02x}{:02x}-{:02x}{:02x}-",
            b[3], b[2], b[1], b[0], b[5], b[4], b[7], b[6], b[8], b[9]
        )?;
        b[10..].iter().try_for_each(|x| write!(f, "{x:02x}"))
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Wire for Guid {
    fn encode(&self, w: &mut Writer) {
        w.put(&self.0);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self(r.array("GUID")?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bytes_agree() {
        let guid = Guid::parse("{00062008-0000-0000-C000-000000000046}").expect("a GUID");
        assert_eq!(guid.0, [0x08, 0x20, 6, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46]);
        assert_eq!(guid.to_string(), "00062008-0000-0000-c000-000000000046");
        assert_eq!(Guid::parse("00062008-0000-0000-C000-00000000004"), None);
        assert_eq!(Guid::parse("+0062008-0000-0000-C000-000000000046"), None);
    }
}
