//! Commands on the embedded store.

use std::path::{Path, PathBuf};

use tradepost_auth::Verifiers;
use tradepost_mailbox::{Environment, deliver};
use tradepost_mapi::{FolderId, Value, tags};
use tradepost_mime::ImportFacts;
use tradepost_store::{Error, Home, Mailbox, MailboxOwner, NewMailbox, Standing, Ticket, User};

use super::{Embedded, now, organisation};
use crate::commands::{Command, Commands, Done, Failure, Progress, Rejected};

/// LIMIT: the longest address, [RFC 5321] 4.5.3.1.3.
const ADDRESS_LEN_MAX: usize = 254;
/// Messages between two reports of progress.
const REPORT_EVERY: usize = 20;

impl Commands for Embedded {
    fn run(&self, command: Command, progress: &mut dyn FnMut(Progress)) -> Result<Done, Failure> {
        match command {
            Command::UserAdd { address, display_name, password, server } => {
                self.add_user(&address, display_name, &password, server)
            }
            Command::UserPasswd { address, password } => self.set_password(&address, &password),
            Command::UserList {} => self.list_users(),
            Command::UserRemove { address } => self.remove_user(&address),
            Command::UserSet { address, administrator, disabled } => {
                self.set_user(&address, administrator, disabled)
            }
            Command::MailboxAdd { address, name, shared, members } => {
                self.add_mailbox(&address, name, shared, &members)
            }
            Command::MailboxList {} => self.list_mailboxes(),
            Command::MailboxRemove { address } => self.remove_mailbox(&address),
            Command::MailboxHome { address, home } => self.set_home(&address, home),
            Command::ContactAdd { address, name } => self.add_contact(&address, name),
            Command::ContactList {} => self.list_contacts(),
            Command::ContactRemove { address } => self.remove_contact(&address),
            Command::ServerAdd(server) => self.add_server(server),
            Command::ServerSet { name, url, dn, cost, public_folders } => {
                self.set_server(&name, url, dn, cost, public_folders)
            }
            Command::ServerList {} => self.list_servers(),
            Command::ServerRemove { name } => self.remove_server(&name),
            Command::GroupAdd { address, name, members } => {
                self.add_group(&address, name, &members)
            }
            Command::GroupList {} => self.list_groups(),
            Command::GroupRemove { address } => self.remove_group(&address),
            Command::MemberAdd { group, member } => self.add_member(&group, &member),
            Command::MemberRemove { group, member } => self.remove_member(&group, &member),
            Command::PublicFoldersEnable { address } => self.enable_public_folders(address),
            Command::PublicFoldersAdd { path, owner, mail } => {
                self.add_public_folder(&path, owner.as_deref(), mail.as_deref())
            }
            Command::PublicFoldersList {} => self.list_public_folders(),
            Command::ReplicaAdd { path, server, inactive } => {
                self.add_replica(&path, &server, inactive)
            }
            Command::ReplicaRemove { path, server } => self.remove_replica(&path, &server),
            Command::ImportEml { mailbox, folder, files } => {
                self.import(&mailbox, folder.as_deref(), &files, progress)
            }
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound(what) => Self::NotFound(what.to_owned()),
            Error::Exists(what) => Self::Exists(what.to_owned()),
            Error::Conflict(what) => Self::Invalid(what.to_owned()),
            other => Self::Failed(other.to_string()),
        }
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(format!("{error:#}"))
    }
}

impl Embedded {
    fn add_user(
        &self,
        address: &str,
        display_name: Option<String>,
        password: &str,
        server: Option<String>,
    ) -> Result<Done, Failure> {
        let local = check_address(address)?;
        check_password(password)?;
        let _guard = self.accounts.lock();
        self.check_free(address)?;
        let elsewhere = server.map(|server| self.known_server(&server)).transpose()?;
        let verifiers = self.verifiers(address, password)?;
        let new = self.new_mailbox(address, local, display_name)?;
        let (owner, reserved) = (new.owner.clone(), super::homes::reserved(&new));
        let mailbox = match elsewhere {
            None => self.store.create_mailbox(new)?.0.id(),
            Some(_) => self.store.reserve_mailbox()?,
        };
        let user = User {
            address: address.to_owned(),
            display_name: owner.display_name,
            legacy_dn: owner.legacy_dn,
            mailbox,
            generation: verifiers.generation().0,
            verifiers: verifiers.to_bytes(),
            administrator: false,
        };
        let mut ticket = self.store.put_user(&user)?;
        if let Some(server) = elsewhere {
            let home = Home::Elsewhere(server.name);
            let standing = Standing { disabled: false, home, reserved: Some(reserved) };
            ticket = self.store.put_standing(address, &standing)?.max(ticket);
        }
        self.durable(ticket)
    }

