//! Logon operations: [MS-OXCROPS] 2.2.3, with their meaning in [MS-OXCSTOR].

use tradepost_mapi::{ErrorCode, FileTime, FolderId, LongTermId};
use tradepost_wire::{
    AsciiZ, Counted, DecodeError, Fault, Flagged, Guid, Reader, Sized16, SizedBytes, Wire, Writer,
    wire,
};

use super::{HandleIndex, LogonId, Replicas, Reply};

/// LogonFlags: the logon is to a private mailbox.
pub const LOGON_PRIVATE: u8 = 0x01;

/// ecWrongServer: the mailbox is elsewhere, and the answer says where.
pub const WRONG_SERVER: ErrorCode = ErrorCode(0x0000_0478);

rop!(
    logon = 0xFE,
    /// [MS-OXCROPS] 2.2.3.1 RopLogon.
    struct Request {
        logon_id: LogonId,
        output: HandleIndex,
        logon_flags: u8,
        open_flags: u32,
        store_state: u32,
        essdn: Sized16<AsciiZ>,
    },
    Reply = LogonReply
);

wire!(
    /// [MS-OXCROPS] 2.2.3.1.2.1 LogonTime Structure.
    #[derive(Default, Eq)]
    pub struct LogonTime {
        seconds: u8,
        minutes: u8,
        hour: u8,
        day_of_week: u8,
        day: u8,
        month: u8,
        year: u16,
    }

    /// [MS-OXCROPS] 2.2.3.1.2: what follows LogonFlags, for a private mailbox.
    pub struct PrivateLogon {
        folder_ids: SpecialFolders,
        response_flags: u8,
        mailbox_guid: Guid,
        repl_id: u16,
        repl_guid: Guid,
        logon_time: LogonTime,
        gwart_time: u64,
        store_state: u32,
    }

    /// [MS-OXCROPS] 2.2.3.1.3: what follows LogonFlags, for public folders.
    pub struct PublicLogon {
        folder_ids: SpecialFolders,
        repl_id: u16,
        repl_guid: Guid,
        per_user_guid: Guid,
    }
);

/// FolderIds: the 13 special folders, in the order of [MS-OXCSTOR] 2.2.1.1.3 or 2.2.1.1.4.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct SpecialFolders(pub [FolderId; 13]);

impl Wire for SpecialFolders {
    fn encode(&self, w: &mut Writer) {
        self.0.iter().for_each(|id| id.encode(w));
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut ids = [FolderId::default(); 13];
        for id in &mut ids {
            *id = Wire::decode(r)?;
        }
        Ok(Self(ids))
    }
}

/// The four shapes of the answer to RopLogon. The flags are LogonFlags; bit [`LOGON_PRIVATE`] tells
/// the first two apart.
#[derive(Clone, Debug, PartialEq)]
pub enum LogonReply {
    /// 2.2.3.1.2 Success response for private mailbox.
    Private {
        /// LogonFlags.
        logon_flags: u8,
        /// What follows.
        body: PrivateLogon,
    },
    /// 2.2.3.1.3 Success response for public folders.
    Public {
        /// LogonFlags.
        logon_flags: u8,
        /// What follows.
        body: PublicLogon,
    },
    /// 2.2.3.1.4 Redirect response: the return value is [`WRONG_SERVER`].
    Redirect {
        /// LogonFlags.
        logon_flags: u8,
        /// The server to go to.
        server_name: AsciiZ,
    },
    /// 2.2.3.1.5 Failure response.
    Failed(ErrorCode),
}

impl Reply for LogonReply {
    fn failure(code: ErrorCode, _: Option<HandleIndex>) -> Self {
        Self::Failed(code)
    }

    fn code(&self) -> ErrorCode {
        match self {
            Self::Private { .. } | Self::Public { .. } => ErrorCode::SUCCESS,
            Self::Redirect { .. } => WRONG_SERVER,
            Self::Failed(code) => *code,
        }
    }
}

impl Wire for LogonReply {
    fn encode(&self, w: &mut Writer) {
        self.code().encode(w);
        match self {
            Self::Private { logon_flags, body } => {
                (logon_flags | LOGON_PRIVATE).encode(w);
                body.encode(w);
            }
            Self::Public { logon_flags, body } => {
                (logon_flags & !LOGON_PRIVATE).encode(w);
                body.encode(w);
            }
            Self::Redirect { logon_flags, server_name } => {
                logon_flags.encode(w);
                match u8::try_from(server_name.0.len() + 1) {
                    Ok(n) => n.encode(w),
                    Err(_) => w.fail("LogonReply.server_name"),
                }
                server_name.encode(w);
            }
            Self::Failed(ErrorCode::SUCCESS | WRONG_SERVER) => w.fail("LogonReply::Failed"),
            Self::Failed(_) => {}
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let code = ErrorCode::decode(r)?;
        if !code.is_success() && code != WRONG_SERVER {
            return Ok(Self::Failed(code));
        }
        let logon_flags = u8::decode(r)?;
        if code == WRONG_SERVER {
            let size = u8::decode(r)?;
            let mut part = r.sub(size.into(), "ServerName")?;
            let server_name = Wire::decode(&mut part)?;
            part.finish()?;
            return Ok(Self::Redirect { logon_flags, server_name });
        }
        Ok(if logon_flags & LOGON_PRIVATE != 0 {
            Self::Private { logon_flags, body: Wire::decode(r)? }
        } else {
            Self::Public { logon_flags, body: Wire::decode(r)? }
        })
    }
}

rop!(
    get_receive_folder = 0x27,
    /// [MS-OXCROPS] 2.2.3.2 RopGetReceiveFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        message_class: AsciiZ,
    },
    struct Success {
        folder_id: FolderId,
        explicit_message_class: AsciiZ,
    }
);

