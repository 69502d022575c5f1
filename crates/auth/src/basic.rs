//! The Basic scheme of HTTP authentication (RFC 7617), both ends.
//!
//! The server reads the value of `Authorization` with [`parse`] and asks with [`challenge`]; the
//! client writes the value with [`make`]. Text is UTF-8, as the challenge says.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_PAD_INDIFFERENT};
use zeroize::Zeroizing;

use crate::password::{PASSWORD_LEN_MAX, Password};

/// LIMIT: bytes of UTF-8 in a user name.
pub const USER_LEN_MAX: usize = 512;

/// The longest base64 text that can hold credentials within the limits.
const TOKEN_LEN_MAX: usize = (USER_LEN_MAX + 1 + PASSWORD_LEN_MAX).div_ceil(3) * 4;

/// A user name and a password, as presented.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The name as given: `user`, `user@domain` or `DOMAIN\user`; never empty.
    /// [`LoginName::split`](crate::LoginName::split) reads it.
    pub user: String,
    /// The password as given, possibly empty.
    pub password: Password,
}

/// Why a header value holds no credentials, or why credentials fit into none.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum BasicError {
    /// The scheme is another one, or there is none.
    #[error("authorization is not of the basic scheme")]
    OtherScheme,
    /// The user name has more than [`USER_LEN_MAX`] bytes, the password more than
    /// [`PASSWORD_LEN_MAX`], or both together more than both limits.
    #[error("basic credentials are too long")]
    TooLong,
    /// What follows the scheme is not base64.
    #[error("basic credentials are not base64")]
    NotBase64,
    /// The text is not UTF-8, although the challenge asked for it.
    #[error("basic credentials are not utf-8")]
    NotUtf8,
    /// Nothing separates user and password.
    #[error("basic credentials have no colon")]
    NoColon,
    /// The user name has a colon, which would end it.
    #[error("user name has a colon, which basic authentication cannot carry")]
    ColonInUser,
    /// The user name is empty.
    #[error("basic credentials have no user name")]
    NoUser,
    /// A control character (RFC 7617 section 2).
    #[error("basic credentials hold a control character")]
    Control,
}

/// Reads the value of an `Authorization` header (RFC 7617 section 2, RFC 9110 section 11.4).
///
/// The scheme's case does not matter, one or more blanks may follow it, and missing padding is
/// forgiven.
pub fn parse(value: &[u8]) -> Result<Credentials, BasicError> {
    let value = value.trim_ascii();
    let (scheme, token) = value.split_first_chunk::<5>().ok_or(BasicError::OtherScheme)?;
    if !scheme.eq_ignore_ascii_case(b"Basic") || !matches!(token.first(), None | Some(b' ')) {
        return Err(BasicError::OtherScheme);
    }
    let token = token.trim_ascii();
    if token.len() > TOKEN_LEN_MAX {
        return Err(BasicError::TooLong);
    }
    let bytes = STANDARD_PAD_INDIFFERENT.decode(token).map_err(|_| BasicError::NotBase64)?;
    let bytes = Zeroizing::new(bytes);
    let text = std::str::from_utf8(&bytes).map_err(|_| BasicError::NotUtf8)?;
    let (user, password) = text.split_once(':').ok_or(BasicError::NoColon)?;
    check(user, password)?;
    Ok(Credentials { user: user.to_owned(), password: Password::new(password.to_owned()) })
}

/// Makes the value of an `Authorization` header (RFC 7617 section 2).
pub fn make(user: &str, password: &str) -> Result<Zeroizing<String>, BasicError> {
    if user.contains(':') {
        return Err(BasicError::ColonInUser);
    }
    check(user, password)?;
    let mut text = Zeroizing::new(String::with_capacity(user.len() + 1 + password.len()));
    text.push_str(user);
    text.push(':');
    text.push_str(password);
    // The whole capacity is reserved first, so that no half-written copy is left in memory.
    let mut value = Zeroizing::new(String::with_capacity("Basic ".len() + TOKEN_LEN_MAX));
    value.push_str("Basic ");
    STANDARD.encode_string(text.as_bytes(), &mut value);
    Ok(value)
}

/// The value of a `WWW-Authenticate` header (RFC 7617 sections 2 and 2.1).
///
/// Characters that a quoted string cannot carry everywhere (controls, anything beyond ASCII)
/// become `_`.
pub fn challenge(realm: &str) -> String {
    let mut value = String::from("Basic realm=\"");
    for c in realm.chars() {
        match c {
            '"' | '\\' => value.extend(['\\', c]),
            ' '..='~' => value.push(c),
            _ => value.push('_'),
        }
    }
    value.push_str("\", charset=\"UTF-8\"");
    value
}

