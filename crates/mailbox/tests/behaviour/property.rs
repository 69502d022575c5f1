//! [MS-OXCPRPT] 3.2.5.1 to 3.2.5.5: properties of objects.

use tradepost_mapi::{
    ErrorCode, FileTime, FolderId, Guid, MessageId, PropertyProblem, PropertyTag, PropertyType,
    RelOp, Restriction, ServerEid, TaggedValue, Value, tags,
};
use tradepost_proto::rop::Exactly16;
use tradepost_proto::rop::message::create_message;
use tradepost_proto::rop::property::{
    delete_properties_no_replicate, get_properties_all, get_properties_specific, set_properties,
    set_properties_no_replicate,
};

use crate::support::*;

const BODY: PropertyTag = tags::BODY;

fn unspecified(tag: PropertyTag) -> PropertyTag {
    tag.with_type(PropertyType::UNSPECIFIED)
}

impl Desk {
    fn set_quietly(&mut self, on: u32, values: &[(PropertyTag, Value)]) -> Vec<PropertyProblem> {
        let property_values = set_properties(values).property_values;
        let request =
            set_properties_no_replicate::Request { logon_id: 0, input: 0, property_values };
        self.ask(on, request).unwrap().property_problems.to_vec()
    }

    fn remove_quietly(&mut self, on: u32, tags: &[PropertyTag]) -> Vec<PropertyProblem> {
        let property_tags = tags.to_vec().into();
        let request =
            delete_properties_no_replicate::Request { logon_id: 0, input: 0, property_tags };
        self.ask(on, request).unwrap().property_problems.to_vec()
    }

    /// A message, a folder, an attachment and a logon.
    fn kinds(&mut self) -> [u32; 4] {
        let message = self.draft(self.inbox_id());
        let (attachment, _) = self.attach(message);
        [message, self.inbox(), attachment, self.logon]
    }
}

#[test]
fn values_come_in_the_order_and_the_type_asked_for() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.set_subject(message, "Grüße €");
    let narrow = tags::SUBJECT.with_type(PropertyType::STRING_8);
    let wrong = tags::SUBJECT.with_type(PropertyType::INTEGER_32);
    let asked = [narrow, tags::IMPORTANCE, wrong, tags::SUBJECT, tags::ACCESS];
    let cells = desk.get(message, &asked).unwrap();
    let expected = [
        Ok(Value::String8(b"Gr\xFC\xDFe \x80".to_vec())),
        Ok(Value::Integer32(1)),
        Err(ErrorCode::NOT_FOUND),
        Ok(text("Grüße €")),
        Ok(Value::Integer32(7)),
    ];
    // [MS-OXCPRPT] R56, R76, R45602, R45702, R457, R457001, R457002, R457003, R45701, R460
    assert_eq!(cells, expected);
}

