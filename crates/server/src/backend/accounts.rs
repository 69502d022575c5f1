//! Who may log on, and what discovery tells about them.

use tradepost_auth::{NtHash, Verifiers};
use tradepost_store::{Error, Role, User};

use super::Embedded;
use crate::behaviour::{UserFacts, UserIdentity};
use crate::login::Accounts;

impl Accounts for Embedded {
    fn account(&self, name: &str) -> Option<(UserIdentity, Verifiers)> {
        let user = self.user_named(name)?;
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

    /// What discovery tells about whoever has an address and a mailbox.
    pub(super) fn facts_of(&self, address: &str) -> Option<UserFacts> {
        let facts = self.read_facts(address);
        facts.inspect_err(|error| tracing::error!(%error, address, "reading an account")).ok()?
    }

    fn read_facts(&self, address: &str) -> Result<Option<UserFacts>, Error> {
        let Some(principal) = self.store.principal(address)? else { return Ok(None) };
        let Some(mailbox) = principal.mailbox() else { return Ok(None) };
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
            mailbox_guid: self.store.mailbox(mailbox)?.facts().guid,
            deployment_id: self.organisation.deployment_id,
            address: principal.address,
            public_folders: self.store.public_store()?.map(|public| public.address),
            shared,
        }))
    }
}
