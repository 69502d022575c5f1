//! Many messages, read for a listing: in the order in which they are stored, and no more of each
//! than is asked for.

use tradepost_wire::Reader;

use super::View;
use crate::Error;
use crate::facts::ObjectNumber;
use crate::fields::{Fields, Wanted};
use crate::key;
use crate::kv::{Direction, Key};
use crate::message::Message;
use crate::{parts, record};

/// Objects that stand so close together that reading what lies between is cheaper than looking for
/// each: at least one in so many is wanted.
const SPREAD_MAX: u64 = 3;

impl View<'_> {
    /// Messages with some of their properties. `objects` stand in ascending order; those that are
    /// gone are left out.
    pub fn listed(
        &self,
        objects: &[ObjectNumber],
        wanted: &Wanted,
    ) -> Result<Vec<(Message, Fields)>, Error> {
        let states = self.near(key::STATE, objects)?;
        let fields = match wanted {
            Wanted::Only(none) if none.is_empty() => vec![None; objects.len()],
            _ => self.near_records(key::FIELDS, objects)?,
        };
        let mut all = Vec::with_capacity(objects.len());
        for ((object, state), fields) in objects.iter().zip(states).zip(fields) {
            let Some(state) = state else { continue };
            let message = self.as_seen(Message::decode(*object, &state)?)?;
            all.push((message, some(fields.as_deref(), wanted)?));
        }
        Ok(all)
    }

    /// The values of a kind for objects that stand ascending.
    fn near(&self, kind: u8, objects: &[ObjectNumber]) -> Result<Vec<Option<Vec<u8>>>, Error> {
        let keys = self.keys_of(kind, objects);
        if is_sparse(objects) {
            return self.multi_get(&keys);
        }
        let mut pairs = self.between(&keys)?.into_iter().peekable();
        let value = |key: &Key| {
            while pairs.next_if(|(k, _)| k < key).is_some() {}
            pairs.next_if(|(k, _)| k == key).map(|(_, value)| value)
        };
        Ok(keys.iter().map(value).collect())
    }

    /// The records of a kind for objects that stand ascending.
    fn near_records(
        &self,
        kind: u8,
        objects: &[ObjectNumber],
    ) -> Result<Vec<Option<Vec<u8>>>, Error> {
        let keys = self.keys_of(kind, objects);
        if is_sparse(objects) {
            return self.records(&keys);
        }
        let mut pairs = self.between(&keys)?.into_iter().peekable();
        let mut records = Vec::with_capacity(keys.len());
        for key in &keys {
            while pairs.next_if(|(k, _)| k < key).is_some() {}
            let mut record: Option<Vec<u8>> = None;
            let mut missing = 0;
            while let Some((_, part)) = pairs.next_if(|(k, _)| k.starts_with(key)) {
                match &mut record {
                    None => {
                        missing = parts::count(&part)?;
                        record = Some(part.get(2..).unwrap_or_default().to_vec());
                    }
                    Some(record) => record.extend_from_slice(&part),
                }
                missing = missing.saturating_sub(1);
            }
            if missing > 0 {
                return Err(Error::Corrupt("a record lacks a part".to_owned()));
            }
            records.push(record);
        }
        Ok(records)
    }

    /// All pairs from the first of some keys up to those under the last.
    fn between(&self, keys: &[Key]) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        let (Some(first), Some(last)) = (keys.first(), keys.last()) else { return Ok(Vec::new()) };
        self.range(first.clone()..key::after(last), Direction::Forward, usize::MAX)
    }

    fn keys_of(&self, kind: u8, objects: &[ObjectNumber]) -> Vec<Key> {
        objects.iter().map(|object| key::object(self.store(), kind, *object)).collect()
    }
}

fn is_sparse(objects: &[ObjectNumber]) -> bool {
    let (Some(first), Some(last)) = (objects.first(), objects.last()) else { return true };
    last.0.saturating_sub(first.0) > SPREAD_MAX * objects.len() as u64
}

fn some(record: Option<&[u8]>, wanted: &Wanted) -> Result<Fields, Error> {
    let Some(record) = record else { return Ok(Fields::new()) };
    let mut r: Reader<'_> = record::open(record, "message")?;
    Fields::decode_some(&mut r, wanted).map_err(|e| record::bad("message", &e))
}
