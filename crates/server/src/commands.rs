//! Commands that touch data: what can be asked, how far it has got, what came of it.
//!
//! The same types cross the control socket as JSON and are used within one process when no server
//! runs.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// What is asked.
#[derive(Clone, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "command", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// Makes an account with its mailbox.
    UserAdd {
        /// Its SMTP address.
        address: String,
        /// The name that people see; the address without one.
        display_name: Option<String>,
        /// Its password.
        password: String,
        /// The server that has its mailbox; this one without it.
        server: Option<String>,
    },
    /// Sets a password.
    UserPasswd {
        /// The account's SMTP address.
        address: String,
        /// The new password.
        password: String,
    },
    /// Lists the accounts.
    UserList {},
    /// Removes an account with its mailbox.
    UserRemove {
        /// The account's SMTP address.
        address: String,
    },
    /// Changes what a user may do. What is not said stays as it is.
    UserSet {
        /// The account's SMTP address.
        address: String,
        /// Whether they are an administrator, who may log on to every mailbox with that privilege.
        administrator: Option<bool>,
        /// Whether they are disabled: nobody logs in as them, nor on to their mailbox.
        disabled: Option<bool>,
    },
    /// Makes a mailbox that nobody logs in as.
    MailboxAdd {
        /// Its SMTP address.
        address: String,
        /// The name that people see; the address without one.
        name: Option<String>,
        /// Whether several people use it; no other kind can be made this way.
        shared: bool,
        /// The addresses of those who may use it; groups stand for their members.
        members: Vec<String>,
    },
    /// Lists everything that has a mailbox.
    MailboxList {},
    /// Removes a shared mailbox with everything in it.
    MailboxRemove {
        /// Its SMTP address.
        address: String,
    },
    /// Says where a mailbox is.
    MailboxHome {
        /// Its SMTP address.
        address: String,
        /// Where.
        home: HomeOf,
    },
    /// Makes an entry of somebody outside, who has an address and no mailbox here.
    ContactAdd {
        /// The SMTP address.
        address: String,
        /// The name that people see; the address without one.
        name: Option<String>,
    },
    /// Lists the contacts.
    ContactList {},
    /// Removes a contact.
    ContactRemove {
        /// The SMTP address.
        address: String,
    },
    /// Enters another server of the organisation.
    ServerAdd(Server),
    /// Changes what is known of another server. What is not said stays as it is.
    ServerSet {
        /// Its name.
        name: String,
        /// Where it answers.
        url: Option<String>,
        /// Its distinguished name.
        dn: Option<String>,
        /// What it costs to reach it.
        cost: Option<u32>,
        /// Whether it has public folders.
        public_folders: Option<bool>,
    },
    /// Lists the other servers.
    ServerList {},
    /// Forgets another server.
    ServerRemove {
        /// Its name.
        name: String,
    },
    /// Makes a group.
    GroupAdd {
        /// Its SMTP address.
        address: String,
        /// The name that people see; the address without one.
        name: Option<String>,
        /// The addresses of its members.
        members: Vec<String>,
    },
    /// Lists the groups.
    GroupList {},
    /// Removes a group, not its members.
    GroupRemove {
        /// Its SMTP address.
        address: String,
    },
    /// Adds somebody to a group or to the users of a shared mailbox.
    MemberAdd {
        /// The address of the group or mailbox.
        group: String,
        /// The address of the member.
        member: String,
    },
    /// Takes somebody out again.
    MemberRemove {
        /// The address of the group or mailbox.
        group: String,
        /// The address of the member.
        member: String,
    },
    /// Makes the public folder store, if there is none.
    PublicFoldersEnable {
        /// The SMTP address of its mailbox; `public-folders` in the organisation's domain without
        /// one.
        address: Option<String>,
    },
    /// Makes a public folder.
    PublicFoldersAdd {
        /// Its path below the top, with slashes.
        path: String,
        /// The address of the user whose folder it is; nobody's without one.
        owner: Option<String>,
        /// The address at which it takes mail, if it does.
        mail: Option<String>,
    },
    /// Lists the public folders.
    PublicFoldersList {},
    /// Says that a server has a replica of a public folder's contents.
    ReplicaAdd {
        /// The path of the folder.
        path: String,
        /// The server; `here` is this one.
        server: String,
        /// Whether it has the contents and does not serve them.
        inactive: bool,
    },
    /// Says that a server has none any more.
    ReplicaRemove {
        /// The path of the folder.
        path: String,
        /// The server; `here` is this one.
        server: String,
    },
    /// Brings internet messages into a mailbox.
    ImportEml {
        /// The SMTP address of the mailbox.
        mailbox: String,
        /// The name of the folder, below the one that people see as the top; the Inbox without one.
        folder: Option<String>,
        /// One message each; absolute paths.
        files: Vec<PathBuf>,
    },
}

