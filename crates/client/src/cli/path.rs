//! From a FOLDER argument to a folder.

use tradepost_mapi::tags;

use crate::{Error, Folder, Mailbox, Result, SpecialFolder, parse_folder_id};

/// Opens the folder of a path.
///
/// A name that is no folder in the top of the mailbox may be that of a special folder, whatever its
/// real name.
pub(super) async fn open(mailbox: &Mailbox, path: &str) -> Result<Folder> {
    if let Some(id) = parse_folder_id(path) {
        return mailbox.open_folder(id).await;
    }
    let top = mailbox.special().id(SpecialFolder::IpmSubtree);
    let mut folder = mailbox.open_folder(top).await?;
    for (at, name) in names(path).enumerate() {
        folder = match child(mailbox, &folder, name).await? {
            Some(child) => child,
            None => match SpecialFolder::named(name).filter(|_| at == 0) {
                Some(special) => mailbox.open_folder(mailbox.special().id(special)).await?,
                None => return Err(Error::NoFolder(path.to_owned())),
            },
        };
    }
    Ok(folder)
}

/// The path of the folder around, and the last name.
pub(super) fn split(path: &str) -> (&str, &str) {
    path.trim_end_matches('/').rsplit_once('/').unwrap_or(("", path.trim_end_matches('/')))
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|name| !name.is_empty())
}

/// The folder of a name in a folder; one of exactly that name before one that differs in case.
async fn child(mailbox: &Mailbox, folder: &Folder, name: &str) -> Result<Option<Folder>> {
    let table = mailbox.hierarchy(folder, false, &[tags::FOLDER_ID, tags::DISPLAY_NAME]).await?;
    let mut found = None;
    loop {
        let page = mailbox.next_rows(&table, u16::MAX).await?;
        for row in &page.rows {
            let text = row.text(tags::DISPLAY_NAME).unwrap_or_default();
            if text == name || found.is_none() && text.to_lowercase() == name.to_lowercase() {
                found = row.folder_id(tags::FOLDER_ID);
                if text == name {
                    break;
                }
            }
        }
        if page.end {
            break;
        }
    }
    match found {
        Some(id) => mailbox.open_folder(id).await.map(Some),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_names_and_a_last_one() {
        assert_eq!(names("/Inbox//Sub/").collect::<Vec<_>>(), ["Inbox", "Sub"]);
        assert_eq!(split("Inbox/Sub/"), ("Inbox", "Sub"));
        assert_eq!(split("New"), ("", "New"));
    }
}
