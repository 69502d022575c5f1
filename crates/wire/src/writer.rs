//! Where encoded bytes go.

use crate::EncodeError;

/// Collects bytes. Encoding never stops half way: the first fault is kept and reported once by
/// [`Writer::finish`].
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    fault: Option<EncodeError>,
}

impl Writer {
    /// Appends raw bytes.
    pub fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Remembers that the type named has no wire form.
    pub fn fail(&mut self, ty: &'static str) {
        self.fault.get_or_insert(EncodeError(ty));
    }

    /// Bytes written so far.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing has been written.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Writes a 16-bit length, then what `f` writes; the length counts only the latter.
    pub fn sized16(&mut self, ty: &'static str, f: impl FnOnce(&mut Self)) {
        let at = self.bytes.len();
        self.put(&[0; 2]);
        f(self);
        match u16::try_from(self.bytes.len() - at - 2) {
            Ok(n) => self.patch(at, &n.to_le_bytes()),
            Err(_) => self.fail(ty),
        }
    }

    /// Takes back what was written beyond `len` bytes.
    pub fn truncate(&mut self, len: usize) {
        self.bytes.truncate(len);
    }

    /// Overwrites bytes that were written before.
    pub fn patch(&mut self, at: usize, bytes: &[u8]) {
        match self.bytes.get_mut(at..at + bytes.len()) {
            Some(slot) => slot.copy_from_slice(bytes),
            None => self.fail("patch"),
        }
    }

    /// The bytes, or the first fault.
    pub fn finish(self) -> Result<Vec<u8>, EncodeError> {
        match self.fault {
            Some(fault) => Err(fault),
            None => Ok(self.bytes),
        }
    }
}
