//! `tradepost mailbox …`, `tradepost group …`, `tradepost public-folders …`.

use clap::{Args, Subcommand};

use super::data::Place;
use crate::backend::Open;
use crate::commands::Command;

/// `tradepost mailbox`.
#[derive(Args)]
pub struct Mailbox {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    action: MailboxAction,
}

#[derive(Subcommand)]
enum MailboxAction {
    /// Make a mailbox that several people use and nobody logs in as.
    Add {
        /// The SMTP address.
        address: String,
        /// Several people use it: the only kind that is made here.
        #[arg(long, required = true)]
        shared: bool,
        /// The name that people see.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// Somebody who may use it, or a group; may be given several times.
        #[arg(long = "member", value_name = "ADDRESS")]
        members: Vec<String>,
    },
    /// List everything that has a mailbox.
    List,
    /// Remove a shared mailbox with everything in it.
    Remove {
        /// The SMTP address.
        address: String,
    },
    /// Change who may use a shared mailbox.
    Member {
        #[command(subcommand)]
        action: MemberAction,
    },
}

#[derive(Subcommand)]
enum MemberAction {
    /// Add somebody.
    Add {
        /// The address of the group or shared mailbox.
        group: String,
        /// The address of the member.
        member: String,
    },
    /// Take somebody out.
    Remove {
        /// The address of the group or shared mailbox.
        group: String,
        /// The address of the member.
        member: String,
    },
}

impl MemberAction {
    fn command(self) -> Command {
        match self {
            Self::Add { group, member } => Command::MemberAdd { group, member },
            Self::Remove { group, member } => Command::MemberRemove { group, member },
        }
    }
}

impl Mailbox {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let command = match self.action {
            MailboxAction::Add { address, shared, name, members } => {
                Command::MailboxAdd { address, name, shared, members }
            }
            MailboxAction::List => Command::MailboxList {},
            MailboxAction::Remove { address } => Command::MailboxRemove { address },
            MailboxAction::Member { action } => action.command(),
        };
        self.place.run(open, command)
    }
}

/// `tradepost group`.
#[derive(Args)]
pub struct Group {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    action: GroupAction,
}

#[derive(Subcommand)]
enum GroupAction {
    /// Make a group.
    Add {
        /// The SMTP address.
        address: String,
        /// The name that people see.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
        /// A member: a user, a mailbox or another group; may be given several times.
        #[arg(long = "member", value_name = "ADDRESS")]
        members: Vec<String>,
    },
    /// List the groups.
    List,
    /// Remove a group, not its members.
    Remove {
        /// The SMTP address.
        address: String,
    },
    /// Change the members of a group.
    Member {
        #[command(subcommand)]
        action: MemberAction,
    },
}

impl Group {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let command = match self.action {
            GroupAction::Add { address, name, members } => {
                Command::GroupAdd { address, name, members }
            }
            GroupAction::List => Command::GroupList {},
            GroupAction::Remove { address } => Command::GroupRemove { address },
            GroupAction::Member { action } => action.command(),
        };
        self.place.run(open, command)
    }
}

/// `tradepost public-folders`.
#[derive(Args)]
pub struct PublicFolders {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    action: PublicFoldersAction,
}

#[derive(Subcommand)]
enum PublicFoldersAction {
    /// Make the public folder store, if there is none.
    Enable {
        /// The SMTP address of its mailbox.
        #[arg(long, value_name = "ADDRESS")]
        address: Option<String>,
    },
    /// Make a public folder.
    Add {
        /// Its path, with slashes; the folders on the way must be there.
        path: String,
        /// The address of the user whose folder it is.
        #[arg(long, value_name = "ADDRESS")]
        owner: Option<String>,
        /// The address at which it takes mail.
        #[arg(long, value_name = "ADDRESS")]
        mail: Option<String>,
    },
    /// List the public folders.
    List,
}

impl PublicFolders {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let command = match self.action {
            PublicFoldersAction::Enable { address } => Command::PublicFoldersEnable { address },
            PublicFoldersAction::Add { path, owner, mail } => {
                Command::PublicFoldersAdd { path, owner, mail }
            }
            PublicFoldersAction::List => Command::PublicFoldersList {},
        };
        self.place.run(open, command)
    }
}
