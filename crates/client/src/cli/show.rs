//! `show`.

use anyhow::Context;
use clap::Args;
use serde::Serialize;
use tradepost_mapi::{MessageId, PropertyTag, code_page, tags};
use tradepost_wire::Text;

use super::options::Options;
use super::{connect, output, path};
use crate::{Embedded, Error, Mailbox, Message, OpenMode, RecipientKind, Row, parse_message_id};

/// LIMIT: bytes of a text that are printed.
const TEXT_LEN_MAX: usize = 4 << 20;
const HEADER: &[PropertyTag] = &[
    tags::SUBJECT,
    tags::SENDER_NAME,
    tags::SENDER_SMTP_ADDRESS,
    tags::SENDER_EMAIL_ADDRESS,
    tags::MESSAGE_DELIVERY_TIME,
    tags::CLIENT_SUBMIT_TIME,
    tags::INTERNET_MESSAGE_ID,
    tags::MESSAGE_CLASS,
    tags::MESSAGE_SIZE,
    tags::INTERNET_CODEPAGE,
];
const OF_ATTACHMENTS: &[PropertyTag] = &[
    tags::ATTACH_NUMBER,
    tags::ATTACH_METHOD,
    tags::ATTACH_LONG_FILENAME,
    tags::ATTACH_FILENAME,
    tags::DISPLAY_NAME,
    tags::ATTACH_SIZE,
    tags::ATTACH_MIME_TAG,
];

#[derive(Args)]
pub(super) struct Show {
    /// The folder.
    #[arg(value_name = "FOLDER")]
    folder: String,
    /// The message.
    #[arg(value_name = "ID", value_parser = message_id)]
    id: MessageId,
    /// Show the message that is the attachment of this number instead; given again, the one in
    /// that.
    #[arg(long, value_name = "N")]
    inside: Vec<u32>,
    /// Print the HTML instead of the text.
    #[arg(long)]
    html: bool,
    /// Print the header as it came, where it is kept.
    #[arg(long)]
    headers: bool,
}

/// Reads an ID argument.
pub(super) fn message_id(text: &str) -> Result<MessageId, String> {
    parse_message_id(text).ok_or_else(|| "not an id as `list` prints it, such as 1-2f".to_owned())
}

#[derive(Serialize)]
struct Shown {
    id: String,
    subject: Option<String>,
    from: Option<String>,
    from_address: Option<String>,
    delivered: Option<String>,
    sent: Option<String>,
    message_id: Option<String>,
    class: Option<String>,
    size: Option<i64>,
    recipients: Vec<To>,
    attachments: Vec<Attached>,
    headers: Option<String>,
    body: Option<String>,
    body_is_html: bool,
    body_is_cut: bool,
}

#[derive(Serialize)]
struct To {
    kind: &'static str,
    name: Option<String>,
    address: Option<String>,
}

#[derive(Serialize)]
struct Attached {
    number: i64,
    name: Option<String>,
    mime_type: Option<String>,
    size: Option<i64>,
    is_message: bool,
}

/// A text of a message.
struct Body {
    text: String,
    html: bool,
    cut: bool,
}

impl Show {
    pub async fn run(self, options: &Options) -> anyhow::Result<()> {
        let mailbox = connect::log_on(options).await?;
        let folder = path::open(&mailbox, &self.folder).await?;
        let message = mailbox.open_message(folder.id, self.id, OpenMode::Read).await;
        let mut message = message.with_context(|| format!("message {}", self.id))?;
        // What lies around an open message stays open.
        let mut around = Vec::new();
        for number in &self.inside {
            let attachment = mailbox.open_attachment(&message, *number, OpenMode::Read).await;
            let attachment = attachment.with_context(|| format!("attachment {number}"))?;
            let inner = mailbox.embedded_message(&attachment, Embedded::Open(OpenMode::Read)).await;
            let inner = inner.with_context(|| format!("the message in attachment {number}"))?;
            around.push((std::mem::replace(&mut message, inner), attachment));
        }
        let shown = self.read(&mailbox, &message).await?;
        drop((message, around, folder));
        connect::log_off(mailbox).await;
        if options.json {
            return output::json(&shown);
        }
        shown.print();
        Ok(())
    }

