//! [MS-OXCNOTIF] 2.2.1.4.1.2 NotificationData Structure: which fields there are depends on the
//! first.

use tradepost_mapi::{FolderId, MessageId, PropertyTag};
use tradepost_wire::{Counted, DecodeError, Fault, Reader, SizedBytes, Wire, Writer, wire};

use super::EitherText;

/// Types and flags of NotificationFlags.
pub mod flags {
    /// A message came.
    pub const NEW_MAIL: u16 = 0x0002;
    /// A folder or message was made.
    pub const OBJECT_CREATED: u16 = 0x0004;
    /// A folder or message was deleted.
    pub const OBJECT_DELETED: u16 = 0x0008;
    /// A folder or message was changed.
    pub const OBJECT_MODIFIED: u16 = 0x0010;
    /// A folder or message was moved.
    pub const OBJECT_MOVED: u16 = 0x0020;
    /// A folder or message was copied.
    pub const OBJECT_COPIED: u16 = 0x0040;
    /// A search has ended.
    pub const SEARCH_COMPLETE: u16 = 0x0080;
    /// A table changed.
    pub const TABLE_MODIFIED: u16 = 0x0100;
    /// Extended; without further fields.
    pub const EXTENDED: u16 = 0x0400;
    /// The type.
    pub const TYPE: u16 = 0x0FFF;
    /// The number of messages is told.
    pub const TOTAL: u16 = 0x1000;
    /// The number of unread messages is told.
    pub const UNREAD: u16 = 0x2000;
    /// In a search folder.
    pub const SEARCH_FOLDER: u16 = 0x4000;
    /// A message, not a folder.
    pub const MESSAGE: u16 = 0x8000;
}
use flags as f;

/// Table events: the whole table, or a row added, deleted, modified.
const ROW_ADDED: u16 = 3;
const ROW_DELETED: u16 = 4;
const ROW_MODIFIED: u16 = 5;

wire!(
    /// The row of a contents table beside its folder: message and instance.
    #[derive(Copy, Eq)]
    pub struct RowMessage {
        message_id: MessageId,
        instance: u32,
    }

    /// The row of a contents table that another stands behind.
    #[derive(Copy, Eq)]
    pub struct RowBefore {
        folder_id: FolderId,
        message_id: MessageId,
        instance: u32,
    }
);

/// What happened to a table.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are the specification's field table")]
pub struct TableEvent {
    /// TableEventType.
    pub event: u16,
    /// TableRowFolderID; for events of rows.
    pub folder_id: Option<FolderId>,
    /// TableRowMessageID and TableRowInstance; for events of rows of messages.
    pub message: Option<RowMessage>,
    /// InsertAfterTableRowFolderID, …ID and …Instance; for added and modified rows of messages.
    pub after: Option<RowBefore>,
    /// InsertAfterTableRowFolderID alone; for added and modified rows of folders.
    pub after_folder_id: Option<FolderId>,
    /// TableRowData, with the columns of the table; for added and modified rows.
    pub row_data: Option<SizedBytes<u16>>,
}

/// What happened to a folder or message.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "the fields are the specification's field table")]
pub struct ObjectEvent {
    pub folder_id: FolderId,
    pub message_id: Option<MessageId>,
    pub parent_folder_id: Option<FolderId>,
    pub old_folder_id: Option<FolderId>,
    pub old_message_id: Option<MessageId>,
    pub old_parent_folder_id: Option<FolderId>,
    /// Count 0xFFFF, which has no tags behind it, reads as an empty list.
    pub tags: Option<Vec<PropertyTag>>,
    pub total_message_count: Option<u32>,
    pub unread_message_count: Option<u32>,
    /// MessageFlags, UnicodeFlag, MessageClass.
    pub new_mail: Option<(u32, EitherText)>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// To a table.
    Table(TableEvent),
    /// To a folder or message.
    Object(ObjectEvent),
    /// The type Extended has no further fields.
    Extended,
}

/// NotificationData; the flags say which fields there are, and encoding refuses others.
#[derive(Clone, Debug, PartialEq)]
pub struct NotificationData {
    /// NotificationFlags.
    pub flags: u16,
    /// What happened.
    pub event: Event,
}

/// Which fields an event on a folder or message has.
struct Present(u16);

impl Present {
    fn any(&self, bits: u16) -> bool {
        self.0 & bits != 0
    }

    fn message(&self) -> bool {
        self.any(f::MESSAGE)
    }

    fn parent(&self) -> bool {
        let both = f::SEARCH_FOLDER | f::MESSAGE;
        let of_type = f::OBJECT_CREATED | f::OBJECT_DELETED | f::OBJECT_MOVED | f::OBJECT_COPIED;
        self.any(of_type) && (self.0 & both == both || self.0 & both == 0)
    }

    fn old(&self) -> bool {
        self.any(f::OBJECT_MOVED | f::OBJECT_COPIED)
    }

    fn tags(&self) -> bool {
        self.any(f::OBJECT_CREATED | f::OBJECT_MODIFIED)
    }
}

