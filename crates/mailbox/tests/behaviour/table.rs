//! [MS-OXCTABL]: columns, cursor, restrictions; two sessions at one table.

use tradepost_mapi::{
    ErrorCode, FileTime, PropertyTag, PropertyType, RelOp, Restriction as R, TaggedValue, Value,
    tags,
};
use tradepost_proto::rop::table::{get_status, query_columns_all, query_rows};

use crate::support::*;

fn equal(tag: PropertyTag, value: Value) -> R {
    R::Property { relop: RelOp::EQUAL, tag, value: TaggedValue::new(tag, value) }
}

fn subject(name: &str) -> R {
    equal(tags::SUBJECT, text(name))
}

/// A folder of messages "a", "b", … in the order of their delivery, with a table sorted by it.
fn sorted(desk: &mut Desk, names: &[&str]) -> (u32, u32) {
    let (folder, id) = desk.place("Table");
    for (n, name) in names.iter().enumerate() {
        let time = FileTime(1_000 + n as u64);
        desk.post_with(
            id,
            &[
                (tags::SUBJECT, text(name)),
                (tags::MESSAGE_DELIVERY_TIME, Value::Time(time)),
                (tags::IMPORTANCE, Value::Integer32(i32::try_from(n % 3).unwrap())),
            ],
        );
    }
    let table = desk.contents(folder);
    desk.ask(table, sort_table(&[(tags::MESSAGE_DELIVERY_TIME, false)])).unwrap();
    desk.set_columns(table, &[tags::SUBJECT]);
    (folder, table)
}

fn names(rows: &[Vec<tradepost_mapi::Cell>]) -> String {
    rows.iter().map(|row| text_of(&row[0])).collect()
}

#[test]
fn without_columns_there_are_no_rows() {
    let mut desk = Desk::new();
    let (_, table) = sorted(&mut desk, &["a", "b"]);
    desk.ask(table, restrict(Some(subject("b")))).unwrap();
    desk.query(table, true, 1).unwrap();
    // [MS-OXCTABL] R564
    assert_eq!(desk.ask(table, reset_table()), OK);
    // [MS-OXCTABL] R256, R553, R554, R560
    assert_eq!(desk.query(table, true, 9).unwrap_err(), ErrorCode::NULL_OBJECT);
    let told = desk.find(table, subject("a"), BEGINNING, false).unwrap_err();
    assert_eq!(told, ErrorCode::NULL_OBJECT);
    // [MS-OXCTABL] R258, R555, R561
    assert_eq!(desk.position(table), (0, 2));
    desk.set_columns(table, &[tags::SUBJECT]);
    // [MS-OXCTABL] R118, R454, R556
    assert_eq!(desk.rows(table).len(), 2);
}

#[test]
fn wrong_columns_and_wrong_objects_are_told() {
    let mut desk = Desk::new();
    let (folder, table) = sorted(&mut desk, &["a"]);
    let invalid = ErrorCode::INVALID_PARAMETER;
    for ty in [PropertyType::UNSPECIFIED, PropertyType::ERROR_CODE, PropertyType(0x0999)] {
        let told = desk.ask(table, set_columns(&[tags::SUBJECT.with_type(ty)])).unwrap_err();
        assert_eq!(told, invalid);
    }
    assert_eq!(desk.ask(table, set_columns(&[])).unwrap_err(), invalid);
    assert_eq!(desk.query(table, true, 1).unwrap_err(), ErrorCode::NULL_OBJECT);
    let none = ErrorCode::NOT_SUPPORTED;
    assert_eq!(desk.ask(folder, set_columns(&[tags::SUBJECT])).unwrap_err(), none);
    assert_eq!(desk.ask(folder, sort_table(&[])).unwrap_err(), none);
    assert_eq!(desk.ask(folder, restrict(None)).unwrap_err(), none);
    assert_eq!(desk.ask(folder, query_rows(true, 1)).unwrap_err(), none);
    assert_eq!(desk.ask(folder, seek_row(BEGINNING, 0)).unwrap_err(), none);
    assert_eq!(desk.ask(folder, find_row(subject("a"), BEGINNING, false)).unwrap_err(), none);
    assert_eq!(desk.ask(folder, reset_table()).unwrap_err(), none);
    let status = get_status::Request { logon_id: 0, input: 0 };
    assert_eq!(desk.ask(folder, status.clone()).unwrap_err(), none);
    // The last RopSetColumns failed.
    assert_eq!(desk.ask(table, status).unwrap().table_status, 0x0D);
    let all = query_columns_all::Request { logon_id: 0, input: 0 };
    // [MS-OXCTABL] R217, R876
    assert!(desk.ask(table, all.clone()).unwrap().property_tags.contains(&tags::SUBJECT));
    // [MS-OXCTABL] R218, R533
    assert_eq!(desk.ask(folder, all).unwrap_err(), none);
    let told = desk.open(folder, get_contents_table(0x01)).unwrap_err();
    assert_eq!(told, invalid, "MS-OXCFOLD_R330");
    assert_eq!(desk.open(desk.logon, get_contents_table(0)).unwrap_err(), none);
}

