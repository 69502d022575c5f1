//! [MS-OXCDATA] 2.2.1: identifiers of folders, messages and changes.

use std::fmt;

use tradepost_wire::{DecodeError, Guid, Reader, Wire, Writer};

/// The short number by which one store knows a replica GUID.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ReplicaId(pub u16);

impl Wire for ReplicaId {
    fn encode(&self, w: &mut Writer) {
        self.0.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        u16::decode(r).map(Self)
    }
}

/// [MS-OXCDATA] 2.2.1.3 (GLOBCNT): a 48-bit counter, big-endian wherever it stands in bytes.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GlobalCounter(u64);

impl GlobalCounter {
    /// The greatest counter.
    pub const MAX: Self = Self(0xFFFF_FFFF_FFFF);

    /// From a number of at most 48 bits.
    pub const fn new(n: u64) -> Option<Self> {
        if n <= Self::MAX.0 { Some(Self(n)) } else { None }
    }

    /// The number.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// Six bytes, the most significant first.
    pub const fn to_bytes(self) -> [u8; 6] {
        let b = self.0.to_be_bytes();
        [b[2], b[3], b[4], b[5], b[6], b[7]]
    }

    /// From six bytes, the most significant first.
    pub const fn from_bytes(b: [u8; 6]) -> Self {
        Self(u64::from_be_bytes([0, 0, b[0], b[1], b[2], b[3], b[4], b[5]]))
    }
}

impl Wire for GlobalCounter {
    fn encode(&self, w: &mut Writer) {
        w.put(&self.to_bytes());
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from_bytes(r.array("GlobalCounter")?))
    }
}

macro_rules! identifier {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub struct $name(pub u64);

        impl $name {
            /// From a replica id and a counter.
            pub const fn new(replica: ReplicaId, counter: GlobalCounter) -> Self {
                // On the wire: two bytes little-endian, six big-endian; the number is the eight
                // read little-endian.
                let c = counter.to_bytes();
                let r = replica.0.to_le_bytes();
                Self(u64::from_le_bytes([r[0], r[1], c[0], c[1], c[2], c[3], c[4], c[5]]))
            }

            /// The replica id.
            pub const fn replica(self) -> ReplicaId {
                let b = self.0.to_le_bytes();
                ReplicaId(u16::from_le_bytes([b[0], b[1]]))
            }

            /// The counter.
            pub const fn counter(self) -> GlobalCounter {
                let b = self.0.to_le_bytes();
                GlobalCounter::from_bytes([b[2], b[3], b[4], b[5], b[6], b[7]])
            }
        }

        /// `replica-counter`, both hexadecimal, as people quote them.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:x}-{:x}", self.replica().0, self.counter().number())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
        }

        impl Wire for $name {
            fn encode(&self, w: &mut Writer) {
                self.0.encode(w);
            }

            fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
                u64::decode(r).map(Self)
            }
        }
    };
}

identifier!(
    /// [MS-OXCDATA] 2.2.1.1 Folder ID Structure; the number is the eight wire bytes read
    /// little-endian.
    FolderId
);
identifier!(
    /// [MS-OXCDATA] 2.2.1.2 Message ID Structure; the number is the eight wire bytes read
    /// little-endian.
    MessageId
);
identifier!(
    /// [MS-OXCFXICS] 2.2.2.1 CN; the number is the eight wire bytes read little-endian.
    ChangeNumber
);

/// [MS-OXCDATA] 2.2.1.3.1 LongTermID Structure: replica GUID, counter, two bytes of padding.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct LongTermId {
    /// The replica that made the identifier.
    pub database_guid: Guid,
    /// Its counter.
    pub global_counter: GlobalCounter,
}

impl LongTermId {
    /// [MS-OXCFXICS] 2.2.2.2 XID form of 22 bytes: the same without padding.
    pub fn to_xid(self) -> Vec<u8> {
        [&self.database_guid.0[..], &self.global_counter.to_bytes()].concat()
    }
}

impl Wire for LongTermId {
    fn encode(&self, w: &mut Writer) {
        self.database_guid.encode(w);
        self.global_counter.encode(w);
        w.put(&[0; 2]);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let id = Self { database_guid: Wire::decode(r)?, global_counter: Wire::decode(r)? };
        // [MS-OXCSTOR] 3.2.5.9: what the padding holds is nobody's concern.
        r.take(2, "LongTermId.pad")?;
        Ok(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counter_is_big_endian_behind_a_little_endian_replica() {
        let id = FolderId::new(ReplicaId(0x0001), GlobalCounter::new(0x0e).expect("48 bits"));
        assert_eq!(id.0.to_le_bytes(), [1, 0, 0, 0, 0, 0, 0, 0x0e]);
        assert_eq!((id.replica(), id.counter().number()), (ReplicaId(1), 0x0e));
        assert_eq!(format!("{id}"), "1-e");
    }
}
