//! The forms of a message's text, [MS-OXCMSG] 2.2.1.58 and 3.2.4.1.

use tradepost_mapi::{PropertyTag, PropertyType, Value, code_page, tags};
use tradepost_store::{Blobs, Field, Fields};

/// LIMIT: the longest text, in bytes, that is put into another form for an answer.
const CONVERTED_LEN_MAX: u64 = 16 << 20;
/// The code page of HTML that does not name its own: UTF-8.
const UTF_8: u32 = 65_001;
/// PidTagMessageClass of a message whose body is signed in clear.
const CLEAR_SIGNED: &str = "ipm.note.smime.multipartsigned";

/// PidTagNativeBody, [MS-OXCMSG] 2.2.1.58.2: the form that the text is stored in.
pub(crate) fn native(fields: &Fields) -> i32 {
    let class = fields.value(tags::MESSAGE_CLASS).and_then(Field::here).and_then(Value::text);
    let class = class.map(|class| class.to_string_lossy().to_lowercase());
    let has = |tag| fields.value(tag).is_some();
    let in_sync = fields.value(tags::RTF_IN_SYNC).and_then(Field::here).and_then(Value::boolean);
    match () {
        () if class.is_some_and(|class| class.starts_with(CLEAR_SIGNED)) => 4,
        () if has(tags::RTF_COMPRESSED) && (!has(tags::HTML) || in_sync == Some(true)) => 2,
        () if has(tags::HTML) => 3,
        () if has(tags::BODY) => 1,
        () => 0,
    }
}

/// The text in a form that is asked for and not stored, made of one that is: plain text of HTML
/// and HTML of plain text. Compressed RTF is neither made nor read.
pub(crate) fn converted(fields: &Fields, tag: PropertyTag, blobs: &Blobs) -> Option<Value> {
    if tag.id() == tags::BODY.id() && fields.value(tags::BODY).is_none() {
        let html = html(fields, blobs)?;
        return Some(Value::String(tradepost_mime::html_to_text(&html).as_str().into()));
    }
    if tag.id() != tags::HTML.id() {
        return None;
    }
    let stored = fields.value(tags::HTML);
    let wanted = tag.ty();
    let as_text = matches!(wanted, PropertyType::STRING | PropertyType::STRING_8);
    if stored.is_some_and(|f| wanted == PropertyType::UNSPECIFIED || is_text(f) == as_text) {
        return None;
    }
    let html = if stored.is_some() {
        html(fields, blobs)?
    } else {
        let body = fields.value(tags::BODY)?.read(blobs, CONVERTED_LEN_MAX).ok()?;
        of_plain(&body.text()?.to_string_lossy())
    };
    if as_text {
        return Some(Value::String(html.as_str().into()));
    }
    Some(Value::Binary(code_page::encode(&html.as_str().into(), code_page_of(fields))))
}

fn is_text(field: &Field) -> bool {
    matches!(field.ty(), PropertyType::STRING | PropertyType::STRING_8)
}

/// The stored HTML, which is text or bytes in a code page.
fn html(fields: &Fields, blobs: &Blobs) -> Option<String> {
    match fields.value(tags::HTML)?.read(blobs, CONVERTED_LEN_MAX).ok()? {
        Value::Binary(bytes) => {
            Some(code_page::decode(&bytes, code_page_of(fields)).to_string_lossy())
        }
        Value::String(text) => Some(text.to_string_lossy()),
        _ => None,
    }
}

fn code_page_of(fields: &Fields) -> u32 {
    let stored = fields.value(tags::INTERNET_CODEPAGE).and_then(Field::here);
    let stored = stored.and_then(Value::integer).and_then(|n| u32::try_from(n).ok());
    stored.filter(|page| code_page::is_known(*page)).unwrap_or(UTF_8)
}

/// Plain text as HTML: a line stays a line, and nothing in it is markup.
fn of_plain(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 64);
    html.push_str("<html><body><div>");
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' => html.push_str("<br>\r\n"),
            c => html.push(c),
        }
    }
    html.push_str("</div></body></html>");
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_becomes_html_that_shows_the_same() {
        let html = of_plain("1 < 2 & 3\r\nend");
        assert_eq!(html, "<html><body><div>1 &lt; 2 &amp; 3<br>\r\nend</div></body></html>");
        assert_eq!(tradepost_mime::html_to_text(&html).trim_end(), "1 < 2 & 3\r\nend");
    }

    #[test]
    fn the_native_form_is_the_best_that_is_stored() {
        let mut fields = Fields::new();
        let mut seen = vec![native(&fields)];
        for (tag, value) in [
            (tags::BODY, Value::String("x".into())),
            (tags::HTML, Value::Binary(b"<p>x".to_vec())),
            (tags::RTF_COMPRESSED, Value::Binary(vec![0])),
            (tags::RTF_IN_SYNC, Value::Boolean(true)),
            (tags::MESSAGE_CLASS, Value::String("IPM.Note.SMIME.MultipartSigned".into())),
        ] {
            fields.set(tag, Field::Value(value));
            seen.push(native(&fields));
        }
        assert_eq!(seen, [0, 1, 3, 3, 2, 4]);
    }
}
