//! One request of [MS-OXCMAPIHTTP] and its answer: headers, cookies, meta-tags.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use hyper::body::Incoming;
use tradepost_proto::http::{CookieJar, RequestType, ResponseCode, StreamParser, header};
use tradepost_wire::{Wire, decode_all, encode};
use uuid::Uuid;

use crate::transport::Transport;
use crate::{Error, Login, Result};

/// LIMIT: bytes of the body of an answer; the longest RopBuffer of [MS-OXCRPC] 3.1.4.2 is 256 KiB.
const BODY_LEN_MAX: usize = 1 << 20;
/// LIMIT: bytes of a page that explains a refusal, read only to keep the connection.
const PAGE_LEN_MAX: usize = 64 << 10;
/// 2.2.3.3.6: the form that servers expect.
const CLIENT_APPLICATION: HeaderValue = HeaderValue::from_static("Outlook/15.00.0000.0000");

/// What the requests of one session context have in common.
#[derive(Debug)]
pub(crate) struct Connection {
    login: Login,
    /// The GUID of X-RequestId and X-ClientInfo.
    instance: Uuid,
    counter: AtomicU64,
    cookies: Mutex<CookieJar>,
}

/// Whether the cookies of an answer count. Those of a request that runs beside others may be older
/// than what is known.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Cookies {
    Keep,
    Ignore,
}

impl Connection {
    pub fn new(login: Login) -> Self {
        Self {
            login,
            instance: Uuid::new_v4(),
            counter: AtomicU64::new(1),
            cookies: Mutex::default(),
        }
    }

    /// Sends a request and reads its answer.
    pub async fn request<Q: Wire, A: Wire>(
        &self,
        transport: &mut Transport,
        request: RequestType,
        body: &Q,
        cookies: Cookies,
    ) -> Result<A> {
        let body = self.exchange(transport, request, encode(body)?, cookies).await?;
        Ok(decode_all(&body)?)
    }

    /// Sends the bytes of a request; the bytes of its answer.
    pub async fn exchange(
        &self,
        transport: &mut Transport,
        request: RequestType,
        body: Vec<u8>,
        cookies: Cookies,
    ) -> Result<Vec<u8>> {
        let headers = self.headers(request)?;
        let path = transport.endpoint().path().to_owned();
        let mut response = transport.post(&path, &headers, Bytes::from(body)).await?;
        if cookies == Cookies::Keep {
            self.keep(response.headers());
        }
        if let Err(error) = check(request, &response) {
            // Read to its end, so that the connection can be used again.
            drop(transport.whole(response.body_mut(), PAGE_LEN_MAX).await);
            return Err(error);
        }
        let mut parser = StreamParser::new(BODY_LEN_MAX);
        while let Some(piece) = transport.piece(response.body_mut()).await? {
            parser.push(&piece)?;
        }
        let streamed = parser.finish()?;
        match streamed.response_code() {
            None | Some(ResponseCode::SUCCESS) => Ok(streamed.body),
            Some(code) => Err(Error::Refused { request: request.name(), code }),
        }
    }

    fn headers(&self, request: RequestType) -> Result<HeaderMap> {
        let count = self.counter.fetch_add(1, Ordering::Relaxed);
        let id =
            format!("{{{}}}:{count}", self.instance.as_hyphenated().to_string().to_uppercase());
        let id = HeaderValue::from_str(&id).map_err(http::Error::from)?;
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(header::MAPI_HTTP));
        headers.extend(self.login.authorization().map(|value| (AUTHORIZATION, value)));
        headers.insert(header::REQUEST_TYPE, HeaderValue::from_static(request.name()));
        headers.insert(header::REQUEST_ID, id.clone());
        headers.insert(header::CLIENT_INFO, id);
        headers.insert(header::CLIENT_APPLICATION, CLIENT_APPLICATION);
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner).header();
        if let Some(cookies) = cookies {
            let value = HeaderValue::from_str(&cookies).map_err(http::Error::from)?;
            headers.insert(COOKIE, value);
        }
        Ok(headers)
    }

    fn keep(&self, headers: &HeaderMap) {
        let mut jar = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        for value in headers.get_all(SET_COOKIE) {
            if let Ok(text) = value.to_str() {
                jar.set(text);
            }
        }
    }
}

fn check(request: RequestType, response: &Response<Incoming>) -> Result<()> {
    match response.status() {
        StatusCode::OK => {}
        StatusCode::UNAUTHORIZED => return Err(Error::Unauthorized),
        other => return Err(Error::Status(other)),
    }
    let code = response.headers().get(header::RESPONSE_CODE).and_then(|v| v.to_str().ok());
    match code.and_then(|text| text.trim().parse().ok()).map(ResponseCode) {
        None => Err(Error::Unexpected("there is no response code")),
        Some(ResponseCode::SUCCESS) => Ok(()),
        Some(code) => Err(Error::Refused { request: request.name(), code }),
    }
}
