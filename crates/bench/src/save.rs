//! Creating and saving messages of ten properties, each answered when it is on disk.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use clap::Args;
use tradepost_mapi::{FileTime, FolderId, TaggedValue, Value, tags};
use tradepost_proto::rop::message::{create_message, save_changes_message};
use tradepost_proto::rop::other::release;
use tradepost_proto::rop::property::set_properties;
use tradepost_proto::rop::{Exactly16, Request};
use tradepost_store::Store;

use crate::desk::Desk;
use crate::report::{Figure, say};

/// `bench save`.
#[derive(Args)]
pub struct Options {
    /// Numbers of clients.
    #[arg(long, value_delimiter = ',', default_value = "1,16,64")]
    clients: Vec<u8>,
    /// Seconds that each number of clients saves.
    #[arg(long, default_value_t = 5)]
    seconds: u64,
    /// Where to keep the data; a temporary directory without it.
    #[arg(long)]
    dir: Option<PathBuf>,
}

/// Saves into one mailbox, and into as many as there are clients.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let dir = options.dir.clone().unwrap_or_else(|| temporary.path().to_owned());
    let store = Store::open(&dir.join("store"), tradepost_store::Options::default())?;
    let most = options.clients.iter().copied().max().context("no clients")?;
    let desks = (0..most).map(|n| Desk::new(store.clone(), n));
    let users: Vec<_> = desks.map(|desk| desk.map(|d| d.user)).collect::<Result<_, _>>()?;
    let time = Duration::from_secs(options.seconds);
    for (name, spread) in
        [("save, durable, one mailbox", false), ("save, durable, a mailbox each", true)]
    {
        let mut first = None;
        for clients in &options.clients {
            let of = |n: u8| users.get(usize::from(if spread { n } else { 0 })).cloned();
            let desks = (0..*clients).map(|n| {
                let user = of(n).context("no user")?;
                Ok(Desk::of(store.clone(), user))
            });
            let desks = desks.collect::<anyhow::Result<Vec<_>>>()?;
            let rate = together(desks, time)?;
            let size = u64::from(*clients);
            say(&Figure { name, size, value: rate, unit: "saves/s" })?;
            let ratio = rate / *first.get_or_insert(rate);
            say(&Figure { name: "  against the first", size, value: ratio, unit: "x" })?;
        }
    }
    Ok(())
}

/// Lets every desk save for a while; saves per second in all.
fn together(desks: Vec<Desk>, time: Duration) -> anyhow::Result<f64> {
    let start = Instant::now();
    let saves: u32 = std::thread::scope(|scope| {
        let threads: Vec<_> =
            desks.into_iter().map(|desk| scope.spawn(move || one(desk, start, time))).collect();
        let joined = threads.into_iter().map(|t| t.join());
        joined
            .map(|saves| saves.map_err(|_| anyhow!("a client panicked"))?)
            .sum::<anyhow::Result<_>>()
    })?;
    Ok(f64::from(saves) / start.elapsed().as_secs_f64())
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
