//! Autodiscover v2: one question, which URL serves a protocol, answered in JSON to anybody.

use std::sync::Arc;

use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode, header};
use serde_json::json as value;

use super::base_url;
use crate::body::{self, Payload};
use crate::edge::Edge;
use crate::http::Via;

/// Answers `…/autodiscover.json?Email=A&Protocol=P` and `…/autodiscover.json/v1.0/A?Protocol=P`. It
/// says nothing of whether there is such a mailbox, since nobody has logged on.
pub(crate) fn json(edge: &Arc<Edge>, via: Via, head: &Parts) -> Response<Payload> {
    if head.method != Method::GET && head.method != Method::HEAD {
        return body::text(StatusCode::METHOD_NOT_ALLOWED, "only GET");
    }
    let protocol = query(head, "Protocol").unwrap_or_default();
    let Some(_email) = email(head) else {
        return missing("Email");
    };
    match protocol.to_ascii_lowercase().as_str() {
        "" => missing("Protocol"),
        "autodiscoverv1" => {
            let url = format!("{}/autodiscover/autodiscover.xml", base_url(edge, via, head));
            answer(StatusCode::OK, &value!({ "Protocol": "AutodiscoverV1", "Url": url }))
        }
        _ => failure(
            "ProtocolNotSupported",
            &format!(
                "The given protocol value '{protocol}' is invalid. Supported values are 'AutodiscoverV1'."
            ),
        ),
    }
}

/// The address, from the path or from the query.
fn email(head: &Parts) -> Option<String> {
    let path = head.uri.path();
    let in_path = path.rsplit('/').next().map(decoded).filter(|last| last.contains('@'));
    in_path.or_else(|| query(head, "Email")).filter(|email| !email.is_empty())
}

/// A parameter of the query, its name in any case.
fn query(head: &Parts, name: &str) -> Option<String> {
    let pairs = head.uri.query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.into_iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| decoded(value))
}

/// Undoes percent encoding; what is no encoding stands for itself.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|h| std::str::from_utf8(h).ok());
        let hex = hex.filter(|h| h.bytes().all(|b| b.is_ascii_hexdigit()));
        let byte = hex.and_then(|h| u8::from_str_radix(h, 16).ok()).filter(|_| *first == b'%');
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn missing(parameter: &str) -> Response<Payload> {
    failure(
        "MandatoryParameterMissing",
        &format!("A valid value must be provided for the query parameter '{parameter}'."),
    )
}

fn failure(code: &str, message: &str) -> Response<Payload> {
    answer(StatusCode::BAD_REQUEST, &value!({ "ErrorCode": code, "ErrorMessage": message }))
}

fn answer(status: StatusCode, value: &serde_json::Value) -> Response<Payload> {
    let mut response = Response::new(body::full(value.to_string()));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn percent_encoding_is_undone_and_the_rest_stays() {
        assert_eq!(decoded("alice%40example.test"), "alice@example.test");
        assert_eq!(decoded("a+b%"), "a+b%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
        assert_eq!(decoded("%+1"), "%+1");
    }
}
