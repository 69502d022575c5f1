//! [RFC 5322] 2.2: header fields.

use std::borrow::Cow;

use crate::limits::{FIELD_LEN_MAX, FIELDS_MAX};

/// A header field as it stands in the message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    pub name: &'a [u8],
    /// The value, still folded.
    pub value: &'a [u8],
}

/// The header of a message or part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields<'a> {
    pub list: Vec<Field<'a>>,
    /// The whole header block without the empty line.
    pub block: &'a [u8],
}

impl<'a> Fields<'a> {
    /// Splits a header from its body. A first line that is no field starts the body at once.
    pub fn split(bytes: &'a [u8]) -> (Self, &'a [u8]) {
        let mut list: Vec<Field<'a>> = Vec::new();
        let mut at = 0;
        // The separator line of mbox files, and its quoted form, are no field.
        if bytes.starts_with(b"From ") || bytes.starts_with(b">From ") {
            at = line_end(bytes, 0);
        }
        let first = at;
        let (mut body, mut block) = (bytes.len(), bytes.len());
        while at < bytes.len() {
            let end = line_end(bytes, at);
            let line = without_end(&bytes[at..end]);
            if line.is_empty() {
                (block, body) = (at, end);
                break;
            }
            let Some((name, from)) = field_name(line) else {
                // The header ends where lines stop to look like one; a stray line between fields
                // is passed over.
                if list.is_empty() || !next_is_field(bytes, end) {
                    (block, body) = (at, at);
                    break;
                }
                at = end;
                continue;
            };
            let mut stop = end;
            while matches!(bytes.get(stop), Some(b' ' | b'\t')) {
                stop = line_end(bytes, stop);
            }
            if list.len() < FIELDS_MAX {
                let value = &bytes[at + from..stop];
                let value = &value[..value.len().min(FIELD_LEN_MAX)];
                list.push(Field { name, value });
            }
            at = stop;
        }
        let block = &bytes[first.min(block)..block];
        (Self { list, block }, &bytes[body..])
    }

    /// The first field of a name.
    pub fn first(&self, name: &str) -> Option<&'a [u8]> {
        self.all(name).next()
    }

    /// All fields of a name.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.list
            .iter()
            .filter(move |f| f.name.eq_ignore_ascii_case(name.as_bytes()))
            .map(|f| f.value)
    }

    /// The first field of a name as plain text, unfolded.
    pub fn plain(&self, name: &str) -> Option<String> {
        let value = unfold(self.first(name)?);
        let value = String::from_utf8_lossy(&value).trim().to_owned();
        (!value.is_empty()).then_some(value)
    }
}

/// A line without its line end.
pub(crate) fn without_end(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Where the line that starts at `at` ends, its line feed included.
pub(crate) fn line_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |n| n + 1)
}

/// Takes the line ends out of a folded value; the space that follows each stays, as a space.
pub(crate) fn unfold(value: &[u8]) -> Cow<'_, [u8]> {
    if !value.iter().any(|b| matches!(b, b'\r' | b'\n' | b'\t')) {
        return Cow::Borrowed(value);
    }
    let keep = value.iter().filter(|b| !matches!(b, b'\r' | b'\n'));
    Cow::Owned(keep.map(|b| if *b == b'\t' { b' ' } else { *b }).collect())
}

fn next_is_field(bytes: &[u8], at: usize) -> bool {
    let end = line_end(bytes, at);
    field_name(without_end(&bytes[at..end])).is_some()
}

/// The name and where the value starts.
fn field_name(line: &[u8]) -> Option<(&[u8], usize)> {
    let colon = line.iter().position(|b| *b == b':')?;
    let name = line[..colon].trim_ascii_end();
    let good = !name.is_empty() && name.iter().all(|b| (33..=126).contains(b));
    good.then_some((name, colon + 1))
}
