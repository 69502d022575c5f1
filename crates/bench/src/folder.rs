//! Pages of contents tables, in folders of several sizes, in turns.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use clap::Args;
use tradepost_mapi::{FolderId, PropertyTag, SortDirection, SortOrder, SortOrderSet, tags};
use tradepost_proto::rop::table::seek_row;
use tradepost_proto::rop::{OnSuccess, Request, Response};
use tradepost_store::Store;

use crate::contents::{self, PAGE};
use crate::desk::Desk;
use crate::fill;
use crate::report::{Report, median, micros};

/// Seeks that are measured.
const SEEKS: usize = 21;
/// The columns of a message list.
pub const COLUMNS: [PropertyTag; 10] = [
    tags::MID,
    tags::SUBJECT,
    tags::SENDER_NAME,
    tags::MESSAGE_DELIVERY_TIME,
    tags::MESSAGE_FLAGS,
    tags::MESSAGE_SIZE,
    tags::IMPORTANCE,
    tags::HAS_ATTACHMENTS,
    tags::MESSAGE_CLASS,
    tags::DISPLAY_TO,
];

/// `bench folder`.
#[derive(Args, Clone)]
pub struct Options {
    /// Sizes of the folders, in messages.
    #[arg(long, value_delimiter = ',', default_value = "1000,10000,100000")]
    pub messages: Vec<u64>,
    /// Pages measured per folder and place.
    #[arg(long, default_value_t = 300)]
    pub pages: usize,
    /// Where to keep the data; a temporary directory without it.
    #[arg(long)]
    pub dir: Option<PathBuf>,
}

/// An open table, and the packed request for its next page.
struct Table {
    size: u64,
    handle: u32,
    page: Vec<u8>,
}

/// Fills the folders, then reads pages.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let dir = options.dir.clone().unwrap_or_else(|| temporary.path().to_owned());
    let store = Store::open(&dir.join("store"), tradepost_store::Options::default())?;
    let mut desk = Desk::new(store, 0)?;
    let mailbox = desk.store.mailbox(desk.user.mailbox)?;
    let logon = desk.log_on()?;
    let mut folders = Vec::new();
    for size in &options.messages {
        let (folder, time) = fill::folder(&desk.store, &mailbox, *size)?;
        let value = to_f64(*size) / time.as_secs_f64();
        report.say("fill", "filled, durable", *size, value, "messages/s");
        folders.push((folder, *size));
    }
    for (name, order, descending) in [
        ("delivery time", tags::MESSAGE_DELIVERY_TIME, true),
        ("subject", tags::SUBJECT, false),
        ("sender", tags::SENT_REPRESENTING_NAME, false),
        ("size", tags::MESSAGE_SIZE, true),
    ] {
        let mut tables = Vec::new();
        for (folder, size) in &folders {
            tables.push(open(&mut desk, logon, *folder, *size, order, descending)?);
        }
        pages(&mut desk, &tables, options.pages, &format!("{name}, top"), report)?;
        for table in &tables {
            let value = seek(&mut desk, table, i32::try_from(table.size / 2)?)?;
            if order == tags::MESSAGE_DELIVERY_TIME {
                report.say("seek", "RopSeekRow to the middle", table.size, value, "µs");
            }
        }
        pages(&mut desk, &tables, options.pages, &format!("{name}, middle"), report)?;
    }
    Ok(())
}

fn to_f64(n: u64) -> f64 {
    // INVARIANT: sizes are far below 2^53.
    u32::try_from(n).map_or(f64::INFINITY, f64::from)
}

fn open(
    desk: &mut Desk,
    logon: u32,
    folder: FolderId,
    size: u64,
    order: PropertyTag,
    descending: bool,
) -> anyhow::Result<Table> {
    let order = SortOrder {
        tag: order,
        order: if descending { SortDirection::DESCENDING } else { SortDirection::ASCENDING },
    };
    let sort_orders = SortOrderSet { sort_orders: vec![order], ..SortOrderSet::default() };
    let requests = contents::opened(folder, &COLUMNS, sort_orders);
    let (_, handles) = desk.run(&requests, vec![logon, u32::MAX, u32::MAX])?;
    let handle = handles.get(2).copied().context("no table")?;
    let query = contents::page();
    let (answers, _) = desk.run(std::slice::from_ref(&query), vec![handle])?;
    match answers.first() {
        Some(Response::QueryRows(answer)) => match &answer.reply {
            OnSuccess::Answered { body, .. } if body.row_count == PAGE => {}
            other => bail!("a page has not its rows: {other:?}"),
        },
        other => bail!("unexpected answer: {other:?}"),
    }
    Ok(Table { size, handle, page: Desk::pack(&[query], vec![handle])? })
}

/// Goes to the beginning and so many rows forward; the middle of several times, in microseconds.
fn seek(desk: &mut Desk, table: &Table, rows: i32) -> anyhow::Result<f64> {
    let request = Request::SeekRow(seek_row::Request {
        logon_id: 0,
        input: 0,
        origin: 0,
        row_count: rows,
        want_row_moved_count: true,
    });
    let packed = Desk::pack(&[request], vec![table.handle])?;
    let mut times = Vec::new();
    for _ in 0..SEEKS {
        let start = Instant::now();
        desk.execute(&packed)?;
        times.push(start.elapsed());
    }
    Ok(micros(median(times)))
}

/// Reads the same page of every table in turns.
fn pages(
    desk: &mut Desk,
    tables: &[Table],
    count: usize,
    name: &str,
    report: &mut Report,
) -> anyhow::Result<()> {
    let mut times: Vec<Vec<Duration>> = vec![Vec::new(); tables.len()];
    for _ in 0..count {
        for (table, times) in tables.iter().zip(&mut times) {
            let start = Instant::now();
            desk.execute(&table.page)?;
            times.push(start.elapsed());
        }
    }
    for (table, times) in tables.iter().zip(times) {
        report.say("page", name, table.size, micros(median(times)), "µs");
    }
    Ok(())
}
