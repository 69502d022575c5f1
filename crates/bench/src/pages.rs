//! Pages of contents tables, in folders of several sizes, in turns.

use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use tradepost_mapi::{FolderId, PropertyTag, SortDirection, SortOrder, SortOrderSet, tags};
use tradepost_proto::rop::table::seek_row;
use tradepost_proto::rop::{OnSuccess, Request, Response};

use crate::contents::{self, PAGE};
use crate::desk::Desk;
use crate::fill::Filled;
use crate::report::{Report, median, micros};

/// Seeks that are measured.
const SEEKS: usize = 21;

/// An open table, and the packed request for its next page.
struct Table {
    size: u64,
    handle: u32,
    page: Vec<u8>,
}

/// Reads pages from the top and from the middle, in orders that are kept and in one that is not.
pub fn run(
    desk: &mut Desk,
    logon: u32,
    folders: &[Filled],
    count: usize,
    report: &mut Report,
) -> anyhow::Result<()> {
    for (name, order, descending) in [
        ("delivery time", tags::MESSAGE_DELIVERY_TIME, true),
        ("size", tags::MESSAGE_SIZE, true),
        ("subject", tags::SUBJECT, false),
    ] {
        let mut tables = Vec::new();
        for (folder, size) in folders {
            tables.push(open(desk, logon, *folder, *size, order, descending)?);
        }
        pages(desk, &tables, count, &format!("{name}, top"), report)?;
        for table in &tables {
            let value = seek(desk, table, i32::try_from(table.size / 2)?)?;
            if order == tags::MESSAGE_DELIVERY_TIME {
                report.say("seek", "RopSeekRow to the middle", table.size, value, "µs");
            }
        }
        pages(desk, &tables, count, &format!("{name}, middle"), report)?;
    }
    Ok(())
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
    let requests = contents::opened(folder, sort_orders);
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
