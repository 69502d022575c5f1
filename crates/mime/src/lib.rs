//! Internet messages and rich text to MAPI properties; pure functions, no I/O, no clock.
//!
//! [`import`] reads one message as it stands in a file or came over SMTP ([RFC 5322], MIME) and
//! gives a [`Draft`]: properties, recipients and attachments in the shapes of [MS-OXCMAIL] 2.2.
//! Damaged messages are read as far as they make sense. What may be large is bounded by
//! [`limits`]; the work is a constant times the size of the message.
//!
//! The structure of parts is walked here and not by `mail-parser`, whose nested messages are
//! dropped recursively without a bound; dates, unusual charsets and character references are its
//! work.

pub mod limits;
pub mod rtf;

mod address;
mod attachment;
mod body;
mod charset;
mod content_type;
mod date;
mod draft;
mod encoded_word;
mod entity;
mod fields;
mod header_properties;
mod html;
mod importer;
mod people;
mod plain;
mod report;
mod secure;
mod subject;
mod transfer;

pub use draft::{Draft, DraftAttachment, DraftRecipient};
pub use html::to_text as html_to_text;
pub use importer::{ImportError, ImportFacts, import};
