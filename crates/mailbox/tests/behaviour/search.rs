//! [MS-OXCFOLD] 3.2.5.4 and 3.2.5.5: what search folders look for, how they are told, how they stand.

use tradepost_mapi::{
    ErrorCode, FolderId, Properties, PropertyType, Restriction, TaggedValue, Value, tags,
};
use tradepost_store::{FolderKind, NewFolder};

use crate::support::*;

const RUNNING: u32 = 0x0000_0001;
const REBUILD: u32 = 0x0000_0002;
const IS_RECURSIVE: u32 = 0x0000_0004;
const IS_FOREGROUND: u32 = 0x0000_0008;
const COMPLETE: u32 = 0x0000_1000;
const PARTIAL: u32 = 0x0000_2000;
const IS_STATIC: u32 = 0x0001_0000;
const MAYBE_STATIC: u32 = 0x0002_0000;
const INDEXED: u32 = 0x0100_0000;
const NOT_INDEXED: u32 = 0x0800_0000;

#[test]
fn a_search_folder_is_made_and_shows_what_it_is_told_to_look_for() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for subject in ["red one", "blue two", "Red three"] {
        desk.post(inbox, subject);
    }
    let finder = desk.folder(desk.special().finder);
    let (search, made) = desk.open(finder, create_search_folder("Red")).unwrap();
    assert_eq!(made.existing.0, None);
    // [MS-OXCFOLD] R47, R409, R812
    assert_eq!(desk.value(search, tags::FOLDER_TYPE), Ok(Value::Integer32(2)));
    assert_eq!(desk.found(search), Vec::<String>::new());
    let told = desk.search(search, Some(about("red")), &[inbox], RESTART | SHALLOW);
    // [MS-OXCFOLD] R119, R496, R512, R98
    assert_eq!(told, Ok(()));
    // [MS-OXCFOLD] R515, R518, R766, R552
    assert_eq!(desk.found(search), ["Red three", "red one"]);
    let count = [tags::CONTENT_COUNT, tags::CONTENT_UNREAD_COUNT];
    let counts = desk.get(search, &count).unwrap();
    assert_eq!(counts, [Ok(Value::Integer32(2)), Ok(Value::Integer32(0))]);
}

#[test]
fn what_was_asked_is_told_again_as_far_as_it_is_wanted() {
    let mut desk = Desk::new();
    let (inbox, drafts) = (desk.inbox_id(), desk.special().drafts);
    let (search, _) = desk.search_for("red", &[inbox, drafts], RESTART | SHALLOW);
    let all = desk.ask(search, get_search_criteria(true, true, true)).unwrap();
    // [MS-OXCFOLD] R129, R127, R121, R120, R1103, R958
    assert_eq!(all.restriction.0, Some(about("red")));
    // [MS-OXCFOLD] R131, R1104, R2140, R418
    assert_eq!(all.folder_ids.to_vec(), [inbox, drafts]);
    // [MS-OXCFOLD] R451
    assert_ne!(all.search_flags & COMPLETE, 0);
    let none = desk.ask(search, get_search_criteria(true, false, false));
    // [MS-OXCFOLD] R134, R576, R1100
    assert!(none.is_ok());
    let none = none.unwrap();
    // [MS-OXCFOLD] R130, R136, R959
    assert_eq!(none.restriction.0, None);
    // [MS-OXCFOLD] R132, R139, R2141
    assert_eq!(none.folder_ids.to_vec(), []);
    let narrow = desk.ask(search, get_search_criteria(false, true, false)).unwrap();
    let (tag, value) = match narrow.restriction.0 {
        Some(Restriction::Content { tag, value, .. }) => (tag, value.value),
        other => panic!("{other:?}"),
    };
    // [MS-OXCFOLD] R128
    assert_eq!((tag.0, value), (0x0037_001E, Value::String8(b"red".to_vec())));
}

