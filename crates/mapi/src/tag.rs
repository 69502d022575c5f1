//! [MS-OXCDATA] 2.9 PropertyTag and 2.11.1 property data types.

use std::fmt;

use tradepost_wire::{DecodeError, Reader, Wire, Writer, open_enum};

open_enum!(
    /// [MS-OXCDATA] 2.11.1: the type of a property value.
    PropertyType(u16) {
        /// Any type; only in requests.
        UNSPECIFIED = 0x0000,
        /// No value.
        NULL = 0x0001,
        /// 16-bit integer.
        INTEGER_16 = 0x0002,
        /// 32-bit integer.
        INTEGER_32 = 0x0003,
        /// 32-bit floating point.
        FLOATING_32 = 0x0004,
        /// 64-bit floating point.
        FLOATING_64 = 0x0005,
        /// Ten-thousandths, 64 bits.
        CURRENCY = 0x0006,
        /// Days since 1899-12-30.
        FLOATING_TIME = 0x0007,
        /// An error in place of a value.
        ERROR_CODE = 0x000A,
        /// True or false.
        BOOLEAN = 0x000B,
        /// An object or embedded table, reached by other operations.
        OBJECT = 0x000D,
        /// 64-bit integer.
        INTEGER_64 = 0x0014,
        /// Text in a code page.
        STRING_8 = 0x001E,
        /// Text in UTF-16.
        STRING = 0x001F,
        /// 100 ns since 1601.
        TIME = 0x0040,
        /// A GUID.
        GUID = 0x0048,
        /// An entry id of the server's.
        SERVER_ID = 0x00FB,
        /// A restriction.
        RESTRICTION = 0x00FD,
        /// The actions of a rule.
        RULE_ACTION = 0x00FE,
        /// Bytes.
        BINARY = 0x0102,
        /// Several 16-bit integers.
        MULTIPLE_INTEGER_16 = 0x1002,
        /// Several 32-bit integers.
        MULTIPLE_INTEGER_32 = 0x1003,
        /// Several 32-bit floating points.
        MULTIPLE_FLOATING_32 = 0x1004,
        /// Several 64-bit floating points.
        MULTIPLE_FLOATING_64 = 0x1005,
        /// Several currencies.
        MULTIPLE_CURRENCY = 0x1006,
        /// Several floating times.
        MULTIPLE_FLOATING_TIME = 0x1007,
        /// Several 64-bit integers.
        MULTIPLE_INTEGER_64 = 0x1014,
        /// Several texts in a code page.
        MULTIPLE_STRING_8 = 0x101E,
        /// Several texts in UTF-16.
        MULTIPLE_STRING = 0x101F,
        /// Several times.
        MULTIPLE_TIME = 0x1040,
        /// Several GUIDs.
        MULTIPLE_GUID = 0x1048,
        /// Several byte strings.
        MULTIPLE_BINARY = 0x1102,
    }
);

impl PropertyType {
    /// The bit that makes a list of a type.
    pub const MULTIPLE: u16 = 0x1000;
    /// The bit of table columns and sort orders that gives one row per element of a list.
    pub const INSTANCE: u16 = 0x2000;

    /// Whether values are lists.
    pub const fn is_multiple(self) -> bool {
        self.0 & Self::MULTIPLE != 0
    }

    /// Whether a table shows one row per element.
    pub const fn is_instance(self) -> bool {
        self.0 & Self::INSTANCE != 0
    }

    /// The type of one element.
    #[must_use]
    pub const fn element(self) -> Self {
        Self(self.0 & !(Self::MULTIPLE | Self::INSTANCE))
    }

    /// The type without the bit for instances.
    #[must_use]
    pub const fn stored(self) -> Self {
        Self(self.0 & !Self::INSTANCE)
    }

    /// Whether values are text, single or several, in either form.
    pub const fn is_text(self) -> bool {
        matches!(self.element(), Self::STRING | Self::STRING_8)
    }
}

/// A property's number and the type of its value, as `id << 16 | type`.
#[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct PropertyTag(pub u32);

impl PropertyTag {
    /// From number and type.
    pub const fn new(id: u16, ty: PropertyType) -> Self {
        Self((id as u32) << 16 | ty.0 as u32)
    }

    /// The property's number.
    pub const fn id(self) -> u16 {
        (self.0 >> 16) as u16
    }

    /// The type of its value.
    pub const fn ty(self) -> PropertyType {
        PropertyType((self.0 & 0xFFFF) as u16)
    }

    /// The same property with another type.
    #[must_use]
    pub const fn with_type(self, ty: PropertyType) -> Self {
        Self::new(self.id(), ty)
    }

    /// The same type with another number.
    #[must_use]
    pub const fn with_id(self, id: u16) -> Self {
        Self::new(id, self.ty())
    }

    /// Whether the number belongs to a name that differs from store to store.
    pub const fn is_named(self) -> bool {
        self.id() >= 0x8000
    }

    /// The name of a documented property; numbers from 0x8000 mean another one in each store.
    pub fn name(self) -> Option<&'static str> {
        if self.is_named() {
            return None;
        }
        let names = crate::tags::NAMES;
        let at = names.binary_search_by_key(&self.id(), |(id, _)| *id).ok()?;
        names.get(at).map(|(_, name)| *name)
    }
}

impl fmt::Debug for PropertyTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} {:#010x}", self.0),
            None => write!(f, "{:#010x}", self.0),
        }
    }
}

impl Wire for PropertyTag {
    fn encode(&self, w: &mut Writer) {
        self.0.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        u32::decode(r).map(Self)
    }
}
