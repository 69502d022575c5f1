//! Where public folders are, [MS-OXCSTOR] 3.2.5.6 and 3.2.5.7: there is one server, and it has them
//! all.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::Replicas;
use tradepost_proto::rop::logon::{get_owning_servers, public_folder_is_ghosted};
use tradepost_wire::Flagged;

use crate::error::Outcome;
use crate::op::Op;

/// RopGetOwningServers: the name of the public folder mailbox.
pub(crate) fn owning_servers(
    op: &mut Op<'_>,
    r: &get_owning_servers::Request,
) -> Outcome<get_owning_servers::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    if !mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    mailbox.read(|view| view.counts(r.folder_id))?;
    let name = mailbox.facts().owner.legacy_dn.as_str();
    let replicas = Replicas { cheap_server_count: 1, servers: vec![name.into()] };
    Ok(get_owning_servers::Success { replicas })
}

/// RopPublicFolderIsGhosted: every folder is here.
pub(crate) fn is_ghosted(
    op: &mut Op<'_>,
    r: &public_folder_is_ghosted::Request,
) -> Outcome<public_folder_is_ghosted::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    if mailbox.facts().is_public() {
        mailbox.read(|view| view.counts(r.folder_id))?;
    }
    Ok(public_folder_is_ghosted::Success { replicas: Flagged(None) })
}
