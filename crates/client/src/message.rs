//! Messages: [MS-OXCROPS] 2.2.6, [MS-OXCMSG].

use tradepost_mapi::{FolderId, MessageId, ModifyRecipientRow, PropertyTag};
use tradepost_proto::rop::message::{
    ClientData, OpenedMessage, create_message, modify_recipients, open_message, read_recipients,
    save_changes_message, set_message_read_flag,
};

use crate::batch::LOGON;
use crate::{Batch, Error, Folder, Handle, Mailbox, Recipient, Result, recipient};

/// The code page that the logon has.
const OF_LOGON: u16 = 0x0FFF;
/// [MS-OXCMSG] 2.2.3.3.1 SaveFlags: the message stays open for writing.
const KEEP_OPEN: u8 = 0x02;

/// [MS-OXCMSG] 2.2.3.1.1 OpenModeFlags.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OpenMode {
    /// Only to read.
    Read = 0,
    /// To read and write.
    Write = 1,
    /// To write where that is allowed, else to read.
    Best = 3,
}

/// An open message: one in a folder, a new one, or one embedded in an attachment.
#[derive(Debug)]
pub struct Message {
    /// The object.
    pub handle: Handle,
    /// What the server said when it was opened; `None` for one that was created.
    pub opened: Option<OpenedMessage>,
}

impl Mailbox {
    /// RopOpenMessage.
    pub async fn open_message(
        &self,
        folder_id: FolderId,
        message_id: MessageId,
        mode: OpenMode,
    ) -> Result<Message> {
        let make = |input, output| open_message::Request {
            logon_id: LOGON,
            input,
            output,
            code_page_id: OF_LOGON,
            folder_id,
            open_mode_flags: mode as u8,
            message_id,
        };
        let (opened, handle) = self.open(self.logon(), make).await?;
        Ok(Message { handle, opened: Some(opened.message) })
    }

    /// RopCreateMessage: in memory, until it is saved.
    pub async fn create_message(&self, folder: &Folder) -> Result<Message> {
        let make = |input, output| create_message::Request {
            logon_id: LOGON,
            input,
            output,
            code_page_id: OF_LOGON,
            folder_id: folder.id,
            associated_flag: false,
        };
        let (_, handle) = self.open(&folder.handle, make).await?;
        Ok(Message { handle, opened: None })
    }

    /// RopSaveChangesMessage: the identifier of the message. It stays open.
    pub async fn save(&self, message: &Message) -> Result<MessageId> {
        let mut batch = Batch::new();
        // The answer names a handle index of its own, which is the same object here.
        let input = batch.object(&message.handle);
        let (logon_id, response, save_flags) = (LOGON, input, KEEP_OPEN);
        batch.add(&save_changes_message::Request { logon_id, response, input, save_flags });
        let mut answers = self.session().execute(batch).await?;
        let saved = answers.take::<save_changes_message::Request>()?;
        answers.finish()?;
        Ok(saved.message_id)
    }

    /// RopSetMessageReadFlag with the flags of [MS-OXCMSG] 2.2.3.11.1.
    pub async fn set_read_flag(&self, message: &Message, read_flags: u8) -> Result<()> {
        let mut batch = Batch::new();
        let input = batch.object(&message.handle);
        let (logon_id, response, client_data) = (LOGON, input, ClientData::default());
        let request =
            set_message_read_flag::Request { logon_id, response, input, read_flags, client_data };
        batch.add(&request);
        let mut answers = self.session().execute(batch).await?;
        answers.take::<set_message_read_flag::Request>()?;
        answers.finish()
    }

    /// All recipients: those that came when the message was opened, or by RopReadRecipients where
    /// they are more.
    pub async fn recipients(&self, message: &Message) -> Result<Vec<Recipient>> {
        let Some(opened) = &message.opened else {
            return Err(Error::Unexpected(
                "the recipients of a new message are known to its maker",
            ));
        };
        let columns = &opened.recipient_columns.0;
        let page = self.session().code_page();
        if opened.recipient_rows.len() >= usize::from(opened.recipient_count) {
            let rows = opened.recipient_rows.iter();
            let rows =
                rows.filter_map(|row| Some((row.recipient_type, row.recipient_row.0.as_ref()?)));
            return rows.map(|(kind, row)| Recipient::read(kind, row, columns, page)).collect();
        }
        let mut all = Vec::new();
        let mut row_id = 0;
        loop {
            let make =
                |input| read_recipients::Request { logon_id: LOGON, input, row_id, reserved: 0 };
            let rows = match self.on(&message.handle, make).await {
                Ok(answer) => answer.recipient_rows.0,
                Err(error) if error.is_not_found() => return Ok(all),
                Err(error) => return Err(error),
            };
            let Some(last) = rows.iter().map(|row| row.row_id).max() else { return Ok(all) };
            for row in &rows {
                if let Some(fields) = &row.recipient_row.0 {
                    all.push(Recipient::read(row.recipient_type, fields, columns, page)?);
                }
            }
            // Rows that do not go on would be read for ever.
            row_id = match last.checked_add(1) {
                Some(next) if next > row_id => next,
                _ => return Err(Error::Unexpected("recipients are out of order")),
            };
        }
    }

    /// RopModifyRecipients: recipients are added behind those of the rows given before, beginning
    /// with a row number.
    pub async fn add_recipients(
        &self,
        message: &Message,
        first_row: u32,
        recipients: &[Recipient],
    ) -> Result<()> {
        /// LIMIT: bytes of the rows of one request.
        const ROWS_LEN_MAX: usize = 20_000;
        let columns = recipient::columns(recipients);
        let (mut rows, mut len) = (Vec::new(), 0);
        for (row_id, recipient) in (first_row..).zip(recipients) {
            let row = recipient.write(row_id, &columns)?;
            let size = recipient.size() + 64;
            if len + size > ROWS_LEN_MAX && !rows.is_empty() {
                self.modify(message, &columns, std::mem::take(&mut rows)).await?;
                len = 0;
            }
            len += size;
            rows.push(row);
        }
        if rows.is_empty() {
            return Ok(());
        }
        self.modify(message, &columns, rows).await
    }

    async fn modify(
        &self,
        message: &Message,
        columns: &[PropertyTag],
        rows: Vec<ModifyRecipientRow>,
    ) -> Result<()> {
        let make = |input| modify_recipients::Request {
            logon_id: LOGON,
            input,
            recipient_columns: columns.to_vec().into(),
            recipient_rows: rows.into(),
        };
        self.on(&message.handle, make).await
    }
}
