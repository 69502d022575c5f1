//! What a mailbox has cached of public folders, changed.

use tradepost_mapi::{Guid, LongTermId};

use super::Transaction;
use crate::Error;
use crate::key;
use crate::per_user::PerUser;

/// LIMIT: public folders of which one mailbox caches something.
const PER_USER_MAX: usize = 10_000;

impl Transaction<'_> {
    /// Replaces what is cached of a public folder. [`Error::Limit`] if there are too many.
    pub fn set_per_user(
        &mut self,
        folder: LongTermId,
        database_guid: Guid,
        data: Vec<u8>,
    ) -> Result<(), Error> {
        let key = key::per_user(self.store(), folder);
        if self.record(&key)?.is_none() && self.per_user_folders()?.len() >= PER_USER_MAX {
            return Err(Error::Limit("public folders with cached read states"));
        }
        let record = PerUser { database_guid, at: self.now, data }.encode()?;
        self.put_record(&key, &record)
    }
}
