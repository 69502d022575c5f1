//! [MS-OXCFXICS] 2.2.2.2 XID Structure.

use tradepost_mapi::{GlobalCounter, LongTermId};
use tradepost_wire::Guid;

/// What names something, an object or a change, in a namespace that a GUID names.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Xid {
    /// The namespace.
    pub namespace: Guid,
    /// The identifier in it, one to eight bytes.
    local: Vec<u8>,
}

impl Xid {
    /// From a namespace and one to eight bytes.
    pub fn new(namespace: Guid, local: &[u8]) -> Option<Self> {
        (1..=8).contains(&local.len()).then(|| Self { namespace, local: local.to_vec() })
    }

    /// From its bytes, which are the namespace and behind it the identifier in it.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (namespace, local) = bytes.split_first_chunk()?;
        Self::new(Guid(*namespace), local)
    }

    /// Its bytes: 17 to 24.
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.namespace.0[..], &self.local].concat()
    }

    /// The identifier in its namespace.
    pub fn local(&self) -> &[u8] {
        &self.local
    }

    /// [MS-OXCDATA] 2.2.1.3 GID: the counter, if it names something of a store's.
    pub fn counter(&self) -> Option<GlobalCounter> {
        <[u8; 6]>::try_from(self.local.as_slice()).ok().map(GlobalCounter::from_bytes)
    }
}

impl From<LongTermId> for Xid {
    fn from(id: LongTermId) -> Self {
        Self { namespace: id.database_guid, local: id.global_counter.to_bytes().to_vec() }
    }
}
