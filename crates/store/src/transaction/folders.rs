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
    /// without a parent.
    pub fn create_folder(&mut self, new: NewFolder) -> Result<FolderId, Error> {
        let NewFolder { parent, name, kind, mut properties } = new;
        let id = FolderId::new(self.facts.replica_id, self.allocate_ids(1)?);
        let parent = if kind == FolderKind::Root { id } else { parent };
        if parent != id {
            self.count(parent, |counts| counts.subfolders += 1)?;
            self.take_name(parent, &name, id)?;
        }
        properties.set(tags::DISPLAY_NAME, Value::String(name.clone()));
        if properties.value(tags::CREATION_TIME).is_none() {
            properties.set(tags::CREATION_TIME, Value::Time(self.now));
        }
        properties.set(tags::LAST_MODIFICATION_TIME, Value::Time(self.now));
        let change = self.allocate_change()?;
        let counts = Counts::default();
        self.put(key::folder(self.store(), key::COUNTS, id), counts.encode()?);
        self.put_folder(&Folder { id, parent, kind, name, change, properties, counts })?;
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
        self.note_folder(Event::FolderModified, id, folder.change)
    }

    /// Deletes an empty folder. [`Error::Conflict`] if there are messages or folders in it.
    pub fn delete_folder(&mut self, id: FolderId) -> Result<(), Error> {
        let folder = self.folder(id)?;
        let Counts { messages, associated, subfolders, .. } = folder.counts;
        if (messages, associated, subfolders) != (0, 0, 0) {
            return Err(Error::Conflict("folder is not empty"));
        }
        if folder.parent == id {
            return Err(Error::Conflict("folder is the root"));
        }
        self.forget_search(id)?;
        let store = self.store();
        let change = self.allocate_change()?;
        self.delete(self.child_key(folder.parent, &folder.name)?);
        self.delete_record(&key::folder(store, key::FOLDER, id))?;
        self.delete(key::folder(store, key::COUNTS, id));
        self.delete(self.folder_change_key(folder.change));
        for (fence, _) in self.all(&key::folder(store, key::FENCE, id))? {
            self.delete(fence);
        }
        let tombstone = FolderTombstone { change, folder: id, parent: folder.parent };
        let key = key::folder_change(store, key::FOLDER_TOMBSTONE, change);
        self.put(key, tombstone.encode()?);
        self.count(folder.parent, |counts| {
            counts.subfolders = counts.subfolders.saturating_sub(1);
        })?;
        self.note_folder(Event::FolderDeleted, id, change)
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
