//! Who may do what: the one place that is asked.
//!
//! [MS-OXCSTOR] 3.2.5.1.1 for mailboxes as a whole, [MS-OXCPERM] 2.2.7 for the folders of a public
//! folder store. A private mailbox has no rights by folder yet: whoever may log on to it may do
//! everything.

use tradepost_mapi::{ErrorCode, FolderId};
use tradepost_store::{
    Error, Mailbox, Message, Principal, Rights, Role, Store, Transaction, User, View, Viewer,
};

use crate::error::Outcome;
use crate::home;

/// As what somebody is logged on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Access {
    /// It is their own mailbox.
    Owner,
    /// They are among the users of a shared mailbox.
    Member,
    /// They use the administrator's privilege.
    Administrator,
}

impl Access {
    /// Whether the mailbox answers as to its owner.
    pub(crate) fn is_owner(self) -> bool {
        matches!(self, Self::Owner | Self::Administrator)
    }

    /// Whether mail may be sent as the mailbox.
    pub(crate) fn may_send_as(self) -> bool {
        matches!(self, Self::Owner | Self::Member)
    }
}

/// What a user may do with the private mailbox of an entry of the directory.
///
/// Whoever asks for the administrator's privilege and does not have it is refused even their own
/// mailbox, and without asking an administrator is a user like any other: EXCHANGE: ecLoginPerm.
pub(crate) fn to_mailbox(
    store: &Store,
    user: &User,
    target: &Principal,
    as_administrator: bool,
) -> Outcome<Access> {
    let refused = Err(ErrorCode::LOGIN_PERMISSION.into());
    if as_administrator {
        return if is_administrator(store, user)? { Ok(Access::Administrator) } else { refused };
    }
    match target.role {
        Role::Person(ref account) if account.mailbox == user.mailbox => Ok(Access::Owner),
        Role::Shared { .. } if store.has_member(target, &user.address)? => Ok(Access::Member),
        _ => refused,
    }
}

/// How a user visits the public folders.
pub(crate) fn to_public_folders(
    store: &Store,
    user: &User,
    as_administrator: bool,
) -> Outcome<Viewer> {
    let privileged = as_administrator && is_administrator(store, user)?;
    if as_administrator && !privileged {
        return Err(ErrorCode::LOGIN_PERMISSION.into());
    }
    Ok(Viewer { user: user.mailbox, privileged })
}

/// Whether somebody still has an account with a mailbox, here or on another server.
pub(crate) fn has_mailbox(store: &Store, user: &User) -> Outcome<bool> {
    let now = store.user(&user.address)?.filter(|now| now.mailbox == user.mailbox);
    Ok(now.is_some() && !store.standing(&user.address)?.disabled)
}

/// Whether somebody is an administrator now, whatever they were when their session began.
pub(crate) fn is_administrator(store: &Store, user: &User) -> Outcome<bool> {
    let now = store.user(&user.address)?;
    Ok(now.is_some_and(|now| now.administrator && now.mailbox == user.mailbox))
}

/// Whether the rights to a folder allow something.
pub(crate) fn may(mailbox: &Mailbox, folder: FolderId, rights: Rights) -> Outcome<bool> {
    if mailbox.viewer().is_none() {
        return Ok(true);
    }
    Ok(mailbox.read(|view| view.rights(folder))?.contains(rights))
}

/// [MS-OXCPRPT] 2.2.1.1 PidTagAccess of a folder, by the rights to it: to change it, to see what is
/// in it, to delete it, to make folders, messages, and associated messages in it.
const FOLDER_ACCESS: [(i32, Rights); 6] = [
    (0x01, Rights::OWNER),
    (0x02, Rights::READ_ANY),
    (0x04, Rights::OWNER),
    (0x08, Rights::CREATE_SUBFOLDER),
    (0x10, Rights::CREATE),
    (0x20, Rights::CREATE),
];

