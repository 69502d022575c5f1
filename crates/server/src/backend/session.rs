//! Sessions of the embedded store, as the edge sees them.

use std::sync::Arc;

use tradepost_mailbox::{Environment, ExecuteFlags, Executed, Limits, Session};
use tradepost_mapi::ErrorCode;
use tradepost_proto::auxiliary::{self, Block};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::http::ConnectRequest;
use tradepost_store::Store;
use tradepost_store::kv::Ticket;

use super::{Embedded, now};
use crate::behaviour::{
    Behaviour, ConnectFacts, DurableCallback, ExecuteOutcome, Mailboxes, UserFacts, UserIdentity,
};
use crate::sessions::EventSignal;

/// LIMIT: EXCHANGE: how long a client may keep what it knows of the server's capabilities, in
/// milliseconds: a week.
const CLIENT_CONTROL_EXPIRY_MS: u32 = 604_800_000;

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
    ) -> Result<(Box<dyn Behaviour>, ConnectFacts), u32> {
        let account = self.user_named(&user.address).ok_or(ErrorCode::LOGON_FAILED.0)?;
        let named = self.store.user_by_dn(&request.user_dn.to_string());
        match named {
            Ok(Some(named)) if named.mailbox == account.mailbox => {}
            // [MS-OXCRPC] 3.1.4.1: somebody else's name needs a privilege that nobody has.
            Ok(Some(_)) => return Err(ErrorCode::ACCESS_DENIED.0),
            Ok(None) => return Err(ErrorCode::UNKNOWN_USER.0),
            Err(error) => {
                tracing::error!(%error, "reading an account");
                return Err(ErrorCode::CALL_FAILED.0);
            }
        }
        let facts = ConnectFacts {
            display_name: account.display_name.to_string(),
            dn_prefix: String::new(),
            auxiliary_buffer: capabilities(),
        };
        let session = Session::new(account, request.default_code_page)
            .with_locale(request.lcid_sort)
            .with_views(self.views.clone());
        let session =
            MailboxSession { session, store: self.store.clone(), limits: Arc::clone(&self.limits) };
        Ok((Box::new(session), facts))
    }

    fn when_durable(&self, ticket: Ticket, done: DurableCallback) {
        self.store.when_synced(ticket, done);
    }

    fn limit_views(&self, bytes: usize) {
        self.views.set_budget(bytes);
    }

    fn user(&self, address: &str) -> Option<UserFacts> {
        self.facts_of(self.user_named(address)?)
    }
}

/// What the server can do, as Connect tells it. There are no public folders.
fn capabilities() -> Vec<u8> {
    let blocks = [
        Block::exorg_info(auxiliary::USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION),
        Block::client_control(auxiliary::ENABLE_COMPRESSION, CLIENT_CONTROL_EXPIRY_MS),
        Block::endpoint_capabilities(auxiliary::ENDPOINT_CAPABILITIES_SINGLE_ENDPOINT),
    ];
    auxiliary::encode_blocks(&blocks)
        .ok()
        .and_then(|payload| extended::pack(&payload, Options::default()).ok())
        .unwrap_or_default()
}
