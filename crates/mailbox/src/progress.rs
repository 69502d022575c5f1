//! Operations on many objects: a slice at a time, and RopProgress, [MS-OXCPRPT] 3.2.5.20.
//!
//! An operation on many objects is [`Work`]. Asked for synchronously it is carried on to its end at
//! once. Asked for asynchronously it does so too while it is small; a large one becomes a task of the
//! session, which each RopProgress carries on by a slice. Every slice is complete in itself, so that
//! whatever ends a task leaves nothing half done.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::property::progress;
use tradepost_proto::rop::{Answer, HandleIndex, OnSuccess, Operation, Request, Response};
use tradepost_store::{Error, Mailbox, Transaction};

use crate::error::Outcome;
use crate::op::Op;

/// LIMIT: objects changed in one batch.
pub(crate) const BATCH: usize = 2_000;
/// LIMIT: bytes of changes after which a batch is closed; the store takes 4 MiB.
pub(crate) const BATCH_LEN: usize = 3 << 20;
/// LIMIT: operations on fewer objects than this are done at once, even if they may take their time.
const TASK_MIN: usize = 500;

/// An operation on many objects.
pub(crate) trait Work: Send {
    /// About how many steps there are, those that are done included.
    fn total(&self) -> usize;

    /// How many steps are done.
    fn done(&self) -> usize;

    /// Does the next slice; whether there is more to do.
    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool>;

    /// The answer of the operation that was asked for: it came to its end, or why it did not.
    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response;
}

/// Work that goes on between requests.
pub(crate) struct Task {
    logon_id: u8,
    /// The object that it was asked of.
    handle: u32,
    work: Box<dyn Work>,
}

/// The tasks of a session: one for each logon at most.
#[derive(Default)]
pub(crate) struct Tasks(Vec<Task>);

impl Tasks {
    /// Ends the task of a logon, where it is.
    pub(crate) fn end(&mut self, logon_id: u8) {
        self.0.retain(|task| task.logon_id != logon_id);
    }

    fn take(&mut self, logon_id: u8, handle: u32) -> Option<Task> {
        let is_it = |task: &Task| task.logon_id == logon_id && task.handle == handle;
        let at = self.0.iter().position(is_it)?;
        Some(self.0.swap_remove(at))
    }
}

/// Carries out work that was asked for, or begins it.
pub(crate) fn carry_out<R: Operation, W: Work + 'static>(
    op: &mut Op<'_>,
    request: &R,
    want_asynchronous: bool,
    work: Outcome<W>,
) -> Response {
    let indices = request.handles();
    let begun = work.and_then(|work| match indices.input {
        Some(input) => Ok((work, op.handle(input)?)),
        None => Err(ErrorCode::NOT_SUPPORTED.into()),
    });
    let (work, handle) = match begun {
        Ok(begun) => begun,
        Err(refusal) => return request.refuse(refusal.told()),
    };
    let mut task = Task { logon_id: op.logon_id, handle, work: Box::new(work) };
    if want_asynchronous && task.work.total() >= TASK_MIN {
        return carry_on(op, indices.answer, task);
    }
    loop {
        match task.work.advance(op) {
            Ok(true) => {}
            Ok(false) => return task.work.answer(indices.answer, Ok(())),
            Err(refusal) => return task.work.answer(indices.answer, Err(refusal.told())),
        }
    }
}

/// The next slice of a task.
fn carry_on(op: &mut Op<'_>, handle: HandleIndex, mut task: Task) -> Response {
    match task.work.advance(op) {
        Ok(true) => {}
        Ok(false) => return task.work.answer(handle, Ok(())),
        Err(refusal) => return task.work.answer(handle, Err(refusal.told())),
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
        Ok(task) if r.want_cancel => task.work.answer(r.input, Err(ErrorCode::USER_CANCELED)),
        Ok(task) => carry_on(op, r.input, task),
        Err(refusal) => r.refuse(refusal.told()),
    }
}

/// [MS-OXCPRPT] 3.2.5.20: any other operation of a logon ends its task.
pub(crate) fn interrupt(op: &mut Op<'_>, request: &Request) {
    if !matches!(request, Request::Progress(_)) {
        op.session.tasks.end(op.logon_id);
    }
}

/// The room of one batch.
pub(crate) struct Room {
    steps_left: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self { steps_left: BATCH }
    }
}

impl Room {
    /// Whether a transaction takes one more object.
    pub(crate) fn is_left(&self, t: &Transaction<'_>) -> bool {
        self.steps_left > 0 && t.weight() < BATCH_LEN
    }

    /// How many more objects it takes at most.
    pub(crate) fn steps_left(&self) -> usize {
        self.steps_left
    }

    /// The batch is full.
    pub(crate) fn take_all(&mut self) {
        self.steps_left = 0;
    }

    /// An object was changed.
    pub(crate) fn take(&mut self) {
        self.steps_left = self.steps_left.saturating_sub(1);
    }
}

/// Does steps in one batch until it is full; the number of the first step that was not done.
pub(crate) fn batch(
    op: &Op<'_>,
    mailbox: &Mailbox,
    steps: std::ops::Range<usize>,
    mut step: impl FnMut(&mut Transaction<'_>, usize) -> Result<(), Error>,
) -> Outcome<usize> {
    op.write(mailbox, |t| {
        let (mut at, mut room) = (steps.start, Room::default());
        while at < steps.end && room.is_left(t) {
            step(t, at)?;
            room.take();
            at += 1;
        }
        Ok(at)
    })
}
