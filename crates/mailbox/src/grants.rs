//! What the logons of a session were granted, asked about again when the directory has changed.

use tradepost_store::{Store, User};

use crate::access;
use crate::error::Outcome;

/// What a logon was granted.
#[derive(Clone, Debug)]
pub(crate) enum Granted {
    Mailbox { legacy_dn: String, as_administrator: bool },
    PublicFolders { as_administrator: bool },
}

impl Granted {
    pub(crate) fn is_public(&self) -> bool {
        matches!(self, Self::PublicFolders { .. })
    }

    /// Whether it would be granted now.
    fn holds(&self, store: &Store, user: &User) -> Outcome<bool> {
        match self {
            Self::Mailbox { legacy_dn, as_administrator } => {
                let Some(target) = store.principal_by_dn(legacy_dn)? else { return Ok(false) };
                Ok(access::to_mailbox(store, user, &target, *as_administrator).is_ok())
            }
            Self::PublicFolders { as_administrator } => Ok(access::has_mailbox(store, user)?
                && access::to_public_folders(store, user, *as_administrator).is_ok()),
        }
    }
}

/// The grants of a session's logons, by their numbers.
#[derive(Default)]
pub(crate) struct Grants {
    held: Vec<(u8, Granted)>,
    /// Taken away since.
    lost: Vec<(u8, Granted)>,
    /// The generation of the directory that they were last asked about in.
    directory: u64,
}

impl Grants {
    /// A logon begins; another of its number is over.
    pub(crate) fn begin(&mut self, logon_id: u8, granted: Granted) {
        self.held.retain(|(id, _)| *id != logon_id);
        self.lost.retain(|(id, _)| *id != logon_id);
        self.held.push((logon_id, granted));
    }

    /// What a logon was granted that is taken away.
    pub(crate) fn lost(&self, logon_id: u8) -> Option<&Granted> {
        self.lost.iter().find(|(id, _)| *id == logon_id).map(|(_, granted)| granted)
    }

    /// Asks about all logons again if the directory has changed since; those that are taken away.
    /// One that nothing can be found out about is among them.
    pub(crate) fn ask_again(&mut self, store: &Store, user: &User) -> Vec<u8> {
        let directory = store.directory_generation();
        if directory == self.directory {
            return Vec::new();
        }
        self.directory = directory;
        let held = std::mem::take(&mut self.held);
        let (held, lost): (Vec<_>, Vec<_>) =
            held.into_iter().partition(|(_, granted)| granted.holds(store, user).unwrap_or(false));
        self.held = held;
        let ids = lost.iter().map(|(id, _)| *id).collect();
        self.lost.extend(lost);
        ids
    }
}
