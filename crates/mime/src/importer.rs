//! From a message to a draft, step by step.

use tradepost_mapi::{FileTime, Value, tags};

use crate::body::{self, Layout};
use crate::draft::{Draft, DraftAttachment, text};
use crate::entity::{Budget, Entity};
use crate::limits::{DEPTH_MAX, MESSAGE_LEN_MAX, PARTS_MAX, RECIPIENTS_MAX};
use crate::secure::Protection;
use crate::{attachment, header_properties, html, people, report};

/// [MS-OXCMSG] 2.2.1.6 `PidTagMessageFlags`.
const FLAG_READ: i32 = 0x0000_0001;
const FLAG_HAS_ATTACHMENTS: i32 = 0x0000_0010;

/// What the message itself does not say.
#[derive(Clone, Copy, Debug)]
pub struct ImportFacts {
    /// When the message came. Its topmost Received field, where it has one, is believed before
    /// this.
    pub received: FileTime,
    /// Whether it is read already.
    pub read: bool,
}

/// Why a message is not taken. Damage never is a reason.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ImportError {
    /// It is longer than [`MESSAGE_LEN_MAX`].
    #[error("message of {0} bytes is longer than {MESSAGE_LEN_MAX}")]
    TooLong(usize),
    /// It has more parts than [`PARTS_MAX`].
    #[error("message has more than {PARTS_MAX} parts")]
    TooManyParts,
    /// It has more recipients than [`RECIPIENTS_MAX`].
    #[error("message has more than {RECIPIENTS_MAX} recipients")]
    TooManyRecipients,
}

/// [MS-OXCMAIL] 2.2: reads an Internet message. Line ends may be CR LF or bare LF.
pub fn import(message: &[u8], facts: &ImportFacts) -> Result<Draft, ImportError> {
    if message.len() > MESSAGE_LEN_MAX {
        return Err(ImportError::TooLong(message.len()));
    }
    one(message, facts, 0, &mut Budget::default())
}

fn one(
    message: &[u8],
    facts: &ImportFacts,
    depth: usize,
    budget: &mut Budget,
) -> Result<Draft, ImportError> {
    let entity = Entity::parse(message, "text/plain", depth, budget)?;
    let mut draft = Draft::default();
    header_properties::apply(&entity, facts, &mut draft);
    people::apply(&entity, &mut draft)?;
    let protection = Protection::of(&entity);
    let class = match protection {
        Some(protection) => protection.message_class(),
        None => report::message_class(&entity).unwrap_or("IPM.Note"),
    };
    draft.properties.set(tags::MESSAGE_CLASS, text(class));
    let mut layout = Layout::of(&entity);
    if protection.is_some() {
        // What was signed is shown, but attached is only the whole.
        layout.attached.clear();
    }
    let shown = body::apply(&layout, &mut draft.properties);
    draft.attachments = match protection {
        Some(protection) => vec![protection.attachment(&entity)],
        None => attachments(&layout, facts, budget)?,
    };
    let ids = html::content_ids(&shown);
    draft.attachments.iter_mut().for_each(|a| attachment::mark_shown(a, &ids));
    flags(&mut draft, facts);
    Ok(draft)
}

fn attachments(
    layout: &Layout<'_, '_>,
    facts: &ImportFacts,
    budget: &mut Budget,
) -> Result<Vec<DraftAttachment>, ImportError> {
    let attached = layout.attached.iter().enumerate();
    attached.map(|(n, part)| attached_part(part, n + 1, facts, budget)).collect()
}

fn attached_part(
    part: &Entity<'_>,
    count: usize,
    facts: &ImportFacts,
    budget: &mut Budget,
) -> Result<DraftAttachment, ImportError> {
    let properties = attachment::describe(part, None, count);
    let content = part.content();
    let is_message = matches!(part.media.value.as_str(), "message/rfc822" | "message/global");
    if is_message && part.depth < DEPTH_MAX {
        let inner = one(&content, facts, part.depth + 1, budget)?;
        return Ok(attachment::message(properties, content.len(), inner));
    }
    let data = if part.media.main() == "multipart" { part.raw.to_vec() } else { content.into() };
    Ok(attachment::by_value(properties, data))
}

fn flags(draft: &mut Draft, facts: &ImportFacts) {
    let visible = draft.attachments.iter().any(attachment::is_visible);
    let read = if facts.read { FLAG_READ } else { 0 };
    let attached = if visible { FLAG_HAS_ATTACHMENTS } else { 0 };
    draft.properties.set(tags::MESSAGE_FLAGS, Value::Integer32(read | attached));
    draft.properties.set(tags::HAS_ATTACHMENTS, Value::Boolean(visible));
}
