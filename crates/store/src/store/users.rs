//! Users, read and changed.

use super::{GLOBAL, Store, removal_key};
use crate::Error;
use crate::key;
use crate::kv::{Batch, Direction, Key, Ticket};
use crate::parts;
use crate::user::User;

/// LIMIT: the length of an address or distinguished name, lower-cased, in bytes; it stands in a
/// key.
pub const USER_NAME_LEN_MAX: usize = 900;

impl Store {
    /// The user of an address, without regard to case.
    pub fn user(&self, address: &str) -> Result<Option<User>, Error> {
        let Ok(key) = name_key(key::USER, address) else { return Ok(None) };
        self.record(&key)?.map(|record| User::decode(&record)).transpose()
    }

    /// The user of a distinguished name, without regard to case.
    pub fn user_by_dn(&self, legacy_dn: &str) -> Result<Option<User>, Error> {
        let Ok(key) = name_key(key::USER_BY_DN, legacy_dn) else { return Ok(None) };
        let Some(address) = self.0.shelf.kv.get(&key)? else { return Ok(None) };
        let address = String::from_utf8(address);
        self.user(&address.map_err(|_| Error::Corrupt("user index".to_owned()))?)
    }

    /// All users, ascending by address.
    pub fn users(&self) -> Result<Vec<User>, Error> {
        let range = key::range(&key::kind(GLOBAL, key::USER_BY_DN));
        let pairs = self.0.shelf.kv.range(range, Direction::Forward, usize::MAX)?;
        let mut users = Vec::with_capacity(pairs.len());
        for (_, address) in pairs {
            let address = String::from_utf8(address);
            let address = address.map_err(|_| Error::Corrupt("user index".to_owned()))?;
            users.extend(self.user(&address)?);
        }
        users.sort_by_cached_key(|user| user.address.to_lowercase());
        Ok(users)
    }

    /// Enters a user, or changes the one of this address. [`Error::Exists`] if another has the
    /// distinguished name.
    pub fn put_user(&self, user: &User) -> Result<Ticket, Error> {
        let _alone = self.0.users.lock();
        let address = user.address.to_lowercase();
        let dn_key = name_key(key::USER_BY_DN, &user.legacy_dn)?;
        if self.user_by_dn(&user.legacy_dn)?.is_some_and(|u| u.address.to_lowercase() != address) {
            return Err(Error::Exists("user"));
        }
        let mut batch = Batch::default();
        if let Some(old) = self.user(&address)? {
            self.delete_record(&mut batch, &old)?;
        }
        for (key, value) in parts::split(&name_key(key::USER, &address)?, &user.encode()?)? {
            batch.put(key, value);
        }
        batch.put(dn_key, address.into_bytes());
        self.0.shelf.kv.apply(batch)
    }

    /// Removes a user and the mailbox. [`Error::NotFound`] if there is none.
    ///
    /// The mailbox is gone at once; its records go in batches, which a restart brings to an end.
    pub fn remove_user(&self, address: &str) -> Result<Ticket, Error> {
        let alone = self.0.users.lock();
        let user = self.user(address)?.ok_or(Error::NotFound("user"))?;
        let mut batch = Batch::default();
        self.delete_record(&mut batch, &user)?;
        batch.put(removal_key(user.mailbox), Vec::new());
        self.0.shelf.kv.apply(batch)?;
        drop(alone);
        if let Some(mailbox) = self.0.open.lock().remove(&user.mailbox) {
            mailbox.close();
        }
        self.remove_range(user.mailbox)
    }

    fn delete_record(&self, batch: &mut Batch, user: &User) -> Result<(), Error> {
        let key = name_key(key::USER, &user.address)?;
        if let Some(first) = self.0.shelf.kv.get(&parts::part(&key, 0))? {
            for number in 0..parts::count(&first)? {
                batch.delete(parts::part(&key, number));
            }
        }
        batch.delete(name_key(key::USER_BY_DN, &user.legacy_dn)?);
        Ok(())
    }
}

/// The length stands before the name, so that no key is the start of another.
fn name_key(kind: u8, name: &str) -> Result<Key, Error> {
    let name = name.to_lowercase();
    if name.len() > USER_NAME_LEN_MAX {
        return Err(Error::Limit("length of an address or distinguished name"));
    }
    let len = u16::try_from(name.len()).unwrap_or(u16::MAX).to_be_bytes();
    Ok(key::with(key::with(key::kind(GLOBAL, kind), &len), name.as_bytes()))
}
