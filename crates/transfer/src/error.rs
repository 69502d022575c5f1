//! Why a stream is refused.

use crate::{Marker, Root};

/// A stream that cannot be read: what is wrong, and where.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("fast transfer stream at byte {offset}: {flaw}")]
pub struct StreamError {
    /// Bytes from the start of the stream to the item that is wrong.
    pub offset: u64,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// What is wrong with a stream.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum Flaw {
    /// A property type that streams do not carry.
    #[error("property type {0:#06x} is not carried by streams")]
    Type(u16),
    /// A name of neither kind.
    #[error("a property name is of kind {0:#04x}")]
    NameKind(u8),
    /// A name longer than any.
    #[error("a property name is too long")]
    NameTooLong,
    /// A list, or an element of one, that is too long.
    #[error("{0} bytes are too many for a list of values")]
    TooLong(u64),
    /// The bytes of a value are none of its type.
    #[error("a value is malformed: {0}")]
    Value(&'static str),
    /// Bytes, values and markers end where more must follow.
    #[error("the stream ends too early")]
    Truncated,
    /// A marker where it may not stand.
    #[error("marker {0:?} may not stand here in {1:?}")]
    Marker(Marker, Root),
    /// A property where it may not stand.
    #[error("property {0:#010x} may not stand here in {1:?}")]
    Property(u32, Root),
    /// Elements are nested too deeply.
    #[error("elements are nested too deeply")]
    TooDeep,
    /// Something follows the end.
    #[error("something follows the end")]
    Trailing,
}
