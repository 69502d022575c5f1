//! Rows of a listed view: positions are counted in memory, places are keys.

use tradepost_store::{Blobs, Error, Mailbox, ObjectNumber};

use super::cursor::{CategoryPlace, Cursor, ListedPlace, Mark, NEVER, Place};
use super::definition::Definition;
use super::leaves::Leaf;
use super::outline::{Outline, Shown, group};
use super::row::{Header, RowRef};
use super::sequence::{Sequence, Step};
use super::tree::{Group, Inside, before, find, rank};
use super::views::Tree;
use crate::error::Outcome;

/// A view as a table with its own collapsed categories shows it.
pub(crate) struct Listed<'a> {
    pub tree: &'a Tree,
    pub outline: &'a Outline,
    pub definition: &'a Definition,
    pub mailbox: &'a Mailbox,
    pub blobs: &'a Blobs,
    /// At most so many rows are shown.
    pub limit: usize,
}

fn message(leaf: &Leaf) -> RowRef {
    RowRef::Message { object: ObjectNumber(leaf.object), instance: leaf.instance }
}

fn header(group: &Group, shown: &Shown) -> Option<RowRef> {
    let sample = group.inside.first()?;
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Some(RowRef::Header(Header {
        id: group.id,
        depth: count(shown.depth),
        expanded: shown.expanded,
        count: count(group.len),
        unread: count(group.unread),
        sample: ObjectNumber(sample.object),
        instance: sample.instance,
    }))
}

impl Listed<'_> {
    fn len(&self) -> usize {
        self.outline.len.min(self.limit)
    }

    /// The rows of positions.
    pub(crate) fn rows(&self, position: usize, count: usize) -> Vec<RowRef> {
        let count = count.min(self.len().saturating_sub(position));
        if let Inside::Leaves(leaves) = &self.tree.inside {
            return leaves.from(position).take(count).map(message).collect();
        }
        let mut rows = Vec::with_capacity(count);
        let first = self.outline.header(position).unwrap_or_default();
        for shown in self.outline.shown.get(first..).unwrap_or_default() {
            let left = count - rows.len();
            if left == 0 {
                break;
            }
            let Some(group) = group(&self.tree.inside, shown.path()) else { break };
            let skip = position.saturating_sub(shown.start);
            if skip == 0 {
                rows.extend(header(group, shown));
            }
            if let (true, Inside::Leaves(leaves)) = (shown.expanded, &group.inside) {
                let left = count - rows.len();
                rows.extend(leaves.from(skip.saturating_sub(1)).take(left).map(message));
            }
        }
        rows
    }

    /// What names the row of a position.
    fn place(&self, position: usize) -> Result<Option<ListedPlace>, Error> {
        if position >= self.len() {
            return Ok(None);
        }
        let key_of = |leaf: Option<&Leaf>| {
            let leaf = leaf.copied();
            leaf.map(|leaf| self.mailbox.read(|v| self.definition.key_of(v, self.blobs, &leaf)))
                .transpose()
        };
        if let Inside::Leaves(leaves) = &self.tree.inside {
            let leaf = key_of(leaves.at(position))?;
            return Ok(Some(ListedPlace { path: Vec::new(), leaf }));
        }
        let shown = self.outline.header(position).and_then(|n| self.outline.shown.get(n));
        let Some(shown) = shown else { return Ok(None) };
        let path = (1..=shown.path().len()).filter_map(|depth| {
            let group = group(&self.tree.inside, shown.path().get(..depth)?)?;
            Some(CategoryPlace { extreme: group.extreme.clone(), key: group.key.clone() })
        });
        let path = path.collect();
        let leaf = match (position - shown.start, group(&self.tree.inside, shown.path())) {
            (below @ 1.., Some(Group { inside: Inside::Leaves(leaves), .. })) => {
                key_of(leaves.at(below - 1))?
            }
            _ => None,
        };
        Ok(Some(ListedPlace { path, leaf }))
    }

    /// How many rows are shown before a place, and whether its own row is shown.
    pub(crate) fn position(&self, place: &ListedPlace) -> Result<(usize, bool), Error> {
        let (position, there) = self.full_position(place)?;
        Ok((position.min(self.len()), there && position < self.len()))
    }

    fn full_position(&self, place: &ListedPlace) -> Result<(usize, bool), Error> {
        let mut inside = &self.tree.inside;
        let mut path: Vec<u32> = Vec::new();
        let mut start = 0;
        for own in &place.path {
            let Inside::Groups(groups) = inside else { return Ok((start, false)) };
            let found = find(groups, &own.key, &own.extreme);
            let at = found.unwrap_or_else(|| before(groups, &own.key, &own.extreme));
            let above = path.clone();
            path.push(u32::try_from(at).unwrap_or(u32::MAX));
            let Some(group) = groups.get(at).filter(|_| found.is_some()) else {
                // Its place is in front of the next category, or behind the last one of these.
                let behind = at >= groups.len() && !above.is_empty();
                let position = if behind {
                    self.outline.end(&above)
                } else {
                    self.outline.start(self.outline.find(&path))
                };
                return Ok((position, false));
            };
            let shown = self.outline.shown.get(self.outline.find(&path));
            let Some(shown) = shown.filter(|shown| shown.path() == path) else {
                return Ok((start, false));
            };
            let last = path.len() == place.path.len();
            if last && place.leaf.is_none() {
                return Ok((shown.start, true));
            }
            start = shown.start + 1;
            if !shown.expanded {
                return Ok((start, false));
            }
            inside = &group.inside;
        }
        match (inside, &place.leaf) {
            (Inside::Leaves(leaves), Some(key)) => {
                let (rank, there) = self.mailbox.read(|v| {
                    let key_of = |leaf: &Leaf| self.definition.key_of(v, self.blobs, leaf);
                    let rank = rank(leaves, key, &key_of)?;
                    let found = leaves.at(rank).map(key_of).transpose()?;
                    Ok((rank, found.is_some_and(|found| found == *key)))
                })?;
                Ok((start + rank, there))
            }
            _ => Ok((start, false)),
        }
    }

    fn cursor(&self, position: usize) -> Cursor {
        Cursor { position: position.min(self.len()), behind: None, stamp: self.tree.version }
    }

    fn now(&self, cursor: &Cursor) -> Result<usize, Error> {
        if cursor.stamp == self.tree.version {
            return Ok(cursor.position.min(self.len()));
        }
        match &cursor.behind {
            Some(Place::Listed(place)) => {
                let (position, there) = self.position(place)?;
                Ok(position + usize::from(there))
            }
            _ => Ok(0),
        }
    }

    /// The header of a category that is shown or not: its path.
    pub(crate) fn category(&self, id: u64) -> Option<Vec<u32>> {
        fn search(inside: &Inside, id: u64, path: &mut Vec<u32>) -> bool {
            let Inside::Groups(groups) = inside else { return false };
            for (group, n) in groups.iter().zip(0..) {
                path.push(n);
                if group.id == id || search(&group.inside, id, path) {
                    return true;
                }
                path.pop();
            }
            false
        }
        let mut path = Vec::new();
        search(&self.tree.inside, id, &mut path).then_some(path)
    }

    /// The header as it is shown; none where a category above it is collapsed.
    pub(crate) fn shown(&self, path: &[u32]) -> Option<&Shown> {
        let shown = self.outline.shown.get(self.outline.find(path))?;
        (shown.path() == path).then_some(shown)
    }

    /// The row of a message in an instance, if it is shown.
    pub(crate) fn find_row(&self, wanted: impl Fn(&RowRef) -> bool) -> Option<usize> {
        const PAGE: usize = 4_096;
        let mut position = 0;
        loop {
            let page = self.rows(position, PAGE);
            if page.is_empty() {
                return None;
            }
            if let Some(at) = page.iter().position(&wanted) {
                return Some(position + at);
            }
            position += page.len();
        }
    }
}

