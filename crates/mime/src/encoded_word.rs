//! [RFC 2047]: words of a header in another charset.

use crate::{charset, transfer};

/// Longest charset name that is believed to be one.
const CHARSET_LEN_MAX: usize = 64;

struct Word<'a> {
    charset: &'a str,
    bytes: Vec<u8>,
    /// Bytes of the input that it takes.
    len: usize,
}

/// Decodes the encoded words in a text. Neighbours in one charset are decoded together, since some
/// programs cut characters in two.
pub(crate) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pending: Option<(&str, Vec<u8>)> = None;
    let mut rest = text;
    // Once no word ends, none that starts later can: this keeps the work linear.
    let mut ended = true;
    while let Some(at) = rest.find("=?").filter(|_| ended) {
        let (before, tail) = rest.split_at(at);
        let gap = pending.is_some() && before.trim().is_empty();
        if let Some(word) = word(tail, &mut ended) {
            match &mut pending {
                Some((charset, bytes)) if gap && charset.eq_ignore_ascii_case(word.charset) => {
                    bytes.extend_from_slice(&word.bytes);
                }
                _ => {
                    flush(&mut pending, &mut out);
                    out.push_str(if gap { "" } else { before });
                    pending = Some((word.charset, word.bytes));
                }
            }
            rest = &tail[word.len..];
        } else {
            flush(&mut pending, &mut out);
            out.push_str(before);
            out.push_str("=?");
            rest = &tail[2..];
        }
    }
    flush(&mut pending, &mut out);
    out.push_str(rest);
    out
}

fn flush(pending: &mut Option<(&str, Vec<u8>)>, out: &mut String) {
    if let Some((charset, bytes)) = pending.take() {
        out.push_str(&charset::decode(&bytes, Some(charset)).text);
    }
}

/// The word at the start of `text`, which starts with `=?`.
fn word<'a>(text: &'a str, ended: &mut bool) -> Option<Word<'a>> {
    let charset_end = text.bytes().skip(2).take(CHARSET_LEN_MAX).position(|b| b == b'?')? + 2;
    // [RFC 2231] 5: a language may follow the charset.
    let charset = text.get(2..charset_end)?.split('*').next()?;
    if charset.is_empty() || !charset.bytes().all(|b| b.is_ascii_graphic()) {
        return None;
    }
    let quoted = match text.as_bytes().get(charset_end + 1)? {
        b'q' | b'Q' => true,
        b'b' | b'B' => false,
        _ => return None,
    };
    if text.as_bytes().get(charset_end + 2) != Some(&b'?') {
        return None;
    }
    let data = text.get(charset_end + 3..)?;
    let Some(end) = data.find("?=") else {
        *ended = false;
        return None;
    };
    let encoded = data.as_bytes().get(..end)?;
    let bytes = if quoted { q(encoded) } else { transfer::base64(encoded) };
    Some(Word { charset, bytes, len: charset_end + 3 + end + 2 })
}

fn q(encoded: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(encoded.len());
    let mut at = 0;
    while let Some(b) = encoded.get(at) {
        at += 1;
        match b {
            b'_' => out.push(b' '),
            b'=' => match encoded.get(at..at + 2).and_then(transfer::hex_pair) {
                Some(byte) => {
                    out.push(byte);
                    at += 2;
                }
                None => out.push(b'='),
            },
            b => out.push(*b),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn neighbouring_words_join_and_text_around_them_stays() {
        assert_eq!(decode("Re: =?utf-8?q?caf=C3=A9?= =?utf-8?q?_noir?= !"), "Re: café noir !");
        assert_eq!(decode("=?utf-8?B?Y2Fmww==?= =?UTF-8?B?qQ==?="), "café");
        assert_eq!(decode("=?koi8-r?B?8NLJ18XU?="), "Привет");
        assert_eq!(decode("=?iso-8859-1*en?Q?na=EFve?="), "naïve");
    }

    #[test]
    fn what_is_no_encoded_word_stays_as_it_is() {
        for text in ["a =? b", "=?utf-8?x?abc?=", "=?utf-8?q?abc", "=??q?a?=", "=?a?b"] {
            assert_eq!(decode(text), text);
        }
    }
}
