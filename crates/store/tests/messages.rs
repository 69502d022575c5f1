//! Messages through the store's own interface, in memory and on disk.

use tradepost_mapi::{
    FileTime, FolderId, Guid, NameKind, Properties, PropertyName, PropertyType, ReplicaId, Text,
    Value, guids, tags,
};
use tradepost_store::{
    Attachment, Content, Direction, Error, Event, Field, Fields, Mailbox, Message, NewMailbox,
    Options, Order, PROPERTY_NAMES_MAX, Recipient, RowSet, Save, Store, Target, Transaction,
};

const NOW: FileTime = FileTime(132_000_000_000_000_000);
const LATER: FileTime = FileTime(132_000_000_600_000_000);

fn add_mailbox(store: &Store) -> Mailbox {
    let new = NewMailbox {
        guid: Guid([7; 16]),
        replica_guid: Guid([9; 16]),
        owner: tradepost_store::MailboxOwner::default(),
        now: NOW,
    };
    store.create_mailbox(new).expect("a mailbox").0
}

fn mailbox() -> (Store, Mailbox) {
    let store = Store::in_memory().expect("a store");
    let mailbox = add_mailbox(&store);
    (store, mailbox)
}

fn simple(subject: &str) -> Content {
    let mut properties = Properties::new();
    properties.set(tags::SUBJECT, Value::String(subject.into()));
    Content { properties: properties.into(), ..Content::default() }
}

fn new(folder: FolderId, content: Content) -> Save {
    let target = Target::New { folder, id: None, associated: false };
    Save { target, content, read: false }
}

fn save(mailbox: &Mailbox, content: Content) -> Message {
    let inbox = mailbox.facts().special.inbox;
    mailbox.write(NOW, |t| t.save_message(new(inbox, content))).expect("saved").0
}

/// A message with everything: recipients, an attachment, a message in a message, odd text.
fn rich() -> Content {
    let mut content = simple("Rich");
    let odd = Text::from_units(vec![0xD800, 0, 0x41]);
    content.properties.set(tags::SENDER_NAME, Field::Value(Value::String(odd)));
    content.properties.set(
        tags::HTML,
        Field::Value(Value::Binary((0..300_000_u32).map(|n| n.to_le_bytes()[0]).collect())),
    );
    content.recipients = (0..40)
        .map(|n| Recipient {
            row_id: n,
            kind: 1,
            properties: [(tags::DISPLAY_NAME, Value::String(format!("Name {n}").into()))]
                .into_iter()
                .collect(),
        })
        .collect();
    let data: Vec<u8> = vec![5; 50_000];
    let binary = |bytes| Fields::from_iter([(tags::ATTACH_DATA_BINARY, Field::Value(bytes))]);
    content.attachments = vec![
        Attachment { number: 0, properties: binary(Value::Binary(data)), embedded: None },
        Attachment {
            number: 3,
            properties: Fields::new(),
            embedded: Some(Box::new(Content {
                attachments: vec![Attachment {
                    number: 0,
                    properties: binary(Value::Binary(vec![6; 10])),
                    embedded: None,
                }],
                ..simple("Inner")
            })),
        },
    ];
    content
}

#[test]
fn a_message_comes_back_as_it_was_saved() {
    let (store, mailbox) = mailbox();
    let message = save(&mailbox, rich());
    mailbox
        .read(|view| {
            assert_eq!(view.message(message.folder, message.id)?, message);
            assert_eq!(view.head(message.object)?, message);
            let content = view.content(message.object)?;
            let mut expected = rich();
            for tag in [tags::CREATION_TIME, tags::LAST_MODIFICATION_TIME] {
                expected.properties.set(tag, Field::Value(Value::Time(NOW)));
            }
            expected.put_out(store.blobs())?;
            assert_eq!(content.recipients, expected.recipients);
            assert_eq!(content.attachments[1], expected.attachments[1]);
            assert_eq!(content.size(), message.size);
            assert_eq!(message.size, expected.size());
            for (tag, field) in rich().properties.iter() {
                let kept = content.properties.value(tag).expect("kept");
                assert_eq!(Some(&kept.read(store.blobs(), 1 << 20)?), field.here());
            }
            assert_eq!(content.properties, view.fields(message.object)?);
            Ok(())
        })
        .expect("read");
}

