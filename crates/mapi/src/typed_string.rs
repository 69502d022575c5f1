//! [MS-OXCDATA] 2.11.7 TypedString Structure.

use tradepost_wire::{DecodeError, Fault, Reader, StrZ, Text, Utf16Z, Wire, Writer};

/// A string that carries how it is written.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum TypedString {
    /// 0x00: there is no string.
    #[default]
    None,
    /// 0x01: the empty string.
    Empty,
    /// 0x02: text in the session's code page.
    String8(StrZ),
    /// 0x03: UTF-16 of which every high byte is zero, without those.
    Reduced(StrZ),
    /// 0x04: UTF-16.
    Unicode(Utf16Z),
}

impl TypedString {
    /// The form that Exchange chooses: nothing, empty, or Unicode.
    pub fn new(text: Option<&Text>) -> Self {
        match text {
            None => Self::None,
            Some(text) if text.is_empty() => Self::Empty,
            Some(text) => Self::Unicode(Utf16Z(text.clone())),
        }
    }

    /// The text, where it does not depend on a code page.
    pub fn text(&self) -> Option<Text> {
        match self {
            Self::None => None,
            Self::Empty => Some(Text::new()),
            Self::String8(s) | Self::Reduced(s) => {
                Some(Text::from_units(s.0.iter().copied().map(u16::from).collect()))
            }
            Self::Unicode(s) => Some(s.0.clone()),
        }
    }
}

impl Wire for TypedString {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::None => w.put(&[0]),
            Self::Empty => w.put(&[1]),
            Self::String8(s) => {
                w.put(&[2]);
                s.encode(w);
            }
            Self::Reduced(s) => {
                w.put(&[3]);
                s.encode(w);
            }
            Self::Unicode(s) => {
                w.put(&[4]);
                s.encode(w);
            }
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match u8::decode(r)? {
            0 => Self::None,
            1 => Self::Empty,
            2 => Self::String8(Wire::decode(r)?),
            3 => Self::Reduced(Wire::decode(r)?),
            4 => Self::Unicode(Wire::decode(r)?),
            other => return Err(r.fail("TypedString", Fault::Invalid(other.into()))),
        })
    }
}
