//! [MS-OXCMAIL] 2.2.3: sender, recipients, and where to answer.

use tradepost_mapi::{Properties, PropertyTag, Text, Value, entry_id, tags};

use crate::address::{self, Mailbox};
use crate::charset;
use crate::draft::{Draft, DraftRecipient, text};
use crate::entity::Entity;
use crate::fields::unfold;
use crate::importer::ImportError;
use crate::limits::RECIPIENTS_MAX;

const SMTP: &str = "SMTP";
/// `PidTagObjectType` of a mail user.
const MAIL_USER: i32 = 6;
/// `PidTagRecipientFlags`: may be sent to.
const SENDABLE: i32 = 1;

/// The properties that one person fills.
struct Role {
    name: PropertyTag,
    address: PropertyTag,
    address_type: PropertyTag,
    smtp: PropertyTag,
    entry_id: PropertyTag,
    search_key: PropertyTag,
}

const SENDER: Role = Role {
    name: tags::SENDER_NAME,
    address: tags::SENDER_EMAIL_ADDRESS,
    address_type: tags::SENDER_ADDRESS_TYPE,
    smtp: tags::SENDER_SMTP_ADDRESS,
    entry_id: tags::SENDER_ENTRY_ID,
    search_key: tags::SENDER_SEARCH_KEY,
};

const REPRESENTED: Role = Role {
    name: tags::SENT_REPRESENTING_NAME,
    address: tags::SENT_REPRESENTING_EMAIL_ADDRESS,
    address_type: tags::SENT_REPRESENTING_ADDRESS_TYPE,
    smtp: tags::SENT_REPRESENTING_SMTP_ADDRESS,
    entry_id: tags::SENT_REPRESENTING_ENTRY_ID,
    search_key: tags::SENT_REPRESENTING_SEARCH_KEY,
};

const RECEIPT: Role = Role {
    name: tags::READ_RECEIPT_NAME,
    address: tags::READ_RECEIPT_EMAIL_ADDRESS,
    address_type: tags::READ_RECEIPT_ADDRESS_TYPE,
    smtp: tags::READ_RECEIPT_SMTP_ADDRESS,
    entry_id: tags::READ_RECEIPT_ENTRY_ID,
    search_key: tags::READ_RECEIPT_SEARCH_KEY,
};

const RECIPIENT: Role = Role {
    name: tags::DISPLAY_NAME,
    address: tags::EMAIL_ADDRESS,
    address_type: tags::ADDRESS_TYPE,
    smtp: tags::SMTP_ADDRESS,
    entry_id: tags::ENTRY_ID,
    search_key: tags::SEARCH_KEY,
};

/// Sets everything that names a person.
pub(crate) fn apply(entity: &Entity<'_>, draft: &mut Draft) -> Result<(), ImportError> {
    let from = mailboxes(entity, "from");
    let sender = mailboxes(entity, "sender");
    // [RFC 5322] 3.6.2: of several authors the Sender field names who sent it; the first author
    // stands for all.
    let represented = from.first().or(sender.first());
    if let Some(mailbox) = represented {
        REPRESENTED.fill(mailbox, &mut draft.properties);
    }
    if let Some(mailbox) = sender.first().or(represented) {
        SENDER.fill(mailbox, &mut draft.properties);
    }
    if let Some(mailbox) = mailboxes(entity, "disposition-notification-to").first() {
        draft.properties.set(tags::READ_RECEIPT_REQUESTED, Value::Boolean(true));
        RECEIPT.fill(mailbox, &mut draft.properties);
    }
    if entity.fields.first("return-receipt-to").is_some() {
        let tag = tags::ORIGINATOR_DELIVERY_REPORT_REQUESTED;
        draft.properties.set(tag, Value::Boolean(true));
    }
    reply_to(&mailboxes(entity, "reply-to"), &mut draft.properties);
    recipients(entity, draft)
}

