//! A user at work: a session on a store, in this process.

use anyhow::{Context, bail};
use tradepost_mailbox::{Environment, ExecuteFlags, Limits, Session};
use tradepost_mapi::{FileTime, Guid};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::{Request, Response, RopBuffer};
use tradepost_store::{MailboxOwner, NewMailbox, Store, User};
use tradepost_wire::{Reader, Wire, decode_all, encode};

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
    /// Makes a mailbox and sits down at it.
    pub fn new(store: Store) -> anyhow::Result<Self> {
        let now = FileTime(133_000_000_000_000_000);
        let legacy_dn = "/o=bench/cn=user".to_owned();
        let owner = MailboxOwner {
            address: "user@example.test".to_owned(),
            display_name: "User".into(),
            legacy_dn: legacy_dn.clone(),
        };
        let new = NewMailbox { guid: Guid([1; 16]), replica_guid: Guid([2; 16]), owner, now };
        let (mailbox, _) = store.create_mailbox(new)?;
        let user = User {
            address: "user@example.test".to_owned(),
            display_name: "User".into(),
            legacy_dn,
            mailbox: mailbox.id(),
            verifiers: Vec::new(),
            generation: 0,
        };
        store.put_user(&user)?;
        let session = Session::new(user.clone(), 1252);
        Ok(Self { store, user, session, limits: Limits::default(), now })
    }

    /// Packs requests as a client would.
    pub fn pack(requests: &[Request], handles: Vec<u32>) -> anyhow::Result<Vec<u8>> {
        let buffer = RopBuffer::of_requests(requests, handles)?;
        Ok(extended::pack(&encode(&buffer)?, Options::default())?)
    }

    /// Executes a packed buffer; the answer as it would be sent.
    pub fn execute(&mut self, packed: &[u8]) -> anyhow::Result<Vec<u8>> {
        let env = Environment { store: &self.store, now: self.now, limits: &self.limits };
        let done = self.session.execute(&env, packed, ExecuteFlags(3), MAX_ROP_OUT);
        if !done.error.is_success() {
            bail!("execute failed: {:?}", done.error);
        }
        Ok(done.rop_buffer)
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
