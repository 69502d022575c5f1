//! RopMoveCopyMessages, [MS-OXCFOLD] 3.2.5.6.

use tradepost_mapi::{ErrorCode, MessageId};
use tradepost_proto::rop::folder::move_copy_messages;
use tradepost_proto::rop::{Answer, HandleIndex, OrNullDestination, Response};
use tradepost_store::{Error, FolderKind, Rights, Transaction};

use super::{carry, destination, ended};
use crate::access;
use crate::error::{Outcome, Refusal};
use crate::object::FolderObject;
use crate::op::Op;
use crate::progress::{self, Work};

/// LIMIT: messages that go to another mailbox in one batch.
const ACROSS: usize = 50;

/// RopMoveCopyMessages, within a mailbox and to another one. What can be recovered from the source
/// is found too. PartialCompletion tells of a message that stayed.
pub(crate) fn move_copy_messages(op: &mut Op<'_>, r: &move_copy_messages::Request) -> Response {
    let work = plan(op, r);
    progress::carry_out(op, r, r.want_asynchronous, work)
}

fn plan(op: &mut Op<'_>, r: &move_copy_messages::Request) -> Outcome<MoveCopy> {
    let from = op.folder(r.source)?;
    let to = destination(op, r.target)?;
    if to.mailbox.read(|view| view.folder(to.id))?.kind == FolderKind::Search {
        return Err(ErrorCode::SEARCH_FOLDER.into());
    }
    access::require(&from.mailbox, from.id, Rights::READ_ANY)?;
    access::require(&to.mailbox, to.id, Rights::CREATE)?;
    let (ids, copy) = (r.message_ids.to_vec(), r.want_copy);
    Ok(MoveCopy { from, to, ids, copy, next: 0, partial: false })
}

struct MoveCopy {
    from: FolderObject,
    to: FolderObject,
    ids: Vec<MessageId>,
    copy: bool,
    next: usize,
    partial: bool,
}

impl MoveCopy {
    /// Moves or copies messages of the same mailbox, as many as a batch takes.
    fn inside(&mut self, op: &Op<'_>, end: usize) -> Outcome<()> {
        let mut missing = false;
        self.next = progress::batch(op, &self.from.mailbox, self.next..end, |t, at| {
            missing |= !self.one(t, self.ids[at])?;
            Ok(())
        })?;
        self.partial |= missing;
        Ok(())
    }

    /// Moves or copies a message; whether it could be found and may go.
    fn one(&self, t: &mut Transaction<'_>, id: MessageId) -> Result<bool, Error> {
        let message = match t.any_message(self.from.id, id) {
            Err(Error::NotFound(_)) => return Ok(false),
            message => message?,
        };
        if self.copy {
            t.copy_message(message.object, self.to.id)?;
        } else if access::may_delete(t, &message)? {
            t.move_message(message.object, self.to.id, None)?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Carries messages over to another mailbox: what was moved is deleted here once it is there.
    fn across(&mut self, op: &Op<'_>, end: usize) -> Outcome<()> {
        let mut objects = Vec::new();
        for id in &self.ids[self.next..end] {
            match self.from.mailbox.read(|view| view.any_message(self.from.id, *id)) {
                Err(Error::NotFound(_)) => self.partial = true,
                message => objects.push(message?.object),
            }
        }
        let gone = carry::messages(op, &self.from.mailbox, &objects, &self.to)?;
        if !self.copy {
            self.partial |= carry::delete(op, &self.from.mailbox, &gone)?;
        }
        self.next = end;
        Ok(())
    }

    fn advance_to(&mut self, op: &Op<'_>, end: usize) -> Outcome<()> {
        if self.from.mailbox.id() == self.to.mailbox.id() {
            self.inside(op, end)
        } else {
            self.across(op, end.min(self.next + ACROSS))
        }
    }
}

impl Work for MoveCopy {
    fn total(&self) -> usize {
        self.ids.len()
    }

    fn done(&self) -> usize {
        self.next
    }

    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool> {
        let all = self.ids.len();
        match self.advance_to(op, all) {
            // Together they are too long for a batch, each alone is not.
            Err(Refusal::Code(ErrorCode::TOO_BIG)) if self.next < all => {
                self.advance_to(op, self.next + 1)?;
            }
            other => other?,
        }
        Ok(self.next < all)
    }

    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response {
        let partial_completion = self.partial || outcome.is_err() && self.next > 0;
        let body = move_copy_messages::Always { partial_completion };
        let reply = OrNullDestination::Other(ended(outcome, body));
        Response::MoveCopyMessages(Answer { handle, reply })
    }
}
