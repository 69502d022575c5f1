//! Who looks at a search folder sees what belongs into it now.

use tradepost_mapi::FolderId;
use tradepost_proto::rop::Request;
use tradepost_store::{Error, Mailbox, Search};

use super::follow::follow;
use crate::error::Refusal;
use crate::object::Object;
use crate::op::Op;
use crate::table::Rows;

/// LIMIT: steps of the journal that one operation looks at for the searches that it shows; what is
/// further away follows in the background.
const STEPS_MAX: usize = 320;

/// What an operation is going to show of searches.
enum Shown {
    /// One search folder, or a folder that may be one.
    Folder(FolderId),
    /// Counts of any of them.
    Any,
}

/// Brings searches up to now if the operation is about to show what they found.
pub(crate) fn refresh(op: &mut Op<'_>, request: &Request) {
    let Some((mailbox, shown)) = shown(op, request) else { return };
    if !mailbox.search_due() {
        return;
    }
    if let Err(error) = bring_up(op, &mailbox, &shown) {
        // The operation itself goes on with what was found before.
        Refusal::from(error).told();
    }
}

fn bring_up(op: &Op<'_>, mailbox: &Mailbox, shown: &Shown) -> Result<(), Error> {
    let wanted = mailbox.read(|view| {
        let mut following = view.searches().iter().filter(|search| search.follows());
        Ok(match shown {
            Shown::Folder(folder) => view.search(*folder).is_some_and(Search::follows),
            Shown::Any => following.next().is_some(),
        })
    })?;
    if wanted {
        follow(op.env.store, mailbox, op.now(), STEPS_MAX)?;
    }
    Ok(())
}

fn shown(op: &mut Op<'_>, request: &Request) -> Option<(Mailbox, Shown)> {
    let object = op.object(request.handles().input?).ok()?;
    Some(match (object, request) {
        (Object::Logon(logon), Request::OpenFolder(r)) => {
            (logon.mailbox.clone(), Shown::Folder(r.folder_id))
        }
        (Object::Logon(logon), Request::OpenMessage(r)) => {
            (logon.mailbox.clone(), Shown::Folder(r.folder_id))
        }
        (Object::Folder(folder), Request::OpenMessage(r)) => {
            (folder.mailbox.clone(), Shown::Folder(r.folder_id))
        }
        (Object::Folder(folder), _) => (folder.mailbox.clone(), Shown::Folder(folder.id)),
        (Object::Table(table), _) => match table.rows {
            Rows::Contents { folder, .. } => (table.mailbox.clone(), Shown::Folder(folder)),
            Rows::Hierarchy { .. } => (table.mailbox.clone(), Shown::Any),
            Rows::Attachments { .. } => return None,
        },
        _ => return None,
    })
}
