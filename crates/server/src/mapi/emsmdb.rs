//! The mailbox endpoint, [MS-OXCMAPIHTTP] 2.2.4.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use futures_util::FutureExt;
use tokio::sync::{OwnedSemaphorePermit, watch};
use tracing::Span;
use tradepost_proto::http::{
    Auxiliary, ConnectDone, ConnectRequest, ConnectResponse, DisconnectDone, DisconnectRequest,
    DisconnectResponse, ExecuteDone, ExecuteRequest, ExecuteResponse, NotificationWaitDone,
    NotificationWaitRequest, NotificationWaitResponse, RequestType, ResponseCode,
};
use tradepost_wire::{Wire, decode_all, encode};

use super::envelope::Envelope;
use super::reply::Reply;
use crate::behaviour::{Behaviour, ConnectFacts, ExecuteOutcome, UserIdentity};
use crate::edge::Edge;
use crate::sessions::{Context, EventSignal, Finished, Run, Turn, Wait};

/// EXCHANGE: what Exchange and others answer to Connect; milliseconds, times, milliseconds.
const POLLS_MAX: u32 = 60_000;
const RETRY_COUNT: u32 = 6;
const RETRY_DELAY: u32 = 10_000;
/// [MS-OXCRPC] 3.1.4.1: the longest auxiliary buffer of a request, in bytes.
const AUXILIARY_LEN_MAX: usize = 0x1008;
/// [MS-OXCRPC] 3.1.4.2: the longest RopBuffer of a request, in bytes.
const ROP_BUFFER_LEN_MAX: usize = 0x40000;

type Answer = Result<Reply, ResponseCode>;

/// Answers a well-formed request.
pub(super) fn answer(
    edge: &Arc<Edge>,
    user: &UserIdentity,
    envelope: &Envelope<'_>,
    body: &[u8],
) -> Reply {
    let answer = match envelope.request_type {
        RequestType::Connect => connect(edge, user, envelope, body),
        RequestType::Execute => execute(edge, user, envelope, body),
        RequestType::Disconnect => disconnect(edge, user, envelope, body),
        RequestType::NotificationWait => wait(edge, user, envelope, body),
        RequestType::Ping => ping(edge, user, envelope),
        _ => Err(ResponseCode::INVALID_REQUEST_TYPE),
    };
    answer.unwrap_or_else(|code| {
        let (request_type, id) = (envelope.request_type.name(), envelope.request_id);
        tracing::info!(user = %user.address, request_type, id, %code, "refused");
        // A context of the caller's own stays usable: its cookies are sent again.
        let context = envelope.context.and_then(|id| edge.sessions.find(id, user).ok());
        Reply::ready(context.map(|c| c.cookies()), Finished::failed(code))
    })
}

/// Requests and answers of this endpoint as bytes.
fn request<T: Wire>(body: &[u8]) -> Result<T, ResponseCode> {
    decode_all(body).map_err(|error| {
        tracing::info!(%error, "invalid request body");
        ResponseCode::INVALID_REQUEST_BODY
    })
}

fn finished<T: Wire>(response: &T) -> Finished {
    match encode(response) {
        Ok(body) => Finished::done(body),
        Err(error) => {
            tracing::error!(%error, "the answer has no wire form");
            Finished::failed(ResponseCode::INVALID_RESPONSE)
        }
    }
}

/// [MS-OXCRPC] 3.1.4.1: 1 to 7 bytes cannot even hold the extended header.
fn check_auxiliary(buffer: &Auxiliary) -> Result<(), ResponseCode> {
    match buffer.0.len() {
        0 | 8..=AUXILIARY_LEN_MAX => Ok(()),
        _ => Err(ResponseCode::INVALID_REQUEST_BODY),
    }
}

/// The context that a request names.
fn context(
    edge: &Edge,
    user: &UserIdentity,
    envelope: &Envelope<'_>,
) -> Result<Arc<Context>, ResponseCode> {
    edge.sessions.find(envelope.context.ok_or(ResponseCode::MISSING_COOKIE)?, user)
}

