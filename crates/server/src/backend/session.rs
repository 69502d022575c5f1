//! Sessions of the embedded store, as the edge sees them.

use std::sync::Arc;

use tradepost_mailbox::{Environment, ExecuteFlags, Executed, Limits, Session};
use tradepost_mapi::ErrorCode;
use tradepost_proto::auxiliary::{self, Block};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::http::ConnectRequest;
use tradepost_store::kv::Ticket;
use tradepost_store::{Error, Store};

use super::{Embedded, now};
use crate::behaviour::{
    Behaviour, ConnectFacts, DurableCallback, ExecuteOutcome, Mailboxes, UserFacts, UserIdentity,
};
use crate::sessions::EventSignal;

/// LIMIT: EXCHANGE: how long a client may keep what it knows of the server's capabilities, in
/// milliseconds: a week.
const CLIENT_CONTROL_EXPIRY_MS: u32 = 604_800_000;

/// [MS-OXCMAPIHTTP] 2.2.4.1.1, the field Flags.
const USE_ADMIN_PRIVILEGE: u32 = 0x0000_0001;

struct MailboxSession {
    session: Session,
    store: Store,
    limits: Arc<Limits>,
}

impl MailboxSession {
    /// Calls the session with the world as it is now.
    fn with<T>(&mut self, f: impl FnOnce(&mut Session, &Environment<'_>) -> T) -> T {
        let env = Environment { store: &self.store, now: now(), limits: &self.limits };
        f(&mut self.session, &env)
    }
}

impl Behaviour for MailboxSession {
    fn execute(&mut self, request: &[u8], flags: u32, max_rop_out: u32) -> ExecuteOutcome {
        let (flags, room) = (ExecuteFlags(flags), room(max_rop_out));
        outcome(self.with(|session, env| session.execute(env, request, flags, room)))
    }

    fn execute_if_short(
        &mut self,
        request: &[u8],
        flags: u32,
        max_rop_out: u32,
    ) -> Option<ExecuteOutcome> {
        let (flags, room) = (ExecuteFlags(flags), room(max_rop_out));
        self.with(|session, env| session.execute_if_short(env, request, flags, room)).map(outcome)
    }
}

fn room(max_rop_out: u32) -> usize {
    usize::try_from(max_rop_out).unwrap_or(usize::MAX)
}

fn outcome(done: Executed) -> ExecuteOutcome {
    let Executed { rop_buffer, error, durable } = done;
    ExecuteOutcome { rop_buffer, error_code: error.0, durable }
}

impl Mailboxes for Embedded {
    fn connect(
        &self,
        user: &UserIdentity,
        request: &ConnectRequest,
        _events: EventSignal,
        objects_max: usize,
    ) -> Result<(Box<dyn Behaviour>, ConnectFacts), u32> {
        let account = self.user_named(&user.address).filter(|user| self.is_enabled(&user.address));
        let account = account.ok_or(ErrorCode::LOGON_FAILED.0)?;
        let fault = |error: Error| {
            tracing::error!(%error, "reading an account");
            ErrorCode::CALL_FAILED.0
        };
        let named = self.store.user_by_dn(&request.user_dn.to_string()).map_err(fault)?;
        let named = named.filter(|user| self.is_enabled(&user.address));
        let named = named.ok_or(ErrorCode::UNKNOWN_USER.0)?;
        // [MS-OXCRPC] 3.1.4.1: the privilege must be there if it is asked for, and somebody else's
        // name needs it. The session is that of the account all the same.
        let asks = request.flags & USE_ADMIN_PRIVILEGE != 0;
        if asks && !account.administrator {
            return Err(ErrorCode::LOGIN_PERMISSION.0);
        }
        if named.mailbox != account.mailbox && !asks {
            return Err(ErrorCode::ACCESS_DENIED.0);
        }
        let has_public_folders = self.store.public_store().map_err(fault)?.is_some();
        let facts = ConnectFacts {
            display_name: named.display_name.to_string(),
            dn_prefix: String::new(),
            auxiliary_buffer: capabilities(has_public_folders),
        };
        let session = Session::new(account, request.default_code_page)
            .with_locale(request.lcid_sort)
            .with_views(self.views.clone());
        let limits = if objects_max == self.limits.handles_max {
            Arc::clone(&self.limits)
        } else {
            Arc::new(Limits { handles_max: objects_max, ..Limits::clone(&self.limits) })
        };
        let session = MailboxSession { session, store: self.store.clone(), limits };
        Ok((Box::new(session), facts))
    }

    fn when_durable(&self, ticket: Ticket, done: DurableCallback) {
        self.store.when_synced(ticket, done);
    }

    fn limit_views(&self, bytes: usize) {
        self.views.set_budget(bytes);
    }

    fn user(&self, address: &str) -> Option<UserFacts> {
        self.facts_of(address)
    }

    fn elsewhere(&self, address: &str) -> Option<String> {
        self.server_of(address)
    }
}

/// What the server can do, as Connect tells it.
fn capabilities(has_public_folders: bool) -> Vec<u8> {
    let public = if has_public_folders { auxiliary::PUBLIC_FOLDERS_ENABLED } else { 0 };
    let blocks = [
        Block::exorg_info(auxiliary::USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION | public),
        Block::client_control(auxiliary::ENABLE_COMPRESSION, CLIENT_CONTROL_EXPIRY_MS),
        Block::endpoint_capabilities(auxiliary::ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT),
    ];
    auxiliary::encode_blocks(&blocks)
        .ok()
        .and_then(|payload| extended::pack(&payload, Options::default()).ok())
        .unwrap_or_default()
}
