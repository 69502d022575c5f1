//! RopEmptyFolder and RopHardDeleteMessagesAndSubfolders, [MS-OXCFOLD] 3.2.5.9 and 3.2.5.10.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::{empty_folder, hard_delete_messages_and_subfolders};
use tradepost_proto::rop::{Answer, Response};
use tradepost_store::FolderKind;

use super::clear::{Aim, Clear};
use crate::error::Outcome;
use crate::op::Op;
use crate::progress;

/// RopEmptyFolder: what goes can be recovered.
pub(crate) fn empty(op: &mut Op<'_>, r: &empty_folder::Request) -> Response {
    let work = plan(op, r.input, r.want_delete_associated, false);
    progress::carry_out(op, r, r.want_asynchronous, work, |handle, ended| {
        let reply = ended.with(|partial_completion| empty_folder::Always { partial_completion });
        Response::EmptyFolder(Answer { handle, reply })
    })
}

/// RopHardDeleteMessagesAndSubfolders: what goes is gone.
pub(crate) fn hard_empty(
    op: &mut Op<'_>,
    r: &hard_delete_messages_and_subfolders::Request,
) -> Response {
    let work = plan(op, r.input, r.want_delete_associated, true);
    progress::carry_out(op, r, r.want_asynchronous, work, |handle, ended| {
        let reply = ended.with(|partial_completion| hard_delete_messages_and_subfolders::Always {
            partial_completion,
        });
        Response::HardDeleteMessagesAndSubfolders(Answer { handle, reply })
    })
}

fn plan(op: &mut Op<'_>, input: u8, associated: bool, hard: bool) -> Outcome<Clear> {
    let folder = op.folder(input)?;
    let kind = folder.mailbox.read(|view| view.folder(folder.id))?.kind;
    // EXCHANGE: neither the root, nor a search folder, nor a public folder is emptied.
    if kind != FolderKind::Generic || folder.mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    Clear::new(&folder.mailbox, op.now(), Aim { folder: folder.id, whole: false, associated, hard })
}
