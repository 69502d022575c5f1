//! One session context.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use parking_lot::Mutex;
use tokio::sync::watch;
use tradepost_proto::http::ResponseCode;

use super::{EventSignal, random_text};
use crate::behaviour::{Behaviour, UserIdentity};

/// How a request ended: the response code, and the body when it is 0.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finished {
    /// X-ResponseCode.
    pub code: ResponseCode,
    /// The binary body behind the meta-tags; empty when the code is not 0.
    pub body: Bytes,
}

impl Finished {
    /// Success.
    pub fn done(body: Vec<u8>) -> Self {
        Self { code: ResponseCode::SUCCESS, body: body.into() }
    }

    /// Failure.
    pub const fn failed(code: ResponseCode) -> Self {
        Self { code, body: Bytes::new() }
    }
}

/// The cookies of a context, as they stand now.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cookies {
    /// Names the context.
    pub context: String,
    /// What the next Execute has to bring along.
    pub sequence: String,
}

/// A session context: bound to a user, with one session behind it.
pub struct Context {
    id: String,
    owner: UserIdentity,
    /// The session. INVARIANT: locked only by the thread that carries out the context's one
    /// Execute.
    pub behaviour: Mutex<Box<dyn Behaviour>>,
    /// Raised while events wait.
    pub events: EventSignal,
    state: Mutex<State>,
    /// The number of the newest NotificationWait; an older one ends. `None` when the context is
    /// destroyed.
    waits: watch::Sender<Option<u64>>,
}

struct State {
    sequence: String,
    /// The sequence that the newest Execute came with, and its X-RequestId.
    last: Option<(String, String)>,
    running: Option<watch::Receiver<Option<Arc<Finished>>>>,
    kept: Option<(Arc<Finished>, Instant)>,
    pending: u32,
    idle_since: Instant,
}

/// What to do with an Execute.
pub enum Turn {
    /// Carry it out, and hand the answer to the runner.
    Run(Run),
    /// Wait for the answer of the same request, sent before.
    Repeat(watch::Receiver<Option<Arc<Finished>>>),
    /// Here is the answer of the same request, sent before.
    Kept(Arc<Finished>),
}

/// The right to carry out an Execute. Dropped without an answer, the next Execute is admitted all
/// the same.
pub struct Run {
    context: Arc<Context>,
    answer: watch::Sender<Option<Arc<Finished>>>,
    is_finished: bool,
}

impl Run {
    /// The context that the Execute belongs to.
    pub fn context(&self) -> &Arc<Context> {
        &self.context
    }

    /// Watches for the answer.
    pub fn watch(&self) -> watch::Receiver<Option<Arc<Finished>>> {
        self.answer.subscribe()
    }

    /// Ends the Execute with its answer, which is kept for a repeat if it has at most
    /// `kept_len_max` bytes.
    pub fn finish(mut self, answer: Finished, kept_len_max: usize) {
        let answer = Arc::new(answer);
        {
            let mut state = self.context.state.lock();
            state.kept =
                (answer.body.len() <= kept_len_max).then(|| (Arc::clone(&answer), Instant::now()));
            // The runner goes before the answer is seen: whoever has it may send the next Execute.
            state.running = None;
            self.is_finished = true;
        }
        self.answer.send_replace(Some(answer));
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        // Once finished, what runs is somebody else's.
        if !self.is_finished {
            self.context.state.lock().running = None;
        }
    }
}

/// Keeps a context from becoming idle; when dropped, its idle time starts anew.
pub struct Pending(Arc<Context>);

impl Drop for Pending {
    fn drop(&mut self) {
        let mut state = self.0.state.lock();
        state.pending = state.pending.saturating_sub(1);
        state.idle_since = Instant::now();
    }
}

/// How a NotificationWait ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Wait {
    /// Events wait.
    Event,
    /// None came in time, or a newer NotificationWait took its place.
    Nothing,
    /// The context was destroyed meanwhile.
    Gone,
}

