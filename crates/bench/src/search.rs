//! Search folders: how fast one is filled while others work, and what live ones cost a save.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use anyhow::anyhow;
use clap::Args;
use tradepost_mailbox::search_slice;
use tradepost_mapi::{FileTime, FolderId, Properties, Restriction, TaggedValue, Value, tags};
use tradepost_store::{Criteria, Direction, FolderKind, Mailbox, NewFolder, Order, RowSet, Store};

use crate::desk::Desk;
use crate::fill;
use crate::report::{Report, median, micros};
use crate::save::save_requests;

const NOW: FileTime = FileTime(133_000_000_000_000_000);
/// Saves of one mailbox before it is the next one's turn.
const TURN: usize = 20;

/// `bench search`.
#[derive(Args, Clone)]
pub struct Options {
    /// Sizes of the folders that are searched, in messages.
    #[arg(long, value_delimiter = ',', default_value = "10000,100000")]
    messages: Vec<u64>,
    /// Saves measured for each number of live search folders.
    #[arg(long, default_value_t = 1000)]
    saves: usize,
    /// Where to keep the data; a temporary directory without it.
    #[arg(long)]
    dir: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self { messages: vec![10_000, 100_000], saves: 1000, dir: None }
    }
}

/// Fills search folders, then saves under live ones.
pub fn run(options: &Options, report: &mut Report) -> anyhow::Result<()> {
    let temporary = tempfile::tempdir()?;
    let dir = options.dir.clone().unwrap_or_else(|| temporary.path().to_owned());
    let store = Store::open(&dir.join("store"), tradepost_store::Options::default())?;
    for (n, size) in (100_u8..).zip(&options.messages) {
        let desk = Desk::new(store.clone(), n)?;
        let mailbox = store.mailbox(desk.user.mailbox)?;
        let (folder, _) = fill::folder(&store, &mailbox, *size)?;
        let user = desk.user.clone();
        // A ninth of the messages, and all of them.
        populate(desk, ("some match", folder, *size), part("number 7"), report)?;
        let desk = Desk::of(store.clone(), user);
        let all = Restriction::Exist { tag: tags::SUBJECT };
        populate(desk, ("all match", folder, *size), all, report)?;
    }
    live(&store, options.saves, report)
}

fn part(text: &str) -> Restriction {
    Restriction::Content {
        fuzzy_level_low: 1,
        fuzzy_level_high: 1,
        tag: tags::SUBJECT,
        value: TaggedValue::new(tags::SUBJECT, Value::String(text.into())),
    }
}

/// A search folder that begins to look for something.
fn search(
    mailbox: &Mailbox,
    name: &str,
    scope: FolderId,
    restriction: Restriction,
) -> anyhow::Result<FolderId> {
    let new = NewFolder {
        parent: mailbox.facts().special.finder,
        name: name.into(),
        kind: FolderKind::Search,
        properties: Properties::new(),
    };
    let criteria = Criteria {
        restriction,
        scope: vec![scope],
        recursive: true,
        fixed: false,
        code_page: 1252,
        flags: 0,
    };
    let (folder, _) = mailbox.write(NOW, |t| {
        let folder = t.create_folder(new)?;
        t.set_criteria(folder, criteria, true)?;
        Ok(folder)
    })?;
    Ok(folder)
}

/// What somebody else saw meanwhile.
struct Seen {
    saves: Vec<Duration>,
    reads: Vec<Duration>,
}

fn populate(
    desk: Desk,
    (name, scope, size): (&str, FolderId, u64),
    restriction: Restriction,
    report: &mut Report,
) -> anyhow::Result<()> {
    let store = desk.store.clone();
    let mailbox = store.mailbox(desk.user.mailbox)?;
    let found = search(&mailbox, name, scope, restriction)?;
    let done = AtomicBool::new(false);
    let (time, longest, seen) = std::thread::scope(|threads| {
        let other = threads.spawn(|| meanwhile(desk, scope, &done));
        let start = Instant::now();
        let slices = fill_up(&store, &mailbox, found);
        let time = start.elapsed();
        done.store(true, Ordering::Release);
        let seen = other.join().map_err(|_| anyhow!("a client panicked"))??;
        anyhow::Ok((time, slices?, seen))
    })?;
    #[allow(clippy::cast_precision_loss, reason = "a number of messages")]
    let rate = size as f64 / time.as_secs_f64();
    let said = |what: &str| format!("{name}: {what}");
    report.say("search", &said("looked at"), size, rate, "messages/s");
    let shown = mailbox.read(|view| view.counts(found))?.messages;
    report.say("search", &said("found"), size, shown.into(), "messages");
    let longest_of = |times: &[Duration]| times.iter().max().copied().unwrap_or_default();
    for (what, time) in [
        ("longest slice", longest),
        ("save meanwhile, longest", longest_of(&seen.saves)),
        ("save meanwhile, median", median(seen.saves)),
        ("page meanwhile, longest", longest_of(&seen.reads)),
        ("page meanwhile, median", median(seen.reads)),
    ] {
        report.say("search", &said(what), size, micros(time) / 1e3, "ms");
    }
    Ok(())
}

