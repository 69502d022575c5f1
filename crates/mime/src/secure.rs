//! [MS-OXOSMIME]: S/MIME messages, which clients want whole.

use tradepost_mapi::{Value, tags};

use crate::attachment;
use crate::draft::{DraftAttachment, text};
use crate::entity::Entity;

/// The name that S/MIME attachments have.
const FILE_NAME: &str = "smime.p7m";

/// How a message is protected.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Protection {
    /// Readable text with a signature beside it.
    ClearSigned,
    /// Encrypted, or with the text inside the signature.
    Opaque,
}

impl Protection {
    /// What the type of the message says. PGP/MIME is none of this: its parts are ordinary ones.
    pub fn of(entity: &Entity<'_>) -> Option<Self> {
        match entity.media.value.as_str() {
            "multipart/signed" if !entity.parts.is_empty() => {
                let protocol = entity.media.parameter("protocol").unwrap_or_default();
                let protocol = protocol.to_ascii_lowercase();
                protocol.ends_with("pkcs7-signature").then_some(Self::ClearSigned)
            }
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => Some(Self::Opaque),
            _ => None,
        }
    }

    /// The class of the message.
    pub fn message_class(self) -> &'static str {
        match self {
            Self::ClearSigned => "IPM.Note.SMIME.MultipartSigned",
            Self::Opaque => "IPM.Note.SMIME",
        }
    }

    /// The one attachment: the whole entity where it must stay as it was signed, else the
    /// protected bytes.
    pub fn attachment(self, entity: &Entity<'_>) -> DraftAttachment {
        let mut properties = attachment::describe(entity, Some(FILE_NAME), 1);
        let data = match self {
            Self::ClearSigned => {
                properties.set(tags::ATTACH_MIME_TAG, text("multipart/signed"));
                whole(entity)
            }
            Self::Opaque => entity.content().into_owned(),
        };
        properties.set(tags::ATTACHMENT_HIDDEN, Value::Boolean(false));
        attachment::by_value(properties, data)
    }
}

/// The content header and the body, as they were signed.
fn whole(entity: &Entity<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(entity.body.len() + 256);
    for field in &entity.fields.list {
        let start = field.name.get(..8).unwrap_or_default();
        if start.eq_ignore_ascii_case(b"content-") {
            out.extend_from_slice(field.name);
            out.push(b':');
            out.extend_from_slice(field.value);
        }
    }
    out.extend_from_slice(b"\r\n");
    out.extend_from_slice(entity.body);
    out
}
