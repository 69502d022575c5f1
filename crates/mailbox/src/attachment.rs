//! Attachments and embedded messages, [MS-OXCMSG] 3.2.5.12 to 3.2.5.17.

use tradepost_mapi::{ErrorCode, MessageId, Value, code_page, tags};
use tradepost_proto::rop::attachment::{
    create_attachment, delete_attachment, get_attachment_table, get_valid_attachments,
    open_attachment, open_embedded_message,
};
use tradepost_store::{Attachment, Content, EMBEDDED_DEPTH_MAX, Field, Fields, Mailbox, Rights};

use crate::error::Outcome;
use crate::message::{self, FOR_WRITING};
use crate::object::{AttachmentObject, MessageObject, Object, Pending, Place};
use crate::op::Op;
use crate::table::{Rows, Table};
use crate::values::forms::Forms;

/// [MS-OXCMSG] 2.2.3.16.1 OpenModeFlags: an embedded message is made when there is none.
const CREATE: u8 = 0x02;
/// PidTagAttachMethod: the attachment is an embedded message.
const EMBEDDED_MESSAGE: i32 = 5;
/// PidTagRenderingPosition: the attachment is not shown in the text.
const NOT_RENDERED: i32 = -1;
/// LIMIT: how deep messages may be embedded in messages.
const DEPTH_MAX: usize = 32;

