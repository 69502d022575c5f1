//! The orders in which a folder's messages are kept, so that a page of a table costs a page.

use tradepost_mapi::{PropertyTag, PropertyType, Value, tags};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::blob::Blobs;
use crate::facts::ObjectNumber;
use crate::fields::{Field, Fields};
use crate::record;

/// LIMIT: how many code units of a text decide its place in an order.
pub const ORDER_TEXT_LEN: usize = 31;

/// By what messages are ordered, ascending; those without a value come first, and among equals the
/// older object.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Order {
    /// `PidTagMessageDeliveryTime`.
    DeliveryTime,
    /// `PidTagClientSubmitTime`.
    SubmitTime,
    /// `PidTagLastModificationTime`.
    LastModification,
    /// `PidTagSubject`, or else prefix and normalized subject; case does not count.
    Subject,
    /// `PidTagSentRepresentingName`; case does not count.
    Sender,
    /// The size that the store computed.
    Size,
    /// Unread messages only, by `PidTagMessageDeliveryTime`.
    Unread,
}

impl Order {
    /// All orders.
    pub const ALL: [Self; 7] = [
        Self::DeliveryTime,
        Self::SubmitTime,
        Self::LastModification,
        Self::Subject,
        Self::Sender,
        Self::Size,
        Self::Unread,
    ];

    /// The property that rows of this order are sorted by.
    pub const fn tag(self) -> PropertyTag {
        match self {
            Self::DeliveryTime | Self::Unread => tags::MESSAGE_DELIVERY_TIME,
            Self::SubmitTime => tags::CLIENT_SUBMIT_TIME,
            Self::LastModification => tags::LAST_MODIFICATION_TIME,
            Self::Subject => tags::SUBJECT,
            Self::Sender => tags::SENT_REPRESENTING_NAME,
            Self::Size => tags::MESSAGE_SIZE,
        }
    }

    pub(crate) const fn number(self) -> u8 {
        match self {
            Self::DeliveryTime => 0,
            Self::SubmitTime => 1,
            Self::LastModification => 2,
            Self::Subject => 3,
            Self::Sender => 4,
            Self::Size => 5,
            Self::Unread => 6,
        }
    }
}

/// Which messages of a folder, in which order.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct RowSet {
    /// The associated messages, or the others.
    pub associated: bool,
    /// The soft-deleted messages, or those that are there.
    pub deleted: bool,
    /// Their order.
    pub order: Order,
}

impl RowSet {
    /// The associated messages that are there, or the others.
    pub const fn of(associated: bool, order: Order) -> Self {
        Self { associated, deleted: false, order }
    }

    /// The messages that are not associated.
    pub const fn normal(order: Order) -> Self {
        Self::of(false, order)
    }

    /// The associated messages.
    pub const fn associated(order: Order) -> Self {
        Self::of(true, order)
    }

    /// The soft-deleted ones of them.
    #[must_use]
    pub const fn deleted(self) -> Self {
        Self { deleted: true, ..self }
    }

    /// The soft-deleted ones of them, or those that are there.
    #[must_use]
    pub const fn with_deleted(self, deleted: bool) -> Self {
        Self { deleted, ..self }
    }

    /// Its place in the keys of rows.
    pub(crate) const fn number(self) -> u8 {
        (self.associated as u8) | (self.deleted as u8) << 1
    }
}

/// The place of a row in its order; it stays valid when rows come and go.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RowKey(pub(crate) Vec<u8>);

impl RowKey {
    /// The bytes, to be kept in a bookmark.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// From bytes of an earlier key. Any bytes are a place, if not one of a row.
    ///
    /// [`Error::Limit`] if they are longer than any key.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.len() > 256 {
            return Err(Error::Limit("row key"));
        }
        Ok(Self(bytes.to_vec()))
    }

    /// The message at the place, if it was made by a row.
    pub fn object(&self) -> Option<ObjectNumber> {
        self.0.last_chunk().map(|bytes| ObjectNumber(u64::from_be_bytes(*bytes)))
    }
}

/// The sort keys of a message, one per order; [`Order::Unread`] has that of the delivery time.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Entries(Vec<Vec<u8>>);

