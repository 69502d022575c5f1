//! The Receive folder table, read.

use tradepost_mapi::{Value, tags};

use super::View;
use crate::Error;
use crate::key;
use crate::receive_folder::ReceiveFolder;

impl View<'_> {
    /// The rows of the Receive folder table whose folders are there, ascending by message class.
    pub fn receive_folders(&self) -> Result<Vec<ReceiveFolder>, Error> {
        let mut rows = self.stored_receive_folders()?;
        let mut kept = Vec::with_capacity(rows.len());
        for row in rows.drain(..) {
            match self.folder(row.folder) {
                Ok(_) => kept.push(row),
                Err(Error::NotFound(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(kept)
    }

    /// The rows as they are kept; those of a new mailbox, [MS-OXCSTOR] 3.2.3, until one changes.
    pub(crate) fn stored_receive_folders(&self) -> Result<Vec<ReceiveFolder>, Error> {
        let pairs = self.all(&key::kind(self.store(), key::RECEIVE_FOLDER))?;
        if !pairs.is_empty() {
            return pairs.iter().map(|(_, record)| ReceiveFolder::decode(record)).collect();
        }
        let special = &self.facts.special;
        let root = self.folder(special.root)?;
        let created = root.properties.value(tags::CREATION_TIME).and_then(Value::time);
        let row = |class: &[u8], folder| ReceiveFolder {
            message_class: class.to_vec(),
            folder,
            modified: created.unwrap_or_default(),
        };
        Ok(vec![
            row(b"", special.inbox),
            row(b"IPC", special.root),
            row(b"IPM", special.inbox),
            row(b"REPORT.IPM", special.inbox),
        ])
    }
}
