//! [MS-OXCMSG] 2.2.1: what messages keep, and what the server computes of them.

use tradepost_mapi::{
    ErrorCode, FileTime, Guid, PropertyName, PropertyTag, PropertyType, RelOp, Restriction,
    TaggedValue, Value, guids, tags,
};
use tradepost_proto::rop::logon::get_receive_folder;
use tradepost_proto::rop::message::{create_message, open_message};
use tradepost_proto::rop::property::get_property_ids_from_names;

use crate::support::*;

fn integer(n: i32) -> Value {
    Value::Integer32(n)
}

fn time(n: u64) -> Value {
    Value::Time(FileTime(n))
}

fn flags(desk: &mut Desk, message: u32) -> i32 {
    match desk.value(message, tags::MESSAGE_FLAGS) {
        Ok(Value::Integer32(n)) => n,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_message_keeps_what_describes_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let values = [
        (tags::AUTO_FORWARDED, Value::Boolean(true)),
        (tags::AUTO_FORWARD_COMMENT, text("forwarded by a rule")),
        (tags::INTERNET_REFERENCES, text("<1@example.test> <2@example.test>")),
        (tags::MIME_SKELETON, Value::Binary(b"Subject: x".to_vec())),
        (tags::TNEF_CORRELATION_KEY, Value::Binary(vec![1, 2, 3])),
        (tags::ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE, text("Bob")),
        (tags::ALTERNATE_RECIPIENT_ALLOWED, Value::Boolean(true)),
        (tags::RESPONSIBILITY, Value::Boolean(false)),
        (tags::PURPORTED_SENDER_DOMAIN, text("example.test")),
        (tags::BODY_CONTENT_ID, text("body@example.test")),
        (tags::BODY_CONTENT_LOCATION, text("body.html")),
        (tags::INTERNET_CODEPAGE, integer(1252)),
        (tags::ARCHIVE_TAG, Value::Binary(vec![1; 16])),
        (tags::POLICY_TAG, Value::Binary(vec![2; 16])),
        (tags::RETENTION_PERIOD, integer(30)),
        (tags::START_DATE_ETC, Value::Binary(vec![3; 12])),
        (tags::RETENTION_DATE, time(5_000)),
        (tags::RETENTION_FLAGS, integer(0x1FF)),
        (tags::ARCHIVE_PERIOD, integer(60)),
        (tags::ARCHIVE_DATE, time(6_000)),
        (tags::MESSAGE_CLASS, text("IPM.StickyNote.Mine")),
    ];
    let id = desk.post_with(inbox, &values);
    let message = desk.message(inbox, id, READ_ONLY);
    for (tag, value) in values {
        // [MS-OXCMSG] R1107, R1110, R1162, R1169, R1176, R1180, R1796, R1797, R1197, R1199, R1214
        // [MS-OXCMSG] R2072, R2076, R2077, R2070, R2194, R2113, R2119, R2133, R2136, R2149, R2165
        // [MS-OXCMSG] R2174, R2110, R2112, R2117, R2135, R2148, R2153, R2164, R2173, R1909, R1911
        // [MS-OXCMSG] R2154, R2155, R2156, R2157, R2158, R2159, R2160, R2161, R2162, R243, R500
        assert_eq!(desk.value(message, tag), Ok(value), "{tag:?}");
    }
}

#[test]
fn a_message_says_whether_somebody_has_taken_responsibility() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for taken in [true, false] {
        let id = desk.post_with(inbox, &[(tags::RESPONSIBILITY, Value::Boolean(taken))]);
        let message = desk.message(inbox, id, READ_ONLY);
        // [MS-OXCMSG] R1198, R1199
        assert_eq!(desk.value(message, tags::RESPONSIBILITY), Ok(Value::Boolean(taken)));
    }
}