#[test]
fn a_text_under_a_tag_of_instances_is_kept_in_the_form_that_the_tag_names() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    desk.post(inbox, "red one");
    let (search, _) = desk.search_folder("Red");
    let of = |ty, value| {
        let tag = tags::SUBJECT.with_type(PropertyType(ty));
        let value = TaggedValue { tag, value };
        Restriction::Comment { values: vec![value], restriction: Some(Box::new(about("red"))) }
    };
    let given = of(0x301E, Value::String8(b"red".to_vec()));
    assert_eq!(desk.search(search, Some(given), &[inbox], RESTART | SHALLOW), Ok(()));
    assert_eq!(desk.found(search), ["red one"]);
    let all = desk.ask(search, get_search_criteria(true, true, false)).unwrap();
    assert_eq!(all.restriction.0, Some(of(0x301F, text("red"))));
    let action = of(0x00FE, Value::RuleAction(vec![1, 0, 2, 0, 7, 7]));
    let told = desk.search(search, Some(action), &[inbox], RESTART | SHALLOW);
    assert_eq!(told, Err(ErrorCode::TOO_COMPLEX));
    assert_eq!(desk.found(search), ["red one"]);
}

#[test]
fn texts_given_in_a_code_page_find_texts_in_unicode() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    desk.post(inbox, "Größe");
    let (search, _) = desk.search_folder("Narrow");
    let tag = tags::SUBJECT.with_type(tradepost_mapi::PropertyType::STRING_8);
    let narrow = Restriction::Content {
        fuzzy_level_low: 1,
        fuzzy_level_high: 1,
        tag,
        value: tradepost_mapi::TaggedValue::new(tag, Value::String8(vec![0xF6, 0xDF])),
    };
    assert_eq!(desk.search(search, Some(narrow), &[inbox], 0), Ok(()));
    assert_eq!(desk.found(search), ["Größe"]);
}

#[test]
fn a_search_runs_in_the_background_and_says_so_until_it_is_complete() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for n in 0..300 {
        desk.post(inbox, &format!("red {n:03}"));
    }
    let flags = RESTART | RECURSIVE | BACKGROUND;
    let (search, _) = desk.search_for("red", &[inbox], flags);
    // [MS-OXCFOLD] R526
    assert_eq!(desk.found(search), Vec::<String>::new());
    let state = desk.search_state(search).unwrap();
    // [MS-OXCFOLD] R785, R786, R788
    assert_eq!(state & (RUNNING | REBUILD | COMPLETE), RUNNING | REBUILD);
    assert!(desk.search_on() && desk.search_on());
    let some = desk.found(search).len();
    assert!(some > 0 && some < 300, "{some} in one slice");
    desk.search_on_to_the_end();
    assert_eq!(desk.found(search).len(), 300);
    let state = desk.search_state(search).unwrap();
    // [MS-OXCFOLD] R793
    assert_eq!(state & (RUNNING | REBUILD | COMPLETE | PARTIAL), COMPLETE);
}

#[test]
fn a_search_in_the_foreground_is_complete_when_it_is_answered() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for n in 0..700 {
        desk.post(inbox, &format!("red {n:03}"));
    }
    let (search, _) = desk.search_for("red", &[inbox], RESTART | FOREGROUND);
    let state = desk.search_state(search).unwrap();
    assert_eq!(state & (COMPLETE | RUNNING | IS_FOREGROUND), COMPLETE | IS_FOREGROUND);
    assert_eq!(desk.found(search).len(), 700);
}

