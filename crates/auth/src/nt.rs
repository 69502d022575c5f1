//! The NT hash, which NTLM proves knowledge of.

use md4::{Digest, Md4};
use zeroize::Zeroizing;

use crate::secret::Secret;

/// [MS-NLMP] 3.3.1 `NTOWFv1`: MD4 over the password in UTF-16LE.
///
/// INVARIANT: it is as good as the password to whoever speaks NTLM, so it leaves memory only
/// sealed.
pub type NtHash = Secret<16>;

/// The NT hash of `password`.
pub(crate) fn nt_hash(password: &str) -> NtHash {
    let mut utf16 = Zeroizing::new(Vec::with_capacity(password.len() * 2));
    for unit in password.encode_utf16() {
        utf16.extend_from_slice(&unit.to_le_bytes());
    }
    Secret::new(Md4::digest(&*utf16).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// [MS-NLMP] 4.2.2.1.2.
    #[test]
    fn the_hash_of_the_documents_example_is_the_documents() {
        let expected = [
            0xa4, 0xf4, 0x9c, 0x40, 0x65, 0x10, 0xbd, 0xca, 0xb6, 0x82, 0x4e, 0xe7, 0xc3, 0x0f,
            0xd8, 0x52,
        ];
        assert_eq!(nt_hash("Password").expose(), &expected);
    }
}