impl Sequence for Listed<'_> {
    fn count(&self) -> Outcome<usize> {
        Ok(self.len())
    }

    fn steps(&self, from: &Cursor, forward: bool, limit: usize) -> Outcome<Vec<Step>> {
        let position = self.now(from)?;
        Ok(if forward {
            let rows = self.rows(position, limit).into_iter().enumerate();
            rows.map(|(i, row)| Step { row, after: self.cursor(position + i + 1) }).collect()
        } else {
            let first = position.saturating_sub(limit);
            let rows = self.rows(first, position - first).into_iter().enumerate().rev();
            rows.map(|(i, row)| Step { row, after: self.cursor(first + i) }).collect()
        })
    }

    fn end(&self) -> Outcome<Cursor> {
        Ok(self.cursor(self.len()))
    }

    fn counted(&self, cursor: &Cursor) -> Outcome<Cursor> {
        Ok(self.cursor(self.now(cursor)?))
    }

    fn at(&self, position: usize) -> Outcome<Cursor> {
        Ok(self.cursor(position))
    }

    fn mark(&self, cursor: &Cursor) -> Outcome<Mark> {
        let place = self.place(self.now(cursor)?)?;
        Ok(place.map_or(Mark::End, |place| Mark::Row(Place::Listed(place))))
    }

    fn sought(&self, mark: &Mark) -> Outcome<(Cursor, bool)> {
        match mark {
            Mark::Row(Place::Listed(place)) => {
                let (position, there) = self.position(place)?;
                Ok((self.cursor(position), there))
            }
            _ => Ok((self.end()?, true)),
        }
    }

    fn sealed(&self, cursor: Cursor) -> Outcome<Cursor> {
        let position = self.now(&cursor)?;
        let Some(before) = position.checked_sub(1) else {
            return Ok(Cursor { stamp: NEVER, ..Cursor::default() });
        };
        let behind = self.place(before)?.map(Place::Listed);
        Ok(Cursor { position, behind, stamp: self.tree.version })
    }

    fn listed(&self) -> Option<&Listed<'_>> {
        Some(self)
    }

    fn moved(&self, from: &Cursor, forward: bool, rows: usize) -> Outcome<(Cursor, usize)> {
        let position = self.now(from)?;
        let room = if forward { self.len() - position } else { position };
        let moved = rows.min(room);
        let position = if forward { position + moved } else { position - moved };
        Ok((self.cursor(position), moved))
    }
}
