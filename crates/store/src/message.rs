//! Messages as they are given and kept; what they hold is in `content`.

use tradepost_mapi::{ChangeNumber, FileTime, FolderId, MessageId, Value, tags};
use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::Error;
use crate::content::Content;
use crate::facts::ObjectNumber;
use crate::fields::{Field, Fields};
use crate::record;

const ASSOCIATED: u8 = 1;
const READ: u8 = 2;
const AWAITS_READ: u8 = 4;
const AWAITS_NON_READ: u8 = 8;
const DELETED: u8 = 16;

/// What changes often of a message, and where it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Message {
    /// Its number in the mailbox.
    pub object: ObjectNumber,
    /// The folder that it is in.
    pub folder: FolderId,
    /// Its identifier.
    pub id: MessageId,
    /// Whether it is an associated message.
    pub associated: bool,
    /// Whether it was read.
    pub read: bool,
    /// `PidTagMessageStatus`.
    pub status: u32,
    /// Its newest change; the read state and the status do not count.
    pub change: ChangeNumber,
    /// The newest change of its read state; zero if there was none since it was made.
    pub read_change: ChangeNumber,
    /// Its size, in bytes.
    pub size: u64,
    /// The receipts that its sender still waits for.
    pub receipts: Receipts,
    /// `PidTagLocalCommitTime`: when it, or its read state, last changed, or when it was
    /// soft-deleted.
    pub changed_at: FileTime,
    /// Whether it is soft-deleted: it is among what can be recovered from its folder, and nowhere
    /// else.
    pub deleted: bool,
}

/// Receipts that the sender of a message asked for and that are neither sent nor declined.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Receipts {
    /// One when the message is read: mfNotifyRead of `PidTagMessageFlags`.
    pub read: bool,
    /// One when it is deleted unread: mfNotifyUnread.
    pub non_read: bool,
}

impl Receipts {
    /// The receipts that the properties of a message ask for.
    pub(crate) fn asked(fields: &Fields) -> Self {
        let asked =
            |tag| fields.value(tag).and_then(Field::here).and_then(Value::boolean).unwrap_or(false);
        Self {
            read: asked(tags::READ_RECEIPT_REQUESTED),
            non_read: asked(tags::NON_RECEIPT_NOTIFICATION_REQUESTED),
        }
    }
}

/// What changes of a message when somebody reads it, or declines to tell that.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Reading {
    /// The read state from now on; `None` leaves it.
    pub read: Option<bool>,
    /// The receipts that are no longer waited for.
    pub settled: Receipts,
}

/// Where a message is saved.
#[derive(Clone, Debug)]
pub enum Target {
    /// A new message.
    New {
        /// In which folder.
        folder: FolderId,
        /// Its identifier, if it was allocated before.
        id: Option<MessageId>,
        /// Whether it is an associated message.
        associated: bool,
    },
    /// One that is there.
    Existing {
        /// Which.
        object: ObjectNumber,
        /// The change that the caller has seen; [`Error::Conflict`] if there is a newer one.
        expected: Option<ChangeNumber>,
    },
}

/// A message to be saved.
#[derive(Clone, Debug)]
pub struct Save {
    /// Where.
    pub target: Target,
    /// All that it holds from now on.
    pub content: Content,
    /// The read state of a new message; an existing one keeps its own.
    pub read: bool,
}

impl Message {
    /// `PidTagDeletedOn`: when it was soft-deleted. Nothing of it changes after that.
    pub fn deleted_on(&self) -> Option<FileTime> {
        self.deleted.then_some(self.changed_at)
    }

    /// A record of 54 bytes.
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        let flags = [
            (self.associated, ASSOCIATED),
            (self.read, READ),
            (self.receipts.read, AWAITS_READ),
            (self.receipts.non_read, AWAITS_NON_READ),
            (self.deleted, DELETED),
        ];
        let flags = flags.iter().filter(|(set, _)| *set).fold(0, |all, (_, flag)| all | flag);
        w.put(&[record::VERSION, flags]);
        self.folder.encode(&mut w);
        self.id.encode(&mut w);
        self.status.encode(&mut w);
        self.change.encode(&mut w);
        self.read_change.encode(&mut w);
        self.size.encode(&mut w);
        self.changed_at.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(object: ObjectNumber, bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "message state")?;
        Self::decode_from(object, &mut r).map_err(|e| record::bad("message state", &e))
    }

    fn decode_from(object: ObjectNumber, r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let flags = u8::decode(r)?;
        Ok(Self {
            object,
            folder: Wire::decode(r)?,
            id: Wire::decode(r)?,
            associated: flags & ASSOCIATED != 0,
            read: flags & READ != 0,
            status: Wire::decode(r)?,
            change: Wire::decode(r)?,
            read_change: Wire::decode(r)?,
            size: Wire::decode(r)?,
            receipts: Receipts {
                read: flags & AWAITS_READ != 0,
                non_read: flags & AWAITS_NON_READ != 0,
            },
            deleted: flags & DELETED != 0,
            // Records of before the first release end here.
            changed_at: if r.left() > 0 { Wire::decode(r)? } else { FileTime::default() },
        })
    }
}

/// A message that was deleted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct MessageTombstone {
    /// The change of the deletion.
    pub change: ChangeNumber,
    /// The message.
    pub message: MessageId,
    /// Whether it was an associated one.
    pub associated: bool,
}

impl MessageTombstone {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        self.change.encode(&mut w);
        self.message.encode(&mut w);
        w.put(&[u8::from(self.associated)]);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "message tombstone")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("message tombstone", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            change: Wire::decode(r)?,
            message: Wire::decode(r)?,
            associated: Wire::decode(r)?,
        })
    }
}
