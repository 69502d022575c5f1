//! Table operations: [MS-OXCROPS] 2.2.5, with their meaning in [MS-OXCTABL].

use tradepost_mapi::{PropertyRow, PropertyTag, Restriction, SortOrderSet};
use tradepost_wire::{Counted, DecodeError, Flagged, Reader, Rest, Sized16, SizedBytes};

use super::{HandleIndex, LogonId};

/// Reads so many rows, which must fill the bytes.
fn rows(n: usize, columns: &[PropertyTag], data: &Rest) -> Result<Vec<PropertyRow>, DecodeError> {
    let mut r = Reader::new(&data.0);
    let rows = (0..n).map(|_| PropertyRow::decode(columns, &mut r)).collect::<Result<_, _>>()?;
    r.finish()?;
    Ok(rows)
}

rop!(
    set_columns = 0x12,
    /// [MS-OXCROPS] 2.2.5.1 RopSetColumns.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        set_columns_flags: u8,
        property_tags: Counted<u16, PropertyTag>,
    },
    struct Success {
        table_status: u8,
    }
);

rop!(
    sort_table = 0x13,
    /// [MS-OXCROPS] 2.2.5.2 RopSortTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        sort_table_flags: u8,
        sort_orders: SortOrderSet,
    },
    struct Success {
        table_status: u8,
    }
);

rop!(
    restrict = 0x14,
    /// [MS-OXCROPS] 2.2.5.3 RopRestrict. Without a restriction every row is shown.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        restrict_flags: u8,
        restriction: Sized16<Restriction>,
    },
    struct Success {
        table_status: u8,
    }
);

rop!(
    query_rows = 0x15,
    /// [MS-OXCROPS] 2.2.5.4 RopQueryRows.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        query_rows_flags: u8,
        forward_read: bool,
        row_count: u16,
    },
    struct Success {
        origin: u8,
        row_count: u16,
        row_data: Rest,
    }
);

impl query_rows::Success {
    /// The rows, read with the columns that RopSetColumns set.
    pub fn rows(&self, columns: &[PropertyTag]) -> Result<Vec<PropertyRow>, DecodeError> {
        rows(self.row_count.into(), columns, &self.row_data)
    }
}

rop!(
    abort = 0x38,
    /// [MS-OXCROPS] 2.2.5.5 RopAbort.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        table_status: u8,
    }
);

rop!(
    get_status = 0x16,
    /// [MS-OXCROPS] 2.2.5.6 RopGetStatus.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        table_status: u8,
    }
);

rop!(
    query_position = 0x17,
    /// [MS-OXCROPS] 2.2.5.7 RopQueryPosition.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        numerator: u32,
        denominator: u32,
    }
);

rop!(
    seek_row = 0x18,
    /// [MS-OXCROPS] 2.2.5.8 RopSeekRow.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        origin: u8,
        row_count: i32,
        want_row_moved_count: bool,
    },
    struct Success {
        has_sought_less: bool,
        rows_sought: i32,
    }
);

rop!(
    seek_row_bookmark = 0x19,
    /// [MS-OXCROPS] 2.2.5.9 RopSeekRowBookmark.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        bookmark: SizedBytes<u16>,
        row_count: i32,
        want_row_moved_count: bool,
    },
    struct Success {
        row_no_longer_visible: bool,
        has_sought_less: bool,
        rows_sought: i32,
    }
);

rop!(
    seek_row_fractional = 0x1A,
    /// [MS-OXCROPS] 2.2.5.10 RopSeekRowFractional.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        numerator: u32,
        denominator: u32,
    }
);

rop!(
    create_bookmark = 0x1B,
    /// [MS-OXCROPS] 2.2.5.11 RopCreateBookmark.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        bookmark: SizedBytes<u16>,
    }
);

rop!(
    query_columns_all = 0x37,
    /// [MS-OXCROPS] 2.2.5.12 RopQueryColumnsAll.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    },
    struct Success {
        property_tags: Counted<u16, PropertyTag>,
    }
);

rop!(
    find_row = 0x4F,
    /// [MS-OXCROPS] 2.2.5.13 RopFindRow.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        find_row_flags: u8,
        restriction: Sized16<Restriction>,
        origin: u8,
        bookmark: SizedBytes<u16>,
    },
    struct Success {
        row_no_longer_visible: bool,
        row_data: Flagged<Rest>,
    }
);

impl find_row::Success {
    /// The row, read with the columns that RopSetColumns set.
    pub fn row(&self, columns: &[PropertyTag]) -> Result<Option<PropertyRow>, DecodeError> {
        match &self.row_data.0 {
            Some(data) => rows(1, columns, data).map(|mut rows| rows.pop()),
            None => Ok(None),
        }
    }
}

rop!(
    free_bookmark = 0x89,
    /// [MS-OXCROPS] 2.2.5.14 RopFreeBookmark.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        bookmark: SizedBytes<u16>,
    }
);

rop!(
    reset_table = 0x81,
    /// [MS-OXCROPS] 2.2.5.15 RopResetTable.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
    }
);

rop!(
    expand_row = 0x59,
    /// [MS-OXCROPS] 2.2.5.16 RopExpandRow.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        max_row_count: u16,
        category_id: u64,
    },
    struct Success {
        expanded_row_count: u32,
        row_count: u16,
        row_data: Rest,
    }
);

impl expand_row::Success {
    /// The rows, read with the columns that RopSetColumns set.
    pub fn rows(&self, columns: &[PropertyTag]) -> Result<Vec<PropertyRow>, DecodeError> {
        rows(self.row_count.into(), columns, &self.row_data)
    }
}

rop!(
    collapse_row = 0x5A,
    /// [MS-OXCROPS] 2.2.5.17 RopCollapseRow.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        category_id: u64,
    },
    struct Success {
        collapsed_row_count: u32,
    }
);

rop!(
    get_collapse_state = 0x6B,
    /// [MS-OXCROPS] 2.2.5.18 RopGetCollapseState.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        row_id: u64,
        row_instance_number: u32,
    },
    struct Success {
        collapse_state: SizedBytes<u16>,
    }
);

rop!(
    set_collapse_state = 0x6C,
    /// [MS-OXCROPS] 2.2.5.19 RopSetCollapseState.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        collapse_state: SizedBytes<u16>,
    },
    struct Success {
        bookmark: SizedBytes<u16>,
    }
);
