//! Who may log on, and what discovery tells about them.

use tradepost_auth::{NtHash, Verifiers};
use tradepost_store::{Error, Home, Role, User};

use super::Embedded;
use crate::behaviour::{UserFacts, UserIdentity};
use crate::login::Accounts;

impl Accounts for Embedded {
    fn account(&self, name: &str) -> Option<(UserIdentity, Verifiers)> {
        let user = self.user_named(name).filter(|user| self.is_enabled(&user.address))?;
        let verifiers = Verifiers::from_bytes(&user.verifiers)
            .inspect_err(|error| tracing::error!(%error, name, "unreadable verifiers"))
            .ok()?;
        Some((UserIdentity { address: user.address.to_lowercase() }, verifiers))
    }

    fn version(&self) -> Option<u64> {
        Some(self.store.directory_generation())
    }

    fn nt_hash(&self, user: &UserIdentity, verifiers: &Verifiers) -> Option<NtHash> {
        let hash = verifiers.nt_hash(&user.address, &self.sealing_key);
        let address = &user.address;
        hash.inspect_err(|error| tracing::error!(%error, address, "unreadable verifiers")).ok()
    }
}

impl Embedded {
    /// The user with an address, in any case.
    pub(super) fn user_named(&self, address: &str) -> Option<User> {
        let found = self.store.user(&address.to_lowercase());
        found.inspect_err(|error| tracing::error!(%error, address, "reading an account")).ok()?
    }

    /// Whether somebody may log in; nobody if that cannot be read.
    pub(super) fn is_enabled(&self, address: &str) -> bool {
        let standing = self.store.standing(address);
        let standing = standing
            .inspect_err(|error| tracing::error!(%error, address, "reading how an account stands"));
        standing.is_ok_and(|standing| !standing.disabled)
    }

    /// The URL of the server that has the mailbox of an address, if it is not this one.
    pub(super) fn server_of(&self, address: &str) -> Option<String> {
        let read = || -> Result<Option<String>, Error> {
            let Home::Elsewhere(name) = self.store.standing(address)?.home else {
                return Ok(None);
            };
            Ok(self.store.server(&name)?.map(|server| server.url))
        };
        let found = read();
        found.inspect_err(|error| tracing::error!(%error, address, "reading a home")).ok()?
    }

    /// What discovery tells about whoever has an address and a mailbox. The address of a public
    /// folder leads to the mailbox of all of them.
    pub(super) fn facts_of(&self, address: &str) -> Option<UserFacts> {
        let facts = self.read_facts(address);
        facts.inspect_err(|error| tracing::error!(%error, address, "reading an account")).ok()?
    }

    fn read_facts(&self, address: &str) -> Result<Option<UserFacts>, Error> {
        let Some(mut principal) = self.store.principal(address)? else { return Ok(None) };
        if let Role::PublicFolder { .. } = principal.role {
            let Some(public) = self.store.public_store()? else { return Ok(None) };
            principal = public;
        }
        let Some(mailbox) = principal.mailbox() else { return Ok(None) };
        let standing = self.store.standing(&principal.address)?;
        if standing.disabled {
            return Ok(None);
        }
        let mailbox_guid = match (self.store.mailbox(mailbox), standing.reserved) {
            // The first logon will make it.
            (Err(Error::NotFound(_)), Some(reserved)) => reserved.guid,
            (found, _) => found?.facts().guid,
        };
        let mut shared = Vec::new();
        if let Role::Person(_) = principal.role {
            for other in self.store.principals()? {
                if matches!(other.role, Role::Shared { .. })
                    && self.store.has_member(&other, &principal.address)?
                {
                    shared.push((other.display_name.to_string(), other.address));
                }
            }
        }
        Ok(Some(UserFacts {
            display_name: principal.display_name.to_string(),
            legacy_dn: principal.legacy_dn,
            mailbox_guid,
            deployment_id: self.organisation.deployment_id,
            address: principal.address,
            public_folders: self.store.public_store()?.map(|public| public.address),
            shared,
        }))
    }
}
