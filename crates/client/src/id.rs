//! Identifiers as people quote them: replica and counter, both hexadecimal, as in `1-2f`.

use tradepost_mapi::{FolderId, GlobalCounter, MessageId, ReplicaId};

fn parts(text: &str) -> Option<(ReplicaId, GlobalCounter)> {
    let (replica, counter) = text.trim().split_once('-')?;
    let hex = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_hexdigit());
    if !hex(replica) || !hex(counter) {
        return None;
    }
    let replica = ReplicaId(u16::from_str_radix(replica, 16).ok()?);
    Some((replica, GlobalCounter::new(u64::from_str_radix(counter, 16).ok()?)?))
}

/// Reads what [`MessageId`] displays.
pub fn parse_message_id(text: &str) -> Option<MessageId> {
    parts(text).map(|(replica, counter)| MessageId::new(replica, counter))
}

/// Reads what [`FolderId`] displays.
pub fn parse_folder_id(text: &str) -> Option<FolderId> {
    parts(text).map(|(replica, counter)| FolderId::new(replica, counter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_is_read_as_it_is_displayed() {
        for number in [0x0100_0000_0000_0001, 0xFFFF_FFFF_FFFF_FFFF, 0x1234_5678_9ABC_0001] {
            let id = MessageId(number);
            assert_eq!(parse_message_id(&id.to_string()), Some(id));
            assert_eq!(parse_folder_id(&id.to_string()), Some(FolderId(number)));
        }
    }

    #[test]
    fn other_texts_are_no_identifiers() {
        for text in ["", "1", "-", "1-", "-1", "1-g", "10000-1", "1-1000000000000", "+1-1"] {
            assert_eq!(parse_message_id(text), None, "{text}");
        }
    }
}
