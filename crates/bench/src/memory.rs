//! What an idle session costs in memory.
//!
//! A session is logged on, has a contents table of the Inbox with ten columns, and one open
//! NotificationWait; all on one connection. The figure is the growth of the server's resident
//! memory over so many further sessions, divided by their number.

use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use tradepost_proto::rop::Request;
use tradepost_proto::rop::folder::{get_contents_table, open_folder};
use tradepost_proto::rop::table::{query_rows, set_columns};
use tradepost_testkit::resident;

use crate::contents::COLUMNS;
use crate::house::{self, House};
use crate::lean::{Scheme, Session};
use crate::report::{Report, progress};

/// `bench memory`.
#[derive(Args, Clone)]
pub struct Options {
    /// The program; a release build. The one beside this program without it.
    #[arg(long, default_value_os_t = house::beside())]
    pub program: PathBuf,
    /// Sessions over which the growth is measured.
    #[arg(long, default_value_t = 1000)]
    pub sessions: u32,
    /// Sessions before them, so that what every server needs is there.
    #[arg(long, default_value_t = 200)]
    pub before: u32,
}

/// Measures plain HTTP and TLS, each with a server of its own.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    for (name, tls) in [("an idle session, plain HTTP", false), ("an idle session, TLS", true)] {
        let house = House::new(&options.program)?;
        let pid = house.server.pid();
        let mut sessions = Vec::new();
        let bar = progress(u64::from(options.before + options.sessions), "opening sessions")?;
        let mut start = resident(pid);
        for n in 0..options.before + options.sessions {
            if n == options.before {
                start = resident(pid);
            }
            sessions.push(idle(&house, tls)?);
            bar.inc(1);
        }
        let growth = resident(pid).saturating_sub(start);
        bar.finish_and_clear();
        let bytes = u32::try_from(growth).context("4 GB")?;
        let value = f64::from(bytes) / f64::from(options.sessions) / 1000.0;
        report.say("memory", name, u64::from(options.sessions), value, "KB");
    }
    Ok(())
}

fn idle(house: &House, tls: bool) -> anyhow::Result<Session> {
    let mut session = house.session(tls, Scheme::Basic)?;
    let open = Request::OpenFolder(open_folder::Request {
        logon_id: 0,
        input: 0,
        output: 1,
        folder_id: session.inbox,
        open_mode_flags: 0,
    });
    let mut handles = vec![session.logon, u32::MAX];
    session.call::<open_folder::Reply>(&open, &mut handles)?;
    let table = Request::GetContentsTable(get_contents_table::Request {
        logon_id: 0,
        input: 1,
        output: 2,
        table_flags: 0,
    });
    handles.push(u32::MAX);
    session.call::<get_contents_table::Reply>(&table, &mut handles)?;
    let columns = Request::SetColumns(set_columns::Request {
        logon_id: 0,
        input: 2,
        set_columns_flags: 0,
        property_tags: COLUMNS.to_vec().into(),
    });
    session.call::<set_columns::Reply>(&columns, &mut handles)?;
    let rows = Request::QueryRows(query_rows::Request {
        logon_id: 0,
        input: 2,
        query_rows_flags: 0,
        forward_read: true,
        row_count: 50,
    });
    session.call::<query_rows::Reply>(&rows, &mut handles)?;
    session.wait()?;
    Ok(session)
}
