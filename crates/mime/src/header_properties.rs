//! [MS-OXCMAIL] 2.2.3.2: header fields that become properties of the message.

use std::collections::BTreeSet;

use tradepost_mapi::{NameKind, NamedKind, NamedProperty, PropertyName, Text, Value};
use tradepost_mapi::{guids, named, tags};

use crate::draft::{Draft, text};
use crate::entity::Entity;
use crate::fields::unfold;
use crate::importer::ImportFacts;
use crate::limits::{NAME_LEN_MAX, NAMED_MAX, SUBJECT_LEN_MAX};
use crate::{charset, date, encoded_word, subject, transfer};

/// [MS-OXOMSG] 2.2.1.3: bytes of the header of a conversation index, and of each answer after it.
const INDEX_HEADER: usize = 22;
const INDEX_ANSWER: usize = 5;

/// Fields beside `X-…` that become named properties of `PS_INTERNET_HEADERS`.
const KEPT: [&str; 5] = ["auto-submitted", "list-id", "list-post", "precedence", "return-path"];

/// Fields whose text is the value of a property.
const TEXTS: [(&str, tradepost_mapi::PropertyTag); 6] = [
    ("message-id", tags::INTERNET_MESSAGE_ID),
    ("in-reply-to", tags::IN_REPLY_TO_ID),
    ("references", tags::INTERNET_REFERENCES),
    ("list-help", tags::LIST_HELP),
    ("list-subscribe", tags::LIST_SUBSCRIBE),
    ("list-unsubscribe", tags::LIST_UNSUBSCRIBE),
];

/// Sets what the header of the message says about it, people excepted.
pub(crate) fn apply(entity: &Entity<'_>, facts: &ImportFacts, draft: &mut Draft) {
    subjects(entity, draft);
    times(entity, facts, draft);
    urgency(entity, draft);
    for (field, tag) in TEXTS {
        if let Some(value) = entity.fields.plain(field) {
            draft.properties.set(tag, text(&value));
        }
    }
    if let Some(value) = entity.fields.plain("sensitivity") {
        draft.properties.set(tags::SENSITIVITY, Value::Integer32(sensitivity(&value)));
    }
    if let Some(value) = entity.fields.plain("x-auto-response-suppress") {
        let bits = Value::Integer32(suppressed(&value));
        draft.properties.set(tags::AUTO_RESPONSE_SUPPRESS, bits);
    }
    let block = charset::header(entity.fields.block, entity.likely_charset());
    let block = text(&super::plain::with_crlf(&block));
    draft.properties.set(tags::TRANSPORT_MESSAGE_HEADERS, block);
    named_fields(entity, draft);
}

/// A field as text, its encoded words decoded.
fn decoded(entity: &Entity<'_>, name: &str) -> Option<String> {
    entity.fields.first(name).map(|value| decode(entity, value))
}

fn decode(entity: &Entity<'_>, value: &[u8]) -> String {
    let value = unfold(value);
    let value = charset::header(&value, entity.likely_charset());
    encoded_word::decode(value.trim()).trim().replace(['\r', '\n'], " ")
}

fn subjects(entity: &Entity<'_>, draft: &mut Draft) {
    let mut whole = decoded(entity, "subject").unwrap_or_default();
    whole.truncate(fitting(&whole, SUBJECT_LEN_MAX));
    let (prefix, normalized) = subject::split(&whole);
    let topic = decoded(entity, "thread-topic").unwrap_or_else(|| normalized.to_owned());
    draft.properties.set(tags::SUBJECT, text(&whole));
    draft.properties.set(tags::SUBJECT_PREFIX, text(prefix));
    draft.properties.set(tags::NORMALIZED_SUBJECT, text(normalized));
    draft.properties.set(tags::CONVERSATION_TOPIC, text(&topic));
    let index = entity.fields.first("thread-index").map(transfer::base64).unwrap_or_default();
    let answers = index.len().checked_sub(INDEX_HEADER);
    if answers.is_some_and(|n| n.is_multiple_of(INDEX_ANSWER)) {
        draft.properties.set(tags::CONVERSATION_INDEX, Value::Binary(index));
    }
}

