//! Operations on many objects that were left half done, by a stop of the server or by a session that
//! is gone, carried on to their end.

use std::collections::VecDeque;

use tradepost_mapi::ErrorCode;
use tradepost_store::{Intent, Left, Mailbox, Ticket, Undertaking, Viewer};

use crate::behalf;
use crate::environment::Environment;
use crate::error::{Outcome, Refusal};
use crate::folder::{Aim, Carrying, Clear, Deleted, Deletion, List, Move, Tree};
use crate::receipt::Receipt;
use crate::work::{self, Work};

/// Work that nobody waits for, a batch at a time, in turns.
#[derive(Default)]
pub struct Finisher {
    running: VecDeque<Running>,
}

struct Running {
    mailbox: Mailbox,
    what: &'static str,
    work: Box<dyn Work>,
}

impl Finisher {
    /// Whether there is nothing to do.
    pub fn is_idle(&self) -> bool {
        self.running.is_empty()
    }

    /// Takes over what was left half done in a mailbox.
    pub fn take_over(&mut self, env: &Environment<'_>, mailbox: &Mailbox) {
        loop {
            let (mut undertaking, intent) = match mailbox.unfinished() {
                Ok(Some(unfinished)) => unfinished,
                Ok(None) => return,
                Err(error) => {
                    tracing::error!(%error, mailbox = mailbox.id().0, "looking for intents");
                    return;
                }
            };
            match intent {
                Ok(intent) => self.begin(env, mailbox, undertaking, intent),
                Err(error) => {
                    tracing::error!(%error, mailbox = mailbox.id().0, "an intent is not carried on");
                    undertaking.leave();
                }
            }
        }
    }

    fn begin(
        &mut self,
        env: &Environment<'_>,
        mailbox: &Mailbox,
        undertaking: Undertaking,
        intent: Intent,
    ) {
        let what = what(&intent.left);
        let mailbox = seen(mailbox, &undertaking, intent.viewer);
        let mut spare = undertaking;
        let resumed = check(env, &mailbox, &spare, &intent)
            .and_then(|()| resume(env, &mailbox, &mut spare, intent));
        match resumed {
            Ok(work) => {
                tracing::info!(mailbox = mailbox.id().0, what, "finishing what was left half done");
                self.running.push_back(Running { mailbox, what, work });
            }
            Err(refusal) => {
                let code = refusal.told();
                if WAITING.contains(&code) {
                    tracing::warn!(mailbox = mailbox.id().0, what, ?code, "a later start goes on");
                    spare.leave();
                    return;
                }
                tracing::warn!(mailbox = mailbox.id().0, what, ?code, "left half done");
                if spare.give_up(env.now).is_err() {
                    spare.leave();
                }
            }
        }
    }

    /// Does the next batch of what is next; what to wait for before the one after it.
    pub fn advance(&mut self, env: &Environment<'_>) -> Option<Ticket> {
        let Running { mailbox, what, mut work } = self.running.pop_front()?;
        let _occupied = mailbox.occupy();
        let number = mailbox.id().0;
        match work::next_batch(env, &mut *work) {
            Ok(true) => self.running.push_back(Running { mailbox: mailbox.clone(), what, work }),
            Ok(false) => {
                let partial = work.is_partial();
                tracing::info!(mailbox = number, what, partial, "finished");
            }
            Err(Refusal::Code(code)) if !WAITING.contains(&code) => {
                tracing::warn!(mailbox = number, what, ?code, "left half done");
                work.stop(env);
            }
            Err(refusal) => {
                let code = refusal.told();
                tracing::error!(mailbox = number, what, ?code, "the next start goes on with it");
                work.undertaking().leave();
            }
        }
        Some(mailbox.ticket())
    }
}

/// Why the work of an intent is left to a later start of the server: these pass.
const WAITING: [ErrorCode; 3] =
    [ErrorCode::DISK_ERROR, ErrorCode::MAILBOX_IN_TRANSIT, ErrorCode::WRONG_SERVER];

/// A mailbox as whoever asked for the work sees it.
fn seen(mailbox: &Mailbox, undertaking: &Undertaking, viewer: Option<Viewer>) -> Mailbox {
    let mut ends = undertaking.asker().into_iter().flat_map(|asker| &asker.ends);
    let copy_here = ends.any(|end| end.mailbox == mailbox.id() && end.copy_here);
    let mailbox = mailbox.copy_here(copy_here);
    viewer.map_or(mailbox.clone(), |viewer| mailbox.seen_by(viewer))
}

/// Refuses work that whoever asked for it may not do any more. Where nothing tells who that was,
/// only work within one private mailbox goes on.
fn check(
    env: &Environment<'_>,
    mailbox: &Mailbox,
    undertaking: &Undertaking,
    intent: &Intent,
) -> Outcome<()> {
    if let Some(asker) = undertaking.asker() {
        return behalf::check(env.store, asker);
    }
    let from = match &intent.left {
        Left::Carry { from, .. } => *from,
        Left::Tree(tree) => tree.from,
        Left::Delete { .. } | Left::Clear { .. } => mailbox.id(),
    };
    let alone = from == mailbox.id() && !mailbox.facts().is_public();
    if alone { Ok(()) } else { Err(ErrorCode::ACCESS_DENIED.into()) }
}

/// What it is, for the log.
fn what(left: &Left) -> &'static str {
    match left {
        Left::Delete { .. } => "deleting messages",
        Left::Clear { whole: true, .. } => "deleting a folder",
        Left::Clear { .. } => "emptying a folder",
        Left::Carry { copy: true, .. } => "copying messages",
        Left::Carry { .. } => "moving messages",
        Left::Tree(tree) if tree.moved.is_some() => "moving folders",
        Left::Tree(_) => "copying folders",
    }
}

/// The work of an intent. The undertaking goes over to it.
fn resume(
    env: &Environment<'_>,
    mailbox: &Mailbox,
    undertaking: &mut Undertaking,
    intent: Intent,
) -> Outcome<Box<dyn Work>> {
    let (Intent { at, viewer, left }, store, now) = (intent, env.store, env.now);
    let source = |id| {
        let source = if id == mailbox.id() { Ok(mailbox.clone()) } else { store.mailbox(id) };
        source.map(|source| seen(&source, undertaking, viewer))
    };
    Ok(match left {
        Left::Delete { folder, ids, hard, told_by } => {
            let user = told_by.map(|address| store.user(&address)).transpose()?.flatten();
            let receipt = user.map(|user| Receipt::of(user, now));
            let list = Deleted { folder, ids, hard, receipt };
            Box::new(Deletion::of(mailbox, undertaking.take(), at, list))
        }
        Left::Clear { folder, whole, associated, hard, before } => {
            let aim = Aim { folder, whole, associated, hard };
            let clear = Clear::resumed(mailbox, at, aim, before)?;
            Box::new(clear.with(undertaking.take()))
        }
        Left::Carry { from, source: folder, target, ids, copy } => {
            let from = source(from)?;
            let list = List { source: folder, target, ids, copy, at };
            Box::new(Carrying::resumed(undertaking.take(), &from, mailbox, list))
        }
        Left::Tree(left) => {
            let from = source(left.from)?;
            let moves = left.moved.is_some();
            let tree = Tree::resumed(undertaking.take(), &from, mailbox, at, left);
            if moves { Box::new(Move::of(tree)) } else { Box::new(tree) }
        }
    })
}
