//! [MS-OXCMSG] 2.2.1.58 and 3.2.4.1: the forms of a message's text, each made of whichever is stored.

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, Value, tags};
use tradepost_mime::rtf::{self, Content};
use tradepost_proto::rop::Request;
use tradepost_proto::rop::stream::open_stream as open_a_stream;

use crate::support::*;

const FORMS: [PropertyTag; 3] = [tags::BODY, tags::HTML, tags::RTF_COMPRESSED];
const HTML: &str = "<html><body><p>one &lt; two</p><p>caf\u{e9}</p></body></html>";

fn posted(desk: &mut Desk, values: &[(PropertyTag, Value)]) -> u32 {
    let inbox = desk.inbox_id();
    let id = desk.post_with(inbox, values);
    desk.message(inbox, id, READ_WRITE)
}

fn compressed(rtf: &[u8]) -> Value {
    Value::Binary(rtf::compress(rtf))
}

fn text_of(value: &Value) -> String {
    value.text().unwrap().to_string_lossy()
}

/// What a message's compressed RTF holds.
fn rtf_of(desk: &mut Desk, message: u32) -> Content {
    let value = desk.value(message, tags::RTF_COMPRESSED).unwrap();
    rtf::read(&rtf::decompress(value.binary().unwrap(), 1 << 20).unwrap()).unwrap()
}

fn html_of(desk: &mut Desk, message: u32) -> String {
    let value = desk.value(message, tags::HTML).unwrap();
    String::from_utf8(value.binary().unwrap().to_vec()).unwrap()
}

fn native(desk: &mut Desk, message: u32) -> [Value; 2] {
    let told = desk.get(message, &[tags::NATIVE_BODY, tags::RTF_IN_SYNC]).unwrap();
    let told: Vec<_> = told.into_iter().map(Result::unwrap).collect();
    told.try_into().unwrap()
}

#[test]
fn a_message_in_html_is_rich_text_and_plain_text_too() {
    let mut desk = Desk::new();
    let message = posted(&mut desk, &[(tags::HTML, Value::Binary(HTML.into()))]);
    // [MS-OXCMSG] R2061, R2056, R1714
    assert_eq!(native(&mut desk, message), [Value::Integer32(3), Value::Boolean(false)]);
    // [MS-OXCMSG] R1463, R1465, R2066
    assert_eq!(rtf_of(&mut desk, message), Content::Html(HTML.into()));
    let plain = desk.value(message, tags::BODY).unwrap();
    // [MS-OXCMSG] R1463, R2053
    assert_eq!(text_of(&plain), "one < two\r\n\r\ncaf\u{e9}\r\n");
    let value = desk.value(message, tags::RTF_COMPRESSED).unwrap();
    let stream = desk.stream(message, tags::RTF_COMPRESSED, STREAM_READ).unwrap();
    assert_eq!(desk.read_all(stream), value.binary().unwrap());
}

#[test]
fn a_plain_message_is_rich_text_too() {
    let mut desk = Desk::new();
    let message = posted(&mut desk, &[(tags::BODY, text("one\r\n{two} \u{416}"))]);
    assert_eq!(native(&mut desk, message), [Value::Integer32(1), Value::Boolean(false)]);
    // [MS-OXCMSG] R1463, R2066
    assert_eq!(rtf_of(&mut desk, message), Content::Text("one\r\n{two} \u{416}".into()));
    assert!(html_of(&mut desk, message).contains("one<br>\r\n{two} \u{416}"));
}

#[test]
fn a_message_in_rich_text_is_what_it_was_made_of() {
    let mut desk = Desk::new();
    let message = posted(
        &mut desk,
        &[(tags::RTF_COMPRESSED, compressed(&rtf::of_html(HTML, 1 << 20).unwrap()))],
    );
    // [MS-OXCMSG] R2060, R2068
    assert_eq!(native(&mut desk, message), [Value::Integer32(2), Value::Boolean(true)]);
    // [MS-OXCMSG] R1463, R2082
    assert_eq!(html_of(&mut desk, message), HTML);
    let plain = desk.value(message, tags::BODY).unwrap();
    // [MS-OXCMSG] R1463
    assert_eq!(text_of(&plain), "one < two\r\n\r\ncaf\u{e9}\r\n");
    let own = b"{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0 Arial;}}\\f0 one {\\b \\'c6}\\par <two>}";
    let message = posted(&mut desk, &[(tags::RTF_COMPRESSED, compressed(own))]);
    // [MS-OXCMSG] R1463
    assert_eq!(desk.value(message, tags::BODY), Ok(text("one \u{416}\r\n<two>")));
    assert!(html_of(&mut desk, message).contains("one \u{416}<br>\r\n&lt;two&gt;"));
    let of_text = compressed(&rtf::of_text("as\r\nit was", 1 << 20).unwrap());
    let message = posted(&mut desk, &[(tags::RTF_COMPRESSED, of_text)]);
    // [MS-OXCMSG] R1463
    assert_eq!(desk.value(message, tags::BODY), Ok(text("as\r\nit was")));
}