/// PidTagAccess of a folder to which somebody has these rights.
pub(crate) fn folder_access(rights: Rights) -> i32 {
    let given = FOLDER_ACCESS.iter().filter(|(_, needed)| rights.contains(*needed));
    given.fold(0, |all, (bit, _)| all | bit)
}

/// Whether a folder is there for whoever looks.
pub(crate) fn is_visible(view: &View<'_>, folder: FolderId) -> Result<bool, Error> {
    Ok(view.rights(folder)?.contains(Rights::VISIBLE))
}

/// Refuses with NotFound a folder that is not there for whoever has the mailbox open, [MS-OXCFOLD]
/// 3.2.5.1.
pub(crate) fn require_visible(mailbox: &Mailbox, folder: FolderId) -> Outcome<()> {
    if may(mailbox, folder, Rights::VISIBLE)? { Ok(()) } else { Err(ErrorCode::NOT_FOUND.into()) }
}

/// The folders that a hierarchy table shows, with their depth from 1: [MS-OXCPERM] 2.2.7, those that
/// whoever looks may see.
pub(crate) fn visible_folders(
    view: &View<'_>,
    folder: FolderId,
    deep: bool,
    deleted: bool,
) -> Result<Vec<(FolderId, u32)>, Error> {
    let all = match (deep, deleted) {
        (true, false) => view.descendants(folder)?,
        (true, true) => view.deleted_descendants(folder)?,
        (false, false) => view.children(folder)?.into_iter().map(|id| (id, 1)).collect(),
        (false, true) => view.deleted_children(folder)?.into_iter().map(|id| (id, 1)).collect(),
    };
    let mut seen = Vec::with_capacity(all.len());
    for (id, depth) in all {
        if is_visible(view, id)? {
            seen.push((id, depth));
        }
    }
    Ok(seen)
}

/// Whether whoever looks owns a folder and all that are in it, so that it can go elsewhere whole.
pub(crate) fn owns_whole(mailbox: &Mailbox, folder: FolderId) -> Outcome<bool> {
    if mailbox.viewer().is_none() {
        return Ok(true);
    }
    Ok(mailbox.read(|view| {
        let mut below = view.descendants(folder)?;
        below.extend(view.deleted_descendants(folder)?);
        for (id, _) in below {
            if !view.rights(id)?.contains(Rights::OWNER) {
                return Ok(false);
            }
        }
        Ok(view.rights(folder)?.contains(Rights::OWNER))
    })?)
}

/// Refuses with AccessDenied what the rights to a folder do not allow, and with NoReplicaHere what
/// needs contents that are elsewhere.
pub(crate) fn require(mailbox: &Mailbox, folder: FolderId, rights: Rights) -> Outcome<()> {
    if [Rights::READ_ANY, Rights::CREATE].contains(&rights) {
        home::require_contents(mailbox, folder)?;
    }
    if may(mailbox, folder, rights)? { Ok(()) } else { Err(ErrorCode::ACCESS_DENIED.into()) }
}

/// Refuses with AccessDenied to change the public folder store as a whole, but for administrators.
pub(crate) fn require_store(mailbox: &Mailbox) -> Outcome<()> {
    match mailbox.viewer() {
        Some(viewer) if !viewer.privileged => Err(ErrorCode::ACCESS_DENIED.into()),
        _ => Ok(()),
    }
}

/// What whoever has the mailbox open may do with a message; the rights to one's own messages count
/// as those to any.
pub(crate) fn to_message(mailbox: &Mailbox, message: &Message) -> Outcome<Rights> {
    home::require_contents(mailbox, message.folder)?;
    Ok(mailbox.read(|view| view.rights_to_message(message))?)
}

/// Whether whoever makes a change may delete a message.
pub(crate) fn may_delete(t: &Transaction<'_>, message: &Message) -> Result<bool, Error> {
    Ok(t.rights_to_message(message)?.contains(Rights::DELETE_ANY))
}
