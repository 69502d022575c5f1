//! HTML bodies: a plain text for those who show none, and what they refer to.

use std::collections::BTreeSet;

/// Longest character reference that is looked at.
const REFERENCE_LEN_MAX: usize = 32;
/// Longest Content-ID that is looked for.
const CONTENT_ID_LEN_MAX: usize = 256;
/// Elements whose content is not text.
pub(crate) const SILENT: [&str; 5] = ["script", "style", "head", "title", "template"];
/// Elements that start a new line.
pub(crate) const BLOCKS: [&str; 20] = [
    "address",
    "article",
    "blockquote",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "section",
    "table",
    "tr",
    "ul",
];

/// A simple text rendering: blocks on lines of their own, spaces joined, references resolved.
pub fn to_text(html: &str) -> String {
    let mut out = Rendering::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.text(&rest[..at]);
        rest = &rest[at..];
        let Some(len) = tag_len(rest) else {
            out.text("<");
            rest = &rest[1..];
            continue;
        };
        let (tag, after) = rest.split_at(len);
        rest = after;
        if let Some(name) = element(tag) {
            if SILENT.contains(&name.as_str()) && !tag.starts_with("</") {
                rest = after_element(rest, &name);
            } else {
                out.tag(&name, tag.starts_with("</"));
            }
        }
    }
    out.text(rest);
    out.finish()
}

/// Bytes of the tag or comment at the start; none if it is just a less-than sign.
pub(crate) fn tag_len(html: &str) -> Option<usize> {
    if html.starts_with("<!--") {
        return Some(html.find("-->").map_or(html.len(), |n| n + 3));
    }
    let second = html.as_bytes().get(1)?;
    if !second.is_ascii_alphabetic() && !matches!(second, b'/' | b'!' | b'?') {
        return None;
    }
    // A tag that never ends takes the rest, so that nothing is searched twice.
    Some(html.find('>').map_or(html.len(), |n| n + 1))
}

pub(crate) fn element(tag: &str) -> Option<String> {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    (end > 0).then(|| name[..end].to_ascii_lowercase())
}

/// What follows the end tag of an element; nothing if there is none.
pub(crate) fn after_element<'a>(html: &'a str, name: &str) -> &'a str {
    let mut rest = html;
    while let Some(at) = rest.find("</") {
        rest = &rest[at..];
        let found = rest.as_bytes().get(2..2 + name.len());
        if found.is_some_and(|f| f.eq_ignore_ascii_case(name.as_bytes())) {
            return rest.find('>').map_or("", |n| &rest[n + 1..]);
        }
        rest = &rest[2..];
    }
    ""
}

#[derive(Default)]
struct Rendering {
    out: String,
    space: bool,
    /// Inside `pre`, where spaces and line ends count.
    verbatim: usize,
}

impl Rendering {
    fn text(&mut self, raw: &str) {
        if raw.is_empty() {
            return;
        }
        let text = references(raw);
        if self.verbatim > 0 {
            self.out.push_str(&text.replace("\r\n", "\n"));
            return;
        }
        for c in text.chars() {
            if matches!(c, ' ' | '\t' | '\r' | '\n') {
                self.space = true;
                continue;
            }
            if self.space && !self.out.is_empty() && !self.out.ends_with('\n') {
                self.out.push(' ');
            }
            self.space = false;
            self.out.push(c);
        }
    }

    fn tag(&mut self, name: &str, closing: bool) {
        match name {
            "br" => self.line(),
            "hr" => {
                self.fresh_line();
                self.out.push_str("-----");
                self.line();
            }
            "p" => {
                self.fresh_line();
                if closing && !self.out.is_empty() && !self.out.ends_with("\n\n") {
                    self.line();
                }
            }
            "pre" => {
                self.fresh_line();
                let deeper =
                    if closing { self.verbatim.saturating_sub(1) } else { self.verbatim + 1 };
                self.verbatim = deeper;
            }
            "td" | "th" if closing => self.space = true,
            _ if BLOCKS.contains(&name) => {
                self.fresh_line();
                if name == "li" && !closing {
                    self.out.push_str("* ");
                }
            }
            _ => {}
        }
    }

    fn line(&mut self) {
        self.space = false;
        self.out.push('\n');
    }

    fn fresh_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.line();
        }
        self.space = false;
    }

    fn finish(self) -> String {
        let text = self.out.trim_end();
        if text.is_empty() {
            return String::new();
        }
        let mut text = super::plain::with_crlf(text);
        text.push_str("\r\n");
        text
    }
}

/// Resolves character references.
pub(crate) fn references(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(REFERENCE_LEN_MAX).position(|b| b == b';');
        let plain = |r: &&str| r[1..].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#');
        if let Some(reference) =
            end.and_then(|n| rest.get(..=n)).filter(|r| plain(&&r[..r.len() - 1]))
        {
            // A no-break space is a space here.
            let text = mail_parser::decoders::html::html_to_text(reference);
            out.push_str(&text.replace('\u{a0}', " "));
            rest = &rest[reference.len()..];
        } else {
            out.push('&');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// The Content-IDs that an HTML body refers to.
pub(crate) fn content_ids(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let bytes = html.as_bytes();
    for (at, window) in bytes.windows(4).enumerate() {
        if !window.eq_ignore_ascii_case(b"cid:") {
            continue;
        }
        let rest = &html[at + 4..];
        let stop = |c: char| matches!(c, '"' | '\'' | '>' | ')' | '<') || c.is_whitespace();
        let id: String = rest.chars().take(CONTENT_ID_LEN_MAX).take_while(|c| !stop(*c)).collect();
        let mut id_bytes = Vec::new();
        crate::content_type::percent(id.as_bytes(), &mut id_bytes);
        found.insert(String::from_utf8_lossy(&id_bytes).into_owned());
    }
    found
}

/// The charset that an HTML body names in its own head.
pub(crate) fn meta_charset(html: &[u8]) -> Option<String> {
    const HEAD: usize = 1024;
    let head = &html[..html.len().min(HEAD)];
    let at = head.windows(8).position(|w| w.eq_ignore_ascii_case(b"charset="))?;
    let name = head[at + 8..].iter().skip_while(|b| matches!(b, b'"' | b'\'' | b' '));
    let name: Vec<u8> = name
        .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b':'))
        .copied()
        .collect();
    String::from_utf8(name).ok().filter(|n| !n.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_readable_text() {
        let html = "<html><head><title>x</title><style>p{}</style></head>\
            <body>\n<h1>Head\n line</h1>\
            <p>One &amp; two&nbsp;&eacute;&#233;<br>three</p><ul><li>a<li>b</ul>\
            <!-- no --> 1 < 2</body>";
        let want = "Head line\r\nOne & two éé\r\nthree\r\n\r\n* a\r\n* b\r\n1 < 2\r\n";
        assert_eq!(to_text(html), want);
        assert_eq!(to_text("<p>"), "");
        assert_eq!(to_text("a<script>b"), "a\r\n");
    }

    #[test]
    fn references_to_parts_are_found() {
        let ids = content_ids("<img src=\"cid:a@b\"><td background=CID:c%40d>");
        assert_eq!(ids.into_iter().collect::<Vec<_>>(), ["a@b", "c@d"]);
    }
}
