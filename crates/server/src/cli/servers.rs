//! `tradepost server …`.

use clap::{Args, Subcommand};

use super::data::Place;
use crate::backend::Open;
use crate::commands::{self, Command};

/// `tradepost server`.
#[derive(Args)]
pub struct Server {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    action: ServerAction,
}

#[derive(Subcommand)]
enum ServerAction {
    /// Enter another server of the organisation, so that clients can be sent there.
    Add {
        /// What it is called here.
        name: String,
        /// Where clients find it: https://host[:port].
        #[arg(long, value_name = "URL")]
        url: String,
        /// Its distinguished name, which clients are told; made of the name without it.
        #[arg(long, value_name = "DN")]
        dn: Option<String>,
        /// What it costs to reach it; clients are told the cheapest first, and none above 500.
        #[arg(long, value_name = "N", default_value_t = 100)]
        cost: u32,
        /// It has public folders.
        #[arg(long)]
        public_folders: bool,
    },
    /// Change what is known of another server.
    #[command(arg_required_else_help = true)]
    Set {
        /// What it is called here.
        name: String,
        /// Where clients find it: https://host[:port].
        #[arg(long, value_name = "URL")]
        url: Option<String>,
        /// Its distinguished name, which clients are told.
        #[arg(long, value_name = "DN")]
        dn: Option<String>,
        /// What it costs to reach it.
        #[arg(long, value_name = "N")]
        cost: Option<u32>,
        /// Whether it has public folders.
        #[arg(long, value_name = "BOOL")]
        public_folders: Option<bool>,
    },
    /// List the other servers.
    List,
    /// Forget another server; no mailbox may be there.
    Remove {
        /// What it is called here.
        name: String,
    },
}

impl Server {
    pub(super) fn run(self, open: Open) -> anyhow::Result<()> {
        let command = match self.action {
            ServerAction::Add { name, url, dn, cost, public_folders } => {
                Command::ServerAdd(commands::Server { name, url, dn, cost, public_folders })
            }
            ServerAction::Set { name, url, dn, cost, public_folders } => {
                Command::ServerSet { name, url, dn, cost, public_folders }
            }
            ServerAction::List => Command::ServerList {},
            ServerAction::Remove { name } => Command::ServerRemove { name },
        };
        self.place.run(open, command)
    }
}
