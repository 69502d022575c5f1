//! Where mailboxes and the contents of public folders are when they are not here, [MS-OXCSTOR]
//! 3.2.5.1, 3.2.5.6 and 3.2.5.7.

use std::collections::VecDeque;

use tradepost_mapi::{ErrorCode, FileTime, FolderId};
use tradepost_proto::rop::Replicas;
use tradepost_proto::rop::logon::{LogonReply, logon};
use tradepost_store::{Home, Mailbox, Principal, Server, Shut, Store};

use crate::error::Outcome;
use crate::logon::LOGON_FLAGS_TOLD;
use crate::op::Op;

/// [MS-OXCSTOR] 3.2.5.1.1: so many attempts at mailboxes that are elsewhere are answered in this
/// time, in units of 100 ns; further ones are told to wait.
const ATTEMPTS_MAX: usize = 5;
const ATTEMPTS_WITHIN: u64 = 10 * 10_000_000;
/// EXCHANGE: servers that cost more to reach are not told, [MS-OXCSTOR] 3.2.5.6 and 3.2.5.7.
const COST_MAX: u32 = 500;

/// The code that ends what a session has open in a mailbox.
pub(crate) fn code_of(shut: Shut) -> ErrorCode {
    match shut {
        Shut::Disabled => ErrorCode::MAILBOX_DISABLED,
        Shut::InTransit => ErrorCode::MAILBOX_IN_TRANSIT,
        Shut::Elsewhere => ErrorCode::WRONG_SERVER,
    }
}

/// The attempts of a session at mailboxes that are not here: the times of the newest.
#[derive(Debug, Default)]
pub(crate) struct Attempts(VecDeque<FileTime>);

impl Attempts {
    /// Counts one more; whether it is one too many.
    fn are_too_many(&mut self, now: FileTime) -> bool {
        self.0.push_back(now);
        if self.0.len() > ATTEMPTS_MAX + 1 {
            self.0.pop_front();
        }
        let recent = self.0.iter().filter(|at| now.0.saturating_sub(at.0) < ATTEMPTS_WITHIN);
        recent.count() > ATTEMPTS_MAX
    }
}

/// Tells whoever asks for a mailbox that is on another server which it is.
pub(crate) fn send_to_mailbox(
    op: &mut Op<'_>,
    r: &logon::Request,
    server: &str,
) -> Outcome<LogonReply> {
    let now = op.now();
    if op.session.attempts.are_too_many(now) {
        return Err(ErrorCode::SERVER_PAUSED.into());
    }
    // A server with mailboxes cannot be forgotten.
    let server = op.env.store.server(server)?.ok_or(ErrorCode::LOGON_FAILED)?;
    Ok(redirect(r, &server.legacy_dn))
}

/// [MS-OXCSTOR] 2.2.1.1.2: the answer that names another server.
pub(crate) fn redirect(r: &logon::Request, name: &str) -> LogonReply {
    LogonReply::Redirect { logon_flags: r.logon_flags & LOGON_FLAGS_TOLD, server_name: name.into() }
}

/// The distinguished name of the server that has the public folders of the organisation; `None`
/// if it is this one.
pub(crate) fn of_public_folders(store: &Store, public: &Principal) -> Outcome<Option<String>> {
    match store.standing(&public.address)?.home {
        Home::Here => Ok(None),
        // The folders cannot be reached now.
        Home::InTransit => Err(ErrorCode::LOGON_FAILED.into()),
        Home::Elsewhere(name) => {
            let server = store.server(&name)?.ok_or(ErrorCode::LOGON_FAILED)?;
            Ok(Some(server.legacy_dn))
        }
    }
}

/// [MS-OXCSTOR] 3.2.5.1.2: a server with public folders that is not the preferred one, the nearest
/// first; this server is one if `here` names what it has.
pub(crate) fn alternative(
    store: &Store,
    preferred: Option<&str>,
    here: Option<&str>,
) -> Outcome<Option<String>> {
    if preferred.is_some() && here.is_some() {
        return Ok(here.map(str::to_owned));
    }
    let others = reachable(store)?.into_iter().filter(|s| s.public_folders);
    let mut names = others.map(|server| server.legacy_dn);
    Ok(names.find(|name| preferred.is_none_or(|preferred| !preferred.eq_ignore_ascii_case(name))))
}

/// The other servers that clients may be sent to, those that cost least first and those that cost
/// the same by name.
fn reachable(store: &Store) -> Outcome<Vec<Server>> {
    let mut servers = store.servers()?;
    servers.retain(|server| server.cost <= COST_MAX);
    servers.sort_by_key(|server| server.cost);
    Ok(servers)
}

/// Who serves the contents of a public folder: this server and others, those that cost least first.
pub(crate) fn serving(store: &Store, mailbox: &Mailbox, folder: FolderId) -> Outcome<Replicas> {
    let replicas = mailbox.read(|view| view.folder_replicas(folder))?;
    let own = (0, mailbox.facts().owner.legacy_dn.clone());
    let mut served: Vec<(u32, String)> =
        if replicas.is_served_here() { vec![own] } else { Vec::new() };
    let names: Vec<&str> = replicas.served_elsewhere().collect();
    if !names.is_empty() {
        let others = reachable(store)?.into_iter();
        let others = others.filter(|s| names.iter().any(|name| s.is_named(name)));
        served.extend(others.map(|server| (server.cost, server.legacy_dn)));
    }
    // This server stands first at no cost, and the others are in order.
    let least = served.first().map(|(cost, _)| *cost);
    let cheap = served.iter().take_while(|(cost, _)| Some(*cost) == least).count();
    Ok(Replicas {
        cheap_server_count: u16::try_from(cheap).unwrap_or(u16::MAX),
        servers: served.iter().map(|(_, name)| name.as_str().into()).collect(),
    })
}

/// Whether the contents of a public folder are not here; the hierarchy is everywhere. Those of the
/// subtrees and of private mailboxes always are.
pub(crate) fn is_ghost(mailbox: &Mailbox, folder: FolderId) -> Outcome<bool> {
    let Some(public) = mailbox.facts().public else { return Ok(false) };
    if [public.root, public.ipm_subtree, public.non_ipm_subtree].contains(&folder) {
        return Ok(false);
    }
    Ok(!mailbox.read(|view| view.folder_replicas(folder))?.is_served_here())
}

/// Refuses what needs the contents of a public folder that are elsewhere.
pub(crate) fn require_contents(mailbox: &Mailbox, folder: FolderId) -> Outcome<()> {
    if is_ghost(mailbox, folder)? { Err(ErrorCode::NO_REPLICA_HERE.into()) } else { Ok(()) }
}

/// Who has the contents of a folder that is opened, if they are not here.
pub(crate) fn ghost(
    store: &Store,
    mailbox: &Mailbox,
    folder: FolderId,
) -> Outcome<Option<Replicas>> {
    Ok(if is_ghost(mailbox, folder)? { Some(serving(store, mailbox, folder)?) } else { None })
}
