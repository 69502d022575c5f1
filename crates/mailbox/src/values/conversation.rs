//! PidTagConversationId, [MS-OXOMSG] 2.2.1.2: which conversation a message belongs to.

use md5::{Digest, Md5};
use tradepost_mapi::{Text, Value, tags};
use tradepost_store::{Field, Fields};

/// The first byte of a PidTagConversationIndex, [MS-OXOMSG] 2.2.1.3.
const INDEX_RESERVED: u8 = 0x01;
/// Where the GUID of a conversation stands in a PidTagConversationIndex.
const INDEX_GUID: std::ops::Range<usize> = 6..22;

/// The stored properties that decide it.
pub(crate) const STORED: [u16; 3] = [
    tags::CONVERSATION_INDEX_TRACKING.id(),
    tags::CONVERSATION_INDEX.id(),
    tags::CONVERSATION_TOPIC.id(),
];

/// The conversation of a message: that of its index when the index is said to track it, or else
/// the hash of the topic; none without either.
pub(crate) fn id(fields: &Fields) -> Option<Vec<u8>> {
    let value = |tag| fields.value(tag).and_then(Field::here);
    let tracked = value(tags::CONVERSATION_INDEX_TRACKING).and_then(Value::boolean);
    let index = value(tags::CONVERSATION_INDEX).and_then(Value::binary);
    let index =
        index.filter(|index| tracked == Some(true) && index.first() == Some(&INDEX_RESERVED));
    if let Some(guid) = index.and_then(|index| index.get(INDEX_GUID)) {
        return Some(guid.to_vec());
    }
    value(tags::CONVERSATION_TOPIC).and_then(Value::text).map(hash)
}

/// MD5 of the topic in capital letters, UTF-16LE without terminator.
fn hash(topic: &Text) -> Vec<u8> {
    let capital = Text::from(topic.to_string_lossy().to_uppercase().as_str());
    Md5::digest(capital.to_le_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(index: Option<Vec<u8>>, tracking: bool, topic: Option<&str>) -> Fields {
        let mut fields = Fields::new();
        let mut set = |tag, value| fields.set(tag, Field::Value(value));
        set(tags::CONVERSATION_INDEX_TRACKING, Value::Boolean(tracking));
        if let Some(index) = index {
            set(tags::CONVERSATION_INDEX, Value::Binary(index));
        }
        if let Some(topic) = topic {
            set(tags::CONVERSATION_TOPIC, Value::String(topic.into()));
        }
        fields
    }

    #[test]
    fn an_index_that_tracks_says_the_conversation_and_otherwise_the_topic() {
        let index: Vec<u8> = (1..=22).collect();
        let guid: Vec<u8> = (7..=22).collect();
        assert_eq!(id(&fields(Some(index.clone()), true, Some("x"))), Some(guid));
        let hash_of_x = Some(Md5::digest(b"X\0").to_vec());
        assert_eq!(id(&fields(Some(index.clone()), false, Some("x"))), hash_of_x);
        assert_eq!(id(&fields(Some(index[..21].to_vec()), true, Some("x"))), hash_of_x);
        let foreign: Vec<u8> = (2..=23).collect();
        assert_eq!(id(&fields(Some(foreign), true, Some("X"))), hash_of_x);
        assert_eq!(id(&fields(Some(index), false, None)), None);
    }
}
