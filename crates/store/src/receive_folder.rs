//! Where messages of a class are delivered.

use tradepost_mapi::{FileTime, FolderId};
use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::Error;
use crate::record;

/// A row of the Receive folder table, [MS-OXCSTOR] 3.2.5.3.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ReceiveFolder {
    /// The message class as it was given; compared without regard to case.
    pub message_class: Vec<u8>,
    /// The folder.
    pub folder: FolderId,
    /// When the row was made or changed.
    pub modified: FileTime,
}

impl ReceiveFolder {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        record::put_bytes(&mut w, &self.message_class);
        self.folder.encode(&mut w);
        self.modified.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "receive folder")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("receive folder", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            message_class: record::take_bytes(r)?,
            folder: Wire::decode(r)?,
            modified: Wire::decode(r)?,
        })
    }
}
