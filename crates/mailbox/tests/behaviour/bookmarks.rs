//! [MS-OXCTABL]: bookmarks through changes, fractions, finding from every origin.

use tradepost_mapi::{
    ErrorCode, FileTime, FolderId, MessageId, RelOp, Restriction, TaggedValue, Value, tags,
};
use tradepost_proto::rop::table::{find_row, seek_row};

use crate::support::*;

const CUSTOM: u8 = 3;

/// Messages of one letter each in the order of their dates; the table shows them by date, from an
/// order that is kept or from a listed view.
fn lettered(desk: &mut Desk, listed: bool) -> (u32, FolderId, Vec<MessageId>) {
    let (folder, id) = desk.place("Letters");
    let ids = "abcdef".chars().zip(1..).map(|(letter, time)| {
        let time = (tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(time)));
        desk.post_with(id, &[(tags::SUBJECT, text(&letter.to_string())), time])
    });
    let ids = ids.collect();
    let table = desk.contents(folder);
    desk.ask(table, sort_table(&[(tags::MESSAGE_DELIVERY_TIME, false)])).unwrap();
    if listed {
        let any = Restriction::Exist { tag: tags::SUBJECT };
        desk.ask(table, restrict(Some(any))).unwrap();
    }
    desk.set_columns(table, &[tags::SUBJECT]);
    (table, id, ids)
}

fn subject(name: &str) -> Restriction {
    Restriction::Property {
        relop: RelOp::EQUAL,
        tag: tags::SUBJECT,
        value: TaggedValue::new(tags::SUBJECT, text(name)),
    }
}

fn next(desk: &mut Desk, table: u32) -> String {
    let rows = desk.query(table, true, 1).unwrap().1;
    rows.first().map_or(String::new(), |row| text_of(&row[0]))
}

/// (RowNoLongerVisible, HasSoughtLess, RowsSought)
fn sought(desk: &mut Desk, table: u32, bookmark: &[u8], rows: i32) -> (bool, bool, i32) {
    let body = desk.ask(table, seek_bookmark(bookmark, rows)).unwrap();
    (body.row_no_longer_visible, body.has_sought_less, body.rows_sought)
}

#[test]
fn a_bookmark_stays_with_its_row() {
    for listed in [false, true] {
        let mut desk = Desk::new();
        let (table, id, ids) = lettered(&mut desk, listed);
        desk.seek(table, BEGINNING, 3);
        let at_d = desk.bookmark(table);
        // [MS-OXCTABL] R208, R211, R212, R213, R522, R526, R862
        assert!(!at_d.is_empty());
        desk.seek(table, END, 0);
        let at_end = desk.bookmark(table);
        let folder = desk.folder(id);
        desk.delete(folder, &ids[..2]).unwrap();
        desk.post_with(id, &[(tags::SUBJECT, text("z"))]);
        // [MS-OXCTABL] R165, R183, R188, R508, R861
        assert_eq!(sought(&mut desk, table, &at_d, 0), (false, false, 0));
        assert_eq!(next(&mut desk, table), "d");
        // [MS-OXCTABL] R166, R178, R181, R186, R192, R194, R503, R504
        assert_eq!(sought(&mut desk, table, &at_d, 2), (false, false, 2));
        assert_eq!(next(&mut desk, table), "f");
        // [MS-OXCTABL] R180, R187, R189, R190
        assert_eq!(sought(&mut desk, table, &at_d, 9), (false, true, 3));
        // [MS-OXCTABL] R193
        assert_eq!(sought(&mut desk, table, &at_d, -9), (false, true, -2));
        assert_eq!(desk.position(table), (0, 5));
        assert_eq!(sought(&mut desk, table, &at_end, -1), (false, false, -1));
        assert_eq!(next(&mut desk, table), "f");
    }
}

#[test]
fn a_bookmark_whose_row_is_gone_leads_to_the_next_one() {
    for listed in [false, true] {
        let mut desk = Desk::new();
        let (table, id, ids) = lettered(&mut desk, listed);
        desk.seek(table, BEGINNING, 2);
        let at_c = desk.bookmark(table);
        let folder = desk.folder(id);
        desk.delete(folder, &[ids[2]]).unwrap();
        // [MS-OXCTABL] R182, R184, R506
        assert_eq!(sought(&mut desk, table, &at_c, 0), (true, false, 0));
        // [MS-OXCTABL] R184, R506
        assert_eq!(next(&mut desk, table), "d");
        // [MS-OXCTABL] R185
        assert_eq!(sought(&mut desk, table, &at_c, 1), (true, false, 1));
        assert_eq!(next(&mut desk, table), "e");
        let find = |backward, name: &str| find_row::Request {
            bookmark: at_c.clone().into(),
            ..find_row(subject(name), CUSTOM, backward)
        };
        let found = desk.ask(table, find(false, "d")).unwrap();
        // [MS-OXCTABL] R237, R238, R240, R538, R6081
        assert!(found.row_no_longer_visible);
        assert_eq!(next(&mut desk, table), "d");
        // [MS-OXCTABL] R241
        assert_eq!(desk.ask(table, find(true, "d")).unwrap_err(), ErrorCode::NOT_FOUND);
        desk.ask(table, find(true, "b")).unwrap();
        assert_eq!(next(&mut desk, table), "b");
    }
}

