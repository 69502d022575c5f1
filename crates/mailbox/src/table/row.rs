//! One row of a table, loaded.

use tradepost_mapi::{Cell, ErrorCode, PropertyTag, Restriction, SortOrder, Value, tags};
use tradepost_store::{Attachment, Content, Fields, Folder, MailboxFacts, Message, ObjectNumber};

use super::matches::{Subject, matches};
use crate::values::attachment::AttachmentValues;
use crate::values::folder::{Around, FolderValues};
use crate::values::message::MessageValues;
use crate::values::reading::{Reading, cut_for_row};
use crate::values::source::Source;

/// [MS-OXCTABL] 2.2.1.3 PidTagRowType.
mod row_type {
    pub(super) const LEAF: i32 = 1;
    pub(super) const EXPANDED: i32 = 3;
    pub(super) const COLLAPSED: i32 = 4;
}

/// The object behind a row.
pub(crate) enum Loaded {
    Folder {
        folder: Folder,
        depth: u32,
    },
    Message {
        head: Message,
        fields: Fields,
    },
    Attachment(Attachment),
    /// A category, and a message in it.
    Header {
        header: Header,
        sample: Box<Loaded>,
    },
}

/// Names a row without its values.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) enum RowRef {
    Folder {
        id: tradepost_mapi::FolderId,
        depth: u32,
    },
    /// A message, and which value of a list the row shows.
    Message {
        object: ObjectNumber,
        instance: u32,
    },
    Attachment(u32),
    Header(Header),
}

/// A row that stands for a category.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(crate) struct Header {
    /// PidTagInstID.
    pub id: u64,
    /// Number of headers above it.
    pub depth: u32,
    pub expanded: bool,
    /// Rows of messages in the category.
    pub count: u32,
    /// Those of unread messages.
    pub unread: u32,
    /// A row in the category.
    pub sample: ObjectNumber,
    pub instance: u32,
}

impl RowRef {
    /// The object, when the row is a message.
    pub(crate) fn message(&self) -> Option<ObjectNumber> {
        match self {
            Self::Message { object, .. } => Some(*object),
            _ => None,
        }
    }

    /// Which value of a list the row shows.
    pub(crate) fn instance(&self) -> u32 {
        match self {
            Self::Message { instance, .. } => *instance,
            Self::Header(header) => header.instance,
            _ => 0,
        }
    }
}

/// A loaded row in its mailbox.
pub(crate) struct Row<'a> {
    pub facts: &'a MailboxFacts,
    pub reading: Reading<'a>,
    pub loaded: &'a Loaded,
    /// Which value of a list the row shows.
    pub instance: u32,
    /// Where more can be read: recipients and attachments of a message in a version of the mailbox.
    pub around: Around<'a>,
}

