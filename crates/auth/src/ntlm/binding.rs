//! Channel binding: which certificate the client saw (RFC 5929 section 4, [MS-NLMP] 2.2.2.1).

use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

use super::crypto;
use crate::der::Der;

/// MsvAvChannelBindings: MD5 over a `gss_channel_bindings` structure (RFC 4121 section 4.1.1.2)
/// that names no address and whose application data is `tls-server-end-point:` and the hash of the
/// certificate.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ChannelBinding(pub [u8; 16]);

impl ChannelBinding {
    /// From the hash of the server's certificate, as a proxy's administrator can compute it.
    pub fn from_certificate_hash(hash: &[u8]) -> Self {
        const PREFIX: &[u8] = b"tls-server-end-point:";
        let len = u32::try_from(PREFIX.len().saturating_add(hash.len())).unwrap_or(u32::MAX);
        Self(crypto::md5(&[&[0; 16], &len.to_le_bytes(), PREFIX, hash]))
    }

    /// From the certificate itself, DER. `None` if it is none, or if its signature algorithm has
    /// no hash of its own (Ed25519 and others, for which RFC 5929 section 4.1 defines nothing).
    pub fn from_certificate(certificate: &[u8]) -> Option<Self> {
        let hash = match signature_hash(certificate)? {
            Hash::Sha224 => Sha224::digest(certificate).to_vec(),
            Hash::Sha256 => Sha256::digest(certificate).to_vec(),
            Hash::Sha384 => Sha384::digest(certificate).to_vec(),
            Hash::Sha512 => Sha512::digest(certificate).to_vec(),
        };
        Some(Self::from_certificate_hash(&hash))
    }
}

/// What is asked of a client's channel binding.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum BindingPolicy {
    /// It is not looked at.
    Off,
    /// One that is sent must be right, where the server knows which are; none is accepted too.
    #[default]
    Allow,
    /// It must be sent and be right, on every connection.
    Require,
}

impl BindingPolicy {
    /// Whether a client that sent `sent` may go on, where the server knows `known`.
    pub fn accepts(self, sent: Option<&[u8]>, known: &[ChannelBinding]) -> bool {
        match (self, sent) {
            (Self::Off, _) | (Self::Allow, None) => true,
            (Self::Require, None) => false,
            (Self::Allow, Some(_)) if known.is_empty() => true,
            (_, Some(sent)) => known.iter().any(|binding| binding.0 == sent),
        }
    }
}

enum Hash {
    Sha224,
    Sha256,
    Sha384,
    Sha512,
}

/// The hash that RFC 5929 section 4.1 takes: the signature's, but SHA-256 for MD5 and SHA-1.
fn signature_hash(certificate: &[u8]) -> Option<Hash> {
    let mut certificate = Der::new(certificate).only(0x30)?;
    certificate.take(0x30)?;
    let mut algorithm = certificate.take(0x30)?;
    let oid = algorithm.take(0x06)?.rest();
    match oid {
        // RSA with MD5, SHA-1, SHA-256, SHA-384, SHA-512, SHA-224.
        [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, last] => match last {
            4 | 5 | 11 => Some(Hash::Sha256),
            12 => Some(Hash::Sha384),
            13 => Some(Hash::Sha512),
            14 => Some(Hash::Sha224),
            10 => pss_hash(algorithm),
            _ => None,
        },
        // ECDSA with SHA-1, then with SHA-2.
        [0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 1] => Some(Hash::Sha256),
        [0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, last] => match last {
            1 => Some(Hash::Sha224),
            2 => Some(Hash::Sha256),
            3 => Some(Hash::Sha384),
            4 => Some(Hash::Sha512),
            _ => None,
        },
        _ => None,
    }
}

/// The hash among the parameters of RSASSA-PSS (RFC 4055 section 3.1); SHA-1 if it is not named.
fn pss_hash(mut algorithm: Der<'_>) -> Option<Hash> {
    let mut parameters = algorithm.take(0x30)?;
    let Some(mut explicit) = parameters.take(0xA0) else { return Some(Hash::Sha256) };
    match explicit.take(0x30)?.take(0x06)?.rest() {
        [0x2B, 0x0E, 3, 2, 0x1A] => Some(Hash::Sha256),
        [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, last] => match last {
            1 => Some(Hash::Sha256),
            2 => Some(Hash::Sha384),
            3 => Some(Hash::Sha512),
            4 => Some(Hash::Sha224),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: ChannelBinding = ChannelBinding([1; 16]);

    #[test]
    fn off_looks_at_nothing() {
        assert!(BindingPolicy::Off.accepts(None, &[RIGHT]));
        assert!(BindingPolicy::Off.accepts(Some(&[2; 16]), &[RIGHT]));
    }

    #[test]
    fn allow_takes_none_or_a_right_one() {
        let allow = BindingPolicy::Allow;
        assert!(allow.accepts(None, &[RIGHT]));
        assert!(allow.accepts(Some(&[1; 16]), &[ChannelBinding([9; 16]), RIGHT]));
        assert!(!allow.accepts(Some(&[2; 16]), &[RIGHT]));
        assert!(!allow.accepts(Some(&[1; 15]), &[RIGHT]));
        assert!(allow.accepts(Some(&[2; 16]), &[]), "nothing is known to compare with");
    }

    #[test]
    fn require_takes_a_right_one_alone() {
        let require = BindingPolicy::Require;
        assert!(require.accepts(Some(&[1; 16]), &[RIGHT]));
        assert!(!require.accepts(Some(&[2; 16]), &[RIGHT]));
        assert!(!require.accepts(None, &[RIGHT]));
        assert!(!require.accepts(Some(&[1; 16]), &[]));
    }

    #[test]
    fn what_is_no_certificate_has_no_binding() {
        for bytes in [&b""[..], b"x", &[0x30, 0x80], &[0x30, 3, 0x30, 0, 0x30], &[0x30; 40]] {
            assert_eq!(ChannelBinding::from_certificate(bytes), None);
        }
    }
}
