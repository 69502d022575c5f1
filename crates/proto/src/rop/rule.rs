//! Rule operations: [MS-OXCROPS] 2.2.11, with their meaning in [MS-OXORULE].

use tradepost_wire::{Counted, SizedBytes};

use super::{HandleIndex, LogonId, RowChange};

rop!(
    modify_rules = 0x41,
    /// [MS-OXCROPS] 2.2.11.1 RopModifyRules.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        modify_rules_flags: u8,
        rules_data: Counted<u16, RowChange>,
    }
);

rop!(
    get_rules_table = 0x3F,
    /// [MS-OXCROPS] 2.2.11.2 RopGetRulesTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        table_flags: u8,
    }
);

rop!(
    update_deferred_action_messages = 0x57,
    /// [MS-OXCROPS] 2.2.11.3 RopUpdateDeferredActionMessages.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        server_entry_id: SizedBytes<u16>,
        client_entry_id: SizedBytes<u16>,
    }
);