#[test]
fn importance_priority_and_sensitivity_have_each_their_values() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    for (tag, values) in [
        (tags::IMPORTANCE, vec![0, 1, 2]),
        (tags::PRIORITY, vec![1, 0, -1]),
        (tags::SENSITIVITY, vec![0, 1, 2, 3]),
    ] {
        for value in values {
            let id = desk.post_with(inbox, &[(tag, integer(value))]);
            let message = desk.message(inbox, id, READ_ONLY);
            // [MS-OXCMSG] R70, R72, R73, R74, R76, R77, R78, R79, R80, R82, R83, R84, R86, R87, R88
            assert_eq!(desk.value(message, tag), Ok(integer(value)));
            desk.release(message);
        }
    }
}

/// The tags of names, made in the mailbox where needed.
fn named(desk: &mut Desk, names: &[(PropertyName, PropertyType)]) -> Vec<PropertyTag> {
    let property_names: Vec<_> = names.iter().map(|(name, _)| name.clone()).collect();
    let request = get_property_ids_from_names::Request {
        logon_id: 0,
        input: 0,
        flags: 2,
        property_names: property_names.into(),
    };
    let ids = desk.ask(desk.logon, request).unwrap().property_ids.to_vec();
    ids.iter().zip(names).map(|(id, (_, ty))| PropertyTag::new(*id, *ty)).collect()
}

#[test]
fn a_message_keeps_properties_with_names_and_says_that_it_has_some() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let lid = |n| PropertyName::lid(guids::PSETID_COMMON, n);
    let string = |name: &str| PropertyName::string(guids::PS_PUBLIC_STRINGS, name);
    let own = PropertyName::string(Guid([0x42; 16]), "Colour");
    let (boolean, number, stamp) =
        (PropertyType::BOOLEAN, PropertyType::INTEGER_32, PropertyType::TIME);
    let words = PropertyType::MULTIPLE_STRING;
    let list = [
        (lid(0x8514), boolean),
        (lid(0x8506), boolean),
        (lid(0x8510), number),
        (lid(0x8516), stamp),
        (lid(0x8517), stamp),
        (lid(0x850E), boolean),
        (lid(0x8552), number),
        (lid(0x8554), PropertyType::STRING),
        (string("Keywords"), words),
        (own, PropertyType::STRING),
    ];
    let tags_of = named(&mut desk, &list);
    let values = [
        Value::Boolean(true),
        Value::Boolean(true),
        integer(0x7D79),
        time(1_000),
        time(2_000),
        Value::Boolean(false),
        integer(140_000),
        text("16.0"),
        Value::MultipleString(vec!["red".into(), "blue".into()]),
        text("green"),
    ];
    let values: Vec<_> = tags_of.into_iter().zip(values).collect();
    let id = desk.post_with(inbox, &values);
    let (message, body) = desk.open(desk.logon, open_message(inbox, id, READ_ONLY)).unwrap();
    // [MS-OXCMSG] R1668
    assert!(body.message.has_named_properties);
    // [MS-OXCMSG] R1799, R1204
    assert_eq!(desk.value(message, tags::HAS_NAMED_PROPERTIES), Ok(Value::Boolean(true)));
    let all = desk.all(message, true).unwrap();
    for (tag, value) in values {
        // [MS-OXCMSG] R1668, R1669, R242, R95, R1076, R109, R112, R116, R1188, R1655, R1191, R1193
        // [MS-OXCMSG] R2008, R2009, R2010, R2011, R2012, R2013, R2014, R2015, R2016, R2017, R2018
        assert!(all.contains(&TaggedValue::new(tag, value)), "{tag:?}");
    }
}