#[test]
fn long_values_stand_outside_and_short_ones_within() {
    let (store, mailbox) = mailbox();
    let body = Text::from_units(vec![0x263A; 150_000]);
    let mut content = simple("Long");
    content.properties.set(tags::BODY, Field::Value(Value::String(body.clone())));
    let mut scratch = store.scratch().expect("scratch");
    for n in 0..30_u8 {
        scratch.append(&vec![n; 100_000]).expect("written");
    }
    let blob = store.blobs().put_scratch(scratch).expect("put");
    let data = Attachment {
        number: 0,
        properties: Fields::from_iter([(
            tags::ATTACH_DATA_BINARY,
            Field::Blob { ty: PropertyType::BINARY, blob },
        )]),
        embedded: None,
    };
    content.attachments.push(data);
    let mut short = store.scratch().expect("scratch");
    short.append(b"short").expect("written");
    let blob = store.blobs().put_scratch(short).expect("put");
    content.properties.set(tags::HTML, Field::Blob { ty: PropertyType::BINARY, blob });
    let message = save(&mailbox, content);
    let kept = mailbox.read(|view| view.content(message.object)).expect("read");
    let long = kept.properties.value(tags::BODY).expect("a body");
    assert!(
        matches!(long, Field::Blob { ty: PropertyType::STRING, blob } if blob.len() == 300_000)
    );
    assert_eq!(long.read(store.blobs(), 300_000).expect("read"), Value::String(body));
    assert!(matches!(long.read(store.blobs(), 299_999), Err(Error::Limit(_))));
    let short = kept.properties.value(tags::HTML);
    assert_eq!(short, Some(&Field::Value(Value::Binary(b"short".to_vec()))));
    let data = kept.attachments[0].properties.value(tags::ATTACH_DATA_BINARY);
    let blob = match data {
        Some(Field::Blob { blob, .. }) => Some(blob),
        _ => None,
    };
    let blob = blob.expect("a long value");
    assert_eq!(blob.len(), 3_000_000);
    assert_eq!(store.blobs().read_at(blob, 2_899_999, 2).expect("read"), [28, 29]);
    assert!(message.size > 3_300_000);
}

#[test]
fn a_save_over_a_newer_change_is_refused() {
    let (_store, mailbox) = mailbox();
    let first = save(&mailbox, simple("One"));
    let again = |expected, subject: &str| {
        let target = Target::Existing { object: first.object, expected };
        let save = Save { target, content: simple(subject), read: true };
        mailbox.write(LATER, |t| t.save_message(save))
    };
    let (second, _) = again(Some(first.change), "Two").expect("saved");
    assert_eq!((second.id, second.object, second.read), (first.id, first.object, false));
    assert!(second.change.counter() > first.change.counter());
    assert!(matches!(again(Some(first.change), "Three"), Err(Error::Conflict("message"))));
    again(None, "Four").expect("saved");
    mailbox
        .read(|view| {
            let fields = view.fields(first.object)?;
            let subject = fields.value(tags::SUBJECT).and_then(Field::here).cloned();
            assert_eq!(subject, Some(Value::String("Four".into())));
            assert_eq!(view.message_changes(first.folder, first.change.counter(), 9)?.len(), 1);
            let counts = view.folder(first.folder)?.counts;
            assert_eq!((counts.messages, counts.unread), (1, 1));
            assert_eq!(counts.size, view.head(first.object)?.size);
            Ok(())
        })
        .expect("read");
}

#[test]
fn a_record_that_shrinks_leaves_no_parts_behind() {
    let (_store, mailbox) = mailbox();
    let mut wide = simple("Wide");
    for id in 0x6000..0x6010_u16 {
        let tag = tradepost_mapi::PropertyTag::new(id, PropertyType::BINARY);
        wide.properties.set(tag, Field::Value(Value::Binary(vec![1; 3000])));
    }
    let message = save(&mailbox, wide.clone());
    let again = |content: &Content| {
        let target = Target::Existing { object: message.object, expected: None };
        let save = Save { target, content: content.clone(), read: false };
        mailbox.write(LATER, |t| t.save_message(save)).expect("saved");
        mailbox.read(|view| view.fields(message.object)).expect("read").len()
    };
    assert_eq!(again(&simple("Small")), 2);
    assert_eq!(again(&wide), 18);
}

