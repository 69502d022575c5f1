//! Messages, [MS-OXCMSG] 3.2.5: opening, creating, recipients, read state.

use tradepost_mapi::{ErrorCode, PropertyTag, Text, TypedString, Value, entry_id, tags};
use tradepost_proto::rop::message::{
    OpenedMessage, create_message, get_message_status, modify_recipients, open_message,
    read_recipients, reload_cached_information, remove_all_recipients, set_message_read_flag,
    set_message_status, set_read_flags,
};
use tradepost_store::{Content, Direction, Error, Field, FolderKind, Mailbox, Order, RowSet};
use tradepost_wire::{Counted, Flagged, Wire, Writer};

use crate::error::Outcome;
use crate::object::{FolderObject, MessageObject, Object, Place};
use crate::op::Op;
use crate::recipient;
use crate::values::message::flags;
use crate::values::store::LOCALE;

/// [MS-OXCMSG] 2.2.3.1.1 OpenModeFlags: as much access as there is.
pub(crate) const BEST_ACCESS: u8 = 0x03;
/// [MS-OXCMSG] 2.2.3.11.1 ReadFlags: the message becomes unread.
const CLEAR_READ_FLAG: u8 = 0x04;
/// [MS-OXCMSG] 2.2.3.10.1 ReadFlags: rfGenerateReceiptOnly, rfClearNotifyRead, rfClearNotifyUnread
/// are about receipts only; the state stays.
const STATE_STAYS: u8 = 0x10 | 0x20 | 0x40;
/// Bytes of an answer that opens a message, besides its recipients.
const ROOM_KEPT: usize = 64;

/// RopOpenMessage.
pub(crate) fn open(op: &mut Op<'_>, r: &open_message::Request) -> Outcome<open_message::Success> {
    let mailbox = container(op, r.input)?;
    let (saved, content) = mailbox.read(|view| {
        let saved = view.message(r.folder_id, r.message_id)?;
        let content = view.content(saved.object)?;
        Ok((saved, content))
    })?;
    let code_page = code_page(op, r.code_page_id);
    let opened = opened(&content, op.room);
    let object = MessageObject {
        mailbox,
        place: Place::Folder(r.folder_id),
        id: Some(saved.id),
        associated: saved.associated,
        saved: Some(saved),
        content,
        code_page,
        writable: r.open_mode_flags & BEST_ACCESS != 0,
        changed: false,
    };
    op.open(r.output, Object::Message(Box::new(object)))?;
    Ok(open_message::Success { message: opened })
}

/// The mailbox of a logon or folder; [MS-OXCMSG] calls an object of another kind none.
fn container(op: &mut Op<'_>, index: u8) -> Outcome<Mailbox> {
    match op.object(index)? {
        Object::Logon(logon) => Ok(logon.mailbox.clone()),
        Object::Folder(folder) => Ok(folder.mailbox.clone()),
        _ => Err(ErrorCode::NULL_OBJECT.into()),
    }
}

/// The code page of a message: 0x0FFF stands for that of the session, [MS-OXCMSG] 2.2.3.1.1.
pub(crate) fn code_page(op: &Op<'_>, id: u16) -> u32 {
    if id == 0x0FFF { op.session.code_page } else { id.into() }
}

/// RopReloadCachedInformation.
pub(crate) fn reload(
    op: &mut Op<'_>,
    r: &reload_cached_information::Request,
) -> Outcome<reload_cached_information::Success> {
    let room = op.room;
    let message = op.message(r.input)?;
    Ok(reload_cached_information::Success { message: opened(&message.content, room) })
}

/// What an opened message tells at once; recipients as far as they fit, the others by
/// RopReadRecipients.
pub(crate) fn opened(content: &Content, room: usize) -> OpenedMessage {
    let columns = recipient::columns(&content.recipients);
    let text = |tag: PropertyTag| match content.properties.value(tag) {
        Some(Field::Value(Value::String(text))) => TypedString::new(Some(text)),
        _ => TypedString::None,
    };
    let (prefix, subject) = (text(tags::SUBJECT_PREFIX), text(tags::NORMALIZED_SUBJECT));
    let texts = size(&prefix) + size(&subject) + columns.len() * 4;
    let mut left = room.saturating_sub(ROOM_KEPT + texts);
    let mut rows = Vec::new();
    for r in content.recipients.iter().take(u8::MAX.into()) {
        let row = recipient::open_row(r, &columns);
        let len = size(&row);
        if len > left {
            break;
        }
        left -= len;
        rows.push(row);
    }
    OpenedMessage {
        has_named_properties: content.properties.iter().any(|(tag, _)| tag.is_named()),
        subject_prefix: prefix,
        normalized_subject: subject,
        recipient_count: u16::try_from(content.recipients.len()).unwrap_or(u16::MAX),
        recipient_columns: columns.into(),
        recipient_rows: rows.into(),
    }
}

