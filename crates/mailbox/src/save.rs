//! Saving messages and attachments, [MS-OXCMSG] 3.2.5.3 and 3.2.5.15.

use tradepost_mapi::{
    ErrorCode, FileTime, FolderId, GlobalCounter, MessageId, PropertyTag, Value, entry_id, tags,
};
use tradepost_proto::rop::attachment::save_changes_attachment;
use tradepost_proto::rop::message::save_changes_message;
use tradepost_store::{
    Attachment, Content, Field, MailboxFacts, Rights, Save, Target, Transaction,
};

use crate::access;
use crate::environment;
use crate::error::{Outcome, Refusal};
use crate::object::{MessageObject, Object, Place};
use crate::op::Op;
use crate::recipient;
use crate::stream;
use crate::values::conversation;
use crate::values::message::flags;

/// [MS-OXCMSG] 2.2.3.3.1 SaveFlags: the object stays open for reading.
///
/// EXCHANGE: this is ignored: the object stays open for whatever it was opened for.
const KEEP_OPEN_READ_ONLY: u8 = 0x01;
/// [MS-OXCMSG] 2.2.3.3.1 SaveFlags: the object stays open for writing.
const KEEP_OPEN_READ_WRITE: u8 = 0x02;
/// [MS-OXCMSG] 2.2.3.3.1 SaveFlags: changes that others made in between are overwritten. Those of
/// another handle of the same attachment count as such.
const FORCE_SAVE: u8 = 0x04;

