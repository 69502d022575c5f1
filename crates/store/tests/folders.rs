//! Mailboxes and folders through the store's own interface, in memory and on disk.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tradepost_mapi::{
    FileTime, FolderId, GlobalCounter, Guid, LongTermId, Properties, Value, entry_id, tags,
};
use tradepost_store::{
    Error, Event, FolderKind, FolderReplicas, FolderRights, Mailbox, MailboxId, MailboxOwner,
    NewFolder, NewMailbox, Options, Principal, ReplicaState, Rights, Role, Store, User,
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
fn a_deleted_public_folder_leaves_neither_rights_nor_replicas() {
    let store = Store::in_memory().expect("a store");
    let (public, _) = store.create_public_store(new_mailbox()).expect("a public store");
    let parent = public.facts().special.ipm_subtree;
    let rights = FolderRights { owner: None, default: Rights::ALL };
    let mut replicas = FolderReplicas::default();
    replicas.set(Some("far"), ReplicaState::Active);
    let (id, _) = public
        .write(NOW, |t| {
            let id = t.create_folder(generic(parent, "Gone"))?;
            t.set_folder_rights(id, rights)?;
            t.set_folder_replicas(id, &replicas)?;
            Ok(id)
        })
        .expect("made");
    let told = || public.read(|view| Ok((view.folder_rights(id)?, view.folder_replicas(id)?)));
    assert_eq!(told().expect("read"), (rights, replicas.clone()));
    public.write(LATER, |t| t.delete_folder(id)).expect("deleted");
    let (now_rights, now_replicas) = told().expect("read");
    assert_ne!(now_rights, rights);
    assert_eq!(now_replicas, FolderReplicas::default());
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
            let tombstones = view.folder_tombstones(change.counter(), 10)?;
            assert_eq!(tombstones.len(), 1);
            let tombstone = tombstones[0];
            assert_eq!((tombstone.folder, tombstone.parent), (id, inbox));
            assert!(tombstone.change.counter() > change.counter());
            assert!(view.folder_changes(change.counter(), 10)?.is_empty());
            let entries = view.journal_since(position, 10)?;
            assert_eq!(entries.len(), 1);
            let entry = entries[0];
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
        administrator: false,
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
    assert_eq!(store.users().expect("read"), [user]);
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
        administrator: false,
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

#[test]
fn a_store_that_cannot_be_opened_says_why() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("file");
    std::fs::write(&path, b"not a folder").expect("written");
    let error = Store::open(&path, Options::default()).err().expect("refused").to_string();
    assert!(error.contains("file"), "{error}");
    let store = Store::open(&dir.path().join("store"), Options::default()).expect("opened");
    let again = Store::open(&dir.path().join("store"), Options::default());
    let error = again.err().expect("refused").to_string();
    assert!(error.contains("another process"), "{error}");
    assert!(matches!(store.mailbox(MailboxId(0)), Err(Error::NotFound("mailbox"))));
    assert!(matches!(store.mailbox(MailboxId(77)), Err(Error::NotFound("mailbox"))));
}

#[test]
fn a_reader_sees_all_of_a_transaction_or_nothing_of_it() {
    let (_store, mailbox) = mailbox();
    let inbox = mailbox.facts().special.inbox;
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    mailbox
                        .read(|view| {
                            let children = view.children(inbox)?.len();
                            assert_eq!(children % 2, 0);
                            let counted = view.folder(inbox)?.counts.subfolders;
                            assert_eq!(usize::try_from(counted).ok(), Some(children));
                            Ok(())
                        })
                        .expect("read");
                }
            });
        }
        for n in 0..100 {
            mailbox
                .write(NOW, |t| {
                    t.create_folder(generic(inbox, &format!("a{n}")))?;
                    t.create_folder(generic(inbox, &format!("b{n}")))
                })
                .expect("made");
        }
        stop.store(true, Ordering::Relaxed);
    });
    assert_eq!(mailbox.read(|view| view.children(inbox)).expect("read").len(), 200);
}

#[test]
fn folders_with_long_cached_read_states_count_once_each() {
    let (_store, mailbox) = mailbox();
    let folder = |n| LongTermId {
        database_guid: Guid([3; 16]),
        global_counter: GlobalCounter::new(n).expect("a counter"),
    };
    // So long that all together have more than ten thousand parts.
    for n in 1..=16 {
        let data = vec![7; 3 << 20];
        mailbox.write(NOW, |t| t.set_per_user(folder(n), Guid([4; 16]), data)).expect("room");
    }
    let of = |guid| mailbox.read(|view| view.per_user_of(Guid([guid; 16]))).expect("a list");
    assert_eq!(of(4), (1..=16).map(folder).collect::<Vec<_>>());
    assert_eq!(of(5), []);
}

#[test]
fn somebody_in_many_long_groups_is_removed_from_all() {
    let store = Store::in_memory().expect("a store");
    let group = |name: &str, members: Vec<String>| Principal {
        address: format!("{name}@example.test"),
        display_name: name.into(),
        legacy_dn: format!("/cn={name}"),
        role: Role::Group { members },
    };
    let mut members = Vec::new();
    for n in 0..300 {
        let member = group(&format!("{n:0>800}"), Vec::new());
        store
            .put_principal(&Principal { legacy_dn: format!("/cn={n}"), ..member.clone() })
            .unwrap();
        members.push(member.address);
    }
    for n in 0..20 {
        store.put_principal(&group(&format!("group{n}"), members.clone())).unwrap();
    }
    let gone = members.remove(7);
    store.remove_principal(&gone).expect("removed");
    assert_eq!(store.principal(&gone).unwrap(), None);
    for n in 0..20 {
        let group = store.principal(&format!("group{n}@example.test")).unwrap().unwrap();
        assert_eq!(group.members(), members);
    }
}
