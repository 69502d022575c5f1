//! [MS-OXCFOLD] 2.2.2: the properties of folders.

use tradepost_mapi::{ErrorCode, FileTime, FolderId, PropertyTag, Value, tags};

use crate::support::*;

/// A handle of a folder from [`Desk::place`], at a later time than the folder was made.
fn aged(name: &str) -> (Desk, u32, FolderId) {
    let mut desk = Desk::new();
    let (folder, id) = desk.place(name);
    later(&mut desk);
    (desk, folder, id)
}

fn later(desk: &mut Desk) -> Value {
    desk.now = FileTime(desk.now.0 + 600);
    Value::Time(desk.now)
}

fn integer(desk: &mut Desk, folder: u32, tag: PropertyTag) -> i64 {
    desk.value(folder, tag).unwrap().integer().unwrap()
}

const READ_ONLY_VALUES: [(PropertyTag, Value); 12] = [
    (tags::ACCESS, Value::Integer32(0)),
    (tags::CHANGE_KEY, Value::Binary(Vec::new())),
    (tags::CREATION_TIME, Value::Time(FileTime(7))),
    (tags::LAST_MODIFICATION_TIME, Value::Time(FileTime(7))),
    (tags::CONTENT_COUNT, Value::Integer32(77)),
    (tags::CONTENT_UNREAD_COUNT, Value::Integer32(77)),
    (tags::FOLDER_ID, Value::Integer64(77)),
    (tags::HIERARCHY_CHANGE_NUMBER, Value::Integer32(77)),
    (tags::MESSAGE_SIZE, Value::Integer32(77)),
    (tags::SUBFOLDERS, Value::Boolean(true)),
    (tags::LOCAL_COMMIT_TIME_MAX, Value::Time(FileTime(7))),
    (tags::DELETED_COUNT_TOTAL, Value::Integer32(77)),
];

#[test]
fn what_the_server_computes_nobody_else_sets() {
    let (mut desk, folder, _) = aged("Mail");
    for (tag, value) in READ_ONLY_VALUES {
        let before = desk.value(folder, tag);
        desk.set(folder, &[(tag, value.clone())]).unwrap();
        let after = desk.value(folder, tag);
        // [MS-OXCFOLD] R343
        assert!(after.is_ok() && after != Ok(value), "{tag:?}");
        if tag == tags::LAST_MODIFICATION_TIME || tag == tags::CHANGE_KEY {
            continue;
        }
        // [MS-OXCFOLD] R1225
        assert_eq!(after, before, "{tag:?}");
    }
}

#[test]
fn unread_messages_are_counted() {
    let (mut desk, folder, id) = aged("Mail");
    let unread = (tags::MESSAGE_FLAGS, Value::Integer32(0));
    let ids = ["a", "b"].map(|s| desk.post_with(id, &[(tags::SUBJECT, text(s)), unread.clone()]));
    desk.post(id, "read");
    // [MS-OXCFOLD] R10347
    assert_eq!(desk.value(folder, tags::CONTENT_UNREAD_COUNT), Ok(Value::Integer32(2)));
    desk.mark(folder, &ids[..1], true);
    // [MS-OXCFOLD] R10347
    assert_eq!(desk.value(folder, tags::CONTENT_UNREAD_COUNT), Ok(Value::Integer32(1)));
    assert_eq!(desk.value(folder, tags::CONTENT_COUNT), Ok(Value::Integer32(3)));
}

#[test]
fn the_flags_tell_what_a_folder_is_and_where() {
    let mut desk = Desk::new();
    let special = desk.special();
    let inbox = desk.inbox_id();
    let (search, _) = desk.search_for("red", &[inbox], 0);
    let top = desk.folder(special.ipm_subtree);
    let (shown, _) = desk.open(top, create_search_folder("Shown")).unwrap();
    let (inbox, root) = (desk.folder(inbox), desk.folder(special.root));
    let flags = [inbox, root, search, shown].map(|f| integer(&mut desk, f, tags::FOLDER_FLAGS));
    // [MS-OXCFOLD] R1035110, R1035111, R1035103, R1035105, R1035107
    assert_eq!(flags, [0x05, 0x04, 0x02, 0x03]);
    let kinds = [root, inbox, search].map(|f| integer(&mut desk, f, tags::FOLDER_TYPE));
    // [MS-OXCFOLD] R10362, R810, R811, R812
    assert_eq!(kinds, [0, 1, 2]);
}

