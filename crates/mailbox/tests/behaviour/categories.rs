//! [MS-OXCTABL]: categories that expand and collapse, and rows for each value of a list.

use tradepost_mapi::{
    ErrorCode, FileTime, FolderId, MessageId, PropertyTag, PropertyType, RelOp, Restriction,
    SortDirection, TaggedValue, Value, tags,
};

use crate::support::*;

const UP: SortDirection = SortDirection::ASCENDING;
const DOWN: SortDirection = SortDirection::DESCENDING;
const BY_DATE: PropertyTag = tags::MESSAGE_DELIVERY_TIME;

/// Messages of a subject, an importance and a date.
fn filled(desk: &mut Desk, messages: &[(&str, i32, u64)]) -> (u32, FolderId, Vec<MessageId>) {
    let (folder, id) = desk.place("Grouped");
    let mut ids = Vec::new();
    for (subject, importance, time) in messages {
        let message = desk.post_with(
            id,
            &[
                (tags::SUBJECT, text(subject)),
                (tags::IMPORTANCE, Value::Integer32(*importance)),
                (BY_DATE, Value::Time(FileTime(*time))),
            ],
        );
        // What one has written oneself is read.
        let handle = desk.message(id, message, READ_ONLY);
        desk.ask(handle, set_read_flag(0x04)).unwrap();
        ids.push(message);
    }
    (folder, id, ids)
}

const SIX: [(&str, i32, u64); 6] =
    [("a", 1, 1), ("b", 0, 2), ("c", 1, 3), ("d", 2, 4), ("e", 0, 5), ("f", 1, 6)];

fn by_importance(desk: &mut Desk, expanded: u16) -> (u32, FolderId, Vec<MessageId>) {
    let (folder, id, ids) = filled(desk, &SIX);
    let table = desk.contents(folder);
    let orders = [(tags::IMPORTANCE, UP), (BY_DATE, DOWN)];
    desk.ask(table, grouped(&orders, 1, expanded)).unwrap();
    (table, id, ids)
}

#[test]
fn rows_stand_below_the_header_of_their_category() {
    let mut desk = Desk::new();
    let (table, id, ids) = by_importance(&mut desk, 1);
    let message = desk.message(id, ids[0], READ_ONLY);
    desk.ask(message, set_read_flag(0x01)).unwrap();
    // [MS-OXCTABL] R13, R15, R17, R19, R20, R22, R66, R67, R71, R72, R119
    assert_eq!(
        desk.outline(table),
        ["-0(2/2)", ".e", ".b", "-1(3/2)", ".f", ".c", ".a", "-2(1/1)", ".d"]
    );
    // [MS-OXCTABL] R138
    assert_eq!(desk.position(table), (9, 9));
    desk.seek(table, BEGINNING, 4);
    // [MS-OXCTABL] R136
    assert_eq!(desk.position(table), (4, 9));
    assert_eq!(drawn(&desk.query(table, true, 1).unwrap().1[0]), ".f");
}

#[test]
fn collapsed_categories_show_their_header_alone() {
    let mut desk = Desk::new();
    let (table, _, _) = by_importance(&mut desk, 0);
    // [MS-OXCTABL] R18, R21, R23
    assert_eq!(desk.outline(table), ["+0(2/2)", "+1(3/3)", "+2(1/1)"]);
    let rows = desk.outlined(table);
    let middle = inst_id(&rows[1]);
    let body = desk.ask(table, expand(middle, 0)).unwrap();
    // [MS-OXCTABL] R272, R278, R279
    assert_eq!((body.expanded_row_count, body.row_count), (3, 0));
    // [MS-OXCTABL] R567, R568
    assert_eq!(desk.outline(table), ["+0(2/2)", "-1(3/3)", ".f", ".c", ".a", "+2(1/1)"]);
    // [MS-OXCTABL] R571
    assert_eq!(desk.ask(table, expand(middle, 0)).unwrap_err(), ErrorCode::NOT_COLLAPSED);
    // [MS-OXCTABL] R287
    assert_eq!(desk.ask(table, collapse(middle)).unwrap().collapsed_row_count, 3);
    // [MS-OXCTABL] R283, R573, R574
    assert_eq!(desk.outline(table), ["+0(2/2)", "+1(3/3)", "+2(1/1)"]);
    // [MS-OXCTABL] R577
    assert_eq!(desk.ask(table, collapse(middle)).unwrap_err(), ErrorCode::NOT_EXPANDED);
    // [MS-OXCTABL] R570
    assert_eq!(desk.ask(table, expand(middle ^ 0x00FF_0000, 0)).unwrap_err(), ErrorCode::NOT_FOUND);
    // [MS-OXCTABL] R576
    assert_eq!(desk.ask(table, collapse(middle ^ 0x00FF_0000)).unwrap_err(), ErrorCode::NOT_FOUND);
}

