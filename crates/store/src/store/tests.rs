//! What only a counting engine shows: a page costs a page.

use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use tradepost_mapi::{FileTime, FolderId, Guid, Properties, Value, tags};

use super::{Store, key};
use crate::Wanted;
use crate::kv::{Batch, Direction, Key, Kv, Ticket};
use crate::memory_engine::MemoryEngine;
use crate::shelf::Shelf;
use crate::{
    Content, Error, Mailbox, MailboxOwner, NewMailbox, ObjectNumber, Order, RowSet, Save, Target,
    User,
};

/// Counts calls that a network engine would make a round trip of, and pairs that came back.
#[derive(Default)]
struct Counting {
    engine: MemoryEngine,
    trips: AtomicUsize,
    pairs: AtomicUsize,
}

impl Counting {
    fn note(&self, pairs: usize) {
        self.trips.fetch_add(1, Ordering::Relaxed);
        self.pairs.fetch_add(pairs, Ordering::Relaxed);
    }

    /// Round trips and pairs since the last call.
    fn take(&self) -> (usize, usize) {
        (self.trips.swap(0, Ordering::Relaxed), self.pairs.swap(0, Ordering::Relaxed))
    }
}

impl Kv for Counting {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        self.note(1);
        self.engine.get(key)
    }

    fn multi_get(&self, keys: &[Key]) -> Result<Vec<Option<Vec<u8>>>, Error> {
        self.note(keys.len());
        self.engine.multi_get(keys)
    }

    fn range(
        &self,
        range: Range<Key>,
        direction: Direction,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        let pairs = self.engine.range(range, direction, limit)?;
        self.note(pairs.len());
        Ok(pairs)
    }

    fn apply(&self, batch: Batch) -> Result<Ticket, Error> {
        self.engine.apply(batch)
    }

    fn synced(&self) -> Ticket {
        self.engine.synced()
    }

    fn when_synced(&self, ticket: Ticket, done: Box<dyn FnOnce(Result<(), Error>) + Send>) {
        self.engine.when_synced(ticket, done);
    }
}

fn store() -> (Store, Arc<Counting>) {
    let engine = Arc::new(Counting::default());
    let shelf = Shelf::on(Arc::<Counting>::clone(&engine)).expect("a shelf");
    (Store::on(shelf).expect("a store"), engine)
}

fn mailbox(store: &Store) -> Mailbox {
    let new = NewMailbox {
        guid: Guid([7; 16]),
        replica_guid: Guid([9; 16]),
        owner: MailboxOwner::default(),
        now: FileTime(1),
    };
    store.create_mailbox(new).expect("a mailbox").0
}

fn fill(mailbox: &Mailbox, folder: FolderId, messages: u64) {
    let mut next = 0;
    while next < messages {
        let end = (next + 500).min(messages);
        let (saved, _) = mailbox
            .write(FileTime(next + 2), |t| {
                for n in next..end {
                    let mut properties = Properties::new();
                    let subject = format!("Subject {}", n * 7919 % messages);
                    properties.set(tags::SUBJECT, Value::String(subject.into()));
                    properties.set(tags::MESSAGE_DELIVERY_TIME, Value::Time(FileTime(n)));
                    let content = Content { properties: properties.into(), ..Content::default() };
                    let target = Target::New { folder, id: None, associated: false };
                    t.save_message(Save { target, content, read: n % 10 != 0 })?;
                }
                Ok(end)
            })
            .expect("saved");
        next = saved;
    }
}

#[test]
fn a_page_of_a_folder_of_20000_messages_costs_a_page() {
    let (store, engine) = store();
    let mailbox = mailbox(&store);
    let inbox = mailbox.facts().special.inbox;
    fill(&mailbox, inbox, 20_000);
    engine.take();
    for order in [Order::DeliveryTime, Order::Size, Order::Unread] {
        let set = RowSet::normal(order);
        let page = |direction, after: Option<&_>| {
            let rows = mailbox
                .read(|view| {
                    let rows = view.rows(inbox, set, direction, after, 50)?;
                    let objects: Vec<_> = rows.iter().map(|(_, object)| *object).collect();
                    let wanted = Wanted::Only(vec![tags::MESSAGE_DELIVERY_TIME.id()]);
                    assert_eq!(view.listed(&objects, &wanted)?.len(), 50);
                    Ok(rows)
                })
                .expect("read");
            assert_eq!(engine.take(), (3, 150), "{order:?}");
            rows
        };
        let last = page(Direction::Backward, None);
        page(Direction::Backward, last.last().map(|(key, _)| key));
        let first = page(Direction::Forward, None);
        page(Direction::Forward, first.last().map(|(key, _)| key));
    }
    let counts = mailbox.read(|view| view.counts(inbox)).expect("read");
    assert_eq!((counts.messages, counts.unread), (20_000, 2000));
    assert_eq!(engine.take(), (1, 1));
}

