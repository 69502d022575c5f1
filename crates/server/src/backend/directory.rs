//! Commands on shared mailboxes and groups.

use tradepost_store::{Principal, Role};

use super::commands::{check_address, legacy_dn};
use super::{Embedded, organisation};
use crate::commands::{Done, Entry, Failure};

impl Embedded {
    pub(super) fn add_mailbox(
        &self,
        address: &str,
        name: Option<String>,
        shared: bool,
        members: &[String],
    ) -> Result<Done, Failure> {
        if !shared {
            let text =
                "a mailbox of one person is made by user add; say --shared for one of several";
            return Err(Failure::Invalid(text.to_owned()));
        }
        let local = check_address(address)?;
        let _guard = self.accounts.lock();
        self.check_free(address)?;
        let members = self.known_members(members)?;
        let new = self.new_mailbox(address, local, name)?;
        let owner = new.owner.clone();
        let (mailbox, _) = self.store.create_mailbox(new)?;
        let principal = Principal {
            address: owner.address,
            display_name: owner.display_name,
            legacy_dn: owner.legacy_dn,
            role: Role::Shared { mailbox: mailbox.id(), members },
        };
        self.durable(self.store.put_principal(&principal)?)
    }

    pub(super) fn list_mailboxes(&self) -> Result<Done, Failure> {
        self.list(|role| match role {
            Role::Person(_) => Some("user"),
            Role::Shared { .. } => Some("shared"),
            Role::PublicStore { .. } => Some("public_folders"),
            Role::Group { .. } | Role::PublicFolder { .. } | Role::Contact => None,
        })
    }

    pub(super) fn remove_mailbox(&self, address: &str) -> Result<Done, Failure> {
        self.remove(address, |role| matches!(role, Role::Shared { .. }))
    }

    pub(super) fn add_group(
        &self,
        address: &str,
        name: Option<String>,
        members: &[String],
    ) -> Result<Done, Failure> {
        let members = self.known_members(members)?;
        self.enter(address, name, Role::Group { members })
    }

    pub(super) fn add_contact(&self, address: &str, name: Option<String>) -> Result<Done, Failure> {
        self.enter(address, name, Role::Contact)
    }

    pub(super) fn list_contacts(&self) -> Result<Done, Failure> {
        self.list(|role| matches!(role, Role::Contact).then_some("contact"))
    }

    pub(super) fn remove_contact(&self, address: &str) -> Result<Done, Failure> {
        self.remove(address, |role| matches!(role, Role::Contact))
    }

    /// Enters somebody who has no mailbox.
    fn enter(&self, address: &str, name: Option<String>, role: Role) -> Result<Done, Failure> {
        let local = check_address(address)?;
        let _guard = self.accounts.lock();
        self.check_free(address)?;
        let principal = Principal {
            address: address.to_owned(),
            display_name: name.unwrap_or_else(|| address.to_owned()).into(),
            legacy_dn: legacy_dn(&self.organisation.domain, organisation::random_guid()?, local),
            role,
        };
        self.durable(self.store.put_principal(&principal)?)
    }

    pub(super) fn list_groups(&self) -> Result<Done, Failure> {
        self.list(|role| matches!(role, Role::Group { .. }).then_some("group"))
    }

    pub(super) fn remove_group(&self, address: &str) -> Result<Done, Failure> {
        self.remove(address, |role| matches!(role, Role::Group { .. }))
    }

    pub(super) fn add_member(&self, group: &str, member: &str) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let mut principal = self.with_members(group)?;
        let member = self.known_members(&[member.to_owned()])?;
        if let Some(members) = principal.members_mut() {
            if member.iter().any(|member| members.contains(member)) {
                return Err(Failure::Exists(member.concat()));
            }
            members.extend(member);
        }
        self.durable(self.store.put_principal(&principal)?)
    }

    pub(super) fn remove_member(&self, group: &str, member: &str) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let mut principal = self.with_members(group)?;
        let wanted = member.to_lowercase();
        if !principal.members().contains(&wanted) {
            return Err(Failure::NotFound(format!("member {member}")));
        }
        if let Some(members) = principal.members_mut() {
            members.retain(|member| *member != wanted);
        }
        self.durable(self.store.put_principal(&principal)?)
    }

    fn with_members(&self, address: &str) -> Result<Principal, Failure> {
        let found = self.store.principal(address)?;
        let found = found.filter(|p| matches!(p.role, Role::Shared { .. } | Role::Group { .. }));
        found.ok_or_else(|| Failure::NotFound(format!("group or shared mailbox {address}")))
    }

    /// Addresses of entries of the directory, in lower case and each once.
    fn known_members(&self, members: &[String]) -> Result<Vec<String>, Failure> {
        let mut known = Vec::with_capacity(members.len());
        for member in members {
            let principal = self.store.principal(member)?;
            principal.ok_or_else(|| Failure::NotFound(member.clone()))?;
            known.push(member.to_lowercase());
        }
        known.sort();
        known.dedup();
        Ok(known)
    }

    fn list(&self, kind: impl Fn(&Role) -> Option<&'static str>) -> Result<Done, Failure> {
        let all = self.store.principals()?.into_iter();
        let mut entries = Vec::new();
        for principal in all {
            let Some(kind) = kind(&principal.role) else { continue };
            entries.push(Entry {
                kind: kind.to_owned(),
                home: self.told_home(&principal)?,
                members: principal.members().to_vec(),
                display_name: principal.display_name.to_string(),
                address: principal.address,
            });
        }
        Ok(Done::Entries { entries })
    }

    fn remove(&self, address: &str, is_kind: impl Fn(&Role) -> bool) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let found = self.store.principal(address)?.filter(|p| is_kind(&p.role));
        let found = found.ok_or_else(|| Failure::NotFound(address.to_owned()))?;
        self.durable(self.store.remove_principal(&found.address)?)
    }
}
