//! [MS-OXCMAIL] 2.2.3: parts that become attachments.

use std::collections::BTreeSet;

use tradepost_mapi::{Properties, Value, tags};

use crate::draft::{DraftAttachment, text};
use crate::entity::Entity;

/// `PidTagAttachMethod`: the data is in `PidTagAttachDataBinary`.
const BY_VALUE: i32 = 1;
/// `PidTagAttachMethod`: the attachment is a message.
const EMBEDDED: i32 = 5;
/// `PidTagAttachFlags`: rendered in the body.
const RENDERED_IN_BODY: i32 = 4;
/// `PidTagRenderingPosition`: not rendered at a place in plain text.
const NOWHERE: i32 = -1;

/// Extensions for attachments without a name.
const EXTENSIONS: [(&str, &str); 16] = [
    ("text/plain", "txt"),
    ("text/html", "htm"),
    ("text/calendar", "ics"),
    ("text/vcard", "vcf"),
    ("text/csv", "csv"),
    ("text/rfc822-headers", "txt"),
    ("message/delivery-status", "txt"),
    ("message/disposition-notification", "txt"),
    ("message/rfc822", "eml"),
    ("application/pdf", "pdf"),
    ("application/zip", "zip"),
    ("application/pgp-signature", "asc"),
    ("image/png", "png"),
    ("image/jpeg", "jpg"),
    ("image/gif", "gif"),
    ("image/svg+xml", "svg"),
];

/// Properties that every attachment has. `count` is its place in the message, from 1, for a name.
pub(crate) fn describe(part: &Entity<'_>, name: Option<&str>, count: usize) -> Properties {
    let mut properties = Properties::new();
    let name = match name.or_else(|| part.file_name()) {
        Some(name) => clean(name),
        None => format!("ATT{count:05}.{}", extension_for(&part.media.value)),
    };
    file_name(&name, &mut properties);
    properties.set(tags::ATTACH_MIME_TAG, text(&part.media.value));
    properties.set(tags::RENDERING_POSITION, Value::Integer32(NOWHERE));
    properties.set(tags::ATTACHMENT_HIDDEN, Value::Boolean(false));
    properties.set(tags::ATTACH_FLAGS, Value::Integer32(0));
    if let Some(id) = part.content_id() {
        properties.set(tags::ATTACH_CONTENT_ID, text(&id));
    }
    if let Some(location) = part.fields.plain("content-location") {
        properties.set(tags::ATTACH_CONTENT_LOCATION, text(&location));
    }
    properties
}

/// An attachment of bytes.
pub(crate) fn by_value(mut properties: Properties, data: Vec<u8>) -> DraftAttachment {
    properties.set(tags::ATTACH_METHOD, Value::Integer32(BY_VALUE));
    properties.set(tags::ATTACH_SIZE, size(data.len()));
    properties.set(tags::ATTACH_DATA_BINARY, Value::Binary(data));
    DraftAttachment { properties, embedded: None }
}

/// An attachment that is a message of `len` bytes.
pub(crate) fn message(
    mut properties: Properties,
    len: usize,
    draft: crate::draft::Draft,
) -> DraftAttachment {
    let subject = draft.properties.value(tags::SUBJECT).and_then(Value::text);
    if let Some(subject) = subject.filter(|s| !s.is_empty()) {
        let subject = Value::String(subject.clone());
        properties.set(tags::DISPLAY_NAME, subject);
    }
    properties.set(tags::ATTACH_METHOD, Value::Integer32(EMBEDDED));
    properties.set(tags::ATTACH_SIZE, size(len));
    DraftAttachment { properties, embedded: Some(Box::new(draft)) }
}

/// Marks an attachment that the HTML body shows.
pub(crate) fn mark_shown(attachment: &mut DraftAttachment, ids: &BTreeSet<String>) {
    let id = attachment.properties.value(tags::ATTACH_CONTENT_ID).and_then(Value::text);
    if id.is_some_and(|id| ids.contains(&id.to_string_lossy())) {
        attachment.properties.set(tags::ATTACHMENT_HIDDEN, Value::Boolean(true));
        attachment.properties.set(tags::ATTACH_FLAGS, Value::Integer32(RENDERED_IN_BODY));
    }
}

/// Whether a person sees the attachment in a list of attachments.
pub(crate) fn is_visible(attachment: &DraftAttachment) -> bool {
    let hidden = attachment.properties.value(tags::ATTACHMENT_HIDDEN);
    hidden.and_then(Value::boolean) != Some(true)
}

fn size(len: usize) -> Value {
    Value::Integer32(i32::try_from(len).unwrap_or(i32::MAX))
}

/// `PidTagAttachLongFilename`, `PidTagAttachFilename`, `PidTagAttachExtension` and
/// `PidTagDisplayName`.
fn file_name(name: &str, properties: &mut Properties) {
    let extension = name.rfind('.').filter(|n| *n > 0).map_or("", |n| &name[n..]);
    properties.set(tags::ATTACH_LONG_FILENAME, text(name));
    properties.set(tags::ATTACH_FILENAME, text(&short(name, extension)));
    properties.set(tags::ATTACH_EXTENSION, text(extension));
    properties.set(tags::DISPLAY_NAME, text(name));
}

/// A name of at most eight characters with an extension of at most three.
fn short(name: &str, extension: &str) -> String {
    let fit = |s: &str| s.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let stem = name.strip_suffix(extension).unwrap_or(name);
    if fit(stem) == stem && stem.len() <= 8 && extension.is_ascii() && extension.len() <= 4 {
        return name.to_owned();
    }
    let (stem, extension) = (fit(stem), fit(extension));
    let stem = if stem.is_empty() { "file" } else { &stem[..stem.len().min(6)] };
    let extension = &extension[..extension.len().min(3)];
    let dot = if extension.is_empty() { "" } else { "." };
    format!("{stem}~1{dot}{extension}")
}

/// A file name without the folders some programs send, and without control characters.
fn clean(name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    if last.is_empty() { "attachment".to_owned() } else { last.to_owned() }
}

fn extension_for(media: &str) -> &'static str {
    EXTENSIONS.iter().find(|(m, _)| *m == media).map_or("dat", |(_, extension)| extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_folders_and_get_a_short_form() {
        assert_eq!(clean("C:\\docs\\a/b.txt"), "b.txt");
        assert_eq!(clean("../../"), "attachment");
        assert_eq!(short("report.pdf", ".pdf"), "report.pdf");
        assert_eq!(short("Quarterly Report.html", ".html"), "Quarte~1.htm");
        assert_eq!(short("отчёт.pdf", ".pdf"), "file~1.pdf");
    }
}
