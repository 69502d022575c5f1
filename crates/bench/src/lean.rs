//! A session that is as cheap as can be for whoever measures a server: requests are bytes made
//! beforehand, and of the answers only what is needed is looked at.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use tradepost_auth::ntlm::{Answer, Identity, Initiator};
use tradepost_mapi::FolderId;
use tradepost_proto::http::StreamParser;
use tradepost_proto::rop::logon::{self, LogonReply};
use tradepost_proto::rop::{NO_HANDLE, Reply, Request};
use tradepost_testkit::bodies;
use tradepost_wire::{AsciiZ, Sized16};

/// The GUID of all request ids; a counter of ten digits comes behind it.
const GUID: &str = "{3F2504E0-4F89-41D3-9A0C-0305E82C3301}";
/// The longest answer that is read.
const BODY_LEN_MAX: usize = 1 << 20;
/// Where the Inbox stands among the folders of RopLogon.
const INBOX: usize = 4;

trait Both: Read + Write + Send {}
impl<T: Read + Write + Send> Both for T {}

/// A connection, and what was read of it.
pub struct Line {
    stream: Box<dyn Both>,
    read: Vec<u8>,
}

impl Line {
    /// Plain HTTP on loopback.
    pub fn plain(port: u16) -> anyhow::Result<Self> {
        Ok(Self { stream: Box::new(connected(port)?), read: Vec::new() })
    }

    /// HTTP over TLS on loopback.
    pub fn encrypted(port: u16, config: &Arc<ClientConfig>) -> anyhow::Result<Self> {
        let name = ServerName::try_from("localhost")?;
        let tls = ClientConnection::new(Arc::clone(config), name)?;
        let stream = StreamOwned::new(tls, connected(port)?);
        Ok(Self { stream: Box::new(stream), read: Vec::new() })
    }

    /// Sends a request; where the body of its answer begins. All of the answer is in `read`.
    pub fn exchange(&mut self, request: &[u8]) -> anyhow::Result<usize> {
        self.send(request)?;
        let start = self.head()?;
        let len = header(self.read.get(..start).unwrap_or_default(), "content-length");
        let len: usize = len.context("an answer in pieces")?.parse()?;
        while self.read.len() < start + len {
            self.more()?;
        }
        Ok(start)
    }

    fn send(&mut self, request: &[u8]) -> anyhow::Result<()> {
        self.read.clear();
        self.stream.write_all(request)?;
        Ok(self.stream.flush()?)
    }

    /// Reads on until the head is there; where it ends.
    fn head(&mut self) -> anyhow::Result<usize> {
        loop {
            if let Some(at) = find(&self.read, b"\r\n\r\n") {
                return Ok(at + 4);
            }
            self.more()?;
        }
    }

    fn more(&mut self) -> anyhow::Result<()> {
        let mut piece = [0; 16 << 10];
        let n = self.stream.read(&mut piece)?;
        ensure!(n > 0, "the connection was closed");
        self.read.extend_from_slice(piece.get(..n).unwrap_or_default());
        Ok(())
    }
}

fn connected(port: u16) -> anyhow::Result<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    memchr::memmem::find(text, what)
}

/// The value of a header whose name hyper writes in lower case.
fn header<'a>(head: &'a [u8], name: &str) -> Option<&'a str> {
    let head = std::str::from_utf8(head).ok()?;
    let mut lines = head.split("\r\n").filter_map(|line| line.split_once(": "));
    lines.find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// Who a session says that it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Scheme {
    /// The password with each request.
    Basic,
    /// Proved once for the connection.
    Ntlm,
}

/// A request made beforehand; its counter and its cookie are put in before it is sent.
pub struct Prepared {
    bytes: Vec<u8>,
    counter: usize,
    sequence: usize,
}

impl Prepared {
    /// The bytes, as they were sent last.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// A session of one user on one connection.
pub struct Session {
    line: Line,
    user: String,
    authorization: Option<String>,
    context: String,
    sequence: String,
    counter: u64,
    /// The handle of the logon.
    pub logon: u32,
    /// The Inbox.
    pub inbox: FolderId,
}

impl Session {
    /// Connects and logs on.
    pub fn begin(
        line: Line,
        user: &str,
        password: &str,
        dn: &str,
        scheme: Scheme,
    ) -> anyhow::Result<Self> {
        let basic = format!("Basic {}", STANDARD.encode(format!("{user}:{password}")));
        let mut session = Self {
            line,
            user: user.to_owned(),
            authorization: Some(basic),
            context: String::new(),
            sequence: String::new(),
            counter: 0,
            logon: NO_HANDLE,
            inbox: FolderId::default(),
        };
        if scheme == Scheme::Ntlm {
            session.prove(user, password)?;
        }
        session.post("Connect", &bodies::connect(dn))?;
        if scheme == Scheme::Ntlm {
            session.authorization = None;
        }
        session.log_on(dn)?;
        Ok(session)
    }

