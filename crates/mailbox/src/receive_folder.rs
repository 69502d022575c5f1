//! Where messages of a class are delivered, [MS-OXCSTOR] 3.2.5.2 and 3.2.5.4: as a new mailbox has
//! it.

use tradepost_mapi::{ErrorCode, FolderId};
use tradepost_proto::rop::logon::{ReceiveFolderRow, get_receive_folder, get_receive_folder_table};
use tradepost_store::SpecialFolders;
use tradepost_wire::AsciiZ;

use crate::error::Outcome;
use crate::op::Op;

/// The classes that have a folder, the most general first, [MS-OXCSTOR] 3.2.3.
fn rows(special: &SpecialFolders) -> [(&'static str, FolderId); 4] {
    [
        ("", special.inbox),
        ("IPC", special.root),
        ("IPM", special.inbox),
        ("REPORT.IPM", special.inbox),
    ]
}

/// RopGetReceiveFolder: the longest class that the wanted one begins with, by whole words and in
/// any case.
pub(crate) fn one(
    op: &mut Op<'_>,
    r: &get_receive_folder::Request,
) -> Outcome<get_receive_folder::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    let class = &r.message_class.0;
    if !is_class(class) {
        return Err(ErrorCode::INVALID_PARAMETER.into());
    }
    let begins = |name: &str| {
        let rest = class.get(name.len()..);
        let same = class.get(..name.len()).is_some_and(|c| c.eq_ignore_ascii_case(name.as_bytes()));
        same && (name.is_empty() || rest.is_some_and(|r| r.is_empty() || r.starts_with(b".")))
    };
    let rows = rows(&mailbox.facts().special);
    let found = rows.iter().filter(|(name, _)| begins(name)).max_by_key(|(name, _)| name.len());
    let (name, folder_id) = found.ok_or(ErrorCode::NOT_FOUND)?;
    Ok(get_receive_folder::Success {
        folder_id: *folder_id,
        explicit_message_class: AsciiZ::from(*name),
    })
}

/// [MS-OXCSTOR] 2.2.1.2.1: printable, at most 255 bytes with the terminator, words between single
/// periods.
fn is_class(class: &[u8]) -> bool {
    let printable = class.iter().all(|b| (0x20..0x7F).contains(b));
    let words = class.is_empty() || class.split(|b| *b == b'.').all(|word| !word.is_empty());
    printable && words && class.len() < 255
}

/// RopGetReceiveFolderTable.
pub(crate) fn table(
    op: &mut Op<'_>,
    r: &get_receive_folder_table::Request,
) -> Outcome<get_receive_folder_table::Success> {
    let mailbox = op.logon(r.input)?.mailbox;
    let made = mailbox.read(|view| view.folder(mailbox.facts().special.root))?;
    let created = made.properties.value(tradepost_mapi::tags::CREATION_TIME);
    let time = created.and_then(tradepost_mapi::Value::time).unwrap_or_default();
    let rows = rows(&mailbox.facts().special).map(|(name, folder_id)| ReceiveFolderRow {
        folder_id,
        message_class: name.into(),
        last_modification_time: time,
    });
    Ok(get_receive_folder_table::Success { rows: rows.to_vec().into() })
}
