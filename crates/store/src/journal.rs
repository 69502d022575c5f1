//! The journal of a mailbox: everything that happened, in order.

use tradepost_mapi::{ChangeNumber, FileTime, FolderId, MessageId};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::facts::ObjectNumber;
use crate::record;

/// What happened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Event {
    /// A message came into the folder.
    MessageCreated,
    /// A message, or its status, changed.
    MessageModified,
    /// A message left the folder.
    MessageDeleted,
    /// A message became read or unread.
    ReadChanged,
    /// The folder was made.
    FolderCreated,
    /// The folder's properties changed.
    FolderModified,
    /// The folder was deleted.
    FolderDeleted,
    /// A search folder shows a message that it did not show before.
    LinkCreated,
    /// A search folder shows a message no longer.
    LinkDeleted,
    /// The folder came to another parent.
    FolderMoved,
}

const EVENTS: [Event; 10] = [
    Event::MessageCreated,
    Event::MessageModified,
    Event::MessageDeleted,
    Event::ReadChanged,
    Event::FolderCreated,
    Event::FolderModified,
    Event::FolderDeleted,
    Event::LinkCreated,
    Event::LinkDeleted,
    Event::FolderMoved,
];

/// An entry of the journal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct JournalEntry {
    /// Its number, from 1, without gaps.
    pub sequence: u64,
    /// The folder that it is about, or that the message is in.
    pub folder: FolderId,
    /// What happened.
    pub event: Event,
    /// The message that it is about.
    pub object: Option<ObjectNumber>,
    /// The identifier of that message.
    pub message: Option<MessageId>,
    /// The change number that it took, if it took one.
    pub change: Option<ChangeNumber>,
    /// When.
    pub at: FileTime,
}

impl JournalEntry {
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        let event = EVENTS.iter().position(|e| *e == self.event).unwrap_or_default();
        // Ten events fit in a byte.
        w.put(&[record::VERSION, u8::try_from(event).unwrap_or_default()]);
        self.folder.encode(&mut w);
        record::put_option(&mut w, self.object.map(|o| o.0).as_ref());
        record::put_option(&mut w, self.message.as_ref());
        record::put_option(&mut w, self.change.as_ref());
        self.at.encode(&mut w);
        record::done(w)
    }

    pub(crate) fn decode(sequence: u64, bytes: &[u8]) -> Result<Self, Error> {
        let mut r = record::open(bytes, "journal entry")?;
        Self::decode_from(sequence, &mut r).map_err(|e| record::bad("journal entry", &e))
    }

    fn decode_from(sequence: u64, r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let event = u8::decode(r)?;
        let Some(event) = EVENTS.get(usize::from(event)).copied() else {
            return Err(r.fail("Event", Fault::Invalid(event.into())));
        };
        Ok(Self {
            sequence,
            event,
            folder: Wire::decode(r)?,
            object: record::take_option(r)?.map(ObjectNumber),
            message: record::take_option(r)?,
            change: record::take_option(r)?,
            at: Wire::decode(r)?,
        })
    }
}
