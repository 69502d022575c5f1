//! A message from its creation to its deletion.

use mapi_client::FolderId;
use mapi_client::{
    ATTACHMENT_PROPERTIES, FuzzyLevel, Logon, MessageClass, MessageId, NewAttachment, PropertyRow,
    PropertyTag, PropertyValue, ReadFlags, Recipient, Restriction, SortOrder, SortOrderSet,
    TableString, TaggedValue, WellKnownFolder,
};

use crate::arguments::Arguments;
use crate::report::{Error, Report};
use crate::session;

/// More than one read of 16 KiB, with characters of one, two and four bytes in UTF-8.
const PARAGRAPH: &str = "Der Körper der Nachricht, Absatz für Absatz. 😀\r\n";
const PARAGRAPHS: usize = 250;
/// More than two writes of 16 KiB.
const CONTENT: usize = 40_000;

/// A text property.
pub fn text(tag: PropertyTag, text: &str) -> Result<TaggedValue, Error> {
    Ok(TaggedValue::new(tag, PropertyValue::String(text.into()))?)
}

/// Bytes that differ wherever a block could be swapped or lost.
pub fn pattern(len: usize) -> Vec<u8> {
    (0..len).map(|n| (n * 31 + n / 251).to_le_bytes()[0]).collect()
}

pub async fn run(arguments: &Arguments, report: &mut Report) -> Result<(), Error> {
    let mut logon = session::log_on(arguments, report).await?;
    let inbox = logon.folder_id(WellKnownFolder::Inbox)?;
    let stamp = std::time::UNIX_EPOCH.elapsed()?.as_nanos();
    let marker = format!("Foreign {stamp}");
    let id = create(&mut logon, inbox, &marker, report).await?;
    let other = logon
        .folder(inbox)
        .create_message(MessageClass::Note)
        .set([text(PropertyTag::SUBJECT, &format!("{marker} a second"))?])
        .save()
        .await?
        .id();
    listed(&mut logon, inbox, &marker, [other, id], report).await?;
    opened(&mut logon, inbox, &marker, id, report).await?;
    attachment(&mut logon, inbox, id, report).await?;
    marked(&mut logon, inbox, &marker, id, report).await?;

    let complete = logon.folder(inbox).delete_messages(&[id, other]).await?;
    report.check("message delete", complete, &format!("complete {complete}"));
    let left = rows(&mut logon, inbox, &marker).await?;
    report.same("message gone", &left.len(), &0);
    logon.disconnect().await?;
    Ok(())
}

async fn create(
    logon: &mut Logon,
    inbox: FolderId,
    marker: &str,
    report: &mut Report,
) -> Result<MessageId, Error> {
    let saved = logon
        .folder(inbox)
        .create_message(MessageClass::Note)
        .set([
            text(PropertyTag::SUBJECT, &format!("{marker} Größe"))?,
            text(PropertyTag::BODY, &PARAGRAPH.repeat(PARAGRAPHS))?,
            TaggedValue::new(PropertyTag::IMPORTANCE, PropertyValue::Integer32(2))?,
        ])
        .to([
            Recipient::to("Ada Löwe", "ada@example.test")?,
            Recipient::cc("Grace", "grace@example.test")?,
        ])
        .attach([NewAttachment::by_value("Größe.bin", pattern(CONTENT))?])
        .save()
        .await?;
    let facts = format!("{}, problems {:?}", saved.id(), saved.problems());
    report.check("message create", saved.is_clean(), &facts);
    report.same("message attachment number", &numbers(saved.attachments()), &vec![0]);
    Ok(saved.id())
}

fn numbers(attachments: &[mapi_client::AttachmentNumber]) -> Vec<u32> {
    attachments.iter().map(|number| number.as_u32()).collect()
}

/// The rows whose subject starts with `marker`, by subject.
async fn rows(logon: &mut Logon, inbox: FolderId, marker: &str) -> Result<Vec<PropertyRow>, Error> {
    let level = FuzzyLevel::prefix().ignoring_case();
    let upper = text(PropertyTag::SUBJECT, &marker.to_uppercase())?;
    Ok(logon
        .folder(inbox)
        .contents()
        .columns([
            PropertyTag::MID,
            PropertyTag::SUBJECT,
            PropertyTag::MESSAGE_FLAGS,
            PropertyTag::HAS_ATTACHMENTS,
            PropertyTag::MESSAGE_SIZE,
            PropertyTag::LAST_MODIFICATION_TIME,
        ])
        .sort(SortOrderSet::new([SortOrder::ascending(PropertyTag::SUBJECT)]))
        .filter(Restriction::content(level, upper))
        .page_size(1)
        .collect()
        .await?)
}

