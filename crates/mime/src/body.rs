//! [MS-OXCMAIL] 2.2.3: which parts are the body, and which are attachments.

use tradepost_mapi::{Properties, Value, tags};

use crate::charset::{self, Decoded, UTF_8_PAGE};
use crate::draft::text;
use crate::entity::Entity;
use crate::{html, plain};

/// `PidTagNativeBody`: plain text and HTML.
const NATIVE_PLAIN: i32 = 1;
const NATIVE_HTML: i32 = 3;

/// The parts of a message by their use.
#[derive(Default)]
pub(crate) struct Layout<'e, 'a> {
    /// Plain text bodies; several are joined.
    pub plain: Vec<&'e Entity<'a>>,
    /// The HTML body.
    pub html: Option<&'e Entity<'a>>,
    /// All else.
    pub attached: Vec<&'e Entity<'a>>,
}

impl<'e, 'a> Layout<'e, 'a> {
    /// Sorts the parts below `entity`.
    pub fn of(entity: &'e Entity<'a>) -> Self {
        let mut layout = Self::default();
        layout.visit(entity, false, false);
        layout
    }

    fn visit(&mut self, part: &'e Entity<'a>, related: bool, choice: bool) {
        match part.media.value.as_str() {
            "multipart/alternative" if !part.parts.is_empty() => {
                // Where text stands before the choice, taking HTML from it would hide that text.
                let choice = self.plain.is_empty();
                part.parts.iter().for_each(|p| self.visit(p, false, choice));
            }
            "multipart/related" if !part.parts.is_empty() => {
                let root = root_of(part);
                for (n, p) in part.parts.iter().enumerate() {
                    self.visit(p, n != root, choice && n == root);
                }
            }
            _ if !part.parts.is_empty() => {
                part.parts.iter().for_each(|p| self.visit(p, related, choice));
            }
            // A multipart that does not divide is shown as the text that it is.
            _ if part.media.main() == "multipart" && self.is_empty() => self.plain.push(part),
            "text/plain" if self.takes_plain(part, related, choice) => self.plain.push(part),
            "text/html" if self.takes_html(part, related, choice) => self.html = Some(part),
            _ => self.attached.push(part),
        }
    }

    fn is_empty(&self) -> bool {
        self.plain.is_empty() && self.html.is_none()
    }

    fn takes_plain(&self, part: &Entity<'_>, related: bool, choice: bool) -> bool {
        let free = if choice { self.plain.is_empty() } else { self.html.is_none() };
        free && !related && !part.is_attachment() && part.file_name().is_none()
    }

    fn takes_html(&self, part: &Entity<'_>, related: bool, choice: bool) -> bool {
        let free = self.html.is_none() && (choice || self.plain.is_empty());
        free && !related && !part.is_attachment() && part.file_name().is_none()
    }
}

/// [RFC 2387] 3.2: the part that the `start` parameter names, else the first.
fn root_of(related: &Entity<'_>) -> usize {
    let start = related.media.parameter("start").map(|s| s.trim_matches(['<', '>', ' ']));
    let named = start.and_then(|start| {
        related.parts.iter().position(|p| p.content_id().as_deref() == Some(start))
    });
    named.unwrap_or(0)
}

/// Sets the bodies. Returns the HTML as text, in which attachments may be referred to.
pub(crate) fn apply(layout: &Layout<'_, '_>, properties: &mut Properties) -> String {
    let mut page = None;
    let mut plain_text = None;
    for part in &layout.plain {
        let content = part.content();
        let decoded = charset::decode(&content, part.charset());
        page = page.or(decoded.page);
        let shown = lines(part, &decoded.text);
        plain_text = Some(match plain_text {
            None => shown,
            Some(before) => joined(before, &shown),
        });
    }
    let mut html_text = String::new();
    if let Some(part) = layout.html {
        html_text = html_body(part, properties, &mut page);
        plain_text = plain_text.or_else(|| Some(html::to_text(&html_text)));
    }
    let native = if layout.html.is_some() { NATIVE_HTML } else { NATIVE_PLAIN };
    properties.set(tags::NATIVE_BODY, Value::Integer32(native));
    let page = i32::try_from(page.unwrap_or(UTF_8_PAGE)).unwrap_or_default();
    properties.set(tags::INTERNET_CODEPAGE, Value::Integer32(page));
    properties.set(tags::BODY, text(&plain_text.unwrap_or_default()));
    html_text
}

fn html_body(part: &Entity<'_>, properties: &mut Properties, page: &mut Option<u32>) -> String {
    let content = part.content();
    let named = part.charset().map(str::to_owned).or_else(|| html::meta_charset(&content));
    let Decoded { text, page: own } = charset::decode(&content, named.as_deref());
    *page = Some(own.unwrap_or(UTF_8_PAGE));
    let bytes = match own {
        Some(_) => content.to_vec(),
        // No code page can read these bytes, so they are written anew.
        None => text.as_bytes().to_vec(),
    };
    properties.set(tags::HTML, Value::Binary(bytes));
    text.into_owned()
}

fn lines(part: &Entity<'_>, content: &str) -> String {
    if part.media.has("format", "flowed") {
        plain::unflow(content, part.media.has("delsp", "yes"))
    } else {
        plain::with_crlf(content)
    }
}

fn joined(mut before: String, after: &str) -> String {
    if !before.ends_with('\n') {
        before.push_str("\r\n");
    }
    before.push_str(after);
    before
}
