//! Rows in their order, however they are found: the operations know this interface alone.

use tradepost_mapi::{ErrorCode, Restriction, SortDirection};
use tradepost_store::{Direction, Order, Rights, RowSet};

use super::cursor::{Cursor, Mark};
use super::definition::{Definition, Parts, is_unread_only};
use super::kept::Kept;
use super::listed::Listed;
use super::matches::row_limit;
use super::row::RowRef;
use super::short::{self, Short};
use super::{Rows, Table};
use crate::access;
use crate::error::Outcome;
use crate::op::Op;

/// Rows that are passed at once.
const PAGE: usize = 256;

/// A row, and where the cursor stands when it has been passed.
pub(crate) struct Step {
    pub row: RowRef,
    pub after: Cursor,
}

/// The rows of a table from its first to its last, seen by their position and by their place.
pub(crate) trait Sequence {
    /// Number of rows.
    fn count(&self) -> Outcome<usize>;

    /// At most `limit` rows from a cursor on. Fewer only where there are no more.
    fn steps(&self, from: &Cursor, forward: bool, limit: usize) -> Outcome<Vec<Step>>;

    /// Behind the last row.
    fn end(&self) -> Outcome<Cursor>;

    /// The cursor with its position as it is now.
    fn counted(&self, cursor: &Cursor) -> Outcome<Cursor>;

    /// In front of the row of a position, or behind the last one.
    fn at(&self, position: usize) -> Outcome<Cursor>;

    /// What names the row that a cursor stands before.
    fn mark(&self, cursor: &Cursor) -> Outcome<Mark>;

    /// In front of the row of a mark; or of the next one, when that is not shown any more, which
    /// the answer says.
    fn sought(&self, mark: &Mark) -> Outcome<(Cursor, bool)>;

    /// The cursor as it can be kept for a later operation.
    fn sealed(&self, cursor: Cursor) -> Outcome<Cursor>;

    /// The rows with their categories, where they are listed.
    fn listed(&self) -> Option<&Listed<'_>> {
        None
    }

    /// A cursor so many rows further, and how many there were.
    fn moved(&self, from: &Cursor, forward: bool, rows: usize) -> Outcome<(Cursor, usize)> {
        let (mut cursor, mut left) = (from.clone(), rows);
        while left > 0 {
            let wanted = left.min(PAGE);
            let page = self.steps(&cursor, forward, wanted)?;
            left -= page.len();
            let ended = page.len() < wanted;
            if let Some(last) = page.into_iter().next_back() {
                cursor = last.after;
            }
            if ended {
                break;
            }
        }
        Ok((cursor, rows - left))
    }
}

/// Calls `f` with a table and its rows as they are now. The table stands outside the session
/// meanwhile, so that both can be used.
pub(crate) fn with<T>(
    op: &mut Op<'_>,
    index: u8,
    f: impl FnOnce(&Op<'_>, &mut Table, &dyn Sequence) -> Outcome<T>,
) -> Outcome<T> {
    super::aside(op, index, |op, table| {
        if let Some(code) = table.failure() {
            return Err(code.into());
        }
        open(op, table, f)
    })
}

/// Refuses what whoever opened a table may not see any more, or what is not here any more.
fn check(table: &Table) -> Outcome<()> {
    match table.rows {
        Rows::Contents { folder, .. } => access::require(&table.mailbox, folder, Rights::READ_ANY),
        Rows::Hierarchy { folder, .. } => access::require_visible(&table.mailbox, folder),
        Rows::Attachments { .. } => Ok(()),
    }
}

/// Whether a table of conversations would show anything with a restriction.
pub(crate) fn finds(op: &Op<'_>, table: &Table, restriction: Restriction) -> Outcome<bool> {
    let mut of_it = Table::new(table.mailbox.clone(), table.rows, table.code_page);
    (of_it.lcid, of_it.sort) = (table.lcid, table.sort.clone());
    of_it.restriction = Some(restriction);
    open(op, &mut of_it, |_, _, rows| Ok(rows.count()? > 0))
}

fn open<T>(
    op: &Op<'_>,
    table: &mut Table,
    f: impl FnOnce(&Op<'_>, &mut Table, &dyn Sequence) -> Outcome<T>,
) -> Outcome<T> {
    check(table)?;
    let Rows::Contents { .. } = table.rows else {
        let rows = short::rows(op, table)?;
        return f(op, table, &Short(&rows));
    };
    if let Some(kept) = kept(table) {
        return f(op, table, &kept);
    }
    let definition = table.definition()?;
    let collapse = table.collapse.clone();
    let mailbox = table.mailbox.clone();
    let blobs = op.env.store.blobs();
    let limit = table.restriction.as_ref().and_then(row_limit);
    let limit = limit.map_or(usize::MAX, |n| n as usize);
    op.session.views().with(&definition, &mailbox, blobs, |tree| {
        tree.show(&collapse);
        // INVARIANT: it was found out just now.
        let outline = tree.outline().ok_or(ErrorCode::CALL_FAILED)?;
        let (definition, mailbox) = (&*definition, &mailbox);
        let listed = Listed { tree, outline, definition, mailbox, blobs, limit };
        f(op, table, &listed)
    })
}

/// The order that the store keeps for a table, if there is one.
pub(crate) fn kept(table: &Table) -> Option<Kept> {
    let Rows::Contents { folder, associated, deleted, conversations: false } = table.rows else {
        return None;
    };
    let unread = table.restriction.as_ref().is_some_and(is_unread_only);
    if table.restriction.is_some() && (!unread || associated) || table.instance().is_some() {
        return None;
    }
    if table.sort.category_count > 0 {
        return None;
    }
    let (order, descending) = match table.sort.sort_orders.as_slice() {
        // EXCHANGE: without an order of its own a table shows the newest first.
        [] => (Order::DeliveryTime, true),
        [one] => {
            let order = Order::ALL.into_iter().find(|o| o.tag() == one.tag)?;
            (order, one.order == SortDirection::DESCENDING)
        }
        _ => return None,
    };
    let order = match (unread, order) {
        (false, order) => order,
        // The store keeps all messages of a public folder as unread: what a viewer has read of
        // them would have places without rows.
        (true, Order::DeliveryTime) if table.mailbox.viewer().is_none() => Order::Unread,
        (true, _) => return None,
    };
    let direction = if descending { Direction::Backward } else { Direction::Forward };
    Some(Kept {
        mailbox: table.mailbox.clone(),
        folder,
        set: RowSet::of(associated, order).with_deleted(deleted),
        direction,
    })
}

/// The definition of a contents table's rows.
pub(crate) fn definition(table: &Table) -> Outcome<Definition> {
    let Rows::Contents { folder, associated, deleted, conversations } = table.rows else {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    };
    Ok(Definition::new(&Parts {
        mailbox: table.mailbox.id(),
        viewer: table.mailbox.viewer(),
        folder,
        associated,
        deleted,
        whole: conversations && !table.mailbox.facts().is_public(),
        sort: &table.sort,
        restriction: table.restriction.as_ref(),
        instance: table.instance(),
        code_page: table.code_page,
        lcid: table.lcid,
    }))
}
