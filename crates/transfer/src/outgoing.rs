//! Writing a stream, piece by piece, into buffers that are cut where a stream may be cut.

use std::collections::VecDeque;

use tradepost_mapi::{NameKind, Value, Width};
use tradepost_wire::{EncodeError, Writer};

use crate::property::{Layout, META, Property};
use crate::{Marker, value};

/// A stream that waits to be sent.
///
/// `S` is where a long value stands: it is asked for bytes when their turn comes, and nothing of it
/// is kept here.
#[derive(Debug)]
pub struct Outgoing<S> {
    bytes: VecDeque<u8>,
    pieces: VecDeque<Piece<S>>,
    /// Bytes that stand elsewhere.
    elsewhere: u64,
    fault: Option<EncodeError>,
}

#[derive(Debug)]
enum Piece<S> {
    /// So many bytes that must not be cut.
    Atom(usize),
    /// So many bytes of a value that may be cut anywhere.
    Loose(usize),
    /// Bytes that stand elsewhere: the next, and how many are left.
    Elsewhere { source: S, at: u64, left: u64 },
}

impl<S> Default for Outgoing<S> {
    fn default() -> Self {
        Self { bytes: VecDeque::new(), pieces: VecDeque::new(), elsewhere: 0, fault: None }
    }
}

impl<S> Outgoing<S> {
    /// Nothing to be sent yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Bytes that wait; those that stand elsewhere are counted too.
    pub fn len(&self) -> u64 {
        self.bytes.len() as u64 + self.elsewhere
    }

    /// Bytes of memory that what waits takes, about.
    pub fn weight(&self) -> usize {
        self.bytes.len() + self.pieces.len() * size_of::<Piece<S>>()
    }

    /// Appends a marker.
    pub fn marker(&mut self, marker: Marker) {
        self.atom(&marker.number().to_le_bytes());
    }

    /// Appends a property with its value. One whose type streams do not carry is left out: whoever
    /// reads a stream would have to give it up there.
    pub fn value(&mut self, property: &Property, value: &Value) {
        // What the tag says of the type counts only where the value cannot: of code pages, and of
        // the one property whose type is not told.
        let tagged = property.code_page().is_some() || property.tag == META::IDSET_GIVEN;
        let tag = if tagged { property.tag } else { property.tag.with_type(value.ty()) };
        let property = Property { tag, name: property.name.clone() };
        let Some(layout) = property.layout() else { return };
        let elements = value::elements(value);
        match (layout, elements) {
            (Layout::Fixed(_), _) => {
                self.definition(&property);
                self.fixed(value);
            }
            (Layout::FixedList(size), _) => {
                self.definition(&property);
                self.fixed_list(size, value);
            }
            (Layout::Sized, Some(elements)) => {
                self.definition(&property);
                for bytes in &elements {
                    self.sized(bytes);
                }
            }
            (Layout::SizedList, Some(elements)) => {
                self.definition(&property);
                self.length(elements.len());
                for bytes in &elements {
                    self.sized(bytes);
                }
            }
            (Layout::Sized | Layout::SizedList, None) => {}
        }
    }

    /// Appends a property whose value of `len` bytes stands elsewhere; the zero that ends a text is
    /// not among them.
    pub fn elsewhere(&mut self, property: &Property, len: u64, source: S) {
        let zero = property.zero_len();
        let Ok(whole) = usize::try_from(len + zero as u64) else {
            self.fault.get_or_insert(EncodeError("length"));
            return;
        };
        self.definition(property);
        self.length(whole);
        if len > 0 {
            self.elsewhere += len;
            self.pieces.push_back(Piece::Elsewhere { source, at: 0, left: len });
        }
        self.loose(&[0, 0][..zero]);
    }

