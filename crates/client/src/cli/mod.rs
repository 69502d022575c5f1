//! The commands `tradepost client …`, over any MAPI/HTTP server.

mod attach;
mod change;
mod connect;
mod folders;
mod list;
mod options;
mod output;
mod path;
mod put;
mod show;
mod special;

use clap::{Args, Subcommand};

use options::Options;

/// Look into a mailbox on any MAPI/HTTP server, and change it.
///
/// A FOLDER is a path of names from the top of the mailbox, such as Inbox/Projects, or begins with
/// one of inbox, outbox, sent, deleted, top, root. An ID is what `list` prints in its first column.
#[derive(Args)]
pub struct Client {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Ask autodiscover for the mailbox, and print what it says.
    Discover,
    /// Log on, and measure how long the server takes to answer.
    Ping(special::Ping),
    /// Print the folders with their counts.
    Folders(folders::Folders),
    /// Print the messages of a folder.
    List(list::List),
    /// Print a message: header, text, recipients, attachments.
    Show(show::Show),
    /// Save an attachment to a file.
    GetAttachment(attach::GetAttachment),
    /// Attach a file to a message that is there.
    AddAttachment(attach::AddAttachment),
    /// Put an Internet message (RFC 5322) into a folder.
    Put(put::Put),
    /// Delete messages.
    Delete(change::Delete),
    /// Make a folder.
    Mkdir(change::Mkdir),
    /// Delete a folder.
    Rmdir(change::Rmdir),
}

impl Client {
    /// Does it.
    pub fn run(self) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        runtime.block_on(self.command.run(&self.options))
    }
}

impl Command {
    async fn run(self, options: &Options) -> anyhow::Result<()> {
        match self {
            Self::Discover => special::discover(options).await,
            Self::Ping(ping) => ping.run(options).await,
            Self::Folders(folders) => folders.run(options).await,
            Self::List(list) => list.run(options).await,
            Self::Show(show) => show.run(options).await,
            Self::GetAttachment(get) => get.run(options).await,
            Self::AddAttachment(add) => add.run(options).await,
            Self::Put(put) => put.run(options).await,
            Self::Delete(delete) => delete.run(options).await,
            Self::Mkdir(mkdir) => mkdir.run(options).await,
            Self::Rmdir(rmdir) => rmdir.run(options).await,
        }
    }
}
