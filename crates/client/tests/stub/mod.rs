//! A server of canned answers: it records the requests and gives the answers in order.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tradepost_proto::extended::{self, Options};
use tradepost_proto::http::{
    Answer, Auxiliary, ConnectDone, ConnectResponse, ExecuteDone, ExecuteResponse, PENDING,
    PROCESSING, done,
};
use tradepost_proto::rop::{Response, RopBuffer};
use tradepost_wire::encode;

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// The head, in lower case.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Heard {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let line = self.head.lines().find(|line| line.starts_with(&format!("{name}:")))?;
        line.split_once(':').map(|(_, value)| value.trim())
    }
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Sends these bytes, and keeps the connection.
    Send(Vec<u8>),
    /// Closes the connection without an answer.
    HangUp,
}

pub struct Stub {
    pub base: String,
    heard: Arc<Mutex<Vec<Heard>>>,
}

impl Stub {
    pub async fn start(acts: Vec<Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let acts = Arc::new(Mutex::new(VecDeque::from(acts)));
        let told = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&acts), Arc::clone(&told)));
            }
        });
        Self { base, heard }
    }

    pub fn heard(&self) -> Vec<Heard> {
        self.heard.lock().expect("not poisoned").clone()
    }
}

async fn serve(
    mut stream: TcpStream,
    acts: Arc<Mutex<VecDeque<Act>>>,
    heard: Arc<Mutex<Vec<Heard>>>,
) {
    while let Some(request) = hear(&mut stream).await {
        heard.lock().expect("not poisoned").push(request);
        let act = acts.lock().expect("not poisoned").pop_front();
        match act {
            Some(Act::Send(bytes)) => stream.write_all(&bytes).await.expect("a listener"),
            Some(Act::HangUp) | None => return,
        }
    }
}

async fn hear(stream: &mut TcpStream) -> Option<Heard> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.ok()?);
    }
    let head = String::from_utf8_lossy(&head).to_lowercase();
    let mut request = Heard { head, body: Vec::new() };
    let len = request.header("content-length").and_then(|n| n.parse().ok()).unwrap_or(0);
    request.body = vec![0; len];
    stream.read_exact(&mut request.body).await.ok()?;
    Some(request)
}

/// An HTTP answer with further header lines.
pub fn http(status: &str, headers: &[&str], body: &[u8]) -> Act {
    let mut text = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
    for line in headers {
        text.push_str(line);
        text.push_str("\r\n");
    }
    text.push_str("\r\n");
    Act::Send([text.as_bytes(), body].concat())
}

/// An accepted request, with the body behind meta-tags.
pub fn accepted(headers: &[&str], body: &[u8]) -> Act {
    let stream = [PROCESSING, PENDING, &done([("X-ElapsedTime", "1")]), body].concat();
    let mut all = vec!["X-ResponseCode: 0", "Content-Type: application/mapi-http"];
    all.extend(headers);
    http("200 OK", &all, &stream)
}

/// The answer to Connect, with its two cookies.
pub fn connected() -> Act {
    let body: ConnectResponse = Answer::Done(ConnectDone {
        error_code: 0,
        polls_max: 60_000,
        retry_count: 6,
        retry_delay: 10_000,
        dn_prefix: "".into(),
        display_name: "Alice".into(),
        auxiliary_buffer: Auxiliary::default(),
    });
    let cookies = ["Set-Cookie: MapiContext=c; path=/", "Set-Cookie: MapiSequence=1; path=/"];
    accepted(&cookies, &encode(&body).expect("a body"))
}

/// The answer to Execute: these bytes of operations, and handles.
pub fn executed(rops: Vec<u8>, handles: Vec<u32>) -> Act {
    let payload = encode(&RopBuffer { rops, handles }).expect("a buffer");
    let options = Options { compress: true, obfuscate: true };
    let body: ExecuteResponse = Answer::Done(ExecuteDone {
        error_code: 0,
        flags: 0,
        rop_buffer: extended::pack(&payload, options).expect("a payload").into(),
        auxiliary_buffer: Auxiliary::default(),
    });
    accepted(&["Set-Cookie: MapiSequence=2; path=/"], &encode(&body).expect("a body"))
}

/// Answers to operations as bytes.
pub fn answers(list: &[Response]) -> Vec<u8> {
    list.iter().flat_map(|answer| encode(answer).expect("an answer")).collect()
}
