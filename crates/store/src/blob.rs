//! One reference to a value of any size, as a record holds it.

use crate::Error;
pub use crate::blobs::{Blobs, INLINE_LEN_MAX};
pub use crate::large::LargeId;
pub use crate::pack::PackPlace;

/// A value, or where it stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Blob {
    /// The value itself.
    Inline(Vec<u8>),
    /// In a pack file.
    Pack(PackPlace),
    /// In a file of its own.
    Large {
        /// The file.
        id: LargeId,
        /// The length of the value, in bytes.
        len: u64,
    },
}

const VERSION: u8 = 1;
const INLINE: u8 = 0;
const PACK: u8 = 1;
const LARGE: u8 = 2;

impl Blob {
    /// The length of the value, in bytes.
    pub fn len(&self) -> u64 {
        match self {
            Self::Inline(bytes) => bytes.len() as u64,
            Self::Pack(place) => u64::from(place.len),
            Self::Large { len, .. } => *len,
        }
    }

    /// Whether the value has no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends the record form: `version u8 | kind u8 | …`, big-endian. At most 22 bytes and an
    /// inline value.
    pub fn encode(&self, out: &mut Vec<u8>) {
        out.push(VERSION);
        match self {
            Self::Inline(bytes) => {
                // INVARIANT: an inline value stands in a record of at most 4 KiB, so this never
                // cuts one off.
                let len = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
                out.push(INLINE);
                out.extend_from_slice(&len.to_be_bytes());
                out.extend_from_slice(bytes);
            }
            Self::Pack(place) => {
                out.push(PACK);
                out.extend_from_slice(&place.pack.to_be_bytes());
                out.extend_from_slice(&place.offset.to_be_bytes());
                out.extend_from_slice(&place.stored_len.to_be_bytes());
                out.extend_from_slice(&place.len.to_be_bytes());
            }
            Self::Large { id, len } => {
                out.push(LARGE);
                out.extend_from_slice(&id.0.to_be_bytes());
                out.extend_from_slice(&len.to_be_bytes());
            }
        }
    }

    /// Reads the record form and moves `bytes` behind it.
    pub fn decode(bytes: &mut &[u8]) -> Result<Self, Error> {
        let mut rest = *bytes;
        let blob = Self::decode_from(&mut rest)
            .ok_or_else(|| Error::Corrupt("reference to a value".to_owned()))?;
        *bytes = rest;
        Ok(blob)
    }

    fn decode_from(rest: &mut &[u8]) -> Option<Self> {
        let [version, kind] = take(rest)?;
        if version != VERSION {
            return None;
        }
        match kind {
            INLINE => {
                let len = usize::try_from(take_u32(rest)?).ok()?;
                let (value, behind) = rest.split_at_checked(len)?;
                *rest = behind;
                Some(Self::Inline(value.to_vec()))
            }
            PACK => Some(Self::Pack(PackPlace {
                pack: take_u32(rest)?,
                offset: take_u64(rest)?,
                stored_len: take_u32(rest)?,
                len: take_u32(rest)?,
            })),
            LARGE => Some(Self::Large { id: LargeId(take_u64(rest)?), len: take_u64(rest)? }),
            _ => None,
        }
    }
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (bytes, behind) = rest.split_first_chunk()?;
    *rest = behind;
    Some(*bytes)
}

fn take_u32(rest: &mut &[u8]) -> Option<u32> {
    take(rest).map(u32::from_be_bytes)
}

fn take_u64(rest: &mut &[u8]) -> Option<u64> {
    take(rest).map(u64::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn blob() -> impl Strategy<Value = Blob> {
        let place = (any::<u32>(), any::<u64>(), any::<u32>(), any::<u32>());
        prop_oneof![
            prop::collection::vec(any::<u8>(), 0..5000).prop_map(Blob::Inline),
            place.prop_map(|(pack, offset, stored_len, len)| {
                Blob::Pack(PackPlace { pack, offset, stored_len, len })
            }),
            any::<(u64, u64)>().prop_map(|(id, len)| Blob::Large { id: LargeId(id), len }),
        ]
    }

    proptest! {
        #[test]
        fn a_reference_comes_back_and_leaves_what_follows(blob in blob()) {
            let mut bytes = Vec::new();
            blob.encode(&mut bytes);
            let whole = bytes.len();
            bytes.push(9);
            let mut rest = &bytes[..];
            prop_assert_eq!(Blob::decode(&mut rest).expect("decoded"), blob);
            prop_assert_eq!(rest, [9]);
            for short in [0, 1, whole / 2, whole - 1] {
                prop_assert!(Blob::decode(&mut &bytes[..short]).is_err());
            }
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
            let _ = Blob::decode(&mut &bytes[..]);
        }
    }
}
