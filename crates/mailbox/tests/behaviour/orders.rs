//! Tables of many rows, in every order that is kept, both ways, against a sort in memory.

use tradepost_mapi::{Cell, FileTime, PropertyTag, RelOp, Restriction, TaggedValue, Value, tags};

use crate::support::*;

const MESSAGES: u64 = 3_000;

/// Small numbers without pattern, the same in every run.
fn mixed(n: u64, salt: u64) -> u64 {
    let x = (n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15 ^ salt.wrapping_mul(0xD1B5_4A32_D192_ED03));
    (x ^ x >> 29) % 1_009
}

fn filled(desk: &mut Desk) -> u32 {
    let (folder, id) = desk.place("Many");
    for n in 0..MESSAGES {
        desk.now = FileTime(desk.now.0 + 1 + mixed(n, 9) % 2 * 7);
        let mut values = vec![
            (tags::SUBJECT, text(&format!("Subject {:04}", mixed(n, 1)))),
            (tags::CLIENT_SUBMIT_TIME, Value::Time(FileTime(mixed(n, 2)))),
            (tags::BODY, text(&"x".repeat(usize::try_from(mixed(n, 4)).unwrap()))),
        ];
        if n % 10 != 0 {
            values.push((tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(mixed(n, 3)))));
            values.push((tags::SENT_REPRESENTING_NAME, text(&format!("s{}", mixed(n, 5)))));
        }
        desk.post_with(id, &values);
    }
    desk.contents(folder)
}

/// A key that orders as the table does: missing values first.
fn key(cell: &Cell) -> (u8, i64, String) {
    match cell {
        Ok(Value::Time(t)) => (1, t.0.cast_signed(), String::new()),
        Ok(Value::Integer32(n)) => (1, (*n).into(), String::new()),
        Ok(Value::String(text)) => (1, 0, text.to_string_lossy().to_lowercase()),
        Ok(other) => panic!("{other:?}"),
        Err(_) => (0, 0, String::new()),
    }
}

fn walk(desk: &mut Desk, table: u32, forward: bool, step: u16) -> Vec<Vec<Cell>> {
    desk.seek(table, if forward { BEGINNING } else { END }, 0);
    let mut pages = Vec::new();
    loop {
        let (origin, rows) = desk.query(table, forward, step).unwrap();
        pages.push(rows);
        if origin != CURRENT {
            break;
        }
    }
    if !forward {
        pages.reverse();
    }
    pages.concat()
}

#[test]
fn three_thousand_rows_stand_in_every_order_both_ways() {
    let mut desk = Desk::new();
    let table = filled(&mut desk);
    for tag in [
        tags::MESSAGE_DELIVERY_TIME,
        tags::CLIENT_SUBMIT_TIME,
        tags::LAST_MODIFICATION_TIME,
        tags::SUBJECT,
        tags::SENT_REPRESENTING_NAME,
        tags::MESSAGE_SIZE,
        // Not kept, but listed.
        tags::IMPORTANCE,
    ] {
        for descending in [false, true] {
            check(&mut desk, table, tag, descending);
        }
    }
}

fn check(desk: &mut Desk, table: u32, tag: PropertyTag, descending: bool) {
    desk.ask(table, sort_table(&[(tag, descending)])).unwrap();
    desk.set_columns(table, &[tag, tags::MID]);
    let forward = walk(desk, table, true, 700);
    assert_eq!(forward.len() as u64, MESSAGES);
    let mut keys: Vec<_> = forward.iter().map(|row| key(&row[0])).collect();
    let mut ids: Vec<_> = forward.iter().map(|row| message_id(&row[1]).0).collect();
    let read = keys.clone();
    keys.sort();
    if descending {
        keys.reverse();
    }
    assert!(read == keys, "{tag:?}, descending: {descending}");
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len() as u64, MESSAGES, "every message once");
    assert!(walk(desk, table, false, 333) == forward, "{tag:?} backward");
    assert_eq!(desk.position(table), (0, 3_000));
    assert_eq!(desk.seek(table, BEGINNING, 1_234), (false, 1_234));
    assert_eq!(desk.query(table, true, 1).unwrap().1[0], forward[1_234]);
    assert_eq!(desk.seek(table, END, -1_500), (false, -1_500));
    assert_eq!(desk.query(table, true, 1).unwrap().1[0], forward[1_500]);
    let id = TaggedValue::new(tags::MID, forward[2_345][1].clone().unwrap());
    let same = Restriction::Property { relop: RelOp::EQUAL, tag: tags::MID, value: id };
    assert_eq!(desk.find(table, same.clone(), BEGINNING, false).unwrap(), forward[2_345]);
    assert_eq!(desk.position(table), (2_345, 3_000));
    assert_eq!(desk.find(table, same, END, true).unwrap(), forward[2_345]);
    assert_eq!(desk.position(table), (2_345, 3_000));
}

#[test]
fn two_columns_sort_one_after_the_other() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Two");
    for n in 0..60 {
        desk.post_with(
            id,
            &[
                (tags::SUBJECT, text(&format!("{}", mixed(n, 1) % 5))),
                (tags::IMPORTANCE, Value::Integer32(i32::try_from(mixed(n, 2) % 3).unwrap())),
            ],
        );
    }
    let table = desk.contents(folder);
    desk.ask(table, sort_table(&[(tags::SUBJECT, true), (tags::IMPORTANCE, false)])).unwrap();
    desk.set_columns(table, &[tags::SUBJECT, tags::IMPORTANCE]);
    let rows = desk.rows(table);
    let read: Vec<_> = rows.iter().map(|row| (key(&row[0]).2, key(&row[1]).1)).collect();
    let mut expected = read.clone();
    expected.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    assert_eq!(read, expected);
}

#[test]
fn unread_messages_alone_are_shown_and_leave_when_they_are_read() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Unread");
    let mut all = Vec::new();
    for n in 0..9 {
        let time = (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(n)));
        let message = desk.post_with(id, &[time, (tags::SUBJECT, text(&n.to_string()))]);
        let handle = desk.message(id, message, READ_ONLY);
        if n % 3 != 0 {
            desk.ask(handle, set_read_flag(0x05)).unwrap();
        }
        all.push(message);
    }
    let table = desk.contents(folder);
    desk.ask(table, sort_table(&[(tags::MESSAGE_DELIVERY_TIME, false)])).unwrap();
    let unread = Restriction::BitMask { nonzero: false, tag: tags::MESSAGE_FLAGS, mask: 1 };
    desk.ask(table, restrict(Some(unread))).unwrap();
    assert_eq!(desk.subjects(table), ["1", "2", "4", "5", "7", "8"]);
    desk.seek(table, BEGINNING, 3);
    let handle = desk.message(id, all[4], READ_ONLY);
    desk.ask(handle, set_read_flag(0x01)).unwrap();
    assert_eq!(desk.position(table), (2, 5));
    let rows = desk.query(table, false, 9).unwrap().1;
    assert_eq!(rows.iter().map(|row| text_of(&row[0])).collect::<String>(), "12");
    assert_eq!(desk.subjects(table), ["1", "2", "5", "7", "8"]);
}