    /// Moves at most `room` bytes to the end of `out`, cut only where the stream may be cut. Values
    /// that stand elsewhere are read with `read`, which is given where from and how many bytes, and
    /// gives at least one of them. Nothing is moved if the first atom does not fit.
    pub fn take<E: From<EncodeError>>(
        &mut self,
        room: usize,
        out: &mut Vec<u8>,
        mut read: impl FnMut(&S, u64, usize) -> Result<Vec<u8>, E>,
    ) -> Result<(), E> {
        if let Some(fault) = self.fault {
            return Err(fault.into());
        }
        let mut room = room;
        while let Some(piece) = self.pieces.front_mut() {
            let moved = match piece {
                Piece::Atom(len) if *len > room => return Ok(()),
                Piece::Atom(len) => std::mem::take(len),
                Piece::Loose(len) => {
                    let moved = room.min(*len);
                    *len -= moved;
                    moved
                }
                Piece::Elsewhere { source, at, left } => {
                    let most = usize::try_from(*left).unwrap_or(usize::MAX).min(room);
                    let bytes = if most > 0 { read(source, *at, most)? } else { Vec::new() };
                    let bytes = bytes.get(..most.min(bytes.len())).unwrap_or_default();
                    if bytes.is_empty() && most > 0 {
                        return Err(EncodeError("value that ends too early").into());
                    }
                    out.extend_from_slice(bytes);
                    *at += bytes.len() as u64;
                    *left -= bytes.len() as u64;
                    self.elsewhere -= bytes.len() as u64;
                    room -= bytes.len();
                    0
                }
            };
            out.extend(self.bytes.drain(..moved));
            room -= moved;
            match self.pieces.front() {
                Some(Piece::Atom(0) | Piece::Loose(0) | Piece::Elsewhere { left: 0, .. }) => {
                    self.pieces.pop_front();
                }
                _ if room == 0 => return Ok(()),
                _ => {}
            }
        }
        Ok(())
    }

    fn definition(&mut self, property: &Property) {
        let mut bytes = property.tag.0.to_le_bytes().to_vec();
        match (&property.name, property.tag.is_named()) {
            (Some(name), true) => {
                bytes.extend_from_slice(&name.set.0);
                match &name.kind {
                    NameKind::Lid(lid) => {
                        bytes.push(0);
                        bytes.extend_from_slice(&lid.to_le_bytes());
                    }
                    NameKind::Name(text) => {
                        bytes.push(1);
                        bytes.extend_from_slice(&text.to_le_bytes());
                        bytes.extend_from_slice(&[0, 0]);
                    }
                }
            }
            (None, true) => {
                self.fault.get_or_insert(EncodeError("named property without its name"));
            }
            (_, false) => {}
        }
        self.atom(&bytes);
    }

    fn fixed(&mut self, value: &Value) {
        let mut w = Writer::default();
        value.encode(&mut w, Width::Wide);
        if matches!(value, Value::Boolean(_)) {
            w.put(&[0]);
        }
        match w.finish() {
            Ok(bytes) => self.atom(&bytes),
            Err(fault) => {
                self.fault.get_or_insert(fault);
            }
        }
    }

    fn fixed_list(&mut self, size: usize, value: &Value) {
        let mut w = Writer::default();
        value.encode(&mut w, Width::Wide);
        match w.finish() {
            Ok(bytes) => {
                let (count, elements) = bytes.split_at(bytes.len().min(4));
                self.atom(count);
                elements.chunks(size).for_each(|bytes| self.atom(bytes));
            }
            Err(fault) => {
                self.fault.get_or_insert(fault);
            }
        }
    }

    fn sized(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.loose(bytes);
    }

    fn length(&mut self, len: usize) {
        match u32::try_from(len) {
            Ok(len) => self.atom(&len.to_le_bytes()),
            Err(_) => {
                self.fault.get_or_insert(EncodeError("length"));
            }
        }
    }

    fn atom(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.bytes.extend(bytes);
            self.pieces.push_back(Piece::Atom(bytes.len()));
        }
    }

    fn loose(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.bytes.extend(bytes);
            self.pieces.push_back(Piece::Loose(bytes.len()));
        }
    }
}
