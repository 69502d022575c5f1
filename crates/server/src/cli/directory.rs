//! `tradepost mailbox …`, `tradepost group …`, `tradepost contact …`, `tradepost public-folders …`.

use clap::{Args, Subcommand};

use super::data::Place;
use crate::backend::Open;
use crate::commands::{Command, HomeOf};

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
        #[command(flatten)]
        entry: NewEntry,
        /// Several people use it: the only kind that is made here.
        #[arg(long, required = true)]
        shared: bool,
    },
    /// List everything that has a mailbox.
    List,
    /// Remove a shared mailbox with everything in it.
    Remove {
        /// The SMTP address.
        address: String,
    },
    /// Say where a mailbox is, while the organisation moves from or to another server.
    Home {
        /// The SMTP address.
        address: String,
        #[command(flatten)]
        place: HomePlace,
    },
    /// Change who may use a shared mailbox.
    Member {
        #[command(subcommand)]
        action: MemberAction,
    },
}

/// What a shared mailbox and a group are made of.
#[derive(Args)]
struct NewEntry {
    /// The SMTP address.
    address: String,
    /// The name that people see.
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Somebody who belongs to it: a user, a mailbox or a group; may be given several times.
    #[arg(long = "member", value_name = "ADDRESS")]
    members: Vec<String>,
}

/// Where a mailbox is: one of the three.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct HomePlace {
    /// On another server, to which clients are sent.
    #[arg(long, value_name = "NAME")]
    server: Option<String>,
    /// On its way: nobody logs on to it.
    #[arg(long)]
    in_transit: bool,
    /// On this server. A mailbox that was never here is made when its owner logs on.
    #[arg(long)]
    here: bool,
}

impl HomePlace {
    fn home(self) -> HomeOf {
        match self.server {
            Some(name) => HomeOf::Server { name },
            None if self.in_transit => HomeOf::InTransit {},
            None => HomeOf::Here {},
        }
    }
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
            MailboxAction::Add { entry: NewEntry { address, name, members }, shared } => {
                Command::MailboxAdd { address, name, shared, members }
            }
            MailboxAction::List => Command::MailboxList {},
            MailboxAction::Remove { address } => Command::MailboxRemove { address },
            MailboxAction::Home { address, place } => {
                Command::MailboxHome { address, home: place.home() }
            }
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
    Add(NewEntry),
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
            GroupAction::Add(NewEntry { address, name, members }) => {
                Command::GroupAdd { address, name, members }
            }
            GroupAction::List => Command::GroupList {},
            GroupAction::Remove { address } => Command::GroupRemove { address },
            GroupAction::Member { action } => action.command(),
        };
        self.place.run(open, command)
    }
}

/// `tradepost contact`.
#[derive(Args)]
pub struct Contact {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    action: ContactAction,
}

#[derive(Subcommand)]
enum ContactAction {
    /// Enter somebody outside, who has an address and no mailbox here.
    Add {
        /// The SMTP address.
        address: String,
        /// The name that people see.
        #[arg(long, value_name = "NAME")]
        name: Option<String>,
    },
    /// List the contacts.
    List,
    /// Remove a contact, also from groups.
    Remove {
        /// The SMTP address.
        address: String,
    },
}

impl Contact {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let command = match self.action {
            ContactAction::Add { address, name } => Command::ContactAdd { address, name },
            ContactAction::List => Command::ContactList {},
            ContactAction::Remove { address } => Command::ContactRemove { address },
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
    /// Change which servers have the contents of a public folder; the folders themselves are
    /// everywhere.
    Replica {
        #[command(subcommand)]
        action: ReplicaAction,
    },
}

#[derive(Subcommand)]
enum ReplicaAction {
    /// A server has the contents.
    Add {
        /// The path of the folder, with slashes.
        folder: String,
        /// The name of the server; `here` is this one.
        server: String,
        /// It has them and does not serve them.
        #[arg(long)]
        inactive: bool,
    },
    /// A server does not have the contents any more. Without those here, the folder is a ghost:
    /// clients are told which servers have them.
    Remove {
        /// The path of the folder, with slashes.
        folder: String,
        /// The name of the server; `here` is this one.
        server: String,
    },
}

impl ReplicaAction {
    fn command(self) -> Command {
        match self {
            Self::Add { folder, server, inactive } => {
                Command::ReplicaAdd { path: folder, server, inactive }
            }
            Self::Remove { folder, server } => Command::ReplicaRemove { path: folder, server },
        }
    }
}

impl PublicFolders {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let command = match self.action {
            PublicFoldersAction::Enable { address } => Command::PublicFoldersEnable { address },
            PublicFoldersAction::Add { path, owner, mail } => {
                Command::PublicFoldersAdd { path, owner, mail }
            }
            PublicFoldersAction::List => Command::PublicFoldersList {},
            PublicFoldersAction::Replica { action } => action.command(),
        };
        self.place.run(open, command)
    }
}
