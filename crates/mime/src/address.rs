//! [RFC 5322] 3.4: addresses.

use crate::encoded_word;

/// One address of a header.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Mailbox {
    /// The display name, perhaps empty.
    pub name: String,
    /// The address; empty where only a name was given.
    pub address: String,
}

impl Mailbox {
    /// What to show: the name, or the address where there is none.
    pub fn shown(&self) -> &str {
        if self.name.is_empty() { &self.address } else { &self.name }
    }
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum State {
    Phrase,
    Quote,
    Angle,
    AngleQuote,
    Comment(usize),
}

struct Parser {
    state: State,
    escaped: bool,
    /// The words before the angle bracket, quotes resolved.
    phrase: String,
    /// The same with its quotes, in case it is an address.
    spec: String,
    /// Whether there is an at sign in it.
    at: bool,
    angle: Option<String>,
    comment: String,
    found: Vec<Mailbox>,
}

/// The addresses in a field value, members of groups among them. A group without members gives
/// none.
pub(crate) fn parse(value: &str) -> Vec<Mailbox> {
    let mut p = Parser {
        state: State::Phrase,
        escaped: false,
        phrase: String::new(),
        spec: String::new(),
        at: false,
        angle: None,
        comment: String::new(),
        found: Vec::new(),
    };
    value.chars().for_each(|c| p.push(c));
    p.flush();
    p.found
}

impl Parser {
    fn push(&mut self, c: char) {
        if self.escaped {
            self.escaped = false;
            return self.keep(c);
        }
        match (self.state, c) {
            (State::Quote | State::AngleQuote | State::Comment(_), '\\') => {
                self.escaped = true;
                if self.state == State::Quote {
                    self.spec.push(c);
                }
            }
            (State::Phrase, '"') => {
                self.state = State::Quote;
                self.spec.push(c);
            }
            (State::Quote, '"') => {
                self.spec.push(c);
                self.state = State::Phrase;
            }
            (State::Angle, '"') => self.enter(State::AngleQuote, c),
            (State::AngleQuote, '"') => self.enter(State::Angle, c),
            (State::Phrase, '<') => {
                self.state = State::Angle;
                self.angle = Some(String::new());
            }
            (State::Phrase, '(') => self.state = State::Comment(1),
            (State::Comment(n), '(') => self.enter(State::Comment(n + 1), c),
            (State::Angle, '>') | (State::Comment(1), ')') => self.state = State::Phrase,
            (State::Comment(n), ')') => self.enter(State::Comment(n - 1), c),
            (State::Phrase, ',' | ';') => self.flush(),
            // The name of a group; an address has its at sign before a colon could stand.
            (State::Phrase, ':') if self.angle.is_none() && !self.at => {
                self.phrase.clear();
                self.spec.clear();
            }
            _ => self.keep(c),
        }
    }

    fn enter(&mut self, state: State, c: char) {
        self.keep(c);
        self.state = state;
    }

    fn keep(&mut self, c: char) {
        match self.state {
            State::Phrase | State::Quote => {
                self.phrase.push(c);
                self.spec.push(c);
                self.at |= c == '@';
            }
            State::Angle | State::AngleQuote => {
                if let Some(angle) = &mut self.angle {
                    angle.push(c);
                }
            }
            State::Comment(_) => self.comment.push(c),
        }
    }

    fn flush(&mut self) {
        let phrase = std::mem::take(&mut self.phrase);
        let spec = std::mem::take(&mut self.spec);
        let comment = std::mem::take(&mut self.comment);
        let angle = self.angle.take();
        let at = std::mem::take(&mut self.at);
        self.state = State::Phrase;
        let name = |words: &str| {
            let words = encoded_word::decode(words);
            words.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let mailbox = match angle {
            Some(angle) => {
                let shown = if phrase.trim().is_empty() { &comment } else { &phrase };
                Mailbox { name: name(shown), address: route_less(&angle) }
            }
            None if at || !spec.trim().contains(char::is_whitespace) => {
                Mailbox { name: name(&comment), address: route_less(&spec) }
            }
            None => Mailbox { name: name(&phrase), address: String::new() },
        };
        if mailbox != Mailbox::default() {
            self.found.push(mailbox);
        }
    }
}

/// An address without spaces around it and without the obsolete route before it.
fn route_less(address: &str) -> String {
    let address = address.trim();
    let address = match address.strip_prefix('@').and_then(|a| a.split_once(':')) {
        Some((_, address)) => address,
        None => address,
    };
    address.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(value: &str) -> Vec<(String, String)> {
        parse(value).into_iter().map(|m| (m.name, m.address)).collect()
    }

    fn one(value: &str) -> (String, String) {
        let mut list = read(value);
        assert_eq!(list.len(), 1, "{value}");
        list.remove(0)
    }

    #[test]
    fn names_and_addresses_are_told_apart() {
        let pair = |n: &str, a: &str| (n.to_owned(), a.to_owned());
        assert_eq!(one("a@example.org"), pair("", "a@example.org"));
        assert_eq!(one("First Sender <a@example.org>"), pair("First Sender", "a@example.org"));
        assert_eq!(one("a@example.org (First Sender)"), pair("First Sender", "a@example.org"));
        let quoted = r#""Sender, First \"One\"" <a@example.org>"#;
        assert_eq!(one(quoted), pair("Sender, First \"One\"", "a@example.org"));
        let words = "=?utf-8?q?F=C3=A9e=2C?= =?utf-8?q?_Two?= <a@example.org>";
        assert_eq!(one(words), pair("Fée, Two", "a@example.org"));
        assert_eq!(one("<@r.test,@s.test:a@example.org>"), pair("", "a@example.org"));
        assert_eq!(one(r#""odd name"@example.org"#), pair("", "\"oddname\"@example.org"));
        assert_eq!(one("Only A Name"), pair("Only A Name", ""));
    }

    #[test]
    fn groups_give_their_members() {
        let value = "Team: a@example.org, Second <b@example.org>;, c@example.org";
        let list: Vec<_> = read(value).into_iter().map(|m| m.1).collect();
        assert_eq!(list, ["a@example.org", "b@example.org", "c@example.org"]);
        assert_eq!(read("undisclosed-recipients:;"), []);
    }
}
