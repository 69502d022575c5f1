//! The properties of folders, [MS-OXCFOLD] 2.2.2.

use tradepost_mapi::{FileTime, PropertyTag, PropertyType, Value, tags};
use tradepost_store::{Error, Folder, FolderKind, Mailbox, MailboxFacts, Rights, View};

use super::identity;
use super::source::{Found, Source, union};
use crate::access;

const OBJECT_TYPE_FOLDER: i32 = 3;

/// [MS-OXCFOLD] 2.2.2.2.1.5 PidTagFolderFlags: the folder is seen by people.
const FLAG_IPM: i32 = 1;
/// [MS-OXCFOLD] 2.2.2.2.1.5 PidTagFolderFlags: the folder shows what a search finds.
const FLAG_SEARCH: i32 = 2;
/// [MS-OXCFOLD] 2.2.2.2.1.5 PidTagFolderFlags: the folder holds messages and folders.
const FLAG_NORMAL: i32 = 4;

const COMPUTED: &[PropertyTag] = &[
    tags::MESSAGE_SIZE,
    tags::NORMAL_MESSAGE_SIZE,
    tags::ASSOC_MESSAGE_SIZE,
    tags::PARENT_ENTRY_ID,
    tags::ACCESS,
    tags::INSTANCE_KEY,
    tags::ACCESS_LEVEL,
    tags::MAPPING_SIGNATURE,
    tags::RECORD_KEY,
    tags::STORE_RECORD_KEY,
    tags::STORE_ENTRY_ID,
    tags::OBJECT_TYPE,
    tags::ENTRY_ID,
    tags::DISPLAY_NAME,
    tags::FOLDER_TYPE,
    tags::FOLDER_FLAGS,
    tags::CONTENT_COUNT,
    tags::CONTENT_UNREAD_COUNT,
    tags::SUBFOLDERS,
    tags::ASSOCIATED_CONTENT_COUNT,
    tags::SOURCE_KEY,
    tags::PARENT_SOURCE_KEY,
    tags::CHANGE_KEY,
    tags::PREDECESSOR_CHANGE_LIST,
    tags::RIGHTS,
    tags::HAS_RULES,
    tags::FOLDER_ID,
    tags::PARENT_FOLDER_ID,
    tags::CHANGE_NUMBER,
    tags::HIERARCHY_CHANGE_NUMBER,
    tags::HIER_REV,
    tags::LOCAL_COMMIT_TIME,
    tags::LOCAL_COMMIT_TIME_MAX,
    tags::DELETED_ON,
    tags::DELETED_COUNT_TOTAL,
    tags::DELETED_MESSAGE_COUNT,
    tags::DELETED_ASSOCIATED_MESSAGE_COUNT,
    tags::DELETED_FOLDER_COUNT,
    tags::DELETED_MESSAGE_SIZE_EXTENDED,
    tags::DELETED_NORMAL_MESSAGE_SIZE_EXTENDED,
    tags::DELETED_ASSOCIATED_MESSAGE_SIZE_EXTENDED,
];

/// Stored with the folder, and yet the server's alone.
const STAMPED: [PropertyTag; 2] = [tags::CREATION_TIME, tags::LAST_MODIFICATION_TIME];

/// Whether the server alone sets this property of folders.
pub(crate) fn is_read_only(tag: PropertyTag) -> bool {
    let among = |tags: &[PropertyTag]| tags.iter().any(|t| t.id() == tag.id());
    tag.id() != tags::DISPLAY_NAME.id() && (among(COMPUTED) || among(&STAMPED))
}

/// A folder as it is read.
pub(crate) struct FolderValues<'a> {
    /// The mailbox.
    pub facts: &'a MailboxFacts,
    /// The folder.
    pub folder: &'a Folder,
    /// In a hierarchy table: the distance from the folder whose table it is.
    pub depth: Option<u32>,
    /// Where more about it is found out, as whoever asks sees it.
    pub around: Around<'a>,
}

/// Where more is found out about a folder than it says itself.
#[derive(Clone, Copy)]
pub(crate) enum Around<'a> {
    /// The mailbox, nobody reading it yet.
    Mailbox(&'a Mailbox),
    /// The version of it that is being read.
    View(&'a View<'a>),
}

