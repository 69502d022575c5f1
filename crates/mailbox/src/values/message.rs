//! The properties of messages, [MS-OXCMSG] 2.2.1 and [MS-OXCFXICS] 2.2.1.2.

use tradepost_mapi::{FileTime, PropertyTag, PropertyType, Value, tags};
use tradepost_store::{Blobs, Content, Field, Fields, MailboxFacts, Message, Rights, Wanted};

use super::forms::{Effort, Forms};
use super::source::{Found, Known, Source, union};
use super::{body, conversation, identity};
use crate::save::is_hidden;

/// PidTagObjectType of a message, [MS-OXCPRPT] 2.2.1.7.
const OBJECT_TYPE_MESSAGE: i32 = 5;
/// PidTagAccess, [MS-OXCPRPT] 2.2.1.1: what one may do, and the right that it takes.
///
/// EXCHANGE: before the first save it is all of this, where the text says modify and read.
const ACCESS: [(i32, Rights); 3] =
    [(0x1, Rights::EDIT_ANY), (0x2, Rights::READ_ANY), (0x4, Rights::DELETE_ANY)];
/// [MS-OXCMSG] 2.2.1.6 PidTagMessageFlags Property.
pub(crate) mod flags {
    /// The message has been read.
    pub(crate) const READ: i32 = 0x0000_0001;
    /// The message was given to be sent.
    pub(crate) const SUBMITTED: i32 = 0x0000_0004;
    /// The message asks for another attempt.
    pub(crate) const RESEND: i32 = 0x0000_0080;
    /// The sender waits for a receipt of reading.
    pub(crate) const NOTIFY_READ: i32 = 0x0000_0100;
    /// The sender waits for a receipt of deleting unread.
    pub(crate) const NOTIFY_UNREAD: i32 = 0x0000_0200;
    /// The message has been read: set and cleared with [`READ`].
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
    pub(crate) const COMPUTED: i32 =
        READ | EVER_READ | HAS_ATTACHMENTS | ASSOCIATED | NOTIFY_READ | NOTIFY_UNREAD;
    /// The flags that a client says, before the first save.
    pub(crate) const OF_CLIENTS: i32 = READ | UNSENT | RESEND;

    /// The flags as they are stored; those of [`COMPUTED`] count for a message never saved only.
    pub(crate) fn stored(fields: &tradepost_store::Fields) -> i32 {
        let field = fields.value(tradepost_mapi::tags::MESSAGE_FLAGS);
        match field.and_then(tradepost_store::Field::here) {
            Some(tradepost_mapi::Value::Integer32(n)) => *n,
            _ => 0,
        }
    }
}

/// The properties that are computed from a saved message's state.
const COMPUTED: &[PropertyTag] = &[
    tags::MESSAGE_FLAGS,
    tags::MESSAGE_SIZE,
    tags::HAS_NAMED_PROPERTIES,
    tags::NATIVE_BODY,
    tags::RTF_IN_SYNC,
    tags::CONVERSATION_ID,
    tags::LOCAL_COMMIT_TIME,
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
    /// Computed, and yet no problem when a client says them: something of them counts, or they are
    /// copied from other messages with everything else.
    const SETTABLE: [u16; 6] = [
        tags::MESSAGE_FLAGS.id(),
        tags::READ.id(),
        tags::NATIVE_BODY.id(),
        tags::RTF_IN_SYNC.id(),
        tags::CONVERSATION_ID.id(),
        tags::LOCAL_COMMIT_TIME.id(),
    ];
    /// [MS-OXCMSG] 2.2.1.1: stored, and yet the server's alone.
    const STORED: [u16; 4] = [
        tags::CREATION_TIME.id(),
        tags::LAST_MODIFICATION_TIME.id(),
        tags::LAST_MODIFIER_NAME.id(),
        tags::SEARCH_KEY.id(),
    ];
    let id = tag.id();
    STORED.contains(&id) || COMPUTED.iter().any(|t| t.id() == id) && !SETTABLE.contains(&id)
}

