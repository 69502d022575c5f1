//! Everything a mailbox keeps of its password.

use zeroize::Zeroizing;

use crate::argon::{self, COST, Cost, HashError};
use crate::login::fold_name;
use crate::nt::{NtHash, nt_hash};
use crate::password::{self, PASSWORD_LEN_MAX, PasswordError};
use crate::scram::{ITERATIONS_DEFAULT, ScramKeys};
use crate::sealing::{SealingKey, TAG_LEN};
use crate::secret::Secret;

/// Random bytes that [`Verifiers::new`] takes: two salts of 16, a nonce of 12, a generation of 8.
pub const RANDOM_LEN: usize = 52;

/// Bytes under the seal: the NT hash, then SCRAM's stored key and server key.
const PLAIN_LEN: usize = 16 + 32 + 32;

/// Bytes of the sealed part.
pub(crate) const SEALED_LEN: usize = PLAIN_LEN + TAG_LEN;

/// Tells one setting of a password from another: random, new each time a password is set, also
/// when it is set to the same text.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Generation(pub u64);

/// Why verifiers could not be made or used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum VerifyError {
    /// The text cannot be set as a password.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The hash could not be computed, for want of memory.
    #[error(transparent)]
    Hash(#[from] HashError),
    /// The sealed part could not be made.
    #[error("secrets could not be sealed")]
    Seal,
    /// The sealed part was made with another key or for another user, or is damaged.
    #[error("sealed secrets do not open with this key and user name")]
    Unseal,
}

/// What a mailbox keeps of its password, for every scheme at once, since the clear text is there
/// only when it is set.
///
/// * argon2id, for a password presented in clear (Basic, SMTP PLAIN);
/// * sealed: the NT hash, for NTLM;
/// * sealed: the keys of SCRAM-SHA-256. They are under the seal too because their derivation is
///   far cheaper to guess against than argon2id, and would otherwise set the worth of the record.
///
/// [`Verifiers::to_bytes`] and [`Verifiers::from_bytes`] give one versioned record.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verifiers {
    pub(crate) generation: Generation,
    pub(crate) cost: Cost,
    pub(crate) salt: [u8; 16],
    pub(crate) hash: Secret<32>,
    pub(crate) scram_iterations: u32,
    pub(crate) scram_salt: [u8; 16],
    pub(crate) nonce: [u8; 12],
    pub(crate) sealed: [u8; SEALED_LEN],
}

impl Verifiers {
    /// Makes all verifiers for `user`'s new `password`.
    ///
    /// `user` is the name of the mailbox, the one under which it will be asked for; its letters'
    /// case does not matter. `random` must never have been used before. Costs one argon2id hash
    /// and [`ITERATIONS_DEFAULT`] rounds of HMAC.
    pub fn new(
        user: &str,
        password: &str,
        key: &SealingKey,
        random: [u8; RANDOM_LEN],
    ) -> Result<Self, VerifyError> {
        password::check(password)?;
        let (salt, rest) = random.split_first_chunk::<16>().ok_or(VerifyError::Seal)?;
        let (scram_salt, rest) = rest.split_first_chunk::<16>().ok_or(VerifyError::Seal)?;
        let (nonce, rest) = rest.split_first_chunk::<12>().ok_or(VerifyError::Seal)?;
        let (generation, _) = rest.split_first_chunk::<8>().ok_or(VerifyError::Seal)?;
        let scram = ScramKeys::derive(password, *scram_salt, ITERATIONS_DEFAULT);
        let mut plain = Zeroizing::new(Vec::with_capacity(PLAIN_LEN));
        plain.extend_from_slice(nt_hash(password).expose());
        plain.extend_from_slice(scram.stored_key.expose());
        plain.extend_from_slice(scram.server_key.expose());
        let sealed = key.seal(*nonce, &associated_data(user), &plain).ok_or(VerifyError::Seal)?;
        Ok(Self {
            generation: Generation(u64::from_le_bytes(*generation)),
            cost: COST,
            salt: *salt,
            hash: argon::hash(password, salt, COST)?,
            scram_iterations: ITERATIONS_DEFAULT,
            scram_salt: *scram_salt,
            nonce: *nonce,
            sealed: sealed.try_into().map_err(|_| VerifyError::Seal)?,
        })
    }

    /// Which setting of the password this is.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// Whether `password` is the one that was set. Costs one argon2id hash (19 MiB for the
    /// present cost), so it runs behind an [`Admission`](crate::Admission).
    pub fn verify_password(&self, password: &str) -> Result<bool, VerifyError> {
        if password.len() > PASSWORD_LEN_MAX {
            return Ok(false);
        }
        Ok(argon::hash(password, &self.salt, self.cost)? == self.hash)
    }