impl Row<'_> {
    fn with<T>(&self, f: impl FnOnce(&dyn Source) -> T) -> T {
        match self.loaded {
            Loaded::Folder { folder, depth } => {
                let (facts, depth) = (self.facts, Some(*depth));
                f(&FolderValues { facts, folder, depth, around: self.around })
            }
            Loaded::Message { head, fields } => {
                f(&MessageValues { facts: self.facts, fields, saved: Some(head), open: None })
            }
            Loaded::Attachment(attachment) => f(&AttachmentValues(attachment)),
            Loaded::Header { sample, .. } => Row { loaded: sample, ..*self }.with(f),
        }
    }

    /// How many rows the message has in a table that shows one for each value of a list.
    pub(crate) fn instances(&self, tag: PropertyTag) -> usize {
        let list = self.with(|source| self.reading.cell(source, list_of(tag)));
        list.map_or(0, |list| elements(&list))
    }

    /// A cell; where the column is one value of a list, that of this row.
    pub(crate) fn own_cell(&self, tag: PropertyTag) -> Cell {
        let list = self.with(|source| self.reading.cell(source, list_of(tag)))?;
        if !tag.ty().is_instance() {
            return Ok(list);
        }
        element(&list, self.instance as usize).ok_or(ErrorCode::NOT_FOUND)
    }

    /// A cell as it stands in a table: texts are cut. `orders` are those of the table, of which the
    /// first `categories` make headers.
    pub(crate) fn row_cell(
        &self,
        tag: PropertyTag,
        orders: &[SortOrder],
        categories: usize,
    ) -> Cell {
        match self.loaded {
            Loaded::Header { header, .. } => self.header_cell(header, tag, orders),
            Loaded::Message { head, .. } => match self.position_cell(head, tag, categories) {
                Some(value) => Ok(value),
                None => self.cut_cell(tag),
            },
            _ => self.cut_cell(tag),
        }
    }

    fn cut_cell(&self, tag: PropertyTag) -> Cell {
        if tag.ty().is_instance() {
            return cut_for_row(self.own_cell(tag));
        }
        self.with(|source| self.reading.row_cell(source, tag))
    }

    /// What a message's row says of its place in the table.
    fn position_cell(&self, head: &Message, tag: PropertyTag, categories: usize) -> Option<Value> {
        Some(match tag {
            tags::DEPTH => Value::Integer32(i32::try_from(categories).unwrap_or(i32::MAX)),
            tags::ROW_TYPE => Value::Integer32(row_type::LEAF),
            tags::INSTANCE_NUM => number(self.instance),
            tags::INSTANCE_KEY => Value::Binary(instance_key(head.id.0, self.instance)),
            _ => return None,
        })
    }

    fn header_cell(&self, header: &Header, tag: PropertyTag, orders: &[SortOrder]) -> Cell {
        Ok(match tag {
            tags::INST_ID => Value::Integer64(header.id.cast_signed()),
            tags::INSTANCE_NUM => Value::Integer32(0),
            tags::INSTANCE_KEY => Value::Binary(instance_key(header.id, 0)),
            tags::DEPTH => number(header.depth),
            tags::ROW_TYPE => Value::Integer32(if header.expanded {
                row_type::EXPANDED
            } else {
                row_type::COLLAPSED
            }),
            tags::CONTENT_COUNT => number(header.count),
            tags::CONTENT_UNREAD_COUNT => number(header.unread),
            tag => {
                // The value that makes the category, and those of the categories above it.
                let own = orders.iter().take(header.depth as usize + 1);
                let by = own.map(|order| order.tag).find(|by| by.id() == tag.id());
                let by = by.ok_or(ErrorCode::NOT_FOUND)?;
                if tag.ty().is_instance() == by.ty().is_instance() {
                    return self.cut_cell(tag);
                }
                return Err(ErrorCode::NOT_FOUND);
            }
        })
    }

    fn content(&self) -> Option<Content> {
        match (self.loaded, self.around.view()) {
            (Loaded::Message { head, .. }, Some(view)) => view.content(head.object).ok(),
            _ => None,
        }
    }
}

fn number(n: u32) -> Value {
    Value::Integer32(i32::try_from(n).unwrap_or(i32::MAX))
}

fn instance_key(id: u64, instance: u32) -> Vec<u8> {
    [&id.to_le_bytes()[..], &instance.to_le_bytes()].concat()
}

/// The list of which a column shows single values.
fn list_of(tag: PropertyTag) -> PropertyTag {
    tag.with_type(tag.ty().stored())
}

fn elements(list: &Value) -> usize {
    let mut count = 0;
    while element(list, count).is_some() {
        count += 1;
    }
    count
}

/// One value of a list.
fn element(list: &Value, n: usize) -> Option<Value> {
    Some(match list {
        Value::MultipleInteger16(list) => Value::Integer16(*list.get(n)?),
        Value::MultipleInteger32(list) => Value::Integer32(*list.get(n)?),
        Value::MultipleFloating32(list) => Value::Floating32(*list.get(n)?),
        Value::MultipleFloating64(list) => Value::Floating64(*list.get(n)?),
        Value::MultipleCurrency(list) => Value::Currency(*list.get(n)?),
        Value::MultipleFloatingTime(list) => Value::FloatingTime(*list.get(n)?),
        Value::MultipleInteger64(list) => Value::Integer64(*list.get(n)?),
        Value::MultipleString8(list) => Value::String8(list.get(n)?.clone()),
        Value::MultipleString(list) => Value::String(list.get(n)?.clone()),
        Value::MultipleTime(list) => Value::Time(*list.get(n)?),
        Value::MultipleGuid(list) => Value::Guid(*list.get(n)?),
        Value::MultipleBinary(list) => Value::Binary(list.get(n)?.clone()),
        _ => return None,
    })
}

impl Subject for Row<'_> {
    fn cell(&self, tag: PropertyTag) -> Cell {
        match self.loaded {
            Loaded::Header { header, .. } => match self.header_cell(header, tag, &[]) {
                Err(ErrorCode::NOT_FOUND) => self.own_cell(tag),
                cell => cell,
            },
            _ => self.own_cell(tag),
        }
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
