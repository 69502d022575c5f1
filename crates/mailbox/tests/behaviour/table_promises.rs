//! [MS-OXCTABL] and [MS-OXCFOLD]: what a table is from when it is opened until it is released.

use tradepost_mapi::{ErrorCode, FileTime, Restriction, Value, code_page, tags};
use tradepost_proto::rop::table::{
    query_columns_all, query_position, restrict, seek_row, set_columns, sort_table,
};

use crate::support::*;

const NONE: ErrorCode = ErrorCode::NOT_SUPPORTED;
const DEFERRED_ERRORS: u8 = 0x08;
const USE_UNICODE: u8 = 0x40;

/// A folder of messages that were delivered in another order than they were saved in.
fn delivered(desk: &mut Desk) -> (u32, u32) {
    let (folder, id) = desk.place("Delivered");
    for (subject, time) in [("b", 20), ("c", 30), ("a", 10)] {
        let time = (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(time)));
        desk.post_with(id, &[(tags::SUBJECT, text(subject)), time]);
    }
    (folder, desk.contents(folder))
}

fn subjects(desk: &mut Desk, table: u32) -> String {
    desk.seek(table, BEGINNING, 0);
    desk.subjects(table).concat()
}

#[test]
fn a_table_has_its_order_of_the_beginning_until_it_is_sorted_and_after_it_is_reset() {
    let mut desk = Desk::new();
    let (_, table) = delivered(&mut desk);
    // [MS-OXCTABL] R440
    assert_eq!(subjects(&mut desk, table), "cba");
    desk.ask(table, sort_table(&[(tags::SUBJECT, false)])).unwrap();
    assert_eq!(subjects(&mut desk, table), "abc");
    desk.ask(table, reset_table()).unwrap();
    // [MS-OXCTABL] R557, R558
    assert_eq!(subjects(&mut desk, table), "cba");
}

#[test]
fn what_is_restricted_away_is_still_there() {
    let mut desk = Desk::new();
    let (folder, table) = delivered(&mut desk);
    desk.ask(table, restrict(Some(about("b")))).unwrap();
    assert_eq!(subjects(&mut desk, table), "b");
    // [MS-OXCTABL] R86
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(3)));
    desk.ask(table, restrict(None)).unwrap();
    // [MS-OXCTABL] R86
    assert_eq!(subjects(&mut desk, table), "cba");
}

#[test]
fn a_row_that_is_found_has_the_columns_that_were_set() {
    let mut desk = Desk::new();
    let (_, table) = delivered(&mut desk);
    for columns in [&[tags::SUBJECT, tags::MESSAGE_DELIVERY_TIME][..], &[tags::SUBJECT]] {
        desk.set_columns(table, columns);
        let values = [Ok(text("b")), Ok(Value::Time(FileTime(20)))];
        // [MS-OXCTABL] R540, R824
        assert_eq!(
            desk.find(table, about("b"), BEGINNING, false).unwrap(),
            values[..columns.len()]
        );
    }
}

#[test]
fn a_folder_has_no_cursor() {
    let mut desk = Desk::new();
    let (folder, _) = delivered(&mut desk);
    let position = query_position::Request { logon_id: 0, input: 0 };
    // [MS-OXCTABL] R495, R612
    assert_eq!(desk.ask(folder, position).unwrap_err(), NONE);
}

#[test]
fn a_seek_says_how_far_it_came_in_fields_that_are_always_there() {
    let mut desk = Desk::new();
    let (_, table) = delivered(&mut desk);
    for want_row_moved_count in [true, false] {
        let request = seek_row::Request { want_row_moved_count, ..seek_row(BEGINNING, 9) };
        let told = desk.ask(table, request).unwrap();
        // [MS-OXCTABL] R156, R162
        assert_eq!((told.has_sought_less, told.rows_sought), (true, 3));
    }
}

