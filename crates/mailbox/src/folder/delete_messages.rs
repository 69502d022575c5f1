//! RopDeleteMessages and RopHardDeleteMessages, [MS-OXCFOLD] 3.2.5.11 and 3.2.5.12.

use tradepost_mapi::{ErrorCode, FolderId, MessageId};
use tradepost_proto::rop::folder::{delete_messages, hard_delete_messages};
use tradepost_proto::rop::{Answer, HandleIndex, Response};
use tradepost_store::{Error, Mailbox, Transaction};

use super::ended;
use crate::access;
use crate::error::Outcome;
use crate::op::Op;
use crate::progress::{self, Work};
use crate::receipt::Receipt;

/// LIMIT: messages deleted in one batch when their senders may be told.
const TOLD_MAX: usize = 200;

/// RopDeleteMessages: they can be recovered. PartialCompletion tells of one that is not there.
pub(crate) fn delete_messages(op: &mut Op<'_>, r: &delete_messages::Request) -> Response {
    let receipt = r.notify_non_read.then(|| Receipt::by(op));
    let work = DeleteMessages::of(op, r.input, &r.message_ids, false, receipt);
    progress::carry_out(op, r, r.want_asynchronous, work)
}

/// RopHardDeleteMessages: for good, also those that could be recovered.
pub(crate) fn hard_delete_messages(op: &mut Op<'_>, r: &hard_delete_messages::Request) -> Response {
    let receipt = r.notify_non_read.then(|| Receipt::by(op));
    let work = DeleteMessages::of(op, r.input, &r.message_ids, true, receipt);
    progress::carry_out(op, r, r.want_asynchronous, work)
}

struct DeleteMessages {
    mailbox: Mailbox,
    folder: FolderId,
    ids: Vec<MessageId>,
    hard: bool,
    /// Tells the senders, where that is wanted, what was deleted unread.
    receipt: Option<Receipt>,
    next: usize,
    partial: bool,
}

impl DeleteMessages {
    fn of(
        op: &mut Op<'_>,
        input: HandleIndex,
        ids: &[MessageId],
        hard: bool,
        receipt: Option<Receipt>,
    ) -> Outcome<Self> {
        let folder = op.folder(input)?;
        Ok(Self {
            mailbox: folder.mailbox,
            folder: folder.id,
            ids: ids.to_vec(),
            hard,
            receipt,
            next: 0,
            partial: false,
        })
    }

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
}

impl Work for DeleteMessages {
    fn total(&self) -> usize {
        self.ids.len()
    }

    fn done(&self) -> usize {
        self.next
    }

    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool> {
        let mut missing = false;
        let most = if self.receipt.is_some() { self.next + TOLD_MAX } else { usize::MAX };
        let steps = self.next..self.ids.len().min(most);
        self.next = progress::batch(op, &self.mailbox, steps, |t, at| {
            missing |= !self.delete(t, self.ids[at])?;
            Ok(())
        })?;
        self.partial |= missing;
        Ok(self.next < self.ids.len())
    }

    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response {
        let partial_completion = self.partial || outcome.is_err() && self.next > 0;
        if self.hard {
            let body = hard_delete_messages::Always { partial_completion };
            return Response::HardDeleteMessages(Answer { handle, reply: ended(outcome, body) });
        }
        let body = delete_messages::Always { partial_completion };
        Response::DeleteMessages(Answer { handle, reply: ended(outcome, body) })
    }
}