    /// Costs what [`Verifiers::verify_password`] costs and always says no: for a user who does
    /// not exist, so that the time of the answer does not tell.
    pub fn verify_nobody(password: &str) -> Result<bool, VerifyError> {
        if password.len() <= PASSWORD_LEN_MAX {
            argon::hash(password, &[0; 16], COST)?;
        }
        Ok(false)
    }

    /// The NT hash ([MS-NLMP] 3.3.1 `NTOWFv1`).
    pub fn nt_hash(&self, user: &str, key: &SealingKey) -> Result<NtHash, VerifyError> {
        self.open(user, key).map(|(nt, _)| nt)
    }

    /// The server's keys for SCRAM-SHA-256 (RFC 7677).
    pub fn scram_keys(&self, user: &str, key: &SealingKey) -> Result<ScramKeys, VerifyError> {
        self.open(user, key).map(|(_, scram)| scram)
    }

    fn open(&self, user: &str, key: &SealingKey) -> Result<(NtHash, ScramKeys), VerifyError> {
        let plain = key
            .open(self.nonce, &associated_data(user), &self.sealed)
            .ok_or(VerifyError::Unseal)?;
        let (nt, rest) = plain.split_first_chunk::<16>().ok_or(VerifyError::Unseal)?;
        let (stored, rest) = rest.split_first_chunk::<32>().ok_or(VerifyError::Unseal)?;
        let (server, _) = rest.split_first_chunk::<32>().ok_or(VerifyError::Unseal)?;
        let scram = ScramKeys {
            salt: self.scram_salt,
            iterations: self.scram_iterations,
            stored_key: Secret::new(*stored),
            server_key: Secret::new(*server),
        };
        Ok((Secret::new(*nt), scram))
    }
}

/// Binds the seal to its purpose and its user, so that one user's record is no use to another.
fn associated_data(user: &str) -> Vec<u8> {
    [b"tradepost verifiers 1\0".as_slice(), fold_name(user).as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn random() -> [u8; RANDOM_LEN] {
        std::array::from_fn(|i| u8::try_from(i).unwrap())
    }

    fn alice() -> (Verifiers, SealingKey) {
        let key = SealingKey::new([9; 32]);
        (Verifiers::new("alice@example.test", "Password", &key, random()).unwrap(), key)
    }

    #[test]
    fn only_the_password_that_was_set_verifies() {
        let (verifiers, _) = alice();
        assert_eq!(verifiers.verify_password("Password"), Ok(true));
        assert_eq!(verifiers.verify_password("password"), Ok(false));
        assert_eq!(verifiers.verify_password(""), Ok(false));
        assert_eq!(verifiers.verify_password(&"x".repeat(PASSWORD_LEN_MAX + 1)), Ok(false));
        assert_eq!(Verifiers::verify_nobody("Password"), Ok(false));
    }

    #[test]
    fn the_seal_opens_for_the_same_user_in_any_case() {
        let (verifiers, key) = alice();
        let nt = verifiers.nt_hash("Alice@Example.TEST", &key).unwrap();
        assert_eq!(nt, nt_hash("Password"));
        let scram = verifiers.scram_keys("alice@example.test", &key).unwrap();
        assert_eq!(scram, ScramKeys::derive("Password", scram.salt, ITERATIONS_DEFAULT));
    }

    #[test]
    fn the_seal_does_not_open_for_another_user_or_key() {
        let (verifiers, key) = alice();
        assert_eq!(verifiers.nt_hash("bob@example.test", &key), Err(VerifyError::Unseal));
        let other = SealingKey::new([10; 32]);
        assert_eq!(verifiers.nt_hash("alice@example.test", &other), Err(VerifyError::Unseal));
        assert!(verifiers.scram_keys("bob@example.test", &key).is_err());
    }

    #[test]
    fn no_salt_nonce_or_generation_shares_random_bytes() {
        let (verifiers, _) = alice();
        assert_eq!(verifiers.salt[0], 0);
        assert_eq!(verifiers.scram_salt[0], 16);
        assert_eq!(verifiers.nonce[0], 32);
        assert_eq!(verifiers.generation.0.to_le_bytes()[0], 44);
    }

    #[test]
    fn an_empty_password_cannot_be_set() {
        let made = Verifiers::new("alice", "", &SealingKey::new([0; 32]), random());
        assert_eq!(made, Err(VerifyError::Password(PasswordError::Empty)));
    }

    #[test]
    fn debug_shows_no_hash_and_no_key() {
        let (verifiers, key) = alice();
        let shown = format!("{verifiers:?} {key:?}");
        let hash = format!("{:?}", verifiers.hash.expose());
        assert!(!shown.contains(hash.trim_matches(['[', ']'])));
        assert!(shown.contains("hash: Secret(32 bytes)"));
        assert!(shown.contains("SealingKey(..)"));
    }
}
