//! Every operation is called wrongly, and the answers are those of `fixtures/wrong-calls`; nothing
//! in the mailbox changes.
//!
//! `handles.tsv` has a line per operation with a request that could be right, and what it is
//! answered on a handle of each kind, on a handle that was released, and on an index beyond the
//! table of handles. `+` is a kind that the operation is for. `calls.tsv` has a line per wrong
//! call: what is wrong, the kind of the handle at index 0 and, if any, of the one at index 1, the
//! request, the code, and where the code comes from. How requests are written stands in
//! `template.rs`, what is in the mailbox in `world.rs`.

mod table;
mod template;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use table::{Call, Line};
use world::World;

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
    let lines = table::lines();
    let named: BTreeSet<String> = lines.iter().map(|line| line.operation.clone()).collect();
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
    let calls = table::lines().iter().flat_map(Line::calls).collect::<Vec<_>>();
    for call in calls.iter().chain(&table::calls()) {
        let known = call.source.starts_with("[MS-OX") || call.source.starts_with("EXCHANGE: ");
        assert!(known, "{}: {:?} is no source", call.place, call.source);
    }
}

#[test]
fn handles_that_do_not_fit_are_refused_and_change_nothing() {
    all_are_refused(table::lines().iter().flat_map(Line::calls).collect());
}

#[test]
fn wrong_calls_are_refused_and_change_nothing() {
    all_are_refused(table::calls());
}

/// Makes all calls, the ones of an operation in one mailbox, and tells every fault together.
fn all_are_refused(calls: Vec<Call>) {
    let mut operations: BTreeMap<String, Vec<Call>> = BTreeMap::new();
    for call in calls {
        operations.entry(call.operation.clone()).or_default().push(call);
    }
    let mut faults = Vec::new();
    for calls in operations.into_values() {
        let mut world = World::new();
        for call in calls {
            let before = world.digest();
            let code = world.make(&call);
            let changed = code != "Success" && world.digest() != before;
            if code != call.code {
                let Call { place, code: wanted, .. } = &call;
                faults.push(format!("{place}: is {code}, and not {wanted}"));
            }
            if changed {
                faults.push(format!("{}: changed the mailbox", call.place));
            }
            if changed || code == "Success" {
                world = World::new();
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