#[test]
fn expanding_gives_the_first_rows_where_they_are_asked_for() {
    let mut desk = Desk::new();
    let (table, _, _) = by_importance(&mut desk, 0);
    let rows = desk.outlined(table);
    let body = desk.ask(table, expand(inst_id(&rows[1]), 2)).unwrap();
    // [MS-OXCTABL] R275, R280, R281
    assert_eq!((body.expanded_row_count, body.row_count), (3, 2));
    let rows = body.rows(&desk.columns).unwrap();
    let drawn: Vec<_> = rows.iter().map(|row| drawn(&row.0)).collect();
    // [MS-OXCTABL] R814, R825
    assert_eq!(drawn, [".f", ".c"]);
}

#[test]
fn the_cursor_stays_on_its_row_while_categories_open_and_close() {
    let mut desk = Desk::new();
    let (table, _, _) = by_importance(&mut desk, 1);
    let rows = desk.outlined(table);
    desk.seek(table, BEGINNING, 5);
    desk.ask(table, collapse(inst_id(&rows[0]))).unwrap();
    assert_eq!(desk.position(table), (3, 7));
    assert_eq!(drawn(&desk.query(table, true, 1).unwrap().1[0]), ".c");
    // Within a category that is collapsed, it comes to stand behind the header.
    desk.ask(table, collapse(inst_id(&rows[3]))).unwrap();
    assert_eq!(desk.position(table), (2, 4));
    desk.ask(table, expand(inst_id(&rows[0]), 0)).unwrap();
    assert_eq!(desk.position(table), (4, 6));
    let back = desk.query(table, false, 9).unwrap().1;
    let back: Vec<_> = back.iter().map(|row| drawn(row)).collect();
    assert_eq!(back, ["-0(2/2)", ".e", ".b", "+1(3/3)"]);
}

#[test]
fn categories_stand_in_categories() {
    let mut desk = Desk::new();
    let messages = [("x", 1, 1), ("y", 1, 2), ("x", 0, 3), ("x", 1, 4)];
    let (folder, _, _) = filled(&mut desk, &messages);
    let table = desk.contents(folder);
    let orders = [(tags::IMPORTANCE, DOWN), (tags::SUBJECT, UP), (BY_DATE, UP)];
    desk.ask(table, grouped(&orders, 2, 2)).unwrap();
    assert_eq!(
        desk.outline(table),
        ["-1(3/3)", ".-x(2/2)", "..x", "..x", ".-y(1/1)", "..y", "-0(1/1)", ".-x(1/1)", "..x"]
    );
    desk.ask(table, grouped(&orders, 2, 1)).unwrap();
    assert_eq!(desk.outline(table), ["-1(3/3)", ".+x(2/2)", ".+y(1/1)", "-0(1/1)", ".+x(1/1)"]);
    let rows = desk.outlined(table);
    // The same subject in another category is another category.
    assert_ne!(inst_id(&rows[1]), inst_id(&rows[4]));
    desk.ask(table, expand(inst_id(&rows[1]), 0)).unwrap();
    let body = desk.ask(table, collapse(inst_id(&rows[0]))).unwrap();
    assert_eq!(body.collapsed_row_count, 4);
    assert_eq!(desk.outline(table), ["+1(3/3)", "-0(1/1)", ".+x(1/1)"]);
    assert_eq!(desk.ask(table, expand(inst_id(&rows[0]), 0)).unwrap().expanded_row_count, 4);
}