#[test]
fn a_recursive_search_looks_into_all_folders_below_and_a_shallow_one_does_not() {
    let mut desk = Desk::new();
    let (inbox, drafts) = (desk.inbox_id(), desk.special().drafts);
    let parent = desk.folder(inbox);
    let below = desk.open(parent, create_folder("Below", false)).unwrap();
    let deeper = desk.open(below.0, create_folder("Deeper", false)).unwrap().1.folder_id;
    let below = below.1.folder_id;
    for (folder, subject) in
        [(inbox, "red 1"), (below, "red 2"), (deeper, "red 3"), (drafts, "red 4")]
    {
        desk.post(folder, subject);
    }
    let (deep, _) = desk.search_for("red", &[inbox], RESTART | RECURSIVE);
    // [MS-OXCFOLD] R770, R789
    assert_eq!(desk.found(deep), ["red 1", "red 2", "red 3"]);
    assert_eq!(desk.search_state(deep).map(|n| n & IS_RECURSIVE), Ok(IS_RECURSIVE));
    let (flat, _) = desk.search_for("red", &[inbox], RESTART | SHALLOW);
    // [MS-OXCFOLD] R772, R960
    assert_eq!(desk.found(flat), ["red 1"]);
    let (default, _) = desk.search_for("red", &[inbox], 0);
    // [MS-OXCFOLD] R1198, R1199, R1200, R1201
    assert_eq!(desk.found(default), ["red 1"]);
    let state = desk.search_state(default).unwrap();
    assert_eq!(state & (IS_RECURSIVE | COMPLETE), COMPLETE);
}

#[test]
fn what_is_left_out_is_taken_from_the_search_before() {
    let mut desk = Desk::new();
    let (inbox, drafts) = (desk.inbox_id(), desk.special().drafts);
    for (folder, subject) in [(inbox, "red 1"), (inbox, "blue 2"), (drafts, "red 3")] {
        desk.post(folder, subject);
    }
    let (search, _) = desk.search_for("red", &[inbox], RECURSIVE);
    assert_eq!(desk.found(search), ["red 1"]);
    assert_eq!(desk.search(search, Some(about("blue")), &[], 0), Ok(()));
    // [MS-OXCFOLD] R109, R1241, R519, R546, R767
    assert_eq!(desk.found(search), ["blue 2"]);
    let state = desk.search_state(search).unwrap();
    // [MS-OXCFOLD] R1239
    assert_eq!(state & IS_RECURSIVE, 0);
    assert_eq!(desk.search(search, None, &[drafts], 0), Ok(()));
    let criteria = desk.ask(search, get_search_criteria(true, true, true)).unwrap();
    // [MS-OXCFOLD] R105
    assert_eq!(criteria.restriction.0, Some(about("blue")));
    assert_eq!(criteria.folder_ids.to_vec(), [drafts]);
    assert_eq!(desk.found(search), Vec::<String>::new());
}

#[test]
fn a_first_search_must_say_what_it_looks_for_and_where() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, _) = desk.search_folder("New");
    // [MS-OXCFOLD] R1240, R565, R566
    assert_eq!(desk.search(search, Some(about("red")), &[], 0), Err(ErrorCode(0x8004_0605)));
    assert_eq!(desk.search(search, None, &[inbox], 0), Err(ErrorCode::NOT_INITIALIZED));
    assert_eq!(desk.search(search, None, &[], STOP), Err(ErrorCode::NOT_INITIALIZED));
    assert_eq!(desk.search_state(search), Err(ErrorCode::NOT_INITIALIZED));
}

#[test]
fn a_search_must_not_look_into_search_folders_or_what_is_not_there() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, id) = desk.search_for("red", &[inbox], 0);
    let (_, other) = desk.search_for("blue", &[inbox], 0);
    let told = desk.search(search, None, &[inbox, id], 0);
    // [MS-OXCFOLD] R1233, R1242, R124201, R1243, R1244
    assert_eq!(told, Err(ErrorCode(0x0000_0490)));
    let told = desk.search(search, None, &[other], 0);
    assert_eq!(told, Err(ErrorCode::SEARCH_FOLDER_SCOPE_VIOLATION));
    assert_eq!(desk.search(search, None, &[FolderId(0x77)], 0), Err(ErrorCode::NOT_FOUND));
    let criteria = desk.ask(search, get_search_criteria(true, false, true)).unwrap();
    assert_eq!(criteria.folder_ids.to_vec(), [inbox]);
}