#[test]
fn rows_are_read_forward_and_backward_from_the_cursor() {
    let mut desk = Desk::new();
    let (_, table) = sorted(&mut desk, &["a", "b", "c", "d", "e"]);
    let mut read = |forward, count, origin, rows| {
        let (at, got) = desk.query(table, forward, count).unwrap();
        // [MS-OXCTABL] R95, R108, R110, R462, R463, R464, R467, R468, R469, R724, R725, R726, R897
        assert_eq!((at, names(&got)), (origin, String::from(rows)));
    };
    read(true, 2, CURRENT, "ab");
    read(true, 9, END, "cde");
    read(true, 9, END, "");
    read(false, 2, CURRENT, "de");
    read(false, 2, CURRENT, "bc");
    read(false, 2, END, "a");
    read(false, 2, END, "");
    let request = query_rows::Request { query_rows_flags: 1, ..query_rows(true, 3) };
    for _ in 0..2 {
        assert_eq!(desk.ask(table, request.clone()).unwrap().row_count, 3);
        // [MS-OXCTABL] R470
        assert_eq!(desk.position(table), (0, 5));
    }
}

#[test]
fn the_cursor_is_sought_and_told() {
    let mut desk = Desk::new();
    let (_, table) = sorted(&mut desk, &["a", "b", "c", "d", "e"]);
    for restricted in [false, true] {
        if restricted {
            desk.ask(table, restrict(Some(R::Exist { tag: tags::SUBJECT }))).unwrap();
        }
        for (origin, count, told, position) in [
            (BEGINNING, 3, (false, 3), 3),
            (CURRENT, 1, (false, 1), 4),
            (CURRENT, 3, (true, 1), 5),
            (END, -2, (false, -2), 3),
            (CURRENT, -9, (true, -3), 0),
            (END, 0, (false, 0), 5),
            (END, 1, (true, 0), 5),
            (BEGINNING, -1, (true, 0), 0),
            (BEGINNING, i32::MAX, (true, 5), 5),
            (END, i32::MIN, (true, -5), 0),
        ] {
            // [MS-OXCTABL] R148, R152, R154, R155, R157, R160, R161, R163, R497
            assert_eq!(desk.seek(table, origin, count), told, "{origin} {count}");
            // [MS-OXCTABL] R27, R28, R29, R137, R141, R496
            assert_eq!(desk.position(table), (position, 5));
        }
    }
    assert_eq!(desk.ask(table, seek_row(3, 0)).unwrap_err(), ErrorCode::INVALID_BOOKMARK);
}

