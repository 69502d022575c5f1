//! Identifiers of what is not there or something else: `identifiers.tsv`.

use super::calls::Call;
use super::{Cells, text_of};

const TABLE: &str = "identifiers.tsv";
/// Cells before the identifiers: operation, field, handle, second handle, request, source.
const HEAD: usize = 6;
/// An identifier that the operation is for, or that cannot stand there.
const NOT_WRONG: &str = "-";

/// A call for every identifier in every place. The identifiers are names of `world.tsv`.
pub fn calls() -> Vec<Call> {
    let text = text_of(TABLE);
    let table = Cells::of(&text);
    let mut calls = Vec::new();
    for line in &table.lines {
        let [operation, field, handle, second, request, source] =
            <[&str; HEAD]>::try_from(&line[..HEAD]).expect("the head of a line");
        let columns = table.heading[HEAD..].iter().zip(&line[HEAD..]);
        for (name, code) in columns.filter(|(_, code)| **code != NOT_WRONG) {
            let request = request.replace("{id}", &format!("{{{name}}}"));
            let place = format!("{field} {name}");
            calls.push(Call::new(&place, [operation, handle, second, &request, code, source]));
        }
    }
    calls
}
