//! Operations on many objects, asked for: at once, or a slice at a time with RopProgress,
//! [MS-OXCPRPT] 3.2.5.20.
//!
//! Asked for synchronously, [`Work`] is carried on to its end at once. Asked for asynchronously it is
//! so too while it is small; a large one becomes a task of the session, which each RopProgress carries
//! on by a slice. Whoever cancels it, or asks for something else, ends it where it stands. When the
//! session is gone, nobody can be told any more: the server finishes it.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::property::progress;
use tradepost_proto::rop::{
    Answer, HandleIndex, OnSuccess, Operation, Request, Response, WithCode,
};

use crate::environment::Environment;
use crate::error::Outcome;
use crate::op::Op;
use crate::work::{self, Work};

/// LIMIT: operations on fewer objects than this are done at once, even if they may take their time.
const TASK_MIN: usize = 500;

/// How work ended.
pub(crate) struct Ended {
    /// What the client is told.
    pub code: ErrorCode,
    /// Whether it was done in part only.
    pub partial: bool,
}

impl Ended {
    /// What there is to tell when it succeeded.
    pub(crate) fn result<A>(self, body: A) -> Result<A, ErrorCode> {
        if self.code.is_success() { Ok(body) } else { Err(self.code) }
    }

    /// The reply with the body that tells how far it came.
    pub(crate) fn with<A>(self, body: impl FnOnce(bool) -> A) -> WithCode<A> {
        WithCode { code: self.code, body: body(self.partial) }
    }
}

/// The answer of the operation that was asked for, once it has ended.
type Answering = Box<dyn Fn(HandleIndex, Ended) -> Response + Send>;

/// Work that goes on between requests.
pub(crate) struct Task {
    logon_id: u8,
    /// The object that it was asked of.
    handle: u32,
    work: Box<dyn Work>,
    answering: Answering,
}

/// The tasks of a session: one for each logon at most.
#[derive(Default)]
pub(crate) struct Tasks(Vec<Task>);

impl Tasks {
    /// Ends the task of a logon where it stands.
    pub(crate) fn end(&mut self, env: &Environment<'_>, logon_id: u8) {
        for task in self.0.extract_if(.., |task| task.logon_id == logon_id) {
            let mut task = task;
            task.work.stop(env);
        }
    }

    /// Leaves the task of a logon to the server.
    pub(crate) fn leave(&mut self, logon_id: u8) {
        self.0.retain(|task| task.logon_id != logon_id);
    }

    fn take(&mut self, logon_id: u8, handle: u32) -> Option<Task> {
        let is_it = |task: &Task| task.logon_id == logon_id && task.handle == handle;
        let at = self.0.iter().position(is_it)?;
        Some(self.0.swap_remove(at))
    }
}

impl Task {
    /// Does a slice; the answer, unless there is more to do.
    fn advance(&mut self, env: &Environment<'_>, handle: HandleIndex) -> Option<Response> {
        match work::next_batch(env, &mut *self.work) {
            Ok(true) => None,
            Ok(false) => Some(self.ended(handle, ErrorCode::SUCCESS)),
            Err(refusal) => {
                self.work.stop(env);
                Some(self.ended(handle, refusal.told()))
            }
        }
    }

    fn ended(&self, handle: HandleIndex, code: ErrorCode) -> Response {
        let partial = self.work.is_partial() || !code.is_success() && self.work.done() > 0;
        (self.answering)(handle, Ended { code, partial })
    }
}

/// Carries out work that was asked for, or begins it.
pub(crate) fn carry_out<R: Operation, W: Work + 'static>(
    op: &mut Op<'_>,
    request: &R,
    want_asynchronous: bool,
    work: Outcome<W>,
    answering: impl Fn(HandleIndex, Ended) -> Response + Send + 'static,
) -> Response {
    let indices = request.handles();
    let begun = work.and_then(|work| match indices.input {
        Some(input) => Ok((work, op.handle(input)?)),
        None => Err(ErrorCode::NOT_SUPPORTED.into()),
    });
    let (mut work, handle) = match begun {
        Ok(begun) => begun,
        Err(refusal) => return request.refuse(refusal.told()),
    };
    work.on_behalf_of(op.session.asker(op.logon_id, &work.ends()));
    let (work, answering) = (Box::new(work), Box::new(answering));
    let mut task = Task { logon_id: op.logon_id, handle, work, answering };
    if want_asynchronous && task.work.total() >= TASK_MIN {
        return carry_on(op, indices.answer, task);
    }
    loop {
        if let Some(answer) = task.advance(op.env, indices.answer) {
            return answer;
        }
        task.work.pause(op.env);
    }
}

/// The next slice of a task.
fn carry_on(op: &mut Op<'_>, handle: HandleIndex, mut task: Task) -> Response {
    if let Some(answer) = task.advance(op.env, handle) {
        return answer;
    }
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let completed_task_count = number(task.work.done());
    let body = progress::Success {
        logon_id: task.logon_id,
        completed_task_count,
        total_task_count: number(task.work.total()).max(completed_task_count),
    };
    op.session.tasks.0.push(task);
    Response::Progress(Answer { handle, reply: OnSuccess::success(body) })
}

/// RopProgress: the next slice of the object's task, or its end.
pub(crate) fn progress(op: &mut Op<'_>, r: &progress::Request) -> Response {
    let task = op.object(r.input).map(|_| ()).and_then(|()| {
        let handle = op.handle(r.input)?;
        let task = op.session.tasks.take(op.logon_id, handle);
        task.ok_or_else(|| ErrorCode::NOT_SUPPORTED.into())
    });
    match task {
        Ok(mut task) if r.want_cancel => {
            task.work.stop(op.env);
            task.ended(r.input, ErrorCode::USER_CANCELED)
        }
        Ok(task) => carry_on(op, r.input, task),
        Err(refusal) => r.refuse(refusal.told()),
    }
}

/// [MS-OXCPRPT] 3.2.5.20: any other operation of a logon ends its task.
pub(crate) fn interrupt(op: &mut Op<'_>, request: &Request) {
    if !matches!(request, Request::Progress(_)) {
        op.session.tasks.end(op.env, op.logon_id);
    }
}
