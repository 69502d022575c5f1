//! The directory: whoever has an address, read and changed.

use std::collections::HashSet;
use std::sync::atomic::Ordering;

use super::{GLOBAL, Store, removal_key};
use crate::Error;
use crate::key;
use crate::kv::{Batch, Direction, Key, Ticket};
use crate::parts;
use crate::principal::{Principal, Role};

/// LIMIT: the length of an address or distinguished name, lower-cased, in bytes; it stands in a
/// key.
pub const USER_NAME_LEN_MAX: usize = 900;
/// LIMIT: the members of one group or shared mailbox.
pub const MEMBERS_MAX: usize = 10_000;

impl Store {
    /// The entry of an address, without regard to case.
    pub fn principal(&self, address: &str) -> Result<Option<Principal>, Error> {
        let Ok(key) = name_key(key::USER, address) else { return Ok(None) };
        self.record(&key)?.map(|record| Principal::decode(&record)).transpose()
    }

    /// The entry of a distinguished name, without regard to case.
    pub fn principal_by_dn(&self, legacy_dn: &str) -> Result<Option<Principal>, Error> {
        let Ok(key) = name_key(key::USER_BY_DN, legacy_dn) else { return Ok(None) };
        let Some(address) = self.0.shelf.kv.get(&key)? else { return Ok(None) };
        let address = String::from_utf8(address);
        self.principal(&address.map_err(|_| Error::Corrupt("user index".to_owned()))?)
    }

    /// All entries, ascending by address.
    pub fn principals(&self) -> Result<Vec<Principal>, Error> {
        let range = key::range(&key::kind(GLOBAL, key::USER_BY_DN));
        let pairs = self.0.shelf.kv.range(range, Direction::Forward, usize::MAX)?;
        let mut all = Vec::with_capacity(pairs.len());
        for (_, address) in pairs {
            let address = String::from_utf8(address);
            let address = address.map_err(|_| Error::Corrupt("user index".to_owned()))?;
            all.extend(self.principal(&address)?);
        }
        all.sort_by_cached_key(|principal| principal.address.to_lowercase());
        Ok(all)
    }

    /// The mailbox of the public folders, if there is one.
    pub fn public_store(&self) -> Result<Option<Principal>, Error> {
        let Some(address) = self.0.shelf.kv.get(&key::kind(GLOBAL, key::PUBLIC_STORE))? else {
            return Ok(None);
        };
        let address = String::from_utf8(address);
        self.principal(&address.map_err(|_| Error::Corrupt("public store".to_owned()))?)
    }

    /// Whether an address is among the members of an entry, itself or through groups.
    pub fn has_member(&self, of: &Principal, address: &str) -> Result<bool, Error> {
        let wanted = address.to_lowercase();
        let mut ahead: Vec<String> = of.members().to_vec();
        let mut seen = HashSet::new();
        while let Some(member) = ahead.pop() {
            if member == wanted {
                return Ok(true);
            }
            if seen.insert(member.clone())
                && let Some(principal) = self.principal(&member)?
                && matches!(principal.role, Role::Group { .. })
            {
                ahead.extend_from_slice(principal.members());
            }
        }
        Ok(false)
    }

    /// Enters somebody, or changes the entry of this address.
    ///
    /// [`Error::Exists`] if another has the distinguished name, if the address belongs to something
    /// of another kind, or if there is a public folder store already; [`Error::NotFound`] if a
    /// member is nobody; [`Error::Conflict`] if a group would be a member of itself.
    pub fn put_principal(&self, principal: &Principal) -> Result<Ticket, Error> {
        let _alone = self.0.users.lock();
        let address = principal.address.to_lowercase();
        let dn_key = name_key(key::USER_BY_DN, &principal.legacy_dn)?;
        let named = self.principal_by_dn(&principal.legacy_dn)?;
        if named.is_some_and(|p| p.address.to_lowercase() != address) {
            return Err(Error::Exists("user"));
        }
        let old = self.principal(&address)?;
        if old.as_ref().is_some_and(|old| !same_kind(&old.role, &principal.role)) {
            return Err(Error::Exists("address"));
        }
        self.check_members(principal)?;
        let mut batch = Batch::default();
        if let Some(old) = old {
            self.delete_record(&mut batch, &old)?;
        }
        if let Role::PublicStore { .. } = principal.role {
            if self.public_store()?.is_some_and(|p| p.address.to_lowercase() != address) {
                return Err(Error::Exists("public folder store"));
            }
            batch.put(key::kind(GLOBAL, key::PUBLIC_STORE), address.clone().into_bytes());
        }
        put_record(&mut batch, principal)?;
        batch.put(dn_key, address.into_bytes());
        let ticket = self.0.shelf.kv.apply(batch)?;
        self.note_change();
        Ok(ticket)
    }

