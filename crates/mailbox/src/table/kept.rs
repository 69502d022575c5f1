//! Rows in an order that the store keeps: places are keys of its index.

use tradepost_mapi::FolderId;
use tradepost_store::{Direction, Error, Mailbox, Order, RowKey, RowSet, View as StoreView};

use super::cursor::{Cursor, Mark, NEVER, Place};
use super::row::RowRef;
use super::sequence::{Sequence, Step};
use crate::error::Outcome;

/// Rows that are counted at once.
const COUNTED: usize = 4_096;

/// An order of the store, and the way a table goes through it.
#[derive(Clone)]
pub(crate) struct Kept {
    pub mailbox: Mailbox,
    pub folder: FolderId,
    pub set: RowSet,
    pub direction: Direction,
}

fn reverse(direction: Direction) -> Direction {
    match direction {
        Direction::Forward => Direction::Backward,
        Direction::Backward => Direction::Forward,
    }
}

/// The key of a place; there is none of another kind in such a table.
fn key(place: Option<&Place>) -> Option<&RowKey> {
    match place {
        Some(Place::Kept(key)) => Some(key),
        _ => None,
    }
}

impl Kept {
    fn rows(
        &self,
        v: &StoreView<'_>,
        direction: Direction,
        after: Option<&RowKey>,
        limit: usize,
    ) -> Result<Vec<(RowKey, tradepost_store::ObjectNumber)>, Error> {
        v.rows(self.folder, self.set, direction, after, limit)
    }

    fn forward(&self, v: &StoreView<'_>, from: &Cursor, limit: usize) -> Result<Vec<Step>, Error> {
        let behind = key(from.behind.as_ref());
        let rows = self.rows(v, self.direction, behind, limit)?;
        let stamp = if behind.is_none() { v.journal_position() } else { from.stamp };
        let steps = rows.into_iter().enumerate().map(|(i, (key, object))| Step {
            row: RowRef::Message { object, instance: 0 },
            after: Cursor {
                position: from.position + i + 1,
                behind: Some(Place::Kept(key)),
                stamp,
            },
        });
        Ok(steps.collect())
    }

    fn backward(&self, v: &StoreView<'_>, from: &Cursor, limit: usize) -> Result<Vec<Step>, Error> {
        let Some(behind) = key(from.behind.as_ref()) else { return Ok(Vec::new()) };
        let mut rows = Vec::new();
        // The row before the cursor may be gone by now; then the one before it is the first.
        if let Some(object) = behind.object()
            && v.has_row(self.folder, self.set, behind)?
        {
            rows.push((behind.clone(), object));
        }
        rows.extend(self.rows(v, reverse(self.direction), Some(behind), limit + 1)?);
        let before = |i: usize| rows.get(i + 1).map(|(key, _)| Place::Kept(key.clone()));
        let steps = rows.iter().enumerate().take(limit).map(|(i, (_, object))| Step {
            row: RowRef::Message { object: *object, instance: 0 },
            after: Cursor {
                position: match before(i) {
                    None => 0,
                    Some(_) => from.position.saturating_sub(i + 1),
                },
                behind: before(i),
                stamp: from.stamp,
            },
        });
        Ok(steps.collect())
    }

    /// Rows up to a place, that of the place included.
    fn rank(&self, v: &StoreView<'_>, place: &RowKey) -> Result<usize, Error> {
        let way = reverse(self.direction);
        let mut position = usize::from(v.has_row(self.folder, self.set, place)?);
        let mut at = place.clone();
        loop {
            let page = self.rows(v, way, Some(&at), COUNTED)?;
            position += page.len();
            match page.into_iter().next_back() {
                Some((last, _)) => at = last,
                None => return Ok(position),
            }
        }
    }
}

impl Sequence for Kept {
    fn count(&self) -> Outcome<usize> {
        let counts = self.mailbox.read(|v| v.counts(self.folder))?;
        let n = match self.set {
            RowSet { order: Order::Unread, .. } => counts.unread,
            RowSet { associated: true, .. } => counts.associated,
            RowSet { .. } => counts.messages,
        };
        Ok(n as usize)
    }

    fn steps(&self, from: &Cursor, forward: bool, limit: usize) -> Outcome<Vec<Step>> {
        Ok(self.mailbox.read(|v| {
            if forward { self.forward(v, from, limit) } else { self.backward(v, from, limit) }
        })?)
    }

    fn end(&self) -> Outcome<Cursor> {
        let position = self.count()?;
        let way = reverse(self.direction);
        let (last, stamp) =
            self.mailbox.read(|v| Ok((self.rows(v, way, None, 1)?, v.journal_position())))?;
        let behind = last.into_iter().next().map(|(key, _)| Place::Kept(key));
        Ok(Cursor { position, behind, stamp })
    }

    fn counted(&self, cursor: &Cursor) -> Outcome<Cursor> {
        let Some(behind) = key(cursor.behind.as_ref()) else { return Ok(Cursor::default()) };
        Ok(self.mailbox.read(|v| {
            let stamp = v.journal_position();
            let position =
                if stamp == cursor.stamp { cursor.position } else { self.rank(v, behind)? };
            Ok(Cursor { position, behind: cursor.behind.clone(), stamp })
        })?)
    }

    fn at(&self, position: usize) -> Outcome<Cursor> {
        let count = self.count()?;
        if position >= count {
            return self.end();
        }
        if position <= count / 2 {
            return Ok(self.moved(&Cursor::default(), true, position)?.0);
        }
        Ok(self.moved(&self.end()?, false, count - position)?.0)
    }

    fn mark(&self, cursor: &Cursor) -> Outcome<Mark> {
        let next = self.steps(cursor, true, 1)?.into_iter().next();
        Ok(next.and_then(|step| step.after.behind).map_or(Mark::End, Mark::Row))
    }

    fn sought(&self, mark: &Mark) -> Outcome<(Cursor, bool)> {
        let Mark::Row(place) = mark else { return Ok((self.end()?, true)) };
        let Some(row) = key(Some(place)) else { return Ok((Cursor::default(), false)) };
        let (before, there) = self.mailbox.read(|v| {
            let before = self.rows(v, reverse(self.direction), Some(row), 1)?;
            Ok((before.into_iter().next(), v.has_row(self.folder, self.set, row)?))
        })?;
        let behind = before.map(|(key, _)| Place::Kept(key));
        Ok((Cursor { position: 0, behind, stamp: NEVER }, there))
    }

    fn sealed(&self, cursor: Cursor) -> Outcome<Cursor> {
        Ok(cursor)
    }
}
