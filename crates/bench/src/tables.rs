//! Tables of every kind: kept orders, restrictions, orders that are listed, categories; and many
//! tables in a small budget.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use clap::Args;
use tradepost_mailbox::Views;
use tradepost_mapi::{FolderId, Restriction, SortDirection, SortOrder, SortOrderSet, tags};
use tradepost_proto::rop::Request;
use tradepost_proto::rop::table::{query_position, restrict};
use tradepost_store::Store;
use tradepost_wire::Sized16;

use crate::contents;
use crate::desk::Desk;
use crate::fill::{self, Filled};
use crate::report::{Report, median, micros};
use crate::save::save_requests;
use crate::{pages, work};

/// The budget in which many tables must be right.
const SMALL: usize = 8 << 20;
/// The largest folder of which many tables are opened in it.
const MANY_MAX: u64 = 100_000;

/// `bench tables`.
#[derive(Args, Clone)]
pub struct Options {
    /// Sizes of the folders, in messages.
    #[arg(long, value_delimiter = ',', default_value = "1000,4000,10000,100000,400000,1000000")]
    pub messages: Vec<u64>,
    /// Pages measured per table.
    #[arg(long, default_value_t = 200)]
    pub pages: usize,
    /// Where to keep the data; a temporary directory without it. Folders that are there are not
    /// filled again.
    #[arg(long)]
    pub dir: Option<PathBuf>,
}

/// What a table shows.
struct Kind {
    name: &'static str,
    sort: SortOrderSet,
    restriction: Option<Restriction>,
}

fn kinds() -> Vec<Kind> {
    let order = |tag, order| SortOrder { tag, order };
    let date = order(tags::MESSAGE_DELIVERY_TIME, SortDirection::DESCENDING);
    let plain = |orders| SortOrderSet { sort_orders: orders, ..SortOrderSet::default() };
    let unread = Restriction::BitMask { nonzero: false, tag: tags::MESSAGE_FLAGS, mask: 1 };
    let conversation = order(tags::CONVERSATION_ID, SortDirection::DESCENDING);
    let newest = order(tags::MESSAGE_DELIVERY_TIME, SortDirection::MAXIMUM_CATEGORY);
    let by_conversation = SortOrderSet {
        category_count: 1,
        expanded_count: 1,
        sort_orders: vec![conversation, newest, date.clone()],
    };
    let sender = order(tags::SENDER_NAME, SortDirection::ASCENDING);
    let kind = |name, sort, restriction| Kind { name, sort, restriction };
    vec![
        kind("by date", plain(vec![date.clone()]), None),
        kind("by date, unread", plain(vec![date]), Some(unread.clone())),
        kind("by sender", plain(vec![sender.clone()]), None),
        kind("by sender, unread", plain(vec![sender]), Some(unread)),
        kind("by conversation", by_conversation, None),
    ]
}

/// Fills the folders, then reads pages, opens tables, and does work on many messages.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let dir = options.dir.clone().unwrap_or_else(|| temporary.path().to_owned()).join("store");
    let store = Store::open(&dir, tradepost_store::Options::default())?;
    let mut desk = Desk::new(store, 0)?;
    let mailbox = desk.store.mailbox(desk.user.mailbox)?;
    let folders = fill::folders(&desk.store, &mailbox, &options.messages, report)?;
    let logon = desk.log_on()?;
    pages::run(&mut desk, logon, &folders, options.pages, report)?;
    for kind in kinds() {
        for filled in &folders {
            opened(&mut desk, logon, *filled, &kind, options.pages, report)?;
        }
    }
    for (folder, size) in &folders {
        if *size <= MANY_MAX {
            many(&desk, *folder, *size, report)?;
        }
    }
    for filled in &folders {
        arriving(&mut desk, logon, *filled, options.pages, report)?;
    }
    work::run(&mut desk, logon, &folders, &dir, report)?;
    let user = desk.user.clone();
    drop((desk, mailbox));
    for (folder, size) in &folders {
        let store = Store::open(&dir, tradepost_store::Options::default())?;
        let mut desk = Desk::of(store, user.clone());
        let logon = desk.log_on()?;
        let start = Instant::now();
        let kind = kinds().into_iter().next().context("no table")?;
        let handle = open(&mut desk, logon, *folder, &kind)?;
        desk.execute(&page(handle)?)?;
        let value = micros(start.elapsed());
        report.say("cold", "by date: opened", *size, value, "µs");
    }
    Ok(())
}