#[test]
fn a_row_that_moves_away_is_not_lost_to_its_bookmark_s_neighbours() {
    let mut desk = Desk::new();
    let (table, id, ids) = lettered(&mut desk, true);
    desk.seek(table, BEGINNING, 1);
    let at_b = desk.bookmark(table);
    let message = desk.message(id, ids[1], READ_WRITE);
    desk.set(message, &[(tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(50)))]).unwrap();
    desk.save(message, KEEP_READ).unwrap();
    // Where the row stood, the next one stands now.
    sought(&mut desk, table, &at_b, 0);
    assert_eq!(next(&mut desk, table), "c");
}

#[test]
fn a_bookmark_in_a_category_that_is_collapsed_is_not_visible() {
    let mut desk = Desk::new();
    let (table, _, _) = lettered(&mut desk, false);
    let orders = [
        (tags::MESSAGE_CLASS, tradepost_mapi::SortDirection::ASCENDING),
        (tags::MESSAGE_DELIVERY_TIME, tradepost_mapi::SortDirection::ASCENDING),
    ];
    desk.ask(table, grouped(&orders, 1, 1)).unwrap();
    let rows = desk.outlined(table);
    desk.seek(table, BEGINNING, 2);
    let at_b = desk.bookmark(table);
    desk.ask(table, collapse(inst_id(&rows[0]))).unwrap();
    assert_eq!(sought(&mut desk, table, &at_b, 0), (true, false, 0));
    desk.ask(table, expand(inst_id(&rows[0]), 0)).unwrap();
    assert_eq!(sought(&mut desk, table, &at_b, 0), (false, false, 0));
    assert_eq!(drawn(&desk.query(table, true, 1).unwrap().1[0]), ".b");
}

#[test]
fn bookmarks_end_with_the_order_the_restriction_and_the_columns() {
    for listed in [false, true] {
        let mut desk = Desk::new();
        let (table, _, _) = lettered(&mut desk, listed);
        let invalid = ErrorCode::INVALID_BOOKMARK;
        let find = |bookmark: &[u8]| find_row::Request {
            bookmark: bookmark.to_vec().into(),
            ..find_row(subject("a"), CUSTOM, false)
        };
        let bookmark = desk.bookmark(table);
        desk.seek(table, BEGINNING, 2);
        desk.ask(table, sort_table(&[(tags::SUBJECT, false)])).unwrap();
        // [MS-OXCTABL] R439
        assert_eq!(desk.position(table), (0, 6));
        // [MS-OXCTABL] R505, R511, R864, R904
        assert_eq!(desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap_err(), invalid);
        // [MS-OXCTABL] R537, R898
        assert_eq!(desk.ask(table, find(&bookmark)).unwrap_err(), invalid);
        let bookmark = desk.bookmark(table);
        desk.ask(table, restrict(None)).unwrap();
        // [MS-OXCTABL] R865, R870, R906
        assert_eq!(desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap_err(), invalid);
        // [MS-OXCTABL] R868, R900
        assert_eq!(desk.ask(table, find(&bookmark)).unwrap_err(), invalid);
        let bookmark = desk.bookmark(table);
        desk.ask(table, reset_table()).unwrap();
        desk.set_columns(table, &[tags::SUBJECT]);
        // [MS-OXCTABL] R257, R562, R863, R871, R908
        assert_eq!(desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap_err(), invalid);
        // [MS-OXCTABL] R869, R902
        assert_eq!(desk.ask(table, find(&bookmark)).unwrap_err(), invalid);
    }
}

