use tradepost_mapi::{FileTime, Value};
use tradepost_mime::{Draft, ImportError, ImportFacts, import, limits};

/// 2024-03-05 12:00:00 UTC.
const NOON: i64 = 1_709_640_000;
/// Bytes that a draft may have for each byte of its message: text is kept as UTF-16, and as plain
/// text, as HTML and in the header at once.
const GROWTH: usize = 16;
/// Bytes that every draft may have: properties that are made, not read.
const BASE: usize = 64 << 10;

/// An Internet message: it becomes a draft, or is refused for one of its limits; a draft is within
/// the limits and a constant times as long as the message.
pub fn mime(bytes: &[u8]) {
    let facts = ImportFacts { received: FileTime::from_unix(NOON, 0), read: false };
    let draft = match import(bytes, &facts) {
        Ok(draft) => draft,
        Err(ImportError::TooManyParts | ImportError::TooManyRecipients) => return,
        Err(error) => unreachable!("{error}"),
    };
    let (size, recipients, attachments) = measure(&draft);
    assert!(recipients <= limits::RECIPIENTS_MAX, "{recipients} recipients");
    assert!(attachments <= limits::PARTS_MAX, "{attachments} attachments");
    assert!(size <= BASE + GROWTH * bytes.len(), "{size} bytes from {}", bytes.len());
}

/// Bytes of values, recipients and attachments, of everything inside too.
fn measure(draft: &Draft) -> (usize, usize, usize) {
    let lists = [&draft.properties].into_iter();
    let lists = lists.chain(draft.recipients.iter().map(|r| &r.properties));
    let lists = lists.chain(draft.attachments.iter().map(|a| &a.properties));
    let values = lists.flat_map(|list| list.iter().map(|(_, value)| value));
    let values = values.chain(draft.named.iter().map(|(_, value)| value));
    let mut total = (values.map(len).sum(), draft.recipients.len(), draft.attachments.len());
    for inner in draft.attachments.iter().filter_map(|a| a.embedded.as_deref()) {
        let (size, recipients, attachments) = measure(inner);
        total = (total.0 + size, total.1 + recipients, total.2 + attachments);
    }
    total
}

fn len(value: &Value) -> usize {
    match value {
        Value::String(text) => text.units().len() * 2,
        Value::Binary(bytes) => bytes.len(),
        _ => 16,
    }
}
