//! `cargo xtask`: the chores of the project.

mod bench;
mod ci;
mod codegen;
mod conformance;
mod operations;
mod power_cut;
mod root;
mod say;
mod tidy;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::say::complain;

/// The chores of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Args {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Everything that a change must pass, in the order of its price.
    Ci(ci::Options),
    /// The project's own rules: dependencies between crates, sizes, left-over marks.
    Tidy,
    /// Measure what operations cost, in a release build; what follows goes to the measuring
    /// program.
    Bench {
        /// What to measure, and its options; `--help` tells.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Make the tables of `crates/mapi/src/generated` from `crates/mapi/data`.
    Codegen {
        /// Change nothing; fail when the checked-in tables are not what would be made.
        #[arg(long)]
        check: bool,
    },
    /// Which requirements of the documents are proved: `docs/conformance.md`.
    Conformance(conformance::Options),
    /// Write `docs/operations.md` from what the tests recorded.
    Operations(operations::Options),
    /// Cut the power of a writer many times and compare what is left: `docs/durability.md`.
    PowerCut(power_cut::Options),
}

fn main() -> ExitCode {
    let done = match Args::parse().chore {
        Chore::Ci(options) => ci::run(&options),
        Chore::Tidy => tidy::run(),
        Chore::Bench { args } => bench::run(&args),
        Chore::Codegen { check } => codegen::run(check),
        Chore::Conformance(options) => conformance::run(&options),
        Chore::Operations(options) => operations::run(&options),
        Chore::PowerCut(options) => power_cut::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}
