//! Sort keys: bytes that stand in the order of rows.

use std::collections::HashMap;

use tradepost_mapi::{Cell, Text, Value};

use super::collation::Collation;

/// LIMIT: how many bytes of a binary value decide its place in an order that is listed.
const BINARY_LEN_MAX: usize = 510;

const MISSING: u8 = 0;
const PRESENT: u8 = 1;

/// Adds a column to a key: what has no value comes first, or last where it goes down. No column is
/// the beginning of another one of the same type.
pub(crate) fn put(
    key: &mut Vec<u8>,
    cell: &Cell,
    descending: bool,
    collation: &Collation,
    known: &mut Known,
) {
    let start = key.len();
    match cell {
        Ok(Value::String(text)) => {
            key.push(PRESENT);
            if let Some(of_it) = known.0.get(text) {
                key.extend_from_slice(of_it);
            } else {
                let at = key.len();
                put_bytes(key, &collation.key(text));
                known.add(text, key.get(at..).unwrap_or_default());
            }
        }
        Ok(value) => put_value(key, value),
        Err(_) => key.push(MISSING),
    }
    if descending {
        for byte in key.iter_mut().skip(start) {
            *byte = !*byte;
        }
    }
}

/// The keys of texts that were met: the names of senders, say, come again and again.
#[derive(Default)]
pub(crate) struct Known(HashMap<Text, Box<[u8]>>);

/// LIMIT: texts whose keys are remembered while a view is listed.
const KNOWN_MAX: usize = 4_096;

impl Known {
    fn add(&mut self, text: &Text, key: &[u8]) {
        if self.0.len() < KNOWN_MAX {
            self.0.insert(text.clone(), key.into());
        }
    }
}

fn put_value(key: &mut Vec<u8>, value: &Value) {
    use Value as V;
    key.push(PRESENT);
    match value {
        V::String8(bytes) => put_bytes(key, &bytes.to_ascii_lowercase()),
        V::Binary(bytes) => put_bytes(key, bytes),
        V::ServerId(id) => put_bytes(key, &tradepost_wire::encode(id).unwrap_or_default()),
        V::Boolean(x) => key.push(u8::from(*x)),
        V::Time(x) => key.extend_from_slice(&x.0.to_be_bytes()),
        V::Guid(x) => key.extend_from_slice(&x.0),
        V::Error(x) => key.extend_from_slice(&x.0.to_be_bytes()),
        V::Floating32(x) => put_float(key, f64::from(*x)),
        V::Floating64(x) | V::FloatingTime(x) => put_float(key, *x),
        other => {
            let n = other.integer().unwrap_or_default();
            key.extend_from_slice(&(n.cast_unsigned() ^ (1 << 63)).to_be_bytes());
        }
    }
}

/// Bytes of any length, with an end that stands before all of them.
fn put_bytes(key: &mut Vec<u8>, bytes: &[u8]) {
    for byte in bytes.iter().take(BINARY_LEN_MAX) {
        key.push(*byte);
        if *byte == 0 {
            key.push(0xFF);
        }
    }
    key.extend_from_slice(&[0, 0]);
}

/// The order of [`f64::total_cmp`].
fn put_float(key: &mut Vec<u8>, x: f64) {
    let bits = x.to_bits();
    let ordered = if bits >> 63 == 1 { !bits } else { bits | 1 << 63 };
    key.extend_from_slice(&ordered.to_be_bytes());
}

#[cfg(test)]
mod tests {
    use tradepost_mapi::ErrorCode;

    use super::*;

    fn key(cell: &Cell, descending: bool) -> Vec<u8> {
        let mut key = Vec::new();
        put(&mut key, cell, descending, &Collation::of(0), &mut Known::default());
        key
    }

    fn rises(cells: &[Cell]) {
        let up: Vec<_> = cells.iter().map(|cell| key(cell, false)).collect();
        assert!(up.windows(2).all(|w| w[0] < w[1]), "{cells:?}");
        let down: Vec<_> = cells.iter().map(|cell| key(cell, true)).collect();
        assert!(down.windows(2).all(|w| w[0] > w[1]), "{cells:?}");
    }

    #[test]
    fn keys_stand_in_the_order_of_values_both_ways() {
        let binary = |bytes: &[u8]| Ok(Value::Binary(bytes.to_vec()));
        let none = Err(ErrorCode::NOT_FOUND);
        rises(&[
            none.clone(),
            binary(&[]),
            binary(&[0]),
            binary(&[0, 0]),
            binary(&[0, 1]),
            binary(&[1]),
        ]);
        rises(&[
            none.clone(),
            Ok(Value::String("".into())),
            Ok(Value::String("a".into())),
            Ok(Value::String("ab".into())),
            Ok(Value::String("B".into())),
        ]);
        rises(&[none, Ok(Value::Integer32(-5)), Ok(Value::Integer32(0)), Ok(Value::Integer32(7))]);
        rises(&[-1e9, -0.5, 0.0, 3.0].map(|x| Ok(Value::Floating64(x))));
        rises(&[Ok(Value::Boolean(false)), Ok(Value::Boolean(true))]);
    }
}
