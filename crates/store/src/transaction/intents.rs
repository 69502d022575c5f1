//! Intents, written and removed.

use super::Transaction;
use crate::Error;
use crate::asker::Asker;
use crate::intent::Intent;
use crate::key;

impl Transaction<'_> {
    /// Keys that were changed so far. The engine takes a batch key by key.
    pub fn changes(&self) -> usize {
        self.view.pending.len()
    }

    pub(crate) fn allocate_intent(&mut self) -> Result<u64, Error> {
        Ok(self.allocate_object()?.0)
    }

    pub(crate) fn put_intent(
        &mut self,
        number: u64,
        intent: &Intent,
        asker: Option<&Asker>,
    ) -> Result<(), Error> {
        self.put_record(&key::intent(self.store(), number), &intent.encode(asker)?)
    }

    pub(crate) fn remove_intent(&mut self, number: u64) -> Result<(), Error> {
        self.delete_record(&key::intent(self.store(), number))
    }
}
