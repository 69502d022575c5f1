//! Messages that come from outside: from Internet form into a folder.

use tradepost_mapi::{FolderId, PropertyName, tags};
use tradepost_mime::{Draft, DraftAttachment};
use tradepost_store::{
    Attachment, Content, Error, Field, Fields, Mailbox, Message, Recipient, Save, Target, Ticket,
};

use crate::environment::Environment;
use crate::save;

/// Puts a message into a folder of a mailbox. It is there for good when the ticket is synced.
pub fn deliver(
    env: &Environment<'_>,
    mailbox: &Mailbox,
    folder: FolderId,
    draft: Draft,
    read: bool,
) -> Result<(Message, Ticket), Error> {
    let mut names = Vec::new();
    collect_names(&draft, &mut names);
    names.sort();
    names.dedup();
    let ids = if names.is_empty() {
        Vec::new()
    } else {
        mailbox.write(env.now, |t| t.create_property_ids_of_mail(&names))?.0
    };
    let mut content = content(draft, &|name| {
        let at = names.binary_search(name).ok()?;
        // What has no number is left out: senders do not use up the numbers of a mailbox.
        ids.get(at).copied().flatten().filter(|id| *id != 0)
    });
    save::follow(&mut content);
    // Long values go to disk before the mailbox is locked.
    content.put_out(env.store.blobs())?;
    let facts = mailbox.facts().clone();
    let target = Target::New { folder, id: None, associated: false };
    mailbox.write(env.now, |t| {
        let mut save = Save { target, content, read };
        save::identify(t, &mut save, &facts)?;
        t.save_message(save)
    })
}

fn collect_names(draft: &Draft, names: &mut Vec<PropertyName>) {
    names.extend(draft.named.iter().map(|(name, _)| name.clone()));
    let embedded = draft.attachments.iter().filter_map(|a| a.embedded.as_deref());
    embedded.for_each(|inner| collect_names(inner, names));
}

/// A draft with the numbers that this store has for its names.
fn content(draft: Draft, number: &dyn Fn(&PropertyName) -> Option<u16>) -> Content {
    let mut properties = Fields::from(draft.properties);
    for (name, value) in draft.named {
        if let Some(id) = number(&name) {
            properties.set(tags::SUBJECT.with_id(id), Field::Value(value));
        }
    }
    let recipients = draft.recipients.into_iter().enumerate().map(|(n, r)| Recipient {
        row_id: u32::try_from(n).unwrap_or(u32::MAX),
        kind: r.kind,
        properties: r.properties,
    });
    let attachments = draft.attachments.into_iter().enumerate();
    let attachments = attachments.map(|(n, a)| attachment(n, a, number));
    Content { properties, recipients: recipients.collect(), attachments: attachments.collect() }
}

fn attachment(
    n: usize,
    draft: DraftAttachment,
    number: &dyn Fn(&PropertyName) -> Option<u16>,
) -> Attachment {
    let embedded = draft.embedded.map(|inner| {
        let mut content = content(*inner, number);
        save::follow(&mut content);
        Box::new(content)
    });
    Attachment {
        number: u32::try_from(n).unwrap_or(u32::MAX),
        properties: Fields::from(draft.properties),
        embedded,
    }
}