#[test]
fn what_only_the_server_says_is_a_problem_when_a_client_says_it() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "x");
    let message = desk.message(inbox, id, READ_WRITE);
    let read_only = [
        (tags::ACCESS, integer(1)),
        (tags::ACCESS_LEVEL, integer(0)),
        (tags::CHANGE_KEY, Value::Binary(vec![1; 22])),
        (tags::CREATION_TIME, time(1)),
        (tags::LAST_MODIFICATION_TIME, time(1)),
        (tags::LAST_MODIFIER_NAME, text("Mallory")),
        (tags::OBJECT_TYPE, integer(1)),
        (tags::RECORD_KEY, Value::Binary(vec![1])),
        (tags::SEARCH_KEY, Value::Binary(vec![1; 16])),
        (tags::MESSAGE_SIZE, integer(1)),
        (tags::HAS_ATTACHMENTS, Value::Boolean(true)),
        (tags::MESSAGE_STATUS, integer(0x800)),
    ];
    let tags: Vec<_> = read_only.iter().map(|(tag, _)| *tag).collect();
    let before = desk.get(message, &tags).unwrap();
    let problems = desk.set(message, &read_only).unwrap();
    let told: Vec<_> = problems.iter().map(|problem| problem.tag).collect();
    // [MS-OXCMSG] R1128, R1724, R15, R47, R545, R548
    assert_eq!(told, tags);
    // [MS-OXCMSG] R1644, R1111, R1869, R1883, R1884
    // [MS-OXCPRPT] R47507
    assert_eq!(desk.save(message, KEEP_WRITE), Err(ErrorCode::CALL_FAILED));
    let message = desk.message(inbox, id, READ_WRITE);
    // [MS-OXCMSG] R1125, R1724, R15, R47
    assert_eq!(desk.get(message, &tags).unwrap(), before);
    // [MS-OXCMSG] R1099
    assert!(
        matches!(desk.value(message, tags::CHANGE_KEY), Ok(Value::Binary(key)) if key.len() == 22)
    );
}

#[test]
fn a_client_says_three_of_the_flags_and_those_before_the_first_save() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let all = 0x0001 | 0x0008 | 0x0080;
    let set = |desk: &mut Desk, bits: i32| {
        assert_eq!(desk.set(message, &[(tags::MESSAGE_FLAGS, integer(bits))]), Ok(vec![]));
    };
    set(&mut desk, 0xFFFF);
    // [MS-OXCMSG] R516, R515, R510, R512, R1133
    assert_eq!(flags(&mut desk, message), all | 0x400);
    set(&mut desk, 0);
    assert_eq!(flags(&mut desk, message), 0);
    set(&mut desk, 0x0088);
    let id = desk.save(message, KEEP_WRITE).unwrap();
    // [MS-OXCMSG] R519, R508
    assert_eq!(flags(&mut desk, message), 0x008A);
    for bits in [0xFFFF, 0] {
        set(&mut desk, bits);
        desk.save(message, KEEP_WRITE).unwrap();
        let seen = desk.message(inbox, id, READ_ONLY);
        // [MS-OXCMSG] R31, R516, R1125, R519
        assert_eq!(flags(&mut desk, seen), 0x0088);
        desk.release(seen);
    }
}

#[test]
fn the_subject_is_its_prefix_and_the_rest() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let three = [tags::SUBJECT, tags::SUBJECT_PREFIX, tags::NORMALIZED_SUBJECT];
    let mut told = |values: &[(PropertyTag, Value)]| {
        assert_eq!(desk.set(message, values), Ok(vec![]));
        desk.get(message, &three).unwrap()
    };
    let all = |subject: &str, prefix: &str, rest: &str| {
        [subject, prefix, rest].map(|part| Ok(text(part))).to_vec()
    };
    let subject = (tags::SUBJECT, text("FW: plans"));
    // [MS-OXCMSG] R1239, R1238, R58, R64
    assert_eq!(told(&[subject]), all("FW: plans", "FW: ", "plans"));
    // [MS-OXCMSG] R1802
    assert_eq!(told(&[(tags::SUBJECT_PREFIX, text(""))]), all("plans", "", "plans"));
    // [MS-OXCMSG] R1239
    assert_eq!(told(&[(tags::SUBJECT_PREFIX, text("RE: "))]), all("RE: plans", "RE: ", "plans"));
    let other = desk.draft(desk.inbox_id());
    desk.set(other, &[(tags::NORMALIZED_SUBJECT, text("alone"))]).unwrap();
    // [MS-OXCMSG] R1801
    assert_eq!(desk.value(other, tags::SUBJECT), Ok(text("alone")));
}

