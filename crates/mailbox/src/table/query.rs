//! RopQueryRows, RopSeekRow, RopFindRow: reading rows, moving the cursor.

use std::collections::HashMap;

use tradepost_mapi::{ErrorCode, PropertyRow, Restriction, SortDirection, tags};
use tradepost_proto::rop::table::{find_row, query_rows, seek_row};
use tradepost_store::{Direction, Error, Order, RowSet, View as StoreView};
use tradepost_wire::{Flagged, Rest, Writer};

use super::cursor::{Cursor, bookmark};
use super::matches::{Subject, matches};
use super::row::{Loaded, Row, RowRef};
use super::{Rows, Table, rank, view};
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::values::message::flags;
use crate::values::reading::Reading;

/// Rows that are read from the store at once.
const PAGE: usize = 256;
/// Bytes of an answer with rows, besides the rows.
const ROOM_KEPT: usize = 16;
/// LIMIT: longer values are not given in rows; a client opens the object.
const ROW_VALUE_LEN_MAX: usize = 8_192;
/// [MS-OXCTABL] 2.2.2.5.1 QueryRowsFlags: the cursor stays.
const NO_ADVANCE: u8 = 0x01;
/// [MS-OXCTABL] 2.2.2.14.1 FindRowFlags: towards the beginning.
const BACKWARD: u8 = 0x01;

/// An order that the store keeps, and the way a table goes through it.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    pub folder: tradepost_mapi::FolderId,
    pub set: RowSet,
    pub direction: Direction,
}

/// How a table's rows are found.
enum Mode {
    Kept(Kept),
    Listed,
}

fn mode(table: &Table) -> Mode {
    let Rows::Contents { folder, associated, deleted } = table.rows else { return Mode::Listed };
    let unread = table.restriction.as_ref().is_some_and(is_unread_only);
    if table.restriction.is_some() && (!unread || associated) {
        return Mode::Listed;
    }
    let (order, descending) = match table.sort.sort_orders.as_slice() {
        // EXCHANGE: without an order of its own a table shows the newest first.
        [] => (Order::DeliveryTime, true),
        [one] => match Order::ALL.into_iter().find(|o| o.tag().id() == one.tag.id()) {
            Some(order) => (order, one.order == SortDirection::DESCENDING),
            None => return Mode::Listed,
        },
        _ => return Mode::Listed,
    };
    let order = match (unread, order) {
        (false, order) => order,
        (true, Order::DeliveryTime) => Order::Unread,
        (true, _) => return Mode::Listed,
    };
    let direction = if descending { Direction::Backward } else { Direction::Forward };
    let set = RowSet::of(associated, order).with_deleted(deleted);
    Mode::Kept(Kept { folder, set, direction })
}

/// Whether rows are read from an order that the store keeps, and none are listed.
pub(crate) fn is_kept(table: &Table) -> bool {
    matches!(mode(table), Mode::Kept(_))
}

/// The restriction by which clients ask for unread messages.
fn is_unread_only(restriction: &Restriction) -> bool {
    matches!(restriction, Restriction::BitMask { nonzero: false, tag, mask }
        if tag.id() == tags::MESSAGE_FLAGS.id() && i64::from(*mask) == i64::from(flags::READ))
}

/// A row, and where the cursor stands when it has been passed.
struct Step {
    row: RowRef,
    after: Cursor,
}

/// Lists the rows of a table where the store does not keep them, unless nothing has changed since.
fn refresh(op: &mut Op<'_>, index: u8) -> Outcome<()> {
    let store = op.env.store;
    let table = op.rows(index)?;
    if let Rows::Attachments { message } = table.rows {
        let rows = match op.session.handles.object(message) {
            Some(Object::Message(message)) => {
                let list = message.content.attachments.iter();
                list.map(|a| RowRef::Attachment(a.number)).collect()
            }
            _ => return Err(ErrorCode::OBJECT_DELETED.into()),
        };
        op.rows(index)?.view = Some(view::View { rows, journal: 0 });
        return Ok(());
    }
    let table = op.rows(index)?;
    if matches!(mode(table), Mode::Kept(_)) {
        return Ok(());
    }
    let mailbox = table.mailbox.clone();
    let position = mailbox.read(|v| Ok(v.journal_position()))?;
    if table.view.as_ref().is_some_and(|v| v.journal == position) {
        return Ok(());
    }
    let reading = reading(table, store.blobs());
    let listed = mailbox.read(|v| view::list(table, v, reading))?;
    if let Some(old) = &table.view {
        table.cursor.position = moved(&old.rows, &listed.rows, table.cursor.position);
    }
    table.cursor.position = table.cursor.position.min(listed.rows.len());
    table.view = Some(listed);
    Ok(())
}

