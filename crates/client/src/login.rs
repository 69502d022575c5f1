//! Who asks.

use std::fmt;

use http::HeaderValue;
use tradepost_auth::basic;
use tradepost_auth::ntlm::Identity;

use crate::Result;

/// A user with the credentials of one login scheme.
#[derive(Clone)]
pub struct Login {
    user: String,
    credentials: Credentials,
}

#[derive(Clone)]
enum Credentials {
    /// Sent with each request.
    Basic(HeaderValue),
    /// Proved once for each connection.
    Ntlm(Identity),
}

impl Login {
    /// The Basic scheme (RFC 7617).
    pub fn basic(user: &str, password: &str) -> Result<Self> {
        let value = basic::make(user, password)?;
        // Base64 has no character that a header value could not have.
        let mut authorization = HeaderValue::from_str(&value).map_err(http::Error::from)?;
        authorization.set_sensitive(true);
        Ok(Self { user: user.to_owned(), credentials: Credentials::Basic(authorization) })
    }

    /// NTLM version 2 ([MS-NTHT], [MS-NLMP]), with MIC and, over TLS, channel binding. `user` is
    /// `user`, `user@domain` or `DOMAIN\user`.
    pub fn ntlm(user: &str, password: &str) -> Self {
        let identity = Identity::new(user, password);
        Self { user: user.to_owned(), credentials: Credentials::Ntlm(identity) }
    }

    /// The name of the user as given.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The value of the Authorization header that goes with each request, if one does.
    pub(crate) fn authorization(&self) -> Option<HeaderValue> {
        match &self.credentials {
            Credentials::Basic(value) => Some(value.clone()),
            Credentials::Ntlm(_) => None,
        }
    }

    /// Who is to be proved when a connection is new, if anybody.
    pub(crate) fn identity(&self) -> Option<&Identity> {
        match &self.credentials {
            Credentials::Basic(_) => None,
            Credentials::Ntlm(identity) => Some(identity),
        }
    }
}

/// Without the credentials.
impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}
