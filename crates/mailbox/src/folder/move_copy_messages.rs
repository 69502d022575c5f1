//! RopMoveCopyMessages, [MS-OXCFOLD] 3.2.5.6.

use tradepost_mapi::{ErrorCode, FileTime, FolderId, MessageId};
use tradepost_proto::rop::folder::move_copy_messages;
use tradepost_proto::rop::{Answer, OrNullDestination, Response};
use tradepost_store::{
    Error, FolderKind, Intent, Left, Mailbox, MailboxId, Message, Rights, Transaction, Undertaking,
};

use super::carry::{Came, Load, Together};
use super::destination;
use crate::access;
use crate::environment::Environment;
use crate::error::{Outcome, Refusal};
use crate::object::FolderObject;
use crate::op::Op;
use crate::portable::Passage;
use crate::progress;
use crate::work::{BATCH_LEN, Room, Work};

/// RopMoveCopyMessages, within a mailbox and to another one. What can be recovered from the source
/// is found too. PartialCompletion tells of a message that stayed.
pub(crate) fn move_copy_messages(op: &mut Op<'_>, r: &move_copy_messages::Request) -> Response {
    let work = plan(op, r);
    progress::carry_out(op, r, r.want_asynchronous, work, |handle, ended| {
        let reply =
            ended.with(|partial_completion| move_copy_messages::Always { partial_completion });
        Response::MoveCopyMessages(Answer { handle, reply: OrNullDestination::Other(reply) })
    })
}

fn plan(op: &mut Op<'_>, r: &move_copy_messages::Request) -> Outcome<Carrying> {
    let from = op.folder(r.source)?;
    let to = destination(op, r.target)?;
    if to.mailbox.read(|view| view.folder(to.id))?.kind == FolderKind::Search {
        return Err(ErrorCode::SEARCH_FOLDER.into());
    }
    access::require(&from.mailbox, from.id, Rights::READ_ANY)?;
    access::require(&to.mailbox, to.id, Rights::CREATE)?;
    let undertaking = Undertaking::new(&to.mailbox);
    let ids = r.message_ids.to_vec();
    let list = List { source: from.id, target: to.id, ids, copy: r.want_copy, at: op.now() };
    Ok(Carrying::new(undertaking, &from, &to, list))
}

/// Messages that are moved or copied.
pub(crate) struct List {
    pub source: FolderId,
    pub target: FolderId,
    pub ids: Vec<MessageId>,
    pub copy: bool,
    pub at: FileTime,
}

/// Messages being moved or copied.
pub(crate) struct Carrying {
    undertaking: Undertaking,
    from: Mailbox,
    to: Mailbox,
    list: List,
    at: At,
}

/// How far it came.
#[derive(Clone, Copy, Default)]
struct At {
    next: usize,
    partial: bool,
}

impl Carrying {
    fn new(undertaking: Undertaking, from: &FolderObject, to: &FolderObject, list: List) -> Self {
        Self::resumed(undertaking, &from.mailbox, &to.mailbox, list)
    }

    /// What an intent has left.
    pub(crate) fn resumed(
        undertaking: Undertaking,
        from: &Mailbox,
        to: &Mailbox,
        list: List,
    ) -> Self {
        let (from, to) = (from.clone(), to.clone());
        Self { undertaking, from, to, list, at: At::default() }
    }

    /// Moves or copies messages of the same mailbox, as many as a batch takes.
    fn inside(&mut self, env: &Environment<'_>, max: usize) -> Outcome<()> {
        let Self { undertaking, from, to, list, at } = self;
        *at = env.write(to, |t| {
            let (mut at, mut room) = (*at, Room::of(max));
            while let Some(id) = list.ids.get(at.next)
                && room.is_left(t)
            {
                at.partial |= !list.one(t, *id)?;
                at.next += 1;
                room.take();
            }
            undertaking.keep(t, list.left(at, from, to).as_ref())?;
            Ok(at)
        })?;
        Ok(())
    }

