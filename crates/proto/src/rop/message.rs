//! Message operations: [MS-OXCROPS] 2.2.6.1 to 2.2.6.11, with their meaning in [MS-OXCMSG].

use tradepost_mapi::{
    ErrorCode, FolderId, MessageId, ModifyRecipientRow, OpenRecipientRow, PropertyTag,
    ReadRecipientRow, TypedString,
};
use tradepost_wire::{Counted, DecodeError, Flagged, Reader, Wire, Writer, wire};

use super::{Answer, HandleIndex, LogonId, Operation, Response};

wire!(
    /// What an opened message says of itself: HasNamedProperties to RecipientRows.
    pub struct OpenedMessage {
        has_named_properties: bool,
        subject_prefix: TypedString,
        normalized_subject: TypedString,
        recipient_count: u16,
        recipient_columns: Counted<u16, PropertyTag>,
        recipient_rows: Counted<u8, OpenRecipientRow>,
    }
);

rop!(
    open_message = 0x03,
    /// [MS-OXCROPS] 2.2.6.1 RopOpenMessage.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        code_page_id: u16,
        folder_id: FolderId,
        open_mode_flags: u8,
        message_id: MessageId,
    },
    struct Success {
        message: OpenedMessage,
    }
);

rop!(
    create_message = 0x06,
    /// [MS-OXCROPS] 2.2.6.2 RopCreateMessage.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        code_page_id: u16,
        folder_id: FolderId,
        associated_flag: bool,
    },
    struct Success {
        message_id: Flagged<MessageId>,
    }
);

rop!(
    save_changes_message = 0x0C,
    /// [MS-OXCROPS] 2.2.6.3 RopSaveChangesMessage.
    struct Request {
        logon_id: LogonId,
        response: HandleIndex,
        input: HandleIndex,
        save_flags: u8,
    },
    struct Success {
        input: HandleIndex,
        message_id: MessageId,
    }
);

rop!(
    remove_all_recipients = 0x0D,
    /// [MS-OXCROPS] 2.2.6.4 RopRemoveAllRecipients.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        reserved: u32,
    }
);

rop!(
    modify_recipients = 0x0E,
    /// [MS-OXCROPS] 2.2.6.5 RopModifyRecipients.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        recipient_columns: Counted<u16, PropertyTag>,
        recipient_rows: Counted<u16, ModifyRecipientRow>,
    }
);

rop!(
    read_recipients = 0x0F,
    /// [MS-OXCROPS] 2.2.6.6 RopReadRecipients.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        row_id: u32,
        reserved: u16,
    },
    struct Success {
        recipient_rows: Counted<u8, ReadRecipientRow>,
    }
);

rop!(
    reload_cached_information = 0x10,
    /// [MS-OXCROPS] 2.2.6.7 RopReloadCachedInformation.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        reserved: u16,
    },
    struct Success {
        message: OpenedMessage,
    }
);

rop!(
    set_message_status = 0x20,
    /// [MS-OXCROPS] 2.2.6.8 RopSetMessageStatus.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        message_id: MessageId,
        message_status_flags: u32,
        message_status_mask: u32,
    },
    struct Success {
        message_status_flags: u32,
    }
);

rop!(
    get_message_status = 0x1F,
    /// [MS-OXCROPS] 2.2.6.9 RopGetMessageStatus. The answer is that of RopSetMessageStatus, with
    /// its number.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        message_id: MessageId,
    },
    Reply = StatusReply
);

type StatusReply = set_message_status::Reply;

impl Operation for get_message_status::Request {
    type Reply = StatusReply;

    fn wrap(answer: Answer<StatusReply>) -> Response {
        Response::SetMessageStatus(answer)
    }
}

impl get_message_status::Request {
    #[expect(clippy::unnecessary_wraps, reason = "other operations have no answer")]
    pub(super) fn refusal(&self, code: ErrorCode) -> Option<Response> {
        Some(self.refuse(code))
    }
}

rop!(
    set_read_flags = 0x66,
    /// [MS-OXCROPS] 2.2.6.10 RopSetReadFlags.
    ///
    /// EXCHANGE: other servers leave PartialCompletion out of a failing answer; the section
    /// declares it always.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        want_asynchronous: bool,
        read_flags: u8,
        message_ids: Counted<u16, MessageId>,
    },
    struct Always {
        partial_completion: bool,
    }
);

/// Bytes that a client of a public folder gets back; present only there, which the bytes do not
/// tell.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ClientData(pub Option<[u8; 24]>);

/// Decodes as on a private logon: without the bytes. See [`super::Request::decode_for`].
impl Wire for ClientData {
    fn encode(&self, w: &mut Writer) {
        if let Some(bytes) = &self.0 {
            w.put(bytes);
        }
    }

    fn decode(_: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self(None))
    }
}

wire!(
    /// LogonId and ClientData, when the read status of a public folder's message changed.
    pub struct ReadStatusChange {
        logon_id: LogonId,
        client_data: [u8; 24],
    }
);

rop!(
    set_message_read_flag = 0x11,
    /// [MS-OXCROPS] 2.2.6.11 RopSetMessageReadFlag.
    struct Request {
        logon_id: LogonId,
        response: HandleIndex,
        input: HandleIndex,
        read_flags: u8,
        client_data: ClientData,
    },
    struct Success {
        read_status_changed: Flagged<ReadStatusChange>,
    }
);