#[test]
fn a_released_table_takes_its_bookmarks_along() {
    let mut desk = Desk::new();
    let (folder, table) = delivered(&mut desk);
    desk.set_columns(table, &[tags::SUBJECT]);
    let mark = desk.bookmark(table);
    desk.ask(table, seek_bookmark(&mark, 0)).unwrap();
    desk.release(table);
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::SUBJECT]);
    let told = desk.ask(table, seek_bookmark(&mark, 0)).unwrap_err();
    // [MS-OXCTABL] R524, R546
    assert_eq!(told, ErrorCode::INVALID_BOOKMARK);
}

#[test]
fn rows_are_sent_whole_or_in_the_next_answer() {
    let mut desk = Desk::new();
    let (_, id) = desk.place("Wide");
    for n in 0..40 {
        let long = (tags::SENDER_NAME, text(&"x".repeat(250)));
        desk.post_with(id, &[(tags::SUBJECT, text(&n.to_string())), long]);
    }
    let folder = desk.folder(id);
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::SENDER_NAME, tags::SUBJECT]);
    desk.max_out = 4_000;
    let mut seen = Vec::new();
    loop {
        let (origin, rows) = desk.query(table, true, 40).unwrap();
        assert!(rows.len() < 10, "an answer has room for few of them");
        // [MS-OXCTABL] R465
        assert!(rows.iter().all(|row| row.len() == 2 && row.iter().all(Result::is_ok)));
        seen.extend(rows);
        if origin == END {
            break;
        }
    }
    assert_eq!(seen.len(), 40);
}

#[test]
fn work_that_was_to_be_asynchronous_is_complete_before_anything_else_is_done() {
    let mut desk = Desk::new();
    let (_, table) = delivered(&mut desk);
    let columns = set_columns::Request { set_columns_flags: 1, ..set_columns(&[tags::SUBJECT]) };
    desk.ask(table, columns).unwrap();
    desk.columns = vec![tags::SUBJECT];
    let set = sort_table(&[(tags::SUBJECT, false)]);
    let sort = |desk: &mut Desk| {
        let request = sort_table::Request { sort_table_flags: 1, ..set.clone() };
        desk.ask(table, request).unwrap();
        let any = Restriction::Exist { tag: tags::SUBJECT };
        let request = restrict::Request { restrict_flags: 1, ..restrict(Some(any)) };
        desk.ask(table, request).unwrap();
    };
    let next = |desk: &mut Desk| text_of(&desk.query(table, true, 1).unwrap().1[0][0]);
    sort(&mut desk);
    // [MS-OXCTABL] R492
    assert_eq!(desk.position(table), (0, 3));
    sort(&mut desk);
    desk.seek(table, BEGINNING, 1);
    // [MS-OXCTABL] R498
    assert_eq!(next(&mut desk), "b");
    sort(&mut desk);
    let mark = desk.bookmark(table);
    // [MS-OXCTABL] R525, R762
    assert_eq!(next(&mut desk), "a");
    desk.ask(table, seek_bookmark(&mark, 2)).unwrap();
    // [MS-OXCTABL] R507
    assert_eq!(next(&mut desk), "c");
    sort(&mut desk);
    desk.ask(table, fraction(2, 3)).unwrap();
    // [MS-OXCTABL] R518, R760
    assert_eq!(next(&mut desk), "c");
    sort(&mut desk);
    let found = desk.find(table, about("b"), BEGINNING, false).unwrap();
    // [MS-OXCTABL] R541, R764
    assert_eq!((found, desk.position(table)), (vec![Ok(text("b"))], (1, 3)));
    sort(&mut desk);
    desk.ask(table, reset_table()).unwrap();
    // [MS-OXCTABL] R563, R766, R878, R881
    assert_eq!(subjects(&mut desk, table), "cba");
}

#[test]
fn tables_of_folders_say_which_columns_they_can_have() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Place");
    let table = desk.hierarchy(folder);
    let all = query_columns_all::Request { logon_id: 0, input: 0 };
    // [MS-OXCTABL] R875
    assert!(desk.ask(table, all).unwrap().property_tags.contains(&tags::DISPLAY_NAME));
}

