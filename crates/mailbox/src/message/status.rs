//! RopGetMessageStatus and RopSetMessageStatus, [MS-OXCMSG] 3.2.5.8 and 3.2.5.9.

use tradepost_proto::rop::message::{get_message_status, set_message_status};

use crate::error::Outcome;
use crate::op::Op;

/// RopGetMessageStatus, of a message in the folder.
pub(crate) fn status(
    op: &mut Op<'_>,
    r: &get_message_status::Request,
) -> Outcome<set_message_status::Success> {
    let folder = op.folder_of_messages(r.input)?;
    let head = folder.mailbox.read(|v| v.message(folder.id, r.message_id))?;
    Ok(set_message_status::Success { message_status_flags: head.status })
}

/// RopSetMessageStatus: the masked bits; answers the status from before.
pub(crate) fn set_status(
    op: &mut Op<'_>,
    r: &set_message_status::Request,
) -> Outcome<set_message_status::Success> {
    let folder = op.folder_of_messages(r.input)?;
    let (flags, mask) = (r.message_status_flags, r.message_status_mask);
    let before = op.write(&folder.mailbox, |t| {
        let head = t.message(folder.id, r.message_id)?;
        t.set_status(head.object, head.status & !mask | flags & mask)
    })?;
    Ok(set_message_status::Success { message_status_flags: before })
}