/// The cursor stays behind the nearest row before it that is still there.
fn moved(old: &[RowRef], new: &[RowRef], position: usize) -> usize {
    let places: HashMap<RowRef, usize> = new.iter().enumerate().map(|(i, row)| (*row, i)).collect();
    let mut before = old.iter().take(position).rev();
    before.find_map(|row| places.get(row)).map_or(0, |at| at + 1)
}

fn reading<'a>(table: &Table, blobs: &'a tradepost_store::Blobs) -> Reading<'a> {
    Reading { blobs, code_page: table.code_page, value_len_max: ROW_VALUE_LEN_MAX }
}

/// Number of rows.
pub(crate) fn count(op: &mut Op<'_>, index: u8) -> Outcome<usize> {
    refresh(op, index)?;
    let table = op.rows(index)?;
    Ok(match mode(table) {
        Mode::Kept(kept) => {
            let counts = table.mailbox.read(|v| v.counts(kept.folder))?;
            counts.rows(kept.set) as usize
        }
        Mode::Listed => table.view.as_ref().map_or(0, |v| v.rows.len()),
    })
}

/// At most `limit` rows from a cursor on, in one direction.
fn steps(table: &Table, from: &Cursor, forward: bool, limit: usize) -> Outcome<Vec<Step>> {
    match mode(table) {
        Mode::Kept(kept) => {
            Ok(table.mailbox.read(|v| kept_steps(v, kept, from, forward, limit))?)
        }
        Mode::Listed => Ok(listed_steps(table, from.position, forward, limit)),
    }
}

fn listed_steps(table: &Table, from: usize, forward: bool, limit: usize) -> Vec<Step> {
    let rows = table.view.as_ref().map_or(&[][..], |v| &v.rows);
    let at = |position| Cursor { position, ..Cursor::default() };
    if forward {
        let rows = rows.iter().enumerate().skip(from).take(limit);
        rows.map(|(i, row)| Step { row: *row, after: at(i + 1) }).collect()
    } else {
        let rows = rows.iter().enumerate().take(from).rev().take(limit);
        rows.map(|(i, row)| Step { row: *row, after: at(i) }).collect()
    }
}

fn reverse(direction: Direction) -> Direction {
    match direction {
        Direction::Forward => Direction::Backward,
        Direction::Backward => Direction::Forward,
    }
}

fn kept_steps(
    v: &StoreView<'_>,
    kept: Kept,
    from: &Cursor,
    forward: bool,
    limit: usize,
) -> Result<Vec<Step>, Error> {
    if forward {
        let rows = v.rows(kept.folder, kept.set, kept.direction, from.behind.as_ref(), limit)?;
        let journal = if from.behind.is_none() { v.journal_position() } else { from.journal };
        let steps = rows.into_iter().enumerate().map(|(i, (key, object))| Step {
            row: RowRef::Message(object),
            after: Cursor { position: from.position + i + 1, behind: Some(key), journal },
        });
        return Ok(steps.collect());
    }
    let Some(behind) = &from.behind else { return Ok(Vec::new()) };
    let way = reverse(kept.direction);
    let mut rows = Vec::new();
    // The row before the cursor may be gone by now; then the one before it is the first.
    if let Some(object) = behind.object()
        && v.has_row(kept.folder, kept.set, behind)?
    {
        rows.push((behind.clone(), object));
    }
    rows.extend(v.rows(kept.folder, kept.set, way, Some(behind), limit + 1)?);
    let before = |i: usize| rows.get(i + 1).map(|(key, _)| key.clone());
    let steps = rows.iter().enumerate().take(limit).map(|(i, (_, object))| Step {
        row: RowRef::Message(*object),
        after: Cursor {
            position: if before(i).is_none() { 0 } else { from.position.saturating_sub(i + 1) },
            behind: before(i),
            journal: from.journal,
        },
    });
    Ok(steps.collect())
}

