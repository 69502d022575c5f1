//! [MS-OXCPRPT] 3.2.5.7 and 3.2.5.8: copying properties from object to object.

use tradepost_mapi::{
    ErrorCode, PropertyName, PropertyProblem, PropertyTag, PropertyType, Value, guids, tags,
};
use tradepost_proto::rop::message::create_message;
use tradepost_proto::rop::property::{copy_properties, copy_to, get_property_ids_from_names};
use tradepost_proto::rop::{OnSuccess, OrNullDestination, Request, Response};

use crate::support::*;

type Copied = Result<Vec<PropertyProblem>, ErrorCode>;

impl Desk {
    fn copy_to(&mut self, source: u32, target: u32, request: copy_to::Request) -> Copied {
        self.ask_between(source, target, request).map(|body| body.property_problems.to_vec())
    }

    fn copy_some(&mut self, source: u32, target: u32, request: copy_properties::Request) -> Copied {
        self.ask_between(source, target, request).map(|body| body.property_problems.to_vec())
    }

    /// The tag of a named property.
    fn named(&mut self, name: &str) -> PropertyTag {
        let list = vec![PropertyName::string(guids::PS_PUBLIC_STRINGS, name)];
        let property_names = list.into();
        let request = get_property_ids_from_names::Request {
            logon_id: 0,
            input: 0,
            flags: 2,
            property_names,
        };
        let ids = self.ask(self.logon, request).unwrap().property_ids.to_vec();
        PropertyTag::new(ids[0], PropertyType::STRING)
    }

    /// A message with text, a recipient and an attachment.
    fn full(&mut self) -> u32 {
        let message = self.draft(self.inbox_id());
        let colour = self.named("Colour");
        let values =
            [(tags::SUBJECT, text("RE: s")), (tags::BODY, text("b")), (colour, text("red"))];
        assert_eq!(self.set(message, &values), Ok(vec![]));
        let rows = vec![recipient(0, 1, "Bob", "bob@example.test")];
        self.ask(message, modify_recipients(rows)).unwrap();
        let (attachment, _) = self.attach(message);
        let values = [(tags::ATTACH_DATA_BINARY, Value::Binary(vec![7; 100]))];
        assert_eq!(self.set(attachment, &values), Ok(vec![]));
        assert_eq!(self.save_attachment(attachment, KEEP_READ), OK);
        self.release(attachment);
        message
    }

    fn counts(&mut self, message: u32) -> (usize, usize) {
        let people = match self.ask(message, read_recipients(0)) {
            Ok(body) => body.recipient_rows.len(),
            Err(code) => {
                assert_eq!(code, ErrorCode::NOT_FOUND);
                0
            }
        };
        (people, self.numbers(message).len())
    }

    fn numbers(&mut self, message: u32) -> Vec<u32> {
        use tradepost_proto::rop::attachment::get_valid_attachments;
        let request = get_valid_attachments::Request { logon_id: 0, input: 0 };
        self.ask(message, request).unwrap().attachment_ids.to_vec()
    }
}

#[test]
fn a_message_is_copied_with_all_that_a_client_may_set_and_saved_only_with_the_target() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let source = desk.full();
    let id = desk.post(inbox, "old");
    let target = desk.message(inbox, id, READ_WRITE);
    let key = desk.value(target, tags::ENTRY_ID);
    let colour = desk.named("Colour");
    let request = copy_to(COPY, true, &[tags::BODY]);
    // [MS-OXCPRPT] R171, R17201, R50702, R5070501, R821
    assert_eq!(desk.copy_to(source, target, request), Ok(vec![]));
    // [MS-OXCPRPT] R18501, R625
    assert_eq!(desk.value(target, tags::SUBJECT), Ok(text("RE: s")));
    assert_eq!(desk.value(target, tags::NORMALIZED_SUBJECT), Ok(text("s")));
    assert_eq!(desk.value(target, colour), Ok(text("red")));
    // [MS-OXCPRPT] R191
    assert_eq!(desk.value(target, tags::BODY), Err(ErrorCode::NOT_FOUND));
    assert_eq!(desk.value(target, tags::ENTRY_ID), key);
    // [MS-OXCPRPT] R181
    assert_eq!(desk.counts(target), (1, 1));
    let mut other = desk.beside();
    let theirs = other.message(inbox, id, READ_ONLY);
    // [MS-OXCPRPT] R5070507
    assert_eq!(other.value(theirs, tags::SUBJECT), Ok(text("old")));
    desk.save(target, KEEP_READ).unwrap();
    let theirs = other.message(inbox, id, READ_ONLY);
    assert_eq!(other.value(theirs, tags::SUBJECT), Ok(text("RE: s")));
    assert_eq!(other.value(theirs, tags::DISPLAY_TO), Ok(text("Bob")));
    assert_eq!(other.counts(theirs), (1, 1));
    let attachment = other.attachment(theirs, 0, READ_ONLY);
    let data = other.value(attachment, tags::ATTACH_DATA_BINARY);
    assert_eq!(data, Ok(Value::Binary(vec![7; 100])));
}

