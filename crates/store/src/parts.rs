//! Records of any length: one that outgrows a value of the engine goes on in numbered parts under
//! its key.
//!
//! Keys are `key | part u16`; the first part begins with the number of parts.

use crate::Error;
use crate::key;
use crate::kv::{Key, VALUE_LEN_MAX};

const FIRST_LEN: usize = VALUE_LEN_MAX - 2;

/// The keys and values of a record.
pub(crate) fn split(of: &Key, record: &[u8]) -> Result<Vec<(Key, Vec<u8>)>, Error> {
    let (first, rest) = record.split_at(record.len().min(FIRST_LEN));
    let count = 1 + rest.len().div_ceil(VALUE_LEN_MAX);
    let count = u16::try_from(count).map_err(|_| Error::Limit("length of a record"))?;
    let mut parts = vec![(part(of, 0), [&count.to_be_bytes()[..], first].concat())];
    for (number, bytes) in (1..count).zip(rest.chunks(VALUE_LEN_MAX)) {
        parts.push((part(of, number), bytes.to_vec()));
    }
    Ok(parts)
}

/// The key of a part.
pub(crate) fn part(of: &Key, number: u16) -> Key {
    key::with(of.clone(), &number.to_be_bytes())
}

/// How many parts there are, by the first.
pub(crate) fn count(first: &[u8]) -> Result<u16, Error> {
    match first.first_chunk().map(|bytes| u16::from_be_bytes(*bytes)) {
        Some(count @ 1..) => Ok(count),
        _ => Err(Error::Corrupt("number of a record's parts".to_owned())),
    }
}

/// Reads records in at most two round trips.
pub(crate) fn read(
    keys: &[Key],
    multi_get: impl Fn(&[Key]) -> Result<Vec<Option<Vec<u8>>>, Error>,
) -> Result<Vec<Option<Vec<u8>>>, Error> {
    let first_keys: Vec<Key> = keys.iter().map(|key| part(key, 0)).collect();
    let mut records = multi_get(&first_keys)?;
    let mut more = Vec::new();
    let mut owners = Vec::new();
    for (index, record) in records.iter_mut().enumerate() {
        if let Some(bytes) = record {
            for number in 1..count(bytes)? {
                more.push(part(&keys[index], number));
                owners.push(index);
            }
            bytes.drain(..2);
        }
    }
    if !more.is_empty() {
        for (index, bytes) in owners.into_iter().zip(multi_get(&more)?) {
            let bytes = bytes.ok_or_else(|| Error::Corrupt("a record lacks a part".to_owned()))?;
            if let Some(record) = &mut records[index] {
                record.extend_from_slice(&bytes);
            }
        }
    }
    Ok(records)
}
