//! What a user has read in public folders, as clients carry it from one store to another,
//! [MS-OXCSTOR] 3.2.5.10 to 3.2.5.13.

use tradepost_mapi::{ErrorCode, FolderId, Guid, IdSet, LongTermId};
use tradepost_proto::rop::logon::{
    PerUserData, get_per_user_guid, get_per_user_long_term_ids, read_per_user_information,
    write_per_user_information,
};
use tradepost_store::{Mailbox, READ_SET_LEN_MAX};

use crate::error::Outcome;
use crate::op::Op;

/// EXCHANGE: the bytes of one answer, when the client says nothing or more, [MS-OXCSTOR]
/// 3.2.5.12.1.
const DATA_LEN_MAX: usize = 4096;

/// What a client has written so far of one folder.
#[derive(Debug, Default)]
pub(crate) struct Writing {
    folder: LongTermId,
    replica: Guid,
    data: Vec<u8>,
}

/// RopGetPerUserLongTermIds.
pub(crate) fn long_term_ids(
    op: &mut Op<'_>,
    r: &get_per_user_long_term_ids::Request,
) -> Outcome<get_per_user_long_term_ids::Success> {
    let mailbox = private(op, r.input)?;
    let mut ids = mailbox.read(|view| view.per_user_of(r.database_guid))?;
    // LIMIT: as many as the answer holds.
    ids.truncate(op.room.saturating_sub(16) / 24);
    Ok(get_per_user_long_term_ids::Success { long_term_ids: ids.into() })
}

/// RopGetPerUserGuid.
pub(crate) fn database(
    op: &mut Op<'_>,
    r: &get_per_user_guid::Request,
) -> Outcome<get_per_user_guid::Success> {
    let mailbox = private(op, r.input)?;
    let cached = mailbox.read(|view| view.per_user(r.long_term_id))?;
    let database_guid = cached.ok_or(ErrorCode::NOT_FOUND)?.database_guid;
    Ok(get_per_user_guid::Success { database_guid })
}

fn private(op: &mut Op<'_>, index: u8) -> Outcome<Mailbox> {
    let mailbox = op.logon(index)?.mailbox;
    if mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    Ok(mailbox)
}

/// RopReadPerUserInformation, a part of the set at a time.
pub(crate) fn read(
    op: &mut Op<'_>,
    r: &read_per_user_information::Request,
) -> Outcome<read_per_user_information::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    let all = whole(&mailbox, r.folder_id)?;
    // A negative offset is a great one.
    let offset = usize::try_from(r.data_offset).unwrap_or(usize::MAX);
    let rest = all.get(offset..).ok_or(ErrorCode::CALL_FAILED)?;
    let asked = match r.max_data_size {
        0 => DATA_LEN_MAX,
        n => DATA_LEN_MAX.min(n.into()),
    };
    let part = rest.get(..asked).unwrap_or(rest);
    Ok(read_per_user_information::Success {
        has_finished: part.len() == rest.len(),
        data: part.to_vec().into(),
    })
}

/// The set of a folder: that of the user in a public folder store, what is cached in a mailbox.
fn whole(mailbox: &Mailbox, folder: LongTermId) -> Outcome<Vec<u8>> {
    let Some(viewer) = mailbox.viewer() else {
        let cached = mailbox.read(|view| view.per_user(folder))?;
        return Ok(cached.map(|cached| cached.data).unwrap_or_default());
    };
    let Some(folder) = folder_of(mailbox, folder)? else { return Ok(Vec::new()) };
    let set = mailbox.read(|view| view.read_set(viewer.user, folder))?;
    set.to_bytes().map_err(|_| ErrorCode::TOO_BIG.into())
}

/// The folder of the store with this identifier; none if no replica is known by it.
fn folder_of(mailbox: &Mailbox, id: LongTermId) -> Outcome<Option<FolderId>> {
    let replica = mailbox.read(|view| view.replica_id_of(id.database_guid))?;
    Ok(replica.map(|replica| FolderId::new(replica, id.global_counter)))
}

/// RopWritePerUserInformation: gathers the parts, and takes the whole when the last has come.
pub(crate) fn write(op: &mut Op<'_>, r: &write_per_user_information::Request) -> Outcome<()> {
    let mailbox = op.logon(r.input)?.mailbox;
    let part = &r.data;
    let before = op.session.per_user.remove(&r.logon_id).unwrap_or_default();
    let offset = usize::try_from(part.data_offset).unwrap_or(usize::MAX);
    let goes_on = offset > 0 && before.folder == r.folder_id && before.data.len() == offset;
    let mut writing = if goes_on { before } else { begin(r.folder_id, part)? };
    if writing.data.len() + part.data.0.len() > READ_SET_LEN_MAX {
        return Err(ErrorCode::TOO_BIG.into());
    }
    writing.data.extend_from_slice(&part.data.0);
    if part.has_finished {
        return keep(op, &mailbox, writing);
    }
    op.session.per_user.insert(r.logon_id, writing);
    Ok(())
}

/// What was written before is thrown away, and only a first part may follow.
fn begin(folder: LongTermId, part: &PerUserData) -> Outcome<Writing> {
    if part.data_offset != 0 {
        return Err(ErrorCode::CALL_FAILED.into());
    }
    Ok(Writing { folder, replica: part.repl_guid.unwrap_or_default(), data: Vec::new() })
}

fn keep(op: &Op<'_>, mailbox: &Mailbox, writing: Writing) -> Outcome<()> {
    let Writing { folder, replica, data } = writing;
    let set = IdSet::from_bytes(&data).map_err(|_| ErrorCode::CORRUPT_DATA)?;
    let Some(viewer) = mailbox.viewer() else {
        return op.write(mailbox, |t| t.set_per_user(folder, replica, data));
    };
    let folder = folder_of(mailbox, folder)?.ok_or(ErrorCode::NOT_FOUND)?;
    op.write(mailbox, |t| {
        t.counts(folder)?;
        t.set_read_set(viewer.user, folder, set)
    })
}
