//! [MS-OXOMSG]: message classes of delivery and read reports.

use crate::entity::Entity;

/// Bytes of a status part that are looked at.
const STATUS_LEN_MAX: usize = 64 * 1024;

/// The class of a multipart/report; none for all else.
pub(crate) fn message_class(entity: &Entity<'_>) -> Option<&'static str> {
    if entity.media.value != "multipart/report" {
        return None;
    }
    let part = |media: &str| entity.parts.iter().find(|p| p.media.value == media);
    if let Some(status) = part("message/delivery-status") {
        let worst = actions(status).into_iter().max_by_key(|(rank, _)| *rank);
        return Some(worst.map_or("REPORT.IPM.Note.NDR", |(_, class)| class));
    }
    let receipt = part("message/disposition-notification")?;
    let text = String::from_utf8_lossy(&receipt.content()).to_ascii_lowercase();
    let disposition = text.lines().find_map(|l| l.strip_prefix("disposition:"))?;
    let kind = disposition.split(';').nth(1).unwrap_or_default().trim_start();
    let shown = kind.starts_with("displayed") || kind.starts_with("processed");
    Some(if shown { "REPORT.IPM.Note.IPNRN" } else { "REPORT.IPM.Note.IPNNRN" })
}

/// [RFC 3464] 2.3.3: what happened to each recipient; a failure outranks all else.
fn actions(status: &Entity<'_>) -> Vec<(u8, &'static str)> {
    let content = status.content();
    let text = String::from_utf8_lossy(&content[..content.len().min(STATUS_LEN_MAX)]);
    let text = text.to_ascii_lowercase();
    let values = text.lines().filter_map(|l| l.strip_prefix("action:"));
    let known = values.filter_map(|value| match value.trim().split(' ').next() {
        Some("failed") => Some((4, "REPORT.IPM.Note.NDR")),
        Some("delayed") => Some((3, "REPORT.IPM.Note.Delayed")),
        Some("relayed") => Some((2, "REPORT.IPM.Note.Relayed")),
        Some("expanded") => Some((1, "REPORT.IPM.Note.Expanded")),
        Some("delivered") => Some((0, "REPORT.IPM.Note.DR")),
        _ => None,
    });
    known.collect()
}
