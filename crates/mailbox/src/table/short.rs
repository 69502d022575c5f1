//! Rows of hierarchy and attachment tables: few enough to be listed for every operation.

use tradepost_mapi::ErrorCode;
use tradepost_store::{Error, View as StoreView, Wanted};

use super::cursor::{Cursor, Mark, Place};
use super::definition::MATCHED_VALUE_LEN_MAX;
use super::matches::{matches, row_limit};
use super::row::{Row, RowRef};
use super::sequence::{Sequence, Step};
use super::{Rows, Table, load};
use crate::access;
use crate::error::Outcome;
use crate::object::Object;
use crate::op::Op;
use crate::values::folder::Around;
use crate::values::reading::Reading;

/// Rows that are loaded at once.
const PAGE: usize = 256;

/// The rows in their order.
pub(crate) struct Short<'a>(pub &'a [RowRef]);

/// Lists the rows of a hierarchy or attachment table as they are now.
pub(crate) fn rows(op: &Op<'_>, table: &Table) -> Outcome<Vec<RowRef>> {
    match table.rows {
        Rows::Attachments { message } => match op.session.handles.object(message) {
            Some(Object::Message(message)) => {
                let list = message.content.attachments.iter();
                Ok(list.map(|a| RowRef::Attachment(a.number)).collect())
            }
            _ => Err(ErrorCode::OBJECT_DELETED.into()),
        },
        Rows::Hierarchy { folder, deep, deleted } => Ok(table.mailbox.read(|view| {
            let all = access::visible_folders(view, folder, deep, deleted)?;
            let row = |(id, depth)| RowRef::Folder { id, depth };
            restricted(op, table, view, all.into_iter().map(row).collect())
        })?),
        Rows::Contents { .. } => Ok(Vec::new()),
    }
}

fn restricted(
    op: &Op<'_>,
    table: &Table,
    view: &StoreView<'_>,
    all: Vec<RowRef>,
) -> Result<Vec<RowRef>, Error> {
    let Some(restriction) = &table.restriction else { return Ok(all) };
    let limit = row_limit(restriction).map_or(usize::MAX, |n| n as usize);
    let reading = Reading {
        blobs: op.env.store.blobs(),
        code_page: table.code_page,
        value_len_max: MATCHED_VALUE_LEN_MAX,
    };
    let mut kept = Vec::new();
    for page in all.chunks(PAGE) {
        for (row, loaded) in page.iter().zip(load::rows(view, page, &Wanted::All)?) {
            let Some(loaded) = &loaded else { continue };
            let subject = Row {
                facts: view.facts(),
                reading,
                loaded,
                instance: 0,
                around: Around::View(view),
            };
            if matches(restriction, &subject) {
                kept.push(*row);
            }
        }
    }
    kept.truncate(limit);
    Ok(kept)
}

impl Short<'_> {
    fn cursor(&self, position: usize) -> Cursor {
        let before = position.checked_sub(1).and_then(|n| Some((n, *self.0.get(n)?)));
        let behind = before.map(|(n, row)| Place::Short(n, row));
        Cursor { position, behind, stamp: 0 }
    }

    /// Where a row is now; where it was, when it is gone.
    fn find(&self, at: usize, row: &RowRef) -> (usize, bool) {
        let same = |other: &RowRef| match (other, row) {
            // A folder that was moved deeper is still the same row.
            (RowRef::Folder { id: a, .. }, RowRef::Folder { id: b, .. }) => a == b,
            (a, b) => a == b,
        };
        match self.0.iter().position(same) {
            Some(now) => (now, true),
            None => (at.min(self.0.len()), false),
        }
    }

    fn position(&self, cursor: &Cursor) -> usize {
        match &cursor.behind {
            Some(Place::Short(at, row)) => {
                let (position, there) = self.find(*at, row);
                position + usize::from(there)
            }
            _ => 0,
        }
    }
}

impl Sequence for Short<'_> {
    fn count(&self) -> Outcome<usize> {
        Ok(self.0.len())
    }

    fn steps(&self, from: &Cursor, forward: bool, limit: usize) -> Outcome<Vec<Step>> {
        let position = self.position(from);
        Ok(if forward {
            let rows = self.0.iter().enumerate().skip(position).take(limit);
            rows.map(|(i, row)| Step { row: *row, after: self.cursor(i + 1) }).collect()
        } else {
            let rows = self.0.iter().enumerate().take(position).rev().take(limit);
            rows.map(|(i, row)| Step { row: *row, after: self.cursor(i) }).collect()
        })
    }

    fn end(&self) -> Outcome<Cursor> {
        Ok(self.cursor(self.0.len()))
    }

    fn counted(&self, cursor: &Cursor) -> Outcome<Cursor> {
        Ok(self.cursor(self.position(cursor)))
    }

    fn at(&self, position: usize) -> Outcome<Cursor> {
        Ok(self.cursor(position.min(self.0.len())))
    }

    fn mark(&self, cursor: &Cursor) -> Outcome<Mark> {
        let position = self.position(cursor);
        let row = self.0.get(position);
        Ok(row.map_or(Mark::End, |row| Mark::Row(Place::Short(position, *row))))
    }

    fn sought(&self, mark: &Mark) -> Outcome<(Cursor, bool)> {
        match mark {
            Mark::Row(Place::Short(at, row)) => {
                let (position, there) = self.find(*at, row);
                Ok((self.cursor(position), there))
            }
            _ => Ok((self.end()?, true)),
        }
    }

    fn sealed(&self, cursor: Cursor) -> Outcome<Cursor> {
        Ok(cursor)
    }
}
