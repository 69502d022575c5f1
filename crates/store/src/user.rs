//! Users as they are kept.

use tradepost_mapi::Text;
use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::Error;
use crate::facts::MailboxId;
use crate::record;

/// Somebody who has a mailbox.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct User {
    /// The SMTP address, in the case that it was given; compared without regard to case.
    pub address: String,
    /// The name shown to people.
    pub display_name: Text,
    /// The distinguished name in the address book; compared without regard to case.
    pub legacy_dn: String,
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What passwords are verified with, in a form of the caller's.
    pub verifiers: Vec<u8>,
    /// Grows when the password changes.
    pub generation: u64,
}

impl User {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        record::put_str(&mut w, &self.address);
        record::put_text(&mut w, &self.display_name);
        record::put_str(&mut w, &self.legacy_dn);
        self.mailbox.0.encode(&mut w);
        record::put_bytes(&mut w, &self.verifiers);
        self.generation.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "user")?;
        Self::decode_from(&mut r).map_err(|e| record::bad("user", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            address: record::take_str(r)?,
            display_name: record::take_text(r)?,
            legacy_dn: record::take_str(r)?,
            mailbox: MailboxId(Wire::decode(r)?),
            verifiers: record::take_bytes(r)?,
            generation: Wire::decode(r)?,
        })
    }
}
