//! Whoever has an address: persons, shared mailboxes, groups, public folders.

use tradepost_mapi::{FolderId, Text};
use tradepost_wire::{DecodeError, Fault, Reader, Wire, Writer};

use crate::Error;
use crate::facts::MailboxId;
use crate::record;
use crate::user::User;

/// The version of the records; those of version 1 hold persons only.
pub(crate) const VERSION: u8 = 2;

const PERSON: u8 = 0;
const SHARED: u8 = 1;
const GROUP: u8 = 2;
const PUBLIC_STORE: u8 = 3;
const PUBLIC_FOLDER: u8 = 4;
const CONTACT: u8 = 5;

/// An entry of the directory.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Principal {
    /// The SMTP address, in the case that it was given; compared without regard to case.
    pub address: String,
    /// The name shown to people.
    pub display_name: Text,
    /// The distinguished name in the address book; compared without regard to case.
    pub legacy_dn: String,
    /// What it is.
    pub role: Role,
}

/// What an entry of the directory is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Role {
    /// Somebody who can log in.
    Person(Account),
    /// A mailbox that nobody logs in as.
    Shared {
        /// The mailbox.
        mailbox: MailboxId,
        /// The addresses of those who may use it, in lower case; groups stand for their members.
        members: Vec<String>,
    },
    /// Several of them under one address.
    Group {
        /// Their addresses, in lower case.
        members: Vec<String>,
    },
    /// The mailbox of the public folders.
    PublicStore {
        /// The mailbox.
        mailbox: MailboxId,
    },
    /// A public folder that takes mail.
    PublicFolder {
        /// The folder in the public folder store.
        folder: FolderId,
    },
    /// Somebody outside, who has an address and no mailbox.
    Contact,
}

/// What a person has besides names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Account {
    /// The mailbox.
    pub mailbox: MailboxId,
    /// What passwords are verified with, in a form of the caller's.
    pub verifiers: Vec<u8>,
    /// Grows when the password changes.
    pub generation: u64,
    /// Whether they may use the administrator's privilege on every mailbox.
    pub administrator: bool,
}

impl Principal {
    /// The mailbox, if it has one of its own.
    pub fn mailbox(&self) -> Option<MailboxId> {
        match &self.role {
            Role::Person(account) => Some(account.mailbox),
            Role::Shared { mailbox, .. } | Role::PublicStore { mailbox } => Some(*mailbox),
            Role::Group { .. } | Role::PublicFolder { .. } | Role::Contact => None,
        }
    }

    /// Those whom it names, in lower case: the members of a group, the users of a shared mailbox.
    pub fn members(&self) -> &[String] {
        match &self.role {
            Role::Shared { members, .. } | Role::Group { members } => members,
            _ => &[],
        }
    }

    /// The same, to be changed; `None` if it has no members.
    pub fn members_mut(&mut self) -> Option<&mut Vec<String>> {
        match &mut self.role {
            Role::Shared { members, .. } | Role::Group { members } => Some(members),
            _ => None,
        }
    }

    /// The person as an account, if it is one.
    pub fn into_user(self) -> Option<User> {
        let Role::Person(account) = self.role else { return None };
        Some(User {
            address: self.address,
            display_name: self.display_name,
            legacy_dn: self.legacy_dn,
            mailbox: account.mailbox,
            verifiers: account.verifiers,
            generation: account.generation,
            administrator: account.administrator,
        })
    }

    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut w = Writer::default();
        w.put(&[VERSION]);
        record::put_str(&mut w, &self.address);
        record::put_text(&mut w, &self.display_name);
        record::put_str(&mut w, &self.legacy_dn);
        match &self.role {
            Role::Person(account) => {
                w.put(&[PERSON]);
                account.mailbox.0.encode(&mut w);
                record::put_bytes(&mut w, &account.verifiers);
                account.generation.encode(&mut w);
                account.administrator.encode(&mut w);
            }
            Role::Shared { mailbox, members } => {
                w.put(&[SHARED]);
                mailbox.0.encode(&mut w);
                put_members(&mut w, members);
            }
            Role::Group { members } => {
                w.put(&[GROUP]);
                put_members(&mut w, members);
            }
            Role::PublicStore { mailbox } => {
                w.put(&[PUBLIC_STORE]);
                mailbox.0.encode(&mut w);
            }
            Role::PublicFolder { folder } => {
                w.put(&[PUBLIC_FOLDER]);
                folder.encode(&mut w);
            }
            Role::Contact => w.put(&[CONTACT]),
        }
        record::done(w)
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Error> {
        let (version, mut r) = record::open_upto(bytes, "principal", VERSION)?;
        let decoded =
            if version == VERSION { Self::decode_from(&mut r) } else { decode_person(&mut r) };
        decoded.map_err(|e| record::bad("principal", &e))
    }

