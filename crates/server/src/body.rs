//! Bodies of requests within their limits, and bodies of answers.

use std::convert::Infallible;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Response, StatusCode, header};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Incoming};
use tokio::time::Instant;

use crate::alarm::Alarm;

/// The body of an answer.
pub type Payload = UnsyncBoxBody<Bytes, Infallible>;

/// LIMIT: how many times the allowed length is read and thrown away, so that a client that sends
/// too much can still read the answer.
const DISCARD_FACTOR: usize = 8;

/// A body that is there as a whole.
pub fn full(bytes: impl Into<Bytes>) -> Payload {
    Full::new(bytes.into()).boxed_unsync()
}

/// An answer without a body.
pub fn empty(status: StatusCode) -> Response<Payload> {
    let mut response = Response::new(full(Bytes::new()));
    *response.status_mut() = status;
    response
}

/// An answer for people.
pub fn text(status: StatusCode, text: &str) -> Response<Payload> {
    let mut response = Response::new(full(format!("{text}\n")));
    *response.status_mut() = status;
    let plain = http::HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

/// Why there is no body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum BodyError {
    /// It has more bytes than allowed. All of them were read, and thrown away.
    TooLong,
    /// It has so many bytes more that its rest is unread.
    FarTooLong,
    /// It did not arrive in time.
    TooSlow,
    /// The connection broke, or its framing is wrong.
    Broken,
}

/// Reads a whole body; one that is not to be kept comes back empty.
pub(crate) async fn collect(
    body: Incoming,
    len_max: usize,
    keep: bool,
    alarm: &Alarm,
    time_max: Duration,
) -> Result<Bytes, BodyError> {
    let all = read(body, len_max, keep);
    alarm.timeout(Instant::now() + time_max, all).await.unwrap_or(Err(BodyError::TooSlow))
}

async fn read(mut body: Incoming, len_max: usize, keep: bool) -> Result<Bytes, BodyError> {
    let announced = body.size_hint().lower();
    let discard_max = len_max.saturating_mul(DISCARD_FACTOR);
    if usize::try_from(announced).map_or(true, |n| n > discard_max) {
        return Err(BodyError::FarTooLong);
    }
    // Most bodies come in one piece, which need not be copied.
    let (mut first, mut bytes, mut len) = (Bytes::new(), BytesMut::new(), 0_usize);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| BodyError::Broken)?;
        let Ok(data) = frame.into_data() else { continue };
        len = len.saturating_add(data.len());
        if len > discard_max {
            return Err(BodyError::FarTooLong);
        }
        if !keep || len > len_max {
            continue;
        }
        if first.is_empty() && bytes.is_empty() {
            first = data;
        } else {
            bytes.extend_from_slice(&std::mem::take(&mut first));
            bytes.extend_from_slice(&data);
        }
    }
    match len {
        len if len > len_max => Err(BodyError::TooLong),
        _ if bytes.is_empty() => Ok(first),
        _ => Ok(bytes.freeze()),
    }
}
