//! Headers of a request, [MS-OXCMAPIHTTP] 2.2.2.1 and 2.2.3.

use http::{HeaderMap, HeaderName, HeaderValue};
use tradepost_proto::http::{RequestType, ResponseCode, cookies, header};
use tradepost_wire::Guid;

/// LIMIT: the longest X-RequestId, in bytes.
const REQUEST_ID_LEN_MAX: usize = 128;

static REQUEST_TYPE: HeaderName = HeaderName::from_static(header::REQUEST_TYPE);
static REQUEST_ID: HeaderName = HeaderName::from_static(header::REQUEST_ID);
static CLIENT_INFO: HeaderName = HeaderName::from_static(header::CLIENT_INFO);
static CLIENT_APPLICATION: HeaderName = HeaderName::from_static(header::CLIENT_APPLICATION);

/// What the headers of a good request say.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Envelope<'a> {
    pub request_type: RequestType,
    pub request_id: &'a str,
    pub context: Option<&'a str>,
    pub sequence: Option<&'a str>,
}

impl<'a> Envelope<'a> {
    /// Reads the headers.
    ///
    /// EXCHANGE: X-ClientInfo is required by the document, but requests without it are answered.
    pub fn of(headers: &'a HeaderMap) -> Result<Self, ResponseCode> {
        let request_type = required(headers, &REQUEST_TYPE)?;
        let request_id = required(headers, &REQUEST_ID)?;
        required(headers, &CLIENT_APPLICATION)?;
        let content_type = required(headers, &http::header::CONTENT_TYPE)?;
        let media = content_type.split(';').next().unwrap_or_default().trim();
        if !media.eq_ignore_ascii_case(header::MAPI_HTTP) || !is_request_id(request_id) {
            return Err(ResponseCode::INVALID_HEADER);
        }
        let request_type =
            RequestType::parse(request_type).ok_or(ResponseCode::INVALID_REQUEST_TYPE)?;
        let (mut context, mut sequence) = (None, None);
        let lines = headers.get_all(http::header::COOKIE).iter().filter_map(|v| v.to_str().ok());
        for (name, value) in lines.flat_map(cookies) {
            match name {
                header::CONTEXT_COOKIE => context = Some(value),
                header::SEQUENCE_COOKIE => sequence = Some(value),
                _ => {}
            }
        }
        Ok(Self { request_type, request_id, context, sequence })
    }
}

fn required<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<&'a str, ResponseCode> {
    let value = headers.get(name).ok_or(ResponseCode::MISSING_HEADER)?;
    let value = value.to_str().map_err(|_| ResponseCode::INVALID_HEADER)?.trim();
    if value.is_empty() { Err(ResponseCode::MISSING_HEADER) } else { Ok(value) }
}

/// 2.2.3.3.2: a GUID, a colon, a decimal counter.
fn is_request_id(text: &str) -> bool {
    text.len() <= REQUEST_ID_LEN_MAX
        && text.rsplit_once(':').is_some_and(|(guid, counter)| {
            Guid::parse(guid).is_some()
                && !counter.is_empty()
                && counter.bytes().all(|b| b.is_ascii_digit())
        })
}

/// What the client said and gets back to the letter, whatever becomes of its request.
#[derive(Clone, Debug, Default)]
pub(super) struct Told([Option<HeaderValue>; 3]);

impl Told {
    /// Takes the values out of a request's headers.
    pub fn of(headers: &HeaderMap) -> Self {
        Self(Self::names().map(|name| headers.get(name).cloned()))
    }

    /// Puts them into an answer's headers.
    pub fn put(&self, headers: &mut HeaderMap) {
        for (name, value) in Self::names().into_iter().zip(&self.0) {
            if let Some(value) = value {
                headers.insert(name, value.clone());
            }
        }
    }

    fn names() -> [&'static HeaderName; 3] {
        [&REQUEST_TYPE, &REQUEST_ID, &CLIENT_INFO]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [(&str, &str); 5] = [
        ("x-requesttype", "Execute"),
        ("x-requestid", "{E2EA6C1C-E61B-49E9-9CFB-38184F907552}:123456"),
        ("x-clientapplication", "Outlook/15.00.0847.4040"),
        ("content-type", "Application/MAPI-HTTP; charset=x"),
        ("cookie", "MapiContext=abc; other=1; MapiSequence=def"),
    ];

    fn with(changes: &[(&'static str, Option<&str>)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in GOOD {
            headers.insert(name, value.parse().expect("a header value"));
        }
        for (name, value) in changes {
            match value {
                Some(value) => headers.insert(*name, value.parse().expect("a header value")),
                None => headers.remove(*name),
            };
        }
        headers
    }

    #[test]
    fn a_good_request_is_read() {
        let headers = with(&[]);
        let envelope = Envelope::of(&headers).expect("good");
        assert_eq!(envelope.request_type, RequestType::Execute);
        assert_eq!((envelope.context, envelope.sequence), (Some("abc"), Some("def")));
    }

    #[test]
    fn cookies_may_come_in_headers_of_their_own() {
        let mut headers = with(&[("cookie", Some("MapiContext=abc"))]);
        headers.append("cookie", "MapiSequence=def".parse().expect("a header value"));
        let envelope = Envelope::of(&headers).expect("good");
        assert_eq!((envelope.context, envelope.sequence), (Some("abc"), Some("def")));
    }

    #[test]
    fn each_missing_header_is_said_to_be_missing() {
        for name in ["x-requesttype", "x-requestid", "x-clientapplication", "content-type"] {
            assert_eq!(Envelope::of(&with(&[(name, None)])), Err(ResponseCode::MISSING_HEADER));
            assert_eq!(Envelope::of(&with(&[(name, Some(""))])), Err(ResponseCode::MISSING_HEADER));
        }
    }

    #[test]
    fn wrong_values_are_told_apart() {
        for id in ["1", "{E2EA6C1C-E61B-49E9-9CFB-38184F907552}", "{}:1", "x:1"] {
            let headers = with(&[("x-requestid", Some(id))]);
            assert_eq!(Envelope::of(&headers), Err(ResponseCode::INVALID_HEADER), "{id}");
        }
        let headers = with(&[("content-type", Some("text/xml"))]);
        assert_eq!(Envelope::of(&headers), Err(ResponseCode::INVALID_HEADER));
        let headers = with(&[("x-requesttype", Some("Exec"))]);
        assert_eq!(Envelope::of(&headers), Err(ResponseCode::INVALID_REQUEST_TYPE));
    }
}
