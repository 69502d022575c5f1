//! Messages in number: the project's fixtures as templates, each with a subject and an identifier
//! of its own, and some with attachments of every size class of the store.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tradepost_mapi::{FileTime, Value, tags};
use tradepost_mime::{Draft, ImportFacts};

use crate::client::{Attached, Opened};

/// Every so many messages one is not from a template, but has an attachment of random bytes.
const ATTACHMENT_EVERY: usize = 8;
/// Sizes of those attachments in turn: in the record, in parts of it, in a pack file; the last but
/// one grows past what compression may hide.
const SIZES: [usize; 5] = [100, 3_000, 5_000, 40_000, 200_000];
/// Every so many messages one has an attachment that is a file of its own.
const LARGE_EVERY: usize = 1_000;
const LARGE: usize = 1_500_000;
/// Bytes of a line of base64, before encoding.
const LINE: usize = 57;
const WORDS: [&str; 12] = [
    "apple", "bridge", "cloud", "desk", "engine", "forest", "garden", "harbour", "island",
    "jungle", "kettle", "lantern",
];

/// The templates and the seed.
#[derive(Clone, Debug)]
pub struct Corpus {
    templates: Vec<Vec<u8>>,
    seed: u64,
}

/// One message of a corpus.
#[derive(Clone, Debug)]
pub struct Generated {
    /// Unlike any other, and in another order than the numbers.
    pub subject: String,
    /// The message.
    pub eml: Vec<u8>,
}

impl Corpus {
    /// Reads the templates below the workspace's root.
    pub fn new(root: &Path, seed: u64) -> Self {
        let folder = root.join("fixtures/eml");
        let entries = std::fs::read_dir(&folder).expect("the fixtures are there");
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "eml"));
        paths.sort();
        let read = |path| std::fs::read(path).expect("a fixture");
        let templates: Vec<_> = paths.iter().map(read).filter(|t| !t.is_empty()).collect();
        assert!(!templates.is_empty(), "no templates in {}", folder.display());
        Self { templates, seed }
    }

    /// The message of a number.
    pub fn message(&self, n: usize) -> Generated {
        let mut random = Random::new(self.seed ^ (n as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let word = WORDS[random.below(WORDS.len())];
        let subject = format!("{word} {n:06}");
        let head =
            format!("Subject: {subject}\r\nMessage-ID: <{n}.{}@example.test>\r\n", self.seed);
        let size = match n {
            _ if n % LARGE_EVERY == 1 => Some(LARGE),
            _ if n.is_multiple_of(ATTACHMENT_EVERY) => {
                Some(SIZES[n / ATTACHMENT_EVERY % SIZES.len()])
            }
            _ => None,
        };
        let rest = match size {
            Some(size) => with_attachment(n, &random.bytes(size)),
            None => without_identity(&self.templates[n % self.templates.len()]),
        };
        Generated { subject, eml: [head.as_bytes(), &rest].concat() }
    }
}

impl Generated {
    /// What a client must read, as the conversion says.
    pub fn expected(&self) -> Opened {
        let facts = ImportFacts { received: FileTime::default(), read: false };
        let draft = tradepost_mime::import(&self.eml, &facts).expect("a message of ours");
        expected(&draft)
    }
}

fn expected(draft: &Draft) -> Opened {
    let value = |tag| draft.properties.value(tag);
    let attached = |a: &tradepost_mime::DraftAttachment| Attached {
        data: a
            .properties
            .value(tags::ATTACH_DATA_BINARY)
            .and_then(Value::binary)
            .map(<[u8]>::to_vec),
    };
    Opened {
        subject: value(tags::SUBJECT).and_then(Value::text).map(|text| text.to_string_lossy()),
        body: value(tags::BODY).and_then(Value::text).map(|text| text.to_le_bytes()),
        html: value(tags::HTML).and_then(Value::binary).map(<[u8]>::to_vec),
        attachments: draft.attachments.iter().map(attached).collect(),
    }
}

/// Headers and body of a message with one attachment.
pub fn with_attachment(n: usize, bytes: &[u8]) -> Vec<u8> {
    let mut text = format!(
        "From: First Sender <first@example.test>\r\nTo: Second Reader <second@example.test>\r\n\
         Date: Tue, 5 Mar 2024 10:15:12 +0100\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\nNumber {n} has an attachment.\r\n\
         --part\r\nContent-Type: application/octet-stream\r\n\
         Content-Disposition: attachment; filename=\"{n}.bin\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\n"
    );
    text.reserve(bytes.len() / LINE * 78);
    for line in bytes.chunks(LINE) {
        STANDARD.encode_string(line, &mut text);
        text.push_str("\r\n");
    }
    text.push_str("--part--\r\n");
    text.into_bytes()
}

/// A template without its subject and identifier; where it has no header at all, it is the body.
fn without_identity(template: &[u8]) -> Vec<u8> {
    let first = template.split(|b| *b == b'\n').next().unwrap_or_default();
    if !first.contains(&b':') {
        return [b"\r\n", template].concat();
    }
    let mut kept = Vec::with_capacity(template.len());
    let (mut in_head, mut dropped) = (true, false);
    for line in template.split_inclusive(|b| *b == b'\n') {
        in_head = in_head && !line.trim_ascii().is_empty();
        if in_head {
            let continues = line.starts_with(b" ") || line.starts_with(b"\t");
            let name = line.split(|b| *b == b':').next().unwrap_or_default().to_ascii_lowercase();
            dropped = if continues { dropped } else { name == b"subject" || name == b"message-id" };
        }
        if !(in_head && dropped) {
            kept.extend_from_slice(line);
        }
    }
    kept
}

/// Numbers that look random and are the same for the same seed (xorshift64*).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Starts at a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() >> 33).expect("31 bits") % n
    }

    /// So many bytes, which do not compress.
    pub fn bytes(&mut self, len: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(len + 8);
        while bytes.len() < len {
            bytes.extend(self.next().to_le_bytes());
        }
        bytes.truncate(len);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_always_gives_the_same_message_with_its_own_subject() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let corpus = Corpus::new(&root, 7);
        for n in 0..200 {
            let message = corpus.message(n);
            assert_eq!(message.eml, corpus.message(n).eml);
            assert_eq!(
                message.expected().subject.as_deref(),
                Some(message.subject.as_str()),
                "{n}"
            );
        }
    }

    #[test]
    fn an_attachment_is_read_as_it_was_made() {
        let bytes = Random::new(3).bytes(10_000);
        let eml = [&b"Subject: x\r\n"[..], &with_attachment(1, &bytes)].concat();
        let opened = Generated { subject: "x".to_owned(), eml }.expected();
        assert_eq!(opened.attachments, [Attached { data: Some(bytes) }]);
    }
}
