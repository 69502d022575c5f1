//! Answers: headers, and the stream of meta-tags, at once or in pieces ([MS-OXCMAPIHTTP] 2.2.2.2
//! and 3.2.5.2).

use std::convert::Infallible;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, Response};
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use parking_lot::Mutex;
use tokio::time::{Interval, MissedTickBehavior};
use tradepost_proto::http::{PENDING, PROCESSING, ResponseCode, header, put_done};

use super::envelope::Told;
use crate::body::{self, Payload};
use crate::edge::Edge;
use crate::http::Via;
use crate::sessions::{Cookies, Finished};

/// X-ServerApplication: the build of the first Exchange with MAPI over HTTP (2013 Service Pack 1),
/// so that no client expects what came later.
const SERVER_APPLICATION: &str = "Exchange/15.00.0847.032";

/// About how many headers an answer has.
const HEADERS: usize = 16;
/// About how many bytes stand in front of the body of an answer.
const TAGS_LEN: usize = 128;

static RESPONSE_CODE: HeaderName = HeaderName::from_static(header::RESPONSE_CODE);
static SERVER: HeaderName = HeaderName::from_static(header::SERVER_APPLICATION);
static PENDING_PERIOD: HeaderName = HeaderName::from_static(header::PENDING_PERIOD);
static EXPIRATION_INFO: HeaderName = HeaderName::from_static(header::EXPIRATION_INFO);

/// An answer in the making.
pub(super) struct Reply {
    /// The cookies of the context, as they stand once this answer is under way.
    pub cookies: Option<Cookies>,
    /// Gives the answer.
    pub work: BoxFuture<'static, Finished>,
    /// Whether it is known to take long, so that PROCESSING is sent without delay.
    pub slow: bool,
}

impl Reply {
    /// The request is refused before anything is done.
    pub fn refused(code: ResponseCode) -> Self {
        Self::ready(None, Finished::failed(code))
    }

    /// The answer is there.
    pub fn ready(cookies: Option<Cookies>, finished: Finished) -> Self {
        Self { cookies, work: ready(finished).boxed(), slow: false }
    }

    /// Sends the answer: as a whole when it is ready soon, otherwise in pieces.
    pub async fn respond(mut self, edge: &Edge, via: Via, told: &Told) -> Response<Payload> {
        let clock = Clock::start();
        let patience = if self.slow { 0 } else { edge.limits.processing_after_millis };
        let patience = Duration::from_millis(patience);
        let mut headers = HeaderMap::with_capacity(HEADERS);
        told.put(&mut headers);
        put_common(&mut headers, edge);
        if let Some(cookies) = &self.cookies {
            put_cookies(&mut headers, cookies, via.tls);
        }
        // What is there already needs no timer.
        let soon = match (&mut self.work).now_or_never() {
            Some(finished) => Ok(finished),
            None => tokio::time::timeout(patience, &mut self.work).await,
        };
        let (code, body) = match soon {
            Ok(finished) => (finished.code, at_once(&clock, &finished)),
            Err(_) => (ResponseCode::SUCCESS, in_pieces(clock, edge, self.work)),
        };
        headers.insert(&RESPONSE_CODE, HeaderValue::from(code.0));
        let content_type =
            if code == ResponseCode::SUCCESS { header::MAPI_HTTP } else { header::HTML };
        headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        let mut response = Response::new(body);
        *response.headers_mut() = headers;
        response
    }
}

fn put_common(headers: &mut HeaderMap, edge: &Edge) {
    let limits = &edge.limits;
    headers.insert(&SERVER, HeaderValue::from_static(SERVER_APPLICATION));
    headers.insert(&PENDING_PERIOD, HeaderValue::from(limits.pending_period_millis));
    headers.insert(&EXPIRATION_INFO, HeaderValue::from(limits.context_idle_millis));
    headers.insert(http::header::CACHE_CONTROL, HeaderValue::from_static("private"));
}

fn put_cookies(headers: &mut HeaderMap, cookies: &Cookies, secure: bool) {
    let pairs =
        [(header::CONTEXT_COOKIE, &cookies.context), (header::SEQUENCE_COOKIE, &cookies.sequence)];
    let secure = if secure { "; secure" } else { "" };
    for (name, value) in pairs {
        let cookie = [name, "=", value, "; path=/mapi/emsmdb", secure, "; HttpOnly"].concat();
        if let Ok(value) = HeaderValue::try_from(cookie) {
            headers.append(http::header::SET_COOKIE, value);
        }
    }
}

