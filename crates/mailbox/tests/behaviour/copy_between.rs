//! [MS-OXCPRPT] 3.2.5.7, 3.2.5.8 and 3.2.5.11: copies from one mailbox to another, and what public
//! folders do not take.

use tradepost_mapi::{
    Cell, ErrorCode, FolderId, Guid, PropertyName, PropertyTag, PropertyType, Restriction, Value,
    tags,
};
use tradepost_proto::rop::NO_HANDLE;
use tradepost_proto::rop::folder::open_folder;
use tradepost_proto::rop::logon::{LogonReply, logon};
use tradepost_proto::rop::message::{create_message, save_changes_message};
use tradepost_proto::rop::property::get_properties_specific;
use tradepost_proto::rop::stream::{open_stream, read_stream};
use tradepost_store::{Mailbox, MailboxOwner, NewMailbox, Principal, Role, Store, User};
use tradepost_wire::Sized16;

use crate::support::*;

const SET: Guid = Guid([0x42; 16]);
/// OpenFlags of an administrator, with a map of identifiers of its own; and of public folders.
const AS_ADMINISTRATOR: u32 = 0x0100_0001;
const PUBLIC: u32 = 0x0000_0002;
const PUBLIC_DN: &str = "/o=example/ou=first/cn=Recipients/cn=public";

/// An administrator, logged on to her own mailbox.
fn administrator() -> Desk {
    let desk = Desk::new();
    let user = desk.store.user("alice@example.test").unwrap().unwrap();
    desk.store.put_user(&User { administrator: true, ..user }).unwrap();
    Desk::of("alice@example.test", desk.store)
}

fn mailbox(store: &Store, address: &str) -> Mailbox {
    store.mailbox(store.user(address).unwrap().unwrap().mailbox).unwrap()
}

fn numbers(desk: &Desk, mailbox: &Mailbox, names: &[PropertyName]) -> Vec<u16> {
    mailbox.write(desk.now, |t| t.create_property_ids(names)).unwrap().0
}

fn log_on(desk: &mut Desk, logon_flags: u8, open_flags: u32, dn: &str) -> (u32, LogonReply) {
    let essdn = Sized16(Some(dn.into()));
    let request =
        logon::Request { logon_id: 1, output: 1, logon_flags, open_flags, store_state: 0, essdn };
    desk.open(NO_HANDLE, request).unwrap()
}

/// Values of an object of the second logon.
fn values(desk: &mut Desk, on: u32, tags: &[PropertyTag]) -> Vec<Cell> {
    let request = get_properties_specific::Request { logon_id: 1, ..get_properties(tags) };
    desk.ask(on, request).unwrap().row(tags).unwrap().0
}

