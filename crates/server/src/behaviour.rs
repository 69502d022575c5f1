//! The seam between the edge and what operations mean: sessions and mailboxes as the server sees
//! them.

use tradepost_proto::http::ConnectRequest;
use tradepost_store::kv::Ticket;
use tradepost_wire::Guid;

use crate::sessions::EventSignal;

/// Who has logged on: the one name under which an account is known.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct UserIdentity {
    /// The SMTP address of the mailbox, in lower case.
    pub address: String,
}

/// What discovery tells about an account.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct UserFacts {
    /// The SMTP address, in the case in which it was given when the account was made.
    pub address: String,
    /// The name that people see.
    pub display_name: String,
    /// The legacy distinguished name, `/o=…/ou=…/cn=Recipients/cn=…`.
    pub legacy_dn: String,
    /// The GUID of the mailbox; part of the URL of its endpoints.
    pub mailbox_guid: Guid,
    /// The GUID of the organisation.
    pub deployment_id: Guid,
    /// The SMTP address of the public folder mailbox, if there is one.
    pub public_folders: Option<String>,
    /// Further mailboxes that the account may use: their names and SMTP addresses.
    pub shared: Vec<(String, String)>,
}

/// What an Execute came to.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ExecuteOutcome {
    /// The RopBuffer of the answer: extended headers with their payloads, ready to be sent.
    pub rop_buffer: Vec<u8>,
    /// The ErrorCode of the answer's body; 0 is success.
    pub error_code: u32,
    /// Everything that the answer depends on, written or read. It leaves only when this is on disk.
    pub durable: Ticket,
}

/// One session: what stands behind a session context. The server calls it from one thread at a
/// time.
pub trait Behaviour: Send {
    /// Carries out the RopBuffer of an Execute request, as received: extended header and payload.
    /// `flags` are those of [MS-OXCMAPIHTTP] 2.2.4.2.1, `max_rop_out` is the longest RopBuffer that
    /// the client takes.
    fn execute(&mut self, request: &[u8], flags: u32, max_rop_out: u32) -> ExecuteOutcome;

    /// The same, if it is known to be short and to wait for nobody. `None` if it may take long;
    /// nothing has been done then.
    fn execute_if_short(
        &mut self,
        _request: &[u8],
        _flags: u32,
        _max_rop_out: u32,
    ) -> Option<ExecuteOutcome> {
        None
    }
}

/// What the answer of a Connect says besides that it succeeded.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ConnectFacts {
    /// The display name of the user.
    pub display_name: String,
    /// The part of the distinguished name that goes before those of other recipients; empty with
    /// Exchange.
    pub dn_prefix: String,
    /// The payload of the auxiliary buffer, with its extended header; may be empty.
    pub auxiliary_buffer: Vec<u8>,
}

/// Called once, when a ticket is on disk or with the error that closed the store for writing.
pub type DurableCallback = Box<dyn FnOnce(Result<(), tradepost_store::Error>) + Send>;

/// All mailboxes, as far as the edge needs them. Every method may block for as long as reading a
/// few records takes.
pub trait Mailboxes: Send + Sync {
    /// Begins a session. `events` is raised by the session when something waits to be fetched with
    /// Execute, and cleared by it when all has been. The session may
    /// have `objects_max` objects open at a time. The error is the ErrorCode of the Connect
    /// answer.
    fn connect(
        &self,
        user: &UserIdentity,
        request: &ConnectRequest,
        events: EventSignal,
        objects_max: usize,
    ) -> Result<(Box<dyn Behaviour>, ConnectFacts), u32>;

    /// Calls `done` when the ticket is on disk, perhaps before returning.
    fn when_durable(&self, ticket: Ticket, done: DurableCallback);

    /// The account with this SMTP address, in any case.
    fn user(&self, address: &str) -> Option<UserFacts>;

    /// Where the mailbox of an address is if not on this server: `https://host[:port]`.
    fn elsewhere(&self, _address: &str) -> Option<String> {
        None
    }

    /// How many bytes the listed rows of all tables together may keep from now on.
    fn limit_views(&self, _bytes: usize) {}
}