#[test]
fn a_row_is_found_in_both_directions_and_the_cursor_stands_on_it() {
    let mut desk = Desk::new();
    let (_, table) = sorted(&mut desk, &["x", "b", "x", "d", "x"]);
    for restricted in [false, true] {
        if restricted {
            desk.ask(table, restrict(Some(R::Exist { tag: tags::SUBJECT }))).unwrap();
        }
        for (origin, backward, position) in
            [(BEGINNING, false, 0), (CURRENT, false, 0), (END, true, 4), (CURRENT, true, 2)]
        {
            desk.find(table, subject("X"), origin, backward).unwrap();
            // [MS-OXCTABL] R535
            assert_eq!(desk.position(table), (position, 5), "{origin} {backward}");
        }
        assert_eq!(names(&desk.query(table, true, 1).unwrap().1), "x");
        let told = desk.find(table, subject("b"), CURRENT, false).unwrap_err();
        // [MS-OXCTABL] R536, R544001
        assert_eq!(told, ErrorCode::NOT_FOUND);
    }
}

#[test]
fn every_kind_of_restriction_lets_its_rows_through() {
    let mut desk = Desk::new();
    let (folder, table) = sorted(&mut desk, &["a", "b", "c", "d"]);
    let (_, id) = (folder, desk.value(folder, tags::FOLDER_ID));
    let id = tradepost_mapi::FolderId(message_id(&id).0);
    let message = desk.draft(id);
    desk.set_subject(message, "Ee");
    let rows = vec![recipient(0, 1, "Bob", "bob@example.test")];
    desk.ask(message, modify_recipients(rows)).unwrap();
    let (part, _) = desk.attach(message);
    desk.set(part, &[(tags::ATTACH_LONG_FILENAME, text("f.txt"))]).unwrap();
    desk.save_attachment(part, KEEP_READ).unwrap();
    let time = (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(9_999)));
    desk.set(message, &[time]).unwrap();
    desk.save(message, KEEP_READ).unwrap();

    let boxed = |r: R| Box::new(r);
    let importance = tags::IMPORTANCE;
    let content = |low, high, part: &str| R::Content {
        fuzzy_level_low: low,
        fuzzy_level_high: high,
        tag: tags::SUBJECT,
        value: TaggedValue::new(tags::SUBJECT, text(part)),
    };
    let less = |relop, n| R::Property {
        relop,
        tag: importance,
        value: TaggedValue::new(importance, Value::Integer32(n)),
    };
    let sub = |subobject, r| R::SubObject { subobject, restriction: boxed(r) };
    for (restriction, expected) in [
        (R::And(vec![less(RelOp::EQUAL, 0), R::Not(boxed(subject("a")))]), "d"),
        (R::Or(vec![subject("b"), subject("c")]), "bc"),
        (R::Not(boxed(R::Or(vec![subject("b"), subject("c")]))), "adEe"),
        (content(0, 0, "ee"), ""),
        (content(0, 1, "ee"), "Ee"),
        (content(1, 0, "e"), "Ee"),
        (content(2, 0, "E"), "Ee"),
        (less(RelOp::LESS, 1), "ad"),
        (less(RelOp::GREATER_OR_EQUAL, 1), "bcEe"),
        (less(RelOp::NOT_EQUAL, 1), "acd"),
        (
            R::CompareProperties { relop: RelOp::LESS, tag1: importance, tag2: tags::MESSAGE_SIZE },
            "abcdEe",
        ),
        (R::BitMask { nonzero: true, tag: importance, mask: 3 }, "bcEe"),
        (R::BitMask { nonzero: false, tag: importance, mask: 1 }, "acd"),
        (R::Size { relop: RelOp::EQUAL, tag: tags::SUBJECT, size: 4 }, "Ee"),
        (R::Exist { tag: tags::SENDER_NAME }, ""),
        (R::Exist { tag: tags::SUBJECT }, "abcdEe"),
        (sub(tags::MESSAGE_RECIPIENTS, equal(tags::DISPLAY_NAME, text("bob"))), "Ee"),
        (sub(tags::MESSAGE_ATTACHMENTS, R::Exist { tag: tags::ATTACH_LONG_FILENAME }), "Ee"),
        (sub(tags::MESSAGE_ATTACHMENTS, R::Exist { tag: tags::ATTACH_EXTENSION }), ""),
        (R::Comment { values: vec![], restriction: Some(boxed(subject("a"))) }, "a"),
        (R::Comment { values: vec![], restriction: None }, "abcdEe"),
        (R::Count { count: 2, restriction: boxed(R::Exist { tag: tags::SUBJECT }) }, "ab"),
    ] {
        desk.query(table, true, 2).unwrap();
        desk.ask(table, restrict(Some(restriction.clone()))).unwrap();
        // [MS-OXCTABL] R453
        assert_eq!(desk.position(table).0, 0);
        let rows = desk.rows(table);
        // [MS-OXCTABL] R117, R451, R452
        assert_eq!(names(&rows), expected, "{restriction:?}");
        assert_eq!(desk.position(table).1 as usize, rows.len());
    }
}