#[test]
fn a_contents_table_is_opened_of_folders_of_both_kinds_of_stores() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mine");
    desk.post(id, "a");
    let (table, body) = desk.open(folder, get_contents_table(0)).unwrap();
    desk.set_columns(table, &[tags::SUBJECT]);
    // [MS-OXCFOLD] R320, R321, R326, R332, R1167, R1170, R100502
    assert_eq!((body.row_count, desk.query(table, true, 9).unwrap().1.len()), (1, 1));
    let (below, below_id) = desk.new_folder(folder, "below");
    desk.post(below_id, "b");
    let contents = desk.contents(folder);
    // [MS-OXCFOLD] R661
    assert_eq!(desk.subjects(contents), ["a"]);
    // [MS-OXCFOLD] R669, R671, R672
    assert_eq!(desk.open(contents, get_contents_table(0)).unwrap_err(), NONE);
    // [MS-OXCFOLD] R330, R1178, R1179
    assert_eq!(
        desk.open(below, get_contents_table(0x05)).unwrap_err(),
        ErrorCode::INVALID_PARAMETER
    );
    let (mut alice, _) = Desk::with_public_folders();
    alice.visit(0);
    let news = alice.public_folder("News");
    alice.post(news, "n");
    let news = alice.folder(news);
    let contents = alice.contents(news);
    // [MS-OXCFOLD] R100501
    assert_eq!(alice.subjects(contents), ["n"]);
}

#[test]
fn a_hierarchy_table_is_opened_of_folders_of_both_kinds_of_stores() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mine");
    let (below, _) = desk.new_folder(folder, "below");
    desk.new_folder(below, "further below");
    let (table, body) = desk.open(folder, get_hierarchy_table(0)).unwrap();
    desk.set_columns(table, &[tags::DISPLAY_NAME]);
    let rows = desk.rows(table);
    // [MS-OXCFOLD] R305, R306, R311, R317, R648, R802, R1160, R1163, R100002
    assert_eq!((body.row_count, rows), (1, vec![vec![Ok(text("below"))]]));
    // [MS-OXCFOLD] R801
    assert_eq!(desk.names_with(folder, DEPTH), ["below", "further below"]);
    // [MS-OXCFOLD] R655, R657, R658
    assert_eq!(desk.open(table, get_hierarchy_table(0)).unwrap_err(), NONE);
    // [MS-OXCFOLD] R314
    assert_eq!(desk.open(folder, get_hierarchy_table(0x01)).unwrap_err(), NONE);
    // [MS-OXCFOLD] R2740
    assert_eq!(desk.open(table, get_hierarchy_table(DEFERRED_ERRORS)).unwrap_err(), NONE);
    let (mut alice, _) = Desk::with_public_folders();
    alice.visit(0);
    alice.public_folder("News");
    let public = alice.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let top = alice.store.mailbox(public).unwrap().facts().special.ipm_subtree;
    let top = alice.folder(top);
    // [MS-OXCFOLD] R100001
    assert_eq!(alice.names_with(top, 0), ["News"]);
}

#[test]
fn texts_of_rows_are_in_the_form_that_each_column_asks_for() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Größe");
    desk.post(id, "Größe");
    let bytes = code_page::encode(&"Größe".into(), 1252);
    let top = desk.folder(desk.special().ipm_subtree);
    for flags in [0, USE_UNICODE] {
        let table = desk.open(folder, get_contents_table(flags)).unwrap().0;
        let narrow = tags::SUBJECT.with_type(tradepost_mapi::PropertyType::STRING_8);
        desk.set_columns(table, &[tags::SUBJECT, narrow]);
        // [MS-OXCFOLD] R1020, R1021
        assert_eq!(desk.rows(table), [[Ok(text("Größe")), Ok(Value::String8(bytes.clone()))]]);
        let table = desk.open(top, get_hierarchy_table(flags)).unwrap().0;
        let narrow = tags::DISPLAY_NAME.with_type(tradepost_mapi::PropertyType::STRING_8);
        desk.set_columns(table, &[tags::DISPLAY_NAME, narrow]);
        let row = [Ok(text("Größe")), Ok(Value::String8(bytes.clone()))];
        // [MS-OXCFOLD] R807, R808
        assert!(desk.rows(table).contains(&row.to_vec()));
    }
}
