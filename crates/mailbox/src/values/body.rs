//! The forms of a message's text, [MS-OXCMSG] 2.2.1.58 and 3.2.4.1.

use std::fmt::Write as _;

use tradepost_mapi::{PropertyTag, PropertyType, Text, Value, code_page, tags};
use tradepost_mime::rtf::{self, Content};
use tradepost_store::{Blobs, Field, Fields};

/// LIMIT: the longest text, in bytes, that is put into another form for an answer.
const CONVERTED_LEN_MAX: u64 = 16 << 20;
/// LIMIT: the longest text, in bytes, that compressed RTF is made of.
const RTF_OF_LEN_MAX: usize = 4 << 20;
/// LIMIT: the longest RTF, in bytes, that is made of a text: what is longer nobody here reads again.
const RTF_LEN_MAX: usize = 16 << 20;
/// How many bytes one byte of compressed RTF stands for, at most.
const RTF_UNFOLDS: u64 = 8;
/// The code page of HTML that does not name its own: UTF-8.
const UTF_8: u32 = 65_001;
/// PidTagMessageClass of a message whose body is signed in clear.
const CLEAR_SIGNED: &str = "ipm.note.smime.multipartsigned";

/// A form of a message's text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Form {
    Plain,
    Rtf,
    Html,
}

impl Form {
    const ALL: [Self; 3] = [Self::Plain, Self::Rtf, Self::Html];

    fn tag(self) -> PropertyTag {
        match self {
            Self::Plain => tags::BODY,
            Self::Rtf => tags::RTF_COMPRESSED,
            Self::Html => tags::HTML,
        }
    }

    /// Its bit in a set of forms.
    fn bit(self) -> u8 {
        1 << (self as u8)
    }
}

/// The best form that is stored, [MS-OXBBODY] 2.1.3.1: compressed RTF and HTML are one better than
/// the other depending on whether the RTF was brought into line with the text.
fn best(fields: &Fields) -> Option<Form> {
    let has = |form: Form| fields.value(form.tag()).is_some();
    let in_sync = fields.value(tags::RTF_IN_SYNC).and_then(Field::here).and_then(Value::boolean);
    Some(match () {
        () if has(Form::Html) && !(has(Form::Rtf) && in_sync == Some(true)) => Form::Html,
        () if has(Form::Plain) && has(Form::Rtf) && in_sync == Some(false) => Form::Plain,
        () if has(Form::Rtf) => Form::Rtf,
        () if has(Form::Plain) => Form::Plain,
        () => return None,
    })
}

/// PidTagNativeBody, [MS-OXCMSG] 2.2.1.58.2: the form that the text is stored in.
pub(crate) fn native(fields: &Fields) -> i32 {
    let class = fields.value(tags::MESSAGE_CLASS).and_then(Field::here).and_then(Value::text);
    let class = class.map(|class| class.to_string_lossy().to_lowercase());
    if class.is_some_and(|class| class.starts_with(CLEAR_SIGNED)) {
        return 4;
    }
    match best(fields) {
        None => 0,
        Some(Form::Plain) => 1,
        Some(Form::Rtf) => 2,
        Some(Form::Html) => 3,
    }
}

/// Takes note that a property was written: the forms of the text that nobody has written since the
/// last save do not say the same any more, and go. `written` are the forms that somebody has.
pub(crate) fn after_set(fields: &mut Fields, id: u16, written: &mut u8) {
    let Some(form) = Form::ALL.into_iter().find(|form| form.tag().id() == id) else { return };
    *written |= form.bit();
    for other in Form::ALL {
        if *written & other.bit() == 0 && fields.remove(other.tag()).is_some() && other == Form::Rtf
        {
            fields.remove(tags::RTF_IN_SYNC);
        }
    }
}

/// Whether a message has a text, in whichever form.
pub(crate) fn is_there(fields: &Fields) -> bool {
    Form::ALL.into_iter().any(|form| fields.value(form.tag()).is_some())
}

