//! How many may do something costly at a time, and how many may wait for it.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Counts who runs and who waits. Starts no thread and reads no clock.
///
/// ```
/// # use tradepost_auth::Admission;
/// let admission = Admission::for_password_checks();
/// let place = admission.enter().expect("nobody is here yet"); // Busy: answer 503
/// let permit = place.start(); // in a thread that may block
/// // … the costly work …
/// drop(permit);
/// ```
///
/// INVARIANT: never more than `running_max` permits, never more than
/// `running_max + waiting_max` places and permits together.
pub struct Admission {
    running_max: usize,
    waiting_max: usize,
    counts: Mutex<Counts>,
    freed: Condvar,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    running: usize,
    waiting: usize,
}

/// Too many are running and waiting: HTTP 503 with `Retry-After: 1` ([`Busy::RETRY_AFTER_SECS`]).
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("too many password checks are waiting")]
pub struct Busy;

impl Busy {
    /// LIMIT: seconds after which asking again is worthwhile; a full queue is worked off in less.
    pub const RETRY_AFTER_SECS: u64 = 1;
}

impl Admission {
    /// LIMIT: two password checks at a time (38 MiB), and sixteen waiting.
    pub fn for_password_checks() -> Arc<Self> {
        Self::new(2, 16)
    }

    /// At most `running_max` at a time (at least one), and `waiting_max` more waiting.
    pub fn new(running_max: usize, waiting_max: usize) -> Arc<Self> {
        Arc::new(Self {
            running_max: running_max.max(1),
            waiting_max,
            counts: Mutex::default(),
            freed: Condvar::new(),
        })
    }

    /// Takes a place, or says that there is none.
    pub fn enter(self: &Arc<Self>) -> Result<Place, Busy> {
        let mut counts = self.lock();
        if counts.running + counts.waiting >= self.running_max.saturating_add(self.waiting_max) {
            return Err(Busy);
        }
        counts.waiting += 1;
        drop(counts);
        Ok(Place { admission: Some(Arc::clone(self)) })
    }

    /// Turns one that waits into one that runs, if fewer than the limit are running.
    fn begin(&self) -> bool {
        let mut counts = self.lock();
        let free = counts.running < self.running_max;
        if free {
            counts.waiting -= 1;
            counts.running += 1;
        }
        free
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        // The counts change by single steps that cannot panic, so they are whole.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn leave(&self, change: impl FnOnce(&mut Counts)) {
        change(&mut self.lock());
        self.freed.notify_one();
    }
}

impl fmt::Debug for Admission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { running, waiting } = *self.lock();
        f.debug_struct("Admission")
            .field("running", &running)
            .field("waiting", &waiting)
            .finish_non_exhaustive()
    }
}

/// A place among those who wait; dropping it gives it up.
#[derive(Debug)]
pub struct Place {
    /// Empty once the place has become a permit.
    admission: Option<Arc<Admission>>,
}

impl Place {
    /// Begins to run, if fewer than the limit are running; otherwise gives the place back.
    pub fn try_start(mut self) -> Result<Permit, Self> {
        match self.admission.take() {
            Some(admission) if admission.begin() => Ok(Permit { admission }),
            admission => Err(Self { admission }),
        }
    }

    /// Waits for its turn, blocking the thread, then begins to run.
    ///
    /// # Panics
    ///
    /// Never: a place that has started is gone.
    pub fn start(mut self) -> Permit {
        // INVARIANT: only starting takes it, which ends self; a place without one is not made.
        let admission = self.admission.take().expect("only starting takes it, which ends self");
        let mut counts = admission.lock();
        while counts.running >= admission.running_max {
            counts = admission.freed.wait(counts).unwrap_or_else(PoisonError::into_inner);
        }
        counts.waiting -= 1;
        counts.running += 1;
        drop(counts);
        Permit { admission }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(admission) = &self.admission {
            admission.leave(|counts| counts.waiting -= 1);
        }
    }
}

/// Leave to run; dropping it lets the next one in.
#[derive(Debug)]
pub struct Permit {
    admission: Arc<Admission>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.admission.leave(|counts| counts.running -= 1);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn beyond_running_and_waiting_it_is_busy() {
        let admission = Admission::new(2, 1);
        let first = admission.enter().unwrap().try_start().unwrap();
        let _second = admission.enter().unwrap().try_start().unwrap();
        let waiting = admission.enter().unwrap().try_start().unwrap_err();
        assert_eq!(admission.enter().unwrap_err(), Busy);
        drop(first);
        let _third = waiting.try_start().unwrap();
        assert!(admission.enter().is_ok());
    }

    #[test]
    fn a_place_given_up_is_free_again() {
        let admission = Admission::new(1, 0);
        let place = admission.enter().unwrap();
        assert!(admission.enter().is_err());
        drop(place);
        let permit = admission.enter().unwrap().start();
        assert!(admission.enter().is_err());
        drop(permit);
        assert_eq!(format!("{admission:?}"), "Admission { running: 0, waiting: 0, .. }");
    }

    #[test]
    fn a_panic_while_running_gives_the_permit_back() {
        let admission = Admission::new(1, 0);
        let permit = admission.enter().unwrap().start();
        let ended = thread::spawn(move || {
            let _permit = permit;
            std::panic::resume_unwind(Box::new(()));
        });
        assert!(ended.join().is_err());
        assert!(admission.enter().is_ok());
    }

    #[test]
    fn no_more_run_at_a_time_than_allowed_and_all_get_their_turn() {
        let admission = Admission::for_password_checks();
        let (running, most, done) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
        thread::scope(|scope| {
            for _ in 0..18 {
                let place = admission.enter().unwrap();
                let (running, most, done) = (&running, &most, &done);
                scope.spawn(move || {
                    let _permit = place.start();
                    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    thread::yield_now();
                    running.fetch_sub(1, Ordering::SeqCst);
                    done.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        assert!(most.into_inner() <= 2);
        assert_eq!(done.into_inner(), 18);
        assert!(admission.enter().is_ok());
    }
}
