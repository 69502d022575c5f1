//! What people may do with a folder, changed.

use tradepost_mapi::{FolderId, Properties};

use super::Transaction;
use crate::Error;
use crate::key;
use crate::message::Message;
use crate::rights::{FolderRights, Rights};

impl Transaction<'_> {
    /// What whoever makes the change may do with a folder; in a private mailbox everything.
    pub fn rights(&self, folder: FolderId) -> Result<Rights, Error> {
        self.rights_of(self.viewer, folder)
    }

    /// What whoever makes the change may do with a message, as [`View::rights_to_message`] has it.
    ///
    /// [`View::rights_to_message`]: crate::View::rights_to_message
    pub fn rights_to_message(&self, message: &Message) -> Result<Rights, Error> {
        self.message_rights_of(self.viewer, message)
    }

    /// Sets the rights to a folder, which is a change of it: for whoever synchronises, it comes into
    /// sight or goes out of it.
    pub fn set_folder_rights(
        &mut self,
        folder: FolderId,
        rights: FolderRights,
    ) -> Result<(), Error> {
        self.put_rights(folder, rights)?;
        self.change_folder(folder, Properties::new(), &[])
    }

    fn put_rights(&mut self, folder: FolderId, rights: FolderRights) -> Result<(), Error> {
        self.put(key::folder(self.store(), key::FOLDER_RIGHTS, folder), rights.encode()?);
        Ok(())
    }

    /// A new folder of a public store belongs to whoever makes it. Others may do what they may in
    /// the folder that it is in; at the top, where nobody has rights, what an author may.
    pub(super) fn own_folder(&mut self, folder: FolderId, parent: FolderId) -> Result<(), Error> {
        let Some(viewer) = self.viewer else { return Ok(()) };
        let above = self.folder_rights(parent)?.default;
        let default = if above == Rights::VISIBLE { Rights::AUTHOR } else { above };
        self.put_rights(folder, FolderRights { owner: Some(viewer.user), default })
    }
}