    fn decode_from(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let address = record::take_str(r)?;
        let display_name = record::take_text(r)?;
        let legacy_dn = record::take_str(r)?;
        let role = match u8::decode(r)? {
            PERSON => Role::Person(Account {
                mailbox: MailboxId(Wire::decode(r)?),
                verifiers: record::take_bytes(r)?,
                generation: Wire::decode(r)?,
                administrator: Wire::decode(r)?,
            }),
            SHARED => {
                Role::Shared { mailbox: MailboxId(Wire::decode(r)?), members: take_members(r)? }
            }
            GROUP => Role::Group { members: take_members(r)? },
            PUBLIC_STORE => Role::PublicStore { mailbox: MailboxId(Wire::decode(r)?) },
            PUBLIC_FOLDER => Role::PublicFolder { folder: Wire::decode(r)? },
            CONTACT => Role::Contact,
            other => return Err(r.fail("Role", Fault::Invalid(other.into()))),
        };
        Ok(Self { address, display_name, legacy_dn, role })
    }
}

/// A record of version 1: a person, before there were others, and before there were administrators.
fn decode_person(r: &mut Reader<'_>) -> Result<Principal, DecodeError> {
    Ok(Principal {
        address: record::take_str(r)?,
        display_name: record::take_text(r)?,
        legacy_dn: record::take_str(r)?,
        role: Role::Person(Account {
            mailbox: MailboxId(Wire::decode(r)?),
            verifiers: record::take_bytes(r)?,
            generation: Wire::decode(r)?,
            administrator: false,
        }),
    })
}

fn put_members(w: &mut Writer, members: &[String]) {
    record::put_len(w, members.len());
    for member in members {
        record::put_str(w, member);
    }
}

fn take_members(r: &mut Reader<'_>) -> Result<Vec<String>, DecodeError> {
    let n = record::take_len(r, 4)?;
    (0..n).map(|_| record::take_str(r)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(role: Role) -> Principal {
        Principal {
            address: "Somebody@example.test".to_owned(),
            display_name: "Somebody".into(),
            legacy_dn: "/o=x/cn=somebody".to_owned(),
            role,
        }
    }

    #[test]
    fn every_kind_of_entry_comes_back_and_no_prefix_is_one() {
        let members = || vec!["a@example.test".to_owned(), "b@example.test".to_owned()];
        let account = Account {
            mailbox: MailboxId(7),
            verifiers: vec![1, 2, 3],
            generation: 9,
            administrator: true,
        };
        for role in [
            Role::Person(account),
            Role::Shared { mailbox: MailboxId(8), members: members() },
            Role::Group { members: members() },
            Role::PublicStore { mailbox: MailboxId(9) },
            Role::PublicFolder { folder: FolderId(10) },
            Role::Contact,
        ] {
            let principal = of(role);
            let bytes = principal.encode().expect("encoded");
            assert_eq!(Principal::decode(&bytes).expect("decoded"), principal);
            for len in 0..bytes.len() {
                assert!(Principal::decode(&bytes[..len]).is_err(), "{len} bytes of {principal:?}");
            }
        }
    }

    #[test]
    fn a_record_from_before_there_were_administrators_is_a_person() {
        let mut w = Writer::default();
        w.put(&[1]);
        record::put_str(&mut w, "Old@example.test");
        record::put_text(&mut w, &"Old".into());
        record::put_str(&mut w, "/o=x/cn=old");
        5u64.encode(&mut w);
        record::put_bytes(&mut w, &[4, 2]);
        3u64.encode(&mut w);
        let user = Principal::decode(&record::done(w).expect("encoded")).expect("decoded");
        let user = user.into_user().expect("a person");
        assert_eq!((user.mailbox, user.generation), (MailboxId(5), 3));
        assert_eq!((user.verifiers.as_slice(), user.administrator), (&[4, 2][..], false));
    }
}
