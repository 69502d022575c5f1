//! The key that seals what must be read again, kept apart from the data.

use std::fmt;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use crate::secret::Secret;

/// Bytes that sealing adds (RFC 8439 section 2.8).
pub(crate) const TAG_LEN: usize = 16;

/// A 256-bit key for ChaCha20-Poly1305 (RFC 8439).
///
/// INVARIANT: it is never stored in the data directory's engine, so that a copy of the data
/// alone does not give what was sealed.
pub struct SealingKey(Secret<32>);

impl SealingKey {
    /// A key from 32 random bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// Seals `plain`; `None` only if it is too long for the cipher (256 GiB).
    pub(crate) fn seal(&self, nonce: [u8; 12], aad: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
        self.cipher().encrypt(&Nonce::from(nonce), Payload { msg: plain, aad }).ok()
    }

    /// Opens what was sealed with the same key, nonce and associated data; `None` otherwise.
    pub(crate) fn open(
        &self,
        nonce: [u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let payload = Payload { msg: sealed, aad };
        self.cipher().decrypt(&Nonce::from(nonce), payload).ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(self.0.expose().into())
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealingKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_key_nonce_and_context_open_the_seal() {
        let key = SealingKey::new([7; 32]);
        let sealed = key.seal([1; 12], b"alice", b"secret").unwrap();
        assert_eq!(sealed.len(), b"secret".len() + TAG_LEN);
        assert_eq!(**key.open([1; 12], b"alice", &sealed).unwrap(), *b"secret");
        assert!(key.open([2; 12], b"alice", &sealed).is_none());
        assert!(key.open([1; 12], b"bob", &sealed).is_none());
        assert!(SealingKey::new([8; 32]).open([1; 12], b"alice", &sealed).is_none());
        assert!(key.open([1; 12], b"alice", &sealed[1..]).is_none());
    }
}
