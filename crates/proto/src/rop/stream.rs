//! Stream operations: [MS-OXCROPS] 2.2.9, with their meaning in [MS-OXCPRPT].

use tradepost_mapi::PropertyTag;
use tradepost_wire::SizedBytes;

use super::{ByteCount, HandleIndex, LogonId};

rop!(
    open_stream = 0x2B,
    /// [MS-OXCROPS] 2.2.9.1 RopOpenStream.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        property_tag: PropertyTag,
        open_mode_flags: u8,
    },
    struct Success {
        stream_size: u32,
    }
);

rop!(
    read_stream = 0x2C,
    /// [MS-OXCROPS] 2.2.9.2 RopReadStream.
    ///
    /// EXCHANGE: other servers leave DataSize out of a failing answer; the section declares it
    /// always.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        byte_count: ByteCount,
    },
    struct Always {
        data: SizedBytes<u16>,
    }
);

rop!(
    write_stream = 0x2D,
    /// [MS-OXCROPS] 2.2.9.3 RopWriteStream.
    ///
    /// EXCHANGE: other servers leave WrittenSize out of a failing answer; the section declares it
    /// always.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        data: SizedBytes<u16>,
    },
    struct Always {
        written_size: u16,
    }
);

rop!(
    write_stream_extended = 0xA3,
    /// [MS-OXCROPS] 2.2.9.4 RopWriteStreamExtended.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        data: SizedBytes<u16>,
    },
    struct Always {
        written_size: u32,
    }
);

rop!(
    commit_stream = 0x5D,
    /// [MS-OXCROPS] 2.2.9.5 RopCommitStream.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    }
);

rop!(
    get_stream_size = 0x5E,
    /// [MS-OXCROPS] 2.2.9.6 RopGetStreamSize.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        stream_size: u32,
    }
);

rop!(
    set_stream_size = 0x2F,
    /// [MS-OXCROPS] 2.2.9.7 RopSetStreamSize.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        stream_size: u64,
    }
);

rop!(
    seek_stream = 0x2E,
    /// [MS-OXCROPS] 2.2.9.8 RopSeekStream.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        origin: u8,
        offset: i64,
    },
    struct Success {
        new_position: u64,
    }
);

rop!(
    copy_to_stream = 0x3A,
    /// [MS-OXCROPS] 2.2.9.9 RopCopyToStream.
    ///
    /// EXCHANGE: other servers leave the counts out of a failing answer; the section declares them
    /// always.
    struct Request {
        logon_id: LogonId,
        source: HandleIndex,
        target: HandleIndex,
        byte_count: u64,
    },
    struct Always {
        read_byte_count: u64,
        written_byte_count: u64,
    },
    struct NullDestination {
        target: u32,
        read_byte_count: u64,
        written_byte_count: u64,
    }
);

rop!(
    lock_region_stream = 0x5B,
    /// [MS-OXCROPS] 2.2.9.10 RopLockRegionStream.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        region_offset: u64,
        region_size: u64,
        lock_flags: u32,
    }
);

rop!(
    unlock_region_stream = 0x5C,
    /// [MS-OXCROPS] 2.2.9.11 RopUnlockRegionStream.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        region_offset: u64,
        region_size: u64,
        lock_flags: u32,
    }
);

rop!(
    write_and_commit_stream = 0x90,
    /// [MS-OXCROPS] 2.2.9.12 RopWriteAndCommitStream.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        data: SizedBytes<u16>,
    },
    struct Always {
        written_size: u16,
    }
);

rop!(
    clone_stream = 0x3B,
    /// [MS-OXCROPS] 2.2.9.13 RopCloneStream.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
    }
);