/// A second, and how HTTP writes it.
static SECOND: Mutex<Option<(i64, Arc<str>)>> = Mutex::new(None);

/// The present second as HTTP writes it; made once for all requests of the second.
fn http_date() -> Arc<str> {
    let now = jiff::Timestamp::now();
    let mut last = SECOND.lock();
    if let Some((second, text)) = &*last
        && *second == now.as_second()
    {
        return Arc::clone(text);
    }
    let printer = jiff::fmt::rfc2822::DateTimePrinter::new();
    // Only the last second of the year 9999 has no such form.
    let text: Arc<str> = printer.timestamp_to_rfc9110_string(&now).unwrap_or_default().into();
    *last = Some((now.as_second(), Arc::clone(&text)));
    text
}

/// When the request came in.
struct Clock {
    started: Instant,
    start_time: Arc<str>,
}

impl Clock {
    fn start() -> Self {
        Self { started: Instant::now(), start_time: http_date() }
    }

    /// Adds DONE with the additional headers, of which those that tell of failure only come where
    /// asked for.
    fn put_done(&self, bytes: &mut Vec<u8>, failure: Option<ResponseCode>) {
        let elapsed = self.started.elapsed().as_millis().to_string();
        let mut headers =
            vec![("X-ElapsedTime", elapsed.as_str()), ("X-StartTime", &self.start_time)];
        let code = failure.map(|code| code.0.to_string());
        if let Some(code) = &code {
            headers.extend([("X-ResponseCode", code.as_str()), ("Content-Type", header::HTML)]);
        }
        put_done(bytes, headers);
    }
}

fn at_once(clock: &Clock, finished: &Finished) -> Payload {
    if finished.code != ResponseCode::SUCCESS {
        return body::full(diagnosis(finished.code));
    }
    let mut bytes = Vec::with_capacity(TAGS_LEN + finished.body.len());
    bytes.extend_from_slice(PROCESSING);
    clock.put_done(&mut bytes, None);
    bytes.extend_from_slice(&finished.body);
    body::full(bytes)
}

/// The last piece of a streamed answer.
fn last_piece(clock: &Clock, finished: &Finished) -> Bytes {
    let failure = (finished.code != ResponseCode::SUCCESS).then_some(finished.code);
    let mut bytes = Vec::with_capacity(TAGS_LEN + finished.body.len());
    clock.put_done(&mut bytes, failure);
    match failure {
        Some(code) => bytes.extend(diagnosis(code).into_bytes()),
        None => bytes.extend_from_slice(&finished.body),
    }
    bytes.into()
}

/// What people read when a request was refused.
fn diagnosis(code: ResponseCode) -> String {
    format!("<html><head><title>MAPI over HTTP</title></head><body><h1>{code}</h1></body></html>\n")
}

/// What is left to be sent of a streamed answer.
enum Left {
    Everything(Clock, Pin<Box<Interval>>, BoxFuture<'static, Finished>),
    Rest(Clock, Pin<Box<Interval>>, BoxFuture<'static, Finished>),
    Nothing,
}

fn in_pieces(clock: Clock, edge: &Edge, work: BoxFuture<'static, Finished>) -> Payload {
    let period = edge.limits.pending_period().max(Duration::from_millis(1));
    let mut ticks = tokio::time::interval_at(tokio::time::Instant::now() + period, period);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let start = Left::Everything(clock, Box::pin(ticks), work);
    let pieces = stream::unfold(start, |left| async {
        let (piece, left) = match left {
            Left::Everything(clock, ticks, work) => {
                (Bytes::from_static(PROCESSING), Left::Rest(clock, ticks, work))
            }
            Left::Rest(clock, mut ticks, mut work) => tokio::select! {
                biased;
                finished = &mut work => (last_piece(&clock, &finished), Left::Nothing),
                _ = ticks.tick() => (Bytes::from_static(PENDING), Left::Rest(clock, ticks, work)),
            },
            Left::Nothing => return None,
        };
        Some((Ok::<_, Infallible>(Frame::data(piece)), left))
    });
    StreamBody::new(pieces).boxed_unsync()
}
