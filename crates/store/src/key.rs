//! The keys of the store: `store u64 | kind u8 | …`, big-endian. Store 0 holds what is not a
//! mailbox's.

use std::ops::Range;

use tradepost_mapi::{ChangeNumber, FolderId, GlobalCounter, LongTermId, MessageId, ReplicaId};

use crate::facts::{MailboxId, ObjectNumber};
use crate::kv::Key;

/// A user by lower-cased address; store 0.
pub(crate) const USER: u8 = 0x01;
/// The address of a distinguished name, lower-cased; store 0.
pub(crate) const USER_BY_DN: u8 = 0x02;
/// A mailbox whose range is being deleted; store 0.
pub(crate) const REMOVING: u8 = 0x03;
/// High-water marks of counters.
pub(crate) const COUNTER: u8 = 0x04;
/// The address of the public folder store; store 0.
pub(crate) const PUBLIC_STORE: u8 = 0x05;
/// How the entry of a lower-cased address stands; store 0.
pub(crate) const STANDING: u8 = 0x06;
/// Another server by lower-cased name; store 0.
pub(crate) const SERVER: u8 = 0x07;
/// What does not change of a mailbox.
pub(crate) const FACTS: u8 = 0x10;
/// The properties of the store object.
pub(crate) const MAILBOX_PROPERTIES: u8 = 0x11;
/// A folder's record.
pub(crate) const FOLDER: u8 = 0x20;
/// What is counted of a folder.
pub(crate) const COUNTS: u8 = 0x21;
/// Parent and case-folded name to folder.
pub(crate) const CHILD: u8 = 0x22;
/// Change number to folder.
pub(crate) const FOLDER_CHANGE: u8 = 0x23;
/// Change number to the folder that was deleted with it.
pub(crate) const FOLDER_TOMBSTONE: u8 = 0x24;
/// What a search folder looks for.
pub(crate) const CRITERIA: u8 = 0x25;
/// How far a search has come.
pub(crate) const SEARCH: u8 = 0x26;
/// The journal's entry up to which all searches have looked at changes.
pub(crate) const SEARCHED: u8 = 0x27;
/// Parent and soft-deleted folder to folder.
pub(crate) const DELETED_CHILD: u8 = 0x28;
/// What changes often of a message.
pub(crate) const STATE: u8 = 0x30;
/// The properties of a message that are not in its summary; there need be none.
pub(crate) const FIELDS: u8 = 0x31;
/// The recipients and attachments of a message.
pub(crate) const PARTS: u8 = 0x32;
/// The entries that a message has in the orders of its folder.
pub(crate) const ENTRIES: u8 = 0x33;
/// Folder and message id to object.
pub(crate) const MESSAGE: u8 = 0x34;
/// Folder and change number to object.
pub(crate) const MESSAGE_CHANGE: u8 = 0x35;
/// Folder and change number to the message that was deleted with it.
pub(crate) const MESSAGE_TOMBSTONE: u8 = 0x36;
/// Folder and change number of a read state to object.
pub(crate) const READ_CHANGE: u8 = 0x37;
/// Folder, order and sort key to object.
pub(crate) const ROW: u8 = 0x38;
/// Object and the search folder that shows it.
pub(crate) const LINK: u8 = 0x39;
/// Folder, order and the sort key of a row to the number of rows up to the next such key.
pub(crate) const FENCE: u8 = 0x3A;
/// The short properties of a message, and the numbers of the others.
pub(crate) const SUMMARY: u8 = 0x3B;
/// Property id to name.
pub(crate) const NAME: u8 = 0x40;
/// Name to property id.
pub(crate) const NAME_ID: u8 = 0x41;
/// Replica id to GUID.
pub(crate) const REPLICA: u8 = 0x42;
/// Replica GUID to id.
pub(crate) const REPLICA_GUID: u8 = 0x43;
/// Sequence number to what happened.
pub(crate) const JOURNAL: u8 = 0x50;
/// What each user may do with a folder of a public store.
pub(crate) const FOLDER_RIGHTS: u8 = 0x60;
/// User, folder and first change number to the last of a range that the user has read.
pub(crate) const READ_RANGE: u8 = 0x61;
/// User and folder to when the set of read changes was written, and what of it is another replica's.
pub(crate) const READ_SET: u8 = 0x62;
/// User and object to the newest change of the user's read state.
pub(crate) const READ_BY: u8 = 0x63;
/// User, folder and change number of a read state to object.
pub(crate) const READ_BY_CHANGE: u8 = 0x64;
/// Long-term id of a public folder to what its owner has cached of its read state.
pub(crate) const PER_USER: u8 = 0x65;
/// Lower-cased message class to its receive folder.
pub(crate) const RECEIVE_FOLDER: u8 = 0x66;
/// Object to the user who made the message in a public store.
pub(crate) const AUTHOR: u8 = 0x67;
/// Which servers have the contents of a folder of a public store.
pub(crate) const FOLDER_REPLICAS: u8 = 0x68;