#[test]
fn a_copy_has_the_search_key_of_its_original_and_a_record_key_of_its_own() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "s");
    let source = desk.message(inbox, id, READ_ONLY);
    let target = desk.draft(inbox);
    assert_eq!(desk.copy_to(source, target, copy_to(COPY, true, &[])), Ok(vec![]));
    desk.save(target, KEEP_READ).unwrap();
    let key = desk.value(source, tags::SEARCH_KEY);
    // [MS-OXCPRPT] R55
    assert_eq!(desk.value(target, tags::SEARCH_KEY), key);
    let folder = desk.inbox();
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::RECORD_KEY, tags::SEARCH_KEY]);
    let rows = desk.rows(table);
    // [MS-OXCPRPT] R51
    assert_ne!(rows[0][0], rows[1][0]);
    assert_eq!(rows[0][1], rows[1][1]);
}

#[test]
fn parts_of_a_message_go_over_only_if_they_are_wanted() {
    let mut desk = Desk::new();
    let source = desk.full();
    let inbox = desk.inbox_id();
    for (sub_objects, excluded, expected) in [
        (false, vec![], (0, 0)),
        (true, vec![tags::MESSAGE_RECIPIENTS], (0, 1)),
        (true, vec![tags::MESSAGE_ATTACHMENTS], (1, 0)),
    ] {
        let target = desk.draft(inbox);
        let request = copy_to(COPY, sub_objects, &excluded);
        assert_eq!(desk.copy_to(source, target, request), Ok(vec![]));
        // [MS-OXCPRPT] R181, R182, R191
        assert_eq!(desk.counts(target), expected);
        assert_eq!(desk.value(target, tags::BODY), Ok(text("b")));
    }
    let target = desk.draft(inbox);
    let request = copy_properties(COPY, &[tags::MESSAGE_RECIPIENTS, tags::BODY]);
    assert_eq!(desk.copy_some(source, target, request), Ok(vec![]));
    assert_eq!(desk.counts(target), (1, 0));
}

#[test]
fn what_the_target_has_stays_if_that_is_wanted() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let source = desk.full();
    for all in [true, false] {
        let target = desk.draft(inbox);
        desk.set_subject(target, "mine");
        let rows = vec![recipient(0, 1, "A", "a@x.test"), recipient(1, 1, "B", "b@x.test")];
        desk.ask(target, modify_recipients(rows)).unwrap();
        let told = if all {
            desk.copy_to(source, target, copy_to(NO_OVERWRITE, true, &[]))
        } else {
            let list = [tags::SUBJECT, tags::BODY, tags::MESSAGE_RECIPIENTS];
            desk.copy_some(source, target, copy_properties(NO_OVERWRITE, &list))
        };
        assert_eq!(told, Ok(vec![]));
        // [MS-OXCPRPT] R264, R624, R879, R5070504
        assert_eq!(desk.value(target, tags::SUBJECT), Ok(text("mine")));
        assert_eq!(desk.value(target, tags::BODY), Ok(text("b")));
        assert_eq!(desk.counts(target).0, 2);
    }
}