#[test]
fn rich_text_that_is_damaged_says_nothing() {
    let mut desk = Desk::new();
    let mut value = rtf::compress(b"{\\rtf1 some text}");
    *value.last_mut().unwrap() ^= 1;
    for damaged in [value, Vec::new(), rtf::compress(b"no rtf"), vec![0xFF; 100]] {
        let damaged = Value::Binary(damaged);
        let message = posted(&mut desk, &[(tags::RTF_COMPRESSED, damaged.clone())]);
        let none = Err(ErrorCode::NOT_FOUND);
        let told = desk.get(message, &FORMS).unwrap();
        assert_eq!(told, [none.clone(), none, Ok(damaged.clone())]);
        let with_text = [(tags::BODY, text("text")), (tags::RTF_COMPRESSED, damaged)];
        let message = posted(&mut desk, &with_text);
        assert!(html_of(&mut desk, message).contains("text"), "of what can be read");
    }
}

#[test]
fn a_long_form_is_read_by_stream() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let lines: Vec<String> = (0..40_000_u32).map(|n| (n * 7_919 % 100_003).to_string()).collect();
    let long = lines.join("\r\n");
    let message = desk.draft(inbox);
    let stream = desk.stream(message, tags::BODY, STREAM_CREATE).unwrap();
    let bytes: Vec<u8> = long.encode_utf16().flat_map(u16::to_le_bytes).collect();
    desk.write(stream, &bytes);
    desk.release(stream);
    let id = desk.save(message, KEEP_READ).unwrap();
    let message = desk.message(inbox, id, READ_ONLY);
    let told = desk.get(message, &FORMS).unwrap();
    assert_eq!(told, vec![Err(ErrorCode::OUT_OF_MEMORY); 3]);
    let stream = desk.stream(message, tags::RTF_COMPRESSED, STREAM_READ).unwrap();
    let value = desk.read_all(stream);
    let rtf = rtf::decompress(&value, 8 << 20).unwrap();
    assert_eq!(rtf::read(&rtf), Some(Content::Text(long)));
}

#[test]
fn a_form_that_was_given_is_made_again_when_the_text_changes() {
    let mut desk = Desk::new();
    let message = posted(&mut desk, &[(tags::HTML, Value::Binary(b"one".to_vec()))]);
    let told = |desk: &mut Desk| {
        let twice = [0, 1].map(|_| desk.value(message, tags::BODY).unwrap());
        assert_eq!(twice[0], twice[1]);
        text_of(&twice[0])
    };
    assert_eq!(told(&mut desk), "one\r\n");
    desk.set(message, &[(tags::HTML, Value::Binary(b"two".to_vec()))]).unwrap();
    assert_eq!(told(&mut desk), "two\r\n");
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    desk.write(stream, b"three");
    assert_eq!(told(&mut desk), "three\r\n");
    desk.release(stream);
    desk.save(message, KEEP_WRITE).unwrap();
    assert_eq!(told(&mut desk), "three\r\n");
    desk.remove(message, &[tags::HTML]).unwrap();
    assert_eq!(desk.value(message, tags::BODY), Err(ErrorCode::NOT_FOUND));
}

#[test]
fn a_form_is_asked_for_in_its_own_type() {
    let mut desk = Desk::new();
    let message = posted(&mut desk, &[(tags::HTML, Value::Binary(HTML.into()))]);
    for (tag, ty) in [
        (tags::BODY, PropertyType::BINARY),
        (tags::RTF_COMPRESSED, PropertyType::STRING),
        (tags::RTF_COMPRESSED, PropertyType::INTEGER_32),
    ] {
        assert_eq!(desk.value(message, tag.with_type(ty)), Err(ErrorCode::NOT_FOUND));
    }
    assert!(desk.value(message, tags::BODY.with_type(PropertyType::STRING_8)).is_ok());
    assert!(desk.value(message, tags::BODY.with_type(PropertyType::UNSPECIFIED)).is_ok());
}

