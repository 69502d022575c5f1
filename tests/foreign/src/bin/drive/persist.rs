//! What is written before a restart of the server and looked for after it.

use mapi_client::{
    FuzzyLevel, Logon, MessageClass, MessageId, NewAttachment, PropertyName, PropertySetId,
    PropertyTag, PropertyType, PropertyValue, Recipient, Restriction, TaggedValue, WellKnownFolder,
};

use crate::arguments::Arguments;
use crate::message::{pattern, text};
use crate::report::{Error, Report};
use crate::session;

const SUBJECT: &str = "Foreign witness of a restart";
const CONTENT: usize = 100_000;

/// The name under which a value waits.
fn name() -> Result<PropertyName, Error> {
    Ok(PropertyName::named(PropertySetId::PUBLIC_STRINGS, "Foreign restart")?)
}

/// The messages with our subject, in the order of their ids.
async fn ours(logon: &mut Logon) -> Result<Vec<MessageId>, Error> {
    let subject = TaggedValue::new(PropertyTag::SUBJECT, PropertyValue::String(SUBJECT.into()))?;
    let rows = logon
        .well_known(WellKnownFolder::Inbox)?
        .contents()
        .columns([PropertyTag::MID, PropertyTag::SUBJECT])
        .filter(Restriction::content(FuzzyLevel::full_string(), subject))
        .collect()
        .await?;
    Ok(rows.iter().filter_map(mapi_client::PropertyRow::message_id).collect())
}

pub async fn write(arguments: &Arguments, report: &mut Report) -> Result<(), Error> {
    let mut logon = session::log_on(arguments, report).await?;
    let inbox = logon.folder_id(WellKnownFolder::Inbox)?;
    let old = ours(&mut logon).await?;
    if !old.is_empty() {
        logon.folder(inbox).delete_messages(&old).await?;
    }
    let name = name()?;
    let names = logon.register_names([name.clone()]).await?;
    let tag = names.tag(&name, PropertyType::Integer32).ok_or("the name has no id")?;
    let saved = logon
        .folder(inbox)
        .create_message(MessageClass::Note)
        .set([
            text(PropertyTag::SUBJECT, SUBJECT)?,
            TaggedValue::new(tag, PropertyValue::Integer32(0x1234_5678))?,
        ])
        .to([Recipient::to("Ada", "ada@example.test")?])
        .attach([NewAttachment::by_value("restart.bin", pattern(CONTENT))?])
        .save()
        .await?;
    let facts = format!("message {}, named id {:04x}", saved.id(), tag.id());
    report.check("persist written", saved.is_clean(), &facts);
    logon.disconnect().await?;
    Ok(())
}

pub async fn check(arguments: &Arguments, report: &mut Report) -> Result<(), Error> {
    let mut logon = session::log_on(arguments, report).await?;
    let inbox = logon.folder_id(WellKnownFolder::Inbox)?;
    let found = ours(&mut logon).await?;
    report.same("persist found", &found.len(), &1);
    let id = *found.first().ok_or("nothing of ours is there")?;
    let name = name()?;
    let names = logon.resolve_names([name.clone()]).await?;
    let tag = names.tag(&name, PropertyType::Integer32).ok_or("the name has no id")?;
    let read = logon.message(inbox, id).properties().read([tag]).await?;
    let value = read.get(tag).and_then(PropertyValue::as_u32);
    report.same("persist named value", &value, &Some(0x1234_5678));
    let opened = logon.message(inbox, id).open().await?;
    report.same("persist recipients", &opened.recipients().len(), &1);
    let number = mapi_client::AttachmentNumber::new(0);
    let content = logon.message(inbox, id).attachment(number).content().read().await?;
    report.same("persist attachment", &content.into_bytes(), &pattern(CONTENT));
    let complete = logon.folder(inbox).delete_messages(&[id]).await?;
    report.check("persist deleted", complete, &format!("complete {complete}"));
    logon.disconnect().await?;
    Ok(())
}
