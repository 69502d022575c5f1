//! The program `tradepost`.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tradepost_server::{backend, cli};

/// A MAPI-over-HTTP server that emulates Exchange.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Tradepost {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Server(cli::Command),
    /// Look into a mailbox on any MAPI/HTTP server, and change it.
    Client(Box<tradepost_client::cli::Client>),
}

fn main() -> ExitCode {
    let result = match Tradepost::parse().command {
        Command::Server(command) => command.run(backend::open),
        Command::Client(client) => client.run(),
    };
    cli::exit(&result)
}
