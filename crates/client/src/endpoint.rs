//! Where a server is.

use std::fmt;

use http::Uri;

use crate::{Error, Result};

/// An `http` or `https` URL with a host: scheme, authority, path and query.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Endpoint {
    uri: Uri,
    tls: bool,
    host: String,
}

impl Endpoint {
    /// Reads a URL. User information is refused, since it does not belong there.
    pub fn parse(url: &str) -> Result<Self> {
        let refused = || Error::Url(url.to_owned());
        let uri: Uri = url.trim().parse().map_err(|_| refused())?;
        let tls = match uri.scheme_str() {
            Some("http") => false,
            Some("https") => true,
            _ => return Err(refused()),
        };
        let authority = uri.authority().ok_or_else(refused)?;
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(refused());
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        Ok(Self { uri, tls, host })
    }

    /// The same server with another path, which begins with a slash.
    pub fn with_path(&self, path: &str) -> Result<Self> {
        let scheme = if self.tls { "https" } else { "http" };
        Self::parse(&format!("{scheme}://{}{path}", self.authority()))
    }

    /// Whether it is reached by TLS.
    pub fn is_tls(&self) -> bool {
        self.tls
    }

    /// The host, without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port, that of the scheme where the URL names none.
    pub fn port(&self) -> u16 {
        self.uri.port_u16().unwrap_or(if self.tls { 443 } else { 80 })
    }

    /// Host and, where the URL has it, port: the value of the Host header.
    pub fn authority(&self) -> &str {
        self.uri.authority().map_or("", |a| a.as_str())
    }

    /// Path and query, as the request line has them.
    pub fn path(&self) -> &str {
        self.uri.path_and_query().map_or("/", |p| p.as_str())
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.uri.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_gives_host_port_and_path() {
        let url =
            Endpoint::parse("https://mail.example.test/mapi/emsmdb/?MailboxId=x").expect("a url");
        assert_eq!((url.host(), url.port(), url.is_tls()), ("mail.example.test", 443, true));
        assert_eq!(url.path(), "/mapi/emsmdb/?MailboxId=x");
        let url = Endpoint::parse("http://[::1]:8080").expect("a url");
        assert_eq!((url.host(), url.port(), url.authority()), ("::1", 8080, "[::1]:8080"));
        let other = url.with_path("/autodiscover/autodiscover.xml").expect("a path");
        assert_eq!(other.to_string(), "http://[::1]:8080/autodiscover/autodiscover.xml");
    }

    #[test]
    fn what_is_no_url_of_a_server_is_refused() {
        for text in ["", "mail.example.test", "ftp://a/", "http://u:p@a/", "/mapi", "http://"] {
            assert!(Endpoint::parse(text).is_err(), "{text}");
        }
    }
}
