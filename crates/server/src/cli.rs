//! The command line.

mod data;
mod directory;
mod servers;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::backend::Open;
use crate::output;
use crate::program::{DemoOptions, demo, serve_config, start_log};

/// The commands of the server.
#[derive(Subcommand)]
pub enum Command {
    /// Start an organisation to try: three mailboxes on loopback, password `demo`.
    Demo(Demo),
    /// Start the server.
    Serve(Serve),
    /// Add, change, list and remove users.
    User(data::User),
    /// Add, list and remove shared mailboxes, and say where mailboxes are.
    Mailbox(directory::Mailbox),
    /// Add, change, list and remove groups.
    Group(directory::Group),
    /// Add, list and remove people outside, who have an address and no mailbox here.
    Contact(directory::Contact),
    /// Add, change, list and remove other servers of the organisation.
    Server(servers::Server),
    /// Enable, add and list public folders, and say which servers have their contents.
    PublicFolders(directory::PublicFolders),
    /// Bring data into a mailbox.
    Import(data::Import),
}

/// `tradepost demo`.
#[derive(Args)]
pub struct Demo {
    /// Where to keep the data.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where to listen for plain HTTP.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    http: SocketAddr,
    /// Where to listen for HTTPS.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8443")]
    https: SocketAddr,
    /// Where to listen for mail (there is no listener yet).
    #[arg(long, value_name = "ADDR")]
    smtp: Option<SocketAddr>,
    /// Where to listen for mail to be sent (there is no listener yet).
    #[arg(long, value_name = "ADDR")]
    submission: Option<SocketAddr>,
    /// Write the log as JSON, one object per line.
    #[arg(long)]
    log_json: bool,
}

/// `tradepost serve`.
#[derive(Args)]
pub struct Serve {
    /// The configuration, TOML.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// Write the log as JSON, one object per line.
    #[arg(long)]
    log_json: bool,
}

/// The exit status of the program: what went wrong is told on standard error, in one line.
pub fn exit(result: &anyhow::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::failure(error);
            ExitCode::FAILURE
        }
    }
}

impl Command {
    /// Does it.
    pub fn run(self, open: Open) -> anyhow::Result<()> {
        match self {
            Self::Demo(args) => {
                start_log(args.log_json);
                let options = DemoOptions {
                    data: args.data.map_or_else(data::default_dir, Ok)?,
                    http: args.http,
                    https: args.https,
                    smtp: args.smtp,
                    submission: args.submission,
                };
                demo(&options, open)
            }
            Self::Serve(args) => {
                start_log(args.log_json);
                serve_config(&args.config, open)
            }
            Self::User(user) => user.run(open),
            Self::Mailbox(mailbox) => mailbox.run(open),
            Self::Group(group) => group.run(open),
            Self::Contact(contact) => contact.run(open),
            Self::Server(server) => server.run(open),
            Self::PublicFolders(public_folders) => public_folders.run(open),
            Self::Import(import) => import.run(open),
        }
    }
}
