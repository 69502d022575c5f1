//! Work on many messages at once: marked as read, and moved to another folder.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tradepost_mapi::{FolderId, MessageId, Text};
use tradepost_proto::rop::folder::{move_copy_messages, open_folder};
use tradepost_proto::rop::message::set_read_flags;
use tradepost_proto::rop::{Request, Response};
use tradepost_store::{Direction, Mailbox, Order, RowSet};

use crate::desk::Desk;
use crate::fill::{self, Filled};
use crate::report::{Report, micros};

/// Messages that are marked by one request.
const MARKED: usize = 2_000;
/// How often they are, of which the fastest counts.
const ROUNDS: usize = 3;
/// Messages that are moved, and how many of them by one request.
const MOVED: u64 = 10_000;
const MOVED_AT_ONCE: usize = 2_500;

/// Marks and moves.
pub fn run(
    desk: &mut Desk,
    logon: u32,
    folders: &[Filled],
    dir: &Path,
    report: &mut Report,
) -> anyhow::Result<()> {
    let mailbox = desk.store.mailbox(desk.user.mailbox)?;
    for (folder, size) in folders.iter().filter(|(_, size)| *size >= MARKED as u64) {
        marked(desk, logon, &mailbox, *folder, *size, report)?;
    }
    moved(desk, logon, &mailbox, dir, report)
}

/// The newest messages of a folder.
fn newest(mailbox: &Mailbox, folder: FolderId, count: usize) -> anyhow::Result<Vec<MessageId>> {
    let set = RowSet::normal(Order::DeliveryTime);
    let ids = mailbox.read(|view| {
        let rows = view.rows(folder, set, Direction::Backward, None, count)?;
        let objects: Vec<_> = rows.iter().map(|(_, object)| *object).collect();
        Ok(view.heads(&objects)?.iter().map(|message| message.id).collect())
    })?;
    Ok(ids)
}

fn opened(desk: &mut Desk, logon: u32, folder_id: FolderId) -> anyhow::Result<u32> {
    let request =
        open_folder::Request { logon_id: 0, input: 0, output: 1, folder_id, open_mode_flags: 0 };
    let (_, handles) = desk.run(&[Request::OpenFolder(request)], vec![logon, u32::MAX])?;
    handles.get(1).copied().context("no folder")
}

/// All read, then all unread, so that every one of them changes at least once.
fn marked(
    desk: &mut Desk,
    logon: u32,
    mailbox: &Mailbox,
    folder: FolderId,
    size: u64,
    report: &mut Report,
) -> anyhow::Result<()> {
    const CLEAR: u8 = 0x04;
    let ids = newest(mailbox, folder, MARKED)?;
    let handle = opened(desk, logon, folder)?;
    let mut marked = |flags: u8| {
        let request = set_read_flags::Request {
            logon_id: 0,
            input: 0,
            want_asynchronous: false,
            read_flags: flags,
            message_ids: ids.clone().into(),
        };
        let packed = Desk::pack(&[Request::SetReadFlags(request)], vec![handle])?;
        let (batches, start) = (mailbox.ticket(), Instant::now());
        desk.execute_durably(&packed)?;
        anyhow::Ok((start.elapsed(), mailbox.ticket().0 - batches.0))
    };
    // A block of change numbers that is begun meanwhile is a batch of its own.
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        marked(CLEAR)?;
        rounds.push(marked(0)?);
    }
    let (time, _) = *rounds.iter().min().context("no rounds")?;
    let batches = rounds.iter().map(|(_, batches)| *batches).min().unwrap_or_default();
    ensure!(batches == 1, "{batches} batches");
    report.say("work", "2,000 messages marked as read, on disk", size, micros(time) / 1e3, "ms");
    report.say("work", "in batches", size, 1.0, "");
    Ok(())
}

/// Messages with long bodies, moved; what that writes, and how long their bodies are.
fn moved(
    desk: &mut Desk,
    logon: u32,
    mailbox: &Mailbox,
    dir: &Path,
    report: &mut Report,
) -> anyhow::Result<()> {
    // A store that was kept has folders of earlier runs.
    let run = mailbox.ticket().0;
    let from = fill::empty(mailbox, Text::from(format!("from {run}")))?;
    let to = fill::empty(mailbox, Text::from(format!("to {run}")))?;
    fill::fill(&desk.store, mailbox, from, MOVED, fill::long_message)?;
    let ids = newest(mailbox, from, usize::try_from(MOVED)?)?;
    let handles = vec![opened(desk, logon, from)?, opened(desk, logon, to)?];
    let bodies = size_of_packs(dir)?;
    let (before, mut time) = (written(), Duration::ZERO);
    for ids in ids.chunks(MOVED_AT_ONCE) {
        let request = move_copy_messages::Request {
            logon_id: 0,
            source: 0,
            target: 1,
            message_ids: ids.to_vec().into(),
            want_asynchronous: false,
            want_copy: false,
        };
        let start = Instant::now();
        let (answers, _) = desk.run(&[Request::MoveCopyMessages(request)], handles.clone())?;
        time += start.elapsed();
        ensure!(matches!(answers.first(), Some(Response::MoveCopyMessages(_))), "{answers:?}");
    }
    let start = Instant::now();
    desk.store.wait(mailbox.ticket())?;
    time += start.elapsed();
    let counts = mailbox.read(|view| view.counts(to))?;
    ensure!(u64::from(counts.messages) == MOVED, "{} were moved", counts.messages);
    report.say("work", "10,000 messages moved, on disk", MOVED, micros(time) / 1e3, "ms");
    report.say("work", "what they hold", MOVED, megabytes(counts.size)?, "MB");
    if let (Some(before), Some(after)) = (before, written()) {
        report.say("work", "what moving them wrote", MOVED, megabytes(after - before)?, "MB");
    }
    let grown = size_of_packs(dir)?.saturating_sub(bodies);
    report.say("work", "by how much pack files grew", MOVED, megabytes(grown)?, "MB");
    Ok(())
}

/// The length of the files in which long values stand, in bytes.
fn size_of_packs(dir: &Path) -> anyhow::Result<u64> {
    let mut sum = 0;
    for name in ["packs", "large"] {
        let Ok(entries) = std::fs::read_dir(dir.join(name)) else { continue };
        for entry in entries {
            sum += entry?.metadata()?.len();
        }
    }
    ensure!(sum > 0, "there are no pack files in {}", dir.display());
    Ok(sum)
}

fn megabytes(bytes: u64) -> anyhow::Result<f64> {
    Ok(f64::from(u32::try_from(bytes / 1000)?) / 1e3)
}

/// Bytes that this process has written to files, where the system tells.
fn written() -> Option<u64> {
    let io = std::fs::read_to_string("/proc/self/io").ok()?;
    io.lines().find_map(|line| line.strip_prefix("wchar: "))?.parse().ok()
}