async fn listed(
    logon: &mut Logon,
    inbox: FolderId,
    marker: &str,
    expected: [MessageId; 2],
    report: &mut Report,
) -> Result<(), Error> {
    let rows = rows(logon, inbox, marker).await?;
    let ids: Vec<MessageId> = rows.iter().filter_map(PropertyRow::message_id).collect();
    report.same("message table order", &ids, &expected.to_vec());
    let attachments: Vec<Option<bool>> = rows
        .iter()
        .map(|row| row.get(PropertyTag::HAS_ATTACHMENTS).and_then(PropertyValue::as_bool))
        .collect();
    report.same("message table attachments", &attachments, &vec![Some(false), Some(true)]);
    let size = rows
        .get(1)
        .and_then(|row| row.get(PropertyTag::MESSAGE_SIZE))
        .and_then(PropertyValue::as_u32);
    report.check("message table size", size.is_some_and(|n| n > 40_000), &format!("{size:?}"));
    Ok(())
}

async fn opened(
    logon: &mut Logon,
    inbox: FolderId,
    marker: &str,
    id: MessageId,
    report: &mut Report,
) -> Result<(), Error> {
    let opened = logon.message(inbox, id).open().await?;
    let subject = opened.normalized_subject().map(str::to_owned);
    report.same("message open subject", &subject, &Some(format!("{marker} Größe")));
    report.same("message open recipients", &opened.recipient_count(), &2);
    let rows = opened.recipients();
    let kinds: Vec<u8> = rows.iter().map(|row| row.recipient_type().as_u8()).collect();
    report.same("message open recipient types", &kinds, &vec![1, 2]);
    for (row, address) in rows.iter().zip(["ada@example.test", "grace@example.test"]) {
        let wide: Vec<u8> = address.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let bytes = row.row_bytes();
        let holds = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
        let found = holds(&wide) || holds(address.as_bytes());
        let facts = format!("{} in {} bytes", address, bytes.len());
        report.check("message open recipient", found, &facts);
    }
    let tags = [
        PropertyTag::SUBJECT,
        PropertyTag::IMPORTANCE,
        PropertyTag::MESSAGE_CLASS,
        PropertyTag::HAS_ATTACHMENTS,
        PropertyTag::DISPLAY_TO,
    ];
    let read = logon.message(inbox, id).properties().read(tags).await?;
    let found = format!("{:?}", read.iter().map(|cell| cell.value().clone()).collect::<Vec<_>>());
    let strings = [
        (PropertyTag::SUBJECT, format!("{marker} Größe")),
        (PropertyTag::MESSAGE_CLASS, "IPM.Note".to_owned()),
        (PropertyTag::DISPLAY_TO, "Ada Löwe".to_owned()),
    ];
    for (tag, expected) in strings {
        let value = read.string(tag).map(TableString::as_str);
        report.same(&format!("message property {tag}"), &value, &Some(expected.as_str()));
    }
    let importance = read.get(PropertyTag::IMPORTANCE).and_then(PropertyValue::as_u32);
    report.check("message property importance", importance == Some(2), &found);
    let every = logon.message(inbox, id).properties().read_all().await?;
    report.check("message all properties", every.len() > 8, &format!("{}", every.len()));
    let body = logon.message(inbox, id).stream(PropertyTag::BODY).read().await?;
    let reported = body.reported_size();
    report.same("message body size", &reported, &u32::try_from(body.len()).ok());
    report.same("message body", &body.text()?, &PARAGRAPH.repeat(PARAGRAPHS));
    Ok(())
}

async fn attachment(
    logon: &mut Logon,
    inbox: FolderId,
    id: MessageId,
    report: &mut Report,
) -> Result<(), Error> {
    let rows = logon.message(inbox, id).attachments().collect().await?;
    report.same("message attachment table", &rows.len(), &1);
    let row = rows.first().ok_or("no row in the attachment table")?;
    let name = row.string(PropertyTag::ATTACH_LONG_FILENAME).map(TableString::as_str);
    report.same("message attachment name", &name, &Some("Größe.bin"));
    let number = row.get(PropertyTag::ATTACH_NUMBER).and_then(PropertyValue::as_u32);
    let number = mapi_client::AttachmentNumber::new(number.ok_or("the row has no number")?);
    let attachment = logon.message(inbox, id).attachment(number);
    let read = attachment.properties().read(ATTACHMENT_PROPERTIES).await?;
    let method = read.get(PropertyTag::ATTACH_METHOD).and_then(PropertyValue::as_u32);
    report.same("message attachment method", &method, &Some(1));
    let content = logon.message(inbox, id).attachment(number).content().read().await?;
    report.same("message attachment content", &content.into_bytes(), &pattern(CONTENT));
    Ok(())
}

async fn marked(
    logon: &mut Logon,
    inbox: FolderId,
    marker: &str,
    id: MessageId,
    report: &mut Report,
) -> Result<(), Error> {
    for (flags, read) in [(ReadFlags::Unread, 0), (ReadFlags::ReadQuietly, 1)] {
        let complete = logon.folder(inbox).set_read(&[id], flags).await?;
        report.check("message mark", complete, &format!("{flags:?} complete {complete}"));
        let rows = rows(logon, inbox, marker).await?;
        let row = rows.iter().find(|row| row.message_id() == Some(id));
        let found =
            row.and_then(|row| row.get(PropertyTag::MESSAGE_FLAGS)).and_then(PropertyValue::as_u32);
        report.same("message marked", &found.map(|flags| flags & 1), &Some(read));
    }
    Ok(())
}