impl Context {
    /// A context of a user, with fresh cookies.
    pub fn new(
        owner: UserIdentity,
        behaviour: Box<dyn Behaviour>,
        events: EventSignal,
    ) -> Result<Arc<Self>, getrandom::Error> {
        Ok(Arc::new(Self {
            id: random_text::<16>()?,
            owner,
            behaviour: Mutex::new(behaviour),
            events,
            state: Mutex::new(State {
                sequence: random_text::<8>()?,
                last: None,
                running: None,
                kept: None,
                pending: 0,
                idle_since: Instant::now(),
            }),
            waits: watch::Sender::new(Some(0)),
        }))
    }

    /// The value of the context cookie.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whose context it is.
    pub fn owner(&self) -> &UserIdentity {
        &self.owner
    }

    /// The cookies to send with an answer.
    pub fn cookies(&self) -> Cookies {
        Cookies { context: self.id.clone(), sequence: self.state.lock().sequence.clone() }
    }

    /// Marks a request as pending until the guard is dropped.
    pub fn pending(self: &Arc<Self>) -> Pending {
        self.state.lock().pending += 1;
        Pending(Arc::clone(self))
    }

    /// Whether an Execute is being carried out.
    pub fn is_running(&self) -> bool {
        self.state.lock().running.is_some()
    }

    /// How long nothing has been pending at `now`; `None` while something is.
    pub fn idle(&self, now: Instant) -> Option<Duration> {
        let state = self.state.lock();
        (state.pending == 0 && state.running.is_none())
            .then(|| now.saturating_duration_since(state.idle_since))
    }

    /// When a request last ended.
    pub fn idle_since(&self) -> Instant {
        self.state.lock().idle_since
    }

    /// Forgets a kept answer that is older than `age_max`.
    pub fn forget_kept(&self, now: Instant, age_max: Duration) {
        let mut state = self.state.lock();
        if state.kept.as_ref().is_some_and(|(_, at)| now.saturating_duration_since(*at) > age_max) {
            state.kept = None;
        }
    }

    /// Admits an Execute: it must bring the newest sequence cookie while no other runs. The same
    /// request once more, with the sequence it came with, gets the answer of the first; nothing is
    /// ever carried out twice.
    pub fn begin_execute(
        self: &Arc<Self>,
        sequence: &str,
        request_id: &str,
    ) -> Result<Turn, ResponseCode> {
        let mut state = self.state.lock();
        let repeats = |(s, id): &(String, String)| s == sequence && id == request_id;
        if state.last.as_ref().is_some_and(repeats) {
            if let Some(running) = &state.running {
                return Ok(Turn::Repeat(running.clone()));
            }
            let kept = state.kept.as_ref().ok_or(ResponseCode::INVALID_SEQUENCE)?;
            return Ok(Turn::Kept(Arc::clone(&kept.0)));
        }
        if sequence != state.sequence || state.running.is_some() {
            return Err(ResponseCode::INVALID_SEQUENCE);
        }
        let next = random_text::<8>().map_err(|_| ResponseCode::UNKNOWN_FAILURE)?;
        let used = std::mem::replace(&mut state.sequence, next);
        let answer = watch::Sender::new(None);
        state.last = Some((used, request_id.to_owned()));
        state.running = Some(answer.subscribe());
        state.kept = None;
        Ok(Turn::Run(Run { context: Arc::clone(self), answer, is_finished: false }))
    }

    /// Waits for events, at most `time_max`. It ends an older wait of the context, and a newer one
    /// ends it.
    pub async fn wait_for_events(&self, time_max: Duration) -> Wait {
        let mut waits = self.waits.subscribe();
        let mut mine = None;
        self.waits.send_modify(|newest| {
            *newest = newest.map(|n| n + 1);
            mine = *newest;
        });
        let Some(mine) = mine else { return Wait::Gone };
        tokio::select! {
            biased;
            () = self.events.raised() => Wait::Event,
            newest = waits.wait_for(|newest| *newest != Some(mine)) => {
                if newest.is_ok_and(|n| n.is_some()) { Wait::Nothing } else { Wait::Gone }
            }
            () = tokio::time::sleep(time_max) => Wait::Nothing,
        }
    }

    /// Ends what waits on a destroyed context.
    pub(super) fn close(&self) {
        self.waits.send_replace(None);
    }
}
