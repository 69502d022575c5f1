//! Whatever comes from the network: nothing panics, and what is too much is refused.

mod support;

use proptest::prelude::*;
use support::{bytes, facts, names, string};
use tradepost_mapi::{Value, tags};
use tradepost_mime::{Draft, ImportError, import, limits};

/// Every text can stand on the wire: no `PtypString8`, no NUL.
fn wire_safe(draft: &Draft) -> bool {
    let lists = [&draft.properties].into_iter();
    let lists = lists.chain(draft.recipients.iter().map(|r| &r.properties));
    let lists = lists.chain(draft.attachments.iter().map(|a| &a.properties));
    let values = lists.flat_map(|p| p.iter().map(|(_, v)| v));
    let mut values = values.chain(draft.named.iter().map(|(_, v)| v));
    let inner = draft.attachments.iter().filter_map(|a| a.embedded.as_deref());
    values.all(|v| match v {
        Value::String8(_) | Value::MultipleString8(_) => false,
        Value::String(text) => !text.units().contains(&0),
        Value::MultipleString(list) => list.iter().all(|t| !t.units().contains(&0)),
        _ => true,
    }) && inner.into_iter().all(wire_safe)
}

/// Pieces that messages are made of, to come upon more than random bytes would.
const PIECES: &[&str] = &[
    "From: ",
    "To: ",
    "Subject: ",
    "Date: ",
    "Received: ",
    "\n",
    "\r\n",
    "\n\n",
    " ",
    "\t",
    ":",
    ";",
    ",",
    "<",
    ">",
    "(",
    ")",
    "\"",
    "\\",
    "@",
    "=?utf-8?q?",
    "=?koi8-r?b?",
    "?=",
    "=",
    "%",
    "*0*=",
    "Content-Type: multipart/mixed; boundary=b\n\n",
    "--b\n",
    "--b--\n",
    "charset=utf-7",
    "'",
    "Content-Type: message/rfc822\n\n",
    "Content-Type: text/html\n\n",
    "<p",
    "&#",
    "&eacute;",
    "cid:",
    "Content-Transfer-Encoding: base64\n\n",
    "Content-Disposition: attachment; filename",
    "é",
    "\0",
    "begin 644 x\n",
    "Thread-Index: AQ",
    "Content-Type: text/plain; format=flowed; delsp=yes\n\n",
    "Content-Type: multipart/report\n",
    "Action: failed\n",
    "<!--",
    "<script>",
    "</",
    "\u{feff}",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(input in proptest::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(import(&input, &facts()).is_ok_and(|d| wire_safe(&d)));
    }

    #[test]
    fn random_pieces_of_messages_never_panic(
        picks in proptest::collection::vec(0..PIECES.len(), 0..120)
    ) {
        let input: String = picks.iter().map(|n| PIECES[*n]).collect();
        prop_assert!(import(input.as_bytes(), &facts()).is_ok_and(|d| wire_safe(&d)));
    }

    #[test]
    fn mutated_fixtures_never_panic(
        pick in any::<prop::sample::Index>(),
        changes in proptest::collection::vec(
            (any::<prop::sample::Index>(), any::<u8>(), 0..4u8),
            1..12
        )
    ) {
        let names = names();
        let mut input = bytes(&names[pick.index(names.len())]);
        for (at, byte, how) in changes {
            if input.is_empty() {
                break;
            }
            let at = at.index(input.len());
            match how {
                0 => input[at] = byte,
                1 => input.insert(at, byte),
                2 => drop(input.remove(at)),
                _ => input.truncate(at),
            }
        }
        prop_assert!(import(&input, &facts()).is_ok_and(|d| wire_safe(&d)));
    }
}

#[test]
fn too_many_parts_are_refused() {
    let mut message = String::from("Content-Type: multipart/mixed; boundary=b\n\n");
    // The message itself counts as the first part.
    message.push_str(&"--b\n\nx\n".repeat(limits::PARTS_MAX - 1));
    assert!(import(message.as_bytes(), &facts()).is_ok());
    message.push_str("--b\n\nx\n");
    let refused = import(message.as_bytes(), &facts());
    assert_eq!(refused.err(), Some(ImportError::TooManyParts));
}

