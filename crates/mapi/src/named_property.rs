//! [MS-OXPROPS] 1.3.2: properties that are named by a set and a number or a text.

use tradepost_wire::Guid;

/// A named property of the specification: its name, and the type it is documented with.
///
/// The property id is not here, since each store gives its own.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NamedProperty {
    /// The property set.
    pub set: Guid,
    /// What names it within the set.
    pub kind: NamedKind,
    /// The property type, [MS-OXCDATA] 2.11.1.
    pub ty: u16,
    /// The name in [MS-OXPROPS], such as `PidLidReminderSet`.
    pub canonical: &'static str,
}

/// [MS-OXCDATA] 2.6.1: what names a property within its set.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum NamedKind {
    /// A long id (kind 0x00).
    Lid(u32),
    /// A text (kind 0x01).
    Name(&'static str),
}

impl NamedProperty {
    /// A property named by a number.
    pub const fn lid(set: Guid, lid: u32, ty: u16, canonical: &'static str) -> Self {
        Self { set, kind: NamedKind::Lid(lid), ty, canonical }
    }

    /// A property named by a text.
    pub const fn name(set: Guid, name: &'static str, ty: u16, canonical: &'static str) -> Self {
        Self { set, kind: NamedKind::Name(name), ty, canonical }
    }
}
