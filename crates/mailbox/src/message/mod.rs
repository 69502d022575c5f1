//! Messages, [MS-OXCMSG] 3.2.5: opening and creating; the other operations have a file each.

use tradepost_mapi::{ErrorCode, MessageId, PropertyTag, Text, TypedString, Value, entry_id, tags};
use tradepost_proto::rop::message::{
    OpenedMessage, create_message, open_message, reload_cached_information,
};
use tradepost_store::{Content, Field, FolderKind, Mailbox, Rights};
use tradepost_wire::{Flagged, Wire, Writer};

use crate::access;
use crate::error::Outcome;
use crate::home;
use crate::object::{MessageObject, Object, Pending, Place};
use crate::op::Op;
use crate::recipient;
use crate::save::search_key;
use crate::values::body;
use crate::values::forms::Forms;
use crate::values::message::flags;
use crate::values::store::LOCALE;
use crate::values::subject;

mod read_flags;
mod recipients;
mod status;

pub(crate) use self::read_flags::{set_many as set_read_flags, set_one as set_read_flag};
pub(crate) use self::recipients::{modify_recipients, read_recipients, remove_all_recipients};
pub(crate) use self::status::{set_status, status};

/// [MS-OXCMSG] 2.2.3.1.1 OpenModeFlags: also a soft-deleted message.
const OPEN_SOFT_DELETED: u8 = 0x04;
/// [MS-OXCMSG] 2.2.3.1.1 OpenModeFlags: the bits of ReadWrite and BestAccess.
///
/// EXCHANGE: BestAccess is for writing, also for those who may not write: their save is refused.
pub(crate) const FOR_WRITING: u8 = 0x03;
/// Bytes of an answer that opens a message, besides its recipients.
const ROOM_KEPT: usize = 64;

/// RopOpenMessage.
pub(crate) fn open(op: &mut Op<'_>, r: &open_message::Request) -> Outcome<open_message::Success> {
    let mailbox = container(op, r.input)?;
    home::require_contents(&mailbox, r.folder_id)?;
    let (saved, content) = mailbox.read(|view| {
        let saved = match r.open_mode_flags & OPEN_SOFT_DELETED {
            0 => view.message(r.folder_id, r.message_id)?,
            _ => view.any_message(r.folder_id, r.message_id)?,
        };
        let content = view.content(saved.object)?;
        Ok((saved, content))
    })?;
    let rights = access::to_message(&mailbox, &saved)?;
    let best = r.open_mode_flags & FOR_WRITING == FOR_WRITING;
    let writable = r.open_mode_flags & FOR_WRITING != 0;
    let may_open = rights.contains(Rights::READ_ANY)
        && (best || !writable || rights.contains(Rights::EDIT_ANY));
    if !may_open {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
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
        writable,
        rights,
        changed: false,
        pending: Pending::default(),
        forms: Forms::default(),
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
/// So does 0, which is the folder's own.
pub(crate) fn code_page(op: &Op<'_>, id: u16) -> u32 {
    if id == 0x0FFF || id == 0 { op.session.code_page } else { id.into() }
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
    access::require(&mailbox, r.folder_id, Rights::CREATE)?;
    let code_page = code_page(op, r.code_page_id);
    op.check_handles()?;
    let id = op.write(&mailbox, |t| t.allocate_message_id())?;
    let content = new_content(op, &mailbox, id, code_page);
    let object = MessageObject {
        mailbox,
        place: Place::Folder(r.folder_id),
        saved: None,
        id: Some(id),
        associated: r.associated_flag,
        content,
        code_page,
        writable: true,
        rights: Rights::ALL,
        changed: true,
        pending: Pending::default(),
        forms: Forms::default(),
    };
    op.open(r.output, Object::Message(Box::new(object)))?;
    Ok(create_message::Success { message_id: Flagged(None) })
}

/// What a message has before a client sets anything.
pub(crate) fn new_content(
    op: &Op<'_>,
    mailbox: &Mailbox,
    id: MessageId,
    code_page: u32,
) -> Content {
    let mut content = Content::default();
    let mut set = |tag: PropertyTag, value: Value| content.properties.set(tag, Field::Value(value));
    set(tags::MESSAGE_CLASS, Value::String("IPM.Note".into()));
    set(tags::IMPORTANCE, Value::Integer32(1));
    set(tags::PRIORITY, Value::Integer32(0));
    set(tags::SENSITIVITY, Value::Integer32(0));
    // Who writes a message has read it.
    set(tags::MESSAGE_FLAGS, Value::Integer32(flags::UNSENT | flags::READ));
    for tag in [tags::DISPLAY_TO, tags::DISPLAY_CC, tags::DISPLAY_BCC] {
        set(tag, Value::String(Text::new()));
    }
    set(tags::MESSAGE_CODEPAGE, Value::Integer32(i32::try_from(code_page).unwrap_or_default()));
    set(tags::SEARCH_KEY, Value::Binary(search_key(mailbox.facts(), id.counter())));
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
    for tag in [tags::CREATION_TIME, tags::LAST_MODIFICATION_TIME, tags::LOCAL_COMMIT_TIME] {
        set(tag, Value::Time(op.now()));
    }
    content
}

/// Sets a property of the working copy as a client asks for it, and what follows from it at once.
pub(crate) fn set_property(message: &mut MessageObject, tag: PropertyTag, field: Field) {
    message.forms.forget();
    let fields = &mut message.content.properties;
    let field = match field.here().and_then(Value::integer) {
        Some(asked) if tag.id() == tags::MESSAGE_FLAGS.id() => {
            // [MS-OXCMSG] 2.2.1.6: a client says some of the flags, and those before the first
            // save only; 2.2 lets a server answer success to what it does not keep.
            let may = if message.saved.is_none() { flags::OF_CLIENTS } else { 0 };
            let asked = i32::try_from(asked).unwrap_or_default();
            Field::Value(Value::Integer32(flags::stored(fields) & !may | asked & may))
        }
        _ => field,
    };
    fields.set(tag, field);
    subject::after_set(fields, tag.id());
    body::after_set(fields, tag.id(), &mut message.pending.bodies);
    message.changed = true;
}