#[test]
fn categories_stand_by_the_newest_of_their_messages() {
    let mut desk = Desk::new();
    let messages = [("a", 0, 50), ("b", 0, 30), ("c", 0, 40), ("b", 0, 10), ("c", 0, 60)];
    let (folder, id, ids) = filled(&mut desk, &messages);
    let table = desk.contents(folder);
    let orders = [(tags::SUBJECT, DOWN), (BY_DATE, SortDirection::MAXIMUM_CATEGORY)];
    desk.ask(table, grouped(&orders, 1, 0)).unwrap();
    // [MS-OXCTABL] R80, R81
    assert_eq!(desk.outline(table), ["+c(2/2)", "+a(1/1)", "+b(2/2)"]);
    // A new message brings its category to the front, and its end takes it back.
    let new =
        desk.post_with(id, &[(tags::SUBJECT, text("b")), (BY_DATE, Value::Time(FileTime(99)))]);
    assert_eq!(desk.outline(table), ["+b(3/2)", "+c(2/2)", "+a(1/1)"]);
    let handle = desk.folder(id);
    desk.delete(handle, &[new, ids[4]]).unwrap();
    assert_eq!(desk.outline(table), ["+a(1/1)", "+c(1/1)", "+b(2/2)"]);
    let orders = [(tags::SUBJECT, UP), (BY_DATE, SortDirection::MINIMUM_CATEGORY), (BY_DATE, DOWN)];
    desk.ask(table, grouped(&orders, 1, 1)).unwrap();
    // [MS-OXCTABL] R82
    assert_eq!(desk.outline(table), ["-b(2/2)", ".b", ".b", "-c(1/1)", ".c", "-a(1/1)", ".a"]);
}

#[test]
fn categories_that_lose_their_newest_together_find_their_places() {
    let mut desk = Desk::new();
    let messages = [
        ("a", 0, 10),
        ("b", 0, 40),
        ("p", 0, 30),
        ("p", 0, 50),
        ("q", 0, 1),
        ("q", 0, 60),
        ("z", 0, 80),
    ];
    let (folder, _, ids) = filled(&mut desk, &messages);
    let table = desk.contents(folder);
    let orders = [(tags::SUBJECT, UP), (BY_DATE, SortDirection::MAXIMUM_CATEGORY)];
    desk.ask(table, grouped(&orders, 1, 0)).unwrap();
    assert_eq!(desk.outline(table), ["+a(1/1)", "+b(1/1)", "+p(2/2)", "+q(2/2)", "+z(1/1)"]);
    desk.delete(folder, &[ids[3], ids[5]]).unwrap();
    assert_eq!(desk.outline(table), ["+q(1/1)", "+a(1/1)", "+p(1/1)", "+b(1/1)", "+z(1/1)"]);
}

#[test]
fn categories_come_and_go_with_their_messages() {
    let mut desk = Desk::new();
    let (table, id, ids) = by_importance(&mut desk, 1);
    desk.seek(table, BEGINNING, 4);
    let mut other = desk.beside();
    let folder = other.folder(id);
    other.delete(folder, &[ids[1], ids[4]]).unwrap();
    assert_eq!(desk.position(table), (1, 6));
    assert_eq!(desk.outline(table), ["-1(3/3)", ".f", ".c", ".a", "-2(1/1)", ".d"]);
    let low = (tags::IMPORTANCE, Value::Integer32(0));
    other.post_with(id, &[low, (tags::SUBJECT, text("g"))]);
    assert_eq!(desk.outline(table)[..3], ["-0(1/0)", ".g", "-1(3/3)"]);
}

