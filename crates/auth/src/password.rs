//! Passwords in clear text, while a request or command is being served.

use std::fmt;

use zeroize::Zeroizing;

/// LIMIT: bytes of UTF-8 in a password, set or presented. NTLM itself ends at 256 UTF-16 units.
pub const PASSWORD_LEN_MAX: usize = 1024;

/// A password as somebody presented it: overwritten when dropped, never printed.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes the text over as it is; whether it may be set is
    /// [`Verifiers::new`](crate::Verifiers::new)'s to say.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The clear text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(..)")
    }
}

/// Why a text cannot be set as a password.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum PasswordError {
    /// No character at all.
    #[error("password is empty")]
    Empty,
    /// More than [`PASSWORD_LEN_MAX`] bytes.
    #[error("password has {len} bytes, at most {PASSWORD_LEN_MAX} are allowed")]
    TooLong {
        /// Bytes of UTF-8 found.
        len: usize,
    },
    /// A control character, which no client could send (RFC 7617 section 2).
    #[error("password holds a control character, which Basic authentication cannot carry")]
    Control,
}

/// Whether every scheme can carry this password.
pub(crate) fn check(password: &str) -> Result<(), PasswordError> {
    if password.is_empty() {
        return Err(PasswordError::Empty);
    }
    if password.len() > PASSWORD_LEN_MAX {
        return Err(PasswordError::TooLong { len: password.len() });
    }
    if password.chars().any(char::is_control) {
        return Err(PasswordError::Control);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_no_client_could_send_is_refused() {
        assert_eq!(check(""), Err(PasswordError::Empty));
        assert_eq!(check("a\u{7}b"), Err(PasswordError::Control));
        let long = "x".repeat(PASSWORD_LEN_MAX + 1);
        assert_eq!(check(&long), Err(PasswordError::TooLong { len: PASSWORD_LEN_MAX + 1 }));
        assert_eq!(check(&long[1..]), Ok(()));
        assert_eq!(check("pässwörd: 密码"), Ok(()));
    }

    #[test]
    fn debug_does_not_show_the_password() {
        assert_eq!(format!("{:?}", Password::new("hush".into())), "Password(..)");
    }
}
