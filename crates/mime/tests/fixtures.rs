//! Every fixture, with the facts a person would read from it.

mod support;

use support::{NOON, draft, names, number, string};
use tradepost_mapi::{Value, entry_id, guids, tags};
use tradepost_mime::Draft;

/// Facts of a message.
struct Case {
    name: &'static str,
    subject: &'static str,
    /// Name and address of the first author.
    from: (&'static str, &'static str),
    /// Kind and address.
    recipients: &'static [(u8, &'static str)],
    /// Name, and size of the data.
    attachments: &'static [(&'static str, i64)],
    /// How the plain body starts.
    body: &'static str,
}

const FROM: (&str, &str) = ("First Sender", "first@example.test");
const TO: &[(u8, &str)] = &[(1, "second@example.test")];

const fn case(name: &'static str, subject: &'static str, body: &'static str) -> Case {
    Case { name, subject, from: FROM, recipients: TO, attachments: &[], body }
}

const CASES: &[Case] = &[
    case("plain", "Re: Minutes of the meeting", "Dear all,\r\n\r\nthe minutes"),
    Case {
        from: ("Jürgen Ümlaut", FROM.1),
        ..case("headers-utf8-8bit", "Grüße aus Köln — schön", "Viele Grüße!")
    },
    Case {
        from: ("Первый Отправитель", FROM.1),
        ..case("headers-koi8r", "Привет, мир", "Добрый день.")
    },
    Case {
        from: ("最初の送信者", FROM.1),
        ..case("headers-iso2022jp", "会議のお知らせ", "こんにちは。")
    },
    case("headers-gb18030", "会议通知", "你好,世界。"),
    Case {
        from: ("Françoise First", FROM.1),
        ..case("headers-windows1252", "Price: 100 € – café", "The price is 100 €, “café” included.")
    },
    case("headers-8bit-latin1", "Grüße", "Schöne Grüße."),
    case(
        "flowed",
        "Flowed text",
        "This paragraph was wrapped by the writer.\r\n> A quote that was wrapped as well.\r\n-- ",
    ),
    case("html-only", "Only HTML", "Offer\r\nCafé & cake for 3 €\r\n"),
    case("alternative", "Both bodies", "The plain version."),
    Case {
        attachments: &[("dot.png", 70)],
        ..case("related", "A picture inside", "See the picture.")
    },
    Case {
        attachments: &[("Quarterly report.pdf", 77), ("dot.png", 70), ("all bytes.bin", 768)],
        ..case("mixed", "Three attachments", "Three files are attached.")
    },
    Case {
        attachments: &[("ATT00001.eml", 446)],
        ..case("nested", "Fwd: The original", "See the message attached.")
    },
    Case {
        attachments: &[("smime.p7m", 394)],
        ..case("signed-smime", "Signed text", "This text is signed.")
    },
    Case { attachments: &[("smime.p7m", 21)], ..case("encrypted-smime", "Encrypted text", "") },
    Case {
        attachments: &[("signature.asc", 87)],
        ..case("signed-pgp", "PGP signed", "This text carries a PGP signature.")
    },
    Case {
        from: ("Mail Delivery System", "postmaster@example.org"),
        recipients: &[(1, "first@example.test")],
        attachments: &[("ATT00001.txt", 110), ("ATT00002.txt", 43)],
        ..case(
            "bounce",
            "Undelivered Mail Returned to Sender",
            "Your message could not be delivered",
        )
    },
    Case {
        attachments: &[("ATT00001.txt", 140)],
        ..case("read-receipt", "Read: The plan", "Your message was read.")
    },
    case("wants-receipt", "Please confirm", "Tell me when you read this."),
    Case {
        attachments: &[("ATT00001.ics", 308)],
        ..case("invitation", "Planning round", "You are invited")
    },
    Case {
        recipients: &[(1, "talk@lists.example.org")],
        ..case("list", "[talk] Weekly digest", "News of the week.\r\n_____\r\ntalk mailing list")
    },
    Case {
        recipients: &[
            (1, "second@example.test"),
            (1, "third@example.test"),
            (1, "fourth@example.test"),
        ],
        ..case("groups", "To groups", "For the whole team.")
    },
    Case { from: ("", ""), recipients: &[], ..case("empty", "", "") },
    Case {
        from: ("", ""),
        recipients: &[],
        ..case("no-headers", "", "This file holds text and no header at all.\r\nIt has")
    },
    case("no-body", "Nothing to say", ""),
    Case {
        recipients: &[(1, "second@example.test"), (1, "third@example.test")],
        ..case("duplicate-headers", "The first subject", "Two of each.")
    },
    case("long-lines", "Long lines", "word word word"),
    Case {
        attachments: &[("cut.bin", 60)],
        ..case("broken-boundary", "No end in sight", "The first part.")
    },
    case("missing-boundary", "Boundary never used", "The boundary does not occur in this text."),
    case("wrong-charset", "Wrong charset", "Café in Latin-1"),
    case("unknown-charset", "Unknown charset", "Plain words – with a dash."),
    case("uuencode", "Old style file", "A file in the text:\r\n\r\nbegin 644 hello.txt"),
    Case {
        attachments: &[("Übersicht € 2024.pdf", 77), ("Größe.pdf", 77), ("отчёт.pdf", 77)],
        ..case("names-rfc2231", "Split file names", "Names in every notation.")
    },
    case(
        "split-words",
        "Многословная тема, которая не помещается в одно слово",
        "The subject is cut",
    ),
    Case {
        recipients: &[
            (1, "second@example.test"),
            (2, "third@example.test"),
            (3, "hidden@example.test"),
        ],
        ..case("bcc", "Secret copy", "One reader is hidden.")
    },
    Case {
        from: ("First Author", FROM.1),
        ..case("several-from", "Two authors", "Written by two.")
    },
    case("odd-date-zone", "Odd zone", "The date has an old form."),
    case("bad-date", "No date", "The date says nothing."),
    Case { attachments: &[("alone.pdf", 77)], ..case("attachment-only", "Just a file", "") },
    Case {
        attachments: &[("ATT00001.eml", 49), ("ATT00002.eml", 50)],
        ..case("digest", "Digest", "")
    },
    case("html-meta-charset", "HTML names its charset", "Привет"),
    case("nul-bytes", "Zerobytes", "Text witha zero byte."),
];

