//! Tables: [MS-OXCROPS] 2.2.5, [MS-OXCTABL]. A table keeps its columns, since rows cannot be read
//! without them.

use std::sync::Arc;

use tradepost_mapi::{
    Cell, FileTime, FolderId, MessageId, PropertyRow, PropertyTag, Restriction, SortOrder,
    SortOrderSet, Value,
};
use tradepost_proto::rop::attachment::get_attachment_table;
use tradepost_proto::rop::folder::{get_contents_table, get_hierarchy_table};
use tradepost_proto::rop::table::{query_rows, restrict, set_columns, sort_table};
use tradepost_proto::rop::{HandleIndex, LogonId};
use tradepost_wire::Sized16;

use crate::batch::LOGON;
use crate::{Batch, Folder, Handle, Mailbox, Message, Result};

/// [MS-OXCFOLD] 2.2.1.13.1 TableFlags: the folders below the folders too.
const DEPTH: u8 = 0x04;
/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: the folder associated items instead.
const ASSOCIATED: u8 = 0x02;
/// Rows that are asked for at once; the server gives as many of them as fit.
const PAGE: u16 = 1_000;

/// An open table with its columns.
#[derive(Debug)]
pub struct Table {
    /// The object.
    pub handle: Handle,
    /// The number of rows when it was opened, before any restriction, where the server told it.
    pub row_count: Option<u32>,
    columns: Arc<[PropertyTag]>,
}

impl Table {
    /// The columns of its rows.
    pub fn columns(&self) -> &[PropertyTag] {
        &self.columns
    }
}

/// What a contents table shows, and in which order.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// The columns; at least one.
    pub columns: Vec<PropertyTag>,
    /// The order, most significant first; the folder's own when empty.
    pub sort: Vec<SortOrder>,
    /// Which messages; all when `None`.
    pub restriction: Option<Restriction>,
    /// The folder associated items instead of messages.
    pub associated: bool,
}

/// A page of rows.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether the table ends behind them.
    pub end: bool,
}

/// A row: the cells of its table's columns.
#[derive(Clone, Debug)]
pub struct Row {
    columns: Arc<[PropertyTag]>,
    cells: Vec<Cell>,
}

impl Row {
    pub(crate) fn new(columns: Arc<[PropertyTag]>, row: PropertyRow) -> Self {
        Self { columns, cells: row.0 }
    }

    /// The cell of a column: a value, or why there is none; `None` when there is no such column.
    pub fn cell(&self, tag: PropertyTag) -> Option<&Cell> {
        let at = self.columns.iter().position(|column| column.id() == tag.id())?;
        self.cells.get(at)
    }

    /// The value of a column.
    pub fn value(&self, tag: PropertyTag) -> Option<&Value> {
        self.cell(tag)?.as_ref().ok()
    }

    /// The text of a column.
    pub fn text(&self, tag: PropertyTag) -> Option<String> {
        Some(self.value(tag)?.text()?.to_string_lossy())
    }

    /// The number of a column.
    pub fn integer(&self, tag: PropertyTag) -> Option<i64> {
        self.value(tag)?.integer()
    }

    /// The truth of a column.
    pub fn boolean(&self, tag: PropertyTag) -> Option<bool> {
        self.value(tag)?.boolean()
    }

    /// The time of a column.
    pub fn time(&self, tag: PropertyTag) -> Option<FileTime> {
        self.value(tag)?.time()
    }

    /// The folder that a column names.
    pub fn folder_id(&self, tag: PropertyTag) -> Option<FolderId> {
        Some(FolderId(self.integer(tag)?.cast_unsigned()))
    }

    /// The message that a column names.
    pub fn message_id(&self, tag: PropertyTag) -> Option<MessageId> {
        Some(MessageId(self.integer(tag)?.cast_unsigned()))
    }

    /// Columns and cells.
    pub fn iter(&self) -> impl Iterator<Item = (PropertyTag, &Cell)> {
        self.columns.iter().copied().zip(&self.cells)
    }
}

fn set(logon_id: LogonId, input: HandleIndex, columns: &[PropertyTag]) -> set_columns::Request {
    let property_tags = columns.to_vec().into();
    set_columns::Request { logon_id, input, set_columns_flags: 0, property_tags }
}

