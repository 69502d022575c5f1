//! The properties of messages, [MS-OXCMSG] 2.2.1 and [MS-OXCFXICS] 2.2.1.2.

use tradepost_mapi::{PropertyTag, Value, tags};
use tradepost_store::{Field, Fields, MailboxFacts, Message};

use super::identity;
use super::source::{Found, Source, union};

/// PidTagObjectType of a message, [MS-OXCPRPT] 2.2.1.7.
const OBJECT_TYPE_MESSAGE: i32 = 5;
/// PidTagAccess: modify, read, delete.
const ACCESS_OWNER: i32 = 0x0000_0007;
/// PidTagAccess before the first save, [MS-OXCMSG] 3.2.5.2: modify, read.
const ACCESS_NEW: i32 = 0x0000_0003;
/// PidTagAccessLevel: modify.
const ACCESS_LEVEL_MODIFY: i32 = 1;

/// [MS-OXCMSG] 2.2.1.6 PidTagMessageFlags Property.
pub(crate) mod flags {
    /// The message has been read.
    pub(crate) const READ: i32 = 0x0000_0001;
    /// The message was read at some time.
    pub(crate) const EVER_READ: i32 = 0x0000_0400;
    /// The message has not been changed since it was first saved.
    pub(crate) const UNMODIFIED: i32 = 0x0000_0002;
    /// The message is still being written.
    pub(crate) const UNSENT: i32 = 0x0000_0008;
    /// The message has attachments.
    pub(crate) const HAS_ATTACHMENTS: i32 = 0x0000_0010;
    /// The message is folder associated information.
    pub(crate) const ASSOCIATED: i32 = 0x0000_0040;
    /// The flags that the server computes.
    pub(crate) const COMPUTED: i32 = READ | HAS_ATTACHMENTS | ASSOCIATED;
}

/// The properties that are computed from a saved message's state.
const COMPUTED: &[PropertyTag] = &[
    tags::MESSAGE_FLAGS,
    tags::MESSAGE_SIZE,
    tags::PARENT_ENTRY_ID,
    tags::MESSAGE_STATUS,
    tags::HAS_ATTACHMENTS,
    tags::READ,
    tags::ACCESS,
    tags::INSTANCE_KEY,
    tags::ACCESS_LEVEL,
    tags::MAPPING_SIGNATURE,
    tags::RECORD_KEY,
    tags::STORE_RECORD_KEY,
    tags::STORE_ENTRY_ID,
    tags::OBJECT_TYPE,
    tags::ENTRY_ID,
    tags::SOURCE_KEY,
    tags::PARENT_SOURCE_KEY,
    tags::CHANGE_KEY,
    tags::PREDECESSOR_CHANGE_LIST,
    tags::FOLDER_ID,
    tags::PARENT_FOLDER_ID,
    tags::MID,
    tags::INST_ID,
    tags::INSTANCE_NUM,
    tags::CHANGE_NUMBER,
    tags::ASSOCIATED,
    tags::DELETED_ON,
];

/// Whether the server alone sets this property of messages.
pub(crate) fn is_read_only(tag: PropertyTag) -> bool {
    const SETTABLE: [u16; 3] =
        [tags::MESSAGE_FLAGS.id(), tags::READ.id(), tags::HAS_ATTACHMENTS.id()];
    COMPUTED.iter().any(|t| t.id() == tag.id()) && !SETTABLE.contains(&tag.id())
        || tag.id() == tags::HAS_ATTACHMENTS.id()
}

/// A message as it is read: what was stored, and its state once it has been saved.
pub(crate) struct MessageValues<'a> {
    /// The mailbox.
    pub facts: &'a MailboxFacts,
    /// The stored properties.
    pub fields: &'a Fields,
    /// The state, unless the message has never been saved.
    pub saved: Option<&'a Message>,
    /// Whether it has attachments; `None` to go by what was stored at the last save.
    pub has_attachments: Option<bool>,
}

