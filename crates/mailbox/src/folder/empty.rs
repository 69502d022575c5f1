//! RopEmptyFolder and RopHardDeleteMessagesAndSubfolders, [MS-OXCFOLD] 3.2.5.9 and 3.2.5.10.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::{empty_folder, hard_delete_messages_and_subfolders};
use tradepost_proto::rop::{Answer, HandleIndex, Response};
use tradepost_store::FolderKind;

use super::clear::Clear;
use super::ended;
use crate::error::Outcome;
use crate::op::Op;
use crate::progress::{self, Work};

/// RopEmptyFolder: what goes can be recovered.
pub(crate) fn empty(op: &mut Op<'_>, r: &empty_folder::Request) -> Response {
    let work = plan(op, r.input, r.want_delete_associated, false);
    progress::carry_out(op, r, r.want_asynchronous, work)
}

/// RopHardDeleteMessagesAndSubfolders: what goes is gone.
pub(crate) fn hard_empty(
    op: &mut Op<'_>,
    r: &hard_delete_messages_and_subfolders::Request,
) -> Response {
    let work = plan(op, r.input, r.want_delete_associated, true);
    progress::carry_out(op, r, r.want_asynchronous, work)
}

fn plan(op: &mut Op<'_>, input: u8, associated: bool, hard: bool) -> Outcome<Emptying> {
    let folder = op.folder(input)?;
    let kind = folder.mailbox.read(|view| view.folder(folder.id))?.kind;
    // EXCHANGE: neither the root, nor a search folder, nor a public folder is emptied.
    if kind != FolderKind::Generic || folder.mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let clear = Clear::contents(&folder.mailbox, folder.id, hard, associated)?;
    Ok(Emptying { clear, hard })
}

/// A folder being emptied; the answers of both operations differ in their name only.
struct Emptying {
    clear: Clear,
    hard: bool,
}

impl Work for Emptying {
    fn total(&self) -> usize {
        self.clear.total()
    }

    fn done(&self) -> usize {
        self.clear.done()
    }

    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool> {
        self.clear.advance(op)
    }

    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response {
        let partial_completion =
            self.clear.is_partial() || outcome.is_err() && self.clear.done() > 0;
        if self.hard {
            let body = hard_delete_messages_and_subfolders::Always { partial_completion };
            let reply = ended(outcome, body);
            Response::HardDeleteMessagesAndSubfolders(Answer { handle, reply })
        } else {
            let reply = ended(outcome, empty_folder::Always { partial_completion });
            Response::EmptyFolder(Answer { handle, reply })
        }
    }
}
