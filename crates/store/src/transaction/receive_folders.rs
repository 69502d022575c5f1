//! The Receive folder table, changed.

use tradepost_mapi::FolderId;

use super::Transaction;
use crate::Error;
use crate::key;
use crate::kv::Key;
use crate::receive_folder::ReceiveFolder;

/// LIMIT: rows of a Receive folder table.
const RECEIVE_FOLDERS_MAX: usize = 1_000;

impl Transaction<'_> {
    /// Delivers messages of a class into a folder from now on; without one, no longer anywhere of
    /// their own. [`Error::NotFound`] if there is no such folder.
    pub fn set_receive_folder(
        &mut self,
        message_class: &[u8],
        folder: Option<FolderId>,
    ) -> Result<(), Error> {
        if let Some(folder) = folder {
            self.folder(folder)?;
        }
        let rows = self.stored_receive_folders()?;
        let key = self.receive_folder_key(message_class);
        let known = rows.iter().any(|row| self.receive_folder_key(&row.message_class) == key);
        if folder.is_some() && !known && rows.len() >= RECEIVE_FOLDERS_MAX {
            return Err(Error::Limit("rows of a receive folder table"));
        }
        for row in rows {
            let key = self.receive_folder_key(&row.message_class);
            self.put(key, row.encode()?);
        }
        match folder {
            Some(folder) => {
                let message_class = message_class.to_vec();
                let row = ReceiveFolder { message_class, folder, modified: self.now };
                self.put(key, row.encode()?);
            }
            None => self.delete(key),
        }
        Ok(())
    }

    fn receive_folder_key(&self, message_class: &[u8]) -> Key {
        let prefix = key::kind(self.store(), key::RECEIVE_FOLDER);
        key::with(prefix, &message_class.to_ascii_lowercase())
    }
}
