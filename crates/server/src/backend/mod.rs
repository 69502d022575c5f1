//! What stands behind the edge: the mailboxes of one data directory.

mod accounts;
mod commands;
mod directory;
mod homes;
mod organisation;
mod public_folders;
mod searches;
mod session;
mod unfinished;

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use parking_lot::Mutex;
use tradepost_auth::SealingKey;
use tradepost_mailbox::{Limits, Views};
use tradepost_mapi::FileTime;
use tradepost_store::{Options, Store};

use self::organisation::Organisation;
use self::searches::Searcher;
use self::unfinished::Finishing;
use crate::behaviour::Mailboxes;
use crate::commands::Commands;
use crate::login::Accounts;

/// The data directory, opened; three views of the same thing.
pub struct Backend {
    /// Sessions and discovery.
    pub mailboxes: Arc<dyn Mailboxes>,
    /// Who may log on.
    pub accounts: Arc<dyn Accounts>,
    /// Commands.
    pub commands: Arc<dyn Commands>,
}

/// Opens a data directory, whose lock the caller holds, for the mail domain; without one, for that
/// of its data.
pub type Open = fn(data: &Path, domain: Option<&str>) -> anyhow::Result<Backend>;

/// The mailboxes in the embedded store: `DIR/store`, with the organisation and the sealing key
/// beside it.
pub(crate) struct Embedded {
    /// First, so that its thread has ended when the store is closed.
    _searcher: Searcher,
    _finishing: Finishing,
    store: Store,
    organisation: Organisation,
    sealing_key: SealingKey,
    limits: Arc<Limits>,
    /// Shared by all sessions.
    views: Views,
    /// Held while accounts are made, changed or removed, so that two commands do not make the same
    /// one.
    accounts: Mutex<()>,
}

/// Opens the data directory with the embedded store.
pub fn open(data: &Path, domain: Option<&str>) -> anyhow::Result<Backend> {
    let organisation = Organisation::open(data, domain)?;
    let sealing_key = organisation::sealing_key(data)?;
    let dir = data.join("store");
    let store = Store::open(&dir, Options::default())
        .with_context(|| format!("opening the store in {}", dir.display()))?;
    let searcher = Searcher::start(store.clone()).context("starting the thread of searches")?;
    let finishing =
        Finishing::start(store.clone()).context("starting the thread of unfinished operations")?;
    let embedded = Arc::new(Embedded {
        _searcher: searcher,
        _finishing: finishing,
        store,
        organisation,
        sealing_key,
        limits: Arc::new(Limits::default()),
        views: Views::default(),
        accounts: Mutex::new(()),
    });
    Ok(Backend {
        mailboxes: Arc::clone(&embedded) as Arc<dyn Mailboxes>,
        accounts: Arc::clone(&embedded) as Arc<dyn Accounts>,
        commands: embedded,
    })
}

/// The present time. The edge reads the clock; everything below is told.
pub(crate) fn now() -> FileTime {
    let now = jiff::Timestamp::now();
    FileTime::from_unix(now.as_second(), u32::try_from(now.subsec_nanosecond()).unwrap_or(0))
}
