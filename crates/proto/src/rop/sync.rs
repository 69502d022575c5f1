//! Synchronisation operations: [MS-OXCROPS] 2.2.13, with their meaning in [MS-OXCFXICS].

use tradepost_mapi::{
    FolderId, GlobalCounter, LongTermId, MessageId, PropertyTag, Restriction, TaggedValue,
};
use tradepost_wire::{Counted, Guid, Sized16, SizedBytes, wire};

use super::{Exactly16, Filling16, HandleIndex, LogonId};

rop!(
    synchronization_configure = 0x70,
    /// [MS-OXCROPS] 2.2.13.1 RopSynchronizationConfigure.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        synchronization_type: u8,
        send_options: u8,
        synchronization_flags: u16,
        restriction: Sized16<Restriction>,
        synchronization_extra_flags: u32,
        property_tags: Counted<u16, PropertyTag>,
    }
);

rop!(
    synchronization_import_message_change = 0x72,
    /// [MS-OXCROPS] 2.2.13.2 RopSynchronizationImportMessageChange.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        import_flag: u8,
        property_values: Counted<u16, TaggedValue>,
    },
    struct Success {
        message_id: MessageId,
    }
);

wire!(
    /// [MS-OXCROPS] 2.2.13.3.1.1 MessageReadState Structure.
    #[derive(Eq)]
    pub struct MessageReadState {
        message_id: SizedBytes<u16>,
        mark_as_read: bool,
    }

    /// [MS-OXCROPS] 2.2.13.12.1.1 LongTermIdRange Structure.
    #[derive(Eq)]
    pub struct LongTermIdRange {
        min_long_term_id: LongTermId,
        max_long_term_id: LongTermId,
    }
);

rop!(
    synchronization_import_read_state_changes = 0x80,
    /// [MS-OXCROPS] 2.2.13.3 RopSynchronizationImportReadStateChanges.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        message_read_states: Filling16<MessageReadState>,
    }
);

rop!(
    synchronization_import_hierarchy_change = 0x73,
    /// [MS-OXCROPS] 2.2.13.4 RopSynchronizationImportHierarchyChange.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        hierarchy_values: Counted<u16, TaggedValue>,
        property_values: Counted<u16, TaggedValue>,
    },
    struct Success {
        folder_id: FolderId,
    }
);

rop!(
    synchronization_import_deletes = 0x74,
    /// [MS-OXCROPS] 2.2.13.5 RopSynchronizationImportDeletes.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        import_delete_flags: u8,
        property_values: Counted<u16, TaggedValue>,
    }
);

rop!(
    synchronization_import_message_move = 0x78,
    /// [MS-OXCROPS] 2.2.13.6 RopSynchronizationImportMessageMove.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        source_folder_id: SizedBytes<u32>,
        source_message_id: SizedBytes<u32>,
        predecessor_change_list: SizedBytes<u32>,
        destination_message_id: SizedBytes<u32>,
        change_number: SizedBytes<u32>,
    },
    struct Success {
        message_id: MessageId,
    }
);

rop!(
    synchronization_open_collector = 0x7E,
    /// [MS-OXCROPS] 2.2.13.7 RopSynchronizationOpenCollector.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        is_contents_collector: bool,
    }
);

rop!(
    synchronization_get_transfer_state = 0x82,
    /// [MS-OXCROPS] 2.2.13.8 RopSynchronizationGetTransferState.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
    }
);

rop!(
    synchronization_upload_state_stream_begin = 0x75,
    /// [MS-OXCROPS] 2.2.13.9 RopSynchronizationUploadStateStreamBegin.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        state_property: PropertyTag,
        transfer_buffer_size: u32,
    }
);

rop!(
    synchronization_upload_state_stream_continue = 0x76,
    /// [MS-OXCROPS] 2.2.13.10 RopSynchronizationUploadStateStreamContinue.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        stream_data: SizedBytes<u32>,
    }
);

rop!(
    synchronization_upload_state_stream_end = 0x77,
    /// [MS-OXCROPS] 2.2.13.11 RopSynchronizationUploadStateStreamEnd.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    }
);

rop!(
    set_local_replica_midset_deleted = 0x93,
    /// [MS-OXCROPS] 2.2.13.12 RopSetLocalReplicaMidsetDeleted.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        long_term_id_ranges: Exactly16<Counted<u32, LongTermIdRange>>,
    }
);

rop!(
    get_local_replica_ids = 0x7F,
    /// [MS-OXCROPS] 2.2.13.13 RopGetLocalReplicaIds.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        id_count: u32,
    },
    struct Success {
        repl_guid: Guid,
        global_count: GlobalCounter,
    }
);
