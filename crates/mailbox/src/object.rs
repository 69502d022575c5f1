//! What a handle stands for.

use std::collections::BTreeMap;

use tradepost_mapi::{FolderId, MessageId};
use tradepost_store::{Attachment, Blobs, Content, Mailbox, Message, Rights, Shut};

use crate::stream::Stream;
use crate::sync::Download;
use crate::table::Table;
use crate::values::attachment::OpenAttachment;
use crate::values::forms::{Effort, Forms};
use crate::values::message::{MessageValues, OpenMessage};

/// A server object, [MS-OXCROPS] 3.2.
pub(crate) enum Object {
    /// A logon to a mailbox.
    Logon(LogonObject),
    /// A folder.
    Folder(FolderObject),
    /// A message, saved or not, or one embedded in an attachment.
    Message(Box<MessageObject>),
    /// An attachment of an open message.
    Attachment(Box<AttachmentObject>),
    /// A table.
    Table(Box<Table>),
    /// The bytes of one property.
    Stream(Box<Stream>),
    /// A stream that is downloaded, [MS-OXCFXICS].
    Download(Box<Download>),
}

impl Object {
    /// What people call it, for the log.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Logon(_) => "logon",
            Self::Folder(_) => "folder",
            Self::Message(_) => "message",
            Self::Attachment(_) => "attachment",
            Self::Table(_) => "table",
            Self::Stream(_) => "stream",
            Self::Download(_) => "download",
        }
    }
}

/// An open mailbox.
#[derive(Clone)]
pub(crate) struct LogonObject {
    pub mailbox: Mailbox,
}

impl LogonObject {
    /// Why the logon has come to an end, if it has.
    pub(crate) fn shut(&self) -> Option<Shut> {
        self.mailbox.shut()
    }
}

/// An open folder.
#[derive(Clone)]
pub(crate) struct FolderObject {
    pub mailbox: Mailbox,
    pub id: FolderId,
}

/// Where a message goes when it is saved.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Place {
    /// Into a folder.
    Folder(FolderId),
    /// Into the attachment that has this handle.
    Embedded(u32),
}

/// An open message: a working copy until it is saved.
pub(crate) struct MessageObject {
    pub mailbox: Mailbox,
    pub place: Place,
    /// Its state when it was opened or last saved; none for a new or embedded one.
    pub saved: Option<Message>,
    /// An identifier chosen before the first save.
    pub id: Option<MessageId>,
    pub associated: bool,
    pub content: Content,
    pub code_page: u32,
    /// Whether it was opened for writing.
    pub writable: bool,
    /// What whoever opened it may do with it; everything with a new or embedded one.
    pub rights: Rights,
    /// Whether there is anything to save.
    pub changed: bool,
    /// What else the next saves must know.
    pub pending: Pending,
    /// The forms that its text was put into since it was last changed.
    pub forms: Forms,
}

/// What happened to a working copy, besides changes.
#[derive(Default)]
pub(crate) struct Pending {
    /// Whether a client said something that only the server says, so that saving fails.
    pub spoilt: bool,
    /// The forms of its text that were written since the last save.
    pub bodies: u8,
    /// How often attachments were saved into it, by number.
    pub attachment_saves: BTreeMap<u32, u64>,
}

impl Pending {
    /// How often an attachment of that number was saved, also one that is gone.
    pub(crate) fn saves_of(&self, number: u32) -> u64 {
        self.attachment_saves.get(&number).copied().unwrap_or_default()
    }
}

impl MessageObject {
    /// Its properties, as the working copy has them now.
    pub(crate) fn values<'a>(&'a self, blobs: &'a Blobs, effort: &'a Effort) -> MessageValues<'a> {
        let open = OpenMessage {
            content: &self.content,
            writable: self.writable,
            rights: self.rights,
            blobs,
            forms: &self.forms,
            effort,
        };
        MessageValues {
            facts: self.mailbox.facts(),
            fields: &self.content.properties,
            saved: self.saved.as_ref(),
            open: Some(open),
        }
    }
}

/// An open attachment: a working copy until it is saved into its message.
pub(crate) struct AttachmentObject {
    pub mailbox: Mailbox,
    /// The handle of the message.
    pub message: u32,
    pub attachment: Attachment,
    pub code_page: u32,
    pub writable: bool,
    /// Whether it has never been saved into its message.
    pub new: bool,
    /// How often it had been saved into its message when this was opened or last saved.
    pub saves: u64,
    /// Whether a client said something that only the server says, so that saving fails.
    pub spoilt: bool,
}

impl AttachmentObject {
    /// Its properties, as the working copy has them now.
    pub(crate) fn values(&self) -> OpenAttachment<'_> {
        let Self { attachment, writable, new, .. } = self;
        OpenAttachment { attachment, writable: *writable, new: *new }
    }
}
