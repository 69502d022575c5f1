//! [MS-OXCDATA] 2.6.1 PropertyName Structure.

use tradepost_wire::{DecodeError, Fault, Guid, Reader, Text, Wire, Writer};

/// What names a property inside its set.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum NameKind {
    /// A long integer identifier.
    Lid(u32),
    /// A string.
    Name(Text),
}

/// The name of a property, the same in every store: a property set and a number or string in it.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PropertyName {
    /// The property set.
    pub set: Guid,
    /// The number or string.
    pub kind: NameKind,
}

impl PropertyName {
    /// A numbered name.
    pub fn lid(set: Guid, lid: u32) -> Self {
        Self { set, kind: NameKind::Lid(lid) }
    }

    /// A string name.
    pub fn string(set: Guid, name: &str) -> Self {
        Self { set, kind: NameKind::Name(name.into()) }
    }
}

impl Wire for PropertyName {
    fn encode(&self, w: &mut Writer) {
        match &self.kind {
            NameKind::Lid(lid) => {
                w.put(&[0]);
                self.set.encode(w);
                lid.encode(w);
            }
            NameKind::Name(name) => {
                w.put(&[1]);
                self.set.encode(w);
                // The size counts the terminator of two bytes.
                match u8::try_from(name.len() * 2 + 2) {
                    Ok(size) => size.encode(w),
                    Err(_) => w.fail("PropertyName"),
                }
                w.put(&name.to_le_bytes());
                w.put(&[0; 2]);
            }
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = u8::decode(r)?;
        let set = Guid::decode(r)?;
        let kind = match kind {
            0 => NameKind::Lid(u32::decode(r)?),
            1 => {
                let size = usize::from(u8::decode(r)?);
                let bytes = r.take(size, "PropertyName")?;
                let text = Text::from_le_bytes(bytes);
                let end = text.units().iter().position(|u| *u == 0).unwrap_or(text.len());
                NameKind::Name(Text::from_units(text.units().iter().copied().take(end).collect()))
            }
            other => return Err(r.fail("PropertyName.kind", Fault::Invalid(other.into()))),
        };
        Ok(Self { set, kind })
    }
}

impl From<crate::NamedProperty> for PropertyName {
    fn from(known: crate::NamedProperty) -> Self {
        match known.kind {
            crate::NamedKind::Lid(lid) => Self::lid(known.set, lid),
            crate::NamedKind::Name(name) => Self::string(known.set, name),
        }
    }
}
