//! Identifiers in the forms that properties give them, [MS-OXCFXICS] 2.2.1.2 and [MS-OXCDATA] 2.2.

use tradepost_mapi::{
    ChangeNumber, FolderId, GlobalCounter, LongTermId, MessageId, Value, entry_id,
};
use tradepost_store::MailboxFacts;

/// The long form of a counter of this mailbox's own replica.
pub(crate) fn long_term(facts: &MailboxFacts, counter: GlobalCounter) -> LongTermId {
    LongTermId { database_guid: facts.replica_guid, global_counter: counter }
}

/// An identifier as a PtypInteger64 value.
pub(crate) fn integer(id: u64) -> Value {
    Value::Integer64(i64::from_le_bytes(id.to_le_bytes()))
}

/// PidTagEntryId of a folder.
pub(crate) fn folder_entry_id(facts: &MailboxFacts, folder: FolderId) -> Vec<u8> {
    let folder = long_term(facts, folder.counter());
    if facts.is_public() {
        entry_id::public_folder(folder)
    } else {
        entry_id::folder(facts.guid, folder)
    }
}

/// PidTagEntryId of a message.
pub(crate) fn message_entry_id(facts: &MailboxFacts, folder: FolderId, id: MessageId) -> Vec<u8> {
    let (folder, id) = (long_term(facts, folder.counter()), long_term(facts, id.counter()));
    if facts.is_public() {
        entry_id::public_message(folder, id)
    } else {
        entry_id::message(facts.guid, folder, id)
    }
}

/// PidTagChangeKey, [MS-OXCFXICS] 2.2.1.2.7.
pub(crate) fn change_key(facts: &MailboxFacts, change: ChangeNumber) -> Vec<u8> {
    long_term(facts, change.counter()).to_xid()
}

/// PidTagPredecessorChangeList, [MS-OXCFXICS] 2.2.1.2.8: the one replica that has changed the
/// object.
pub(crate) fn predecessors(facts: &MailboxFacts, change: ChangeNumber) -> Vec<u8> {
    let xid = change_key(facts, change);
    [&[22u8][..], &xid].concat()
}

/// PidTagStoreEntryId.
pub(crate) fn store_entry_id(facts: &MailboxFacts) -> Vec<u8> {
    entry_id::store("tradepost", &facts.owner.legacy_dn)
}
