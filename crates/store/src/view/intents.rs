//! Intents, read.

use std::collections::BTreeSet;

use super::View;
use crate::Error;
use crate::asker::Asker;
use crate::intent::Intent;
use crate::key;

impl View<'_> {
    /// The numbers of all intents of the mailbox, ascending: the oldest first.
    pub(crate) fn intent_numbers(&self) -> Result<BTreeSet<u64>, Error> {
        let pairs = self.all(&key::kind(self.store(), key::INTENT))?;
        let number = |key: &[u8]| key.get(9..17)?.try_into().ok().map(u64::from_be_bytes);
        Ok(pairs.iter().filter_map(|(key, _)| number(key)).collect())
    }

    /// What operations on many objects have left to do.
    pub fn intents(&self) -> Result<Vec<Intent>, Error> {
        self.intent_numbers()?.into_iter().map(|number| Ok(self.intent(number)?.0)).collect()
    }

    pub(crate) fn intent(&self, number: u64) -> Result<(Intent, Option<Asker>), Error> {
        let record = self.record(&key::intent(self.store(), number))?;
        Intent::decode(&record.ok_or(Error::NotFound("intent"))?)
    }
}
