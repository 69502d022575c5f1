//! The program that writes until it is stopped, and tells on standard output what is on disk.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use tradepost_store::{Error, ObjectNumber, Save, Store, Target, Ticket};

use super::Trouble;
use super::check::options;
use super::home::{Home, Items};
use super::workload::{MAILBOXES, Model, Step, THREADS, marker, time};

/// A thread that finds the store open after a failure tries again, so often.
const TRIES_MAX: usize = 2000;

/// The store closes so soon after a failed read that showed a failed write.
const CLOSING_TRIES_MAX: usize = 1_000_000;

/// What to write.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// What is written follows from it.
    pub seed: u64,
    /// Each thread stops after so many steps of its own.
    pub steps_max: u64,
    /// The process ends without any tidying when the first thread has done so many.
    pub abort_after: Option<u64>,
}

/// Writes to a directory, going on where an earlier run was stopped.
///
/// Tells `pid PID`, `ready`, `told MAILBOX ID`, `ack THREAD STEP ID`, and after a failure of the disk
/// `closed THREAD`, `unread THREAD` or
/// `wrong …`, a line each.
pub fn run(dir: &Path, job: Job) -> Result<(), Trouble> {
    say(&format!("pid {}", std::process::id()));
    let store = Store::open(dir, options())?;
    let mut writers = Vec::new();
    for thread in 0..THREADS {
        let home = Home::make(&store, thread)?;
        let model = Model::after(job.seed, thread, home.steps()?);
        let objects = numbers(&home.items(&store, &model)?);
        writers.push(Writer { store: &store, home, model, objects, id: 0 });
    }
    say("ready");
    std::thread::scope(|scope| {
        for writer in &mut writers {
            scope.spawn(|| writer.write_all(job));
        }
    });
    Ok(())
}

fn numbers(items: &Items) -> BTreeMap<u64, ObjectNumber> {
    items.iter().map(|(serial, (_, object))| (*serial, *object)).collect()
}

/// One system call a line, so that lines of threads do not mix. Nobody may be there to read it.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(format!("{line}\n").as_bytes()).and_then(|()| out.flush());
}

struct Writer<'a> {
    store: &'a Store,
    home: Home,
    model: Model,
    objects: BTreeMap<u64, ObjectNumber>,
    /// The newest identifier seen.
    id: u64,
}

impl Writer<'_> {
    fn write_all(&mut self, job: Job) {
        let mut tries = 0;
        for done in 0..job.steps_max {
            if self.home.thread == 0 && job.abort_after == Some(done) {
                std::process::abort();
            }
            let before = self.model.clone();
            while let Err(error) = self.write_step() {
                let after = std::mem::replace(&mut self.model, before.clone());
                tries += 1;
                match self.look_after(&error, &before, &after) {
                    Ok(true) if tries < TRIES_MAX => {}
                    Ok(true) => return say(&format!("wrong {error}: never closed")),
                    Ok(false) => return say(&format!("closed {}", self.home.thread)),
                    Err(wrong) => return say(&format!("wrong after {error}: {wrong}")),
                }
            }
        }
    }

    /// One step, acknowledged when it is on disk.
    fn write_step(&mut self) -> Result<(), Trouble> {
        let step = self.model.step();
        let number = self.model.number;
        let ticket = self.apply(step)?;
        // The last thread lets some steps go by unacknowledged.
        if self.home.thread + 1 == THREADS && !number.is_multiple_of(5) {
            return Ok(());
        }
        self.store.wait(ticket)?;
        say(&format!("ack {} {number} {}", self.home.thread, self.id));
        Ok(())
    }

    fn apply(&mut self, step: Step) -> Result<Ticket, Trouble> {
        match step {
            Step::User(generation) => {
                let id = self.home.mailbox.id();
                self.store.put_user(&Model::user_at(self.home.thread, generation, id))?;
            }
            Step::Reserve(count) => {
                let allocated = self.home.mailbox.write(time(0), |t| t.allocate_ids(count));
                let last = allocated?.0.number() + count - 1;
                say(&format!("told {} {last}", self.home.thread % MAILBOXES));
            }
            _ => {}
        }
        let mut content = None;
        if let Step::Save(item) | Step::Change(item) = step {
            let mut long = self.model.content(item);
            long.put_out(self.store.blobs())?;
            content = Some(long);
        }
        let (folders, objects) = (self.home.folders, &self.objects);
        let number = self.model.number;
        let object = |serial: u64| objects.get(&serial).copied().ok_or(Error::NotFound("message"));
        let (saved, ticket) = self.home.mailbox.write(time(number), |t| {
            t.change_folder(folders[0], marker(number), &[])?;
            Ok(match step {
                Step::Save(item) => {
                    let folder = folders[item.place];
                    let target = Target::New { folder, id: None, associated: false };
                    let content = content.unwrap_or_default();
                    Some((item.serial, t.save_message(Save { target, content, read: item.read })?))
                }
                Step::Change(item) => {
                    let target = Target::Existing { object: object(item.serial)?, expected: None };
                    let content = content.unwrap_or_default();
                    Some((item.serial, t.save_message(Save { target, content, read: false })?))
                }
                Step::Move(item) => {
                    let folder = folders[item.place];
                    Some((item.serial, t.move_message(object(item.serial)?, folder, None)?))
                }
                Step::Read(item) => {
                    t.set_read(object(item.serial)?, item.read)?;
                    None
                }
                Step::Delete(item) => {
                    t.delete_message(object(item.serial)?)?;
                    None
                }
                Step::User(_) | Step::Reserve(_) => None,
            })
        })?;
        if let Some((serial, message)) = saved {
            self.objects.insert(serial, message.object);
            self.id = self.id.max(message.id.counter().number());
            self.id = self.id.max(message.change.counter().number());
        }
        Ok(ticket)
    }

    /// After a failure: whether the store still takes changes. If not, it must say so, and
    /// everything must be readable.
    fn look_after(&self, error: &Trouble, before: &Model, after: &Model) -> Result<bool, Trouble> {
        if !matches!(error, Trouble::Store(Error::Io { .. } | Error::Closed | Error::Corrupt(_))) {
            return Err(Trouble::text(format!("no failure of the disk: {error}")));
        }
        let write =
            || self.home.mailbox.write(time(0), |t| t.set_mailbox_properties(marker(0), &[]));
        match write().map(|((), ticket)| self.store.wait(ticket)) {
            Ok(Ok(())) => return Ok(true),
            // A read that fails lets the store find out, soon.
            Ok(Err(_)) | Err(Error::Closed | Error::Io { .. }) => {}
            Err(other) => return Err(Trouble::text(format!("not closed, but: {other}"))),
        }
        let refused = (0..CLOSING_TRIES_MAX)
            .map(|_| write())
            .find(|refused| !matches!(refused, Err(Error::Io { .. })));
        match refused.unwrap_or(Err(Error::Limit("tries"))) {
            Err(Error::Closed) => {}
            other => return Err(Trouble::text(format!("not closed: {:?}", other.map(|_| ())))),
        }
        let items = match self.home.items(self.store, after) {
            Err(Trouble::Store(Error::Io { .. })) => {
                say(&format!("unread {}", self.home.thread));
                return Ok(false);
            }
            items => items?,
        };
        let kept: Vec<_> = items.values().map(|(item, _)| *item).collect();
        let is = |model: &Model| model.items.values().copied().eq(kept.iter().copied());
        if is(before) || is(after) { Ok(false) } else { Err(Trouble::text("reads are wrong")) }
    }
}