fn put<T: Wire>(value: Option<&T>, present: bool, w: &mut Writer) {
    match value {
        Some(value) if present => value.encode(w),
        None if !present => {}
        _ => w.fail("NotificationData: field that the flags deny, or lack"),
    }
}

fn take<T: Wire>(present: bool, r: &mut Reader<'_>) -> Result<Option<T>, DecodeError> {
    if present { T::decode(r).map(Some) } else { Ok(None) }
}

impl TableEvent {
    fn encode(&self, flags: u16, w: &mut Writer) {
        let message = flags & f::MESSAGE != 0;
        let placed = matches!(self.event, ROW_ADDED | ROW_MODIFIED);
        let row = placed || self.event == ROW_DELETED;
        self.event.encode(w);
        put(self.folder_id.as_ref(), row, w);
        put(self.message.as_ref(), row && message, w);
        put(self.after.as_ref(), placed && message, w);
        put(self.after_folder_id.as_ref(), placed && !message, w);
        put(self.row_data.as_ref(), placed, w);
    }

    fn decode(flags: u16, r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let message = flags & f::MESSAGE != 0;
        let event = u16::decode(r)?;
        let placed = matches!(event, ROW_ADDED | ROW_MODIFIED);
        let row = placed || event == ROW_DELETED;
        Ok(Self {
            event,
            folder_id: take(row, r)?,
            message: take(row && message, r)?,
            after: take(placed && message, r)?,
            after_folder_id: take(placed && !message, r)?,
            row_data: take(placed, r)?,
        })
    }
}

impl ObjectEvent {
    fn encode(&self, flags: u16, w: &mut Writer) {
        let present = Present(flags);
        self.folder_id.encode(w);
        put(self.message_id.as_ref(), present.message(), w);
        put(self.parent_folder_id.as_ref(), present.parent(), w);
        put(self.old_folder_id.as_ref(), present.old(), w);
        let message = present.message();
        put(self.old_message_id.as_ref(), present.old() && message, w);
        put(self.old_parent_folder_id.as_ref(), present.old() && !message, w);
        let tags = self.tags.clone().map(Counted::<u16, _>::from);
        put(tags.as_ref(), present.tags(), w);
        put(self.total_message_count.as_ref(), present.any(f::TOTAL), w);
        put(self.unread_message_count.as_ref(), present.any(f::UNREAD), w);
        match &self.new_mail {
            Some((message_flags, class)) if present.any(f::NEW_MAIL) => {
                message_flags.encode(w);
                class.is_unicode().encode(w);
                class.put(w);
            }
            None if !present.any(f::NEW_MAIL) => {}
            _ => w.fail("NotificationData.new_mail"),
        }
    }

    fn decode(flags: u16, r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let present = Present(flags);
        let message = present.message();
        Ok(Self {
            folder_id: Wire::decode(r)?,
            message_id: take(message, r)?,
            parent_folder_id: take(present.parent(), r)?,
            old_folder_id: take(present.old(), r)?,
            old_message_id: take(present.old() && message, r)?,
            old_parent_folder_id: take(present.old() && !message, r)?,
            tags: if present.tags() { Some(take_tags(r)?) } else { None },
            total_message_count: take(present.any(f::TOTAL), r)?,
            unread_message_count: take(present.any(f::UNREAD), r)?,
            new_mail: if present.any(f::NEW_MAIL) {
                let message_flags = u32::decode(r)?;
                let unicode = bool::decode(r)?;
                Some((message_flags, EitherText::take(unicode, r)?))
            } else {
                None
            },
        })
    }
}

fn take_tags(r: &mut Reader<'_>) -> Result<Vec<PropertyTag>, DecodeError> {
    let mut ahead = r.clone();
    if u16::decode(&mut ahead)? == 0xFFFF {
        *r = ahead;
        return Ok(Vec::new());
    }
    Counted::<u16, PropertyTag>::decode(r).map(|tags| tags.0)
}

impl Wire for NotificationData {
    fn encode(&self, w: &mut Writer) {
        self.flags.encode(w);
        match &self.event {
            Event::Table(event) if self.flags & f::TABLE_MODIFIED != 0 => {
                event.encode(self.flags, w);
            }
            Event::Object(event) if self.flags & (f::TABLE_MODIFIED | f::EXTENDED) == 0 => {
                event.encode(self.flags, w);
            }
            Event::Extended if self.flags & f::EXTENDED != 0 => {}
            _ => w.fail("NotificationData.flags"),
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let flags = u16::decode(r)?;
        // The type is one of an enumeration, although its values look like bits.
        if !(flags & f::TYPE).is_power_of_two() {
            return Err(r.fail("NotificationFlags", Fault::Invalid(flags.into())));
        }
        let event = match flags & f::TYPE {
            f::TABLE_MODIFIED => Event::Table(TableEvent::decode(flags, r)?),
            f::EXTENDED => Event::Extended,
            _ => Event::Object(ObjectEvent::decode(flags, r)?),
        };
        Ok(Self { flags, event })
    }
}
