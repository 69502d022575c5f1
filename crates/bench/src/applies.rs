//! How long single batches hold the engine.

use clap::Args;
use tradepost_mapi::FileTime;
use tradepost_store::{
    Direction, Error, FolderKind, Mailbox, NewFolder, ObjectNumber, Options as StoreOptions, Order,
    RowSet, Store, Transaction,
};

use crate::desk::Desk;
use crate::fill;
use crate::report::Report;

/// `bench applies`.
#[derive(Args, Clone)]
pub struct Options {
    /// Messages in the folder.
    #[arg(long, default_value_t = 40_000)]
    pub messages: u64,
    /// Messages that one batch changes.
    #[arg(long, value_delimiter = ',', default_value = "100,250,500,1000,2000")]
    pub batches: Vec<usize>,
    /// Batches of a kind that are measured.
    #[arg(long, default_value_t = 4)]
    pub rounds: usize,
}

/// What is done to one message of a batch.
type Act = dyn Fn(&mut Transaction<'_>, ObjectNumber) -> Result<(), Error>;

/// Fills a folder, then changes its messages batch by batch.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let dir = tempfile::tempdir()?;
    let store = Store::open(&dir.path().join("store"), StoreOptions::default())?;
    let desk = Desk::new(store, 0)?;
    let mailbox = desk.store.mailbox(desk.user.mailbox)?;
    let (folder, _) = fill::folder(&desk.store, &mailbox, options.messages)?;
    let new = NewFolder {
        parent: mailbox.facts().special.ipm_subtree,
        name: "other".into(),
        kind: FolderKind::Generic,
        properties: tradepost_mapi::Properties::new(),
    };
    let (other, _) = mailbox.write(now(), |t| t.create_folder(new))?;
    let set = RowSet::normal(Order::DeliveryTime);
    let all = mailbox.read(|view| view.rows(folder, set, Direction::Forward, None, usize::MAX))?;
    let mut objects = all.into_iter().map(|(_, object)| object);
    let kinds: [(&str, &Act); 5] = [
        ("marked read or unread", &|t, object| {
            let read = t.head(object)?.read;
            t.set_read(object, !read).map(drop)
        }),
        ("copied", &move |t, object| t.copy_message(object, other).map(drop)),
        ("moved", &move |t, object| t.move_message(object, other, None).map(drop)),
        ("soft-deleted", &|t, object| t.soft_delete_message(object).map(drop)),
        ("deleted for good", &|t, object| t.delete_message(object)),
    ];
    for size in &options.batches {
        for (name, act) in kinds {
            for _ in 0..options.rounds {
                let batch: Vec<_> = objects.by_ref().take(*size).collect();
                measure(&desk.store, &mailbox, name, &batch, act, report)?;
            }
        }
    }
    Ok(())
}

fn measure(
    store: &Store,
    mailbox: &Mailbox,
    name: &str,
    batch: &[ObjectNumber],
    act: &Act,
    report: &mut Report,
) -> anyhow::Result<()> {
    let size = u64::try_from(batch.len())?;
    store.wait(mailbox.ticket())?;
    store.longest_apply();
    let (weight, ticket) = mailbox.write(now(), |t| {
        for object in batch {
            act(t, *object)?;
        }
        Ok(t.weight())
    })?;
    store.wait(ticket)?;
    let (took, changes) = store.longest_apply();
    let count = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    report.say("applies", name, size, took.as_secs_f64() * 1e3, "ms");
    report.say("applies-keys", name, size, count(changes), "keys");
    report.say("applies-bytes", name, size, count(weight), "bytes");
    Ok(())
}

fn now() -> FileTime {
    FileTime(133_000_000_000_000_000)
}
