//! Properties of messages and attachments, and what a message is made of.

use std::collections::BTreeMap;

use tradepost_mapi::{FileTime, Properties, PropertyTag, PropertyType, Text, Value};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::blob::{Blob, Blobs};
use crate::record;

/// LIMIT: a single text or byte string longer than this stands outside the record, in bytes.
pub const FIELD_LEN_MAX: usize = 4096;

/// LIMIT: how deep messages may be embedded in each other.
pub const EMBEDDED_DEPTH_MAX: u32 = 32;

/// The longest encoded property that a summary has, and all of its properties together, in bytes.
/// They are as short as they can be while a usual row of a table needs nothing else.
const SHORT_LEN_MAX: usize = 256;
const SUMMARY_LEN_MAX: usize = 1024;

const VALUE: u8 = 0;
const BLOB: u8 = 1;

/// The value of a property, or where a long one stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// The value itself.
    Value(Value),
    /// A text (UTF-16LE without terminator, or bytes in a code page) or byte string of more than
    /// [`FIELD_LEN_MAX`] bytes.
    Blob {
        /// [`PropertyType::STRING`], [`PropertyType::STRING_8`] or [`PropertyType::BINARY`].
        ty: PropertyType,
        /// Its bytes.
        blob: Blob,
    },
}

impl Field {
    /// The type of the value.
    pub fn ty(&self) -> PropertyType {
        match self {
            Self::Value(value) => value.ty(),
            Self::Blob { ty, .. } => *ty,
        }
    }

    /// The length of the value, in bytes.
    pub fn size(&self) -> u64 {
        match self {
            Self::Value(value) => value.size() as u64,
            Self::Blob { blob, .. } => blob.len(),
        }
    }

    /// The value, if it is here.
    pub fn here(&self) -> Option<&Value> {
        match self {
            Self::Value(value) => Some(value),
            Self::Blob { .. } => None,
        }
    }

    /// The value, read if it stands elsewhere; [`Error::Limit`] if it is longer than `len_max`.
    pub fn read(&self, blobs: &Blobs, len_max: u64) -> Result<Value, Error> {
        match self {
            Self::Value(value) => Ok(value.clone()),
            Self::Blob { ty, blob } => value_of(*ty, blobs.read(blob, len_max)?),
        }
    }

    /// Puts a long value out, and takes a short one in.
    fn settle(&mut self, blobs: &Blobs) -> Result<(), Error> {
        match self {
            Self::Value(value) if value.size() > FIELD_LEN_MAX => {
                let ty = value.ty();
                let blob = match value {
                    Value::String(text) => blobs.put_out(&text.to_le_bytes())?,
                    Value::String8(bytes) | Value::Binary(bytes) => blobs.put_out(bytes)?,
                    _ => return Ok(()),
                };
                *self = Self::Blob { ty, blob };
            }
            Self::Blob { ty, blob } if blob.len() <= FIELD_LEN_MAX as u64 => {
                *self = Self::Value(value_of(*ty, blobs.read(blob, FIELD_LEN_MAX as u64)?)?);
            }
            _ => {}
        }
        Ok(())
    }
}

fn value_of(ty: PropertyType, bytes: Vec<u8>) -> Result<Value, Error> {
    match ty {
        PropertyType::STRING => Ok(Value::String(Text::from_le_bytes(&bytes))),
        PropertyType::STRING_8 => Ok(Value::String8(bytes)),
        PropertyType::BINARY => Ok(Value::Binary(bytes)),
        other => Err(Error::Corrupt(format!("long value of type {:#06x}", other.0))),
    }
}

/// Properties by number, in ascending order, whose long values stand outside.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fields(BTreeMap<u16, Field>);

impl Fields {
    /// No properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a property, whatever its type.
    pub fn value(&self, tag: PropertyTag) -> Option<&Field> {
        self.0.get(&tag.id())
    }

    /// Sets a property. The type in the tag is not looked at: the value has one.
    pub fn set(&mut self, tag: PropertyTag, field: Field) {
        self.0.insert(tag.id(), field);
    }

    /// Removes a property.
    pub fn remove(&mut self, tag: PropertyTag) -> Option<Field> {
        self.0.remove(&tag.id())
    }

    /// Number of properties.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Tags and values, ascending by number.
    pub fn iter(&self) -> impl Iterator<Item = (PropertyTag, &Field)> {
        self.0.iter().map(|(id, field)| (PropertyTag::new(*id, field.ty()), field))
    }

    /// The length of all values and four bytes for each tag.
    pub fn size(&self) -> u64 {
        self.0.values().map(|field| field.size() + 4).sum()
    }

    /// About how many bytes they take in a record, long values left out.
    pub(crate) fn record_len(&self) -> usize {
        let here = |field: &Field| field.here().map_or(24, Value::size);
        self.0.values().map(|field| here(field) + 8).sum()
    }

    /// Puts long values out, so that a later save need not do it under the mailbox's lock.
    pub fn put_out(&mut self, blobs: &Blobs) -> Result<(), Error> {
        self.0.values_mut().try_for_each(|field| field.settle(blobs))
    }

    pub(crate) fn set_time(&mut self, tag: PropertyTag, time: FileTime) {
        self.set(tag, Field::Value(Value::Time(time)));
    }

    /// Small values come first.
    pub(crate) fn encode(&self, w: &mut Writer) {
        let encoded = self.encoded(w);
        put_encoded(w, &encoded);
    }

