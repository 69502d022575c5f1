//! RopSetColumns, RopSortTable, RopRestrict, RopResetTable: what a table shows and how.

use tradepost_mapi::{
    ErrorCode, PropertyTag, PropertyType, RelOp, Restriction, SortDirection, SortOrder,
    SortOrderSet, tags,
};
use tradepost_proto::rop::table::{reset_table, restrict, set_columns, sort_table};

use super::matches::check;
use super::outline::{Collapse, LEVELS_MAX};
use super::status::table_status::COMPLETE;
use super::{Rows, Table, Wrong, aside, sequence};
use crate::error::Outcome;
use crate::op::Op;

/// LIMIT: columns of one sort order.
const SORT_ORDERS_MAX: usize = 32;

/// RopSetColumns, [MS-OXCTABL] 3.2.5.2. A failure leaves the table without columns.
///
/// EXCHANGE: flags that ask for asynchronous work are ignored, here and below.
pub(crate) fn set_columns(
    op: &mut Op<'_>,
    r: &set_columns::Request,
) -> Outcome<set_columns::Success> {
    aside(op, r.input, |_, table| {
        let shown = table.instance();
        table.columns.clear();
        table.wrong.columns = None;
        match check_columns(table, &r.property_tags) {
            Ok(()) => table.columns.clone_from(&r.property_tags),
            Err(code) => table.wrong.columns = Some(code),
        }
        if table.instance() != shown {
            // Other rows: no place among the old ones means anything.
            table.restart();
        }
        match table.wrong.columns {
            Some(code) => Err(code.into()),
            None => Ok(set_columns::Success { table_status: COMPLETE }),
        }
    })
}

fn check_columns(table: &Table, tags: &[PropertyTag]) -> Result<(), ErrorCode> {
    if tags.is_empty() {
        return Err(ErrorCode::INVALID_PARAMETER);
    }
    let mut instance = table.instance();
    for tag in tags {
        match tag.ty() {
            PropertyType::ERROR_CODE | PropertyType::NULL | PropertyType::UNSPECIFIED => {
                return Err(ErrorCode::INVALID_PARAMETER);
            }
            ty if ty.is_instance() => check_instance(table, *tag, &mut instance)?,
            ty if ty.name().is_none() => return Err(ErrorCode::INVALID_PARAMETER),
            _ => {}
        }
    }
    Ok(())
}

/// One row per value: of a list, in a contents table, and of one property only.
fn check_instance(
    table: &Table,
    tag: PropertyTag,
    instance: &mut Option<PropertyTag>,
) -> Result<(), ErrorCode> {
    let ty = tag.ty();
    if !ty.is_multiple() || ty.stored().name().is_none() {
        return Err(ErrorCode::INVALID_PARAMETER);
    }
    let other = instance.replace(tag).is_some_and(|other| other.id() != tag.id());
    if other || !matches!(table.rows, Rows::Contents { .. }) {
        return Err(ErrorCode::NOT_SUPPORTED);
    }
    Ok(())
}

/// RopSortTable, [MS-OXCTABL] 3.2.5.3. The table starts again at its beginning.
pub(crate) fn sort(op: &mut Op<'_>, r: &sort_table::Request) -> Outcome<sort_table::Success> {
    aside(op, r.input, |_, table| {
        table.check_contents()?;
        let set = &r.sort_orders;
        table.wrong.sort = check_sort(table, set).err();
        if let Some(code) = table.wrong.sort {
            return Err(code.into());
        }
        table.sort = set.clone();
        let levels = usize::from(set.expanded_count);
        table.collapse = Collapse { levels, ..Collapse::default() };
        table.restart();
        Ok(sort_table::Success { table_status: COMPLETE })
    })
}

fn check_sort(table: &Table, set: &SortOrderSet) -> Result<(), ErrorCode> {
    let categories = usize::from(set.category_count);
    if categories > set.sort_orders.len() || set.expanded_count > set.category_count {
        return Err(ErrorCode::INVALID_PARAMETER);
    }
    if categories > LEVELS_MAX || set.sort_orders.len() > SORT_ORDERS_MAX {
        return Err(ErrorCode::TOO_COMPLEX);
    }
    // The order replaces the old one: the columns alone say what has rows of its own so far.
    let mut instance = table.columns.iter().copied().find(|tag| tag.ty().is_instance());
    for (n, order) in set.sort_orders.iter().enumerate() {
        let ty = order.tag.ty();
        if ty.is_multiple() && !ty.is_instance() {
            // [MS-OXCTABL] 2.2.2.3.1: the order of whole lists is undefined.
            return Err(ErrorCode::NOT_SUPPORTED);
        }
        check_order(order, categories > 0 && n == categories)?;
        if ty.is_instance() {
            check_instance(table, order.tag, &mut instance)?;
        }
    }
    Ok(())
}

fn check_order(order: &SortOrder, behind_categories: bool) -> Result<(), ErrorCode> {
    use PropertyType as T;
    let by_place = [SortDirection::MAXIMUM_CATEGORY, SortDirection::MINIMUM_CATEGORY];
    let plain = [SortDirection::ASCENDING, SortDirection::DESCENDING];
    let known =
        plain.contains(&order.order) || behind_categories && by_place.contains(&order.order);
    let ordered = match order.tag.ty() {
        T::ERROR_CODE | T::NULL | T::UNSPECIFIED | T::OBJECT | T::RESTRICTION | T::RULE_ACTION => {
            false
        }
        ty => ty.stored().name().is_some(),
    };
    if known && ordered { Ok(()) } else { Err(ErrorCode::INVALID_PARAMETER) }
}

/// RopRestrict, [MS-OXCTABL] 3.2.5.4. The table starts again at its beginning.
pub(crate) fn restrict(op: &mut Op<'_>, r: &restrict::Request) -> Outcome<restrict::Success> {
    aside(op, r.input, |op, table| {
        table.check_folder_table()?;
        table.wrong.restriction = r.restriction.0.as_ref().and_then(|r| check(r).err());
        if let (None, Some(restriction)) = (table.wrong.restriction, &r.restriction.0)
            && let Some(conversation) = conversation(table, restriction)
            && !sequence::finds(op, table, conversation.clone())?
        {
            table.wrong.restriction = Some(ErrorCode::CONVERSATION_NOT_FOUND);
        }
        if let Some(code) = table.wrong.restriction {
            return Err(code.into());
        }
        table.restriction.clone_from(&r.restriction.0);
        table.restart();
        Ok(restrict::Success { table_status: COMPLETE })
    })
}

/// What of a restriction names a conversation, where the table is one of conversations.
fn conversation<'r>(table: &Table, restriction: &'r Restriction) -> Option<&'r Restriction> {
    let Rows::Contents { conversations: true, .. } = table.rows else { return None };
    match restriction {
        Restriction::Property { relop: RelOp::EQUAL, tag, .. }
            if tag.id() == tags::CONVERSATION_ID.id() =>
        {
            Some(restriction)
        }
        Restriction::And(list) => list.iter().find_map(|inner| conversation(table, inner)),
        _ => None,
    }
}

/// RopResetTable, [MS-OXCTABL] 3.2.5.16: no columns, no restriction, the order of the beginning, and
/// nothing wrong.
pub(crate) fn reset(op: &mut Op<'_>, r: &reset_table::Request) -> Outcome<()> {
    aside(op, r.input, |_, table| {
        table.check_folder_table()?;
        table.columns.clear();
        table.sort = SortOrderSet::default();
        table.collapse = Collapse::default();
        table.restriction = None;
        table.wrong = Wrong::default();
        table.restart();
        Ok(())
    })
}
