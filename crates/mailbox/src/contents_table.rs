//! RopGetContentsTable, [MS-OXCFOLD] 3.2.5.14.

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::folder::get_contents_table;
use tradepost_store::{FolderKind, Order, Rights, RowSet};

use crate::access;
use crate::error::Outcome;
use crate::object::{FolderObject, Object};
use crate::op::Op;
use crate::table::{Rows, Table};

/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: folder associated information.
const ASSOCIATED: u8 = 0x02;
/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: the answer may come before it is true.
const DEFERRED_ERRORS: u8 = 0x08;
/// [MS-OXCFOLD] 2.2.1.14.1 TableFlags: texts are Unicode.
const USE_UNICODE: u8 = 0x40;
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
        return conversations(op, r, &folder);
    }
    let associated = r.table_flags & ASSOCIATED != 0;
    access::require(&folder.mailbox, folder.id, Rights::READ_ANY)?;
    let deleted = r.table_flags & SOFT_DELETES != 0;
    let counts = folder.mailbox.read(|view| view.counts(folder.id))?;
    // EXCHANGE: clients rely on the number being exact, above all for what can be recovered.
    let set = RowSet::of(associated, Order::DeliveryTime).with_deleted(deleted);
    let row_count = counts.rows(set);
    let (folder, mailbox) = (folder.id, folder.mailbox);
    let rows = Rows::Contents { folder, associated, deleted, conversations: false };
    let table = Table::new(mailbox, rows, op.session.code_page);
    op.open(r.output, Object::Table(Box::new(table)))?;
    Ok(get_contents_table::Success { row_count })
}

/// A table of the messages of conversations, which RopRestrict then makes one of a single
/// conversation.
fn conversations(
    op: &mut Op<'_>,
    r: &get_contents_table::Request,
    folder: &FolderObject,
) -> Outcome<get_contents_table::Success> {
    let (mailbox, id) = (&folder.mailbox, folder.id);
    let public = mailbox.facts().is_public();
    let with = r.table_flags & !(CONVERSATION_MEMBERS | DEFERRED_ERRORS | USE_UNICODE);
    if with != 0 || !public && id != mailbox.facts().special.root {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    access::require(mailbox, id, Rights::READ_ANY)?;
    let row_count = mailbox.read(|view| {
        if public {
            return Ok(view.counts(id)?.messages);
        }
        let mut all = view.counts(id)?.messages;
        for (below, _) in view.descendants(id)? {
            if view.folder(below)?.kind != FolderKind::Search {
                all = all.saturating_add(view.counts(below)?.messages);
            }
        }
        Ok(all)
    })?;
    let rows =
        Rows::Contents { folder: id, associated: false, deleted: false, conversations: true };
    let table = Table::new(mailbox.clone(), rows, op.session.code_page);
    op.open(r.output, Object::Table(Box::new(table)))?;
    Ok(get_contents_table::Success { row_count })
}
