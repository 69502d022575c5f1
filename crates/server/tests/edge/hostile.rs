//! Bytes that no friendly client sends, to a whole server. After each attack it still answers.

use std::path::Path;

use tradepost_mapi::ErrorCode;
use tradepost_proto::http::{Auxiliary, ExecuteRequest};
use tradepost_proto::rop::folder::open_folder;
use tradepost_proto::rop::other::release;
use tradepost_proto::rop::{NO_HANDLE, Request};
use tradepost_wire::encode;

use crate::client::{ALICE, Answer, Client};
use crate::house::{Guest, House, answers, packed};
use crate::world::World;

const LINE: &str = "POST /mapi/emsmdb/?MailboxId=x@example.test";

/// Bytes that look like none, the same each time.
struct Noise(u64);

impl Noise {
    fn byte(&mut self) -> u8 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.to_le_bytes()[3]
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.byte()).collect()
    }
}

/// The requests among the vectors of a file below `fixtures/vectors/http/`.
fn vectors(file: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/vectors/http");
    let text = std::fs::read_to_string(folder.join(file)).expect("a file of vectors");
    let blocks = text.split("\n---").filter(|block| block.contains("kind: request"));
    let bytes = |block: &str| {
        let lines = block.lines().skip_while(|line| *line != "bytes:").skip(1);
        let lines = lines.take_while(|line| line.starts_with(' '));
        let digits: String = lines.map(|line| line.split('#').next().unwrap_or_default()).collect();
        let digits: Vec<u8> = digits.bytes().filter(|b| !b.is_ascii_whitespace()).collect();
        let byte = |pair: &[u8]| {
            let pair = std::str::from_utf8(pair).expect("digits");
            u8::from_str_radix(pair, 16).expect("digits")
        };
        digits.chunks(2).map(byte).collect()
    };
    blocks.map(bytes).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn random_bytes_are_refused_and_hung_up_on() {
    let house = House::new().await;
    let mut noise = Noise(7);
    let starts =
        ["", "GET / HTTP/1.1\r\n", "POST /mapi/emsmdb/?MailboxId=x HTTP/1.1\r\nHost: h\r\n"];
    for n in 0..300 {
        let mut client = Client::new(house.address).await;
        let len = usize::from(noise.byte()) * 8;
        let bytes = [starts[n % 3].as_bytes(), &noise.bytes(len)].concat();
        // The server may have hung up before all of it was sent.
        let _ = client.try_write(&bytes).await;
        client.finish().await;
        client.drain().await;
    }
    house.still_answers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_beginning_of_every_body_is_refused_or_understood() {
    let house = House::with(|limits| limits.notification_wait_millis = 1).await;
    let mut guest = Guest::of(&house, ALICE).await;
    let mut requests = vec![("NotificationWait", vec![0; 8]), ("PING", Vec::new())];
    for (request_type, file) in
        [("Execute", "execute.txt"), ("Connect", "connect.txt"), ("Disconnect", "disconnect.txt")]
    {
        let found = vectors(file);
        assert!(!found.is_empty(), "no vectors of {request_type}");
        requests.extend(found.into_iter().map(|bytes| (request_type, bytes)));
    }
    for (request_type, bytes) in &requests {
        for n in 0..=bytes.len() {
            guest.client.send_mapi(request_type, &bytes[..n]).await;
            let answer = guest.client.answer().await;
            let code = answer.code();
            assert_eq!(answer.status, 200);
            assert!(["0", "12"].contains(&code), "{request_type}, {n} bytes: code {code}");
            if matches!(*request_type, "Connect" | "Disconnect") && code == "0" {
                guest = Guest::of(&house, ALICE).await;
            }
        }
    }
    guest.save("still here").await;
    house.still_answers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_beginning_of_every_buffer_fails_that_execute_alone() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    for buffer in vectors("extended_buffer.txt").into_iter().take(2) {
        for n in 0..buffer.len() {
            let answer = guest.client.execute(&buffer[..n]).await;
            assert_eq!(answer.code(), "0");
            let done = answer.execute_done();
            assert_eq!(done.error_code, ErrorCode::RPC_FORMAT.0, "{n} bytes");
            assert!(done.rop_buffer.is_empty());
        }
    }
    assert_eq!(guest.count().await, 0);
    house.still_answers().await;
}

/// An Execute whose RopBuffer claims another length than it has.
fn lying(claimed: u32, real: usize) -> Vec<u8> {
    let mut bytes = vec![3, 0, 0, 0];
    bytes.extend(claimed.to_le_bytes());
    bytes.extend(vec![0; real]);
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn lengths_inside_a_body_that_lie_are_refused() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    for (claimed, real) in [(u32::MAX, 0), (u32::MAX, 5000), (0x8000_0000, 40), (41, 40), (40, 10)]
    {
        guest.client.send_mapi("Execute", &lying(claimed, real)).await;
        assert_eq!(guest.client.answer().await.code(), "12", "{claimed} for {real}");
    }
    let good = guest.save_buffer("good");
    for at in [4, 5, 6, 7, 8, 9] {
        // Size and SizeActual of the extended header, and RopSize behind it.
        for byte in [0, 1, 0x7F, 0xFF] {
            let mut buffer = good.clone();
            if std::mem::replace(&mut buffer[at], byte) == byte {
                continue;
            }
            let answer = guest.client.execute(&buffer).await;
            assert_eq!(answer.execute_done().error_code, ErrorCode::RPC_FORMAT.0, "{at}: {byte}");
        }
    }
    assert_eq!(guest.count().await, 0);
    house.still_answers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn framing_that_lies_is_refused_and_hung_up_on() {
    let house = House::with(|limits| limits.body_time_millis = 50).await;
    let authorization = format!("Authorization: {ALICE}");
    for framing in [
        "Content-Length: -1\r\n\r\n",
        "Content-Length: 1e3\r\n\r\n",
        "Content-Length: 99999999999999999999999\r\n\r\n",
        "Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde",
        // More than comes.
        "Content-Length: 18446744073709551615\r\n\r\n",
        "Content-Length: 400\r\n\r\nabc",
        "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n",
        "Transfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
        "Transfer-Encoding: gzip\r\n\r\nabc",
    ] {
        let mut client = Client::new(house.address).await;
        let head = format!("{LINE} HTTP/1.1\r\nHost: h\r\n{authorization}\r\n{framing}");
        client.write(head.as_bytes()).await;
        let answer = client.head().await;
        // 408 where the rest does not come; code 9 where too much is announced.
        let refused =
            [400, 408].contains(&answer.status) || answer.header("connection") == Some("close");
        assert!(refused, "{framing:?}: {answer:?}");
        client.drain().await;
    }
    house.still_answers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_behind_a_short_body_is_a_request_of_its_own() {
    let house = House::new().await;
    let mut client = Client::new(house.address).await;
    client.write(b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabcdef\r\n\r\n").await;
    assert_eq!(client.answer().await.status, 200);
    assert_eq!(client.head().await.status, 400);
    client.drain().await;
    house.still_answers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_with_a_content_coding_is_refused_and_the_session_goes_on() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    for coding in ["gzip", "deflate", "br", "identity, gzip"] {
        let mut headers = guest.client.headers("Execute");
        headers.push(("Content-Encoding", coding.to_owned()));
        let answer = guest.client.request(LINE, &headers, &[0x1F, 0x8B, 8, 0]).await;
        assert_eq!((answer.status, answer.header("accept-encoding")), (415, Some("identity")));
    }
    let mut headers = guest.client.headers("PING");
    headers.push(("Content-Encoding", "identity".to_owned()));
    assert_eq!(guest.client.request(LINE, &headers, b"").await.code(), "0");
    guest.save("still here").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn heads_that_are_too_long_or_too_many_are_refused() {
    let house = House::new().await;
    for head in [
        format!("GET /{} HTTP/1.1\r\nHost: h\r\n\r\n", "x".repeat(70_000)),
        format!("GET / HTTP/1.1\r\nHost: h\r\n{}\r\n", "X: y\r\n".repeat(2_000)),
        format!("GET / HTTP/1.1\r\nHost: h\r\nX: {}\r\n\r\n", "y".repeat(1 << 20)),
    ] {
        let mut client = Client::new(house.address).await;
        let _ = client.try_write(head.as_bytes()).await;
        let told = client.read(12).await;
        // The answer is lost where the server hung up while more was coming.
        assert!(told.is_empty() || told.starts_with(b"HTTP/1.1 4"), "{told:?}");
    }
    house.still_answers().await;
}

/// Code of the operation that an Execute of one operation answers.
fn code(answer: &Answer) -> ErrorCode {
    answers(answer).0[0].code().expect("a code")
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_that_are_never_released_end_at_the_limit_of_their_session() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    let mut other = Guest::of(&house, ALICE).await;
    let open = Request::OpenFolder(open_folder::Request {
        logon_id: 0,
        input: 0,
        output: 1,
        folder_id: guest.inbox,
        open_mode_flags: 0,
    });
    let many = vec![open.clone(); 500];
    let mut refused = 0;
    for _ in 0..20 {
        let (answers, _) = guest.ask(&many, vec![guest.logon, NO_HANDLE]).await;
        let codes = answers.iter().filter_map(|answer| answer.code());
        refused += codes.filter(|code| *code == ErrorCode::OUT_OF_MEMORY).count();
    }
    // 4,096, of which the logon is one.
    assert_eq!(refused, 10_000 - 4_095);
    other.save("the other session goes on").await;
    house.still_answers().await;
    let last = Request::Release(release::Request { logon_id: 0, input: 0 });
    let answer = guest
        .client
        .execute(&packed(std::slice::from_ref(&open), vec![guest.logon, NO_HANDLE]))
        .await;
    assert_eq!(code(&answer), ErrorCode::OUT_OF_MEMORY);
    // Releasing the logon releases everything.
    guest.ask(&[last], vec![guest.logon]).await;
    let dn = crate::house::distinguished_name(&mut guest.client).await;
    guest.log_on(&dn).await;
    guest.save("and so does this one").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_no_longer_than_the_client_takes() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    let buffer = guest.save_buffer("not saved");
    for max_rop_out in [0, 1, 8, 9, 20] {
        let body = ExecuteRequest {
            flags: 3,
            rop_buffer: buffer.clone().into(),
            max_rop_out,
            auxiliary_buffer: Auxiliary::default(),
        };
        guest.client.send_mapi("Execute", &encode(&body).expect("fits")).await;
        let done = guest.client.answer().await.execute_done();
        assert!(done.rop_buffer.len() <= max_rop_out as usize, "{max_rop_out}: {done:?}");
    }
    guest.save("still here").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_house_asks_the_quietest_out_and_lets_a_new_client_in() {
    let world = World::with(|limits| limits.connections_max = 16).await;
    let mut known = Client::connected(world.address).await;
    known.send_wait().await;
    let mut wait = known.head().await;
    assert_eq!(known.chunk().await, b"PROCESSING\r\n");
    let mut silent = Vec::new();
    for _ in 0..40 {
        let mut client = Client::new(world.address).await;
        client.write(b"G").await;
        silent.push(client);
    }
    let mut client = Client::connected(world.address).await;
    assert_eq!(client.execute(b"x").await.code(), "0");
    for mut client in silent.drain(..20) {
        assert!(client.is_closed().await, "the oldest go first");
    }
    // A request under way keeps its place.
    world.stage.signals.lock()[0].raise();
    known.body(&mut wait).await;
    assert_eq!(known.execute(b"x").await.code(), "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_say_nothing_are_closed_after_their_time() {
    let world = World::with(|limits| limits.head_time_millis = 50).await;
    let mut silent = Client::new(world.address).await;
    assert!(silent.is_closed().await);
    let mut idle = Client::connected(world.address).await;
    assert!(idle.is_closed().await, "between requests too");
    let mut other = Client::new(world.address).await;
    other.cookies = idle.cookies.clone();
    other.counter = idle.counter;
    assert_eq!(other.execute(b"x").await.code(), "0", "the session stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_reads_no_answers_is_hung_up_on() {
    let world = World::with(|limits| limits.write_time_millis = 50).await;
    let mut client = Client::new(world.address).await;
    let request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n".repeat(1000);
    // It ends when the server closes, long after both buffers are full.
    while client.try_write(request.as_bytes()).await.is_ok() {}
    let mut client = Client::connected(world.address).await;
    assert_eq!(client.execute(b"x").await.code(), "0");
}
