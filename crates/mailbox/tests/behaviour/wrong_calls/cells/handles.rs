//! Handles that do not fit: `handles.tsv` and `second-handles.tsv`, with `kinds.tsv` and
//! `exceptions.tsv`.

use std::collections::BTreeSet;

use super::calls::Call;
use super::{Cells, text_of};

/// The operation is for this kind of object.
const ACCEPTED: &str = "+";
/// Cells before the kinds of handles: operation, request, second handle, source.
const HEAD: usize = 4;

/// A kind of handle.
struct Kind<'a> {
    name: &'a str,
    /// The kind of `handles.tsv` that it is answered like; `-` when all operations answer the same.
    like: &'a str,
    code: &'a str,
    source: &'a str,
}

/// The operations that have a line.
pub fn operations() -> BTreeSet<String> {
    let text = text_of(FIRST);
    let table = Cells::of(&text);
    table.lines.iter().map(|line| line[0].to_owned()).collect()
}

const FIRST: &str = "handles.tsv";
const SECOND: &str = "second-handles.tsv";
const KINDS: &str = "kinds.tsv";
const EXCEPTIONS: &str = "exceptions.tsv";

/// Every operation on every kind of handle, and to every kind where it has two.
pub fn calls() -> Vec<Call> {
    let kinds_text = text_of(KINDS);
    let kinds = Cells::of(&kinds_text);
    let kinds: Vec<Kind<'_>> = kinds
        .lines
        .iter()
        .map(|line| Kind { name: line[0], like: line[1], code: line[2], source: line[3] })
        .collect();
    let (first, second) = (text_of(FIRST), text_of(SECOND));
    let mut calls = of(&Cells::of(&first), &kinds, "on");
    calls.extend(of(&Cells::of(&second), &kinds, "to"));
    calls
}

fn of(table: &Cells<'_>, kinds: &[Kind<'_>], word: &str) -> Vec<Call> {
    let text = text_of(EXCEPTIONS);
    let exceptions = Cells::of(&text);
    let mut calls = Vec::new();
    for line in &table.lines {
        let columns = table.heading[HEAD..].iter().zip(&line[HEAD..]);
        let cell = |kind: &str| columns.clone().find(|(name, _)| **name == kind).map(|(_, c)| *c);
        let known = columns.clone().map(|(name, code)| (*name, *code, line[3]));
        let others = kinds.iter().filter_map(|kind| match cell(kind.like) {
            Some(code) => Some((kind.name, code, line[3])),
            // An index beyond the table is no kind of object: there is one handle of it.
            None if word == "on" => Some((kind.name, kind.code, kind.source)),
            None => None,
        });
        for (kind, code, source) in known.chain(others) {
            let exception = exceptions.lines.iter().find(|exception| {
                exception[0] == line[0] && exception[1] == word && exception[2] == kind
            });
            let (code, source) = match exception {
                Some(exception) => (exception[3], exception[4]),
                None if code == ACCEPTED => ("Success", source),
                None => (code, source),
            };
            let handles = if word == "on" { (kind, line[2]) } else { (line[2], kind) };
            let head = [line[0], handles.0, handles.1, line[1], code, source];
            calls.push(Call::new(&format!("{word} {kind}"), head));
        }
    }
    calls
}
