//! The cursor in an order that the store keeps, moved and counted without looking at the rows
//! passed.

use tradepost_store::{Direction, Error, Ranks, RowKey, View as StoreView};

use super::cursor::Cursor;
use super::query::Kept;

/// Moves a cursor by so many rows, forward or backward, or as far as there are rows. Says how many
/// it passed.
pub(super) fn moved(
    v: &StoreView<'_>,
    kept: Kept,
    from: &Cursor,
    rows: i32,
) -> Result<(Cursor, usize), Error> {
    let ranks = v.ranks(kept.folder, kept.set)?;
    let all = ranks.rows()?;
    let before = match &from.behind {
        Some(behind) => passed(v, &ranks, kept, behind)?,
        None => 0,
    };
    let wanted = rows.unsigned_abs() as usize;
    let position = if rows < 0 {
        before.saturating_sub(wanted)
    } else {
        before.saturating_add(wanted).min(all)
    };
    let last = position.checked_sub(1).map(|last| match kept.direction {
        Direction::Forward => last,
        Direction::Backward => all - position,
    });
    let behind = match last {
        Some(last) => ranks.row(last)?.map(|(key, _)| key),
        None => None,
    };
    let cursor = Cursor { position, behind, journal: v.journal_position() };
    Ok((cursor, position.abs_diff(before)))
}

/// How many rows a table has before the place behind a row, which may be gone.
pub(super) fn position(v: &StoreView<'_>, kept: Kept, behind: &RowKey) -> Result<usize, Error> {
    passed(v, &v.ranks(kept.folder, kept.set)?, kept, behind)
}

fn passed(
    v: &StoreView<'_>,
    ranks: &Ranks<'_, '_>,
    kept: Kept,
    behind: &RowKey,
) -> Result<usize, Error> {
    let before = ranks.before(behind)?;
    Ok(match kept.direction {
        Direction::Forward => before + usize::from(v.has_row(kept.folder, kept.set, behind)?),
        Direction::Backward => ranks.rows()?.saturating_sub(before),
    })
}
