//! [MS-OXCFXICS] 2.2.4.1 propDef: which property a value is of.

use tradepost_mapi::{PropertyName, PropertyTag, PropertyType};

/// A property as it stands in a stream.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Property {
    /// Its number and the type of its value as they are on the wire; the type may be that of a code
    /// page.
    pub tag: PropertyTag,
    /// Its name, if the number is one that differs from store to store.
    pub name: Option<PropertyName>,
}

/// The meta-properties of [MS-OXCFXICS] 2.2.4.1.5, 2.2.1.1 and 2.2.1.3.
#[allow(non_snake_case, missing_docs, reason = "the names are the specification's")]
pub mod META {
    use tradepost_mapi::PropertyTag;

    pub const FX_DEL_PROP: PropertyTag = PropertyTag(0x4016_0003);
    pub const EC_WARNING: PropertyTag = PropertyTag(0x400F_0003);
    pub const NEW_FX_FOLDER: PropertyTag = PropertyTag(0x4011_0102);
    pub const INCR_SYNC_GROUP_ID: PropertyTag = PropertyTag(0x407C_0003);
    pub const INCREMENTAL_SYNC_MESSAGE_PARTIAL: PropertyTag = PropertyTag(0x407A_0003);
    pub const DN_PREFIX: PropertyTag = PropertyTag(0x4008_001E);
    /// Its type says integer; its value is bytes, [MS-OXCFXICS] 3.1.5.2.1.
    pub const IDSET_GIVEN: PropertyTag = PropertyTag(0x4017_0003);
    pub const CNSET_SEEN: PropertyTag = PropertyTag(0x6796_0102);
    pub const CNSET_SEEN_FAI: PropertyTag = PropertyTag(0x67DA_0102);
    pub const CNSET_READ: PropertyTag = PropertyTag(0x67D2_0102);
    pub const IDSET_DELETED: PropertyTag = PropertyTag(0x67E5_0102);
    pub const IDSET_NO_LONGER_IN_SCOPE: PropertyTag = PropertyTag(0x4021_0102);
    pub const IDSET_EXPIRED: PropertyTag = PropertyTag(0x6793_0102);
    pub const IDSET_READ: PropertyTag = PropertyTag(0x402D_0102);
    pub const IDSET_UNREAD: PropertyTag = PropertyTag(0x402E_0102);
}

/// The bit of a type that says: text in the code page of the other fifteen bits.
const CODE_PAGE: u16 = 0x8000;

/// How the value of a type is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Layout {
    /// So many bytes.
    Fixed(usize),
    /// A length, and so many bytes.
    Sized,
    /// A number of elements, each of so many bytes.
    FixedList(usize),
    /// A number of elements, each with its length.
    SizedList,
}

impl Property {
    /// A property that has no name, or whose name is not told.
    pub const fn plain(tag: PropertyTag) -> Self {
        Self { tag, name: None }
    }

    /// The code page of its type, if it is text in a code page, [MS-OXCFXICS] 2.2.4.1.1.1.
    pub fn code_page(&self) -> Option<u16> {
        let ty = self.tag.ty().0;
        (ty & CODE_PAGE != 0).then_some(ty & !CODE_PAGE)
    }

    /// The type of text in a code page of less than 2^15.
    pub const fn code_page_type(code_page: u16) -> PropertyType {
        PropertyType(CODE_PAGE | code_page)
    }

    /// The bytes of a zero that ends its values; none where they are not text.
    pub(crate) fn zero_len(&self) -> usize {
        match self.code_page() {
            Some(1200) => 2,
            Some(_) => 1,
            None if self.tag.ty() == PropertyType::STRING => 2,
            None if self.tag.ty() == PropertyType::STRING_8 => 1,
            None => 0,
        }
    }

    pub(crate) fn layout(&self) -> Option<Layout> {
        use PropertyType as T;
        if self.code_page().is_some() || self.tag == META::IDSET_GIVEN {
            return Some(Layout::Sized);
        }
        let ty = self.tag.ty();
        let one = match ty.element() {
            T::NULL => Layout::Fixed(0),
            T::INTEGER_16 | T::BOOLEAN => Layout::Fixed(2),
            T::INTEGER_32 | T::FLOATING_32 | T::ERROR_CODE => Layout::Fixed(4),
            T::FLOATING_64 | T::CURRENCY | T::FLOATING_TIME | T::INTEGER_64 | T::TIME => {
                Layout::Fixed(8)
            }
            T::GUID => Layout::Fixed(16),
            T::STRING_8 | T::STRING | T::BINARY | T::SERVER_ID | T::OBJECT => Layout::Sized,
            _ => return None,
        };
        if ty.is_instance() {
            return None;
        }
        match (one, ty.is_multiple()) {
            (one, false) => Some(one),
            (_, true) if matches!(ty.element(), T::NULL | T::BOOLEAN | T::ERROR_CODE) => None,
            (_, true) if matches!(ty.element(), T::SERVER_ID | T::OBJECT) => None,
            (Layout::Fixed(n), true) => Some(Layout::FixedList(n)),
            (_, true) => Some(Layout::SizedList),
        }
    }
}

impl From<PropertyTag> for Property {
    fn from(tag: PropertyTag) -> Self {
        Self::plain(tag)
    }
}
