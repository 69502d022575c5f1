//! Property tags of types that do not fit: `types.tsv`.

use super::calls::Call;
use super::template::hex;
use super::{Cells, text_of};

const TABLE: &str = "types.tsv";
/// Cells before the types: operation, field, handle, second handle, request, number of the
/// property, source.
const HEAD: usize = 7;
const NOT_WRONG: &str = "-";

/// A call for every type in every place. The types are the heading, in hexadecimal.
pub fn calls() -> Vec<Call> {
    let text = text_of(TABLE);
    let table = Cells::of(&text);
    let mut calls = Vec::new();
    for line in &table.lines {
        let [operation, field, handle, second, request, id, source] =
            <[&str; HEAD]>::try_from(&line[..HEAD]).expect("the head of a line");
        let columns = table.heading[HEAD..].iter().zip(&line[HEAD..]);
        for (ty, code) in columns.filter(|(_, code)| **code != NOT_WRONG) {
            let ty = u16::from_str_radix(ty, 16).expect("a type");
            let tag = format!("{}{id}", hex(&ty.to_le_bytes()));
            let request = request.replace("{tag}", &tag);
            let place = format!("{field} of type {ty:#06x}");
            calls.push(Call::new(&place, [operation, handle, second, &request, code, source]));
        }
    }
    calls
}
