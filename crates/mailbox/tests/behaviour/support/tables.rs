use tradepost_mapi::{
    Cell, ErrorCode, MessageId, PropertyTag, Restriction, SortDirection, SortOrder, SortOrderSet,
    Value, tags,
};
use tradepost_proto::rop::table::{
    find_row, query_position, query_rows, reset_table, restrict, seek_row, set_columns, sort_table,
};
use tradepost_wire::Sized16;

use super::Desk;

/// Bookmarks.
pub const BEGINNING: u8 = 0;
pub const CURRENT: u8 = 1;
pub const END: u8 = 2;

pub fn set_columns(tags: &[PropertyTag]) -> set_columns::Request {
    let property_tags = tags.to_vec().into();
    set_columns::Request { logon_id: 0, input: 0, set_columns_flags: 0, property_tags }
}

pub fn query_rows(forward_read: bool, row_count: u16) -> query_rows::Request {
    query_rows::Request { logon_id: 0, input: 0, query_rows_flags: 0, forward_read, row_count }
}

pub fn sort_table(orders: &[(PropertyTag, bool)]) -> sort_table::Request {
    let orders = orders.iter().map(|(tag, descending)| SortOrder {
        tag: *tag,
        order: if *descending { SortDirection::DESCENDING } else { SortDirection::ASCENDING },
    });
    sort_table::Request {
        logon_id: 0,
        input: 0,
        sort_table_flags: 0,
        sort_orders: SortOrderSet { sort_orders: orders.collect(), ..SortOrderSet::default() },
    }
}

pub fn restrict(restriction: Option<Restriction>) -> restrict::Request {
    restrict::Request {
        logon_id: 0,
        input: 0,
        restrict_flags: 0,
        restriction: Sized16(restriction),
    }
}

pub fn seek_row(origin: u8, row_count: i32) -> seek_row::Request {
    seek_row::Request { logon_id: 0, input: 0, origin, row_count, want_row_moved_count: true }
}

pub fn find_row(restriction: Restriction, origin: u8, backward: bool) -> find_row::Request {
    find_row::Request {
        logon_id: 0,
        input: 0,
        find_row_flags: backward.into(),
        restriction: Sized16(Some(restriction)),
        origin,
        bookmark: Vec::new().into(),
    }
}

pub fn reset_table() -> reset_table::Request {
    reset_table::Request { logon_id: 0, input: 0 }
}

/// The identifier of a message in a row.
pub fn message_id(cell: &Cell) -> MessageId {
    match cell {
        Ok(Value::Integer64(n)) => MessageId(n.cast_unsigned()),
        other => panic!("no identifier: {other:?}"),
    }
}

pub fn text_of(cell: &Cell) -> String {
    match cell {
        Ok(Value::String(text)) => text.to_string_lossy(),
        other => panic!("no text: {other:?}"),
    }
}

impl Desk {
    pub fn set_columns(&mut self, table: u32, tags: &[PropertyTag]) {
        assert_eq!(self.ask(table, set_columns(tags)).map(|b| b.table_status), Ok(0));
        self.columns = tags.to_vec();
    }

    pub fn query(
        &mut self,
        table: u32,
        forward: bool,
        count: u16,
    ) -> Result<(u8, Vec<Vec<Cell>>), ErrorCode> {
        let body = self.ask(table, query_rows(forward, count))?;
        let rows = body.rows(&self.columns).unwrap().into_iter().map(|row| row.0).collect();
        Ok((body.origin, rows))
    }

    /// All rows from the cursor on.
    pub fn rows(&mut self, table: u32) -> Vec<Vec<Cell>> {
        let mut all = Vec::new();
        loop {
            let (origin, rows) = self.query(table, true, u16::MAX).unwrap();
            all.extend(rows);
            if origin == END {
                return all;
            }
        }
    }

    /// The subjects of all rows from the cursor on.
    pub fn subjects(&mut self, table: u32) -> Vec<String> {
        self.set_columns(table, &[tags::SUBJECT]);
        self.rows(table).iter().map(|row| text_of(&row[0])).collect()
    }

    pub fn position(&mut self, table: u32) -> (u32, u32) {
        let request = query_position::Request { logon_id: 0, input: 0 };
        let body = self.ask(table, request).unwrap();
        (body.numerator, body.denominator)
    }

    pub fn seek(&mut self, table: u32, origin: u8, count: i32) -> (bool, i32) {
        let body = self.ask(table, seek_row(origin, count)).unwrap();
        (body.has_sought_less, body.rows_sought)
    }

    pub fn find(
        &mut self,
        table: u32,
        restriction: Restriction,
        origin: u8,
        backward: bool,
    ) -> Result<Vec<Cell>, ErrorCode> {
        let body = self.ask(table, find_row(restriction, origin, backward))?;
        assert!(!body.row_no_longer_visible);
        Ok(body.row(&self.columns).unwrap().unwrap().0)
    }
}
