//! RopDeleteMessages and RopHardDeleteMessages, [MS-OXCFOLD] 3.2.5.11 and 3.2.5.12.

use tradepost_proto::rop::folder::{delete_messages, hard_delete_messages};
use tradepost_store::Error;

use super::BATCH;
use crate::access;
use crate::error::Outcome;
use crate::op::Op;

/// RopDeleteMessages. A message that is not there is told by PartialCompletion.
pub(crate) fn delete_messages(
    op: &mut Op<'_>,
    r: &delete_messages::Request,
) -> Outcome<delete_messages::Always> {
    let partial_completion = delete_each(op, r.input, &r.message_ids)?;
    Ok(delete_messages::Always { partial_completion })
}

/// RopHardDeleteMessages.
pub(crate) fn hard_delete_messages(
    op: &mut Op<'_>,
    r: &hard_delete_messages::Request,
) -> Outcome<hard_delete_messages::Always> {
    let partial_completion = delete_each(op, r.input, &r.message_ids)?;
    Ok(hard_delete_messages::Always { partial_completion })
}

fn delete_each(op: &mut Op<'_>, index: u8, ids: &[tradepost_mapi::MessageId]) -> Outcome<bool> {
    let folder = op.folder(index)?;
    let mut partial = false;
    for chunk in ids.chunks(BATCH) {
        partial |= op.write(&folder.mailbox, |t| {
            let mut missing = false;
            for id in chunk {
                match t.message(folder.id, *id) {
                    Ok(message) if access::may_delete(t, &message)? => {
                        t.delete_message(message.object)?;
                    }
                    Ok(_) | Err(Error::NotFound(_)) => missing = true,
                    Err(error) => return Err(error),
                }
            }
            Ok(missing)
        })?;
    }
    Ok(partial)
}