#[test]
fn properties_are_copied_one_by_one_and_each_failure_is_told() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let source = desk.full();
    let id = desk.post(inbox, "old");
    let target = desk.message(inbox, id, READ_WRITE);
    let wrong = tags::SUBJECT.with_type(PropertyType::INTEGER_32);
    let narrow = tags::BODY.with_type(PropertyType::STRING_8);
    let list = [tags::ENTRY_ID, narrow, tags::HTML, wrong, tags::SUBJECT];
    let problems = desk.copy_some(source, target, copy_properties(COPY, &list)).unwrap();
    let told: Vec<_> = problems.iter().map(|p| (p.index, p.tag, p.error)).collect();
    let expected = [
        (0, tags::ENTRY_ID, ErrorCode::COMPUTED_VALUE),
        (2, tags::HTML, ErrorCode::NOT_FOUND),
        (3, wrong, ErrorCode::NOT_FOUND),
    ];
    // [MS-OXCPRPT] R146, R14901, R166, R50003, R50006
    assert_eq!(told, expected);
    // [MS-OXCPRPT] R265, R500, R15901
    assert_eq!(desk.value(target, tags::SUBJECT), Ok(text("RE: s")));
    assert_eq!(desk.value(target, tags::BODY), Ok(text("b")));
    assert_eq!(desk.value(target, tags::SUBJECT_PREFIX), Ok(text("RE: ")));
    let mut other = desk.beside();
    let theirs = other.message(inbox, id, READ_ONLY);
    // [MS-OXCPRPT] R849
    assert_eq!(other.value(theirs, tags::SUBJECT), Ok(text("old")));
    desk.save(target, KEEP_READ).unwrap();
    let theirs = other.message(inbox, id, READ_ONLY);
    assert_eq!(other.value(theirs, tags::SUBJECT), Ok(text("RE: s")));
}

#[test]
fn what_is_moved_stays_at_its_source_and_flags_are_taken_one_at_a_time() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let source = desk.full();
    let target = desk.draft(inbox);
    assert_eq!(desk.copy_to(source, target, copy_to(MOVE, true, &[])), Ok(vec![]));
    assert_eq!(desk.value(target, tags::BODY), Ok(text("b")));
    assert_eq!(desk.value(source, tags::BODY), Ok(text("b")));
    let target = desk.draft(inbox);
    let request = copy_properties(MOVE, &[tags::BODY]);
    assert_eq!(desk.copy_some(source, target, request), Ok(vec![]));
    assert_eq!(desk.value(target, tags::BODY), Ok(text("b")));
    // [MS-OXCPRPT] R50101, R501
    assert_eq!(desk.value(source, tags::BODY), Ok(text("b")));
    let target = desk.draft(inbox);
    for flags in [MOVE | NO_OVERWRITE, 4, 0x80] {
        let told = desk.copy_to(source, target, copy_to(flags, true, &[]));
        // [MS-OXCPRPT] R18401, R18402, R5070505, R5070506
        assert_eq!(told, Err(ErrorCode::INVALID_PARAMETER));
        let told = desk.copy_some(source, target, copy_properties(flags, &[tags::BODY]));
        // [MS-OXCPRPT] R86501, R86502, R880, R88001
        assert_eq!(told, Err(ErrorCode::INVALID_PARAMETER));
    }
    assert_eq!(desk.value(target, tags::BODY), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn an_attachment_is_copied_with_the_message_in_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let outer = desk.draft(inbox);
    let (source, _) = desk.attach(outer);
    let name = (tags::ATTACH_LONG_FILENAME, text("a.txt"));
    assert_eq!(desk.set(source, std::slice::from_ref(&name)), Ok(vec![]));
    let inner = desk.open(source, open_embedded(2)).unwrap().0;
    desk.set_subject(inner, "inner");
    desk.save(inner, KEEP_WRITE).unwrap();
    assert_eq!(desk.save_attachment(source, KEEP_WRITE), OK);
    let message = desk.draft(inbox);
    let (target, number) = desk.attach(message);
    // [MS-OXCPRPT] R17202
    assert_eq!(desk.copy_to(source, target, copy_to(COPY, true, &[])), Ok(vec![]));
    assert_eq!(desk.value(target, name.0), Ok(name.1.clone()));
    let told = desk.value(target, tags::ATTACH_NUMBER);
    assert_eq!(told, Ok(Value::Integer32(i32::try_from(number).unwrap())));
    let copy = desk.open(target, open_embedded(READ_ONLY)).unwrap().0;
    assert_eq!(desk.value(copy, tags::SUBJECT), Ok(text("inner")));
    // [MS-OXCPRPT] R848, R5070508
    assert_eq!(desk.numbers(message), []);
    assert_eq!(desk.save_attachment(target, KEEP_WRITE), OK);
    assert_eq!(desk.numbers(message), [number]);

    let (plain, _) = desk.attach(message);
    assert_eq!(desk.copy_to(source, plain, copy_to(COPY, false, &[])), Ok(vec![]));
    // [MS-OXCPRPT] R182
    assert_eq!(desk.open(plain, open_embedded(READ_ONLY)).err(), Some(ErrorCode::NOT_FOUND));
    let (chosen, _) = desk.attach(message);
    let request = copy_properties(COPY, &[name.0, tags::ATTACH_NUMBER, tags::ATTACH_DATA_OBJECT]);
    let problems = desk.copy_some(source, chosen, request).unwrap();
    // [MS-OXCPRPT] R14903, R166
    assert_eq!(problems.iter().map(|p| p.index).collect::<Vec<_>>(), [1]);
    assert_eq!(desk.value(chosen, name.0), Ok(name.1));
}