    /// Asks for a challenge; the proof goes with the next request.
    fn prove(&mut self, user: &str, password: &str) -> anyhow::Result<()> {
        let (initiator, token) = Initiator::begin();
        self.authorization = Some(format!("NTLM {}", STANDARD.encode(token)));
        let request = self.request("Connect", &[]);
        let start = self.line.exchange(&request.bytes)?;
        let head = self.line.read.get(..start).unwrap_or_default();
        let challenge = header(head, "www-authenticate").and_then(|v| v.strip_prefix("NTLM "));
        let challenge = STANDARD.decode(challenge.context("no challenge")?)?;
        let answer = Answer {
            file_time: 133_000_000_000_000_000,
            client_challenge: [7; 8],
            session_key: [9; 16],
            binding: None,
            target_name: "HTTP/localhost",
        };
        let token = initiator.finish(&challenge, &Identity::new(user, password), &answer)?;
        self.authorization = Some(format!("NTLM {}", STANDARD.encode(token)));
        Ok(())
    }

    fn log_on(&mut self, dn: &str) -> anyhow::Result<()> {
        let request = Request::Logon(logon::logon::Request {
            logon_id: 0,
            output: 0,
            logon_flags: logon::LOGON_PRIVATE,
            open_flags: 0,
            store_state: 0,
            essdn: Sized16(Some(AsciiZ::from(dn))),
        });
        let mut handles = vec![NO_HANDLE];
        let LogonReply::Private { body, .. } = self.call(&request, &mut handles)? else {
            bail!("the logon was refused")
        };
        self.logon = handles.first().copied().context("no handle")?;
        self.inbox = body.folder_ids.0.get(INBOX).copied().context("no Inbox")?;
        Ok(())
    }

    /// Carries out one operation; the handles are those of the answer afterwards.
    pub fn call<R: Reply>(
        &mut self,
        request: &Request,
        handles: &mut Vec<u32>,
    ) -> anyhow::Result<R> {
        let body = bodies::execute(std::slice::from_ref(request), handles.clone());
        let (reply, answered) = bodies::reply(request, &self.post("Execute", &body)?);
        *handles = answered;
        Ok(reply)
    }

    fn post(&mut self, request_type: &str, body: &[u8]) -> anyhow::Result<Vec<u8>> {
        let mut request = self.request(request_type, body);
        let start = self.repeat(&mut request)?;
        let mut parser = StreamParser::new(BODY_LEN_MAX);
        parser.push(self.line.read.get(start..).unwrap_or_default())?;
        Ok(parser.finish()?.body)
    }

    /// Makes a request, to be sent often.
    pub fn request(&self, request_type: &str, body: &[u8]) -> Prepared {
        let mut text = format!(
            "POST /mapi/emsmdb/?MailboxId={} HTTP/1.1\r\nHost: localhost\r\n\
             Content-Type: application/mapi-http\r\nX-RequestType: {request_type}\r\n\
             X-ClientInfo: {GUID}:1\r\nX-ClientApplication: Outlook/15.00.0847.4040\r\n",
            self.user
        );
        if let Some(value) = &self.authorization {
            text.extend(["Authorization: ", value, "\r\n"]);
        }
        text.extend(["X-RequestId: ", GUID, ":"]);
        let counter = text.len();
        text.push_str("0000000000\r\n");
        let mut sequence = 0;
        if !self.context.is_empty() {
            text.extend(["Cookie: MapiContext=", &self.context, "; MapiSequence="]);
            sequence = text.len();
            text.extend([self.sequence.as_str(), "\r\n"]);
        }
        text.extend(["Content-Length: ", &body.len().to_string(), "\r\n\r\n"]);
        Prepared { bytes: [text.as_bytes(), body].concat(), counter, sequence }
    }

    /// Sends a request once more, as the next one of the session; where the body of the answer
    /// begins.
    pub fn repeat(&mut self, request: &mut Prepared) -> anyhow::Result<usize> {
        self.put_in(request);
        let start = self.line.exchange(&request.bytes)?;
        let head = self.line.read.get(..start).unwrap_or_default();
        ensure!(find(head, b"x-responsecode: 0\r\n").is_some(), "refused");
        for (name, kept) in
            [("MapiContext=", &mut self.context), ("MapiSequence=", &mut self.sequence)]
        {
            if let Some(at) = find(head, name.as_bytes()) {
                let value = head.get(at + name.len()..).unwrap_or_default();
                let end = value.iter().position(|b| *b == b';').unwrap_or_default();
                kept.clear();
                kept.push_str(std::str::from_utf8(value.get(..end).unwrap_or_default())?);
            }
        }
        Ok(start)
    }

    fn put_in(&mut self, request: &mut Prepared) {
        self.counter += 1;
        let digits = format!("{:010}", self.counter);
        put(&mut request.bytes, request.counter, digits.as_bytes());
        if request.sequence > 0 {
            put(&mut request.bytes, request.sequence, self.sequence.as_bytes());
        }
    }

    /// Sends a NotificationWait and leaves it open.
    pub fn wait(&mut self) -> anyhow::Result<()> {
        let mut request = self.request("NotificationWait", &bodies::notification_wait());
        self.put_in(&mut request);
        self.line.send(&request.bytes)?;
        let start = self.line.head()?;
        while find(self.line.read.get(start..).unwrap_or_default(), b"PROCESSING").is_none() {
            self.line.more()?;
        }
        Ok(())
    }

    /// Ends the session.
    pub fn end(mut self) -> anyhow::Result<Line> {
        self.post("Disconnect", &bodies::disconnect())?;
        Ok(self.line)
    }
}

fn put(bytes: &mut [u8], at: usize, what: &[u8]) {
    if let Some(place) = bytes.get_mut(at..at + what.len()) {
        place.copy_from_slice(what);
    }
}
