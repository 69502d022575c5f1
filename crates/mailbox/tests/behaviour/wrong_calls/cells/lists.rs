//! Lists that are empty or too long: `lists.tsv`.

use super::calls::Call;
use super::template::hex;
use super::{Cells, text_of};

const TABLE: &str = "lists.tsv";

/// The list is as it should be, or there is no such list.
const NOT_WRONG: &str = "-";

/// A call for every length of every list: none, as many as are allowed or fit, one more, and 65,535
/// announced of which none is there.
pub fn calls() -> Vec<Call> {
    let text = text_of(TABLE);
    let table = Cells::of(&text);
    let mut calls = Vec::new();
    for line in &table.lines {
        let [operation, list, handle, second, request, width, item, most, source] =
            <[&str; 9]>::try_from(&line[..9]).expect("the head of a line");
        let [empty, full, over, announced] =
            <[&str; 4]>::try_from(&line[9..]).expect("a code for each length");
        let most: usize = most.parse().expect("a number");
        let width: usize = width.parse().expect("bytes of the count");
        let lengths =
            [(0, 0, empty), (most, most, full), (most + 1, most + 1, over), (65_535, 0, announced)];
        for (count, there, code) in lengths.into_iter().filter(|(_, _, code)| *code != NOT_WRONG) {
            let count_bytes = hex(&count.to_le_bytes()[..width]);
            let items = vec![item; there].join(" ");
            let request = request.replace("{list}", &format!("{count_bytes} {items}"));
            let place = format!("{list}: {count}, of which {there} are there");
            calls.push(Call::new(&place, [operation, handle, second, &request, code, source]));
        }
    }
    calls
}