#[test]
fn a_folder_keeps_what_is_copied_to_it_at_once() {
    let mut desk = Desk::new();
    let (source, _) = desk.place("Source");
    let (target, id) = desk.place("Target");
    let colour = desk.named("Colour");
    let values = [(tags::COMMENT, text("c")), (colour, text("red"))];
    assert_eq!(desk.set(source, &values), Ok(vec![]));
    let request = copy_to(COPY, false, &[tags::DISPLAY_NAME]);
    // [MS-OXCPRPT] R17203
    assert_eq!(desk.copy_to(source, target, request), Ok(vec![]));
    let mut other = desk.beside();
    let theirs = other.folder(id);
    // [MS-OXCPRPT] R5070509
    assert_eq!(other.value(theirs, tags::COMMENT), Ok(text("c")));
    assert_eq!(other.value(theirs, colour), Ok(text("red")));
    assert_eq!(other.value(theirs, tags::DISPLAY_NAME), Ok(text("Target")));
    assert_eq!(desk.set(source, &[(tags::COMMENT, text("d"))]), Ok(vec![]));
    let request = copy_properties(COPY, &[tags::COMMENT, tags::CONTENT_COUNT]);
    let problems = desk.copy_some(source, target, request).unwrap();
    // [MS-OXCPRPT] R14902, R166
    assert_eq!(problems.iter().map(|p| p.index).collect::<Vec<_>>(), [1]);
    // [MS-OXCPRPT] R503
    assert_eq!(other.value(theirs, tags::COMMENT), Ok(text("d")));
    let request = copy_properties(MOVE, &[tags::COMMENT]);
    // [MS-OXCPRPT] R881, R882
    assert_eq!(desk.copy_some(source, target, request), Err(ErrorCode::NOT_SUPPORTED));
    let request = copy_to(MOVE, false, &[tags::DISPLAY_NAME]);
    // [MS-OXCPRPT] R5070510, R5070511
    assert_eq!(desk.copy_to(source, target, request), Ok(vec![]));
}