/// 3.2.5.1, and 3.2.5.6 when the request names an older context: that one is destroyed first.
fn connect(edge: &Arc<Edge>, user: &UserIdentity, envelope: &Envelope<'_>, body: &[u8]) -> Answer {
    let body: ConnectRequest = request(body)?;
    check_auxiliary(&body.auxiliary_buffer)?;
    if let Some(old) = envelope.context.and_then(|id| edge.sessions.find(id, user).ok()) {
        edge.sessions.remove(&old);
    }
    let events = EventSignal::default();
    let objects_max = edge.limits.objects_per_session_max;
    let connected = edge.mailboxes.connect(user, &body, events.clone(), objects_max);
    let (facts, error_code, context) = match connected {
        Ok((behaviour, facts)) => {
            let context = Context::new(user.clone(), behaviour, events)
                .map_err(|_| ResponseCode::UNKNOWN_FAILURE)?;
            edge.sessions.insert(Arc::clone(&context))?;
            (facts, 0, Some(context))
        }
        Err(error_code) => (ConnectFacts::default(), error_code, None),
    };
    tracing::info!(user = %user.address, error_code, "connect");
    let response = ConnectResponse::Done(ConnectDone {
        error_code,
        polls_max: POLLS_MAX,
        retry_count: RETRY_COUNT,
        retry_delay: RETRY_DELAY,
        dn_prefix: facts.dn_prefix.as_str().into(),
        display_name: facts.display_name.as_str().into(),
        auxiliary_buffer: Auxiliary(facts.auxiliary_buffer),
    });
    Ok(Reply::ready(context.map(|c| c.cookies()), finished(&response)))
}

/// 3.2.5.4. The cookies are sent a last time, although the context is gone.
fn disconnect(edge: &Edge, user: &UserIdentity, envelope: &Envelope<'_>, body: &[u8]) -> Answer {
    let context = context(edge, user, envelope)?;
    let body: DisconnectRequest = request(body)?;
    check_auxiliary(&body.auxiliary_buffer)?;
    if context.is_running() {
        return Err(ResponseCode::INVALID_SEQUENCE);
    }
    let cookies = context.cookies();
    edge.sessions.remove(&context);
    tracing::info!(user = %user.address, "disconnect");
    let auxiliary_buffer = Auxiliary::default();
    let response = DisconnectResponse::Done(DisconnectDone { error_code: 0, auxiliary_buffer });
    Ok(Reply::ready(Some(cookies), finished(&response)))
}

/// 3.2.5.3.
///
/// EXCHANGE: without a context cookie PING succeeds all the same.
fn ping(edge: &Edge, user: &UserIdentity, envelope: &Envelope<'_>) -> Answer {
    let context = match envelope.context {
        Some(id) => Some(edge.sessions.find(id, user)?),
        None => None,
    };
    // The idle time starts anew when the guard goes.
    let cookies = context.map(|c| {
        drop(c.pending());
        c.cookies()
    });
    Ok(Reply::ready(cookies, Finished::done(Vec::new())))
}

/// 3.2.5.5. Runs beside an Execute, and neither checks nor renews the sequence.
fn wait(edge: &Arc<Edge>, user: &UserIdentity, envelope: &Envelope<'_>, body: &[u8]) -> Answer {
    let context = context(edge, user, envelope)?;
    let body: NotificationWaitRequest = request(body)?;
    check_auxiliary(&body.auxiliary_buffer)?;
    let (cookies, pending) = (context.cookies(), context.pending());
    let edge = Arc::clone(edge);
    let work = async move {
        let waited = tokio::select! {
            waited = context.wait_for_events(edge.limits.notification_wait()) => waited,
            () = edge.ending() => return Finished::failed(ResponseCode::ENDPOINT_SHUTTING_DOWN),
        };
        drop(pending);
        let event_pending = match waited {
            Wait::Gone => return Finished::failed(ResponseCode::CONTEXT_NOT_FOUND),
            Wait::Event => 1,
            Wait::Nothing => 0,
        };
        let auxiliary_buffer = Auxiliary::default();
        let done = NotificationWaitDone { error_code: 0, event_pending, auxiliary_buffer };
        finished(&NotificationWaitResponse::Done(done))
    };
    Ok(Reply { cookies: Some(cookies), work: work.boxed(), slow: true })
}

