//! A session: one user, what they are logged on to, what they have open.

use std::collections::HashMap;

use tradepost_store::{Mailbox, Shut, Ticket, User};

use crate::environment::Environment;
use crate::grants::Grants;
use crate::handles::Handles;
use crate::home::Attempts;
use crate::object::Object;
use crate::per_user::Writing;
use crate::progress::Tasks;
use crate::sync::StateBudget;
use crate::table::views::Views;
use crate::values::forms::Effort;

/// What a Connect has made: a user with a code page, and the objects that their requests have
/// opened since.
pub struct Session {
    pub(crate) user: User,
    pub(crate) code_page: u32,
    pub(crate) handles: Handles,
    /// Logon objects by their number.
    pub(crate) logons: Vec<(u8, u32)>,
    /// What goes on between requests.
    pub(crate) tasks: Tasks,
    /// What the logons were granted.
    pub(crate) grants: Grants,
    /// By logon: what is being written of a user's read state.
    pub(crate) per_user: HashMap<u8, Writing>,
    /// Attempts to log on to mailboxes that are on other servers.
    pub(crate) attempts: Attempts,
    /// The ticket of everything seen in mailboxes that it is no longer logged on to.
    left: Ticket,
    /// The locale that texts are sorted by.
    lcid: u32,
    views: Views,
    /// What the request at hand has put texts of messages into.
    pub(crate) effort: Effort,
    /// What the states of synchronisations take.
    pub(crate) states: StateBudget,
}

impl Session {
    /// A session without logons.
    pub fn new(user: User, code_page: u32) -> Self {
        Self {
            user,
            code_page,
            handles: Handles::default(),
            logons: Vec::new(),
            tasks: Tasks::default(),
            grants: Grants::default(),
            per_user: HashMap::new(),
            attempts: Attempts::default(),
            left: Ticket::default(),
            lcid: 0,
            views: Views::default(),
            effort: Effort::default(),
            states: StateBudget::default(),
        }
    }

    /// The session with a locale identifier, [MS-LCID], that texts of tables are sorted by; without
    /// one they are sorted by code units.
    #[must_use]
    pub fn with_locale(mut self, lcid: u32) -> Self {
        self.lcid = lcid;
        self
    }

    /// The session with views that it shares with others; without them it has its own.
    #[must_use]
    pub fn with_views(mut self, views: Views) -> Self {
        self.views = views;
        self
    }

    pub(crate) fn lcid(&self) -> u32 {
        self.lcid
    }

    pub(crate) fn views(&self) -> &Views {
        &self.views
    }

    /// Whose session this is.
    pub fn user(&self) -> &User {
        &self.user
    }

    /// Number of objects that are open.
    pub fn open_objects(&self) -> usize {
        self.handles.len()
    }

    /// The mailboxes that the session is logged on to.
    pub(crate) fn mailboxes(&self) -> impl Iterator<Item = &Mailbox> {
        self.logons.iter().filter_map(|(_, handle)| match self.handles.object(*handle) {
            Some(Object::Logon(logon)) => Some(&logon.mailbox),
            _ => None,
        })
    }

    /// Why a logon has come to an end, if it has.
    pub(crate) fn shut(&self, logon_id: u8) -> Option<Shut> {
        let (_, handle) = self.logons.iter().find(|(id, _)| *id == logon_id)?;
        match self.handles.object(*handle) {
            Some(Object::Logon(logon)) => logon.shut(),
            _ => None,
        }
    }

    /// Whether a logon is one to the public folders.
    pub(crate) fn is_public(&self, logon_id: u8) -> bool {
        let logon = self.logons.iter().find(|(id, _)| *id == logon_id);
        logon.is_some_and(|(_, handle)| {
            matches!(self.handles.object(*handle), Some(Object::Logon(logon))
                if logon.mailbox.facts().is_public())
        }) || self.grants.lost(logon_id).is_some_and(|(granted, _)| granted.is_public())
    }

    /// Logs off from what the user may not be logged on to any more.
    /// What they have begun there ends where it stands.
    pub(crate) fn ask_again(&mut self, env: &Environment<'_>) {
        for logon_id in self.grants.ask_again(env.store, &self.user) {
            self.tasks.end(env, logon_id);
            self.log_off(logon_id);
        }
    }

    /// The ticket of everything that this session can have seen.
    pub(crate) fn seen(&self) -> Ticket {
        self.mailboxes().map(Mailbox::ticket).max().unwrap_or_default().max(self.left)
    }

    /// Logs off: everything opened under the logon is closed. What was seen there still counts for
    /// the answer that is being made.
    pub(crate) fn log_off(&mut self, logon_id: u8) {
        self.left = self.seen();
        self.tasks.leave(logon_id);
        self.handles.remove_logon(logon_id);
        self.logons.retain(|(id, _)| *id != logon_id);
        self.per_user.remove(&logon_id);
    }
}
