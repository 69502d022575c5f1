//! [RFC 2046] 5: the tree of parts of a message.

use std::borrow::Cow;

use crate::content_type::ContentType;
use crate::fields::{Fields, line_end, without_end};
use crate::importer::ImportError;
use crate::limits::{DEPTH_MAX, PARTS_MAX};
use crate::transfer;

/// A part: its header, and its parts or its body.
#[derive(Debug)]
pub(crate) struct Entity<'a> {
    pub fields: Fields<'a>,
    /// The type; a missing one is filled in.
    pub media: ContentType,
    pub disposition: ContentType,
    /// Header and body as they stand in the message.
    pub raw: &'a [u8],
    pub body: &'a [u8],
    /// The parts of a multipart; empty for all else, and for a multipart that is broken or too
    /// deep.
    pub parts: Vec<Entity<'a>>,
    /// How many multiparts and messages it stands in.
    pub depth: usize,
}

/// What is still allowed in this message.
#[derive(Debug)]
pub(crate) struct Budget {
    parts: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { parts: PARTS_MAX }
    }
}

impl Budget {
    fn part(&mut self) -> Result<(), ImportError> {
        self.parts = self.parts.checked_sub(1).ok_or(ImportError::TooManyParts)?;
        Ok(())
    }
}

impl<'a> Entity<'a> {
    /// Reads a message or part at a depth.
    pub fn parse(
        raw: &'a [u8],
        default_type: &str,
        depth: usize,
        budget: &mut Budget,
    ) -> Result<Self, ImportError> {
        budget.part()?;
        let (fields, body) = Fields::split(raw);
        let field = |name| fields.first(name).map(|v| ContentType::parse(v, None));
        let mut media = field("content-type").unwrap_or_default();
        if !media.value.contains('/') {
            // [RFC 2045] 5.2: a type that makes no sense is read as plain text; its charset may
            // still be right.
            default_type.clone_into(&mut media.value);
        }
        let disposition = field("content-disposition").unwrap_or_default();
        let mut entity = Self { fields, media, disposition, raw, body, parts: Vec::new(), depth };
        if entity.media.main() == "multipart" && depth < DEPTH_MAX {
            entity.divide(depth, budget)?;
        }
        Ok(entity)
    }

    fn divide(&mut self, depth: usize, budget: &mut Budget) -> Result<(), ImportError> {
        let boundary = self.media.parameter("boundary").unwrap_or_default().trim_end();
        if boundary.is_empty() {
            return Ok(());
        }
        let digest = self.media.value == "multipart/digest";
        let default_type = if digest { "message/rfc822" } else { "text/plain" };
        for piece in split(self.body, boundary.as_bytes()) {
            self.parts.push(Entity::parse(piece, default_type, depth + 1, budget)?);
        }
        Ok(())
    }

    /// The body with its transfer encoding undone.
    pub fn content(&self) -> Cow<'a, [u8]> {
        let encoding = self.fields.plain("content-transfer-encoding");
        transfer::decode(self.body, encoding.as_deref())
    }

    /// The charset it says it has.
    pub fn charset(&self) -> Option<&str> {
        self.media.parameter("charset")
    }

    /// The charset of the first text in it, which its 8-bit headers are likely in.
    pub fn likely_charset(&self) -> Option<&str> {
        self.charset().or_else(|| self.parts.iter().find_map(Entity::likely_charset))
    }

    /// The file name it gives itself.
    pub fn file_name(&self) -> Option<&str> {
        let name = self.disposition.parameter("filename");
        let name = name.or_else(|| self.media.parameter("name"))?;
        (!name.trim().is_empty()).then_some(name)
    }

    /// Whether it says that it is an attachment.
    pub fn is_attachment(&self) -> bool {
        self.disposition.value == "attachment"
    }

    /// Its Content-ID without angle brackets.
    pub fn content_id(&self) -> Option<String> {
        let id = self.fields.plain("content-id")?;
        let id = id.trim().trim_start_matches('<').trim_end_matches('>').trim();
        (!id.is_empty()).then(|| id.to_owned())
    }
}

/// The pieces of a body between the lines that hold the boundary. A last piece without an end is
/// taken, too.
fn split<'a>(body: &'a [u8], boundary: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let mut start = None;
    let mut at = 0;
    while at < body.len() {
        let end = line_end(body, at);
        if let Some(rest) = delimiter(&body[at..end], boundary) {
            if let Some(start) = start {
                // The line end before a delimiter belongs to the delimiter.
                pieces.push(without_end(&body[start..at]));
            }
            start = Some(end);
            if rest.starts_with(b"--") {
                return pieces;
            }
        }
        at = end;
    }
    if let Some(start) = start {
        pieces.push(&body[start..]);
    }
    pieces
}

/// What follows the boundary on a line that is a delimiter.
fn delimiter<'a>(line: &'a [u8], boundary: &[u8]) -> Option<&'a [u8]> {
    let rest = line.strip_prefix(b"--")?.strip_prefix(boundary)?.trim_ascii_end();
    (rest.is_empty() || rest == b"--").then_some(rest)
}
