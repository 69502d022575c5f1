//! A wrong call, and the lines that have one each.

use super::{Cells, text_of};

/// What a call is answered.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Expected {
    /// The name of a code.
    Code(String),
    /// Success, because nothing had to be done.
    Unchanged,
    /// Whatever this request is answered, and with the same in the mailbox afterwards: what is wrong
    /// is ignored.
    AsIf(String),
}

/// A wrong call and what it is answered.
#[derive(Clone, Debug)]
pub struct Call {
    /// For messages: the operation and what is wrong.
    pub place: String,
    pub operation: String,
    /// The kind of the handle at index 0.
    pub handle: String,
    /// The kind of the handle at index 1; `-` for none.
    pub second: String,
    pub request: String,
    pub expected: Expected,
    pub source: String,
}

impl Call {
    /// The call whose answer is one code.
    pub fn new(place: &str, cells: [&str; 6]) -> Self {
        let [operation, handle, second, request, code, source] = cells.map(str::to_owned);
        let place = format!("{operation}, {place}");
        let expected = match code.as_str() {
            "unchanged" => Expected::Unchanged,
            _ => Expected::Code(code),
        };
        Self { place, operation, handle, second, request, expected, source }
    }

    /// The same call, but that something in it is ignored.
    pub fn ignored(mut self, as_if: String) -> Self {
        self.expected = Expected::AsIf(as_if);
        self
    }

    /// Whether it may be right.
    pub fn succeeds(&self) -> bool {
        match &self.expected {
            Expected::Code(code) => code == "Success",
            Expected::Unchanged | Expected::AsIf(_) => true,
        }
    }
}

/// All lines of `calls.tsv`.
pub fn calls() -> Vec<Call> {
    let text = text_of("calls.tsv");
    let table = Cells::of(&text);
    let call = |line: &Vec<&str>| {
        let [operation, what, handle, second, request, code, source] =
            <[&str; 7]>::try_from(line.as_slice()).expect("seven cells");
        Call::new(what, [operation, handle, second, request, code, source])
    };
    table.lines.iter().map(call).collect()
}