    /// A mailbox to be made for an address.
    pub(super) fn new_mailbox(
        &self,
        address: &str,
        local: &str,
        display_name: Option<String>,
    ) -> Result<NewMailbox, Failure> {
        let guid = organisation::random_guid()?;
        let owner = MailboxOwner {
            address: address.to_owned(),
            display_name: display_name.unwrap_or_else(|| address.to_owned()).into(),
            legacy_dn: legacy_dn(&self.organisation.domain, guid, local),
        };
        Ok(NewMailbox { guid, replica_guid: organisation::random_guid()?, owner, now: now() })
    }

    /// Nobody has the address yet. That of a public folder is free once the folder is gone.
    pub(super) fn check_free(&self, address: &str) -> Result<(), Failure> {
        match self.store.principal(address)? {
            None => Ok(()),
            Some(old) if self.is_of_no_folder(&old)? => {
                self.store.remove_principal(&old.address)?;
                Ok(())
            }
            Some(_) => Err(Failure::Exists(address.to_owned())),
        }
    }

    fn set_user(
        &self,
        address: &str,
        administrator: Option<bool>,
        disabled: Option<bool>,
    ) -> Result<Done, Failure> {
        if administrator.or(disabled).is_none() {
            let text = "nothing to change: say --administrator or --disabled";
            return Err(Failure::Invalid(text.to_owned()));
        }
        let _guard = self.accounts.lock();
        let user = self.known(address)?;
        let mut ticket = Ticket::default();
        if let Some(administrator) = administrator {
            ticket = self.store.put_user(&User { administrator, ..user })?;
        }
        if let Some(disabled) = disabled {
            let standing = Standing { disabled, ..self.store.standing(address)? };
            ticket = self.store.put_standing(address, &standing)?.max(ticket);
        }
        self.durable(ticket)
    }

    fn verifiers(&self, address: &str, password: &str) -> Result<Verifiers, Failure> {
        let random = organisation::random()?;
        Verifiers::new(&address.to_lowercase(), password, &self.sealing_key, random)
            .map_err(|error| Failure::Failed(error.to_string()))
    }

    fn set_password(&self, address: &str, password: &str) -> Result<Done, Failure> {
        check_password(password)?;
        let _guard = self.accounts.lock();
        let mut user = self.known(address)?;
        let verifiers = self.verifiers(&user.address, password)?;
        user.generation = verifiers.generation().0;
        user.verifiers = verifiers.to_bytes();
        self.durable(self.store.put_user(&user)?)
    }

    fn list_users(&self) -> Result<Done, Failure> {
        let users = self.store.users()?.into_iter().map(|user| {
            Ok(crate::commands::User {
                disabled: self.store.standing(&user.address)?.disabled,
                address: user.address,
                display_name: user.display_name.to_string(),
                administrator: user.administrator,
            })
        });
        Ok(Done::Users { users: users.collect::<Result<_, Error>>()? })
    }

