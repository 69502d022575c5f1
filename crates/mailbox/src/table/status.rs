//! RopGetStatus, RopAbort, RopQueryColumnsAll: what a table says of itself.

use tradepost_mapi::{ErrorCode, PropertyTag, tags};
use tradepost_proto::rop::table::{abort, get_status, query_columns_all};

use super::{Rows, aside};
use crate::error::Outcome;
use crate::op::Op;

/// [MS-OXCTABL] 2.2.2.1.3 TableStatus.
pub(crate) mod table_status {
    /// Nothing is going on.
    pub(crate) const COMPLETE: u8 = 0x00;
    /// The last RopSortTable failed.
    pub(crate) const SORT_ERROR: u8 = 0x0A;
    /// The last RopSetColumns failed.
    pub(crate) const SETCOL_ERROR: u8 = 0x0D;
    /// The last RopRestrict failed.
    pub(crate) const RESTRICT_ERROR: u8 = 0x0F;
}

/// RopGetStatus, [MS-OXCTABL] 3.2.5.7: every operation is complete when it answers; what failed is
/// told until it is put right.
pub(crate) fn status(op: &mut Op<'_>, r: &get_status::Request) -> Outcome<get_status::Success> {
    aside(op, r.input, |_, table| {
        let wrong = table.wrong;
        let table_status = match (wrong.sort, wrong.restriction, wrong.columns) {
            (Some(_), _, _) => table_status::SORT_ERROR,
            (None, Some(_), _) => table_status::RESTRICT_ERROR,
            (None, None, Some(_)) => table_status::SETCOL_ERROR,
            (None, None, None) => table_status::COMPLETE,
        };
        Ok(get_status::Success { table_status })
    })
}

/// RopAbort, [MS-OXCTABL] 3.2.5.6. EXCHANGE: nothing is ever asynchronous, so that there is nothing
/// to abort.
pub(crate) fn abort(op: &mut Op<'_>, r: &abort::Request) -> Outcome<abort::Success> {
    aside(op, r.input, |_, table| {
        table.check_folder_table()?;
        Err(ErrorCode::ABORT_FAILED.into())
    })
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
        tags::ROW_TYPE,
        tags::DEPTH,
        tags::CONTENT_COUNT,
        tags::CONTENT_UNREAD_COUNT,
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
