//! [MS-OXCPRPT] 3.2.5.1 to 3.2.5.5: properties of objects.

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, Value, tags};
use tradepost_proto::rop::message::create_message;
use tradepost_proto::rop::property::{
    delete_properties_no_replicate, get_properties_specific, set_properties_no_replicate,
};

use crate::support::*;

const BODY: PropertyTag = tags::BODY;

fn unspecified(tag: PropertyTag) -> PropertyTag {
    tag.with_type(PropertyType::UNSPECIFIED)
}

/// MS-OXCPRPT_R457, MS-OXCPRPT_R45701, MS-OXCPRPT_R460.
#[test]
fn values_come_in_the_order_and_the_type_asked_for() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.set_subject(message, "Grüße €");
    let narrow = tags::SUBJECT.with_type(PropertyType::STRING_8);
    let wrong = tags::SUBJECT.with_type(PropertyType::INTEGER_32);
    let cells = desk.get(message, &[narrow, tags::IMPORTANCE, wrong, tags::SUBJECT]).unwrap();
    let expected = [
        Ok(Value::String8(b"Gr\xFC\xDFe \x80".to_vec())),
        Ok(Value::Integer32(1)),
        Err(ErrorCode::NOT_FOUND),
        Ok(text("Grüße €")),
    ];
    assert_eq!(cells, expected);
}

/// MS-OXCPRPT_R458, MS-OXCPRPT_R459.
#[test]
fn text_without_a_type_comes_in_the_kind_that_is_wanted() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.set_subject(message, "ä");
    for (want_unicode, value) in [(1, text("ä")), (0, Value::String8(b"\xE4".to_vec()))] {
        let tags = [unspecified(tags::SUBJECT), unspecified(tags::IMPORTANCE)];
        let request = get_properties_specific::Request { want_unicode, ..get_properties(&tags) };
        let row = desk.ask(message, request).unwrap().row(&tags).unwrap();
        assert_eq!(row.0, [Ok(value), Ok(Value::Integer32(1))]);
    }
}

/// MS-OXCPRPT_R461, MS-OXCPRPT_R463, MS-OXCPRPT_R465.
#[test]
fn bytes_are_text_in_the_code_page_of_the_message() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let request = create_message::Request { code_page_id: 1251, ..create_message(inbox) };
    let message = desk.open(desk.logon, request).unwrap().0;
    let narrow = tags::SUBJECT.with_type(PropertyType::STRING_8);
    let bytes = Value::String8(vec![0xE4, 0xE0]);
    desk.set(message, &[(narrow, bytes.clone())]).unwrap();
    assert_eq!(desk.value(message, tags::SUBJECT), Ok(text("да")));
    assert_eq!(desk.value(message, narrow), Ok(bytes));
    let (attachment, _) = desk.attach(message);
    let narrow = tags::ATTACH_LONG_FILENAME.with_type(PropertyType::STRING_8);
    desk.set(attachment, &[(narrow, Value::String8(vec![0xE4]))]).unwrap();
    assert_eq!(desk.value(attachment, tags::ATTACH_LONG_FILENAME), Ok(text("д")));
    let folder = desk.inbox();
    let narrow = tags::COMMENT.with_type(PropertyType::STRING_8);
    desk.set(folder, &[(narrow, Value::String8(vec![0xE4]))]).unwrap();
    assert_eq!(desk.value(folder, tags::COMMENT), Ok(text("ä")));
}

/// MS-OXCPRPT_R471, MS-OXCPRPT_R472, MS-OXCPRPT_R477.
#[test]
fn all_properties_are_listed_and_told_even_when_some_are_long() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let long = "x".repeat(15_000);
    let values = [
        (tags::SUBJECT, text("s")),
        (BODY, text(&long)),
        (tags::HTML, Value::Binary(vec![7; 20_000])),
        (tags::SENDER_NAME, Value::String("ä".into())),
    ];
    for value in &values {
        assert_eq!(desk.set(message, std::slice::from_ref(value)), Ok(vec![]));
    }
    let id = desk.save(message, KEEP_READ).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    let list = desk.list(message).unwrap();
    for tag in [tags::SUBJECT, BODY, tags::HTML, tags::MID, tags::MESSAGE_FLAGS] {
        assert!(list.contains(&tag), "{tag:?}");
    }
    let all = desk.all(message, true).unwrap();
    assert_eq!(all.len(), list.len());
    let told = |tag: PropertyTag| all.iter().find(|v| v.tag.id() == tag.id()).unwrap();
    assert_eq!(told(tags::SUBJECT).value, text("s"));
    let failed = Value::Error(ErrorCode::OUT_OF_MEMORY);
    assert!(told(BODY).value == failed || told(tags::HTML).value == failed);
    let narrow = desk.all(message, false).unwrap();
    let name = narrow.iter().find(|v| v.tag.id() == tags::SENDER_NAME.id()).unwrap();
    assert_eq!(name.value, Value::String8(b"\xE4".to_vec()));
    assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(vec![7; 20_000])));
    let cells = desk.get(message, &[BODY, tags::HTML]).unwrap();
    assert_eq!(cells.iter().filter(|c| **c == Err(ErrorCode::OUT_OF_MEMORY)).count(), 1);
}

