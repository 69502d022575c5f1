//! Tables of every kind: kept orders, restrictions, orders that are listed, categories; and many
//! tables in a small budget.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use clap::Args;
use tradepost_mailbox::Views;
use tradepost_mapi::{
    FolderId, PropertyTag, Restriction, SortDirection, SortOrder, SortOrderSet, tags,
};
use tradepost_proto::rop::Request;
use tradepost_proto::rop::table::{query_position, restrict};
use tradepost_store::Store;
use tradepost_wire::Sized16;

use crate::contents;
use crate::desk::Desk;
use crate::fill;
use crate::report::{Report, median, micros};

/// The columns of a message list.
const COLUMNS: [PropertyTag; 8] = [
    tags::MID,
    tags::SUBJECT,
    tags::SENDER_NAME,
    tags::MESSAGE_DELIVERY_TIME,
    tags::MESSAGE_FLAGS,
    tags::MESSAGE_SIZE,
    tags::MESSAGE_CLASS,
    tags::DISPLAY_TO,
];
/// The budget in which many tables must be right.
const SMALL: usize = 8 << 20;

/// `bench tables`.
#[derive(Args)]
pub struct Options {
    /// Sizes of the folders, in messages.
    #[arg(long, value_delimiter = ',', default_value = "4000,40000")]
    messages: Vec<u64>,
    /// Pages measured per table.
    #[arg(long, default_value_t = 100)]
    pages: usize,
    /// Where to keep the data; a temporary directory without it.
    #[arg(long)]
    dir: Option<PathBuf>,
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
    let topic = order(tags::NORMALIZED_SUBJECT, SortDirection::DESCENDING);
    let newest = order(tags::MESSAGE_DELIVERY_TIME, SortDirection::MAXIMUM_CATEGORY);
    let by_topic = SortOrderSet {
        category_count: 1,
        expanded_count: 1,
        sort_orders: vec![topic, newest, date.clone()],
    };
    let sender = order(tags::SENDER_NAME, SortDirection::ASCENDING);
    let kind = |name, sort, restriction| Kind { name, sort, restriction };
    vec![
        kind("by date", plain(vec![date.clone()]), None),
        kind("by date, unread", plain(vec![date]), Some(unread)),
        kind("by sender, not kept", plain(vec![sender]), None),
        kind("by topic, in categories", by_topic, None),
    ]
}

/// Fills the folders, then opens tables.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let dir = options.dir.clone().unwrap_or_else(|| temporary.path().to_owned()).join("store");
    let store = Store::open(&dir, tradepost_store::Options::default())?;
    let mut desk = Desk::new(store, 0)?;
    let mailbox = desk.store.mailbox(desk.user.mailbox)?;
    let mut folders = Vec::new();
    for size in &options.messages {
        folders.push((fill::folder(&desk.store, &mailbox, *size)?.0, *size));
    }
    let logon = desk.log_on()?;
    for kind in kinds() {
        for (folder, size) in &folders {
            let place = (logon, *folder, *size);
            opened(&mut desk, place, &kind, options.pages, report)?;
        }
    }
    for (folder, size) in &folders {
        many(&desk, *folder, *size, report)?;
    }
    let user = desk.user.clone();
    drop((desk, mailbox));
    let store = Store::open(&dir, tradepost_store::Options::default())?;
    for (folder, size) in &folders {
        let mut desk = Desk::of(store.clone(), user.clone());
        let logon = desk.log_on()?;
        let start = Instant::now();
        let kind = kinds().into_iter().next().context("no table")?;
        let handle = open(&mut desk, logon, *folder, &kind)?;
        desk.execute(&page(handle)?)?;
        let value = micros(start.elapsed());
        let name = "by date, first page after the store was opened";
        report.say("table", name, *size, value, "µs");
    }
    Ok(())
}

/// The first page, pages after that, and the first page of another table that shows the same.
fn opened(
    desk: &mut Desk,
    (logon, folder, size): (u32, FolderId, u64),
    kind: &Kind,
    pages: usize,
    report: &mut Report,
) -> anyhow::Result<()> {
    let mut figure = |what: &str, time: Duration| {
        report.say("table", &format!("{}: {what}", kind.name), size, micros(time), "µs");
    };
    for what in ["opened, with a page", "opened again, with a page"] {
        let start = Instant::now();
        let handle = open(desk, logon, folder, kind)?;
        desk.execute(&page(handle)?)?;
        figure(what, start.elapsed());
    }
    let handle = open(desk, logon, folder, kind)?;
    let page = page(handle)?;
    let position = Desk::pack(
        &[Request::QueryPosition(query_position::Request { logon_id: 0, input: 0 })],
        vec![handle],
    )?;
    for (what, request) in [("a page", page), ("QueryPosition", position)] {
        let mut times = Vec::new();
        for _ in 0..pages {
            let start = Instant::now();
            desk.execute(&request)?;
            times.push(start.elapsed());
        }
        figure(what, median(times));
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
    report.say("table", "ten tables in 8 MiB, each listed", size, value, "µs");
    let value = f64::from(u32::try_from(most)?);
    report.say("table", "ten tables in 8 MiB: kept at most", size, value, "bytes");
    Ok(())
}

/// An open table with columns, order and restriction.
fn open(desk: &mut Desk, logon: u32, folder: FolderId, kind: &Kind) -> anyhow::Result<u32> {
    let mut requests = contents::opened(folder, &COLUMNS, kind.sort.clone());
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