    /// The record of the short ones, which begins with the numbers of the others, and the record of
    /// those, if there are any.
    pub(crate) fn encode_divided(&self) -> Result<(Vec<u8>, Option<Vec<u8>>), Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        let encoded = self.encoded(&mut w);
        let mut len = 0;
        let mut is_short = |(_, bytes): &(u16, Vec<u8>)| {
            len += bytes.len();
            bytes.len() <= SHORT_LEN_MAX && len <= SUMMARY_LEN_MAX
        };
        let short = encoded.iter().position(|one| !is_short(one)).unwrap_or(encoded.len());
        let (short, long) = encoded.split_at(short);
        record::put_len(&mut w, long.len());
        for (id, _) in long {
            id.encode(&mut w);
        }
        put_encoded(&mut w, short);
        let summary = record::done(w)?;
        if long.is_empty() {
            return Ok((summary, None));
        }
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        put_encoded(&mut w, long);
        Ok((summary, Some(record::done(w)?)))
    }

    /// Numbers and encoded forms, the shortest first.
    fn encoded(&self, w: &mut Writer) -> Vec<(u16, Vec<u8>)> {
        let mut encoded = Vec::with_capacity(self.len());
        for (tag, field) in self.iter() {
            let mut one = Writer::default();
            tag.encode(&mut one);
            match field {
                Field::Value(value) => {
                    one.put(&[VALUE]);
                    record::put_value(&mut one, value);
                }
                Field::Blob { blob, .. } => {
                    one.put(&[BLOB]);
                    let mut bytes = Vec::new();
                    blob.encode(&mut bytes);
                    one.put(&bytes);
                }
            }
            match one.finish() {
                Ok(bytes) => encoded.push((tag.id(), bytes)),
                Err(e) => w.fail(e.0),
            }
        }
        encoded.sort_by_key(|(_, bytes)| bytes.len());
        encoded
    }

    pub(crate) fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let n = record::take_len(r, 5)?;
        let mut fields = Self::new();
        for _ in 0..n {
            let tag = PropertyTag::decode(r)?;
            fields.set(tag, take_field(r, tag)?);
        }
        Ok(fields)
    }

    /// Reads those that are wanted, and no further than it has to.
    pub(crate) fn decode_some(
        &mut self,
        r: &mut Reader<'_>,
        wanted: &Wanted,
    ) -> Result<(), DecodeError> {
        let n = record::take_len(r, 5)?;
        for _ in 0..n {
            let tag = PropertyTag::decode(r)?;
            match wanted {
                Wanted::Only(ids) if self.len() == ids.len() => break,
                Wanted::Only(ids) if !ids.contains(&tag.id()) => skip_field(r, tag)?,
                _ => self.set(tag, take_field(r, tag)?),
            }
        }
        Ok(())
    }

    /// Reads those that are wanted from a summary; whether others may be wanted that are not in it.
    pub(crate) fn decode_summary(
        &mut self,
        r: &mut Reader<'_>,
        wanted: &Wanted,
    ) -> Result<bool, DecodeError> {
        let mut others = false;
        for _ in 0..record::take_len(r, 2)? {
            let id = u16::decode(r)?;
            others |= match wanted {
                Wanted::All => true,
                Wanted::Only(ids) => ids.contains(&id),
            };
        }
        self.decode_some(r, wanted)?;
        Ok(others)
    }
}

fn put_encoded(w: &mut Writer, encoded: &[(u16, Vec<u8>)]) {
    record::put_len(w, encoded.len());
    for (_, bytes) in encoded {
        w.put(bytes);
    }
}

/// Which properties of messages are read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Wanted {
    /// All of them.
    #[default]
    All,
    /// Those of these numbers, each named once.
    Only(Vec<u16>),
}

fn take_field(r: &mut Reader<'_>, tag: PropertyTag) -> Result<Field, DecodeError> {
    Ok(match u8::decode(r)? {
        VALUE => Field::Value(record::take_value(r, tag.ty())?),
        BLOB => Field::Blob { ty: tag.ty(), blob: take_blob(r)? },
        other => return Err(r.fail("Field", Fault::Invalid(other.into()))),
    })
}

fn skip_field(r: &mut Reader<'_>, tag: PropertyTag) -> Result<(), DecodeError> {
    match u8::decode(r)? {
        VALUE => record::skip_value(r, tag.ty()),
        BLOB => take_blob(r).map(drop),
        other => Err(r.fail("Field", Fault::Invalid(other.into()))),
    }
}

fn take_blob(r: &mut Reader<'_>) -> Result<Blob, DecodeError> {
    let mut rest = r.rest();
    let before = rest.len();
    let blob = Blob::decode(&mut rest).map_err(|_| r.fail("Blob", Fault::Invalid(0)))?;
    r.take(before - rest.len(), "Blob")?;
    Ok(blob)
}

impl From<Properties> for Fields {
    fn from(properties: Properties) -> Self {
        properties.into_iter().map(|(tag, value)| (tag, Field::Value(value))).collect()
    }
}

impl FromIterator<(PropertyTag, Field)> for Fields {
    fn from_iter<I: IntoIterator<Item = (PropertyTag, Field)>>(fields: I) -> Self {
        Self(fields.into_iter().map(|(tag, field)| (tag.id(), field)).collect())
    }
}

impl IntoIterator for Fields {
    type Item = (PropertyTag, Field);
    type IntoIter = std::vec::IntoIter<(PropertyTag, Field)>;

    fn into_iter(self) -> Self::IntoIter {
        let list: Vec<_> =
            self.0.into_iter().map(|(id, f)| (PropertyTag::new(id, f.ty()), f)).collect();
        list.into_iter()
    }
}
