//! A client that writes requests by hand and sees every byte of the answers.

use std::net::SocketAddr;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tradepost_proto::http::{
    Auxiliary, ConnectRequest, CookieJar, DisconnectRequest, ExecuteDone, ExecuteRequest,
    ExecuteResponse, NotificationWaitRequest, StreamParser, Streamed,
};
use tradepost_wire::{Wire, decode_all, encode};

/// `alice:demo`
pub const ALICE: &str = "Basic YWxpY2U6ZGVtbw==";
/// `bob:demo`
pub const BOB: &str = "Basic Ym9iOmRlbW8=";

/// An answer: status, headers with names in lower case, body with chunking undone.
#[derive(Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Whether it was chunked.
    pub chunked: bool,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    pub fn code(&self) -> &str {
        self.header("x-responsecode").unwrap_or("none")
    }

    pub fn cookies(&self) -> Vec<&str> {
        let set = self.headers.iter().filter(|(n, _)| n == "set-cookie");
        set.map(|(_, value)| value.as_str()).collect()
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The answer behind the meta-tags.
    pub fn streamed(&self) -> Streamed {
        let mut parser = StreamParser::new(1 << 20);
        parser.push(&self.body).expect("a stream of meta-tags");
        parser.finish().expect("a whole stream")
    }

    pub fn execute_done(&self) -> ExecuteDone {
        let ExecuteResponse::Done(done) = decode_all(&self.streamed().body).expect("a body") else {
            unreachable!("StatusCode is not 0")
        };
        done
    }
}

/// A connection, with the state of a MAPI client.
pub struct Client {
    stream: BufReader<TcpStream>,
    pub authorization: Option<&'static str>,
    pub cookies: CookieJar,
    pub counter: u32,
}

impl Client {
    pub async fn new(address: SocketAddr) -> Self {
        let stream = BufReader::new(TcpStream::connect(address).await.expect("connected"));
        let cookies = CookieJar::default();
        Self { stream, authorization: Some(ALICE), cookies, counter: 0 }
    }

    /// A client with a session.
    pub async fn connected(address: SocketAddr) -> Self {
        let mut client = Self::new(address).await;
        assert_eq!(client.connect("/o=x/cn=alice").await.code(), "0");
        client
    }

    /// Another connection with the same session.
    pub async fn another(&self, address: SocketAddr) -> Self {
        let mut other = Self::new(address).await;
        other.cookies = self.cookies.clone();
        other.counter = self.counter + 100;
        other
    }

    pub async fn write(&mut self, bytes: &[u8]) {
        self.stream.write_all(bytes).await.expect("written");
    }

    /// The headers of a good request.
    pub fn headers(&mut self, request_type: &str) -> Vec<(&'static str, String)> {
        self.counter += 1;
        let guid = "E2EA6C1C-E61B-49E9-9CFB-38184F907552";
        let mut headers = vec![
            ("Content-Type", "application/mapi-http".to_owned()),
            ("X-RequestType", request_type.to_owned()),
            ("X-RequestId", format!("{{{guid}}}:{}", self.counter)),
            ("X-ClientInfo", format!("{{{guid}}}:7")),
            ("X-ClientApplication", "Outlook/15.00.0847.4040".to_owned()),
        ];
        headers.extend(self.authorization.map(|a| ("Authorization", a.to_owned())));
        headers.extend(self.cookies.header().map(|c| ("Cookie", c)));
        headers
    }

    /// Goes on over a new connection.
    pub async fn reconnect(&mut self, address: SocketAddr) {
        self.stream = BufReader::new(TcpStream::connect(address).await.expect("connected"));
    }

    /// Reads so many bytes, or up to the end.
    pub async fn read(&mut self, len: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut part = (&mut self.stream).take(len as u64);
        // A reset is a way of ending.
        let _ = part.read_to_end(&mut bytes).await;
        bytes
    }

    /// Ends what is sent; answers can still be read.
    pub async fn finish(&mut self) {
        // The other end may have closed already.
        let _ = self.stream.get_mut().shutdown().await;
    }

