//! What an RTF document says: the HTML or text inside it, or its own text, [MS-OXRTFEX] 2.2.

use tradepost_mapi::code_page;

use super::fonts::Fonts;
use super::token::{Token, Tokens};

/// LIMIT: groups in each other; deeper ones count as part of the last.
const DEPTH_MAX: usize = 512;
/// The code page of a document that says none.
const WESTERN: u32 = 1252;
/// Destinations, besides those marked with an asterisk, that hold no text of the document.
const SILENT: [&str; 14] = [
    "colortbl",
    "footer",
    "footerf",
    "footerl",
    "footerr",
    "header",
    "headerf",
    "headerl",
    "headerr",
    "info",
    "object",
    "pict",
    "pntext",
    "stylesheet",
];

/// What an RTF document holds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Content {
    /// The HTML that it was made of.
    Html(String),
    /// The text that it was made of, or its own without formatting.
    Text(String),
}

/// Reads an RTF document; `None` if it is none.
pub fn read(rtf: &[u8]) -> Option<Content> {
    if !rtf.trim_ascii_start().starts_with(b"{\\rtf") {
        return None;
    }
    let mut reader = Reader::default();
    for token in Tokens::of(rtf) {
        reader.take(token);
    }
    reader.flush();
    Some(if reader.html { Content::Html(reader.out) } else { Content::Text(reader.out) })
}

/// Where text of a group goes.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Destination {
    #[default]
    Document,
    /// Into the HTML, as it is.
    Tag,
    Fonts,
    Nowhere,
}

/// What a group inherits and gives back at its end.
#[derive(Clone, Copy, Debug)]
struct Group {
    destination: Destination,
    /// Between `\htmlrtf` and `\htmlrtf0`: text for those who show RTF.
    rtf_only: bool,
    /// How many characters stand for one in Unicode.
    substitutes: usize,
    font: i32,
}

impl Default for Group {
    fn default() -> Self {
        Self { destination: Destination::default(), rtf_only: false, substitutes: 1, font: 0 }
    }
}

/// What the next word may decide about its group.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Beginning {
    #[default]
    Past,
    First,
    /// Behind an asterisk: whoever does not know the destination passes it by.
    Ignorable,
}

#[derive(Default)]
struct Reader {
    html: bool,
    page: Option<u32>,
    fonts: Fonts,
    default_font: i32,
    group: Group,
    outer: Vec<Group>,
    /// Groups that are open beyond [`DEPTH_MAX`].
    beyond: usize,
    beginning: Beginning,
    /// Characters to pass by behind one in Unicode.
    passed_by: usize,
    /// Bytes of text in a code page, not decoded yet.
    bytes: Vec<u8>,
    /// The first half of a character in Unicode.
    high: Option<u16>,
    out: String,
}

impl Reader {
    fn take(&mut self, token: Token<'_>) {
        let beginning = std::mem::take(&mut self.beginning);
        match token {
            Token::Open => self.open(),
            Token::Close => self.close(),
            Token::Symbol(b'*') if beginning == Beginning::First => {
                self.beginning = Beginning::Ignorable;
            }
            Token::Word(word, _) if self.begins(word, beginning) => {}
            token => match self.group.destination {
                Destination::Nowhere => {}
                Destination::Fonts => self.fonts.declare(token),
                Destination::Document | Destination::Tag => self.say(token),
            },
        }
    }

    fn open(&mut self) {
        self.flush();
        self.passed_by = 0;
        if self.outer.len() == DEPTH_MAX {
            self.beyond += 1;
            return;
        }
        self.outer.push(self.group);
        self.beginning = Beginning::First;
    }

    fn close(&mut self) {
        self.flush();
        self.passed_by = 0;
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if let Some(outer) = self.outer.pop() {
            self.group = outer;
        }
    }

