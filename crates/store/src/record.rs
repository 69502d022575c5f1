//! The form of records: a version byte, then fields by the wire crate, with lengths of 32 bits.
//!
//! Text is kept as its code units, one byte each where all fit, so that what a client wrote comes
//! back whatever it holds.

use tradepost_mapi::{Properties, PropertyTag, PropertyType, TaggedValue, Text, Value, Width};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;

/// The version of every record that is written now.
pub(crate) const VERSION: u8 = 1;

const NARROW: u8 = 0;
const WIDE: u8 = 1;

/// A reader behind the version byte.
pub(crate) fn open<'a>(bytes: &'a [u8], what: &str) -> Result<Reader<'a>, Error> {
    let mut r = Reader::new(bytes);
    match u8::decode(&mut r) {
        Ok(VERSION) => Ok(r),
        Ok(other) => Err(Error::Corrupt(format!("{what}: version {other} is not known"))),
        Err(_) => Err(Error::Corrupt(format!("{what}: the record is empty"))),
    }
}

/// A reader behind the version byte of a record that has had several forms, and its form: one up to
/// `newest`.
pub(crate) fn open_upto<'a>(
    bytes: &'a [u8],
    what: &str,
    newest: u8,
) -> Result<(u8, Reader<'a>), Error> {
    let mut r = Reader::new(bytes);
    match u8::decode(&mut r) {
        Ok(version) if (VERSION..=newest).contains(&version) => Ok((version, r)),
        Ok(other) => Err(Error::Corrupt(format!("{what}: version {other} is not known"))),
        Err(_) => Err(Error::Corrupt(format!("{what}: the record is empty"))),
    }
}

/// The record, or [`Error::Limit`] if a value in it has no stored form.
pub(crate) fn done(w: Writer) -> Result<Vec<u8>, Error> {
    w.finish().map_err(|e| Error::Limit(e.0))
}

/// What is wrong with a record.
pub(crate) fn bad(what: &str, cause: &DecodeError) -> Error {
    Error::Corrupt(format!("{what}: {cause}"))
}

pub(crate) fn put_len(w: &mut Writer, len: usize) {
    match u32::try_from(len) {
        Ok(n) => n.encode(w),
        Err(_) => w.fail("length"),
    }
}

/// A length of elements that take at least `least` bytes each.
pub(crate) fn take_len(r: &mut Reader<'_>, least: usize) -> Result<usize, DecodeError> {
    let n = u32::decode(r)? as usize;
    if n > r.left() / least.max(1) {
        return Err(r.fail("length", Fault::TooLong(n as u64)));
    }
    Ok(n)
}

pub(crate) fn put_bytes(w: &mut Writer, bytes: &[u8]) {
    put_len(w, bytes.len());
    w.put(bytes);
}

pub(crate) fn take_bytes(r: &mut Reader<'_>) -> Result<Vec<u8>, DecodeError> {
    let n = take_len(r, 1)?;
    Ok(r.take(n, "bytes")?.to_vec())
}

pub(crate) fn take_byte(r: &mut Reader<'_>) -> Result<u8, DecodeError> {
    u8::decode(r)
}

pub(crate) fn put_str(w: &mut Writer, text: &str) {
    put_bytes(w, text.as_bytes());
}

pub(crate) fn take_str(r: &mut Reader<'_>) -> Result<String, DecodeError> {
    let bytes = take_bytes(r)?;
    String::from_utf8(bytes).map_err(|_| r.fail("text", Fault::Invalid(0)))
}

pub(crate) fn put_text(w: &mut Writer, text: &Text) {
    let narrow: Result<Vec<u8>, _> = text.units().iter().map(|u| u8::try_from(*u)).collect();
    if let Ok(bytes) = narrow {
        w.put(&[NARROW]);
        put_bytes(w, &bytes);
    } else {
        w.put(&[WIDE]);
        put_bytes(w, &text.to_le_bytes());
    }
}

pub(crate) fn take_text(r: &mut Reader<'_>) -> Result<Text, DecodeError> {
    let form = u8::decode(r)?;
    let bytes = take_bytes(r)?;
    match form {
        NARROW => Ok(Text::from_units(bytes.into_iter().map(u16::from).collect())),
        WIDE => Ok(Text::from_le_bytes(&bytes)),
        other => Err(r.fail("text", Fault::Invalid(other.into()))),
    }
}

pub(crate) fn put_option<T: Wire>(w: &mut Writer, value: Option<&T>) {
    w.put(&[u8::from(value.is_some())]);
    if let Some(value) = value {
        value.encode(w);
    }
}

pub(crate) fn take_option<T: Wire>(r: &mut Reader<'_>) -> Result<Option<T>, DecodeError> {
    if bool::decode(r)? { T::decode(r).map(Some) } else { Ok(None) }
}

/// A value without its type. Text may hold zeros here, which the wire form does not allow.
pub(crate) fn put_value(w: &mut Writer, value: &Value) {
    match value {
        Value::String(text) => put_text(w, text),
        Value::String8(bytes) | Value::RuleAction(bytes) => put_bytes(w, bytes),
        Value::MultipleString(list) => {
            put_len(w, list.len());
            for text in list {
                put_text(w, text);
            }
        }
        Value::MultipleString8(list) => {
            put_len(w, list.len());
            for bytes in list {
                put_bytes(w, bytes);
            }
        }
        other => other.encode(w, Width::Wide),
    }
}

