//! Filling a folder through the store's bulk path: many messages in one batch.

use std::time::{Duration, Instant};

use anyhow::Context;
use tradepost_mapi::{FileTime, FolderId, Properties, Text, Value, tags};
use tradepost_store::{
    Content, Field, Fields, FolderKind, Mailbox, NewFolder, Recipient, Save, Store, Target,
};

use crate::report::{Report, progress};

/// Messages in one batch.
const BATCH: u64 = 250;
/// The time of the first message.
const START: u64 = 132_000_000_000_000_000;
/// Units of time in a minute and in a day.
const MINUTE: u64 = 600_000_000;
const DAY: u64 = 864_000_000_000;
/// Messages of a conversation.
const CONVERSATION: u64 = 4;

/// A folder, and how many messages it was filled with.
pub type Filled = (FolderId, u64);

/// Folders of these sizes, filled now unless they are there already.
pub fn folders(
    store: &Store,
    mailbox: &Mailbox,
    sizes: &[u64],
    report: &mut Report,
) -> anyhow::Result<Vec<Filled>> {
    let mut all = Vec::new();
    for size in sizes {
        let parent = mailbox.facts().special.ipm_subtree;
        let there = mailbox.read(|view| view.child_named(parent, &name(*size)))?;
        if let Some(folder) = there {
            all.push((folder, *size));
            continue;
        }
        let (folder, time) = folder(store, mailbox, *size)?;
        let value = f64::from(u32::try_from(*size)?) / time.as_secs_f64();
        report.say("fill", "filled, durable", *size, value, "messages/s");
        all.push((folder, *size));
    }
    Ok(all)
}

fn name(count: u64) -> Text {
    Text::from(format!("{count} messages"))
}

/// Makes a folder with `count` messages; how long it took until all of them were on disk.
pub fn folder(
    store: &Store,
    mailbox: &Mailbox,
    count: u64,
) -> anyhow::Result<(FolderId, Duration)> {
    let folder = empty(mailbox, name(count))?;
    let time = fill(store, mailbox, folder, count, message)?;
    Ok((folder, time))
}

/// Makes a folder without messages.
pub fn empty(mailbox: &Mailbox, name: Text) -> anyhow::Result<FolderId> {
    let parent = mailbox.facts().special.ipm_subtree;
    let new = NewFolder { parent, name, kind: FolderKind::Generic, properties: Properties::new() };
    Ok(mailbox.write(FileTime(START), |t| t.create_folder(new))?.0)
}

/// Fills a folder; how long it took until all was on disk.
pub fn fill(
    store: &Store,
    mailbox: &Mailbox,
    folder: FolderId,
    count: u64,
    message: fn(u64) -> Content,
) -> anyhow::Result<Duration> {
    let bar = progress(count, "filling")?;
    let start = Instant::now();
    let mut ticket = mailbox.ticket();
    for first in (0..count).step_by(usize::try_from(BATCH)?) {
        let last = count.min(first + BATCH);
        let ((), written) = mailbox.write(FileTime(START + last * MINUTE), |t| {
            for n in first..last {
                let target = Target::New { folder, id: None, associated: false };
                t.save_message(Save { target, content: message(n), read: n % 3 == 0 })?;
            }
            Ok(())
        })?;
        ticket = written;
        bar.set_position(last);
    }
    store.wait(ticket).context("syncing the last batch")?;
    bar.finish_and_clear();
    Ok(start.elapsed())
}

/// The same number for the same one, and no order among them.
fn spread(n: u64) -> u64 {
    n.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// A message with a body of 8 KiB that does not grow shorter when it is packed.
pub fn long_message(n: u64) -> Content {
    let mut content = message(n);
    let noise =
        |at: u64| (b'!' + u8::try_from((spread(n * 8192 + at) >> 40) % 90).unwrap_or(0)) as char;
    let body: String = (0..4096).map(noise).collect();
    content.properties.set(tags::BODY, Field::Value(Value::String(body.as_str().into())));
    content
}

/// A message as mail has them: two recipients, a short body, some headers. One came a minute, up to
/// a day late; subjects and senders come in no order.
pub fn message(n: u64) -> Content {
    let spread_n = spread(n);
    let text = |s: String| Field::Value(Value::String(s.into()));
    let time = |late: u64| Field::Value(Value::Time(FileTime(START + n * MINUTE + late)));
    let topic = spread(n / CONVERSATION) % 100_000;
    let mut properties = Fields::new();
    let mut set = |tag, field| properties.set(tag, field);
    set(tags::MESSAGE_CLASS, text("IPM.Note".to_owned()));
    set(tags::SUBJECT, text(format!("{:05} report number {n}", spread_n % 100_000)));
    set(tags::NORMALIZED_SUBJECT, text(format!("{:05} report number {n}", spread_n % 100_000)));
    set(tags::CONVERSATION_TOPIC, text(format!("{topic:05} reports of {}", n / CONVERSATION)));
    set(tags::SENDER_NAME, text(format!("Sender {}", spread_n % 997)));
    set(tags::SENT_REPRESENTING_NAME, text(format!("Sender {}", spread_n % 997)));
    set(tags::SENDER_EMAIL_ADDRESS, text(format!("sender{}@example.test", spread_n % 997)));
    set(tags::DISPLAY_TO, text("User; Other user".to_owned()));
    set(tags::MESSAGE_DELIVERY_TIME, time((spread_n >> 20) % DAY));
    set(tags::CLIENT_SUBMIT_TIME, time(0));
    set(tags::IMPORTANCE, Field::Value(Value::Integer32(1)));
    set(tags::MESSAGE_FLAGS, Field::Value(Value::Integer32(0)));
    set(tags::INTERNET_MESSAGE_ID, text(format!("<{spread_n:x}@example.test>")));
    set(tags::BODY, text("All figures of the day are within what was expected. ".repeat(12)));
    let recipient = |row_id: u32, name: &str| {
        let mut properties = Properties::new();
        properties.set(tags::DISPLAY_NAME, Value::String(name.into()));
        properties.set(tags::ADDRESS_TYPE, Value::String("SMTP".into()));
        properties.set(tags::EMAIL_ADDRESS, Value::String("user@example.test".into()));
        Recipient { row_id, kind: 1, properties }
    };
    let recipients = vec![recipient(0, "User"), recipient(1, "Other user")];
    Content { properties, recipients, attachments: Vec::new() }
}
