//! From attachment to attachment.

use tradepost_mapi::{ErrorCode, PropertyProblem, PropertyTag, tags};
use tradepost_store::Attachment;

use super::message::fields;
use super::{Ends, Plan};
use crate::attachment::check_depth;
use crate::error::Outcome;
use crate::object::{AttachmentObject, Object};
use crate::op::Op;
use crate::portable::Passage;
use crate::values::attachment;

/// When an attachment was made and changed is its own, [MS-OXCPRPT] 2.2.1.
const OWN: [u16; 2] = [tags::CREATION_TIME.id(), tags::LAST_MODIFICATION_TIME.id()];

pub(super) fn copy(op: &mut Op<'_>, ends: Ends, plan: &Plan<'_>) -> Outcome<Vec<PropertyProblem>> {
    let source = of(op, ends.source)?;
    let target = of(op, ends.target)?;
    if !target.writable {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    let kept = |tag: PropertyTag| attachment::is_read_only(tag) || OWN.contains(&tag.id());
    let stored = &source.attachment.properties;
    let (picked, mut problems) = plan.pick(stored, &kept, &[]);
    let with_message = plan.takes(tags::ATTACH_DATA_OBJECT)
        && (plan.overwrite || target.attachment.embedded.is_none());
    let embedded = source.attachment.embedded.clone().filter(|_| with_message);
    if embedded.is_some() {
        // The message was found, though no property is stored for it.
        problems.retain(|problem| problem.tag.id() != tags::ATTACH_DATA_OBJECT.id());
    }
    let going = Attachment { number: 0, properties: fields(stored, &picked), embedded };
    check_depth(op, ends.target, |left| going.nests_within(left))?;
    let mut passage = Passage::new(op.env, &source.mailbox, &target.mailbox);
    let arrived = passage.attachment(going)?;
    let Some(Object::Attachment(target)) = op.session.handles.object_mut(ends.target) else {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    };
    let properties = &mut target.attachment.properties;
    for (tag, field) in arrived.properties {
        if plan.overwrite || properties.value(tag).is_none() {
            properties.set(tag, field);
        }
    }
    if arrived.embedded.is_some() {
        target.attachment.embedded = arrived.embedded;
    }
    Ok(problems)
}

fn of<'a>(op: &'a Op<'_>, handle: u32) -> Outcome<&'a AttachmentObject> {
    match op.session.handles.object(handle) {
        Some(Object::Attachment(attachment)) => Ok(attachment),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}
