//! One folder of those being copied or moved: how far it came, and what comes next.

use std::collections::VecDeque;

use tradepost_mapi::{FolderId, Properties, Text};
use tradepost_store::{
    Direction, Error, Folder, FolderKind, FrameLeft, Mailbox, ObjectNumber, Order, RowKey, RowSet,
};

use super::carry::Load;
use crate::error::Outcome;

/// LIMIT: messages of a folder listed at once while it is copied.
const PAGE: usize = 200;

/// What of a folder goes over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Parts {
    /// Its messages.
    pub messages: bool,
    /// Its associated messages.
    pub associated: bool,
    /// The folders in it, with everything.
    pub folders: bool,
}

impl Parts {
    pub(crate) const ALL: Self = Self { messages: true, associated: true, folders: true };

    fn bits(self) -> u8 {
        u8::from(self.messages) | u8::from(self.associated) << 1 | u8::from(self.folders) << 2
    }

    fn of_bits(bits: u8) -> Self {
        Self { messages: bits & 1 != 0, associated: bits & 2 != 0, folders: bits & 4 != 0 }
    }
}

/// Which part of a folder is under way.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Stage {
    Messages,
    Associated,
    Folders,
}

impl Stage {
    const ALL: [Self; 3] = [Self::Messages, Self::Associated, Self::Folders];

    pub(super) fn is_folders(self) -> bool {
        self == Self::Folders
    }
}

/// One step.
pub(super) enum Act {
    /// A folder is made, and what is in it comes next.
    Make { child: FolderId, kind: FolderKind, name: Text, properties: Properties, parts: Parts },
    /// A folder is left out.
    Skip { child: FolderId },
    /// A message goes over; to another mailbox as its load, if it is still there.
    Message { key: RowKey, object: ObjectNumber, load: Option<Load> },
    /// One part of the folder is done.
    Next,
    /// The folder is done.
    Pop,
}

/// A folder under way.
#[derive(Clone)]
pub(crate) struct Frame {
    pub(super) source: FolderId,
    pub(super) target: FolderId,
    pub(super) stage: Stage,
    /// The row of the message that came last.
    pub(super) after: Option<RowKey>,
    parts: Parts,
    /// The folder in it that came last.
    last: FolderId,
    /// Messages that were listed and come next.
    page: VecDeque<(RowKey, ObjectNumber)>,
    /// Folders in it that come next, the next one last; none before they are listed.
    children: Option<Vec<FolderId>>,
}

impl Frame {
    pub(super) fn new(source: FolderId, target: FolderId, parts: Parts) -> Self {
        Self {
            source,
            target,
            stage: Stage::Messages,
            after: None,
            parts,
            last: FolderId::default(),
            page: VecDeque::new(),
            children: None,
        }
    }

    pub(super) fn resumed(left: FrameLeft) -> Self {
        let FrameLeft { source, target, stage, after, last } = left;
        let frame = Self::new(source, target, Parts::of_bits(stage >> 2));
        let stage = Stage::ALL.get(usize::from(stage & 3)).copied().unwrap_or(Stage::Folders);
        Self { stage, after, last, ..frame }
    }

    pub(super) fn left(&self) -> FrameLeft {
        let at = Stage::ALL.iter().position(|stage| *stage == self.stage).unwrap_or_default();
        // There are three.
        let stage = u8::try_from(at).unwrap_or_default() | self.parts.bits() << 2;
        let Self { source, target, last, .. } = *self;
        FrameLeft { source, target, stage, after: self.after.clone(), last }
    }

    /// The next message of the part under way.
    pub(super) fn next_message(&mut self, from: &Mailbox) -> Outcome<Option<Act>> {
        let associated = self.stage == Stage::Associated;
        let wanted = if associated { self.parts.associated } else { self.parts.messages };
        if !wanted {
            return Ok(None);
        }
        if self.page.is_empty() {
            let set = RowSet::of(associated, Order::DeliveryTime);
            let after = self.after.as_ref();
            let page = from.read(|view| {
                if view.folder(self.source)?.kind == FolderKind::Search {
                    // What it shows is not its own.
                    return Ok(Vec::new());
                }
                view.rows(self.source, set, Direction::Forward, after, PAGE)
            })?;
            self.page = page.into();
        }
        let next = self.page.pop_front();
        Ok(next.map(|(key, object)| Act::Message { key, object, load: None }))
    }

    /// The next folder in it, in the order of their identifiers.
    pub(super) fn next_child(&mut self, from: &Mailbox) -> Outcome<Option<Folder>> {
        if !self.parts.folders {
            return Ok(None);
        }
        let last = self.last;
        let children = match &mut self.children {
            Some(children) => children,
            none => {
                let mut ids = from.read(|view| view.children(self.source))?;
                ids.retain(|id| *id > last);
                ids.sort_unstable_by(|a, b| b.cmp(a));
                none.insert(ids)
            }
        };
        while let Some(id) = children.last() {
            match from.read(|view| view.folder(*id)) {
                // Somebody has deleted it meanwhile.
                Err(Error::NotFound(_)) => children.pop(),
                folder => return Ok(Some(folder?)),
            };
        }
        Ok(None)
    }

    /// A folder in it is done, or under way.
    pub(super) fn pass(&mut self, child: FolderId) {
        self.last = child;
        if let Some(children) = &mut self.children {
            children.retain(|id| *id > child);
        }
    }

    pub(super) fn next_stage(&mut self) {
        self.stage = match self.stage {
            Stage::Messages => Stage::Associated,
            Stage::Associated | Stage::Folders => Stage::Folders,
        };
        self.after = None;
        self.page.clear();
    }
}
