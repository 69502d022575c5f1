//! A session of MAPI over plain HTTP: discovery, Connect, Logon, and one operation at a time.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tradepost_mapi::FolderId;
use tradepost_proto::http::{ConnectResponse, CookieJar, DisconnectResponse, StreamParser};
use tradepost_proto::rop::logon::{self, LogonReply};
use tradepost_proto::rop::{NO_HANDLE, Reply, Request};
use tradepost_wire::{AsciiZ, Sized16, decode_all};

use crate::bodies;
use crate::http::{Answer, Connection};

const GUID: &str = "{3F2504E0-4F89-41D3-9A0C-0305E82C3301}";
/// LIMIT: the longest answer that is read, in bytes.
const BODY_LEN_MAX: usize = 1 << 20;
/// Where the Inbox stands among the folders of RopLogon, [MS-OXCSTOR] 2.2.1.1.3.
const INBOX: usize = 4;

/// The Authorization header of Basic, RFC 7617.
pub fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))
}

/// A logged-on mailbox.
#[derive(Debug)]
pub struct Session {
    connection: Connection,
    authorization: String,
    path: String,
    cookies: CookieJar,
    counter: u32,
    /// The handle of the logon.
    pub logon: u32,
    /// The Inbox.
    pub inbox: FolderId,
}

impl Session {
    /// Finds the mailbox by autodiscover, connects and logs on.
    pub fn new(port: u16, user: &str, password: &str) -> Self {
        let mut session = Self {
            connection: Connection::new(port).expect("the server listens"),
            authorization: basic(user, password),
            path: format!("/mapi/emsmdb/?MailboxId={user}"),
            cookies: CookieJar::default(),
            counter: 0,
            logon: NO_HANDLE,
            inbox: FolderId::default(),
        };
        let dn = session.distinguished_name(user);
        let body = session.post("Connect", &bodies::connect(&dn)).expect("an answer to Connect");
        let ConnectResponse::Done(done) = decode_all(&body).expect("a body of Connect") else {
            unreachable!("Connect failed")
        };
        assert_eq!(done.error_code, 0, "Connect failed");
        session.log_on(&dn);
        session
    }

    /// The mailbox's distinguished name, as discovery tells it.
    pub fn distinguished_name(&mut self, user: &str) -> String {
        let answer = discover(&mut self.connection, user, &self.authorization);
        assert_eq!(answer.status, 200, "discovery was refused");
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        between(&text, "<LegacyDN>", "</LegacyDN>").expect("discovery tells a LegacyDN")
    }

    fn log_on(&mut self, dn: &str) {
        let request = Request::Logon(logon::logon::Request {
            logon_id: 0,
            output: 0,
            logon_flags: logon::LOGON_PRIVATE,
            open_flags: 0,
            store_state: 0,
            essdn: Sized16(Some(AsciiZ::from(dn))),
        });
        let mut handles = vec![NO_HANDLE];
        let LogonReply::Private { body, .. } = self.call(&request, &mut handles) else {
            unreachable!("the logon was refused")
        };
        self.logon = handles[0];
        self.inbox = body.folder_ids.0[INBOX];
    }

    /// One request of the mailbox endpoint; the body behind the meta-tags.
    pub fn post(&mut self, request_type: &str, body: &[u8]) -> std::io::Result<Vec<u8>> {
        self.counter += 1;
        let id = format!("{GUID}:{}", self.counter);
        let cookie = self.cookies.header().unwrap_or_default();
        let mut headers = vec![
            ("Authorization", self.authorization.as_str()),
            ("Content-Type", "application/mapi-http"),
            ("X-RequestType", request_type),
            ("X-RequestId", &id),
            ("X-ClientInfo", &id),
            ("X-ClientApplication", "Outlook/15.00.0847.4040"),
        ];
        if !cookie.is_empty() {
            headers.push(("Cookie", &cookie));
        }
        let answer = self.connection.request(&format!("POST {}", self.path), &headers, body)?;
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            self.cookies.set(cookie);
        }
        let text = || String::from_utf8_lossy(&answer.body);
        assert_eq!(answer.header("x-responsecode"), Some("0"), "{request_type}: {}", text());
        let mut parser = StreamParser::new(BODY_LEN_MAX);
        parser.push(&answer.body).expect("a stream of meta-tags");
        let streamed = parser.finish().expect("a whole stream");
        assert!(streamed.response_code().is_none_or(|code| code.0 == 0), "{request_type} failed");
        Ok(streamed.body)
    }

    /// Carries out one operation; the handles are those of the answer afterwards.
    pub fn call<R: Reply>(&mut self, request: &Request, handles: &mut Vec<u32>) -> R {
        self.try_call(request, handles).expect("the server answers")
    }

    /// The same, for a server that may be gone.
    pub fn try_call<R: Reply>(
        &mut self,
        request: &Request,
        handles: &mut Vec<u32>,
    ) -> std::io::Result<R> {
        let body = bodies::execute(std::slice::from_ref(request), handles.clone());
        let body = self.post("Execute", &body)?;
        let (reply, answered) = bodies::reply(request, &body);
        *handles = answered;
        Ok(reply)
    }

    /// Ends the session.
    pub fn disconnect(mut self) {
        let body = self.post("Disconnect", &bodies::disconnect()).expect("an answer");
        assert!(matches!(decode_all(&body), Ok(DisconnectResponse::Done(_))), "Disconnect failed");
    }
}

/// One question of Autodiscover for the mailbox, with the capability header.
pub(crate) fn discover(connection: &mut Connection, user: &str, authorization: &str) -> Answer {
    let headers = [
        ("Authorization", authorization),
        ("Content-Type", "text/xml"),
        ("X-MapiHttpCapability", "1"),
    ];
    let body = format!(
        "<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/\
         requestschema/2006\"><Request><EMailAddress>{user}</EMailAddress>\
         <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/\
         responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>"
    );
    let answer =
        connection.request("POST /autodiscover/autodiscover.xml", &headers, body.as_bytes());
    answer.expect("an answer of discovery")
}

fn between(text: &str, start: &str, end: &str) -> Option<String> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0.to_owned())
}