#[test]
fn read_state_and_status_change_without_a_new_change_of_the_message() {
    let (_store, mailbox) = mailbox();
    let message = save(&mailbox, simple("One"));
    let position = mailbox.read(|view| Ok(view.journal_position())).expect("read");
    let set = |read| mailbox.write(LATER, |t| t.set_read(message.object, read)).expect("set").0;
    assert!(set(true));
    assert!(!set(true));
    let old = mailbox.write(LATER, |t| t.set_status(message.object, 8)).expect("set").0;
    assert_eq!(old, 0);
    mailbox
        .read(|view| {
            let now = view.head(message.object)?;
            assert_eq!((now.read, now.status, now.change), (true, 8, message.change));
            assert_eq!(view.folder(message.folder)?.counts.unread, 0);
            let unread = RowSet::normal(Order::Unread);
            let rows = view.rows(message.folder, unread, Direction::Forward, None, 9)?;
            assert!(rows.is_empty());
            let changed = view.read_changes(message.folder, message.change.counter(), 9)?;
            assert_eq!(changed, [message.object]);
            let events: Vec<_> =
                view.journal_since(position, 9)?.into_iter().map(|e| e.event).collect();
            assert_eq!(events, [Event::ReadChanged, Event::MessageModified]);
            Ok(())
        })
        .expect("read");
    assert!(set(false));
    assert_eq!(mailbox.read(|v| Ok(v.folder(message.folder)?.counts.unread)).expect("read"), 1);
}

#[test]
fn a_deleted_message_leaves_a_tombstone_and_nothing_else() {
    let (_store, mailbox) = mailbox();
    let message = save(&mailbox, rich());
    mailbox.write(LATER, |t| t.delete_message(message.object)).expect("deleted");
    mailbox
        .read(|view| {
            let (folder, object) = (message.folder, message.object);
            assert!(matches!(view.head(object), Err(Error::NotFound("message"))));
            assert!(matches!(view.message(folder, message.id), Err(Error::NotFound("message"))));
            assert!(matches!(view.content(object), Err(Error::NotFound("message"))));
            let tombstones = view.message_tombstones(folder, message.change.counter(), 9)?;
            assert_eq!(tombstones.len(), 1);
            let tombstone = tombstones[0];
            assert_eq!(tombstone.message, message.id);
            for order in Order::ALL {
                let set = RowSet::normal(order);
                assert!(view.rows(folder, set, Direction::Forward, None, 9)?.is_empty());
            }
            let counts = view.folder(folder)?.counts;
            assert_eq!((counts.messages, counts.unread, counts.size), (0, 0, 0));
            assert_eq!((counts.deleted, counts.newest_change), (1, tombstone.change));
            Ok(())
        })
        .expect("read");
    let again = mailbox.write(LATER, |t| t.delete_message(message.object));
    assert!(matches!(again, Err(Error::NotFound("message"))));
}

#[test]
fn many_messages_are_saved_at_once_or_none_of_them() {
    let (_store, mailbox) = mailbox();
    let inbox = mailbox.facts().special.inbox;
    let count = || mailbox.read(|v| Ok(v.folder(inbox)?.counts.messages)).expect("read");
    let many = |n: usize| {
        move |t: &mut Transaction<'_>| {
            (0..n)
                .map(|n| t.save_message(new(inbox, simple(&format!("{n}")))))
                .collect::<Result<Vec<_>, _>>()
        }
    };
    let (saved, _) = mailbox.write(NOW, many(500)).expect("saved");
    assert!(saved.windows(2).all(|w| w[0].change.counter() < w[1].change.counter()));
    assert_eq!(count(), 500);
    let failed = mailbox.write(NOW, |t| {
        many(10)(t)?;
        t.delete_message(saved[0].object)?;
        assert_eq!(t.folder(inbox)?.counts.messages, 509);
        t.delete_message(saved[0].object)
    });
    assert!(matches!(failed, Err(Error::NotFound("message"))));
    assert_eq!(count(), 500);
    let too_much = mailbox.write(NOW, |t| {
        let mut content = simple("Much");
        let list = vec![vec![1; 50_000]; 100];
        let tag = tradepost_mapi::PropertyTag::new(0x6000, PropertyType::MULTIPLE_BINARY);
        content.properties.set(tag, Field::Value(Value::MultipleBinary(list)));
        t.save_message(new(inbox, content))
    });
    assert!(matches!(too_much, Err(Error::Limit(_))));
    assert_eq!(count(), 500);
}

