use tradepost_mapi::{ErrorCode, FolderId, Guid, MessageId, tags};
use tradepost_proto::rop::NO_HANDLE;
use tradepost_proto::rop::logon::{LogonReply, PublicLogon, logon};
use tradepost_proto::rop::message::set_read_flags;
use tradepost_store::{
    FolderRights, Home, MailboxOwner, NewMailbox, PublicFolders, Rights, Role, Standing, Store,
    User,
};
use tradepost_wire::Sized16;

use super::{Desk, OK};

/// OpenFlags.
pub const AS_ADMINISTRATOR: u32 = 0x0000_0001;
pub const PUBLIC: u32 = 0x0000_0002;
pub const PER_MDB_REPLID: u32 = 0x0100_0000;

pub const PUBLIC_DN: &str = "/o=example/ou=first/cn=Recipients/cn=public";
pub const BOB_DN: &str = "/o=example/ou=first/cn=Recipients/cn=bob";
pub const SALES_DN: &str = "/o=example/ou=first/cn=Recipients/cn=sales";

pub fn dn(name: &str) -> String {
    format!("/o=example/ou=first/cn=Recipients/cn={name}")
}

pub fn log_on_to(logon_flags: u8, open_flags: u32, dn: &str) -> logon::Request {
    let essdn = Sized16(Some(dn.into()).filter(|_| !dn.is_empty()));
    logon::Request { logon_id: 0, output: 1, logon_flags, open_flags, store_state: 0, essdn }
}

fn new_mailbox(name: &str, guid: u8) -> NewMailbox {
    let owner = MailboxOwner {
        address: format!("{name}@example.test"),
        display_name: name.into(),
        legacy_dn: dn(name),
    };
    let now = tradepost_mapi::FileTime(133_000_000_000_000_000);
    NewMailbox { guid: Guid([guid; 16]), replica_guid: Guid([guid + 0x10; 16]), owner, now }
}

/// Enters something with a name.
pub fn enter(store: &Store, name: &str, role: Role) {
    let principal = tradepost_store::Principal {
        address: format!("{name}@example.test"),
        display_name: name.into(),
        legacy_dn: dn(name),
        role,
    };
    store.put_principal(&principal).unwrap();
}

/// Makes the public folder store.
pub fn enable_public_folders(store: &Store) -> PublicFolders {
    let (mailbox, _) = store.create_public_store(new_mailbox("public", 7)).unwrap();
    enter(store, "public", Role::PublicStore { mailbox: mailbox.id() });
    mailbox.facts().public.unwrap()
}

/// Makes a shared mailbox.
pub fn share(store: &Store, name: &str, members: &[&str]) {
    let (mailbox, _) = store.create_mailbox(new_mailbox(name, 8)).unwrap();
    let members = members.iter().map(|m| format!("{m}@example.test")).collect();
    enter(store, name, Role::Shared { mailbox: mailbox.id(), members });
}

/// Enters another server.
pub fn other_server(store: &Store, name: &str, cost: u32, public_folders: bool) {
    let server = tradepost_store::Server {
        name: name.to_owned(),
        legacy_dn: server_dn(name),
        url: format!("https://{name}.example.test"),
        cost,
        public_folders,
    };
    store.put_server(&server).unwrap();
}

pub fn server_dn(name: &str) -> String {
    format!("/o=example/ou=first/cn=Configuration/cn=Servers/cn={name}")
}

/// Says where the mailbox of an address is.
pub fn say_home(store: &Store, address: &str, home: Home) {
    let standing = Standing { home, ..store.standing(address).unwrap() };
    store.put_standing(address, &standing).unwrap();
}

/// Makes somebody an administrator.
pub fn promote(store: &Store, address: &str) {
    let user = store.user(address).unwrap().unwrap();
    store.put_user(&User { administrator: true, ..user }).unwrap();
}

impl Desk {
    /// Alice, with public folders beside her mailbox.
    pub fn with_public_folders() -> (Self, PublicFolders) {
        let desk = Self::new();
        let folders = enable_public_folders(&desk.store);
        (desk, folders)
    }

    pub fn bob(&self) -> Self {
        Self::of("bob@example.test", self.store.clone())
    }

    /// Logs on to the public folders in place of the own mailbox.
    pub fn visit(&mut self, open_flags: u32) -> PublicLogon {
        match self.open(NO_HANDLE, log_on_to(0, PUBLIC | open_flags, PUBLIC_DN)) {
            Ok((handle, LogonReply::Public { body, .. })) => {
                self.logon = handle;
                body
            }
            other => panic!("logon: {other:?}"),
        }
    }

    /// A public folder that everybody writes to, made behind the server's back.
    pub fn public_folder(&self, name: &str) -> FolderId {
        let public = self.store.public_store().unwrap().unwrap().mailbox().unwrap();
        let mailbox = self.store.mailbox(public).unwrap();
        let make = |t: &mut tradepost_store::Transaction<'_>| {
            let folder = t.create_folder(tradepost_store::NewFolder {
                parent: t.facts().special.ipm_subtree,
                name: name.into(),
                kind: tradepost_store::FolderKind::Generic,
                properties: tradepost_mapi::Properties::new(),
            })?;
            let rights = FolderRights { owner: None, default: Rights::AUTHOR };
            t.set_folder_rights(folder, rights)?;
            Ok(folder)
        };
        mailbox.write(self.now, make).unwrap().0
    }

    /// Marks messages of a folder.
    pub fn mark(&mut self, folder: u32, ids: &[MessageId], read: bool) {
        let request = set_read_flags::Request {
            logon_id: 0,
            input: 0,
            want_asynchronous: false,
            read_flags: if read { 0 } else { 4 },
            message_ids: ids.to_vec().into(),
        };
        let told: Result<(), ErrorCode> = self.ask(folder, request).map(|_| ());
        assert_eq!(told, OK);
    }

    pub fn unread(&mut self, folder: u32) -> i64 {
        self.value(folder, tags::CONTENT_UNREAD_COUNT).unwrap().integer().unwrap()
    }
}