#[test]
fn one_more_message_in_a_full_folder_costs_what_the_first_did() {
    let (store, engine) = store();
    let mailbox = mailbox(&store);
    let inbox = mailbox.facts().special.inbox;
    fill(&mailbox, inbox, 1);
    engine.take();
    fill(&mailbox, inbox, 1);
    let second = engine.take();
    fill(&mailbox, inbox, 2000);
    engine.take();
    fill(&mailbox, inbox, 1);
    assert_eq!(engine.take(), second);
}

#[test]
fn a_removal_that_was_cut_off_is_finished_when_the_store_is_opened() {
    let (store, engine) = store();
    let (gone, kept) = (mailbox(&store), mailbox(&store));
    fill(&gone, gone.facts().special.inbox, 300);
    fill(&kept, kept.facts().special.inbox, 3);
    let user = User {
        address: "a@example.test".to_owned(),
        display_name: "A".into(),
        legacy_dn: "/cn=a".to_owned(),
        mailbox: gone.id(),
        verifiers: Vec::new(),
        generation: 0,
        administrator: false,
    };
    store.put_user(&user).expect("entered");
    let mut intent = Batch::default();
    intent.put(super::removal_key(gone.id()), Vec::new());
    engine.apply(intent).expect("applied");
    let (id, kept_id) = (gone.id(), kept.id());
    drop((store, gone, kept));

    let again = Store::on(Shelf::on(Arc::<Counting>::clone(&engine)).expect("a shelf"));
    let again = again.expect("opened");
    let range = id.0.to_be_bytes().to_vec()..(id.0 + 1).to_be_bytes().to_vec();
    assert!(engine.range(range, Direction::Forward, 1).expect("read").is_empty());
    assert!(matches!(again.mailbox(id), Err(Error::NotFound("mailbox"))));
    assert!(again.mailbox(kept_id).is_ok());
    let next = mailbox(&again).id();
    assert!(next > kept_id, "numbers of mailboxes are never used again");
}

#[test]
fn the_journal_loses_its_oldest_entries_when_it_grows_too_long() {
    let (store, engine) = store();
    let id = mailbox(&store).id();
    let entry = |n: u64| key::with(key::kind(id, key::JOURNAL), &n.to_be_bytes());
    let value = engine.get(&entry(1)).expect("read").expect("an entry");
    let mut batch = Batch::default();
    let last = crate::JOURNAL_LEN_MAX + 20;
    batch.put(entry(last), value);
    engine.apply(batch).expect("applied");
    drop(store);

    let store = Store::on(Shelf::on(Arc::<Counting>::clone(&engine)).expect("a shelf"));
    let mailbox = store.expect("opened").mailbox(id).expect("there");
    let journal = || mailbox.read(|view| view.journal_since(0, 1000)).expect("read");
    assert_eq!(journal()[0].sequence, 1);
    fill(&mailbox, mailbox.facts().special.inbox, 3);
    assert_eq!(journal()[0].sequence, 7, "twice as many go as came");
    for _ in 0..5 {
        fill(&mailbox, mailbox.facts().special.inbox, 3);
    }
    let (oldest, newest) = (journal()[0].sequence, last + 18);
    assert_eq!(mailbox.read(|view| Ok(view.journal_position())).expect("read"), newest);
    assert!(newest - oldest <= crate::JOURNAL_LEN_MAX);
    assert_eq!(journal().last().expect("entries").sequence, newest);
}

proptest! {
    #[test]
    fn no_record_makes_a_decoder_panic(mut bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        bytes.insert(0, crate::record::VERSION);
        let zero = tradepost_mapi::FolderId(0);
        let _ = crate::Message::decode(ObjectNumber(1), &bytes);
        let _ = crate::Folder::decode(zero, &bytes, crate::Counts::default());
        let _ = crate::Counts::decode(&bytes);
        let _ = Content::decode_parts(crate::Fields::new(), &bytes);
        let _ = crate::order::Entries::decode(&bytes);
        let _ = crate::JournalEntry::decode(1, &bytes);
        let _ = crate::Principal::decode(&bytes);
        let _ = crate::MailboxFacts::decode(crate::MailboxId(1), &bytes);
        let _ = crate::FolderTombstone::decode(&bytes);
        let _ = crate::MessageTombstone::decode(&bytes);
    }
}
