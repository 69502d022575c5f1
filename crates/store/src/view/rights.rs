//! What people may do with a folder, read.

use tradepost_mapi::FolderId;

use super::View;
use crate::Error;
use crate::key;
use crate::message::Message;
use crate::read_state::Viewer;
use crate::rights::{FolderRights, Rights};

impl View<'_> {
    /// The rights to a folder of a public store. A folder without a record has no owner and is
    /// there for everybody to see.
    pub fn folder_rights(&self, folder: FolderId) -> Result<FolderRights, Error> {
        let record = self.get(&key::folder(self.store(), key::FOLDER_RIGHTS, folder))?;
        match record {
            Some(record) => FolderRights::decode(&record),
            None => Ok(FolderRights { owner: None, default: Rights::VISIBLE }),
        }
    }

    /// What whoever looks at the store may do with a folder; in a private mailbox everything.
    pub fn rights(&self, folder: FolderId) -> Result<Rights, Error> {
        self.rights_of(self.viewer, folder)
    }

    /// What whoever looks at the store may do with a message: the rights to its folder, where those
    /// to one's own messages count as those to any if the message is theirs.
    pub fn rights_to_message(&self, message: &Message) -> Result<Rights, Error> {
        self.message_rights_of(self.viewer, message)
    }

    pub(crate) fn rights_of(
        &self,
        viewer: Option<Viewer>,
        folder: FolderId,
    ) -> Result<Rights, Error> {
        match viewer {
            Some(viewer) if !viewer.privileged => Ok(self.folder_rights(folder)?.of(viewer.user)),
            _ => Ok(Rights::ALL),
        }
    }

    pub(crate) fn message_rights_of(
        &self,
        viewer: Option<Viewer>,
        message: &Message,
    ) -> Result<Rights, Error> {
        let rights = self.rights_of(viewer, message.folder)?;
        let Some(viewer) = viewer.filter(|_| rights != Rights::ALL) else { return Ok(rights) };
        let author = self.get(&key::object(self.store(), key::AUTHOR, message.object))?;
        if author.is_none_or(|author| author != viewer.user.0.to_be_bytes()) {
            return Ok(rights);
        }
        let own = [
            (Rights::NONE, Rights::READ_ANY),
            (Rights::EDIT_OWNED, Rights::EDIT_ANY),
            (Rights::DELETE_OWNED, Rights::DELETE_ANY),
        ];
        let given = own.into_iter().filter(|(needed, _)| rights.contains(*needed));
        Ok(given.fold(rights, |all, (_, more)| all.and(more)))
    }
}
