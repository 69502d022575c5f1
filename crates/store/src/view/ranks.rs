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

impl View<'_> {
    /// How many rows an order has.
    pub fn row_count(&self, folder: FolderId, set: RowSet) -> Result<usize, Error> {
        let fences = self.fences(folder, set)?;
        if fences.is_empty() {
            return self.rows_between(folder, set, &[], None);
        }
        Ok(sum(&fences))
    }

    /// How many rows of an order stand before a place, ascending; whether a row is at the place
    /// does not matter. Costs a look at one in some hundred of the rows before it.
    pub fn rank(&self, folder: FolderId, set: RowSet, at: &RowKey) -> Result<usize, Error> {
        let fences = self.fences(folder, set)?;
        let passed = fences.partition_point(|fence| fence.key <= at.0).saturating_sub(1);
        let before = fences.get(..passed).unwrap_or_default();
        let from = fences.get(passed).map_or(&[][..], |fence| &fence.key);
        Ok(sum(before) + self.rows_between(folder, set, from, Some(&at.0))?)
    }

    /// The row before which so many others stand, ascending; `None` if there are not so many.
    pub fn row_at(
        &self,
        folder: FolderId,
        set: RowSet,
        position: usize,
    ) -> Result<Option<(RowKey, ObjectNumber)>, Error> {
        let mut left = position;
        let fences = self.fences(folder, set)?;
        let mut from = &[][..];
        for (i, fence) in fences.iter().enumerate() {
            let rows = fence.rows as usize;
            if left >= rows && i + 1 < fences.len() {
                left -= rows;
                continue;
            }
            from = &fence.key;
            break;
        }
        self.row_behind(folder, set, from, left)
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
    fn last_of(&self, start: &Key, mut end: Key) -> Result<Option<(Key, Vec<u8>)>, Error> {
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
