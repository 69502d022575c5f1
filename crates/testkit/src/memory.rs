//! Resident memory of a process.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// Time between two samples.
const EVERY: Duration = Duration::from_millis(5);

/// Bytes of resident memory, from `/proc`.
pub fn resident(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("the process runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().split(' ').next()?.parse::<u64>().ok());
    kibibytes.expect("the process is no zombie") << 10
}

/// Watches the resident memory of a process from now on.
pub struct Memory {
    /// Bytes at the start.
    pub start: u64,
    most: Arc<AtomicU64>,
    done: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Memory {
    /// Starts to watch.
    pub fn watch(pid: u32) -> Self {
        let start = resident(pid);
        let most = Arc::new(AtomicU64::new(start));
        let done = Arc::new(AtomicBool::new(false));
        let (seen, end) = (Arc::clone(&most), Arc::clone(&done));
        let thread = std::thread::spawn(move || {
            while !end.load(Ordering::Acquire) {
                seen.fetch_max(resident(pid), Ordering::AcqRel);
                std::thread::park_timeout(EVERY);
            }
        });
        Self { start, most, done, thread: Some(thread) }
    }

    /// Ends it: by how many bytes memory was above its start at the most.
    pub fn growth(mut self) -> u64 {
        self.end();
        self.most.load(Ordering::Acquire) - self.start
    }

    fn end(&mut self) {
        self.done.store(true, Ordering::Release);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // A sampler that found no process says so through the test's own failure.
            let _ = thread.join();
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.end();
    }
}