#[test]
fn one_request_puts_only_so_much_into_other_forms() {
    let mut desk = Desk::new();
    let inbox = desk.inbox_id();
    let message = desk.draft(inbox);
    let stream = desk.stream(message, tags::HTML, STREAM_CREATE).unwrap();
    let piece = vec![b'x'; 30_000];
    for _ in 0..150 {
        desk.write(stream, &piece);
    }
    desk.release(stream);
    let long = desk.save(message, KEEP_READ).unwrap();
    let message = desk.message(inbox, long, READ_ONLY);
    let open = |output| {
        let request = open_stream(tags::BODY, STREAM_READ);
        Request::OpenStream(open_a_stream::Request { output, ..request })
    };
    let requests: Vec<_> = (1..=12).map(open).collect();
    let (answers, _) = desk.run(&requests, &[message]);
    let opened = answers.into_iter().map(|answer| {
        let reply = open_a_stream::Request::reply_of(answer).unwrap();
        reply.told().map(|told| told.stream_size)
    });
    let long = Ok(2 * (150 * 30_000 + 2));
    let beyond = Err(ErrorCode::OUT_OF_MEMORY);
    assert_eq!(opened.collect::<Vec<_>>(), [vec![long; 8], vec![beyond; 4]].concat());
    assert!(desk.stream(message, tags::BODY, STREAM_READ).is_ok(), "the next request may");
}

#[test]
fn the_form_that_was_written_last_is_the_text() {
    let mut desk = Desk::new();
    let both = [(tags::BODY, text("plain")), (tags::HTML, Value::Binary(HTML.into()))];
    let message = posted(&mut desk, &both);
    assert_eq!(desk.get(message, &FORMS[..2]).unwrap(), both.map(|(_, value)| Ok(value)));
    desk.set(message, &[(tags::BODY, text("new"))]).unwrap();
    for saved in [false, true] {
        assert_eq!(native(&mut desk, message)[0], Value::Integer32(1));
        assert!(html_of(&mut desk, message).contains("new"), "{saved}");
        desk.save(message, KEEP_WRITE).unwrap();
    }
    let rtf = compressed(&rtf::of_html(HTML, 1 << 20).unwrap());
    desk.set(message, &[(tags::RTF_COMPRESSED, rtf), (tags::RTF_IN_SYNC, Value::Boolean(true))])
        .unwrap();
    desk.save(message, KEEP_WRITE).unwrap();
    // [MS-OXCMSG] R2068, R2060
    assert_eq!(native(&mut desk, message), [Value::Integer32(2), Value::Boolean(true)]);
    assert_eq!(html_of(&mut desk, message), HTML);
    desk.set(message, &[(tags::HTML, Value::Binary(b"<p>last".to_vec()))]).unwrap();
    assert_eq!(native(&mut desk, message), [Value::Integer32(3), Value::Boolean(false)]);
    assert_eq!(desk.value(message, tags::BODY), Ok(text("last\r\n")));
    assert_eq!(rtf_of(&mut desk, message), Content::Html("<p>last".into()));
}

#[test]
fn every_kind_of_message_has_the_properties_of_its_text() {
    let mut desk = Desk::new();
    for class in ["IPM.Note", "IPM.Appointment", "IPM.Contact"] {
        let values = [
            (tags::MESSAGE_CLASS, text(class)),
            (tags::BODY, text("some text")),
            (tags::INTERNET_CODEPAGE, Value::Integer32(65_001)),
            (tags::BODY_CONTENT_ID, text("body@example.test")),
            (tags::BODY_CONTENT_LOCATION, text("body.txt")),
        ];
        let message = posted(&mut desk, &values);
        let mut all: Vec<_> = values.iter().map(|(tag, _)| *tag).collect();
        all.extend([tags::BODY_HTML, tags::HTML, tags::RTF_COMPRESSED]);
        all.extend([tags::NATIVE_BODY, tags::RTF_IN_SYNC]);
        let told = desk.get(message, &all).unwrap();
        // [MS-OXCMSG] R2051
        assert!(told.iter().all(Result::is_ok), "{told:?}");
    }
}
