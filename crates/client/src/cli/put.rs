//! `put`.

use std::path::PathBuf;
use std::time::SystemTime;

use anyhow::{Context, bail};
use clap::Args;
use serde::Serialize;
use tradepost_mapi::FileTime;
use tradepost_mime::limits::MESSAGE_LEN_MAX;
use tradepost_mime::{ImportFacts, import};

use super::options::Options;
use super::{connect, output, path};
use crate::Mailbox;

#[derive(Args)]
pub(super) struct Put {
    /// The messages.
    #[arg(value_name = "FILE.eml", required = true)]
    files: Vec<PathBuf>,
    /// Where to.
    #[arg(long, value_name = "FOLDER", default_value = "inbox")]
    folder: String,
    /// As read already.
    #[arg(long)]
    read: bool,
}

#[derive(Serialize)]
struct Stored {
    file: PathBuf,
    id: String,
    /// Properties that the server did not take, by tag.
    not_taken: Vec<String>,
}

impl Put {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let mailbox = connect::log_on(options).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        let mut all = Vec::new();
        for file in &self.files {
            let cannot = || format!("cannot read {}", file.display());
            let len = tokio::fs::metadata(file).await.with_context(cannot)?.len();
            // A message is read as a whole, since it is taken apart as a whole.
            if len > MESSAGE_LEN_MAX as u64 {
                bail!("{} is longer than {MESSAGE_LEN_MAX} bytes", file.display());
            }
            let bytes = tokio::fs::read(file).await.with_context(cannot)?;
            let facts = ImportFacts { received: now(), read: self.read };
            let draft = import(&bytes, &facts).with_context(|| file.display().to_string())?;
            drop(bytes);
            let bar = output::bar(&file.to_string_lossy(), Some(Mailbox::draft_size(&draft)));
            let mut progress = |done| bar.set_position(done);
            let written = mailbox.write_draft(&folder, draft, &mut progress).await?;
            bar.finish_and_clear();
            let not_taken = written.problems.iter().map(|p| format!("{:?}: {}", p.tag, p.error));
            let put = Stored {
                file: file.clone(),
                id: written.id.to_string(),
                not_taken: not_taken.collect(),
            };
            if !options.json {
                output::line(&format!("{}  {}", put.id, put.file.display()));
            }
            all.push(put);
        }
        drop(folder);
        connect::log_off(mailbox).await;
        if options.json { output::json(&all) } else { Ok(()) }
    }
}

fn now() -> FileTime {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    FileTime::from_unix(i64::try_from(since.as_secs()).unwrap_or(i64::MAX), since.subsec_nanos())
}