#[test]
fn a_message_class_is_matched_whatever_its_case() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    desk.post_with(id, &[(tags::MESSAGE_CLASS, text("IPM.Note.Mine"))]);
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::MESSAGE_CLASS]);
    let wanted = Restriction::Property {
        relop: RelOp::EQUAL,
        tag: tags::MESSAGE_CLASS,
        value: TaggedValue::new(tags::MESSAGE_CLASS, text("ipm.NOTE.mine")),
    };
    desk.ask(table, restrict(Some(wanted))).unwrap();
    // [MS-OXCMSG] R1605
    assert_eq!(desk.rows(table), [[Ok(text("IPM.Note.Mine"))]]);
    let request =
        get_receive_folder::Request { logon_id: 0, input: 0, message_class: "ipm.note".into() };
    // [MS-OXCMSG] R1605, R1476
    assert_eq!(desk.ask(desk.logon, request).unwrap().folder_id, desk.inbox_id());
}

#[test]
fn associated_messages_say_so() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    for (associated_flag, bit) in [(false, 0), (true, 0x40)] {
        let request = create_message::Request { associated_flag, ..create_message(id) };
        let message = desk.open(desk.logon, request).unwrap().0;
        desk.save(message, KEEP_WRITE).unwrap();
        // [MS-OXCMSG] R527, R987, R988
        assert_eq!(flags(&mut desk, message) & 0x40, bit);
    }
    let counts = desk.get(folder, &[tags::CONTENT_COUNT, tags::ASSOCIATED_CONTENT_COUNT]);
    // [MS-OXCMSG] R987, R988
    assert_eq!(counts, Ok(vec![Ok(integer(1)), Ok(integer(1))]));
}

#[test]
fn how_a_message_is_opened_decides_what_it_may() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "x");
    for (mode, level) in [(0x00, 0), (0x01, 1), (0x03, 1), (0x10, 0), (0xF0, 0), (0x81, 1)] {
        let message = desk.message(inbox, id, mode);
        // [MS-OXCMSG] R661, R663, R665, R1293, R1838, R1098
        assert_eq!(desk.value(message, tags::ACCESS_LEVEL), Ok(integer(level)), "{mode:#x}");
        desk.release(message);
    }
}

#[test]
fn text_of_a_message_is_in_the_code_page_that_it_is_opened_with() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let id = desk.post(inbox, "\u{416}");
    let narrow = tags::SUBJECT.with_type(PropertyType::STRING_8);
    for (code_page_id, bytes) in [(1251, &b"\xC6"[..]), (65001, "\u{416}".as_bytes()), (0, b"?")] {
        let request = open_message::Request { code_page_id, ..open_message(inbox, id, READ_ONLY) };
        let message = desk.open(desk.logon, request).unwrap().0;
        // [MS-OXCMSG] R504, R27
        assert_eq!(desk.value(message, narrow), Ok(Value::String8(bytes.to_vec())));
    }
}

#[test]
fn the_size_follows_what_the_message_holds() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let mut sizes = Vec::new();
    for len in [10, 1_000, 100_000] {
        let stuff = Value::Binary(vec![7; len]);
        let message = desk.draft(inbox);
        let stream = desk.stream(message, tags::MIME_SKELETON, STREAM_CREATE).unwrap();
        desk.write(stream, stuff.binary().unwrap());
        desk.save(message, KEEP_WRITE).unwrap();
        let both = desk.get(message, &[tags::MESSAGE_SIZE, tags::MESSAGE_SIZE_EXTENDED]).unwrap();
        let both: Vec<i64> = both.iter().map(|n| n.as_ref().unwrap().integer().unwrap()).collect();
        assert_eq!(both[0], both[1]);
        sizes.push(both[0]);
    }
    // [MS-OXCMSG] R540
    assert!(sizes[1] - sizes[0] == 990 && sizes[2] - sizes[1] == 99_000, "{sizes:?}");
}

#[test]
fn a_message_names_its_store() {
    let mut desk = Desk::new();
    let message = desk.draft(desk.inbox_id());
    let of_store = desk.value(desk.logon, tags::STORE_ENTRY_ID);
    assert!(of_store.is_ok());
    // [MS-OXCMSG] R1216
    assert_eq!(desk.value(message, tags::STORE_ENTRY_ID), of_store);
}

