//! Folder operations: [MS-OXCROPS] 2.2.4, with their meaning in [MS-OXCFOLD].

use tradepost_mapi::{FolderId, MessageId, Restriction};
use tradepost_wire::{Counted, Flagged, Sized16, wire};

use super::{FolderAndName, HandleIndex, LogonId, NewFolder, Replicas};

rop!(
    open_folder = 0x02,
    /// [MS-OXCROPS] 2.2.4.1 RopOpenFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        folder_id: FolderId,
        open_mode_flags: u8,
    },
    struct Success {
        has_rules: bool,
        replicas: Flagged<Replicas>,
    }
);

wire!(
    /// HasRules and what follows it, when the folder existed before.
    pub struct ExistingFolder {
        has_rules: bool,
        replicas: Flagged<Replicas>,
    }
);

rop!(
    create_folder = 0x1C,
    /// [MS-OXCROPS] 2.2.4.2 RopCreateFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        folder_type: u8,
        folder: NewFolder,
    },
    struct Success {
        folder_id: FolderId,
        existing: Flagged<ExistingFolder>,
    }
);

rop!(
    delete_folder = 0x1D,
    /// [MS-OXCROPS] 2.2.4.3 RopDeleteFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        delete_folder_flags: u8,
        folder_id: FolderId,
    },
    struct Always {
        partial_completion: bool,
    }
);

rop!(
    set_search_criteria = 0x30,
    /// [MS-OXCROPS] 2.2.4.4 RopSetSearchCriteria.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        restriction: Sized16<Restriction>,
        folder_ids: Counted<u16, FolderId>,
        search_flags: u32,
    }
);

rop!(
    get_search_criteria = 0x31,
    /// [MS-OXCROPS] 2.2.4.5 RopGetSearchCriteria.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        use_unicode: bool,
        include_restriction: bool,
        include_folders: bool,
    },
    struct Success {
        restriction: Sized16<Restriction>,
        logon_id: LogonId,
        folder_ids: Counted<u16, FolderId>,
        search_flags: u32,
    }
);

rop!(
    move_copy_messages = 0x33,
    /// [MS-OXCROPS] 2.2.4.6 RopMoveCopyMessages.
    struct Request {
        logon_id: LogonId,
        source: HandleIndex,
        target: HandleIndex,
        message_ids: Counted<u16, MessageId>,
        want_asynchronous: bool,
        want_copy: bool,
    },
    struct Always {
        partial_completion: bool,
    },
    struct NullDestination {
        target: u32,
        partial_completion: bool,
    }
);

rop!(
    move_folder = 0x35,
    /// [MS-OXCROPS] 2.2.4.7 RopMoveFolder.
    struct Request {
        logon_id: LogonId,
        source: HandleIndex,
        target: HandleIndex,
        want_asynchronous: bool,
        folder: FolderAndName,
    },
    struct Always {
        partial_completion: bool,
    },
    struct NullDestination {
        target: u32,
        partial_completion: bool,
    }
);

rop!(
    copy_folder = 0x36,
    /// [MS-OXCROPS] 2.2.4.8 RopCopyFolder.
    struct Request {
        logon_id: LogonId,
        source: HandleIndex,
        target: HandleIndex,
        want_asynchronous: bool,
        want_recursive: bool,
        folder: FolderAndName,
    },
    struct Always {
        partial_completion: bool,
    },
    struct NullDestination {
        target: u32,
        partial_completion: bool,
    }
);

rop!(
    empty_folder = 0x58,
    /// [MS-OXCROPS] 2.2.4.9 RopEmptyFolder.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        want_asynchronous: bool,
        want_delete_associated: bool,
    },
    struct Always {
        partial_completion: bool,
    }
);

rop!(
    hard_delete_messages_and_subfolders = 0x92,
    /// [MS-OXCROPS] 2.2.4.10 RopHardDeleteMessagesAndSubfolders.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        want_asynchronous: bool,
        want_delete_associated: bool,
    },
    struct Always {
        partial_completion: bool,
    }
);

rop!(
    delete_messages = 0x1E,
    /// [MS-OXCROPS] 2.2.4.11 RopDeleteMessages.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        want_asynchronous: bool,
        notify_non_read: bool,
        message_ids: Counted<u16, MessageId>,
    },
    struct Always {
        partial_completion: bool,
    }
);

rop!(
    hard_delete_messages = 0x91,
    /// [MS-OXCROPS] 2.2.4.12 RopHardDeleteMessages.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        want_asynchronous: bool,
        notify_non_read: bool,
        message_ids: Counted<u16, MessageId>,
    },
    struct Always {
        partial_completion: bool,
    }
);

rop!(
    get_hierarchy_table = 0x04,
    /// [MS-OXCROPS] 2.2.4.13 RopGetHierarchyTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        table_flags: u8,
    },
    struct Success {
        row_count: u32,
    }
);

rop!(
    get_contents_table = 0x05,
    /// [MS-OXCROPS] 2.2.4.14 RopGetContentsTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        table_flags: u8,
    },
    struct Success {
        row_count: u32,
    }
);