/// Where a mailbox is.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "at", rename_all = "snake_case", deny_unknown_fields)]
pub enum HomeOf {
    /// On this server.
    Here {},
    /// On its way from one server to another.
    InTransit {},
    /// On another server.
    Server {
        /// Its name.
        name: String,
    },
}

/// Another server of the organisation.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Its name.
    pub name: String,
    /// Where it answers: `https://host[:port]`.
    pub url: String,
    /// Its distinguished name, which clients are told; one is made of its name if there is none.
    pub dn: Option<String>,
    /// What it costs to reach it.
    pub cost: u32,
    /// Whether it has public folders.
    pub public_folders: bool,
}

/// How far a command has got.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Progress {
    /// Steps done.
    pub done: u64,
    /// Steps in all.
    pub total: u64,
    /// What is being done, for people.
    pub text: String,
}

/// An account, in a list.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct User {
    /// Its SMTP address.
    pub address: String,
    /// The name that people see.
    pub display_name: String,
    /// Whether they may use the administrator's privilege.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub administrator: bool,
    /// Whether nobody logs in as them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub disabled: bool,
}

/// Something with an address, in a list.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Entry {
    /// Its SMTP address.
    pub address: String,
    /// The name that people see.
    pub display_name: String,
    /// `user`, `shared`, `public_folders`, `group` or `contact`.
    pub kind: String,
    /// The addresses of its members or users.
    pub members: Vec<String>,
    /// Where its mailbox is, if not here: `in transit`, or the name of a server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<String>,
}

/// A public folder, in a list.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct PublicFolder {
    /// Its path below the top, with slashes.
    pub path: String,
    /// The address of its owner.
    pub owner: Option<String>,
    /// The address at which it takes mail.
    pub mail: Option<String>,
    /// Who has its contents; nothing if it is this server alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replicas: Vec<Replica>,
}

/// A replica of a public folder's contents.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Replica {
    /// The server; `here` is this one.
    pub server: String,
    /// Whether it has the contents and does not serve them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub inactive: bool,
}

/// A file that did not get in.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Rejected {
    /// Which.
    pub file: PathBuf,
    /// Why.
    pub reason: String,
}

/// What came of a command.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum Done {
    /// There is nothing to say but that it is done, durably.
    Ok {},
    /// The accounts.
    Users {
        /// In the order of their addresses.
        users: Vec<User>,
    },
    /// Mailboxes or groups.
    Entries {
        /// In the order of their addresses.
        entries: Vec<Entry>,
    },
    /// The other servers.
    Servers {
        /// In the order of their names.
        servers: Vec<Server>,
    },
    /// The public folders.
    PublicFolders {
        /// Each before those in it.
        folders: Vec<PublicFolder>,
    },
    /// An import has come to its end.
    Imported {
        /// Messages that are in the mailbox now, durably.
        messages: u64,
        /// Files that are not.
        rejected: Vec<Rejected>,
    },
}

/// Why a command failed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, thiserror::Error)]
#[serde(tag = "error", content = "message", rename_all = "snake_case")]
pub enum Failure {
    /// What the command names is not there.
    #[error("{0} not found")]
    NotFound(String),
    /// What the command would make is there already.
    #[error("{0} exists")]
    Exists(String),
    /// The command makes no sense.
    #[error("{0}")]
    Invalid(String),
    /// Something went wrong on the way.
    #[error("{0}")]
    Failed(String),
}

/// Whoever carries out commands.
pub trait Commands: Send + Sync {
    /// Carries out a command, saying from time to time how far it has got. It returns when
    /// everything is durable. May block for as long as it takes.
    fn run(&self, command: Command, progress: &mut dyn FnMut(Progress)) -> Result<Done, Failure>;
}
