//! The places of rows in their order, counted with the help of fences.

use tradepost_mapi::FolderId;

use super::View;
use crate::Error;
use crate::facts::ObjectNumber;
use crate::fence::Fence;
use crate::key;
use crate::kv::{Direction, Key};
use crate::order::{RowKey, RowSet};

/// Rows counted at once in an order without fences.
const PAGE: usize = 4096;

/// The places of rows in one order, counted at one moment. Every answer costs a few hundred rows.
pub struct Ranks<'a, 'b> {
    view: &'a View<'b>,
    folder: FolderId,
    set: RowSet,
    /// None in an order that was written before there were any.
    fences: Vec<Fence>,
}

impl Ranks<'_, '_> {
    /// How many rows there are.
    pub fn rows(&self) -> Result<usize, Error> {
        if self.fences.is_empty() {
            return self.view.rows_between(self.folder, self.set, &[], None);
        }
        Ok(sum(&self.fences))
    }

    /// How many rows stand before a place, ascending. There need not be a row at the place.
    pub fn before(&self, at: &RowKey) -> Result<usize, Error> {
        let passed = self.fences.partition_point(|fence| fence.key <= at.0).saturating_sub(1);
        let before = self.fences.get(..passed).unwrap_or_default();
        let from = self.fences.get(passed).map_or(&[][..], |fence| &fence.key);
        Ok(sum(before) + self.view.rows_between(self.folder, self.set, from, Some(&at.0))?)
    }

    /// The row before which so many others stand, ascending; `None` if there are not so many.
    pub fn row(&self, position: usize) -> Result<Option<(RowKey, ObjectNumber)>, Error> {
        let mut left = position;
        let mut fences = self.fences.iter().peekable();
        while let Some(fence) = fences.next() {
            let rows = fence.rows as usize;
            if left < rows || fences.peek().is_none() {
                return self.view.row_behind(self.folder, self.set, &fence.key, left);
            }
            left -= rows;
        }
        self.view.row_behind(self.folder, self.set, &[], left)
    }
}

impl<'b> View<'b> {
    /// Makes ready to count the rows of an order. Costs a look at one in some hundred of them.
    pub fn ranks(&self, folder: FolderId, set: RowSet) -> Result<Ranks<'_, 'b>, Error> {
        let fences = self.fences(folder, set)?;
        Ok(Ranks { view: self, folder, set, fences })
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

    /// The fences of an order, ascending; none if it was written before there were any.
    pub(crate) fn fences(&self, folder: FolderId, set: RowSet) -> Result<Vec<Fence>, Error> {
        let prefix = self.fences_key(folder, set);
        let fences = self.all(&prefix)?;
        let fence = |(key, value): (Key, Vec<u8>)| {
            Fence::decode(key.get(prefix.len()..).unwrap_or_default().to_vec(), &value)
        };
        fences.into_iter().map(fence).collect()
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

fn sum(fences: &[Fence]) -> usize {
    fences.iter().map(|fence| fence.rows as usize).sum()
}
