//! Form B: the writer is traced, and a directory is rebuilt for many moments at which the power
//! could have gone.

use std::fs::{self, File};
use std::io::{BufReader, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Trouble;
use super::acks::Acks;
use super::check::{Found, check};
use super::disk::{Disk, Mercy};
use super::rng::Rng;
use super::trace::{self, Effect, Moment};

/// What to run.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The program `power-cut`, which writes.
    pub program: PathBuf,
    /// What is written, and which moments are chosen.
    pub seed: u64,
    /// Each thread of the writer does so many steps; after half of them the writer is aborted, and
    /// another goes on in the same directory.
    pub steps: u64,
    /// At how many moments the power goes.
    pub cuts: usize,
    /// The control run: `fdatasync` is answered with success and not carried out.
    pub control: bool,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many directories were rebuilt and opened.
    pub cuts: usize,
    /// How many steps the writer had acknowledged at its end.
    pub acknowledged: u64,
    /// Over all cuts: the acknowledged steps that were looked for.
    pub demanded: u64,
    /// Over all cuts: the messages read and compared.
    pub messages: u64,
    /// The calls of the writer on its directory.
    pub calls: usize,
    /// What was lost, by cut.
    pub losses: Vec<String>,
}

/// Whether `strace` is there and may trace.
pub fn is_traceable() -> bool {
    let done = Command::new("strace").args(["-f", "-o", "/dev/null", "true"]).status();
    done.is_ok_and(|status| status.success())
}

/// Whether `strace` is there; says aloud what is not proved without it, and fails where `CI` is
/// `true`.
pub fn is_traceable_or_says(what: &str) -> bool {
    let traceable = is_traceable();
    if !traceable {
        let required = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(!required, "strace is missing or may not trace: nothing is proved about {what}");
        say_unproved(what, "strace is missing or may not trace");
    }
    traceable
}

/// Says on standard error, past whatever captures the output of tests, that nothing is proved.
pub fn say_unproved(what: &str, why: &str) {
    let text = format!("NOTHING IS PROVED about {what}: {why}\n");
    // Without anybody there, nobody is told.
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// Runs the plan; `progress` hears of each cut that was checked.
pub fn run(plan: &Plan, mut progress: impl FnMut(usize)) -> Result<Report, Trouble> {
    let base = tempfile::tempdir()?;
    let root = base.path().canonicalize()?.join("data");
    fs::create_dir(&root)?;
    let moments = record(plan, base.path(), &root)?;
    // Memory holds the rebuilt directories where it can: their syncs are of no interest.
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    let mut report = Report { calls: moments.len(), ..Report::default() };
    let mut rng = Rng::new(&[plan.seed, 4096]);
    let mut cuts = choose(&moments, plan.cuts, &mut rng).into_iter().peekable();
    let mut state = State { disk: Disk::new(&root), acks: Acks::default(), said: Vec::new() };
    for (at, moment) in moments.into_iter().enumerate() {
        state.advance(moment)?;
        while cuts.next_if_eq(&at).is_some() {
            let mercy = Mercy::choose(&mut rng);
            report.demanded += state.acks.steps.iter().sum::<u64>();
            match state.cut(&place, plan.seed, mercy, &mut rng)? {
                Ok(found) => report.messages += found.messages,
                Err(loss) => report.losses.push(format!("call {at}, {mercy:?}: {loss}")),
            }
            report.cuts += 1;
            progress(report.cuts);
        }
    }
    report.acknowledged = state.acks.count;
    if !state.acks.ready || !state.acks.wrong.is_empty() {
        return Err(Trouble::text(format!("the writer is not well: {:?}", state.acks.wrong)));
    }
    Ok(report)
}

struct State {
    disk: Disk,
    acks: Acks,
    said: Vec<u8>,
}

impl State {
    fn advance(&mut self, moment: Moment) -> Result<(), Trouble> {
        if let Moment::Begin(_, Effect::Say(bytes)) = &moment {
            // Somebody may have heard it as soon as it is being said.
            self.said.extend_from_slice(bytes);
            while let Some(end) = self.said.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.said.drain(..=end).collect();
                self.acks.take(String::from_utf8_lossy(&line).trim_end());
            }
        }
        self.disk.advance(moment)
    }

    /// What is left if the power goes now, or what is lost.
    fn cut(
        &self,
        place: &Path,
        seed: u64,
        mercy: Mercy,
        rng: &mut Rng,
    ) -> Result<Result<Found, String>, Trouble> {
        let dir = tempfile::Builder::new().prefix("power-cut").tempdir_in(place)?;
        self.disk.rebuild(dir.path(), mercy, rng)?;
        let checked = catch_unwind(AssertUnwindSafe(|| check(dir.path(), seed, &self.acks)));
        Ok(match checked {
            Ok(checked) => checked.map_err(|trouble| trouble.to_string()),
            Err(_) => Err("a panic".to_owned()),
        })
    }
}

/// Runs the writer under `strace`.
fn record(plan: &Plan, base: &Path, root: &Path) -> Result<Vec<Moment>, Trouble> {
    let trace: PathBuf = base.join("trace");
    let mut strace = Command::new("strace");
    strace.args(trace::arguments()).arg("-o").arg(&trace);
    if plan.control {
        strace.args(["-e", "inject=fdatasync:retval=0"]);
    }
    let half = (plan.steps / 2).to_string();
    let write = format!("\"$0\" write --seed {} --steps {half}", plan.seed);
    // The shell is there to start the second writer.
    let script = format!("{write} --abort-after {half} \"$1\"; {write} \"$1\"");
    strace.args(["sh", "-c", &script]).arg(&plan.program).arg(root);
    let status = strace.stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if !status.success() {
        return Err(Trouble::text(format!("the writer under strace: {status}")));
    }
    trace::read(BufReader::with_capacity(1 << 20, File::open(&trace)?), root)
}

/// The moments at which the power goes: half of them right after something was told, when a loss
/// is worst.
fn choose(moments: &[Moment], cuts: usize, rng: &mut Rng) -> Vec<usize> {
    let told = moments.iter().enumerate();
    let told: Vec<usize> = told
        .filter(|(_, moment)| matches!(moment, Moment::Begin(_, Effect::Say(_))))
        .map(|(at, _)| at)
        .collect();
    let mut chosen: Vec<usize> = (0..cuts)
        .map(|cut| match told.len() {
            len @ 1.. if cut % 2 == 0 => told[rng.index(len)],
            _ => rng.index(moments.len().max(1)),
        })
        .collect();
    chosen.sort_unstable();
    chosen
}
