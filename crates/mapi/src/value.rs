//! [MS-OXCDATA] 2.11: property values.

use tradepost_wire::{DecodeError, Fault, Guid, Reader, StrZ, Text, Utf16Z, Wire, Writer};

use crate::{ErrorCode, FileTime, PropertyTag, PropertyType, Restriction, ServerEid};

/// How wide the counts of binary values, restrictions and rule actions are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Width {
    /// 16 bits: operations and standard rules.
    Narrow,
    /// 32 bits: extended rules, address book bodies.
    Wide,
}

/// The value of a property.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "one variant per property type, named after it")]
pub enum Value {
    Null,
    Integer16(i16),
    Integer32(i32),
    Floating32(f32),
    Floating64(f64),
    Currency(i64),
    FloatingTime(f64),
    Error(ErrorCode),
    Boolean(bool),
    Object,
    Integer64(i64),
    String8(Vec<u8>),
    String(Text),
    Time(FileTime),
    Guid(Guid),
    ServerId(ServerEid),
    Restriction(Box<Restriction>),
    /// The actions of a rule, undecoded and without their size.
    RuleAction(Vec<u8>),
    Binary(Vec<u8>),
    MultipleInteger16(Vec<i16>),
    MultipleInteger32(Vec<i32>),
    MultipleFloating32(Vec<f32>),
    MultipleFloating64(Vec<f64>),
    MultipleCurrency(Vec<i64>),
    MultipleFloatingTime(Vec<f64>),
    MultipleInteger64(Vec<i64>),
    MultipleString8(Vec<Vec<u8>>),
    MultipleString(Vec<Text>),
    MultipleTime(Vec<FileTime>),
    MultipleGuid(Vec<Guid>),
    MultipleBinary(Vec<Vec<u8>>),
}

impl Value {
    /// The type of the value.
    pub fn ty(&self) -> PropertyType {
        use PropertyType as T;
        match self {
            Self::Null => T::NULL,
            Self::Integer16(_) => T::INTEGER_16,
            Self::Integer32(_) => T::INTEGER_32,
            Self::Floating32(_) => T::FLOATING_32,
            Self::Floating64(_) => T::FLOATING_64,
            Self::Currency(_) => T::CURRENCY,
            Self::FloatingTime(_) => T::FLOATING_TIME,
            Self::Error(_) => T::ERROR_CODE,
            Self::Boolean(_) => T::BOOLEAN,
            Self::Object => T::OBJECT,
            Self::Integer64(_) => T::INTEGER_64,
            Self::String8(_) => T::STRING_8,
            Self::String(_) => T::STRING,
            Self::Time(_) => T::TIME,
            Self::Guid(_) => T::GUID,
            Self::ServerId(_) => T::SERVER_ID,
            Self::Restriction(_) => T::RESTRICTION,
            Self::RuleAction(_) => T::RULE_ACTION,
            Self::Binary(_) => T::BINARY,
            Self::MultipleInteger16(_) => T::MULTIPLE_INTEGER_16,
            Self::MultipleInteger32(_) => T::MULTIPLE_INTEGER_32,
            Self::MultipleFloating32(_) => T::MULTIPLE_FLOATING_32,
            Self::MultipleFloating64(_) => T::MULTIPLE_FLOATING_64,
            Self::MultipleCurrency(_) => T::MULTIPLE_CURRENCY,
            Self::MultipleFloatingTime(_) => T::MULTIPLE_FLOATING_TIME,
            Self::MultipleInteger64(_) => T::MULTIPLE_INTEGER_64,
            Self::MultipleString8(_) => T::MULTIPLE_STRING_8,
            Self::MultipleString(_) => T::MULTIPLE_STRING,
            Self::MultipleTime(_) => T::MULTIPLE_TIME,
            Self::MultipleGuid(_) => T::MULTIPLE_GUID,
            Self::MultipleBinary(_) => T::MULTIPLE_BINARY,
        }
    }

    /// The value in its wire form; the type stands elsewhere.
    pub fn encode(&self, w: &mut Writer, width: Width) {
        match self {
            Self::Null | Self::Object => {}
            Self::Integer16(x) => x.encode(w),
            Self::Integer32(x) => x.encode(w),
            Self::Floating32(x) => x.encode(w),
            Self::Floating64(x) | Self::FloatingTime(x) => x.encode(w),
            Self::Currency(x) | Self::Integer64(x) => x.encode(w),
            Self::Error(x) => x.encode(w),
            Self::Boolean(x) => x.encode(w),
            Self::String8(x) => StrZ(x.clone()).encode(w),
            Self::String(x) => put_text(x, w),
            Self::Time(x) => x.encode(w),
            Self::Guid(x) => x.encode(w),
            Self::ServerId(x) => x.encode(w),
            Self::Restriction(x) => x.encode_as(w, width),
            Self::RuleAction(x) => w.put(x),
            Self::Binary(x) => put_bytes(x, w, width),
            Self::MultipleInteger16(x) => list(x, w, Wire::encode),
            Self::MultipleInteger32(x) => list(x, w, Wire::encode),
            Self::MultipleFloating32(x) => list(x, w, Wire::encode),
            Self::MultipleFloating64(x) | Self::MultipleFloatingTime(x) => list(x, w, Wire::encode),
            Self::MultipleCurrency(x) | Self::MultipleInteger64(x) => list(x, w, Wire::encode),
            Self::MultipleString8(x) => list(x, w, |x, w| StrZ(x.clone()).encode(w)),
            Self::MultipleString(x) => list(x, w, put_text),
            Self::MultipleTime(x) => list(x, w, Wire::encode),
            Self::MultipleGuid(x) => list(x, w, Wire::encode),
            Self::MultipleBinary(x) => list(x, w, |x, w| put_bytes(x, w, width)),
        }
    }

