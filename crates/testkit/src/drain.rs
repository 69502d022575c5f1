//! What a child process says, kept line by line and waited for without sleeping.

use std::io::{BufRead, BufReader, Read};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::record::Recorder;

/// LIMIT: how long a line may be waited for.
const PATIENCE: Duration = Duration::from_mins(1);

#[derive(Default)]
struct Kept {
    lines: Vec<String>,
    ended: bool,
}

/// The lines of a stream, read by a thread of its own.
pub(crate) struct Drain {
    shared: Arc<(Mutex<Kept>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

impl Drain {
    pub(crate) fn of(stream: impl Read + Send + 'static) -> Self {
        Self::recorded(stream, None)
    }

    /// The same; lines that belong to a record go there and are not kept.
    pub(crate) fn recorded(
        stream: impl Read + Send + 'static,
        mut recorder: Option<Recorder>,
    ) -> Self {
        let shared = Arc::new((Mutex::new(Kept::default()), Condvar::new()));
        let kept = Arc::clone(&shared);
        let thread = std::thread::spawn(move || {
            for line in BufReader::new(stream).split(b'\n') {
                let Ok(line) = line else { break };
                let line = String::from_utf8_lossy(&line).into_owned();
                if recorder.as_mut().is_some_and(|recorder| recorder.take(&line)) {
                    continue;
                }
                kept.0.lock().expect("no reader panics").lines.push(line);
                kept.1.notify_all();
            }
            kept.0.lock().expect("no reader panics").ended = true;
            kept.1.notify_all();
        });
        Self { shared, thread: Some(thread) }
    }

    /// The first line that fits, from the start; `None` when the stream ended without one.
    pub(crate) fn wait_for(&self, fits: impl Fn(&str) -> bool) -> Option<String> {
        let end = Instant::now() + PATIENCE;
        let mut kept = self.shared.0.lock().expect("no reader panics");
        loop {
            if let Some(line) = kept.lines.iter().find(|line| fits(line)) {
                return Some(line.clone());
            }
            let left = end.saturating_duration_since(Instant::now());
            if kept.ended || left.is_zero() {
                return None;
            }
            kept = self.shared.1.wait_timeout(kept, left).expect("no reader panics").0;
        }
    }

    /// Everything so far.
    pub(crate) fn text(&self) -> String {
        self.shared.0.lock().expect("no reader panics").lines.join("\n")
    }

    /// Everything, once the stream has ended.
    pub(crate) fn whole(&mut self) -> String {
        if let Some(thread) = self.thread.take() {
            thread.join().expect("no reader panics");
        }
        self.text()
    }
}
