//! Requests as they are written in the tables: bytes in hexadecimal, names of values in braces,
//! texts, repetitions, and groups with their size in front.

use std::collections::HashMap;

/// Values of names, as they stand in requests.
pub type Names = HashMap<String, Vec<u8>>;

/// The bytes of a request. Words are `2b` (bytes), `{inbox}` (the value of a name), `a"text"` and
/// `u"text"` (eight bits and UTF-16, both with a zero behind), `12*WORD` (repeated). What stands
/// between `(` and `)` has its size in front, in 16 bits; what stands between `12*[` and `]` is
/// repeated.
pub fn bytes(text: &str, names: &Names) -> Vec<u8> {
    let mut groups = vec![Vec::new()];
    let mut times = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (word, after) = next_word(rest);
        match word {
            "(" => groups.push(Vec::new()),
            "]" => {
                let group = groups.pop().expect("a group that was begun");
                let repeated = group.repeat(times.pop().expect("a number of repetitions"));
                groups.last_mut().expect("a group stands in something").extend(repeated);
            }
            word if word.ends_with("*[") => {
                times.push(word[..word.len() - 2].parse().expect("a number of repetitions"));
                groups.push(Vec::new());
            }
            ")" => {
                let group = groups.pop().expect("a group that was begun");
                let size = u16::try_from(group.len()).expect("a group has 16 bits");
                let around = groups.last_mut().expect("a group stands in something");
                around.extend_from_slice(&size.to_le_bytes());
                around.extend(group);
            }
            word => groups.last_mut().expect("the request").extend(word_bytes(word, names)),
        }
        rest = after.trim_start();
    }
    assert_eq!(groups.len(), 1, "a group without an end: {text}");
    groups.remove(0)
}

/// A word, which may be a text with spaces in it.
fn next_word(text: &str) -> (&str, &str) {
    let space = text.find(' ').unwrap_or(text.len());
    match text.find('"').filter(|quote| *quote < space) {
        Some(quote) => {
            let end = text[quote + 1..].find('"').expect("a text has an end") + quote + 2;
            text.split_at(end)
        }
        None => text.split_at(space),
    }
}

fn word_bytes(word: &str, names: &Names) -> Vec<u8> {
    if let Some((count, word)) = word.split_once('*') {
        let count: usize = count.parse().expect("a number of repetitions");
        return word_bytes(word, names).repeat(count);
    }
    if let Some(name) = word.strip_prefix('{').and_then(|word| word.strip_suffix('}')) {
        return names.get(name).unwrap_or_else(|| unreachable!("{name} has no value")).clone();
    }
    let quoted = |start: &str| word.strip_prefix(start)?.strip_suffix('"');
    if let Some(text) = quoted("a\"") {
        return [text.as_bytes(), &[0]].concat();
    }
    if let Some(text) = quoted("u\"") {
        return text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    }
    let digit = |at: usize| u8::from_str_radix(&word[at..at + 2], 16).expect("hexadecimal digits");
    (0..word.len()).step_by(2).map(digit).collect()
}

/// Bytes as they are written in requests.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

#[test]
fn requests_are_written_in_words() {
    let names = Names::from([("id".to_owned(), vec![1, 2])]);
    let read = |text: &str| bytes(text, &names);
    assert_eq!(read("2b 0aff {id}"), [0x2b, 0x0a, 0xff, 1, 2]);
    assert_eq!(read("a\"b c\" 00"), *b"b c\0\0");
    assert_eq!(read("u\"é\""), [0xe9, 0, 0, 0]);
    assert_eq!(read("3*{id} 2*00"), [1, 2, 1, 2, 1, 2, 0, 0]);
    assert_eq!(read("01 ( 0203 ( ) 04 ) 05"), [1, 5, 0, 2, 3, 0, 0, 4, 5]);
    assert_eq!(read("2*[ 01 ( 02 ) ] 03"), [1, 1, 0, 2, 1, 1, 0, 2, 3]);
    assert_eq!(hex(&[1, 0xaf]), "01af");
}