fn check(user: &str, password: &str) -> Result<(), BasicError> {
    if user.is_empty() {
        return Err(BasicError::NoUser);
    }
    if user.len() > USER_LEN_MAX || password.len() > PASSWORD_LEN_MAX {
        return Err(BasicError::TooLong);
    }
    if user.chars().chain(password.chars()).any(char::is_control) {
        return Err(BasicError::Control);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parsed(value: &str) -> Result<(String, String), BasicError> {
        parse(value.as_bytes()).map(|c| (c.user, c.password.expose().to_owned()))
    }

    fn encoded(bytes: &[u8]) -> String {
        format!("Basic {}", STANDARD.encode(bytes))
    }

    /// RFC 7617 section 2.
    #[test]
    fn the_rfcs_example_is_read_and_written() {
        let value = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
        assert_eq!(parsed(value), Ok(("Aladdin".into(), "open sesame".into())));
        assert_eq!(make("Aladdin", "open sesame").unwrap().as_str(), value);
    }

    /// RFC 7617 section 2.1.
    #[test]
    fn the_rfcs_utf_8_example_is_read_and_written() {
        let value = "Basic dGVzdDoxMjPCow==";
        assert_eq!(parsed(value), Ok(("test".into(), "123£".into())));
        assert_eq!(make("test", "123£").unwrap().as_str(), value);
    }

    #[test]
    fn the_scheme_is_read_without_regard_to_case_blanks_and_padding() {
        for value in [
            "basic dGVzdDoxMjPCow==",
            "BASIC   dGVzdDoxMjPCow==",
            " Basic dGVzdDoxMjPCow== ",
            "Basic dGVzdDoxMjPCow",
        ] {
            assert_eq!(parsed(value), Ok(("test".into(), "123£".into())), "{value}");
        }
    }

    #[test]
    fn the_first_colon_ends_the_user_and_names_are_kept_as_given() {
        let read = parsed(&encoded(b"EXAMPLE\\Alice@Example.Test:a:b:")).unwrap();
        assert_eq!(read, ("EXAMPLE\\Alice@Example.Test".into(), "a:b:".into()));
    }

    #[test]
    fn what_is_not_basic_is_told_from_what_is_broken() {
        for value in ["", "Basi", "Negotiate YII=", "NTLM TlRM", "Basically dGVzdDox"] {
            assert_eq!(parsed(value), Err(BasicError::OtherScheme), "{value}");
        }
        assert_eq!(parsed("Basic"), Err(BasicError::NoColon));
        assert_eq!(parsed("Basic dGVz dDox"), Err(BasicError::NotBase64));
        assert_eq!(parsed("Basic !"), Err(BasicError::NotBase64));
        assert_eq!(parsed(&encoded(b"a:\xff")), Err(BasicError::NotUtf8));
        assert_eq!(parsed(&encoded(b"alice")), Err(BasicError::NoColon));
        assert_eq!(parsed(&encoded(b":secret")), Err(BasicError::NoUser));
        assert_eq!(parsed(&encoded(b"a\0:b")), Err(BasicError::Control));
        assert!(parse(b"Basic \xff\xff").is_err());
    }

    #[test]
    fn the_longest_credentials_pass_and_one_byte_more_does_not() {
        let (user, password) = ("u".repeat(USER_LEN_MAX), "p".repeat(PASSWORD_LEN_MAX));
        let value = make(&user, &password).unwrap();
        assert_eq!(parsed(&value), Ok((user.clone(), password.clone())));
        for (user, password) in [(user.clone() + "u", "p".into()), (user, password + "p")] {
            assert_eq!(make(&user, &password).unwrap_err(), BasicError::TooLong);
            let value = encoded(format!("{user}:{password}").as_bytes());
            assert_eq!(parsed(&value), Err(BasicError::TooLong));
        }
        assert_eq!(parsed(&format!("Basic {}", "A".repeat(1 << 20))), Err(BasicError::TooLong));
    }

    #[test]
    fn a_user_name_with_a_colon_cannot_be_sent() {
        assert_eq!(make("a:b", "c").unwrap_err(), BasicError::ColonInUser);
    }

    #[test]
    fn the_challenge_quotes_its_realm() {
        assert_eq!(challenge("Tradepost"), "Basic realm=\"Tradepost\", charset=\"UTF-8\"");
        assert_eq!(
            challenge("a\"b\\c\r\nd\u{e9}"),
            "Basic realm=\"a\\\"b\\\\c__d_\", charset=\"UTF-8\""
        );
    }

    #[test]
    fn debug_of_credentials_does_not_show_the_password() {
        let credentials = parse(b"Basic dGVzdDoxMjPCow==").unwrap();
        assert!(!format!("{credentials:?}").contains("123"));
    }

    proptest! {
        #[test]
        fn what_is_made_is_read(user in "[^:\\p{Cc}]{1,60}", password in "[^\\p{Cc}]{0,60}") {
            let value = make(&user, &password).unwrap();
            prop_assert_eq!(parsed(&value), Ok((user, password)));
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let _ = parse(&bytes);
            let _ = parse(encoded(&bytes).as_bytes());
        }
    }
}