#[test]
fn the_conversation_is_that_of_the_index_or_of_the_topic() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let index: Vec<u8> = (1..=27).collect();
    let guid: Vec<u8> = (7..=22).collect();
    desk.post_with(
        id,
        &[
            (tags::CONVERSATION_INDEX, Value::Binary(index)),
            (tags::CONVERSATION_INDEX_TRACKING, Value::Boolean(true)),
            (tags::CONVERSATION_TOPIC, text("plans")),
        ],
    );
    for topic in ["plans", "Plans", "other"] {
        desk.post_with(id, &[(tags::CONVERSATION_TOPIC, text(topic))]);
    }
    desk.post(id, "plans");
    let table = desk.contents(folder);
    desk.set_columns(table, &[tags::CONVERSATION_ID]);
    desk.ask(table, sort_table(&[(tags::MID, false)])).unwrap();
    let rows: Vec<_> = desk.rows(table).into_iter().map(|mut row| row.remove(0)).collect();
    assert_eq!(rows[0], Ok(Value::Binary(guid)));
    assert!(rows[1].is_ok() && rows[1] == rows[2] && rows[1] != rows[3]);
    assert_eq!(rows[4], Err(ErrorCode::NOT_FOUND), "neither index nor topic");
}

#[test]
fn a_body_is_answered_in_the_form_that_is_asked_for() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let html = b"<html><body><p>one</p><p>caf\xE9</p></body></html>".to_vec();
    let id = desk.post_with(
        inbox,
        &[(tags::HTML, Value::Binary(html.clone())), (tags::INTERNET_CODEPAGE, integer(1252))],
    );
    let message = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R2061, R1714, R2056
    assert_eq!(desk.value(message, tags::NATIVE_BODY), Ok(integer(3)));
    // [MS-OXCMSG] R2082
    assert_eq!(desk.value(message, tags::HTML), Ok(Value::Binary(html)));
    let plain = text_of(&desk.value(message, tags::BODY));
    // [MS-OXCMSG] R1463, R2053, R1465
    assert!(plain.contains("one") && plain.contains("caf\u{e9}") && !plain.contains('<'));
    let stream = desk.stream(message, tags::BODY, STREAM_READ).unwrap();
    let bytes: Vec<u8> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(desk.read_all(stream), bytes);
    let as_text = text_of(&desk.value(message, tags::BODY_HTML));
    // [MS-OXCMSG] R1463, R2064
    assert!(as_text.contains("<p>caf\u{e9}</p>"));
    assert!(!desk.list(message).unwrap().iter().any(|tag| tag.id() == tags::BODY.id()));

    let id = desk.post_with(inbox, &[(tags::BODY, text("a < b\r\nend"))]);
    let message = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R2059, R1714
    assert_eq!(desk.value(message, tags::NATIVE_BODY), Ok(integer(1)));
    let html = desk.value(message, tags::HTML).unwrap();
    let html = String::from_utf8(html.binary().unwrap().to_vec()).unwrap();
    // [MS-OXCMSG] R1463, R1465
    assert!(html.contains("a &lt; b<br>\r\nend"));

    let id = desk.post(inbox, "no body");
    let message = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R2058
    assert_eq!(desk.value(message, tags::NATIVE_BODY), Ok(integer(0)));
    assert_eq!(desk.value(message, tags::BODY), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn compressed_rtf_is_kept_and_says_whether_it_is_in_sync() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let rtf = Value::Binary(b"\x0E\0\0\0\x02\0\0\0MELA\0\0\0\0{}".to_vec());
    let id = desk.post_with(
        inbox,
        &[(tags::RTF_COMPRESSED, rtf.clone()), (tags::RTF_IN_SYNC, Value::Boolean(true))],
    );
    let message = desk.message(inbox, id, READ_ONLY);
    let told = desk.get(message, &[tags::RTF_COMPRESSED, tags::RTF_IN_SYNC, tags::NATIVE_BODY]);
    // [MS-OXCMSG] R2066, R2068, R2060
    assert_eq!(told, Ok(vec![Ok(rtf), Ok(Value::Boolean(true)), Ok(integer(2))]));
    let signed = text("IPM.Note.SMIME.MultipartSigned");
    let id = desk.post_with(inbox, &[(tags::MESSAGE_CLASS, signed)]);
    let message = desk.message(inbox, id, READ_ONLY);
    // [MS-OXCMSG] R2062
    assert_eq!(desk.value(message, tags::NATIVE_BODY), Ok(integer(4)));
}

