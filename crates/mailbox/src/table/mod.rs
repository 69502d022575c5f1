//! Tables, [MS-OXCTABL] 3.2.5: columns, order, restriction, a cursor, rows.

pub(crate) mod bookmarks;
mod build;
pub(crate) mod category;
pub(crate) mod collapse_state;
mod collation;
pub(crate) mod compare;
pub(crate) mod cursor;
pub(crate) mod definition;
mod draft;
pub(crate) mod find;
mod kept;
mod key;
mod leaves;
mod listed;
mod live;
mod load;
pub(crate) mod matches;
mod outline;
pub(crate) mod query;
pub(crate) mod row;
pub(crate) mod seek;
mod sequence;
pub(crate) mod settings;
mod short;
pub(crate) mod status;
mod tree;
pub(crate) mod views;

use std::sync::Arc;

use tradepost_mapi::{ErrorCode, FolderId, PropertyTag, Restriction, SortOrderSet};
use tradepost_store::{Mailbox, Wanted};

use self::bookmarks::Bookmarks;
use self::cursor::Cursor;
use self::definition::Definition;
use self::outline::Collapse;
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::values::message;

/// What a table shows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Rows {
    /// The folders below a folder, all levels or the next; or the soft-deleted ones.
    Hierarchy { folder: FolderId, deep: bool, deleted: bool },
    /// The messages of a folder; or the soft-deleted ones; or those of conversations: of the whole
    /// mailbox, or of a public folder.
    Contents { folder: FolderId, associated: bool, deleted: bool, conversations: bool },
    /// The attachments of the message that has this handle.
    Attachments { message: u32 },
}

/// An open table.
pub(crate) struct Table {
    pub mailbox: Mailbox,
    pub rows: Rows,
    pub code_page: u32,
    /// The locale of the session, which texts are sorted by.
    lcid: u32,
    columns: Vec<PropertyTag>,
    sort: SortOrderSet,
    restriction: Option<Restriction>,
    cursor: Cursor,
    collapse: Collapse,
    bookmarks: Bookmarks,
    /// Why columns, order or restriction are not valid: [MS-OXCTABL] 3.2.5.2, 3.2.5.3, 3.2.5.4.
    wrong: Wrong,
    /// Made from the above when rows are asked for.
    definition: Option<Arc<Definition>>,
}

/// What failed, until it succeeds or the table is reset.
#[derive(Clone, Copy, Debug, Default)]
struct Wrong {
    columns: Option<ErrorCode>,
    sort: Option<ErrorCode>,
    restriction: Option<ErrorCode>,
}

impl Table {
    pub(crate) fn new(mailbox: Mailbox, rows: Rows, code_page: u32) -> Self {
        Self {
            mailbox,
            rows,
            code_page,
            lcid: 0,
            columns: Vec::new(),
            sort: SortOrderSet::default(),
            restriction: None,
            cursor: Cursor::default(),
            collapse: Collapse::default(),
            bookmarks: Bookmarks::default(),
            wrong: Wrong::default(),
            definition: None,
        }
    }

    /// Starts again at the beginning: bookmarks are worth nothing any more.
    fn restart(&mut self) {
        self.cursor = Cursor::default();
        self.bookmarks.clear();
        self.definition = None;
    }

    /// The columns that rows are read by.
    pub(crate) fn columns(&self) -> &[PropertyTag] {
        &self.columns
    }

    /// Why nothing can be read now, if so.
    fn failure(&self) -> Option<ErrorCode> {
        self.wrong.sort.or(self.wrong.restriction)
    }

    /// [MS-OXCTABL] 3.2.5.2: what an operation is told that needs columns first.
    fn check_columns(&self) -> Outcome<()> {
        if self.columns.is_empty() { Err(ErrorCode::NULL_OBJECT.into()) } else { Ok(()) }
    }

    /// The folder whose rows the table shows, as far as it is one.
    fn folder(&self) -> Option<FolderId> {
        match self.rows {
            Rows::Hierarchy { folder, .. } | Rows::Contents { folder, .. } => Some(folder),
            Rows::Attachments { .. } => None,
        }
    }

    fn check_contents(&self) -> Outcome<()> {
        match self.rows {
            Rows::Contents { .. } => Ok(()),
            _ => Err(ErrorCode::NOT_SUPPORTED.into()),
        }
    }

    fn check_folder_table(&self) -> Outcome<()> {
        match self.rows {
            Rows::Contents { .. } | Rows::Hierarchy { .. } => Ok(()),
            Rows::Attachments { .. } => Err(ErrorCode::NOT_SUPPORTED.into()),
        }
    }

    /// The property of which each value has a row of its own.
    fn instance(&self) -> Option<PropertyTag> {
        let sorted = self.sort.sort_orders.iter().map(|order| order.tag);
        let mut all = sorted.chain(self.columns.iter().copied());
        all.find(|tag| tag.ty().is_instance())
    }

    /// What is read of a message for its row, and for a restriction that it may fulfil.
    fn wanted(&self, restriction: Option<&Restriction>) -> Wanted {
        let mut tags = self.columns.clone();
        tags.extend(self.sort.sort_orders.iter().map(|order| order.tag));
        if let Some(restriction) = restriction {
            matches::tags_of(restriction, &mut tags);
        }
        message::wanted(&tags)
    }

    fn definition(&mut self) -> Outcome<Arc<Definition>> {
        if let Some(definition) = &self.definition {
            return Ok(Arc::clone(definition));
        }
        let definition = Arc::new(sequence::definition(self)?);
        self.definition = Some(Arc::clone(&definition));
        Ok(definition)
    }
}

/// Calls `f` with a table that stands outside the session meanwhile, so that both can be used.
fn aside<T>(
    op: &mut Op<'_>,
    index: u8,
    f: impl FnOnce(&Op<'_>, &mut Table) -> Outcome<T>,
) -> Outcome<T> {
    let handle = op.handle(index)?;
    let lcid = op.session.lcid();
    let table = op.rows(index)?;
    let other = Table::new(table.mailbox.clone(), table.rows, table.code_page);
    let mut taken = std::mem::replace(table, other);
    taken.lcid = lcid;
    let done = f(op, &mut taken);
    if let Some(Object::Table(place)) = op.session.handles.object_mut(handle) {
        **place = taken;
    }
    done
}
