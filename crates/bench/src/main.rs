//! `cargo xtask bench`: what operations cost, and how cost grows.
//!
//! Figures that are compared are measured side by side, in one run, in turns. Output is JSON, one
//! object a line, and a table for people on standard error. With `--write`, and by `bench all`, they
//! go into one file, of which the tables and plots of `docs/performance.md` are made.

mod applies;
mod chart;
mod contents;
mod desk;
mod fill;
mod house;
mod lean;
mod memory;
mod pages;
mod render;
mod report;
mod save;
mod search;
mod stream;
mod tables;
mod transport;
mod work;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::report::Report;

/// Measures what operations cost.
#[derive(Parser)]
struct Bench {
    /// Writes what was measured into the file of figures, in place of what stands there of the same
    /// kind, and makes the page and its plots anew.
    #[arg(long, global = true)]
    write: bool,
    #[command(flatten)]
    render: render::Options,
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// How long single batches hold the engine: messages marked, moved, copied and deleted.
    Applies(applies::Options),
    /// Saving new messages durably, by several clients at a time, and with slower syncs.
    Save(save::Options),
    /// Search folders: filled while others work, then live while messages are saved.
    Search(search::Options),
    /// Folders of several sizes: filled, pages of tables of every kind, and work on many messages.
    Tables(tables::Options),
    /// A trivial operation over HTTP beside a bare echo, Basic beside NTLM, logging on.
    Transport(transport::Options),
    /// A long attachment, written and read.
    Stream(stream::Options),
    /// The memory of idle sessions.
    Memory(memory::Options),
    /// Everything, some minutes long, and writes it.
    All(All),
    /// Makes the tables and plots of the page anew from the file of figures.
    Render,
}

/// `bench all`.
#[derive(Args)]
struct All {
    /// The program; a release build. The one beside this program without it.
    #[arg(long, default_value_os_t = house::beside())]
    program: PathBuf,
    #[command(flatten)]
    tables: tables::Options,
    /// Seconds that each number of clients saves.
    #[arg(long, default_value_t = 3)]
    seconds: u64,
}

fn main() -> anyhow::Result<()> {
    let mut report = Report::default();
    let Bench { write, render, what } = Bench::parse();
    let write = write || matches!(what, What::All(_));
    match what {
        What::Applies(options) => applies::run(&options, &mut report),
        What::Save(options) => save::run(&options, &mut report),
        What::Search(options) => search::run(&options, &mut report),
        What::Tables(options) => tables::run(&options, &mut report),
        What::Transport(options) => transport::run(&options, &mut report),
        What::Stream(options) => stream::run(&options, &mut report),
        What::Memory(options) => memory::run(&options, &mut report),
        What::All(options) => all(options, &mut report),
        What::Render => return render::run(&render),
    }?;
    if write {
        if render.figures.exists() {
            report.complete(Report::read(&render.figures)?);
        }
        report.write(&render.figures)?;
        render::run(&render)?;
    }
    Ok(())
}

fn all(options: All, report: &mut Report) -> anyhow::Result<()> {
    let All { program, tables, seconds } = options;
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
    search::run(&search::Options::default(), report)?;
    tables::run(&tables, report)
}
