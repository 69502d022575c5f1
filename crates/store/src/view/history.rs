//! The journal, read.

use super::View;
use crate::Error;
use crate::journal::JournalEntry;
use crate::key;
use crate::kv::Direction;

impl View<'_> {
    /// The number of the newest entry; zero if there is none.
    pub fn journal_position(&self) -> u64 {
        self.journal_next - 1
    }

    /// Entries with numbers above `after`, in order. Old entries may be gone: compare the first
    /// number with the one wanted.
    pub fn journal_since(&self, after: u64, limit: usize) -> Result<Vec<JournalEntry>, Error> {
        let prefix = key::kind(self.store(), key::JOURNAL);
        let mut range = key::range(&prefix);
        range.start = key::with(key::with(prefix, &after.to_be_bytes()), &[0]);
        let pairs = self.range(range, Direction::Forward, limit)?;
        pairs
            .iter()
            .map(|(key, value)| {
                let sequence = key.last_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes));
                JournalEntry::decode(sequence, value)
            })
            .collect()
    }
}
