//! [MS-OXCFOLD] 3.2.5.13: tables of folders.

use tradepost_mapi::{ErrorCode, PropertyTag, RelOp, Restriction, TaggedValue, Value, tags};

use crate::support::*;

fn named(name: &str) -> Restriction {
    let tag = tags::DISPLAY_NAME;
    Restriction::Property { relop: RelOp::EQUAL, tag, value: TaggedValue::new(tag, text(name)) }
}

/// MS-OXCFOLD_R648, MS-OXCFOLD_R1163.
#[test]
fn the_table_shows_the_folders_below_in_the_order_of_their_names() {
    let mut desk = Desk::new();
    let (parent, _) = desk.place("Parent");
    for name in ["b", "C", "a"] {
        let (child, _) = desk.new_folder(parent, name);
        desk.new_folder(child, "inner");
    }
    let (table, body) = desk.open(parent, get_hierarchy_table(0)).unwrap();
    assert_eq!(body.row_count, 3);
    desk.set_columns(table, &[tags::DISPLAY_NAME, tags::DEPTH, tags::SUBFOLDERS]);
    let row =
        |name, depth, sub| [Ok(text(name)), Ok(Value::Integer32(depth)), Ok(Value::Boolean(sub))];
    assert_eq!(desk.rows(table), [row("a", 1, true), row("b", 1, true), row("C", 1, true)]);
    let (table, body) = desk.open(parent, get_hierarchy_table(DEPTH)).unwrap();
    assert_eq!(body.row_count, 6);
    desk.set_columns(table, &[tags::DISPLAY_NAME, tags::DEPTH, tags::SUBFOLDERS]);
    assert_eq!(desk.rows(table)[..2], [row("a", 1, true), row("inner", 2, false)]);
}

/// MS-OXCTABL_R833, MS-OXCTABL_R829, MS-OXCTABL_R835, MS-OXCTABL_R542.
#[test]
fn the_table_is_restricted_and_searched() {
    let mut desk = Desk::new();
    let top = desk.folder(desk.special().ipm_subtree);
    let table = desk.hierarchy(top);
    let columns: [PropertyTag; 2] = [tags::DISPLAY_NAME, tags::FOLDER_ID];
    desk.set_columns(table, &columns);
    let inbox = Ok(Value::Integer64(desk.inbox_id().0.cast_signed()));
    let found = desk.find(table, named("inbox"), BEGINNING, false).unwrap();
    assert_eq!(found, [Ok(text("Inbox")), inbox]);
    assert_eq!(desk.find(table, named("x"), BEGINNING, false), Err(ErrorCode::NOT_FOUND));
    desk.ask(table, restrict(Some(named("Tasks")))).unwrap();
    assert_eq!(desk.rows(table).len(), 1);
    assert_eq!(desk.position(table), (1, 1));
    desk.ask(table, restrict(None)).unwrap();
    assert!(desk.rows(table).len() > 10);
}

/// MS-OXCFOLD_R314, MS-OXCFOLD_R658, MS-OXCTABL_R450.
#[test]
fn wrong_calls_on_the_table_say_why() {
    let mut desk = Desk::new();
    let folder = desk.inbox();
    for (handle, flags) in [(folder, 1), (folder, 2), (desk.logon, 0)] {
        let told = desk.open(handle, get_hierarchy_table(flags)).unwrap_err();
        assert_eq!(told, ErrorCode::NOT_SUPPORTED);
    }
    let told = desk.open(NO_SUCH_HANDLE, get_hierarchy_table(0)).unwrap_err();
    assert_eq!(told, ErrorCode::NULL_OBJECT);
    let table = desk.hierarchy(folder);
    let told = desk.ask(table, sort_table(&[(tags::DISPLAY_NAME, true)])).unwrap_err();
    assert_eq!(told, ErrorCode::NOT_SUPPORTED);
}

#[test]
fn the_table_follows_what_another_session_does() {
    let mut desk = Desk::new();
    let (parent, id) = desk.place("Parent");
    let table = desk.hierarchy(parent);
    desk.set_columns(table, &[tags::DISPLAY_NAME]);
    let mut other = desk.beside();
    let theirs = other.folder(id);
    for name in ["b", "d"] {
        other.new_folder(theirs, name);
    }
    assert_eq!(desk.query(table, true, 1).unwrap().1, [[Ok(text("b"))]]);
    other.new_folder(theirs, "a");
    other.new_folder(theirs, "c");
    assert_eq!(desk.position(table), (2, 4));
    assert_eq!(desk.rows(table), [[Ok(text("c"))], [Ok(text("d"))]]);
}