#[test]
fn what_is_in_a_folder_is_copied_with_it_if_that_is_wanted() {
    let mut desk = Desk::new();
    let (source, id) = desk.place("Source");
    let mail = desk.post(id, "mail");
    let request = create_message::Request { associated_flag: true, ..create_message(id) };
    let hidden = desk.open(desk.logon, request).unwrap().0;
    desk.set_subject(hidden, "hidden");
    desk.save(hidden, KEEP_READ).unwrap();
    let (child, child_id) = desk.new_folder(source, "Child");
    desk.set(child, &[(tags::COMMENT, text("c"))]).unwrap();
    let grandchild = desk.new_folder(child, "Grandchild").1;
    let long = (tags::HTML, Value::Binary(vec![7; 9_000]));
    desk.post_with(grandchild, &[(tags::SUBJECT, text("deep")), long]);
    let by = |excluded: &[PropertyTag], sub_objects| {
        copy_to(COPY, sub_objects, &[&[tags::DISPLAY_NAME], excluded].concat())
    };
    for (n, excluded, sub_objects, expected) in [
        ("a", vec![], false, (0, 0, false)),
        ("b", vec![], true, (1, 1, true)),
        ("c", vec![tags::CONTAINER_CONTENTS], true, (0, 1, true)),
        ("d", vec![tags::FOLDER_ASSOCIATED_CONTENTS], true, (1, 0, true)),
        ("e", vec![tags::CONTAINER_HIERARCHY], true, (1, 1, false)),
    ] {
        let (target, _) = desk.place(n);
        assert_eq!(desk.copy_to(source, target, by(&excluded, sub_objects)), Ok(vec![]));
        let list = [tags::CONTENT_COUNT, tags::ASSOCIATED_CONTENT_COUNT, tags::SUBFOLDERS];
        let told = desk.get(target, &list).unwrap();
        let (mail, hidden, below) = expected;
        let numbers = [Ok(Value::Integer32(mail)), Ok(Value::Integer32(hidden))];
        // [MS-OXCPRPT] R181, R182
        assert_eq!(told, [&numbers[..], &[Ok(Value::Boolean(below))]].concat(), "{n}");
    }
    // What was copied first is there whole, and what was copied from it still is.
    let (target, target_id) = desk.place("b2");
    assert_eq!(desk.copy_to(source, target, by(&[], true)), Ok(vec![]));
    let mailbox = desk.store.mailbox(desk.session.user().mailbox).unwrap();
    let named = |parent, name: &str| {
        let name = name.into();
        mailbox.read(|view| view.child_named(parent, &name)).unwrap().unwrap()
    };
    let copy = named(target_id, "Child");
    assert_ne!(copy, child_id);
    let handle = desk.folder(copy);
    assert_eq!(desk.value(handle, tags::COMMENT), Ok(text("c")));
    let deep = desk.folder(named(copy, "Grandchild"));
    let table = desk.contents(deep);
    assert_eq!(desk.subjects(table), ["deep"]);
    desk.message(id, mail, READ_ONLY);
    let before = desk.list(target).unwrap();
    let told = desk.copy_to(source, target, by(&[], true));
    // [MS-OXCPRPT] R897, R899
    assert_eq!(told, Err(ErrorCode::COLLIDING_NAMES));
    assert_eq!(desk.list(target).unwrap(), before);
    let table = desk.contents(target);
    assert_eq!(desk.subjects(table), ["mail"]);
}

#[test]
fn a_name_that_is_taken_is_a_problem_of_its_own() {
    let mut desk = Desk::new();
    let (source, _) = desk.place("Source");
    let (target, _) = desk.place("Target");
    desk.set(source, &[(tags::COMMENT, text("c"))]).unwrap();
    for (target, error) in
        [(target, ErrorCode::COLLIDING_NAMES), (desk.inbox(), ErrorCode::ACCESS_DENIED)]
    {
        let problems = desk.copy_to(source, target, copy_to(COPY, false, &[])).unwrap();
        let told: Vec<_> = problems.iter().map(|p| (p.tag, p.error)).collect();
        // [MS-OXCPRPT] R19301
        assert_eq!(told, [(tags::DISPLAY_NAME, error)]);
        assert_eq!(desk.value(target, tags::COMMENT), Ok(text("c")));
    }
}

#[test]
fn nothing_is_copied_into_itself() {
    let mut desk = Desk::new();
    let outer = desk.full();
    let (part, _) = desk.attach(outer);
    let inner = desk.open(part, open_embedded(2)).unwrap().0;
    let (part, _) = desk.attach(inner);
    let innermost = desk.open(part, open_embedded(2)).unwrap().0;
    let all = || copy_to(COPY, true, &[]);
    // [MS-OXCPRPT] R896, R89601
    assert_eq!(desk.copy_to(outer, inner, all()), Err(ErrorCode::MESSAGE_CYCLE));
    // [MS-OXCPRPT] R89604
    assert_eq!(desk.copy_to(outer, innermost, all()), Err(ErrorCode::MESSAGE_CYCLE));
    assert_eq!(desk.copy_to(innermost, outer, all()), Ok(vec![]));
    assert_eq!(desk.copy_to(outer, outer, all()), Err(ErrorCode::ACCESS_DENIED));

    let (parent, _) = desk.place("Parent");
    let (child, _) = desk.new_folder(parent, "Child");
    let (grandchild, _) = desk.new_folder(child, "Grandchild");
    for below in [child, grandchild] {
        // [MS-OXCPRPT] R89602, R89603
        assert_eq!(desk.copy_to(parent, below, all()), Err(ErrorCode::FOLDER_CYCLE));
    }
    assert_eq!(desk.copy_to(parent, parent, all()), Err(ErrorCode::ACCESS_DENIED));
}

