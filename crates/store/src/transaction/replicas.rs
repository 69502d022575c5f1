//! Which servers have the contents of a public folder, changed.

use tradepost_mapi::FolderId;

use super::Transaction;
use crate::Error;
use crate::key;
use crate::replicas::FolderReplicas;

/// LIMIT: servers that have replicas of one folder.
pub const FOLDER_REPLICAS_MAX: usize = 64;

impl Transaction<'_> {
    /// Says which servers have the contents of a folder. [`Error::Limit`] if there are too many.
    pub fn set_folder_replicas(
        &mut self,
        folder: FolderId,
        replicas: &FolderReplicas,
    ) -> Result<(), Error> {
        if replicas.elsewhere.len() > FOLDER_REPLICAS_MAX {
            return Err(Error::Limit("replicas of a folder"));
        }
        self.put(key::folder(self.store(), key::FOLDER_REPLICAS, folder), replicas.encode()?);
        Ok(())
    }
}
