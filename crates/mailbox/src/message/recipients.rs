//! RopModifyRecipients, RopRemoveAllRecipients, RopReadRecipients, [MS-OXCMSG] 3.2.5.4 to 3.2.5.6.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::message::{modify_recipients, read_recipients, remove_all_recipients};
use tradepost_wire::Counted;

use super::{ROOM_KEPT, size};
use crate::error::Outcome;
use crate::op::Op;
use crate::recipient;

/// [MS-OXCMSG] 2.2.3.6.2 RowCount: fewer than 255 rows in one answer.
const ROWS_MAX: usize = 254;

/// RopModifyRecipients: adds, replaces and removes by row number; all rows or none.
pub(crate) fn modify_recipients(op: &mut Op<'_>, r: &modify_recipients::Request) -> Outcome<()> {
    let limit = op.env.limits.recipients_max;
    let message = op.message(r.input)?;
    let code_page = message.code_page;
    let mut recipients = message.content.recipients.clone();
    for row in r.recipient_rows.iter() {
        let changed = recipient::from_row(row, &r.recipient_columns, code_page)?;
        let at = recipients.binary_search_by_key(&row.row_id, |x| x.row_id);
        match (changed, at) {
            (Some(new), Ok(at)) => recipients.splice(at..=at, [new]).for_each(drop),
            (Some(new), Err(at)) => recipients.insert(at, new),
            (None, Ok(at)) => drop(recipients.remove(at)),
            // A row that is not there need not be removed.
            (None, Err(_)) => {}
        }
    }
    if recipients.len() > limit {
        return Err(ErrorCode::TOO_BIG.into());
    }
    message.content.recipients = recipients;
    message.changed = true;
    Ok(())
}

/// RopRemoveAllRecipients.
pub(crate) fn remove_all_recipients(
    op: &mut Op<'_>,
    r: &remove_all_recipients::Request,
) -> Outcome<()> {
    let message = op.message(r.input)?;
    message.content.recipients.clear();
    message.changed = true;
    Ok(())
}

/// RopReadRecipients: from a row number on, as many as fit.
pub(crate) fn read_recipients(
    op: &mut Op<'_>,
    r: &read_recipients::Request,
) -> Outcome<read_recipients::Success> {
    let mut left = op.room.saturating_sub(ROOM_KEPT);
    let message = op.message(r.input)?;
    let columns = recipient::columns(&message.content.recipients);
    let mut rows = Vec::new();
    let recipients = &message.content.recipients;
    // [MS-OXCMSG] 3.2.5.6: 0 stands for the first row, every other number for its own.
    let first = match r.row_id {
        0 => 0,
        id => recipients.iter().position(|x| x.row_id == id).unwrap_or(recipients.len()),
    };
    let wanted = recipients.get(first..).unwrap_or_default();
    for x in wanted.iter().take(ROWS_MAX) {
        let row = recipient::read_row(x, &columns);
        let len = size(&row);
        if len > left {
            break;
        }
        left -= len;
        rows.push(row);
    }
    if wanted.is_empty() {
        return Err(ErrorCode::NOT_FOUND.into());
    }
    if rows.is_empty() {
        return Err(ErrorCode::BUFFER_TOO_SMALL.into());
    }
    Ok(read_recipients::Success { recipient_rows: Counted::from(rows) })
}
