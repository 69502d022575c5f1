//! Users, read and changed.

use super::Store;
use crate::Error;
use crate::kv::Ticket;
use crate::user::User;

impl Store {
    /// The user of an address, without regard to case.
    pub fn user(&self, address: &str) -> Result<Option<User>, Error> {
        Ok(self.principal(address)?.and_then(crate::Principal::into_user))
    }

    /// The user of a distinguished name, without regard to case.
    pub fn user_by_dn(&self, legacy_dn: &str) -> Result<Option<User>, Error> {
        Ok(self.principal_by_dn(legacy_dn)?.and_then(crate::Principal::into_user))
    }

    /// All users, ascending by address.
    pub fn users(&self) -> Result<Vec<User>, Error> {
        Ok(self.principals()?.into_iter().filter_map(crate::Principal::into_user).collect())
    }

    /// Enters a user, or changes the one of this address. [`Error::Exists`] if another has the
    /// distinguished name, or if something else has the address.
    pub fn put_user(&self, user: &User) -> Result<Ticket, Error> {
        self.put_principal(&user.clone().into())
    }

    /// Removes a user and the mailbox. [`Error::NotFound`] if there is none.
    ///
    /// The mailbox is gone at once; its records go in batches, which a restart brings to an end.
    pub fn remove_user(&self, address: &str) -> Result<Ticket, Error> {
        if self.user(address)?.is_none() {
            return Err(Error::NotFound("user"));
        }
        self.remove_principal(address)
    }
}
