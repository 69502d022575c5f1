//! Messages as they are given and kept; what they hold is in `content`.

use tradepost_mapi::{ChangeNumber, FolderId, MessageId};
use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::Error;
use crate::content::Content;
use crate::facts::ObjectNumber;
use crate::record;

const ASSOCIATED: u8 = 1;
const READ: u8 = 2;

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
    /// A record of 46 bytes.
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        let associated = if self.associated { ASSOCIATED } else { 0 };
        let read = if self.read { READ } else { 0 };
        w.put(&[record::VERSION, associated | read]);
        self.folder.encode(&mut w);
        self.id.encode(&mut w);
        self.status.encode(&mut w);
        self.change.encode(&mut w);
        self.read_change.encode(&mut w);
        self.size.encode(&mut w);
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