#[test]
fn flags_that_are_unknown_or_contradict_each_other_are_refused() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, _) = desk.search_for("red", &[inbox], 0);
    for flags in [0x40, 0x100, 0x0008_0000, 0x8000_0000] {
        let told = desk.search(search, None, &[], flags);
        // [MS-OXCFOLD] R116, R116001, R1091, R1092
        assert_eq!(told, Err(ErrorCode(0x8007_0057)), "{flags:#x}");
    }
    for flags in [
        STOP | RESTART,
        RECURSIVE | SHALLOW,
        FOREGROUND | BACKGROUND,
        CONTENT_INDEXED | NON_CONTENT_INDEXED,
    ] {
        let told = desk.search(search, None, &[], flags);
        assert_eq!(told, Err(ErrorCode::INVALID_PARAMETER), "{flags:#x}");
    }
}

#[test]
fn only_search_folders_search() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (folder, logon) = (desk.folder(inbox), desk.logon);
    let message = desk.draft(inbox);
    let told = desk.search(folder, Some(about("red")), &[inbox], 0);
    // [MS-OXCFOLD] R569, R570, R1090
    assert_eq!(told, Err(ErrorCode(0x0000_0461)));
    let told = desk.search_state(folder);
    // [MS-OXCFOLD] R577, R579, R580
    assert_eq!(told, Err(ErrorCode(0x0000_0461)));
    for handle in [logon, message] {
        let told = desk.search(handle, Some(about("red")), &[inbox], 0);
        // [MS-OXCFOLD] R573, R574
        assert_eq!(told, Err(ErrorCode(0x8004_0102)));
        // [MS-OXCFOLD] R581, R582
        assert_eq!(desk.search_state(handle), Err(ErrorCode(0x8004_0102)));
    }
}

#[test]
fn a_restriction_of_too_many_conditions_is_too_complex() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, _) = desk.search_folder("Complex");
    let many = |n| Restriction::Or(vec![Restriction::Exist { tag: tags::SUBJECT }; n]);
    let told = desk.search(search, Some(many(1_000)), &[inbox], 0);
    // [MS-OXCFOLD] R2570, R572
    assert_eq!(told, Err(ErrorCode(0x8004_0117)));
    assert_eq!(desk.search_state(search), Err(ErrorCode::NOT_INITIALIZED));
    assert_eq!(desk.search(search, Some(many(999)), &[inbox], 0), Ok(()));
}

#[test]
fn a_search_without_an_index_says_so_whatever_was_asked() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    desk.post(inbox, "red, and more");
    for flags in [NON_CONTENT_INDEXED, 0, CONTENT_INDEXED] {
        let (search, _) = desk.search_for("red, and", &[inbox], flags);
        assert_eq!(desk.found(search), ["red, and more"]);
        let state = desk.search_state(search).unwrap();
        // [MS-OXCFOLD] R783, R1205, R1208, R1215, R530
        assert_eq!(state & (INDEXED | NOT_INDEXED), NOT_INDEXED);
        // [MS-OXCFOLD] R1238002
        assert_eq!(state & (IS_STATIC | MAYBE_STATIC), 0);
    }
}