    /// Writes as far as the server takes it.
    pub async fn try_write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(bytes).await
    }

    /// A request as it is sent.
    pub fn mapi_bytes(&mut self, request_type: &str, body: &[u8]) -> Vec<u8> {
        let headers = self.headers(request_type);
        request_bytes("POST /mapi/emsmdb/?MailboxId=x@example.test", &headers, body)
    }

    /// Sends without waiting for the answer.
    pub async fn send(&mut self, line: &str, headers: &[(&str, String)], body: &[u8]) {
        self.write(&request_bytes(line, headers, body)).await;
    }

    pub async fn request(&mut self, line: &str, headers: &[(&str, String)], body: &[u8]) -> Answer {
        self.send(line, headers, body).await;
        self.answer().await
    }

    pub async fn send_mapi(&mut self, request_type: &str, body: &[u8]) {
        let headers = self.headers(request_type);
        self.send("POST /mapi/emsmdb/?MailboxId=x@example.test", &headers, body).await;
    }

    /// One request of the mailbox endpoint.
    pub async fn mapi<T: Wire>(&mut self, request_type: &str, body: &T) -> Answer {
        self.send_mapi(request_type, &encode(body).expect("encoded")).await;
        self.answer().await
    }

    pub async fn connect(&mut self, user_dn: &str) -> Answer {
        let body = ConnectRequest {
            user_dn: user_dn.into(),
            flags: 0,
            default_code_page: 1252,
            lcid_sort: 1033,
            lcid_string: 1033,
            auxiliary_buffer: Auxiliary::default(),
        };
        self.mapi("Connect", &body).await
    }

    pub async fn execute(&mut self, rop_buffer: &[u8]) -> Answer {
        self.mapi("Execute", &execute_body(rop_buffer)).await
    }

    pub async fn send_execute(&mut self, rop_buffer: &[u8]) {
        let body = encode(&execute_body(rop_buffer)).expect("encoded");
        self.send_mapi("Execute", &body).await;
    }

    pub async fn disconnect(&mut self) -> Answer {
        self.mapi("Disconnect", &DisconnectRequest { auxiliary_buffer: Auxiliary::default() }).await
    }

    pub async fn send_wait(&mut self) {
        let body = NotificationWaitRequest { flags: 0, auxiliary_buffer: Auxiliary::default() };
        self.send_mapi("NotificationWait", &encode(&body).expect("encoded")).await;
    }

    pub async fn ping(&mut self) -> Answer {
        self.mapi("PING", &()).await
    }

    async fn line(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).await.expect("a line");
        line.trim_end().to_owned()
    }

    /// The head of an answer; the cookies are taken over.
    pub async fn head(&mut self) -> Answer {
        let mut answer = Answer::default();
        let status = self.line().await;
        answer.status = status.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status");
        loop {
            let line = self.line().await;
            let Some((name, value)) = line.split_once(": ") else { break };
            if name == "set-cookie" {
                self.cookies.set(value);
            }
            answer.headers.push((name.to_owned(), value.to_owned()));
        }
        answer.chunked = answer.header("transfer-encoding") == Some("chunked");
        answer
    }

    /// The next chunk of a chunked answer; empty at its end.
    pub async fn chunk(&mut self) -> Vec<u8> {
        let len = usize::from_str_radix(&self.line().await, 16).expect("a chunk's length");
        let mut chunk = vec![0; len + 2];
        self.stream.read_exact(&mut chunk).await.expect("a chunk");
        chunk.truncate(len);
        chunk
    }

    pub async fn answer(&mut self) -> Answer {
        let mut answer = self.head().await;
        self.body(&mut answer).await;
        answer
    }

    /// The rest of an answer whose head has been read.
    pub async fn body(&mut self, answer: &mut Answer) {
        if answer.chunked {
            loop {
                let chunk = self.chunk().await;
                if chunk.is_empty() {
                    return;
                }
                answer.body.extend(chunk);
            }
        }
        let len = answer.header("content-length").and_then(|n| n.parse().ok()).expect("a length");
        answer.body = vec![0; len];
        self.stream.read_exact(&mut answer.body).await.expect("a body");
    }

    /// Reads until the server closes the connection.
    pub async fn drain(&mut self) {
        let mut rest = Vec::new();
        // A reset is a way of closing.
        let _ = self.stream.read_to_end(&mut rest).await;
    }

    /// Whether the server has closed the connection.
    pub async fn is_closed(&mut self) -> bool {
        matches!(self.stream.read_u8().await, Err(e) if e.kind() == std::io::ErrorKind::UnexpectedEof
            || e.kind() == std::io::ErrorKind::ConnectionReset)
    }
}

/// The body of an Execute.
pub fn execute_body(rop_buffer: &[u8]) -> ExecuteRequest {
    ExecuteRequest {
        flags: 3,
        rop_buffer: rop_buffer.to_vec().into(),
        max_rop_out: 0x10008,
        auxiliary_buffer: Auxiliary::default(),
    }
}

fn request_bytes(line: &str, headers: &[(&str, String)], body: &[u8]) -> Vec<u8> {
    let mut text = format!("{line} HTTP/1.1\r\nHost: mail.example.test:8443\r\n");
    for (name, value) in headers {
        text.extend([name, ": ", value, "\r\n"]);
    }
    text.extend(["Content-Length: ", &body.len().to_string(), "\r\n\r\n"]);
    [text.as_bytes(), body].concat()
}
