//! `get-attachment` and `add-attachment`: files of any length in constant memory.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;
use serde::Serialize;
use tokio::fs::File;
use tokio::io::BufWriter;
use tradepost_mapi::{MessageId, Properties, PropertyTag, Value, tags};

use super::options::Options;
use super::show::{message_id, name};
use super::{connect, output, path};
use crate::{Attachment, Mailbox, OpenMode};

/// PidTagAttachMethod.
const BY_VALUE: i32 = 1;
const EMBEDDED_MESSAGE: i64 = 5;
const COLUMNS: &[PropertyTag] =
    &[tags::ATTACH_LONG_FILENAME, tags::ATTACH_FILENAME, tags::DISPLAY_NAME, tags::ATTACH_METHOD];

#[derive(Args)]
pub(super) struct GetAttachment {
    /// The folder.
    #[arg(value_name = "FOLDER")]
    folder: String,
    /// The message.
    #[arg(value_name = "ID", value_parser = message_id)]
    id: MessageId,
    /// The number of the attachment, as `show` prints it.
    #[arg(value_name = "N")]
    number: u32,
    /// The file to write; without it one of the attachment's own name in this folder, which must
    /// not be there yet.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Serialize)]
struct Copied {
    file: PathBuf,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
}

impl Copied {
    fn print(&self, options: &Options) -> anyhow::Result<()> {
        if options.json {
            return output::json(self);
        }
        output::line(&format!("{} ({} bytes)", self.file.display(), self.bytes));
        Ok(())
    }
}

impl GetAttachment {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let mailbox = connect::log_on(options).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        let message = mailbox.open_message(folder.id, self.id, OpenMode::Read).await;
        let message = message.with_context(|| format!("message {}", self.id))?;
        let attachment = mailbox.open_attachment(&message, self.number, OpenMode::Read).await;
        let attachment = attachment.with_context(|| format!("attachment {}", self.number))?;
        let copied = self.copy(&mailbox, &attachment).await?;
        drop((attachment, message, folder));
        connect::log_off(mailbox).await;
        copied.print(options)
    }

    async fn copy(&self, mailbox: &Mailbox, attachment: &Attachment) -> anyhow::Result<Copied> {
        let row = mailbox.properties(&attachment.handle, COLUMNS).await?;
        if row.integer(tags::ATTACH_METHOD) == Some(EMBEDDED_MESSAGE) {
            bail!("attachment {} is a message, not a file", self.number);
        }
        let own_name = name(&row).unwrap_or_else(|| format!("attachment-{}", self.number));
        let stream = mailbox.open_stream(&attachment.handle, tags::ATTACH_DATA_BINARY).await?;
        let (path, file) = if let Some(path) = &self.output {
            (path.clone(), File::create(path).await)
        } else {
            let path = PathBuf::from(safe_name(&own_name));
            let file = File::create_new(&path).await;
            (path, file)
        };
        let file = file.with_context(|| format!("cannot write {}", path.display()))?;
        let bar = output::bar(&own_name, Some(stream.size.into()));
        let mut to = BufWriter::new(file);
        let mut progress = |done| bar.set_position(done);
        let bytes = mailbox.read_to(&stream, &mut to, &mut progress).await?;
        bar.finish_and_clear();
        Ok(Copied { file: path, bytes, number: None })
    }
}

/// The name of a file in this folder, whatever a stranger called it.
fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control()).collect();
    match clean.trim_start_matches('.').trim() {
        "" => "attachment".to_owned(),
        good => good.to_owned(),
    }
}

#[derive(Args)]
pub(super) struct AddAttachment {
    /// The folder.
    #[arg(value_name = "FOLDER")]
    folder: String,
    /// The message.
    #[arg(value_name = "ID", value_parser = message_id)]
    id: MessageId,
    /// The file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Its media type.
    #[arg(long, value_name = "TYPE")]
    mime_type: Option<String>,
}

impl AddAttachment {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let cannot = || format!("cannot read {}", self.file.display());
        let mut file = File::open(&self.file).await.with_context(cannot)?;
        let len = file.metadata().await.with_context(cannot)?.len();
        let mailbox = connect::log_on(options).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        let message = mailbox.open_message(folder.id, self.id, OpenMode::Write).await;
        let message = message.with_context(|| format!("message {}", self.id))?;
        let attachment = mailbox.create_attachment(&message).await?;
        let properties = self.properties();
        mailbox.set_properties(&attachment.handle, properties).await?;
        let bar = output::bar(&file_name(&self.file), Some(len));
        let mut progress = |done| bar.set_position(done);
        let tag = tags::ATTACH_DATA_BINARY;
        let handle = &attachment.handle;
        let bytes = mailbox.write_from(handle, tag, &mut file, &mut progress).await?;
        mailbox.save_attachment(&attachment).await?;
        mailbox.save(&message).await?;
        bar.finish_and_clear();
        let number = Some(attachment.number);
        drop((attachment, message, folder));
        connect::log_off(mailbox).await;
        Copied { file: self.file, bytes, number }.print(options)
    }

    fn properties(&self) -> Properties {
        let name = file_name(&self.file);
        let mut properties = Properties::new();
        properties.set(tags::ATTACH_METHOD, Value::Integer32(BY_VALUE));
        properties.set(tags::ATTACH_LONG_FILENAME, Value::String(name.as_str().into()));
        properties.set(tags::DISPLAY_NAME, Value::String(name.as_str().into()));
        if let Some(ty) = &self.mime_type {
            properties.set(tags::ATTACH_MIME_TAG, Value::String(ty.as_str().into()));
        }
        properties
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_attachment_leads_to_no_other_folder() {
        assert_eq!(safe_name("../../etc/passwd"), "passwd");
        assert_eq!(safe_name("C:\\x\\a.txt"), "a.txt");
        assert_eq!(safe_name(".."), "attachment");
        assert_eq!(safe_name("a\u{1b}b"), "ab");
    }
}
