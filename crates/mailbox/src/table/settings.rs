//! RopSetColumns, RopSortTable, RopRestrict, RopResetTable and what asks for them.

use tradepost_mapi::{ErrorCode, PropertyTag, PropertyType, tags};
use tradepost_proto::rop::table::{
    get_status, query_columns_all, query_position, reset_table, restrict, set_columns, sort_table,
};

use super::{Rows, query};
use crate::error::Outcome;
use crate::op::Op;

/// [MS-OXCTABL] 2.2.2.1.3 TableStatus: nothing is going on.
pub(crate) const COMPLETE: u8 = 0;

/// RopSetColumns.
pub(crate) fn set_columns(
    op: &mut Op<'_>,
    r: &set_columns::Request,
) -> Outcome<set_columns::Success> {
    let table = op.rows(r.input)?;
    // A failure leaves the table without columns.
    table.columns.clear();
    if r.property_tags.is_empty() {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    for tag in r.property_tags.iter() {
        match tag.ty() {
            PropertyType::ERROR_CODE | PropertyType::NULL | PropertyType::UNSPECIFIED => {
                return Err(ErrorCode::INVALID_PARAMETER.into());
            }
            // One row per element of a list is not there yet.
            ty if ty.is_instance() => return Err(ErrorCode::NOT_SUPPORTED.into()),
            ty if ty.name().is_none() => return Err(ErrorCode::INVALID_PARAMETER.into()),
            _ => {}
        }
    }
    table.columns.clone_from(&r.property_tags);
    Ok(set_columns::Success { table_status: COMPLETE })
}

/// RopSortTable. The table starts again at its beginning.
pub(crate) fn sort(op: &mut Op<'_>, r: &sort_table::Request) -> Outcome<sort_table::Success> {
    let table = op.rows(r.input)?;
    match table.rows {
        Rows::Contents { .. } => {}
        // [MS-OXCTABL] 3.2.5.3: hierarchy and attachment tables keep their own order.
        Rows::Hierarchy { .. } | Rows::Attachments { .. } => {
            return Err(ErrorCode::NOT_SUPPORTED.into());
        }
    }
    let set = &r.sort_orders;
    if usize::from(set.category_count) > set.sort_orders.len()
        || set.expanded_count > set.category_count
    {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    // Categories and instances of lists are not there yet.
    if set.category_count > 0 || set.sort_orders.iter().any(|o| o.tag.ty().is_multiple()) {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    table.sort = set.clone();
    table.restart();
    Ok(sort_table::Success { table_status: COMPLETE })
}

/// RopRestrict. The table starts again at its beginning.
pub(crate) fn restrict(op: &mut Op<'_>, r: &restrict::Request) -> Outcome<restrict::Success> {
    let table = op.rows(r.input)?;
    if matches!(table.rows, Rows::Attachments { .. }) {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    table.restriction.clone_from(&r.restriction.0);
    table.restart();
    Ok(restrict::Success { table_status: COMPLETE })
}

/// RopGetStatus: every operation on a table is complete when it answers.
pub(crate) fn status(op: &mut Op<'_>, r: &get_status::Request) -> Outcome<get_status::Success> {
    op.rows(r.input)?;
    Ok(get_status::Success { table_status: COMPLETE })
}

/// RopResetTable: no columns, no restriction, the order of the beginning.
pub(crate) fn reset(op: &mut Op<'_>, r: &reset_table::Request) -> Outcome<()> {
    let table = op.rows(r.input)?;
    table.columns.clear();
    table.sort.sort_orders.clear();
    table.restriction = None;
    table.restart();
    Ok(())
}

/// RopQueryPosition.
pub(crate) fn position(
    op: &mut Op<'_>,
    r: &query_position::Request,
) -> Outcome<query_position::Success> {
    let denominator = query::count(op, r.input)?;
    query::recount(op, r.input)?;
    let numerator = op.rows(r.input)?.cursor.position.min(denominator);
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(query_position::Success { numerator: number(numerator), denominator: number(denominator) })
}

/// RopQueryColumnsAll: what every row of such a table can have.
pub(crate) fn all_columns(
    op: &mut Op<'_>,
    r: &query_columns_all::Request,
) -> Outcome<query_columns_all::Success> {
    const OF_FOLDERS: &[PropertyTag] = &[
        tags::FOLDER_ID,
        tags::PARENT_FOLDER_ID,
        tags::ENTRY_ID,
        tags::DISPLAY_NAME,
        tags::COMMENT,
        tags::CONTAINER_CLASS,
        tags::FOLDER_TYPE,
        tags::CONTENT_COUNT,
        tags::CONTENT_UNREAD_COUNT,
        tags::SUBFOLDERS,
        tags::DEPTH,
        tags::ATTRIBUTE_HIDDEN,
        tags::CHANGE_NUMBER,
        tags::LAST_MODIFICATION_TIME,
    ];
    const OF_MESSAGES: &[PropertyTag] = &[
        tags::MID,
        tags::FOLDER_ID,
        tags::INST_ID,
        tags::INSTANCE_NUM,
        tags::ENTRY_ID,
        tags::MESSAGE_CLASS,
        tags::SUBJECT,
        tags::SENDER_NAME,
        tags::DISPLAY_TO,
        tags::DISPLAY_CC,
        tags::MESSAGE_DELIVERY_TIME,
        tags::CLIENT_SUBMIT_TIME,
        tags::LAST_MODIFICATION_TIME,
        tags::MESSAGE_FLAGS,
        tags::MESSAGE_SIZE,
        tags::MESSAGE_STATUS,
        tags::IMPORTANCE,
        tags::SENSITIVITY,
        tags::HAS_ATTACHMENTS,
        tags::CHANGE_NUMBER,
    ];
    const OF_ATTACHMENTS: &[PropertyTag] = &[
        tags::ATTACH_NUMBER,
        tags::ATTACH_METHOD,
        tags::ATTACH_LONG_FILENAME,
        tags::ATTACH_FILENAME,
        tags::ATTACH_SIZE,
        tags::RENDERING_POSITION,
        tags::ATTACH_MIME_TAG,
    ];
    let list = match op.rows(r.input)?.rows {
        Rows::Hierarchy { .. } => OF_FOLDERS,
        Rows::Contents { .. } => OF_MESSAGES,
        Rows::Attachments { .. } => OF_ATTACHMENTS,
    };
    Ok(query_columns_all::Success { property_tags: list.to_vec().into() })
}