/// Whether a property is a form of the text, or says something of one.
pub(crate) fn is_part(tag: PropertyTag) -> bool {
    tag.id() == tags::RTF_IN_SYNC.id() || Form::ALL.iter().any(|form| form.tag().id() == tag.id())
}

/// How many bytes are read for another form of a text, at most: of RTF what it unfolds to.
pub(crate) fn cost(fields: &Fields) -> u64 {
    let of = |form: Form| {
        let stored = fields.value(form.tag()).map_or(0, Field::size);
        if form == Form::Rtf { stored.saturating_mul(RTF_UNFOLDS) } else { stored }
    };
    Form::ALL.into_iter().map(of).sum()
}

/// A form that is asked for, and not stored so.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Conversion {
    Plain,
    Rtf,
    HtmlAsBytes,
    HtmlAsText,
}

impl Conversion {
    /// How many there are.
    pub(crate) const COUNT: usize = 4;

    /// What a tag asks for; `None` if it stands there, or is of a type that no form has, or there is
    /// no text.
    pub(crate) fn of(fields: &Fields, tag: PropertyTag) -> Option<Self> {
        use PropertyType as T;
        let form = Form::ALL.into_iter().find(|form| form.tag().id() == tag.id())?;
        let (as_text, as_bytes) = match tag.ty() {
            T::UNSPECIFIED | T::OBJECT => (true, true),
            T::STRING | T::STRING_8 => (true, false),
            T::BINARY => (false, true),
            _ => return None,
        };
        let stored = fields.value(form.tag());
        if !is_there(fields) {
            return None;
        }
        match form {
            Form::Plain => (as_text && stored.is_none()).then_some(Self::Plain),
            Form::Rtf => (as_bytes && stored.is_none()).then_some(Self::Rtf),
            Form::Html if stored.is_some_and(|f| if is_text(f) { as_text } else { as_bytes }) => {
                None
            }
            Form::Html if as_bytes => Some(Self::HtmlAsBytes),
            Form::Html => Some(Self::HtmlAsText),
        }
    }

    /// Its place among them.
    pub(crate) fn slot(self) -> usize {
        self as usize
    }

    /// The type of what it makes.
    pub(crate) fn ty(self) -> PropertyType {
        match self {
            Self::Plain | Self::HtmlAsText => PropertyType::STRING,
            Self::Rtf | Self::HtmlAsBytes => PropertyType::BINARY,
        }
    }

    /// The form, made of one that is stored.
    pub(crate) fn make(self, fields: &Fields, blobs: &Blobs) -> Option<Value> {
        let of = |form| sources(fields).filter(move |from| *from != form);
        Some(match self {
            Self::Plain => {
                let text = of(Form::Plain).find_map(|from| plain(fields, from, blobs))?;
                Value::String(text.as_str().into())
            }
            Self::Rtf => {
                let rtf = of(Form::Rtf).find_map(|from| rich(fields, from, blobs))?;
                Value::Binary(rtf::compress(&rtf))
            }
            Self::HtmlAsText => Value::String(any_html(fields, blobs)?.as_str().into()),
            Self::HtmlAsBytes => {
                Value::Binary(encode(&any_html(fields, blobs)?, code_page_of(fields)))
            }
        })
    }
}

/// The forms that others may be made of: the best first, and then whatever can be read.
fn sources(fields: &Fields) -> impl Iterator<Item = Form> {
    best(fields).into_iter().chain([Form::Html, Form::Rtf, Form::Plain])
}

/// The stored HTML, or some made of another form.
fn any_html(fields: &Fields, blobs: &Blobs) -> Option<String> {
    if fields.value(tags::HTML).is_some() {
        return html(fields, blobs);
    }
    sources(fields).find_map(|from| match from {
        Form::Html => None,
        Form::Rtf => match read_rtf(fields, blobs)? {
            Content::Html(html) => Some(html),
            Content::Text(text) => Some(of_plain(&text)),
        },
        Form::Plain => Some(of_plain(&stored_plain(fields, blobs)?)),
    })
}

