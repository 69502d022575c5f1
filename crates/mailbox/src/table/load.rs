//! The objects behind rows, loaded at a constant number of round trips for messages.

use tradepost_store::{Error, ObjectNumber, View as StoreView, Wanted};

use super::row::{Loaded, RowRef};

/// Loads rows, with what is wanted of messages. What is gone by now is left out.
pub(crate) fn rows(
    view: &StoreView<'_>,
    rows: &[RowRef],
    wanted: &Wanted,
) -> Result<Vec<Option<Loaded>>, Error> {
    let objects: Vec<_> = rows.iter().filter_map(|row| row.message()).collect();
    if objects.len() == rows.len() {
        return messages(view, &objects, wanted);
    }
    rows.iter().map(|row| one(view, row, wanted)).collect()
}

fn messages(
    view: &StoreView<'_>,
    objects: &[ObjectNumber],
    wanted: &Wanted,
) -> Result<Vec<Option<Loaded>>, Error> {
    let mut there = view.listed(objects, wanted)?.into_iter().peekable();
    let next = |object: &ObjectNumber| {
        let (head, fields) = there.next_if(|(head, _)| head.object == *object)?;
        Some(Loaded::Message { head, fields })
    };
    Ok(objects.iter().map(next).collect())
}

fn one(view: &StoreView<'_>, row: &RowRef, wanted: &Wanted) -> Result<Option<Loaded>, Error> {
    let message = |object| {
        let mut list = messages(view, &[object], wanted)?;
        list.pop().flatten().ok_or(Error::NotFound("message"))
    };
    let loaded = match row {
        RowRef::Folder { id, depth } => {
            view.any_folder(*id).map(|folder| Loaded::Folder { folder, depth: *depth })
        }
        RowRef::Message { object, .. } => message(*object),
        RowRef::Header(header) => message(header.sample)
            .map(|sample| Loaded::Header { header: *header, sample: Box::new(sample) }),
        RowRef::Attachment(_) => return Ok(None),
    };
    match loaded {
        Ok(loaded) => Ok(Some(loaded)),
        Err(Error::NotFound(_)) => Ok(None),
        Err(error) => Err(error),
    }
}