/// RopSaveChangesMessage.
pub(crate) fn message(
    op: &mut Op<'_>,
    r: &save_changes_message::Request,
) -> Outcome<save_changes_message::Success> {
    let handle = op.handle(r.input)?;
    if !matches!(op.object(r.input)?, Object::Message(_)) {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    stream::commit_all(op, handle)?;
    let message = op.message(r.input)?;
    if message.pending.spoilt || !message.writable && message.changed {
        // [MS-OXCMSG] 3.2.5.3: opened for reading only, or something was set that is read-only.
        return Err(ErrorCode::CALL_FAILED.into());
    }
    if message.changed {
        // Those opened for writing by BestAccess may turn out to be none of one's own.
        match message.saved {
            Some(saved)
                if !access::to_message(&message.mailbox, &saved)?.contains(Rights::EDIT_ANY) =>
            {
                return Err(ErrorCode::ACCESS_DENIED.into());
            }
            _ => {}
        }
    }
    let message_id = match message.place {
        Place::Folder(folder) => into_folder(op, r, folder)?,
        Place::Embedded(attachment) => into_attachment(op, r, attachment)?,
    };
    let message = op.message(r.input)?;
    (message.changed, message.pending.bodies) = (false, 0);
    Ok(save_changes_message::Success { input: r.input, message_id })
}

/// EXCHANGE: a message that somebody saved meanwhile is told, as the text says; some versions of
/// Exchange answer success there and keep nothing.
fn into_folder(
    op: &mut Op<'_>,
    r: &save_changes_message::Request,
    folder: FolderId,
) -> Outcome<MessageId> {
    let (now, store) = (op.now(), op.env.store);
    let message = op.message(r.input)?;
    let mailbox = message.mailbox.clone();
    let force = r.save_flags & FORCE_SAVE != 0;
    if let (Some(saved), false) = (message.saved, message.changed) {
        let head = mailbox.read(|v| v.head(saved.object)).map_err(gone)?;
        if head.change != saved.change && !force {
            return Err(ErrorCode::OBJECT_CHANGED.into());
        }
        return Ok(saved.id);
    }
    if message.saved.is_none() {
        access::require(&mailbox, folder, Rights::CREATE)?;
    }
    let message = op.message(r.input)?;
    let mut save = prepare(message, folder, force);
    sign(&mut save.content, op);
    // Long values go to disk before the mailbox is locked.
    save.content.put_out(store.blobs())?;
    let facts = mailbox.facts().clone();
    let written = environment::write(&mailbox, now, |t| {
        identify(t, &mut save, &facts)?;
        let saved = t.save_message(save)?;
        let content = t.content(saved.object)?;
        Ok((saved, content))
    });
    let (saved, content) = written.map_err(gone)?;
    let message = op.message(r.input)?;
    message.id = Some(saved.id);
    message.content = content;
    message.forms.forget();
    let id = saved.id;
    message.saved = Some(saved);
    Ok(id)
}

/// A message that somebody else deleted while it was open.
pub(crate) fn gone(error: tradepost_store::Error) -> Refusal {
    match error {
        tradepost_store::Error::NotFound("message") => ErrorCode::OBJECT_DELETED.into(),
        other => other.into(),
    }
}

/// [MS-OXCMSG] 2.2.1.49 and 2.2.1: when a message was saved, and by whom.
fn sign(content: &mut Content, op: &Op<'_>) {
    let user = op.session.user();
    for (tag, value) in [
        (tags::LOCAL_COMMIT_TIME, Value::Time(op.now())),
        (tags::LAST_MODIFIER_NAME, Value::String(user.display_name.clone())),
        (tags::LAST_MODIFIER_ENTRY_ID, Value::Binary(entry_id::address_book(&user.legacy_dn))),
    ] {
        content.properties.set(tag, Field::Value(value));
    }
}

fn set_flags(content: &mut Content, bits: i32) {
    content.properties.set(tags::MESSAGE_FLAGS, Field::Value(Value::Integer32(bits)));
}

/// Gives a new message its identifier, the mark of not being changed since, and a search key unless
/// it has one.
pub(crate) fn identify(
    t: &mut Transaction<'_>,
    save: &mut Save,
    facts: &MailboxFacts,
) -> Result<(), tradepost_store::Error> {
    if let Target::New { id, .. } = &mut save.target {
        let chosen = match *id {
            Some(id) => id,
            None => t.allocate_message_id()?,
        };
        *id = Some(chosen);
        let bits = flags::stored(&save.content.properties);
        set_flags(&mut save.content, bits | flags::UNMODIFIED);
        if save.content.properties.value(tags::SEARCH_KEY).is_none() {
            let key = search_key(facts, chosen.counter());
            save.content.properties.set(tags::SEARCH_KEY, Field::Value(Value::Binary(key)));
        }
    }
    Ok(())
}

/// PidTagSearchKey: 16 bytes that no other message has.
pub(crate) fn search_key(facts: &MailboxFacts, counter: GlobalCounter) -> Vec<u8> {
    let guid = facts.replica_guid.0;
    [&guid[..10], &counter.to_bytes()].concat()
}

/// What is to be written, with the properties that follow from others.
fn prepare(message: &MessageObject, folder: FolderId, force: bool) -> Save {
    let mut content = message.content.clone();
    follow(&mut content);
    let bits = flags::stored(&content.properties);
    let read = bits & flags::READ != 0;
    let target = match &message.saved {
        Some(saved) => {
            Target::Existing { object: saved.object, expected: (!force).then_some(saved.change) }
        }
        None => Target::New { folder, id: message.id, associated: message.associated },
    };
    if matches!(target, Target::Existing { .. }) {
        set_flags(&mut content, bits & !flags::UNMODIFIED);
    }
    Save { target, content, read }
}

/// Sets what the server keeps in step with recipients and attachments, so that tables need not read
/// those.
pub(crate) fn follow(content: &mut Content) {
    let conversation = conversation::id(&content.properties);
    let mut set = |tag: PropertyTag, value: Value| content.properties.set(tag, Field::Value(value));
    let shown = content.attachments.iter().any(|a| !is_hidden(a));
    set(tags::HAS_ATTACHMENTS, Value::Boolean(shown));
    match conversation {
        Some(id) => set(tags::CONVERSATION_ID, Value::Binary(id)),
        None => drop(content.properties.remove(tags::CONVERSATION_ID)),
    }
    for (kind, tag) in [(1, tags::DISPLAY_TO), (2, tags::DISPLAY_CC), (3, tags::DISPLAY_BCC)] {
        let names = recipient::display(&content.recipients, kind);
        content.properties.set(tag, Field::Value(Value::String(names)));
    }
}

/// Pictures that stand in the text are not counted as attachments, [MS-OXCMSG] 2.2.2.24.
pub(crate) fn is_hidden(attachment: &Attachment) -> bool {
    let hidden = attachment.properties.value(tags::ATTACHMENT_HIDDEN).and_then(Field::here);
    hidden.and_then(Value::boolean).unwrap_or(false)
}

/// An embedded message goes into its attachment's working copy.
fn into_attachment(
    op: &mut Op<'_>,
    r: &save_changes_message::Request,
    attachment: u32,
) -> Outcome<MessageId> {
    let message = op.message(r.input)?;
    let mut content = message.content.clone();
    follow(&mut content);
    crate::attachment::check_depth(op, attachment, |left| {
        left.checked_sub(1).is_some_and(|left| content.nests_within(left))
    })?;
    match op.session.handles.object_mut(attachment) {
        Some(Object::Attachment(owner)) if owner.writable => {
            owner.attachment.embedded = Some(Box::new(content));
            // An embedded message has no identifier of its own.
            Ok(MessageId(0))
        }
        Some(Object::Attachment(_)) => Err(ErrorCode::ACCESS_DENIED.into()),
        _ => Err(ErrorCode::OBJECT_DELETED.into()),
    }
}

/// [MS-OXCMSG] 2.2.2.2: when the file was modified, if somebody says so, and otherwise when the
/// attachment was.
fn date(copy: &mut Attachment, before: Option<&Attachment>, now: FileTime) {
    let tag = tags::LAST_MODIFICATION_TIME;
    let unsaid = match before {
        Some(before) => before.properties.value(tag),
        None => copy.properties.value(tags::CREATION_TIME),
    };
    if copy.properties.value(tag) == unsaid {
        copy.properties.set(tag, Field::Value(Value::Time(now)));
    }
}

/// RopSaveChangesAttachment: into the working copy of the message.
pub(crate) fn attachment(op: &mut Op<'_>, r: &save_changes_attachment::Request) -> Outcome<()> {
    const BOTH: u8 = KEEP_OPEN_READ_ONLY | KEEP_OPEN_READ_WRITE;
    let (handle, now) = (op.handle(r.input)?, op.now());
    // [MS-OXCMSG] 3.2.5.14: another object, or a contradiction.
    if !matches!(op.object(r.input)?, Object::Attachment(_)) || r.save_flags & BOTH == BOTH {
        return Err(ErrorCode::NOT_SUPPORTED.into());
    }
    stream::commit_all(op, handle)?;
    let object = op.attachment(r.input)?;
    if !object.writable {
        return Err(ErrorCode::ACCESS_DENIED.into());
    }
    if object.spoilt {
        return Err(ErrorCode::CALL_FAILED.into());
    }
    let (owner, new, seen) = (object.message, object.new, object.saves);
    let mut copy = object.attachment.clone();
    let number = copy.number;
    let saves = match op.session.handles.object_mut(owner) {
        Some(Object::Message(message)) => {
            let saves = message.pending.attachment_saves.entry(copy.number).or_default();
            if *saves != seen && r.save_flags & FORCE_SAVE == 0 {
                return Err(ErrorCode::OBJECT_CHANGED.into());
            }
            let list = &mut message.content.attachments;
            date(&mut copy, list.iter().find(|a| a.number == number), now);
            match list.iter_mut().find(|a| a.number == copy.number) {
                Some(slot) => *slot = copy.clone(),
                None if new => list.push(copy.clone()),
                // Deleted from the message since it was opened.
                None => return Err(ErrorCode::OBJECT_DELETED.into()),
            }
            message.changed = true;
            *saves += 1;
            *saves
        }
        _ => return Err(ErrorCode::OBJECT_DELETED.into()),
    };
    let object = op.attachment(r.input)?;
    object.attachment = copy;
    object.new = false;
    object.saves = saves;
    Ok(())
}