/// The number of an operation on many objects to what is left of it.
pub(crate) const INTENT: u8 = 0x70;

/// The counter of mailbox numbers (store 0) or of identifiers and change numbers.
pub(crate) const IDS: u8 = 0;
/// The counter of object numbers.
pub(crate) const OBJECTS: u8 = 1;

/// The start of all keys of a kind.
pub(crate) fn kind(store: MailboxId, kind: u8) -> Key {
    let mut key = Vec::with_capacity(40);
    key.extend_from_slice(&store.0.to_be_bytes());
    key.push(kind);
    key
}

pub(crate) fn counter(store: MailboxId, which: u8) -> Key {
    with(kind(store, COUNTER), &[which])
}

pub(crate) fn object(store: MailboxId, k: u8, object: ObjectNumber) -> Key {
    with(kind(store, k), &object.0.to_be_bytes())
}

pub(crate) fn folder(store: MailboxId, k: u8, folder: FolderId) -> Key {
    with(kind(store, k), &folder_bytes(folder))
}

pub(crate) fn intent(store: MailboxId, number: u64) -> Key {
    with(kind(store, INTENT), &number.to_be_bytes())
}

/// A folder as it stands in keys.
pub(crate) fn folder_bytes(folder: FolderId) -> [u8; 8] {
    id_bytes(folder.replica(), folder.counter())
}

/// What a user has of a folder in a public store.
pub(crate) fn of_user(store: MailboxId, k: u8, user: MailboxId, of: FolderId) -> Key {
    let key = with(kind(store, k), &user.0.to_be_bytes());
    with(key, &id_bytes(of.replica(), of.counter()))
}

/// What a user's mailbox has cached of a public folder.
pub(crate) fn per_user(store: MailboxId, folder: LongTermId) -> Key {
    let key = with(kind(store, PER_USER), &folder.database_guid.0);
    with(key, &folder.global_counter.to_bytes())
}

pub(crate) fn of_user_change(
    store: MailboxId,
    user: MailboxId,
    of: FolderId,
    change: ChangeNumber,
) -> Key {
    with(of_user(store, READ_BY_CHANGE, user, of), &change.counter().to_bytes())
}

pub(crate) fn message(store: MailboxId, of: FolderId, id: MessageId) -> Key {
    let bytes = id_bytes(id.replica(), id.counter());
    with(folder(store, MESSAGE, of), &bytes)
}

pub(crate) fn folder_change(store: MailboxId, k: u8, change: ChangeNumber) -> Key {
    with(kind(store, k), &change.counter().to_bytes())
}

pub(crate) fn message_change(store: MailboxId, k: u8, of: FolderId, change: ChangeNumber) -> Key {
    with(folder(store, k, of), &change.counter().to_bytes())
}

pub(crate) fn with(mut key: Key, more: &[u8]) -> Key {
    key.extend_from_slice(more);
    key
}

fn id_bytes(replica: ReplicaId, counter: GlobalCounter) -> [u8; 8] {
    let number = counter.number();
    (u64::from(replica.0) << 48 | number).to_be_bytes()
}

/// All keys that begin with a prefix.
pub(crate) fn range(prefix: &[u8]) -> Range<Key> {
    prefix.to_vec()..after(prefix)
}

/// The first key behind all that begin with a prefix.
pub(crate) fn after(prefix: &[u8]) -> Key {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if last < 0xFF {
            end.push(last + 1);
            return end;
        }
    }
    // Only a prefix of nothing but 0xFF has no such key; no store number is that great.
    vec![0xFF; crate::kv::KEY_LEN_MAX]
}
