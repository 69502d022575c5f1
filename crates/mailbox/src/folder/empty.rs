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
    progress::carry_out(op, r, r.want_asynchronous, work.map(Empty))
}

/// RopHardDeleteMessagesAndSubfolders: what goes is gone.
pub(crate) fn hard_empty(
    op: &mut Op<'_>,
    r: &hard_delete_messages_and_subfolders::Request,
) -> Response {
    let work = plan(op, r.input, r.want_delete_associated, true);
    progress::carry_out(op, r, r.want_asynchronous, work.map(HardEmpty))
}

fn plan(op: &mut Op<'_>, input: u8, associated: bool, hard: bool) -> Outcome<Clear> {
    let folder = op.folder(input)?;
    let kind = folder.mailbox.read(|view| view.folder(folder.id))?.kind;
    // EXCHANGE: neither the root, nor a search folder, nor a public folder is emptied.
    if kind != FolderKind::Generic || folder.mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    Clear::contents(&folder.mailbox, folder.id, hard, associated)
}

struct Empty(Clear);
struct HardEmpty(Clear);

fn is_partial(clear: &Clear, outcome: Result<(), ErrorCode>) -> bool {
    clear.is_partial() || outcome.is_err() && clear.done() > 0
}

impl Work for Empty {
    fn total(&self) -> usize {
        self.0.total()
    }

    fn done(&self) -> usize {
        self.0.done()
    }

    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool> {
        self.0.advance(op)
    }

    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response {
        let body = empty_folder::Always { partial_completion: is_partial(&self.0, outcome) };
        Response::EmptyFolder(Answer { handle, reply: ended(outcome, body) })
    }
}

impl Work for HardEmpty {
    fn total(&self) -> usize {
        self.0.total()
    }

    fn done(&self) -> usize {
        self.0.done()
    }

    fn advance(&mut self, op: &mut Op<'_>) -> Outcome<bool> {
        self.0.advance(op)
    }

    fn answer(&self, handle: HandleIndex, outcome: Result<(), ErrorCode>) -> Response {
        let partial_completion = is_partial(&self.0, outcome);
        let body = hard_delete_messages_and_subfolders::Always { partial_completion };
        let reply = ended(outcome, body);
        Response::HardDeleteMessagesAndSubfolders(Answer { handle, reply })
    }
}
