//! [MS-OXCTABL]: what every wrong call gets, and what flags change.

use tradepost_mapi::{
    ErrorCode, PropertyTag, PropertyType, RelOp, Restriction, SortDirection, TaggedValue, Value,
    tags,
};
use tradepost_proto::rop::attachment::get_attachment_table;
use tradepost_proto::rop::table::{restrict, set_columns, sort_table};

use crate::support::*;

const NONE: ErrorCode = ErrorCode::NOT_SUPPORTED;
const NULL: ErrorCode = ErrorCode::NULL_OBJECT;
const INVALID: ErrorCode = ErrorCode::INVALID_PARAMETER;

/// A folder with a message in it, and an open attachment table of another message.
fn place(desk: &mut Desk) -> (u32, u32, u32) {
    let (folder, id) = desk.place("Calls");
    desk.post(id, "a");
    desk.new_folder(folder, "below");
    let message = desk.draft(id);
    desk.attach(message);
    let request =
        get_attachment_table::Request { logon_id: 0, input: 0, output: 1, table_flags: 0 };
    let attachments = desk.open(message, request).unwrap().0;
    (folder, desk.contents(folder), attachments)
}

#[test]
fn table_operations_are_for_tables() {
    let mut desk = Desk::new();
    let (folder, _, _) = place(&mut desk);
    // [MS-OXCTABL] R124, R486
    assert_eq!(desk.ask(folder, abort()).unwrap_err(), NONE);
    // [MS-OXCTABL] R129, R490
    assert_eq!(desk.ask(folder, get_status()).unwrap_err(), NONE);
    // [MS-OXCTABL] R168, R512
    assert_eq!(desk.ask(folder, seek_bookmark(&[0; 4], 0)).unwrap_err(), NONE);
    // [MS-OXCTABL] R200, R521
    assert_eq!(desk.ask(folder, fraction(0, 1)).unwrap_err(), NONE);
    // [MS-OXCTABL] R209, R529
    assert_eq!(desk.ask(folder, create_bookmark()).unwrap_err(), NONE);
    // [MS-OXCTABL] R249, R551
    assert_eq!(desk.ask(folder, free_bookmark(&[0; 4])).unwrap_err(), NONE);
    // [MS-OXCTABL] R274, R572
    assert_eq!(desk.ask(folder, expand(1, 0)).unwrap_err(), NONE);
    // [MS-OXCTABL] R284, R578
    assert_eq!(desk.ask(folder, collapse(1)).unwrap_err(), NONE);
    // [MS-OXCTABL] R290, R584
    assert_eq!(desk.ask(folder, collapse_state(1, 0)).unwrap_err(), NONE);
    // [MS-OXCTABL] R306, R590
    assert_eq!(desk.ask(folder, set_collapse_state(&[1])).unwrap_err(), NONE);
    // [MS-OXCTABL] R45, R436
    assert_eq!(desk.ask(folder, set_columns(&[tags::SUBJECT])).unwrap_err(), NONE);
    // [MS-OXCTABL] R57, R450
    assert_eq!(desk.ask(folder, sort_table(&[])).unwrap_err(), NONE);
    // [MS-OXCTABL] R88, R461
    assert_eq!(desk.ask(folder, restrict(None)).unwrap_err(), NONE);
    // [MS-OXCTABL] R477, R614
    assert_eq!(desk.ask(folder, query_rows(true, 1)).unwrap_err(), NONE);
    // [MS-OXCTABL] R142, R502
    assert_eq!(desk.ask(folder, seek_row(BEGINNING, 0)).unwrap_err(), NONE);
    let any = Restriction::Exist { tag: tags::SUBJECT };
    // [MS-OXCTABL] R544, R682
    assert_eq!(desk.ask(folder, find_row(any, BEGINNING, false)).unwrap_err(), NONE);
    // [MS-OXCTABL] R259, R566
    assert_eq!(desk.ask(folder, reset_table()).unwrap_err(), NONE);
}