/// Loads the objects of rows; those that are gone in the meantime are left out.
fn load(op: &Op<'_>, table: &Table, rows: &[RowRef]) -> Outcome<Vec<Option<Loaded>>> {
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
    Ok(table.mailbox.read(|v| view::load(v, rows))?)
}

/// The table at an index, immutably.
fn table_at<'a>(op: &'a Op<'_>, index: u8) -> Outcome<&'a Table> {
    match op.session.handles.object(op.handle(index)?) {
        Some(Object::Table(table)) => Ok(table),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}

/// RopQueryRows: as many rows as are asked for, as there are, and as fit.
pub(crate) fn rows(op: &mut Op<'_>, r: &query_rows::Request) -> Outcome<query_rows::Success> {
    refresh(op, r.input)?;
    let room = op.room.saturating_sub(ROOM_KEPT);
    let table = table_at(op, r.input)?;
    if table.columns.is_empty() {
        // [MS-OXCTABL] 3.2.5.5: columns come first.
        return Err(ErrorCode::NULL_OBJECT.into());
    }
    let mut cursor = table.cursor.clone();
    let mut w = Writer::default();
    let (mut taken, mut ended) = (0u16, false);
    // Where each row begins.
    let mut starts = Vec::new();
    'pages: while taken < r.row_count {
        let wanted = PAGE.min(usize::from(r.row_count - taken));
        let page = steps(table, &cursor, r.forward_read, wanted)?;
        ended = page.len() < wanted;
        let refs: Vec<RowRef> = page.iter().map(|step| step.row).collect();
        for (step, loaded) in page.into_iter().zip(load(op, table, &refs)?) {
            let before = w.len();
            if let Some(loaded) = loaded {
                put_row(op, table, &loaded, &mut w);
                if w.len() > room {
                    ended = false;
                    w.truncate(before);
                    if taken == 0 {
                        return Err(ErrorCode::BUFFER_TOO_SMALL.into());
                    }
                    break 'pages;
                }
                starts.push(before);
                taken += 1;
            }
            cursor = step.after;
        }
        if ended {
            break;
        }
    }
    let at_end = ended || steps(table, &cursor, r.forward_read, 1)?.is_empty();
    let origin = match (at_end, r.forward_read) {
        (false, _) => bookmark::CURRENT,
        (true, true) => bookmark::END,
        (true, false) => bookmark::BEGINNING,
    };
    if r.query_rows_flags & NO_ADVANCE == 0 {
        op.rows(r.input)?.cursor = cursor;
    }
    let mut row_data = w.finish().map_err(|e| crate::error::Refusal::Fault(e.to_string()))?;
    if !r.forward_read {
        row_data = turned(&row_data, &starts);
    }
    Ok(query_rows::Success { origin, row_count: taken, row_data: Rest(row_data) })
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

/// Counts anew how many rows are before the cursor, if anything has changed since it was counted.
pub(crate) fn recount(op: &mut Op<'_>, index: u8) -> Outcome<()> {
    let table = op.rows(index)?;
    let (Mode::Kept(kept), Some(behind)) = (mode(table), table.cursor.behind.clone()) else {
        return Ok(());
    };
    let counted = table.cursor.journal;
    let found = table.mailbox.read(|v| {
        let journal = v.journal_position();
        let changed = journal != counted;
        Ok(if changed { Some((rank::position(v, kept, &behind)?, journal)) } else { None })
    })?;
    if let Some((position, journal)) = found {
        (table.cursor.position, table.cursor.journal) = (position, journal);
    }
    Ok(())
}

fn put_row(op: &Op<'_>, table: &Table, loaded: &Loaded, w: &mut Writer) {
    let row = Row {
        facts: table.mailbox.facts(),
        reading: reading(table, op.env.store.blobs()),
        loaded,
        view: None,
    };
    let cells = table.columns.iter().map(|tag| row.row_cell(*tag)).collect();
    PropertyRow(cells).encode(&table.columns, w);
}

/// The cursor at one of the three known places.
fn origin(op: &mut Op<'_>, index: u8, origin: u8) -> Outcome<Cursor> {
    match origin {
        bookmark::BEGINNING => Ok(Cursor::default()),
        bookmark::CURRENT => Ok(op.rows(index)?.cursor.clone()),
        bookmark::END => {
            let position = count(op, index)?;
            let table = op.rows(index)?;
            let Mode::Kept(kept) = mode(table) else {
                return Ok(Cursor { position, ..Cursor::default() });
            };
            let way = reverse(kept.direction);
            let (last, journal) = table.mailbox.read(|v| {
                Ok((v.rows(kept.folder, kept.set, way, None, 1)?, v.journal_position()))
            })?;
            let behind = last.into_iter().next().map(|(key, _)| key);
            Ok(Cursor { position, behind, journal })
        }
        // Bookmarks of a client's own are not there yet.
        _ => Err(ErrorCode::INVALID_BOOKMARK.into()),
    }
}

/// RopSeekRow.
pub(crate) fn seek(op: &mut Op<'_>, r: &seek_row::Request) -> Outcome<seek_row::Success> {
    refresh(op, r.input)?;
    let mut cursor = origin(op, r.input, r.origin)?;
    let forward = r.row_count >= 0;
    let mut left = r.row_count.unsigned_abs() as usize;
    let table = table_at(op, r.input)?;
    if let (Mode::Kept(kept), true) = (mode(table), left > PAGE) {
        let (end, passed) = table.mailbox.read(|v| rank::moved(v, kept, &cursor, r.row_count))?;
        cursor = end;
        left -= passed;
    }
    while left > 0 {
        let page = steps(table, &cursor, forward, left.min(PAGE))?;
        let Some(last) = page.last() else { break };
        left -= page.len();
        cursor = last.after.clone();
    }
    op.rows(r.input)?.cursor = cursor;
    let unsought = i32::try_from(left).unwrap_or(i32::MAX);
    let rows_sought =
        if forward { r.row_count - unsought } else { r.row_count.saturating_add(unsought) };
    Ok(seek_row::Success { has_sought_less: left > 0, rows_sought })
}

/// RopFindRow. The cursor comes to stand on the row found, or stays.
pub(crate) fn find(op: &mut Op<'_>, r: &find_row::Request) -> Outcome<find_row::Success> {
    refresh(op, r.input)?;
    let restriction = r.restriction.0.as_ref().ok_or(ErrorCode::INVALID_PARAMETER)?;
    let mut cursor = origin(op, r.input, r.origin)?;
    let forward = r.find_row_flags & BACKWARD == 0;
    let room = op.room.saturating_sub(ROOM_KEPT);
    let table = table_at(op, r.input)?;
    if table.columns.is_empty() {
        return Err(ErrorCode::NULL_OBJECT.into());
    }
    loop {
        let page = steps(table, &cursor, forward, PAGE)?;
        if page.is_empty() {
            return Err(ErrorCode::NOT_FOUND.into());
        }
        let refs: Vec<RowRef> = page.iter().map(|step| step.row).collect();
        for (step, loaded) in page.into_iter().zip(load(op, table, &refs)?) {
            if let Some(loaded) = loaded.filter(|l| fits(op, table, l, restriction)) {
                let mut w = Writer::default();
                put_row(op, table, &loaded, &mut w);
                if w.len() > room {
                    return Err(ErrorCode::BUFFER_TOO_SMALL.into());
                }
                let data = w.finish().map_err(|e| crate::error::Refusal::Fault(e.to_string()))?;
                op.rows(r.input)?.cursor = if forward { cursor } else { step.after };
                let row_data = Flagged(Some(Rest(data)));
                return Ok(find_row::Success { row_no_longer_visible: false, row_data });
            }
            cursor = step.after;
        }
    }
}

fn fits(op: &Op<'_>, table: &Table, loaded: &Loaded, restriction: &Restriction) -> bool {
    let value_len_max = view::MATCHED_VALUE_LEN_MAX;
    let reading = Reading { value_len_max, ..reading(table, op.env.store.blobs()) };
    let facts = table.mailbox.facts();
    let found = table.mailbox.read(|v| {
        let row: &dyn Subject = &Row { facts, reading, loaded, view: Some(v) };
        Ok(matches(restriction, row))
    });
    found.unwrap_or(false)
}