rop!(
    set_receive_folder = 0x26,
    /// [MS-OXCROPS] 2.2.3.3 RopSetReceiveFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        folder_id: FolderId,
        message_class: AsciiZ,
    }
);

/// One row of the Receive folder table, as a StandardPropertyRow of its three columns:
/// PidTagFolderId, PidTagMessageClass, PidTagLastModificationTime.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ReceiveFolderRow {
    /// The folder.
    pub folder_id: FolderId,
    /// The message class.
    pub message_class: AsciiZ,
    /// When the row was changed.
    pub last_modification_time: FileTime,
}

impl Wire for ReceiveFolderRow {
    fn encode(&self, w: &mut Writer) {
        w.put(&[0]);
        self.folder_id.encode(w);
        self.message_class.encode(w);
        self.last_modification_time.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        // A FlaggedPropertyRow would say which of the three is missing; none ever is.
        match u8::decode(r)? {
            0 => Ok(Self {
                folder_id: Wire::decode(r)?,
                message_class: Wire::decode(r)?,
                last_modification_time: Wire::decode(r)?,
            }),
            flag => Err(r.fail("ReceiveFolderRow", Fault::Invalid(flag.into()))),
        }
    }
}

rop!(
    get_receive_folder_table = 0x68,
    /// [MS-OXCROPS] 2.2.3.4 RopGetReceiveFolderTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        rows: Counted<u32, ReceiveFolderRow>,
    }
);

rop!(
    get_store_state = 0x7B,
    /// [MS-OXCROPS] 2.2.3.5 RopGetStoreState.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        store_state: u32,
    }
);

rop!(
    get_owning_servers = 0x42,
    /// [MS-OXCROPS] 2.2.3.6 RopGetOwningServers.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        folder_id: FolderId,
    },
    struct Success {
        replicas: Replicas,
    }
);

rop!(
    public_folder_is_ghosted = 0x45,
    /// [MS-OXCROPS] 2.2.3.7 RopPublicFolderIsGhosted.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        folder_id: FolderId,
    },
    struct Success {
        replicas: Flagged<Replicas>,
    }
);

rop!(
    long_term_id_from_id = 0x43,
    /// [MS-OXCROPS] 2.2.3.8 RopLongTermIdFromId. The identifier is that of a folder or of a
    /// message.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        object_id: u64,
    },
    struct Success {
        long_term_id: LongTermId,
    }
);

rop!(
    id_from_long_term_id = 0x44,
    /// [MS-OXCROPS] 2.2.3.9 RopIdFromLongTermId. The identifier is that of a folder or of a
    /// message.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        long_term_id: LongTermId,
    },
    struct Success {
        object_id: u64,
    }
);

rop!(
    get_per_user_long_term_ids = 0x60,
    /// [MS-OXCROPS] 2.2.3.10 RopGetPerUserLongTermIds.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        database_guid: Guid,
    },
    struct Success {
        long_term_ids: Counted<u16, LongTermId>,
    }
);

rop!(
    get_per_user_guid = 0x61,
    /// [MS-OXCROPS] 2.2.3.11 RopGetPerUserGuid.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        long_term_id: LongTermId,
    },
    struct Success {
        database_guid: Guid,
    }
);

rop!(
    read_per_user_information = 0x63,
    /// [MS-OXCROPS] 2.2.3.12 RopReadPerUserInformation.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        folder_id: LongTermId,
        reserved: u8,
        data_offset: u32,
        max_data_size: u16,
    },
    struct Success {
        has_finished: bool,
        data: SizedBytes<u16>,
    }
);

rop!(
    write_per_user_information = 0x64,
    /// [MS-OXCROPS] 2.2.3.13 RopWritePerUserInformation.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        folder_id: LongTermId,
        data: PerUserData,
    }
);

/// HasFinished to ReplGuid of RopWritePerUserInformation.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PerUserData {
    /// Whether these are the last bytes.
    pub has_finished: bool,
    /// Where they go.
    pub data_offset: u32,
    /// The bytes.
    pub data: SizedBytes<u16>,
    /// Only at offset 0 on a private logon, which the bytes do not tell.
    pub repl_guid: Option<Guid>,
}

impl PerUserData {
    /// Reads the fields as they stand on a private or a public logon.
    pub(super) fn decode_for(public: bool, r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (has_finished, data_offset) = (bool::decode(r)?, u32::decode(r)?);
        let data = Wire::decode(r)?;
        let repl_guid = if data_offset == 0 && !public { Some(Guid::decode(r)?) } else { None };
        Ok(Self { has_finished, data_offset, data, repl_guid })
    }
}

/// Decodes as on a private logon. See [`super::Request::decode_for`].
impl Wire for PerUserData {
    fn encode(&self, w: &mut Writer) {
        self.has_finished.encode(w);
        self.data_offset.encode(w);
        self.data.encode(w);
        if let Some(guid) = &self.repl_guid {
            guid.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Self::decode_for(false, r)
    }
}