#[test]
fn without_an_index_a_text_is_found_as_it_is_and_not_inside_attachments() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    desk.set_subject(message, "Red, green");
    let (attachment, _) = desk.attach(message);
    let name = [(tags::ATTACH_LONG_FILENAME, text("red.txt"))];
    assert_eq!(desk.set(attachment, &name), Ok(vec![]));
    let data = [(tags::ATTACH_DATA_BINARY, Value::Binary(b"hidden".to_vec()))];
    assert_eq!(desk.set(attachment, &data), Ok(vec![]));
    assert_eq!(desk.save_attachment(attachment, KEEP_READ), Ok(()));
    desk.save(message, KEEP_READ).unwrap();
    let exact = |part| Restriction::Content {
        fuzzy_level_low: 1,
        fuzzy_level_high: 0,
        tag: tags::SUBJECT,
        value: tradepost_mapi::TaggedValue::new(tags::SUBJECT, text(part)),
    };
    let (search, _) = desk.search_folder("Bytes");
    for (restriction, expected) in [
        (exact("Red,"), 1),
        // Neither case nor punctuation is looked over.
        (exact("red,"), 0),
        (exact("Red green"), 0),
        (about("hidden"), 0),
        (part(tags::BODY, "hidden"), 0),
    ] {
        assert_eq!(desk.search(search, Some(restriction), &[inbox], NON_CONTENT_INDEXED), Ok(()));
        // [MS-OXCFOLD] R534, R535, R536, R537
        assert_eq!(desk.found(search).len(), expected);
    }
}

#[test]
fn every_kind_of_condition_is_searched_for() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    desk.set_subject(message, "rich");
    let body = "a long text ".repeat(2_000) + "with its end";
    assert_eq!(desk.set(message, &[(tags::BODY, text(&body))]), Ok(vec![]));
    assert_eq!(desk.set(message, &[(tags::IMPORTANCE, Value::Integer32(2))]), Ok(vec![]));
    let row = recipient(0, 1, "Carol", "carol@example.test");
    desk.ask(message, modify_recipients(vec![row])).unwrap();
    let (attachment, _) = desk.attach(message);
    let name = [(tags::ATTACH_LONG_FILENAME, text("figures.txt"))];
    assert_eq!(desk.set(attachment, &name), Ok(vec![]));
    assert_eq!(desk.save_attachment(attachment, KEEP_READ), Ok(()));
    desk.save(message, KEEP_READ).unwrap();
    desk.post(inbox, "poor");
    let of = |subobject, inner| Restriction::SubObject { subobject, restriction: Box::new(inner) };
    let name = tags::ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE;
    let (search, _) = desk.search_folder("Kinds");
    for restriction in [
        part(tags::BODY, "its END"),
        equal(tags::IMPORTANCE, Value::Integer32(2)),
        equal(tags::HAS_ATTACHMENTS, Value::Boolean(true)),
        of(tags::MESSAGE_RECIPIENTS, part(name, "carol")),
        of(tags::MESSAGE_ATTACHMENTS, part(tags::ATTACH_LONG_FILENAME, "figures")),
        Restriction::Not(Box::new(about("poor"))),
        Restriction::And(vec![about("r"), Restriction::Or(vec![about("rich"), about("x")])]),
    ] {
        assert_eq!(desk.search(search, Some(restriction.clone()), &[inbox], 0), Ok(()));
        // [MS-OXCFOLD] R538
        assert_eq!(desk.found(search), ["rich"], "{restriction:?}");
    }
}

#[test]
fn a_stopped_search_is_neither_running_nor_complete() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for n in 0..600 {
        desk.post(inbox, &format!("red {n:03}"));
    }
    let (search, _) = desk.search_for("red", &[inbox], BACKGROUND);
    assert!(desk.search_on() && desk.search_on());
    let some = desk.found(search).len();
    assert!(some > 0 && some < 600, "{some}");
    assert_eq!(desk.search(search, None, &[], STOP), Ok(()));
    desk.search_on_to_the_end();
    // [MS-OXCFOLD] R673, R543, R54301
    assert_eq!(desk.found(search).len(), some);
    let state = desk.search_state(search).unwrap();
    assert_eq!(state & (RUNNING | COMPLETE), 0);
    assert_eq!(desk.search(search, None, &[], RESTART | FOREGROUND), Ok(()));
    // [MS-OXCFOLD] R768
    assert_eq!(desk.found(search).len(), 600);
    assert_eq!(desk.search_state(search).map(|n| n & COMPLETE), Ok(COMPLETE));
}

