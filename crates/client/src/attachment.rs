//! Attachments and embedded messages: [MS-OXCROPS] 2.2.6.12 to 2.2.6.18, [MS-OXCMSG].

use tradepost_proto::rop::attachment::{
    create_attachment, delete_attachment, get_valid_attachments, open_attachment,
    open_embedded_message, save_changes_attachment,
};

use crate::batch::LOGON;
use crate::{Batch, Handle, Mailbox, Message, OpenMode, Result};

/// The code page that the logon has.
const OF_LOGON: u16 = 0x0FFF;
/// [MS-OXCMSG] 2.2.3.16.1 OpenModeFlags: an embedded message is made.
const CREATE: u8 = 0x02;
/// [MS-OXCMSG] 2.2.3.15.1 SaveFlags: the attachment stays open for writing.
const KEEP_OPEN: u8 = 0x02;

/// An open attachment.
#[derive(Debug)]
pub struct Attachment {
    /// The object.
    pub handle: Handle,
    /// PidTagAttachNumber.
    pub number: u32,
}

/// How an embedded message is opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Embedded {
    /// The one that is there.
    Open(OpenMode),
    /// A new one.
    Create,
}

impl Mailbox {
    /// RopOpenAttachment.
    pub async fn open_attachment(
        &self,
        message: &Message,
        number: u32,
        mode: OpenMode,
    ) -> Result<Attachment> {
        let make = |input, output| open_attachment::Request {
            logon_id: LOGON,
            input,
            output,
            open_attachment_flags: mode as u8,
            attachment_id: number,
        };
        let ((), handle) = self.open(&message.handle, make).await?;
        Ok(Attachment { handle, number })
    }

    /// RopCreateAttachment: in memory, until attachment and message are saved.
    pub async fn create_attachment(&self, message: &Message) -> Result<Attachment> {
        let make = |input, output| create_attachment::Request { logon_id: LOGON, input, output };
        let (created, handle) = self.open(&message.handle, make).await?;
        Ok(Attachment { handle, number: created.attachment_id })
    }

    /// RopSaveChangesAttachment. The message must be saved after it.
    pub async fn save_attachment(&self, attachment: &Attachment) -> Result<()> {
        let mut batch = Batch::new();
        let input = batch.object(&attachment.handle);
        let (logon_id, response, save_flags) = (LOGON, input, KEEP_OPEN);
        batch.add(&save_changes_attachment::Request { logon_id, response, input, save_flags });
        let mut answers = self.session().execute(batch).await?;
        answers.take::<save_changes_attachment::Request>()?;
        answers.finish()
    }

    /// RopDeleteAttachment. The message must be saved after it.
    pub async fn delete_attachment(&self, message: &Message, number: u32) -> Result<()> {
        let make =
            |input| delete_attachment::Request { logon_id: LOGON, input, attachment_id: number };
        self.on(&message.handle, make).await
    }

    /// RopGetValidAttachments: the numbers of the attachments.
    pub async fn attachment_numbers(&self, message: &Message) -> Result<Vec<u32>> {
        let make = |input| get_valid_attachments::Request { logon_id: LOGON, input };
        Ok(self.on(&message.handle, make).await?.attachment_ids.0)
    }

    /// RopOpenEmbeddedMessage. A new one is saved, then its attachment, then the message around it.
    pub async fn embedded_message(
        &self,
        attachment: &Attachment,
        how: Embedded,
    ) -> Result<Message> {
        let open_mode_flags = match how {
            Embedded::Open(OpenMode::Read) => 0,
            Embedded::Open(OpenMode::Write | OpenMode::Best) => 1,
            Embedded::Create => CREATE,
        };
        let make = |input, output| open_embedded_message::Request {
            logon_id: LOGON,
            input,
            output,
            code_page_id: OF_LOGON,
            open_mode_flags,
        };
        let (opened, handle) = self.open(&attachment.handle, make).await?;
        Ok(Message { handle, opened: Some(opened.message) })
    }
}
