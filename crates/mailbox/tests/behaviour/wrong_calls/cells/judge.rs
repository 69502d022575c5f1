//! Makes calls and compares.

use std::collections::{BTreeMap, HashMap};

use super::calls::{Call, Expected};
use super::world::{Made, Wire, World};

/// A call that is right, with what came of it in a new world.
type Controls = HashMap<(String, String, String), (Made, Vec<u64>)>;

/// Makes all calls, the ones of an operation in one world as long as they change nothing, and tells
/// every fault together.
pub fn faults<W: Wire>(calls: Vec<Call>, new_world: &mut dyn FnMut() -> World<W>) -> Vec<String> {
    let mut operations: BTreeMap<String, Vec<Call>> = BTreeMap::new();
    for call in calls {
        operations.entry(call.operation.clone()).or_default().push(call);
    }
    let mut faults = Vec::new();
    for mut calls in operations.into_values() {
        calls.sort_by_key(Call::succeeds);
        let mut controls = Controls::new();
        let mut world = new_world();
        for call in calls {
            let (fault, worn) = judge(&mut world, &call, &mut controls, new_world);
            faults.extend(fault.into_iter().map(|fault| format!("{}: {fault}", call.place)));
            if worn {
                world = new_world();
            }
        }
    }
    faults
}

/// What is wrong with the answer to a call, and whether the world is another one after it.
fn judge<W: Wire>(
    world: &mut World<W>,
    call: &Call,
    controls: &mut Controls,
    new_world: &mut dyn FnMut() -> World<W>,
) -> (Vec<String>, bool) {
    let mut faults = Vec::new();
    let before = world.wire.digest();
    let made = world.make(call, &call.request);
    let after = world.wire.digest();
    let succeeded = made.code == "Success";
    match &call.expected {
        Expected::Code(code) if *code != made.code => {
            faults.push(format!("is {}, and not {code}", made.code));
        }
        Expected::Unchanged if !succeeded => faults.push(format!("is {}", made.code)),
        Expected::Unchanged if before != after => faults.push("did something".to_owned()),
        Expected::Code(_) | Expected::Unchanged => {}
        Expected::AsIf(request) => {
            let key = (call.handle.clone(), call.second.clone(), request.clone());
            let (right, there) = controls.entry(key).or_insert_with(|| {
                let mut world = new_world();
                let made = world.make(call, request);
                (made, world.wire.digest())
            });
            if right.code != made.code {
                faults.push(format!("is {}, and not {} as without it", made.code, right.code));
            } else if !after.is_empty() && (right.answer != made.answer || *there != after) {
                faults.push("does something else than without it".to_owned());
            }
        }
    }
    if !succeeded && before != after {
        faults.push("changed the mailbox".to_owned());
    }
    if !succeeded && made.opened {
        faults.push("gave a handle".to_owned());
    }
    // [MS-OXCTABL] 3.2.5.9: after a RopSeekRow on what is no table nothing else is carried out.
    let ends = call.operation == "RopSeekRow" && made.code == "NotSupported";
    // A logon that replaces the one of the next call takes its handle with it.
    let replaces = call.operation == "RopLogon" && succeeded;
    if made.goes_on == ends && !replaces {
        let does = if ends { "is" } else { "is not" };
        faults.push(format!("the next operation {does} carried out ({})", made.code));
    }
    (faults, before != after || succeeded && !only_looks(&call.operation))
}

/// Whether an operation leaves objects and tables as they were; it may open one more.
fn only_looks(operation: &str) -> bool {
    const LOOKS: [&str; 11] = [
        "RopGet",
        "RopOpenFolder",
        "RopOpenMessage",
        "RopOpenAttachment",
        "RopIdFrom",
        "RopLongTermId",
        "RopPublicFolder",
        "RopQueryColumns",
        "RopQueryNamed",
        "RopQueryPosition",
        "RopReadPerUser",
    ];
    LOOKS.iter().any(|start| operation.starts_with(start))
}
