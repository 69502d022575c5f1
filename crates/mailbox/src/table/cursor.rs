//! Where a table is being read.

use tradepost_store::RowKey;

/// A place between two rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cursor {
    /// Rows before the cursor.
    pub position: usize,
    /// In an order that the store keeps: the row before the cursor; none at the beginning.
    pub behind: Option<RowKey>,
    /// In such an order: the position of the mailbox's journal at which `position` was counted.
    pub journal: u64,
}

/// [MS-OXCTABL] 2.2.2.1.1: where a seek starts, and where a read ended.
pub(crate) mod bookmark {
    /// The first row.
    pub(crate) const BEGINNING: u8 = 0;
    /// The cursor.
    pub(crate) const CURRENT: u8 = 1;
    /// Behind the last row.
    pub(crate) const END: u8 = 2;
}