impl MessageValues<'_> {
    fn has_attachments(&self) -> bool {
        self.has_attachments.unwrap_or_else(|| {
            matches!(
                self.fields.value(tags::HAS_ATTACHMENTS).and_then(Field::here),
                Some(Value::Boolean(true))
            )
        })
    }

    fn message_flags(&self) -> i32 {
        let stored = match self.fields.value(tags::MESSAGE_FLAGS).and_then(Field::here) {
            Some(Value::Integer32(n)) => *n,
            _ => flags::UNSENT,
        };
        let mut all = stored & !flags::COMPUTED;
        let mut when = |set: bool, bit: i32| all |= if set { bit } else { 0 };
        when(self.has_attachments(), flags::HAS_ATTACHMENTS);
        match self.saved {
            Some(saved) => {
                when(saved.read, flags::READ | flags::EVER_READ);
                when(saved.associated, flags::ASSOCIATED);
            }
            None => when(stored & flags::READ != 0, flags::READ),
        }
        all
    }

    /// What holds for a message whether it has been saved or not.
    fn always(&self, tag: PropertyTag) -> Option<Value> {
        Some(match tag.id() {
            id if id == tags::MESSAGE_FLAGS.id() => Value::Integer32(self.message_flags()),
            id if id == tags::HAS_ATTACHMENTS.id() => Value::Boolean(self.has_attachments()),
            id if id == tags::READ.id() => Value::Boolean(self.message_flags() & flags::READ != 0),
            id if id == tags::ACCESS.id() => {
                Value::Integer32(if self.saved.is_some() { ACCESS_OWNER } else { ACCESS_NEW })
            }
            id if id == tags::MESSAGE_SIZE.id() && self.saved.is_none() => {
                Value::Integer32(i32::try_from(self.fields.size()).unwrap_or(i32::MAX))
            }
            id if id == tags::ACCESS_LEVEL.id() => Value::Integer32(ACCESS_LEVEL_MODIFY),
            id if id == tags::OBJECT_TYPE.id() => Value::Integer32(OBJECT_TYPE_MESSAGE),
            id if id == tags::STORE_ENTRY_ID.id() => {
                Value::Binary(identity::store_entry_id(self.facts))
            }
            id if id == tags::STORE_RECORD_KEY.id() || id == tags::MAPPING_SIGNATURE.id() => {
                Value::Binary(self.facts.guid.0.to_vec())
            }
            _ => return None,
        })
    }

    fn of_state(&self, saved: &Message, tag: PropertyTag) -> Option<Value> {
        let facts = self.facts;
        let long = |counter| identity::long_term(facts, counter).to_xid();
        Some(match tag.id() {
            id if id == tags::MESSAGE_SIZE.id() => {
                Value::Integer32(i32::try_from(saved.size).unwrap_or(i32::MAX))
            }
            id if id == tags::MESSAGE_STATUS.id() => {
                Value::Integer32(i32::from_le_bytes(saved.status.to_le_bytes()))
            }
            id if id == tags::ASSOCIATED.id() => Value::Boolean(saved.associated),
            id if id == tags::DELETED_ON.id() => Value::Time(saved.deleted_on()?),
            id if id == tags::PARENT_ENTRY_ID.id() => {
                Value::Binary(identity::folder_entry_id(facts, saved.folder))
            }
            id if id == tags::ENTRY_ID.id() || id == tags::RECORD_KEY.id() => {
                Value::Binary(identity::message_entry_id(facts, saved.folder, saved.id))
            }
            id if id == tags::INSTANCE_KEY.id() => {
                Value::Binary([&saved.id.0.to_le_bytes()[..], &[0; 4]].concat())
            }
            id if id == tags::SOURCE_KEY.id() => Value::Binary(long(saved.id.counter())),
            id if id == tags::PARENT_SOURCE_KEY.id() => Value::Binary(long(saved.folder.counter())),
            id if id == tags::CHANGE_KEY.id() => {
                Value::Binary(identity::change_key(facts, saved.change))
            }
            id if id == tags::PREDECESSOR_CHANGE_LIST.id() => {
                Value::Binary(identity::predecessors(facts, saved.change))
            }
            id if id == tags::CHANGE_NUMBER.id() => identity::integer(saved.change.0),
            id if id == tags::MID.id() || id == tags::INST_ID.id() => identity::integer(saved.id.0),
            id if id == tags::INSTANCE_NUM.id() => Value::Integer32(0),
            id if id == tags::FOLDER_ID.id() || id == tags::PARENT_FOLDER_ID.id() => {
                identity::integer(saved.folder.0)
            }
            _ => return None,
        })
    }
}

impl Source for MessageValues<'_> {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        let computed =
            self.always(tag).or_else(|| self.saved.and_then(|saved| self.of_state(saved, tag)));
        computed.map(Found::computed).or_else(|| self.fields.find(tag))
    }

    fn tags(&self) -> Vec<PropertyTag> {
        union(self, self.fields, COMPUTED)
    }
}