#[test]
fn every_fixture_gives_the_facts_a_person_reads_from_it() {
    let listed: Vec<_> = {
        let mut listed: Vec<_> = CASES.iter().map(|c| c.name.to_owned()).collect();
        listed.sort();
        listed
    };
    assert_eq!(names(), listed, "a fixture without facts, or facts without a fixture");
    for case in CASES {
        check(case, &draft(case.name));
    }
}

fn check(case: &Case, draft: &Draft) {
    let p = &draft.properties;
    let text = |tag| string(p, tag).unwrap_or_default();
    assert_eq!(text(tags::SUBJECT), case.subject, "{}", case.name);
    let from = (text(tags::SENT_REPRESENTING_NAME), text(tags::SENT_REPRESENTING_SMTP_ADDRESS));
    assert_eq!((from.0.as_str(), from.1.as_str()), case.from, "{}", case.name);
    let recipients: Vec<_> = draft
        .recipients
        .iter()
        .map(|r| (r.kind, string(&r.properties, tags::SMTP_ADDRESS).unwrap_or_default()))
        .collect();
    let want: Vec<_> = case.recipients.iter().map(|(k, a)| (*k, (*a).to_owned())).collect();
    assert_eq!(recipients, want, "{}", case.name);
    let attachments: Vec<_> = draft
        .attachments
        .iter()
        .map(|a| {
            let name = string(&a.properties, tags::ATTACH_LONG_FILENAME).unwrap_or_default();
            (name, number(&a.properties, tags::ATTACH_SIZE).unwrap_or_default())
        })
        .collect();
    let want: Vec<_> = case.attachments.iter().map(|(n, s)| ((*n).to_owned(), *s)).collect();
    assert_eq!(attachments, want, "{}", case.name);
    let body = text(tags::BODY);
    let empty = case.body.is_empty() == body.is_empty();
    assert!(empty && body.starts_with(case.body), "{}: {body:?}", case.name);
}

#[test]
fn a_message_class_says_what_kind_of_message_it_is() {
    let classes = [
        ("plain", "IPM.Note"),
        ("bounce", "REPORT.IPM.Note.NDR"),
        ("read-receipt", "REPORT.IPM.Note.IPNRN"),
        ("signed-smime", "IPM.Note.SMIME.MultipartSigned"),
        ("encrypted-smime", "IPM.Note.SMIME"),
        ("signed-pgp", "IPM.Note"),
        ("invitation", "IPM.Note"),
    ];
    for (name, class) in classes {
        let found = string(&draft(name).properties, tags::MESSAGE_CLASS);
        assert_eq!(found.as_deref(), Some(class), "{name}");
    }
}