    /// Carries messages over to another mailbox, as many as a batch takes.
    fn across(&mut self, env: &Environment<'_>, max: usize) -> Outcome<()> {
        let loads = self.loads(env, max)?;
        let Self { undertaking, from, to, list, at } = self;
        *at = if list.copy {
            env.write(to, |t| {
                let (mut at, room) = (*at, Room::of(max));
                for load in loads {
                    if !room.is_left(t) {
                        break;
                    }
                    match load {
                        Some(load) => load.copy(t, list.target)?,
                        None => at.partial = true,
                    }
                    at.next += 1;
                }
                undertaking.keep(t, list.left(at, from, to).as_ref())?;
                Ok(at)
            })?
        } else {
            env.write_both(from, to, |f, t| {
                let at = list.hand_over(*at, loads, f, t)?;
                undertaking.keep(t, list.left(at, from, to).as_ref())?;
                Ok(at)
            })?
        };
        Ok(())
    }

    /// The next messages, as they are to be in the other mailbox.
    fn loads(&self, env: &Environment<'_>, max: usize) -> Outcome<Vec<Option<Load>>> {
        let mut passage = Passage::new(env, &self.from, &self.to);
        let (mut loads, mut together) = (Vec::new(), Together::default());
        let ids = self.list.ids.get(self.at.next..).unwrap_or_default();
        for id in ids.iter().take(max) {
            if !together.takes_more(BATCH_LEN) {
                break;
            }
            let find = |view: &tradepost_store::View<'_>| view.any_message(self.list.source, *id);
            let load = Load::of(&self.from, &mut passage, find)?;
            let load = load.filter(|load| !self.list.is_over(load.message()));
            if let Some(load) = &load {
                together.add(load);
            }
            loads.push(load);
        }
        Ok(loads)
    }

    fn advance_by(&mut self, env: &Environment<'_>, max: usize) -> Outcome<()> {
        if self.from.id() == self.to.id() { self.inside(env, max) } else { self.across(env, max) }
    }
}

impl List {
    /// Moves or copies a message; whether it could be found and may go.
    fn one(&self, t: &mut Transaction<'_>, id: MessageId) -> Result<bool, Error> {
        let message = match t.any_message(self.source, id) {
            Err(Error::NotFound(_)) => return Ok(false),
            message => message?,
        };
        if self.is_over(&message) {
            return Ok(false);
        }
        if self.copy {
            t.copy_message(message.object, self.target)?;
        } else if access::may_delete(t, &message)? {
            t.move_message(message.object, self.target, None)?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn hand_over(
        &self,
        mut at: At,
        loads: Vec<Option<Load>>,
        from: &mut Transaction<'_>,
        to: &mut Transaction<'_>,
    ) -> Result<At, Error> {
        let room = Room::of(1);
        for load in loads {
            if !room.is_left_beside(from.weight() + to.weight()) {
                break;
            }
            match load.map(|load| load.hand_over(from, to, self.target)).transpose()? {
                Some(Came::There) => {}
                Some(Came::NotAllowed) | None => at.partial = true,
                // It is looked at again.
                Some(Came::Changed) => break,
            }
            at.next += 1;
        }
        Ok(at)
    }

    /// Whether somebody deleted a message since this was begun, who is not to see it come back.
    fn is_over(&self, message: &Message) -> bool {
        message.deleted && message.changed_at > self.at
    }

    /// What is left.
    fn left(&self, at: At, from: &Mailbox, to: &Mailbox) -> Option<Intent> {
        let ids = self.ids.get(at.next..).filter(|ids| !ids.is_empty())?.to_vec();
        let Self { source, target, copy, at, .. } = *self;
        let left = Left::Carry { from: from.id(), source, target, ids, copy };
        Some(Intent { at, viewer: from.viewer().or(to.viewer()), left })
    }
}

impl Work for Carrying {
    fn total(&self) -> usize {
        self.list.ids.len()
    }

    fn done(&self) -> usize {
        self.at.next
    }

    fn is_partial(&self) -> bool {
        self.at.partial
    }

    fn advance(&mut self, env: &Environment<'_>) -> Outcome<bool> {
        let all = self.list.ids.len();
        match self.advance_by(env, env.limits.batch_max) {
            // Together they are too long for a batch, each alone is not.
            Err(Refusal::Code(ErrorCode::TOO_BIG)) if self.at.next < all => {
                self.advance_by(env, 1)?;
            }
            other => other?,
        }
        Ok(self.at.next < all)
    }

    fn ends(&self) -> Vec<MailboxId> {
        vec![self.from.id(), self.to.id()]
    }

    fn undertaking(&mut self) -> &mut Undertaking {
        &mut self.undertaking
    }
}
