//! Charsets by name, to text and to the code pages of Windows.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The code page of UTF-8.
pub(crate) const UTF_8_PAGE: u32 = 65001;
const ASCII_PAGE: u32 = 20127;
const LATIN_1_PAGE: u32 = 28591;
const WESTERN_PAGE: u32 = 1252;

/// Encodings by their name in the WHATWG standard, and their code pages.
const PAGES: [(&str, u32); 36] = [
    ("UTF-8", UTF_8_PAGE),
    ("windows-1252", WESTERN_PAGE),
    ("IBM866", 866),
    ("windows-874", 874),
    ("Shift_JIS", 932),
    ("GBK", 936),
    ("EUC-KR", 949),
    ("Big5", 950),
    ("windows-1250", 1250),
    ("windows-1251", 1251),
    ("windows-1253", 1253),
    ("windows-1254", 1254),
    ("windows-1255", 1255),
    ("windows-1256", 1256),
    ("windows-1257", 1257),
    ("windows-1258", 1258),
    ("macintosh", 10000),
    ("KOI8-R", 20866),
    ("KOI8-U", 21866),
    ("ISO-8859-2", 28592),
    ("ISO-8859-3", 28593),
    ("ISO-8859-4", 28594),
    ("ISO-8859-5", 28595),
    ("ISO-8859-6", 28596),
    ("ISO-8859-7", 28597),
    ("ISO-8859-8", 28598),
    ("ISO-8859-13", 28603),
    ("ISO-8859-15", 28605),
    ("ISO-2022-JP", 50220),
    ("EUC-JP", 51932),
    ("gb18030", 54936),
    // These have no code page that the rest of the system knows; texts in them are written anew.
    ("UTF-16LE", 0),
    ("UTF-16BE", 0),
    ("ISO-8859-10", 0),
    ("ISO-8859-14", 0),
    ("ISO-8859-16", 0),
];

/// Text, and the code page that its bytes can be read with again, if there is one.
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub page: Option<u32>,
}

/// Reads bytes that are said to be in a charset. A missing, unknown or evidently wrong name is not
/// believed: what is UTF-8 is read so, all else as Windows-1252.
pub(crate) fn decode<'a>(bytes: &'a [u8], label: Option<&str>) -> Decoded<'a> {
    let label = label.map(|l| l.trim().trim_matches('"')).unwrap_or_default();
    let ascii = is_ascii_name(label);
    if ascii && bytes.is_ascii() {
        return found(String::from_utf8_lossy(bytes), ASCII_PAGE);
    }
    let known = Encoding::for_label(label.as_bytes());
    match known.filter(|e| !ascii && e.name() != "replacement") {
        None => match other_decoder(label) {
            Some(text) if !ascii => Decoded { text: Cow::Owned(text(bytes)), page: None },
            _ => guess(bytes),
        },
        Some(e) if e == UTF_8 => guess(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)),
        Some(e) => {
            let (text, _) = e.decode_without_bom_handling(bytes);
            Decoded { text, page: page_of(e, label) }
        }
    }
}

/// The bytes of a header value, which should be ASCII or UTF-8 and often is neither.
pub(crate) fn header<'a>(bytes: &'a [u8], fallback: Option<&str>) -> Cow<'a, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => decode(bytes, fallback).text,
    }
}

fn guess(bytes: &[u8]) -> Decoded<'_> {
    match std::str::from_utf8(bytes) {
        Ok(text) => found(Cow::Borrowed(text), UTF_8_PAGE),
        // A character cut off at the very end does not make it another charset.
        Err(e) if e.error_len().is_none() => found(String::from_utf8_lossy(bytes), UTF_8_PAGE),
        Err(_) => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            found(text, WESTERN_PAGE)
        }
    }
}

fn found(text: Cow<'_, str>, page: u32) -> Decoded<'_> {
    Decoded { text, page: Some(page) }
}

fn is_ascii_name(label: &str) -> bool {
    let names = ["", "us-ascii", "ascii", "ansi_x3.4-1968", "iso646-us", "cp367"];
    names.iter().any(|n| n.eq_ignore_ascii_case(label))
}

fn page_of(encoding: &'static Encoding, label: &str) -> Option<u32> {
    let latin_1 = ["iso-8859-1", "iso8859-1", "latin1", "iso_8859-1"];
    if latin_1.iter().any(|n| n.eq_ignore_ascii_case(label)) {
        return Some(LATIN_1_PAGE);
    }
    let page = PAGES.iter().find(|(name, _)| *name == encoding.name())?.1;
    (page != 0).then_some(page)
}

/// Charsets that only the mail parser knows, such as UTF-7.
fn other_decoder(label: &str) -> Option<fn(&[u8]) -> String> {
    // The table of the mail parser cuts long names off, so that some would be taken for others.
    if label.is_empty() || label.len() > 40 || Encoding::for_label(label.as_bytes()).is_some() {
        return None;
    }
    mail_parser::decoders::charsets::map::charset_decoder(label.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_charset_name_is_not_believed() {
        assert_eq!(decode(b"na\xefve", Some("utf-8")).text, "naïve");
        assert_eq!(decode(b"na\xc3\xafve", Some("us-ascii")).text, "naïve");
        assert_eq!(decode(b"na\xc3\xafve", Some("no-such-charset")).text, "naïve");
        assert_eq!(decode(b"na\xc3\xafv\xc3", Some("utf-8")).text, "naïv\u{fffd}");
    }

    #[test]
    fn charsets_have_their_code_pages() {
        let page = |label| decode(b"text", Some(label)).page;
        assert_eq!(page("koi8-r"), Some(20866));
        assert_eq!(page("ISO-8859-1"), Some(28591));
        assert_eq!(page("gb2312"), Some(936));
        assert_eq!(page("us-ascii"), Some(20127));
        assert_eq!(page("utf-16le"), None);
    }
}
