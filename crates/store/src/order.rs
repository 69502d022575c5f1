//! The orders in which a folder's messages are kept, so that a page of a table costs a page.

use tradepost_mapi::{PropertyTag, Value, tags};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::facts::ObjectNumber;
use crate::fields::{Field, Fields};
use crate::record;

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
    /// The size that the store computed.
    Size,
    /// Unread messages only, by `PidTagMessageDeliveryTime`.
    Unread,
}

impl Order {
    /// All orders.
    pub const ALL: [Self; 5] =
        [Self::DeliveryTime, Self::SubmitTime, Self::LastModification, Self::Size, Self::Unread];

    /// The property that rows of this order are sorted by.
    pub const fn tag(self) -> PropertyTag {
        match self {
            Self::DeliveryTime | Self::Unread => tags::MESSAGE_DELIVERY_TIME,
            Self::SubmitTime => tags::CLIENT_SUBMIT_TIME,
            Self::LastModification => tags::LAST_MODIFICATION_TIME,
            Self::Size => tags::MESSAGE_SIZE,
        }
    }

    /// Its place in the keys of rows, on disk; 3 and 4 are free.
    pub(crate) const fn number(self) -> u8 {
        match self {
            Self::DeliveryTime => 0,
            Self::SubmitTime => 1,
            Self::LastModification => 2,
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
    pub(crate) fn of(fields: &Fields, size: u64) -> Self {
        let key = |order: Order| match order {
            Order::Size => present(&size.to_be_bytes()),
            other => sort_key(fields.value(other.tag())),
        };
        Self(Order::ALL.into_iter().map(key).collect())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Order, &[u8])> {
        Order::ALL.into_iter().zip(self.0.iter().map(Vec::as_slice))
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[FORM]);
        for key in &self.0 {
            // A key is at most 9 bytes long.
            w.put(&[u8::try_from(key.len()).unwrap_or(u8::MAX)]);
            w.put(key);
        }
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let (form, mut r) = record::open_upto(bytes, "order entries", FORM)?;
        Self::decode_from(form, &mut r).map_err(|e| record::bad("order entries", &e))
    }

    fn decode_from(form: u8, r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if form != FORM {
            return Err(r.fail("order entries", Fault::Invalid(form.into())));
        }
        let keys = Order::ALL.iter().map(|_| Ok(take_key(r)?.to_vec()));
        let keys = keys.collect::<Result<_, DecodeError>>()?;
        match r.left() {
            0 => Ok(Self(keys)),
            n => Err(r.fail("order entries", Fault::Trailing(n))),
        }
    }
}

/// The form of entries.
const FORM: u8 = 2;

fn take_key<'a>(r: &mut Reader<'a>) -> Result<&'a [u8], DecodeError> {
    let len = u8::decode(r)?;
    r.take(len.into(), "order key")
}

const MISSING: u8 = 0;
const PRESENT: u8 = 1;

fn present(bytes: &[u8]) -> Vec<u8> {
    [&[PRESENT], bytes].concat()
}

/// Bytes that stand in the order of the values.
fn sort_key(field: Option<&Field>) -> Vec<u8> {
    match field.and_then(Field::here) {
        Some(Value::Time(time)) => present(&time.0.to_be_bytes()),
        Some(other) => match other.integer() {
            Some(n) => present(&(n.cast_unsigned() ^ (1 << 63)).to_be_bytes()),
            None => vec![MISSING],
        },
        None => vec![MISSING],
    }
}

#[cfg(test)]
mod tests {
    use tradepost_mapi::FileTime;

    use super::*;

    fn key(value: Value) -> Vec<u8> {
        sort_key(Some(&Field::Value(value)))
    }

    #[test]
    fn keys_stand_in_the_order_of_values() {
        let times = [0, 1, 255, 256, u64::MAX].map(|t| key(Value::Time(FileTime(t))));
        assert!(times.windows(2).all(|w| w[0] < w[1]), "{times:?}");
        let numbers = [i32::MIN, -1, 0, 1, i32::MAX].map(|n| key(Value::Integer32(n)));
        assert!(numbers.windows(2).all(|w| w[0] < w[1]));
        assert!(sort_key(None) < key(Value::Time(FileTime(0))));
    }

    #[test]
    fn entries_come_back_and_others_are_refused() {
        let mut fields = Fields::new();
        fields.set_time(tags::MESSAGE_DELIVERY_TIME, FileTime(7));
        let entries = Entries::of(&fields, 300);
        let mut bytes = entries.encode().expect("encoded");
        assert_eq!(Entries::decode(&bytes).expect("decoded"), entries);
        bytes[0] -= 1;
        assert!(Entries::decode(&bytes).is_err());
    }
}
