//! The places of rows in their order, counted with the help of fences.

use std::ops::Range;

use tradepost_mapi::FolderId;

use super::View;
use crate::Error;
use crate::facts::ObjectNumber;
use crate::fence::Fence;
use crate::key;
use crate::kv::{Direction, Key};
use crate::order::{Order, RowKey, RowSet};

/// Rows counted at once in an order without fences.
const PAGE: usize = 4096;

/// Fences that are looked at first from either end; then more and more.
const FENCES: usize = 8;

/// The places of rows in one order, counted at one moment. Every answer costs the fences up to the
/// nearer end, and a few hundred rows.
pub struct Ranks<'a, 'b> {
    view: &'a View<'b>,
    folder: FolderId,
    set: RowSet,
    /// How many rows there are.
    all: usize,
}

/// Fences from one end of an order towards the other, and the rows behind those seen.
struct Walk {
    range: Range<Key>,
    direction: Direction,
    rows: usize,
    ended: bool,
}

impl Ranks<'_, '_> {
    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.all
    }

    /// How many rows stand before a place, ascending. There need not be a row at the place.
    pub fn before(&self, at: &RowKey) -> Result<usize, Error> {
        let (mut front, mut back) = (self.walk(Direction::Forward), self.walk(Direction::Backward));
        let mut last: Option<Fence> = None;
        let mut limit = FENCES;
        while !front.ended {
            for fence in self.next(&mut front, limit)? {
                if fence.key > at.0 {
                    front.ended = true;
                    break;
                }
                front.rows += fence.rows as usize;
                last = Some(fence);
            }
            if front.ended {
                break;
            }
            for fence in self.next(&mut back, limit)? {
                back.rows += fence.rows as usize;
                if fence.key <= at.0 {
                    let before = self.all.saturating_sub(back.rows);
                    return Ok(before + self.rows_in(&fence.key, &at.0)?);
                }
            }
            limit *= 4;
        }
        let (key, rows) = last.map_or_else(Default::default, |last| (last.key, last.rows as usize));
        Ok(front.rows - rows + self.rows_in(&key, &at.0)?)
    }

    /// The row before which so many others stand, ascending; `None` if there are not so many.
    pub fn row(&self, position: usize) -> Result<Option<(RowKey, ObjectNumber)>, Error> {
        if position >= self.all {
            return Ok(None);
        }
        let forward = position <= self.all / 2;
        let mut walk = self.walk(if forward { Direction::Forward } else { Direction::Backward });
        let mut limit = FENCES;
        while !walk.ended {
            for fence in self.next(&mut walk, limit)? {
                let rows = fence.rows as usize;
                let start =
                    if forward { walk.rows } else { self.all.saturating_sub(walk.rows + rows) };
                if (start..start + rows).contains(&position) {
                    let passed = position - start;
                    return self.view.row_behind(self.folder, self.set, &fence.key, passed);
                }
                walk.rows += rows;
            }
            limit *= 4;
        }
        self.view.row_behind(self.folder, self.set, &[], position)
    }

    fn walk(&self, direction: Direction) -> Walk {
        let range = key::range(&self.view.fences_key(self.folder, self.set));
        Walk { range, direction, rows: 0, ended: false }
    }

    fn next(&self, walk: &mut Walk, limit: usize) -> Result<Vec<Fence>, Error> {
        let page = self.view.range(walk.range.clone(), walk.direction, limit)?;
        walk.ended = page.len() < limit;
        if let Some((last, _)) = page.last() {
            match walk.direction {
                Direction::Forward => walk.range.start = key::with(last.clone(), &[0]),
                Direction::Backward => walk.range.end.clone_from(last),
            }
        }
        let prefix = self.view.fences_key(self.folder, self.set).len();
        let fence = |(key, value): (Key, Vec<u8>)| {
            Fence::decode(key.get(prefix..).unwrap_or_default().to_vec(), &value)
        };
        page.into_iter().map(fence).collect()
    }

    fn rows_in(&self, from: &[u8], to: &[u8]) -> Result<usize, Error> {
        self.view.rows_between(self.folder, self.set, from, Some(to))
    }
}

