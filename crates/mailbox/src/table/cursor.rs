//! Where a table is being read.

use tradepost_store::RowKey;

use super::row::RowRef;

/// A place between two rows.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cursor {
    /// Rows before the cursor.
    pub position: usize,
    /// The row before the cursor; none at the beginning.
    pub behind: Option<Place>,
    /// When `position` was counted: the same number means that nothing has changed since.
    pub stamp: u64,
}

/// The stamp of a position that is not known.
pub(crate) const NEVER: u64 = u64::MAX;

/// Where a row stands, as long as the order is the same: also when it is gone.
#[derive(Clone, Debug)]
pub(crate) enum Place {
    /// In an order that the store keeps.
    Kept(RowKey),
    /// In a listed view.
    Listed(ListedPlace),
    /// In a short list: its position, and what stood there.
    Short(usize, RowRef),
}

/// A place in a listed view: the categories from the top, then the row, unless it is the header of
/// the last of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListedPlace {
    pub path: Vec<CategoryPlace>,
    pub leaf: Option<Vec<u8>>,
}

/// Where a category stands among its neighbours.
#[derive(Clone, Debug)]
pub(crate) struct CategoryPlace {
    pub extreme: Box<[u8]>,
    pub key: Box<[u8]>,
}

/// What a bookmark points to.
#[derive(Clone, Debug)]
pub(crate) enum Mark {
    /// A row.
    Row(Place),
    /// Behind the last row.
    End,
}

/// [MS-OXCTABL] 2.2.2.1: where a seek starts, and where a read ended.
pub(crate) mod bookmark {
    /// The first row.
    pub(crate) const BEGINNING: u8 = 0;
    /// The cursor.
    pub(crate) const CURRENT: u8 = 1;
    /// Behind the last row.
    pub(crate) const END: u8 = 2;
    /// One of the client's own.
    pub(crate) const CUSTOM: u8 = 3;
}
