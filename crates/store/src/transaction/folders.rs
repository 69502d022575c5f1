//! Folders, changed.

use tradepost_mapi::{ChangeNumber, FolderId, Properties, PropertyTag, Text, Value, tags};

use super::{Transaction, merge};
use crate::Error;
use crate::folder::{Counts, Folder, FolderKind, FolderTombstone, NewFolder, name_of};
use crate::journal::Event;
use crate::key;
use crate::view::folder_id_bytes;

impl Transaction<'_> {
    /// Makes a folder. [`Error::Exists`] if the name is taken in the parent, [`Error::NotFound`]
    /// without a parent, [`Error::TooDeep`] if too many folders would stand above it.
    pub fn create_folder(&mut self, new: NewFolder) -> Result<FolderId, Error> {
        let NewFolder { parent, name, kind, mut properties } = new;
        let id = FolderId::new(self.facts.replica_id, self.allocate_ids(1)?);
        let parent = if kind == FolderKind::Root { id } else { parent };
        if parent != id {
            // Nothing is made in a folder that is soft-deleted.
            self.folder(parent)?;
            self.check_room_for_levels(parent, 1)?;
            // First, so that a name that is taken leaves a transaction as it was.
            self.take_name(parent, &name, id)?;
            self.count_folder(parent, 1)?;
        }
        properties.set(tags::DISPLAY_NAME, Value::String(name.clone()));
        if properties.value(tags::CREATION_TIME).is_none() {
            properties.set(tags::CREATION_TIME, Value::Time(self.now));
        }
        properties.set(tags::LAST_MODIFICATION_TIME, Value::Time(self.now));
        let change = self.allocate_change()?;
        let counts = Counts::default();
        self.put(key::folder(self.store(), key::COUNTS, id), counts.encode()?);
        let deleted_on = None;
        self.put_folder(&Folder {
            id,
            parent,
            kind,
            name,
            change,
            properties,
            counts,
            deleted_on,
        })?;
        self.own_folder(id, parent)?;
        self.note_folder(Event::FolderCreated, id, change)?;
        Ok(id)
    }

    /// Changes properties of a folder, and its change number. `PidTagDisplayName` renames it:
    /// [`Error::Exists`] if the name is taken.
    pub fn change_folder(
        &mut self,
        id: FolderId,
        set: Properties,
        remove: &[PropertyTag],
    ) -> Result<(), Error> {
        let mut folder = self.folder(id)?;
        if let Some(name) = name_of(&set)
            && name != folder.name
            && folder.parent != id
        {
            let old = self.child_key(folder.parent, &folder.name)?;
            self.delete(old);
            self.take_name(folder.parent, &name, id)?;
            folder.name = name;
        }
        merge(&mut folder.properties, set, remove);
        folder.properties.set(tags::DISPLAY_NAME, Value::String(folder.name.clone()));
        folder.properties.set(tags::LAST_MODIFICATION_TIME, Value::Time(self.now));
        self.delete(self.folder_change_key(folder.change));
        folder.change = self.allocate_change()?;
        self.put_folder(&folder)?;
        self.touch(folder.parent)?;
        self.note_folder(Event::FolderModified, id, folder.change)
    }

    /// Moves a folder, with everything in it, to a parent and a name there. [`Error::Exists`] if
    /// the name is taken, [`Error::Conflict`] if it would come into itself or is the root,
    /// [`Error::TooDeep`] if it or a folder in it would come too deep.
    pub fn move_folder(&mut self, id: FolderId, parent: FolderId, name: Text) -> Result<(), Error> {
        let mut folder = self.folder(id)?;
        self.folder(parent)?;
        if folder.parent == id || self.is_in(parent, id)? {
            return Err(Error::Conflict("folder would come into itself"));
        }
        self.check_room_for_levels(parent, self.levels(id, true)?)?;
        self.delete(self.child_key(folder.parent, &folder.name)?);
        self.take_name(parent, &name, id)?;
        self.count_folder(folder.parent, -1)?;
        self.count_folder(parent, 1)?;
        folder.properties.set(tags::DISPLAY_NAME, Value::String(name.clone()));
        folder.properties.set(tags::LAST_MODIFICATION_TIME, Value::Time(self.now));
        self.delete(self.folder_change_key(folder.change));
        let change = self.allocate_change()?;
        self.put_folder(&Folder { parent, name, change, ..folder })?;
        self.note_folder(Event::FolderMoved, id, change)
    }

    /// Deletes a folder for good, soft-deleted or not. [`Error::Conflict`] if there are messages or
    /// folders in it, or among what can be recovered from it, or if it is the root.
    pub fn delete_folder(&mut self, id: FolderId) -> Result<(), Error> {
        let folder = self.any_folder(id)?;
        let gone = folder.counts.soft_deleted;
        if (gone.messages, gone.associated, gone.subfolders) != (0, 0, 0) {
            return Err(Error::Conflict("folder is not empty"));
        }
        let change = self.leave_parent(&folder)?;
        self.delete_record(&key::folder(self.store(), key::FOLDER, id))?;
        self.delete(key::folder(self.store(), key::COUNTS, id));
        if self.facts().is_public() {
            self.delete(key::folder(self.store(), key::FOLDER_RIGHTS, id));
            self.delete(key::folder(self.store(), key::FOLDER_REPLICAS, id));
        }
        for (fence, _) in self.all(&key::folder(self.store(), key::FENCE, id))? {
            self.delete(fence);
        }
        match change {
            Some(change) => self.note_folder(Event::FolderDeleted, id, change),
            None => Ok(()),
        }
    }

    /// Soft-deletes a folder: it stands among what can be recovered from its parent.
    /// [`Error::Conflict`] if there are messages or folders in it, or if it is the root.
    pub fn soft_delete_folder(&mut self, id: FolderId) -> Result<(), Error> {
        let folder = self.folder(id)?;
        let Some(change) = self.leave_parent(&folder)? else {
            return Err(Error::NotFound("folder"));
        };
        let parent = folder.parent;
        let deleted_on = Some(self.now);
        let record = Folder { deleted_on, ..folder }.encode()?;
        self.put_record(&key::folder(self.store(), key::FOLDER, id), &record)?;
        self.put(self.deleted_child_key(parent, id), folder_id_bytes(id));
        self.count(parent, |counts| counts.soft_deleted.subfolders += 1)?;
        self.note_folder(Event::FolderDeleted, id, change)
    }

    /// Takes an empty folder out of its parent. Unless it was soft-deleted before, that takes a
    /// change number and leaves a tombstone.
    fn leave_parent(&mut self, folder: &Folder) -> Result<Option<ChangeNumber>, Error> {
        let Counts { messages, associated, subfolders, .. } = folder.counts;
        if (messages, associated, subfolders) != (0, 0, 0) {
            return Err(Error::Conflict("folder is not empty"));
        }
        if folder.parent == folder.id {
            return Err(Error::Conflict("folder is the root"));
        }
        if folder.deleted_on.is_some() {
            self.delete(self.deleted_child_key(folder.parent, folder.id));
            self.count(folder.parent, |counts| {
                let gone = &mut counts.soft_deleted;
                gone.subfolders = gone.subfolders.saturating_sub(1);
            })?;
            return Ok(None);
        }
        self.forget_search(folder.id)?;
        let change = self.allocate_change()?;
        self.delete(self.child_key(folder.parent, &folder.name)?);
        self.delete(self.folder_change_key(folder.change));
        let tombstone = FolderTombstone { change, folder: folder.id, parent: folder.parent };
        let key = key::folder_change(self.store(), key::FOLDER_TOMBSTONE, change);
        self.put(key, tombstone.encode()?);
        self.count_folder(folder.parent, -1)?;
        Ok(Some(change))
    }

    /// Counts a folder into its parent or out of it.
    fn count_folder(&mut self, parent: FolderId, by: i32) -> Result<(), Error> {
        let now = self.now;
        self.count(parent, |counts| {
            counts.subfolders = counts.subfolders.saturating_add_signed(by);
            counts.hierarchy_changes = counts.hierarchy_changes.saturating_add(1);
            counts.hierarchy_time = now;
            counts.newest_time = now;
        })
    }

    /// Something in a folder changed just now.
    fn touch(&mut self, folder: FolderId) -> Result<(), Error> {
        let now = self.now;
        self.count(folder, |counts| counts.newest_time = now)
    }

    fn deleted_child_key(&self, parent: FolderId, id: FolderId) -> crate::kv::Key {
        let prefix = key::folder(self.store(), key::DELETED_CHILD, parent);
        key::with(prefix, &id.0.to_be_bytes())
    }

    fn put_folder(&mut self, folder: &Folder) -> Result<(), Error> {
        let key = key::folder(self.store(), key::FOLDER, folder.id);
        self.put_record(&key, &folder.encode()?)?;
        self.put(self.folder_change_key(folder.change), folder_id_bytes(folder.id));
        Ok(())
    }

    fn folder_change_key(&self, change: ChangeNumber) -> crate::kv::Key {
        key::folder_change(self.store(), key::FOLDER_CHANGE, change)
    }

    fn take_name(&mut self, parent: FolderId, name: &Text, id: FolderId) -> Result<(), Error> {
        let key = self.child_key(parent, name)?;
        if self.get(&key)?.is_some() {
            return Err(Error::Exists("folder"));
        }
        self.put(key, folder_id_bytes(id));
        Ok(())
    }
}
