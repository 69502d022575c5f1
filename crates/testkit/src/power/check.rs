//! What is left in a directory after a stop, against what was acknowledged.

use std::path::Path;

use tradepost_mapi::{Value, tags};
use tradepost_store::{Content, Field, Options, Save, Store, Target};

use super::Trouble;
use super::acks::Acks;
use super::home::{self, Home};
use super::rng::Rng;
use super::workload::{MAILBOXES, Model, THREADS, time};

/// What a check found to be right.
#[derive(Clone, Copy, Debug, Default)]
pub struct Found {
    /// How many steps of all threads are there.
    pub steps: u64,
    /// How many messages were read and compared.
    pub messages: u64,
}

/// How the directories of these runs are opened.
pub(super) fn options() -> Options {
    Options { cache_bytes: 256 << 20, piece_max: 16, ..Options::default() }
}

/// Opens a directory that the writer was stopped in, compares everything in it with what was
/// acknowledged, and writes to it.
pub fn check(dir: &Path, seed: u64, acks: &Acks) -> Result<Found, Trouble> {
    let store = Store::open(dir, options())?;
    let mut found = Found::default();
    if acks.ready {
        for thread in 0..THREADS {
            let acknowledged = acks.steps[thread];
            check_thread(&store, seed, thread, acknowledged, &mut found)?;
        }
    }
    for number in 0..MAILBOXES {
        write_on(&store, number, acks.told[number])?;
    }
    Ok(found)
}

fn check_thread(
    store: &Store,
    seed: u64,
    thread: usize,
    acknowledged: u64,
    found: &mut Found,
) -> Result<(), Trouble> {
    let home = Home::make(store, thread)?;
    let steps = home.steps()?;
    if steps < acknowledged {
        let what = format!("{acknowledged} steps were acknowledged, {steps} are there");
        return Err(home.trouble(&what));
    }
    let model = Model::after(seed, thread, steps);
    let items = home.items(store, &model)?;
    let kept: Vec<_> = items.values().map(|(item, _)| *item).collect();
    let expected: Vec<_> = model.items.values().copied().collect();
    if kept != expected {
        let what = format!("after step {steps}: {kept:?} instead of {expected:?}");
        return Err(home.trouble(&what));
    }
    for (folder, left) in home.folders.iter().zip(model.left) {
        if home.mailbox.read(|view| view.counts(*folder))?.deleted != left {
            return Err(home.trouble("another number of messages left the folder"));
        }
    }
    let user = home.user(store)?;
    if user != model.user && user != model.user_next() {
        return Err(home.trouble(&format!("the user is of generation {user}")));
    }
    check_journal(&home)?;
    found.steps += steps;
    found.messages += items.len() as u64;
    Ok(())
}

fn check_journal(home: &Home) -> Result<(), Trouble> {
    home.mailbox.read(|view| {
        let entries = view.journal_since(0, usize::MAX)?;
        let whole = entries.iter().map(|entry| entry.sequence).eq(1..=view.journal_position());
        Ok(if whole { Ok(()) } else { Err(home.trouble("the journal has a gap")) })
    })?
}

/// The store takes new messages, and counts on above every number that was told.
fn write_on(store: &Store, number: usize, told: u64) -> Result<(), Trouble> {
    let mailbox = home::mailbox(store, number)?;
    let bytes = Value::Binary(Rng::new(&[told]).bytes(20_000));
    let mut content = Content::default();
    content.properties.set(tags::HTML, Field::Value(bytes.clone()));
    let folder = mailbox.facts().special.inbox;
    let target = Target::New { folder, id: None, associated: false };
    let (message, ticket) =
        mailbox.write(time(1), |t| t.save_message(Save { target, content, read: false }))?;
    store.wait(ticket)?;
    let counter = message.id.counter().number();
    if counter <= told {
        return Err(Trouble::text(format!("mailbox {number}: {counter} was told before, {told}")));
    }
    let fields = mailbox.read(|view| view.fields(message.object))?;
    let kept = fields.value(tags::HTML).map(|field| field.read(store.blobs(), u64::MAX));
    if kept.transpose()? != Some(bytes) {
        return Err(Trouble::text(format!("mailbox {number}: a new message is another")));
    }
    Ok(())
}
