//! `folders`.

use clap::Args;
use serde::Serialize;
use tradepost_mapi::{FolderId, PropertyTag, tags};

use super::options::Options;
use super::{connect, output, path};
use crate::Row;

const COLUMNS: &[PropertyTag] = &[
    tags::FOLDER_ID,
    tags::PARENT_FOLDER_ID,
    tags::DISPLAY_NAME,
    tags::CONTENT_COUNT,
    tags::CONTENT_UNREAD_COUNT,
    tags::CONTAINER_CLASS,
];

#[derive(Args)]
pub(super) struct Folders {
    /// Below this folder; `root` shows also what clients hide.
    #[arg(value_name = "FOLDER", default_value = "top")]
    folder: String,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    path: String,
    name: String,
    depth: usize,
    messages: i64,
    unread: i64,
    class: Option<String>,
}

impl Folders {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let mailbox = connect::log_on(options).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        let table = mailbox.hierarchy(&folder, true, COLUMNS).await?;
        let rows = mailbox.all_rows(&table, usize::MAX).await?;
        let mut entries = Vec::new();
        below(&rows, folder.id, "", 0, &mut entries);
        drop((table, folder));
        connect::log_off(mailbox).await;
        if options.json {
            return output::json(&entries);
        }
        output::line("MESSAGES  UNREAD  ID            NAME");
        for entry in entries {
            let name = output::plain(&entry.name);
            let indent = "  ".repeat(entry.depth);
            let Entry { id, messages, unread, .. } = entry;
            output::line(&format!("{messages:>8} {unread:>7}  {id:<12}  {indent}{name}"));
        }
        Ok(())
    }
}

/// The rows below a folder as a tree, each folder before those in it.
fn below(rows: &[Row], parent: FolderId, path: &str, depth: usize, entries: &mut Vec<Entry>) {
    /// LIMIT: how deep a tree is shown; also against a server that says a folder lies in itself.
    const DEPTH_MAX: usize = 64;
    if depth > DEPTH_MAX {
        return;
    }
    for row in rows {
        let (Some(id), Some(of)) =
            (row.folder_id(tags::FOLDER_ID), row.folder_id(tags::PARENT_FOLDER_ID))
        else {
            continue;
        };
        if of != parent || entries.len() >= rows.len() {
            continue;
        }
        let name = row.text(tags::DISPLAY_NAME).unwrap_or_default();
        let full = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        entries.push(Entry {
            id: id.to_string(),
            path: full.clone(),
            name,
            depth,
            messages: row.integer(tags::CONTENT_COUNT).unwrap_or_default(),
            unread: row.integer(tags::CONTENT_UNREAD_COUNT).unwrap_or_default(),
            class: row.text(tags::CONTAINER_CLASS),
        });
        below(rows, id, &full, depth + 1, entries);
    }
}
