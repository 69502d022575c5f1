//! Which servers have the contents of a public folder, read.

use tradepost_mapi::FolderId;

use super::View;
use crate::Error;
use crate::key;
use crate::replicas::FolderReplicas;

impl View<'_> {
    /// The replicas of a folder of a public store; this server alone, if nothing was said.
    pub fn folder_replicas(&self, folder: FolderId) -> Result<FolderReplicas, Error> {
        let record = self.get(&key::folder(self.store(), key::FOLDER_REPLICAS, folder))?;
        record.map_or(Ok(FolderReplicas::default()), |record| FolderReplicas::decode(&record))
    }
}
