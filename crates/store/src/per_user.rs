//! What a person's own mailbox has cached of the read states of public folders.

use tradepost_mapi::{FileTime, Guid};
use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::Error;
use crate::record;

/// What is cached of one public folder, [MS-OXCSTOR] 3.2.1.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PerUser {
    /// The replica that it came from.
    pub database_guid: Guid,
    /// When it was written.
    pub at: FileTime,
    /// The set of changes, as clients send it.
    pub data: Vec<u8>,
}

impl PerUser {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        self.database_guid.encode(&mut w);
        self.at.encode(&mut w);
        record::put_bytes(&mut w, &self.data);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "per-user information")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("per-user information", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            database_guid: Wire::decode(r)?,
            at: Wire::decode(r)?,
            data: record::take_bytes(r)?,
        })
    }
}
