//! What a server keeps for SCRAM-SHA-256 (RFC 5802, RFC 7677).

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::secret::Secret;

/// The least number of iterations (RFC 7677 section 4).
pub const ITERATIONS_MIN: u32 = 4096;

/// LIMIT: the number of iterations used for new passwords: more than the least, and still
/// quick on a client that derives its key at each login.
pub const ITERATIONS_DEFAULT: u32 = 15_000;

/// The server's half of a SCRAM-SHA-256 secret (RFC 5802 section 3).
///
/// LIMIT: passwords go in as their UTF-8 bytes stand, which is what preparation (RFC 4013)
/// makes of every ASCII password; others may be prepared differently by a client.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ScramKeys {
    /// The salt that the server tells the client.
    pub salt: [u8; 16],
    /// The iterations that the server tells the client.
    pub iterations: u32,
    /// `H(ClientKey)`.
    pub stored_key: Secret<32>,
    /// `HMAC(SaltedPassword, "Server Key")`.
    pub server_key: Secret<32>,
}

impl ScramKeys {
    /// Derives both keys; the time it takes grows with `iterations`.
    pub fn derive(password: &str, salt: [u8; 16], iterations: u32) -> Self {
        let salted = salted_password(password.as_bytes(), &salt, iterations);
        let client_key = Secret::new(hmac(salted.expose(), b"Client Key"));
        Self {
            salt,
            iterations,
            stored_key: Secret::new(Sha256::digest(client_key.expose()).into()),
            server_key: Secret::new(hmac(salted.expose(), b"Server Key")),
        }
    }

    /// Whether `proof` is the `ClientProof` for `auth_message` (RFC 5802 section 3).
    pub fn accepts(&self, auth_message: &[u8], proof: &[u8; 32]) -> bool {
        let mut client_key = hmac(self.stored_key.expose(), auth_message);
        for (byte, proof) in client_key.iter_mut().zip(proof) {
            *byte ^= proof;
        }
        let client_key = Secret::new(client_key);
        Secret::new(Sha256::digest(client_key.expose()).into()) == self.stored_key
    }

    /// The `ServerSignature` for `auth_message` (RFC 5802 section 3).
    pub fn server_signature(&self, auth_message: &[u8]) -> [u8; 32] {
        hmac(self.server_key.expose(), auth_message)
    }
}

/// `Hi(password, salt, i)` of RFC 5802 section 2.2: the first block of PBKDF2.
fn salted_password(password: &[u8], salt: &[u8], iterations: u32) -> Secret<32> {
    let keyed = keyed(password);
    let finish = |mac: Hmac<Sha256>| -> [u8; 32] { mac.finalize().into_bytes().into() };
    let mut u = finish(keyed.clone().chain_update(salt).chain_update(1_u32.to_be_bytes()));
    let mut sum = u;
    for _ in 1..iterations {
        u = finish(keyed.clone().chain_update(u));
        for (sum, u) in sum.iter_mut().zip(u) {
            *sum ^= u;
        }
    }
    Secret::new(sum)
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    keyed(key).chain_update(message).finalize().into_bytes().into()
}

fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::new_from_slice(key).expect("HMAC takes a key of any length (RFC 2104 section 2)")
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    const AUTH_MESSAGE: &str = "n=user,r=rOprNGfwEbeRWgbNEkqO,\
        r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096,\
        c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";

    fn bytes<const N: usize>(base64: &str) -> [u8; N] {
        STANDARD.decode(base64).unwrap().try_into().unwrap()
    }

    fn pencil() -> ScramKeys {
        ScramKeys::derive("pencil", bytes("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096)
    }

    /// RFC 7677 section 3.
    #[test]
    fn the_rfcs_client_is_accepted_and_sees_the_rfcs_signature() {
        let keys = pencil();
        let proof = bytes("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
        assert!(keys.accepts(AUTH_MESSAGE.as_bytes(), &proof));
        assert_eq!(
            keys.server_signature(AUTH_MESSAGE.as_bytes()),
            bytes("6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")
        );
    }

    #[test]
    fn a_changed_proof_or_message_is_refused() {
        let keys = pencil();
        let mut proof = bytes("dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
        assert!(!keys.accepts(b"another message", &proof));
        proof[31] ^= 1;
        assert!(!keys.accepts(AUTH_MESSAGE.as_bytes(), &proof));
    }
}
