//! From message to message.

use tradepost_mapi::{ErrorCode, PropertyProblem, PropertyTag, tags};
use tradepost_store::{Content, Fields, Mailbox};

use super::{Ends, Plan};
use crate::attachment::check_depth_in_message;
use crate::error::Outcome;
use crate::message::set_property;
use crate::object::{MessageObject, Object, Place};
use crate::op::Op;
use crate::portable::Passage;
use crate::values::{body, message};

/// What a message has of its own: when it was made and saved and by whom, [MS-OXCPRPT] 2.2.1, and
/// what follows from its recipients and attachments.
const OWN: [u16; 10] = [
    tags::CREATION_TIME.id(),
    tags::LAST_MODIFICATION_TIME.id(),
    tags::LOCAL_COMMIT_TIME.id(),
    tags::LAST_MODIFIER_NAME.id(),
    tags::LAST_MODIFIER_ENTRY_ID.id(),
    tags::CREATOR_NAME.id(),
    tags::CREATOR_ENTRY_ID.id(),
    tags::DISPLAY_TO.id(),
    tags::DISPLAY_CC.id(),
    tags::DISPLAY_BCC.id(),
];

const PARTS: [PropertyTag; 2] = [tags::MESSAGE_RECIPIENTS, tags::MESSAGE_ATTACHMENTS];

/// LIMIT: how many messages a message can lie in, with room to spare.
const DEPTH_MAX: usize = 64;

pub(super) fn copy(op: &mut Op<'_>, ends: Ends, plan: &Plan<'_>) -> Outcome<Vec<PropertyProblem>> {
    if lies_in(op, ends.target, ends.source) {
        return Err(ErrorCode::MESSAGE_CYCLE.into());
    }
    let (from, source) = working_copy(op, ends.source)?;
    let target = open_message(op, ends.target)?;
    if !target.writable {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    // [MS-OXCPRPT] 2.2.1.9: a copy has the search key of its original. What was saved is no copy.
    let key_goes = target.saved.is_none();
    let kept = |tag: PropertyTag| match tag.id() {
        id if id == tags::SEARCH_KEY.id() => !key_goes,
        id => message::is_read_only(tag) || OWN.contains(&id),
    };
    let (picked, problems) = plan.pick(&source.properties, &kept, &PARTS);
    let mut going =
        Content { properties: fields(&source.properties, &picked), ..Content::default() };
    let old = &target.content;
    if plan.takes(tags::MESSAGE_RECIPIENTS) && (plan.overwrite || old.recipients.is_empty()) {
        going.recipients = source.recipients;
    }
    if plan.takes(tags::MESSAGE_ATTACHMENTS) && (plan.overwrite || old.attachments.is_empty()) {
        going.attachments = source.attachments;
    }
    check_depth_in_message(op, target.place, &going)?;
    let mut passage = Passage::new(op.env, &from, &target.mailbox);
    let arrived = passage.content(going)?;
    put(message_mut(op, ends.target)?, arrived, plan);
    Ok(problems)
}

/// The stored values of some properties.
pub(super) fn fields(all: &Fields, picked: &[PropertyTag]) -> Fields {
    picked.iter().filter_map(|tag| Some((*tag, all.value(*tag)?.clone()))).collect()
}

/// Whether a message has a property: a text has all its forms, whichever is stored.
fn has(fields: &Fields, tag: PropertyTag) -> bool {
    fields.value(tag).is_some() || body::is_part(tag) && body::is_there(fields)
}

fn put(target: &mut MessageObject, arrived: Content, plan: &Plan<'_>) {
    // Decided for all before the first is set, because others follow from it.
    let stays = |tag: PropertyTag| !plan.overwrite && has(&target.content.properties, tag);
    let going: Vec<_> = arrived.properties.into_iter().filter(|(tag, _)| !stays(*tag)).collect();
    for (tag, field) in going {
        set_property(target, tag, field);
    }
    // Empty where they do not go over; an empty list that does go over empties the other.
    if plan.takes(tags::MESSAGE_RECIPIENTS) && (plan.overwrite || !arrived.recipients.is_empty()) {
        target.content.recipients = arrived.recipients;
    }
    if plan.takes(tags::MESSAGE_ATTACHMENTS) && (plan.overwrite || !arrived.attachments.is_empty())
    {
        target.content.attachments = arrived.attachments;
    }
    target.changed = true;
}

fn open_message<'a>(op: &'a Op<'_>, handle: u32) -> Outcome<&'a MessageObject> {
    match op.session.handles.object(handle) {
        Some(Object::Message(message)) => Ok(message),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}

fn message_mut<'a>(op: &'a mut Op<'_>, handle: u32) -> Outcome<&'a mut MessageObject> {
    match op.session.handles.object_mut(handle) {
        Some(Object::Message(message)) => Ok(message),
        _ => Err(ErrorCode::NOT_SUPPORTED.into()),
    }
}

fn working_copy(op: &Op<'_>, handle: u32) -> Outcome<(Mailbox, Content)> {
    let message = open_message(op, handle)?;
    Ok((message.mailbox.clone(), message.content.clone()))
}

/// Whether a message lies in another, at any depth: by its handle, or as the same saved message
/// under another handle.
fn lies_in(op: &Op<'_>, inner: u32, outer: u32) -> bool {
    let handles = &op.session.handles;
    let same = |handle: u32| match (handles.object(handle), handles.object(outer)) {
        (Some(Object::Message(a)), Some(Object::Message(b))) => {
            let object = |m: &MessageObject| m.saved.as_ref().map(|saved| saved.object);
            handle == outer
                || a.mailbox.id() == b.mailbox.id() && object(a).is_some() && object(a) == object(b)
        }
        _ => false,
    };
    let mut at = inner;
    for _ in 0..DEPTH_MAX {
        let attachment = match handles.object(at) {
            Some(Object::Message(message)) => match message.place {
                Place::Embedded(attachment) => attachment,
                Place::Folder(_) => return false,
            },
            _ => return false,
        };
        match handles.object(attachment) {
            Some(Object::Attachment(attachment)) => at = attachment.message,
            _ => return false,
        }
        if same(at) {
            return true;
        }
    }
    false
}
