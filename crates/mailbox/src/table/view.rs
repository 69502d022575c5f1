//! The rows of a table, listed: for orders and restrictions that the store does not keep.

use std::cmp::Ordering;

use tradepost_mapi::{Cell, Restriction, SortDirection, SortOrder};
use tradepost_store::{Direction, Error, ObjectNumber, Order, RowSet, View as StoreView};

use super::matches::{Subject, matches, row_limit};
use super::row::{Loaded, Row, RowRef};
use super::{Rows, Table, compare};
use crate::values::reading::Reading;

/// LIMIT: a sort looks at values of at most so many bytes.
const SORTED_VALUE_LEN_MAX: usize = 4_096;
/// LIMIT: a restriction looks at values of at most so many bytes; longer ones do not fulfil it.
pub(crate) const MATCHED_VALUE_LEN_MAX: usize = 1 << 20;
/// Rows that are read from the store at once.
const PAGE: usize = 500;

/// Rows in the order of a table.
pub(crate) struct View {
    pub rows: Vec<RowRef>,
    /// The position of the mailbox's journal that the rows were listed at.
    pub journal: u64,
}

/// Lists the rows of a hierarchy or contents table.
pub(crate) fn list(
    table: &Table,
    view: &StoreView<'_>,
    reading: Reading<'_>,
) -> Result<View, Error> {
    let journal = view.journal_position();
    let refs = match table.rows {
        Rows::Hierarchy { folder, deep, deleted: false } => folders(view, folder, deep)?,
        Rows::Hierarchy { folder, deep, deleted: true } => deleted_folders(view, folder, deep)?,
        Rows::Contents { folder, associated, deleted } => {
            let set = RowSet::of(associated, Order::DeliveryTime).with_deleted(deleted);
            messages(view, folder, set)?
        }
        Rows::Attachments { .. } => Vec::new(),
    };
    let rows = arrange(table, view, refs, reading)?;
    Ok(View { rows, journal })
}

fn folders(
    view: &StoreView<'_>,
    folder: tradepost_mapi::FolderId,
    deep: bool,
) -> Result<Vec<RowRef>, Error> {
    let list = if deep {
        view.descendants(folder)?
    } else {
        view.children(folder)?.into_iter().map(|id| (id, 1)).collect()
    };
    Ok(list.into_iter().map(|(id, depth)| RowRef::Folder { id, depth }).collect())
}

fn deleted_folders(
    view: &StoreView<'_>,
    folder: tradepost_mapi::FolderId,
    deep: bool,
) -> Result<Vec<RowRef>, Error> {
    let list = if deep {
        view.deleted_descendants(folder)?
    } else {
        view.deleted_children(folder)?.into_iter().map(|id| (id, 1)).collect()
    };
    Ok(list.into_iter().map(|(id, depth)| RowRef::Folder { id, depth }).collect())
}

fn messages(
    view: &StoreView<'_>,
    folder: tradepost_mapi::FolderId,
    set: RowSet,
) -> Result<Vec<RowRef>, Error> {
    let mut refs = Vec::new();
    let mut after = None;
    loop {
        let page = view.rows(folder, set, Direction::Backward, after.as_ref(), PAGE)?;
        let Some((last, _)) = page.last() else { return Ok(refs) };
        after = Some(last.clone());
        refs.extend(page.iter().map(|(_, object)| RowRef::Message(*object)));
    }
}

/// Loads rows, at a constant number of round trips for messages. What is gone by now is left out.
pub(crate) fn load(view: &StoreView<'_>, rows: &[RowRef]) -> Result<Vec<Option<Loaded>>, Error> {
    let objects: Vec<_> = rows.iter().filter_map(|row| row.message()).collect();
    if objects.len() == rows.len() {
        match load_messages(view, &objects) {
            // One of them is gone: the others are found one by one.
            Err(Error::NotFound(_)) => {}
            all => return Ok(all?.into_iter().map(Some).collect()),
        }
    }
    rows.iter().map(|row| load_one(view, *row)).collect()
}

fn load_messages(view: &StoreView<'_>, objects: &[ObjectNumber]) -> Result<Vec<Loaded>, Error> {
    let heads = view.heads(objects)?;
    let fields = view.fields_of(objects)?;
    let pairs = heads.into_iter().zip(fields);
    Ok(pairs.map(|(head, fields)| Loaded::Message { head, fields }).collect())
}

fn load_one(view: &StoreView<'_>, row: RowRef) -> Result<Option<Loaded>, Error> {
    let loaded = match row {
        RowRef::Folder { id, depth } => {
            view.any_folder(id).map(|folder| Loaded::Folder { folder, depth })
        }
        RowRef::Message(object) => load_messages(view, &[object])
            .and_then(|mut list| list.pop().ok_or(Error::NotFound("message"))),
        RowRef::Attachment(_) => return Ok(None),
    };
    match loaded {
        Ok(loaded) => Ok(Some(loaded)),
        Err(Error::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Leaves out what the restriction does not let through, and sorts the others.
fn arrange(
    table: &Table,
    view: &StoreView<'_>,
    refs: Vec<RowRef>,
    reading: Reading<'_>,
) -> Result<Vec<RowRef>, Error> {
    let orders = &table.sort.sort_orders;
    if table.restriction.is_none() && orders.is_empty() {
        return Ok(refs);
    }
    let mut kept: Vec<(Vec<Cell>, RowRef)> = Vec::new();
    for page in refs.chunks(PAGE) {
        for (row, loaded) in page.iter().zip(load(view, page)?) {
            let Some(loaded) = &loaded else { continue };
            let with = |value_len_max| Row {
                facts: view.facts(),
                reading: Reading { value_len_max, ..reading },
                loaded,
                view: Some(view),
            };
            let matched = with(MATCHED_VALUE_LEN_MAX);
            if table.restriction.as_ref().is_none_or(|r| matches(r, &matched)) {
                let sorted = with(SORTED_VALUE_LEN_MAX);
                kept.push((orders.iter().map(|o| sorted.cell(o.tag)).collect(), *row));
            }
        }
    }
    // A stable sort: among equal folders the order stays that of the listing.
    kept.sort_by(|(a, x), (b, y)| {
        by_orders(orders, a, b).then_with(|| among_equals(orders, *x, *y))
    });
    let limit = table.restriction.as_ref().and_then(|r: &Restriction| row_limit(r));
    let limit = limit.map_or(usize::MAX, |n| n as usize);
    Ok(kept.into_iter().map(|(_, row)| row).take(limit).collect())
}

/// Equal messages stand as in the orders that the store keeps: the older first, or last where it goes down.
fn among_equals(orders: &[SortOrder], x: RowRef, y: RowRef) -> Ordering {
    match (orders.first(), x, y) {
        (Some(first), RowRef::Message(x), RowRef::Message(y)) => match first.order {
            SortDirection::DESCENDING => y.cmp(&x),
            _ => x.cmp(&y),
        },
        _ => Ordering::Equal,
    }
}

fn by_orders(orders: &[SortOrder], a: &[Cell], b: &[Cell]) -> Ordering {
    let each = orders.iter().zip(a.iter().zip(b));
    each.map(|(order, (a, b))| match order.order {
        SortDirection::DESCENDING => compare::cells(b, a),
        _ => compare::cells(a, b),
    })
    .find(|order| order.is_ne())
    .unwrap_or(Ordering::Equal)
}