#[test]
fn the_header_fills_the_properties_of_the_message() {
    let draft = draft("plain");
    let p = &draft.properties;
    let text = |tag| string(p, tag).unwrap_or_default();
    assert_eq!(text(tags::SUBJECT_PREFIX), "Re: ");
    assert_eq!(text(tags::NORMALIZED_SUBJECT), "Minutes of the meeting");
    assert_eq!(text(tags::CONVERSATION_TOPIC), "Minutes of the meeting");
    assert_eq!(text(tags::INTERNET_MESSAGE_ID), "<case-1@example.test>");
    assert_eq!(text(tags::IN_REPLY_TO_ID), "<earlier@example.test>");
    let references = "<first-of-all@example.test> <earlier@example.test>";
    assert_eq!(text(tags::INTERNET_REFERENCES), references);
    assert_eq!(text(tags::DISPLAY_TO), "Second Reader");
    assert_eq!(text(tags::DISPLAY_CC), "");
    assert_eq!(text(tags::REPLY_RECIPIENT_NAMES), "Answers");
    assert_eq!(number(p, tags::IMPORTANCE), Some(2));
    assert_eq!(number(p, tags::PRIORITY), Some(1));
    assert_eq!(number(p, tags::SENSITIVITY), Some(3));
    assert_eq!(number(p, tags::INTERNET_CODEPAGE), Some(20127));
    assert_eq!(number(p, tags::NATIVE_BODY), Some(1));
    assert_eq!(number(p, tags::MESSAGE_FLAGS), Some(0));
    let index = p.value(tags::CONVERSATION_INDEX).and_then(Value::binary);
    assert_eq!(index.map(<[u8]>::len), Some(22));
    let header = text(tags::TRANSPORT_MESSAGE_HEADERS);
    assert!(header.starts_with("Received: from mail.example.org by mx"), "{header}");
    assert!(header.ends_with("charset=us-ascii\r\n"), "{header}");
}

#[test]
fn the_sender_has_its_address_in_every_form() {
    let draft = draft("several-from");
    let p = &draft.properties;
    let text = |tag| string(p, tag).unwrap_or_default();
    assert_eq!(text(tags::SENDER_NAME), "Their Secretary");
    assert_eq!(text(tags::SENDER_ADDRESS_TYPE), "SMTP");
    assert_eq!(text(tags::SENDER_EMAIL_ADDRESS), "secretary@example.test");
    let key = p.value(tags::SENDER_SEARCH_KEY).and_then(Value::binary);
    assert_eq!(key, Some(b"SMTP:SECRETARY@EXAMPLE.TEST\0".as_slice()));
    let id = p.value(tags::SENT_REPRESENTING_ENTRY_ID).and_then(Value::binary);
    let one_off = id.and_then(entry_id::parse_one_off);
    let want = ("First Author".into(), "SMTP".into(), "first@example.test".into());
    assert_eq!(one_off, Some(want));
}

#[test]
fn answers_go_to_a_list_of_entries() {
    let draft = draft("plain");
    let list = draft.properties.value(tags::REPLY_RECIPIENT_ENTRIES).and_then(Value::binary);
    let list = list.expect("a list of entries");
    let at = |n: usize| u32::from_le_bytes([list[n], list[n + 1], list[n + 2], list[n + 3]]);
    assert_eq!(at(0), 1);
    assert_eq!(at(4) as usize, list.len() - 8);
    let id = &list[12..12 + at(8) as usize];
    let (name, _, address) = entry_id::parse_one_off(id).expect("a one-off entry");
    assert_eq!((name, address), ("Answers".into(), "answers@example.test".into()));
}

#[test]
fn times_come_from_date_and_the_topmost_received_field() {
    let time = |name: &str, tag| {
        let value = draft(name).properties.value(tag).and_then(Value::time);
        value.expect("a time").unix_secs()
    };
    assert_eq!(time("plain", tags::CLIENT_SUBMIT_TIME), 1_709_630_101);
    assert_eq!(time("plain", tags::MESSAGE_DELIVERY_TIME), 1_709_630_160);
    assert_eq!(time("alternative", tags::MESSAGE_DELIVERY_TIME), NOON);
    assert_eq!(time("odd-date-zone", tags::CLIENT_SUBMIT_TIME), 1_709_662_535);
    assert_eq!(time("bad-date", tags::CLIENT_SUBMIT_TIME), NOON);
}

