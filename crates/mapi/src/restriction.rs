//! [MS-OXCDATA] 2.12 restrictions.

use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer, open_enum};

use crate::{PropertyTag, TaggedValue, Width};

open_enum!(
    /// [MS-OXCDATA] 2.12.5.1: how two values are compared.
    RelOp(u8) {
        /// Less.
        LESS = 0x00,
        /// Less or equal.
        LESS_OR_EQUAL = 0x01,
        /// Greater.
        GREATER = 0x02,
        /// Greater or equal.
        GREATER_OR_EQUAL = 0x03,
        /// Equal.
        EQUAL = 0x04,
        /// Not equal.
        NOT_EQUAL = 0x05,
        /// The value names a member of a distribution list.
        MEMBER_OF_DL = 0x64,
    }
);

/// A condition on the properties of an object.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are the specification's field tables")]
pub enum Restriction {
    /// 2.12.1: all of them.
    And(Vec<Restriction>),
    /// 2.12.2: any of them.
    Or(Vec<Restriction>),
    /// 2.12.3: the contrary.
    Not(Box<Restriction>),
    /// 2.12.4: part of a text or binary value.
    Content { fuzzy_level_low: u16, fuzzy_level_high: u16, tag: PropertyTag, value: TaggedValue },
    /// 2.12.5: a value compared with a constant.
    Property { relop: RelOp, tag: PropertyTag, value: TaggedValue },
    /// 2.12.6: two properties compared with each other.
    CompareProperties { relop: RelOp, tag1: PropertyTag, tag2: PropertyTag },
    /// 2.12.7: bits of an integer; `nonzero` tells whether any masked bit must be set, or none.
    BitMask { nonzero: bool, tag: PropertyTag, mask: u32 },
    /// 2.12.8: the size of a value in bytes.
    Size { relop: RelOp, tag: PropertyTag, size: u32 },
    /// 2.12.9: whether the property has a value.
    Exist { tag: PropertyTag },
    /// 2.12.10: any recipient or attachment.
    SubObject { subobject: PropertyTag, restriction: Box<Restriction> },
    /// 2.12.11: a note that does not count, and a restriction that does.
    Comment { values: Vec<TaggedValue>, restriction: Option<Box<Restriction>> },
    /// 2.12.12: at most so many rows.
    Count { count: u32, restriction: Box<Restriction> },
}

impl Restriction {
    /// With counts of the width given.
    pub fn encode_as(&self, w: &mut Writer, width: Width) {
        match self {
            Self::And(list) => encode_list(0x00, list, w, width),
            Self::Or(list) => encode_list(0x01, list, w, width),
            Self::Not(inner) => {
                w.put(&[0x02]);
                inner.encode_as(w, width);
            }
            Self::Content { fuzzy_level_low, fuzzy_level_high, tag, value } => {
                w.put(&[0x03]);
                fuzzy_level_low.encode(w);
                fuzzy_level_high.encode(w);
                tag.encode(w);
                value.encode_as(w, width);
            }
            Self::Property { relop, tag, value } => {
                w.put(&[0x04, relop.0]);
                tag.encode(w);
                value.encode_as(w, width);
            }
            Self::CompareProperties { relop, tag1, tag2 } => {
                w.put(&[0x05, relop.0]);
                tag1.encode(w);
                tag2.encode(w);
            }
            Self::BitMask { nonzero, tag, mask } => {
                w.put(&[0x06, u8::from(*nonzero)]);
                tag.encode(w);
                mask.encode(w);
            }
            Self::Size { relop, tag, size } => {
                w.put(&[0x07, relop.0]);
                tag.encode(w);
                size.encode(w);
            }
            Self::Exist { tag } => {
                w.put(&[0x08]);
                tag.encode(w);
            }
            Self::SubObject { subobject, restriction } => {
                w.put(&[0x09]);
                subobject.encode(w);
                restriction.encode_as(w, width);
            }
            Self::Comment { values, restriction } => {
                w.put(&[0x0A]);
                match u8::try_from(values.len()) {
                    Ok(n) => n.encode(w),
                    Err(_) => w.fail("Restriction::Comment"),
                }
                for value in values {
                    value.encode_as(w, width);
                }
                w.put(&[u8::from(restriction.is_some())]);
                if let Some(inner) = restriction {
                    inner.encode_as(w, width);
                }
            }
            Self::Count { count, restriction } => {
                w.put(&[0x0B]);
                count.encode(w);
                restriction.encode_as(w, width);
            }
        }
    }

