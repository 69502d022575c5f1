//! Writes and syncs fail. The store closes for writing and says so, goes on reading, and has told
//! nobody what is not on disk: after it is opened again everything acknowledged is there.

use std::path::Path;
use std::process::Command;

use tradepost_testkit::power::{Acks, check, is_traceable_or_says, run_writer, say_unproved};

const SEED: u64 = 4;

/// The arguments of a writer that would go on for long.
fn write(dir: &Path) -> Vec<String> {
    let dir = dir.display().to_string();
    let args = ["write", "--seed", &SEED.to_string(), "--steps", "5000", &dir].map(str::to_owned);
    [&[env!("CARGO_BIN_EXE_power-cut").to_owned()], &args[..]].concat()
}

/// Runs the writer until the store is closed for all its threads.
fn run(command: &mut Command, what: &str) -> Acks {
    let mut acks = Acks::default();
    let status = run_writer(command, None, &mut acks).expect("a run");
    assert!(status.success(), "{what}: {status}");
    assert!(acks.wrong.is_empty(), "{what}: {:#?}", acks.wrong);
    assert!(acks.closed.iter().all(|closed| *closed), "{what}: not closed: {acks:?}");
    assert!(acks.ready && acks.count > 0, "{what}: it failed before anything was written");
    acks
}

fn fail(calls: &str, failure: &str) -> Acks {
    if !is_traceable_or_says("a failing disk") {
        return Acks::default();
    }
    let base = tempfile::tempdir().expect("a directory");
    let dir = base.path().join("data");
    let mut strace = Command::new("strace");
    strace.args(["-f", "--seccomp-bpf", "-o", "/dev/null"]);
    strace.args(["-e", &format!("trace={calls}"), "-e", &format!("inject={calls}:{failure}")]);
    let acks = run(strace.args(write(&dir)), &format!("{calls} {failure}"));
    check(&dir, SEED, &acks).expect("everything acknowledged is there");
    acks
}

#[test]
fn a_failed_sync_of_data_closes_the_store() {
    // One of the two is a pack file's, the other the engine's.
    assert!(!fail("fdatasync", "error=EIO:when=40").unread, "reads go on");
    assert!(!fail("fdatasync", "error=EIO:when=41").unread, "reads go on");
}

#[test]
fn a_failed_sync_of_a_large_file_or_a_name_closes_the_store() {
    // Each thread is counted by itself; opening the store is the first thread's.
    assert!(!fail("fsync", "error=EIO:when=25+").unread, "reads go on");
}

#[test]
fn a_failed_write_closes_the_store() {
    fail("pwrite64", "error=EIO:when=60+");
    fail("pwrite64", "error=ENOSPC:when=75+");
}

#[test]
fn a_failed_flush_of_the_engine_closes_the_store() {
    fail("sync_file_range", "error=EIO:when=25");
}

#[test]
fn a_failed_rename_closes_the_store() {
    assert!(!fail("rename", "error=EIO:when=1+").unread, "reads go on");
}

#[test]
fn a_file_that_may_not_grow_closes_the_store() {
    let base = tempfile::tempdir().expect("a directory");
    let dir = base.path().join("data");
    // Half KiB or whole KiB, as the shell counts.
    let script = "trap '' XFSZ; ulimit -f 6000; exec \"$0\" \"$@\"";
    let acks = run(Command::new("sh").args(["-c", script]).args(write(&dir)), "limited file");
    check(&dir, SEED, &acks).expect("everything acknowledged is there");
}

/// A small file system in memory, taken down when dropped.
struct Small(tempfile::TempDir);

impl Small {
    /// None if this process may not mount.
    fn new() -> Option<Self> {
        let small = Self(tempfile::tempdir().expect("a directory"));
        small.mount("size=12m").then_some(small)
    }

    fn mount(&self, options: &str) -> bool {
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(self.0.path())
            .output();
        mount.is_ok_and(|output| output.status.success())
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-q").arg(self.0.path()).output();
    }
}

#[test]
fn a_full_disk_closes_the_store() {
    let Some(small) = Small::new() else {
        say_unproved("a full disk", "this process may not mount one");
        return;
    };
    let dir = small.0.path().join("data");
    let [program, args @ ..] = &write(&dir)[..] else { unreachable!("it has a program") };
    let acks = run(Command::new(program).args(args), "full disk");
    assert!(small.mount("remount,size=200m"), "room is made");
    check(&dir, SEED, &acks).expect("everything acknowledged is there");
}