impl Mailbox {
    /// RopGetHierarchyTable: the folders in a folder, `deep` also those below.
    pub async fn hierarchy(
        &self,
        folder: &Folder,
        deep: bool,
        columns: &[PropertyTag],
    ) -> Result<Table> {
        let mut batch = Batch::new();
        let (input, output) = (batch.object(&folder.handle), batch.slot());
        let table_flags = if deep { DEPTH } else { 0 };
        let request = get_hierarchy_table::Request { logon_id: LOGON, input, output, table_flags };
        batch.add(&request);
        batch.add(&set(LOGON, output, columns));
        let mut answers = self.session().execute(batch).await?;
        let opened = answers.take::<get_hierarchy_table::Request>()?;
        let handle = answers.object(output)?;
        answers.take::<set_columns::Request>()?;
        answers.finish()?;
        Ok(Table { handle, row_count: Some(opened.row_count), columns: columns.into() })
    }

    /// RopGetContentsTable, with columns, order and restriction in the same Execute.
    pub async fn contents(&self, folder: &Folder, contents: &Contents) -> Result<Table> {
        let mut batch = Batch::new();
        let (input, output) = (batch.object(&folder.handle), batch.slot());
        let table_flags = if contents.associated { ASSOCIATED } else { 0 };
        let request = get_contents_table::Request { logon_id: LOGON, input, output, table_flags };
        batch.add(&request);
        batch.add(&set(LOGON, output, &contents.columns));
        if !contents.sort.is_empty() {
            let sort_orders =
                SortOrderSet { sort_orders: contents.sort.clone(), ..SortOrderSet::default() };
            let (logon_id, input, sort_table_flags) = (LOGON, output, 0);
            batch.add(&sort_table::Request { logon_id, input, sort_table_flags, sort_orders });
        }
        if contents.restriction.is_some() {
            let restriction = Sized16(contents.restriction.clone());
            let (logon_id, input, restrict_flags) = (LOGON, output, 0);
            batch.add(&restrict::Request { logon_id, input, restrict_flags, restriction });
        }
        let mut answers = self.session().execute(batch).await?;
        let opened = answers.take::<get_contents_table::Request>()?;
        let handle = answers.object(output)?;
        answers.take::<set_columns::Request>()?;
        if !contents.sort.is_empty() {
            answers.take::<sort_table::Request>()?;
        }
        if contents.restriction.is_some() {
            answers.take::<restrict::Request>()?;
        }
        answers.finish()?;
        let columns = contents.columns.as_slice().into();
        Ok(Table { handle, row_count: Some(opened.row_count), columns })
    }

    /// RopGetAttachmentTable.
    pub async fn attachment_table(
        &self,
        message: &Message,
        columns: &[PropertyTag],
    ) -> Result<Table> {
        let mut batch = Batch::new();
        let (input, output) = (batch.object(&message.handle), batch.slot());
        let (logon_id, table_flags) = (LOGON, 0);
        batch.add(&get_attachment_table::Request { logon_id, input, output, table_flags });
        batch.add(&set(LOGON, output, columns));
        let mut answers = self.session().execute(batch).await?;
        answers.take::<get_attachment_table::Request>()?;
        let handle = answers.object(output)?;
        answers.take::<set_columns::Request>()?;
        answers.finish()?;
        Ok(Table { handle, row_count: None, columns: columns.into() })
    }

    /// RopQueryRows: the next rows, at most so many.
    pub async fn next_rows(&self, table: &Table, count_max: u16) -> Result<Rows> {
        let mut batch = Batch::new();
        let input = batch.object(&table.handle);
        batch.add(&query_rows::Request {
            logon_id: LOGON,
            input,
            query_rows_flags: 0,
            forward_read: true,
            row_count: count_max,
        });
        let mut answers = self.session().execute(batch).await?;
        let (rows, end) = answers.rows(&table.columns)?;
        answers.finish()?;
        let end = end || rows.is_empty();
        let rows = rows.into_iter().map(|row| Row::new(Arc::clone(&table.columns), row)).collect();
        Ok(Rows { rows, end })
    }

    /// All rows from the cursor on, at most so many.
    pub async fn all_rows(&self, table: &Table, count_max: usize) -> Result<Vec<Row>> {
        let mut all = Vec::new();
        while all.len() < count_max {
            let left = u16::try_from(count_max - all.len()).unwrap_or(PAGE).min(PAGE);
            let page = self.next_rows(table, left).await?;
            all.extend(page.rows);
            if page.end {
                break;
            }
        }
        all.truncate(count_max);
        Ok(all)
    }
}