#[test]
fn text_without_a_type_comes_in_the_kind_that_is_wanted() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    desk.set_subject(message, "ä");
    for (want_unicode, value) in
        [(1, text("ä")), (0x8000, text("ä")), (0, Value::String8(b"\xE4".to_vec()))]
    {
        let tags = [unspecified(tags::SUBJECT), unspecified(tags::IMPORTANCE)];
        let request = get_properties_specific::Request { want_unicode, ..get_properties(&tags) };
        let row = desk.ask(message, request).unwrap().row(&tags).unwrap();
        // [MS-OXCPRPT] R6401, R65, R458, R459
        assert_eq!(row.0, [Ok(value.clone()), Ok(Value::Integer32(1))]);
        let all = desk.all(message, want_unicode != 0).unwrap();
        let subject = all.iter().find(|v| v.tag.id() == tags::SUBJECT.id()).unwrap();
        // [MS-OXCPRPT] R8502, R8702, R90705
        assert_eq!(subject.value, value);
    }
}

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
    // [MS-OXCPRPT] R461
    assert_eq!(desk.value(message, narrow), Ok(bytes));
    let (attachment, _) = desk.attach(message);
    let narrow = tags::ATTACH_LONG_FILENAME.with_type(PropertyType::STRING_8);
    desk.set(attachment, &[(narrow, Value::String8(vec![0xE4]))]).unwrap();
    // [MS-OXCPRPT] R463
    assert_eq!(desk.value(attachment, tags::ATTACH_LONG_FILENAME), Ok(text("д")));
    let folder = desk.inbox();
    let narrow = tags::COMMENT.with_type(PropertyType::STRING_8);
    desk.set(folder, &[(narrow, Value::String8(vec![0xE4]))]).unwrap();
    // [MS-OXCPRPT] R465
    assert_eq!(desk.value(folder, tags::COMMENT), Ok(text("ä")));
    let plain = desk.draft(inbox);
    let (attachment, _) = desk.attach(plain);
    for on in [plain, attachment] {
        desk.set(on, &[(narrow, Value::String8(vec![0xE4]))]).unwrap();
        // [MS-OXCPRPT] R462, R464
        assert_eq!(desk.value(on, tags::COMMENT), Ok(text("ä")));
    }
    let many = PropertyTag(0x6600_101E);
    desk.set(message, &[(many, Value::MultipleString8(vec![vec![0xE4], vec![]]))]).unwrap();
    let wide = many.with_type(PropertyType::MULTIPLE_STRING);
    assert_eq!(desk.value(message, wide), Ok(Value::MultipleString(vec!["д".into(), "".into()])));
}

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
    let computed = [tags::SUBJECT, BODY, tags::HTML, tags::MID, tags::MESSAGE_FLAGS];
    // [MS-OXCPRPT] R95, R10001, R47102, R472
    assert_eq!(computed.map(|tag| list.contains(&tag)), [true; 5]);
    let all = desk.all(message, true).unwrap();
    // [MS-OXCPRPT] R78, R93, R90703, R471
    assert_eq!(all.len(), list.len());
    let told = |tag: PropertyTag| all.iter().find(|v| v.tag.id() == tag.id()).unwrap();
    assert_eq!(told(tags::SUBJECT).value, text("s"));
    let failed = Value::Error(ErrorCode::OUT_OF_MEMORY);
    // [MS-OXCPRPT] R643
    assert!(told(BODY).value == failed || told(tags::HTML).value == failed);
    assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(vec![7; 20_000])));
    let cells = desk.get(message, &[BODY, tags::HTML]).unwrap();
    assert_eq!(cells.iter().filter(|c| **c == Err(ErrorCode::OUT_OF_MEMORY)).count(), 1);
}

#[test]
fn values_are_as_long_as_the_answer_has_room_for_whatever_size_is_asked() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let value = Value::Binary(vec![7; 10_000]);
    desk.set(message, &[(tags::HTML, value.clone())]).unwrap();
    for property_size_limit in [0, 1, 100, u16::MAX] {
        let list = [tags::HTML];
        let request =
            get_properties_specific::Request { property_size_limit, ..get_properties(&list) };
        let row = desk.ask(message, request).unwrap().row(&list).unwrap();
        // [MS-OXCPRPT] R62, R90701, R9070101, R9070102
        assert_eq!(row.0, [Ok(value.clone())]);
        let request = get_properties_all::Request {
            logon_id: 0,
            input: 0,
            property_size_limit,
            want_unicode: 1,
        };
        let all = desk.ask(message, request).unwrap().property_values.to_vec();
        // [MS-OXCPRPT] R84, R90707
        assert!(all.contains(&TaggedValue::new(tags::HTML, value.clone())));
    }
}

