//! [RFC 2045] 6: content transfer encodings, read as leniently as mail programs write them.

use std::borrow::Cow;

/// The bytes of a body under the encoding named in its header. Unknown encodings change nothing.
pub(crate) fn decode<'a>(body: &'a [u8], encoding: Option<&str>) -> Cow<'a, [u8]> {
    let encoding = encoding.unwrap_or_default();
    let encoding = encoding.split([';', ' ', '(']).next().unwrap_or_default();
    if encoding.eq_ignore_ascii_case("base64") {
        Cow::Owned(base64(body))
    } else if encoding.eq_ignore_ascii_case("quoted-printable") {
        Cow::Owned(quoted_printable(body))
    } else {
        Cow::Borrowed(body)
    }
}

/// Base64 that passes over what is not of its alphabet; padding starts a new group.
pub(crate) fn base64(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3 + 3);
    let (mut bits, mut count) = (0u32, 0u32);
    for b in bytes {
        let value = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                finish(&mut out, bits, count);
                (bits, count) = (0, 0);
                continue;
            }
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 1;
        if count == 4 {
            out.extend_from_slice(&bits.to_be_bytes()[1..]);
            (bits, count) = (0, 0);
        }
    }
    finish(&mut out, bits, count);
    out
}

fn finish(out: &mut Vec<u8>, bits: u32, count: u32) {
    match count {
        2 => out.extend_from_slice(&(bits << 12).to_be_bytes()[1..2]),
        3 => out.extend_from_slice(&(bits << 6).to_be_bytes()[1..3]),
        _ => {}
    }
}

/// Quoted-printable; what is not well-formed stays as it is.
pub(crate) fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        let content = crate::fields::without_end(line);
        let end = &line[content.len()..];
        let content = content.trim_ascii_end();
        let (content, soft) = match content.strip_suffix(b"=") {
            Some(content) => (content, true),
            None => (content, false),
        };
        let mut at = 0;
        while let Some(b) = content.get(at) {
            at += 1;
            match content.get(at..at + 2).filter(|_| *b == b'=').and_then(hex_pair) {
                Some(byte) => {
                    out.push(byte);
                    at += 2;
                }
                None => out.push(*b),
            }
        }
        if !soft {
            out.extend_from_slice(end);
        }
    }
    out
}

/// The byte of two hexadecimal digits.
pub(crate) fn hex_pair(digits: &[u8]) -> Option<u8> {
    let digit = |b: u8| char::from(b).to_digit(16);
    let [high, low] = digits else { return None };
    u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_takes_what_it_can() {
        assert_eq!(base64(b"aGVs\r\nbG8="), b"hello");
        assert_eq!(base64(b"aGVsbG8"), b"hello");
        assert_eq!(base64(b"aGVsbG8=IHRoZXJl"), b"hello there");
        assert_eq!(base64(b"!*a"), b"");
    }

    #[test]
    fn quoted_printable_joins_soft_lines_and_keeps_broken_escapes() {
        assert_eq!(quoted_printable(b"a=\r\nb=3D=\nc  \r\n"), b"ab=c\r\n");
        assert_eq!(quoted_printable(b"x=zz=4"), b"x=zz=4");
    }
}
