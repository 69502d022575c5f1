//! The functions of [MS-NLMP] 3.3.2 and 3.4, as far as logging on needs them.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use rc4::{Rc4, StreamCipher};

use super::flags::NegotiateFlags;
use crate::nt::NtHash;
use crate::secret::Secret;

/// A key, a response or a check value of 128 bits.
pub(crate) type Key = Secret<16>;

/// Text as UTF-16LE.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// HMAC-MD5 over the parts.
pub(crate) fn hmac_md5(key: &[u8], parts: &[&[u8]]) -> Key {
    let mut mac = Hmac::<Md5>::new_from_slice(key)
        .expect("HMAC takes a key of any length (RFC 2104 section 2)");
    for part in parts {
        mac.update(part);
    }
    Secret::new(mac.finalize().into_bytes().into())
}

/// MD5 over the parts.
pub(crate) fn md5(parts: &[&[u8]]) -> [u8; 16] {
    let mut hash = Md5::new();
    for part in parts {
        Digest::update(&mut hash, part);
    }
    hash.finalize().into()
}

/// [MS-NLMP] 3.3.2 NTOWFv2, of the NT hash instead of the password.
pub(crate) fn ntowf_v2(hash: &NtHash, user: &str, domain: &str) -> Key {
    // Windows maps one character to one: what would become two ("ß") stays.
    let upper: String = user
        .chars()
        .map(|c| {
            let mut upper = c.to_uppercase();
            upper.next().filter(|_| upper.next().is_none()).unwrap_or(c)
        })
        .collect();
    hmac_md5(hash.expose(), &[&utf16(&upper), &utf16(domain)])
}

/// [MS-NLMP] 3.3.2 NTProofStr.
pub(crate) fn nt_proof(response_key: &Key, server_challenge: [u8; 8], temp: &[u8]) -> Key {
    hmac_md5(response_key.expose(), &[&server_challenge, temp])
}

/// [MS-NLMP] 3.3.2 SessionBaseKey, which is the KeyExchangeKey too (3.4.5.1).
pub(crate) fn session_base_key(response_key: &Key, proof: &Key) -> Key {
    hmac_md5(response_key.expose(), &[proof.expose()])
}

/// RC4K: encrypts or decrypts 16 bytes with a fresh key.
pub(crate) fn rc4k(key: &Key, data: [u8; 16]) -> Key {
    let mut data = data;
    rc4(key).apply_keystream(&mut data);
    Secret::new(data)
}

fn rc4(key: &Key) -> Rc4 {
    rc4::KeyInit::new_from_slice(key.expose()).expect("RC4 takes keys of 1 to 256 bytes")
}

/// Whether the client chooses the session key, [MS-NLMP] 3.1.5.1.2.
pub(crate) fn exchanges_key(flags: NegotiateFlags) -> bool {
    flags.contains(NegotiateFlags::KEY_EXCHANGE)
        && flags.intersects(NegotiateFlags::SIGN | NegotiateFlags::SEAL)
}

/// Who signs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum End {
    Client,
    Server,
}

/// [MS-NLMP] 3.4.5.2 SIGNKEY with extended session security.
pub(crate) fn sign_key(session_key: &Key, end: End) -> Key {
    let magic: &[u8] = match end {
        End::Client => b"session key to client-to-server signing key magic constant\0",
        End::Server => b"session key to server-to-client signing key magic constant\0",
    };
    Secret::new(md5(&[session_key.expose(), magic]))
}

/// [MS-NLMP] 3.4.5.3 SEALKEY with extended session security.
pub(crate) fn seal_key(session_key: &Key, flags: NegotiateFlags, end: End) -> Key {
    let magic: &[u8] = match end {
        End::Client => b"session key to client-to-server sealing key magic constant\0",
        End::Server => b"session key to server-to-client sealing key magic constant\0",
    };
    let len = if flags.contains(NegotiateFlags::BITS_128) {
        16
    } else if flags.contains(NegotiateFlags::BITS_56) {
        7
    } else {
        5
    };
    let (key, _) = session_key.expose().split_at(len);
    Secret::new(md5(&[key, magic]))
}

