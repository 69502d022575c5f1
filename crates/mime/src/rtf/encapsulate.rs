//! HTML and plain text as RTF that they can be read from again, [MS-OXRTFEX] 2.1.
//!
//! What HTML says stands in groups that those who show RTF pass by; what they show instead is
//! marked so that nobody takes it for HTML.

use std::fmt::Write as _;

use crate::html::{BLOCKS, SILENT, after_element, element, references, tag_len};

/// [MS-OXRTFEX] 2.1.3.1: the fonts and the first paragraph of any document made here.
const PREAMBLE: &str = "\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\r\n\
    {\\colortbl\\red0\\green0\\blue0;}\r\n\\uc1\\pard\\plain\\deftab360\\f0\\fs20 ";

/// Plain text as RTF; `None` if that is longer than `len_max` bytes.
pub fn of_text(text: &str, len_max: usize) -> Option<Vec<u8>> {
    let mut rtf = Rtf::beginning("\\fromtext", len_max);
    for line in lines(text) {
        if rtf.is_full() {
            return None;
        }
        match line {
            Line::Text(text) => rtf.text(text),
            Line::End => rtf.raw("\\par\r\n"),
        }
    }
    rtf.end()
}

/// HTML as RTF; `None` if that is longer than `len_max` bytes.
pub fn of_html(html: &str, len_max: usize) -> Option<Vec<u8>> {
    let mut rtf = Rtf::beginning("\\fromhtml1 ", len_max);
    rtf.raw("{\\*\\htmltag64}");
    let mut rest = html;
    while let Some(at) = rest.find('<').filter(|_| !rtf.is_full()) {
        rtf.content(&rest[..at]);
        rest = &rest[at..];
        let Some(len) = tag_len(rest) else {
            rtf.content("<");
            rest = &rest[1..];
            continue;
        };
        let name = element(&rest[..len]).unwrap_or_default();
        let closing = rest.starts_with("</");
        // What is no text stands in one group with its element.
        let whole = if SILENT.contains(&name.as_str()) && !closing {
            rest.len() - after_element(&rest[len..], &name).len()
        } else {
            len
        };
        rtf.tag(&name, closing, &rest[..whole]);
        rest = &rest[whole..];
    }
    rtf.content(rest);
    rtf.end()
}

enum Line<'a> {
    Text(&'a str),
    End,
}

/// Text and line ends, of whichever kind those are.
fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if let Some(after) = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\r', '\n'])) {
            rest = after;
            return Some(Line::End);
        }
        let len = rest.find(['\r', '\n']).unwrap_or(rest.len());
        let (line, after) = rest.split_at(len);
        rest = after;
        (len > 0).then_some(Line::Text(line))
    })
}

/// RTF that is being made, and how long it may be.
struct Rtf {
    made: String,
    len_max: usize,
}

impl Rtf {
    fn beginning(mark: &str, len_max: usize) -> Self {
        Self { made: format!("{{\\rtf1\\ansi\\ansicpg1252{mark}{PREAMBLE}"), len_max }
    }

    fn end(mut self) -> Option<Vec<u8>> {
        self.made.push('}');
        (!self.is_full()).then(|| self.made.into_bytes())
    }

    /// Whether it has become too long: what is added then goes nowhere.
    fn is_full(&self) -> bool {
        self.made.len() > self.len_max
    }

    fn raw(&mut self, rtf: &str) {
        self.made.push_str(rtf);
    }

    /// Text in one line.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            if self.is_full() {
                return;
            }
            match c {
                '\\' | '{' | '}' => {
                    self.made.push('\\');
                    self.made.push(c);
                }
                '\t' => self.raw("\\tab "),
                ' '..='~' => self.made.push(c),
                '\0'..='\x1f' | '\x7f' => {
                    let _ = write!(self.made, "\\'{:02x}", u32::from(c));
                }
                c => {
                    for unit in c.encode_utf16(&mut [0; 2]) {
                        let number = i16::from_le_bytes(unit.to_le_bytes());
                        let _ = write!(self.made, "\\u{number}?");
                    }
                }
            }
        }
    }

    /// A piece of HTML that those who show RTF pass by.
    fn hidden(&mut self, parameter: u16, html: &str) {
        let _ = write!(self.made, "{{\\*\\htmltag{parameter} ");
        for line in lines(html) {
            if self.is_full() {
                return;
            }
            match line {
                Line::Text(text) => self.text(text),
                Line::End => self.raw("\\par "),
            }
        }
        self.raw("}");
    }

    /// What is shown by those who show RTF, and is no HTML.
    fn shown(&mut self, rtf: &str) {
        self.raw("\\htmlrtf ");
        self.raw(rtf);
        self.raw("\\htmlrtf0 ");
    }

    fn tag(&mut self, name: &str, closing: bool, html: &str) {
        self.hidden(parameter(name, closing), html);
        let shown = match (name, closing) {
            ("br", _) => "\\line",
            ("b" | "strong", false) => "\\b",
            ("b" | "strong", true) => "\\b0",
            ("i" | "em", false) => "\\i",
            ("i" | "em", true) => "\\i0",
            ("u", false) => "\\ul",
            ("u", true) => "\\ulnone",
            ("li", false) => "\\bullet\\tab",
            ("td" | "th", true) => "\\tab",
            ("hr" | "pre", _) | ("p", true) => "\\par",
            (name, true) if BLOCKS.contains(&name) => "\\par",
            _ => return,
        };
        self.shown(shown);
    }

    /// Text between tags: its line ends are those of the HTML alone, and its references are read.
    fn content(&mut self, html: &str) {
        let mut rest = html;
        while let Some(at) = rest.find(['&', '\r', '\n']).filter(|_| !self.is_full()) {
            self.text(&rest[..at]);
            rest = &rest[at..];
            rest = if rest.starts_with('&') { self.reference(rest) } else { self.space(rest) };
        }
        self.text(rest);
    }

    /// White space with a line end, which is as one space.
    fn space<'a>(&mut self, html: &'a str) -> &'a str {
        let len = html.find(|c: char| !matches!(c, ' ' | '\t' | '\r' | '\n')).unwrap_or(html.len());
        let (space, after) = html.split_at(len);
        self.hidden(4, space);
        if !after.is_empty() {
            self.shown(" ");
        }
        after
    }

    fn reference<'a>(&mut self, html: &'a str) -> &'a str {
        let name = |c: &char| c.is_ascii_alphanumeric() || *c == '#';
        let len = 1 + html[1..].chars().take(32).take_while(name).count();
        if len == 1 || html.as_bytes().get(len) != Some(&b';') {
            self.text("&");
            return &html[1..];
        }
        let (reference, after) = html.split_at(len + 1);
        self.hidden(84, reference);
        let shown = references(reference);
        self.raw("\\htmlrtf ");
        self.text(&shown);
        self.raw("\\htmlrtf0 ");
        after
    }
}

