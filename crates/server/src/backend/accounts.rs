//! Who may log on, and what discovery tells about them.

use tradepost_auth::{NtHash, Verifiers};
use tradepost_store::User;

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

    /// What discovery tells about a user.
    pub(super) fn facts_of(&self, user: User) -> Option<UserFacts> {
        let mailbox = self.store.mailbox(user.mailbox);
        let mailbox = mailbox
            .inspect_err(|error| tracing::error!(%error, user = user.address, "opening a mailbox"))
            .ok()?;
        Some(UserFacts {
            display_name: user.display_name.to_string(),
            legacy_dn: user.legacy_dn,
            mailbox_guid: mailbox.facts().guid,
            deployment_id: self.organisation.deployment_id,
            address: user.address,
        })
    }
}
