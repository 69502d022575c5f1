//! Proves what the store promises about power cuts: `docs/durability.md`.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, ensure};
use clap::{Parser, Subcommand, ValueEnum};
use indicatif::{ProgressBar, ProgressStyle};
use tradepost_testkit::power::{self, Job, Plan, Report, Rounds};

#[derive(Parser)]
struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Write to a directory until stopped, and tell on standard output what is on disk.
    Write {
        /// What is written follows from it.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Each of the threads stops after so many steps.
        #[arg(long, default_value_t = u64::MAX)]
        steps: u64,
        /// Abort when the first thread has done so many.
        #[arg(long)]
        abort_after: Option<u64>,
        /// The data directory.
        directory: PathBuf,
    },
    /// Cut the power, and compare what is left; then the same without `fdatasync`, which must lose.
    Run {
        /// A: a file system on a loop device, needs root. B: a model, needs strace.
        #[arg(long, value_enum, default_value_t = Form::B)]
        form: Form,
        /// How often the power goes.
        #[arg(long, default_value_t = 200)]
        cuts: usize,
        /// Everything follows from it, but the order in which threads run.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Form B: each thread of the writer stops after so many steps.
        #[arg(long, default_value_t = 100)]
        steps: u64,
        /// How often the power goes in the control run.
        #[arg(long, default_value_t = 20)]
        control: usize,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    A,
    B,
}

fn main() -> anyhow::Result<()> {
    match Args::parse().what {
        What::Write { seed, steps, abort_after, directory } => {
            let job = Job { seed, steps_max: steps, abort_after };
            Ok(power::write(&directory, job)?)
        }
        What::Run { form, cuts, seed, steps, control } => {
            // The engine panics on a log that lost its middle; the store makes an error of it.
            std::panic::set_hook(Box::new(|_| {}));
            let report = run(form, cuts, seed, steps, false)?;
            tell("power cuts", &report);
            let lost = run(form, control, seed, steps, true)?;
            tell("control run, without fdatasync", &lost);
            ensure!(report.losses.is_empty(), "something that was acknowledged is lost");
            ensure!(
                control == 0 || !lost.losses.is_empty(),
                "nothing is lost without fdatasync: this proves nothing"
            );
            Ok(())
        }
    }
}

fn run(form: Form, cuts: usize, seed: u64, steps: u64, control: bool) -> anyhow::Result<Report> {
    let program = std::env::current_exe()?;
    let style = "{msg} {wide_bar} {pos}/{len}, {eta} left";
    let bar = ProgressBar::new(cuts as u64).with_style(ProgressStyle::with_template(style)?);
    bar.set_message(if control { "control run" } else { "power cuts" });
    let progress = |done: usize| bar.set_position(done as u64);
    let report = match form {
        Form::A => {
            let rounds = Rounds { program, seed, rounds: cuts, control };
            power::cut_power_of_a_device(&rounds, progress)
        }
        Form::B => {
            ensure!(power::is_traceable(), "strace is missing, or may not trace");
            power::cut_power(&Plan { program, seed, steps, cuts, control }, progress)
        }
    };
    bar.finish_and_clear();
    report.with_context(|| format!("form {form:?}"))
}

fn tell(what: &str, report: &Report) {
    let Report { cuts, acknowledged, demanded, messages, calls, losses } = report;
    let mut lines = vec![format!(
        "{what}: {cuts} cuts, {} losses; the writer: {acknowledged} acknowledged steps, {calls} \
         moments; over all cuts: {demanded} acknowledged steps looked for, {messages} messages \
         compared",
        losses.len()
    )];
    let short = |loss: &String| format!("  {}", loss.chars().take(300).collect::<String>());
    lines.extend(losses.iter().take(20).map(short));
    lines.push(String::new());
    // Nobody may be there to read it.
    let _ = std::io::stdout().lock().write_all(lines.join("\n").as_bytes());
}
