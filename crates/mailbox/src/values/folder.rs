//! The properties of folders, [MS-OXCFOLD] 2.2.2.

use tradepost_mapi::{PropertyTag, Value, tags};
use tradepost_store::{Folder, FolderKind, MailboxFacts};

use super::identity;
use super::source::{Found, Source, union};

const OBJECT_TYPE_FOLDER: i32 = 3;
/// PidTagAccess: modify, read, delete, create hierarchy, contents, associated contents.
const ACCESS_OWNER: i32 = 0x0000_003F;
const ACCESS_LEVEL_MODIFY: i32 = 1;
/// [MS-OXCPERM] 2.2.7: every right that an owner has.
const RIGHTS_OWNER: i32 = 0x0000_07FB;

const COMPUTED: &[PropertyTag] = &[
    tags::MESSAGE_SIZE,
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
];

/// Whether the server alone sets this property of folders.
pub(crate) fn is_read_only(tag: PropertyTag) -> bool {
    COMPUTED.iter().any(|t| t.id() == tag.id()) && tag.id() != tags::DISPLAY_NAME.id()
}

/// A folder as it is read.
pub(crate) struct FolderValues<'a> {
    /// The mailbox.
    pub facts: &'a MailboxFacts,
    /// The folder.
    pub folder: &'a Folder,
    /// In a hierarchy table: the distance from the folder whose table it is.
    pub depth: Option<u32>,
}

fn count(n: u32) -> Value {
    Value::Integer32(i32::try_from(n).unwrap_or(i32::MAX))
}

impl FolderValues<'_> {
    fn computed(&self, tag: PropertyTag) -> Option<Value> {
        let (facts, folder) = (self.facts, self.folder);
        let counts = &folder.counts;
        Some(match tag.id() {
            id if id == tags::MESSAGE_SIZE.id() => match tag.ty() {
                ty if ty == tags::MESSAGE_SIZE_EXTENDED.ty() => {
                    Value::Integer64(i64::try_from(counts.size).unwrap_or(i64::MAX))
                }
                _ => Value::Integer32(i32::try_from(counts.size).unwrap_or(i32::MAX)),
            },
            id if id == tags::DISPLAY_NAME.id() => Value::String(folder.name.clone()),
            id if id == tags::FOLDER_TYPE.id() => Value::Integer32(match folder.kind {
                FolderKind::Root => 0,
                FolderKind::Generic => 1,
                FolderKind::Search => 2,
            }),
            id if id == tags::CONTENT_COUNT.id() => count(counts.messages),
            id if id == tags::CONTENT_UNREAD_COUNT.id() => count(counts.unread),
            id if id == tags::ASSOCIATED_CONTENT_COUNT.id() => count(counts.associated),
            id if id == tags::SUBFOLDERS.id() => Value::Boolean(counts.subfolders > 0),
            id if id == tags::DEPTH.id() => count(self.depth?),
            id if id == tags::ACCESS.id() => Value::Integer32(ACCESS_OWNER),
            id if id == tags::ACCESS_LEVEL.id() => Value::Integer32(ACCESS_LEVEL_MODIFY),
            id if id == tags::RIGHTS.id() => Value::Integer32(RIGHTS_OWNER),
            id if id == tags::HAS_RULES.id() => Value::Boolean(false),
            id if id == tags::OBJECT_TYPE.id() => Value::Integer32(OBJECT_TYPE_FOLDER),
            id if id == tags::STORE_RECORD_KEY.id() || id == tags::MAPPING_SIGNATURE.id() => {
                Value::Binary(facts.guid.0.to_vec())
            }
            id if id == tags::STORE_ENTRY_ID.id() => Value::Binary(identity::store_entry_id(facts)),
            _ => return self.identifier(tag),
        })
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
        self.computed(tag).map(Found::computed).or_else(|| self.folder.properties.find(tag))
    }

    fn tags(&self) -> Vec<PropertyTag> {
        union(self, &self.folder.properties, COMPUTED)
    }
}
