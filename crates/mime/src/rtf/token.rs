//! The words of RTF.

/// A piece of RTF.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Token<'a> {
    /// A group begins.
    Open,
    /// A group ends.
    Close,
    /// A control word with its number.
    Word(&'a str, Option<i32>),
    /// A control symbol.
    Symbol(u8),
    /// A byte of text, in hexadecimal.
    Hex(u8),
    /// Bytes of text as they are.
    Text(&'a [u8]),
}

/// The pieces of an RTF document, whatever it holds.
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub(super) fn of(rtf: &'a [u8]) -> Self {
        Self { rest: rtf }
    }

    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(len.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn while_at(&mut self, from: usize, is: impl Fn(&u8) -> bool) -> usize {
        self.rest.iter().skip(from).take_while(|b| is(b)).count()
    }

    /// What stands behind a backslash.
    fn control(&mut self) -> Option<Token<'a>> {
        let first = *self.rest.first()?;
        if first == b'\'' {
            let digit = |b: Option<&u8>| char::from(*b?).to_digit(16);
            let (high, low) = (digit(self.rest.get(1)), digit(self.rest.get(2)));
            let Some((high, low)) = high.zip(low) else {
                self.take(1);
                return Some(Token::Text(b""));
            };
            self.take(3);
            return Some(Token::Hex(u8::try_from(high << 4 | low).unwrap_or_default()));
        }
        if !first.is_ascii_alphabetic() {
            self.take(1);
            return Some(Token::Symbol(first));
        }
        let len = self.while_at(0, u8::is_ascii_alphabetic);
        let word = str::from_utf8(self.take(len)).unwrap_or_default();
        let sign = usize::from(self.rest.first() == Some(&b'-'));
        let digits = self.while_at(sign, u8::is_ascii_digit);
        let number = if digits > 0 {
            let number = str::from_utf8(self.take(sign + digits)).unwrap_or_default();
            Some(number.parse().unwrap_or_default())
        } else {
            None
        };
        if self.rest.first() == Some(&b' ') {
            self.take(1);
        }
        if let ("bin", Some(len)) = (word, number) {
            self.take(usize::try_from(len).unwrap_or_default());
        }
        Some(Token::Word(word, number))
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let first = *self.rest.first()?;
            match first {
                b'{' | b'}' => {
                    self.take(1);
                    return Some(if first == b'{' { Token::Open } else { Token::Close });
                }
                b'\\' => {
                    self.take(1);
                    return self.control();
                }
                // Line ends of the file are none of the text.
                b'\r' | b'\n' | 0 => drop(self.take(1)),
                _ => {
                    let len =
                        self.while_at(0, |b| !matches!(b, b'{' | b'}' | b'\\' | b'\r' | b'\n' | 0));
                    return Some(Token::Text(self.take(len)));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rtf_is_words_symbols_and_text() {
        use Token as T;
        let list: Vec<_> =
            Tokens::of(b"{\\rtf1\\li-20 a\r\nb\\'e9\\~\\bin3 }}}c\\*\\x}\\'zz\\").collect();
        let want = [
            T::Open,
            T::Word("rtf", Some(1)),
            T::Word("li", Some(-20)),
            T::Text(b"a"),
            T::Text(b"b"),
            T::Hex(0xE9),
            T::Symbol(b'~'),
            T::Word("bin", Some(3)),
            T::Text(b"c"),
            T::Symbol(b'*'),
            T::Word("x", None),
            T::Close,
            T::Text(b""),
            T::Text(b"zz"),
        ];
        assert_eq!(list, want);
    }
}
