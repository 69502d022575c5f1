//! FastTransfer operations: [MS-OXCROPS] 2.2.12, with their meaning in [MS-OXCFXICS].

use tradepost_mapi::{ErrorCode, MessageId, PropertyTag};
use tradepost_wire::{Counted, DecodeError, Reader, SizedBytes, Wire, Writer, wire};

use super::{BufferSize, HandleIndex, LogonId, Reply};

rop!(
    fast_transfer_destination_configure = 0x53,
    /// [MS-OXCROPS] 2.2.12.1 RopFastTransferDestinationConfigure.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        source_operation: u8,
        copy_flags: u8,
    }
);

rop!(
    fast_transfer_destination_put_buffer = 0x54,
    /// [MS-OXCROPS] 2.2.12.2 RopFastTransferDestinationPutBuffer.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        transfer_data: SizedBytes<u16>,
    },
    struct Always {
        transfer_status: u16,
        in_progress_count: u16,
        total_step_count: u16,
        reserved: u8,
        buffer_used_size: u16,
    }
);

rop!(
    fast_transfer_destination_put_buffer_extended = 0x9D,
    /// [MS-OXCROPS] 2.2.12.3 RopFastTransferDestinationPutBufferExtended.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        transfer_data: SizedBytes<u16>,
    },
    struct Always {
        transfer_status: u16,
        in_progress_count: u32,
        total_step_count: u32,
        reserved: u8,
        buffer_used_size: u16,
    }
);

/// ecServerBusy in answers to RopFastTransferSourceGetBuffer: the client waits.
pub const SERVER_BUSY: ErrorCode = ErrorCode(0x0000_0480);

wire!(
    /// TransferStatus to Reserved of RopFastTransferSourceGetBuffer.
    #[derive(Copy, Default, Eq)]
    pub struct TransferProgress {
        transfer_status: u16,
        in_progress_count: u16,
        total_step_count: u16,
        reserved: u8,
    }
);

/// The two shapes of the answer to RopFastTransferSourceGetBuffer.
#[derive(Clone, Debug, PartialEq)]
pub enum BufferReply {
    /// Bytes, whatever the return value.
    Buffer {
        /// Any but [`SERVER_BUSY`].
        code: ErrorCode,
        /// How far it is.
        progress: TransferProgress,
        /// The bytes.
        transfer_buffer: SizedBytes<u16>,
    },
    /// The return value is [`SERVER_BUSY`]: no bytes, but a time to wait.
    Busy {
        /// How far it is.
        progress: TransferProgress,
        /// TransferBufferSize, without the buffer.
        transfer_buffer_size: u16,
        /// Milliseconds.
        backoff_time: u32,
    },
}

impl Reply for BufferReply {
    fn failure(code: ErrorCode, _: Option<HandleIndex>) -> Self {
        let progress = TransferProgress::default();
        if code == SERVER_BUSY {
            return Self::Busy { progress, transfer_buffer_size: 0, backoff_time: 0 };
        }
        Self::Buffer { code, progress, transfer_buffer: SizedBytes::default() }
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Buffer { code, .. } => *code,
            Self::Busy { .. } => SERVER_BUSY,
        }
    }
}

impl Wire for BufferReply {
    fn encode(&self, w: &mut Writer) {
        self.code().encode(w);
        match self {
            Self::Buffer { code, progress, transfer_buffer } => {
                if *code == SERVER_BUSY {
                    w.fail("BufferReply::Buffer");
                }
                progress.encode(w);
                transfer_buffer.encode(w);
            }
            Self::Busy { progress, transfer_buffer_size, backoff_time } => {
                progress.encode(w);
                transfer_buffer_size.encode(w);
                backoff_time.encode(w);
            }
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let code = ErrorCode::decode(r)?;
        let progress = TransferProgress::decode(r)?;
        Ok(if code == SERVER_BUSY {
            Self::Busy {
                progress,
                transfer_buffer_size: Wire::decode(r)?,
                backoff_time: Wire::decode(r)?,
            }
        } else {
            Self::Buffer { code, progress, transfer_buffer: Wire::decode(r)? }
        })
    }
}

rop!(
    fast_transfer_source_get_buffer = 0x4E,
    /// [MS-OXCROPS] 2.2.12.4 RopFastTransferSourceGetBuffer.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        buffer_size: BufferSize,
    },
    Reply = BufferReply
);

rop!(
    fast_transfer_source_copy_folder = 0x4C,
    /// [MS-OXCROPS] 2.2.12.5 RopFastTransferSourceCopyFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        copy_flags: u8,
        send_options: u8,
    }
);

rop!(
    fast_transfer_source_copy_messages = 0x4B,
    /// [MS-OXCROPS] 2.2.12.6 RopFastTransferSourceCopyMessages.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        message_ids: Counted<u16, MessageId>,
        copy_flags: u8,
        send_options: u8,
    }
);

rop!(
    fast_transfer_source_copy_to = 0x4D,
    /// [MS-OXCROPS] 2.2.12.7 RopFastTransferSourceCopyTo.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        level: u8,
        copy_flags: u32,
        send_options: u8,
        property_tags: Counted<u16, PropertyTag>,
    }
);

rop!(
    fast_transfer_source_copy_properties = 0x69,
    /// [MS-OXCROPS] 2.2.12.8 RopFastTransferSourceCopyProperties.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        level: u8,
        copy_flags: u8,
        send_options: u8,
        property_tags: Counted<u16, PropertyTag>,
    }
);

rop!(
    tell_version = 0x86,
    /// [MS-OXCROPS] 2.2.12.9 RopTellVersion.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        version: [u8; 6],
    }
);
