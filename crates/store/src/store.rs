//! The store: its mailboxes and its users.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use parking_lot::Mutex;
use tradepost_mapi::ReplicaId;

use crate::Error;
use crate::blob::Blobs;
use crate::data_dir::{DataDir, Options, Syncs};
use crate::facts::{MailboxFacts, MailboxId, NewMailbox, PublicFolders, SpecialFolders};
use crate::key;
use crate::kv::{Batch, Direction, Kv, Ticket};
use crate::mailbox::Mailbox;
use crate::parts;
use crate::scratch::Scratch;
use crate::shelf::Shelf;
use crate::special;
use crate::transaction::{self, Transaction};

mod background;
mod principals;
mod servers;
mod users;

pub use self::principals::{MEMBERS_MAX, USER_NAME_LEN_MAX};
pub use self::servers::SERVERS_MAX;

/// What is not a mailbox's stands under this number.
const GLOBAL: MailboxId = MailboxId(0);

/// LIMIT: how many records one batch of a removal deletes.
const REMOVAL_LEN: usize = 500;

/// A store. Clones are the same store.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    shelf: Arc<Shelf>,
    /// The mailboxes opened so far; held while one is opened, so that there is one of each.
    open: Mutex<HashMap<MailboxId, Mailbox>>,
    /// Held while users change.
    users: Mutex<()>,
    /// How many times the directory has changed since the store was opened.
    directory: AtomicU64,
}

impl Store {
    /// Opens the store of a data directory, or makes a new one; removals that were cut off are
    /// brought to their end.
    ///
    /// [`Error::Io`] if another process has it open; [`Error::Corrupt`] if it cannot be read.
    pub fn open(dir: &Path, options: Options) -> Result<Self, Error> {
        let dir = DataDir::open(dir, &options)?;
        Self::on(Shelf::in_directory(dir))
    }

    /// The same, with somebody who is told of every sync: for tests and measurements.
    pub fn open_watched(
        dir: &Path,
        options: Options,
        syncs: Arc<dyn Syncs>,
    ) -> Result<Self, Error> {
        Self::on(Shelf::in_directory(DataDir::open_watched(dir, &options, Some(syncs))?))
    }

    /// A store that is gone when it is dropped; long values stand in a temporary folder.
    pub fn in_memory() -> Result<Self, Error> {
        Self::on(Shelf::in_memory()?)
    }

    /// A store whose records are in the engine given and whose long values are in a directory: for
    /// tests that stop an engine and go on with what it has.
    pub fn on_engine(kv: Arc<dyn Kv>, dir: &Path) -> Result<Self, Error> {
        Self::on(Shelf::with(kv, dir, None)?)
    }

    pub(crate) fn on(shelf: Shelf) -> Result<Self, Error> {
        shelf.counters.prepare(&key::counter(GLOBAL, key::IDS))?;
        let store = Self(Arc::new(Inner {
            shelf: Arc::new(shelf),
            open: Mutex::default(),
            users: Mutex::default(),
            directory: AtomicU64::new(0),
        }));
        store.finish_removals()?;
        Ok(store)
    }

    /// Makes a mailbox with its default folders. It belongs to nobody until a user names it.
    pub fn create_mailbox(&self, new: NewMailbox) -> Result<(Mailbox, Ticket), Error> {
        let id = self.reserve_mailbox()?;
        self.create_private(id, new)
    }

    fn create_private(&self, id: MailboxId, new: NewMailbox) -> Result<(Mailbox, Ticket), Error> {
        self.create(id, new, |t| Ok((special::create(t)?, None)))
    }

    /// Makes a public folder store with its default folders.
    pub fn create_public_store(&self, new: NewMailbox) -> Result<(Mailbox, Ticket), Error> {
        let id = self.reserve_mailbox()?;
        self.create(id, new, |t| {
            let public = special::create_public(t)?;
            let PublicFolders { root, ipm_subtree, .. } = public;
            Ok((SpecialFolders { root, ipm_subtree, ..Default::default() }, Some(public)))
        })
    }

