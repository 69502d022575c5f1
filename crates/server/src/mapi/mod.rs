//! The endpoints of [MS-OXCMAPIHTTP].

mod emsmdb;
mod envelope;
mod reply;

use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, Response, StatusCode};
use tradepost_proto::http::ResponseCode;

use crate::behaviour::UserIdentity;
use crate::body::{self, Payload};
use crate::edge::Edge;
use crate::http::Via;
use envelope::{Envelope, Told};
use reply::Reply;

/// Which endpoint a path names.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    Mailbox,
    AddressBook,
    /// A path below `/mapi/` that is no endpoint.
    Nowhere,
}

/// Answers a request of a known user. `body` is `None` when it was too long.
pub(crate) async fn answer(
    edge: &Arc<Edge>,
    via: Via,
    place: Place,
    user: &UserIdentity,
    head: &Parts,
    body: Option<Bytes>,
) -> Response<Payload> {
    let told = Told::of(&head.headers);
    if place == Place::Mailbox && head.method == Method::POST && !names_mailbox(head) {
        // EXCHANGE: without a mailbox the URL leads nowhere, and the answer has no X-ResponseCode.
        return body::text(StatusCode::BAD_REQUEST, "the URL names no mailbox: ?MailboxId=");
    }
    let reply = match check(edge, place, head, body) {
        Ok((envelope, body)) => emsmdb::answer(edge, user, &envelope, &body),
        Err(code) => {
            tracing::info!(user = %user.address, %code, "refused");
            Reply::refused(code)
        }
    };
    reply.respond(edge, via, &told).await
}

/// Everything that can be said of a request before its session context is looked for.
fn check<'a>(
    edge: &Edge,
    place: Place,
    head: &'a Parts,
    body: Option<Bytes>,
) -> Result<(Envelope<'a>, Bytes), ResponseCode> {
    match place {
        Place::Mailbox => {}
        Place::AddressBook => return Err(ResponseCode::ENDPOINT_DISABLED),
        Place::Nowhere => return Err(ResponseCode::INVALID_PATH),
    }
    if edge.is_ending() {
        return Err(ResponseCode::ENDPOINT_SHUTTING_DOWN);
    }
    if head.method != Method::POST {
        return Err(ResponseCode::INVALID_VERB);
    }
    let envelope = Envelope::of(&head.headers)?;
    if !envelope.request_type.is_for_mailbox() {
        return Err(ResponseCode::INVALID_REQUEST_TYPE);
    }
    Ok((envelope, body.ok_or(ResponseCode::TOO_LARGE)?))
}

fn names_mailbox(head: &Parts) -> bool {
    let pairs = head.uri.query().unwrap_or_default().split('&').filter_map(|p| p.split_once('='));
    pairs.into_iter().any(|(name, value)| {
        !value.is_empty()
            && (name.eq_ignore_ascii_case("MailboxId")
                || name.eq_ignore_ascii_case("useMailboxOfAuthenticatedUser"))
    })
}
