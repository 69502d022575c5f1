//! Who asks.

use std::fmt;

use http::HeaderValue;
use tradepost_auth::basic;

use crate::Result;

/// A user with the credentials of one login scheme.
#[derive(Clone)]
pub struct Login {
    user: String,
    authorization: HeaderValue,
}

impl Login {
    /// The Basic scheme (RFC 7617).
    pub fn basic(user: &str, password: &str) -> Result<Self> {
        let value = basic::make(user, password)?;
        // Base64 has no character that a header value could not have.
        let mut authorization = HeaderValue::from_str(&value).map_err(http::Error::from)?;
        authorization.set_sensitive(true);
        Ok(Self { user: user.to_owned(), authorization })
    }

    /// The name of the user as given.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The value of the Authorization header.
    pub(crate) fn authorization(&self) -> HeaderValue {
        self.authorization.clone()
    }
}

/// Without the credentials.
impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}
