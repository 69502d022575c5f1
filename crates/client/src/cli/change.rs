//! `delete`, `mkdir`, `rmdir`.

use anyhow::bail;
use clap::Args;
use serde::Serialize;
use tradepost_mapi::MessageId;

use super::options::Options;
use super::show::message_id;
use super::{connect, output, path};

#[derive(Args)]
pub(super) struct Delete {
    /// The folder.
    #[arg(value_name = "FOLDER")]
    folder: String,
    /// The messages.
    #[arg(value_name = "ID", value_parser = message_id, required = true)]
    ids: Vec<MessageId>,
    /// For good, even where the server would keep what is deleted for a while.
    #[arg(long)]
    hard: bool,
}

#[derive(Serialize)]
struct Done {
    id: String,
}

impl Delete {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let mailbox = connect::log_on(options).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        mailbox.delete_messages(&folder, &self.ids, self.hard).await?;
        drop(folder);
        connect::log_off(mailbox).await;
        if options.json {
            let done = self.ids.iter().map(|id| Done { id: id.to_string() });
            return output::json(&done.collect::<Vec<_>>());
        }
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct Mkdir {
    /// The new folder; the one around it must be there.
    #[arg(value_name = "FOLDER")]
    folder: String,
    /// It is no failure when it is there already.
    #[arg(long)]
    open_existing: bool,
}

impl Mkdir {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let (around, name) = path::split(&self.folder);
        if name.is_empty() {
            bail!("the folder has no name");
        }
        let mailbox = connect::log_on(options).await?;
        let parent = path::open(&mailbox, around).await?;
        let folder = mailbox.create_folder(&parent, name, self.open_existing).await?;
        let id = folder.id.to_string();
        drop((folder, parent));
        connect::log_off(mailbox).await;
        if options.json {
            return output::json(&Done { id });
        }
        output::line(&id);
        Ok(())
    }
}

#[derive(Args)]
pub(super) struct Rmdir {
    /// The folder.
    #[arg(value_name = "FOLDER")]
    folder: String,
    /// With everything in it.
    #[arg(long)]
    all: bool,
}

impl Rmdir {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let (around, name) = path::split(&self.folder);
        if name.is_empty() {
            bail!("the top of the mailbox cannot be deleted");
        }
        let mailbox = connect::log_on(options).await?;
        let parent = path::open(&mailbox, around).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        mailbox.delete_folder(&parent, folder.id, self.all).await?;
        let id = folder.id.to_string();
        drop((folder, parent));
        connect::log_off(mailbox).await;
        if options.json { output::json(&Done { id }) } else { Ok(()) }
    }
}