#[test]
fn a_message_is_copied_into_another_mailbox_with_its_names_and_long_values() {
    let mut desk = administrator();
    let bobs = mailbox(&desk.store, "bob@example.test");
    let colour = PropertyName::string(SET, "Colour");
    let other = PropertyName::lid(SET, 7);
    let alices = mailbox(&desk.store, "alice@example.test");
    let here = numbers(&desk, &alices, &[colour.clone(), other.clone()]);
    let there = numbers(&desk, &bobs, &[PropertyName::lid(SET, 99), other, colour]);
    assert_ne!(here[0], there[2]);
    let source = desk.draft(desk.inbox_id());
    let html = vec![7; 20_000];
    let inner = PropertyTag::new(here[1], PropertyType::STRING);
    let condition = |tag| Value::Restriction(Box::new(Restriction::Exist { tag }));
    for value in [
        (tags::SUBJECT, text("s")),
        (tags::HTML, Value::Binary(html.clone())),
        (PropertyTag::new(here[0], PropertyType::STRING), text("red")),
        (PropertyTag(0x6600_00FD), condition(inner)),
    ] {
        assert_eq!(desk.set(source, &[value]), Ok(vec![]));
    }
    let (logon, _) =
        log_on(&mut desk, 1, AS_ADMINISTRATOR, "/o=example/ou=first/cn=Recipients/cn=bob");
    let inbox = bobs.facts().special.inbox;
    let request = create_message::Request { logon_id: 1, ..create_message(inbox) };
    let target = desk.open(logon, request).unwrap().0;
    let told = desk.ask_between(source, target, copy_to(COPY, true, &[])).unwrap();
    assert!(told.property_problems.is_empty());
    let save = save_changes_message::Request { logon_id: 1, ..save_changes_message(KEEP_WRITE) };
    desk.ask(target, save).unwrap();
    let red = PropertyTag::new(there[2], PropertyType::STRING);
    let cells = values(&mut desk, target, &[tags::SUBJECT, red, PropertyTag(0x6600_00FD)]);
    let moved = PropertyTag::new(there[1], PropertyType::STRING);
    // [MS-OXCPRPT] R500, R5070501
    assert_eq!(cells, [Ok(text("s")), Ok(text("red")), Ok(condition(moved))]);
    let request = open_stream::Request { logon_id: 1, ..open_stream(tags::HTML, STREAM_READ) };
    let stream = desk.open(target, request).unwrap().0;
    let request = read_stream::Request { logon_id: 1, ..read_stream(0x7000) };
    assert_eq!(desk.ask(stream, request).unwrap().data.to_vec(), html);
    // The original stands as it did.
    assert_eq!(desk.value(source, tags::SUBJECT), Ok(text("s")));
}

/// A store with public folders, which Alice may write.
fn with_public_folders() -> (Desk, u32, FolderId) {
    let mut desk = administrator();
    let owner = MailboxOwner {
        address: "public@example.test".to_owned(),
        display_name: "Public".into(),
        legacy_dn: PUBLIC_DN.to_owned(),
    };
    let (guid, replica_guid) = (Guid([9; 16]), Guid([0x19; 16]));
    let new = NewMailbox { guid, replica_guid, owner, now: desk.now };
    let (store, _) = desk.store.create_public_store(new).unwrap();
    let role = Role::PublicStore { mailbox: store.id() };
    let principal = Principal {
        address: "public@example.test".to_owned(),
        display_name: "Public".into(),
        legacy_dn: PUBLIC_DN.to_owned(),
        role,
    };
    desk.store.put_principal(&principal).unwrap();
    let (logon, reply) = log_on(&mut desk, 0, PUBLIC | 1, "");
    let LogonReply::Public { body, .. } = reply else { panic!("{reply:?}") };
    (desk, logon, body.folder_ids.0[1])
}

#[test]
fn public_folders_take_no_copies_and_no_streams_that_write() {
    let (mut desk, logon, id) = with_public_folders();
    let request = open_folder::Request { logon_id: 1, ..open_folder(id) };
    let public = desk.open(logon, request).unwrap().0;
    let (private, _) = desk.place("Private");
    let unsupported = ErrorCode::NOT_SUPPORTED;
    let told = desk.ask_between(private, public, copy_to(COPY, false, &[])).unwrap_err();
    // [MS-OXCPRPT] R5070512, R5070514
    assert_eq!(told, unsupported);
    let request = tradepost_proto::rop::property::copy_to::Request {
        logon_id: 1,
        ..copy_to(COPY, false, &[])
    };
    assert_eq!(desk.ask_between(public, private, request).unwrap_err(), unsupported);
    for mode in [STREAM_WRITE, STREAM_CREATE, 3] {
        let tag = tags::EXTENDED_FOLDER_FLAGS;
        let request = open_stream::Request { logon_id: 1, ..open_stream(tag, mode) };
        // [MS-OXCPRPT] R88501, R8850103
        assert_eq!(desk.open(public, request).unwrap_err(), unsupported);
    }
    let request = open_stream::Request { logon_id: 1, ..open_stream(tags::ENTRY_ID, STREAM_READ) };
    assert!(desk.open(public, request).is_ok());
}