/// Bytes of the longest start of a text that has at most `units` UTF-16 units.
fn fitting(text: &str, units: usize) -> usize {
    let mut left = units;
    let mut starts = text.char_indices();
    let over = starts.find(|(_, c)| match left.checked_sub(c.len_utf16()) {
        Some(rest) => {
            left = rest;
            false
        }
        None => true,
    });
    over.map_or(text.len(), |(at, _)| at)
}

fn times(entity: &Entity<'_>, facts: &ImportFacts, draft: &mut Draft) {
    // Delivery puts a Received field of its own on top, so that the first one is the latest and
    // trustworthy.
    let received = entity.fields.first("received").and_then(date::parse);
    let received = received.unwrap_or(facts.received);
    let sent = entity.fields.first("date").and_then(date::parse).unwrap_or(received);
    draft.properties.set(tags::MESSAGE_DELIVERY_TIME, Value::Time(received));
    draft.properties.set(tags::CLIENT_SUBMIT_TIME, Value::Time(sent));
    let more = [
        ("expires", tags::EXPIRY_TIME),
        ("expiry-date", tags::EXPIRY_TIME),
        ("reply-by", tags::REPLY_TIME),
    ];
    for (field, tag) in more {
        if let Some(time) = entity.fields.first(field).and_then(date::parse) {
            draft.properties.set(tag, Value::Time(time));
        }
    }
}

/// `PidTagImportance` 0 to 2 and `PidTagPriority` -1 to 1. The first field that says something
/// wins.
fn urgency(entity: &Entity<'_>, draft: &mut Draft) {
    let fields = ["importance", "x-priority", "x-msmail-priority", "priority"];
    let level = fields.iter().find_map(|f| level(&entity.fields.plain(f)?)).unwrap_or(0);
    draft.properties.set(tags::IMPORTANCE, Value::Integer32(level + 1));
    draft.properties.set(tags::PRIORITY, Value::Integer32(level));
}

fn level(value: &str) -> Option<i32> {
    let word = value.split([' ', '(', ';']).next()?.to_ascii_lowercase();
    match word.as_str() {
        "high" | "urgent" | "1" | "2" => Some(1),
        "normal" | "3" => Some(0),
        "low" | "non-urgent" | "4" | "5" => Some(-1),
        _ => None,
    }
}

fn sensitivity(value: &str) -> i32 {
    match value.to_ascii_lowercase().as_str() {
        "personal" => 1,
        "private" => 2,
        "company-confidential" => 3,
        _ => 0,
    }
}

/// [MS-OXOMSG] `PidTagAutoResponseSuppress`.
fn suppressed(value: &str) -> i32 {
    let words = value.split(',').map(|w| w.trim().to_ascii_lowercase());
    words.fold(0, |bits, word| {
        bits | match word.as_str() {
            "dr" => 1,
            "ndr" => 2,
            "rn" => 4,
            "nrn" => 8,
            "oof" => 0x10,
            "autoreply" => 0x20,
            "all" => -1,
            _ => 0,
        }
    })
}

fn named_fields(entity: &Entity<'_>, draft: &mut Draft) {
    if let Some(words) = decoded(entity, "keywords") {
        let words = words.split(',').map(str::trim).filter(|w| !w.is_empty());
        let list: Vec<Text> = words.map(|w| w.replace('\0', "").into()).collect();
        draft.named.push((name_of(&named::PID_NAME_KEYWORDS), Value::MultipleString(list)));
    }
    if let Some(class) = decoded(entity, "content-class") {
        draft.named.push((name_of(&named::PID_NAME_CONTENT_CLASS), text(&class)));
    }
    let mut seen = BTreeSet::new();
    for field in &entity.fields.list {
        let name = String::from_utf8_lossy(field.name).to_ascii_lowercase();
        let wanted = name.starts_with("x-") || KEPT.contains(&name.as_str());
        if !wanted || name.len() > NAME_LEN_MAX || seen.len() >= NAMED_MAX {
            continue;
        }
        // Of several fields of one name the first, which is the latest, is kept.
        if !seen.contains(&name) {
            let value = text(&decode(entity, field.value));
            draft.named.push((PropertyName::string(guids::PS_INTERNET_HEADERS, &name), value));
            seen.insert(name);
        }
    }
}

fn name_of(property: &NamedProperty) -> PropertyName {
    let kind = match property.kind {
        NamedKind::Lid(lid) => NameKind::Lid(lid),
        NamedKind::Name(name) => NameKind::Name(name.into()),
    };
    PropertyName { set: property.set, kind }
}
