//! RopDeleteMessages and RopHardDeleteMessages, [MS-OXCFOLD] 3.2.5.11 and 3.2.5.12.

use tradepost_mapi::{FileTime, FolderId, MessageId};
use tradepost_proto::rop::folder::{delete_messages, hard_delete_messages};
use tradepost_proto::rop::{Answer, HandleIndex, Response};
use tradepost_store::{Error, Intent, Left, Mailbox, MailboxId, Transaction, Undertaking};

use crate::access;
use crate::environment::Environment;
use crate::error::Outcome;
use crate::home;
use crate::op::Op;
use crate::progress;
use crate::receipt::Receipt;
use crate::work::{Room, Work};

/// LIMIT: messages deleted in one batch when their senders may be told.
const TOLD_MAX: usize = 200;

/// RopDeleteMessages: they can be recovered. PartialCompletion tells of one that is not there.
pub(crate) fn delete_messages(op: &mut Op<'_>, r: &delete_messages::Request) -> Response {
    let receipt = r.notify_non_read.then(|| Receipt::by(op));
    let work = plan(op, r.input, &r.message_ids, (false, receipt));
    progress::carry_out(op, r, r.want_asynchronous, work, |handle, ended| {
        let reply = ended.with(|partial_completion| delete_messages::Always { partial_completion });
        Response::DeleteMessages(Answer { handle, reply })
    })
}

/// RopHardDeleteMessages: for good, also those that could be recovered.
pub(crate) fn hard_delete_messages(op: &mut Op<'_>, r: &hard_delete_messages::Request) -> Response {
    let receipt = r.notify_non_read.then(|| Receipt::by(op));
    let work = plan(op, r.input, &r.message_ids, (true, receipt));
    progress::carry_out(op, r, r.want_asynchronous, work, |handle, ended| {
        let reply =
            ended.with(|partial_completion| hard_delete_messages::Always { partial_completion });
        Response::HardDeleteMessages(Answer { handle, reply })
    })
}

fn plan(
    op: &mut Op<'_>,
    input: HandleIndex,
    ids: &[MessageId],
    (hard, receipt): (bool, Option<Receipt>),
) -> Outcome<Deletion> {
    let folder = op.folder(input)?;
    home::require_contents(&folder.mailbox, folder.id)?;
    let undertaking = Undertaking::new(&folder.mailbox);
    let list = List { folder: folder.id, ids: ids.to_vec(), hard, receipt };
    Ok(Deletion::of(&folder.mailbox, undertaking, op.now(), list))
}

/// Messages of a folder that are deleted.
pub(crate) struct List {
    pub folder: FolderId,
    pub ids: Vec<MessageId>,
    pub hard: bool,
    /// Tells the senders, where that is wanted, what was deleted unread.
    pub receipt: Option<Receipt>,
}

/// Messages being deleted.
pub(crate) struct Deletion {
    undertaking: Undertaking,
    mailbox: Mailbox,
    at: FileTime,
    list: List,
    next: usize,
    partial: bool,
}

impl Deletion {
    /// What is asked for, or what an intent has left of it.
    pub(crate) fn of(
        mailbox: &Mailbox,
        undertaking: Undertaking,
        at: FileTime,
        list: List,
    ) -> Self {
        let mailbox = mailbox.clone();
        Self { undertaking, mailbox, at, list, next: 0, partial: false }
    }
}

impl List {
    /// Deletes a message; whether it could be found and may be deleted.
    fn delete(&self, t: &mut Transaction<'_>, id: MessageId) -> Result<bool, Error> {
        let found =
            if self.hard { t.any_message(self.folder, id) } else { t.message(self.folder, id) };
        let message = match found {
            Err(Error::NotFound(_)) => return Ok(false),
            message => message?,
        };
        if !access::may_delete(t, &message)? {
            return Ok(false);
        }
        if let Some(receipt) = &self.receipt {
            receipt.of_deletion(t, &message)?;
        }
        if self.hard {
            t.delete_message(message.object)?;
        } else {
            t.soft_delete_message(message.object)?;
        }
        Ok(true)
    }

    /// What is left from a message on; nothing behind the last.
    fn left(&self, from: usize) -> Option<Left> {
        let ids = self.ids.get(from..).filter(|ids| !ids.is_empty())?;
        let told_by = self.receipt.as_ref().map(|receipt| receipt.sender().to_owned());
        Some(Left::Delete { folder: self.folder, ids: ids.to_vec(), hard: self.hard, told_by })
    }
}

impl Work for Deletion {
    fn total(&self) -> usize {
        self.list.ids.len()
    }

    fn done(&self) -> usize {
        self.next
    }

    fn is_partial(&self) -> bool {
        self.partial
    }

    fn advance(&mut self, env: &Environment<'_>) -> Outcome<bool> {
        let Self { undertaking, mailbox, at, list, next, partial } = self;
        let (at, viewer) = (*at, mailbox.viewer());
        let most = if list.receipt.is_some() { TOLD_MAX } else { usize::MAX };
        let most = most.min(env.limits.batch_max);
        (*next, *partial) = env.write(mailbox, |t| {
            let (mut next, mut partial, mut room) = (*next, *partial, Room::of(most));
            while let Some(id) = list.ids.get(next)
                && room.is_left(t)
            {
                partial |= !list.delete(t, *id)?;
                room.take();
                next += 1;
            }
            let left = list.left(next).map(|left| Intent { at, viewer, left });
            undertaking.keep(t, left.as_ref())?;
            Ok((next, partial))
        })?;
        Ok(*next < list.ids.len())
    }

    fn ends(&self) -> Vec<MailboxId> {
        vec![self.mailbox.id()]
    }

    fn undertaking(&mut self) -> &mut Undertaking {
        &mut self.undertaking
    }
}