#[test]
fn objects_of_two_kinds_are_not_copied_to_each_other() {
    let mut desk = Desk::new();
    let message = desk.full();
    let (attachment, _) = desk.attach(message);
    let folder = desk.inbox();
    let table = desk.contents(folder);
    let stream = desk.stream(message, tags::BODY, STREAM_READ).unwrap();
    let objects = [message, attachment, folder, desk.logon, table, stream];
    for (n, source) in objects.into_iter().enumerate() {
        for (m, target) in objects.into_iter().enumerate() {
            if n == m && n < 3 {
                continue;
            }
            let told = desk.copy_to(source, target, copy_to(COPY, true, &[]));
            // [MS-OXCPRPT] R508, R821, R890
            assert_eq!(told, Err(ErrorCode::NOT_SUPPORTED), "{n} to {m}");
            let told = desk.copy_some(source, target, copy_properties(COPY, &[tags::SUBJECT]));
            // [MS-OXCPRPT] R150
            assert_eq!(told, Err(ErrorCode::NOT_SUPPORTED), "{n} to {m}");
        }
    }
}

#[test]
fn a_target_that_may_not_be_written_stays() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let source = desk.full();
    let id = desk.save(source, KEEP_WRITE).unwrap();
    let source = desk.draft(inbox);
    let (part, _) = desk.attach(source);
    let target = desk.message(inbox, id, READ_ONLY);
    let target_part = desk.attachment(target, 0, READ_ONLY);
    for (from, to) in [(source, target), (part, target_part)] {
        let told = desk.copy_to(from, to, copy_to(COPY, true, &[]));
        assert_eq!(told, Err(ErrorCode::ACCESS_DENIED));
    }
    assert_eq!(desk.value(target, tags::SUBJECT), Ok(text("RE: s")));
}

#[test]
fn a_target_that_is_not_there_is_told_by_its_index() {
    let mut desk = Desk::new();
    let source = desk.full();
    let gone = desk.draft(desk.inbox_id());
    desk.release(gone);
    for target in [NO_SUCH_HANDLE, tradepost_proto::rop::NO_HANDLE, gone] {
        let request = Request::CopyTo(copy_to(COPY, true, &[]));
        let (answers, _) = desk.run(&[request], &[source, target]);
        let Response::CopyTo(answer) = &answers[0] else { panic!("{answers:?}") };
        let OrNullDestination::NullDestination(body) = &answer.reply else { panic!("{answer:?}") };
        // [MS-OXCPRPT] R196, R739, R740
        assert_eq!(body.target, 1);
        let request = Request::CopyProperties(copy_properties(COPY, &[tags::BODY]));
        let (answers, _) = desk.run(&[request], &[source, target]);
        let Response::CopyProperties(answer) = &answers[0] else { panic!("{answers:?}") };
        let OrNullDestination::NullDestination(body) = &answer.reply else { panic!("{answer:?}") };
        // [MS-OXCPRPT] R168, R737, R738
        assert_eq!(body.target, 1);
    }
    let target = desk.draft(desk.inbox_id());
    let told = desk.copy_to(NO_SUCH_HANDLE, target, copy_to(COPY, true, &[]));
    assert_eq!(told, Err(ErrorCode::NULL_OBJECT));
    let request = Request::CopyTo(copy_to(4, true, &[]));
    let (answers, _) = desk.run(&[request], &[source, target]);
    let Response::CopyTo(answer) = &answers[0] else { panic!("{answers:?}") };
    // [MS-OXCPRPT] R170, R197
    assert_eq!(
        answer.reply,
        OrNullDestination::Other(OnSuccess::Failed(ErrorCode::INVALID_PARAMETER))
    );
}