    /// Reads a value of a known type.
    pub fn decode(r: &mut Reader<'_>, ty: PropertyType, width: Width) -> Result<Self, DecodeError> {
        use PropertyType as T;
        Ok(match ty {
            T::NULL => Self::Null,
            T::OBJECT => Self::Object,
            T::INTEGER_16 => Self::Integer16(Wire::decode(r)?),
            T::INTEGER_32 => Self::Integer32(Wire::decode(r)?),
            T::FLOATING_32 => Self::Floating32(Wire::decode(r)?),
            T::FLOATING_64 => Self::Floating64(Wire::decode(r)?),
            T::CURRENCY => Self::Currency(Wire::decode(r)?),
            T::FLOATING_TIME => Self::FloatingTime(Wire::decode(r)?),
            T::ERROR_CODE => Self::Error(Wire::decode(r)?),
            T::BOOLEAN => Self::Boolean(Wire::decode(r)?),
            T::INTEGER_64 => Self::Integer64(Wire::decode(r)?),
            T::STRING_8 => Self::String8(StrZ::decode(r)?.0),
            T::STRING => Self::String(Utf16Z::decode(r)?.0),
            T::TIME => Self::Time(Wire::decode(r)?),
            T::GUID => Self::Guid(Wire::decode(r)?),
            T::SERVER_ID => Self::ServerId(Wire::decode(r)?),
            T::RESTRICTION => Self::Restriction(Box::new(Restriction::decode_as(r, width)?)),
            T::RULE_ACTION => Self::RuleAction(rule_actions(r, width)?),
            T::BINARY => Self::Binary(take_bytes(r, width)?),
            T::MULTIPLE_INTEGER_16 => Self::MultipleInteger16(take_list(r, 2, Wire::decode)?),
            T::MULTIPLE_INTEGER_32 => Self::MultipleInteger32(take_list(r, 4, Wire::decode)?),
            T::MULTIPLE_FLOATING_32 => Self::MultipleFloating32(take_list(r, 4, Wire::decode)?),
            T::MULTIPLE_FLOATING_64 => Self::MultipleFloating64(take_list(r, 8, Wire::decode)?),
            T::MULTIPLE_CURRENCY => Self::MultipleCurrency(take_list(r, 8, Wire::decode)?),
            T::MULTIPLE_FLOATING_TIME => Self::MultipleFloatingTime(take_list(r, 8, Wire::decode)?),
            T::MULTIPLE_INTEGER_64 => Self::MultipleInteger64(take_list(r, 8, Wire::decode)?),
            T::MULTIPLE_STRING_8 => {
                Self::MultipleString8(take_list(r, 1, |r| StrZ::decode(r).map(|s| s.0))?)
            }
            T::MULTIPLE_STRING => {
                Self::MultipleString(take_list(r, 2, |r| Utf16Z::decode(r).map(|s| s.0))?)
            }
            T::MULTIPLE_TIME => Self::MultipleTime(take_list(r, 8, Wire::decode)?),
            T::MULTIPLE_GUID => Self::MultipleGuid(take_list(r, 16, Wire::decode)?),
            T::MULTIPLE_BINARY => Self::MultipleBinary(take_list(r, 2, |r| take_bytes(r, width))?),
            other => return Err(r.fail("PropertyType", Fault::Invalid(other.0.into()))),
        })
    }