#[test]
fn some_tables_do_less_than_others() {
    let mut desk = Desk::new();
    let (folder, _, attachments) = place(&mut desk);
    let hierarchy = desk.hierarchy(folder);
    for table in [hierarchy, attachments] {
        desk.set_columns(table, &[tags::DISPLAY_NAME]);
        assert_eq!(desk.ask(table, sort_table(&[])).unwrap_err(), NONE);
        assert_eq!(desk.ask(table, expand(1, 0)).unwrap_err(), NONE);
        assert_eq!(desk.ask(table, collapse(1)).unwrap_err(), NONE);
        assert_eq!(desk.ask(table, collapse_state(1, 0)).unwrap_err(), NONE);
        assert_eq!(desk.ask(table, set_collapse_state(&[1])).unwrap_err(), NONE);
    }
    // The sort that was refused is not held against the table.
    assert_eq!(desk.query(hierarchy, true, 9).unwrap().1.len(), 1);
    assert_eq!(desk.ask(attachments, restrict(None)).unwrap_err(), NONE);
    assert_eq!(desk.ask(attachments, create_bookmark()).unwrap_err(), NONE);
    assert_eq!(desk.ask(attachments, abort()).unwrap_err(), NONE);
    assert_eq!(desk.ask(attachments, reset_table()).unwrap_err(), NONE);
    let any = Restriction::Exist { tag: tags::ATTACH_NUMBER };
    assert_eq!(desk.ask(attachments, find_row(any, BEGINNING, false)).unwrap_err(), NONE);
}

#[test]
fn all_tables_have_columns_rows_a_cursor_and_a_status() {
    let mut desk = Desk::new();
    let (folder, contents, _) = place(&mut desk);
    let hierarchy = desk.hierarchy(folder);
    for (table, column) in [(contents, tags::SUBJECT), (hierarchy, tags::DISPLAY_NAME)] {
        // [MS-OXCTABL] R829, R831
        assert_eq!(desk.ask(table, set_columns(&[column])).map(|b| b.table_status), Ok(0));
        desk.columns = vec![column];
        // [MS-OXCTABL] R835, R837
        assert_eq!(desk.query(table, true, 9).unwrap().1.len(), 1);
        // [MS-OXCTABL] R133, R844, R846
        assert_eq!(desk.position(table), (1, 1));
        // [MS-OXCTABL] R140, R150, R159, R848, R850
        assert_eq!(desk.seek(table, BEGINNING, 1), (false, 1));
        desk.ask(table, fraction(0, 1)).unwrap();
        // [MS-OXCTABL] R853
        assert_eq!(desk.position(table), (0, 1));
        // [MS-OXCTABL] R33, R128, R487, R840, R842, R891
        assert_eq!(desk.ask(table, get_status()).unwrap().table_status, 0);
        // [MS-OXCTABL] R402, R479, R483, R485, R839, R860
        assert_eq!(desk.ask(table, abort()).unwrap_err(), ErrorCode::ABORT_FAILED);
        let any = Restriction::Exist { tag: column };
        // [MS-OXCTABL] R858, R859
        assert_eq!(desk.find(table, any, BEGINNING, false).unwrap().len(), 1);
        let no = Restriction::Exist { tag: tags::SENDER_NAME };
        desk.ask(table, restrict(Some(no))).unwrap();
        // [MS-OXCTABL] R85, R87, R833, R834
        assert_eq!(desk.query(table, true, 9).unwrap().1.len(), 0);
    }
}

#[test]
fn flags_for_asynchronous_work_are_ignored() {
    let mut desk = Desk::new();
    let (_, table, _) = place(&mut desk);
    let columns = set_columns::Request { set_columns_flags: 1, ..set_columns(&[tags::SUBJECT]) };
    // [MS-OXCTABL] R54, R55, R416, R595, R596, R625, R770, R781, R796, R812, R885
    assert_eq!(desk.ask(table, columns).unwrap().table_status, 0);
    let sort = sort_table::Request { sort_table_flags: 1, ..sort_table(&[(tags::SUBJECT, false)]) };
    // [MS-OXCTABL] R83, R84, R597, R598, R772, R797, R800, R886
    assert_eq!(desk.ask(table, sort).unwrap().table_status, 0);
    let all = restrict::Request { restrict_flags: 1, ..restrict(None) };
    // [MS-OXCTABL] R93, R94, R600, R774, R798, R802, R810, R822
    assert_eq!(desk.ask(table, all).unwrap().table_status, 0);
    // [MS-OXCTABL] R131, R132, R604, R883, R889
    assert_eq!(desk.ask(table, get_status()).unwrap().table_status, 0);
    // [MS-OXCTABL] R602, R749, R751, R882
    assert_eq!(desk.ask(table, abort()).unwrap_err(), ErrorCode::ABORT_FAILED);
    desk.columns = vec![tags::SUBJECT];
    // [MS-OXCTABL] R43, R473, R758
    assert_eq!(desk.query(table, true, 9).unwrap().1.len(), 1);
}

