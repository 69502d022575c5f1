//! Tables, [MS-OXCTABL] 3.2.5: columns, order, restriction, a cursor, rows.

pub(crate) mod compare;
pub(crate) mod cursor;
pub(crate) mod matches;
pub(crate) mod query;
mod rank;
pub(crate) mod row;
pub(crate) mod settings;
pub(crate) mod view;

use tradepost_mapi::{FolderId, PropertyTag, Restriction, SortOrderSet};
use tradepost_store::Mailbox;

use self::cursor::Cursor;
use self::view::View;

/// What a table shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Rows {
    /// The folders below a folder, all levels or the next; or the soft-deleted ones.
    Hierarchy { folder: FolderId, deep: bool, deleted: bool },
    /// The messages of a folder; or the soft-deleted ones.
    Contents { folder: FolderId, associated: bool, deleted: bool },
    /// The attachments of the message that has this handle.
    Attachments { message: u32 },
}

/// An open table.
pub(crate) struct Table {
    pub mailbox: Mailbox,
    pub rows: Rows,
    pub code_page: u32,
    pub columns: Vec<PropertyTag>,
    pub sort: SortOrderSet,
    pub restriction: Option<Restriction>,
    pub cursor: Cursor,
    /// The rows as they were last listed, for orders and restrictions that the store does not keep.
    pub view: Option<View>,
}

impl Table {
    pub(crate) fn new(mailbox: Mailbox, rows: Rows, code_page: u32) -> Self {
        Self {
            mailbox,
            rows,
            code_page,
            columns: Vec::new(),
            sort: SortOrderSet::default(),
            restriction: None,
            cursor: Cursor::default(),
            view: None,
        }
    }

    /// Starts again at the beginning, with rows to be listed anew.
    pub(crate) fn restart(&mut self) {
        self.cursor = Cursor::default();
        self.view = None;
    }
}