#[test]
fn a_folder_is_told_by_its_identifier_and_that_of_its_parent() {
    let (mut desk, folder, id) = aged("Mail");
    let (inner, inner_id) = desk.new_folder(folder, "Inner");
    // [MS-OXCFOLD] R10351
    assert_eq!(desk.value(folder, tags::FOLDER_ID), Ok(Value::Integer64(id.0.cast_signed())));
    let again = desk.folder(inner_id);
    assert_eq!(desk.value(again, tags::DISPLAY_NAME), Ok(text("Inner")));
    let entry_id = desk.value(folder, tags::ENTRY_ID);
    // [MS-OXCFOLD] R10027
    assert_eq!(desk.value(inner, tags::PARENT_ENTRY_ID), entry_id);
    let Ok(Value::Binary(bytes)) = entry_id else { panic!("{entry_id:?}") };
    // A Folder EntryID has 46 bytes: four flags, the mailbox, the type of a private folder.
    assert_eq!((bytes.len(), &bytes[4..22]), (46, [&[1; 16][..], &[1, 0]].concat().as_slice()));
}

#[test]
fn every_folder_that_comes_or_goes_is_counted_and_its_time_kept() {
    let (mut desk, folder, _) = aged("Mail");
    let changes = tags::HIERARCHY_CHANGE_NUMBER;
    assert_eq!(integer(&mut desk, folder, changes), 0);
    desk.new_folder(folder, "a");
    let time = later(&mut desk);
    let (b, id) = desk.new_folder(folder, "b");
    assert_eq!(integer(&mut desk, folder, changes), 2);
    // [MS-OXCFOLD] R352002
    assert_eq!(desk.value(folder, tags::HIER_REV), Ok(time.clone()));
    later(&mut desk);
    desk.new_folder(b, "below");
    assert_eq!(desk.value(folder, tags::HIER_REV), Ok(time), "a level deeper does not count");
    let time = later(&mut desk);
    desk.ask(folder, delete_folder(id, DEL_FOLDERS)).unwrap();
    // [MS-OXCFOLD] R352
    assert_eq!(integer(&mut desk, folder, changes), 3);
    // [MS-OXCFOLD] R352002
    assert_eq!(desk.value(folder, tags::HIER_REV), Ok(time));
}

#[test]
fn the_size_of_a_folder_is_that_of_its_messages_together() {
    let (mut desk, folder, id) = aged("Mail");
    let mut sum = 0;
    for len in [10, 3_000, 20_000] {
        let message = desk.post_with(id, &[(tags::HTML, Value::Binary(vec![7; len]))]);
        let message = desk.message(id, message, READ_ONLY);
        sum += integer(&mut desk, message, tags::MESSAGE_SIZE);
    }
    assert!(sum > 23_000);
    let told = desk.value(folder, tags::MESSAGE_SIZE).unwrap();
    // [MS-OXCFOLD] R10353
    assert_eq!(told, Value::Integer32(i32::try_from(sum).unwrap()));
    // [MS-OXCFOLD] R10354
    assert_eq!(desk.value(folder, tags::MESSAGE_SIZE_EXTENDED), Ok(Value::Integer64(sum)));
}

#[test]
fn a_folder_tells_whether_there_are_folders_in_it() {
    let (mut desk, folder, _) = aged("Mail");
    // [MS-OXCFOLD] R10355, R1030
    assert_eq!(desk.value(folder, tags::SUBFOLDERS), Ok(Value::Boolean(false)));
    let (_, id) = desk.new_folder(folder, "Inner");
    // [MS-OXCFOLD] R10355, R1029
    assert_eq!(desk.value(folder, tags::SUBFOLDERS), Ok(Value::Boolean(true)));
    desk.ask(folder, delete_folder(id, 0)).unwrap();
    // [MS-OXCFOLD] R1030
    assert_eq!(desk.value(folder, tags::SUBFOLDERS), Ok(Value::Boolean(false)));
}

#[test]
fn the_times_tell_when_the_folder_and_what_stands_in_it_changed() {
    let (mut desk, folder, id) = aged("Mail");
    let own = desk.value(folder, tags::LOCAL_COMMIT_TIME);
    let (inner, inner_id) = desk.new_folder(folder, "Inner");
    let message = later(&mut desk);
    desk.post(id, "a");
    // [MS-OXCFOLD] R3003
    assert_eq!(desk.value(folder, tags::LOCAL_COMMIT_TIME_MAX), Ok(message));
    let subfolder = later(&mut desk);
    desk.set(inner, &[(tags::COMMENT, text("changed"))]).unwrap();
    // [MS-OXCFOLD] R3003, R3004
    assert_eq!(desk.value(folder, tags::LOCAL_COMMIT_TIME_MAX), Ok(subfolder.clone()));
    let deeper = later(&mut desk);
    desk.post(inner_id, "deep");
    desk.new_folder(inner, "Deeper");
    // [MS-OXCFOLD] R3004
    assert_eq!(desk.value(folder, tags::LOCAL_COMMIT_TIME_MAX), Ok(subfolder));
    assert_eq!(desk.value(inner, tags::LOCAL_COMMIT_TIME_MAX), Ok(deeper));
    assert_eq!(desk.value(folder, tags::LOCAL_COMMIT_TIME), own, "the folder itself did not");
    let changed = later(&mut desk);
    desk.set(folder, &[(tags::COMMENT, text("changed"))]).unwrap();
    // [MS-OXCFOLD] R3001
    assert_eq!(desk.value(folder, tags::LOCAL_COMMIT_TIME), Ok(changed));
}

