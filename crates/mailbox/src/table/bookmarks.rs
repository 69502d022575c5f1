//! RopCreateBookmark, RopFreeBookmark: rows that a client remembers.

use std::collections::BTreeMap;

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::table::{create_bookmark, free_bookmark};

use super::cursor::Mark;
use super::{aside, sequence};
use crate::error::Outcome;
use crate::op::Op;

/// LIMIT: bookmarks of one table.
const BOOKMARKS_MAX: usize = 1_024;

/// The bookmarks of a table, by their number.
#[derive(Default)]
pub(crate) struct Bookmarks {
    marks: BTreeMap<u32, Mark>,
    /// Numbers are never used again: a bookmark of an earlier order is known as such.
    next: u32,
}

impl Bookmarks {
    /// Forgets all of them.
    pub(crate) fn clear(&mut self) {
        self.marks.clear();
    }

    /// Keeps a mark; the bytes that the client gets for it.
    pub(crate) fn keep(&mut self, mark: Mark) -> Outcome<Vec<u8>> {
        if self.marks.len() >= BOOKMARKS_MAX {
            return Err(ErrorCode::OUT_OF_MEMORY.into());
        }
        let number = self.unused();
        self.marks.insert(number, mark);
        Ok(number.to_le_bytes().to_vec())
    }

    /// A number that no bookmark has had.
    pub(crate) fn unused(&mut self) -> u32 {
        self.next = self.next.wrapping_add(1);
        self.next
    }

    /// What a client's bytes stand for.
    pub(crate) fn mark(&self, bytes: &[u8]) -> Outcome<&Mark> {
        let mark = number(bytes).and_then(|number| self.marks.get(&number));
        Ok(mark.ok_or(ErrorCode::INVALID_BOOKMARK)?)
    }

    fn free(&mut self, bytes: &[u8]) -> Outcome<()> {
        let mark = number(bytes).and_then(|number| self.marks.remove(&number));
        mark.map(drop).ok_or_else(|| ErrorCode::INVALID_BOOKMARK.into())
    }
}

fn number(bytes: &[u8]) -> Option<u32> {
    bytes.try_into().ok().map(u32::from_le_bytes)
}

/// RopCreateBookmark, [MS-OXCTABL] 3.2.5.12.
pub(crate) fn create(
    op: &mut Op<'_>,
    r: &create_bookmark::Request,
) -> Outcome<create_bookmark::Success> {
    sequence::with(op, r.input, |_, table, rows| {
        table.check_folder_table()?;
        let mark = rows.mark(&table.cursor)?;
        let bookmark = table.bookmarks.keep(mark)?;
        Ok(create_bookmark::Success { bookmark: bookmark.into() })
    })
}

/// RopFreeBookmark, [MS-OXCTABL] 3.2.5.15.
pub(crate) fn free(op: &mut Op<'_>, r: &free_bookmark::Request) -> Outcome<()> {
    aside(op, r.input, |_, table| {
        table.check_folder_table()?;
        table.check_columns()?;
        table.bookmarks.free(&r.bookmark)
    })
}
