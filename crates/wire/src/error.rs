//! Why bytes were refused.

use std::fmt;

/// What is wrong with the bytes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Fault {
    /// The input ends before the value does; so many bytes more were wanted.
    Truncated {
        /// Bytes that the value needed.
        wanted: usize,
        /// Bytes that were left.
        left: usize,
    },
    /// A number that no document defines for this place.
    Invalid(u64),
    /// Bytes stand behind the end of the value.
    Trailing(usize),
    /// Structures are nested deeper than the limit.
    TooDeep,
    /// A count or size promises more than a limit or the rest of the input allows.
    TooLong(u64),
}

/// Bytes from a peer that do not have the form they should have: type, field, offset and fault.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DecodeError {
    /// The innermost structure or primitive type that was being read.
    pub ty: &'static str,
    /// The field of the innermost declared structure, empty outside one.
    pub field: &'static str,
    /// Offset from the start of the reader's input.
    pub offset: usize,
    /// What is wrong there.
    pub fault: Fault,
}

impl DecodeError {
    /// Names the declared structure and field in which the error arose; the innermost name stays.
    #[must_use]
    pub fn within(mut self, ty: &'static str, field: &'static str) -> Self {
        if self.field.is_empty() {
            self.ty = ty;
            self.field = field;
        }
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.ty)?;
        if !self.field.is_empty() {
            write!(f, ".{}", self.field)?;
        }
        write!(f, " at byte {}: ", self.offset)?;
        match self.fault {
            Fault::Truncated { wanted, left } => write!(f, "{wanted} bytes wanted, {left} left"),
            Fault::Invalid(value) => write!(f, "value {value:#x} is not defined"),
            Fault::Trailing(n) => write!(f, "{n} bytes behind the end"),
            Fault::TooDeep => write!(f, "nested too deeply"),
            Fault::TooLong(n) => write!(f, "length {n} is not possible"),
        }
    }
}

impl std::error::Error for DecodeError {}

/// A value that has no wire form: the name of the type whose count, size or content does not fit.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct EncodeError(pub &'static str);

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} does not fit its wire form", self.0)
    }
}

impl std::error::Error for EncodeError {}
