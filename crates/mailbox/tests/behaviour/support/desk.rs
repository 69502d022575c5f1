use tradepost_mailbox::{Environment, ExecuteFlags, Executed, Limits, Session};
use tradepost_mapi::{ErrorCode, FileTime, FolderId, Guid, PropertyTag};
use tradepost_proto::extended;
use tradepost_proto::rop::logon::{LogonReply, PrivateLogon, logon};
use tradepost_proto::rop::other::release;
use tradepost_proto::rop::{NO_HANDLE, Request, Response, RopBuffer};
use tradepost_store::{MailboxOwner, NewMailbox, Options, SpecialFolders, Store, User};
use tradepost_wire::{Reader, Sized16, decode_all, encode};

use super::{Ask, Told};

const PLAIN: ExecuteFlags = ExecuteFlags(3);
const NOW: FileTime = FileTime(133_000_000_000_000_000);
const PAYLOAD_MAX: usize = 1 << 20;

pub struct Desk {
    pub store: Store,
    pub session: Session,
    pub limits: Limits,
    pub now: FileTime,
    /// The handle of the logon.
    pub logon: u32,
    /// The columns that answers with rows are read by.
    pub columns: Vec<PropertyTag>,
    pub max_out: usize,
}

fn new_store() -> Store {
    let store = Store::in_memory().unwrap();
    populate(&store);
    store
}

fn populate(store: &Store) {
    for (n, name) in [(1, "Alice"), (2, "Bob")] {
        let address = format!("{}@example.test", name.to_lowercase());
        let legacy_dn = format!("/o=example/ou=first/cn=Recipients/cn={}", name.to_lowercase());
        let owner = MailboxOwner {
            address: address.clone(),
            display_name: name.into(),
            legacy_dn: legacy_dn.clone(),
        };
        let new =
            NewMailbox { guid: Guid([n; 16]), replica_guid: Guid([n + 0x10; 16]), owner, now: NOW };
        let (mailbox, _) = store.create_mailbox(new).unwrap();
        let user = User {
            address,
            display_name: name.into(),
            legacy_dn,
            mailbox: mailbox.id(),
            verifiers: Vec::new(),
            generation: 0,
            administrator: false,
        };
        store.put_user(&user).unwrap();
    }
}

impl Desk {
    /// Alice, logged on, in a new store.
    pub fn new() -> Self {
        Self::of("alice@example.test", new_store())
    }

    /// Alice, logged on, in a store on disk, which is made where there is none.
    pub fn at(dir: &std::path::Path) -> Self {
        let store = Store::open(dir, Options::default()).unwrap();
        if store.user("alice@example.test").unwrap().is_none() {
            populate(&store);
        }
        Self::of("alice@example.test", store)
    }

    /// Somebody logged on, in a store that is there.
    pub fn of(address: &str, store: Store) -> Self {
        super::record::begin();
        let user = store.user(address).unwrap().unwrap();
        let mut desk = Self {
            store,
            session: Session::new(user, 1252),
            limits: Limits::default(),
            now: NOW,
            logon: NO_HANDLE,
            columns: Vec::new(),
            max_out: 0x8000,
        };
        desk.logon = desk.log_on().0;
        desk
    }

    /// Alice, logged on, in a store that may be new.
    pub fn in_store(store: Store) -> Self {
        if store.user("alice@example.test").unwrap().is_none() {
            populate(&store);
        }
        Self::of("alice@example.test", store)
    }

    /// Another session of Alice, beside this one.
    pub fn beside(&self) -> Self {
        Self::of("alice@example.test", self.store.clone())
    }

    pub fn log_on(&mut self) -> (u32, PrivateLogon) {
        let request = logon_request(&self.session.user().legacy_dn);
        match self.open(NO_HANDLE, request) {
            Ok((handle, LogonReply::Private { body, .. })) => (handle, body),
            other => panic!("logon: {other:?}"),
        }
    }

    pub fn special(&self) -> SpecialFolders {
        let mailbox = self.store.mailbox(self.session.user().mailbox).unwrap();
        mailbox.facts().special
    }

    pub fn inbox_id(&self) -> FolderId {
        self.special().inbox
    }

