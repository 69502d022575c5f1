//! Search folders through the store's own interface: links follow their messages.

use tradepost_mapi::{FileTime, FolderId, Guid, Properties, Restriction, Value, tags};
use tradepost_store::{
    Content, Criteria, Direction, Error, Event, FolderKind, Mailbox, MailboxOwner, Message,
    NewFolder, NewMailbox, ObjectNumber, Options, Order, RowSet, Save, SearchPhase, Store, Target,
    Transaction,
};

const NOW: FileTime = FileTime(132_000_000_000_000_000);

fn add_mailbox(store: &Store) -> Mailbox {
    let new = NewMailbox {
        guid: Guid([7; 16]),
        replica_guid: Guid([9; 16]),
        owner: MailboxOwner::default(),
        now: NOW,
    };
    store.create_mailbox(new).expect("a mailbox").0
}

fn write<T>(mailbox: &Mailbox, f: impl FnOnce(&mut Transaction<'_>) -> Result<T, Error>) -> T {
    mailbox.write(NOW, f).expect("written").0
}

fn content(subject: &str, len: usize) -> Content {
    let mut properties = Properties::new();
    properties.set(tags::SUBJECT, Value::String(subject.into()));
    properties.set(tags::HTML, Value::Binary(vec![1; len]));
    Content { properties: properties.into(), ..Content::default() }
}

fn post(mailbox: &Mailbox, subject: &str) -> Message {
    let folder = mailbox.facts().special.inbox;
    let target = Target::New { folder, id: None, associated: false };
    let save = Save { target, content: content(subject, 10), read: false };
    write(mailbox, |t| t.save_message(save))
}

fn criteria(scope: Vec<FolderId>, recursive: bool) -> Criteria {
    Criteria {
        restriction: Restriction::Exist { tag: tags::SUBJECT },
        scope,
        recursive,
        fixed: false,
        code_page: 1252,
        flags: 0,
    }
}

fn search_folder(mailbox: &Mailbox) -> FolderId {
    let special = mailbox.facts().special;
    write(mailbox, |t| {
        let folder = t.create_folder(NewFolder {
            parent: special.finder,
            name: "Found".into(),
            kind: FolderKind::Search,
            properties: Properties::new(),
        })?;
        t.set_criteria(folder, criteria(vec![special.inbox], false), true)?;
        t.clear_search(folder, 100)?;
        Ok(folder)
    })
}

fn rows(mailbox: &Mailbox, folder: FolderId, order: Order) -> Vec<ObjectNumber> {
    let rows = mailbox
        .read(|view| view.rows(folder, RowSet::normal(order), Direction::Forward, None, 100));
    rows.expect("rows").into_iter().map(|(_, object)| object).collect()
}

#[test]
fn a_link_is_a_row_in_every_order_and_counts() {
    let store = Store::in_memory().expect("a store");
    let mailbox = add_mailbox(&store);
    let found = search_folder(&mailbox);
    let message = post(&mailbox, "one");
    assert!(write(&mailbox, |t| t.set_linked(found, message.object, true)));
    assert!(!write(&mailbox, |t| t.set_linked(found, message.object, true)));
    for order in Order::ALL {
        assert_eq!(rows(&mailbox, found, order), [message.object], "{order:?}");
    }
    mailbox
        .read(|view| {
            let counts = view.counts(found)?;
            assert_eq!((counts.messages, counts.unread, counts.size), (1, 1, message.size));
            // By its identifier it is the message that it is, in the folder where it is.
            assert_eq!(view.message(found, message.id)?, message);
            let last = view.journal_since(view.journal_position() - 1, 9)?;
            assert_eq!((last[0].event, last[0].folder), (Event::LinkCreated, found));
            Ok(())
        })
        .expect("read");
    assert!(write(&mailbox, |t| t.set_linked(found, message.object, false)));
    assert_eq!(rows(&mailbox, found, Order::Size), []);
    assert!(mailbox.read(|view| view.message(found, message.id)).is_err());
    assert_eq!(mailbox.read(|view| view.counts(found)).expect("counts").size, 0);
}

#[test]
fn a_link_follows_what_happens_to_its_message() {
    let store = Store::in_memory().expect("a store");
    let mailbox = add_mailbox(&store);
    let special = mailbox.facts().special;
    let found = search_folder(&mailbox);
    let (first, second) = (post(&mailbox, "b"), post(&mailbox, "c"));
    for message in [first, second] {
        write(&mailbox, |t| t.set_linked(found, message.object, true));
    }
    // Saved again, longer than the other one.
    let target = Target::Existing { object: first.object, expected: None };
    let save = Save { target, content: content("d", 500), read: false };
    let saved = write(&mailbox, |t| t.save_message(save));
    assert_eq!(rows(&mailbox, found, Order::Size), [second.object, first.object]);
    write(&mailbox, |t| t.set_read(first.object, true));
    assert_eq!(rows(&mailbox, found, Order::Unread), [second.object]);
    let counts = mailbox.read(|view| view.counts(found)).expect("counts");
    assert_eq!((counts.messages, counts.unread), (2, 1));
    assert_eq!(counts.size, saved.size + second.size);
    // Moved: the same row, the identifier of the new place.
    let moved = write(&mailbox, |t| t.move_message(first.object, special.drafts, None));
    assert_eq!(rows(&mailbox, found, Order::Size), [second.object, first.object]);
    mailbox
        .read(|view| {
            assert_eq!(view.message(found, moved.id)?.folder, special.drafts);
            assert!(matches!(view.message(found, first.id), Err(Error::NotFound(_))));
            assert_eq!(view.counts(found)?, counts);
            Ok(())
        })
        .expect("read");
    write(&mailbox, |t| t.delete_message(first.object));
    assert_eq!(rows(&mailbox, found, Order::Size), [second.object]);
    let counts = mailbox.read(|view| view.counts(found)).expect("counts");
    assert_eq!((counts.messages, counts.unread, counts.size), (1, 1, second.size));
}

#[test]
fn a_deleted_search_folder_leaves_the_messages() {
    let store = Store::in_memory().expect("a store");
    let mailbox = add_mailbox(&store);
    let found = search_folder(&mailbox);
    let message = post(&mailbox, "one");
    write(&mailbox, |t| t.set_linked(found, message.object, true));
    assert!(mailbox.write(NOW, |t| t.delete_folder(found)).is_err());
    assert!(!write(&mailbox, |t| t.remove_links(found, 10)));
    write(&mailbox, |t| t.delete_folder(found));
    mailbox
        .read(|view| {
            assert!(view.searches().is_empty());
            assert_eq!(view.message(message.folder, message.id)?, message);
            Ok(())
        })
        .expect("read");
}

#[test]
fn searches_are_the_same_when_opened_again_and_ask_for_their_work() {
    let dir = tempfile::tempdir().expect("a directory");
    let (id, found, before) = {
        let store = Store::open(dir.path(), Options::default()).expect("a store");
        let mailbox = add_mailbox(&store);
        let found = search_folder(&mailbox);
        let before = mailbox.read(|view| Ok(view.search(found).cloned())).expect("read");
        let message = post(&mailbox, "one");
        let (_, ticket) =
            mailbox.write(NOW, |t| t.set_linked(found, message.object, true)).expect("linked");
        store.wait(ticket).expect("synced");
        (mailbox.id(), found, before)
    };
    let store = Store::open(dir.path(), Options::default()).expect("a store");
    store.resume_searches().expect("resumed");
    let mailbox = store.next_search(std::time::Duration::ZERO).expect("work");
    assert_eq!(mailbox.id(), id);
    mailbox
        .read(|view| {
            assert_eq!(view.search(found), before.as_ref());
            assert_eq!(view.search(found).map(|s| s.phase), Some(SearchPhase::Filling));
            assert!(view.search_due());
            Ok(())
        })
        .expect("read");
    assert_eq!(rows(&mailbox, found, Order::Size).len(), 1);
}

#[test]
fn a_scope_holds_what_is_below_but_no_search_folders() {
    let store = Store::in_memory().expect("a store");
    let mailbox = add_mailbox(&store);
    let special = mailbox.facts().special;
    let found = search_folder(&mailbox);
    let below = write(&mailbox, |t| {
        t.create_folder(NewFolder {
            parent: special.finder,
            name: "Below".into(),
            kind: FolderKind::Generic,
            properties: Properties::new(),
        })
    });
    let scope = |folders: Vec<FolderId>, recursive| {
        mailbox.read(|view| view.scope(&criteria(folders, recursive))).expect("a scope")
    };
    assert_eq!(scope(vec![special.finder], true), [special.finder, below]);
    assert_eq!(scope(vec![special.finder, special.finder], false), [special.finder]);
    assert_eq!(scope(vec![found, FolderId(1)], true), []);
}
