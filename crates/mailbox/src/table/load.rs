//! The objects behind rows, loaded at a constant number of round trips for messages.

use tradepost_store::{Error, ObjectNumber, View as StoreView};

use super::row::{Loaded, RowRef};

/// Loads rows. What is gone by now is left out.
pub(crate) fn rows(view: &StoreView<'_>, rows: &[RowRef]) -> Result<Vec<Option<Loaded>>, Error> {
    let objects: Vec<_> = rows.iter().filter_map(|row| row.message()).collect();
    if objects.len() == rows.len() {
        match messages(view, &objects) {
            // One of them is gone: the others are found one by one.
            Err(Error::NotFound(_)) => {}
            all => return Ok(all?.into_iter().map(Some).collect()),
        }
    }
    rows.iter().map(|row| one(view, row)).collect()
}

/// Loads messages; [`Error::NotFound`] if one of them is gone.
pub(crate) fn messages(
    view: &StoreView<'_>,
    objects: &[ObjectNumber],
) -> Result<Vec<Loaded>, Error> {
    let heads = view.heads(objects)?;
    let fields = view.fields_of(objects)?;
    let pairs = heads.into_iter().zip(fields);
    Ok(pairs.map(|(head, fields)| Loaded::Message { head, fields }).collect())
}

fn one(view: &StoreView<'_>, row: &RowRef) -> Result<Option<Loaded>, Error> {
    let message = |object| {
        messages(view, &[object]).and_then(|mut list| list.pop().ok_or(Error::NotFound("message")))
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