/// HTML in a code page: what that cannot say becomes a character reference.
fn encode(html: &str, page: u32) -> Vec<u8> {
    let text = Text::from(html);
    let bytes = code_page::encode(&text, page);
    if code_page::decode(&bytes, page) == text {
        return bytes;
    }
    let can_be_said = |c: char| {
        let text = Text::from(c.encode_utf8(&mut [0; 4]) as &str);
        code_page::decode(&code_page::encode(&text, page), page) == text
    };
    let mut said = String::with_capacity(html.len());
    for c in html.chars() {
        if c.is_ascii() || can_be_said(c) {
            said.push(c);
        } else {
            let _ = write!(said, "&#{};", u32::from(c));
        }
    }
    code_page::encode(&said.as_str().into(), page)
}

/// Plain text of a stored form.
fn plain(fields: &Fields, from: Form, blobs: &Blobs) -> Option<String> {
    match from {
        Form::Plain => stored_plain(fields, blobs),
        Form::Html => Some(tradepost_mime::html_to_text(&html(fields, blobs)?)),
        Form::Rtf => Some(match read_rtf(fields, blobs)? {
            Content::Html(html) => tradepost_mime::html_to_text(&html),
            Content::Text(text) => text,
        }),
    }
}

/// RTF of a stored form.
fn rich(fields: &Fields, from: Form, blobs: &Blobs) -> Option<Vec<u8>> {
    let short = |text: &String| text.len() <= RTF_OF_LEN_MAX;
    match from {
        Form::Plain => {
            stored_plain(fields, blobs).filter(short).and_then(|t| rtf::of_text(&t, RTF_LEN_MAX))
        }
        Form::Html => html(fields, blobs).filter(short).and_then(|h| rtf::of_html(&h, RTF_LEN_MAX)),
        Form::Rtf => None,
    }
}

fn stored_plain(fields: &Fields, blobs: &Blobs) -> Option<String> {
    let body = fields.value(tags::BODY)?.read(blobs, CONVERTED_LEN_MAX).ok()?;
    Some(body.text()?.to_string_lossy())
}

/// What stored RTF says.
fn read_rtf(fields: &Fields, blobs: &Blobs) -> Option<Content> {
    let value = fields.value(tags::RTF_COMPRESSED)?.read(blobs, CONVERTED_LEN_MAX).ok()?;
    let len_max = usize::try_from(CONVERTED_LEN_MAX).unwrap_or(usize::MAX);
    rtf::read(&rtf::decompress(value.binary()?, len_max)?)
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
    fn what_a_code_page_cannot_say_is_said_by_reference() {
        assert_eq!(encode("\u{e9}\u{416}\u{1f600}", 1252), b"\xE9&#1046;&#128512;");
        assert_eq!(encode("\u{416}", UTF_8), "\u{416}".as_bytes());
    }

    #[test]
    fn a_form_that_is_written_ends_those_that_are_not() {
        let mut fields = Fields::new();
        let mut written = 0;
        let set = |fields: &mut Fields, tag: PropertyTag, written: &mut u8| {
            fields.set(tag, Field::Value(Value::Binary(vec![1])));
            after_set(fields, tag.id(), written);
        };
        for tag in [tags::BODY, tags::RTF_COMPRESSED, tags::RTF_IN_SYNC, tags::HTML] {
            set(&mut fields, tag, &mut written);
        }
        assert_eq!(fields.iter().count(), 4, "all were written");
        written = 0;
        set(&mut fields, tags::BODY, &mut written);
        let left: Vec<_> = fields.iter().map(|(tag, _)| tag.id()).collect();
        assert_eq!(left, [tags::BODY.id()]);
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
        // [MS-OXCMSG] R2057
        assert_eq!(seen, [0, 1, 3, 3, 2, 4]);
        fields.set(tags::MESSAGE_CLASS, Field::Value(Value::String("IPM.Note".into())));
        fields.remove(tags::HTML);
        assert_eq!(native(&fields), 2);
        fields.set(tags::RTF_IN_SYNC, Field::Value(Value::Boolean(false)));
        assert_eq!(native(&fields), 1, "the RTF is that of an older text");
    }
}