#[test]
fn the_state_of_categories_is_kept_by_the_client() {
    let mut desk = Desk::new();
    let (table, id, ids) = by_importance(&mut desk, 1);
    let rows = desk.outlined(table);
    desk.ask(table, collapse(inst_id(&rows[0]))).unwrap();
    let row = ids[2].0;
    let state = desk.ask(table, collapse_state(row, 0)).unwrap().collapse_state.to_vec();
    // [MS-OXCTABL] R294
    assert!(!state.is_empty());
    desk.ask(table, expand(inst_id(&rows[0]), 0)).unwrap();
    desk.ask(table, collapse(inst_id(&rows[3]))).unwrap();
    let bookmark = desk.ask(table, set_collapse_state(&state)).unwrap().bookmark.to_vec();
    // [MS-OXCTABL] R587
    assert_eq!(desk.position(table), (3, 7));
    // [MS-OXCTABL] R288, R289, R301, R304, R579, R580, R582, R585, R586, R588
    assert_eq!(desk.outline(table), ["+0(2/2)", "-1(3/3)", ".f", ".c", ".a", "-2(1/1)", ".d"]);
    let sought = desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap();
    assert!(!sought.row_no_longer_visible);
    // [MS-OXCTABL] R305, R315, R581
    assert_eq!(drawn(&desk.query(table, true, 1).unwrap().1[0]), ".c");
    // [MS-OXCTABL] R314
    assert_eq!(desk.ask(table, free_bookmark(&bookmark)), OK);

    // Another table of the same order takes it; one of another order does not.
    let folder = desk.folder(id);
    let other = desk.contents(folder);
    let orders = [(tags::IMPORTANCE, UP), (BY_DATE, DOWN)];
    desk.ask(other, grouped(&orders, 1, 1)).unwrap();
    desk.set_columns(other, &OUTLINE);
    desk.ask(other, set_collapse_state(&state)).unwrap();
    // [MS-OXCTABL] R307
    assert_eq!(desk.outline(other)[..2], ["+0(2/2)", "-1(3/3)"]);
    desk.ask(other, grouped(&orders, 1, 0)).unwrap();
    desk.ask(other, sort_table(&[(tags::SUBJECT, false)])).unwrap();
    let told = desk.ask(other, set_collapse_state(&state)).unwrap_err();
    // [MS-OXCTABL] R308
    assert_eq!(told, ErrorCode::INVALID_PARAMETER);
    assert_eq!(
        desk.ask(table, set_collapse_state(&[9])).unwrap_err(),
        ErrorCode::INVALID_PARAMETER
    );
}

#[test]
fn a_bookmark_of_a_row_that_the_table_does_not_have_is_worth_nothing() {
    let mut desk = Desk::new();
    let (table, id, ids) = by_importance(&mut desk, 1);
    desk.set_columns(table, &OUTLINE);
    let state = desk.ask(table, collapse_state(ids[2].0, 0)).unwrap().collapse_state.to_vec();
    let folder = desk.folder(id);
    desk.delete(folder, &[ids[2]]).unwrap();
    let bookmark = desk.ask(table, set_collapse_state(&state)).unwrap().bookmark.to_vec();
    // [MS-OXCTABL] R309
    assert_eq!(
        desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap_err(),
        ErrorCode::INVALID_BOOKMARK
    );
}

#[test]
fn a_row_is_found_among_headers_and_rows_that_are_shown() {
    let mut desk = Desk::new();
    let (table, _, _) = by_importance(&mut desk, 1);
    let rows = desk.outlined(table);
    let subject = |name: &str| Restriction::Property {
        relop: RelOp::EQUAL,
        tag: tags::SUBJECT,
        value: TaggedValue::new(tags::SUBJECT, text(name)),
    };
    desk.find(table, subject("a"), BEGINNING, false).unwrap();
    assert_eq!(desk.position(table), (6, 9));
    let header = Restriction::Property {
        relop: RelOp::EQUAL,
        tag: tags::INST_ID,
        value: TaggedValue::new(tags::INST_ID, rows[3][6].clone().unwrap()),
    };
    desk.find(table, header, CURRENT, true).unwrap();
    assert_eq!(desk.position(table), (3, 9));
    desk.ask(table, collapse(inst_id(&rows[3]))).unwrap();
    let told = desk.find(table, subject("a"), BEGINNING, false).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_FOUND);
}

