//! Where a request goes, by its path.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use tradepost_auth::Busy;

use crate::behaviour::UserIdentity;
use crate::body::{self, BodyError, Payload};
use crate::edge::Edge;
use crate::http::{Line, Via};
use crate::login::{ConnectionLogin, LoggedOn, Refusal};
use crate::{autodiscover, mapi};

#[derive(Clone, Copy)]
enum Place {
    Home,
    Mapi(mapi::Place),
    Pox,
    Json,
    Nowhere,
}

fn place(path: &str) -> Place {
    // The ones that most requests go to, as clients write them.
    if matches!(path, "/mapi/emsmdb" | "/mapi/emsmdb/") {
        return Place::Mapi(mapi::Place::Mailbox);
    }
    let path = path.to_ascii_lowercase();
    match path.as_str() {
        "/" => Place::Home,
        "/mapi/emsmdb" | "/mapi/emsmdb/" => Place::Mapi(mapi::Place::Mailbox),
        "/mapi/nspi" | "/mapi/nspi/" => Place::Mapi(mapi::Place::AddressBook),
        "/autodiscover/autodiscover.xml" => Place::Pox,
        "/autodiscover/autodiscover.json" => Place::Json,
        _ if path.starts_with("/autodiscover/autodiscover.json/") => Place::Json,
        _ if path.starts_with("/mapi/") => Place::Mapi(mapi::Place::Nowhere),
        _ => Place::Nowhere,
    }
}

/// Answers one request.
pub(crate) async fn answer(
    edge: Arc<Edge>,
    line: &Line,
    request: Request<Incoming>,
) -> Response<Payload> {
    let Line { via, login, alarm } = line;
    let via = *via;
    let (head, body) = request.into_parts();
    let time_max = Duration::from_millis(edge.limits.body_time_millis);
    // The body is read before anything is answered: what is left unread would be taken for the next
    // request, and logins that take several requests would lose their connection.
    let keep = head.headers.contains_key(header::AUTHORIZATION) || login.is_logged_on();
    let body = body::collect(body, edge.limits.body_len_max, keep, alarm, time_max).await;
    let unread = !matches!(body, Ok(_) | Err(BodyError::TooLong));
    let mut response = match body {
        Err(BodyError::TooSlow) => {
            body::text(StatusCode::REQUEST_TIMEOUT, "the body took too long")
        }
        Err(BodyError::Broken) => body::text(StatusCode::BAD_REQUEST, "the body is broken"),
        _ if is_encoded(&head) => encoded(),
        Err(BodyError::TooLong | BodyError::FarTooLong) => {
            dispatch(&edge, via, login, &head, None).await
        }
        Ok(body) => dispatch(&edge, via, login, &head, Some(body)).await,
    };
    if unread {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    let status = response.status().as_u16();
    tracing::debug!(peer = %via.peer, method = %head.method, path = head.uri.path(), status, "http");
    response
}

/// Whether the body is said to be compressed. LIMIT: nothing here undoes that, since a few bytes
/// could stand for very many.
fn is_encoded(head: &Parts) -> bool {
    let codings = head.headers.get_all(header::CONTENT_ENCODING);
    codings.iter().any(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// RFC 9110 15.5.16.
fn encoded() -> Response<Payload> {
    let text = "the body has a content coding, and none is understood";
    let mut response = body::text(StatusCode::UNSUPPORTED_MEDIA_TYPE, text);
    let identity = HeaderValue::from_static("identity");
    response.headers_mut().insert(header::ACCEPT_ENCODING, identity);
    response
}

/// `body` is `None` when it was too long.
async fn dispatch(
    edge: &Arc<Edge>,
    via: Via,
    login: &ConnectionLogin,
    head: &Parts,
    body: Option<Bytes>,
) -> Response<Payload> {
    match place(head.uri.path()) {
        Place::Home => home(head),
        Place::Json => autodiscover::json(edge, via, head),
        Place::Nowhere => body::text(StatusCode::NOT_FOUND, "nothing here"),
        place @ (Place::Mapi(_) | Place::Pox) => {
            let LoggedOn { user, last } = match edge.login.user(via, login, &head.headers).await {
                Ok(logged_on) => logged_on,
                Err(refusal) => return refuse(edge, via, head, refusal),
            };
            let mut response = match place {
                Place::Mapi(place) => mapi::answer(edge, via, place, &user, head, body).await,
                _ => pox(edge, via, head, &user, body).await,
            };
            if let Some(last) = last {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, last);
            }
            response
        }
    }
}

async fn pox(
    edge: &Arc<Edge>,
    via: Via,
    head: &Parts,
    user: &UserIdentity,
    body: Option<Bytes>,
) -> Response<Payload> {
    match body {
        Some(body) => autodiscover::pox(edge, via, head, user, &body).await,
        None => body::text(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long"),
    }
}

fn refuse(edge: &Edge, via: Via, head: &Parts, refusal: Refusal) -> Response<Payload> {
    if refusal == Refusal::Wrong {
        tracing::info!(peer = %via.peer, path = head.uri.path(), "wrong name or password");
    }
    let status = match refusal {
        Refusal::Unknown | Refusal::Wrong | Refusal::Challenge(_) => StatusCode::UNAUTHORIZED,
        Refusal::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::Fault => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let mut response = body::empty(status);
    let headers = response.headers_mut();
    match refusal {
        Refusal::Unknown | Refusal::Wrong => {
            for challenge in edge.login.challenges(via) {
                headers.append(header::WWW_AUTHENTICATE, challenge);
            }
        }
        Refusal::Challenge(challenge) => {
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        Refusal::Busy => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(Busy::RETRY_AFTER_SECS));
        }
        Refusal::Fault => {}
    }
    // Without it, some clients take the connection, and with it the handshake, for ended.
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
    response
}

fn home(head: &Parts) -> Response<Payload> {
    if head.method != Method::GET && head.method != Method::HEAD {
        return body::text(StatusCode::METHOD_NOT_ALLOWED, "only GET");
    }
    let page = concat!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Tradepost</title>",
        "<h1>Tradepost ",
        env!("CARGO_PKG_VERSION"),
        "</h1><p>A MAPI-over-HTTP server. Mail programs find it by",
        " <code>/autodiscover/autodiscover.xml</code>.</html>\n"
    );
    let mut response = Response::new(body::full(page));
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, html);
    response
}
