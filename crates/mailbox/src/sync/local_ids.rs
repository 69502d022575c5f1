//! Identifiers that clients give to what they make, [MS-OXCFXICS] 3.2.5.9.4.7.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::sync::get_local_replica_ids;

use crate::error::Outcome;
use crate::op::Op;

/// LIMIT: identifiers that are given at once.
const IDS_MAX: u32 = 1 << 20;

/// RopGetLocalReplicaIds: identifiers that nothing else will ever have.
pub(crate) fn get_local_replica_ids(
    op: &mut Op<'_>,
    r: &get_local_replica_ids::Request,
) -> Outcome<get_local_replica_ids::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    if r.id_count == 0 || r.id_count > IDS_MAX {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    let global_count = mailbox.allocate_ids(r.id_count.into())?;
    Ok(get_local_replica_ids::Success { repl_guid: mailbox.facts().replica_guid, global_count })
}