    fn remove_user(&self, address: &str) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let user = self.known(address)?;
        self.durable(self.store.remove_user(&user.address)?)
    }

    pub(super) fn known(&self, address: &str) -> Result<User, Failure> {
        let user = self.store.user(&address.to_lowercase())?;
        user.ok_or_else(|| Failure::NotFound(address.to_owned()))
    }

    pub(super) fn durable(&self, ticket: Ticket) -> Result<Done, Failure> {
        self.store.wait(ticket)?;
        Ok(Done::Ok {})
    }

    fn import(
        &self,
        address: &str,
        folder: Option<&str>,
        files: &[PathBuf],
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Done, Failure> {
        let principal = self.store.principal(address)?;
        let principal = principal.ok_or_else(|| Failure::NotFound(address.to_owned()))?;
        let mailbox = self.mailbox_here(&principal)?;
        let folder = folder_named(&mailbox, folder)?;
        let (mut messages, mut rejected) = (0, Vec::new());
        let mut newest = Ticket::default();
        let total = files.len() as u64;
        for (n, file) in files.iter().enumerate() {
            if n % REPORT_EVERY == 0 {
                let text = file.display().to_string();
                progress(Progress { done: n as u64, total, text });
            }
            match self.import_one(&mailbox, folder, file) {
                Ok(ticket) => {
                    messages += 1;
                    newest = newest.max(ticket);
                }
                Err(Failure::Failed(reason)) => {
                    rejected.push(Rejected { file: file.clone(), reason });
                }
                Err(other) => return Err(other),
            }
        }
        self.store.wait(newest)?;
        progress(Progress { done: total, total, text: String::new() });
        Ok(Done::Imported { messages, rejected })
    }

    fn import_one(
        &self,
        mailbox: &Mailbox,
        folder: FolderId,
        file: &Path,
    ) -> Result<Ticket, Failure> {
        let bytes = std::fs::read(file).map_err(|error| Failure::Failed(error.to_string()))?;
        let facts = ImportFacts { received: now(), read: false };
        let mut draft = tradepost_mime::import(&bytes, &facts)
            .map_err(|error| Failure::Failed(error.to_string()))?;
        // A message without a trace of its way was not delivered just now: its own date is nearer.
        let received = Some(&Value::Time(facts.received));
        if draft.properties.value(tags::MESSAGE_DELIVERY_TIME) == received
            && let Some(sent) = draft.properties.value(tags::CLIENT_SUBMIT_TIME).cloned()
        {
            draft.properties.set(tags::MESSAGE_DELIVERY_TIME, sent);
        }
        let env = Environment { store: &self.store, now: now(), limits: &self.limits };
        let (_, ticket) = deliver(&env, mailbox, folder, draft, facts.read)
            .map_err(|error| Failure::Failed(error.to_string()))?;
        Ok(ticket)
    }
}

/// The folder of a path such as `Inbox/Sub` below the top that people see; the Inbox without one.
fn folder_named(mailbox: &Mailbox, path: Option<&str>) -> Result<FolderId, Failure> {
    let special = &mailbox.facts().special;
    let Some(path) = path else { return Ok(special.inbox) };
    let mut at = special.ipm_subtree;
    for name in path.split('/').filter(|name| !name.is_empty()) {
        let found = mailbox.read(|view| view.child_named(at, &name.into()))?;
        at = found.ok_or_else(|| Failure::NotFound(format!("folder {path}")))?;
    }
    Ok(at)
}

/// The local part of an address that can be a mailbox's.
pub(super) fn check_address(address: &str) -> Result<&str, Failure> {
    let invalid = || Failure::Invalid(format!("{address:?} is no address of the form name@domain"));
    let (local, domain) = address.rsplit_once('@').ok_or_else(invalid)?;
    let plain = |s: &str, more: &str| {
        !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    let fits = plain(local, "!#$%&'*+-/=?^_`{|}~.") && plain(domain, "-.");
    if !fits || address.len() > ADDRESS_LEN_MAX {
        return Err(invalid());
    }
    Ok(local)
}

fn check_password(password: &str) -> Result<(), Failure> {
    if password.is_empty() {
        return Err(Failure::Invalid("an empty password would let everybody in".to_owned()));
    }
    Ok(())
}

/// The name of a recipient in the form that Exchange gives it; the GUID makes it unlike any other.
pub(super) fn legacy_dn(domain: &str, guid: tradepost_mapi::Guid, local: &str) -> String {
    let unique: String = guid.to_string().chars().filter(char::is_ascii_hexdigit).collect();
    let word = |s: &str| s.replace(['/', '='], "-");
    format!(
        "/o={}/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn={unique}-{}",
        word(domain),
        word(local)
    )
}