/// What has to be read of saved messages for these properties.
pub(crate) fn wanted(tags: &[PropertyTag]) -> Wanted {
    let mut ids = Vec::new();
    for tag in tags {
        match stored_for(*tag) {
            Some(stored) => ids.extend(stored),
            None => return Wanted::All,
        }
    }
    ids.sort_unstable();
    ids.dedup();
    Wanted::Only(ids)
}

/// The numbers of the stored properties that decide the value of a saved message's property; `None`
/// where any may.
fn stored_for(tag: PropertyTag) -> Option<Vec<u16>> {
    const OF_ALL: [u16; 3] =
        [tags::HAS_NAMED_PROPERTIES.id(), tags::NATIVE_BODY.id(), tags::RTF_IN_SYNC.id()];
    const OF_FLAGS: [u16; 2] = [tags::MESSAGE_FLAGS.id(), tags::READ.id()];
    let id = tag.id();
    match id {
        _ if OF_ALL.contains(&id) => None,
        _ if OF_FLAGS.contains(&id) => {
            Some(vec![tags::MESSAGE_FLAGS.id(), tags::HAS_ATTACHMENTS.id()])
        }
        _ if id == tags::CONVERSATION_ID.id() => Some(conversation::STORED.to_vec()),
        // What is made of the state has no stored value that counts.
        _ => Some(vec![id]),
    }
}

/// A message as it is read: what was stored, and its state once it has been saved.
pub(crate) struct MessageValues<'a> {
    /// The mailbox.
    pub facts: &'a MailboxFacts,
    /// The stored properties.
    pub fields: &'a Fields,
    /// The state, unless the message has never been saved.
    pub saved: Option<&'a Message>,
    /// The working copy, unless the message is a row of a table.
    pub open: Option<OpenMessage<'a>>,
}

/// What is known of a message that is open, besides its stored properties.
pub(crate) struct OpenMessage<'a> {
    /// All that it holds now.
    pub content: &'a Content,
    /// Whether it is open for writing.
    pub writable: bool,
    /// What whoever opened it may do with it.
    pub rights: Rights,
    /// Where long values lie.
    pub blobs: &'a Blobs,
    /// The forms that its text was put into.
    pub forms: &'a Forms,
    /// What the request has put into other forms.
    pub effort: &'a Effort,
}