#[test]
fn every_kind_of_object_has_properties_that_are_read_set_and_deleted() {
    let mut desk = Desk::new();
    let value = text("c");
    for on in desk.kinds() {
        for quietly in [false, true] {
            let values = [(tags::AUTO_FORWARD_COMMENT, value.clone())];
            if quietly {
                // [MS-OXCPRPT] R110, R112, R826, R828, R830, R832
                assert_eq!(desk.set_quietly(on, &values), []);
            } else {
                // [MS-OXCPRPT] R101, R10201, R10202, R10203, R10204, R47502
                assert_eq!(desk.set(on, &values), Ok(vec![]));
            }
            // [MS-OXCPRPT] R5801, R5802, R5803, R5804, R475, R476, R479, R822, R823, R825
            assert_eq!(desk.value(on, tags::AUTO_FORWARD_COMMENT), Ok(value.clone()));
            let all = desk.all(on, true).unwrap();
            // [MS-OXCPRPT] R8001, R8002, R8003, R8004, R477, R824
            assert!(all.contains(&TaggedValue::new(tags::AUTO_FORWARD_COMMENT, value.clone())));
            let list = desk.list(on).unwrap();
            // [MS-OXCPRPT] R9701, R9702, R9703, R9704
            assert!(list.contains(&tags::AUTO_FORWARD_COMMENT));
            if quietly {
                // [MS-OXCPRPT] R122, R124, R837, R839, R841, R843
                assert_eq!(desk.remove_quietly(on, &[tags::AUTO_FORWARD_COMMENT]), []);
            } else {
                // [MS-OXCPRPT] R113, R11401, R11402, R11403, R11404, R48402
                assert_eq!(desk.remove(on, &[tags::AUTO_FORWARD_COMMENT]), Ok(vec![]));
            }
            let told = desk.value(on, tags::AUTO_FORWARD_COMMENT);
            // [MS-OXCPRPT] R485, R486, R487, R490, R874, R875, R83603
            // [MS-OXCPRPT] R835, R836, R83604, R83605, R83607
            assert_eq!(told, Err(ErrorCode::NOT_FOUND));
            let all = desk.all(on, true).unwrap();
            // [MS-OXCPRPT] R488, R8360501
            assert!(all.iter().all(|v| v.tag.id() != tags::AUTO_FORWARD_COMMENT.id()));
        }
    }
}

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
    let computed = ErrorCode::COMPUTED_VALUE;
    let expected = [(1, tags::ENTRY_ID, computed), (2, tags::MESSAGE_SIZE, computed)];
    let told = |problems: Vec<PropertyProblem>| -> Vec<_> {
        problems.iter().map(|p| (p.index, p.tag, p.error)).collect()
    };
    // [MS-OXCPRPT] R10801, R47505, R47506
    assert_eq!(told(desk.set(message, &values).unwrap()), expected);
    assert_eq!(told(desk.set_quietly(message, &values)), expected);
    assert_eq!(desk.value(message, tags::SUBJECT), Ok(text("s")));
    assert_eq!(desk.value(message, tags::BODY), Ok(text("b")));
    assert_eq!(desk.value(message, tags::ENTRY_ID), Err(ErrorCode::NOT_FOUND));
    let list = [tags::BODY, tags::MESSAGE_SIZE];
    let expected = [(1, tags::MESSAGE_SIZE, computed)];
    // [MS-OXCPRPT] R121, R48405
    assert_eq!(told(desk.remove(message, &list).unwrap()), expected);
    assert_eq!(told(desk.remove_quietly(message, &list)), expected);
}

#[test]
fn what_the_server_sets_of_every_object_stays_whatever_a_client_sends() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "s");
    let message = desk.message(inbox, id, READ_WRITE);
    let folder = desk.folder(inbox);
    let time = || Value::Time(FileTime(7));
    for (tag, value) in [
        (tags::ACCESS, Value::Integer32(0x40)),
        (tags::ACCESS_LEVEL, Value::Integer32(0)),
        (tags::CHANGE_KEY, Value::Binary(vec![1; 22])),
        (tags::CREATION_TIME, time()),
        (tags::LAST_MODIFIER_NAME, text("Mallory")),
        (tags::LAST_MODIFICATION_TIME, time()),
        (tags::OBJECT_TYPE, Value::Integer32(1)),
        (tags::RECORD_KEY, Value::Binary(vec![1])),
        (tags::SEARCH_KEY, Value::Binary(vec![1; 16])),
    ] {
        let before = desk.value(message, tag);
        desk.set(message, &[(tag, value.clone())]).unwrap();
        // [MS-OXCPRPT] R11, R15, R25, R853, R855, R857, R859, R39, R52, R863, R47510
        assert_eq!(desk.value(message, tag), before, "{tag:?}");
        if ![tags::LAST_MODIFIER_NAME, tags::SEARCH_KEY].contains(&tag) {
            let before = desk.value(folder, tag);
            desk.set(folder, &[(tag, value)]).unwrap();
            assert_eq!(desk.value(folder, tag), before, "{tag:?} of a folder");
        }
    }
    // [MS-OXCPRPT] R26, R28
    assert_eq!(desk.value(message, tags::ACCESS_LEVEL), Ok(Value::Integer32(1)));
    // [MS-OXCPRPT] R40, R41
    assert_eq!(desk.value(desk.logon, tags::OBJECT_TYPE), Ok(Value::Integer32(1)));
}

