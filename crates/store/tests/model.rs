//! Random operations against a naive model: counts, orders and the journal.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tradepost_mapi::{
    ChangeNumber, FileTime, FolderId, GlobalCounter, Guid, MessageId, Properties, PropertyTag,
    Value, tags,
};
use tradepost_store::{
    Content, Direction, Error, Event, Mailbox, MailboxOwner, Message, NewMailbox, ObjectNumber,
    Order, RowKey, RowSet, Save, Store, Target, View,
};

#[derive(Clone, Debug)]
struct Mail {
    delivered: Option<u64>,
    submitted: Option<u64>,
    subject: Option<String>,
    sender: Option<String>,
    len: usize,
}

#[derive(Clone, Debug)]
enum Act {
    Save {
        mail: Mail,
        associated: bool,
        read: bool,
    },
    Again {
        which: usize,
        mail: Mail,
    },
    Delete {
        which: usize,
    },
    Read {
        which: usize,
        read: bool,
    },
    /// The closure fails after the act: nothing of it may be seen.
    Fail(Box<Act>),
}

fn mail() -> impl Strategy<Value = Mail> {
    let time = || prop::option::of(0..50_u64);
    let text = || prop::option::of("[a-cA-C é]{0,4}");
    (time(), time(), text(), text(), 0..5000_usize).prop_map(
        |(delivered, submitted, subject, sender, len)| Mail {
            delivered,
            submitted,
            subject,
            sender,
            len,
        },
    )
}

fn act() -> impl Strategy<Value = Act> {
    let simple = prop_oneof![
        4 => (mail(), prop::bool::weighted(0.2), any::<bool>())
            .prop_map(|(mail, associated, read)| Act::Save { mail, associated, read }),
        2 => (any::<usize>(), mail()).prop_map(|(which, mail)| Act::Again { which, mail }),
        2 => any::<usize>().prop_map(|which| Act::Delete { which }),
        2 => (any::<usize>(), any::<bool>()).prop_map(|(which, read)| Act::Read { which, read }),
    ]
    .boxed();
    prop_oneof![5 => simple.clone(), 1 => simple.prop_map(|a| Act::Fail(Box::new(a)))]
}

fn content(mail: &Mail) -> Content {
    let mut p = Properties::new();
    let mut set = |tag: PropertyTag, value: Option<Value>| {
        if let Some(value) = value {
            p.set(tag, value);
        }
    };
    let time = |t: Option<u64>| t.map(|t| Value::Time(FileTime(t)));
    let text = |t: &Option<String>| t.as_ref().map(|t| Value::String(t.as_str().into()));
    set(tags::MESSAGE_DELIVERY_TIME, time(mail.delivered));
    set(tags::CLIENT_SUBMIT_TIME, time(mail.submitted));
    set(tags::SUBJECT, text(&mail.subject));
    set(tags::SENT_REPRESENTING_NAME, text(&mail.sender));
    set(tags::HTML, Some(Value::Binary(vec![1; mail.len])));
    Content { properties: p.into(), ..Content::default() }
}

#[derive(Clone)]
struct Kept {
    mail: Mail,
    message: Message,
    saved: u64,
}

type Model = BTreeMap<ObjectNumber, Kept>;

struct World {
    mailbox: Mailbox,
    folder: FolderId,
    model: Model,
    now: u64,
    events: Vec<(Event, ObjectNumber)>,
    copy: Copy,
}

/// What somebody has who only reads what changed since the last time.
#[derive(Default)]
struct Copy {
    messages: BTreeMap<MessageId, ChangeNumber>,
    seen: GlobalCounter,
}

impl World {
    fn new(store: &Store) -> Self {
        let new = NewMailbox {
            guid: Guid([7; 16]),
            replica_guid: Guid([9; 16]),
            owner: MailboxOwner::default(),
            now: FileTime(1),
        };
        let (mailbox, _) = store.create_mailbox(new).expect("a mailbox");
        let folder = mailbox.facts().special.inbox;
        Self {
            mailbox,
            folder,
            model: Model::new(),
            now: 1000,
            events: Vec::new(),
            copy: Copy::default(),
        }
    }

    fn pick(&self, which: usize) -> Option<ObjectNumber> {
        let n = self.model.len();
        (n > 0).then(|| *self.model.keys().nth(which % n).expect("one of them"))
    }

    fn act(&mut self, act: &Act, fail: bool) {
        self.now += 1;
        let at = FileTime(self.now);
        let end = |message: Message| if fail { Err(Error::Exists("test")) } else { Ok(message) };
        let mailbox = self.mailbox.clone();
        let result = match act {
            Act::Fail(inner) => return self.act(inner, true),
            Act::Save { mail, associated, read } => {
                let target = Target::New { folder: self.folder, id: None, associated: *associated };
                let save = Save { target, content: content(mail), read: *read };
                let saved = mailbox.write(at, |t| end(t.save_message(save)?));
                saved.map(|(message, _)| (Event::MessageCreated, message, Some(mail.clone())))
            }
            Act::Again { which, mail } => {
                let Some(object) = self.pick(*which) else { return };
                let target = Target::Existing { object, expected: None };
                let save = Save { target, content: content(mail), read: false };
                let saved = mailbox.write(at, |t| end(t.save_message(save)?));
                saved.map(|(message, _)| (Event::MessageModified, message, Some(mail.clone())))
            }
            Act::Delete { which } => {
                let Some(object) = self.pick(*which) else { return };
                let message = self.model[&object].message;
                let done = mailbox.write(at, |t| {
                    t.delete_message(object)?;
                    end(message)
                });
                done.map(|(message, _)| (Event::MessageDeleted, message, None))
            }
            Act::Read { which, read } => {
                let Some(object) = self.pick(*which) else { return };
                let changed = mailbox.write(at, |t| {
                    let changed = t.set_read(object, *read)?;
                    Ok((changed, end(t.head(object)?)?))
                });
                if matches!(changed, Ok(((false, _), _))) {
                    assert_eq!(self.model[&object].message.read, *read);
                    return;
                }
                changed.map(|((_, message), _)| (Event::ReadChanged, message, None))
            }
        };
        match result {
            Ok((event, message, mail)) => self.note(event, message, mail),
            Err(error) => assert!(fail, "{error}"),
        }
    }

