//! RopGetContentsTable, [MS-OXCFOLD] 3.2.5.14.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::get_contents_table;
use tradepost_store::{Order, Rights, RowSet};

use crate::access;
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::table::{Rows, Table};

/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: folder associated information.
const ASSOCIATED: u8 = 0x02;
/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: deleted messages.
const SOFT_DELETES: u8 = 0x20;
/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: the members of conversations.
const CONVERSATION_MEMBERS: u8 = 0x80;

/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: the bits that have a meaning.
const VALID: u8 = 0xFA;

/// RopGetContentsTable.
pub(crate) fn open(
    op: &mut Op<'_>,
    r: &get_contents_table::Request,
) -> Outcome<get_contents_table::Success> {
    let folder = op.folder(r.input)?;
    if r.table_flags & !VALID != 0 {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    if r.table_flags & CONVERSATION_MEMBERS != 0 {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    let associated = r.table_flags & ASSOCIATED != 0;
    access::require(&folder.mailbox, folder.id, Rights::READ_ANY)?;
    let deleted = r.table_flags & SOFT_DELETES != 0;
    let counts = folder.mailbox.read(|view| view.counts(folder.id))?;
    // EXCHANGE: clients rely on the number being exact, above all for what can be recovered.
    let set = RowSet::of(associated, Order::DeliveryTime).with_deleted(deleted);
    let row_count = counts.rows(set);
    let rows = Rows::Contents { folder: folder.id, associated, deleted };
    let table = Table::new(folder.mailbox, rows, op.session.code_page);
    op.open(r.output, Object::Table(Box::new(table)))?;
    Ok(get_contents_table::Success { row_count })
}
