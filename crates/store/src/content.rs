//! What a message holds: its properties, recipients and attachments.

use tradepost_mapi::Properties;
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::blob::Blobs;
use crate::fields::{EMBEDDED_DEPTH_MAX, Fields};
use crate::record;

/// The whole of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// Its own properties.
    pub properties: Fields,
    /// Its recipients, in order.
    pub recipients: Vec<Recipient>,
    /// Its attachments, in order.
    pub attachments: Vec<Attachment>,
}

/// A recipient of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recipient {
    /// `PidTagRowid`.
    pub row_id: u32,
    /// `PidTagRecipientType` with its flags, as a byte.
    pub kind: u8,
    /// The other properties.
    pub properties: Properties,
}

/// An attachment of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attachment {
    /// `PidTagAttachNumber`.
    pub number: u32,
    /// Its properties.
    pub properties: Fields,
    /// The message that it is, if it is one.
    pub embedded: Option<Box<Content>>,
}

impl Attachment {
    /// Whether the message in it, and those in that one, are no more than so many levels.
    pub fn nests_within(&self, levels: u32) -> bool {
        self.embedded
            .as_ref()
            .is_none_or(|inner| levels.checked_sub(1).is_some_and(|left| inner.nests_within(left)))
    }
}

impl Content {
    /// The length of all values with four bytes for each tag, recipients and attachments included.
    pub fn size(&self) -> u64 {
        let recipients: u64 = self
            .recipients
            .iter()
            .flat_map(|r| r.properties.iter())
            .map(|(_, value)| value.size() as u64 + 4)
            .sum();
        let attachments: u64 = self
            .attachments
            .iter()
            .map(|a| a.properties.size() + a.embedded.as_ref().map_or(0, |c| c.size()))
            .sum();
        self.properties.size() + recipients + attachments
    }

    /// About how many bytes its records take in a batch: without what stands in files.
    pub fn record_len(&self) -> usize {
        let recipients: usize = self
            .recipients
            .iter()
            .flat_map(|r| r.properties.iter())
            .map(|(_, value)| value.size() + 8)
            .sum();
        let attachments: usize = self
            .attachments
            .iter()
            .map(|a| a.properties.record_len() + a.embedded.as_ref().map_or(0, |c| c.record_len()))
            .sum();
        self.properties.record_len() + recipients + attachments
    }

    /// Whether the messages in it lie no deeper in each other than so many levels.
    pub fn nests_within(&self, levels: u32) -> bool {
        self.attachments.iter().all(|attachment| attachment.nests_within(levels))
    }

    /// Puts long values out. A save does this too; to do it before keeps the mailbox's lock short,
    /// and values above 1 MiB, which are synced at once, should be put out before.
    pub fn put_out(&mut self, blobs: &Blobs) -> Result<(), Error> {
        self.put_out_at(blobs, 0)
    }

    fn put_out_at(&mut self, blobs: &Blobs, depth: u32) -> Result<(), Error> {
        if depth > EMBEDDED_DEPTH_MAX {
            return Err(Error::Limit("messages embedded deeper than 32"));
        }
        self.properties.put_out(blobs)?;
        for attachment in &mut self.attachments {
            attachment.properties.put_out(blobs)?;
            if let Some(content) = &mut attachment.embedded {
                content.put_out_at(blobs, depth + 1)?;
            }
        }
        Ok(())
    }

    /// The record of all else.
    pub(crate) fn encode_parts(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[record::VERSION]);
        self.put_parts(&mut w);
        record::done(w)
    }

    fn put_parts(&self, w: &mut Writer) {
        record::put_len(w, self.recipients.len());
        for recipient in &self.recipients {
            recipient.row_id.encode(w);
            recipient.kind.encode(w);
            record::put_properties(w, &recipient.properties);
        }
        record::put_len(w, self.attachments.len());
        for attachment in &self.attachments {
            attachment.number.encode(w);
            attachment.properties.encode(w);
            w.put(&[u8::from(attachment.embedded.is_some())]);
            if let Some(content) = &attachment.embedded {
                content.properties.encode(w);
                content.put_parts(w);
            }
        }
    }

    /// Reads the record of all but the properties, which are given.
    pub(crate) fn decode_parts(properties: Fields, bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "message parts")?;
        let content = Self::take_parts(&mut r, properties, 0);
        content.map_err(|e| record::bad("message parts", &e))
    }

    fn take_parts(r: &mut Reader<'_>, properties: Fields, depth: u32) -> Result<Self, DecodeError> {
        if depth > EMBEDDED_DEPTH_MAX {
            return Err(r.fail("Content", Fault::TooDeep));
        }
        let n = record::take_len(r, 9)?;
        let mut content = Self { properties, ..Self::default() };
        for _ in 0..n {
            content.recipients.push(Recipient {
                row_id: Wire::decode(r)?,
                kind: Wire::decode(r)?,
                properties: record::take_properties(r)?,
            });
        }
        for _ in 0..record::take_len(r, 9)? {
            let number = u32::decode(r)?;
            let properties = Fields::decode(r)?;
            let embedded = if bool::decode(r)? {
                let inner = Fields::decode(r)?;
                Some(Box::new(Self::take_parts(r, inner, depth + 1)?))
            } else {
                None
            };
            content.attachments.push(Attachment { number, properties, embedded });
        }
        Ok(content)
    }
}
