//! Rows in an order that the store keeps: places are keys of its index.

use tradepost_mapi::FolderId;
use tradepost_store::{Direction, Error, Mailbox, RowKey, RowSet, View as StoreView};

use super::cursor::{Cursor, Mark, NEVER, Place};
use super::row::RowRef;
use super::sequence::{Sequence, Step};
use crate::error::Outcome;

/// So many rows are passed one by one; more are counted.
const PASSED: usize = 256;

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

    /// Rows up to a place, that of the place included; none of them is looked at.
    fn rank(&self, v: &StoreView<'_>, place: &RowKey) -> Result<usize, Error> {
        let ranks = v.ranks(self.folder, self.set)?;
        let before = ranks.before(place)?;
        Ok(match self.direction {
            Direction::Forward => before + usize::from(v.has_row(self.folder, self.set, place)?),
            Direction::Backward => ranks.rows().saturating_sub(before),
        })
    }

    /// The cursor in front of the row of a position, or behind the last row.
    fn place(&self, v: &StoreView<'_>, position: usize) -> Result<Cursor, Error> {
        let ranks = v.ranks(self.folder, self.set)?;
        let all = ranks.rows();
        let position = position.min(all);
        let last = position.checked_sub(1).map(|last| match self.direction {
            Direction::Forward => last,
            Direction::Backward => all - position,
        });
        let behind = match last {
            Some(last) => ranks.row(last)?.map(|(key, _)| Place::Kept(key)),
            None => None,
        };
        Ok(Cursor { position, behind, stamp: v.journal_position() })
    }
}

impl Sequence for Kept {
    fn count(&self) -> Outcome<usize> {
        let counts = self.mailbox.read(|v| v.counts(self.folder))?;
        Ok(counts.rows(self.set) as usize)
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
        Ok(self.mailbox.read(|v| self.place(v, position))?)
    }

    fn moved(&self, from: &Cursor, forward: bool, rows: usize) -> Outcome<(Cursor, usize)> {
        if rows <= PASSED {
            let steps = self.steps(from, forward, rows)?;
            let moved = steps.len();
            return Ok((steps.into_iter().next_back().map_or(from.clone(), |s| s.after), moved));
        }
        Ok(self.mailbox.read(|v| {
            let before = match key(from.behind.as_ref()) {
                Some(behind) => self.rank(v, behind)?,
                None => 0,
            };
            let wanted =
                if forward { before.saturating_add(rows) } else { before.saturating_sub(rows) };
            let cursor = self.place(v, wanted)?;
            let moved = cursor.position.abs_diff(before);
            Ok((cursor, moved))
        })?)
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