#[test]
fn a_message_keeps_what_other_documents_name() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let lid = |n| PropertyName::lid(guids::PSETID_COMMON, n);
    let header = |name: &str| PropertyName::string(guids::PS_INTERNET_HEADERS, name);
    let words = Value::MultipleString(vec!["red".into()]);
    let list = [
        (lid(0x9000), words),
        (lid(0x85B6), text("secret")),
        (lid(0x85B7), text("for few")),
        (lid(0x85B5), Value::Boolean(true)),
        (lid(0x85B1), text("form")),
        (lid(0x850E), Value::Boolean(true)),
        (header("Content-Base"), text("https://example.test/")),
        (header("Accept-Language"), text("de, en")),
        (header("Content-Class"), text("urn:content-classes:message")),
        (header("Content-Type"), text("text/plain")),
        (header("msip_labels"), text("label")),
    ];
    let names: Vec<_> = list.iter().map(|(name, value)| (name.clone(), value.ty())).collect();
    let values: Vec<_> =
        named(&mut desk, &names).into_iter().zip(list.into_iter().map(|(_, v)| v)).collect();
    let id = desk.post_with(inbox, &values);
    let message = desk.message(inbox, id, READ_ONLY);
    for (tag, value) in values {
        // [MS-OXCMSG] R8
        // [MS-OXCMSG] R1154, R1156, R1158, R1160, R1166, R1654, R1208, R1210, R1249, R2038, R218102
        assert_eq!(desk.value(message, tag), Ok(value));
    }
}

#[test]
fn a_folder_keeps_what_retention_needs() {
    let mut desk = Desk::new();
    let (folder, _) = desk.place("Mail");
    let values = [
        (tags::ARCHIVE_TAG, Value::Binary(vec![1; 16])),
        (tags::POLICY_TAG, Value::Binary(vec![2; 16])),
        (tags::RETENTION_PERIOD, integer(30)),
        (tags::RETENTION_FLAGS, integer(9)),
        (tags::ARCHIVE_PERIOD, integer(60)),
    ];
    assert_eq!(desk.set(folder, &values), Ok(vec![]));
    for (tag, value) in values {
        // [MS-OXCMSG] R2195, R2114, R2120, R2150, R2166, R2124, R2171
        assert_eq!(desk.value(folder, tag), Ok(value));
    }
}

#[test]
fn a_message_is_known_by_the_same_keys_in_its_table_and_when_it_is_open() {
    let mut desk = Desk::new();
    let (folder, id) = desk.place("Mail");
    let ids = ["a", "b"].map(|subject| desk.post(id, subject));
    let keys = [
        tags::ENTRY_ID,
        tags::INSTANCE_KEY,
        tags::SEARCH_KEY,
        tags::CHANGE_KEY,
        tags::SOURCE_KEY,
        tags::PARENT_ENTRY_ID,
        tags::STORE_ENTRY_ID,
    ];
    let table = desk.contents(folder);
    desk.set_columns(table, &keys);
    desk.ask(table, sort_table(&[(tags::MID, false)])).unwrap();
    let rows = desk.rows(table);
    for (row, id_of_message) in rows.iter().zip(ids) {
        let message = desk.message(id, id_of_message, READ_ONLY);
        assert_eq!(desk.get(message, &keys).as_ref(), Ok(row));
    }
    let of_folder = desk.value(folder, tags::ENTRY_ID);
    assert_eq!([&rows[0][5], &rows[1][5]], [&of_folder, &of_folder]);
    for at in 0..5 {
        assert!(rows[0][at].is_ok() && rows[0][at] != rows[1][at], "{:?}", keys[at]);
    }
}
