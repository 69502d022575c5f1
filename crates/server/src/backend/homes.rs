//! Commands on other servers, and on where mailboxes are.

use tradepost_store::{
    Error, Home, Mailbox, NewMailbox, Principal, Reserved, Role, Server, Standing,
};

use super::Embedded;
use crate::commands::{self, Done, Failure, HomeOf};

/// How commands call this server among others.
pub(super) const HERE: &str = "here";
/// LIMIT: the length of a server's name, in bytes.
const NAME_LEN_MAX: usize = 63;
/// LIMIT: the length of a server's URL, in bytes.
const URL_LEN_MAX: usize = 1_000;
/// LIMIT: the length of a server's distinguished name with its terminator, in bytes: one byte of
/// RopLogon's answer holds it.
const DN_LEN_MAX: usize = 255;

/// What a mailbox is made with when its owner first logs on here.
pub(super) fn reserved(new: &NewMailbox) -> Reserved {
    Reserved { guid: new.guid, replica_guid: new.replica_guid }
}

impl Embedded {
    pub(super) fn add_server(&self, server: commands::Server) -> Result<Done, Failure> {
        check_name(&server.name)?;
        let _guard = self.accounts.lock();
        if self.store.server(&server.name)?.is_some() {
            return Err(Failure::Exists(format!("server {}", server.name)));
        }
        let legacy_dn = server.dn.unwrap_or_else(|| self.server_dn(&server.name));
        self.put_server(&Server {
            name: server.name,
            legacy_dn,
            url: server.url,
            cost: server.cost,
            public_folders: server.public_folders,
        })
    }

    pub(super) fn set_server(
        &self,
        name: &str,
        url: Option<String>,
        dn: Option<String>,
        cost: Option<u32>,
        public_folders: Option<bool>,
    ) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let old = self.known_server(name)?;
        self.put_server(&Server {
            url: url.unwrap_or(old.url),
            legacy_dn: dn.unwrap_or(old.legacy_dn),
            cost: cost.unwrap_or(old.cost),
            public_folders: public_folders.unwrap_or(old.public_folders),
            name: old.name,
        })
    }

    fn put_server(&self, server: &Server) -> Result<Done, Failure> {
        let url = server.url.trim_end_matches('/').to_owned();
        check_url(&url)?;
        let dn = &server.legacy_dn;
        let fits = dn.starts_with('/') && dn.is_ascii() && dn.len() < DN_LEN_MAX;
        if !fits || dn.bytes().any(|b| b.is_ascii_control()) {
            return Err(Failure::Invalid(format!("{dn:?} is no distinguished name")));
        }
        self.durable(self.store.put_server(&Server { url, ..server.clone() })?)
    }

    /// The name of a server in the form that Exchange gives it.
    fn server_dn(&self, name: &str) -> String {
        let organisation = self.organisation.domain.replace(['/', '='], "-");
        let group = "Exchange Administrative Group (FYDIBOHF23SPDLT)";
        format!("/o={organisation}/ou={group}/cn=Configuration/cn=Servers/cn={name}")
    }

    pub(super) fn list_servers(&self) -> Result<Done, Failure> {
        let servers = self.store.servers()?.into_iter().map(|server| commands::Server {
            name: server.name,
            url: server.url,
            dn: Some(server.legacy_dn),
            cost: server.cost,
            public_folders: server.public_folders,
        });
        Ok(Done::Servers { servers: servers.collect() })
    }

    pub(super) fn remove_server(&self, name: &str) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        self.known_server(name)?;
        match self.store.remove_server(name) {
            Err(Error::Conflict(_)) => {
                Err(Failure::Invalid(format!("mailboxes are on {name}: move them first")))
            }
            removed => self.durable(removed?),
        }
    }

    /// Another server, which must be known.
    pub(super) fn known_server(&self, name: &str) -> Result<Server, Failure> {
        let server = self.store.server(name)?;
        server.ok_or_else(|| Failure::NotFound(format!("server {name}")))
    }

    /// Says where a mailbox is. Sessions that have it open are told with their next operation.
    pub(super) fn set_home(&self, address: &str, home: HomeOf) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let principal = self.store.principal(address)?;
        let principal = principal.ok_or_else(|| Failure::NotFound(address.to_owned()))?;
        if principal.mailbox().is_none() {
            return Err(Failure::Invalid(format!("{address} has no mailbox")));
        }
        let home = match home {
            HomeOf::Here {} => Home::Here,
            HomeOf::InTransit {} => Home::InTransit,
            HomeOf::Server { name } => Home::Elsewhere(self.known_server(&name)?.name),
        };
        let standing = Standing { home, ..self.store.standing(address)? };
        self.durable(self.store.put_standing(address, &standing)?)
    }

    /// Where the mailbox of an entry is, if not here, as people are told.
    pub(super) fn told_home(&self, principal: &Principal) -> Result<Option<String>, Failure> {
        Ok(match self.store.standing(&principal.address)?.home {
            Home::Here => None,
            Home::InTransit => Some("in transit".to_owned()),
            Home::Elsewhere(server) => Some(server),
        })
    }

    /// The mailbox of an entry, which must be here.
    pub(super) fn mailbox_here(&self, principal: &Principal) -> Result<Mailbox, Failure> {
        let address = &principal.address;
        let id = principal.mailbox().ok_or_else(|| Failure::NotFound(address.clone()))?;
        let standing = self.store.standing(address)?;
        if let Home::Elsewhere(server) = &standing.home {
            return Err(Failure::Invalid(format!("the mailbox of {address} is on {server}")));
        }
        match self.store.mailbox(id) {
            Err(Error::NotFound(_)) if standing.reserved.is_some() => {
                Ok(self.store.first_mailbox(principal, super::now())?)
            }
            found => Ok(found?),
        }
    }

    /// Whether an entry is that of a public folder which is there no more.
    pub(super) fn is_of_no_folder(&self, principal: &Principal) -> Result<bool, Error> {
        let Role::PublicFolder { folder } = principal.role else { return Ok(false) };
        let public = self.store.public_store()?.and_then(|public| public.mailbox());
        let Some(public) = public else { return Ok(true) };
        match self.store.mailbox(public)?.read(|view| view.folder(folder)) {
            Ok(_) => Ok(false),
            Err(Error::NotFound(_)) => Ok(true),
            Err(error) => Err(error),
        }
    }
}

fn check_name(name: &str) -> Result<(), Failure> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    let fits = !name.is_empty() && name.len() <= NAME_LEN_MAX && name.bytes().all(plain);
    if !fits || name.eq_ignore_ascii_case(HERE) {
        return Err(Failure::Invalid(format!("{name:?} is no name of another server")));
    }
    Ok(())
}

/// A scheme and a host with an optional port: clients append paths.
fn check_url(url: &str) -> Result<(), Failure> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.:[]".contains(&b);
    let fits = host.is_some_and(|host| !host.is_empty() && host.bytes().all(plain));
    if !fits || url.len() > URL_LEN_MAX {
        return Err(Failure::Invalid(format!("{url:?} is no URL of the form https://host[:port]")));
    }
    Ok(())
}
