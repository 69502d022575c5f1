//! Messages far larger than the memory that a request may take.

use std::io::Write;
use std::time::Instant;

use tradepost_testkit::corpus::{Random, with_attachment};
use tradepost_testkit::mapi::{MessageId, SortDirection, tags};
use tradepost_testkit::{Importing, Memory, Server, Session, say};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");
const USER: &str = "alice@example.test";
const MIB: u64 = 1 << 20;
/// Bytes of the attachment.
const LARGE: usize = 150 * (1 << 20);
/// Bytes of one RopWriteStream.
const PIECE: usize = 60_000;
/// By how much resident memory may grow.
const GROWTH_MAX: u64 = 16 * MIB;
/// [MS-OXCPRPT] 2.2.14.1 OpenModeFlags: made new, for writing.
const CREATE: u8 = 0x02;

/// The bytes of an attachment from an offset on: a megabyte that does not compress, each time
/// marked with where it stands.
struct Pattern(Vec<u8>);

impl Pattern {
    fn new() -> Self {
        Self(Random::new(11).bytes(1_000_003))
    }

    /// So many bytes from an offset.
    fn at(&self, offset: usize, len: usize) -> Vec<u8> {
        let byte = |at: usize| self.0[at % self.0.len()] ^ (at / self.0.len()).to_le_bytes()[0];
        (offset..offset + len).map(byte).collect()
    }
}

fn write(session: &mut Session, pattern: &Pattern, len: usize) -> MessageId {
    let message = session.create_message(session.inbox, "Large");
    let attachment = session.create_attachment(message);
    let opened = session.open_stream(attachment, tags::ATTACH_DATA_BINARY, CREATE);
    let (stream, _) = opened.expect("a new stream");
    for offset in (0..len).step_by(PIECE) {
        session.write_piece(stream, &pattern.at(offset, PIECE.min(len - offset)));
    }
    session.commit_stream(stream);
    session.release(&[stream]);
    session.save_attachment(message, attachment);
    let id = session.save_message(message);
    session.release(&[attachment, message]);
    id
}

fn read(session: &mut Session, pattern: &Pattern, id: MessageId, len: usize) {
    let message = session.open_message(session.inbox, id);
    let attachment = session.open_attachment(message, 0);
    let opened = session.open_stream(attachment, tags::ATTACH_DATA_BINARY, 0);
    let (stream, size) = opened.expect("a stream");
    assert_eq!(size as usize, len);
    let mut offset = 0;
    loop {
        let piece = session.read_piece(stream);
        if piece.is_empty() {
            break;
        }
        assert!(piece == pattern.at(offset, piece.len()), "at offset {offset}");
        offset += piece.len();
    }
    assert_eq!(offset, len);
    session.release(&[stream, attachment, message]);
}

#[test]
fn an_attachment_of_150_mb_goes_in_and_out_with_little_memory() {
    let mut server = Server::demo(TRADEPOST);
    let pattern = Pattern::new();
    let mut session = Session::new(server.http_port(), USER, "demo");
    // What is needed once is not what a large message costs.
    let small = write(&mut session, &pattern, 3_000_000);
    read(&mut session, &pattern, small, 3_000_000);

    let (start, memory) = (Instant::now(), Memory::watch(server.pid()));
    let id = write(&mut session, &pattern, LARGE);
    let written = memory.growth();
    say(&format!(
        "150 MiB written in {:.1?}, memory grew by {} KiB",
        start.elapsed(),
        written >> 10
    ));
    let (start, memory) = (Instant::now(), Memory::watch(server.pid()));
    read(&mut session, &pattern, id, LARGE);
    let read_back = memory.growth();
    say(&format!("read in {:.1?}, memory grew by {} KiB", start.elapsed(), read_back >> 10));
    assert!(written < GROWTH_MAX, "{written} bytes more while writing");
    assert!(read_back < GROWTH_MAX, "{read_back} bytes more while reading");

    session.disconnect();
    server.kill();
    server.restart();
    let mut session = Session::new(server.http_port(), USER, "demo");
    read(&mut session, &pattern, id, LARGE);
}

#[test]
fn a_file_of_100_mb_is_imported() {
    let server = Server::demo(TRADEPOST);
    let bytes = Random::new(5).bytes(75_000_000);
    let path = server.scratch().join("large.eml");
    let mut file = std::fs::File::create(&path).expect("a file");
    file.write_all(b"Subject: Imported\r\n").expect("written");
    file.write_all(&with_attachment(1, &bytes)).expect("written");
    drop(file);
    let (start, memory) = (Instant::now(), Memory::watch(server.pid()));
    Importing::start(server.program(), &server.data(), USER, &[path]).finish().ok();
    say(&format!(
        "imported in {:.1?}, memory grew by {} MiB",
        start.elapsed(),
        memory.growth() / MIB
    ));

    let mut session = Session::new(server.http_port(), USER, "demo");
    let sort = [(tags::SUBJECT, SortDirection::ASCENDING)];
    let rows = session.list(session.inbox, &[tags::MID], &sort);
    let id = rows[0].0[0].as_ref().ok().and_then(|id| id.integer()).expect("PidTagMid");
    let message = session.read(session.inbox, MessageId(id.cast_unsigned()));
    assert_eq!(message.subject.as_deref(), Some("Imported"));
    assert!(message.attachments[0].data.as_ref() == Some(&bytes), "the bytes are the same");
}
