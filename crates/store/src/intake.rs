//! What gives batches to the engine, one after the other, and no more at once than it takes quickly.

use std::time::{Duration, Instant};

use parking_lot::Mutex;

use crate::Error;
use crate::kv::{Batch, Change};
use crate::long_batch::{BEGUN_KEY, DONE_KEY, LongBatches};

/// An engine's own way to change keys: all or none, while nobody reads.
pub(crate) trait Takes: Send + Sync {
    fn take(&self, changes: &[Change]) -> Result<(), Error>;

    fn value(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error>;
}

/// The way into an engine.
pub(crate) struct Intake<E> {
    engine: E,
    long: LongBatches,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The newest long batch of which all pieces were taken.
    newest: u64,
    /// Up to which their files are gone.
    cleared: u64,
    /// How long the engine was held at most, and by how many changes.
    longest: (Duration, usize),
}

impl<E: Takes> Intake<E> {
    /// Finishes a batch that was taken in part when the log of the engine ended. `sync` puts on disk
    /// what was taken. A disk that takes nothing then lets nobody in: a batch is never half there.
    pub(crate) fn open(
        engine: E,
        long: LongBatches,
        sync: impl FnOnce(&E) -> Result<(), Error>,
    ) -> Result<Self, Error> {
        let number = |value: Option<Vec<u8>>| {
            value.and_then(|bytes| bytes.first_chunk().copied()).map_or(0, u64::from_be_bytes)
        };
        let begun = number(engine.value(BEGUN_KEY)?);
        let done = number(engine.value(DONE_KEY)?);
        let state = Mutex::new(State { newest: begun, cleared: begun, ..State::default() });
        let intake = Self { engine, long, state };
        if begun > done {
            let changes = intake.long.read(begun)?;
            tracing::info!(changes = changes.len(), "finishing a batch that was cut off");
            for piece in intake.long.pieces(begun, &changes) {
                intake.engine.take(&piece.changes)?;
            }
            sync(&intake.engine)?;
        }
        // What is of batches that nobody was told of goes with them.
        if let Err(error) = intake.long.clear(u64::MAX) {
            // Nothing reads them any more, and a batch that gets the number of one overwrites it.
            tracing::warn!(%error, "files of batches stay");
        }
        Ok(intake)
    }

    /// The engine itself.
    pub(crate) fn engine(&self) -> &E {
        &self.engine
    }

    /// Whether a batch is taken in pieces. The batches behind it must wait for all of them.
    pub(crate) fn is_long(&self, batch: &Batch) -> bool {
        self.long.is_long(&batch.changes)
    }

    /// Gives the engine a batch. One long batch at a time.
    ///
    /// INVARIANT: a short batch may come between the pieces of a long one, from its own thread, if it
    /// was let pass just before the long one was held. It has none of its keys: those of each
    /// mailbox, and those of the store itself, are written by one at a time, who waits behind what
    /// is held; and they are disjoint.
    pub(crate) fn give(&self, batch: &Batch) -> Result<(), Error> {
        if !self.is_long(batch) {
            return self.measured(&batch.changes);
        }
        let id = self.state.lock().newest + 1;
        self.long.write(id, &batch.changes)?;
        for piece in self.long.pieces(id, &batch.changes) {
            self.measured(&piece.changes)?;
            // Whoever waits to read comes first.
            std::thread::yield_now();
        }
        self.state.lock().newest = id;
        Ok(())
    }

    /// The newest long batch that the engine has as a whole.
    pub(crate) fn newest(&self) -> u64 {
        self.state.lock().newest
    }

    /// The engine is on disk with the long batches up to one.
    pub(crate) fn settle(&self, up_to: u64) -> Result<(), Error> {
        let mut state = self.state.lock();
        if state.cleared < up_to {
            self.long.clear(up_to)?;
            state.cleared = up_to;
        }
        Ok(())
    }

    /// How long the engine was held at most since this was asked last, and by how many changes.
    pub(crate) fn longest(&self) -> (Duration, usize) {
        std::mem::take(&mut self.state.lock().longest)
    }

