//! Permission operations: [MS-OXCROPS] 2.2.10, with their meaning in [MS-OXCPERM].

use tradepost_wire::Counted;

use super::{HandleIndex, LogonId, RowChange};

rop!(
    modify_permissions = 0x40,
    /// [MS-OXCROPS] 2.2.10.1 RopModifyPermissions.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        modify_flags: u8,
        permissions_data: Counted<u16, RowChange>,
    }
);

rop!(
    get_permissions_table = 0x3E,
    /// [MS-OXCROPS] 2.2.10.2 RopGetPermissionsTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        table_flags: u8,
    }
);
