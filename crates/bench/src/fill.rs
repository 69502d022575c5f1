//! Filling a folder through the store's bulk path: many messages in one batch.

use std::time::{Duration, Instant};

use anyhow::Context;
use tradepost_mapi::{FileTime, FolderId, Properties, Text, Value, tags};
use tradepost_store::{
    Content, Field, Fields, FolderKind, Mailbox, NewFolder, Recipient, Save, Store, Target,
};

use crate::report::progress;

/// Messages in one batch.
const BATCH: u64 = 250;
/// The time of the first message.
const START: u64 = 132_000_000_000_000_000;

/// Makes a folder with `count` messages; how long it took until all of them were on disk.
pub fn folder(
    store: &Store,
    mailbox: &Mailbox,
    count: u64,
) -> anyhow::Result<(FolderId, Duration)> {
    let parent = mailbox.facts().special.ipm_subtree;
    let name = Text::from(format!("{count} messages"));
    let new = NewFolder { parent, name, kind: FolderKind::Generic, properties: Properties::new() };
    let (folder, _) = mailbox.write(FileTime(START), |t| t.create_folder(new))?;
    let bar = progress(count, "filling")?;
    let start = Instant::now();
    let mut ticket = mailbox.ticket();
    for first in (0..count).step_by(usize::try_from(BATCH)?) {
        let last = count.min(first + BATCH);
        let ((), written) = mailbox.write(FileTime(START + last), |t| {
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
    Ok((folder, start.elapsed()))
}

/// A message as mail has them: two recipients, a short body, some headers. Times and subjects are
/// spread so that neither comes in order.
fn message(n: u64) -> Content {
    let spread = n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let text = |s: String| Field::Value(Value::String(s.into()));
    let time = |t: u64| Field::Value(Value::Time(FileTime(START + t)));
    let mut properties = Fields::new();
    let mut set = |tag, field| properties.set(tag, field);
    set(tags::MESSAGE_CLASS, text("IPM.Note".to_owned()));
    set(tags::SUBJECT, text(format!("{:05} report number {n}", spread % 100_000)));
    set(tags::NORMALIZED_SUBJECT, text(format!("{:05} report number {n}", spread % 100_000)));
    set(tags::SENDER_NAME, text(format!("Sender {}", spread % 997)));
    set(tags::SENT_REPRESENTING_NAME, text(format!("Sender {}", spread % 997)));
    set(tags::SENDER_EMAIL_ADDRESS, text(format!("sender{}@example.test", spread % 997)));
    set(tags::DISPLAY_TO, text("User; Other user".to_owned()));
    set(tags::MESSAGE_DELIVERY_TIME, time((spread >> 20) % 1_000_000_000_000));
    set(tags::CLIENT_SUBMIT_TIME, time((spread >> 20) % 1_000_000_000_000));
    set(tags::IMPORTANCE, Field::Value(Value::Integer32(1)));
    set(tags::MESSAGE_FLAGS, Field::Value(Value::Integer32(0)));
    set(tags::INTERNET_MESSAGE_ID, text(format!("<{spread:x}@example.test>")));
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