#[test]
fn a_bookmark_that_was_freed_is_worth_nothing() {
    let mut desk = Desk::new();
    let (table, _, _) = lettered(&mut desk, false);
    let bookmark = desk.bookmark(table);
    let other = desk.bookmark(table);
    // [MS-OXCTABL] R247, R545, R548, R549
    assert_eq!(desk.ask(table, free_bookmark(&bookmark)), OK);
    let invalid = ErrorCode::INVALID_BOOKMARK;
    // [MS-OXCTABL] R2481, R5521
    assert_eq!(desk.ask(table, seek_bookmark(&bookmark, 0)).unwrap_err(), invalid);
    assert_eq!(desk.ask(table, free_bookmark(&bookmark)).unwrap_err(), invalid);
    assert_eq!(desk.ask(table, seek_bookmark(&[], 0)).unwrap_err(), invalid);
    assert_eq!(sought(&mut desk, table, &other, 0), (false, false, 0));
    for _ in 1..1_024 {
        desk.bookmark(table);
    }
    let told = desk.ask(table, create_bookmark()).unwrap_err();
    assert_eq!(told, ErrorCode::OUT_OF_MEMORY);
}

#[test]
fn hierarchy_tables_have_bookmarks_too() {
    let mut desk = Desk::new();
    let (top, _) = desk.place("Top");
    for name in ["a", "b", "c", "d"] {
        desk.new_folder(top, name);
    }
    let table = desk.hierarchy(top);
    desk.set_columns(table, &[tags::DISPLAY_NAME]);
    desk.seek(table, BEGINNING, 2);
    let bookmark = desk.bookmark(table);
    // [MS-OXCTABL] R857
    assert!(!bookmark.is_empty());
    let gone = desk.new_folder(top, "aa").1;
    // [MS-OXCTABL] R852
    assert_eq!(sought(&mut desk, table, &bookmark, 0), (false, false, 0));
    assert_eq!(next(&mut desk, table), "c");
    desk.seek(table, BEGINNING, 1);
    let at_gone = desk.bookmark(table);
    desk.ask(top, delete_folder(gone, 0x14)).unwrap();
    assert_eq!(sought(&mut desk, table, &at_gone, 0), (true, false, 0));
    assert_eq!(next(&mut desk, table), "b");
    // [MS-OXCTABL] R547
    assert_eq!(desk.ask(table, free_bookmark(&bookmark)), OK);
}

#[test]
fn a_fraction_leads_to_the_nearest_place() {
    for listed in [false, true] {
        let mut desk = Desk::new();
        let (table, _, _) = lettered(&mut desk, listed);
        for ((numerator, denominator), position) in [
            ((1, 2), 3),
            ((1, 3), 2),
            ((9, 10), 5),
            ((1, u32::MAX), 0),
            ((u32::MAX - 1, u32::MAX), 6),
        ] {
            desk.ask(table, fraction(numerator, denominator)).unwrap();
            // [MS-OXCTABL] R198, R513, R516, R855, R910, R912, R914
            assert_eq!(desk.position(table), (position, 6), "{numerator}/{denominator}");
        }
        desk.ask(table, fraction(0, 5)).unwrap();
        // [MS-OXCTABL] R203, R514
        assert_eq!(desk.position(table), (0, 6));
        desk.ask(table, fraction(7, 7)).unwrap();
        // [MS-OXCTABL] R204, R515
        assert_eq!(desk.position(table), (6, 6));
        desk.ask(table, fraction(1, 0)).unwrap();
        assert_eq!(desk.position(table), (6, 6));
    }
}

#[test]
fn a_row_is_found_from_a_bookmark_in_both_directions() {
    for listed in [false, true] {
        let mut desk = Desk::new();
        let (table, _, _) = lettered(&mut desk, listed);
        desk.seek(table, BEGINNING, 3);
        let bookmark = desk.bookmark(table);
        desk.seek(table, BEGINNING, 0);
        for (name, backward, position) in
            [("d", false, Some(3)), ("c", true, Some(2)), ("c", false, None), ("d", true, None)]
        {
            let request = find_row::Request {
                bookmark: bookmark.clone().into(),
                ..find_row(subject(name), CUSTOM, backward)
            };
            let found = desk.ask(table, request);
            match position {
                Some(position) => {
                    // [MS-OXCTABL] R239, R242, R243, R245
                    assert_eq!(
                        found.map(|f| (f.row_no_longer_visible, f.row_data.0.is_some())),
                        Ok((false, true))
                    );
                    // [MS-OXCTABL] R223, R225, R226
                    assert_eq!(desk.position(table), (position, 6));
                }
                None => assert_eq!(found.unwrap_err(), ErrorCode::NOT_FOUND),
            }
        }
    }
}

#[test]
fn rows_may_be_sought_without_being_counted() {
    let mut desk = Desk::new();
    let (table, _, _) = lettered(&mut desk, false);
    let request = seek_row::Request { want_row_moved_count: false, ..seek_row(BEGINNING, 4) };
    desk.ask(table, request).unwrap();
    assert_eq!(desk.position(table), (4, 6));
}
