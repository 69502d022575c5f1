//! Byte vectors: `fixtures/vectors/GROUP/OPERATION.txt`, blocks separated by a line `---`.
//!
//! A block says where it comes from (`source:`), which way it goes (`kind:`), its `bytes:`, and its
//! `value:` for people. The lines of an optional section `expect:` must each be contained in the
//! `Debug` form of what the bytes decode to. `logon: public` says that the request belongs to a
//! logon to public folders.

mod block;
mod hostile;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use block::{Block, Kind};
use tradepost_proto::extended;
use tradepost_proto::rop::{ALL, Request, Response, RopBuffer};
use tradepost_wire::{DecodeError, Reader, Wire, decode_all, encode};

enum Decoded {
    Request(Request),
    Response(Response),
}

impl Decoded {
    fn read(block: &Block, bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut r = Reader::new(bytes);
        let value = match block.kind {
            Kind::Request => Self::Request(Request::decode_for(&mut r, &|_| block.public)?),
            Kind::Response => Self::Response(Response::decode(&mut r)?),
        };
        r.finish()?;
        Ok(value)
    }

    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Request(x) => encode(x),
            Self::Response(x) => encode(x),
        }
        .expect("what was decoded has a wire form")
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Request(x) => x.name(),
            Self::Response(x) => x.name(),
        }
    }

    fn text(&self) -> String {
        match self {
            Self::Request(x) => format!("{x:?}"),
            Self::Response(x) => format!("{x:?}"),
        }
    }

    /// Answers whose end is the end of the list: a prefix of them may be whole.
    fn has_open_end(&self) -> bool {
        use Response as R;
        matches!(
            self,
            Self::Response(
                R::QueryRows(_)
                    | R::FindRow(_)
                    | R::ExpandRow(_)
                    | R::GetPropertiesSpecific(_)
                    | R::BufferTooSmall(_)
            )
        )
    }
}

#[test]
fn every_vector_decodes_and_encodes_to_the_same_bytes() {
    let mut faults = Vec::new();
    for block in block::operations() {
        match Decoded::read(&block, &block.bytes) {
            Err(e) => faults.push(format!("{}: {e}", block.place)),
            Ok(value) if value.bytes() != block.bytes => {
                faults.push(format!("{}: encodes otherwise: {}", block.place, value.text()));
            }
            Ok(value) => {
                // The answer to RopGetMessageStatus carries the number of RopSetMessageStatus.
                let name = block.operation.replace("RopGetMessageStatus", "RopSetMessageStatus");
                if value.name() != block.operation && value.name() != name {
                    faults.push(format!("{}: is {}", block.place, value.name()));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_vector_has_the_values_it_expects() {
    for block in block::operations() {
        let value = Decoded::read(&block, &block.bytes).expect("decodes");
        let text = value.text();
        for line in &block.expect {
            assert!(text.contains(line.as_str()), "{}: no {line} in {text}", block.place);
        }
    }
}

#[test]
fn every_strict_prefix_is_refused() {
    for block in block::operations() {
        let value = Decoded::read(&block, &block.bytes).expect("decodes");
        if value.has_open_end() {
            continue;
        }
        for n in 0..block.bytes.len() {
            let prefix = Decoded::read(&block, &block.bytes[..n]);
            assert!(prefix.is_err(), "{}: the first {n} bytes decode", block.place);
        }
    }
}

#[test]
fn recorded_extended_buffers_unpack_to_their_payload_and_pack_again() {
    let blocks = block::all().into_iter().filter(|b| b.file == "http/extended_buffer");
    let mut seen = 0;
    for block in blocks {
        let payloads = extended::unpack(&block.bytes, extended::PAYLOAD_MAX).expect("unpacks");
        let [payload] = &payloads[..] else { panic!("{}: one payload", block.place) };
        if let Some(expected) = block.value("payload") {
            assert_eq!(*payload, block::hex(expected), "{}", block.place);
        }
        decode_buffer(payload, &block);
        for obfuscate in [false, true] {
            let options = extended::Options { compress: true, obfuscate };
            let packed = extended::pack(payload, options).expect("fits");
            assert_eq!(extended::unpack(&packed, extended::PAYLOAD_MAX), Ok(payloads.clone()));
        }
        seen += 1;
    }
    assert!(seen >= 2, "two recorded buffers");
}

#[test]
fn recorded_input_buffers_decode_to_the_last_operation() {
    for block in block::all().into_iter().filter(|b| b.file == "http/rop_input_buffer") {
        decode_buffer(&block.bytes, &block);
    }
}

fn decode_buffer(bytes: &[u8], block: &Block) {
    let buffer: RopBuffer = decode_all(bytes).expect("a list and a table of handles");
    assert_eq!(encode(&buffer).expect("fits"), bytes);
    let requests: Result<Vec<Request>, DecodeError> = buffer.requests(&|_| false).collect();
    assert!(requests.is_ok(), "{}: {requests:?}", block.place);
    let requests = requests.expect("just asserted");
    let again = RopBuffer::of_requests(&requests, buffer.handles.clone()).expect("fits");
    assert_eq!(again, buffer, "{}", block.place);
}

/// The operations that a first client needs.
const FIRST: &[&str] = &[
    "Logon",
    "Release",
    "OpenFolder",
    "CreateFolder",
    "DeleteFolder",
    "GetHierarchyTable",
    "GetContentsTable",
    "SetColumns",
    "SortTable",
    "Restrict",
    "QueryRows",
    "QueryPosition",
    "SeekRow",
    "FindRow",
    "CreateMessage",
    "OpenMessage",
    "SaveChangesMessage",
    "ModifyRecipients",
    "ReadRecipients",
    "DeleteMessages",
    "SetMessageReadFlag",
    "GetPropertiesSpecific",
    "SetProperties",
    "DeleteProperties",
    "GetPropertiesAll",
    "GetPropertiesList",
    "GetNamesFromPropertyIds",
    "GetPropertyIdsFromNames",
    "OpenStream",
    "ReadStream",
    "WriteStream",
    "SeekStream",
    "SetStreamSize",
    "CommitStream",
    "GetStreamSize",
    "CreateAttachment",
    "OpenAttachment",
    "DeleteAttachment",
    "SaveChangesAttachment",
    "GetAttachmentTable",
    "OpenEmbeddedMessage",
    "LongTermIdFromId",
    "IdFromLongTermId",
];

#[test]
fn three_in_five_of_the_first_operations_have_a_vector_that_others_made() {
    let mut sources: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for block in block::operations() {
        sources.entry(block.operation).or_default().insert(block.source);
    }
    let (mut foreign, mut missing) = (0, Vec::new());
    let mut table = String::new();
    for name in FIRST {
        let name = format!("Rop{name}");
        let all = sources.remove(&name).unwrap_or_default();
        let others = all.iter().find(|source| !source.starts_with("hand"));
        foreign += usize::from(others.is_some());
        if all.is_empty() {
            missing.push(name.clone());
        }
        let shown = others.or(all.first()).map_or("none", String::as_str);
        writeln!(table, "{name:32} {shown}").expect("into a string");
    }
    assert!(missing.is_empty(), "no vector at all: {missing:?}\n{table}");
    assert!(foreign * 5 >= FIRST.len() * 3, "{foreign} of {}\n{table}", FIRST.len());
}

#[test]
fn all_operations_have_a_number_of_their_own() {
    let numbers: BTreeSet<u8> = ALL.iter().map(|(id, _)| *id).collect();
    assert_eq!(numbers.len(), ALL.len());
    for name in FIRST {
        assert!(ALL.iter().any(|(_, known)| known[3..] == **name), "{name}");
    }
}
