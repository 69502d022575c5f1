use tradepost_mapi::{Cell, PropertyTag, SortDirection, SortOrder, SortOrderSet, Value, tags};
use tradepost_proto::rop::table::{
    abort, collapse_row, create_bookmark, expand_row, free_bookmark, get_collapse_state,
    get_status, seek_row_bookmark, seek_row_fractional, set_collapse_state, sort_table,
};

use super::{Desk, text_of};

/// A sort order: of the orders the first so many make categories, of which so many are expanded.
pub fn grouped(
    orders: &[(PropertyTag, SortDirection)],
    category_count: u16,
    expanded_count: u16,
) -> sort_table::Request {
    let orders = orders.iter().map(|(tag, order)| SortOrder { tag: *tag, order: *order });
    let sort_orders =
        SortOrderSet { category_count, expanded_count, sort_orders: orders.collect() };
    sort_table::Request { logon_id: 0, input: 0, sort_table_flags: 0, sort_orders }
}

pub fn expand(category_id: u64, max_row_count: u16) -> expand_row::Request {
    expand_row::Request { logon_id: 0, input: 0, max_row_count, category_id }
}

pub fn collapse(category_id: u64) -> collapse_row::Request {
    collapse_row::Request { logon_id: 0, input: 0, category_id }
}

pub fn collapse_state(row_id: u64, row_instance_number: u32) -> get_collapse_state::Request {
    get_collapse_state::Request { logon_id: 0, input: 0, row_id, row_instance_number }
}

pub fn set_collapse_state(state: &[u8]) -> set_collapse_state::Request {
    set_collapse_state::Request { logon_id: 0, input: 0, collapse_state: state.to_vec().into() }
}

pub fn create_bookmark() -> create_bookmark::Request {
    create_bookmark::Request { logon_id: 0, input: 0 }
}

pub fn free_bookmark(bookmark: &[u8]) -> free_bookmark::Request {
    free_bookmark::Request { logon_id: 0, input: 0, bookmark: bookmark.to_vec().into() }
}

pub fn seek_bookmark(bookmark: &[u8], row_count: i32) -> seek_row_bookmark::Request {
    seek_row_bookmark::Request {
        logon_id: 0,
        input: 0,
        bookmark: bookmark.to_vec().into(),
        row_count,
        want_row_moved_count: true,
    }
}

pub fn fraction(numerator: u32, denominator: u32) -> seek_row_fractional::Request {
    seek_row_fractional::Request { logon_id: 0, input: 0, numerator, denominator }
}

pub fn abort() -> abort::Request {
    abort::Request { logon_id: 0, input: 0 }
}

pub fn get_status() -> get_status::Request {
    get_status::Request { logon_id: 0, input: 0 }
}

/// The columns by which [`Desk::outline`] draws a table.
pub const OUTLINE: [PropertyTag; 8] = [
    tags::SUBJECT,
    tags::IMPORTANCE,
    tags::ROW_TYPE,
    tags::DEPTH,
    tags::CONTENT_COUNT,
    tags::CONTENT_UNREAD_COUNT,
    tags::INST_ID,
    tags::INSTANCE_NUM,
];

pub fn number(cell: &Cell) -> i64 {
    match cell {
        Ok(Value::Integer32(n)) => (*n).into(),
        Ok(Value::Integer64(n)) => *n,
        other => panic!("no number: {other:?}"),
    }
}

/// PidTagInstID of a row with the columns of [`OUTLINE`].
pub fn inst_id(row: &[Cell]) -> u64 {
    number(&row[6]).cast_unsigned()
}

/// A row with the columns of [`OUTLINE`]: the subject of a message, or state, importance, rows and
/// unread rows of a header, each indented by its depth.
pub fn drawn(row: &[Cell]) -> String {
    let depth = ".".repeat(usize::try_from(number(&row[3])).unwrap());
    if number(&row[2]) == 1 {
        return format!("{depth}{}", text_of(&row[0]));
    }
    let sign = if number(&row[2]) == 3 { '-' } else { '+' };
    let value =
        row[0].as_ref().map_or_else(|_| number(&row[1]).to_string(), |v| text_of(&Ok(v.clone())));
    format!("{depth}{sign}{value}({}/{})", number(&row[4]), number(&row[5]))
}

impl Desk {
    /// The table from its beginning, drawn.
    pub fn outline(&mut self, table: u32) -> Vec<String> {
        self.outlined(table).iter().map(|row| drawn(row)).collect()
    }

    /// The rows of the table from its beginning, with the columns of [`OUTLINE`].
    pub fn outlined(&mut self, table: u32) -> Vec<Vec<Cell>> {
        self.seek(table, super::BEGINNING, 0);
        self.set_columns(table, &OUTLINE);
        self.rows(table)
    }

    pub fn bookmark(&mut self, table: u32) -> Vec<u8> {
        self.ask(table, create_bookmark()).unwrap().bookmark.to_vec()
    }
}
