//! [MS-OXCFXICS] 2.2.4.2 Syntactical structure: which item may follow which.

use tradepost_mapi::{PropertyTag, tags};

use crate::{Flaw, Item, META, Marker};

/// LIMIT: how deep folders, messages and attachments may be nested in a stream.
pub const DEPTH_MAX: usize = 200;

/// What a stream is made of, [MS-OXCFXICS] 2.2.4.4.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Root {
    /// What a contents synchronisation downloads.
    ContentsSync,
    /// What a hierarchy synchronisation downloads.
    HierarchySync,
    /// The state of a replica.
    State,
    /// A folder: its properties, messages and subfolders.
    FolderContent,
    /// A message: its properties, recipients and attachments.
    MessageContent,
    /// An attachment: its properties and embedded message.
    AttachmentContent,
    /// Messages.
    MessageList,
    /// A folder as a whole.
    TopFolder,
}

/// Checks the order of items, one after the other.
#[derive(Clone, Debug)]
pub struct Syntax {
    root: Root,
    /// The elements that are open, the innermost last. Empty when the stream is at its end.
    open: Vec<Element>,
    /// Whether a long value is open.
    in_value: bool,
}

/// An element that is open, and how far it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Element {
    Sync(Part),
    State(StatePart),
    Folder(FolderPart),
    /// Before StartTopFld.
    Top,
    List(ListPart),
    Message(MessagePart),
    /// Behind NewAttach, with whether its number has come.
    Attachment(AttachmentPart),
    Recipient,
}

/// How far a synchronisation is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, PartialOrd)]
enum Part {
    Start,
    Total,
    PerMessage,
    GroupInfo,
    GroupId,
    Header,
    Partial,
    /// A message's properties or children; the message itself stands above it.
    Message,
    Error,
    Deletions,
    Reads,
    State,
    StateEnd,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum StatePart {
    Start,
    Values,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, PartialOrd)]
enum FolderPart {
    Properties,
    Messages,
    Error,
    Subfolders,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum ListPart {
    Messages,
    Error,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, PartialOrd)]
enum MessagePart {
    Properties,
    Recipients,
    Attachments,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum AttachmentPart {
    Number,
    Properties,
    Embedded,
}

impl Syntax {
    /// At the start of a stream.
    pub fn new(root: Root) -> Self {
        let first = match root {
            Root::ContentsSync | Root::HierarchySync => Element::Sync(Part::Start),
            Root::State => Element::State(StatePart::Start),
            Root::FolderContent => Element::Folder(FolderPart::Properties),
            Root::MessageContent => Element::Message(MessagePart::Properties),
            Root::AttachmentContent => Element::Attachment(AttachmentPart::Properties),
            Root::MessageList => Element::List(ListPart::Messages),
            Root::TopFolder => Element::Top,
        };
        Self { root, open: vec![first], in_value: false }
    }