/// What stands where a signature would, and says nothing, when NTLMSSP_NEGOTIATE_SIGN was not
/// agreed on. The document is silent; mapi-client 0.4 sends it.
const DUMMY_SIGNATURE: [u8; 16] = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// [MS-NLMP] 3.4.4.2: the signature of the first message of one end, with extended session
/// security. The state of RC4 is not kept, as [MS-SPNG] 3.2.5.1 wants for mechListMIC.
pub(crate) fn signature(key: &Key, flags: NegotiateFlags, end: End, message: &[u8]) -> Key {
    if !flags.contains(NegotiateFlags::SIGN) {
        return Secret::new(DUMMY_SIGNATURE);
    }
    let mac = hmac_md5(sign_key(key, end).expose(), &[&[0; 4], message]);
    let mut checksum = [0; 8];
    checksum.iter_mut().zip(mac.expose()).for_each(|(to, from)| *to = *from);
    if flags.contains(NegotiateFlags::KEY_EXCHANGE) {
        rc4(&seal_key(key, flags, end)).apply_keystream(&mut checksum);
    }
    let mut signature = [0; 16];
    signature[0] = 1;
    signature[4..12].copy_from_slice(&checksum);
    Secret::new(signature)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::nt::nt_hash;

    /// [MS-NLMP] 4.2.4.4.
    #[test]
    fn the_documents_sealed_message_and_signature() {
        let key = Secret::new([0x55; 16]);
        let flags = NegotiateFlags::from_bits_retain(0xE28A_8233);
        let sealing = seal_key(&key, flags, End::Client);
        let signing = sign_key(&key, End::Client);
        assert_eq!(sealing.expose()[..4], [0x59, 0xF6, 0x00, 0x97]);
        assert_eq!(signing.expose()[..4], [0x47, 0x88, 0xDC, 0x86]);
        let plain = utf16("Plaintext");
        let mac = hmac_md5(signing.expose(), &[&[0; 4], &plain]);
        assert_eq!(mac.expose()[..8], [0x70, 0x35, 0x28, 0x51, 0xF2, 0x56, 0x43, 0x09]);
        let (mut sealed, mut handle) = (plain, rc4(&sealing));
        handle.apply_keystream(&mut sealed);
        let data = [
            0x54, 0xE5, 0x01, 0x65, 0xBF, 0x19, 0x36, 0xDC, 0x99, 0x60, 0x20, 0xC1, 0x81, 0x1B,
            0x0F, 0x06, 0xFB, 0x5F,
        ];
        assert_eq!(sealed, data);
        let mut checksum: [u8; 8] = mac.expose()[..8].try_into().unwrap();
        handle.apply_keystream(&mut checksum);
        assert_eq!(checksum, [0x7F, 0xB3, 0x8E, 0xC5, 0xC5, 0x5D, 0x49, 0x76]);
    }

    /// [MS-NLMP] 4.2.3.4: keys of 56 bits, and no key exchange.
    #[test]
    fn the_documents_signature_without_key_exchange() {
        let key = Secret::new([
            0xEB, 0x93, 0x42, 0x9A, 0x8B, 0xD9, 0x52, 0xF8, 0xB8, 0x9C, 0x55, 0xB8, 0x7F, 0x47,
            0x5E, 0xDC,
        ]);
        let flags = NegotiateFlags::from_bits_retain(0x820A_8233);
        let sealing = seal_key(&key, flags, End::Client);
        assert_eq!(sealing.expose()[..4], [0x04, 0xDD, 0x7F, 0x01]);
        assert_eq!(sign_key(&key, End::Client).expose()[..4], [0x60, 0xE7, 0x99, 0xBE]);
        let expected = [1, 0, 0, 0, 0xFF, 0x2A, 0xEB, 0x52, 0xF6, 0x81, 0x79, 0x3A, 0, 0, 0, 0];
        let signed = signature(&key, flags, End::Client, &utf16("Plaintext"));
        assert_eq!(signed.expose(), &expected);
    }

    #[test]
    fn a_letter_without_a_single_capital_stays_in_the_name() {
        let hash = nt_hash("x");
        assert_eq!(ntowf_v2(&hash, "straße", ""), ntowf_v2(&hash, "STRAßE", ""));
        assert_ne!(ntowf_v2(&hash, "straße", ""), ntowf_v2(&hash, "STRASSE", ""));
        assert_eq!(ntowf_v2(&hash, "zoë", ""), ntowf_v2(&hash, "ZOË", ""));
        assert_ne!(ntowf_v2(&hash, "u", "Domain"), ntowf_v2(&hash, "u", "DOMAIN"));
    }
}
