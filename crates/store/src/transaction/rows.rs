//! The rows of orders, and the fences that count them.

use tradepost_mapi::FolderId;

use super::Transaction;
use crate::Error;
use crate::facts::ObjectNumber;
use crate::fence::Fence;
use crate::key;
use crate::kv::Direction;
use crate::order::RowSet;

impl Transaction<'_> {
    /// Puts a row into an order. It must not be there yet: it is counted.
    pub(crate) fn put_row(
        &mut self,
        folder: FolderId,
        set: RowSet,
        sort_key: &[u8],
        object: ObjectNumber,
    ) -> Result<(), Error> {
        let row = key::with(sort_key.to_vec(), &object.0.to_be_bytes());
        let fence = self.fence_for(folder, set, &row)?;
        let key = key::with(self.rows_key(folder, set), &row);
        debug_assert!(self.get(&key)?.is_none(), "a row is put twice");
        self.put(key, Vec::new());
        if fence.rows < self.shelf.fence_rows_max {
            return self.put_fence(folder, set, &fence.key, fence.rows + 1);
        }
        self.divide(folder, set, &fence)
    }

    /// Takes a row out of an order. It must be there: it is counted.
    pub(crate) fn remove_row(
        &mut self,
        folder: FolderId,
        set: RowSet,
        sort_key: &[u8],
        object: ObjectNumber,
    ) -> Result<(), Error> {
        let row = key::with(sort_key.to_vec(), &object.0.to_be_bytes());
        let fence = self.fence_for(folder, set, &row)?;
        let key = key::with(self.rows_key(folder, set), &row);
        debug_assert!(self.get(&key)?.is_some(), "a row is removed that is not there");
        self.delete(key);
        match fence.rows.saturating_sub(1) {
            // The first fence stays: it says that the order has fences.
            0 if !fence.key.is_empty() => {
                self.delete(key::with(self.fences_key(folder, set), &fence.key));
                Ok(())
            }
            rows => self.put_fence(folder, set, &fence.key, rows),
        }
    }

    /// The fence that a row stands behind. An order that has none yet gets its fences.
    fn fence_for(&mut self, folder: FolderId, set: RowSet, row: &[u8]) -> Result<Fence, Error> {
        match self.fence_of(folder, set, row)? {
            Some(fence) => Ok(fence),
            None => self.build_fences(folder, set, row),
        }
    }

    /// Counts the rows of an order, once; the fence that `row` stands behind.
    ///
    /// LIMIT: the first change of a folder whose orders have no fences takes as long as reading
    /// their keys.
    fn build_fences(&mut self, folder: FolderId, set: RowSet, row: &[u8]) -> Result<Fence, Error> {
        let prefix = self.rows_key(folder, set);
        let mut range = key::range(&prefix);
        // Room is left for more, so that not every one of them is divided soon.
        let most = self.shelf.fence_rows_max.div_ceil(4) * 3;
        let mut fences = Vec::new();
        loop {
            let page = self.range(range.clone(), Direction::Forward, most as usize)?;
            let Some((last, _)) = page.last() else { break };
            range.start = key::with(last.clone(), &[0]);
            let first = page.first().and_then(|(key, _)| key.get(prefix.len()..));
            let key = if fences.is_empty() { &[] } else { first.unwrap_or_default() };
            // A page has no more rows than a fence may have.
            let rows = u32::try_from(page.len()).unwrap_or(most);
            fences.push(Fence { key: key.to_vec(), rows });
        }
        if fences.is_empty() {
            fences.push(Fence { key: Vec::new(), rows: 0 });
        }
        for fence in &fences {
            self.put_fence(folder, set, &fence.key, fence.rows)?;
        }
        let at = fences.partition_point(|fence| *fence.key <= *row).saturating_sub(1);
        Ok(fences.swap_remove(at))
    }

    /// Divides the rows behind a fence, which are one more than it says.
    fn divide(&mut self, folder: FolderId, set: RowSet, fence: &Fence) -> Result<(), Error> {
        let prefix = self.rows_key(folder, set);
        let mut range = key::range(&prefix);
        range.start = key::with(prefix.clone(), &fence.key);
        let all = fence.rows + 1;
        let kept = all / 2;
        let page = self.range(range, Direction::Forward, kept as usize + 1)?;
        let middle = page.last().and_then(|(key, _)| key.get(prefix.len()..));
        let middle = middle.ok_or_else(|| Error::Corrupt("fence".to_owned()))?;
        self.put_fence(folder, set, &fence.key, kept)?;
        self.put_fence(folder, set, middle, all - kept)
    }

    fn put_fence(
        &mut self,
        folder: FolderId,
        set: RowSet,
        row: &[u8],
        rows: u32,
    ) -> Result<(), Error> {
        let key = key::with(self.fences_key(folder, set), row);
        self.put(key, Fence::encode(rows)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
