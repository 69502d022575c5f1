//! RopFindRow: the next row that fulfils a restriction.

use tradepost_mapi::{ErrorCode, Restriction};
use tradepost_proto::rop::table::find_row;
use tradepost_wire::{Flagged, Rest, Writer};

use super::Table;
use super::cursor::{Cursor, bookmark};
use super::definition::MATCHED_VALUE_LEN_MAX;
use super::matches::{Subject, check, matches};
use super::query::{ROOM_KEPT, load, put_row};
use super::row::{Loaded, Row, RowRef};
use super::seek::origin;
use super::sequence::{self, Sequence};
use crate::error::{Outcome, Refusal};
use crate::op::Op;
use crate::values::folder::Around;
use crate::values::reading::Reading;

/// Rows that are looked at at once.
const PAGE: usize = 256;
/// [MS-OXCTABL] 2.2.2.14.1 FindRowFlags: towards the beginning.
const BACKWARD: u8 = 0x01;

/// RopFindRow, [MS-OXCTABL] 3.2.5.14. The cursor comes to stand on the row found, or stays.
pub(crate) fn row(op: &mut Op<'_>, r: &find_row::Request) -> Outcome<find_row::Success> {
    sequence::with(op, r.input, |op, table, rows| {
        table.check_folder_table()?;
        table.check_columns()?;
        let restriction = r.restriction.0.as_ref().ok_or(ErrorCode::INVALID_PARAMETER)?;
        check(restriction)?;
        let (from, there) = if r.origin == bookmark::CUSTOM {
            rows.sought(table.bookmarks.mark(&r.bookmark)?)?
        } else {
            (origin(table, rows, r.origin)?, true)
        };
        let forward = r.find_row_flags & BACKWARD == 0;
        let found = search(op, table, rows, from, forward, restriction)?;
        let (cursor, row, loaded) = found.ok_or(ErrorCode::NOT_FOUND)?;
        let mut w = Writer::default();
        put_row(op, table, &row, &loaded, &mut w);
        // Without room for the row, the cursor alone is moved.
        let data = if w.len() > op.room.saturating_sub(ROOM_KEPT) {
            None
        } else {
            Some(Rest(w.finish().map_err(|e| Refusal::Fault(e.to_string()))?))
        };
        table.cursor = rows.sealed(cursor)?;
        Ok(find_row::Success { row_no_longer_visible: !there, row_data: Flagged(data) })
    })
}

/// The first row that fulfils the restriction, and the cursor in front of it.
fn search(
    op: &Op<'_>,
    table: &Table,
    rows: &dyn Sequence,
    from: Cursor,
    forward: bool,
    restriction: &Restriction,
) -> Outcome<Option<(Cursor, RowRef, Loaded)>> {
    let mut cursor = from;
    let needed = table.wanted(Some(restriction));
    loop {
        let page = rows.steps(&cursor, forward, PAGE)?;
        if page.is_empty() {
            return Ok(None);
        }
        let refs: Vec<RowRef> = page.iter().map(|step| step.row).collect();
        for (step, loaded) in page.into_iter().zip(load(op, table, &refs, &needed)?) {
            let fits = |l: &Loaded| fits(op, table, &step.row, l, restriction);
            if let Some(loaded) = loaded.filter(fits) {
                let cursor = if forward { cursor } else { step.after };
                return Ok(Some((cursor, step.row, loaded)));
            }
            cursor = step.after;
        }
    }
}

fn fits(
    op: &Op<'_>,
    table: &Table,
    row: &RowRef,
    loaded: &Loaded,
    restriction: &Restriction,
) -> bool {
    let blobs = op.env.store.blobs();
    let reading =
        Reading { blobs, code_page: table.code_page, value_len_max: MATCHED_VALUE_LEN_MAX };
    let facts = table.mailbox.facts();
    let found = table.mailbox.read(|v| {
        let row: &dyn Subject =
            &Row { facts, reading, loaded, instance: row.instance(), around: Around::View(v) };
        Ok(matches(restriction, row))
    });
    found.unwrap_or(false)
}
