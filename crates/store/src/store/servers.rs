//! Other servers, and how the entries of the directory stand.

use super::principals::name_key;
use super::{GLOBAL, Store};
use crate::Error;
use crate::facts::{MailboxFacts, MailboxId};
use crate::key;
use crate::kv::{Batch, Direction, Ticket};
use crate::mailbox::Mailbox;
use crate::principal::{Principal, Role};
use crate::server::Server;
use crate::standing::{Home, Standing};
use crate::{MailboxOwner, NewMailbox};

/// LIMIT: other servers that the directory knows.
pub const SERVERS_MAX: usize = 1_000;

impl Store {
    /// Another server by its name, without regard to case.
    pub fn server(&self, name: &str) -> Result<Option<Server>, Error> {
        let Ok(key) = name_key(key::SERVER, name) else { return Ok(None) };
        self.0.shelf.kv.get(&key)?.map(|record| Server::decode(&record)).transpose()
    }

    /// All other servers, ascending by name.
    pub fn servers(&self) -> Result<Vec<Server>, Error> {
        let range = key::range(&key::kind(GLOBAL, key::SERVER));
        let pairs = self.0.shelf.kv.range(range, Direction::Forward, SERVERS_MAX)?;
        let mut all = pairs
            .iter()
            .map(|(_, record)| Server::decode(record))
            .collect::<Result<Vec<_>, _>>()?;
        all.sort_by_cached_key(|server| server.name.to_lowercase());
        Ok(all)
    }

    /// Enters another server, or changes the one of this name. [`Error::Limit`] if there are too
    /// many.
    pub fn put_server(&self, server: &Server) -> Result<Ticket, Error> {
        let _alone = self.0.users.lock();
        if self.server(&server.name)?.is_none() && self.servers()?.len() >= SERVERS_MAX {
            return Err(Error::Limit("servers"));
        }
        let mut batch = Batch::default();
        batch.put(name_key(key::SERVER, &server.name)?, server.encode()?);
        self.0.shelf.kv.apply(batch)
    }

    /// Forgets another server. [`Error::NotFound`] if there is none; [`Error::Conflict`] while a
    /// mailbox is there. Replicas that it has of public folders do not count any more.
    pub fn remove_server(&self, name: &str) -> Result<Ticket, Error> {
        let _alone = self.0.users.lock();
        let server = self.server(name)?.ok_or(Error::NotFound("server"))?;
        for principal in self.principals()? {
            match self.standing(&principal.address)?.home {
                Home::Elsewhere(there) if server.is_named(&there) => {
                    return Err(Error::Conflict("a mailbox is on the server"));
                }
                _ => {}
            }
        }
        let mut batch = Batch::default();
        batch.delete(name_key(key::SERVER, &server.name)?);
        self.0.shelf.kv.apply(batch)
    }

    /// How the entry of an address stands; nothing is known of most.
    pub fn standing(&self, address: &str) -> Result<Standing, Error> {
        let Ok(key) = name_key(key::STANDING, address) else { return Ok(Standing::default()) };
        let record = self.0.shelf.kv.get(&key)?;
        record.map_or(Ok(Standing::default()), |record| Standing::decode(&record))
    }

    /// Says how the entry of an address stands from now on. Sessions that have its mailbox open
    /// learn it with their next operation.
    ///
    /// [`Error::NotFound`] if there is no such entry or server; [`Error::Conflict`] if it has no
    /// mailbox, or if what only a person can be is said of something else.
    pub fn put_standing(&self, address: &str, standing: &Standing) -> Result<Ticket, Error> {
        let _alone = self.0.users.lock();
        let principal = self.principal(address)?.ok_or(Error::NotFound("address"))?;
        let mailbox = principal.mailbox().ok_or(Error::Conflict("it has no mailbox"))?;
        if standing.disabled && !matches!(principal.role, Role::Person(_)) {
            return Err(Error::Conflict("only a person can be disabled"));
        }
        if standing.reserved.is_some() && matches!(principal.role, Role::PublicStore { .. }) {
            return Err(Error::Conflict("a public folder store is not made by a logon"));
        }
        if let Home::Elsewhere(server) = &standing.home {
            self.server(server)?.ok_or(Error::NotFound("server"))?;
        }
        let mut batch = Batch::default();
        batch.put(name_key(key::STANDING, address)?, standing.encode()?);
        let ticket = self.0.shelf.kv.apply(batch)?;
        self.note_change();
        // Whoever opens the mailbox after this reads the record.
        let open = self.0.open.lock().get(&mailbox).cloned();
        if let Some(mailbox) = open {
            mailbox.set_shut(standing.shut());
        }
        Ok(ticket)
    }

    /// A number for a mailbox that is not made yet.
    pub fn reserve_mailbox(&self) -> Result<MailboxId, Error> {
        let counter = key::counter(GLOBAL, key::IDS);
        Ok(MailboxId(self.0.shelf.counters.reserve(&counter, 1)?))
    }

    /// The mailbox of an entry, made now with what was reserved for it if it was never here.
    /// [`Error::NotFound`] if nothing was.
    pub fn first_mailbox(
        &self,
        principal: &Principal,
        now: tradepost_mapi::FileTime,
    ) -> Result<Mailbox, Error> {
        let _alone = self.0.users.lock();
        let id = principal.mailbox().ok_or(Error::NotFound("mailbox"))?;
        match self.mailbox(id) {
            Err(Error::NotFound(_)) => {}
            found => return found,
        }
        // Removed in the meantime?
        let known = self.principal(&principal.address)?.and_then(|now| now.mailbox());
        let reserved = self.standing(&principal.address)?.reserved.filter(|_| known == Some(id));
        let reserved = reserved.ok_or(Error::NotFound("mailbox"))?;
        let owner = MailboxOwner {
            address: principal.address.clone(),
            display_name: principal.display_name.clone(),
            legacy_dn: principal.legacy_dn.clone(),
        };
        let (guid, replica_guid) = (reserved.guid, reserved.replica_guid);
        let new = NewMailbox { guid, replica_guid, owner, now };
        Ok(self.create_private(id, new)?.0)
    }

    /// What keeps sessions away from a mailbox that is being opened.
    pub(super) fn shut_of(&self, facts: &MailboxFacts) -> Result<Option<crate::Shut>, Error> {
        Ok(self.standing(&facts.owner.address)?.shut())
    }
}
