use tradepost_mapi::{
    AddressKind, ErrorCode, FolderId, MessageId, ModifyRecipientRow, PropertyRow, PropertyTag,
    RecipientRow, RowText, Value, recipient_flags, tags,
};
use tradepost_proto::rop::attachment::{
    create_attachment, open_attachment, open_embedded_message, save_changes_attachment,
};
use tradepost_proto::rop::logon::long_term_id_from_id;
use tradepost_proto::rop::message::{
    create_message, modify_recipients, open_message, read_recipients, save_changes_message,
    set_message_read_flag,
};
use tradepost_wire::{Sized16, Writer, encode};

use super::Desk;

/// SaveFlags of clients: keep open for reading, for writing, and force.
pub const KEEP_READ: u8 = 0x09;
pub const KEEP_WRITE: u8 = 0x0A;
pub const FORCE: u8 = 0x0C;
/// OpenModeFlags.
pub const READ_ONLY: u8 = 0;
pub const READ_WRITE: u8 = 1;

pub fn create_message(folder_id: FolderId) -> create_message::Request {
    create_message::Request {
        logon_id: 0,
        input: 0,
        output: 1,
        code_page_id: 0x0FFF,
        folder_id,
        associated_flag: false,
    }
}

pub fn open_message(
    folder_id: FolderId,
    message_id: MessageId,
    open_mode_flags: u8,
) -> open_message::Request {
    open_message::Request {
        logon_id: 0,
        input: 0,
        output: 1,
        code_page_id: 0x0FFF,
        folder_id,
        open_mode_flags,
        message_id,
    }
}

pub fn save_changes_message(save_flags: u8) -> save_changes_message::Request {
    save_changes_message::Request { logon_id: 0, response: 1, input: 0, save_flags }
}

pub fn save_changes_attachment(save_flags: u8) -> save_changes_attachment::Request {
    save_changes_attachment::Request { logon_id: 0, response: 1, input: 0, save_flags }
}

pub fn create_attachment() -> create_attachment::Request {
    create_attachment::Request { logon_id: 0, input: 0, output: 1 }
}

pub fn open_attachment(attachment_id: u32, flags: u8) -> open_attachment::Request {
    let open_attachment_flags = flags;
    open_attachment::Request {
        logon_id: 0,
        input: 0,
        output: 1,
        open_attachment_flags,
        attachment_id,
    }
}

pub fn open_embedded(open_mode_flags: u8) -> open_embedded_message::Request {
    open_embedded_message::Request {
        logon_id: 0,
        input: 0,
        output: 1,
        code_page_id: 0x0FFF,
        open_mode_flags,
    }
}

pub fn set_read_flag(read_flags: u8) -> set_message_read_flag::Request {
    set_message_read_flag::Request {
        logon_id: 0,
        response: 1,
        input: 0,
        read_flags,
        client_data: tradepost_proto::rop::message::ClientData(None),
    }
}

pub fn read_recipients(row_id: u32) -> read_recipients::Request {
    read_recipients::Request { logon_id: 0, input: 0, row_id, reserved: 0 }
}

/// The columns that recipients of tests have.
pub const RECIPIENT_COLUMNS: [PropertyTag; 1] = [tags::ADDRESS_BOOK_DISPLAY_NAME_PRINTABLE];

/// A recipient with an Internet address.
pub fn recipient(row_id: u32, kind: u8, name: &str, address: &str) -> ModifyRecipientRow {
    let mut w = Writer::default();
    PropertyRow(vec![Ok(Value::String(name.into()))]).encode(&RECIPIENT_COLUMNS, &mut w);
    let row = RecipientRow {
        flags: recipient_flags::UNICODE,
        address: AddressKind::Other(AddressKind::SMTP),
        email_address: Some(RowText::Unicode(address.into())),
        display_name: Some(RowText::Unicode(name.into())),
        simple_display_name: None,
        transmittable_display_name: None,
        column_count: 1,
        row: w.finish().unwrap(),
    };
    ModifyRecipientRow { row_id, recipient_type: kind, recipient_row: Sized16(Some(row)) }
}

pub fn modify_recipients(rows: Vec<ModifyRecipientRow>) -> modify_recipients::Request {
    modify_recipients::Request {
        logon_id: 0,
        input: 0,
        recipient_columns: RECIPIENT_COLUMNS.to_vec().into(),
        recipient_rows: rows.into(),
    }
}

impl Desk {
    /// A message that is not saved yet.
    pub fn draft(&mut self, folder: FolderId) -> u32 {
        self.open(self.logon, create_message(folder)).unwrap().0
    }

    pub fn save(&mut self, message: u32, flags: u8) -> Result<MessageId, ErrorCode> {
        self.ask(message, save_changes_message(flags)).map(|body| body.message_id)
    }

    /// A saved message of a subject.
    pub fn post(&mut self, folder: FolderId, subject: &str) -> MessageId {
        self.post_with(folder, &[(tags::SUBJECT, Value::String(subject.into()))])
    }

    pub fn post_with(&mut self, folder: FolderId, values: &[(PropertyTag, Value)]) -> MessageId {
        let message = self.draft(folder);
        assert_eq!(self.set(message, values), Ok(vec![]));
        let id = self.save(message, KEEP_READ).unwrap();
        self.release(message);
        id
    }

    pub fn message(&mut self, folder: FolderId, id: MessageId, mode: u8) -> u32 {
        self.open(self.logon, open_message(folder, id, mode)).unwrap().0
    }

    /// The long form of a message's identifier.
    pub fn long_id(&mut self, id: MessageId) -> [u8; 24] {
        let request = long_term_id_from_id::Request { logon_id: 0, input: 0, object_id: id.0 };
        let long = self.ask(self.logon, request).unwrap().long_term_id;
        encode(&long).unwrap().try_into().unwrap()
    }

    pub fn attach(&mut self, message: u32) -> (u32, u32) {
        let (handle, body) = self.open(message, create_attachment()).unwrap();
        (handle, body.attachment_id)
    }

    pub fn save_attachment(&mut self, attachment: u32, flags: u8) -> Result<(), ErrorCode> {
        self.ask(attachment, save_changes_attachment(flags))
    }

    pub fn attachment(&mut self, message: u32, number: u32, flags: u8) -> u32 {
        self.open(message, open_attachment(number, flags)).unwrap().0
    }
}
