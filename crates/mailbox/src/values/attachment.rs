//! The properties of attachments, [MS-OXCMSG] 2.2.2.

use tradepost_mapi::{PropertyTag, Value, tags};
use tradepost_store::{Attachment, Field};

use super::source::{Found, Source, union};

const OBJECT_TYPE_ATTACHMENT: i32 = 7;
const COMPUTED: &[PropertyTag] = &[
    tags::ATTACH_SIZE,
    tags::ATTACH_NUMBER,
    tags::RECORD_KEY,
    tags::OBJECT_TYPE,
    tags::ATTACH_DATA_OBJECT,
    tags::DISPLAY_NAME,
];

/// Computed where nobody says them.
const SETTABLE: [u16; 2] = [tags::ATTACH_DATA_OBJECT.id(), tags::DISPLAY_NAME.id()];

/// Whether the server alone sets this property of attachments.
pub(crate) fn is_read_only(tag: PropertyTag) -> bool {
    let id = tag.id();
    id == tags::ACCESS_LEVEL.id()
        || COMPUTED.iter().any(|t| t.id() == id) && !SETTABLE.contains(&id)
}

/// An attachment as it is read in a table.
pub(crate) struct AttachmentValues<'a>(pub &'a Attachment);

impl AttachmentValues<'_> {
    fn computed(&self, tag: PropertyTag) -> Option<Value> {
        let number = i32::from_le_bytes(self.0.number.to_le_bytes());
        Some(match tag.id() {
            id if id == tags::ATTACH_SIZE.id() => {
                Value::Integer32(i32::try_from(size(self.0)).unwrap_or(i32::MAX))
            }
            id if id == tags::ATTACH_NUMBER.id() => Value::Integer32(number),
            id if id == tags::RECORD_KEY.id() => Value::Binary(number.to_le_bytes().to_vec()),
            id if id == tags::OBJECT_TYPE.id() => Value::Integer32(OBJECT_TYPE_ATTACHMENT),
            id if id == tags::ATTACH_DATA_OBJECT.id() && self.0.embedded.is_some() => Value::Object,
            // [MS-OXCMSG] 2.2.2.4: the name of the file, unless somebody says another.
            id if id == tags::DISPLAY_NAME.id() && self.0.properties.value(tag).is_none() => {
                let name = self.0.properties.value(tags::ATTACH_LONG_FILENAME);
                name.and_then(Field::here)?.clone()
            }
            _ => return None,
        })
    }
}

/// Bytes of all values, with those of an embedded message.
fn size(attachment: &Attachment) -> u64 {
    let own: u64 = attachment.properties.iter().map(|(_, field)| field.size() + 4).sum();
    own + attachment.embedded.as_ref().map_or(0, |content| content.size())
}

impl Source for AttachmentValues<'_> {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        self.computed(tag).map(Found::computed).or_else(|| self.0.properties.find(tag))
    }

    fn tags(&self) -> Vec<PropertyTag> {
        union(self, &self.0.properties, COMPUTED)
    }
}

/// An attachment as it is read through its handle.
pub(crate) struct OpenAttachment<'a> {
    /// The working copy.
    pub attachment: &'a Attachment,
    /// Whether it is open for writing.
    pub writable: bool,
    /// Whether it has never been saved into its message.
    pub new: bool,
}

impl Source for OpenAttachment<'_> {
    fn find(&self, tag: PropertyTag) -> Option<Found<'_>> {
        match tag.id() {
            // EXCHANGE: 0 until the first save.
            id if id == tags::ATTACH_SIZE.id() && self.new => {
                Some(Found::computed(Value::Integer32(0)))
            }
            // EXCHANGE: a new attachment says 0.
            id if id == tags::ACCESS_LEVEL.id() => {
                let level = i32::from(self.writable && !self.new);
                Some(Found::computed(Value::Integer32(level)))
            }
            // [MS-OXCMSG] 2.2.2.9: it was just created.
            id if id == tags::ATTACH_METHOD.id()
                && self.new
                && self.attachment.properties.value(tag).is_none() =>
            {
                Some(Found::computed(Value::Integer32(0)))
            }
            // EXCHANGE: PidTagObjectType is not there.
            id if id == tags::OBJECT_TYPE.id() => None,
            _ => {
                let found = AttachmentValues(self.attachment).computed(tag).map(Found::computed);
                found.or_else(|| self.attachment.properties.find(tag))
            }
        }
    }

    fn tags(&self) -> Vec<PropertyTag> {
        let mut computed = COMPUTED.to_vec();
        computed.push(tags::ACCESS_LEVEL);
        union(self, &self.attachment.properties, &computed)
    }
}
