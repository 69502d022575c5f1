//! Messages, read.

use tradepost_mapi::{FolderId, GlobalCounter, MessageId};

use super::View;
use crate::Error;
use crate::content::Content;
use crate::facts::ObjectNumber;
use crate::fields::{Fields, Wanted};
use crate::key;
use crate::kv::{Direction, Key};
use crate::message::{Message, MessageTombstone};
use crate::order::{Order, RowKey, RowSet};

impl View<'_> {
    /// The message of an identifier in a folder; [`Error::NotFound`] if there is none, or if it is
    /// soft-deleted.
    pub fn message(&self, folder: FolderId, id: MessageId) -> Result<Message, Error> {
        let message = self.any_message(folder, id)?;
        if message.deleted {
            return Err(Error::NotFound("message"));
        }
        Ok(message)
    }

    /// The message of an identifier in a folder, soft-deleted or not; [`Error::NotFound`] if there
    /// is none.
    pub fn any_message(&self, folder: FolderId, id: MessageId) -> Result<Message, Error> {
        let object = self.get(&key::message(self.store(), folder, id))?;
        self.head(object_number(&object.ok_or(Error::NotFound("message"))?)?)
    }

    /// A message by its number, soft-deleted or not, without what it holds.
    pub fn head(&self, object: ObjectNumber) -> Result<Message, Error> {
        let state = self.get(&key::object(self.store(), key::STATE, object))?;
        self.as_seen(Message::decode(object, &state.ok_or(Error::NotFound("message"))?)?)
    }

    /// Many of them in one round trip.
    pub fn heads(&self, objects: &[ObjectNumber]) -> Result<Vec<Message>, Error> {
        let states = self.multi_get(&self.object_keys(key::STATE, objects))?;
        let pairs = objects.iter().zip(states);
        let decode = |(object, state): (&ObjectNumber, Option<Vec<u8>>)| {
            self.as_seen(Message::decode(*object, &state.ok_or(Error::NotFound("message"))?)?)
        };
        pairs.map(decode).collect()
    }

    /// The properties of a message, without recipients and attachments.
    pub fn fields(&self, object: ObjectNumber) -> Result<Fields, Error> {
        let mut all = self.listed(&[object], &Wanted::All)?;
        all.pop().map(|(_, fields)| fields).ok_or(Error::NotFound("message"))
    }

    /// All that a message holds.
    pub fn content(&self, object: ObjectNumber) -> Result<Content, Error> {
        let fields = self.fields(object)?;
        match self.record(&key::object(self.store(), key::PARTS, object))? {
            Some(record) => Content::decode_parts(fields, &record),
            None => Ok(Content { properties: fields, ..Content::default() }),
        }
    }

    /// A page of a folder's rows: those behind `after`, or from the start (backward: the end).
    pub fn rows(
        &self,
        folder: FolderId,
        set: RowSet,
        direction: Direction,
        after: Option<&RowKey>,
        limit: usize,
    ) -> Result<Vec<(RowKey, ObjectNumber)>, Error> {
        if set.order == Order::Unread && self.viewer.is_some() {
            return self.unread_rows(folder, set, direction, after, limit);
        }
        self.stored_rows(folder, set, direction, after, limit)
    }

    pub(crate) fn stored_rows(
        &self,
        folder: FolderId,
        set: RowSet,
        direction: Direction,
        after: Option<&RowKey>,
        limit: usize,
    ) -> Result<Vec<(RowKey, ObjectNumber)>, Error> {
        let prefix = self.rows_key(folder, set);
        let mut range = key::range(&prefix);
        match (direction, after) {
            (Direction::Forward, Some(RowKey(after))) => {
                range.start = key::with(key::with(prefix.clone(), after), &[0]);
            }
            (Direction::Backward, Some(RowKey(after))) => {
                range.end = key::with(prefix.clone(), after);
            }
            (_, None) => {}
        }
        let row = |(key, _): (Key, Vec<u8>)| {
            let key = RowKey(key.get(prefix.len()..).unwrap_or_default().to_vec());
            let object = key.object().ok_or_else(|| Error::Corrupt("order index".to_owned()))?;
            Ok((key, object))
        };
        self.range(range, direction, limit)?.into_iter().map(row).collect()
    }

    /// Whether there is a row at a place now.
    pub fn has_row(&self, folder: FolderId, set: RowSet, at: &RowKey) -> Result<bool, Error> {
        let RowKey(key) = at;
        if set.order == Order::Unread && self.was_read(at)? {
            return Ok(false);
        }
        Ok(self.get(&key::with(self.rows_key(folder, set), key))?.is_some())
    }

    /// Messages of a folder whose newest change has a counter above `after`, ascending by it.
    pub fn message_changes(
        &self,
        folder: FolderId,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<ObjectNumber>, Error> {
        let prefix = key::folder(self.store(), key::MESSAGE_CHANGE, folder);
        self.changed_objects(&prefix, after, limit)
    }

    /// Messages of a folder whose read state changed with a counter above `after`.
    pub fn read_changes(
        &self,
        folder: FolderId,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<ObjectNumber>, Error> {
        let prefix = match self.viewer {
            Some(viewer) => key::of_user(self.store(), key::READ_BY_CHANGE, viewer.user, folder),
            None => key::folder(self.store(), key::READ_CHANGE, folder),
        };
        self.changed_objects(&prefix, after, limit)
    }

    /// Messages that left a folder with a change whose counter is above `after`.
    pub fn message_tombstones(
        &self,
        folder: FolderId,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<MessageTombstone>, Error> {
        let prefix = key::folder(self.store(), key::MESSAGE_TOMBSTONE, folder);
        let pairs = self.changes(&prefix, after, limit)?;
        pairs.iter().map(|(_, value)| MessageTombstone::decode(value)).collect()
    }

    fn changed_objects(
        &self,
        prefix: &Key,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<ObjectNumber>, Error> {
        let pairs = self.changes(prefix, after, limit)?;
        pairs.iter().map(|(_, value)| object_number(value)).collect()
    }

    pub(crate) fn rows_key(&self, folder: FolderId, set: RowSet) -> Key {
        let more = [set.number(), set.order.number()];
        key::with(key::folder(self.store(), key::ROW, folder), &more)
    }

    fn object_keys(&self, kind: u8, objects: &[ObjectNumber]) -> Vec<Key> {
        objects.iter().map(|object| key::object(self.store(), kind, *object)).collect()
    }
}

pub(super) fn object_number(bytes: &[u8]) -> Result<ObjectNumber, Error> {
    let bytes = <[u8; 8]>::try_from(bytes);
    let bytes = bytes.map_err(|_| Error::Corrupt("message index".to_owned()))?;
    Ok(ObjectNumber(u64::from_be_bytes(bytes)))
}
