//! A user at work: a session on a store, in this process.

use anyhow::{Context, bail};
use tradepost_mailbox::{Environment, ExecuteFlags, Executed, Limits, Session, Views};
use tradepost_mapi::{FileTime, Guid};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::logon::logon;
use tradepost_proto::rop::{Request, Response, RopBuffer};
use tradepost_store::{MailboxOwner, NewMailbox, Store, User};
use tradepost_wire::{AsciiZ, Reader, Sized16, Wire, decode_all, encode};

/// The longest answer that is asked for.
const MAX_ROP_OUT: usize = 0x8007;

/// A session with its store.
pub struct Desk {
    pub store: Store,
    pub user: User,
    session: Session,
    limits: Limits,
    now: FileTime,
}

impl Desk {
    /// Makes a mailbox, the `n`th, unless it is there already, and sits down at it.
    pub fn new(store: Store, n: u8) -> anyhow::Result<Self> {
        if let Some(user) = store.user(&format!("user{n}@example.test"))? {
            return Ok(Self::of(store, user));
        }
        let now = FileTime(133_000_000_000_000_000);
        let legacy_dn = format!("/o=bench/cn=user{n}");
        let owner = MailboxOwner {
            address: format!("user{n}@example.test"),
            display_name: "User".into(),
            legacy_dn: legacy_dn.clone(),
        };
        let new = NewMailbox { guid: Guid([n; 16]), replica_guid: Guid([!n; 16]), owner, now };
        let (mailbox, _) = store.create_mailbox(new)?;
        let user = User {
            address: format!("user{n}@example.test"),
            display_name: "User".into(),
            legacy_dn,
            mailbox: mailbox.id(),
            verifiers: Vec::new(),
            generation: 0,
            administrator: false,
        };
        store.put_user(&user)?;
        Ok(Self::of(store, user))
    }

    /// Another session of a user.
    pub fn of(store: Store, user: User) -> Self {
        let session = Session::new(user.clone(), 1252);
        let now = FileTime(133_000_000_000_000_000);
        Self { store, user, session, limits: Limits::default(), now }
    }

    /// The same with views that are given.
    pub fn with_views(self, views: Views) -> Self {
        Self { session: self.session.with_views(views), ..self }
    }

    /// Logs on; the handle.
    pub fn log_on(&mut self) -> anyhow::Result<u32> {
        let request = Request::Logon(logon::Request {
            logon_id: 0,
            output: 0,
            logon_flags: 1,
            open_flags: 0,
            store_state: 0,
            essdn: Sized16(Some(AsciiZ::from(self.user.legacy_dn.as_str()))),
        });
        let (_, handles) = self.run(&[request], vec![u32::MAX])?;
        handles.first().copied().context("no handle")
    }

    /// Packs requests as a client would.
    pub fn pack(requests: &[Request], handles: Vec<u32>) -> anyhow::Result<Vec<u8>> {
        let buffer = RopBuffer::of_requests(requests, handles)?;
        Ok(extended::pack(&encode(&buffer)?, Options::default())?)
    }

    /// Executes a packed buffer; the answer as it would be sent. It may be on disk later.
    pub fn execute(&mut self, packed: &[u8]) -> anyhow::Result<Vec<u8>> {
        Ok(self.executed(packed)?.rop_buffer)
    }

    /// Executes a packed buffer and waits until all that the answer depends on is on disk.
    pub fn execute_durably(&mut self, packed: &[u8]) -> anyhow::Result<Vec<u8>> {
        let done = self.executed(packed)?;
        self.store.wait(done.durable)?;
        Ok(done.rop_buffer)
    }

    fn executed(&mut self, packed: &[u8]) -> anyhow::Result<Executed> {
        let env = Environment { store: &self.store, now: self.now, limits: &self.limits };
        let done = self.session.execute(&env, packed, ExecuteFlags(3), MAX_ROP_OUT);
        if !done.error.is_success() {
            bail!("execute failed: {:?}", done.error);
        }
        Ok(done)
    }

    /// Executes requests; the answers and the table of handles. Fails when any answer does.
    pub fn run(
        &mut self,
        requests: &[Request],
        handles: Vec<u32>,
    ) -> anyhow::Result<(Vec<Response>, Vec<u32>)> {
        let answer = self.execute(&Self::pack(requests, handles)?)?;
        let payloads = extended::unpack(&answer, 1 << 20)?;
        let buffer: RopBuffer = decode_all(payloads.first().context("no payload")?)?;
        let mut reader = Reader::new(&buffer.rops);
        let mut list = Vec::new();
        while reader.left() > 0 {
            let response = Response::decode(&mut reader)?;
            if let Some(code) = response.code().filter(|code| !code.is_success()) {
                bail!("{}: {code:?}", response.name());
            }
            list.push(response);
        }
        Ok((list, buffer.handles))
    }
}