impl<'a> Around<'a> {
    /// The version of the mailbox that is being read, if one is.
    pub(crate) fn view(self) -> Option<&'a View<'a>> {
        match self {
            Self::Mailbox(_) => None,
            Self::View(view) => Some(view),
        }
    }

    fn ask<T>(self, f: impl FnOnce(&View<'_>) -> Result<T, Error>) -> Option<T> {
        match self {
            Self::Mailbox(mailbox) => mailbox.read(f).ok(),
            Self::View(view) => f(view).ok(),
        }
    }
}

fn count(n: u32) -> Value {
    Value::Integer32(i32::try_from(n).unwrap_or(i32::MAX))
}

/// A number of bytes in the type that was asked for.
fn size(bytes: u64, ty: PropertyType) -> Value {
    if ty == PropertyType::INTEGER_64 {
        Value::Integer64(i64::try_from(bytes).unwrap_or(i64::MAX))
    } else {
        Value::Integer32(i32::try_from(bytes).unwrap_or(i32::MAX))
    }
}

impl FolderValues<'_> {
    fn computed(&self, tag: PropertyTag) -> Option<Value> {
        let (facts, folder) = (self.facts, self.folder);
        Some(match tag.id() {
            id if id == tags::DISPLAY_NAME.id() => Value::String(folder.name.clone()),
            id if id == tags::FOLDER_TYPE.id() => Value::Integer32(folder.kind.number().into()),
            id if id == tags::FOLDER_FLAGS.id() => Value::Integer32(self.flags()?),
            id if id == tags::DEPTH.id() => count(self.depth?),
            id if id == tags::ACCESS.id() => {
                Value::Integer32(access::folder_access(self.rights()?))
            }
            id if id == tags::ACCESS_LEVEL.id() => {
                Value::Integer32(self.rights()?.contains(Rights::OWNER).into())
            }
            // [MS-OXCPERM] 2.2.7 has the bits.
            id if id == tags::RIGHTS.id() => Value::Integer32(self.rights()?.0.cast_signed()),
            id if id == tags::HAS_RULES.id() => Value::Boolean(false),
            id if id == tags::OBJECT_TYPE.id() => Value::Integer32(OBJECT_TYPE_FOLDER),
            id if id == tags::STORE_RECORD_KEY.id() || id == tags::MAPPING_SIGNATURE.id() => {
                Value::Binary(facts.guid.0.to_vec())
            }
            id if id == tags::STORE_ENTRY_ID.id() => Value::Binary(identity::store_entry_id(facts)),
            _ => {
                return self
                    .counted(tag)
                    .or_else(|| self.time(tag))
                    .or_else(|| self.identifier(tag));
            }
        })
    }

    /// PidTagFolderFlags.
    fn flags(&self) -> Option<i32> {
        let kind = match self.folder.kind {
            FolderKind::Search => FLAG_SEARCH,
            FolderKind::Root | FolderKind::Generic => FLAG_NORMAL,
        };
        let top = self.facts.special.ipm_subtree;
        let is_ipm = self.around.ask(|view| view.is_in(self.folder.id, top))?;
        Some(kind | if is_ipm { FLAG_IPM } else { 0 })
    }

    fn rights(&self) -> Option<Rights> {
        self.around.ask(|view| view.rights(self.folder.id))
    }

    /// Whether whoever asks can see a folder in it.
    fn has_subfolders(&self) -> Option<bool> {
        if self.folder.counts.subfolders == 0 || !self.facts.is_public() {
            return Some(self.folder.counts.subfolders > 0);
        }
        let id = self.folder.id;
        self.around.ask(|view| Ok(!access::visible_folders(view, id, false, false)?.is_empty()))
    }

