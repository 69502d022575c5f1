//! A session loses what is taken away from its user while it goes on.

use tradepost_mapi::{ErrorCode, tags};
use tradepost_proto::rop::NO_HANDLE;
use tradepost_proto::rop::folder::open_folder;
use tradepost_proto::rop::logon::logon;

use crate::support::*;

/// Logs on to something else beside the own mailbox: the handles of the logon and of its Inbox.
pub fn second(desk: &mut Desk, open_flags: u32, name: &str) -> (u32, u32) {
    let open_flags = open_flags | PER_MDB_REPLID;
    let request = logon::Request { logon_id: 1, ..log_on_to(1, open_flags, name) };
    let (handle, _) = desk.open(NO_HANDLE, request).unwrap();
    let target = desk.store.principal_by_dn(name).unwrap().unwrap().mailbox().unwrap();
    let inbox = desk.store.mailbox(target).unwrap().facts().special.inbox;
    let request = open_folder::Request { logon_id: 1, ..open_folder(inbox) };
    (handle, desk.open(handle, request).unwrap().0)
}

/// What reading from a folder of the second logon is answered.
fn reading(desk: &mut Desk, folder: u32) -> Result<(), ErrorCode> {
    let tags = [tags::DISPLAY_NAME];
    let request = tradepost_proto::rop::property::get_properties_specific::Request {
        logon_id: 1,
        ..get_properties(&tags)
    };
    desk.ask(folder, request).map(|_| ())
}

pub fn set_members(desk: &Desk, members: &[&str]) {
    let mut sales = desk.store.principal("sales@example.test").unwrap().unwrap();
    *sales.members_mut().unwrap() = members.iter().map(|m| format!("{m}@example.test")).collect();
    desk.store.put_principal(&sales).unwrap();
}

#[test]
fn whoever_is_no_longer_among_the_users_of_a_shared_mailbox_loses_it_at_once() {
    let mut desk = Desk::new();
    share(&desk.store, "sales", &["alice"]);
    let (_, folder) = second(&mut desk, 0, SALES_DN);
    let inbox = desk.inbox();
    set_members(&desk, &["alice", "bob"]);
    assert_eq!(reading(&mut desk, folder), OK, "another user changes nothing");
    let open = desk.session.open_objects();
    set_members(&desk, &["bob"]);
    assert_eq!(reading(&mut desk, folder), Err(ErrorCode::ACCESS_DENIED));
    assert_eq!(desk.session.open_objects(), open - 2, "what was open there is closed");
    assert_eq!(desk.value(inbox, tags::DISPLAY_NAME), Ok(text("Inbox")), "the own mailbox stays");
    let again = || logon::Request { logon_id: 1, ..log_on_to(1, PER_MDB_REPLID, SALES_DN) };
    let told = desk.open(NO_HANDLE, again()).unwrap_err();
    assert_eq!(told, ErrorCode::LOGIN_PERMISSION);
    assert_eq!(reading(&mut desk, folder), Err(ErrorCode::ACCESS_DENIED));
    set_members(&desk, &["alice"]);
    let (_, folder) = second(&mut desk, 0, SALES_DN);
    assert_eq!(reading(&mut desk, folder), OK);
}

#[test]
fn whoever_is_no_administrator_any_more_loses_the_mailboxes_of_others() {
    let mut desk = Desk::new();
    promote(&desk.store, "alice@example.test");
    let (_, folder) = second(&mut desk, AS_ADMINISTRATOR, BOB_DN);
    assert_eq!(reading(&mut desk, folder), OK);
    let user = desk.store.user("alice@example.test").unwrap().unwrap();
    let user = tradepost_store::User { administrator: false, ..user };
    desk.store.put_user(&user).unwrap();
    assert_eq!(reading(&mut desk, folder), Err(ErrorCode::ACCESS_DENIED));
}

#[test]
fn whoever_is_removed_loses_the_public_folders() {
    let (mut desk, folders) = Desk::with_public_folders();
    let mut bob = desk.bob();
    bob.visit(0);
    let theirs = bob.folder(folders.ipm_subtree);
    desk.visit(0);
    let mine = desk.folder(folders.ipm_subtree);
    desk.store.remove_user("bob@example.test").unwrap();
    let told = bob.get(theirs, &[tags::DISPLAY_NAME]).unwrap_err();
    assert_eq!(told, ErrorCode::ACCESS_DENIED);
    assert!(desk.value(mine, tags::DISPLAY_NAME).is_ok());
}

fn disable(desk: &Desk, name: &str, disabled: bool) {
    let standing = tradepost_store::Standing { disabled, ..Default::default() };
    desk.store.put_standing(&format!("{name}@example.test"), &standing).unwrap();
}

#[test]
fn whoever_is_disabled_loses_a_shared_mailbox_at_once() {
    let mut desk = Desk::new();
    share(&desk.store, "sales", &["alice"]);
    let (_, folder) = second(&mut desk, 0, SALES_DN);
    disable(&desk, "bob", true);
    assert_eq!(reading(&mut desk, folder), OK, "somebody else is disabled");
    disable(&desk, "alice", true);
    assert_eq!(reading(&mut desk, folder), Err(ErrorCode::MAILBOX_DISABLED));
    disable(&desk, "alice", false);
    assert_eq!(reading(&mut desk, folder), Err(ErrorCode::MAILBOX_DISABLED), "it was closed");
    let (_, folder) = second(&mut desk, 0, SALES_DN);
    assert_eq!(reading(&mut desk, folder), OK);
}

#[test]
fn an_administrator_who_is_disabled_loses_the_mailboxes_of_others() {
    let mut desk = Desk::new();
    promote(&desk.store, "alice@example.test");
    let (_, folder) = second(&mut desk, AS_ADMINISTRATOR, BOB_DN);
    disable(&desk, "alice", true);
    assert_eq!(reading(&mut desk, folder), Err(ErrorCode::MAILBOX_DISABLED));
}

#[test]
fn whoever_is_disabled_loses_the_public_folders() {
    let (desk, folders) = Desk::with_public_folders();
    let mut bob = desk.bob();
    bob.visit(0);
    let theirs = bob.folder(folders.ipm_subtree);
    disable(&desk, "bob", true);
    let told = bob.get(theirs, &[tags::DISPLAY_NAME]).unwrap_err();
    assert_eq!(told, ErrorCode::MAILBOX_DISABLED);
}
