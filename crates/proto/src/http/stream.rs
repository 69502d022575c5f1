//! The stream of meta-tags inside an HTTP body, [MS-OXCMAPIHTTP] 2.2.7 and 3.2.5.2:
//! `PROCESSING`, any number of `PENDING`, `DONE`, additional headers, an empty line, the body.

use crate::http::ResponseCode;

/// The request is being worked on; the first thing in every answer.
pub const PROCESSING: &[u8] = b"PROCESSING\r\n";
/// The request is still being worked on.
pub const PENDING: &[u8] = b"PENDING\r\n";
/// LIMIT: the longest line of meta-tags and additional headers, in bytes.
const LINE_LEN_MAX: usize = 4096;
/// LIMIT: how many additional headers an answer may have.
const HEADERS_MAX: usize = 64;

/// `DONE`, the additional headers and the empty line, to be followed by the body.
pub fn done<'a>(headers: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let mut bytes = Vec::new();
    put_done(&mut bytes, headers);
    bytes
}

/// The same, behind what stands in `bytes`.
pub fn put_done<'a>(bytes: &mut Vec<u8>, headers: impl IntoIterator<Item = (&'a str, &'a str)>) {
    bytes.extend_from_slice(b"DONE\r\n");
    for (name, value) in headers {
        for part in [name, ": ", value, "\r\n"] {
            bytes.extend_from_slice(part.as_bytes());
        }
    }
    bytes.extend_from_slice(b"\r\n");
}

/// Why a stream of meta-tags was refused.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum StreamError {
    /// A line that is no meta-tag stands where one should.
    #[error("no meta-tag: {0:?}")]
    Tag(String),
    /// A line of the additional headers has no colon.
    #[error("no header: {0:?}")]
    Header(String),
    /// A line or the body is longer than allowed, or there are too many headers.
    #[error("{0} too long")]
    TooLong(&'static str),
    /// The stream ended before the body.
    #[error("the stream ended before it was done")]
    Cut,
}

/// An answer taken out of its stream.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Streamed {
    /// How many `PENDING` tags came.
    pub pending: u32,
    /// The additional headers, names as sent.
    pub headers: Vec<(String, String)>,
    /// What stands behind the empty line.
    pub body: Vec<u8>,
}

impl Streamed {
    /// The value of an additional header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The response code that came behind `DONE`, if one did: it counts more than the one of the
    /// HTTP head.
    pub fn response_code(&self) -> Option<ResponseCode> {
        self.header(crate::http::header::RESPONSE_CODE)?.parse().ok().map(ResponseCode)
    }
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Part {
    Tags,
    Headers,
    Body,
}

/// Reads a stream of meta-tags piece by piece, as the pieces arrive.
#[derive(Debug)]
pub struct StreamParser {
    part: Part,
    line: Vec<u8>,
    body_len_max: usize,
    read: Streamed,
}

impl StreamParser {
    /// Starts a stream whose body may have so many bytes.
    pub fn new(body_len_max: usize) -> Self {
        Self { part: Part::Tags, line: Vec::new(), body_len_max, read: Streamed::default() }
    }

    /// Takes the next piece.
    pub fn push(&mut self, mut piece: &[u8]) -> Result<(), StreamError> {
        while !piece.is_empty() {
            if self.part == Part::Body {
                if self.read.body.len() + piece.len() > self.body_len_max {
                    return Err(StreamError::TooLong("body"));
                }
                self.read.body.extend_from_slice(piece);
                return Ok(());
            }
            let end = piece.iter().position(|b| *b == b'\n').map_or(piece.len(), |at| at + 1);
            let (head, rest) = piece.split_at(end);
            if self.line.len() + head.len() > LINE_LEN_MAX {
                return Err(StreamError::TooLong("line"));
            }
            self.line.extend_from_slice(head);
            piece = rest;
            if self.line.ends_with(b"\n") {
                self.take_line()?;
            }
        }
        Ok(())
    }

    /// How many `PENDING` tags have come so far.
    pub fn pending(&self) -> u32 {
        self.read.pending
    }

    /// The whole answer, when the stream has come to its body.
    pub fn finish(self) -> Result<Streamed, StreamError> {
        if self.part == Part::Body { Ok(self.read) } else { Err(StreamError::Cut) }
    }

    fn take_line(&mut self) -> Result<(), StreamError> {
        let line = String::from_utf8_lossy(&self.line).trim_end().to_owned();
        self.line.clear();
        match (self.part, line.as_str()) {
            (Part::Tags, "PROCESSING") => {}
            (Part::Tags, "PENDING") => self.read.pending = self.read.pending.saturating_add(1),
            (Part::Tags, "DONE") => self.part = Part::Headers,
            (Part::Tags, _) => return Err(StreamError::Tag(line)),
            (_, "") => self.part = Part::Body,
            (_, _) => {
                let Some((name, value)) = line.split_once(':') else {
                    return Err(StreamError::Header(line));
                };
                if self.read.headers.len() == HEADERS_MAX {
                    return Err(StreamError::TooLong("list of headers"));
                }
                self.read.headers.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Vec<u8> {
        let mut bytes = [PROCESSING, PENDING, PENDING].concat();
        bytes.extend(done([("X-ElapsedTime", "12"), ("X-ResponseCode", "10")]));
        bytes.extend(b"\0\r\nbody");
        bytes
    }

    #[test]
    fn a_stream_is_read_in_pieces_of_any_size() {
        for size in 1..40 {
            let mut parser = StreamParser::new(100);
            for piece in whole().chunks(size) {
                parser.push(piece).expect("a good piece");
            }
            let read = parser.finish().expect("a whole stream");
            assert_eq!((read.pending, read.body.as_slice()), (2, &b"\0\r\nbody"[..]));
            assert_eq!(read.header("x-elapsedtime"), Some("12"));
            assert_eq!(read.response_code(), Some(ResponseCode::CONTEXT_NOT_FOUND));
        }
    }

    #[test]
    fn what_is_no_stream_is_refused() {
        let refused = |bytes: &[u8]| StreamParser::new(4).push(bytes).expect_err("refused");
        assert_eq!(refused(b"<html>\r\n"), StreamError::Tag("<html>".to_owned()));
        assert_eq!(refused(b"DONE\r\nx\r\n"), StreamError::Header("x".to_owned()));
        assert_eq!(refused(b"DONE\r\n\r\n12345"), StreamError::TooLong("body"));
        assert_eq!(refused(&[b'x'; 5000]), StreamError::TooLong("line"));
        let mut parser = StreamParser::new(4);
        parser.push(b"PROCESSING\r\nDONE\r\n").expect("a good piece");
        assert_eq!(parser.finish(), Err(StreamError::Cut));
    }
}
