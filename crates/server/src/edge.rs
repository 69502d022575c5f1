//! What all connections share.

use std::sync::Arc;

use tokio::sync::{Semaphore, watch};

use crate::behaviour::Mailboxes;
use crate::config::Limits;
use crate::login::{Accounts, Login};
use crate::sessions::Sessions;

/// What every connection and every request can reach.
pub struct Edge {
    /// What operations mean.
    pub mailboxes: Arc<dyn Mailboxes>,
    /// Who is asking.
    pub login: Login,
    /// The session contexts.
    pub sessions: Sessions,
    /// Bounds.
    pub limits: Arc<Limits>,
    /// The URL under which clients reach the server, `https://host[:port]`, where it is not the one
    /// they asked.
    pub external_url: Option<String>,
    /// One permit for each Execute that may run.
    pub(crate) executes: Arc<Semaphore>,
    /// Turns true when the program is to end.
    pub(crate) ending: watch::Sender<bool>,
}

impl Edge {
    /// An edge without listeners.
    pub fn new(
        mailboxes: Arc<dyn Mailboxes>,
        accounts: Arc<dyn Accounts>,
        limits: Limits,
        default_domain: Option<String>,
    ) -> Result<Self, getrandom::Error> {
        let limits = Arc::new(limits);
        let mut login = Login::new(accounts, "Tradepost", default_domain)?;
        login.admit(limits.password_checks_max, limits.password_checks_waiting_max);
        Ok(Self {
            mailboxes,
            login,
            sessions: Sessions::new(Arc::clone(&limits)),
            external_url: None,
            executes: Arc::new(Semaphore::new(limits.executes_max.clamp(1, 512))),
            limits,
            ending: watch::Sender::new(false),
        })
    }

    /// Whether the program is to end.
    pub(crate) fn is_ending(&self) -> bool {
        *self.ending.borrow()
    }

    /// Waits until the program is to end.
    pub(crate) async fn ending(&self) {
        // The sender lives in `self`, so waiting cannot fail.
        let _ = self.ending.subscribe().wait_for(|ending| *ending).await;
    }
}