#[test]
fn long_text_is_cut_in_rows_and_whole_in_the_message() {
    let mut desk = Desk::new();
    let long = "x".repeat(300);
    let (_, table) = sorted(&mut desk, &[&long]);
    let rows = desk.rows(table);
    assert_eq!(text_of(&rows[0][0]), format!("{}...", "x".repeat(252)));
}

#[test]
fn associated_messages_have_a_table_of_their_own() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Both");
    desk.post(id, "plain");
    let mut request = create_message(id);
    request.associated_flag = true;
    let hidden = desk.open(desk.logon, request).unwrap().0;
    desk.set_subject(hidden, "hidden");
    desk.save(hidden, KEEP_READ).unwrap();
    for (flags, name) in [(0, "plain"), (2, "hidden")] {
        let (table, body) = desk.open(folder, get_contents_table(flags)).unwrap();
        assert_eq!(body.row_count, 1);
        assert_eq!(desk.subjects(table), [name]);
    }
    assert_eq!(desk.value(folder, tags::ASSOCIATED_CONTENT_COUNT), Ok(Value::Integer32(1)));
}

#[test]
fn a_table_follows_what_another_session_does() {
    for restricted in [false, true] {
        let mut desk = Desk::new();
        let (folder, table) = sorted(&mut desk, &["b", "d", "f"]);
        if restricted {
            desk.ask(table, restrict(Some(R::Exist { tag: tags::SUBJECT }))).unwrap();
        }
        let id = desk.value(folder, tags::FOLDER_ID);
        let id = tradepost_mapi::FolderId(message_id(&id).0);
        let mut other = desk.beside();
        let post = |other: &mut Desk, name, time| {
            let time = (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(time)));
            other.post_with(id, &[(tags::SUBJECT, text(name)), time])
        };
        assert_eq!(names(&desk.query(table, true, 2).unwrap().1), "bd");
        let first = post(&mut other, "a", 1);
        post(&mut other, "e", 1_001);
        post(&mut other, "z", 5_000);
        assert_eq!(desk.position(table), (3, 6), "{restricted}");
        assert_eq!(names(&desk.query(table, false, 9).unwrap().1), "abd");
        desk.seek(table, BEGINNING, 4);
        let theirs = other.folder(id);
        other.delete(theirs, &[first]).unwrap();
        assert_eq!(desk.position(table), (3, 5), "{restricted}");
        assert_eq!(names(&desk.rows(table)), "fz");
    }
}

#[test]
fn a_row_that_moves_away_from_behind_the_cursor_is_not_read_twice() {
    let mut desk = Desk::new();
    let (folder, table) = sorted(&mut desk, &["a", "b", "c"]);
    let id = tradepost_mapi::FolderId(message_id(&desk.value(folder, tags::FOLDER_ID)).0);
    desk.set_columns(table, &[tags::SUBJECT, tags::MID]);
    let rows = desk.query(table, true, 2).unwrap().1;
    let mut other = desk.beside();
    let message = other.message(id, message_id(&rows[1][1]), READ_WRITE);
    let late = (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(9_000)));
    other.set(message, &[late]).unwrap();
    other.save(message, KEEP_READ).unwrap();
    assert_eq!(desk.position(table), (1, 3));
    assert_eq!(names(&desk.query(table, false, 9).unwrap().1), "a");
    assert_eq!(names(&desk.rows(table)), "acb");
}
