//! `cargo xtask bench`: what operations cost, and how cost grows.
//!
//! Figures that are compared are measured side by side, in one run, in turns. Output is JSON, one
//! object a line, and a table for people on standard error. `bench all` writes all figures to one
//! file, of which the tables and plots of `docs/performance.md` are made.

mod applies;
mod chart;
mod contents;
mod desk;
mod fill;
mod folder;
mod house;
mod lean;
mod memory;
mod render;
mod report;
mod save;
mod search;
mod stream;
mod tables;
mod transport;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::report::Report;

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
    /// How long single batches hold the engine: messages marked, moved, copied and deleted.
    Applies(applies::Options),
    /// Saving new messages durably, by several clients at a time, and with slower syncs.
    Save(save::Options),
    /// Search folders: filled while others work, then live while messages are saved.
    Search(search::Options),
    /// Tables of every kind, listed and kept, and many of them in a small budget.
    Tables(tables::Options),
    /// A trivial operation over HTTP beside a bare echo, Basic beside NTLM, logging on.
    Transport(transport::Options),
    /// A long attachment, written and read.
    Stream(stream::Options),
    /// The memory of idle sessions.
    Memory(memory::Options),
    /// Everything, some minutes long; writes the file of figures, and the page and plots from it.
    All(All),
    /// Makes the tables and plots of the page anew from the file of figures.
    Render(render::Options),
}

/// `bench all`.
#[derive(Args)]
struct All {
    /// The program; a release build. The one beside this program without it.
    #[arg(long, default_value_os_t = house::beside())]
    program: PathBuf,
    /// Sizes of the folders, in messages.
    #[arg(long, value_delimiter = ',', default_value = "1000,10000,100000")]
    messages: Vec<u64>,
    /// Seconds that each number of clients saves.
    #[arg(long, default_value_t = 4)]
    seconds: u64,
    #[command(flatten)]
    render: render::Options,
}

fn main() -> anyhow::Result<()> {
    let mut report = Report::default();
    match Bench::parse().what {
        What::Folder(options) => folder::run(&options, &mut report),
        What::Applies(options) => applies::run(&options, &mut report),
        What::Save(options) => save::run(&options, &mut report),
        What::Search(options) => search::run(&options, &mut report),
        What::Tables(options) => tables::run(&options, &mut report),
        What::Transport(options) => transport::run(&options, &mut report),
        What::Stream(options) => stream::run(&options, &mut report),
        What::Memory(options) => memory::run(&options, &mut report),
        What::All(options) => all(options, &mut report),
        What::Render(options) => render::run(&options),
    }
}

fn all(options: All, report: &mut Report) -> anyhow::Result<()> {
    let All { program, messages, seconds, render } = options;
    transport::run(
        &transport::Options {
            program: program.clone(),
            rounds: transport::ROUNDS,
            millis: transport::MILLIS,
        },
        report,
    )?;
    let clients = vec![1, 16, 64];
    save::run(&save::Options { clients, seconds, added: vec![0, 4], dir: None }, report)?;
    stream::run(
        &stream::Options { program: program.clone(), bytes: 10_000_000, rounds: 5 },
        report,
    )?;
    memory::run(&memory::Options { program, sessions: 1000, before: 200 }, report)?;
    folder::run(&folder::Options { messages, pages: 300, dir: None }, report)?;
    report.write(&render.figures)?;
    render::run(&render)
}
