//! RopExpandRow, RopCollapseRow: what is below a header.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::table::{collapse_row, expand_row};
use tradepost_wire::{Rest, Writer};

use super::Table;
use super::cursor::NEVER;
use super::listed::Listed;
use super::outline::{Collapse, Outline, group};
use super::query::{ROOM_KEPT, load, put_row};
use super::row::RowRef;
use super::sequence::{self, Sequence};
use crate::error::{Outcome, Refusal};
use crate::op::Op;

/// A header, found.
struct Found {
    expanded: bool,
    /// Rows that are shown, or would be, below it.
    below: usize,
    /// Where the first of them is shown, or would be, if the header is.
    first: Option<usize>,
}

fn find(table: &Table, rows: &dyn Sequence, id: u64) -> Outcome<Found> {
    let listed: &Listed<'_> = rows.listed().ok_or(ErrorCode::NOT_FOUND)?;
    let path = listed.category(id).ok_or(ErrorCode::NOT_FOUND)?;
    let group = group(&listed.tree.inside, &path).ok_or(ErrorCode::NOT_FOUND)?;
    Ok(Found {
        expanded: table.collapse.is_expanded(path.len() - 1, id),
        below: Outline::below(group, &table.collapse, path.len()),
        first: listed.shown(&path).map(|shown| shown.start + 1),
    })
}

fn toggle(table: &mut Table, id: u64) {
    table.collapse.toggle(id);
    // The cursor's row is the same, its position another.
    table.cursor.stamp = NEVER;
}

/// RopExpandRow, [MS-OXCTABL] 3.2.5.17.
pub(crate) fn expand(op: &mut Op<'_>, r: &expand_row::Request) -> Outcome<expand_row::Success> {
    let found = sequence::with(op, r.input, |_, table, rows| {
        table.check_contents()?;
        table.check_columns()?;
        let found = find(table, rows, r.category_id)?;
        if found.expanded {
            return Err(ErrorCode::NOT_COLLAPSED.into());
        }
        toggle(table, r.category_id);
        Ok(found)
    })?;
    let wanted = found.below.min(r.max_row_count.into());
    let (row_count, row_data) = match found.first {
        Some(first) if wanted > 0 => sequence::with(op, r.input, |op, table, rows| {
            some_rows(op, table, rows, first, wanted)
        })?,
        _ => (0, Vec::new()),
    };
    let expanded_row_count = u32::try_from(found.below).unwrap_or(u32::MAX);
    Ok(expand_row::Success { expanded_row_count, row_count, row_data: Rest(row_data) })
}

/// The rows from a position on, as far as they fit.
fn some_rows(
    op: &Op<'_>,
    table: &Table,
    rows: &dyn Sequence,
    first: usize,
    wanted: usize,
) -> Outcome<(u16, Vec<u8>)> {
    let refs: Vec<RowRef> =
        rows.steps(&rows.at(first)?, true, wanted)?.into_iter().map(|step| step.row).collect();
    let (mut w, mut count) = (Writer::default(), 0);
    for (row, loaded) in refs.iter().zip(load(op, table, &refs, &table.wanted(None))?) {
        let Some(loaded) = loaded else { continue };
        let before = w.len();
        put_row(op, table, row, &loaded, &mut w);
        if w.len() > op.room.saturating_sub(ROOM_KEPT) {
            w.truncate(before);
            break;
        }
        count += 1;
    }
    Ok((count, w.finish().map_err(|e| Refusal::Fault(e.to_string()))?))
}

/// RopCollapseRow, [MS-OXCTABL] 3.2.5.18.
pub(crate) fn collapse(
    op: &mut Op<'_>,
    r: &collapse_row::Request,
) -> Outcome<collapse_row::Success> {
    sequence::with(op, r.input, |_, table, rows| {
        table.check_contents()?;
        table.check_columns()?;
        let found = find(table, rows, r.category_id)?;
        if !found.expanded {
            return Err(ErrorCode::NOT_EXPANDED.into());
        }
        toggle(table, r.category_id);
        let collapsed_row_count = u32::try_from(found.below).unwrap_or(u32::MAX);
        Ok(collapse_row::Success { collapsed_row_count })
    })
}

/// The state that categories are in, for [`super::collapse_state`].
pub(crate) fn set_state(table: &mut Table, collapse: Collapse) {
    table.collapse = collapse;
    table.cursor.stamp = NEVER;
}
