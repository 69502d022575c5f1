//! What stands behind the edge: the mailboxes of one data directory.

use std::path::Path;
use std::sync::Arc;

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

/// Opens a data directory, whose lock the caller holds, for the mail domain; without one, for that of its data.
pub type Open = fn(data: &Path, domain: Option<&str>) -> anyhow::Result<Backend>;

/// Opens the data directory with the embedded store.
pub fn open(data: &Path, _domain: Option<&str>) -> anyhow::Result<Backend> {
    anyhow::bail!("cannot open {}: the mailboxes are not joined to the server yet", data.display())
}
