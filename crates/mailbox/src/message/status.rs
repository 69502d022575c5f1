//! RopGetMessageStatus and RopSetMessageStatus, [MS-OXCMSG] 3.2.5.8 and 3.2.5.9.

use tradepost_mapi::{ErrorCode, MessageId};
use tradepost_proto::rop::message::{get_message_status, set_message_status};
use tradepost_store::{Message, Rights};

use crate::access;
use crate::error::Outcome;
use crate::object::FolderObject;
use crate::op::Op;

/// RopGetMessageStatus, of a message in the folder.
pub(crate) fn status(
    op: &mut Op<'_>,
    r: &get_message_status::Request,
) -> Outcome<set_message_status::Success> {
    let folder = op.folder_of_messages(r.input)?;
    let head = allowed(&folder, r.message_id, Rights::READ_ANY)?;
    Ok(set_message_status::Success { message_status_flags: head.status })
}

/// RopSetMessageStatus: the masked bits; answers the status from before.
pub(crate) fn set_status(
    op: &mut Op<'_>,
    r: &set_message_status::Request,
) -> Outcome<set_message_status::Success> {
    let folder = op.folder_of_messages(r.input)?;
    allowed(&folder, r.message_id, Rights::EDIT_ANY)?;
    let (flags, mask) = (r.message_status_flags, r.message_status_mask);
    let before = op.write(&folder.mailbox, |t| {
        let head = t.message(folder.id, r.message_id)?;
        t.set_status(head.object, head.status & !mask | flags & mask)
    })?;
    Ok(set_message_status::Success { message_status_flags: before })
}

/// A message of a folder, to which one must have these rights.
fn allowed(folder: &FolderObject, id: MessageId, rights: Rights) -> Outcome<Message> {
    let message = folder.mailbox.read(|v| v.message(folder.id, id))?;
    if access::to_message(&folder.mailbox, &message)?.contains(rights) {
        Ok(message)
    } else {
        Err(ErrorCode::ACCESS_DENIED.into())
    }
}
