//! What somebody has read in a public folder store.

use tradepost_mapi::{ChangeNumber, FolderId, GlobalCounter, IdSet};

use super::View;
use crate::Error;
use crate::facts::{MailboxId, ObjectNumber};
use crate::folder::Counts;
use crate::key;
use crate::kv::{Direction, Key};
use crate::message::Message;
use crate::order::{Order, RowKey, RowSet};
use crate::read_state::ReadSet;

/// Messages that are looked at at once.
const PAGE: usize = 1000;

impl View<'_> {
    /// All changes that a user has read in a folder, [MS-OXCSTOR] 3.2.5.12.1: the read messages are
    /// those whose newest change is in it.
    pub fn read_set(&self, user: MailboxId, folder: FolderId) -> Result<IdSet, Error> {
        let key = key::of_user(self.store(), key::READ_SET, user, folder);
        let mut set = match self.record(&key)? {
            Some(record) => ReadSet::decode(&record)?.foreign,
            None => IdSet::new(),
        };
        let prefix = key::of_user(self.store(), key::READ_RANGE, user, folder);
        for (key, value) in self.all(&prefix)? {
            let (low, high) = range_of(&key, &value)?;
            set.entry(self.facts.replica_guid).insert(low, high);
        }
        Ok(set)
    }

    /// A message as whoever looks at the store sees it.
    pub(crate) fn as_seen(&self, message: Message) -> Result<Message, Error> {
        match self.viewer {
            Some(viewer) => self.seen_by(viewer.user, message),
            None => Ok(message),
        }
    }

    pub(crate) fn seen_by(&self, user: MailboxId, message: Message) -> Result<Message, Error> {
        let read = self.has_read(user, message.folder, message.change)?;
        let at = self.get(&self.read_by_key(user, message.object))?;
        let read_change = at.map(|bytes| change_of(&bytes)).transpose()?.unwrap_or_default();
        Ok(Message { read, read_change, ..message })
    }

    /// The counts of a folder as whoever looks at the store sees them.
    pub(crate) fn counts_as_seen(&self, id: FolderId, counts: Counts) -> Result<Counts, Error> {
        let (Some(viewer), true) = (self.viewer, counts.messages > 0) else { return Ok(counts) };
        let newest = counts.newest_change;
        if let Some(unread) = self.unread.and_then(|c| c.of(viewer.user, id, newest)) {
            return Ok(Counts { unread, ..counts });
        }
        let unread = self.count_unread(id)?;
        if let Some(counts) = self.unread {
            counts.remember(viewer.user, id, newest, unread);
        }
        Ok(Counts { unread, ..counts })
    }

    fn count_unread(&self, folder: FolderId) -> Result<u32, Error> {
        let set = RowSet::normal(Order::DeliveryTime);
        let (mut unread, mut after) = (0u32, None);
        loop {
            let page = self.stored_rows(folder, set, Direction::Forward, after.as_ref(), PAGE)?;
            let Some((last, _)) = page.last() else { return Ok(unread) };
            after = Some(last.clone());
            let objects: Vec<ObjectNumber> = page.iter().map(|(_, object)| *object).collect();
            let n = self.heads(&objects)?.iter().filter(|message| !message.read).count();
            unread = unread.saturating_add(u32::try_from(n).unwrap_or(u32::MAX));
        }
    }

    /// A page of what whoever looks at the store has not read: in a public folder store all messages
    /// are entered as unread.
    pub(crate) fn unread_rows(
        &self,
        folder: FolderId,
        set: RowSet,
        direction: Direction,
        after: Option<&RowKey>,
        limit: usize,
    ) -> Result<Vec<(RowKey, ObjectNumber)>, Error> {
        let (mut rows, mut after) = (Vec::new(), after.cloned());
        while rows.len() < limit {
            let page = self.stored_rows(folder, set, direction, after.as_ref(), PAGE.min(limit))?;
            let Some((last, _)) = page.last() else { break };
            after = Some(last.clone());
            let objects: Vec<ObjectNumber> = page.iter().map(|(_, object)| *object).collect();
            let heads = self.heads(&objects)?;
            let unread = page.into_iter().zip(heads).filter(|(_, head)| !head.read);
            rows.extend(unread.map(|(row, _)| row).take(limit - rows.len()));
        }
        Ok(rows)
    }

    /// Whether the message of a row has been read by whoever looks at the store.
    pub(crate) fn was_read(&self, at: &RowKey) -> Result<bool, Error> {
        match (self.viewer, at.object()) {
            (Some(_), Some(object)) => match self.head(object) {
                Ok(message) => Ok(message.read),
                Err(Error::NotFound(_)) => Ok(false),
                Err(error) => Err(error),
            },
            _ => Ok(false),
        }
    }

    /// The range of changes that a user has read which holds this one.
    pub(crate) fn read_range(
        &self,
        user: MailboxId,
        folder: FolderId,
        counter: GlobalCounter,
    ) -> Result<Option<(GlobalCounter, GlobalCounter)>, Error> {
        let Some((low, high)) = self.range_up_to(user, folder, counter)? else { return Ok(None) };
        Ok((high >= counter).then_some((low, high)))
    }

    /// The last range of read changes that begins at a counter or before it.
    pub(crate) fn range_up_to(
        &self,
        user: MailboxId,
        folder: FolderId,
        counter: GlobalCounter,
    ) -> Result<Option<(GlobalCounter, GlobalCounter)>, Error> {
        let prefix = key::of_user(self.store(), key::READ_RANGE, user, folder);
        let end = key::with(key::with(prefix.clone(), &counter.to_bytes()), &[0]);
        let last = self.last_of(&prefix, end)?;
        last.map(|(key, value)| range_of(&key, &value)).transpose()
    }

    pub(crate) fn read_by_key(&self, user: MailboxId, object: ObjectNumber) -> Key {
        let key = key::with(key::kind(self.store(), key::READ_BY), &user.0.to_be_bytes());
        key::with(key, &object.0.to_be_bytes())
    }

    fn has_read(
        &self,
        user: MailboxId,
        folder: FolderId,
        change: ChangeNumber,
    ) -> Result<bool, Error> {
        Ok(change.replica() == self.facts.replica_id
            && self.read_range(user, folder, change.counter())?.is_some())
    }
}

pub(crate) fn change_of(bytes: &[u8]) -> Result<ChangeNumber, Error> {
    let bytes = <[u8; 8]>::try_from(bytes);
    let bytes = bytes.map_err(|_| Error::Corrupt("read state".to_owned()))?;
    Ok(ChangeNumber(u64::from_be_bytes(bytes)))
}

fn range_of(key: &Key, value: &[u8]) -> Result<(GlobalCounter, GlobalCounter), Error> {
    match (key.last_chunk().copied(), <[u8; 6]>::try_from(value)) {
        (Some(low), Ok(high)) => {
            Ok((GlobalCounter::from_bytes(low), GlobalCounter::from_bytes(high)))
        }
        _ => Err(Error::Corrupt("read range".to_owned())),
    }
}