#[test]
fn a_copy_that_may_be_asynchronous_is_done_when_it_is_answered() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let source = desk.full();
    for want_asynchronous in [false, true] {
        let target = desk.draft(inbox);
        let request = copy_to::Request { want_asynchronous, ..copy_to(COPY, true, &[]) };
        // [MS-OXCPRPT] R177, R178, R50801, R50802
        assert_eq!(desk.copy_to(source, target, request), Ok(vec![]));
        assert_eq!(desk.value(target, tags::BODY), Ok(text("b")));
        let target = desk.draft(inbox);
        let some = copy_properties(COPY, &[tags::BODY]);
        let request = copy_properties::Request { want_asynchronous, ..some };
        // [MS-OXCPRPT] R15204, R153, R504, R50402
        assert_eq!(desk.copy_some(source, target, request), Ok(vec![]));
        assert_eq!(desk.value(target, tags::BODY), Ok(text("b")));
    }
}

#[test]
fn what_a_stream_has_written_is_copied_too() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let source = desk.draft(inbox);
    let stream = desk.stream(source, tags::HTML, STREAM_CREATE).unwrap();
    let data: Vec<u8> = (0..2_000_000u32).map(|n| u8::try_from(n % 241).unwrap()).collect();
    desk.write(stream, &data);
    let target = desk.draft(inbox);
    let request = copy_properties(COPY, &[tags::HTML]);
    assert_eq!(desk.copy_some(source, target, request), Ok(vec![]));
    desk.write(stream, b"more");
    desk.save(target, KEEP_READ).unwrap();
    let stream = desk.stream(target, tags::HTML, STREAM_READ).unwrap();
    assert_eq!(desk.read_all(stream), data);
}

#[test]
fn a_text_that_stays_keeps_the_form_that_it_has() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let html = |text: &[u8]| (tags::HTML, Value::Binary(text.to_vec()));
    let sources: [Vec<(PropertyTag, Value)>; 2] = [
        vec![(tags::BODY, text("theirs")), html(b"theirs"), (tags::CONVERSATION_TOPIC, text("t"))],
        vec![(tags::BODY, text("theirs")), (tags::RTF_IN_SYNC, Value::Boolean(true))],
    ];
    for values in sources {
        let id = desk.post_with(inbox, &values);
        let source = desk.message(inbox, id, READ_ONLY);
        for all in [true, false] {
            let id = desk.post_with(inbox, &[html(b"ours")]);
            let target = desk.message(inbox, id, READ_WRITE);
            let list: Vec<_> = values.iter().map(|(tag, _)| *tag).collect();
            let copied = if all {
                desk.copy_to(source, target, copy_to(NO_OVERWRITE, true, &[]))
            } else {
                desk.copy_some(source, target, copy_properties(NO_OVERWRITE, &list))
            };
            assert_eq!(copied, Ok(vec![]));
            // [MS-OXCMSG] R2061
            assert_eq!(desk.value(target, tags::NATIVE_BODY), Ok(Value::Integer32(3)), "{all}");
            assert_eq!(desk.value(target, tags::HTML), Ok(html(b"ours").1));
            assert_eq!(desk.value(target, tags::BODY), Ok(text("ours\r\n")));
            assert_eq!(desk.value(target, tags::RTF_IN_SYNC), Ok(Value::Boolean(false)));
        }
    }
    let id = desk.post_with(inbox, &[html(b"theirs"), (tags::BODY, text("both"))]);
    let source = desk.message(inbox, id, READ_ONLY);
    let target = desk.draft(inbox);
    assert_eq!(desk.copy_to(source, target, copy_to(NO_OVERWRITE, true, &[])), Ok(vec![]));
    assert_eq!(desk.value(target, tags::HTML), Ok(html(b"theirs").1), "where there was none");
    assert_eq!(desk.value(target, tags::BODY), Ok(text("both")));
}

#[test]
fn a_subject_that_goes_over_takes_its_parts_along() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, &[(tags::SUBJECT, text("Fwd: one"))]);
    let source = desk.message(inbox, id, READ_WRITE);
    let parts = [
        (tags::SUBJECT_PREFIX, text("Longer: ")),
        (tags::NORMALIZED_SUBJECT, text("one")),
        (tags::SUBJECT, text("Longer: one")),
    ];
    for (tag, value) in &parts[..2] {
        desk.set(source, &[(*tag, value.clone())]).unwrap();
    }
    let target = desk.draft(inbox);
    assert_eq!(desk.copy_to(source, target, copy_to(NO_OVERWRITE, true, &[])), Ok(vec![]));
    for (tag, value) in parts {
        assert_eq!(desk.value(target, tag), Ok(value));
    }
}
