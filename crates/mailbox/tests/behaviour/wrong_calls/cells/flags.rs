//! Flags and choices that mean nothing: `flags.tsv`.

use super::calls::Call;
use super::template::{Names, bytes, hex};
use super::{Cells, text_of};

const TABLE: &str = "flags.tsv";

/// A field of a request.
struct Field<'a> {
    operation: &'a str,
    name: &'a str,
    handle: &'a str,
    second: &'a str,
    request: &'a str,
    /// A value that means something, with which the others are compared.
    right: u64,
    width: usize,
    /// `bits` and those that mean something, `values` and those that do, or `boolean`.
    known: &'a str,
    code: &'a str,
    source: &'a str,
}

/// What the code's cell says of values that are not looked at.
const IGNORED: &str = "ignored";

/// A call for every bit or value that means nothing.
pub fn calls() -> Vec<Call> {
    let text = text_of(TABLE);
    let table = Cells::of(&text);
    table.lines.iter().flat_map(|line| Field::of(line).calls()).collect()
}

fn number(text: &str) -> u64 {
    bytes(text, &Names::new()).iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

impl<'a> Field<'a> {
    fn of(line: &[&'a str]) -> Self {
        let [operation, name, handle, second, request, right, known, code, source] =
            <[&str; 9]>::try_from(line).expect("nine cells");
        let width = bytes(right, &Names::new()).len();
        let right = number(right);
        Self { operation, name, handle, second, request, right, width, known, code, source }
    }

    fn all(&self) -> u64 {
        u64::MAX >> (64 - 8 * self.width)
    }

    /// The values that mean nothing.
    fn wrong(&self) -> Vec<u64> {
        if self.known == "boolean" {
            return vec![0x02, 0x80, 0xFF];
        }
        let (form, known) = self.known.split_once(' ').expect("bits or values");
        if form == "bits" {
            let reserved = self.all() & !number(known);
            let bits = (0..8 * self.width).map(|bit| 1_u64 << bit).filter(|bit| reserved & bit > 0);
            let mut wrong: Vec<u64> = bits.map(|bit| self.right | bit).collect();
            wrong.push(self.right | reserved);
            wrong.dedup();
            return wrong;
        }
        assert_eq!(form, "values", "{}", self.name);
        let known: Vec<u64> = known.split(' ').map(number).collect();
        let mut wrong: Vec<u64> = match self.width {
            // What is ignored is tried in a world of its own, so not all of it.
            1 if ![IGNORED, "Success"].contains(&self.code) => (0..=0xFF).collect(),
            // Around everything known, every bit alone, and all of them.
            width => (0..8 * width)
                .map(|bit| 1 << bit)
                .chain(known.iter().flat_map(|n| [n.wrapping_sub(1), n + 1]))
                .map(|n| n & self.all())
                .chain([self.all()])
                .collect(),
        };
        wrong.retain(|value| !known.contains(value));
        wrong.sort_unstable();
        wrong.dedup();
        wrong
    }

    fn request(&self, value: u64) -> String {
        self.request.replace("{value}", &hex(&value.to_le_bytes()[..self.width]))
    }

    fn calls(&self) -> Vec<Call> {
        let call = |value: u64| {
            let place = format!("{} {value:#x}", self.name);
            let request = self.request(value);
            let cells =
                [self.operation, self.handle, self.second, &request, self.code, self.source];
            let call = Call::new(&place, cells);
            if self.code == IGNORED { call.ignored(self.request(self.right)) } else { call }
        };
        self.wrong().into_iter().map(call).collect()
    }
}

#[test]
fn every_value_without_a_meaning_is_tried() {
    let field = |right, known| {
        let line = ["RopX", "Flags", "folder", "-", "{value}", right, known, "X", "[MS-OXCX] 1"];
        Field::of(&line).wrong()
    };
    assert_eq!(field("00", "bits fa"), [1, 4, 5]);
    assert_eq!(field("02", "bits fa"), [3, 6, 7]);
    assert_eq!(field("00", "values 00 01").len(), 254);
    assert_eq!(field("01", "boolean"), [2, 0x80, 0xFF]);
    assert_eq!(field("0000", "values 0000 0100").len(), 16);
    assert_eq!(field("00000000", "bits ffffff7f"), [0x8000_0000]);
}
