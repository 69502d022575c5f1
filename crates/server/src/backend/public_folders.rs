//! Commands on the public folders.

use std::collections::HashMap;

use tradepost_mapi::{FolderId, Properties};
use tradepost_store::{
    FolderKind, FolderReplicas, FolderRights, Mailbox, NewFolder, Principal, ReplicaState, Rights,
    Role, View,
};

use super::commands::{check_address, legacy_dn};
use super::homes::HERE;
use super::{Embedded, now, organisation};
use crate::commands::{Done, Failure, PublicFolder, Replica};

/// The local part of the address of the public folder mailbox.
const LOCAL: &str = "public-folders";
const NAME: &str = "Public Folders";

impl Embedded {
    /// Makes the public folder store. Where there is one already, nothing happens.
    pub(super) fn enable_public_folders(&self, address: Option<String>) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        if let Some(public) = self.store.public_store()? {
            return match address {
                Some(other) if !other.eq_ignore_ascii_case(&public.address) => {
                    Err(Failure::Exists(format!("a public folder store {}", public.address)))
                }
                _ => Ok(Done::Ok {}),
            };
        }
        let address = address.unwrap_or_else(|| format!("{LOCAL}@{}", self.organisation.domain));
        let local = check_address(&address)?;
        self.check_free(&address)?;
        let new = self.new_mailbox(&address, local, Some(NAME.to_owned()))?;
        let owner = new.owner.clone();
        let (mailbox, _) = self.store.create_public_store(new)?;
        let principal = Principal {
            address: owner.address,
            display_name: owner.display_name,
            legacy_dn: owner.legacy_dn,
            role: Role::PublicStore { mailbox: mailbox.id() },
        };
        self.durable(self.store.put_principal(&principal)?)
    }

    fn public_mailbox(&self) -> Result<Mailbox, Failure> {
        let public = self.store.public_store()?.and_then(|public| public.mailbox());
        let text = || "there are no public folders: enable them first".to_owned();
        Ok(self.store.mailbox(public.ok_or_else(|| Failure::Invalid(text()))?)?)
    }

    /// Makes a folder; those on the way to it must be there.
    pub(super) fn add_public_folder(
        &self,
        path: &str,
        owner: Option<&str>,
        mail: Option<&str>,
    ) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let mailbox = self.public_mailbox()?;
        let owner = owner.map(|owner| self.known(owner)).transpose()?;
        let local = mail.map(check_address).transpose()?;
        if let Some(mail) = mail {
            self.check_free(mail)?;
        }
        let rights =
            FolderRights { owner: owner.map(|owner| owner.mailbox), default: Rights::AUTHOR };
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        if name.is_empty() || name.encode_utf16().count() > 255 {
            return Err(Failure::Invalid(format!("{path:?} is no path of a folder")));
        }
        let (folder, ticket) = mailbox.write(now(), |t| {
            let parent = folder_at(t, above)?;
            let (kind, properties) = (FolderKind::Generic, Properties::new());
            let folder =
                t.create_folder(NewFolder { parent, name: name.into(), kind, properties })?;
            t.set_folder_rights(folder, rights)?;
            Ok(folder)
        })?;
        let (Some(mail), Some(local)) = (mail, local) else { return self.durable(ticket) };
        let guid = organisation::random_guid()?;
        let principal = Principal {
            address: mail.to_owned(),
            display_name: name.into(),
            legacy_dn: legacy_dn(&self.organisation.domain, guid, local),
            role: Role::PublicFolder { folder },
        };
        self.durable(self.store.put_principal(&principal)?.max(ticket))
    }

    /// Says that a server has a replica of a folder's contents.
    pub(super) fn add_replica(
        &self,
        path: &str,
        server: &str,
        inactive: bool,
    ) -> Result<Done, Failure> {
        let state = if inactive { ReplicaState::Inactive } else { ReplicaState::Active };
        self.change_replicas(path, server, |replicas, server| {
            replicas.set(server, state);
            Ok(())
        })
    }

    /// Says that a server has none any more.
    pub(super) fn remove_replica(&self, path: &str, server: &str) -> Result<Done, Failure> {
        let none = tradepost_store::Error::NotFound("replica of the folder on this server");
        self.change_replicas(
            path,
            server,
            |replicas, server| {
                if replicas.remove(server) { Ok(()) } else { Err(none) }
            },
        )
    }

    fn change_replicas(
        &self,
        path: &str,
        server: &str,
        change: impl FnOnce(&mut FolderReplicas, Option<&str>) -> Result<(), tradepost_store::Error>,
    ) -> Result<Done, Failure> {
        let _guard = self.accounts.lock();
        let mailbox = self.public_mailbox()?;
        let here = server.eq_ignore_ascii_case(HERE);
        let name = if here { None } else { Some(self.known_server(server)?.name) };
        let folder = match mailbox.read(|view| folder_at(view, path)) {
            Err(tradepost_store::Error::NotFound(_)) => {
                return Err(Failure::NotFound(format!("public folder {path}")));
            }
            found => found?,
        };
        if folder == mailbox.facts().special.ipm_subtree {
            return Err(Failure::Invalid("the top is on every server".to_owned()));
        }
        let ((), ticket) = mailbox.write(now(), |t| {
            let mut replicas = t.folder_replicas(folder)?;
            change(&mut replicas, name.as_deref())?;
            t.set_folder_replicas(folder, &replicas)
        })?;
        self.durable(ticket)
    }

    pub(super) fn list_public_folders(&self) -> Result<Done, Failure> {
        let mailbox = self.public_mailbox()?;
        let (mut mails, mut users) = (HashMap::new(), HashMap::new());
        for principal in self.store.principals()? {
            match principal.role {
                Role::PublicFolder { folder } => drop(mails.insert(folder, principal.address)),
                Role::Person(account) => drop(users.insert(account.mailbox, principal.address)),
                _ => {}
            }
        }
        let folders = mailbox.read(|view| {
            let mut names: Vec<String> = Vec::new();
            let mut folders = Vec::new();
            for (id, depth) in view.descendants(view.facts().special.ipm_subtree)? {
                names.truncate(usize::try_from(depth).unwrap_or(1).saturating_sub(1));
                names.push(view.folder(id)?.name.to_string());
                let owner = view.folder_rights(id)?.owner;
                folders.push(PublicFolder {
                    path: names.join("/"),
                    owner: owner.and_then(|owner| users.get(&owner).cloned()),
                    mail: mails.get(&id).cloned(),
                    replicas: told(&view.folder_replicas(id)?),
                });
            }
            Ok(folders)
        })?;
        Ok(Done::PublicFolders { folders })
    }
}

/// The replicas of a folder, as people are told; nothing if they are as nobody ever said.
fn told(replicas: &FolderReplicas) -> Vec<Replica> {
    if *replicas == FolderReplicas::default() {
        return Vec::new();
    }
    let here = replicas.here.map(|state| (HERE, state));
    let others = replicas.elsewhere.iter().map(|(name, state)| (name.as_str(), *state));
    let all = here.into_iter().chain(others).map(|(server, state)| Replica {
        server: server.to_owned(),
        inactive: state == ReplicaState::Inactive,
    });
    all.collect()
}

/// The folder of a path below the top.
fn folder_at(view: &View<'_>, path: &str) -> Result<FolderId, tradepost_store::Error> {
    let mut at = view.facts().special.ipm_subtree;
    for name in path.split('/').filter(|name| !name.is_empty()) {
        let child = view.child_named(at, &name.into())?;
        at = child.ok_or(tradepost_store::Error::NotFound("folder above it"))?;
    }
    Ok(at)
}
