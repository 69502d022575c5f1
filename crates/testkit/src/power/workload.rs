//! What the writer does: steps that follow from a seed, so that the state after any number of them
//! is known without having seen them.

use std::collections::BTreeMap;

use tradepost_mapi::{FileTime, Properties, Text, Value, tags};
use tradepost_store::{Attachment, Content, Field, Fields, MailboxId, Recipient, User};

use super::rng::Rng;

/// How many threads write, each its own folders.
pub const THREADS: usize = 4;
/// How many mailboxes they share.
pub const MAILBOXES: usize = 2;

/// A thread begins to delete more than it saves at this many messages.
const ITEMS_MAX: usize = 30;

/// A message as it should be.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Item {
    pub serial: u64,
    pub revision: u64,
    pub read: bool,
    /// In which of the thread's folders.
    pub place: usize,
}

/// One step of a thread; all but `User` and `Reserve` are one batch.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    Save(Item),
    Change(Item),
    Read(Item),
    Move(Item),
    Delete(Item),
    /// The thread's user changes to this generation.
    User(u64),
    /// So many identifiers are asked for.
    Reserve(u64),
}

/// The state of a thread after a number of steps.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub seed: u64,
    pub thread: usize,
    pub number: u64,
    pub items: BTreeMap<u64, Item>,
    pub user: u64,
    /// How many messages ever left each folder.
    pub left: [u64; 2],
}

impl Model {
    pub(super) fn new(seed: u64, thread: usize) -> Self {
        Self { seed, thread, number: 0, items: BTreeMap::new(), user: 0, left: [0; 2] }
    }

    /// The state after so many steps.
    pub(super) fn after(seed: u64, thread: usize, steps: u64) -> Self {
        let mut model = Self::new(seed, thread);
        for _ in 0..steps {
            model.step();
        }
        model
    }

    /// Goes one step on, and says which.
    pub(super) fn step(&mut self) -> Step {
        self.number += 1;
        let mut rng = Rng::new(&[self.seed, self.thread as u64, self.number]);
        let full = self.items.len() >= ITEMS_MAX;
        let choice = rng.below(100);
        if self.items.is_empty() || (choice < 50 && !full) {
            let item = Item {
                serial: self.number,
                revision: 0,
                read: rng.percent(40),
                place: rng.index(2),
            };
            self.items.insert(item.serial, item);
            return Step::Save(item);
        }
        let nth = rng.index(self.items.len());
        // INVARIANT: there is one, see above.
        let mut item = self.items.values().nth(nth).copied().unwrap_or(Item {
            serial: 0,
            revision: 0,
            read: false,
            place: 0,
        });
        match choice {
            0..50 | 90..100 => {
                self.items.remove(&item.serial);
                self.left[item.place] += 1;
                return Step::Delete(item);
            }
            50..62 => item.revision += 1,
            62..75 => item.read = !item.read,
            75..82 => {
                self.left[item.place] += 1;
                item.place = 1 - item.place;
            }
            82..86 => {
                self.user = self.number;
                return Step::User(self.user);
            }
            _ => return Step::Reserve(1 + rng.below(20_000)),
        }
        self.items.insert(item.serial, item);
        match choice {
            50..62 => Step::Change(item),
            62..75 => Step::Read(item),
            _ => Step::Move(item),
        }
    }

    /// The generation of the user if the step behind this state was begun as well.
    pub(super) fn user_next(&self) -> u64 {
        let mut next = self.clone();
        next.step();
        next.user
    }

    /// What a message holds.
    pub(super) fn content(&self, item: Item) -> Content {
        let parts = [self.seed, self.thread as u64, item.serial, item.revision, 7];
        let mut rng = Rng::new(&parts);
        let mut properties = Fields::new();
        let mut set = |tag, value| properties.set(tag, Field::Value(value));
        set(tags::SUBJECT, Value::String(subject(self.thread, item).as_str().into()));
        set(tags::MESSAGE_DELIVERY_TIME, Value::Time(time(rng.below(1 << 40))));
        let body = "A line of text. ".repeat(rng.index(20));
        set(tags::BODY, Value::String(body.as_str().into()));
        set(tags::HTML, Value::Binary(value(&mut rng)));
        let recipient = |row_id: u32| Recipient {
            row_id,
            kind: 1,
            properties: [(tags::DISPLAY_NAME, Value::String(format!("Name {row_id}").into()))]
                .into_iter()
                .collect(),
        };
        let attachment = |number: u32, data| Attachment {
            number,
            properties: Fields::from_iter([(
                tags::ATTACH_DATA_BINARY,
                Field::Value(Value::Binary(data)),
            )]),
            embedded: None,
        };
        let recipients = (0..u32::try_from(rng.below(4)).unwrap_or_default()).map(recipient);
        let recipients = recipients.collect();
        let attachments = u32::try_from(rng.below(6)).unwrap_or_default().saturating_sub(3);
        let attachments = (0..attachments).map(|n| attachment(n, value(&mut rng))).collect();
        Content { properties, recipients, attachments }
    }

    /// The thread's user at a generation.
    pub(super) fn user_at(thread: usize, generation: u64, mailbox: MailboxId) -> User {
        let address = address(thread);
        User {
            legacy_dn: format!("/o=Example/cn={address}"),
            display_name: Text::from(format!("Generation {generation}").as_str()),
            mailbox,
            verifiers: Rng::new(&[generation]).bytes(3000),
            generation,
            address,
            administrator: false,
        }
    }
}

pub(super) fn address(thread: usize) -> String {
    format!("user-{thread}@example.org")
}

pub(super) fn subject(thread: usize, item: Item) -> String {
    format!("{thread}/{}/{}", item.serial, item.revision)
}

/// The serial number and the revision in a subject.
pub(super) fn parse_subject(subject: &str) -> Option<(u64, u64)> {
    let mut parts = subject.split('/').skip(1).map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

pub(super) fn folder_name(thread: usize, place: usize) -> String {
    format!("Thread {thread} {place}")
}

/// The properties of a thread's first folder that say how far it came.
pub(super) fn marker(number: u64) -> Properties {
    [(tags::COMMENT, Value::String(number.to_string().into()))].into_iter().collect()
}

pub(super) fn time(n: u64) -> FileTime {
    FileTime(132_000_000_000_000_000 + n)
}

/// Most values stand in records, some in packs, few in files of their own.
fn value(rng: &mut Rng) -> Vec<u8> {
    let len = match rng.below(40) {
        0 => (1 << 20) + 1 + rng.below(400_000),
        1 => 400_000 + rng.below(600_000),
        2..=12 => 5000 + rng.below(60_000),
        _ => rng.below(4096),
    };
    rng.bytes(usize::try_from(len).unwrap_or_default())
}