    fn note(&mut self, event: Event, message: Message, mail: Option<Mail>) {
        self.events.push((event, message.object));
        if event == Event::MessageDeleted {
            self.model.remove(&message.object);
        } else if let Some(mail) = mail {
            let kept = Kept { mail, message, saved: self.now };
            self.model.insert(message.object, kept);
        } else if let Some(kept) = self.model.get_mut(&message.object) {
            kept.message = message;
        }
    }

    /// Reads changes and deletions since the last time, as an incremental synchronisation does.
    fn synchronise(&mut self) {
        let (folder, seen) = (self.folder, self.copy.seen);
        let copy = &mut self.copy;
        self.mailbox
            .read(|view| {
                let changed = view.message_changes(folder, seen, 1000)?;
                for message in view.heads(&changed)? {
                    copy.messages.insert(message.id, message.change);
                }
                for tombstone in view.message_tombstones(folder, seen, 1000)? {
                    copy.messages.remove(&tombstone.message);
                }
                copy.seen = view.counts(folder)?.newest_change.counter();
                Ok(())
            })
            .expect("read");
    }

    fn check(&self) {
        let messages = self.model.values().map(|k| (k.message.id, k.message.change));
        assert_eq!(self.copy.messages, messages.collect::<BTreeMap<_, _>>());
        self.mailbox
            .read(|view| {
                self.check_counts(view)?;
                for associated in [false, true] {
                    for order in Order::ALL {
                        self.check_order(view, RowSet::of(associated, order))?;
                    }
                }
                for kept in self.model.values() {
                    assert_eq!(view.message(self.folder, kept.message.id)?, kept.message);
                }
                let journal = view.journal_since(0, 10_000)?;
                assert!(journal.iter().zip(1..).all(|(entry, n)| entry.sequence == n));
                let events: Vec<_> =
                    journal.iter().filter_map(|e| Some((e.event, e.object?))).collect();
                assert_eq!(events, self.events);
                Ok(())
            })
            .expect("read");
    }

    fn check_counts(&self, view: &View<'_>) -> Result<(), Error> {
        let counts = view.folder(self.folder)?.counts;
        let all = || self.model.values().map(|k| k.message);
        let normal = || all().filter(|m| !m.associated);
        let number = |n: usize| u32::try_from(n).expect("few");
        assert_eq!(counts.messages, number(normal().count()));
        assert_eq!(counts.unread, number(normal().filter(|m| !m.read).count()));
        assert_eq!(counts.associated, number(all().filter(|m| m.associated).count()));
        assert_eq!(counts.size, all().map(|m| m.size).sum::<u64>());
        let associated = all().filter(|m| m.associated).map(|m| m.size).sum::<u64>();
        assert_eq!(counts.associated_size, associated);
        Ok(())
    }

    fn check_order(&self, view: &View<'_>, set: RowSet) -> Result<(), Error> {
        let mut rows: Vec<_> = self
            .model
            .values()
            .filter(|k| k.message.associated == set.associated)
            .filter(|k| set.order != Order::Unread || !k.message.read)
            .map(|k| (sort_key(k, set.order), k.message.object))
            .collect();
        rows.sort();
        let mut expected: Vec<_> = rows.into_iter().map(|(_, object)| object).collect();
        assert_eq!(pages(view, self.folder, set, Direction::Forward)?, expected, "{set:?}");
        expected.reverse();
        assert_eq!(pages(view, self.folder, set, Direction::Backward)?, expected, "{set:?}");
        Ok(())
    }
}

fn sort_key(kept: &Kept, order: Order) -> Option<u64> {
    match order {
        Order::DeliveryTime | Order::Unread => kept.mail.delivered,
        Order::SubmitTime => kept.mail.submitted,
        Order::LastModification => Some(kept.saved),
        Order::Size => Some(kept.message.size),
    }
}

fn pages(
    view: &View<'_>,
    folder: FolderId,
    set: RowSet,
    direction: Direction,
) -> Result<Vec<ObjectNumber>, Error> {
    let mut all = Vec::new();
    let mut after: Option<RowKey> = None;
    loop {
        let page = view.rows(folder, set, direction, after.as_ref(), 3)?;
        all.extend(page.iter().map(|(_, object)| *object));
        match page.last() {
            Some((key, _)) => after = Some(key.clone()),
            None => return Ok(all),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn counts_orders_changes_and_journal_agree_with_a_naive_model(
        acts in prop::collection::vec((act(), prop::bool::weighted(0.3)), 1..40),
    ) {
        let store = Store::in_memory().expect("a store");
        let mut world = World::new(&store);
        for (act, read) in &acts {
            world.act(act, false);
            if *read {
                world.synchronise();
            }
        }
        world.synchronise();
        world.check();
    }
}
