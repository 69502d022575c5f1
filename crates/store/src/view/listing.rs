//! Many messages, read for a listing: in the order in which they are stored, and no more of each
//! than is asked for.

use std::ops::Range;

use tradepost_wire::{DecodeError, Reader};

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

/// What is done with a value, and with which of the objects it is of.
type Each<'f> = &'f mut dyn FnMut(usize, &[u8]) -> Result<(), Error>;

impl View<'_> {
    /// Messages with some of their properties, in the order of `objects`; those that are gone are
    /// left out. What is next to each other in the store is cheaper where they stand ascending.
    pub fn listed(
        &self,
        objects: &[ObjectNumber],
        wanted: &Wanted,
    ) -> Result<Vec<(Message, Fields)>, Error> {
        let mut all: Vec<Option<(Message, Fields)>> = vec![None; objects.len()];
        self.near(key::STATE, objects, &mut |n, state| {
            if let (Some(place), Some(object)) = (all.get_mut(n), objects.get(n)) {
                let message = self.as_seen(Message::decode(*object, state)?)?;
                *place = Some((message, Fields::new()));
            }
            Ok(())
        })?;
        let mut all: Vec<_> = all.into_iter().flatten().collect();
        if !matches!(wanted, Wanted::Only(none) if none.is_empty()) {
            self.fill(&mut all, wanted)?;
        }
        Ok(all)
    }

    /// Messages whose numbers lie in a range and that are `among` those asked for, ascending, with
    /// some of their properties.
    pub fn listed_between(
        &self,
        numbers: Range<u64>,
        among: &dyn Fn(&Message) -> bool,
        wanted: &Wanted,
    ) -> Result<Vec<(Message, Fields)>, Error> {
        let key = |number| key::object(self.store(), key::STATE, ObjectNumber(number));
        let (mut all, mut done) = (Vec::new(), Ok(()));
        self.scan(key(numbers.start)..key(numbers.end), &mut |key, state| {
            let decoded = number_of(key).and_then(|n| self.as_seen(Message::decode(n, state)?));
            match decoded {
                Ok(message) if among(&message) => all.push((message, Fields::new())),
                Ok(_) => {}
                Err(error) => done = Err(error),
            }
        })?;
        done?;
        if !matches!(wanted, Wanted::Only(none) if none.is_empty()) {
            self.fill(&mut all, wanted)?;
        }
        Ok(all)
    }

    /// The highest number of a message of the mailbox.
    pub fn newest_object(&self) -> Result<Option<ObjectNumber>, Error> {
        let range = key::range(&key::kind(self.store(), key::STATE));
        let last = self.range(range, Direction::Backward, 1)?;
        last.first().map(|(key, _)| number_of(key)).transpose()
    }

    /// Reads properties of messages that are there.
    fn fill(&self, all: &mut [(Message, Fields)], wanted: &Wanted) -> Result<(), Error> {
        let objects: Vec<_> = all.iter().map(|(message, _)| message.object).collect();
        // Whatever has no summary has all in the other record.
        let mut others = vec![true; all.len()];
        self.near_records(key::SUMMARY, &objects, &mut |n, summary| {
            if let (Some((_, fields)), Some(other)) = (all.get_mut(n), others.get_mut(n)) {
                *other = read(summary, |r| fields.decode_summary(r, wanted))?;
            }
            Ok(())
        })?;
        let others: Vec<usize> = (0..).zip(others).filter_map(|(n, o)| o.then_some(n)).collect();
        if others.is_empty() {
            return Ok(());
        }
        let objects: Vec<_> = others.iter().filter_map(|n| objects.get(*n).copied()).collect();
        self.near_records(key::FIELDS, &objects, &mut |n, record| {
            let place = others.get(n).and_then(|n| all.get_mut(*n));
            place.map_or(Ok(()), |(_, fields)| read(record, |r| fields.decode_some(r, wanted)))
        })
    }

    /// Calls `f` with the values of a kind that are there, and which of the objects they are of.
    fn near(&self, kind: u8, objects: &[ObjectNumber], f: Each<'_>) -> Result<(), Error> {
        if is_sparse(objects) {
            let values = self.multi_get(&self.keys_of(kind, objects))?;
            let mut values = values.into_iter().enumerate();
            return values.try_for_each(|(n, value)| value.map_or(Ok(()), |value| f(n, &value)));
        }
        self.between(kind, objects, f)
    }

    /// Calls `f` with the records of a kind that are there, and which of the objects they are of.
    fn near_records(&self, kind: u8, objects: &[ObjectNumber], f: Each<'_>) -> Result<(), Error> {
        if is_sparse(objects) {
            let records = self.records(&self.keys_of(kind, objects))?;
            let mut records = records.into_iter().enumerate();
            return records.try_for_each(|(n, record)| record.map_or(Ok(()), |r| f(n, &r)));
        }
        // A record of several parts, as far as it has come, and how many are missing.
        let (mut whole, mut missing) = (Vec::new(), 0);
        self.between(kind, objects, &mut |n, part| {
            if missing > 0 {
                missing -= 1;
                whole.extend_from_slice(part);
                return if missing == 0 { f(n, &whole) } else { Ok(()) };
            }
            let first = part.get(2..).unwrap_or_default();
            match parts::count(part)? {
                1 => f(n, first),
                more => {
                    missing = more - 1;
                    first.clone_into(&mut whole);
                    Ok(())
                }
            }
        })?;
        if missing > 0 {
            return Err(Error::Corrupt("a record lacks a part".to_owned()));
        }
        Ok(())
    }

    /// Calls `f` with all values from the first object up to the last, of those that are asked for.
    fn between(&self, kind: u8, objects: &[ObjectNumber], f: Each<'_>) -> Result<(), Error> {
        let (Some(first), Some(last)) = (objects.first(), objects.last()) else { return Ok(()) };
        let start = key::object(self.store(), kind, *first);
        let end = key::after(&key::object(self.store(), kind, *last));
        let place = start.len() - 8;
        let (mut n, mut done) = (0, Ok(()));
        self.scan(start..end, &mut |key, value| {
            let number = key.get(place..).and_then(|rest| rest.first_chunk());
            let Some(number) = number.map(|bytes| ObjectNumber(u64::from_be_bytes(*bytes))) else {
                return;
            };
            while objects.get(n).is_some_and(|object| *object < number) {
                n += 1;
            }
            if done.is_ok() && objects.get(n) == Some(&number) {
                done = f(n, value);
            }
        })?;
        done
    }

    fn keys_of(&self, kind: u8, objects: &[ObjectNumber]) -> Vec<Key> {
        objects.iter().map(|object| key::object(self.store(), kind, *object)).collect()
    }
}

fn number_of(key: &[u8]) -> Result<ObjectNumber, Error> {
    let bytes = key.last_chunk().ok_or_else(|| Error::Corrupt("message state".to_owned()))?;
    Ok(ObjectNumber(u64::from_be_bytes(*bytes)))
}

fn is_sparse(objects: &[ObjectNumber]) -> bool {
    let (Some(first), Some(last)) = (objects.first(), objects.last()) else { return true };
    let spread = last.0.saturating_sub(first.0);
    spread > SPREAD_MAX * objects.len() as u64 || !objects.is_sorted_by(|a, b| a < b)
}

fn read<T>(
    record: &[u8],
    f: impl FnOnce(&mut Reader<'_>) -> Result<T, DecodeError>,
) -> Result<T, Error> {
    let mut r = record::open(record, "message")?;
    f(&mut r).map_err(|e| record::bad("message", &e))
}
