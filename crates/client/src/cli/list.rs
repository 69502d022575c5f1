//! `list`.

use clap::{Args, ValueEnum};
use serde::Serialize;
use tradepost_mapi::{PropertyTag, Restriction, SortDirection, SortOrder, tags};

use super::options::Options;
use super::{connect, output, path};
use crate::{Contents, Row};

/// [MS-OXCMSG] 2.2.1.6 PidTagMessageFlags.
const FLAG_READ: u32 = 0x0000_0001;
const COLUMNS: &[PropertyTag] = &[
    tags::MID,
    tags::SUBJECT,
    tags::SENDER_NAME,
    tags::MESSAGE_DELIVERY_TIME,
    tags::MESSAGE_SIZE,
    tags::MESSAGE_FLAGS,
    tags::HAS_ATTACHMENTS,
    tags::MESSAGE_CLASS,
];

#[derive(Args)]
pub(super) struct List {
    /// The folder.
    #[arg(value_name = "FOLDER", default_value = "inbox")]
    folder: String,
    /// By what to order; without it the newest come first.
    #[arg(long, value_name = "KEY")]
    sort: Option<Key>,
    /// The greatest first.
    #[arg(long)]
    desc: bool,
    /// Only what is not read.
    #[arg(long)]
    unread: bool,
    /// At most so many.
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Key {
    Subject,
    Date,
    Sender,
    Size,
}

impl Key {
    fn tag(self) -> PropertyTag {
        match self {
            Self::Subject => tags::SUBJECT,
            Self::Date => tags::MESSAGE_DELIVERY_TIME,
            Self::Sender => tags::SENDER_NAME,
            Self::Size => tags::MESSAGE_SIZE,
        }
    }
}

#[derive(Serialize)]
struct Entry {
    id: String,
    subject: Option<String>,
    from: Option<String>,
    date: Option<String>,
    size: Option<i64>,
    read: bool,
    has_attachments: bool,
    class: Option<String>,
}

impl Entry {
    fn of(row: &Row) -> Self {
        let flags = row.integer(tags::MESSAGE_FLAGS).unwrap_or_default();
        Self {
            id: row.message_id(tags::MID).unwrap_or_default().to_string(),
            subject: row.text(tags::SUBJECT),
            from: row.text(tags::SENDER_NAME),
            date: row.time(tags::MESSAGE_DELIVERY_TIME).map(output::time),
            size: row.integer(tags::MESSAGE_SIZE),
            read: flags & i64::from(FLAG_READ) != 0,
            has_attachments: row.boolean(tags::HAS_ATTACHMENTS).unwrap_or_default(),
            class: row.text(tags::MESSAGE_CLASS),
        }
    }

    fn print(&self) {
        let text =
            |text: &Option<String>, width| output::column(text.as_deref().unwrap_or(""), width);
        output::line(&format!(
            "{:<12}  {}{} {:>7}  {}  {}  {}",
            self.id,
            if self.read { ' ' } else { '*' },
            if self.has_attachments { '@' } else { ' ' },
            self.size.map(output::size).unwrap_or_default(),
            text(&self.date, 20),
            text(&self.from, 24),
            output::plain(self.subject.as_deref().unwrap_or("")),
        ));
    }
}

impl List {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let mailbox = connect::log_on(options).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        let table = mailbox.contents(&folder, &self.contents()).await?;
        if !options.json {
            let [id, size, date] = ["ID", "SIZE", "DATE"];
            output::line(&format!("{id:<12}     {size:>7}  {date:<20}  {:<24}  SUBJECT", "FROM"));
        }
        let mut left = self.limit.unwrap_or(usize::MAX);
        let mut entries = Vec::new();
        while left > 0 {
            let page =
                mailbox.next_rows(&table, u16::try_from(left).unwrap_or(500).min(500)).await?;
            for row in page.rows.iter().take(left) {
                let entry = Entry::of(row);
                if options.json { entries.push(entry) } else { entry.print() }
            }
            left = left.saturating_sub(page.rows.len());
            if page.end {
                break;
            }
        }
        drop((table, folder));
        connect::log_off(mailbox).await;
        if options.json { output::json(&entries) } else { Ok(()) }
    }

    fn contents(&self) -> Contents {
        let desc = self.desc || self.sort.is_none();
        let order = if desc { SortDirection::DESCENDING } else { SortDirection::ASCENDING };
        let tag = self.sort.unwrap_or(Key::Date).tag();
        let unread =
            Restriction::BitMask { nonzero: false, tag: tags::MESSAGE_FLAGS, mask: FLAG_READ };
        Contents {
            columns: COLUMNS.to_vec(),
            sort: vec![SortOrder { tag, order }],
            restriction: self.unread.then_some(unread),
            associated: false,
        }
    }
}
