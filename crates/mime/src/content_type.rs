//! [RFC 2045] 5 and [RFC 2183]: Content-Type and Content-Disposition, with the parameters of [RFC
//! 2231].

use std::borrow::Cow;

use crate::limits::PARAMETERS_MAX;
use crate::{charset, encoded_word, transfer};

/// A value with parameters.
#[derive(Clone, Debug, Default)]
pub(crate) struct ContentType {
    /// `type/subtype`, or the disposition; lower case.
    pub value: String,
    parameters: Vec<(String, String)>,
}

impl ContentType {
    /// Reads a field value; `fallback` is the charset for bytes outside ASCII.
    pub fn parse(value: &[u8], fallback: Option<&str>) -> Self {
        let value = crate::fields::unfold(value);
        let text = charset::header(&value, fallback);
        let mut pieces = pieces(&text).into_iter();
        let head = pieces.next().unwrap_or_default();
        let value = head.split_whitespace().collect::<String>().to_ascii_lowercase();
        let raw = pieces.take(PARAMETERS_MAX).filter_map(|p| {
            let (name, value) = p.split_once('=')?;
            Some((name.trim().to_ascii_lowercase(), unquote(value.trim())))
        });
        Self { value, parameters: merge(raw.collect()) }
    }

    /// The part before the slash.
    pub fn main(&self) -> &str {
        self.value.split('/').next().unwrap_or_default()
    }

    /// A parameter by its name in lower case.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Whether a parameter has a value, whatever the case.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.parameter(name).is_some_and(|v| v.eq_ignore_ascii_case(value))
    }
}

/// Splits at semicolons outside quotes and leaves comments out.
fn pieces(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let (mut quoted, mut escaped, mut depth) = (false, false, 0usize);
    for c in text.chars() {
        match c {
            ';' if !quoted && depth == 0 => {
                out.push(String::new());
                continue;
            }
            '(' if !quoted => depth += 1,
            ')' if !quoted && depth > 0 => {
                depth -= 1;
                continue;
            }
            '"' if !escaped && depth == 0 => quoted = !quoted,
            _ => {}
        }
        escaped = c == '\\' && !escaped && quoted;
        if depth == 0
            && let Some(last) = out.last_mut()
        {
            last.push(c);
        }
    }
    out
}

fn unquote(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"') else {
        return value.to_owned();
    };
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            // Some programs write Windows paths without escaping: only quotes and backslashes are
            // escaped ones.
            '\\' => match chars.next() {
                Some(next @ ('"' | '\\')) => out.push(next),
                Some(next) => out.extend(['\\', next]),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out
}

/// A piece of a parameter: its number and whether it is percent-encoded.
struct Piece {
    index: u32,
    encoded: bool,
    value: String,
}

fn merge(raw: Vec<(String, String)>) -> Vec<(String, String)> {
    let mut plain: Vec<(String, String)> = Vec::new();
    let mut split: Vec<(String, Vec<Piece>)> = Vec::new();
    for (name, value) in raw {
        let Some((base, piece)) = extended(&name, &value) else {
            plain.push((name, encoded_word::decode(&value)));
            continue;
        };
        match split.iter_mut().find(|(n, _)| *n == base) {
            Some((_, pieces)) => pieces.push(piece),
            None => split.push((base, vec![piece])),
        }
    }
    // [RFC 6266] 4.3: the extended form wins over a plain one of the same name, so it stands first.
    let mut out: Vec<_> = split.into_iter().map(|(n, pieces)| (n, join(pieces))).collect();
    out.append(&mut plain);
    out
}

/// `name*`, `name*0`, `name*0*`.
fn extended(name: &str, value: &str) -> Option<(String, Piece)> {
    let (base, rest) = name.split_once('*')?;
    let (digits, encoded) = match rest.strip_suffix('*') {
        Some(digits) => (digits, true),
        None => (rest, rest.is_empty()),
    };
    let index = if digits.is_empty() { 0 } else { digits.parse().ok()? };
    Some((base.to_owned(), Piece { index, encoded, value: value.to_owned() }))
}

fn join(mut pieces: Vec<Piece>) -> String {
    pieces.sort_by_key(|p| p.index);
    let mut charset = None;
    let mut bytes = Vec::new();
    for (n, piece) in pieces.iter().enumerate() {
        let mut value = Cow::Borrowed(piece.value.as_str());
        if n == 0 && piece.encoded {
            let mut parts = piece.value.splitn(3, '\'');
            if let (Some(name), Some(_), Some(rest)) = (parts.next(), parts.next(), parts.next()) {
                charset = Some(name.to_owned()).filter(|n| !n.is_empty());
                value = Cow::Borrowed(rest);
            }
        }
        if piece.encoded {
            percent(value.as_bytes(), &mut bytes);
        } else {
            bytes.extend_from_slice(value.as_bytes());
        }
    }
    charset::decode(&bytes, charset.as_deref()).text.into_owned()
}

pub(crate) fn percent(value: &[u8], out: &mut Vec<u8>) {
    let mut at = 0;
    while let Some(b) = value.get(at) {
        at += 1;
        match value.get(at..at + 2).filter(|_| *b == b'%').and_then(transfer::hex_pair) {
            Some(byte) => {
                out.push(byte);
                at += 2;
            }
            None => out.push(*b),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(value: &str) -> Option<String> {
        let parsed = ContentType::parse(value.as_bytes(), None);
        parsed.parameter("filename").map(str::to_owned)
    }

    #[test]
    fn file_names_in_every_notation_are_read() {
        let plain = "attachment; filename=a.txt";
        assert_eq!(name(plain).as_deref(), Some("a.txt"));
        let quoted = r#"attachment; filename="a; \"b\".txt" (remark; x=y)"#;
        assert_eq!(name(quoted).as_deref(), Some("a; \"b\".txt"));
        let extended = "attachment; filename=e.txt; filename*=utf-8'de'%C3%A4.txt";
        assert_eq!(name(extended).as_deref(), Some("ä.txt"));
        let split = "attachment; filename*1=\"t.txt\"; filename*0*=koi8-r''%D0%D2%C9%20";
        assert_eq!(name(split).as_deref(), Some("при t.txt"));
        let word = "attachment; filename=\"=?utf-8?b?w6QudHh0?=\"";
        assert_eq!(name(word).as_deref(), Some("ä.txt"));
    }

    #[test]
    fn the_value_is_in_lower_case_without_spaces() {
        let parsed = ContentType::parse(b" Text / Plain ;CHARSET=UTF-8", None);
        assert_eq!((parsed.value.as_str(), parsed.main()), ("text/plain", "text"));
        assert!(parsed.has("charset", "utf-8"));
    }
}
