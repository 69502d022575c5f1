//! RopQueryRows: rows from the cursor on.

use std::collections::HashMap;

use tradepost_mapi::{Cell, ErrorCode, PropertyRow};
use tradepost_proto::rop::table::query_rows;
use tradepost_store::Wanted;
use tradepost_wire::{Rest, Writer};

use super::cursor::bookmark;
use super::row::{Loaded, Row, RowRef};
use super::sequence::{self, Sequence};
use super::{Rows, Table, load};
use crate::error::{Outcome, Refusal};
use crate::object::Object;
use crate::op::Op;
use crate::values::folder::Around;
use crate::values::reading::Reading;

/// Rows that are read from the store at once.
const PAGE: usize = 256;
/// Bytes of an answer with rows, besides the rows.
pub(crate) const ROOM_KEPT: usize = 16;
/// LIMIT: longer values are not given in rows; a client opens the object.
const ROW_VALUE_LEN_MAX: usize = 8_192;
/// [MS-OXCTABL] 2.2.2.5.1 QueryRowsFlags: the cursor stays.
const NO_ADVANCE: u8 = 0x01;

/// RopQueryRows: as many rows as are asked for, as there are, and as fit.
pub(crate) fn rows(op: &mut Op<'_>, r: &query_rows::Request) -> Outcome<query_rows::Success> {
    sequence::with(op, r.input, |op, table, rows| {
        table.check_columns()?;
        let room = op.room.saturating_sub(ROOM_KEPT);
        let page = Page::read(op, table, rows, r, room)?;
        let at_end = page.ended || rows.steps(&page.cursor, r.forward_read, 1)?.is_empty();
        // EXCHANGE: [MS-OXCTABL] 3.2.5.5 note 25: also where the first row was read backwards.
        let origin = if at_end { bookmark::END } else { bookmark::CURRENT };
        let taken = u16::try_from(page.starts.len()).unwrap_or(u16::MAX);
        if r.query_rows_flags & NO_ADVANCE == 0 {
            table.cursor = rows.sealed(page.cursor)?;
        }
        let mut row_data = page.data.finish().map_err(|e| Refusal::Fault(e.to_string()))?;
        if !r.forward_read {
            row_data = turned(&row_data, &page.starts);
        }
        Ok(query_rows::Success { origin, row_count: taken, row_data: Rest(row_data) })
    })
}

/// Whether rows are read from an order that the store keeps, and none are listed.
pub(crate) fn is_kept(table: &Table) -> bool {
    sequence::kept(table).is_some()
}

/// What a read has come to.
struct Page {
    cursor: super::cursor::Cursor,
    data: Writer,
    /// Where each row begins.
    starts: Vec<usize>,
    ended: bool,
}

impl Page {
    fn read(
        op: &Op<'_>,
        table: &Table,
        rows: &dyn Sequence,
        r: &query_rows::Request,
        room: usize,
    ) -> Outcome<Self> {
        let cursor = table.cursor.clone();
        let mut page = Self { cursor, data: Writer::default(), starts: Vec::new(), ended: false };
        let count = usize::from(r.row_count);
        let needed = table.wanted(None);
        while page.starts.len() < count && !page.ended {
            let wanted = PAGE.min(count - page.starts.len());
            let steps = rows.steps(&page.cursor, r.forward_read, wanted)?;
            page.ended = steps.len() < wanted;
            let refs: Vec<RowRef> = steps.iter().map(|step| step.row).collect();
            for (step, loaded) in steps.into_iter().zip(load(op, table, &refs, &needed)?) {
                let before = page.data.len();
                if let Some(loaded) = loaded {
                    put_row(op, table, &step.row, &loaded, &mut page.data);
                    if page.data.len() > room {
                        page.ended = false;
                        page.data.truncate(before);
                        if page.starts.is_empty() {
                            return Err(ErrorCode::BUFFER_TOO_SMALL.into());
                        }
                        return Ok(page);
                    }
                    page.starts.push(before);
                }
                page.cursor = step.after;
            }
        }
        Ok(page)
    }
}

/// Rows that were read towards the beginning, in the order of the table: [MS-OXCTABL] 3.2.5.5 gives
/// those between two places, and readers of the interface above it expect them in forward order.
fn turned(rows: &[u8], starts: &[usize]) -> Vec<u8> {
    let mut end = rows.len();
    let mut out = Vec::with_capacity(rows.len());
    for start in starts.iter().rev() {
        out.extend_from_slice(rows.get(*start..end).unwrap_or_default());
        end = *start;
    }
    out
}

/// Loads the objects of rows; those that are gone in the meantime are left out.
pub(crate) fn load(
    op: &Op<'_>,
    table: &Table,
    rows: &[RowRef],
    wanted: &Wanted,
) -> Outcome<Vec<Option<Loaded>>> {
    if let Rows::Attachments { message } = table.rows {
        let Some(Object::Message(message)) = op.session.handles.object(message) else {
            return Err(ErrorCode::OBJECT_DELETED.into());
        };
        let list = &message.content.attachments;
        let of = |row: &RowRef| match row {
            RowRef::Attachment(n) => list.iter().find(|a| a.number == *n).cloned(),
            _ => None,
        };
        return Ok(rows.iter().map(|row| of(row).map(Loaded::Attachment)).collect());
    }
    Ok(table.mailbox.read(|v| load::rows(v, rows, wanted))?)
}

/// Writes a row with the columns of its table.
pub(crate) fn put_row(op: &Op<'_>, table: &Table, of: &RowRef, loaded: &Loaded, w: &mut Writer) {
    let blobs = op.env.store.blobs();
    let reading = Reading { blobs, code_page: table.code_page, value_len_max: ROW_VALUE_LEN_MAX };
    let (facts, around) = (table.mailbox.facts(), Around::Mailbox(&table.mailbox));
    let row = Row { facts, reading, loaded, instance: of.instance(), around };
    let categories = usize::from(table.sort.category_count);
    let orders = table.sort.sort_orders.get(..categories).unwrap_or_default();
    let mut cells: Vec<Cell> = Vec::with_capacity(table.columns.len());
    // A column that stands there often is read once.
    let mut seen = HashMap::with_capacity(table.columns.len());
    for tag in &table.columns {
        let cell = match seen.get(tag).and_then(|at: &usize| cells.get(*at)) {
            Some(cell) => cell.clone(),
            None => row.row_cell(*tag, orders, categories),
        };
        seen.entry(*tag).or_insert(cells.len());
        cells.push(cell);
    }
    PropertyRow(cells).encode(&table.columns, w);
}