#[test]
fn identifiers_may_be_given_before_and_are_used_once() {
    let (_store, mailbox) = mailbox();
    let inbox = mailbox.facts().special.inbox;
    let allocate =
        |t: &mut Transaction<'_>| Ok([t.allocate_message_id()?, t.allocate_message_id()?]);
    let ([id, other], _) = mailbox.write(NOW, allocate).expect("allocated");
    assert_ne!(id, other);
    let with_id = || Save {
        target: Target::New { folder: inbox, id: Some(id), associated: true },
        content: simple("View"),
        read: true,
    };
    let (message, _) = mailbox.write(NOW, |t| t.save_message(with_id())).expect("saved");
    assert_eq!((message.id, message.associated), (id, true));
    let again = mailbox.write(NOW, |t| t.save_message(with_id()));
    assert!(matches!(again, Err(Error::Exists("message"))));
    let counts = mailbox.read(|v| Ok(v.folder(inbox)?.counts)).expect("read");
    assert_eq!((counts.messages, counts.associated), (0, 1));
    let (first, _) = mailbox.write(NOW, |t| t.allocate_ids(1000)).expect("allocated");
    let (next, _) = mailbox.write(NOW, |t| t.allocate_ids(1)).expect("allocated");
    assert_eq!(next.number(), first.number() + 1000);
    let search = mailbox.facts().special.spooler_queue;
    let refused = mailbox.write(NOW, |t| t.save_message(new(search, simple("No"))));
    assert!(matches!(refused, Err(Error::Conflict(_))));
}

#[test]
fn named_properties_keep_their_ids() {
    let (_store, mailbox) = mailbox();
    let header = |name| PropertyName::string(guids::PS_INTERNET_HEADERS, name);
    let names = [
        PropertyName::lid(guids::PSETID_TASK, 0x8101),
        PropertyName::string(guids::PS_PUBLIC_STRINGS, "Keywords"),
        header("X-Thing"),
        PropertyName::lid(guids::PS_MAPI, 0x1234),
        PropertyName::lid(guids::PSETID_TASK, 0x8101),
    ];
    let before = mailbox.read(|v| v.property_ids(&names)).expect("read");
    assert_eq!(before, [None, None, None, Some(0x1234), None]);
    let (ids, _) = mailbox.write(NOW, |t| t.create_property_ids(&names)).expect("created");
    assert_eq!(ids, [0x8001, 0x8002, 0x8003, 0x1234, 0x8001]);
    let more = [PropertyName::string(guids::PS_PUBLIC_STRINGS, "keywords"), header("x-THING")];
    let (ids, _) = mailbox.write(NOW, |t| t.create_property_ids(&more)).expect("created");
    assert_eq!(ids, [0x8004, 0x8003]);
    let found = mailbox.read(|v| v.property_names(&[0x8003, 0x1234, 0x9999])).expect("read");
    assert_eq!(found, [Some(header("x-thing")), Some(names[3].clone()), None]);
    let names = mailbox.read(|view| {
        let all = view.all_names()?;
        assert_eq!(all.len(), 4);
        Ok(all)
    });
    let all = names.expect("read");
    assert!(matches!(&all[3].1.kind, NameKind::Name(name) if name.to_string() == "keywords"));
    let many: Vec<_> = (0..16_381).map(|n| PropertyName::lid(guids::PSETID_ADDRESS, n)).collect();
    let refused = mailbox.write(NOW, |t| t.create_property_ids(&many));
    assert!(matches!(refused, Err(Error::Limit(_))));
    let half = usize::from(PROPERTY_NAMES_MAX / 2) - 4;
    let (of_mail, _) =
        mailbox.write(NOW, |t| t.create_property_ids_of_mail(&many[1..])).expect("half of them");
    assert_eq!(of_mail.iter().position(Option::is_none), Some(half));
    assert_eq!(of_mail.iter().flatten().count(), half);
    mailbox.write(NOW, |t| t.create_property_ids(&many[1..])).expect("as many as there may be");
    let (of_mail, _) = mailbox.write(NOW, |t| t.create_property_ids_of_mail(&many)).expect("known");
    assert_eq!(of_mail.iter().filter(|id| id.is_none()).count(), 1);
}

