//! RopGetHierarchyTable, [MS-OXCFOLD] 3.2.5.13.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::get_hierarchy_table;

use crate::access;
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::table::{Rows, Table};

/// [MS-OXCFOLD] 2.2.1.13.1 TableFlags: all levels.
const DEPTH: u8 = 0x04;
/// [MS-OXCFOLD] 2.2.1.13.1 TableFlags: deleted folders.
const SOFT_DELETES: u8 = 0x20;

/// [MS-OXCFOLD] 2.2.1.13.1 TableFlags: the bits that have a meaning.
const VALID: u8 = 0xFC;

/// RopGetHierarchyTable.
pub(crate) fn open(
    op: &mut Op<'_>,
    r: &get_hierarchy_table::Request,
) -> Outcome<get_hierarchy_table::Success> {
    let folder = op.folder(r.input)?;
    if r.table_flags & !VALID != 0 {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    access::require_visible(&folder.mailbox, folder.id)?;
    let deep = r.table_flags & DEPTH != 0;
    let deleted = r.table_flags & SOFT_DELETES != 0;
    // EXCHANGE: clients rely on the number being exact, above all for what can be recovered.
    let everything = folder.mailbox.viewer().is_none();
    let row_count = folder.mailbox.read(|view| {
        let counts = view.counts(folder.id)?;
        Ok(match (deep, deleted) {
            (false, false) if everything => counts.subfolders as usize,
            (false, true) if everything => counts.soft_deleted.subfolders as usize,
            _ => access::visible_folders(view, folder.id, deep, deleted)?.len(),
        })
    })?;
    let rows = Rows::Hierarchy { folder: folder.id, deep, deleted };
    let table = Table::new(folder.mailbox, rows, op.session.code_page);
    op.open(r.output, Object::Table(Box::new(table)))?;
    Ok(get_hierarchy_table::Success { row_count: u32::try_from(row_count).unwrap_or(u32::MAX) })
}