#[test]
fn too_many_recipients_are_refused() {
    let list = |n: usize| format!("To: {}\n\n", "a@example.org, ".repeat(n));
    let most = import(list(limits::RECIPIENTS_MAX).as_bytes(), &facts());
    assert_eq!(most.map(|d| d.recipients.len()), Ok(limits::RECIPIENTS_MAX));
    let refused = import(list(limits::RECIPIENTS_MAX + 1).as_bytes(), &facts());
    assert_eq!(refused.err(), Some(ImportError::TooManyRecipients));
}

#[test]
fn messages_in_messages_end_at_the_limit_of_depth() {
    let message = "Content-Type: message/rfc822\n\n".repeat(100_000);
    let mut draft = import(message.as_bytes(), &facts()).expect("a draft");
    let mut depth = 0;
    while let Some(inner) = draft.attachments.pop().and_then(|a| a.embedded) {
        draft = *inner;
        depth += 1;
    }
    assert_eq!(depth, limits::DEPTH_MAX);
}

#[test]
fn multiparts_in_multiparts_end_at_the_limit_of_depth() {
    let open = |n: usize| format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n");
    let message: String = (0..5000).map(open).collect();
    let draft = import(message.as_bytes(), &facts()).expect("a draft");
    let body = string(&draft.properties, tags::BODY).unwrap_or_default();
    let inner = format!("--b{}", limits::DEPTH_MAX);
    assert!(body.starts_with(&inner), "{:?}", body.get(..40));
}

#[test]
fn few_of_many_fields_become_named_properties() {
    let fields = (0..1000).map(|n| format!("X-Field-{n}: value\n"));
    let message: String = fields.chain(["\n".to_owned()]).collect();
    let draft = import(message.as_bytes(), &facts()).expect("a draft");
    assert_eq!(draft.named.len(), limits::NAMED_MAX);
    let long = format!("X-{}: value\n\n", "n".repeat(limits::NAME_LEN_MAX));
    assert!(import(long.as_bytes(), &facts()).expect("a draft").named.is_empty());
}

#[test]
fn fields_beyond_the_limit_are_not_interpreted() {
    let mut message = "X: y\n".repeat(limits::FIELDS_MAX);
    message.push_str("Subject: too late\n\nbody");
    let draft = import(message.as_bytes(), &facts()).expect("a draft");
    assert_eq!(string(&draft.properties, tags::SUBJECT).as_deref(), Some(""));
    let header = string(&draft.properties, tags::TRANSPORT_MESSAGE_HEADERS);
    assert!(header.is_some_and(|h| h.ends_with("Subject: too late\r\n")));
}

#[test]
fn the_work_stays_linear_for_hostile_input() {
    let size = 1 << 19;
    let fill = |piece: &str| piece.repeat(size / piece.len());
    let hostile = [
        format!("Subject: {}\n\n", fill("=?ab?q?x ")),
        format!("To: {}\n\n", fill("(")),
        format!("To: {}@{}\n\n", fill("a"), fill(":")),
        format!("Content-Type: text/plain; {}\n\n", fill("a*1=b;")),
        format!("Content-Type: text/html\n\n{}", fill("cid:")),
        format!("Content-Type: text/html\n\n{}", fill("<")),
        format!("Content-Type: text/html\n\n{}", fill("<script></")),
        format!("Content-Type: text/html\n\n{}", fill("&")),
        format!("Content-Type: text/html\n\n{}", fill("<!--")),
        fill("From: a\n b\n"),
    ];
    // A quadratic pass over half a megabyte would take minutes; the test then hangs instead of
    // lying.
    for message in hostile {
        assert!(import(message.as_bytes(), &facts()).is_ok());
    }
}

#[test]
fn a_long_subject_is_cut_between_characters() {
    let message = format!("Subject: {}\n\n", "\u{1f600}".repeat(300));
    let draft = import(message.as_bytes(), &facts()).expect("a draft");
    let subject = draft.properties.value(tags::SUBJECT).and_then(Value::text);
    assert_eq!(subject.map(tradepost_mapi::Text::len), Some(limits::SUBJECT_LEN_MAX - 1));
}