    /// A number that grows whenever an entry is made, changed, or removed, from 0 when the store is
    /// opened: whoever was granted something asks again when it has.
    pub fn directory_generation(&self) -> u64 {
        self.0.directory.load(Ordering::Acquire)
    }

    pub(super) fn note_change(&self) {
        self.0.directory.fetch_add(1, Ordering::AcqRel);
    }

    /// Removes somebody, with the mailbox if there is one, and from all groups. [`Error::NotFound`]
    /// if there is none.
    ///
    /// The mailbox is gone at once; its records go in batches, which a restart brings to an end.
    pub fn remove_principal(&self, address: &str) -> Result<Ticket, Error> {
        let alone = self.0.users.lock();
        let principal = self.principal(address)?.ok_or(Error::NotFound("user"))?;
        self.remove_from_others(&principal.address.to_lowercase())?;
        let mut batch = Batch::default();
        self.delete_record(&mut batch, &principal)?;
        batch.delete(name_key(key::STANDING, &principal.address)?);
        if let Role::PublicStore { .. } = principal.role {
            batch.delete(key::kind(GLOBAL, key::PUBLIC_STORE));
        }
        let mailbox = principal.mailbox();
        if let Some(mailbox) = mailbox {
            batch.put(removal_key(mailbox), Vec::new());
        }
        let ticket = self.0.shelf.kv.apply(batch)?;
        self.note_change();
        drop(alone);
        let Some(mailbox) = mailbox else { return Ok(ticket) };
        // Closing waits for whoever writes: others open mailboxes meanwhile.
        let opened = self.0.open.lock().remove(&mailbox);
        if let Some(mailbox) = opened {
            mailbox.close();
        }
        self.remove_range(mailbox)
    }

    /// Members must be there, and a group must not lead back to itself.
    fn check_members(&self, principal: &Principal) -> Result<(), Error> {
        if principal.members().len() > MEMBERS_MAX {
            return Err(Error::Limit("members of a group"));
        }
        for member in principal.members() {
            if self.principal(member)?.is_none() {
                return Err(Error::NotFound("member"));
            }
        }
        if self.has_member(principal, &principal.address)? {
            return Err(Error::Conflict("a group would be its own member"));
        }
        Ok(())
    }

    /// Takes an address out of all groups, one batch for each: all together might be longer than a
    /// batch may be. Whoever is still there after a crash is removed once more.
    fn remove_from_others(&self, address: &str) -> Result<(), Error> {
        for mut other in self.principals()? {
            if other.members().iter().any(|member| member == address) {
                let mut batch = Batch::default();
                self.delete_record(&mut batch, &other)?;
                if let Some(members) = other.members_mut() {
                    members.retain(|member| member != address);
                }
                put_record(&mut batch, &other)?;
                let dn_key = name_key(key::USER_BY_DN, &other.legacy_dn)?;
                batch.put(dn_key, other.address.to_lowercase().into_bytes());
                self.0.shelf.kv.apply(batch)?;
            }
        }
        Ok(())
    }

    fn delete_record(&self, batch: &mut Batch, principal: &Principal) -> Result<(), Error> {
        let key = name_key(key::USER, &principal.address)?;
        if let Some(first) = self.0.shelf.kv.get(&parts::part(&key, 0))? {
            for number in 0..parts::count(&first)? {
                batch.delete(parts::part(&key, number));
            }
        }
        batch.delete(name_key(key::USER_BY_DN, &principal.legacy_dn)?);
        Ok(())
    }
}

fn put_record(batch: &mut Batch, principal: &Principal) -> Result<(), Error> {
    let key = name_key(key::USER, &principal.address)?;
    for (key, value) in parts::split(&key, &principal.encode()?)? {
        batch.put(key, value);
    }
    Ok(())
}

fn same_kind(a: &Role, b: &Role) -> bool {
    std::mem::discriminant(a) == std::mem::discriminant(b)
}

/// The length stands before the name, so that no key is the start of another.
pub(super) fn name_key(kind: u8, name: &str) -> Result<Key, Error> {
    let name = name.to_lowercase();
    if name.len() > USER_NAME_LEN_MAX {
        return Err(Error::Limit("length of an address or distinguished name"));
    }
    let len = u16::try_from(name.len()).unwrap_or(u16::MAX).to_be_bytes();
    Ok(key::with(key::with(key::kind(GLOBAL, kind), &len), name.as_bytes()))
}