fn size<T: Wire>(value: &T) -> usize {
    let mut w = Writer::default();
    value.encode(&mut w);
    w.len()
}

/// RopCreateMessage: a working copy with the properties of a new message, [MS-OXCMSG] 3.2.5.2.
pub(crate) fn create(
    op: &mut Op<'_>,
    r: &create_message::Request,
) -> Outcome<create_message::Success> {
    let mailbox = container(op, r.input)?;
    let folder = mailbox.read(|view| view.folder(r.folder_id))?;
    if folder.kind == FolderKind::Search {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    let object = MessageObject {
        mailbox,
        place: Place::Folder(r.folder_id),
        saved: None,
        id: None,
        associated: r.associated_flag,
        content: new_content(op),
        code_page: code_page(op, r.code_page_id),
        writable: true,
        changed: true,
    };
    op.open(r.output, Object::Message(Box::new(object)))?;
    Ok(create_message::Success { message_id: Flagged(None) })
}

/// What a message has before a client sets anything.
pub(crate) fn new_content(op: &Op<'_>) -> Content {
    let mut content = Content::default();
    let mut set = |tag: PropertyTag, value: Value| content.properties.set(tag, Field::Value(value));
    set(tags::MESSAGE_CLASS, Value::String("IPM.Note".into()));
    set(tags::IMPORTANCE, Value::Integer32(1));
    set(tags::PRIORITY, Value::Integer32(0));
    set(tags::SENSITIVITY, Value::Integer32(0));
    // Who writes a message has read it.
    set(tags::MESSAGE_FLAGS, Value::Integer32(flags::UNSENT | flags::READ | flags::EVER_READ));
    for tag in [tags::DISPLAY_TO, tags::DISPLAY_CC, tags::DISPLAY_BCC] {
        set(tag, Value::String(Text::new()));
    }
    set(tags::TRUST_SENDER, Value::Integer32(1));
    set(tags::MESSAGE_LOCALE_ID, Value::Integer32(LOCALE));
    set(tags::LOCALE_ID, Value::Integer32(LOCALE));
    let user = op.session.user();
    for (name, entry_id) in [
        (tags::CREATOR_NAME, tags::CREATOR_ENTRY_ID),
        (tags::LAST_MODIFIER_NAME, tags::LAST_MODIFIER_ENTRY_ID),
    ] {
        set(name, Value::String(user.display_name.clone()));
        set(entry_id, Value::Binary(entry_id::address_book(&user.legacy_dn)));
    }
    set(tags::CREATION_TIME, Value::Time(op.now()));
    set(tags::LAST_MODIFICATION_TIME, Value::Time(op.now()));
    content
}

/// RopModifyRecipients: adds, replaces and removes by row number; all rows or none.
pub(crate) fn modify_recipients(op: &mut Op<'_>, r: &modify_recipients::Request) -> Outcome<()> {
    let limit = op.env.limits.recipients_max;
    let message = op.message(r.input)?;
    let code_page = message.code_page;
    let mut recipients = message.content.recipients.clone();
    for row in r.recipient_rows.iter() {
        let changed = recipient::from_row(row, &r.recipient_columns, code_page)?;
        let at = recipients.binary_search_by_key(&row.row_id, |x| x.row_id);
        match (changed, at) {
            (Some(new), Ok(at)) => recipients.splice(at..=at, [new]).for_each(drop),
            (Some(new), Err(at)) => recipients.insert(at, new),
            (None, Ok(at)) => drop(recipients.remove(at)),
            // A row that is not there need not be removed.
            (None, Err(_)) => {}
        }
    }
    if recipients.len() > limit {
        return Err(ErrorCode::TOO_BIG.into());
    }
    message.content.recipients = recipients;
    message.changed = true;
    Ok(())
}

/// RopRemoveAllRecipients.
pub(crate) fn remove_all_recipients(
    op: &mut Op<'_>,
    r: &remove_all_recipients::Request,
) -> Outcome<()> {
    let message = op.message(r.input)?;
    message.content.recipients.clear();
    message.changed = true;
    Ok(())
}

/// RopReadRecipients: from a row number on, as many as fit.
pub(crate) fn read_recipients(
    op: &mut Op<'_>,
    r: &read_recipients::Request,
) -> Outcome<read_recipients::Success> {
    let mut left = op.room.saturating_sub(ROOM_KEPT);
    let message = op.message(r.input)?;
    let columns = recipient::columns(&message.content.recipients);
    let mut rows = Vec::new();
    let recipients = &message.content.recipients;
    // [MS-OXCMSG] 3.2.5.6: 0 stands for the first row, every other number for its own.
    let first = match r.row_id {
        0 => 0,
        id => recipients.iter().position(|x| x.row_id == id).unwrap_or(recipients.len()),
    };
    let wanted = recipients.get(first..).unwrap_or_default();
    for x in wanted.iter().take(u8::MAX.into()) {
        let row = recipient::read_row(x, &columns);
        let len = size(&row);
        if len > left {
            break;
        }
        left -= len;
        rows.push(row);
    }
    if wanted.is_empty() {
        return Err(ErrorCode::NOT_FOUND.into());
    }
    if rows.is_empty() {
        return Err(ErrorCode::BUFFER_TOO_SMALL.into());
    }
    Ok(read_recipients::Success { recipient_rows: Counted::from(rows) })
}

/// RopSetMessageReadFlag. The state changes at once, not with the next save.
pub(crate) fn set_read_flag(
    op: &mut Op<'_>,
    r: &set_message_read_flag::Request,
) -> Outcome<set_message_read_flag::Success> {
    let unchanged = set_message_read_flag::Success { read_status_changed: Flagged(None) };
    let message = op.message(r.input)?;
    if r.read_flags & STATE_STAYS != 0 {
        return Ok(unchanged);
    }
    let read = r.read_flags & CLEAR_READ_FLAG == 0;
    let mailbox = message.mailbox.clone();
    let Some(saved) = message.saved.as_ref().map(|saved| saved.object) else {
        let stored = match message.content.properties.value(tags::MESSAGE_FLAGS) {
            Some(Field::Value(Value::Integer32(n))) => *n,
            _ => 0,
        };
        let bits =
            if read { stored | flags::READ | flags::EVER_READ } else { stored & !flags::READ };
        let bits = Field::Value(Value::Integer32(bits));
        message.content.properties.set(tags::MESSAGE_FLAGS, bits);
        return Ok(unchanged);
    };
    let head = op.write(&mailbox, |t| {
        t.set_read(saved, read)?;
        t.head(saved)
    })?;
    let message = op.message(r.input)?;
    if let Some(saved) = &mut message.saved {
        // Only the read state: a change by somebody else must still be noticed at the next save.
        (saved.read, saved.read_change) = (head.read, head.read_change);
    }
    Ok(unchanged)
}

/// RopSetReadFlags: of many messages of a folder; without identifiers, of all.
pub(crate) fn set_read_flags(
    op: &mut Op<'_>,
    r: &set_read_flags::Request,
) -> Outcome<set_read_flags::Always> {
    let folder = op.folder_of_messages(r.input)?;
    if r.read_flags & STATE_STAYS != 0 {
        return Ok(set_read_flags::Always { partial_completion: false });
    }
    let read = r.read_flags & CLEAR_READ_FLAG == 0;
    let mut partial_completion = false;
    for chunk in r.message_ids.chunks(BATCH) {
        partial_completion |= op.write(&folder.mailbox, |t| {
            let mut missing = false;
            for id in chunk {
                match t.message(folder.id, *id) {
                    Ok(message) => drop(t.set_read(message.object, read)?),
                    Err(Error::NotFound(_)) => missing = true,
                    Err(error) => return Err(error),
                }
            }
            Ok(missing)
        })?;
    }
    if r.message_ids.is_empty() {
        set_all_read(op, &folder, read)?;
    }
    Ok(set_read_flags::Always { partial_completion })
}

/// LIMIT: messages changed in one batch.
const BATCH: usize = 500;

fn set_all_read(op: &Op<'_>, folder: &FolderObject, read: bool) -> Outcome<()> {
    let set = RowSet::normal(Order::DeliveryTime);
    let mut after = None;
    loop {
        let page = folder
            .mailbox
            .read(|v| v.rows(folder.id, set, Direction::Forward, after.as_ref(), BATCH))?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = Some(last.clone());
        op.write(&folder.mailbox, |t| {
            for (_, object) in &page {
                match t.set_read(*object, read) {
                    Ok(_) | Err(Error::NotFound(_)) => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(())
        })?;
    }
}

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