    fn create(
        &self,
        id: MailboxId,
        new: NewMailbox,
        folders: impl FnOnce(
            &mut Transaction<'_>,
        ) -> Result<(SpecialFolders, Option<PublicFolders>), Error>,
    ) -> Result<(Mailbox, Ticket), Error> {
        let base = &self.0.shelf;
        let mut facts = MailboxFacts {
            id,
            guid: new.guid,
            replica_guid: new.replica_guid,
            replica_id: ReplicaId(1),
            owner: new.owner,
            special: SpecialFolders::default(),
            public: None,
        };
        let mut t = Transaction::new(base, &facts, new.now, 1);
        t.enter_replica(facts.replica_id, facts.replica_guid);
        let (special, public) = folders(&mut t)?;
        let mut changes = t.finish()?.changes;
        (facts.special, facts.public) = (special, public);
        for (key, value) in parts::split(&key::kind(id, key::FACTS), &facts.encode()?)? {
            changes.insert(key, Some(value));
        }
        let ticket = base.kv.apply(transaction::batch(changes))?;
        let mailbox = self.mailbox(id)?;
        mailbox.set_ticket(ticket);
        Ok((mailbox, ticket))
    }

    /// A mailbox; [`Error::NotFound`] if there is none.
    pub fn mailbox(&self, id: MailboxId) -> Result<Mailbox, Error> {
        let mut open = self.0.open.lock();
        if let Some(mailbox) = open.get(&id) {
            return Ok(mailbox.clone());
        }
        let base = &self.0.shelf;
        if id == GLOBAL || base.kv.get(&removal_key(id))?.is_some() {
            return Err(Error::NotFound("mailbox"));
        }
        let record = self.record(&key::kind(id, key::FACTS))?;
        let facts = MailboxFacts::decode(id, &record.ok_or(Error::NotFound("mailbox"))?)?;
        let shut = self.shut_of(&facts)?;
        let mailbox = Mailbox::open(Arc::clone(base), facts)?;
        mailbox.set_shut(shut);
        open.insert(id, mailbox.clone());
        Ok(mailbox)
    }

    /// Calls `done` once the ticket is on disk, or with the error that closed the store.
    pub fn when_synced(&self, ticket: Ticket, done: Box<dyn FnOnce(Result<(), Error>) + Send>) {
        self.0.shelf.kv.when_synced(ticket, done);
    }

    /// Waits until the ticket is on disk.
    pub fn wait(&self, ticket: Ticket) -> Result<(), Error> {
        self.0.shelf.kv.wait(ticket)
    }

    /// How long the longest batch held the engine since this was asked last, and how many keys it
    /// changed: for measurements.
    pub fn longest_apply(&self) -> (Duration, usize) {
        self.0.shelf.kv.longest_apply()
    }

    /// New, empty scratch.
    // The result leaves room for a limit of scratch files.
    #[allow(clippy::unnecessary_wraps, reason = "a limit of scratch files would be an error here")]
    pub fn scratch(&self) -> Result<Scratch, Error> {
        Ok(self.0.shelf.scratch())
    }

    /// The values that stand outside the engine.
    pub fn blobs(&self) -> &Blobs {
        &self.0.shelf.blobs
    }

    fn record(&self, key: &crate::kv::Key) -> Result<Option<Vec<u8>>, Error> {
        let kv = &self.0.shelf.kv;
        let mut records = parts::read(std::slice::from_ref(key), |keys| kv.multi_get(keys))?;
        Ok(records.pop().flatten())
    }

    fn finish_removals(&self) -> Result<(), Error> {
        let range = key::range(&key::kind(GLOBAL, key::REMOVING));
        for (key, _) in self.0.shelf.kv.range(range, Direction::Forward, usize::MAX)? {
            if let Some(bytes) = key.last_chunk() {
                self.remove_range(MailboxId(u64::from_be_bytes(*bytes)))?;
            }
        }
        Ok(())
    }

    /// Deletes all records of a mailbox, in batches, and then the intent to do so.
    fn remove_range(&self, id: MailboxId) -> Result<Ticket, Error> {
        let kv = &self.0.shelf.kv;
        let range = id.0.to_be_bytes().to_vec()..(id.0 + 1).to_be_bytes().to_vec();
        loop {
            let page = kv.range(range.clone(), Direction::Forward, REMOVAL_LEN)?;
            let last = page.len() < REMOVAL_LEN;
            let mut batch = Batch::default();
            for (key, _) in page {
                batch.delete(key);
            }
            if last {
                batch.delete(removal_key(id));
            }
            let ticket = kv.apply(batch)?;
            if last {
                return Ok(ticket);
            }
        }
    }
}

fn removal_key(id: MailboxId) -> crate::kv::Key {
    key::with(key::kind(GLOBAL, key::REMOVING), &id.0.to_be_bytes())
}

#[cfg(test)]
mod tests;
