//! A cursor over bytes from a peer.

use crate::{DecodeError, Fault};

/// LIMIT: how deep structures may be nested (restrictions are the only recursive ones on the wire).
const DEPTH_MAX: u16 = 64;

/// Reads from the front of a byte slice; every method says what was wanted when the bytes do not
/// suffice.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    offset: usize,
    depth: u16,
}

impl<'a> Reader<'a> {
    /// Starts at the front of `bytes`.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, offset: 0, depth: 0 }
    }

    /// Bytes not read yet.
    pub fn left(&self) -> usize {
        self.bytes.len()
    }

    /// Bytes read so far.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// The bytes not read yet, without moving.
    pub fn rest(&self) -> &'a [u8] {
        self.bytes
    }

    /// Takes `n` bytes.
    pub fn take(&mut self, n: usize, ty: &'static str) -> Result<&'a [u8], DecodeError> {
        let left = self.bytes.len();
        let (head, rest) = self
            .bytes
            .split_at_checked(n)
            .ok_or_else(|| self.fail(ty, Fault::Truncated { wanted: n, left }))?;
        self.bytes = rest;
        self.offset += n;
        Ok(head)
    }

    /// Takes a fixed number of bytes.
    pub fn array<const N: usize>(&mut self, ty: &'static str) -> Result<[u8; N], DecodeError> {
        let left = self.bytes.len();
        let (head, rest) = self
            .bytes
            .split_first_chunk::<N>()
            .ok_or_else(|| self.fail(ty, Fault::Truncated { wanted: N, left }))?;
        self.bytes = rest;
        self.offset += N;
        Ok(*head)
    }

    /// Takes `n` bytes as a reader of their own, which keeps the offset and the depth.
    pub fn sub(&mut self, n: usize, ty: &'static str) -> Result<Reader<'a>, DecodeError> {
        let offset = self.offset;
        let bytes = self.take(n, ty)?;
        Ok(Reader { bytes, offset, depth: self.depth })
    }

    /// Runs `f` one level deeper; refuses when the limit is reached.
    pub fn nested<T>(
        &mut self,
        ty: &'static str,
        f: impl FnOnce(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        if self.depth >= DEPTH_MAX {
            return Err(self.fail(ty, Fault::TooDeep));
        }
        self.depth += 1;
        let result = f(self);
        self.depth -= 1;
        result
    }

    /// Refuses bytes that were not read.
    pub fn finish(&self) -> Result<(), DecodeError> {
        match self.bytes.len() {
            0 => Ok(()),
            n => Err(self.fail("input", Fault::Trailing(n))),
        }
    }

    /// An error at the present offset.
    pub fn fail(&self, ty: &'static str, fault: Fault) -> DecodeError {
        DecodeError { ty, field: "", offset: self.offset, fault }
    }
}