#[test]
fn replicas_are_entered_once_and_never_by_asking() {
    let (_store, mailbox) = mailbox();
    let (own, other) = (Guid([9; 16]), Guid([1; 16]));
    let known = |guid| mailbox.read(|v| v.replica_id_of(guid)).expect("read");
    assert_eq!(known(own), Some(ReplicaId(1)));
    assert_eq!((known(other), known(other)), (None, None));
    let enter = |guid| mailbox.write(NOW, |t| t.create_replica_id(guid)).expect("entered").0;
    assert_eq!(
        (enter(other), enter(own), enter(other)),
        (ReplicaId(2), ReplicaId(1), ReplicaId(2))
    );
    let guid = mailbox.read(|v| v.replica_guid_of(ReplicaId(2))).expect("read");
    assert_eq!(guid, Some(other));
}

#[test]
fn messages_and_store_properties_are_the_same_when_opened_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let store = Store::open(dir.path(), Options::default()).expect("opened");
    let mailbox = add_mailbox(&store);
    let message = save(&mailbox, rich());
    let oof = [(tags::OUT_OF_OFFICE_STATE, Value::Boolean(true))].into_iter().collect();
    let ((), ticket) = mailbox.write(LATER, |t| t.set_mailbox_properties(oof, &[])).expect("set");
    assert_eq!(mailbox.ticket(), ticket);
    store.wait(ticket).expect("on disk");
    let state = |mailbox: &Mailbox| {
        mailbox
            .read(|view| {
                let head = view.message(message.folder, message.id)?;
                let rows = Order::ALL.map(|order| {
                    let set = RowSet::normal(order);
                    view.rows(message.folder, set, Direction::Forward, None, 9).expect("rows")
                });
                let folder = view.folder(message.folder)?;
                Ok((head, view.content(head.object)?, rows, folder, view.mailbox_properties()?))
            })
            .expect("read")
    };
    let (id, before) = (mailbox.id(), state(&mailbox));
    assert_eq!(before.0, message);
    drop((mailbox, store));

    let store = Store::open(dir.path(), Options::default()).expect("opened again");
    let mailbox = store.mailbox(id).expect("there");
    assert_eq!(state(&mailbox), before);
    let body = before.1.properties.value(tags::HTML).expect("a body");
    let body = body.read(store.blobs(), 1 << 20).expect("read");
    assert_eq!(Some(&body), rich().properties.value(tags::HTML).and_then(Field::here));
    let next = save(&mailbox, simple("Next"));
    assert!(next.object > message.object);
    assert!(next.change.counter() > message.change.counter());
}

#[test]
fn a_moved_message_keeps_its_number_and_all_it_holds() {
    let (_store, mailbox) = mailbox();
    let special = mailbox.facts().special;
    let old = save(&mailbox, rich());
    let before = mailbox.read(|view| view.content(old.object)).expect("read");
    let (moved, _) = mailbox
        .write(LATER, |t| t.move_message(old.object, special.deleted_items, None))
        .expect("moved");
    assert_eq!((moved.object, moved.folder), (old.object, special.deleted_items));
    assert_ne!(moved.id, old.id);
    mailbox
        .read(|view| {
            assert_eq!(view.content(moved.object)?, before);
            assert_eq!(view.message(moved.folder, moved.id)?, moved);
            assert!(view.message(old.folder, old.id).is_err());
            let (from, to) = (view.counts(old.folder)?, view.counts(moved.folder)?);
            assert_eq!((from.messages, from.unread, from.size), (0, 0, 0));
            assert_eq!((to.messages, to.unread, to.size), (1, 1, old.size));
            let seen = old.change.counter();
            assert_eq!(view.message_tombstones(old.folder, seen, 9)?.len(), 1);
            assert!(view.message_changes(old.folder, seen, 9)?.is_empty());
            assert_eq!(view.message_changes(moved.folder, seen, 9)?, [old.object]);
            for order in Order::ALL {
                let set = RowSet::normal(order);
                let rows = |folder| view.rows(folder, set, Direction::Forward, None, 9);
                assert_eq!((rows(old.folder)?.len(), rows(moved.folder)?.len()), (0, 1));
            }
            Ok(())
        })
        .expect("read");
    let refused = mailbox.write(LATER, |t| t.move_message(old.object, special.spooler_queue, None));
    assert!(matches!(refused, Err(Error::Conflict(_))));
}
