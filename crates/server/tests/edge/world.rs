//! A server on a free port whose sessions echo, and do as they are told.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};

use parking_lot::{Condvar, Mutex};
use tokio::sync::oneshot;
use tradepost_auth::{NtHash, SealingKey, Verifiers};
use tradepost_proto::http::ConnectRequest;
use tradepost_server::Edge;
use tradepost_server::behaviour::{
    Behaviour, ConnectFacts, DurableCallback, ExecuteOutcome, Mailboxes, UserFacts, UserIdentity,
};
use tradepost_server::config::Limits;
use tradepost_server::http::{Listener, serve};
use tradepost_server::login::Accounts;
use tradepost_server::sessions::EventSignal;
use tradepost_server::tls::Tls;
use tradepost_store::kv::Ticket;
use tradepost_wire::Guid;

/// The ticket that is not durable until [`World::sync`] is called.
const UNSYNCED: Ticket = Ticket(99);

static VERIFIERS: LazyLock<Verifiers> = LazyLock::new(|| {
    Verifiers::new("alice", "demo", &SealingKey::new([1; 32]), [2; 52]).expect("verifiers")
});

/// What the sessions share with the test.
#[derive(Default)]
pub struct Stage {
    /// How many Executes were carried out.
    pub executed: AtomicUsize,
    open: Mutex<bool>,
    opened: Condvar,
    unsynced: Mutex<Vec<DurableCallback>>,
    pub signals: Mutex<Vec<EventSignal>>,
}

impl Stage {
    /// Lets the Execute `block` go on.
    pub fn open(&self) {
        *self.open.lock() = true;
        self.opened.notify_all();
    }

    /// Makes everything durable.
    pub fn sync(&self) {
        for done in self.unsynced.lock().drain(..) {
            done(Ok(()));
        }
    }
}

struct Echo(Arc<Stage>, EventSignal);

impl Behaviour for Echo {
    fn execute(&mut self, request: &[u8], flags: u32, max_rop_out: u32) -> ExecuteOutcome {
        self.0.executed.fetch_add(1, Ordering::SeqCst);
        let mut outcome = ExecuteOutcome { rop_buffer: request.to_vec(), ..Default::default() };
        match request {
            b"block" => {
                let mut open = self.0.open.lock();
                self.0.opened.wait_while(&mut open, |open| !*open);
            }
            b"fail" => outcome.error_code = 0x4B6,
            b"panic" => std::panic::resume_unwind(Box::new(())),
            b"numbers" => outcome.rop_buffer = format!("{flags} {max_rop_out}").into(),
            b"raise" => self.1.raise(),
            b"clear" => self.1.clear(),
            b"large" => outcome.rop_buffer = vec![7; 300 << 10],
            b"unsynced" => outcome.durable = UNSYNCED,
            _ => {}
        }
        outcome
    }

    /// What comes behind the word `short` is.
    fn execute_if_short(
        &mut self,
        request: &[u8],
        flags: u32,
        max_rop_out: u32,
    ) -> Option<ExecuteOutcome> {
        let request = request.strip_prefix(b"short ")?;
        Some(self.execute(request, flags, max_rop_out))
    }
}

struct Echoes(Arc<Stage>);

impl Mailboxes for Echoes {
    fn connect(
        &self,
        user: &UserIdentity,
        request: &ConnectRequest,
        events: EventSignal,
        _objects_max: usize,
    ) -> Result<(Box<dyn Behaviour>, ConnectFacts), u32> {
        if request.user_dn.0 == b"/o=nobody" {
            return Err(0x3EB);
        }
        self.0.signals.lock().push(events.clone());
        let facts = ConnectFacts { display_name: user.address.clone(), ..Default::default() };
        Ok((Box::new(Echo(Arc::clone(&self.0), events)), facts))
    }

    fn when_durable(&self, ticket: Ticket, done: DurableCallback) {
        if ticket == UNSYNCED {
            self.0.unsynced.lock().push(done);
        } else {
            done(Ok(()));
        }
    }

    fn user(&self, address: &str) -> Option<UserFacts> {
        let name = address.to_lowercase();
        ["alice@example.test", "bob@example.test"].contains(&name.as_str()).then(|| UserFacts {
            legacy_dn: format!("/o=Example/cn={name}"),
            display_name: name.clone(),
            address: name,
            mailbox_guid: Guid([7; 16]),
            deployment_id: Guid([8; 16]),
            public_folders: None,
            shared: Vec::new(),
        })
    }
}

impl Accounts for Echoes {
    fn account(&self, name: &str) -> Option<(UserIdentity, Verifiers)> {
        let known = ["alice@example.test", "bob@example.test"].contains(&name);
        known.then(|| (UserIdentity { address: name.to_owned() }, VERIFIERS.clone()))
    }

    fn nt_hash(&self, _: &UserIdentity, verifiers: &Verifiers) -> Option<NtHash> {
        verifiers.nt_hash("alice", &SealingKey::new([1; 32])).ok()
    }
}

/// A running server; it ends when this is dropped.
pub struct World {
    pub address: SocketAddr,
    pub stage: Arc<Stage>,
    pub edge: Arc<Edge>,
    end: Option<oneshot::Sender<()>>,
    served: tokio::task::JoinHandle<()>,
}

impl World {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// A server with other limits.
    pub async fn with(change: impl FnOnce(&mut Limits)) -> Self {
        Self::listening(change, None).await
    }

    /// A server that speaks TLS.
    pub async fn encrypted(tls: Tls) -> Self {
        Self::listening(|_| {}, Some(tls)).await
    }

    async fn listening(change: impl FnOnce(&mut Limits), tls: Option<Tls>) -> Self {
        let mut limits = Limits { processing_after_millis: 250, ..Limits::default() };
        change(&mut limits);
        let stage = Arc::new(Stage::default());
        let echoes = Arc::new(Echoes(Arc::clone(&stage)));
        let domain = Some("example.test".to_owned());
        let edge = Edge::new(Arc::clone(&echoes) as _, echoes, limits, domain).expect("randomness");
        let edge = Arc::new(edge);
        let listener = Listener::bind(([127, 0, 0, 1], 0).into(), tls).await.expect("a port");
        let address = listener.address().expect("an address");
        let (end, ended) = oneshot::channel();
        let served = tokio::spawn(serve(Arc::clone(&edge), vec![listener], async {
            let _ = ended.await;
        }));
        Self { address, stage, edge, end: Some(end), served }
    }

    /// Tells the server to end.
    pub fn end(&mut self) {
        drop(self.end.take());
    }

    /// Waits until it has ended.
    pub async fn ended(mut self) {
        self.end();
        self.served.await.expect("the server ends by itself");
    }

    pub fn executed(&self) -> usize {
        self.stage.executed.load(Ordering::SeqCst)
    }
}
