//! One row of a table, loaded.

use tradepost_mapi::{Cell, PropertyTag, Restriction, tags};
use tradepost_store::{
    Attachment, Content, Fields, Folder, MailboxFacts, Message, ObjectNumber, View,
};

use super::matches::{Subject, matches};
use crate::values::attachment::AttachmentValues;
use crate::values::folder::FolderValues;
use crate::values::message::MessageValues;
use crate::values::reading::Reading;
use crate::values::source::Source;

/// The object behind a row.
pub(crate) enum Loaded {
    Folder { folder: Folder, depth: u32 },
    Message { head: Message, fields: Fields },
    Attachment(Attachment),
}

/// Names a row without its values.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum RowRef {
    Folder { id: tradepost_mapi::FolderId, depth: u32 },
    Message(ObjectNumber),
    Attachment(u32),
}

impl RowRef {
    /// The object, when the row is a message.
    pub(crate) fn message(self) -> Option<ObjectNumber> {
        match self {
            Self::Message(object) => Some(object),
            _ => None,
        }
    }
}

/// A loaded row in its mailbox.
pub(crate) struct Row<'a> {
    pub facts: &'a MailboxFacts,
    pub reading: Reading<'a>,
    pub loaded: &'a Loaded,
    /// Where recipients and attachments of a message can be read, if at all.
    pub view: Option<&'a View<'a>>,
}

impl Row<'_> {
    fn with<T>(&self, f: impl FnOnce(&dyn Source) -> T) -> T {
        match self.loaded {
            Loaded::Folder { folder, depth } => {
                let (facts, depth) = (self.facts, Some(*depth));
                let is_ipm = || self.view?.is_in(folder.id, facts.special.ipm_subtree).ok();
                f(&FolderValues { facts, folder, depth, is_ipm: &is_ipm })
            }
            Loaded::Message { head, fields } => {
                f(&MessageValues { facts: self.facts, fields, saved: Some(head), open: None })
            }
            Loaded::Attachment(attachment) => f(&AttachmentValues(attachment)),
        }
    }

    /// A cell as it stands in a table: texts are cut.
    pub(crate) fn row_cell(&self, tag: PropertyTag) -> Cell {
        self.with(|source| self.reading.row_cell(source, tag))
    }

    fn content(&self) -> Option<Content> {
        match (self.loaded, self.view) {
            (Loaded::Message { head, .. }, Some(view)) => view.content(head.object).ok(),
            _ => None,
        }
    }
}

impl Subject for Row<'_> {
    fn cell(&self, tag: PropertyTag) -> Cell {
        self.with(|source| self.reading.cell(source, tag))
    }

    fn size(&self, tag: PropertyTag) -> Option<u64> {
        self.with(|source| source.find(tag).map(|found| found.size()))
    }

    fn any_subobject(&self, subobject: PropertyTag, restriction: &Restriction) -> bool {
        let Some(content) = self.content() else { return false };
        let part =
            |source: &dyn Source| matches(restriction, &Part { reading: self.reading, source });
        if subobject.id() == tags::MESSAGE_RECIPIENTS.id() {
            content.recipients.iter().any(|r| part(&r.properties))
        } else if subobject.id() == tags::MESSAGE_ATTACHMENTS.id() {
            content.attachments.iter().any(|a| part(&AttachmentValues(a)))
        } else {
            false
        }
    }
}

/// A recipient or attachment that a restriction looks at.
struct Part<'a> {
    reading: Reading<'a>,
    source: &'a dyn Source,
}

impl Subject for Part<'_> {
    fn cell(&self, tag: PropertyTag) -> Cell {
        self.reading.cell(self.source, tag)
    }

    fn size(&self, tag: PropertyTag) -> Option<u64> {
        self.source.find(tag).map(|found| found.size())
    }

    fn any_subobject(&self, _: PropertyTag, _: &Restriction) -> bool {
        false
    }
}
