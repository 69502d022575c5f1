//! Writing a draft of `tradepost-mime` into a mailbox.

use std::future::Future;
use std::pin::Pin;

use tradepost_mapi::{MessageId, Properties, PropertyProblem, PropertyTag, Value, tags};
use tradepost_mime::{Draft, DraftAttachment};

use crate::{Embedded, Folder, Handle, Mailbox, Message, Progress, Recipient, Result};

/// Values longer than this are written by stream.
const STREAMED_LEN_MIN: usize = 8 << 10;
/// What the server computes, and does not take.
const COMPUTED: [PropertyTag; 2] = [tags::HAS_ATTACHMENTS, tags::ATTACH_SIZE];
/// PidTagAttachMethod: the attachment is an embedded message.
const EMBEDDED_MESSAGE: i32 = 5;

/// What became of a draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Written {
    /// The identifier of the message.
    pub id: MessageId,
    /// Properties that the server did not take, of the message and everything in it.
    pub problems: Vec<PropertyProblem>,
}

/// Bytes of the values of a draft, with everything in it: what the progress counts up to.
fn size(draft: &Draft) -> u64 {
    let of = |properties: &Properties| -> u64 {
        properties.iter().map(|(_, value)| value.size() as u64).sum()
    };
    let named: u64 = draft.named.iter().map(|(_, value)| value.size() as u64).sum();
    let attached = draft.attachments.iter().map(|attachment| {
        of(&attachment.properties) + attachment.embedded.as_deref().map_or(0, size)
    });
    of(&draft.properties) + named + attached.sum::<u64>()
}

/// A draft on its way.
struct Writing<'a> {
    mailbox: &'a Mailbox,
    done: u64,
    progress: Progress<'a>,
    problems: Vec<PropertyProblem>,
}

impl Mailbox {
    /// Bytes that [`Mailbox::write_draft`] writes.
    pub fn draft_size(draft: &Draft) -> u64 {
        size(draft)
    }

    /// Creates a message from a draft: properties, named properties, recipients, attachments,
    /// embedded messages; long values by stream. It is there when it is there as a whole.
    pub async fn write_draft(
        &self,
        folder: &Folder,
        draft: Draft,
        progress: Progress<'_>,
    ) -> Result<Written> {
        let message = self.create_message(folder).await?;
        let mut writing = Writing { mailbox: self, done: 0, progress, problems: Vec::new() };
        writing.message(&message, draft).await?;
        let problems = writing.problems;
        let id = self.save(&message).await?;
        Ok(Written { id, problems })
    }
}

impl Writing<'_> {
    /// Everything of a message but the saving. Boxed, since messages lie in messages.
    fn message<'f>(
        &'f mut self,
        message: &'f Message,
        draft: Draft,
    ) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'f>> {
        Box::pin(async move {
            let mut properties = draft.properties;
            let (names, values): (Vec<_>, Vec<_>) = draft.named.into_iter().unzip();
            if !names.is_empty() {
                let ids = self.mailbox.ids_of_names(&names, true).await?;
                // A name without a number is one that the store has no room for.
                for (id, value) in ids.into_iter().zip(values).filter(|(id, _)| *id != 0) {
                    properties.set(PropertyTag::new(id, value.ty()), value);
                }
            }
            self.properties(&message.handle, properties).await?;
            let recipients = draft.recipients.into_iter();
            let recipients: Vec<_> =
                recipients.map(|r| Recipient { kind: r.kind, properties: r.properties }).collect();
            self.mailbox.add_recipients(message, 0, &recipients).await?;
            for attachment in draft.attachments {
                self.attachment(message, attachment).await?;
            }
            Ok(())
        })
    }

    async fn attachment(&mut self, message: &Message, mut draft: DraftAttachment) -> Result<()> {
        let attachment = self.mailbox.create_attachment(message).await?;
        if draft.embedded.is_some() {
            draft.properties.set(tags::ATTACH_METHOD, Value::Integer32(EMBEDDED_MESSAGE));
        }
        self.properties(&attachment.handle, draft.properties).await?;
        if let Some(inner) = draft.embedded {
            let embedded = self.mailbox.embedded_message(&attachment, Embedded::Create).await?;
            self.message(&embedded, *inner).await?;
            self.mailbox.save(&embedded).await?;
        }
        self.mailbox.save_attachment(&attachment).await
    }

    async fn properties(&mut self, object: &Handle, properties: Properties) -> Result<()> {
        let mut short = Properties::new();
        for (tag, value) in properties {
            match value {
                Value::Binary(bytes) if bytes.len() > STREAMED_LEN_MIN => {
                    self.long(object, tag, &bytes).await?;
                }
                Value::String(text) if text.len() * 2 > STREAMED_LEN_MIN => {
                    self.long(object, tag, &text.to_le_bytes()).await?;
                }
                _ if COMPUTED.iter().any(|computed| computed.id() == tag.id()) => {}
                value => {
                    self.done += value.size() as u64;
                    short.set(tag, value);
                }
            }
        }
        self.problems.extend(self.mailbox.set_properties(object, short).await?);
        (self.progress)(self.done);
        Ok(())
    }

    async fn long(&mut self, object: &Handle, tag: PropertyTag, bytes: &[u8]) -> Result<()> {
        let (before, progress) = (self.done, &mut *self.progress);
        let mut from = bytes;
        let mut told = |done| progress(before + done);
        self.done += self.mailbox.write_from(object, tag, &mut from, &mut told).await?;
        Ok(())
    }
}