#[test]
fn without_columns_most_operations_have_no_table() {
    let mut desk = Desk::new();
    let (_, table, _) = place(&mut desk);
    // [MS-OXCTABL] R428, R471, R476, R768, R866, R867
    assert_eq!(desk.ask(table, query_rows(true, 1)).unwrap_err(), NULL);
    let any = Restriction::Exist { tag: tags::SUBJECT };
    // [MS-OXCTABL] R539, R826, R827
    assert_eq!(desk.ask(table, find_row(any, BEGINNING, false)).unwrap_err(), NULL);
    // [MS-OXCTABL] R8261, R8271
    assert_eq!(desk.ask(table, collapse(1)).unwrap_err(), NULL);
    // [MS-OXCTABL] R8263, R8273
    assert_eq!(desk.ask(table, expand(1, 0)).unwrap_err(), NULL);
    // [MS-OXCTABL] R8264, R8274
    assert_eq!(desk.ask(table, free_bookmark(&[0; 4])).unwrap_err(), NULL);
    // [MS-OXCTABL] R8265, R8275
    assert_eq!(desk.ask(table, collapse_state(1, 0)).unwrap_err(), NULL);
    // [MS-OXCTABL] R8266, R8276
    assert_eq!(desk.ask(table, seek_bookmark(&[0; 4], 0)).unwrap_err(), NULL);
    // [MS-OXCTABL] R8267, R8277
    assert_eq!(desk.ask(table, set_collapse_state(&[1])).unwrap_err(), NULL);
}

#[test]
fn columns_that_cannot_be_leave_the_table_without_any() {
    let mut desk = Desk::new();
    let (_, table, _) = place(&mut desk);
    for ty in [PropertyType::UNSPECIFIED, PropertyType::ERROR_CODE, PropertyType(0x0999)] {
        desk.set_columns(table, &[tags::SUBJECT]);
        let told = desk.ask(table, set_columns(&[tags::SUBJECT.with_type(ty)])).unwrap_err();
        // [MS-OXCTABL] R435
        assert_eq!(told, INVALID, "{ty:?}");
        // [MS-OXCTABL] R429, R610
        assert_eq!(desk.ask(table, query_rows(true, 1)).unwrap_err(), NULL);
        // [MS-OXCTABL] R37
        assert_eq!(desk.ask(table, get_status()).unwrap().table_status, 0x0D);
    }
    desk.set_columns(table, &[tags::SUBJECT]);
    assert_eq!(desk.ask(table, get_status()).unwrap().table_status, 0);
}

#[test]
fn an_order_that_cannot_be_holds_until_another_one() {
    use SortDirection as D;
    let mut desk = Desk::new();
    let (_, table, _) = place(&mut desk);
    desk.set_columns(table, &[tags::SUBJECT]);
    let by = |tag: PropertyTag, order| vec![(tag, order)];
    let subject = tags::SUBJECT;
    for (request, code) in [
        (grouped(&by(subject, D::ASCENDING), 2, 0), INVALID),
        (grouped(&by(subject, D::ASCENDING), 1, 2), INVALID),
        (grouped(&by(subject, D::MAXIMUM_CATEGORY), 0, 0), INVALID),
        (grouped(&by(subject, SortDirection(2)), 0, 0), INVALID),
        (grouped(&by(subject.with_type(PropertyType::UNSPECIFIED), D::ASCENDING), 0, 0), INVALID),
        (grouped(&by(subject.with_type(PropertyType(0x0999)), D::ASCENDING), 0, 0), INVALID),
        (grouped(&[(subject, D::ASCENDING); 5], 5, 0), ErrorCode::TOO_COMPLEX),
        (grouped(&[(subject, D::ASCENDING); 33], 0, 0), ErrorCode::TOO_COMPLEX),
    ] {
        assert_eq!(desk.ask(table, request.clone()).unwrap_err(), code, "{request:?}");
        // [MS-OXCTABL] R442, R443
        assert_eq!(desk.ask(table, query_rows(true, 1)).unwrap_err(), code);
        // [MS-OXCTABL] R35, R421
        assert_eq!(desk.ask(table, get_status()).unwrap().table_status, 0x0A);
    }
    desk.ask(table, sort_table(&[(subject, true)])).unwrap();
    assert_eq!(desk.query(table, true, 9).unwrap().1.len(), 1);
    desk.ask(table, grouped(&by(subject, D::ASCENDING), 2, 0)).unwrap_err();
    desk.ask(table, reset_table()).unwrap();
    // [MS-OXCTABL] R559
    assert_eq!(desk.position(table), (0, 1));
}

