//! On whose behalf an operation on many objects is carried on.

use tradepost_wire::{DecodeError, Reader, Wire, Writer};

use crate::facts::MailboxId;
use crate::record;

/// Who asked for an operation, and how they were logged on to what it is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Asker {
    /// The address.
    pub address: String,
    /// Their own mailbox: an address may become somebody else's.
    pub mailbox: MailboxId,
    /// The mailboxes that are read or changed.
    pub ends: Vec<End>,
}

/// A mailbox, and how somebody was logged on to it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct End {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// Whether they used the administrator's privilege.
    pub as_administrator: bool,
    /// Whether what is here was meant, wherever the mailbox's home is.
    pub copy_here: bool,
}

impl Asker {
    pub(crate) fn encode(&self, w: &mut Writer) {
        record::put_str(w, &self.address);
        self.mailbox.0.encode(w);
        record::put_len(w, self.ends.len());
        for end in &self.ends {
            end.mailbox.0.encode(w);
            end.as_administrator.encode(w);
            end.copy_here.encode(w);
        }
    }

    pub(crate) fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (address, mailbox) = (record::take_str(r)?, MailboxId(Wire::decode(r)?));
        let ends = (0..record::take_len(r, 10)?).map(|_| End::decode(r));
        Ok(Self { address, mailbox, ends: ends.collect::<Result<_, _>>()? })
    }
}

impl End {
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mailbox = MailboxId(Wire::decode(r)?);
        Ok(Self { mailbox, as_administrator: Wire::decode(r)?, copy_here: Wire::decode(r)? })
    }
}
