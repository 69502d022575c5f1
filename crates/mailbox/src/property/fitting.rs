//! A row of properties that fits into an answer.

use std::collections::{BinaryHeap, HashMap};

use tradepost_mapi::{Cell, ErrorCode, PropertyRow, PropertyTag, PropertyType, Value, Width};
use tradepost_wire::Writer;

/// Bytes of an error in a row, besides its flag.
const ERROR_LEN: usize = 4;

/// The row in its wire form, its longest values left out until it fits; `None` where it cannot.
///
/// A property is read once however often it is asked for, and no more values are kept at a time
/// than fit, so that a row costs what the request and the answer weigh.
pub(super) fn row(
    columns: &[PropertyTag],
    room: usize,
    read: impl Fn(PropertyTag) -> Cell,
) -> Option<Vec<u8>> {
    let mut row = Fitting { columns, ..Fitting::default() };
    for tag in columns {
        let cell = match row.seen.get(tag) {
            Some(at) => row.cells.get(*at)?.clone(),
            None => read(*tag),
        };
        row.push(*tag, cell);
        // Even without flags and lengths the values are too long. What goes here would go at the
        // end too: what is not longer than it does not fit beside it.
        while row.size > room {
            row.drop_longest()?;
        }
    }
    row.encode(room)
}

/// The cells read so far.
#[derive(Default)]
struct Fitting<'a> {
    columns: &'a [PropertyTag],
    cells: Vec<Cell>,
    /// Which cell answers a tag that is asked for again: one left out, where there is one.
    seen: HashMap<PropertyTag, usize>,
    /// The values, the longest first and of equal ones the last.
    longest: BinaryHeap<(usize, usize)>,
    /// Bytes of all values, as [`Value::size`] counts them.
    size: usize,
}

impl Fitting<'_> {
    fn push(&mut self, tag: PropertyTag, cell: Cell) {
        let at = self.cells.len();
        if let Ok(value) = &cell {
            let size = value.size();
            self.longest.push((size, at));
            self.size += size;
        }
        self.seen.entry(tag).or_insert(at);
        self.cells.push(cell);
    }

    /// Leaves out the longest value and gives it back; `None` if that makes nothing shorter.
    fn drop_longest(&mut self) -> Option<(PropertyTag, Value)> {
        let (size, at) = self.longest.pop().filter(|(size, _)| *size > ERROR_LEN)?;
        self.size -= size;
        let tag = *self.columns.get(at)?;
        self.seen.insert(tag, at);
        let cell = self.cells.get_mut(at)?;
        let value = std::mem::replace(cell, Err(ErrorCode::OUT_OF_MEMORY)).ok()?;
        Some((tag, value))
    }

    fn encode(mut self, room: usize) -> Option<Vec<u8>> {
        let mut flagged = self.cells.iter().any(Result::is_err);
        let mut len = 1 + if flagged { self.cells.len() } else { 0 };
        for (cell, tag) in self.cells.iter().zip(self.columns) {
            let type_len = if tag.ty() == PropertyType::UNSPECIFIED { 2 } else { 0 };
            len += type_len + cell.as_ref().map_or(ERROR_LEN, value_len);
        }
        while len > room {
            let (_, value) = self.drop_longest()?;
            len = len + ERROR_LEN - value_len(&value);
            if !flagged {
                (flagged, len) = (true, len + self.cells.len());
            }
        }
        let mut w = Writer::default();
        PropertyRow(self.cells).encode(self.columns, &mut w);
        w.finish().ok()
    }
}

/// Bytes of a value in a row.
fn value_len(value: &Value) -> usize {
    let mut w = Writer::default();
    value.encode(&mut w, Width::Narrow);
    w.len()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell as Counter;

    use proptest::prelude::*;
    use tradepost_mapi::tags;

    use super::*;

    #[test]
    fn a_property_asked_for_often_is_read_once_and_answered_where_it_fits() {
        let reads = Counter::new(0);
        let read = |_| {
            reads.set(reads.get() + 1);
            Ok(Value::String("x".repeat(1_000).as_str().into()))
        };
        let columns = [tags::SUBJECT; 100];
        let bytes = row(&columns, 4_000, read).unwrap();
        assert_eq!(reads.get(), 1);
        assert!(bytes.len() <= 4_000);
        let row = PropertyRow::decode(&columns, &mut tradepost_wire::Reader::new(&bytes)).unwrap();
        assert!(row.0[0].is_ok());
        assert_eq!(row.0[1..], vec![Err(ErrorCode::OUT_OF_MEMORY); 99]);
    }

    /// The row as it is meant: whole, and the longest value left out again and again.
    fn slowly(columns: &[PropertyTag], mut cells: Vec<Cell>, room: usize) -> Option<Vec<u8>> {
        loop {
            let mut w = Writer::default();
            PropertyRow(cells.clone()).encode(columns, &mut w);
            if w.len() <= room {
                return w.finish().ok();
            }
            let size = |cell: &Cell| cell.as_ref().map_or(0, Value::size);
            let longest = cells.iter_mut().max_by_key(|cell| size(cell))?;
            if size(longest) <= 4 {
                return None;
            }
            *longest = Err(ErrorCode::OUT_OF_MEMORY);
        }
    }

    proptest! {
        #[test]
        fn what_is_left_out_is_the_longest(
            asked in proptest::collection::vec((0u16..6, any::<bool>()), 0..12),
            lens in proptest::array::uniform6(0usize..40),
            room in 0usize..300,
        ) {
            let tag = |(id, typed): &(u16, bool)| {
                let ty = if *typed { PropertyType::BINARY } else { PropertyType::UNSPECIFIED };
                PropertyTag(0x6600_0000 + (u32::from(*id) << 16)).with_type(ty)
            };
            let columns: Vec<PropertyTag> = asked.iter().map(tag).collect();
            let read = |tag: PropertyTag| match lens[usize::from(tag.id() - 0x6600)] {
                0 => Err(ErrorCode::NOT_FOUND),
                len => Ok(Value::Binary(vec![7; len])),
            };
            let cells = columns.iter().map(|tag| read(*tag)).collect();
            prop_assert_eq!(row(&columns, room, read), slowly(&columns, cells, room));
        }
    }
}
