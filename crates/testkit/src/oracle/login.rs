use tradepost_auth::{LoginName, basic};

/// The value of `Authorization`, RFC 7617: it is refused, or user and password are no longer than
/// allowed, and written they read the same.
pub fn login(bytes: &[u8]) {
    let Ok(read) = basic::parse(bytes) else { return };
    assert!(!read.user.is_empty() && read.user.len() <= basic::USER_LEN_MAX);
    let _ = LoginName::split(&read.user).candidates(Some("example.test"));
    let written = basic::make(&read.user, read.password.expose()).expect("what was read fits");
    let again = basic::parse(written.as_bytes()).expect("our own");
    assert_eq!(again.user, read.user);
    assert_eq!(again.password.expose(), read.password.expose());
}
