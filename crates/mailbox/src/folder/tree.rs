//! Copying a folder with its messages, and with its folders where that is asked for.

use std::collections::VecDeque;

use tradepost_mapi::{FolderId, Text, tags};
use tradepost_store::{
    Criteria, Direction, Error, FolderKind, Mailbox, NewFolder, ObjectNumber, Order, RowKey,
    RowSet, SearchPhase, View,
};

use super::carry;
use crate::error::Outcome;
use crate::object::FolderObject;
use crate::op::Op;
use crate::portable::Passage;

/// LIMIT: messages of a copied folder in one batch.
const BATCH: usize = 50;

/// A folder that is to be made.
struct Planned {
    source: FolderId,
    parent: FolderId,
    name: Text,
}

/// A folder that is made and being filled.
struct Filling {
    source: FolderId,
    target: FolderId,
    associated: bool,
    after: Option<RowKey>,
}

/// A tree of folders being copied.
pub(super) struct Tree {
    from: Mailbox,
    to: Mailbox,
    recursive: bool,
    ahead: VecDeque<Planned>,
    filling: Option<Filling>,
    total: usize,
    done: usize,
    /// Whether something was not copied.
    pub partial: bool,
}

impl Tree {
    /// The copy of a folder, to have a name in another folder.
    pub(super) fn new(
        from: &Mailbox,
        source: FolderId,
        to: &FolderObject,
        name: Text,
        recursive: bool,
    ) -> Outcome<Self> {
        // Asked before anything is copied, so that a refusal has changed nothing.
        let levels = if recursive { from.read(|view| view.levels(source, false))? } else { 1 };
        to.mailbox.read(|view| view.check_room_for_levels(to.id, levels))?;
        let total = from.read(|view| objects(view, source, recursive))?;
        let ahead = VecDeque::from([Planned { source, parent: to.id, name }]);
        let (from, to) = (from.clone(), to.mailbox.clone());
        Ok(Self { from, to, recursive, ahead, filling: None, total, done: 0, partial: false })
    }

    /// About how many objects there are.
    pub(super) fn total(&self) -> usize {
        self.total.max(self.done)
    }

    /// How many are copied.
    pub(super) fn done(&self) -> usize {
        self.done
    }

    /// Copies a folder or a batch of messages; whether there is more to copy.
    pub(super) fn advance(&mut self, op: &Op<'_>) -> Outcome<bool> {
        if let Some(mut filling) = self.filling.take() {
            if self.fill(op, &mut filling)? {
                self.filling = Some(filling);
            }
        } else if let Some(planned) = self.ahead.pop_front() {
            self.make(op, planned)?;
        }
        Ok(self.filling.is_some() || !self.ahead.is_empty())
    }

    fn make(&mut self, op: &Op<'_>, planned: Planned) -> Outcome<()> {
        let Planned { source, parent, name } = planned;
        let (folder, children) = self.from.read(|view| {
            let children = if self.recursive { view.children(source)? } else { Vec::new() };
            let children: Result<Vec<_>, Error> =
                children.into_iter().map(|id| Ok((id, view.folder(id)?.name))).collect();
            Ok((view.folder(source)?, children?))
        })?;
        self.done += 1;
        let searches = folder.kind == FolderKind::Search;
        if searches && self.from.id() != self.to.id() {
            self.partial = true;
            return Ok(());
        }
        let mut properties = folder.properties;
        for tag in [tags::DISPLAY_NAME, tags::CREATION_TIME, tags::LAST_MODIFICATION_TIME] {
            properties.remove(tag);
        }
        let properties = Passage::new(op.env, &self.from, &self.to).properties(properties)?;
        let new = NewFolder { parent, name, kind: folder.kind, properties };
        let target = op.write(&self.to, |t| {
            let target = t.create_folder(new)?;
            if searches && let Some(search) = t.search(source).cloned() {
                let start = search.phase != SearchPhase::Stopped;
                t.set_criteria(target, Criteria::clone(&search.criteria), start)?;
            }
            Ok(target)
        })?;
        if searches {
            // What it finds comes into it by itself.
            return Ok(());
        }
        let planned = |(source, name)| Planned { source, parent: target, name };
        self.ahead.extend(children.into_iter().map(planned));
        self.filling = Some(Filling { source, target, associated: false, after: None });
        Ok(())
    }

    /// Copies a batch of messages; whether there may be more.
    fn fill(&mut self, op: &Op<'_>, filling: &mut Filling) -> Outcome<bool> {
        let set = RowSet::of(filling.associated, Order::DeliveryTime);
        let after = filling.after.as_ref();
        let rows = self
            .from
            .read(|view| view.rows(filling.source, set, Direction::Forward, after, BATCH))?;
        let Some((last, _)) = rows.last() else {
            let more = !filling.associated;
            (filling.associated, filling.after) = (true, None);
            return Ok(more);
        };
        filling.after = Some(last.clone());
        let objects: Vec<ObjectNumber> = rows.iter().map(|(_, object)| *object).collect();
        let to = FolderObject { mailbox: self.to.clone(), id: filling.target };
        if self.from.id() == self.to.id() {
            op.write(&self.to, |t| {
                for object in &objects {
                    match t.copy_message(*object, to.id) {
                        // Somebody has deleted it meanwhile.
                        Err(Error::NotFound(_)) => {}
                        other => drop(other?),
                    }
                }
                Ok(())
            })?;
        } else {
            let copied = carry::messages(op, &self.from, &objects, &to)?;
            self.partial |= copied.len() < objects.len();
        }
        self.done += objects.len();
        Ok(true)
    }
}

fn objects(view: &View<'_>, source: FolderId, recursive: bool) -> Result<usize, Error> {
    let of = |id| -> Result<usize, Error> {
        let folder = view.folder(id)?;
        let counts = folder.counts;
        let messages = counts.messages as usize + counts.associated as usize;
        // What a search folder shows is not copied.
        Ok(1 + if folder.kind == FolderKind::Search { 0 } else { messages })
    };
    let below = if recursive { view.descendants(source)? } else { Vec::new() };
    below.into_iter().try_fold(of(source)?, |sum, (id, _)| Ok(sum + of(id)?))
}
