//! Who looks at a public folder store, and what they have read there.
//!
//! What a user has read of a folder is a set of change numbers, [MS-OXCSTOR] 3.2.5.12.1: a message
//! is read as long as the change that it has now is in the set. So a message that somebody changes
//! is unread for everybody again, and nothing needs to be written for that.

use std::collections::HashMap;

use parking_lot::Mutex;
use tradepost_mapi::{ChangeNumber, FileTime, FolderId, IdSet};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::facts::MailboxId;
use crate::record;

/// LIMIT: the bytes of a set of read changes, as clients send it.
pub const READ_SET_LEN_MAX: usize = 1 << 20;
/// LIMIT: how many counts of read messages one mailbox remembers.
const COUNTS_MAX: usize = 4096;

/// Who looks at a public folder store.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Viewer {
    /// The mailbox of the person.
    pub user: MailboxId,
    /// Whether an administrator's privilege stands above the rights of the folders.
    pub privileged: bool,
}

/// The set of read changes of a user in a folder, beside the ranges of the store's own replica.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ReadSet {
    /// When it was written as a whole.
    pub at: FileTime,
    /// What belongs to other replicas.
    pub foreign: IdSet,
}

impl ReadSet {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        self.at.encode(&mut w);
        let foreign = self.foreign.to_bytes().map_err(|e| Error::Limit(e.0))?;
        record::put_bytes(&mut w, &foreign);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "read set")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("read set", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let at = Wire::decode(r)?;
        let foreign = record::take_bytes(r)?;
        let foreign = IdSet::from_bytes(&foreign);
        Ok(Self { at, foreign: foreign.map_err(|_| r.fail("ReadSet", Fault::Invalid(0)))? })
    }
}

/// How many messages of a folder a user has not read, and at which change of the folder.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Counted {
    newest_change: ChangeNumber,
    unread: u32,
}

/// How many messages users have not read, remembered until the folder or what they have read of it
/// changes: counting costs as much as the folder has messages.
#[derive(Debug, Default)]
pub(crate) struct UnreadCounts(Mutex<HashMap<(MailboxId, FolderId), Counted>>);

impl UnreadCounts {
    /// What a user has read of a folder has changed.
    pub(crate) fn forget(&self, user: MailboxId, folder: FolderId) {
        self.0.lock().remove(&(user, folder));
    }

    /// The count that was made at this newest change of the folder.
    pub(crate) fn of(
        &self,
        user: MailboxId,
        folder: FolderId,
        newest_change: ChangeNumber,
    ) -> Option<u32> {
        let counts = self.0.lock();
        let counted = counts.get(&(user, folder)).filter(|c| c.newest_change == newest_change);
        counted.map(|counted| counted.unread)
    }

    pub(crate) fn remember(
        &self,
        user: MailboxId,
        folder: FolderId,
        newest_change: ChangeNumber,
        unread: u32,
    ) {
        let mut counts = self.0.lock();
        if counts.len() >= COUNTS_MAX {
            counts.clear();
        }
        counts.insert((user, folder), Counted { newest_change, unread });
    }
}
