//! `cargo xtask bench`: what operations cost, and how cost grows.
//!
//! Figures that are compared are measured side by side, in one run, in turns. Output is JSON, one
//! object a line, and a table for people on standard error.

mod desk;
mod fill;
mod folder;
mod report;
mod save;
mod search;
mod transport;

use clap::{Parser, Subcommand};

/// Measures what operations cost.
#[derive(Parser)]
struct Bench {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Pages of a contents table in folders of several sizes, and the filling of the folders.
    Folder(folder::Options),
    /// Saving new messages durably, by several clients at a time.
    Save(save::Options),
    /// Search folders: filled while others work, then live while messages are saved.
    Search(search::Options),
    /// A trivial operation over HTTP, beside a bare echo.
    Transport(transport::Options),
}

fn main() -> anyhow::Result<()> {
    match Bench::parse().what {
        What::Folder(options) => folder::run(&options),
        What::Save(options) => save::run(&options),
        What::Search(options) => search::run(&options),
        What::Transport(options) => transport::run(&options),
    }
}