    /// What the stream is made of.
    pub fn root(&self) -> Root {
        self.root
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// Takes the next item.
    pub fn check(&mut self, item: &Item<'_>) -> Result<(), Flaw> {
        match item {
            Item::Marker(marker) => self.marker(*marker),
            Item::Value(property, _) => self.property(property.tag),
            Item::Begin(property, _) => {
                self.in_value = true;
                self.property(property.tag)
            }
            Item::Part(_) => Ok(()),
            Item::End => {
                self.in_value = false;
                Ok(())
            }
        }
    }

    /// Whether the stream may end here.
    pub fn finish(&self) -> Result<(), Flaw> {
        let ends = match (self.root, self.open.as_slice()) {
            _ if self.in_value => false,
            (_, []) => true,
            (Root::ContentsSync | Root::HierarchySync | Root::State | Root::TopFolder, _) => false,
            (_, open) => open.len() == 1,
        };
        if ends { Ok(()) } else { Err(Flaw::Truncated) }
    }

    fn marker(&mut self, marker: Marker) -> Result<(), Flaw> {
        if marker == Marker::FxErrorInfo {
            return self.error_info();
        }
        let refused = Flaw::Marker(marker, self.root);
        let Some(top) = self.open.last().copied() else { return Err(Flaw::Trailing) };
        match top {
            Element::Sync(part) => self.in_sync(part, marker),
            Element::State(part) => self.in_state(part, marker),
            Element::Top if marker == Marker::StartTopFld => {
                self.become_top(Element::Folder(FolderPart::Properties));
                Ok(())
            }
            Element::Folder(part) => self.in_folder(part, marker),
            Element::List(_) => match marker {
                Marker::StartMessage | Marker::StartFaiMsg => {
                    self.become_top(Element::List(ListPart::Messages));
                    self.push(Element::Message(MessagePart::Properties))
                }
                _ => Err(refused),
            },
            Element::Message(part) => self.in_message(part, marker),
            Element::Attachment(part) => self.in_attachment(part, marker),
            Element::Recipient if marker == Marker::EndToRecip => {
                self.pop();
                Ok(())
            }
            Element::Top | Element::Recipient => Err(refused),
        }
    }

    fn in_sync(&mut self, part: Part, marker: Marker) -> Result<(), Flaw> {
        use Marker as M;
        let contents = self.root == Root::ContentsSync;
        let between = matches!(part, Part::Start | Part::Total | Part::Message | Part::Error)
            || part == Part::Header && !contents;
        let next = match marker {
            M::IncrSyncProgressMode if contents && part == Part::Start => Part::Total,
            M::IncrSyncProgressPerMsg if contents && between => Part::PerMessage,
            M::IncrSyncGroupInfo if contents && (between || part == Part::PerMessage) => {
                Part::GroupInfo
            }
            M::IncrSyncChg if between || part == Part::PerMessage => Part::Header,
            M::IncrSyncChgPartial if part == Part::GroupId => Part::Partial,
            M::IncrSyncMessage if contents && part == Part::Header => {
                self.become_top(Element::Sync(Part::Message));
                return self.push(Element::Message(MessagePart::Properties));
            }
            // The children of a partial change.
            M::StartRecip | M::NewAttach if part == Part::Partial => {
                self.become_top(Element::Sync(Part::Message));
                self.push(Element::Message(MessagePart::Properties))?;
                return self.in_message(MessagePart::Properties, marker);
            }
            M::IncrSyncGroupInfo | M::IncrSyncChg | M::IncrSyncProgressPerMsg
                if part == Part::Partial =>
            {
                self.become_top(Element::Sync(Part::Message));
                return self.in_sync(Part::Message, marker);
            }
            M::IncrSyncDel if between || part == Part::Partial => Part::Deletions,
            M::IncrSyncRead
                if contents && (between || matches!(part, Part::Partial | Part::Deletions)) =>
            {
                Part::Reads
            }
            M::IncrSyncStateBegin
                if between || matches!(part, Part::Partial | Part::Deletions | Part::Reads) =>
            {
                Part::State
            }
            M::IncrSyncStateEnd if part == Part::State => Part::StateEnd,
            M::IncrSyncEnd if part == Part::StateEnd => {
                self.pop();
                return Ok(());
            }
            _ => return Err(Flaw::Marker(marker, self.root)),
        };
        self.become_top(Element::Sync(next));
        Ok(())
    }

    fn in_state(&mut self, part: StatePart, marker: Marker) -> Result<(), Flaw> {
        match (part, marker) {
            (StatePart::Start, Marker::IncrSyncStateBegin) => {
                self.become_top(Element::State(StatePart::Values));
                Ok(())
            }
            (StatePart::Values, Marker::IncrSyncStateEnd) => {
                self.pop();
                Ok(())
            }
            _ => Err(Flaw::Marker(marker, self.root)),
        }
    }

    fn in_folder(&mut self, part: FolderPart, marker: Marker) -> Result<(), Flaw> {
        match marker {
            Marker::StartMessage | Marker::StartFaiMsg if part < FolderPart::Subfolders => {
                self.become_top(Element::Folder(FolderPart::Messages));
                self.push(Element::Message(MessagePart::Properties))
            }
            Marker::StartSubFld => {
                self.become_top(Element::Folder(FolderPart::Subfolders));
                self.push(Element::Folder(FolderPart::Properties))
            }
            // The root of a copied folder's content has no end of its own.
            Marker::EndFolder if self.open.len() > 1 || self.root == Root::TopFolder => {
                self.pop();
                Ok(())
            }
            _ => Err(Flaw::Marker(marker, self.root)),
        }
    }

    fn in_message(&mut self, part: MessagePart, marker: Marker) -> Result<(), Flaw> {
        let under = self.open.len().checked_sub(2).and_then(|at| self.open.get(at)).copied();
        match (marker, under) {
            (Marker::StartRecip, _) if part < MessagePart::Attachments => {
                self.become_top(Element::Message(MessagePart::Recipients));
                self.push(Element::Recipient)
            }
            (Marker::NewAttach, _) => {
                self.become_top(Element::Message(MessagePart::Attachments));
                self.push(Element::Attachment(AttachmentPart::Number))
            }
            (Marker::EndMessage, Some(Element::Folder(_) | Element::List(_)))
            | (Marker::EndEmbed, Some(Element::Attachment(_))) => {
                self.pop();
                Ok(())
            }
            // A changed message ends where something else of the synchronisation begins.
            (_, Some(Element::Sync(part))) => {
                self.pop();
                self.in_sync(part, marker)
            }
            _ => Err(Flaw::Marker(marker, self.root)),
        }
    }

    fn in_attachment(&mut self, part: AttachmentPart, marker: Marker) -> Result<(), Flaw> {
        match (part, marker) {
            (AttachmentPart::Properties, Marker::StartEmbed) => {
                self.become_top(Element::Attachment(AttachmentPart::Embedded));
                self.push(Element::Message(MessagePart::Properties))
            }
            (AttachmentPart::Properties | AttachmentPart::Embedded, Marker::EndAttach)
                if self.open.len() > 1 =>
            {
                self.pop();
                Ok(())
            }
            _ => Err(Flaw::Marker(marker, self.root)),
        }
    }

    /// [MS-OXCFXICS] 2.2.4.3.4: everything up to the next element that can be recovered is given
    /// up.
    fn error_info(&mut self) -> Result<(), Flaw> {
        let recovers = |e: &Element| match e {
            Element::Sync(part) => *part < Part::Deletions,
            Element::List(_) => true,
            Element::Folder(part) => *part == FolderPart::Messages,
            _ => false,
        };
        let Some(at) = self.open.iter().rposition(recovers) else {
            return Err(Flaw::Marker(Marker::FxErrorInfo, self.root));
        };
        self.open.truncate(at + 1);
        self.become_top(match self.open.last() {
            Some(Element::Sync(_)) => Element::Sync(Part::Error),
            Some(Element::Folder(_)) => Element::Folder(FolderPart::Error),
            _ => Element::List(ListPart::Error),
        });
        Ok(())
    }

    fn property(&mut self, tag: PropertyTag) -> Result<(), Flaw> {
        let Some(top) = self.open.last().copied() else { return Err(Flaw::Trailing) };
        let directive = is_directive(tag);
        let may = match top {
            Element::Sync(part) => return self.property_in_sync(part, tag),
            Element::State(part) => part == StatePart::Values,
            Element::Top => tag == META::DN_PREFIX,
            Element::Folder(part) => part == FolderPart::Properties || directive || is_error(top),
            Element::List(part) => directive || part == ListPart::Error,
            Element::Message(part) => part == MessagePart::Properties || directive,
            Element::Attachment(AttachmentPart::Number) => {
                self.become_top(Element::Attachment(AttachmentPart::Properties));
                tag == tags::ATTACH_NUMBER
            }
            Element::Attachment(part) => part == AttachmentPart::Properties,
            Element::Recipient => true,
        };
        if may { Ok(()) } else { Err(Flaw::Property(tag.0, self.root)) }
    }

    fn property_in_sync(&mut self, part: Part, tag: PropertyTag) -> Result<(), Flaw> {
        let contents = self.root == Root::ContentsSync;
        let group = contents && tag == META::INCR_SYNC_GROUP_ID;
        match part {
            // A change may name a group mapping that was told before.
            Part::GroupInfo
            | Part::Start
            | Part::Total
            | Part::PerMessage
            | Part::Message
            | Part::Error
            | Part::Partial
                if group =>
            {
                self.become_top(Element::Sync(Part::GroupId));
                Ok(())
            }
            Part::Start | Part::Message | Part::GroupId | Part::StateEnd => {
                Err(Flaw::Property(tag.0, self.root))
            }
            _ => Ok(()),
        }
    }

    fn push(&mut self, element: Element) -> Result<(), Flaw> {
        if self.open.len() >= DEPTH_MAX {
            return Err(Flaw::TooDeep);
        }
        self.open.push(element);
        Ok(())
    }

    fn pop(&mut self) {
        self.open.pop();
    }

    fn become_top(&mut self, element: Element) {
        if let Some(top) = self.open.last_mut() {
            *top = element;
        }
    }
}

/// Whether a property says what to do, and is none of the element that it stands in.
fn is_directive(tag: PropertyTag) -> bool {
    [META::FX_DEL_PROP, META::EC_WARNING, META::DN_PREFIX, META::NEW_FX_FOLDER].contains(&tag)
}

fn is_error(element: Element) -> bool {
    matches!(element, Element::Folder(FolderPart::Error) | Element::List(ListPart::Error))
}
