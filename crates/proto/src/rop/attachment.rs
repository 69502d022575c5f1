//! Attachment operations: [MS-OXCROPS] 2.2.6.12 to 2.2.6.18, with their meaning in [MS-OXCMSG].

use tradepost_mapi::MessageId;
use tradepost_wire::Counted;

use super::message::OpenedMessage;
use super::{HandleIndex, LogonId};

rop!(
    open_attachment = 0x22,
    /// [MS-OXCROPS] 2.2.6.12 RopOpenAttachment.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        open_attachment_flags: u8,
        attachment_id: u32,
    }
);

rop!(
    create_attachment = 0x23,
    /// [MS-OXCROPS] 2.2.6.13 RopCreateAttachment.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
    },
    struct Success {
        attachment_id: u32,
    }
);

rop!(
    delete_attachment = 0x24,
    /// [MS-OXCROPS] 2.2.6.14 RopDeleteAttachment.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        attachment_id: u32,
    }
);

rop!(
    save_changes_attachment = 0x25,
    /// [MS-OXCROPS] 2.2.6.15 RopSaveChangesAttachment.
    struct Request {
        logon_id: LogonId,
        response: HandleIndex,
        input: HandleIndex,
        save_flags: u8,
    }
);

rop!(
    open_embedded_message = 0x46,
    /// [MS-OXCROPS] 2.2.6.16 RopOpenEmbeddedMessage.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        code_page_id: u16,
        open_mode_flags: u8,
    },
    struct Success {
        reserved: u8,
        message_id: MessageId,
        message: OpenedMessage,
    }
);

rop!(
    get_attachment_table = 0x21,
    /// [MS-OXCROPS] 2.2.6.17 RopGetAttachmentTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        table_flags: u8,
    }
);

rop!(
    get_valid_attachments = 0x52,
    /// [MS-OXCROPS] 2.2.6.18 RopGetValidAttachments.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        attachment_ids: Counted<u32, u32>,
    }
);
