//! Short and long identifiers, [MS-OXCSTOR] 3.2.5.8 and 3.2.5.9.

use tradepost_mapi::{ErrorCode, FolderId, Guid, LongTermId, ReplicaId};
use tradepost_proto::rop::logon::{id_from_long_term_id, long_term_id_from_id};
use tradepost_store::{Error, Mailbox};

use crate::environment;
use crate::error::Outcome;
use crate::op::Op;

/// RopLongTermIdFromId.
pub(crate) fn from_id(
    op: &mut Op<'_>,
    r: &long_term_id_from_id::Request,
) -> Outcome<long_term_id_from_id::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    // Folder and message identifiers have one form; which of the two it is does not matter here.
    let id = FolderId(r.object_id);
    if id == FolderId::default() {
        // EXCHANGE: nothing has a long form too, [MS-OXCSTOR] 3.2.5.8.
        return Ok(long_term_id_from_id::Success { long_term_id: LongTermId::default() });
    }
    let guid = mailbox.read(|view| view.replica_guid_of(id.replica()))?;
    let database_guid = guid.ok_or(ErrorCode::NOT_FOUND)?;
    let long_term_id = LongTermId { database_guid, global_counter: id.counter() };
    Ok(long_term_id_from_id::Success { long_term_id })
}

/// RopIdFromLongTermId. An unknown replica is entered into the map, as long as there is room for
/// those who only ask.
///
/// EXCHANGE: a long identifier without a counter or without a replica is no error, [MS-OXCSTOR]
/// 3.2.5.9; it stands for nothing.
pub(crate) fn to_id(
    op: &mut Op<'_>,
    r: &id_from_long_term_id::Request,
) -> Outcome<id_from_long_term_id::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    let long = r.long_term_id;
    if long.global_counter.number() == 0 || long.database_guid == Guid::NIL {
        return Ok(id_from_long_term_id::Success { object_id: 0 });
    }
    let known = mailbox.read(|view| view.replica_id_of(long.database_guid))?;
    let replica = match known {
        Some(replica) => replica,
        None => enter(op, &mailbox, long.database_guid)?,
    };
    let object_id = FolderId::new(replica, long.global_counter).0;
    Ok(id_from_long_term_id::Success { object_id })
}

fn enter(op: &Op<'_>, mailbox: &Mailbox, guid: Guid) -> Outcome<ReplicaId> {
    match environment::write(mailbox, op.now(), |t| t.create_replica_id_asked(guid)) {
        Ok(replica) => Ok(replica),
        Err(Error::Limit(_)) => Err(ErrorCode::PARAMETER_OVERFLOW.into()),
        Err(error) => Err(error.into()),
    }
}
