//! How far the changes of a mailbox go, for whoever asks what is new.

use tradepost_mapi::{FolderId, GlobalCounter};

use super::View;
use crate::Error;
use crate::facts::ObjectNumber;
use crate::key;
use crate::kv::{Direction, Key};

impl View<'_> {
    /// The counter of the newest change of a folder's messages: of one that is there, of one that
    /// left it, and of a read state. Zero if there was none.
    ///
    /// INVARIANT: whoever reads this and the changes up to it in one version sees them all; a later
    /// change has a greater counter.
    pub fn newest_message_change(&self, folder: FolderId) -> Result<GlobalCounter, Error> {
        let store = self.store();
        let read = self.read_changes_key(folder);
        let kinds = [key::MESSAGE_CHANGE, key::MESSAGE_TOMBSTONE];
        let [changed, gone] = kinds.map(|kind| key::folder(store, kind, folder));
        self.newest_of(&[changed, gone, read])
    }

    /// The counter of the newest change of the mailbox's folders, a deletion included.
    pub fn newest_folder_change(&self) -> Result<GlobalCounter, Error> {
        let kinds = [key::FOLDER_CHANGE, key::FOLDER_TOMBSTONE];
        self.newest_of(&kinds.map(|kind| key::kind(self.store(), kind)))
    }

    /// Messages of a folder whose newest change has a counter above `after`, ascending by it.
    pub fn numbered_changes(
        &self,
        folder: FolderId,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<(GlobalCounter, ObjectNumber)>, Error> {
        self.numbered(&key::folder(self.store(), key::MESSAGE_CHANGE, folder), after, limit)
    }

    /// Messages of a folder whose read state changed with a counter above `after`, ascending by it.
    pub fn numbered_read_changes(
        &self,
        folder: FolderId,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<(GlobalCounter, ObjectNumber)>, Error> {
        self.numbered(&self.read_changes_key(folder), after, limit)
    }

    fn numbered(
        &self,
        prefix: &Key,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<(GlobalCounter, ObjectNumber)>, Error> {
        let pairs = self.changes(prefix, after, limit)?;
        let one = |(key, value): (Key, Vec<u8>)| {
            let counter = key.last_chunk().copied().map(GlobalCounter::from_bytes);
            Ok((counter.unwrap_or_default(), super::messages::object_number(&value)?))
        };
        pairs.into_iter().map(one).collect()
    }

    fn read_changes_key(&self, folder: FolderId) -> Key {
        match self.viewer {
            Some(viewer) => key::of_user(self.store(), key::READ_BY_CHANGE, viewer.user, folder),
            None => key::folder(self.store(), key::READ_CHANGE, folder),
        }
    }

    fn newest_of(&self, prefixes: &[Key]) -> Result<GlobalCounter, Error> {
        let mut newest = GlobalCounter::default();
        for prefix in prefixes {
            let last = self.range(key::range(prefix), Direction::Backward, 1)?;
            let counter = last.first().and_then(|(key, _)| key.last_chunk().copied());
            newest = newest.max(counter.map(GlobalCounter::from_bytes).unwrap_or_default());
        }
        Ok(newest)
    }
}
