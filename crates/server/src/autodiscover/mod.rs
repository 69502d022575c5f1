//! Discovery: [MS-OXDSCLI], and its successor in JSON ("Autodiscover v2").

mod json;
mod pox;
mod request;

use http::header;
use http::request::Parts;

use crate::edge::Edge;
use crate::http::Via;

pub(crate) use json::json;
pub(crate) use pox::pox;
pub use request::Request;

/// The URL of the server as the client knows it: the host and port that it asked.
fn base_url(edge: &Edge, via: Via, head: &Parts) -> String {
    if let Some(url) = &edge.external_url {
        return url.trim_end_matches('/').to_owned();
    }
    let scheme = if via.tls { "https" } else { "http" };
    let asked = head.headers.get(header::HOST).and_then(|host| host.to_str().ok());
    match asked.filter(|host| is_host(host)) {
        Some(host) => format!("{scheme}://{host}"),
        None => format!("{scheme}://{}", via.local),
    }
}

/// A host name or address with an optional port: nothing that would mean something else in a URL.
fn is_host(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 260
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.:[]".contains(&b))
}