impl<'b> View<'b> {
    /// Makes ready to count the rows of an order.
    pub fn ranks(&self, folder: FolderId, set: RowSet) -> Result<Ranks<'_, 'b>, Error> {
        // Of associated messages nobody counts the unread, and of others somebody has his own.
        let counted = set.order != Order::Unread || !set.associated && self.viewer.is_none();
        let all = if counted {
            self.counts(folder)?.rows(set) as usize
        } else {
            self.rows_between(folder, set, &[], None)?
        };
        Ok(Ranks { view: self, folder, set, all })
    }

    fn row_behind(
        &self,
        folder: FolderId,
        set: RowSet,
        from: &[u8],
        mut passed: usize,
    ) -> Result<Option<(RowKey, ObjectNumber)>, Error> {
        let prefix = self.rows_key(folder, set);
        let mut range = key::range(&prefix);
        range.start = key::with(prefix.clone(), from);
        loop {
            let limit = PAGE.min(passed.saturating_add(1));
            let page = self.range(range.clone(), Direction::Forward, limit)?;
            let Some((last, _)) = page.last() else { return Ok(None) };
            if passed < page.len() {
                let row = RowKey(last.get(prefix.len()..).unwrap_or_default().to_vec());
                let object =
                    row.object().ok_or_else(|| Error::Corrupt("order index".to_owned()))?;
                return Ok(Some((row, object)));
            }
            passed -= page.len();
            range.start = key::with(last.clone(), &[0]);
        }
    }

    /// The rows from one place up to another, or to the end.
    pub(crate) fn rows_between(
        &self,
        folder: FolderId,
        set: RowSet,
        from: &[u8],
        to: Option<&[u8]>,
    ) -> Result<usize, Error> {
        let prefix = self.rows_key(folder, set);
        let mut range = key::range(&prefix);
        range.start = key::with(prefix.clone(), from);
        if let Some(to) = to {
            range.end = key::with(prefix, to);
        }
        let mut count = 0;
        loop {
            let page = self.range(range.clone(), Direction::Forward, PAGE)?;
            count += page.len();
            match page.last() {
                Some((last, _)) if page.len() == PAGE => {
                    range.start = key::with(last.clone(), &[0]);
                }
                _ => return Ok(count),
            }
        }
    }

    /// The fence that a row stands behind.
    pub(crate) fn fence_of(
        &self,
        folder: FolderId,
        set: RowSet,
        row: &[u8],
    ) -> Result<Option<Fence>, Error> {
        let prefix = self.fences_key(folder, set);
        let end = key::with(key::with(prefix.clone(), row), &[0]);
        let found = self.last_of(&prefix, end)?;
        let fence = |(key, value): (Key, Vec<u8>)| {
            Fence::decode(key.get(prefix.len()..).unwrap_or_default().to_vec(), &value)
        };
        found.map(fence).transpose()
    }

    /// The last pair of a range. Unlike a page of one, it does not look at all that a transaction
    /// has changed in the range.
    pub(crate) fn last_of(
        &self,
        start: &Key,
        mut end: Key,
    ) -> Result<Option<(Key, Vec<u8>)>, Error> {
        loop {
            let changed = self.pending.range(start.clone()..end.clone()).next_back();
            let stored = self.shelf.kv.range(start.clone()..end.clone(), Direction::Backward, 1)?;
            let stored = stored.into_iter().next();
            match (changed, stored) {
                (Some((key, value)), stored) if stored.as_ref().is_none_or(|s| s.0 <= *key) => {
                    match value {
                        Some(value) => return Ok(Some((key.clone(), value.clone()))),
                        // It is deleted: what stands before it.
                        None => end.clone_from(key),
                    }
                }
                (_, stored) => return Ok(stored),
            }
        }
    }

    pub(crate) fn fences_key(&self, folder: FolderId, set: RowSet) -> Key {
        let more = [set.number(), set.order.number()];
        key::with(key::folder(self.store(), key::FENCE, folder), &more)
    }
}
