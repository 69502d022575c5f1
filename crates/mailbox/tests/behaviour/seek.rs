//! Seeks over many rows of an order that the store keeps.

use tradepost_mapi::{FileTime, Value, tags};

use crate::support::*;

const MESSAGES: u64 = 900;

/// A table of so many messages, by time of delivery; subjects are their numbers in that order.
fn a_long_table(desk: &mut Desk, descending: bool) -> u32 {
    let inbox = desk.inbox_id();
    for n in 0..MESSAGES {
        let n = n * 7 % MESSAGES;
        let time = Value::Time(FileTime(n + 1));
        let values = [(tags::MESSAGE_DELIVERY_TIME, time), (tags::SUBJECT, text(&n.to_string()))];
        desk.post_with(inbox, &values);
    }
    let folder = desk.folder(inbox);
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::SUBJECT]);
    desk.ask(table, sort_table(&[(tags::MESSAGE_DELIVERY_TIME, descending)])).unwrap();
    table
}

fn next(desk: &mut Desk, table: u32) -> Option<u64> {
    let rows = desk.query(table, true, 1).unwrap();
    let row = rows.1.into_iter().next()?;
    desk.seek(table, 1, -1);
    text_of(&row[0]).parse().ok()
}

#[test]
fn a_long_seek_ends_where_many_short_ones_would() {
    for descending in [false, true] {
        let mut desk = Desk::new();
        let table = a_long_table(&mut desk, descending);
        let row = |n: u64| if descending { MESSAGES - 1 - n } else { n };
        assert_eq!(desk.seek(table, 0, 500), (false, 500));
        assert_eq!(next(&mut desk, table), Some(row(500)));
        assert_eq!(desk.position(table), (500, 900));
        assert_eq!(desk.seek(table, 1, 300), (false, 300));
        assert_eq!(next(&mut desk, table), Some(row(800)));
        assert_eq!(desk.seek(table, 1, -700), (false, -700));
        assert_eq!(next(&mut desk, table), Some(row(100)));
        assert_eq!(desk.seek(table, 1, -700), (true, -100));
        assert_eq!(next(&mut desk, table), Some(row(0)));
        assert_eq!(desk.seek(table, 0, 5000), (true, 900));
        assert_eq!(next(&mut desk, table), None);
        assert_eq!(desk.position(table), (900, 900));
        assert_eq!(desk.seek(table, 2, -400), (false, -400));
        assert_eq!(next(&mut desk, table), Some(row(500)));
    }
}
