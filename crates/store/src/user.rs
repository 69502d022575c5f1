//! Persons, as whoever logs on.

use tradepost_mapi::Text;

use crate::facts::MailboxId;
use crate::principal::{Account, Principal, Role};

/// Somebody who can log in and has a mailbox.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct User {
    /// The SMTP address, in the case that it was given; compared without regard to case.
    pub address: String,
    /// The name shown to people.
    pub display_name: Text,
    /// The distinguished name in the address book; compared without regard to case.
    pub legacy_dn: String,
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What passwords are verified with, in a form of the caller's.
    pub verifiers: Vec<u8>,
    /// Grows when the password changes.
    pub generation: u64,
    /// Whether they may use the administrator's privilege on every mailbox.
    pub administrator: bool,
}

impl From<User> for Principal {
    fn from(user: User) -> Self {
        Self {
            address: user.address,
            display_name: user.display_name,
            legacy_dn: user.legacy_dn,
            role: Role::Person(Account {
                mailbox: user.mailbox,
                verifiers: user.verifiers,
                generation: user.generation,
                administrator: user.administrator,
            }),
        }
    }
}
