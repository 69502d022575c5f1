//! Transport operations: [MS-OXCROPS] 2.2.7, with their meaning in [MS-OXOMSG].

use tradepost_mapi::{FolderId, MessageId, TaggedValue};
use tradepost_wire::{AsciiZ, Counted, DecodeError, Reader, SizedBytes, StrZ, Wire, Writer};

use super::{AddressTypes, HandleIndex, LogonId};

rop!(
    submit_message = 0x32,
    /// [MS-OXCROPS] 2.2.7.1 RopSubmitMessage.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        submit_flags: u8,
    }
);

rop!(
    abort_submit = 0x34,
    /// [MS-OXCROPS] 2.2.7.2 RopAbortSubmit.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        folder_id: FolderId,
        message_id: MessageId,
    }
);

rop!(
    get_address_types = 0x49,
    /// [MS-OXCROPS] 2.2.7.3 RopGetAddressTypes.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        address_types: AddressTypes,
    }
);

rop!(
    set_spooler = 0x47,
    /// [MS-OXCROPS] 2.2.7.4 RopSetSpooler.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    }
);

rop!(
    spooler_lock_message = 0x48,
    /// [MS-OXCROPS] 2.2.7.5 RopSpoolerLockMessage.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        message_id: MessageId,
        lock_state: u8,
    }
);

rop!(
    transport_send = 0x4A,
    /// [MS-OXCROPS] 2.2.7.6 RopTransportSend.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        no_properties_returned: bool,
        property_values: Counted<u16, TaggedValue>,
    }
);

rop!(
    transport_new_mail = 0x51,
    /// [MS-OXCROPS] 2.2.7.7 RopTransportNewMail.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        message_id: MessageId,
        folder_id: FolderId,
        message_class: AsciiZ,
        message_flags: u32,
    }
);

rop!(
    get_transport_folder = 0x6D,
    /// [MS-OXCROPS] 2.2.7.8 RopGetTransportFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        folder_id: FolderId,
    }
);

/// HelpFileSize, HelpFile, HelpFileName of RopOptionsData: no name without a file.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct HelpFile {
    /// The file; empty for none.
    pub data: SizedBytes<u16>,
    /// Its name.
    pub name: StrZ,
}

impl Wire for HelpFile {
    fn encode(&self, w: &mut Writer) {
        self.data.encode(w);
        if !self.data.is_empty() {
            self.name.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let data = SizedBytes::<u16>::decode(r)?;
        let name = if data.is_empty() { StrZ::default() } else { Wire::decode(r)? };
        Ok(Self { data, name })
    }
}

rop!(
    options_data = 0x6F,
    /// [MS-OXCROPS] 2.2.7.9 RopOptionsData.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        address_type: AsciiZ,
        want_win_32: bool,
    },
    struct Success {
        reserved: u8,
        options_info: SizedBytes<u16>,
        help_file: HelpFile,
    }
);