/// The first page, pages after that, and the first page of another table that shows the same.
fn opened(
    desk: &mut Desk,
    logon: u32,
    (folder, size): Filled,
    kind: &Kind,
    pages: usize,
    report: &mut Report,
) -> anyhow::Result<()> {
    let mut figure = |group: &str, what: &str, time: Duration| {
        report.say(group, &format!("{}: {what}", kind.name), size, micros(time), "µs");
    };
    for (group, what) in [("open", "opened"), ("again", "opened again")] {
        let start = Instant::now();
        let handle = open(desk, logon, folder, kind)?;
        desk.execute(&page(handle)?)?;
        figure(group, what, start.elapsed());
    }
    let handle = open(desk, logon, folder, kind)?;
    figure("table", "a page", timed(desk, &page(handle)?, pages)?);
    figure("table", "QueryPosition", timed(desk, &position(handle)?, pages)?);
    Ok(())
}

fn timed(desk: &mut Desk, request: &[u8], count: usize) -> anyhow::Result<Duration> {
    let mut times = Vec::new();
    for _ in 0..count {
        let start = Instant::now();
        desk.execute(request)?;
        times.push(start.elapsed());
    }
    Ok(median(times))
}

fn position(handle: u32) -> anyhow::Result<Vec<u8>> {
    let request = Request::QueryPosition(query_position::Request { logon_id: 0, input: 0 });
    Desk::pack(&[request], vec![handle])
}

/// Pages and positions while a message comes in between any two of them.
fn arriving(
    desk: &mut Desk,
    logon: u32,
    (folder, size): Filled,
    count: usize,
    report: &mut Report,
) -> anyhow::Result<()> {
    let mut other = Desk::of(desk.store.clone(), desk.user.clone());
    let other_logon = other.log_on()?;
    let save = Desk::pack(&save_requests(folder), vec![other_logon, u32::MAX])?;
    for kind in kinds().iter().filter(|kind| kind.restriction.is_none()) {
        let handle = open(desk, logon, folder, kind)?;
        desk.execute(&page(handle)?)?;
        for (what, request) in [("a page", page(handle)?), ("QueryPosition", position(handle)?)] {
            let mut times = Vec::new();
            for _ in 0..count {
                other.execute(&save)?;
                let start = Instant::now();
                desk.execute(&request)?;
                times.push(start.elapsed());
            }
            let name = format!("{}: {what}", kind.name);
            report.say("arriving", &name, size, micros(median(times)), "µs");
        }
    }
    Ok(())
}

/// Ten tables of different orders in a budget that holds few of them.
fn many(desk: &Desk, folder: FolderId, size: u64, report: &mut Report) -> anyhow::Result<()> {
    let views = Views::new(SMALL);
    let mut desk = Desk::of(desk.store.clone(), desk.user.clone()).with_views(views.clone());
    let logon = desk.log_on()?;
    let columns = [tags::SENDER_NAME, tags::DISPLAY_TO, tags::MESSAGE_CLASS, tags::IMPORTANCE];
    let start = Instant::now();
    let mut most = 0;
    for n in 0..10_usize {
        let order = [SortDirection::ASCENDING, SortDirection::DESCENDING][n % 2];
        let tag = columns.get(n / 2 % columns.len()).copied().unwrap_or_default();
        let second = SortOrder { tag: tags::MESSAGE_DELIVERY_TIME, order };
        let sort_orders = vec![SortOrder { tag, order }, second];
        let sort = SortOrderSet { sort_orders, ..SortOrderSet::default() };
        let handle = open(&mut desk, logon, folder, &Kind { name: "", sort, restriction: None })?;
        desk.execute(&page(handle)?)?;
        most = most.max(views.bytes());
    }
    if most > SMALL {
        bail!("{most} bytes are kept, more than the budget");
    }
    let value = micros(start.elapsed());
    report.say("budget", "ten tables in 8 MiB, each listed", size, value / 1e3, "ms");
    let value = f64::from(u32::try_from(most)?) / 1e6;
    report.say("budget", "kept of them at most", size, value, "MB");
    Ok(())
}

/// An open table with columns, order and restriction.
fn open(desk: &mut Desk, logon: u32, folder: FolderId, kind: &Kind) -> anyhow::Result<u32> {
    let mut requests = contents::opened(folder, kind.sort.clone());
    requests.push(Request::Restrict(restrict::Request {
        logon_id: 0,
        input: 2,
        restrict_flags: 0,
        restriction: Sized16(kind.restriction.clone()),
    }));
    let (_, handles) = desk.run(&requests, vec![logon, u32::MAX, u32::MAX])?;
    handles.get(2).copied().context("no table")
}

/// The first page, as bytes.
fn page(handle: u32) -> anyhow::Result<Vec<u8>> {
    Desk::pack(&[contents::page()], vec![handle])
}
