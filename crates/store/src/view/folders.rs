//! Folders, read.

use tradepost_mapi::{ChangeNumber, FolderId, GlobalCounter, Properties, Text};
use tradepost_wire::Wire;

use super::View;
use crate::Error;
use crate::folder::{Counts, Folder, FolderTombstone};
use crate::key;
use crate::kv::{Direction, Key};
use crate::record;

/// LIMIT: how many folders may stand above a folder, the root among them.
const FOLDER_DEPTH_MAX: u32 = 300;

impl View<'_> {
    /// A folder; [`Error::NotFound`] if there is none, or if it is soft-deleted.
    pub fn folder(&self, id: FolderId) -> Result<Folder, Error> {
        let folder = self.any_folder(id)?;
        if folder.deleted_on.is_some() {
            return Err(Error::NotFound("folder"));
        }
        Ok(folder)
    }

    /// A folder, soft-deleted or not; [`Error::NotFound`] if there is none.
    pub fn any_folder(&self, id: FolderId) -> Result<Folder, Error> {
        let record = self.record(&key::folder(self.store(), key::FOLDER, id))?;
        let record = record.ok_or(Error::NotFound("folder"))?;
        Folder::decode(id, &record, self.counts(id)?)
    }

    /// What is counted of a folder; [`Error::NotFound`] if there is none.
    pub fn counts(&self, id: FolderId) -> Result<Counts, Error> {
        let counts = self.get(&key::folder(self.store(), key::COUNTS, id))?;
        let counts = Counts::decode(&counts.ok_or(Error::NotFound("folder"))?)?;
        self.counts_as_seen(id, counts)
    }

    /// The folders in a folder, ascending by case-folded name.
    pub fn children(&self, id: FolderId) -> Result<Vec<FolderId>, Error> {
        self.counts(id)?;
        let pairs = self.all(&key::folder(self.store(), key::CHILD, id))?;
        pairs.iter().map(|(_, value)| folder_id(value)).collect()
    }

    /// The soft-deleted folders of a folder, in no order.
    pub fn deleted_children(&self, id: FolderId) -> Result<Vec<FolderId>, Error> {
        self.counts(id)?;
        let pairs = self.all(&key::folder(self.store(), key::DELETED_CHILD, id))?;
        pairs.iter().map(|(_, value)| folder_id(value)).collect()
    }

    /// All soft-deleted folders below a folder with their depth from 1, those in soft-deleted
    /// folders included.
    pub fn deleted_descendants(&self, id: FolderId) -> Result<Vec<(FolderId, u32)>, Error> {
        let mut found = Vec::new();
        let mut ahead = vec![(id, 0)];
        while let Some((folder, depth)) = ahead.pop() {
            let gone = self.deleted_children(folder)?.into_iter().map(|id| (id, depth + 1));
            found.extend(gone.clone());
            ahead.extend(gone);
            ahead.extend(self.children(folder)?.into_iter().map(|id| (id, depth + 1)));
        }
        Ok(found)
    }

    /// Whether a folder is another one or stands below it.
    pub fn is_in(&self, id: FolderId, other: FolderId) -> Result<bool, Error> {
        let mut at = id;
        loop {
            if at == other {
                return Ok(true);
            }
            let parent = self.any_folder(at)?.parent;
            if parent == at {
                return Ok(false);
            }
            at = parent;
        }
    }

    /// How many folders stand above a folder; none above the root.
    pub fn depth(&self, id: FolderId) -> Result<u32, Error> {
        let (mut at, mut depth) = (id, 0);
        loop {
            let parent = self.any_folder(at)?.parent;
            if parent == at {
                return Ok(depth);
            }
            (at, depth) = (parent, depth + 1);
        }
    }

    /// How many levels of folders a folder is, itself included; with the soft-deleted ones or
    /// without.
    pub fn levels(&self, id: FolderId, deleted: bool) -> Result<u32, Error> {
        let mut below = self.descendants(id)?;
        if deleted {
            below.extend(self.deleted_descendants(id)?);
        }
        Ok(1 + below.iter().map(|(_, depth)| *depth).max().unwrap_or_default())
    }

    /// [`Error::TooDeep`] if so many levels of folders have no room in a folder.
    pub fn check_room_for_levels(&self, parent: FolderId, levels: u32) -> Result<(), Error> {
        match self.depth(parent)?.saturating_add(levels) {
            0..=FOLDER_DEPTH_MAX => Ok(()),
            _ => Err(Error::TooDeep("folder")),
        }
    }

    /// All folders below a folder with their depth from 1, each before its children.
    pub fn descendants(&self, id: FolderId) -> Result<Vec<(FolderId, u32)>, Error> {
        let mut found = Vec::new();
        let mut ahead: Vec<(FolderId, u32)> = Vec::new();
        let push = |ahead: &mut Vec<_>, children: Vec<FolderId>, depth| {
            ahead.extend(children.into_iter().rev().map(|child| (child, depth)));
        };
        push(&mut ahead, self.children(id)?, 1);
        while let Some((folder, depth)) = ahead.pop() {
            found.push((folder, depth));
            push(&mut ahead, self.children(folder)?, depth + 1);
        }
        Ok(found)
    }

    /// The folder of this name, without regard to case.
    pub fn child_named(&self, parent: FolderId, name: &Text) -> Result<Option<FolderId>, Error> {
        let Ok(key) = self.child_key(parent, name) else { return Ok(None) };
        self.get(&key)?.map(|value| folder_id(&value)).transpose()
    }

    /// The properties of the store object.
    pub fn mailbox_properties(&self) -> Result<Properties, Error> {
        let record = self.record(&key::kind(self.store(), key::MAILBOX_PROPERTIES))?;
        let Some(record) = record else { return Ok(Properties::new()) };
        let mut r = record::open(&record, "mailbox properties")?;
        record::take_properties(&mut r).map_err(|e| record::bad("mailbox properties", &e))
    }

    /// Folders whose newest change has a counter above `after`, ascending by it.
    pub fn folder_changes(
        &self,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<(ChangeNumber, FolderId)>, Error> {
        let pairs = self.changes(&key::kind(self.store(), key::FOLDER_CHANGE), after, limit)?;
        let replica = self.facts.replica_id;
        let change = |(key, value): (Key, Vec<u8>)| {
            let counter = key.last_chunk().copied().map(GlobalCounter::from_bytes);
            let counter = counter.unwrap_or_default();
            Ok((ChangeNumber::new(replica, counter), folder_id(&value)?))
        };
        pairs.into_iter().map(change).collect()
    }

    /// Folders deleted with a change whose counter is above `after`, ascending by it.
    pub fn folder_tombstones(
        &self,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<FolderTombstone>, Error> {
        let pairs = self.changes(&key::kind(self.store(), key::FOLDER_TOMBSTONE), after, limit)?;
        pairs.iter().map(|(_, value)| FolderTombstone::decode(value)).collect()
    }

    /// Pairs under a prefix whose keys end with a counter above `after`.
    pub(crate) fn changes(
        &self,
        prefix: &Key,
        after: GlobalCounter,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        let mut range = key::range(prefix);
        range.start = key::with(key::with(prefix.clone(), &after.to_bytes()), &[0]);
        self.range(range, Direction::Forward, limit)
    }

    pub(crate) fn child_key(&self, parent: FolderId, name: &Text) -> Result<Key, Error> {
        let folded = name.fold_case();
        if folded.len() > crate::folder::FOLDER_NAME_LEN_MAX {
            return Err(Error::Limit("length of a folder's name"));
        }
        let bytes: Vec<u8> = folded.units().iter().flat_map(|u| u.to_be_bytes()).collect();
        Ok(key::with(key::folder(self.store(), key::CHILD, parent), &bytes))
    }
}

fn folder_id(bytes: &[u8]) -> Result<FolderId, Error> {
    tradepost_wire::decode_all::<FolderId>(bytes).map_err(|e| record::bad("folder index", &e))
}

/// The value of an index that leads to a folder.
pub(crate) fn folder_id_bytes(id: FolderId) -> Vec<u8> {
    let mut w = tradepost_wire::Writer::default();
    id.encode(&mut w);
    // A number always has a wire form.
    w.finish().unwrap_or_default()
}