/// [MS-OXRTFEX] 2.1.3.1.4.1: where a tag stands and what kind it is of, as far as anybody asks.
fn parameter(name: &str, closing: bool) -> u16 {
    let opening = match name {
        "html" => 18,
        "head" | "title" | "style" | "script" | "template" => 34,
        "body" => 50,
        "p" => 64,
        "br" => 116,
        "pre" | "div" => 96,
        "" => 1,
        _ => 148,
    };
    // The bit of a closing tag.
    if closing { opening | 8 } else { opening }
}

#[cfg(test)]
mod tests {
    use super::super::{Content, compress, decompress, read};
    use super::*;

    const MAX: usize = 1 << 20;

    #[test]
    fn what_becomes_too_long_is_none_and_is_not_made() {
        for html in ["\na", "&lt;", "<b>", "\u{416}", "a", "<", "<p\n>"].map(|s| s.repeat(50_000)) {
            assert_eq!(of_html(&html, 10_000), None);
            let mut rtf = Rtf::beginning("", 10_000);
            rtf.content(&html);
            rtf.hidden(0, &html);
            assert!(rtf.made.len() < 10_100, "{}", rtf.made.len());
        }
        assert_eq!(of_text(&"\n".repeat(50_000), 10_000), None);
        let len = of_html("<p>x", MAX).unwrap().len();
        assert!(of_html("<p>x", len).is_some());
        assert_eq!(of_html("<p>x", len - 1), None);
    }

    #[test]
    fn text_comes_back_as_it_was() {
        for text in ["", "one\r\ntwo\r\n", "a{b}\\c\td \u{1}", "\u{416} €😀\r\n\r\n  x"] {
            let rtf = of_text(text, MAX).unwrap();
            assert!(rtf.is_ascii());
            assert_eq!(read(&rtf), Some(Content::Text(text.into())), "{text:?}");
        }
        assert_eq!(
            read(&of_text("a\nb\rc", MAX).unwrap()),
            Some(Content::Text("a\r\nb\r\nc".into()))
        );
    }

    #[test]
    fn html_comes_back_as_it_was() {
        for html in [
            "",
            "<html><body>x</body></html>",
            "<!DOCTYPE html>\r\n<html>\r\n<head><style>p {a:b}\r\n</style><title>t</title></head>\r\n\
             <body class=\"a\\b\">\r\n<p>1 &lt; 2 &amp; 3&nbsp;&unknown; &; & <b>bold</b>\r\n  more\
             <br/></p><!-- no --><ul><li>a<li>b</ul><pre>x\r\n\ty</pre>\u{416}😀 {x} < y</body></html>",
            "<script>if (a < b) {}",
            "a<",
        ] {
            let rtf = of_html(html, MAX).unwrap();
            assert!(rtf.is_ascii());
            let rtf = decompress(&compress(&rtf), rtf.len()).unwrap();
            assert_eq!(read(&rtf), Some(Content::Html(html.into())));
        }
    }

    #[test]
    fn whoever_shows_rtf_sees_the_text_of_the_html() {
        let rtf =
            of_html("<p>1 &lt; <b>two</b><br>three</p><style>no</style>\r\n<p>four\r\nfive", MAX)
                .unwrap();
        let mut rtf = String::from_utf8(rtf).unwrap();
        // Somebody who knows nothing of HTML inside RTF.
        rtf = rtf.replace("\\fromhtml1 ", "");
        let want = "1 < two\r\nthree\r\nfour five";
        assert_eq!(read(rtf.as_bytes()), Some(Content::Text(want.into())));
    }
}
