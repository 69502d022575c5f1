//! Fences: every few hundred rows of an order one row is marked, with the number of rows from it up
//! to the next. So the place of a row in its order, and the row at a place, cost a look at the fences
//! and a few hundred rows, however long the order is.

use tradepost_wire::{Wire, Writer};

use crate::Error;
use crate::record;

/// The most rows behind one fence; one more and they are divided.
pub(crate) const ROWS_MAX: u32 = 512;

/// The beginning of some rows of an order, and how many they are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Fence {
    /// No row behind it has a smaller key; the first fence of an order has an empty one.
    pub key: Vec<u8>,
    /// The rows from here up to the next fence.
    pub rows: u32,
}

impl Fence {
    /// What is stored under its key.
    pub(crate) fn encode(rows: u32) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        rows.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(key: Vec<u8>, bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "fence")?;
        let rows = u32::decode(&mut r).map_err(|e| record::bad("fence", &e))?;
        Ok(Self { key, rows })
    }
}
