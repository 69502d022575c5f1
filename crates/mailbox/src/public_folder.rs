//! Where the contents of public folders are, [MS-OXCSTOR] 3.2.5.6 and 3.2.5.7.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::logon::{get_owning_servers, public_folder_is_ghosted};
use tradepost_wire::Flagged;

use crate::access;
use crate::error::Outcome;
use crate::home;
use crate::op::Op;

/// RopGetOwningServers: the name of the public folder mailbox here, and those of other servers.
pub(crate) fn owning_servers(
    op: &mut Op<'_>,
    r: &get_owning_servers::Request,
) -> Outcome<get_owning_servers::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    if !mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    mailbox.read(|view| view.counts(r.folder_id))?;
    access::require_visible(&mailbox, r.folder_id)?;
    let replicas = home::serving(op.env.store, &mailbox, r.folder_id)?;
    if replicas.servers.is_empty() {
        return Err(ErrorCode::NO_REPLICA_AVAILABLE.into());
    }
    Ok(get_owning_servers::Success { replicas })
}

/// RopPublicFolderIsGhosted. No folder of a private mailbox is a ghost, whether it is there or not.
pub(crate) fn is_ghosted(
    op: &mut Op<'_>,
    r: &public_folder_is_ghosted::Request,
) -> Outcome<public_folder_is_ghosted::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    if !mailbox.facts().is_public() {
        return Ok(public_folder_is_ghosted::Success { replicas: Flagged(None) });
    }
    mailbox.read(|view| view.counts(r.folder_id))?;
    access::require_visible(&mailbox, r.folder_id)?;
    let ghost = home::ghost(op.env.store, &mailbox, r.folder_id)?;
    if ghost.as_ref().is_some_and(|replicas| replicas.servers.is_empty()) {
        return Err(ErrorCode::NO_REPLICA_AVAILABLE.into());
    }
    Ok(public_folder_is_ghosted::Success { replicas: Flagged(ghost) })
}