#[test]
fn every_message_says_when_and_by_whom_it_was_made_and_changed() {
    let mut desk = Desk::new();
    let (_, folder) = desk.place("F");
    let made = desk.now;
    let id = desk.post(folder, "s");
    let message = desk.message(folder, id, READ_WRITE);
    let key = desk.value(message, tags::CHANGE_KEY);
    desk.now = FileTime(made.0 + 10_000_000);
    desk.set_subject(message, "t");
    desk.save(message, KEEP_WRITE).unwrap();
    // [MS-OXCPRPT] R30
    assert_ne!(desk.value(message, tags::CHANGE_KEY), key);
    // [MS-OXCPRPT] R32
    assert_eq!(desk.value(message, tags::CREATION_TIME), Ok(Value::Time(made)));
    // [MS-OXCPRPT] R36
    assert_eq!(desk.value(message, tags::LAST_MODIFICATION_TIME), Ok(Value::Time(desk.now)));
    // [MS-OXCPRPT] R34
    assert_eq!(desk.value(message, tags::LAST_MODIFIER_NAME), Ok(text("Alice")));
    // [MS-OXCPRPT] R14
    assert_eq!(desk.value(message, tags::ACCESS), Ok(Value::Integer32(7)));
    desk.post(folder, "u");
    let handle = desk.folder(folder);
    let table = desk.contents(handle);
    desk.set_columns(table, &[tags::OBJECT_TYPE, tags::RECORD_KEY, tags::SEARCH_KEY]);
    let rows = desk.rows(table);
    // [MS-OXCPRPT] R45
    assert_eq!([&rows[0][0], &rows[1][0]], [&Ok(Value::Integer32(5)), &Ok(Value::Integer32(5))]);
    // [MS-OXCPRPT] R50, R54
    assert!(rows[0][1] != rows[1][1] && rows[0][2] != rows[1][2]);
}

#[test]
fn a_tag_that_no_property_has_is_a_problem() {
    let mut desk = Desk::new();
    let [message, folder, attachment, logon] = desk.kinds();
    let instances = TaggedValue { tag: PropertyTag(0x6600_301F), value: text("x") };
    let list = [
        instances,
        TaggedValue::new(PropertyTag(0x0000_001F), text("x")),
        TaggedValue::new(PropertyTag(0xFFFF_001F), text("x")),
        TaggedValue::new(PropertyTag(0x9ABC_001F), text("x")),
        TaggedValue::new(PropertyTag(0x6600_000A), Value::Error(ErrorCode::NOT_FOUND)),
        TaggedValue::new(PropertyTag(0x6601_000D), Value::Object),
    ];
    let invalid = ErrorCode::INVALID_PARAMETER;
    let unsupported = ErrorCode::NOT_SUPPORTED;
    for on in [message, folder, attachment, logon] {
        let before = desk.list(on).unwrap();
        let property_values = Exactly16(list.to_vec().into());
        let request = set_properties::Request { logon_id: 0, input: 0, property_values };
        let problems = desk.ask(on, request).unwrap().property_problems.to_vec();
        let told: Vec<_> = problems.iter().map(|p| p.error).collect();
        assert_eq!(told, [invalid, invalid, invalid, invalid, unsupported, unsupported]);
        assert_eq!(desk.list(on).unwrap(), before);
    }
}

