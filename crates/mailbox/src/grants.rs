//! What the logons of a session were granted, asked about again when the directory has changed.

use tradepost_mapi::ErrorCode;
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

    fn is_administrator(&self) -> bool {
        match self {
            Self::Mailbox { as_administrator, .. } | Self::PublicFolders { as_administrator } => {
                *as_administrator
            }
        }
    }

    /// Refuses what would not be granted now. Whether the mailbox itself may be used now is asked
    /// with every operation: what is open there may go on when it is open again.
    fn check(&self, store: &Store, user: &User) -> Outcome<()> {
        match self {
            Self::Mailbox { legacy_dn, as_administrator } => {
                let target = store.principal_by_dn(legacy_dn)?.ok_or(ErrorCode::ACCESS_DENIED)?;
                if target.mailbox() != Some(user.mailbox) {
                    check_account(store, user)?;
                }
                access::to_mailbox(store, user, &target, *as_administrator).map(|_| ())
            }
            Self::PublicFolders { as_administrator } => {
                check_account(store, user)?;
                access::to_public_folders(store, user, *as_administrator).map(|_| ())
            }
        }
    }
}

/// Refuses everything to somebody whose account is disabled, or gone.
fn check_account(store: &Store, user: &User) -> Outcome<()> {
    if store.standing(&user.address)?.disabled {
        return Err(ErrorCode::MAILBOX_DISABLED.into());
    }
    if access::has_mailbox(store, user)? { Ok(()) } else { Err(ErrorCode::ACCESS_DENIED.into()) }
}

/// The grants of a session's logons, by their numbers.
#[derive(Default)]
pub(crate) struct Grants {
    held: Vec<(u8, Granted)>,
    /// Taken away since, with the code that says why.
    lost: Vec<(u8, Granted, ErrorCode)>,
    /// The generation of the directory that they were last asked about in.
    directory: u64,
}

impl Grants {
    /// A logon begins; another of its number is over.
    pub(crate) fn begin(&mut self, logon_id: u8, granted: Granted) {
        self.held.retain(|(id, _)| *id != logon_id);
        self.lost.retain(|(id, ..)| *id != logon_id);
        self.held.push((logon_id, granted));
    }

    /// What a logon was granted that is taken away, and the code that says why.
    pub(crate) fn lost(&self, logon_id: u8) -> Option<(&Granted, ErrorCode)> {
        let lost = self.lost.iter().find(|(id, ..)| *id == logon_id);
        lost.map(|(_, granted, code)| (granted, *code))
    }

    /// Whether a logon uses the administrator's privilege.
    pub(crate) fn is_administrator(&self, logon_id: u8) -> bool {
        self.held.iter().any(|(id, granted)| *id == logon_id && granted.is_administrator())
    }

    /// Whether nothing has changed since they were asked about.
    pub(crate) fn are_current(&self, store: &Store) -> bool {
        store.directory_generation() == self.directory
    }

    /// Asks about all logons again if the directory has changed since; those that are taken away.
    /// One that nothing can be found out about is among them.
    pub(crate) fn ask_again(&mut self, store: &Store, user: &User) -> Vec<u8> {
        let directory = store.directory_generation();
        if directory == self.directory {
            return Vec::new();
        }
        self.directory = directory;
        let mut ids = Vec::new();
        for (id, granted) in std::mem::take(&mut self.held) {
            match granted.check(store, user).map_err(|refusal| refusal.told()) {
                Ok(()) => self.held.push((id, granted)),
                Err(code) => {
                    let disabled = code == ErrorCode::MAILBOX_DISABLED;
                    let code = if disabled { code } else { ErrorCode::ACCESS_DENIED };
                    ids.push(id);
                    self.lost.push((id, granted, code));
                }
            }
        }
        ids
    }
}
