//! [MS-OXCDATA] 2.4 error codes.

use std::fmt;

use tradepost_wire::{DecodeError, Reader, Wire, Writer};

/// A return value. Every number is legal; the known ones have names.
#[derive(Clone, Copy, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ErrorCode(pub u32);

impl ErrorCode {
    /// Whether the operation succeeded without a warning.
    pub const fn is_success(self) -> bool {
        self.0 == 0
    }

    /// The name of a known code.
    pub fn name(self) -> Option<&'static str> {
        let names = crate::errors::NAMES;
        let at = names.binary_search_by_key(&self.0, |(code, _)| *code).ok()?;
        names.get(at).map(|(_, name)| *name)
    }
}

impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} {:#010x}", self.0),
            None => write!(f, "{:#010x}", self.0),
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Wire for ErrorCode {
    fn encode(&self, w: &mut Writer) {
        self.0.encode(w);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        u32::decode(r).map(Self)
    }
}
