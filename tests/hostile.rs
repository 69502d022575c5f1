//! The program against strangers, from outside: it stands, goes on answering others, and its memory
//! stays bounded.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use tradepost_testkit::{Memory, Program, Server, Session, bodies, say};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");
/// Connections that say nothing.
const CROWD: usize = 10_000;
/// LIMIT: how long a test waits for the server to hang up.
const PATIENCE: Duration = Duration::from_mins(2);

/// A server with these `[limits]` and the user alice.
fn server(limits: &str) -> Server {
    let config = format!(
        "data = 'data'\ndomain = 'example.test'\nhost = 'mail.example.test'\n\
         http = ['127.0.0.1:0']\n[limits]\n{limits}\n"
    );
    let server = Server::serve(TRADEPOST, &config);
    let data = server.data();
    let args = ["user", "add", "alice@example.test", "--password-stdin", "--data"];
    let args = args.iter().map(AsRef::as_ref).chain([data.as_os_str()]);
    Program(TRADEPOST.into()).run_with(args, "demo").ok();
    server
}

fn alice(server: &Server) -> Session {
    Session::new(server.http_port(), "alice@example.test", "demo")
}

/// Somebody who was not there before saves a message.
fn still_answers(server: &Server) {
    let mut session = alice(server);
    let message = session.create_message(session.inbox, "Still here");
    session.save_message(message);
    session.disconnect();
}

/// The soft limit of open files, of this process and of those it starts.
fn descriptors() -> usize {
    let text = std::fs::read_to_string("/proc/self/limits").expect("limits");
    let line = text.lines().find_map(|line| line.strip_prefix("Max open files")).expect("a line");
    line.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(usize::MAX)
}

fn is_closed(stream: &mut TcpStream) -> bool {
    stream.set_read_timeout(Some(PATIENCE)).expect("a time");
    let mut rest = Vec::new();
    match stream.read_to_end(&mut rest) {
        Ok(_) => true,
        Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
    }
}

#[test]
fn ten_thousand_connections_that_say_nothing_hold_up_nobody() {
    let server = server("head_time_millis = 20000");
    still_answers(&server);
    // Both ends of a connection are files; here each end has a process of its own.
    let count = CROWD.min(descriptors().saturating_sub(600));
    if count < CROWD {
        say(&format!("only {count} connections: this process may not open more files"));
    }
    let memory = Memory::watch(server.pid());
    let connect = |n: usize| {
        let mut stream = TcpStream::connect(("127.0.0.1", server.http_port())).expect("connected");
        // Some say a little.
        if n.is_multiple_of(3) {
            stream.write_all(b"POST /mapi/emsmdb/ HTTP/1.1\r\nX: ").expect("written");
        }
        stream
    };
    let mut silent: Vec<_> = (0..count).map(connect).collect();
    still_answers(&server);
    // One after the other, each in the middle of the crowd.
    for stream in silent.iter_mut().step_by(1 + count / 20) {
        let _ = stream.write_all(b"x");
        still_answers(&server);
    }
    let closed = silent.iter_mut().filter_map(|stream| is_closed(stream).then_some(())).count();
    assert_eq!(closed, count, "after the time for a head all are closed");
    let growth = memory.growth();
    assert!(growth < 256 << 20, "{growth} bytes for {count} connections");
    say(&format!("{count} silent connections: {} KiB each", growth / 1024 / count as u64));
    still_answers(&server);
}

#[test]
fn slow_senders_hold_up_nobody_and_are_hung_up_on() {
    let server = server("body_time_millis = 1000\nhead_time_millis = 1000");
    let head = b"POST /mapi/emsmdb/?MailboxId=x HTTP/1.1\r\nHost: h\r\nContent-Length: 500\r\n\r\n";
    let mut slow: Vec<_> = (0..200)
        .map(|n| {
            let mut stream =
                TcpStream::connect(("127.0.0.1", server.http_port())).expect("connected");
            stream.write_all(&head[..if n % 2 == 0 { head.len() } else { 40 }]).expect("written");
            stream
        })
        .collect();
    for _ in 0..5 {
        for stream in &mut slow {
            let _ = stream.write_all(b"x");
        }
        still_answers(&server);
    }
    assert!(slow.iter_mut().all(is_closed));
    still_answers(&server);
}

/// An extended buffer of 19 bytes that unpacks to 65,535: a byte, and one match for all others.
fn bomb(last: bool) -> Vec<u8> {
    let mut bytes = vec![0, 0, 1 | u8::from(last) << 2, 0, 11, 0, 0xFF, 0xFF];
    bytes.extend(0x7FFF_FFFF_u32.to_le_bytes());
    bytes.push(0);
    bytes.extend([7, 0, 0x0F, 0xFF]);
    bytes.extend((65_534_u16 - 3).to_le_bytes());
    bytes
}

#[test]
fn compressed_bombs_take_no_more_memory_than_one_buffer() {
    let server = server("");
    let mut session = alice(&server);
    let unpacked = tradepost_testkit::proto::extended::unpack(&bomb(true), 0xFFFF);
    assert_eq!(unpacked.expect("a good buffer")[0].len(), 0xFFFF);
    let many: Vec<u8> = std::iter::repeat_n(bomb(false), 13_000).flatten().collect();
    let memory = Memory::watch(server.pid());
    for n in 0..200 {
        let buffer = if n % 2 == 0 { bomb(true) } else { [many.as_slice(), &bomb(true)].concat() };
        let body = bodies::execute_packed(&buffer);
        let answer = session.post("Execute", &body).expect("an answer");
        // StatusCode 0, ErrorCode RpcFormat.
        assert_eq!(answer[..8], [0, 0, 0, 0, 0xB6, 4, 0, 0], "bomb {n}");
    }
    let growth = memory.growth();
    assert!(growth < 64 << 20, "{growth} bytes");
    let message = session.create_message(session.inbox, "The same session");
    session.save_message(message);
    still_answers(&server);
}
