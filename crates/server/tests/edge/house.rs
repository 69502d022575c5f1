//! A whole server on a data directory, with real mailboxes, as the program runs it.

use std::net::SocketAddr;

use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tradepost_mapi::{FolderId, MessageId, TaggedValue, Value, tags};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::rop::folder::get_contents_table;
use tradepost_proto::rop::logon::{LogonReply, logon};
use tradepost_proto::rop::message::{create_message, save_changes_message};
use tradepost_proto::rop::property::set_properties;
use tradepost_proto::rop::{Exactly16, NO_HANDLE, OnSuccess, Request, Response, RopBuffer};
use tradepost_server::backend;
use tradepost_server::commands::Command;
use tradepost_server::config::{Config, Limits};
use tradepost_server::control;
use tradepost_server::program::Prepared;
use tradepost_wire::{AsciiZ, Reader, Sized16, Wire, decode_all, encode};

use crate::client::{ALICE, Answer, BOB, Client};

/// Where the Inbox stands among the folders of RopLogon, [MS-OXCSTOR] 2.2.1.1.3.
const INBOX: usize = 4;

/// A running server with the users alice and bob.
pub struct House {
    dir: TempDir,
    limits: Limits,
    pub address: SocketAddr,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

impl House {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// A server with other limits.
    pub async fn with(change: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = Limits::default();
        change(&mut limits);
        let dir = tempfile::tempdir().expect("a directory");
        for name in ["alice", "bob"] {
            let user = Command::UserAdd {
                address: format!("{name}@example.test"),
                display_name: None,
                password: "demo".to_owned(),
                server: None,
            };
            let path = dir.path().to_owned();
            let added = tokio::task::spawn_blocking(move || {
                let open = backend::open as backend::Open;
                control::run(&path, Some("example.test"), open, user, &mut |_| {}).expect("a user")
            });
            added.await.expect("added");
        }
        let mut house = Self { dir, limits, address: ([0; 4], 0).into(), running: None };
        house.start().await;
        house
    }

    async fn start(&mut self) {
        let config = Config {
            data: self.dir.path().to_owned(),
            domain: "example.test".to_owned(),
            host: "mail.example.test".to_owned(),
            external_url: None,
            http: vec![([127, 0, 0, 1], 0).into()],
            https: None,
            auth: tradepost_server::config::Auth::default(),
            limits: self.limits.clone(),
        };
        // Tasks of a server that ended in this process may hold the store a moment longer.
        let prepared = tokio::time::timeout(std::time::Duration::from_mins(1), async {
            loop {
                if let Ok(server) = Prepared::new(&config, backend::open).await {
                    return server;
                }
                tokio::task::yield_now().await;
            }
        });
        let server = prepared.await.expect("prepared");
        self.address = server.addresses[0].1;
        let (end, ended) = oneshot::channel();
        let running = tokio::spawn(server.run(async {
            let _ = ended.await;
        }));
        self.running = Some((end, running));
    }

    /// Ends the server and starts it again on the same data.
    pub async fn restart(&mut self) {
        let (end, running) = self.running.take().expect("it runs");
        drop(end);
        running.await.expect("it ends by itself");
        self.start().await;
    }

    /// Somebody who was not there before connects, saves and finds what was saved.
    pub async fn still_answers(&self) {
        let mut guest = Guest::of(self, BOB).await;
        let before = guest.count().await;
        guest.save("still here").await;
        assert_eq!(guest.count().await, before + 1);
        assert_eq!(guest.client.disconnect().await.code(), "0");
    }
}

/// A client that is logged on.
pub struct Guest {
    pub client: Client,
    pub logon: u32,
    pub inbox: FolderId,
}

impl Guest {
    /// Alice, or whoever the credentials name.
    pub async fn of(house: &House, authorization: &'static str) -> Self {
        let mut client = Client::new(house.address).await;
        client.authorization = Some(authorization);
        let dn = distinguished_name(&mut client).await;
        assert_eq!(client.connect(&dn).await.code(), "0");
        let mut guest = Self { client, logon: NO_HANDLE, inbox: FolderId::default() };
        guest.log_on(&dn).await;
        guest
    }

    pub async fn log_on(&mut self, dn: &str) {
        let request = Request::Logon(logon::Request {
            logon_id: 0,
            output: 0,
            logon_flags: 1,
            open_flags: 0,
            store_state: 0,
            essdn: Sized16(Some(AsciiZ::from(dn))),
        });
        let (answers, handles) = self.ask(&[request], vec![NO_HANDLE]).await;
        let Response::Logon(answer) = &answers[0] else { unreachable!("{answers:?}") };
        let LogonReply::Private { body, .. } = &answer.reply else { unreachable!("{answers:?}") };
        (self.logon, self.inbox) = (handles[0], body.folder_ids.0[INBOX]);
    }