    fn measured(&self, changes: &[Change]) -> Result<(), Error> {
        let start = Instant::now();
        let taken = self.engine.take(changes);
        let took = start.elapsed();
        let mut state = self.state.lock();
        if took > state.longest.0 {
            state.longest = (took, changes.len());
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::*;

    /// An engine that takes so many times more and then fails.
    #[derive(Default)]
    struct Failing {
        map: Mutex<BTreeMap<Vec<u8>, Vec<u8>>>,
        left: Mutex<usize>,
    }

    impl Takes for &Failing {
        fn take(&self, changes: &[Change]) -> Result<(), Error> {
            let mut left = self.left.lock();
            *left = left.checked_sub(1).ok_or(Error::Closed)?;
            let mut map = self.map.lock();
            for change in changes {
                match change {
                    Change::Put(key, value) => map.insert(key.clone(), value.clone()),
                    Change::Delete(key) => map.remove(key),
                };
            }
            Ok(())
        }

        fn value(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
            Ok(self.map.lock().get(key).cloned())
        }
    }

    impl Failing {
        fn keys(&self) -> usize {
            self.map.lock().keys().filter(|key| key.len() > 3).count()
        }

        fn intake(&self, dir: &Path, left: usize) -> Result<Intake<&Self>, Error> {
            *self.left.lock() = left;
            Intake::open(self, LongBatches::open(dir, 10)?, |_| Ok(()))
        }
    }

    fn batch(first: u32, count: u32) -> Batch {
        let mut batch = Batch::default();
        (first..first + count).for_each(|n| batch.put(n.to_be_bytes().to_vec(), vec![1]));
        batch
    }

    #[test]
    fn a_long_batch_is_there_as_a_whole_or_not_at_all_wherever_it_is_cut_off() {
        for left in 0..=4 {
            let (engine, dir) = (Failing::default(), tempfile::tempdir().expect("a directory"));
            let intake = engine.intake(dir.path(), left + 1).expect("opened");
            intake.give(&batch(0, 3)).expect("short");
            assert_eq!(intake.give(&batch(100, 35)).is_ok(), left == 4);
            drop(intake);
            let intake = engine.intake(dir.path(), 100).expect("opened again");
            assert_eq!(engine.keys(), if left == 0 { 3 } else { 38 }, "{left}");
            assert_eq!(std::fs::read_dir(dir.path()).expect("listed").count(), 0);
            intake.give(&batch(200, 20)).expect("taken");
            assert_eq!(engine.keys(), if left == 0 { 23 } else { 58 });
        }
    }

    #[test]
    fn cut_off_while_it_is_finished_a_batch_is_finished_the_next_time() {
        let (engine, dir) = (Failing::default(), tempfile::tempdir().expect("a directory"));
        let intake = engine.intake(dir.path(), 2).expect("opened");
        assert!(intake.give(&batch(0, 35)).is_err());
        drop(intake);
        assert!(engine.intake(dir.path(), 1).is_err());
        assert!(engine.intake(dir.path(), 4).is_ok());
        assert_eq!(engine.keys(), 35);
    }

    #[test]
    fn what_cannot_be_cleared_away_keeps_nobody_out() {
        let (engine, dir) = (Failing::default(), tempfile::tempdir().expect("a directory"));
        let stale = dir.path().join(format!("{:016x}", 1));
        std::fs::create_dir(&stale).expect("a directory that is no file");
        assert!(engine.intake(dir.path(), 2).is_ok());
        std::fs::remove_dir(&stale).expect("removed");
    }

    #[test]
    fn a_batch_whose_file_is_damaged_is_told_and_not_left_half() {
        let (engine, dir) = (Failing::default(), tempfile::tempdir().expect("a directory"));
        let intake = engine.intake(dir.path(), 2).expect("opened");
        assert!(intake.give(&batch(0, 35)).is_err());
        drop(intake);
        let file = std::fs::read_dir(dir.path()).expect("listed").next().expect("a file");
        std::fs::write(file.expect("a file").path(), [1, 2]).expect("written");
        assert!(matches!(engine.intake(dir.path(), 9).map(drop), Err(Error::Corrupt(_))));
    }

    #[test]
    fn files_go_when_the_engine_is_on_disk() {
        let (engine, dir) = (Failing::default(), tempfile::tempdir().expect("a directory"));
        let intake = engine.intake(dir.path(), 100).expect("opened");
        intake.give(&batch(0, 35)).expect("taken");
        let first = intake.newest();
        intake.give(&batch(100, 35)).expect("taken");
        let files = || std::fs::read_dir(dir.path()).expect("listed").count();
        intake.settle(first).expect("settled");
        assert_eq!(files(), 1);
        intake.settle(intake.newest()).expect("settled");
        assert_eq!(files(), 0);
        let pieces = intake.longest().1;
        assert!((1..=11).contains(&pieces), "{pieces} changes at once");
    }
}
