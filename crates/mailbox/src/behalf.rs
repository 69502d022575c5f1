//! On whose behalf operations on many objects go on, asked about before every batch: what somebody
//! may not do any more is not carried on, neither by a session nor by the server.

use tradepost_mapi::ErrorCode;
use tradepost_store::{Asker, End, MailboxId, Store};

use crate::access;
use crate::error::{Outcome, Refusal};
use crate::home;
use crate::object::Object;
use crate::session::Session;

impl Session {
    /// The user, and how they are logged on to these mailboxes. An operation under one logon may
    /// have its destination under another one.
    pub(crate) fn asker(&self, logon_id: u8, mailboxes: &[MailboxId]) -> Asker {
        let mut ends: Vec<End> = Vec::new();
        for id in mailboxes {
            if !ends.iter().any(|end| end.mailbox == *id) {
                ends.extend(self.end(logon_id, *id));
            }
        }
        let user = self.user();
        Asker { address: user.address.clone(), mailbox: user.mailbox, ends }
    }

    /// A logon to a mailbox: that of the operation, or else one that grants no more than any other.
    fn end(&self, logon_id: u8, mailbox: MailboxId) -> Option<End> {
        let of_it = self.logons.iter().filter_map(|(id, handle)| {
            let Some(Object::Logon(logon)) = self.handles.object(*handle) else { return None };
            let as_administrator = self.grants.is_administrator(*id);
            let copy_here = logon.mailbox.is_copy_here();
            let end = End { mailbox, as_administrator, copy_here };
            (logon.mailbox.id() == mailbox).then_some((*id, end))
        });
        of_it.min_by_key(|(id, end)| (*id != logon_id, end.as_administrator)).map(|(_, end)| end)
    }
}

/// Refuses what somebody may not do any more: the account is gone or disabled, or they could not log
/// on to one of the mailboxes now as they did.
pub(crate) fn check(store: &Store, asker: &Asker) -> Outcome<()> {
    let user = store.user(&asker.address)?.filter(|user| user.mailbox == asker.mailbox);
    let user = user.ok_or(ErrorCode::ACCESS_DENIED)?;
    if store.standing(&user.address)?.disabled {
        return Err(ErrorCode::MAILBOX_DISABLED.into());
    }
    for end in &asker.ends {
        let mailbox = store.mailbox(end.mailbox)?.copy_here(end.copy_here);
        if let Some(shut) = mailbox.shut() {
            return Err(home::code_of(shut).into());
        }
        if mailbox.facts().is_public() {
            access::to_public_folders(store, &user, end.as_administrator).map_err(denied)?;
            continue;
        }
        let entry = store.principal(&mailbox.facts().owner.address)?;
        let entry = entry.filter(|entry| entry.mailbox() == Some(end.mailbox));
        let entry = entry.ok_or(ErrorCode::ACCESS_DENIED)?;
        access::to_mailbox(store, &user, &entry, end.as_administrator).map_err(denied)?;
    }
    Ok(())
}

/// Whoever could not log on any more has no access to what goes on.
fn denied(refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::Code(ErrorCode::LOGIN_PERMISSION) => ErrorCode::ACCESS_DENIED.into(),
        other => other,
    }
}