#[test]
fn values_of_every_type_come_back_from_every_kind_of_object() {
    let mut desk = Desk::new();
    let tag = |n: u32, ty: u32| PropertyTag((0x6600 + n) << 16 | ty);
    let server_id =
        ServerEid::Ours { folder: FolderId(0x0A01), message: MessageId(0x0B01), instance: 0 };
    let condition = Restriction::Not(Box::new(Restriction::Property {
        relop: RelOp::EQUAL,
        tag: tags::SUBJECT,
        value: TaggedValue::new(tags::SUBJECT, text("x")),
    }));
    let actions = vec![1, 0, 9, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0];
    let values = [
        (tag(0, 0x0002), Value::Integer16(-2)),
        (tag(1, 0x0004), Value::Floating32(0.5)),
        (tag(2, 0x0005), Value::Floating64(-2.5)),
        (tag(3, 0x0006), Value::Currency(10_000)),
        (tag(4, 0x0007), Value::FloatingTime(44_000.25)),
        (tag(5, 0x000B), Value::Boolean(true)),
        (tag(6, 0x0014), Value::Integer64(i64::MIN)),
        (tag(7, 0x0040), Value::Time(FileTime(5))),
        (tag(8, 0x0048), Value::Guid(Guid([9; 16]))),
        (tag(9, 0x00FB), Value::ServerId(server_id)),
        (tag(10, 0x00FD), Value::Restriction(Box::new(condition))),
        (tag(11, 0x00FE), Value::RuleAction(actions)),
        (tag(12, 0x0102), Value::Binary(vec![0, 1])),
        (tag(13, 0x1003), Value::MultipleInteger32(vec![1, -1])),
        (tag(14, 0x101F), Value::MultipleString(vec!["a".into(), "b".into()])),
        (tag(15, 0x1102), Value::MultipleBinary(vec![vec![1], vec![]])),
    ];
    let columns = values.each_ref().map(|(tag, _)| *tag);
    let expected: Vec<_> = values.iter().map(|(_, value)| Ok(value.clone())).collect();
    for on in desk.kinds() {
        assert_eq!(desk.set(on, &values), Ok(vec![]));
        // [MS-OXCPRPT] R475
        assert_eq!(desk.get(on, &columns).unwrap(), expected);
        let untyped = columns.map(unspecified);
        assert_eq!(desk.get(on, &untyped).unwrap(), expected);
        let all = desk.all(on, true).unwrap();
        let all: Vec<_> = all.into_iter().filter(|v| columns.contains(&v.tag)).collect();
        assert_eq!(all.into_iter().map(|v| Ok(v.value)).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn changes_of_a_message_are_kept_with_its_save_and_not_before() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for quietly in [false, true] {
        let id = desk.post_with(inbox, &[(BODY, text("b")), (tags::SUBJECT, text("s"))]);
        let message = desk.message(inbox, id, READ_WRITE);
        let values = [(tags::COMMENT, text("c"))];
        if quietly {
            assert_eq!(desk.remove_quietly(message, &[BODY]), []);
            assert_eq!(desk.set_quietly(message, &values), []);
        } else {
            assert_eq!(desk.remove(message, &[BODY]), Ok(vec![]));
            assert_eq!(desk.set(message, &values), Ok(vec![]));
        }
        let other = desk.message(inbox, id, READ_ONLY);
        // [MS-OXCPRPT] R489, R83606
        assert_eq!(desk.value(other, BODY), Ok(text("b")));
        // [MS-OXCPRPT] R478, R82401
        assert_eq!(desk.value(other, tags::COMMENT), Err(ErrorCode::NOT_FOUND));
        desk.save(message, KEEP_READ).unwrap();
        let other = desk.message(inbox, id, READ_ONLY);
        assert_eq!(desk.value(other, BODY), Err(ErrorCode::NOT_FOUND));
        // [MS-OXCPRPT] R407
        assert_eq!(desk.value(other, tags::COMMENT), Ok(text("c")));
    }
}

#[test]
fn changes_of_an_attachment_are_kept_with_two_saves_and_not_before() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for quietly in [false, true] {
        let draft = desk.draft(inbox);
        let (part, number) = desk.attach(draft);
        desk.set(part, &[(tags::DISPLAY_NAME, text("old"))]).unwrap();
        assert_eq!(desk.save_attachment(part, KEEP_READ), OK);
        let id = desk.save(draft, KEEP_READ).unwrap();
        let message = desk.message(inbox, id, READ_WRITE);
        let part = desk.attachment(message, number, 3);
        let values = [(tags::COMMENT, text("c"))];
        if quietly {
            assert_eq!(desk.remove_quietly(part, &[tags::DISPLAY_NAME]), []);
            assert_eq!(desk.set_quietly(part, &values), []);
        } else {
            assert_eq!(desk.remove(part, &[tags::DISPLAY_NAME]), Ok(vec![]));
            assert_eq!(desk.set(part, &values), Ok(vec![]));
        }
        let list = [tags::DISPLAY_NAME, tags::COMMENT];
        let none = Err(ErrorCode::NOT_FOUND);
        let kept = |desk: &mut Desk| {
            let other = desk.message(inbox, id, READ_ONLY);
            let part = desk.attachment(other, number, READ_ONLY);
            desk.get(part, &list).unwrap()
        };
        assert_eq!(kept(&mut desk), [Ok(text("old")), none.clone()]);
        assert_eq!(desk.save_attachment(part, KEEP_READ), OK);
        // [MS-OXCPRPT] R480, R491, R82501, R83608
        assert_eq!(kept(&mut desk), [Ok(text("old")), none.clone()]);
        desk.save(message, KEEP_READ).unwrap();
        // [MS-OXCPRPT] R408
        assert_eq!(kept(&mut desk), [none, Ok(text("c"))]);
    }
}

#[test]
fn folders_and_mailboxes_keep_what_is_set_at_once() {
    let mut desk = Desk::new();
    let folder = desk.inbox();
    let mut other = desk.beside();
    let theirs = other.inbox();
    let pairs = [(folder, theirs), (desk.logon, other.logon)];
    let values = [(tags::AUTO_FORWARD_COMMENT, text("c"))];
    for (ours, theirs) in pairs {
        assert_eq!(desk.set(ours, &values), Ok(vec![]));
        // [MS-OXCPRPT] R846, R847, R407
        assert_eq!(other.value(theirs, tags::AUTO_FORWARD_COMMENT), Ok(text("c")));
        assert_eq!(desk.remove(ours, &[tags::AUTO_FORWARD_COMMENT]), Ok(vec![]));
        // [MS-OXCPRPT] R492, R49201
        assert_eq!(other.value(theirs, tags::AUTO_FORWARD_COMMENT), Err(ErrorCode::NOT_FOUND));
        assert_eq!(desk.set_quietly(ours, &values), []);
        // [MS-OXCPRPT] R82502
        assert_eq!(other.value(theirs, tags::AUTO_FORWARD_COMMENT), Ok(text("c")));
        assert_eq!(desk.remove_quietly(ours, &[tags::AUTO_FORWARD_COMMENT]), []);
        // [MS-OXCPRPT] R83609
        assert_eq!(other.value(theirs, tags::AUTO_FORWARD_COMMENT), Err(ErrorCode::NOT_FOUND));
    }
}

#[test]
fn objects_without_properties_say_so() {
    let mut desk = Desk::new();
    let inbox = desk.inbox();
    let table = desk.contents(inbox);
    let message = desk.draft(desk.inbox_id());
    let stream = desk.stream(message, BODY, STREAM_CREATE).unwrap();
    let wrong = ErrorCode::NOT_SUPPORTED;
    for on in [table, stream] {
        assert_eq!(desk.get(on, &[tags::SUBJECT]), Err(wrong));
        assert_eq!(desk.all(on, true), Err(wrong));
        assert_eq!(desk.list(on), Err(wrong));
        assert_eq!(desk.set(on, &[(tags::SUBJECT, text("s"))]), Err(wrong));
        assert_eq!(desk.remove(on, &[tags::SUBJECT]), Err(wrong));
    }
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

#[test]
fn folders_and_mailboxes_have_no_last_modifier_and_no_search_key() {
    let mut desk = Desk::new();
    let folder = desk.inbox();
    for handle in [folder, desk.logon] {
        let told = desk.get(handle, &[tags::LAST_MODIFIER_NAME, tags::SEARCH_KEY]);
        // [MS-OXCPRPT] R3401, R3402, R5501, R5502
        assert_eq!(told, Ok(vec![Err(ErrorCode::NOT_FOUND); 2]));
    }
}