    fn counted(&self, tag: PropertyTag) -> Option<Value> {
        let counts = &self.folder.counts;
        let gone = &counts.soft_deleted;
        let (ty, long) = (tag.ty(), PropertyType::INTEGER_64);
        Some(match tag.id() {
            id if id == tags::CONTENT_COUNT.id() => count(counts.messages),
            id if id == tags::CONTENT_UNREAD_COUNT.id() => count(counts.unread),
            id if id == tags::ASSOCIATED_CONTENT_COUNT.id() => count(counts.associated),
            id if id == tags::SUBFOLDERS.id() => Value::Boolean(self.has_subfolders()?),
            id if id == tags::HIERARCHY_CHANGE_NUMBER.id() => count(counts.hierarchy_changes),
            id if id == tags::MESSAGE_SIZE.id() => size(counts.size, ty),
            id if id == tags::NORMAL_MESSAGE_SIZE.id() => {
                size(counts.size.saturating_sub(counts.associated_size), ty)
            }
            id if id == tags::ASSOC_MESSAGE_SIZE.id() => size(counts.associated_size, ty),
            id if id == tags::DELETED_COUNT_TOTAL.id() => {
                count(u32::try_from(counts.deleted).unwrap_or(u32::MAX))
            }
            id if id == tags::DELETED_MESSAGE_COUNT.id() => count(gone.messages),
            id if id == tags::DELETED_ASSOCIATED_MESSAGE_COUNT.id() => count(gone.associated),
            id if id == tags::DELETED_FOLDER_COUNT.id() => count(gone.subfolders),
            id if id == tags::DELETED_MESSAGE_SIZE_EXTENDED.id() => size(gone.size, long),
            id if id == tags::DELETED_NORMAL_MESSAGE_SIZE_EXTENDED.id() => {
                size(gone.size.saturating_sub(gone.associated_size), long)
            }
            id if id == tags::DELETED_ASSOCIATED_MESSAGE_SIZE_EXTENDED.id() => {
                size(gone.associated_size, long)
            }
            _ => return None,
        })
    }

    fn time(&self, tag: PropertyTag) -> Option<Value> {
        let stored = |tag| self.folder.properties.value(tag).cloned();
        let since = |time: FileTime| match time {
            FileTime(0) => stored(tags::CREATION_TIME),
            time => Some(Value::Time(time)),
        };
        match tag.id() {
            id if id == tags::DELETED_ON.id() => self.folder.deleted_on.map(Value::Time),
            id if id == tags::LOCAL_COMMIT_TIME.id() => stored(tags::LAST_MODIFICATION_TIME),
            id if id == tags::LOCAL_COMMIT_TIME_MAX.id() => since(self.folder.counts.newest_time),
            id if id == tags::HIER_REV.id() => since(self.folder.counts.hierarchy_time),
            _ => None,
        }
    }

    fn identifier(&self, tag: PropertyTag) -> Option<Value> {
        let (facts, folder) = (self.facts, self.folder);
        let long = |counter| Value::Binary(identity::long_term(facts, counter).to_xid());
        Some(match tag.id() {
            id if id == tags::ENTRY_ID.id() || id == tags::RECORD_KEY.id() => {
                Value::Binary(identity::folder_entry_id(facts, folder.id))
            }
            id if id == tags::PARENT_ENTRY_ID.id() => {
                Value::Binary(identity::folder_entry_id(facts, folder.parent))
            }
            id if id == tags::INSTANCE_KEY.id() => {
                Value::Binary([&folder.id.0.to_le_bytes()[..], &[0; 4]].concat())
            }
            id if id == tags::SOURCE_KEY.id() => long(folder.id.counter()),
            id if id == tags::PARENT_SOURCE_KEY.id() => long(folder.parent.counter()),
            id if id == tags::CHANGE_KEY.id() => {
                Value::Binary(identity::change_key(facts, folder.change))
            }
            id if id == tags::PREDECESSOR_CHANGE_LIST.id() => {
                Value::Binary(identity::predecessors(facts, folder.change))
            }
            id if id == tags::FOLDER_ID.id() => identity::integer(folder.id.0),
            id if id == tags::PARENT_FOLDER_ID.id() => identity::integer(folder.parent.0),
            id if id == tags::CHANGE_NUMBER.id() => identity::integer(folder.change.0),
            _ => return None,
        })
    }
}

impl Source for FolderValues<'_> {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        let stored = || self.folder.properties.find(tag);
        // [MS-OXCFOLD] 2.2.2.2.2.1: what was not hidden says that it is not.
        let shown = || {
            let asked = tag.id() == tags::ATTRIBUTE_HIDDEN.id();
            asked.then(|| Found::computed(Value::Boolean(false)))
        };
        self.computed(tag).map(Found::computed).or_else(stored).or_else(shown)
    }

    fn tags(&self) -> Vec<PropertyTag> {
        let mut all = union(self, &self.folder.properties, COMPUTED);
        if !all.iter().any(|tag| tag.id() == tags::ATTRIBUTE_HIDDEN.id()) {
            all.push(tags::ATTRIBUTE_HIDDEN);
        }
        all
    }
}
