//! Mailboxes and folders through the store's own interface, in memory and on disk.

use tradepost_mapi::{FileTime, FolderId, Guid, Properties, Value, entry_id, tags};
use tradepost_store::{
    Error, Event, FolderKind, Mailbox, MailboxOwner, NewFolder, NewMailbox, Options, Store, User,
};

const NOW: FileTime = FileTime(132_000_000_000_000_000);
const LATER: FileTime = FileTime(132_000_000_600_000_000);

fn new_mailbox() -> NewMailbox {
    NewMailbox {
        guid: Guid([7; 16]),
        replica_guid: Guid([9; 16]),
        owner: MailboxOwner {
            address: "Alice@example.test".to_owned(),
            display_name: "Alice".into(),
            legacy_dn: "/o=Example/cn=alice".to_owned(),
        },
        now: NOW,
    }
}

fn mailbox() -> (Store, Mailbox) {
    let store = Store::in_memory().expect("a store");
    let (mailbox, _) = store.create_mailbox(new_mailbox()).expect("a mailbox");
    (store, mailbox)
}

fn generic(parent: FolderId, name: &str) -> NewFolder {
    NewFolder {
        parent,
        name: name.into(),
        kind: FolderKind::Generic,
        properties: Properties::new(),
    }
}

fn named(name: &str) -> Properties {
    [(tags::DISPLAY_NAME, Value::String(name.into()))].into_iter().collect()
}

#[test]
fn a_new_mailbox_has_its_default_folders() {
    let (_store, mailbox) = mailbox();
    let special = mailbox.facts().special;
    assert_eq!(special.logon_order()[0], special.root);
    assert_eq!(special.logon_order()[12], special.shortcuts);
    mailbox
        .read(|view| {
            assert_eq!(view.descendants(special.root)?.len(), special.all().len() - 1);
            let names: Vec<_> = view
                .children(special.ipm_subtree)?
                .into_iter()
                .map(|id| Ok(view.folder(id)?.name.to_string()))
                .collect::<Result<_, Error>>()?;
            let visible = [
                "Calendar",
                "Contacts",
                "Conversation Action Settings",
                "Deleted Items",
                "Drafts",
                "Inbox",
                "Journal",
                "Junk Email",
                "Notes",
                "Outbox",
                "Sent Items",
                "Sync Issues",
                "Tasks",
            ];
            assert_eq!(names, visible);
            assert_eq!(view.folder(special.spooler_queue)?.kind, FolderKind::Search);
            let root = view.folder(special.root)?;
            assert_eq!((root.kind, root.parent), (FolderKind::Root, special.root));
            assert_eq!(root.counts.subfolders, 9);
            let calendar = view.folder(special.calendar)?;
            assert_eq!(
                calendar.properties.value(tags::CONTAINER_CLASS),
                Some(&Value::String("IPF.Appointment".into()))
            );
            assert_eq!(calendar.properties.value(tags::CREATION_TIME), Some(&Value::Time(NOW)));
            let settings = view.folder(special.conversation_actions)?;
            assert_eq!(
                settings.properties.value(tags::ATTRIBUTE_HIDDEN),
                Some(&Value::Boolean(true))
            );
            Ok(())
        })
        .expect("read");
}

#[test]
fn root_and_inbox_lead_to_the_special_folders() {
    let (_store, mailbox) = mailbox();
    let facts = mailbox.facts();
    let special = facts.special;
    mailbox
        .read(|view| {
            for id in [special.root, special.inbox] {
                let properties = view.folder(id)?.properties;
                let calendar = properties.value(tags::IPM_APPOINTMENT_ENTRY_ID);
                let calendar = calendar.and_then(Value::binary).expect("an entry id");
                let (guid, folder) = entry_id::parse_folder(calendar).expect("of a folder");
                assert_eq!((guid, folder.database_guid), (facts.guid, facts.replica_guid));
                assert_eq!(folder.global_counter, special.calendar.counter());
                let more = properties.value(tags::ADDITIONAL_REN_ENTRY_IDS);
                assert!(matches!(more, Some(Value::MultipleBinary(list)) if list.len() == 5));
            }
            Ok(())
        })
        .expect("read");
}

#[test]
fn names_are_unique_in_a_folder_without_regard_to_case() {
    let (_store, mailbox) = mailbox();
    let inbox = mailbox.facts().special.inbox;
    let make = |name: &str| mailbox.write(NOW, |t| t.create_folder(generic(inbox, name)));
    let (one, _) = make("Élan").expect("made");
    assert!(matches!(make("éLAN"), Err(Error::Exists("folder"))));
    let (two, _) = make("Other").expect("made");
    let rename = |id, name| mailbox.write(LATER, |t| t.change_folder(id, named(name), &[]));
    assert!(matches!(rename(two, "ÉLAN"), Err(Error::Exists("folder"))));
    rename(one, "ÉLAN").expect("the case of a folder's own name");
    rename(two, "Another").expect("renamed");
    mailbox
        .read(|view| {
            assert_eq!(view.children(inbox)?, [two, one]);
            assert_eq!(view.child_named(inbox, &"other".into())?, None);
            assert_eq!(view.child_named(inbox, &"ANOTHER".into())?, Some(two));
            assert_eq!(view.folder(one)?.name.to_string(), "ÉLAN");
            Ok(())
        })
        .expect("read");
    make("other").expect("the old name is free");
}

