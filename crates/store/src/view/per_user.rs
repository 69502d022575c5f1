//! What a mailbox has cached of public folders, read.

use tradepost_mapi::{GlobalCounter, Guid, LongTermId};

use super::View;
use crate::Error;
use crate::key;
use crate::kv::Direction;
use crate::per_user::PerUser;

impl View<'_> {
    /// What is cached of a public folder.
    pub fn per_user(&self, folder: LongTermId) -> Result<Option<PerUser>, Error> {
        let record = self.record(&key::per_user(self.store(), folder))?;
        record.map(|record| PerUser::decode(&record)).transpose()
    }

    /// The public folders of which something is cached that came from a replica.
    pub fn per_user_of(&self, database_guid: Guid) -> Result<Vec<LongTermId>, Error> {
        let mut found = Vec::new();
        for folder in self.per_user_folders()? {
            if self.per_user(folder)?.is_some_and(|p| p.database_guid == database_guid) {
                found.push(folder);
            }
        }
        Ok(found)
    }

    /// The public folders of which something is cached, each once.
    pub(crate) fn per_user_folders(&self) -> Result<Vec<LongTermId>, Error> {
        let prefix = key::kind(self.store(), key::PER_USER);
        let mut range = key::range(&prefix);
        let mut folders = Vec::new();
        // A record in several parts has several keys: only the first is looked at.
        while let Some((key, _)) = self.range(range.clone(), Direction::Forward, 1)?.first() {
            let id = key.get(prefix.len()..).and_then(|rest| rest.first_chunk::<22>());
            let Some((guid, counter)) = id.and_then(|id| id.split_first_chunk::<16>()) else {
                return Err(Error::Corrupt("per-user information".to_owned()));
            };
            let counter = <[u8; 6]>::try_from(counter).unwrap_or_default();
            let folder = LongTermId {
                database_guid: Guid(*guid),
                global_counter: GlobalCounter::from_bytes(counter),
            };
            range.start = key::range(&key::per_user(self.store(), folder)).end;
            folders.push(folder);
        }
        Ok(folders)
    }
}