/// RopCreateAttachment. The number is one above the greatest, so that it is not used again.
pub(crate) fn create(
    op: &mut Op<'_>,
    r: &create_attachment::Request,
) -> Outcome<create_attachment::Success> {
    let (handle, limit, now) = (op.handle(r.input)?, op.env.limits.attachments_max, op.now());
    let unsaved = open_numbers(op, handle);
    let message = op.message(r.input)?;
    if !message.writable {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    let list = &message.content.attachments;
    if list.len() + unsaved.len() >= limit {
        return Err(ErrorCode::MAX_ATTACHMENT_EXCEEDED.into());
    }
    let taken = list.iter().map(|a| a.number).chain(unsaved).max();
    let number = taken.map_or(0, |n| n.saturating_add(1));
    let mut properties = Fields::default();
    for (tag, value) in [
        (tags::RENDERING_POSITION, Value::Integer32(NOT_RENDERED)),
        // [MS-OXCMSG] 2.2.2.22 and 2.2.2.23: unless somebody says something else.
        (tags::ATTACHMENT_LINK_ID, Value::Integer32(0)),
        (tags::ATTACHMENT_FLAGS, Value::Integer32(0)),
        (tags::CREATION_TIME, Value::Time(now)),
        (tags::LAST_MODIFICATION_TIME, Value::Time(now)),
    ] {
        properties.set(tag, Field::Value(value));
    }
    let attachment = Attachment { number, properties, embedded: None };
    let (mailbox, code_page) = (message.mailbox.clone(), message.code_page);
    // The number of one that was deleted may come again.
    let saves = message.pending.saves_of(number);
    let object = AttachmentObject {
        mailbox,
        message: handle,
        attachment,
        code_page,
        writable: true,
        new: true,
        saves,
        spoilt: false,
    };
    op.open(r.output, Object::Attachment(Box::new(object)))?;
    Ok(create_attachment::Success { attachment_id: number })
}

/// The numbers of attachments of a message that are open, saved or not.
fn open_numbers(op: &Op<'_>, message: u32) -> Vec<u32> {
    let open = op.session.handles.iter();
    open.filter_map(|(_, object)| match object {
        Object::Attachment(a) if a.message == message => Some(a.attachment.number),
        _ => None,
    })
    .collect()
}

/// RopOpenAttachment.
pub(crate) fn open(op: &mut Op<'_>, r: &open_attachment::Request) -> Outcome<()> {
    let handle = op.handle(r.input)?;
    let message = op.message(r.input)?;
    let found = message.content.attachments.iter().find(|a| a.number == r.attachment_id);
    let attachment = found.ok_or(ErrorCode::NOT_FOUND)?.clone();
    let writable = message.writable && r.open_attachment_flags & FOR_WRITING != 0;
    let object = AttachmentObject {
        mailbox: message.mailbox.clone(),
        message: handle,
        code_page: message.code_page,
        writable,
        new: false,
        saves: message.pending.saves_of(attachment.number),
        spoilt: false,
        attachment,
    };
    op.open(r.output, Object::Attachment(Box::new(object)))?;
    Ok(())
}

/// RopDeleteAttachment: from the working copy of the message.
pub(crate) fn delete(op: &mut Op<'_>, r: &delete_attachment::Request) -> Outcome<()> {
    let message = op.message(r.input)?;
    if !message.writable {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    let list = &mut message.content.attachments;
    let at = list.iter().position(|a| a.number == r.attachment_id);
    list.remove(at.ok_or(ErrorCode::NOT_FOUND)?);
    message.changed = true;
    Ok(())
}

/// RopGetValidAttachments.
pub(crate) fn valid(
    op: &mut Op<'_>,
    r: &get_valid_attachments::Request,
) -> Outcome<get_valid_attachments::Success> {
    let message = op.message(r.input)?;
    let ids: Vec<u32> = message.content.attachments.iter().map(|a| a.number).collect();
    Ok(get_valid_attachments::Success { attachment_ids: ids.into() })
}

/// RopGetAttachmentTable: of the attachments as they are now in the working copy.
pub(crate) fn table(op: &mut Op<'_>, r: &get_attachment_table::Request) -> Outcome<()> {
    let handle = op.handle(r.input)?;
    let message = op.message(r.input)?;
    let rows = Rows::Attachments { message: handle };
    let table = Table::new(message.mailbox.clone(), rows, message.code_page);
    op.open(r.output, Object::Table(Box::new(table)))?;
    Ok(())
}

/// RopOpenEmbeddedMessage.
///
/// EXCHANGE: ReadOnly opens for writing too, as far as the attachment may be written.
pub(crate) fn open_embedded(
    op: &mut Op<'_>,
    r: &open_embedded_message::Request,
) -> Outcome<open_embedded_message::Success> {
    let (handle, room) = (op.handle(r.input)?, op.room);
    let code_page = message::code_page(op, r.code_page_id);
    op.attachment(r.input)?;
    if !code_page::is_known(code_page) {
        return Err(ErrorCode::UNKNOWN_CODE_PAGE.into());
    }
    if depth(op, handle) >= DEPTH_MAX {
        return Err(ErrorCode::TOO_COMPLEX.into());
    }
    op.check_handles()?;
    let attachment = op.attachment(r.input)?;
    let (mailbox, writable) = (attachment.mailbox.clone(), attachment.writable);
    let create = r.open_mode_flags & CREATE != 0;
    let content = match &attachment.attachment.embedded {
        Some(content) => Content::clone(content),
        None if create && !writable => return Err(ErrorCode::ACCESS_DENIED.into()),
        None if create => make(op, handle, &mailbox, code_page)?,
        None => return Err(ErrorCode::NOT_FOUND.into()),
    };
    let opened = message::opened(&content, room);
    let object = MessageObject {
        mailbox,
        place: Place::Embedded(handle),
        saved: None,
        id: None,
        associated: false,
        content,
        code_page,
        writable,
        rights: Rights::ALL,
        changed: false,
        pending: Pending::default(),
        forms: Forms::default(),
    };
    op.open(r.output, Object::Message(Box::new(object)))?;
    let message_id = MessageId(0);
    Ok(open_embedded_message::Success { reserved: 0, message_id, message: opened })
}

/// What a message has that is made in an attachment, which becomes an embedded message by it.
fn make(op: &mut Op<'_>, handle: u32, mailbox: &Mailbox, code_page: u32) -> Outcome<Content> {
    let id = op.write(mailbox, |t| t.allocate_message_id())?;
    let content = message::new_content(op, mailbox, id, code_page);
    if let Some(Object::Attachment(attachment)) = op.session.handles.object_mut(handle) {
        let method = Field::Value(Value::Integer32(EMBEDDED_MESSAGE));
        attachment.attachment.properties.set(tags::ATTACH_METHOD, method);
    }
    Ok(content)
}

/// Refuses with TooComplex what would lie too deep in an attachment of an open message; `fits` tells
/// whether it has room in so many levels of messages.
///
/// INVARIANT: no working copy nests deeper than a saved message may: working copies are cloned and
/// dropped level by level on the stack.
pub(crate) fn check_depth(
    op: &Op<'_>,
    attachment: u32,
    fits: impl FnOnce(u32) -> bool,
) -> Outcome<()> {
    let above = u32::try_from(depth(op, attachment)).unwrap_or(u32::MAX);
    // The message at the top is not embedded in any.
    let left = EMBEDDED_DEPTH_MAX.saturating_sub(above.saturating_sub(1));
    if fits(left) { Ok(()) } else { Err(ErrorCode::TOO_COMPLEX.into()) }
}

/// The same for what would come among the attachments of an open message.
pub(crate) fn check_depth_in_message(op: &Op<'_>, place: Place, content: &Content) -> Outcome<()> {
    match place {
        Place::Folder(_) if content.nests_within(EMBEDDED_DEPTH_MAX) => Ok(()),
        Place::Folder(_) => Err(ErrorCode::TOO_COMPLEX.into()),
        Place::Embedded(outer) => check_depth(op, outer, |left| {
            left.checked_sub(1).is_some_and(|left| content.nests_within(left))
        }),
    }
}

/// How many messages an attachment lies in.
fn depth(op: &Op<'_>, attachment: u32) -> usize {
    let mut at = attachment;
    for n in 0..=DEPTH_MAX {
        let message = match op.session.handles.object(at) {
            Some(Object::Attachment(a)) => a.message,
            _ => return n,
        };
        match op.session.handles.object(message) {
            Some(Object::Message(m)) => match m.place {
                Place::Embedded(outer) => at = outer,
                Place::Folder(_) => return n + 1,
            },
            _ => return n,
        }
    }
    DEPTH_MAX
}