    /// The text of a PtypString value.
    pub fn text(&self) -> Option<&Text> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The bytes of a PtypBinary value.
    pub fn binary(&self) -> Option<&[u8]> {
        match self {
            Self::Binary(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The number of an integer value of any width.
    pub fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer16(x) => Some((*x).into()),
            Self::Integer32(x) => Some((*x).into()),
            Self::Integer64(x) | Self::Currency(x) => Some(*x),
            _ => None,
        }
    }

    /// The truth of a PtypBoolean value.
    pub fn boolean(&self) -> Option<bool> {
        match self {
            Self::Boolean(x) => Some(*x),
            _ => None,
        }
    }

    /// The time of a PtypTime value.
    pub fn time(&self) -> Option<FileTime> {
        match self {
            Self::Time(x) => Some(*x),
            _ => None,
        }
    }

    /// Bytes that the value takes in memory and, nearly, on the wire.
    pub fn size(&self) -> usize {
        match self {
            Self::Null | Self::Object => 0,
            Self::Integer16(_) => 2,
            Self::Boolean(_) => 1,
            Self::Integer32(_) | Self::Floating32(_) | Self::Error(_) => 4,
            Self::Floating64(_)
            | Self::Currency(_)
            | Self::FloatingTime(_)
            | Self::Integer64(_)
            | Self::Time(_) => 8,
            Self::Guid(_) => 16,
            Self::String8(x) | Self::RuleAction(x) | Self::Binary(x) => x.len(),
            Self::String(x) => x.len() * 2,
            Self::MultipleString(x) => x.iter().map(|t| t.len() * 2).sum(),
            Self::MultipleString8(x) | Self::MultipleBinary(x) => x.iter().map(Vec::len).sum(),
            other => {
                let mut w = Writer::default();
                other.encode(&mut w, Width::Wide);
                w.len()
            }
        }
    }
}

fn put_text(text: &Text, w: &mut Writer) {
    if text.units().contains(&0) {
        return w.fail("PtypString");
    }
    w.put(&text.to_le_bytes());
    w.put(&[0, 0]);
}

fn put_bytes(bytes: &[u8], w: &mut Writer, width: Width) {
    match (width, u16::try_from(bytes.len()), u32::try_from(bytes.len())) {
        (Width::Narrow, Ok(n), _) => n.encode(w),
        (Width::Wide, _, Ok(n)) => n.encode(w),
        _ => w.fail("PtypBinary"),
    }
    w.put(bytes);
}

fn take_bytes(r: &mut Reader<'_>, width: Width) -> Result<Vec<u8>, DecodeError> {
    let n = match width {
        Width::Narrow => u16::decode(r)?.into(),
        Width::Wide => u32::decode(r)? as usize,
    };
    Ok(r.take(n, "PtypBinary")?.to_vec())
}

fn list<T>(items: &[T], w: &mut Writer, each: impl Fn(&T, &mut Writer)) {
    match u32::try_from(items.len()) {
        Ok(n) => n.encode(w),
        Err(_) => w.fail("PtypMultiple"),
    }
    for item in items {
        each(item, w);
    }
}

/// `least` is the smallest size of an element, so that a lying count is refused before anything is
/// reserved.
fn take_list<T>(
    r: &mut Reader<'_>,
    least: usize,
    each: impl Fn(&mut Reader<'_>) -> Result<T, DecodeError>,
) -> Result<Vec<T>, DecodeError> {
    let n = u32::decode(r)? as usize;
    if n > r.left() / least {
        return Err(r.fail("PtypMultiple", Fault::TooLong(n as u64)));
    }
    (0..n).map(|_| each(r)).collect()
}

/// [MS-OXORULE] 2.2.5 RuleAction: kept as bytes, but walked, since its length stands only in its
/// blocks.
fn rule_actions(r: &mut Reader<'_>, width: Width) -> Result<Vec<u8>, DecodeError> {
    let start = r.clone();
    let count = match width {
        Width::Narrow => u16::decode(r)?.into(),
        Width::Wide => u32::decode(r)?,
    };
    for _ in 0..count {
        let n = match width {
            Width::Narrow => u16::decode(r)?.into(),
            Width::Wide => u32::decode(r)? as usize,
        };
        r.take(n, "RuleAction")?;
    }
    let len = r.offset() - start.offset();
    Ok(start.rest().iter().take(len).copied().collect())
}

/// [MS-OXCDATA] 2.11.4 TaggedPropertyValue Structure, with narrow counts.
#[derive(Clone, Debug, PartialEq)]
pub struct TaggedValue {
    /// The property; its type is that of the value.
    pub tag: PropertyTag,
    /// The value.
    pub value: Value,
}

impl TaggedValue {
    /// A property with its value. The type in the tag is taken from the value.
    pub fn new(tag: PropertyTag, value: Value) -> Self {
        Self { tag: tag.with_type(value.ty()), value }
    }

    /// With counts of the width given.
    pub fn encode_as(&self, w: &mut Writer, width: Width) {
        self.tag.encode(w);
        self.value.encode(w, width);
    }

    /// With counts of the width given.
    pub fn decode_as(r: &mut Reader<'_>, width: Width) -> Result<Self, DecodeError> {
        let tag = PropertyTag::decode(r)?;
        // Some clients leave the bit for instances in a restriction's value; the value is a single
        // one then.
        let ty = if tag.ty().is_instance() { tag.ty().element() } else { tag.ty() };
        Ok(Self { tag, value: Value::decode(r, ty, width)? })
    }
}

impl Wire for TaggedValue {
    fn encode(&self, w: &mut Writer) {
        self.encode_as(w, Width::Narrow);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Self::decode_as(r, Width::Narrow)
    }
}