/// A property of the folder's messages that is a list of texts.
fn keywords() -> PropertyTag {
    PropertyTag::new(0x6900, PropertyType::MULTIPLE_STRING)
}

fn instance(tag: PropertyTag) -> PropertyTag {
    tag.with_type(PropertyType(tag.ty().0 | PropertyType::INSTANCE))
}

fn listed(desk: &mut Desk) -> u32 {
    let (folder, id) = desk.place("Lists");
    for (subject, words) in [("one", vec!["red", "blue"]), ("two", vec![]), ("three", vec!["blue"])]
    {
        let list = words.into_iter().map(Into::into).collect();
        let mut values = vec![(tags::SUBJECT, text(subject))];
        if subject != "two" {
            values.push((keywords(), Value::MultipleString(list)));
        }
        desk.post_with(id, &values);
    }
    desk.contents(folder)
}

fn words(desk: &mut Desk, table: u32) -> Vec<String> {
    desk.set_columns(table, &[tags::SUBJECT, instance(keywords())]);
    desk.seek(table, BEGINNING, 0);
    let rows = desk.rows(table);
    let word = |row: &[tradepost_mapi::Cell]| match &row[1] {
        Ok(value) => text_of(&Ok(value.clone())),
        Err(_) => "-".to_owned(),
    };
    rows.iter().map(|row| format!("{}:{}", text_of(&row[0]), word(row))).collect()
}

#[test]
fn a_message_has_a_row_for_each_of_its_values() {
    let mut desk = Desk::new();
    let table = listed(&mut desk);
    desk.ask(table, sort_table(&[(instance(keywords()), false)])).unwrap();
    // [MS-OXCTABL] R433, R448
    assert_eq!(words(&mut desk, table), ["two:-", "one:blue", "three:blue", "one:red"]);
    assert_eq!(desk.position(table), (4, 4));
    desk.set_columns(table, &[tags::INST_ID, tags::INSTANCE_NUM, tags::MID]);
    desk.seek(table, BEGINNING, 0);
    let rows = desk.rows(table);
    // [MS-OXCTABL] R6, R8
    assert_eq!(rows[1][0], rows[3][0]);
    // [MS-OXCTABL] R10, R12
    assert_ne!(rows[1][1], rows[3][1]);
    assert_ne!(rows[1][0], rows[2][0]);
    desk.ask(table, grouped(&[(instance(keywords()), UP), (tags::SUBJECT, UP)], 1, 1)).unwrap();
    desk.set_columns(table, &[tags::ROW_TYPE, tags::CONTENT_COUNT, instance(keywords())]);
    let rows = desk.rows(table);
    let headers = rows.iter().filter(|row| number(&row[0]) == 3);
    let counts: Vec<_> = headers.map(|row| number(&row[1])).collect();
    assert_eq!(counts, [1, 2, 1]);
}

#[test]
fn values_have_rows_without_being_sorted_by_and_of_one_list_only() {
    let mut desk = Desk::new();
    let table = listed(&mut desk);
    desk.ask(table, sort_table(&[(tags::SUBJECT, false)])).unwrap();
    assert_eq!(words(&mut desk, table), ["one:red", "one:blue", "three:blue", "two:-"]);
    // Without such a column there is one row per message again.
    assert_eq!(desk.subjects(table).len(), 3);
    let other = instance(keywords().with_id(0x6901));
    let told = desk.ask(table, set_columns(&[instance(keywords()), other])).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    let told = desk.ask(table, sort_table(&[(keywords(), false)])).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    let single = instance(tags::SUBJECT);
    let told = desk.ask(table, set_columns(&[single])).unwrap_err();
    assert_eq!(told, ErrorCode::INVALID_PARAMETER);
}
