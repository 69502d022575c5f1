//! Folders as they are given and kept.

use tradepost_mapi::{ChangeNumber, FileTime, FolderId, Properties, Text, Value, tags};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::message::Message;
use crate::order::{Order, RowSet};
use crate::record;

/// LIMIT: the length of a folder's name, case folded, in code units; it stands in a key.
pub const FOLDER_NAME_LEN_MAX: usize = 480;

/// What kind of folder it is; the numbers are those of `PidTagFolderType`.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FolderKind {
    /// The root of a mailbox.
    Root,
    /// One that holds messages and folders.
    Generic,
    /// One that shows what a search finds.
    Search,
}

impl FolderKind {
    /// The value of `PidTagFolderType`.
    pub fn number(self) -> u8 {
        match self {
            Self::Root => 0,
            Self::Generic => 1,
            Self::Search => 2,
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match u8::decode(r)? {
            0 => Ok(Self::Root),
            1 => Ok(Self::Generic),
            2 => Ok(Self::Search),
            other => Err(r.fail("FolderKind", Fault::Invalid(other.into()))),
        }
    }
}

/// A folder to be made.
#[derive(Clone, Debug)]
pub struct NewFolder {
    /// In which folder; not looked at for a root.
    pub parent: FolderId,
    /// Its name, unique in the parent without regard to case.
    pub name: Text,
    /// What kind of folder.
    pub kind: FolderKind,
    /// Its other properties.
    pub properties: Properties,
}

/// What is counted of a folder.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Counts {
    /// Messages that are not associated.
    pub messages: u32,
    /// Those of them that are unread.
    pub unread: u32,
    /// Associated messages.
    pub associated: u32,
    /// Folders in this one.
    pub subfolders: u32,
    /// The size of all messages, in bytes, associated ones included.
    pub size: u64,
    /// The size of the associated ones, in bytes.
    pub associated_size: u64,
    /// How many messages were ever deleted from it.
    pub deleted: u64,
    /// The newest change of a message in it, a deletion included.
    pub newest_change: ChangeNumber,
    /// When that was, or when a folder in it last changed.
    pub newest_time: FileTime,
    /// `PidTagHierarchyChangeNumber`: how many times a folder came into it or left it.
    pub hierarchy_changes: u32,
    /// `PidTagHierRev`: when the last of them was.
    pub hierarchy_time: FileTime,
    /// What of it is soft-deleted.
    pub soft_deleted: DeletedCounts,
}

/// What is counted of the soft-deleted things of a folder.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DeletedCounts {
    /// Messages that are not associated.
    pub messages: u32,
    /// Those of them that are unread.
    pub unread: u32,
    /// Associated messages.
    pub associated: u32,
    /// Folders.
    pub subfolders: u32,
    /// The size of all messages, in bytes, associated ones included.
    pub size: u64,
    /// The size of the associated ones, in bytes.
    pub associated_size: u64,
}

/// A folder.
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    /// Its identifier.
    pub id: FolderId,
    /// The folder that it is in; the root is in itself.
    pub parent: FolderId,
    /// What kind of folder it is.
    pub kind: FolderKind,
    /// Its name, the same as `PidTagDisplayName`.
    pub name: Text,
    /// Its newest change.
    pub change: ChangeNumber,
    /// Its properties, `PidTagDisplayName` and the times of creation and change included.
    pub properties: Properties,
    /// What is counted of it.
    pub counts: Counts,
    /// `PidTagDeletedOn`: when it was soft-deleted.
    pub deleted_on: Option<FileTime>,
}

impl Folder {
    /// Without the counts, which stand in a record of their own.
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        self.parent.encode(&mut w);
        w.put(&[self.kind.number()]);
        self.change.encode(&mut w);
        record::put_properties(&mut w, &self.properties);
        if let Some(time) = self.deleted_on {
            time.encode(&mut w);
        }
        record::done(w)
    }

    pub(crate) fn decode(id: FolderId, bytes: &[u8], counts: Counts) -> Result<Self, Error> {
        let mut r = record::open(bytes, "folder")?;
        Self::decode_from(id, &mut r, counts).map_err(|e| record::bad("folder", &e))
    }

    fn decode_from(id: FolderId, r: &mut Reader<'_>, counts: Counts) -> Result<Self, DecodeError> {
        let parent = Wire::decode(r)?;
        let kind = FolderKind::decode(r)?;
        let change = Wire::decode(r)?;
        let properties = record::take_properties(r)?;
        let name = name_of(&properties).unwrap_or_default();
        let deleted_on = if r.left() > 0 { Some(Wire::decode(r)?) } else { None };
        Ok(Self { id, parent, kind, name, change, properties, counts, deleted_on })
    }
}