    /// Executes bytes as they are.
    pub fn raw(&mut self, rop_buffer: &[u8], flags: ExecuteFlags) -> Executed {
        let env = Environment { store: &self.store, now: self.now, limits: &self.limits };
        self.session.execute(&env, rop_buffer, flags, self.max_out)
    }

    /// Executes requests; the payloads of the answer.
    pub fn payloads(
        &mut self,
        requests: &[Request],
        handles: &[u32],
        flags: ExecuteFlags,
    ) -> Result<Vec<RopBuffer>, ErrorCode> {
        let executed = self.raw(&packed(requests, handles), flags);
        if !executed.error.is_success() {
            assert!(executed.rop_buffer.is_empty());
            return Err(executed.error);
        }
        assert!(executed.rop_buffer.len() <= self.max_out, "longer than the client takes");
        let payloads = extended::unpack(&executed.rop_buffer, PAYLOAD_MAX).unwrap();
        Ok(payloads.iter().map(|payload| decode_all(payload).unwrap()).collect())
    }

    /// Executes requests; the answers, and the handles behind them.
    pub fn run(&mut self, requests: &[Request], handles: &[u32]) -> (Vec<Response>, Vec<u32>) {
        let mut payloads = self.payloads(requests, handles, PLAIN).unwrap();
        assert_eq!(payloads.len(), 1);
        let buffer = payloads.remove(0);
        (self.answers(requests, &buffer.rops), buffer.handles)
    }

    /// Reads the answers to requests.
    pub fn answers(&self, requests: &[Request], rops: &[u8]) -> Vec<Response> {
        let mut r = Reader::new(rops);
        let mut answered = requests.iter().filter(|r| !matches!(r, Request::Release(_)));
        let mut answers = Vec::new();
        while r.left() > 0 {
            let columns: &[PropertyTag] = match answered.next() {
                Some(Request::GetPropertiesSpecific(r)) => &r.property_tags,
                _ => &self.columns,
            };
            answers.push(Response::decode_with(&mut r, columns).unwrap());
        }
        answers
    }

    /// One operation on an object.
    pub fn ask<R: Ask>(
        &mut self,
        handle: u32,
        request: R,
    ) -> Result<<R::Reply as Told>::Body, ErrorCode> {
        self.open(handle, request).map(|(_, body)| body)
    }

    /// One operation on an object, with the handle of the object that it opens.
    pub fn open<R: Ask>(
        &mut self,
        handle: u32,
        request: R,
    ) -> Result<(u32, <R::Reply as Told>::Body), ErrorCode> {
        let (mut answers, handles) = self.run(&[request.request()], &[handle, NO_HANDLE]);
        assert_eq!(answers.len(), 1, "{answers:?}");
        let reply = R::reply_of(answers.remove(0)).expect("the answer of another operation");
        let opened = handles.get(1).copied().unwrap_or(NO_HANDLE);
        let outcome = reply.told();
        assert!(outcome.is_ok() || opened == NO_HANDLE, "a failure that gave a handle");
        outcome.map(|body| (opened, body))
    }

    /// One operation from an object to another.
    pub fn ask_between<R: Ask>(
        &mut self,
        source: u32,
        target: u32,
        request: R,
    ) -> Result<<R::Reply as Told>::Body, ErrorCode> {
        let (mut answers, _) = self.run(&[request.request()], &[source, target]);
        assert_eq!(answers.len(), 1, "{answers:?}");
        R::reply_of(answers.remove(0)).expect("the answer of another operation").told()
    }

    pub fn release(&mut self, handle: u32) {
        let request = release::Request { logon_id: 0, input: 0 };
        let (answers, _) = self.run(&[Request::Release(request)], &[handle]);
        assert_eq!(answers, []);
    }
}

/// A RopBuffer as clients send it.
fn packed(requests: &[Request], handles: &[u32]) -> Vec<u8> {
    let buffer = RopBuffer::of_requests(requests, handles.to_vec()).unwrap();
    extended::pack(&encode(&buffer).unwrap(), extended::Options::default()).unwrap()
}

fn logon_request(dn: &str) -> logon::Request {
    logon::Request {
        logon_id: 0,
        output: 1,
        logon_flags: 1,
        open_flags: 0,
        store_state: 0,
        essdn: Sized16(Some(dn.into())),
    }
}