#[test]
fn a_folder_is_hidden_or_it_is_not() {
    let (mut desk, folder, _) = aged("Mail");
    // [MS-OXCFOLD] R1033
    assert_eq!(desk.value(folder, tags::ATTRIBUTE_HIDDEN), Ok(Value::Boolean(false)));
    assert!(desk.list(folder).unwrap().contains(&tags::ATTRIBUTE_HIDDEN));
    for hidden in [true, false] {
        desk.set(folder, &[(tags::ATTRIBUTE_HIDDEN, Value::Boolean(hidden))]).unwrap();
        // [MS-OXCFOLD] R10356, R1032, R1033
        assert_eq!(desk.value(folder, tags::ATTRIBUTE_HIDDEN), Ok(Value::Boolean(hidden)));
    }
    let tagged = desk.list(folder).unwrap();
    assert_eq!(tagged.iter().filter(|tag| **tag == tags::ATTRIBUTE_HIDDEN).count(), 1);
}

#[test]
fn the_class_of_a_container_tells_what_it_holds() {
    let mut desk = Desk::new();
    let special = desk.special();
    let expected = [
        (special.inbox, "IPF.Note"),
        (special.calendar, "IPF.Appointment"),
        (special.contacts, "IPF.Contact"),
        (special.tasks, "IPF.Task"),
    ];
    for (id, class) in expected {
        let folder = desk.folder(id);
        // [MS-OXCFOLD] R10036
        assert_eq!(desk.value(folder, tags::CONTAINER_CLASS), Ok(text(class)));
    }
    for id in special.all() {
        let folder = desk.folder(id);
        if let Ok(class) = desk.value(folder, tags::CONTAINER_CLASS) {
            let class = text_of(&Ok(class));
            // [MS-OXCFOLD] R1038
            assert!(class.starts_with("IPF."), "{class}");
        }
    }
}

#[test]
fn folders_and_associated_messages_are_the_contents_that_two_properties_stand_for() {
    let (mut desk, folder, id) = aged("Mail");
    desk.new_folder(folder, "Inner");
    desk.post_associated(id, "view");
    desk.post(id, "plain");
    let (other, _) = desk.place("Other");
    let told = desk.ask_between(folder, other, copy_properties(COPY, &[tags::CONTAINER_HIERARCHY]));
    assert!(told.is_ok(), "{told:?}");
    assert_eq!(desk.names_with(other, 0), ["Inner"]);
    let part = [tags::FOLDER_ASSOCIATED_CONTENTS];
    let told = desk.ask_between(folder, other, copy_properties(COPY, &part));
    assert!(told.is_ok(), "{told:?}");
    assert_eq!(desk.subjects_with(other, ASSOCIATED), ["view"]);
    assert_eq!(desk.subjects_with(other, 0), [""; 0]);
}

#[test]
fn a_row_of_a_hierarchy_table_tells_of_one_folder_and_leads_to_it() {
    let (mut desk, folder, _) = aged("Mail");
    for name in ["a", "b"] {
        let (_, id) = desk.new_folder(folder, name);
        desk.post(id, name);
    }
    let table = desk.hierarchy(folder);
    desk.set_columns(table, &[tags::DISPLAY_NAME, tags::CONTENT_COUNT, tags::FOLDER_ID]);
    let rows = desk.rows(table);
    let told: Vec<_> = rows.iter().map(|row| row[..2].to_vec()).collect();
    let one = |name| vec![Ok(text(name)), Ok(Value::Integer32(1))];
    // [MS-OXCFOLD] R3007, R3008, R378
    assert_eq!(told, [one("a"), one("b")]);
    for (row, name) in rows.iter().zip(["a", "b"]) {
        let found = desk.folder(FolderId(message_id(&row[2]).0));
        // [MS-OXCFOLD] R397
        assert_eq!(desk.value(found, tags::DISPLAY_NAME), Ok(text(name)));
        // [MS-OXCFOLD] R3009, R3010, R385
        assert_eq!(desk.subjects_with(found, 0), [name]);
    }
}

#[test]
fn an_object_that_is_not_released_stays_open() {
    let (mut desk, folder, _) = aged("Mail");
    let table = desk.contents(folder);
    for _ in 0..100 {
        desk.folder(desk.inbox_id());
    }
    // [MS-OXCFOLD] R1055
    assert_eq!(desk.value(folder, tags::DISPLAY_NAME), Ok(text("Mail")));
    assert_eq!(desk.position(table), (0, 0));
    desk.release(folder);
    let told = desk.get(folder, &[tags::DISPLAY_NAME]).unwrap_err();
    assert_eq!(told, ErrorCode::INVALID_OBJECT);
}
