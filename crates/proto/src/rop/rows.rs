//! The four answers whose rows cannot be read without the columns of an earlier request.

use tradepost_mapi::{ErrorCode, PropertyRow, PropertyTag};
use tradepost_wire::{DecodeError, Reader, Wire};

use super::{Response, property, table};

impl Response {
    /// Reads one answer. With the columns an answer of rows ends where its last row does;
    /// [`Wire::decode`] takes all that is left instead, which is right only at the end of a list.
    pub fn decode_with(r: &mut Reader<'_>, columns: &[PropertyTag]) -> Result<Self, DecodeError> {
        let Some(size) = size_of_rows(r.clone(), columns)? else {
            return Self::decode(r);
        };
        let mut part = r.sub(size, "answer with rows")?;
        let answer = Self::decode(&mut part)?;
        part.finish()?;
        Ok(answer)
    }
}

/// Bytes of an answer with rows, None for any other.
fn size_of_rows(mut r: Reader<'_>, columns: &[PropertyTag]) -> Result<Option<usize>, DecodeError> {
    let start = r.offset();
    let (id, _handle) = (u8::decode(&mut r)?, u8::decode(&mut r)?);
    if ![
        property::get_properties_specific::ID,
        table::query_rows::ID,
        table::find_row::ID,
        table::expand_row::ID,
    ]
    .contains(&id)
        || !ErrorCode::decode(&mut r)?.is_success()
    {
        return Ok(None);
    }
    let rows = match id {
        table::query_rows::ID => {
            r.take(1, "Origin")?;
            u16::decode(&mut r)?
        }
        table::find_row::ID => {
            r.take(1, "RowNoLongerVisible")?;
            bool::decode(&mut r)?.into()
        }
        table::expand_row::ID => {
            r.take(4, "ExpandedRowCount")?;
            u16::decode(&mut r)?
        }
        _ => 1,
    };
    for _ in 0..rows {
        PropertyRow::decode(columns, &mut r)?;
    }
    Ok(Some(r.offset() - start))
}
