//! Where messages of a class are delivered, [MS-OXCSTOR] 3.2.5.2 to 3.2.5.4.

use tradepost_mapi::{ErrorCode, FolderId};
use tradepost_proto::rop::logon::{
    ReceiveFolderRow, get_receive_folder, get_receive_folder_table, set_receive_folder,
};
use tradepost_store::{Mailbox, ReceiveFolder};
use tradepost_wire::StrZ;

use crate::error::Outcome;
use crate::op::Op;

/// [MS-OXCSTOR] 3.2.5.3: the classes whose folder clients do not change.
const FIXED: [&[u8]; 2] = [b"IPM", b"REPORT.IPM"];

/// RopGetReceiveFolder: the longest class that the wanted one begins with, by whole words and in
/// any case.
pub(crate) fn one(
    op: &mut Op<'_>,
    r: &get_receive_folder::Request,
) -> Outcome<get_receive_folder::Success> {
    let mailbox = private(op, r.input)?;
    let class = &r.message_class.0;
    if !is_class(class) {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    let rows = mailbox.read(|view| view.receive_folders())?;
    let found = rows.into_iter().filter(|row| begins(class, &row.message_class));
    let found = found.max_by_key(|row| row.message_class.len()).unwrap_or(ReceiveFolder {
        folder: mailbox.facts().special.inbox,
        ..ReceiveFolder::default()
    });
    Ok(get_receive_folder::Success {
        folder_id: found.folder,
        explicit_message_class: StrZ(found.message_class),
    })
}

/// Whether a class is another one or below it.
fn begins(class: &[u8], above: &[u8]) -> bool {
    let Some((head, rest)) = class.split_at_checked(above.len()) else { return false };
    head.eq_ignore_ascii_case(above)
        && (above.is_empty() || rest.is_empty() || rest.starts_with(b"."))
}

/// The mailbox of a logon that is not to the public folders.
fn private(op: &mut Op<'_>, index: u8) -> Outcome<Mailbox> {
    let mailbox = op.logon(index)?.mailbox;
    if mailbox.facts().is_public() {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    Ok(mailbox)
}

/// [MS-OXCSTOR] 2.2.1.2.1: printable, at most 255 bytes with the terminator, words between single
/// periods.
fn is_class(class: &[u8]) -> bool {
    let printable = class.iter().all(|b| (0x20..0x7F).contains(b));
    let words = class.is_empty() || class.split(|b| *b == b'.').all(|word| !word.is_empty());
    printable && words && class.len() < 255
}

/// RopSetReceiveFolder.
pub(crate) fn set(op: &mut Op<'_>, r: &set_receive_folder::Request) -> Outcome<()> {
    let mailbox = private(op, r.input)?;
    let class = &r.message_class.0;
    if !is_class(class) {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    if FIXED.iter().any(|fixed| fixed.eq_ignore_ascii_case(class)) {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    let folder = Some(r.folder_id).filter(|id| *id != FolderId::default());
    if class.is_empty() && folder.is_none() {
        return Err(ErrorCode::CALL_FAILED.into());
    }
    op.write(&mailbox, |t| t.set_receive_folder(class, folder))
}

/// RopGetReceiveFolderTable.
pub(crate) fn table(
    op: &mut Op<'_>,
    r: &get_receive_folder_table::Request,
) -> Outcome<get_receive_folder_table::Success> {
    let mailbox = private(op, r.input)?;
    let rows = mailbox.read(|view| view.receive_folders())?;
    if rows.is_empty() {
        return Err(ErrorCode::NO_RECEIVE_FOLDER.into());
    }
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| ReceiveFolderRow {
            folder_id: row.folder,
            message_class: StrZ(row.message_class),
            last_modification_time: row.modified,
        })
        .collect();
    Ok(get_receive_folder_table::Success { rows: rows.into() })
}
