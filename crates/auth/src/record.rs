//! The record that holds [`Verifiers`], version 1.
//!
//! All numbers little-endian, no lengths, because every part has its fixed size:
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version, 1 |
//! | 8 | generation |
//! | 4, 4, 4 | argon2id memory in KiB, passes, lanes |
//! | 16, 32 | argon2id salt and hash |
//! | 4, 16 | SCRAM-SHA-256 iterations and salt |
//! | 12, 96 | nonce and sealed secrets (NT hash 16, stored key 32, server key 32, tag 16) |

use crate::argon::Cost;
use crate::scram::ITERATIONS_MIN;
use crate::secret::Secret;
use crate::verifiers::{Generation, SEALED_LEN, Verifiers};

const VERSION: u8 = 1;

/// Bytes of a record of version 1.
const RECORD_LEN: usize = 1 + 8 + 12 + 16 + 32 + 4 + 16 + 12 + SEALED_LEN;

/// LIMIT: SCRAM iterations that a record may state.
const ITERATIONS_MAX: u32 = 10_000_000;

/// Why bytes are not a record of verifiers.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RecordError {
    /// Written by a version that this one does not know.
    #[error("verifier record has version {0}, only version {VERSION} is known")]
    Version(u8),
    /// Cut off, or something stands behind it.
    #[error("verifier record has {found} bytes instead of {RECORD_LEN}")]
    Length {
        /// Bytes found.
        found: usize,
    },
    /// A number outside what is ever written.
    #[error("verifier record is damaged: {0} is out of bounds")]
    OutOfBounds(&'static str),
}

impl Verifiers {
    /// The record; always the same length for one version.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(RECORD_LEN);
        out.push(VERSION);
        out.extend_from_slice(&self.generation.0.to_le_bytes());
        for number in [self.cost.memory_kib, self.cost.passes, self.cost.lanes] {
            out.extend_from_slice(&number.to_le_bytes());
        }
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(self.hash.expose());
        out.extend_from_slice(&self.scram_iterations.to_le_bytes());
        out.extend_from_slice(&self.scram_salt);
        out.extend_from_slice(&self.nonce);
        out.extend_from_slice(&self.sealed);
        out
    }

    /// Reads a record; whether its seal holds is seen when it is opened.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, RecordError> {
        match bytes.first() {
            Some(&VERSION) if bytes.len() == RECORD_LEN => {}
            Some(&VERSION) | None => return Err(RecordError::Length { found: bytes.len() }),
            Some(&other) => return Err(RecordError::Version(other)),
        }
        let mut parts = Parts { rest: bytes, len: bytes.len() };
        let [_version] = parts.take()?;
        let generation = Generation(u64::from_le_bytes(parts.take()?));
        let cost =
            Cost { memory_kib: parts.number()?, passes: parts.number()?, lanes: parts.number()? };
        if !cost.is_bounded() {
            return Err(RecordError::OutOfBounds("cost of argon2id"));
        }
        let verifiers = Self {
            generation,
            cost,
            salt: parts.take()?,
            hash: Secret::new(parts.take()?),
            scram_iterations: parts.number()?,
            scram_salt: parts.take()?,
            nonce: parts.take()?,
            sealed: parts.take()?,
        };
        if !(ITERATIONS_MIN..=ITERATIONS_MAX).contains(&verifiers.scram_iterations) {
            return Err(RecordError::OutOfBounds("number of SCRAM iterations"));
        }
        Ok(verifiers)
    }
}

/// What is left of a record.
struct Parts<'a> {
    rest: &'a [u8],
    len: usize,
}

impl Parts<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], RecordError> {
        let (part, rest) =
            self.rest.split_first_chunk().ok_or(RecordError::Length { found: self.len })?;
        self.rest = rest;
        Ok(*part)
    }

    fn number(&mut self) -> Result<u32, RecordError> {
        self.take().map(u32::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::*;
    use crate::SealingKey;

    fn record() -> Vec<u8> {
        let key = SealingKey::new([9; 32]);
        Verifiers::new("alice", "Password", &key, [5; crate::RANDOM_LEN]).unwrap().to_bytes()
    }

    #[test]
    fn a_record_reads_back_as_it_was_written() {
        let bytes = record();
        assert_eq!(bytes.len(), 197);
        let read = Verifiers::from_bytes(&bytes).unwrap();
        assert_eq!(read.to_bytes(), bytes);
        assert_eq!(read.verify_password("Password"), Ok(true));
        assert!(read.nt_hash("ALICE", &SealingKey::new([9; 32])).is_ok());
    }

    #[test]
    fn every_strict_prefix_and_any_longer_record_is_refused() {
        let mut bytes = record();
        for len in 0..bytes.len() {
            let refused = Verifiers::from_bytes(&bytes[..len]);
            assert_eq!(refused, Err(RecordError::Length { found: len }));
        }
        bytes.push(0);
        assert_eq!(Verifiers::from_bytes(&bytes), Err(RecordError::Length { found: 198 }));
    }

    #[test]
    fn an_unknown_version_is_named() {
        let mut bytes = record();
        bytes[0] = 2;
        let refused = Verifiers::from_bytes(&bytes).unwrap_err();
        assert_eq!(refused.to_string(), "verifier record has version 2, only version 1 is known");
    }

    #[test]
    fn a_cost_that_would_take_the_machine_is_refused() {
        let mut bytes = record();
        bytes[9..13].copy_from_slice(&u32::MAX.to_le_bytes());
        let refused = Verifiers::from_bytes(&bytes);
        assert_eq!(refused, Err(RecordError::OutOfBounds("cost of argon2id")));
        let mut bytes = record();
        bytes[69..73].copy_from_slice(&4095_u32.to_le_bytes());
        let refused = Verifiers::from_bytes(&bytes);
        assert_eq!(refused, Err(RecordError::OutOfBounds("number of SCRAM iterations")));
    }

    proptest! {
        #[test]
        fn a_record_with_any_byte_changed_is_refused_or_read_as_it_stands(
            at in 0..RECORD_LEN,
            byte in any::<u8>(),
        ) {
            static RECORD: LazyLock<Vec<u8>> = LazyLock::new(record);
            let mut bytes = RECORD.clone();
            bytes[at] = byte;
            if let Ok(read) = Verifiers::from_bytes(&bytes) {
                prop_assert_eq!(read.to_bytes(), bytes);
            }
        }

        #[test]
        fn any_bytes_are_refused(
            bytes in proptest::collection::vec(any::<u8>(), 0..RECORD_LEN),
        ) {
            prop_assert!(Verifiers::from_bytes(&bytes).is_err());
        }
    }
}
