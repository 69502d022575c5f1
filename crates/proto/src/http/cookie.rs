//! Cookies, as far as [MS-OXCMAPIHTTP] 2.2.3.2.3 and 2.2.3.2.4 use them.

use std::fmt;

/// The pairs of a `Cookie` header; parts without `=` are passed over.
pub fn cookies(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(';').filter_map(|part| {
        let (name, value) = part.split_once('=')?;
        Some((name.trim(), value.trim()))
    })
}

/// A `Set-Cookie` header.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SetCookie {
    /// Its name.
    pub name: String,
    /// Its opaque value.
    pub value: String,
    /// The path below which a client sends it back.
    pub path: String,
    /// Whether it may only travel under TLS.
    pub secure: bool,
}

impl SetCookie {
    /// Reads name and value; of the attributes only `path` and `secure` are kept.
    pub fn parse(header: &str) -> Option<Self> {
        let mut parts = header.split(';');
        let (name, value) = parts.next()?.split_once('=')?;
        let mut cookie = Self {
            name: name.trim().to_owned(),
            value: value.trim().to_owned(),
            path: "/".to_owned(),
            secure: false,
        };
        for part in parts {
            match part.trim().split_once('=') {
                Some((name, path)) if name.eq_ignore_ascii_case("path") => {
                    path.clone_into(&mut cookie.path);
                }
                None if part.trim().eq_ignore_ascii_case("secure") => cookie.secure = true,
                _ => {}
            }
        }
        (!cookie.name.is_empty()).then_some(cookie)
    }
}

impl fmt::Display for SetCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}; path={}", self.name, self.value, self.path)?;
        if self.secure {
            write!(f, "; secure")?;
        }
        write!(f, "; HttpOnly")
    }
}

/// What a client keeps of the cookies of one session context.
#[derive(Clone, Debug, Default)]
pub struct CookieJar(Vec<(String, String)>);

impl CookieJar {
    /// Takes over a `Set-Cookie` header; what is no cookie is passed over.
    pub fn set(&mut self, header: &str) {
        let Some(cookie) = SetCookie::parse(header) else {
            return;
        };
        match self.0.iter_mut().find(|(name, _)| *name == cookie.name) {
            Some((_, value)) => *value = cookie.value,
            None => self.0.push((cookie.name, cookie.value)),
        }
    }

    /// The value of a cookie.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The `Cookie` header, when there is anything to send.
    pub fn header(&self) -> Option<String> {
        let pairs: Vec<_> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_header_gives_its_pairs() {
        let pairs: Vec<_> = cookies("cookie1=value1; cookie2=a=b;nothing").collect();
        assert_eq!(pairs, [("cookie1", "value1"), ("cookie2", "a=b")]);
        assert_eq!(cookies("").count(), 0);
    }

    #[test]
    fn a_set_cookie_header_is_read_as_exchange_writes_it() {
        let text = "MapiSequence=7-x=; path=/mapi/emsmdb; secure; HttpOnly";
        let cookie = SetCookie::parse(text).expect("a cookie");
        assert_eq!((cookie.value.as_str(), cookie.path.as_str()), ("7-x=", "/mapi/emsmdb"));
        assert!(cookie.secure);
        assert_eq!(cookie.to_string(), text);
        assert_eq!(SetCookie::parse("nothing"), None);
    }

    #[test]
    fn the_newest_value_of_a_cookie_is_sent_back() {
        let mut jar = CookieJar::default();
        assert_eq!(jar.header(), None);
        jar.set("a=1; path=/");
        jar.set("b=2");
        jar.set("a=3");
        assert_eq!(jar.header().as_deref(), Some("a=3; b=2"));
        assert_eq!(jar.value("a"), Some("3"));
    }
}