#[test]
fn a_failed_closure_leaves_nothing() {
    let (_store, mailbox) = mailbox();
    let inbox = mailbox.facts().special.inbox;
    let before = mailbox.read(|view| Ok((view.folder(inbox)?, view.journal_position())));
    let failed = mailbox.write(LATER, |t| {
        let id = t.create_folder(generic(inbox, "Gone"))?;
        assert_eq!(t.folder(id)?.name.to_string(), "Gone");
        assert_eq!(t.children(inbox)?, [id]);
        t.delete_folder(inbox)
    });
    assert!(matches!(failed, Err(Error::Conflict("folder is not empty"))));
    let after = mailbox.read(|view| Ok((view.folder(inbox)?, view.journal_position())));
    assert_eq!(before.expect("read"), after.expect("read"));
    assert!(mailbox.read(|view| view.children(inbox)).expect("read").is_empty());
}

#[test]
fn a_deleted_folder_leaves_a_tombstone_and_a_newer_change() {
    let (_store, mailbox) = mailbox();
    let inbox = mailbox.facts().special.inbox;
    let (id, _) = mailbox.write(NOW, |t| t.create_folder(generic(inbox, "Gone"))).expect("made");
    let seen = mailbox.read(|view| Ok((view.folder(id)?.change, view.journal_position())));
    let (change, position) = seen.expect("read");
    mailbox.write(LATER, |t| t.delete_folder(id)).expect("deleted");
    mailbox
        .read(|view| {
            assert!(matches!(view.folder(id), Err(Error::NotFound("folder"))));
            let [tombstone] = view.folder_tombstones(change.counter(), 10)?[..] else {
                panic!("one tombstone");
            };
            assert_eq!((tombstone.folder, tombstone.parent), (id, inbox));
            assert!(tombstone.change.counter() > change.counter());
            assert!(view.folder_changes(change.counter(), 10)?.is_empty());
            let [entry] = view.journal_since(position, 10)?[..] else { panic!("one entry") };
            assert_eq!((entry.event, entry.folder), (Event::FolderDeleted, id));
            assert_eq!(view.folder(inbox)?.counts.subfolders, 0);
            Ok(())
        })
        .expect("read");
    let root = mailbox.facts().special.root;
    let refused = mailbox.write(LATER, |t| t.delete_folder(root));
    assert!(matches!(refused, Err(Error::Conflict(_))));
}

#[test]
fn a_store_on_disk_is_the_same_when_opened_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let store = Store::open(dir.path(), Options::default()).expect("opened");
    let (mailbox, _) = store.create_mailbox(new_mailbox()).expect("a mailbox");
    let user = User {
        address: "Alice@example.test".to_owned(),
        display_name: "Alice".into(),
        legacy_dn: "/o=Example/cn=alice".to_owned(),
        mailbox: mailbox.id(),
        verifiers: vec![1; 9000],
        generation: 3,
    };
    store.put_user(&user).expect("entered");
    let inbox = mailbox.facts().special.inbox;
    let (id, ticket) =
        mailbox.write(NOW, |t| t.create_folder(generic(inbox, "Kept"))).expect("made");
    store.wait(ticket).expect("on disk");
    let state = |mailbox: &Mailbox| {
        mailbox.read(|v| Ok((v.folder(id)?, v.journal_since(0, 1000)?))).expect("read")
    };
    let (facts, before) = (mailbox.facts().clone(), state(&mailbox));
    let newest = before.0.change;
    drop((mailbox, store));

    let store = Store::open(dir.path(), Options::default()).expect("opened again");
    assert_eq!(store.user("aLICE@example.TEST").expect("read"), Some(user.clone()));
    let mailbox = store.mailbox(facts.id).expect("there");
    assert_eq!(mailbox.facts(), &facts);
    assert_eq!(state(&mailbox), before);
    mailbox.write(LATER, |t| t.change_folder(id, named("Kept 2"), &[])).expect("changed");
    assert!(state(&mailbox).0.change.counter() > newest.counter());
    assert!(matches!(Store::open(dir.path(), Options::default()), Err(Error::Io { .. })));
}

#[test]
fn users_are_found_by_address_and_name_in_any_case_and_go_with_their_mailbox() {
    let (store, mailbox) = mailbox();
    let user = |name: &str, dn: &str| User {
        address: name.to_owned(),
        display_name: name.into(),
        legacy_dn: dn.to_owned(),
        mailbox: mailbox.id(),
        verifiers: Vec::new(),
        generation: 1,
    };
    let alice = user("Alice@Example.test", "/o=X/cn=Alice");
    store.put_user(&alice).expect("entered");
    let taken = store.put_user(&user("bob@example.test", "/O=x/CN=alice"));
    assert!(matches!(taken, Err(Error::Exists("user"))));
    assert_eq!(store.user_by_dn("/o=x/cn=ALICE").expect("read"), Some(alice.clone()));
    let moved = User { legacy_dn: "/o=X/cn=al".to_owned(), generation: 2, ..alice };
    store.put_user(&moved).expect("changed");
    assert_eq!(store.user_by_dn("/o=x/cn=alice").expect("read"), None);
    assert_eq!(store.users().expect("read"), std::slice::from_ref(&moved));
    store.remove_user("ALICE@example.test").expect("removed");
    assert!(store.users().expect("read").is_empty());
    assert!(matches!(store.mailbox(mailbox.id()), Err(Error::NotFound("mailbox"))));
    let write = mailbox.write(NOW, |t| t.allocate_ids(1));
    assert!(matches!(write, Err(Error::NotFound("mailbox"))));
    assert!(matches!(store.remove_user("alice@example.test"), Err(Error::NotFound("user"))));
}