    /// With counts of the width given; refuses what is nested too deeply.
    pub fn decode_as(r: &mut Reader<'_>, width: Width) -> Result<Self, DecodeError> {
        r.nested("Restriction", |r| Self::decode_level(r, width))
    }

    fn decode_level(r: &mut Reader<'_>, width: Width) -> Result<Self, DecodeError> {
        let inner = |r: &mut Reader<'_>| Self::decode_as(r, width).map(Box::new);
        Ok(match u8::decode(r)? {
            0x00 => Self::And(decode_list(r, width)?),
            0x01 => Self::Or(decode_list(r, width)?),
            0x02 => Self::Not(inner(r)?),
            0x03 => Self::Content {
                fuzzy_level_low: Wire::decode(r)?,
                fuzzy_level_high: Wire::decode(r)?,
                tag: Wire::decode(r)?,
                value: TaggedValue::decode_as(r, width)?,
            },
            0x04 => Self::Property {
                relop: Wire::decode(r)?,
                tag: Wire::decode(r)?,
                value: TaggedValue::decode_as(r, width)?,
            },
            0x05 => Self::CompareProperties {
                relop: Wire::decode(r)?,
                tag1: Wire::decode(r)?,
                tag2: Wire::decode(r)?,
            },
            0x06 => Self::BitMask {
                nonzero: match u8::decode(r)? {
                    0 => false,
                    1 => true,
                    other => return Err(r.fail("BitmapRelOp", Fault::Invalid(other.into()))),
                },
                tag: Wire::decode(r)?,
                mask: Wire::decode(r)?,
            },
            0x07 => Self::Size {
                relop: Wire::decode(r)?,
                tag: Wire::decode(r)?,
                size: Wire::decode(r)?,
            },
            0x08 => Self::Exist { tag: Wire::decode(r)? },
            0x09 => Self::SubObject { subobject: Wire::decode(r)?, restriction: inner(r)? },
            0x0A => Self::decode_comment(r, width)?,
            0x0B => Self::Count { count: Wire::decode(r)?, restriction: inner(r)? },
            other => return Err(r.fail("RestrictType", Fault::Invalid(other.into()))),
        })
    }

    fn decode_comment(r: &mut Reader<'_>, width: Width) -> Result<Self, DecodeError> {
        let n = u8::decode(r)?;
        let values =
            (0..n).map(|_| TaggedValue::decode_as(r, width)).collect::<Result<Vec<_>, _>>()?;
        let restriction =
            if bool::decode(r)? { Some(Box::new(Self::decode_as(r, width)?)) } else { None };
        Ok(Self::Comment { values, restriction })
    }
}

fn encode_list(ty: u8, list: &[Restriction], w: &mut Writer, width: Width) {
    w.put(&[ty]);
    match (width, u16::try_from(list.len()), u32::try_from(list.len())) {
        (Width::Narrow, Ok(n), _) => n.encode(w),
        (Width::Wide, _, Ok(n)) => n.encode(w),
        _ => w.fail("Restriction"),
    }
    for restriction in list {
        restriction.encode_as(w, width);
    }
}

fn decode_list(r: &mut Reader<'_>, width: Width) -> Result<Vec<Restriction>, DecodeError> {
    let n = match width {
        Width::Narrow => u16::decode(r)?.into(),
        Width::Wide => u32::decode(r)?,
    };
    if n as usize > r.left() {
        return Err(r.fail("Restriction", Fault::TooLong(n.into())));
    }
    (0..n).map(|_| Restriction::decode_as(r, width)).collect()
}

/// As it stands in operations, with narrow counts.
impl Wire for Restriction {
    fn encode(&self, w: &mut Writer) {
        self.encode_as(w, Width::Narrow);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Self::decode_as(r, Width::Narrow)
    }
}
