//! Form A: the writer works on a real file system on a loop device, is stopped, and what the device
//! holds at that moment is mounted and compared. Needs root and loop devices.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use super::Trouble;
use super::acks::Acks;
use super::check::check;
use super::cuts::Report;
use super::rng::Rng;

/// What to run.
#[derive(Clone, Debug)]
pub struct Rounds {
    /// The program `power-cut`, which writes.
    pub program: PathBuf,
    /// What is written, and for how long.
    pub seed: u64,
    /// How often the power goes, each time in a new file system.
    pub rounds: usize,
    /// The control run: `fdatasync` is answered with success and not carried out.
    pub control: bool,
}

/// The length of the device, in bytes.
const DEVICE_LEN: u64 = 1 << 30;

/// A device that did nothing for so many looks is idle.
const IDLE_LOOKS: usize = 10;
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Runs the rounds; `progress` hears of each.
pub fn run(rounds: &Rounds, mut progress: impl FnMut(usize)) -> Result<Report, Trouble> {
    let mut report = Report::default();
    let mut rng = Rng::new(&[rounds.seed, 30]);
    for round in 0..rounds.rounds {
        let base = tempfile::tempdir()?;
        let acks = cut(rounds, base.path(), 20 + rng.index(400))?;
        report.acknowledged += acks.count;
        report.demanded += acks.steps.iter().sum::<u64>();
        let copy = Mounted::new(&base.path().join("copy"), &base.path().join("copied"), "")?;
        match check(&copy.at.join("data"), rounds.seed, &acks) {
            Ok(found) => report.messages += found.messages,
            Err(trouble) => report.losses.push(format!("round {}: {trouble}", round + 1)),
        }
        report.cuts += 1;
        progress(report.cuts);
    }
    Ok(report)
}

/// Lets the writer acknowledge some steps, stops it, and copies the device.
fn cut(rounds: &Rounds, base: &Path, after: usize) -> Result<Acks, Trouble> {
    let image = base.join("device");
    File::create(&image)?.set_len(DEVICE_LEN)?;
    command("mkfs.ext4", &["-q", "-F"], &[&image])?;
    let mounted = Mounted::new(&image, &base.join("mounted"), "commit=30")?;
    let data = mounted.at.join("data");
    let mut program = Command::new(&rounds.program);
    if rounds.control {
        program = Command::new("strace");
        program.args(["-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fdatasync"]);
        program.args(["-e", "inject=fdatasync:retval=0"]).arg(&rounds.program);
    }
    program.args(["write", "--seed", &rounds.seed.to_string()]).arg(&data);
    let child = program.stdout(Stdio::piped()).spawn()?;
    let mut writer = Writer { child, pid: String::new() };
    let out = writer.child.stdout.take().ok_or_else(|| Trouble::text("no output"))?;
    let mut out = BufReader::new(out);
    let mut acks = Acks::default();
    while acks.count < after as u64 {
        let mut line = String::new();
        if out.read_line(&mut line)? == 0 {
            return Err(Trouble::text("the writer ended by itself"));
        }
        if let Some(pid) = line.trim_end().strip_prefix("pid ") {
            pid.clone_into(&mut writer.pid);
        }
        acks.take(line.trim_end());
    }
    command("kill", &["-STOP", &writer.pid], &[])?;
    writer.wait_until_stopped()?;
    mounted.wait_until_idle()?;
    fs::copy(&image, base.join("copy"))?;
    writer.end()?;
    // What was told before the stop and not read yet counts as well.
    let mut rest = String::new();
    out.read_to_string(&mut rest)?;
    let whole = rest.rfind('\n').map_or("", |end| &rest[..end]);
    whole.lines().for_each(|line| acks.take(line));
    Ok(acks)
}

struct Writer {
    child: Child,
    pid: String,
}

impl Writer {
    /// All threads stand still; one that is in a call of the system ends it first.
    fn wait_until_stopped(&self) -> Result<(), Trouble> {
        loop {
            let mut all = true;
            for task in fs::read_dir(format!("/proc/{}/task", self.pid))? {
                let stat = fs::read_to_string(task?.path().join("stat"))?;
                let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
                all &= matches!(state, Some('T' | 't'));
            }
            if all {
                return Ok(());
            }
            thread::sleep(LOOK_EVERY);
        }
    }

    fn end(&mut self) -> Result<(), Trouble> {
        if !self.pid.is_empty() {
            let _ = command("kill", &["-KILL", &self.pid], &[]);
        }
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        let _ = self.end();
    }
}

/// A file system on a loop device, taken down when dropped.
struct Mounted {
    at: PathBuf,
    device: String,
}

impl Mounted {
    fn new(image: &Path, at: &Path, options: &str) -> Result<Self, Trouble> {
        fs::create_dir_all(at)?;
        let device = command("losetup", &["--find", "--show"], &[image])?;
        let device = device.trim().to_owned();
        let options = if options.is_empty() { "rw" } else { options };
        let mounted = command("mount", &["-t", "ext4", "-o", options, &device], &[at]);
        match mounted {
            Ok(_) => Ok(Self { at: at.to_owned(), device }),
            Err(error) => {
                let _ = command("losetup", &["--detach", &device], &[]);
                Err(error)
            }
        }
    }

    /// Nothing is on its way to the device, and nothing new has come for a while.
    fn wait_until_idle(&self) -> Result<(), Trouble> {
        let name = self.device.rsplit('/').next().unwrap_or_default();
        let path = format!("/sys/block/{name}/stat");
        let mut idle = 0;
        let mut last = String::new();
        while idle < IDLE_LOOKS {
            let now = fs::read_to_string(&path)?;
            let in_flight = now.split_whitespace().nth(8) != Some("0");
            idle = if in_flight || now != last { 0 } else { idle + 1 };
            last = now;
            thread::sleep(LOOK_EVERY);
        }
        Ok(())
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = command("umount", &[], &[&self.at]);
        let _ = command("losetup", &["--detach", &self.device], &[]);
    }
}

fn command(program: &str, args: &[&str], paths: &[&Path]) -> Result<String, Trouble> {
    let output = Command::new(program).args(args).args(paths).output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Trouble::text(format!("{program}: {}: {}", output.status, said.trim())))
}
