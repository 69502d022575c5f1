//! Bytes in, bytes out.
//!
//! Everything that crosses a MAPI connection is little-endian and is declared once, as a struct
//! whose field *types* carry the wire format ([`Counted`], [`Sized16`], [`Flagged`], [`StrZ`], …).
//! The macro [`wire!`] derives both directions from one declaration.
//!
//! This crate has no dependency, does no I/O and never panics on input: decoding returns a
//! [`DecodeError`] that says type, field and offset, and never reserves more memory than a constant
//! times the bytes the peer has really sent.

mod error;
mod guid;
mod list;
mod macros;
mod number;
mod reader;
mod text;
mod writer;

pub use error::{DecodeError, EncodeError, Fault};
pub use guid::Guid;
pub use list::{Counted, Flagged, Rest, Sized16, Sized32, SizedBytes};
pub use reader::Reader;
pub use text::{AsciiZ, StrZ, Text, Utf16Z};
pub use writer::Writer;

/// A value with one wire form, in both directions.
pub trait Wire: Sized {
    /// Appends the wire form. Faults (a list too long for its count) are kept by the writer.
    fn encode(&self, w: &mut Writer);

    /// Reads the wire form, leaving the reader behind it.
    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// Decodes a value that must fill `bytes` to the last one.
pub fn decode_all<T: Wire>(bytes: &[u8]) -> Result<T, DecodeError> {
    let mut r = Reader::new(bytes);
    let value = T::decode(&mut r)?;
    r.finish()?;
    Ok(value)
}

/// Encodes one value on its own.
pub fn encode<T: Wire>(value: &T) -> Result<Vec<u8>, EncodeError> {
    let mut w = Writer::default();
    value.encode(&mut w);
    w.finish()
}