fn execute(edge: &Arc<Edge>, user: &UserIdentity, envelope: &Envelope<'_>, body: &[u8]) -> Answer {
    let context = context(edge, user, envelope)?;
    let sequence = envelope.sequence.ok_or(ResponseCode::MISSING_COOKIE)?;
    let body: ExecuteRequest = request(body)?;
    check_auxiliary(&body.auxiliary_buffer)?;
    if body.rop_buffer.len() > ROP_BUFFER_LEN_MAX {
        return Err(ResponseCode::TOO_LARGE);
    }
    let turn = context.begin_execute(sequence, envelope.request_id)?;
    let (cookies, pending) = (context.cookies(), context.pending());
    let mut answer = match turn {
        Turn::Kept(answer) => return Ok(Reply::ready(Some(cookies), (*answer).clone())),
        Turn::Repeat(answer) => answer,
        Turn::Run(run) => {
            let answer = run.watch();
            // It runs to its end even if the connection goes: a repeat of the request gets the
            // answer.
            let id = envelope.request_id;
            let span = tracing::info_span!("execute", user = %user.address, id);
            Execution { edge: Arc::clone(edge), run, body, span }.begin();
            answer
        }
    };
    let work = async move {
        let finished = finished_execute(&mut answer).await;
        drop(pending);
        finished
    };
    Ok(Reply { cookies: Some(cookies), work: work.boxed(), slow: false })
}

async fn finished_execute(answer: &mut watch::Receiver<Option<Arc<Finished>>>) -> Finished {
    let finished = answer.wait_for(Option::is_some).await.ok().and_then(|a| a.as_deref().cloned());
    finished.unwrap_or(Finished::failed(ResponseCode::UNKNOWN_FAILURE))
}

/// An Execute to be carried out.
struct Execution {
    edge: Arc<Edge>,
    run: Run,
    body: ExecuteRequest,
    span: Span,
}

impl Execution {
    /// Carries out a short one here and now; any other on a thread that may block, as soon as there
    /// is a permit for it.
    fn begin(self) {
        let Ok(permit) = Arc::clone(&self.edge.executes).try_acquire_owned() else {
            tokio::spawn(async move {
                let Ok(permit) = Arc::clone(&self.edge.executes).acquire_owned().await else {
                    return;
                };
                tokio::task::spawn_blocking(move || self.carry_out(permit));
            });
            return;
        };
        match self.call(|session, body| {
            session.execute_if_short(&body.rop_buffer, body.flags, body.max_rop_out)
        }) {
            Ok(Some(outcome)) => self.finish(outcome, permit),
            Ok(None) => drop(tokio::task::spawn_blocking(move || self.carry_out(permit))),
            Err(()) => {}
        }
    }

    fn carry_out(self, permit: OwnedSemaphorePermit) {
        let outcome = self
            .call(|session, body| session.execute(&body.rop_buffer, body.flags, body.max_rop_out));
        if let Ok(outcome) = outcome {
            self.finish(outcome, permit);
        }
    }

    /// Calls the session. When it panics, the context goes.
    fn call<T>(&self, f: impl FnOnce(&mut dyn Behaviour, &ExecuteRequest) -> T) -> Result<T, ()> {
        // What the session logs stands beside the user and the request.
        let _in = self.span.enter();
        let context = self.run.context();
        let mut behaviour = context.behaviour.lock();
        catch_unwind(AssertUnwindSafe(|| f(behaviour.as_mut(), &self.body))).map_err(|_| {
            // What the session holds cannot be trusted any more.
            tracing::error!(user = %context.owner().address, "an execute ended without an answer");
            self.edge.sessions.remove(context);
        })
    }

    /// Hands over the answer once all that it depends on is on disk.
    ///
    /// INVARIANT: no answer leaves before the ticket of everything it depends on is on disk.
    fn finish(self, outcome: ExecuteOutcome, permit: OwnedSemaphorePermit) {
        let Self { edge, run, span, .. } = self;
        let (ticket, answer) = (outcome.durable, execute_done(outcome));
        let kept_len_max = edge.limits.kept_answer_len_max;
        let durable = move |result: Result<(), tradepost_store::Error>| {
            let failed = |error: tradepost_store::Error| {
                span.in_scope(|| {
                    tracing::error!(%error, "what was done could not be made durable");
                });
                Finished::failed(ResponseCode::UNKNOWN_FAILURE)
            };
            let answer = result.map_or_else(failed, |()| answer);
            run.finish(answer, kept_len_max);
            drop(permit);
        };
        edge.mailboxes.when_durable(ticket, Box::new(durable));
    }
}

fn execute_done(outcome: ExecuteOutcome) -> Finished {
    finished(&ExecuteResponse::Done(ExecuteDone {
        error_code: outcome.error_code,
        flags: 0,
        rop_buffer: outcome.rop_buffer.into(),
        auxiliary_buffer: Auxiliary::default(),
    }))
}
