//! [MS-OXCMSG] 2.2.1.9 and 2.2.1.10: the subject and its two parts.

use tradepost_mapi::{Text, Value, tags};
use tradepost_store::{Field, Fields};

/// LIMIT: a prefix has at most three characters before its colon, [MS-OXCMSG] 2.2.1.9.
const PREFIX_LEN_MAX: usize = 3;

/// Keeps subject, prefix and normalized subject consistent after one of them was set.
pub(crate) fn after_set(fields: &mut Fields, set_id: u16) {
    if set_id == tags::SUBJECT.id() {
        let subject = text(fields, tags::SUBJECT.id()).unwrap_or_default();
        let (prefix, rest) = split(&subject);
        put(fields, tags::SUBJECT_PREFIX.id(), prefix);
        put(fields, tags::NORMALIZED_SUBJECT.id(), rest);
    } else if set_id == tags::SUBJECT_PREFIX.id() || set_id == tags::NORMALIZED_SUBJECT.id() {
        let mut units =
            text(fields, tags::SUBJECT_PREFIX.id()).unwrap_or_default().units().to_vec();
        let rest = text(fields, tags::NORMALIZED_SUBJECT.id()).unwrap_or_default();
        units.extend_from_slice(rest.units());
        put(fields, tags::SUBJECT.id(), Text::from_units(units));
    }
}

/// The prefix with its colon and blank, and the rest: one to three characters that are no digits.
pub(crate) fn split(subject: &Text) -> (Text, Text) {
    let units = subject.units();
    let colon = u16::from(b':');
    let at = units.iter().take(PREFIX_LEN_MAX + 1).position(|u| *u == colon);
    let word = |u: &u16| !(u16::from(b'0')..=u16::from(b'9')).contains(u) && *u != u16::from(b' ');
    let at = at.filter(|n| *n > 0 && units.get(n + 1) == Some(&u16::from(b' ')));
    match at.and_then(|n| units.split_at_checked(n + 2).filter(|_| units.iter().take(n).all(word)))
    {
        Some((prefix, rest)) => {
            (Text::from_units(prefix.to_vec()), Text::from_units(rest.to_vec()))
        }
        None => (Text::new(), subject.clone()),
    }
}

fn text(fields: &Fields, id: u16) -> Option<Text> {
    match fields.value(tags::SUBJECT.with_id(id))? {
        Field::Value(Value::String(text)) => Some(text.clone()),
        _ => None,
    }
}

fn put(fields: &mut Fields, id: u16, text: Text) {
    let tag = tags::SUBJECT.with_id(id);
    fields.set(tag, Field::Value(Value::String(text)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_one_to_three_letters_with_colon_and_blank() {
        for (subject, prefix, rest) in [
            ("RE: hello", "RE: ", "hello"),
            ("Fwd: hello", "Fwd: ", "hello"),
            ("Antw: hello", "", "Antw: hello"),
            ("RE:hello", "", "RE:hello"),
            ("12: hello", "", "12: hello"),
            (": hello", "", ": hello"),
            ("", "", ""),
        ] {
            assert_eq!(split(&subject.into()), (prefix.into(), rest.into()), "{subject}");
        }
    }
}