#[test]
fn stopping_a_complete_search_changes_nothing() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    desk.post(inbox, "red 1");
    let (search, _) = desk.search_for("red", &[inbox], 0);
    assert_eq!(desk.search(search, None, &[], STOP), Ok(()));
    let state = desk.search_state(search).unwrap();
    // [MS-OXCFOLD] R1098
    assert_eq!(state & (COMPLETE | RUNNING), COMPLETE);
    desk.post(inbox, "red 2");
    // [MS-OXCFOLD] R1099
    assert_eq!(desk.found(search), ["red 1", "red 2"]);
}

#[test]
fn a_search_folder_that_was_told_to_stop_at_once_keeps_what_it_was_told() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    desk.post(inbox, "red");
    let (search, _) = desk.search_for("red", &[inbox], STOP);
    assert_eq!(desk.found(search), Vec::<String>::new());
    assert_eq!(desk.search(search, None, &[], RESTART), Ok(()));
    assert_eq!(desk.found(search), ["red"]);
}

#[test]
fn a_search_folder_of_the_mailbox_itself_is_there_and_empty() {
    let mut desk = Desk::new();
    let queue = desk.folder(desk.special().spooler_queue);
    assert_eq!(desk.value(queue, tags::FOLDER_TYPE), Ok(Value::Integer32(2)));
    assert_eq!(desk.found(queue), Vec::<String>::new());
    assert_eq!(desk.search_state(queue), Err(ErrorCode::NOT_INITIALIZED));
    let told = desk.ask(desk.logon, delete_folder(desk.special().spooler_queue, 0x15));
    assert!(told.is_err());
}

#[test]
fn the_store_tells_whether_it_has_searches() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let (search, id) = desk.search_folder("Red");
    // [MS-OXCSTOR] R1141
    assert_eq!(desk.value(desk.logon, tags::STORE_STATE), Ok(Value::Integer32(0)));
    assert_eq!(desk.search(search, Some(about("red")), &[inbox], 0), Ok(()));
    // [MS-OXCSTOR] R1140, R1141001
    assert_eq!(desk.value(desk.logon, tags::STORE_STATE), Ok(Value::Integer32(0x0100_0000)));
    let finder = desk.folder(desk.special().finder);
    desk.ask(finder, delete_folder(id, 0)).unwrap();
    // [MS-OXCSTOR] R1141
    assert_eq!(desk.value(desk.logon, tags::STORE_STATE), Ok(Value::Integer32(0)));
}

#[test]
fn public_folders_are_not_searched() {
    let (mut desk, _) = Desk::with_public_folders();
    let news = desk.public_folder("News");
    // Made behind the server's back.
    let public = desk.store.public_store().unwrap().unwrap().mailbox().unwrap();
    let public = desk.store.mailbox(public).unwrap();
    let found = NewFolder {
        parent: news,
        name: "Found".into(),
        kind: FolderKind::Search,
        properties: Properties::new(),
    };
    let folder = public.write(desk.now, |t| t.create_folder(found)).unwrap().0;
    desk.visit(0);
    let parent = desk.folder(news);
    let made = desk.open(parent, create_search_folder("Red")).map(|_| ());
    // [MS-OXCFOLD] R49601, R10660202
    assert_eq!(made, Err(ErrorCode::NOT_SUPPORTED));
    let search = desk.folder(folder);
    for flags in [RESTART | RECURSIVE, RESTART | SHALLOW] {
        let told = desk.search(search, Some(about("red")), &[news], flags);
        // [MS-OXCFOLD] R575
        assert_eq!(told, Err(ErrorCode::NOT_SUPPORTED), "{flags:#x}");
    }
    assert_eq!(desk.search_state(search), Err(ErrorCode::NOT_INITIALIZED));
}