    /// Carries out operations that all succeed as a whole.
    pub async fn ask(
        &mut self,
        requests: &[Request],
        handles: Vec<u32>,
    ) -> (Vec<Response>, Vec<u32>) {
        let answer = self.client.execute(&packed(requests, handles)).await;
        assert_eq!(answer.code(), "0");
        answers(&answer)
    }

    /// The requests that save a message into the Inbox, packed.
    pub fn save_buffer(&self, subject: &str) -> Vec<u8> {
        let create = create_message::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            code_page_id: 0x0FFF,
            folder_id: self.inbox,
            associated_flag: false,
        };
        let subject = TaggedValue::new(tags::SUBJECT, Value::String(subject.into()));
        let property_values = Exactly16(vec![subject].into());
        let set = set_properties::Request { logon_id: 0, input: 1, property_values };
        let save =
            save_changes_message::Request { logon_id: 0, response: 1, input: 1, save_flags: 0 };
        let requests = [
            Request::CreateMessage(create),
            Request::SetProperties(set),
            Request::SaveChangesMessage(save),
        ];
        packed(&requests, vec![self.logon, NO_HANDLE])
    }

    pub async fn save(&mut self, subject: &str) -> MessageId {
        let buffer = self.save_buffer(subject);
        saved(&self.client.execute(&buffer).await)
    }

    /// How many messages are in the Inbox.
    pub async fn count(&mut self) -> u32 {
        let open = tradepost_proto::rop::folder::open_folder::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            folder_id: self.inbox,
            open_mode_flags: 0,
        };
        let table =
            get_contents_table::Request { logon_id: 0, input: 1, output: 2, table_flags: 0 };
        let release = |input| {
            Request::Release(tradepost_proto::rop::other::release::Request { logon_id: 0, input })
        };
        let requests =
            [Request::OpenFolder(open), Request::GetContentsTable(table), release(2), release(1)];
        let (answers, _) = self.ask(&requests, vec![self.logon, NO_HANDLE, NO_HANDLE]).await;
        let Response::GetContentsTable(answer) = &answers[1] else { unreachable!("{answers:?}") };
        let OnSuccess::Answered { body, .. } = &answer.reply else { unreachable!("{answers:?}") };
        body.row_count
    }
}

/// The distinguished name of whoever the client's credentials name.
pub async fn distinguished_name(client: &mut Client) -> String {
    let name = if client.authorization == Some(ALICE) { "alice" } else { "bob" };
    let authorization = client.authorization.unwrap_or_default().to_owned();
    let headers = [("Authorization", authorization), ("X-MapiHttpCapability", "1".to_owned())];
    let body = format!(
        "<Autodiscover><Request><EMailAddress>{name}@example.test</EMailAddress></Request>\
         </Autodiscover>"
    );
    let line = "POST /autodiscover/autodiscover.xml";
    let text = client.request(line, &headers, body.as_bytes()).await.text();
    let rest = text.split_once("<LegacyDN>").map(|(_, rest)| rest).expect("a name");
    rest.split_once('<').map(|(dn, _)| dn.to_owned()).expect("a name")
}

/// Operations as the RopBuffer of an Execute.
pub fn packed(requests: &[Request], handles: Vec<u32>) -> Vec<u8> {
    let buffer = RopBuffer::of_requests(requests, handles).expect("fits");
    extended::pack(&encode(&buffer).expect("fits"), Options::default()).expect("fits")
}

/// What an Execute came to.
pub fn answers(answer: &Answer) -> (Vec<Response>, Vec<u32>) {
    let done = answer.execute_done();
    assert_eq!(done.error_code, 0, "the Execute failed as a whole");
    let payloads = extended::unpack(&done.rop_buffer.0, 1 << 16).expect("payloads");
    let buffer: RopBuffer = decode_all(&payloads[0]).expect("operations");
    let mut reader = Reader::new(&buffer.rops);
    let mut list = Vec::new();
    while reader.left() > 0 {
        list.push(Response::decode(&mut reader).expect("an answer"));
    }
    (list, buffer.handles)
}

/// The message that an Execute of [`Guest::save_buffer`] saved.
pub fn saved(answer: &Answer) -> MessageId {
    let (list, _) = answers(answer);
    let Some(Response::SaveChangesMessage(answer)) = list.last() else { unreachable!("{list:?}") };
    let OnSuccess::Answered { body, .. } = &answer.reply else { unreachable!("{answer:?}") };
    body.message_id
}
