//! Messages on their way from one mailbox to another.

use tradepost_mapi::FolderId;
use tradepost_store::{
    Content, Error, Mailbox, Message, ObjectNumber, Save, Target, Transaction, View,
};

use crate::access;
use crate::error::Outcome;
use crate::portable::Passage;
use crate::save;

/// LIMIT: bytes of messages, long values included, that one batch carries to another mailbox: they
/// are copied before.
const SLICE_LEN: u64 = 64 << 20;

/// A message as it goes over.
pub(super) struct Load {
    message: Message,
    content: Content,
}

/// How much goes over together.
#[derive(Default)]
pub(super) struct Together {
    record_len: usize,
    len: u64,
}

impl Together {
    /// Whether one more message goes with what is there, when a batch takes so many bytes.
    pub(super) fn takes_more(&self, batch_len: usize) -> bool {
        self.record_len < batch_len && self.len < SLICE_LEN
    }

    pub(super) fn add(&mut self, load: &Load) {
        self.record_len += load.content.record_len();
        self.len += load.content.size();
    }
}

/// What came of a message.
pub(super) enum Came {
    /// It is there.
    There,
    /// It is not there, because it may not leave its folder.
    NotAllowed,
    /// It has changed since it was looked at.
    Changed,
}

impl Load {
    /// A message with its contents as they are to be there; nothing when it is gone.
    pub(super) fn of(
        from: &Mailbox,
        passage: &mut Passage<'_>,
        find: impl FnOnce(&View<'_>) -> Result<Message, Error>,
    ) -> Outcome<Option<Self>> {
        let read = from.read(|view| {
            let message = find(view)?;
            Ok((message, view.content(message.object)?))
        });
        let (message, content) = match read {
            Err(Error::NotFound(_)) => return Ok(None),
            read => read?,
        };
        Ok(Some(Self { message, content: passage.content(content)? }))
    }

    /// The message, as it was looked at.
    pub(super) fn message(&self) -> &Message {
        &self.message
    }

    /// Saves it in a folder.
    pub(super) fn copy(self, t: &mut Transaction<'_>, folder: FolderId) -> Result<(), Error> {
        let Self { message, content } = self;
        let target = Target::New { folder, id: None, associated: message.associated };
        let mut save = Save { target, content, read: message.read };
        let facts = t.facts().clone();
        save::identify(t, &mut save, &facts)?;
        t.save_message(save)?;
        Ok(())
    }

    /// Saves it in a folder and deletes it where it was, as one change.
    pub(super) fn hand_over(
        self,
        from: &mut Transaction<'_>,
        to: &mut Transaction<'_>,
        folder: FolderId,
    ) -> Result<Came, Error> {
        let object = self.message.object;
        let now = match from.head(object) {
            Err(Error::NotFound(_)) => return Ok(Came::Changed),
            now => now?,
        };
        if !is_as_it_was(&now, &self.message) {
            return Ok(Came::Changed);
        }
        if !access::may_delete(from, &now)? {
            return Ok(Came::NotAllowed);
        }
        self.copy(to, folder)?;
        from.delete_message(object)?;
        Ok(Came::There)
    }
}

/// Whether a message has neither changed nor gone elsewhere.
fn is_as_it_was(now: &Message, then: &Message) -> bool {
    let of = |m: &Message| (m.folder, m.change, m.read_change, m.deleted);
    of(now) == of(then)
}

/// A message by its number, if it is still in a folder where it was listed: not where somebody has
/// moved it since, nor among what can be recovered.
pub(super) fn in_folder(
    folder: Option<FolderId>,
    object: ObjectNumber,
) -> impl FnOnce(&View<'_>) -> Result<Message, Error> {
    move |view| {
        let message = view.head(object)?;
        let is_there = Some(message.folder) == folder && !message.deleted;
        if is_there { Ok(message) } else { Err(Error::NotFound("message")) }
    }
}