#[test]
fn html_stays_in_its_charset_and_the_code_page_names_it() {
    let html = |name: &str| {
        let draft = draft(name);
        let p = &draft.properties;
        let bytes = p.value(tags::HTML).and_then(Value::binary).expect("HTML").to_vec();
        assert_eq!(number(p, tags::NATIVE_BODY), Some(3), "{name}");
        (bytes, number(p, tags::INTERNET_CODEPAGE).expect("a code page"))
    };
    let (bytes, page) = html("html-only");
    assert_eq!(page, 28591);
    assert!(bytes.windows(4).any(|w| w == b"Caf\xe9"));
    assert_eq!(html("html-meta-charset").1, 1251);
    assert_eq!(html("alternative").1, 65001);
}

#[test]
fn a_picture_in_the_text_is_hidden_and_a_file_is_not() {
    let related = draft("related");
    let picture = &related.attachments[0].properties;
    assert_eq!(picture.value(tags::ATTACHMENT_HIDDEN), Some(&Value::Boolean(true)));
    assert_eq!(number(picture, tags::ATTACH_FLAGS), Some(4));
    let id = string(picture, tags::ATTACH_CONTENT_ID);
    assert_eq!(id.as_deref(), Some("picture@example.test"));
    assert_eq!(related.properties.value(tags::HAS_ATTACHMENTS), Some(&Value::Boolean(false)));
    let mixed = draft("mixed");
    assert_eq!(mixed.properties.value(tags::HAS_ATTACHMENTS), Some(&Value::Boolean(true)));
    assert_eq!(number(&mixed.properties, tags::MESSAGE_FLAGS), Some(0x10));
    let file = &mixed.attachments[0].properties;
    assert_eq!(string(file, tags::ATTACH_FILENAME).as_deref(), Some("Quarte~1.pdf"));
    assert_eq!(string(file, tags::ATTACH_EXTENSION).as_deref(), Some(".pdf"));
    assert_eq!(string(file, tags::ATTACH_MIME_TAG).as_deref(), Some("application/pdf"));
    assert_eq!(number(file, tags::ATTACH_METHOD), Some(1));
    assert_eq!(number(file, tags::RENDERING_POSITION), Some(-1));
}

#[test]
fn a_message_in_a_message_is_an_embedded_message() {
    let draft = draft("nested");
    let attachment = &draft.attachments[0];
    assert_eq!(number(&attachment.properties, tags::ATTACH_METHOD), Some(5));
    assert_eq!(attachment.properties.value(tags::ATTACH_DATA_BINARY), None);
    let title = string(&attachment.properties, tags::DISPLAY_NAME);
    assert_eq!(title.as_deref(), Some("The original"));
    let inner = attachment.embedded.as_ref().expect("a message");
    let from = string(&inner.properties, tags::SENDER_SMTP_ADDRESS);
    assert_eq!(from.as_deref(), Some("third@example.org"));
    assert_eq!(inner.attachments.len(), 1);
}

#[test]
fn receipts_that_are_wanted_are_asked_for() {
    let draft = draft("wants-receipt");
    let p = &draft.properties;
    assert_eq!(p.value(tags::READ_RECEIPT_REQUESTED), Some(&Value::Boolean(true)));
    let report = p.value(tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED);
    assert_eq!(report, Some(&Value::Boolean(true)));
    let address = string(p, tags::READ_RECEIPT_SMTP_ADDRESS);
    assert_eq!(address.as_deref(), Some("first@example.test"));
    assert_eq!(number(p, tags::IMPORTANCE), Some(0));
}

#[test]
fn other_fields_become_named_properties() {
    let value = |name: &str, field: &str| {
        let found = draft(name).named.into_iter().find(|(n, _)| {
            n.set == guids::PS_INTERNET_HEADERS
                && n.kind == tradepost_mapi::NameKind::Name(field.into())
        });
        found.and_then(|(_, v)| v.text().map(ToString::to_string))
    };
    assert_eq!(value("plain", "x-mailer").as_deref(), Some("Plain Writer 1.0"));
    assert_eq!(value("duplicate-headers", "x-tag").as_deref(), Some("one"));
    assert_eq!(value("plain", "subject"), None);
    let list = Value::MultipleString(vec!["minutes".into(), "meeting".into()]);
    assert!(draft("plain").named.iter().any(|(_, v)| *v == list));
}
