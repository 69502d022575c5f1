//! Every operation is called wrongly, and the answers are those of `fixtures/wrong-calls`; nothing
//! in the mailboxes changes, and the next operation of the buffer is carried out.
//!
//! `fixtures/wrong-calls/README.md` says what stands in which table.

mod cells;
mod session;

use std::collections::BTreeSet;

use cells::calls::Call;
use cells::world::World;
use cells::{calls, flags, handles, identifiers, judge, lists, types};

/// The operations that are answered by something else than NotImplemented, from the dictionary.
fn dispatched() -> BTreeSet<String> {
    let text = include_str!("../../../src/dispatch.rs");
    let names = text.split("R::").skip(1).filter_map(|rest| rest.split_once("(r)"));
    names
        .map(|(name, _)| name)
        .filter(|name| name.bytes().all(|b| b.is_ascii_alphanumeric()))
        .map(|name| format!("Rop{name}"))
        .collect()
}

/// Operations without an input handle, or without an answer.
const WITHOUT_HANDLE: [&str; 2] = ["RopLogon", "RopRelease"];

#[test]
fn every_operation_has_its_line() {
    let named = handles::operations();
    let wanted = dispatched();
    let missing: Vec<&String> = wanted
        .iter()
        .filter(|name| !WITHOUT_HANDLE.contains(&name.as_str()) && !named.contains(*name))
        .collect();
    assert!(missing.is_empty(), "no line in fixtures/wrong-calls/handles.tsv: {missing:?}");
    let unknown: Vec<_> = named.iter().filter(|name| !wanted.contains(*name)).collect();
    assert!(unknown.is_empty(), "lines for what is not there: {unknown:?}");
}

#[test]
fn every_line_says_where_its_codes_come_from() {
    let all = [
        handles::calls(),
        calls::calls(),
        flags::calls(),
        identifiers::calls(),
        lists::calls(),
        types::calls(),
    ];
    for call in all.concat() {
        let known = call.source.starts_with("[MS-OX") || call.source.starts_with("EXCHANGE: ");
        assert!(known, "{}: {:?} is no source", call.place, call.source);
    }
}

fn all_are_answered_as_written(calls: Vec<Call>) {
    all_in_worlds(calls, false);
}

fn all_in_worlds(calls: Vec<Call>, apart: bool) {
    let count = calls.len();
    let faults = judge::faults(calls, &mut || World::new(session::Line::new(), apart));
    assert!(faults.is_empty(), "{} faults of {count}:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn handles_that_do_not_fit_are_refused_and_change_nothing() {
    all_are_answered_as_written(handles::calls());
}

#[test]
fn wrong_calls_are_refused_and_change_nothing() {
    all_are_answered_as_written(calls::calls());
}

#[test]
fn flags_without_a_meaning_are_refused_or_change_nothing() {
    all_are_answered_as_written(flags::calls());
}

#[test]
fn identifiers_of_what_is_not_there_are_refused_and_change_nothing() {
    all_in_worlds(identifiers::calls(), true);
}

#[test]
fn lists_of_every_length_are_answered() {
    all_are_answered_as_written(lists::calls());
}

#[test]
fn tags_of_every_type_are_answered() {
    all_are_answered_as_written(types::calls());
}
