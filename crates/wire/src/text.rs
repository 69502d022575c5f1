//! Strings as they stand on the wire.

use std::fmt;

use crate::{DecodeError, Fault, Reader, Wire, Writer};

/// Unicode text as UTF-16 code units, exactly as a client wrote them: a lone surrogate stays one.
#[derive(Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Text(Vec<u16>);

impl Text {
    /// Empty text.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// From code units, without a terminator.
    pub fn from_units(units: Vec<u16>) -> Self {
        Self(units)
    }

    /// The code units.
    pub fn units(&self) -> &[u16] {
        &self.0
    }

    /// Number of code units.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no code units.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// From little-endian bytes; an odd last byte is dropped.
    pub fn from_le_bytes(bytes: &[u8]) -> Self {
        Self(bytes.chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]])).collect())
    }

    /// As little-endian bytes, without a terminator.
    pub fn to_le_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|u| u.to_le_bytes()).collect()
    }

    /// For people and for protocols in UTF-8: lone surrogates become U+FFFD.
    pub fn to_string_lossy(&self) -> String {
        String::from_utf16_lossy(&self.0)
    }

    /// A key under which two texts are the same when they differ only in case.
    #[must_use]
    pub fn fold_case(&self) -> Self {
        let ascii: Option<Vec<u8>> =
            self.0.iter().map(|u| u8::try_from(*u).ok().filter(u8::is_ascii)).collect();
        if let Some(ascii) = ascii {
            return Self(ascii.iter().map(|byte| byte.to_ascii_lowercase().into()).collect());
        }
        let folded = char::decode_utf16(self.0.iter().copied()).flat_map(|c| match c {
            Ok(c) => {
                let lower: String = c.to_lowercase().collect();
                lower.encode_utf16().collect::<Vec<_>>()
            }
            Err(lone) => vec![lone.unpaired_surrogate()],
        });
        Self(folded.collect())
    }
}

impl From<&str> for Text {
    fn from(s: &str) -> Self {
        Self(s.encode_utf16().collect())
    }
}

impl From<String> for Text {
    fn from(s: String) -> Self {
        s.as_str().into()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_string_lossy())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_string_lossy(), f)
    }
}

/// UTF-16 text with its terminator of two zero bytes.
#[derive(Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Utf16Z(pub Text);

impl Wire for Utf16Z {
    fn encode(&self, w: &mut Writer) {
        if self.0.units().contains(&0) {
            return w.fail("Utf16Z");
        }
        w.put(&self.0.to_le_bytes());
        w.put(&[0, 0]);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let left = r.left();
        let units = r.rest().chunks_exact(2).position(|b| b == [0, 0]);
        let n =
            units.ok_or_else(|| r.fail("Utf16Z", Fault::Truncated { wanted: left + 2, left }))?;
        let text = Text::from_le_bytes(r.take(n * 2, "Utf16Z")?);
        r.take(2, "Utf16Z")?;
        Ok(Self(text))
    }
}

impl From<&str> for Utf16Z {
    fn from(s: &str) -> Self {
        Self(s.into())
    }
}

impl fmt::Debug for Utf16Z {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A string of bytes in some code page, with its zero terminator.
#[derive(Clone, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct StrZ(pub Vec<u8>);

impl Wire for StrZ {
    fn encode(&self, w: &mut Writer) {
        if self.0.contains(&0) {
            return w.fail("StrZ");
        }
        w.put(&self.0);
        w.put(&[0]);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let left = r.left();
        let n = r.rest().iter().position(|b| *b == 0);
        let n = n.ok_or_else(|| r.fail("StrZ", Fault::Truncated { wanted: left + 1, left }))?;
        let bytes = r.take(n, "StrZ")?.to_vec();
        r.take(1, "StrZ")?;
        Ok(Self(bytes))
    }
}

impl From<&str> for StrZ {
    fn from(s: &str) -> Self {
        Self(s.as_bytes().to_vec())
    }
}

impl fmt::Display for StrZ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

impl fmt::Debug for StrZ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b{:?}", String::from_utf8_lossy(&self.0))
    }
}

/// A zero-terminated string that the documents call ASCII (message classes, distinguished names).
pub type AsciiZ = StrZ;

/// Writes bytes as hexadecimal digits, long ones shortened.
pub(crate) fn hex(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const SHOWN_MAX: usize = 64;
    write!(f, "x\"")?;
    bytes.iter().take(SHOWN_MAX).try_for_each(|b| write!(f, "{b:02x}"))?;
    match bytes.len().checked_sub(SHOWN_MAX) {
        Some(more) if more > 0 => write!(f, "…+{more}\""),
        _ => write!(f, "\""),
    }
}