pub(crate) fn take_value(r: &mut Reader<'_>, ty: PropertyType) -> Result<Value, DecodeError> {
    Ok(match ty {
        PropertyType::STRING => Value::String(take_text(r)?),
        PropertyType::STRING_8 => Value::String8(take_bytes(r)?),
        PropertyType::RULE_ACTION => Value::RuleAction(take_bytes(r)?),
        PropertyType::MULTIPLE_STRING => {
            let n = take_len(r, 5)?;
            Value::MultipleString((0..n).map(|_| take_text(r)).collect::<Result<_, _>>()?)
        }
        PropertyType::MULTIPLE_STRING_8 => {
            let n = take_len(r, 4)?;
            Value::MultipleString8((0..n).map(|_| take_bytes(r)).collect::<Result<_, _>>()?)
        }
        other => Value::decode(r, other, Width::Wide)?,
    })
}

/// Passes a value without making it, where its type says how long it is.
pub(crate) fn skip_value(r: &mut Reader<'_>, ty: PropertyType) -> Result<(), DecodeError> {
    use PropertyType as T;
    let len = match ty {
        T::NULL | T::OBJECT => 0,
        T::BOOLEAN => 1,
        T::INTEGER_16 => 2,
        T::INTEGER_32 | T::FLOATING_32 | T::ERROR_CODE => 4,
        T::FLOATING_64 | T::CURRENCY | T::FLOATING_TIME | T::INTEGER_64 | T::TIME => 8,
        T::GUID => 16,
        T::STRING_8 | T::RULE_ACTION => take_len(r, 1)?,
        T::STRING => {
            u8::decode(r)?;
            take_len(r, 1)?
        }
        other => return take_value(r, other).map(drop),
    };
    r.take(len, "value").map(drop)
}

pub(crate) fn put_properties(w: &mut Writer, properties: &Properties) {
    put_len(w, properties.len());
    for (tag, value) in properties.iter() {
        tag.encode(w);
        put_value(w, value);
    }
}

pub(crate) fn take_properties(r: &mut Reader<'_>) -> Result<Properties, DecodeError> {
    let n = take_len(r, 4)?;
    let mut properties = Properties::new();
    for _ in 0..n {
        let tag = PropertyTag::decode(r)?;
        let TaggedValue { tag, value } = TaggedValue { tag, value: take_value(r, tag.ty())? };
        properties.set(tag, value);
    }
    Ok(properties)
}

#[cfg(test)]
mod tests {
    use tradepost_mapi::{FileTime, Guid};

    use super::*;

    #[test]
    fn text_with_zeros_and_lone_surrogates_comes_back() {
        for units in [vec![], vec![0x41, 0, 0x42], vec![0xD800, 0x41], vec![0xFF, 0x100]] {
            let value = Value::String(Text::from_units(units));
            let mut w = Writer::default();
            put_value(&mut w, &value);
            let bytes = done(w).expect("encoded");
            let mut r = Reader::new(&bytes);
            assert_eq!(take_value(&mut r, PropertyType::STRING), Ok(value));
            assert_eq!(r.left(), 0);
        }
    }

    #[test]
    fn a_record_of_another_version_is_corrupt() {
        assert!(matches!(open(&[9], "thing"), Err(Error::Corrupt(text)) if text.contains('9')));
        assert!(open(&[], "thing").is_err());
    }

    /// One value of each type that a property can have.
    fn every_value() -> Vec<Value> {
        let text = || Text::from_units(vec![0x41, 0, 0xD800, 0x263A]);
        vec![
            Value::Null,
            Value::Object,
            Value::Integer16(-2),
            Value::Integer32(-3),
            Value::Floating32(0.5),
            Value::Floating64(-0.25),
            Value::Currency(i64::MIN),
            Value::FloatingTime(44_000.5),
            Value::Error(tradepost_mapi::ErrorCode(0x8004_010F)),
            Value::Boolean(true),
            Value::Integer64(i64::MAX),
            Value::String8(vec![0xE4, 0, 0x41]),
            Value::String(text()),
            Value::Time(FileTime(7)),
            Value::Guid(Guid([3; 16])),
            Value::RuleAction(vec![1, 2, 3]),
            Value::Binary(vec![0; 5000]),
            Value::MultipleInteger16(vec![1, -1]),
            Value::MultipleInteger32(vec![]),
            Value::MultipleFloating32(vec![1.5]),
            Value::MultipleFloating64(vec![2.5]),
            Value::MultipleCurrency(vec![5]),
            Value::MultipleFloatingTime(vec![6.5]),
            Value::MultipleInteger64(vec![-9]),
            Value::MultipleString8(vec![vec![], vec![0]]),
            Value::MultipleString(vec![text(), Text::new()]),
            Value::MultipleTime(vec![FileTime(1)]),
            Value::MultipleGuid(vec![Guid([4; 16])]),
            Value::MultipleBinary(vec![vec![], vec![9]]),
        ]
    }

    #[test]
    fn values_of_every_type_come_back_and_no_prefix_is_read_as_one() {
        let values = every_value();
        let tagged = |(id, value): (u16, &Value)| (PropertyTag::new(id, value.ty()), value.clone());
        let properties: Properties = (0x6000..).zip(&values).map(tagged).collect();
        assert_eq!(properties.len(), values.len());
        let mut w = Writer::default();
        put_properties(&mut w, &properties);
        let bytes = done(w).expect("encoded");
        assert_eq!(take_properties(&mut Reader::new(&bytes)), Ok(properties));
        let mut r = Reader::new(bytes.get(4..).expect("values"));
        for value in &values {
            let tag = PropertyTag::decode(&mut r).expect("a tag");
            assert_eq!((tag.ty(), skip_value(&mut r, tag.ty())), (value.ty(), Ok(())));
        }
        assert_eq!(r.left(), 0);
        for len in (0..bytes.len()).step_by(7) {
            assert!(take_properties(&mut Reader::new(&bytes[..len])).is_err(), "{len}");
        }
    }
}
