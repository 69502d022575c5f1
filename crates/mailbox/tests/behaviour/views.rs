//! Listed views: shared by what shows the same, followed as the mailbox changes, under a budget.

use tradepost_mailbox::{Session, Views};
use tradepost_mapi::{FileTime, FolderId, Restriction, SortDirection, Value, tags};

use crate::support::*;

const ROWS: i32 = 300;

/// A folder of messages whose importance and date are mixed.
fn filled(desk: &mut Desk) -> (u32, FolderId) {
    let (folder, id) = desk.place("Views");
    for n in 0..ROWS {
        desk.post_with(
            id,
            &[
                (tags::SUBJECT, text(&format!("s{:03}", n * 37 % ROWS))),
                (tags::IMPORTANCE, Value::Integer32(n * 7 % 3)),
                (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(n.unsigned_abs().into()))),
            ],
        );
    }
    (folder, id)
}

/// A table sorted by two columns, so that the store does not keep its order.
fn table(desk: &mut Desk, folder: u32, n: usize) -> u32 {
    let table = desk.contents(folder);
    let second = [tags::SUBJECT, tags::MESSAGE_DELIVERY_TIME, tags::LAST_MODIFICATION_TIME];
    let orders = [(tags::IMPORTANCE, n.is_multiple_of(2)), (second[n % 3], n % 4 < 2)];
    desk.ask(table, sort_table(&orders)).unwrap();
    table
}

/// Another session of the same person that shares the views.
fn sharing(desk: &Desk, views: &Views) -> Desk {
    let mut other = desk.beside();
    let user = other.session.user().clone();
    other.session = Session::new(user, 1252).with_views(views.clone());
    other.logon = other.log_on().0;
    other
}

#[test]
fn tables_that_show_the_same_share_one_view() {
    let views = Views::default();
    let mut desk = sharing(&Desk::new(), &views);
    let (folder, id) = filled(&mut desk);
    let first = table(&mut desk, folder, 0);
    let again = table(&mut desk, folder, 0);
    let mut other = sharing(&desk, &views);
    let theirs = other.folder(id);
    let theirs = table(&mut other, theirs, 0);
    let seen = desk.subjects(first);
    assert_eq!(desk.subjects(again), seen);
    assert_eq!(other.subjects(theirs), seen);
    assert_eq!(views.len(), 1);
    let different = table(&mut desk, folder, 1);
    desk.subjects(different);
    assert_eq!(views.len(), 2);
    // Each has its own cursor, and all see what changes.
    desk.seek(first, BEGINNING, 5);
    other.post(id, "new");
    assert_eq!(desk.position(again).1, 301);
    assert_eq!(other.position(theirs).1, 301);
    assert_eq!(desk.position(first).1, 301);
}

#[test]
fn ten_tables_in_a_small_budget_are_right() {
    // Room for two views of 300 rows at most.
    let views = Views::new(40_000);
    let mut desk = sharing(&Desk::new(), &views);
    let (folder, id) = filled(&mut desk);
    let plenty = Views::default();
    let mut other = sharing(&desk, &plenty);
    let theirs = other.folder(id);
    let tables: Vec<_> =
        (0..10).map(|n| (table(&mut desk, folder, n), table(&mut other, theirs, n))).collect();
    for round in 0..3 {
        for (mine, theirs) in &tables {
            desk.seek(*mine, BEGINNING, 0);
            other.seek(*theirs, BEGINNING, 0);
            assert!(desk.subjects(*mine) == other.subjects(*theirs));
            assert!(views.bytes() <= 40_000, "{} bytes", views.bytes());
            // The cursors outlive the views.
            desk.seek(*mine, BEGINNING, 100 + round);
            other.seek(*theirs, BEGINNING, 100 + round);
        }
        desk.post_with(
            id,
            &[(tags::SUBJECT, text("new")), (tags::IMPORTANCE, Value::Integer32(round))],
        );
        for (mine, theirs) in &tables {
            assert_eq!(desk.position(*mine), other.position(*theirs));
        }
    }
    assert!(views.len() < 10 && plenty.len() >= 10, "{} {}", views.len(), plenty.len());
}

#[test]
fn a_view_that_does_not_fit_alone_is_right_all_the_same() {
    let views = Views::new(1_000);
    let mut desk = sharing(&Desk::new(), &views);
    let (folder, _) = filled(&mut desk);
    let table = table(&mut desk, folder, 0);
    desk.seek(table, BEGINNING, 120);
    let bookmark = desk.bookmark(table);
    desk.seek(table, END, 0);
    desk.set_columns(table, &[tags::SUBJECT]);
    desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap();
    assert_eq!(desk.position(table), (120, 300));
    assert_eq!(views.bytes(), 0);
}

#[test]
fn texts_stand_in_the_order_of_the_session_s_language() {
    for (lcid, expected) in [
        (0, ["apfel", "Zebra", "äpple"]),
        (0x0409, ["apfel", "äpple", "Zebra"]),
        (0x041D, ["apfel", "Zebra", "äpple"]),
    ] {
        let mut desk = Desk::new();
        let user = desk.session.user().clone();
        desk.session = Session::new(user, 1252).with_locale(lcid);
        desk.logon = desk.log_on().0;
        let (folder, id) = desk.place("Words");
        for word in ["Zebra", "äpple", "apfel"] {
            desk.post(id, word);
        }
        let table = desk.contents(folder);
        for restricted in [false, true] {
            if restricted {
                let any = Restriction::Exist { tag: tags::SUBJECT };
                desk.ask(table, restrict(Some(any))).unwrap();
            }
            desk.ask(table, sort_table(&[(tags::SUBJECT, false)])).unwrap();
            // [MS-OXCTABL] R56, R76, R437, R438, R447
            assert_eq!(desk.subjects(table), expected, "{lcid}");
            desk.ask(table, sort_table(&[(tags::SUBJECT, true)])).unwrap();
            let mut down = desk.subjects(table);
            down.reverse();
            // [MS-OXCTABL] R77
            assert_eq!(down, expected, "{lcid}");
        }
    }
}

#[test]
fn long_keys_that_begin_alike_stand_in_order_and_take_new_rows() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Alike");
    let same = "the very same beginning of all of these subjects ";
    for n in [3, 1, 4, 0, 2] {
        desk.post(id, &format!("{same}{n}"));
    }
    let table = desk.contents(folder);
    desk.ask(
        table,
        grouped(
            &[(tags::SUBJECT, SortDirection::ASCENDING), (tags::MID, SortDirection::ASCENDING)],
            0,
            0,
        ),
    )
    .unwrap();
    desk.seek(table, BEGINNING, 3);
    let bookmark = desk.bookmark(table);
    desk.post(id, &format!("{same}22"));
    let ends: Vec<_> = {
        desk.seek(table, BEGINNING, 0);
        desk.subjects(table)
    }
    .iter()
    .map(|s| s[same.len()..].to_owned())
    .collect();
    assert_eq!(ends, ["0", "1", "2", "22", "3", "4"]);
    desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap();
    assert_eq!(desk.position(table), (4, 6));
}