/// The name in a set of properties; bytes are taken as Latin-1.
pub(crate) fn name_of(properties: &Properties) -> Option<Text> {
    match properties.value(tags::DISPLAY_NAME)? {
        Value::String(text) => Some(text.clone()),
        Value::String8(bytes) => {
            Some(Text::from_units(bytes.iter().copied().map(u16::from).collect()))
        }
        _ => None,
    }
}

impl Counts {
    /// How many rows a set of the folder's messages has. Of associated messages it is not counted
    /// how many are unread.
    pub fn rows(&self, set: RowSet) -> u32 {
        let gone = &self.soft_deleted;
        match set {
            RowSet { associated: true, order: Order::Unread, .. } => 0,
            RowSet { deleted: false, order: Order::Unread, .. } => self.unread,
            RowSet { deleted: false, associated: true, .. } => self.associated,
            RowSet { deleted: false, .. } => self.messages,
            RowSet { order: Order::Unread, .. } => gone.unread,
            RowSet { associated: true, .. } => gone.associated,
            RowSet { .. } => gone.messages,
        }
    }

    /// Counts a message in or out.
    pub(crate) fn message(&mut self, message: &Message, by: i32) {
        let gone = &mut self.soft_deleted;
        let (size, associated_size) = if message.deleted {
            (&mut gone.size, &mut gone.associated_size)
        } else {
            (&mut self.size, &mut self.associated_size)
        };
        let (messages, unread, associated) = if message.deleted {
            (&mut gone.messages, &mut gone.unread, &mut gone.associated)
        } else {
            (&mut self.messages, &mut self.unread, &mut self.associated)
        };
        let add = |n: &mut u32| *n = n.saturating_add_signed(by);
        let add_size = |n: &mut u64| {
            *n = n.saturating_add_signed(message.size.cast_signed() * i64::from(by));
        };
        add_size(size);
        if message.associated {
            add(associated);
            add_size(associated_size);
            return;
        }
        add(messages);
        if !message.read {
            add(unread);
        }
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        for n in [self.messages, self.unread, self.associated, self.subfolders] {
            n.encode(&mut w);
        }
        for n in [self.size, self.associated_size, self.deleted] {
            n.encode(&mut w);
        }
        self.newest_change.encode(&mut w);
        self.newest_time.encode(&mut w);
        let gone = &self.soft_deleted;
        let numbers =
            [self.hierarchy_changes, gone.messages, gone.unread, gone.associated, gone.subfolders];
        for n in numbers {
            n.encode(&mut w);
        }
        gone.size.encode(&mut w);
        gone.associated_size.encode(&mut w);
        self.hierarchy_time.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "folder counts")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("folder counts", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let counts = Self::decode_first(r)?;
        if r.left() == 0 {
            // Records of before the first release end here.
            return Ok(counts);
        }
        Ok(Self {
            hierarchy_changes: Wire::decode(r)?,
            soft_deleted: DeletedCounts::decode_from(r)?,
            hierarchy_time: Wire::decode(r)?,
            ..counts
        })
    }

    fn decode_first(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messages: Wire::decode(r)?,
            unread: Wire::decode(r)?,
            associated: Wire::decode(r)?,
            subfolders: Wire::decode(r)?,
            size: Wire::decode(r)?,
            associated_size: Wire::decode(r)?,
            deleted: Wire::decode(r)?,
            newest_change: Wire::decode(r)?,
            newest_time: Wire::decode(r)?,
            ..Self::default()
        })
    }
}

impl DeletedCounts {
    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            messages: Wire::decode(r)?,
            unread: Wire::decode(r)?,
            associated: Wire::decode(r)?,
            subfolders: Wire::decode(r)?,
            size: Wire::decode(r)?,
            associated_size: Wire::decode(r)?,
        })
    }
}

/// A folder that was deleted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FolderTombstone {
    /// The change of the deletion.
    pub change: ChangeNumber,
    /// The folder.
    pub folder: FolderId,
    /// The folder that it was in.
    pub parent: FolderId,
}

impl FolderTombstone {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        self.change.encode(&mut w);
        self.folder.encode(&mut w);
        self.parent.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "folder tombstone")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("folder tombstone", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { change: Wire::decode(r)?, folder: Wire::decode(r)?, parent: Wire::decode(r)? })
    }
}