/// Does what the server's thread does, until the search is complete; the longest slice.
fn fill_up(store: &Store, mailbox: &Mailbox, found: FolderId) -> anyhow::Result<Duration> {
    let mut longest = Duration::ZERO;
    loop {
        let start = Instant::now();
        search_slice(store, mailbox, NOW)?;
        longest = longest.max(start.elapsed());
        store.wait(mailbox.ticket())?;
        let running = |view: &tradepost_store::View<'_>| {
            Ok(view.search(found).is_some_and(tradepost_store::Search::is_running))
        };
        if !mailbox.read(running)? {
            return Ok(longest);
        }
    }
}

/// Saves messages and reads pages until told to end. Neither waits for the disk: what is measured
/// is how long the mailbox is held by somebody else.
fn meanwhile(mut desk: Desk, folder: FolderId, done: &AtomicBool) -> anyhow::Result<Seen> {
    let logon = desk.log_on()?;
    let mailbox = desk.store.mailbox(desk.user.mailbox)?;
    let inbox = mailbox.facts().special.inbox;
    let packed = Desk::pack(&save_requests(inbox), vec![logon, u32::MAX])?;
    let mut seen = Seen { saves: Vec::new(), reads: Vec::new() };
    while !done.load(Ordering::Acquire) {
        let start = Instant::now();
        desk.execute(&packed)?;
        seen.saves.push(start.elapsed());
        let start = Instant::now();
        let set = RowSet::normal(Order::DeliveryTime);
        mailbox.read(|view| view.rows(folder, set, Direction::Forward, None, 50))?;
        seen.reads.push(start.elapsed());
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(seen)
}

/// A mailbox with live searches that somebody saves into.
struct Live {
    name: &'static str,
    desk: Desk,
    mailbox: Mailbox,
    packed: Vec<u8>,
    saves: Vec<Duration>,
    followed: Duration,
}

fn live(store: &Store, saves: usize, report: &mut Report) -> anyhow::Result<()> {
    let mut all = Vec::new();
    for (n, name, matching, others) in [
        (1, "no live search", 0, 0),
        (2, "one that matches", 1, 0),
        (3, "ten, one matches", 1, 9),
        (4, "ten, all match", 10, 0),
    ] {
        let mut desk = Desk::new(store.clone(), n)?;
        let mailbox = store.mailbox(desk.user.mailbox)?;
        let logon = desk.log_on()?;
        let special = mailbox.facts().special;
        for at in 0..matching + others {
            let wanted = if at < matching { part("figures") } else { part("something else") };
            let found = search(&mailbox, &format!("{at}"), special.ipm_subtree, wanted)?;
            fill_up(store, &mailbox, found)?;
        }
        let packed = Desk::pack(&save_requests(special.inbox), vec![logon, u32::MAX])?;
        let followed = Duration::ZERO;
        all.push(Live { name, desk, mailbox, packed, saves: Vec::new(), followed });
    }
    for _ in 0..saves.div_ceil(TURN) {
        for live in &mut all {
            live.turn(store)?;
        }
    }
    for live in all {
        let saves = u32::try_from(live.saves.len())?;
        let each = live.followed / saves.max(1);
        for (what, time) in [("a save", median(live.saves)), ("following it", each)] {
            let name = format!("{}: {what}", live.name);
            report.say("live", &name, 1, micros(time), "µs");
        }
    }
    Ok(())
}

impl Live {
    fn turn(&mut self, store: &Store) -> anyhow::Result<()> {
        for _ in 0..TURN {
            let start = Instant::now();
            self.desk.execute(&self.packed)?;
            self.saves.push(start.elapsed());
            let start = Instant::now();
            while search_slice(store, &self.mailbox, NOW)? {}
            self.followed += start.elapsed();
        }
        Ok(store.wait(self.mailbox.ticket())?)
    }
}