    async fn read(&self, mailbox: &Mailbox, message: &Message) -> anyhow::Result<Shown> {
        let row = mailbox.properties(&message.handle, HEADER).await?;
        let recipients = mailbox.recipients(message).await?;
        let attachments = attachments(mailbox, message).await?;
        let headers = if self.headers {
            text(mailbox, message, tags::TRANSPORT_MESSAGE_HEADERS).await?.map(|(t, _)| t)
        } else {
            None
        };
        let body = body(mailbox, message, &row, self.html).await?;
        let to = recipients.iter().map(|recipient| To {
            kind: RecipientKind::of(recipient.kind).name(),
            name: recipient.name(),
            address: recipient.address(),
        });
        let sender_address = row.text(tags::SENDER_SMTP_ADDRESS);
        Ok(Shown {
            id: self.id.to_string(),
            subject: row.text(tags::SUBJECT),
            from: row.text(tags::SENDER_NAME),
            from_address: sender_address.or_else(|| row.text(tags::SENDER_EMAIL_ADDRESS)),
            delivered: row.time(tags::MESSAGE_DELIVERY_TIME).map(output::time),
            sent: row.time(tags::CLIENT_SUBMIT_TIME).map(output::time),
            message_id: row.text(tags::INTERNET_MESSAGE_ID),
            class: row.text(tags::MESSAGE_CLASS),
            size: row.integer(tags::MESSAGE_SIZE),
            recipients: to.collect(),
            attachments,
            headers,
            body_is_html: body.as_ref().is_some_and(|b| b.html),
            body_is_cut: body.as_ref().is_some_and(|b| b.cut),
            body: body.map(|b| b.text),
        })
    }
}

async fn attachments(mailbox: &Mailbox, message: &Message) -> crate::Result<Vec<Attached>> {
    const EMBEDDED_MESSAGE: i64 = 5;
    let table = mailbox.attachment_table(message, OF_ATTACHMENTS).await?;
    let rows = mailbox.all_rows(&table, usize::MAX).await?;
    let attached = rows.iter().map(|row| Attached {
        number: row.integer(tags::ATTACH_NUMBER).unwrap_or_default(),
        name: name(row),
        mime_type: row.text(tags::ATTACH_MIME_TAG),
        size: row.integer(tags::ATTACH_SIZE),
        is_message: row.integer(tags::ATTACH_METHOD) == Some(EMBEDDED_MESSAGE),
    });
    Ok(attached.collect())
}

/// The name of an attachment.
pub(super) fn name(row: &Row) -> Option<String> {
    [tags::ATTACH_LONG_FILENAME, tags::ATTACH_FILENAME, tags::DISPLAY_NAME]
        .into_iter()
        .find_map(|tag| row.text(tag).filter(|name| !name.is_empty()))
}

/// A text property by stream, and whether it was cut.
async fn text(
    mailbox: &Mailbox,
    message: &Message,
    tag: PropertyTag,
) -> crate::Result<Option<(String, bool)>> {
    match mailbox.read_at_most(&message.handle, tag, TEXT_LEN_MAX).await {
        Ok((bytes, cut)) => Ok(Some((Text::from_le_bytes(&bytes).to_string_lossy(), cut))),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

/// The text, or the HTML where it is wanted or there is nothing else.
async fn body(
    mailbox: &Mailbox,
    message: &Message,
    row: &Row,
    html: bool,
) -> Result<Option<Body>, Error> {
    if !html && let Some((text, cut)) = text(mailbox, message, tags::BODY).await? {
        return Ok(Some(Body { text, html: false, cut }));
    }
    match mailbox.read_at_most(&message.handle, tags::HTML, TEXT_LEN_MAX).await {
        Ok((bytes, cut)) => {
            let page = row.integer(tags::INTERNET_CODEPAGE).and_then(|n| u32::try_from(n).ok());
            let text = code_page::decode(&bytes, page.unwrap_or(65001)).to_string_lossy();
            Ok(Some(Body { text, html: true, cut }))
        }
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}

impl Shown {
    fn print(&self) {
        let print = |name: &str, value: &str| {
            output::line(&format!("{name:<9} {}", output::plain(value)));
        };
        let given = |name: &str, value: &Option<String>| {
            if let Some(value) = value {
                print(name, value);
            }
        };
        let of = |name: &Option<String>, address: &Option<String>| match (name, address) {
            (Some(name), Some(address)) if name != address => format!("{name} <{address}>"),
            (name, address) => name.clone().or_else(|| address.clone()).unwrap_or_default(),
        };
        print("Id:", &self.id);
        print("From:", &of(&self.from, &self.from_address));
        for to in &self.recipients {
            print(&format!("{}:", to.kind), &of(&to.name, &to.address));
        }
        given("Date:", &self.delivered);
        given("Sent:", &self.sent);
        given("Subject:", &self.subject);
        given("Class:", &self.class);
        for attached in &self.attachments {
            let name = attached.name.as_deref().unwrap_or("(no name)");
            let kind = match (attached.is_message, &attached.mime_type) {
                (true, _) => "message",
                (false, ty) => ty.as_deref().unwrap_or("file"),
            };
            let size = attached.size.map(output::size).unwrap_or_default();
            print("Attached:", &format!("{}: {name} ({kind}, {size})", attached.number));
        }
        for text in [&self.headers, &self.body].into_iter().flatten() {
            output::line("");
            output::line(&output::plain_lines(text));
        }
        if self.body_is_cut {
            output::line("(the text is longer than what is shown)");
        }
    }
}