impl MessageValues<'_> {
    fn has_attachments(&self) -> bool {
        let stored = || self.fields.value(tags::HAS_ATTACHMENTS).and_then(Field::here);
        match &self.open {
            Some(open) => open.content.attachments.iter().any(|a| !is_hidden(a)),
            None => stored().and_then(Value::boolean).unwrap_or(false),
        }
    }

    fn message_flags(&self) -> i32 {
        let stored = flags::stored(self.fields);
        let mut all = stored & !flags::COMPUTED;
        let mut when = |set: bool, bits: i32| all |= if set { bits } else { 0 };
        when(self.has_attachments(), flags::HAS_ATTACHMENTS);
        let read = self.saved.map_or(stored & flags::READ != 0, |saved| saved.read);
        when(read, flags::READ | flags::EVER_READ);
        if let Some(saved) = self.saved {
            when(saved.associated, flags::ASSOCIATED);
            when(saved.receipts.read, flags::NOTIFY_READ);
            when(saved.receipts.non_read, flags::NOTIFY_UNREAD);
        }
        all
    }

    /// Bytes: of the last save, or of what there is before the first.
    fn size(&self) -> u64 {
        match (self.saved, &self.open) {
            (Some(saved), _) => saved.size,
            (None, Some(open)) => open.content.size(),
            (None, None) => self.fields.size(),
        }
    }

    /// What holds for a message whether it has been saved or not.
    fn always(&self, tag: PropertyTag) -> Option<Value> {
        Some(match tag.id() {
            id if id == tags::MESSAGE_FLAGS.id() => Value::Integer32(self.message_flags()),
            id if id == tags::HAS_ATTACHMENTS.id() => Value::Boolean(self.has_attachments()),
            id if id == tags::READ.id() => Value::Boolean(self.message_flags() & flags::READ != 0),
            id if id == tags::ACCESS.id() => {
                let rights = self.open.as_ref().map_or(Rights::ALL, |open| open.rights);
                let may = ACCESS.iter().filter(|(_, right)| rights.contains(*right));
                Value::Integer32(may.fold(0, |all, (bit, _)| all | bit))
            }
            // PidTagMessageSizeExtended has the same number.
            id if id == tags::MESSAGE_SIZE.id() && tag.ty() == PropertyType::INTEGER_64 => {
                identity::integer(self.size())
            }
            id if id == tags::MESSAGE_SIZE.id() => {
                Value::Integer32(i32::try_from(self.size()).unwrap_or(i32::MAX))
            }
            id if id == tags::ACCESS_LEVEL.id() => {
                let writable = self.open.as_ref().is_none_or(|open| open.writable);
                Value::Integer32(i32::from(writable))
            }
            id if id == tags::HAS_NAMED_PROPERTIES.id() => {
                Value::Boolean(self.fields.iter().any(|(tag, _)| tag.is_named()))
            }
            id if id == tags::NATIVE_BODY.id() => Value::Integer32(body::native(self.fields)),
            id if id == tags::RTF_IN_SYNC.id() => {
                let stored = self.fields.value(tags::RTF_IN_SYNC).and_then(Field::here);
                let rtf = self.fields.value(tags::RTF_COMPRESSED).is_some();
                Value::Boolean(stored.and_then(Value::boolean).unwrap_or(rtf))
            }
            id if id == tags::CONVERSATION_ID.id() => {
                return conversation::id(self.fields).map(Value::Binary);
            }
            id if id == tags::STORE_ENTRY_ID.id() => {
                Value::Binary(identity::store_entry_id(self.facts))
            }
            id if id == tags::STORE_RECORD_KEY.id() || id == tags::MAPPING_SIGNATURE.id() => {
                Value::Binary(self.facts.guid.0.to_vec())
            }
            // EXCHANGE: an open message has neither PidTagObjectType nor PidTagRecordKey.
            id if id == tags::OBJECT_TYPE.id() && self.open.is_none() => {
                Value::Integer32(OBJECT_TYPE_MESSAGE)
            }
            _ => return None,
        })
    }

    fn of_state(&self, saved: &Message, tag: PropertyTag) -> Option<Value> {
        let facts = self.facts;
        let long = |counter| identity::long_term(facts, counter).to_xid();
        Some(match tag.id() {
            id if id == tags::LOCAL_COMMIT_TIME.id() && saved.changed_at != FileTime::default() => {
                Value::Time(saved.changed_at)
            }
            id if id == tags::MESSAGE_STATUS.id() => {
                Value::Integer32(i32::from_le_bytes(saved.status.to_le_bytes()))
            }
            id if id == tags::ASSOCIATED.id() => Value::Boolean(saved.associated),
            id if id == tags::DELETED_ON.id() => Value::Time(saved.deleted_on()?),
            id if id == tags::PARENT_ENTRY_ID.id() => {
                Value::Binary(identity::folder_entry_id(facts, saved.folder))
            }
            id if id == tags::ENTRY_ID.id()
                || id == tags::RECORD_KEY.id() && self.open.is_none() =>
            {
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
    fn known(&self, tag: PropertyTag) -> Option<Known> {
        let open = self.open.as_ref()?;
        open.forms.known(self.fields, tag, open.effort)
    }

    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        let computed =
            self.always(tag).or_else(|| self.saved.and_then(|saved| self.of_state(saved, tag)));
        let computed = computed.or_else(|| {
            let open = self.open.as_ref()?;
            open.forms.converted(self.fields, tag, open.blobs, open.effort)
        });
        computed.map(Found::computed).or_else(|| self.fields.find(tag))
    }

    fn tags(&self) -> Vec<PropertyTag> {
        union(self, self.fields, COMPUTED)
    }
}
