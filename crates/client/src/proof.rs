//! NTLM on a new connection ([MS-NTHT] 3.3, [MS-NLMP] 3.1.5.1): who asks is proved once, and then
//! known to the server as long as the connection lasts.

use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::client::conn::http1::SendRequest;
use tradepost_auth::ntlm::{Answer, ChannelBinding, Identity, Initiator};

use crate::{Error, Result};

/// LIMIT: bytes of the page that comes with a challenge.
const PAGE_LEN_MAX: usize = 64 << 10;
/// Seconds between 1601, where a FILETIME begins, and 1970.
const FILE_TIME_EPOCH_SECS: u64 = 11_644_473_600;

/// Asks for a challenge, by the same request without its body; the value of `Authorization` that
/// answers it, to go with the request itself.
pub(crate) async fn prove(
    sender: &mut SendRequest<Full<Bytes>>,
    request: &Request<Full<Bytes>>,
    identity: &Identity,
    binding: Option<ChannelBinding>,
    host: &str,
) -> Result<HeaderValue> {
    let (initiator, token) = Initiator::begin();
    let mut first = Request::post(request.uri().clone()).body(Full::default())?;
    first.headers_mut().clone_from(request.headers());
    first.headers_mut().insert(header::AUTHORIZATION, value(&token)?);
    let response = sender.send_request(first).await?;
    let challenge = challenge(&response);
    let status = response.status();
    // Read to its end, so that the connection stays.
    let page = Limited::new(response.into_body(), PAGE_LEN_MAX).collect().await;
    page.map_err(|_| Error::TooLong(PAGE_LEN_MAX))?;
    let challenge = challenge.ok_or(match status {
        StatusCode::UNAUTHORIZED => Error::Unauthorized,
        other => Error::Status(other),
    })?;
    let (mut client_challenge, mut session_key) = ([0; 8], [0; 16]);
    getrandom::fill(&mut client_challenge)?;
    getrandom::fill(&mut session_key)?;
    let answer = Answer {
        file_time: file_time_now(),
        client_challenge,
        session_key,
        binding,
        target_name: &format!("HTTP/{host}"),
    };
    value(&initiator.finish(&challenge, identity, &answer)?)
}

fn value(token: &[u8]) -> Result<HeaderValue> {
    let text = format!("NTLM {}", STANDARD.encode(token));
    let mut value = HeaderValue::from_str(&text).map_err(http::Error::from)?;
    value.set_sensitive(true);
    Ok(value)
}

fn challenge(response: &Response<Incoming>) -> Option<Vec<u8>> {
    let values = response.headers().get_all(header::WWW_AUTHENTICATE).iter();
    let mut tokens = values.filter_map(|value| value.to_str().ok()?.strip_prefix("NTLM "));
    STANDARD.decode(tokens.next()?.trim()).ok()
}

fn file_time_now() -> u64 {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let secs = since_1970.as_secs().saturating_add(FILE_TIME_EPOCH_SECS);
    secs.saturating_mul(10_000_000).saturating_add(u64::from(since_1970.subsec_nanos() / 100))
}
