//! Creating and saving messages of ten properties, each answered when it is on disk.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use clap::Args;
use tradepost_mapi::{FileTime, FolderId, TaggedValue, Value, tags};
use tradepost_proto::rop::message::{create_message, save_changes_message};
use tradepost_proto::rop::other::release;
use tradepost_proto::rop::property::set_properties;
use tradepost_proto::rop::{Exactly16, Request};
use tradepost_store::{Store, User};
use tradepost_testkit::SlowDisk;

use crate::desk::Desk;
use crate::report::Report;

/// `bench save`.
#[derive(Args, Clone)]
pub struct Options {
    /// Numbers of clients.
    #[arg(long, value_delimiter = ',', default_value = "1,16,64")]
    pub clients: Vec<u8>,
    /// Seconds that each number of clients saves.
    #[arg(long, default_value_t = 4)]
    pub seconds: u64,
    /// Milliseconds added to each sync; each is a run of its own.
    #[arg(long, value_delimiter = ',', default_value = "0,4")]
    pub added: Vec<u64>,
    /// Where to keep the data; a temporary directory without it.
    #[arg(long)]
    pub dir: Option<PathBuf>,
}

/// Saves into one mailbox, and into as many as there are clients.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    for added in &options.added {
        with_added(options, *added, report)?;
    }
    Ok(())
}

fn with_added(options: &Options, added: u64, report: &mut Report) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let dir = options.dir.clone().unwrap_or_else(|| temporary.path().to_owned());
    let disk = SlowDisk::new(Duration::from_millis(added));
    let dir = dir.join(format!("store-{added}"));
    let watch = Arc::<SlowDisk>::clone(&disk);
    let store = Store::open_watched(&dir, tradepost_store::Options::default(), watch)?;
    let most = options.clients.iter().copied().max().context("no clients")?;
    let desks = (0..most).map(|n| Desk::new(store.clone(), n));
    let users: Vec<_> = desks.map(|desk| desk.map(|d| d.user)).collect::<Result<_, _>>()?;
    let time = Duration::from_secs(options.seconds);
    for (place, spread) in [("one mailbox", false), ("a mailbox each", true)] {
        let name = match added {
            0 => place.to_owned(),
            n => format!("{place}, {n} ms added to each sync"),
        };
        for clients in &options.clients {
            let desks = desks_of(&store, &users, *clients, spread)?;
            let syncs = disk.syncs();
            let (saves, rate) = together(desks, time)?;
            // Syncs and saves of some seconds.
            let syncs = u32::try_from(disk.syncs() - syncs)?.max(1);
            let size = u64::from(*clients);
            report.say("save", &name, size, rate, "saves/s");
            report.say("sync", &name, size, f64::from(saves) / f64::from(syncs), "saves per sync");
        }
    }
    Ok(())
}

fn desks_of(store: &Store, users: &[User], clients: u8, spread: bool) -> anyhow::Result<Vec<Desk>> {
    let of = |n: u8| users.get(usize::from(if spread { n } else { 0 })).cloned();
    (0..clients).map(|n| Ok(Desk::of(store.clone(), of(n).context("no user")?))).collect()
}

/// Lets every desk save for a while; all saves, and saves per second.
fn together(desks: Vec<Desk>, time: Duration) -> anyhow::Result<(u32, f64)> {
    let start = Instant::now();
    let saves: u32 = std::thread::scope(|scope| {
        let threads: Vec<_> =
            desks.into_iter().map(|desk| scope.spawn(move || one(desk, start, time))).collect();
        let joined = threads.into_iter().map(|t| t.join());
        joined
            .map(|saves| saves.map_err(|_| anyhow!("a client panicked"))?)
            .sum::<anyhow::Result<_>>()
    })?;
    Ok((saves, f64::from(saves) / start.elapsed().as_secs_f64()))
}

fn one(mut desk: Desk, start: Instant, time: Duration) -> anyhow::Result<u32> {
    let logon = desk.log_on()?;
    let mailbox = desk.store.mailbox(desk.user.mailbox)?;
    let inbox = mailbox.facts().special.inbox;
    let packed = Desk::pack(&save_requests(inbox), vec![logon, u32::MAX])?;
    let mut saves = 0;
    while start.elapsed() < time {
        desk.execute_durably(&packed)?;
        saves += 1;
    }
    Ok(saves)
}

/// Creates a message, sets its properties, saves it, and releases it.
pub fn save_requests(folder_id: FolderId) -> [Request; 4] {
    let text = |tag, s: &str| TaggedValue::new(tag, Value::String(s.into()));
    let time = Value::Time(FileTime(133_000_000_000_000_000));
    let values = vec![
        text(tags::MESSAGE_CLASS, "IPM.Note"),
        text(tags::SUBJECT, "The figures of the day"),
        text(tags::SENDER_NAME, "Sender"),
        text(tags::SENDER_EMAIL_ADDRESS, "sender@example.test"),
        text(tags::SENT_REPRESENTING_NAME, "Sender"),
        text(tags::BODY, "All figures of the day are within what was expected."),
        TaggedValue::new(tags::MESSAGE_DELIVERY_TIME, time.clone()),
        TaggedValue::new(tags::CLIENT_SUBMIT_TIME, time),
        TaggedValue::new(tags::IMPORTANCE, Value::Integer32(1)),
        TaggedValue::new(tags::SENSITIVITY, Value::Integer32(0)),
    ];
    [
        Request::CreateMessage(create_message::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            code_page_id: 1252,
            folder_id,
            associated_flag: false,
        }),
        Request::SetProperties(set_properties::Request {
            logon_id: 0,
            input: 1,
            property_values: Exactly16(values.into()),
        }),
        Request::SaveChangesMessage(save_changes_message::Request {
            logon_id: 0,
            response: 1,
            input: 1,
            save_flags: 0,
        }),
        Request::Release(release::Request { logon_id: 0, input: 1 }),
    ]
}