fn recipients(entity: &Entity<'_>, draft: &mut Draft) -> Result<(), ImportError> {
    let kinds =
        [("to", 1, tags::DISPLAY_TO), ("cc", 2, tags::DISPLAY_CC), ("bcc", 3, tags::DISPLAY_BCC)];
    for (field, kind, display) in kinds {
        let list = mailboxes(entity, field);
        if draft.recipients.len() + list.len() > RECIPIENTS_MAX {
            return Err(ImportError::TooManyRecipients);
        }
        draft.properties.set(display, text(&shown(&list)));
        draft.recipients.extend(list.iter().map(|mailbox| recipient(kind, mailbox)));
    }
    Ok(())
}

fn recipient(kind: u8, mailbox: &Mailbox) -> DraftRecipient {
    let mut properties = Properties::new();
    RECIPIENT.fill(mailbox, &mut properties);
    let shown = text(mailbox.shown());
    properties.set(tags::RECIPIENT_TYPE, Value::Integer32(kind.into()));
    properties.set(tags::OBJECT_TYPE, Value::Integer32(MAIL_USER));
    properties.set(tags::DISPLAY_TYPE, Value::Integer32(0));
    properties.set(tags::RECIPIENT_FLAGS, Value::Integer32(SENDABLE));
    properties.set(tags::SEND_RICH_INFO, Value::Boolean(false));
    properties.set(tags::RESPONSIBILITY, Value::Boolean(true));
    properties.set(tags::RECIPIENT_DISPLAY_NAME, shown.clone());
    properties.set(tags::TRANSMITTABLE_DISPLAY_NAME, shown);
    properties.set(tags::RECIPIENT_ENTRY_ID, Value::Binary(one_off(mailbox)));
    DraftRecipient { kind, properties }
}

/// [MS-OXOMSG] `PidTagReplyRecipientEntries` and its names: the entries as a `FlatEntryList`, and
/// the names.
fn reply_to(list: &[Mailbox], properties: &mut Properties) {
    if list.is_empty() {
        return;
    }
    let mut entries = Vec::new();
    for mailbox in list {
        let id = one_off(mailbox);
        entries.extend_from_slice(&le32(id.len()));
        entries.extend_from_slice(&id);
        entries.resize(entries.len().next_multiple_of(4), 0);
    }
    let mut flat = [le32(list.len()), le32(entries.len())].concat();
    flat.append(&mut entries);
    properties.set(tags::REPLY_RECIPIENT_ENTRIES, Value::Binary(flat));
    properties.set(tags::REPLY_RECIPIENT_NAMES, text(&shown(list)));
}

fn le32(n: usize) -> [u8; 4] {
    u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes()
}

impl Role {
    fn fill(&self, mailbox: &Mailbox, properties: &mut Properties) {
        let key = format!("{SMTP}:{}\0", mailbox.address.to_uppercase());
        properties.set(self.name, text(mailbox.shown()));
        properties.set(self.address, text(&mailbox.address));
        properties.set(self.address_type, text(SMTP));
        properties.set(self.smtp, text(&mailbox.address));
        properties.set(self.entry_id, Value::Binary(one_off(mailbox)));
        properties.set(self.search_key, Value::Binary(key.into_bytes()));
    }
}

fn one_off(mailbox: &Mailbox) -> Vec<u8> {
    let name = Text::from(mailbox.shown());
    entry_id::one_off(&name, SMTP, &Text::from(mailbox.address.as_str()))
}

fn shown(list: &[Mailbox]) -> String {
    list.iter().map(Mailbox::shown).collect::<Vec<_>>().join("; ")
}

/// The addresses of all fields of a name, since some programs write several.
fn mailboxes(entity: &Entity<'_>, name: &str) -> Vec<Mailbox> {
    let likely = entity.likely_charset();
    let fields = entity.fields.all(name);
    fields.flat_map(|value| address::parse(&charset::header(&unfold(value), likely))).collect()
}
