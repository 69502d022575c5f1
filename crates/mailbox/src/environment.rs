//! What an execution is given from outside.

use tradepost_mapi::FileTime;
use tradepost_store::{Error, Mailbox, Store, Transaction};

use crate::error::Outcome;

/// Bounds on what one session may use.
#[derive(Clone, Debug)]
pub struct Limits {
    /// LIMIT: objects that one session may have open at a time.
    pub handles_max: usize,
    /// LIMIT: bytes of one answer's payload, without its header.
    pub payload_len_max: usize,
    /// LIMIT: payloads in one chained answer.
    pub payloads_max: usize,
    /// LIMIT: bytes of one stream.
    pub stream_len_max: u64,
    /// LIMIT: recipients of one message.
    pub recipients_max: usize,
    /// LIMIT: attachments of one message.
    pub attachments_max: usize,
    /// LIMIT: objects changed in one batch.
    pub batch_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            handles_max: 4_096,
            payload_len_max: 0x7FF0,
            payloads_max: 96,
            stream_len_max: 1 << 31,
            recipients_max: 20_000,
            attachments_max: 2_000,
            batch_max: 2_000,
        }
    }
}

/// The world as an execution sees it.
#[derive(Clone, Copy)]
pub struct Environment<'a> {
    /// The data.
    pub store: &'a Store,
    /// The time of this execution.
    pub now: FileTime,
    /// What a session may use.
    pub limits: &'a Limits,
}

impl Environment<'_> {
    /// Changes a mailbox. What is written becomes part of what the answer waits for.
    pub(crate) fn write<T>(
        &self,
        mailbox: &Mailbox,
        f: impl FnOnce(&mut Transaction<'_>) -> Result<T, Error>,
    ) -> Outcome<T> {
        Ok(write(mailbox, self.now, f)?)
    }

    /// Changes two mailboxes as one change.
    pub(crate) fn write_both<T>(
        &self,
        first: &Mailbox,
        second: &Mailbox,
        f: impl FnOnce(&mut Transaction<'_>, &mut Transaction<'_>) -> Result<T, Error>,
    ) -> Outcome<T> {
        let written = first.write_with(second, self.now, |one, other| {
            first.check_open()?;
            second.check_open()?;
            f(one, other)
        });
        Ok(written?.0)
    }
}

/// Changes a mailbox, for a session or what it has begun: not while sessions must stay away from it.
pub(crate) fn write<T>(
    mailbox: &Mailbox,
    now: FileTime,
    f: impl FnOnce(&mut Transaction<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let written = mailbox.write(now, |t| {
        mailbox.check_open()?;
        f(t)
    });
    Ok(written?.0)
}