/// MS-OXCPRPT_R475, MS-OXCPRPT_R47505, MS-OXCPRPT_R47506.
#[test]
fn what_a_client_may_not_set_is_a_problem_and_the_rest_is_set() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let values = [
        (tags::SUBJECT, text("s")),
        (tags::ENTRY_ID, Value::Binary(vec![1])),
        (tags::MESSAGE_SIZE, Value::Integer32(1)),
        (tags::BODY, text("b")),
    ];
    let problems = desk.set(message, &values).unwrap();
    let told: Vec<_> = problems.iter().map(|p| (p.index, p.tag, p.error)).collect();
    let computed = ErrorCode::COMPUTED_VALUE;
    assert_eq!(told, [(1, tags::ENTRY_ID, computed), (2, tags::MESSAGE_SIZE, computed)]);
    assert_eq!(desk.value(message, tags::SUBJECT), Ok(text("s")));
    assert_eq!(desk.value(message, tags::BODY), Ok(text("b")));
    assert_eq!(desk.value(message, tags::ENTRY_ID), Err(ErrorCode::NOT_FOUND));
}

/// MS-OXCPRPT_R485, MS-OXCPRPT_R486, MS-OXCPRPT_R487, MS-OXCPRPT_R489, MS-OXCPRPT_R874.
#[test]
fn a_deleted_property_is_gone_here_at_once_and_elsewhere_with_the_save() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, &[(BODY, text("b")), (tags::SUBJECT, text("s"))]);
    let message = desk.message(inbox, id, READ_WRITE);
    let problems = desk.remove(message, &[BODY, tags::MID, tags::SENDER_NAME]).unwrap();
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].index, problems[0].error), (1, ErrorCode::COMPUTED_VALUE));
    assert_eq!(desk.value(message, BODY), Err(ErrorCode::NOT_FOUND));
    let other = desk.message(inbox, id, READ_ONLY);
    assert_eq!(desk.value(other, BODY), Ok(text("b")));
    desk.save(message, KEEP_READ).unwrap();
    let other = desk.message(inbox, id, READ_ONLY);
    assert_eq!(desk.value(other, BODY), Err(ErrorCode::NOT_FOUND));
}

/// MS-OXCPRPT_R846, MS-OXCPRPT_R847, MS-OXCPRPT_R492, MS-OXCPRPT_R49201.
#[test]
fn folders_and_mailboxes_keep_what_is_set_at_once() {
    let mut desk = Desk::new();
    let folder = desk.inbox();
    let set = set_properties_no_replicate::Request {
        logon_id: 0,
        input: 0,
        property_values: set_properties(&[(tags::COMMENT, text("c"))]).property_values,
    };
    for handle in [folder, desk.logon] {
        assert!(desk.ask(handle, set.clone()).unwrap().property_problems.is_empty());
    }
    let mut other = desk.beside();
    let theirs = other.inbox();
    for handle in [theirs, other.logon] {
        assert_eq!(other.value(handle, tags::COMMENT), Ok(text("c")));
    }
    let remove = delete_properties_no_replicate::Request {
        logon_id: 0,
        input: 0,
        property_tags: vec![tags::COMMENT].into(),
    };
    for handle in [folder, desk.logon] {
        assert!(desk.ask(handle, remove.clone()).unwrap().property_problems.is_empty());
    }
    for handle in [theirs, other.logon] {
        assert_eq!(other.value(handle, tags::COMMENT), Err(ErrorCode::NOT_FOUND));
    }
}

#[test]
fn objects_without_properties_say_so() {
    let mut desk = Desk::new();
    let inbox = desk.inbox();
    let table = desk.contents(inbox);
    assert_eq!(desk.get(table, &[tags::SUBJECT]), Err(ErrorCode::NOT_SUPPORTED));
    assert_eq!(desk.all(table, true), Err(ErrorCode::NOT_SUPPORTED));
    assert_eq!(desk.list(table), Err(ErrorCode::NOT_SUPPORTED));
    assert_eq!(desk.get(NO_SUCH_HANDLE, &[tags::SUBJECT]), Err(ErrorCode::NULL_OBJECT));
}

#[test]
fn a_name_that_no_folder_may_have_is_a_problem() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Name");
    for name in [String::new(), "x".repeat(256)] {
        let problems = desk.set(folder, &[(tags::DISPLAY_NAME, text(&name))]).unwrap();
        assert_eq!(problems[0].error, ErrorCode::INVALID_PARAMETER);
    }
    assert_eq!(desk.value(folder, tags::DISPLAY_NAME), Ok(text("Name")));
}