impl Entries {
    pub(crate) fn of(fields: &Fields, size: u64, blobs: &Blobs) -> Result<Self, Error> {
        let key = |order: Order| match order {
            Order::Size => Ok(present(&size.to_be_bytes())),
            Order::Subject => subject(fields, blobs),
            other => sort_key(fields.value(other.tag()), blobs),
        };
        Ok(Self(Order::ALL.into_iter().map(key).collect::<Result<_, Error>>()?))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Order, &[u8])> {
        Order::ALL.into_iter().zip(self.0.iter().map(Vec::as_slice))
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        for key in &self.0 {
            // A key is at most 65 bytes long.
            w.put(&[u8::try_from(key.len()).unwrap_or(u8::MAX)]);
            w.put(key);
        }
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "order entries")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("order entries", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut keys = Vec::with_capacity(Order::ALL.len());
        for _ in Order::ALL {
            let len = u8::decode(r)?;
            keys.push(r.take(len.into(), "order key")?.to_vec());
        }
        match r.left() {
            0 => Ok(Self(keys)),
            n => Err(r.fail("order entries", Fault::Trailing(n))),
        }
    }
}

const MISSING: u8 = 0;
const PRESENT: u8 = 1;

fn present(bytes: &[u8]) -> Vec<u8> {
    [&[PRESENT], bytes].concat()
}

/// Bytes that stand in the order of the values.
fn sort_key(field: Option<&Field>, blobs: &Blobs) -> Result<Vec<u8>, Error> {
    Ok(match field {
        None => vec![MISSING],
        Some(Field::Value(value)) => value_key(value),
        Some(Field::Blob { ty, blob }) => {
            let head = blobs.read_at(blob, 0, ORDER_TEXT_LEN * 2)?;
            text_key(units(*ty, &head))
        }
    })
}

fn units(ty: PropertyType, bytes: &[u8]) -> Vec<u16> {
    if ty == PropertyType::STRING {
        tradepost_mapi::Text::from_le_bytes(bytes).units().to_vec()
    } else {
        bytes.iter().copied().map(u16::from).collect()
    }
}

fn value_key(value: &Value) -> Vec<u8> {
    match value {
        Value::Time(time) => present(&time.0.to_be_bytes()),
        Value::Boolean(x) => present(&[u8::from(*x)]),
        Value::String(text) => text_key(text.units().to_vec()),
        Value::String8(bytes) => text_key(units(PropertyType::STRING_8, bytes)),
        other => match other.integer() {
            Some(n) => present(&(n.cast_unsigned() ^ (1 << 63)).to_be_bytes()),
            None => vec![MISSING],
        },
    }
}

/// Case-folded code units, big-endian, with a terminator that sorts before all of them.
fn text_key(mut units: Vec<u16>) -> Vec<u8> {
    units.truncate(ORDER_TEXT_LEN);
    let folded = tradepost_mapi::Text::from_units(units).fold_case();
    let folded = folded.units().iter().take(ORDER_TEXT_LEN).map(|u| (*u).max(1));
    let bytes: Vec<u8> = folded.chain([0]).flat_map(u16::to_be_bytes).collect();
    present(&bytes)
}

fn subject(fields: &Fields, blobs: &Blobs) -> Result<Vec<u8>, Error> {
    let whole = fields.value(tags::SUBJECT);
    let normalized = fields.value(tags::NORMALIZED_SUBJECT);
    let prefix = fields.value(tags::SUBJECT_PREFIX);
    match (whole, prefix, normalized) {
        (Some(_), _, _) | (_, None, None) => sort_key(whole, blobs),
        (None, None, Some(_)) => sort_key(normalized, blobs),
        (None, Some(_), None) => sort_key(prefix, blobs),
        (None, Some(prefix), Some(rest)) => {
            let mut both = head(prefix, blobs)?;
            both.extend(head(rest, blobs)?);
            Ok(text_key(both))
        }
    }
}

/// The first code units of a text.
fn head(field: &Field, blobs: &Blobs) -> Result<Vec<u16>, Error> {
    Ok(match field {
        Field::Value(Value::String(text)) => {
            text.units().iter().copied().take(ORDER_TEXT_LEN).collect()
        }
        Field::Value(Value::String8(bytes)) => {
            bytes.iter().copied().map(u16::from).take(ORDER_TEXT_LEN).collect()
        }
        Field::Value(_) => Vec::new(),
        Field::Blob { ty, blob } => units(*ty, &blobs.read_at(blob, 0, ORDER_TEXT_LEN * 2)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_in_the_order_of_values() {
        let texts = ["", "a", "A b", "ab", "abc", "b", "é"];
        let keys: Vec<_> = texts.iter().map(|t| value_key(&Value::String((*t).into()))).collect();
        assert!(keys.windows(2).all(|w| w[0] < w[1]), "{keys:?}");
        let numbers = [i32::MIN, -1, 0, 1, i32::MAX].map(|n| value_key(&Value::Integer32(n)));
        assert!(numbers.windows(2).all(|w| w[0] < w[1]));
        assert!(vec![MISSING] < value_key(&Value::String("".into())));
        assert!(value_key(&Value::String("x".repeat(500).into())).len() <= 65);
    }
}
