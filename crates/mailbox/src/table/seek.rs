//! RopSeekRow, RopSeekRowBookmark, RopSeekRowFractional, RopQueryPosition: the cursor.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::table::{
    query_position, seek_row, seek_row_bookmark, seek_row_fractional,
};

use super::Table;
use super::cursor::{Cursor, bookmark};
use super::sequence::{self, Sequence};
use crate::error::Outcome;
use crate::op::Op;

/// The cursor at one of the three known places.
pub(crate) fn origin(table: &Table, rows: &dyn Sequence, origin: u8) -> Outcome<Cursor> {
    match origin {
        bookmark::BEGINNING => rows.at(0),
        bookmark::CURRENT => Ok(table.cursor.clone()),
        bookmark::END => rows.end(),
        _ => Err(ErrorCode::INVALID_BOOKMARK.into()),
    }
}

/// How far a seek came.
struct Sought {
    less: bool,
    rows: i32,
}

fn go(table: &mut Table, rows: &dyn Sequence, from: &Cursor, count: i32) -> Outcome<Sought> {
    let forward = count >= 0;
    let wanted = count.unsigned_abs() as usize;
    let (cursor, moved) = rows.moved(from, forward, wanted)?;
    table.cursor = rows.sealed(cursor)?;
    let unsought = i32::try_from(wanted - moved).unwrap_or(i32::MAX);
    let rows = if forward { count - unsought } else { count.saturating_add(unsought) };
    Ok(Sought { less: moved < wanted, rows })
}

/// RopSeekRow, [MS-OXCTABL] 3.2.5.9.
pub(crate) fn row(op: &mut Op<'_>, r: &seek_row::Request) -> Outcome<seek_row::Success> {
    sequence::with(op, r.input, |_, table, rows| {
        let from = origin(table, rows, r.origin)?;
        let sought = go(table, rows, &from, r.row_count)?;
        Ok(seek_row::Success { has_sought_less: sought.less, rows_sought: sought.rows })
    })
}

/// RopSeekRowBookmark, [MS-OXCTABL] 3.2.5.10.
pub(crate) fn bookmark(
    op: &mut Op<'_>,
    r: &seek_row_bookmark::Request,
) -> Outcome<seek_row_bookmark::Success> {
    sequence::with(op, r.input, |_, table, rows| {
        table.check_folder_table()?;
        table.check_columns()?;
        let (from, there) = rows.sought(table.bookmarks.mark(&r.bookmark)?)?;
        let sought = go(table, rows, &from, r.row_count)?;
        Ok(seek_row_bookmark::Success {
            row_no_longer_visible: !there,
            has_sought_less: sought.less,
            rows_sought: sought.rows,
        })
    })
}

/// RopSeekRowFractional, [MS-OXCTABL] 3.2.5.11.
pub(crate) fn fraction(op: &mut Op<'_>, r: &seek_row_fractional::Request) -> Outcome<()> {
    sequence::with(op, r.input, |_, table, rows| {
        let count = rows.count()?;
        let cursor = if r.numerator == 0 {
            rows.at(0)?
        } else if r.numerator >= r.denominator {
            rows.end()?
        } else {
            // Of the two positions next to the fraction, the nearer one.
            let (n, d) = (u128::from(r.numerator), u128::from(r.denominator));
            let position = (2 * n * count as u128 + d) / (2 * d);
            rows.at(usize::try_from(position).unwrap_or(count))?
        };
        table.cursor = rows.sealed(cursor)?;
        Ok(())
    })
}

/// RopQueryPosition, [MS-OXCTABL] 3.2.5.8.
pub(crate) fn position(
    op: &mut Op<'_>,
    r: &query_position::Request,
) -> Outcome<query_position::Success> {
    sequence::with(op, r.input, |_, table, rows| {
        let count = rows.count()?;
        table.cursor = rows.sealed(rows.counted(&table.cursor)?)?;
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let numerator = number(table.cursor.position.min(count));
        Ok(query_position::Success { numerator, denominator: number(count) })
    })
}