#[test]
fn a_restriction_that_cannot_be_holds_until_another_one() {
    let mut desk = Desk::new();
    let (_, table, _) = place(&mut desk);
    desk.set_columns(table, &[tags::SUBJECT]);
    let number = TaggedValue::new(tags::IMPORTANCE, Value::Integer32(1));
    let content = Restriction::Content {
        fuzzy_level_low: 1,
        fuzzy_level_high: 0,
        tag: tags::IMPORTANCE,
        value: number.clone(),
    };
    let related = Restriction::Property { relop: RelOp(9), tag: tags::IMPORTANCE, value: number };
    let bits = Restriction::BitMask { nonzero: true, tag: tags::SUBJECT, mask: 1 };
    for wrong in [content, related, Restriction::Not(Box::new(bits))] {
        assert_eq!(desk.ask(table, restrict(Some(wrong.clone()))).unwrap_err(), INVALID);
        // [MS-OXCTABL] R455, R456
        assert_eq!(desk.ask(table, query_rows(true, 1)).unwrap_err(), INVALID);
        // [MS-OXCTABL] R39
        assert_eq!(desk.ask(table, get_status()).unwrap().table_status, 0x0F);
        desk.ask(table, restrict(None)).unwrap();
        assert_eq!(desk.find(table, wrong, BEGINNING, false).unwrap_err(), INVALID);
    }
    assert_eq!(desk.query(table, true, 9).unwrap().1.len(), 1);
}

#[test]
fn a_value_in_a_row_has_at_most_510_bytes() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Long");
    let binary = PropertyTag::new(0x6905, PropertyType::BINARY);
    let long = vec![7; 9_000];
    for bytes in [&long[..600], &long] {
        let values =
            [(tags::SUBJECT, text(&"x".repeat(400))), (binary, Value::Binary(bytes.to_vec()))];
        desk.post_with(id, &values);
    }
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::SUBJECT, binary]);
    for row in desk.rows(table) {
        // [MS-OXCTABL] R121, R122
        assert_eq!(row[1], Ok(Value::Binary(vec![7; 510])));
        assert_eq!(text_of(&row[0]).len(), 255);
    }
}

#[test]
fn a_row_that_does_not_fit_is_found_all_the_same() {
    let mut desk = Desk::new();
    let (_, table, _) = place(&mut desk);
    desk.set_columns(table, &[tags::SUBJECT; 200]);
    desk.seek(table, BEGINNING, 1);
    desk.max_out = 600;
    let any = Restriction::Exist { tag: tags::SUBJECT };
    let found = desk.ask(table, find_row(any, BEGINNING, false)).unwrap();
    // [MS-OXCTABL] R246, R534
    assert_eq!((found.row_data.0, desk.position(table)), (None, (0, 1)));
}

#[test]
fn columns_of_another_type_and_without_value_are_errors_in_their_row() {
    let mut desk = Desk::new();
    let (_, table, _) = place(&mut desk);
    let wrong = tags::SUBJECT.with_type(PropertyType::INTEGER_32);
    let narrow = tags::SUBJECT.with_type(PropertyType::STRING_8);
    desk.set_columns(table, &[wrong, narrow, tags::SENDER_NAME, tags::SUBJECT]);
    let rows = desk.query(table, true, 1).unwrap().1;
    let missing = Err(ErrorCode::NOT_FOUND);
    // [MS-OXCTABL] R44, R112, R113, R114, R115, R116, R426, R427, R472
    assert_eq!(
        rows,
        [vec![missing.clone(), Ok(Value::String8(b"a".to_vec())), missing, Ok(text("a"))]]
    );
}
