//! A synchronisation begins, and its state is asked for, [MS-OXCFXICS] 3.2.5.9.1 and 3.2.5.9.3.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::sync::{synchronization_configure, synchronization_get_transfer_state};
use tradepost_store::{FolderKind, Rights};
use tradepost_transfer::Outgoing;

use super::scope::Scope;
use super::state::State;
use super::{Download, Source, Sync, Work, sync};
use crate::access;
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;

/// RopSynchronizationConfigure.
pub(crate) fn configure(op: &mut Op<'_>, r: &synchronization_configure::Request) -> Outcome<()> {
    let folder = op.folder(r.input)?;
    let scope = Scope::of(r, folder.id, op.session.code_page)?;
    access::require(&folder.mailbox, folder.id, Rights::READ_ANY)?;
    let kind = folder.mailbox.read(|view| Ok(view.any_folder(folder.id)?.kind))?;
    if kind == FolderKind::Search && scope.contents {
        // What a search folder shows is in other folders, and changes there.
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let sync = Sync { scope, state: State::default(), uploading: None, work: Work::NotBegun };
    let source = Source::Sync(Box::new(sync));
    let charge = op.session.states.charge();
    let download = Download { source, ..Download::ready(folder.mailbox, Outgoing::new(), charge) };
    op.open(r.output, Object::Download(Box::new(download)))?;
    Ok(())
}

/// RopSynchronizationGetTransferState: the state that the client came with, and once all has been
/// downloaded the one that it leaves with.
pub(crate) fn transfer_state(
    op: &mut Op<'_>,
    r: &synchronization_get_transfer_state::Request,
) -> Outcome<()> {
    let mailbox = op.mailbox(r.input)?;
    let mut out = Outgoing::new();
    let mut charge = op.session.states.charge();
    let (sync, _) = sync(op, r.input)?;
    // The bytes wait beside the sets that they are made of.
    charge.set(sync.state.memory())?;
    sync.state.put(sync.scope.contents, &mut out)?;
    op.open(r.output, Object::Download(Box::new(Download::ready(mailbox, out, charge))))?;
    Ok(())
}
