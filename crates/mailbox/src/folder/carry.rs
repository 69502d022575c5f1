//! Messages from one mailbox to another.

use tradepost_store::{Error, Mailbox, ObjectNumber, Save, Target};

use crate::access;
use crate::error::Outcome;
use crate::object::FolderObject;
use crate::op::Op;
use crate::portable::Passage;

/// Copies messages to a folder of another mailbox in one batch; those that are there now. One that
/// is gone by now is left out.
pub(super) fn messages(
    op: &Op<'_>,
    from: &Mailbox,
    objects: &[ObjectNumber],
    to: &FolderObject,
) -> Outcome<Vec<ObjectNumber>> {
    let mut passage = Passage::new(op.env, from, &to.mailbox);
    let (mut saves, mut found) = (Vec::new(), Vec::new());
    for object in objects {
        let read = from.read(|view| Ok((view.head(*object)?, view.content(*object)?)));
        let (message, content) = match read {
            Err(Error::NotFound(_)) => continue,
            read => read?,
        };
        let content = passage.content(content)?;
        let target = Target::New { folder: to.id, id: None, associated: message.associated };
        saves.push(Save { target, content, read: message.read });
        found.push(*object);
    }
    op.write(&to.mailbox, |t| {
        for save in saves {
            t.save_message(save)?;
        }
        Ok(())
    })?;
    Ok(found)
}

/// Deletes messages for good that are in another mailbox now; whether any of them stays.
pub(super) fn delete(op: &Op<'_>, from: &Mailbox, objects: &[ObjectNumber]) -> Outcome<bool> {
    op.write(from, |t| {
        let mut stays = false;
        for object in objects {
            let message = match t.head(*object) {
                Err(Error::NotFound(_)) => continue,
                message => message?,
            };
            if access::may_delete(t, &message)? {
                t.delete_message(*object)?;
            } else {
                stays = true;
            }
        }
        Ok(stays)
    })
}