    /// Takes a word that says where the text of its group goes; whether it was one.
    fn begins(&mut self, word: &str, beginning: Beginning) -> bool {
        let destination = match (beginning, word) {
            (Beginning::Ignorable, "htmltag") if self.html => Destination::Tag,
            (Beginning::First, "fonttbl") => Destination::Fonts,
            (Beginning::Ignorable, _) => Destination::Nowhere,
            (Beginning::First, word) if SILENT.contains(&word) => Destination::Nowhere,
            _ => return false,
        };
        if self.group.destination != Destination::Nowhere {
            self.group.destination = destination;
        }
        true
    }

    /// Takes a piece of what the document says.
    fn say(&mut self, token: Token<'_>) {
        match token {
            Token::Text(bytes) => {
                let passed_by = self.passed_by.min(bytes.len());
                self.passed_by -= passed_by;
                self.put_bytes(&bytes[passed_by..]);
            }
            Token::Hex(_) | Token::Symbol(_) if self.passed_by > 0 => self.passed_by -= 1,
            Token::Hex(byte) => self.put_bytes(&[byte]),
            Token::Symbol(symbol) => self.symbol(symbol),
            Token::Word(word, number) => self.word(word, number),
            Token::Open | Token::Close => {}
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'~' => self.put("\u{a0}", "&nbsp;"),
            b'_' | b'-' => self.put("\u{ad}", "&shy;"),
            b'\r' | b'\n' => self.put("\r\n", "\r\n"),
            b'{' | b'}' | b'\\' => self.put_bytes(&[symbol]),
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        self.passed_by = 0;
        match word {
            "u" => self.unicode(number.unwrap_or_default()),
            "uc" => {
                let count = usize::try_from(number.unwrap_or(1)).unwrap_or_default();
                self.group.substitutes = count.min(16);
            }
            "htmlrtf" => {
                self.flush();
                self.group.rtf_only = number != Some(0);
            }
            "f" => self.change_font(number.unwrap_or_default()),
            "plain" => self.change_font(self.default_font),
            "deff" => {
                self.default_font = number.unwrap_or_default();
                self.change_font(self.default_font);
            }
            // Only at the beginning: later it is somebody's text.
            "fromhtml" if self.out.is_empty() => self.html = number != Some(0),
            "ansicpg" => self.page = number.and_then(|page| u32::try_from(page).ok()),
            "mac" => self.page = Some(10_000),
            "pc" => self.page = Some(437),
            "pca" => self.page = Some(850),
            word => {
                if let Some((text, html)) = text_of(word) {
                    self.put(text, html);
                }
            }
        }
    }

    fn change_font(&mut self, font: i32) {
        self.flush();
        self.group.font = font;
    }

    /// Whether text of the group is part of what is read.
    fn is_heard(&self) -> bool {
        match self.group.destination {
            Destination::Tag => true,
            Destination::Document => !(self.html && self.group.rtf_only),
            Destination::Fonts | Destination::Nowhere => false,
        }
    }

    fn unicode(&mut self, number: i32) {
        self.passed_by = self.group.substitutes;
        // Numbers above 32,767 are written as negative ones.
        let unit = u16::from_le_bytes([number.to_le_bytes()[0], number.to_le_bytes()[1]]);
        if !self.is_heard() {
            return;
        }
        let before = self.high.take();
        if (0xD800..0xDC00).contains(&unit) {
            self.flush();
            self.high = Some(unit);
            return;
        }
        self.flush();
        let units = before.into_iter().chain([unit]);
        let text = char::decode_utf16(units);
        self.out.extend(text.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }

    fn put_bytes(&mut self, bytes: &[u8]) {
        if self.is_heard() {
            self.bytes.extend_from_slice(bytes);
        }
    }

    fn put(&mut self, text: &str, html: &str) {
        if self.is_heard() {
            self.flush();
            self.out.push_str(if self.html { html } else { text });
        }
    }

    /// Decodes the bytes that are at hand: the code page may change.
    fn flush(&mut self) {
        if self.high.take().is_some() && !self.bytes.is_empty() {
            self.out.push(char::REPLACEMENT_CHARACTER);
        }
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        if bytes.is_ascii() {
            self.out.push_str(str::from_utf8(&bytes).unwrap_or_default());
            return;
        }
        let of_font = match self.group.destination {
            Destination::Tag => None,
            _ => self.fonts.page(self.group.font),
        };
        let page = of_font.or(self.page).filter(|page| code_page::is_known(*page));
        let text = code_page::decode(&bytes, page.unwrap_or(WESTERN));
        self.out.push_str(&text.to_string_lossy());
    }
}

/// The words that stand for text, in text and in HTML.
fn text_of(word: &str) -> Option<(&'static str, &'static str)> {
    Some(match word {
        "par" | "line" | "sect" | "page" | "row" => ("\r\n", "\r\n"),
        "tab" | "cell" => ("\t", "\t"),
        "lquote" => ("\u{2018}", "&lsquo;"),
        "rquote" => ("\u{2019}", "&rsquo;"),
        "ldblquote" => ("\u{201c}", "&ldquo;"),
        "rdblquote" => ("\u{201d}", "&rdquo;"),
        "bullet" => ("\u{2022}", "&bull;"),
        "endash" => ("\u{2013}", "&ndash;"),
        "emdash" => ("\u{2014}", "&mdash;"),
        "enspace" => ("\u{2002}", "&ensp;"),
        "emspace" => ("\u{2003}", "&emsp;"),
        "zwj" => ("\u{200d}", "&zwj;"),
        "zwnj" => ("\u{200c}", "&zwnj;"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(rtf: &str) -> String {
        match read(rtf.as_bytes()) {
            Some(Content::Text(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    fn html(rtf: &str) -> String {
        match read(rtf.as_bytes()) {
            Some(Content::Html(html)) => html,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_text_of_a_document_is_read_without_its_form() {
        let rtf = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Cyr;}}
{\colortbl;\red0\green0\blue255;}{\*\generator Riched20;}{\info{\author me}}
\pard\f0\fs20 caf\'e9 {\b bold}\par\tab\f1\'c6\f0\~
\u8364?\u-10179\'3f\u-8704?\~x\{\}\\{\uc0\u233}.\par}";
        assert_eq!(text(rtf), "café bold\r\n\tЖ\u{a0}€😀\u{a0}x{}\\é.\r\n");
        assert_eq!(text(r"{\rtf1 {\field{\*\fldinst HYPERLINK x}{\fldrslt y}}}"), "y");
        assert_eq!(text(r"{\rtf1 a\'"), "a");
        let fonts = r"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}";
        let rtf = format!(r"{{\rtf1\ansicpg1252\deff1{fonts}\'c6{{\f0\'c6}}\plain\'c6}}");
        assert_eq!(text(&rtf), "ЖÆЖ", "the default font counts from the start");
    }

    #[test]
    fn html_inside_rtf_comes_out() {
        let rtf = r"{\rtf1\ansi\ansicpg1251\fromhtml1 \deff0{\fonttbl{\f0\fcharset0 Arial;}}
{\*\htmltag18 <html>}{\*\htmltag64}\htmlrtf \par\htmlrtf0 {\*\htmltag4 \par }
{\*\htmltag64 <p class='\'c6'>}\htmlrtf {\b\htmlrtf0 caf\'e9\lquote
{\*\htmltag84 &lt;}\htmlrtf <\htmlrtf0 \htmlrtf }\htmlrtf0
{\*\mhtmltag64 <no>}{\*\htmltag72 </p>}}";
        assert_eq!(html(rtf), "<html>\r\n<p class='Ж'>café&lsquo;&lt;</p>");
    }

    #[test]
    fn what_is_no_rtf_is_none_and_depth_is_bounded() {
        assert_eq!(read(b"plain"), None);
        assert_eq!(read(b""), None);
        let deep = format!("{{\\rtf1 {}x{}y}}", "{".repeat(100_000), "}".repeat(100_000));
        assert_eq!(text(&deep), "xy");
        assert_eq!(text("{\\rtf1 a}}}}b"), "ab");
    }
}
