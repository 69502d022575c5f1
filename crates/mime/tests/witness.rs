//! An outside witness: Python's `email` package reads the same messages, and both must see the
//! same.

mod support;

use std::process::Command;

use serde_json::Value as Json;
use support::{draft, folder, names, string};
use tradepost_mapi::{Value, tags};
use tradepost_mime::Draft;

/// Where the two differ, and why ours is wanted.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    ("flowed", "body", "the package leaves format=flowed text wrapped"),
    ("headers-8bit-latin1", "subject", "the package does not read raw 8-bit headers"),
    ("list", "body", "the package takes the first text only, and a list's footer is text"),
    ("nul-bytes", "subject", "a NUL cannot stand in a PtypString"),
    ("nul-bytes", "body", "a NUL cannot stand in a PtypString"),
    ("signed-smime", "files", "a signed message is kept whole"),
    ("wrong-charset", "body", "the package believes the wrong charset"),
];

#[allow(clippy::print_stderr, reason = "a test that does not run says so")]
fn facts_of_python() -> Option<Json> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/foreign/email_facts.py");
    let files = names().into_iter().map(|n| folder().join(format!("{n}.eml")));
    let output = match Command::new("python3").arg(script).args(files).output() {
        Ok(output) => output,
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "python3 does not start: {error}");
            eprintln!("skipped: python3 does not start ({error}), so there is no outside witness");
            return None;
        }
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the script failed: {said}");
    Some(serde_json::from_slice(&output.stdout).expect("JSON"))
}

fn excused(name: &str, what: &str) -> bool {
    DIFFERENCES.iter().any(|(n, w, _)| *n == name && *w == what)
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn python_sees_the_same_subjects_addresses_files_and_bodies() {
    let Some(facts) = facts_of_python() else { return };
    let mut compared = 0;
    let mut surprises = Vec::new();
    for name in names() {
        let seen = &facts[folder().join(format!("{name}.eml")).to_str().expect("UTF-8")];
        assert!(seen.is_object(), "{name}");
        let draft = draft(&name);
        for (what, ours, theirs) in pairs(&draft, seen) {
            if (ours != theirs) != excused(&name, what) {
                surprises.push(format!("{name} {what}: ours {ours}, theirs {theirs}"));
            }
            compared += 1;
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    assert!(compared > 200, "only {compared} facts were compared");
}

/// What both define: its name, ours, theirs.
fn pairs(draft: &Draft, seen: &Json) -> Vec<(&'static str, Json, Json)> {
    let mut pairs = Vec::new();
    let subject = string(&draft.properties, tags::SUBJECT).unwrap_or_default();
    if let Some(theirs) = seen["subject"].as_str() {
        pairs.push(("subject", words(&subject).into(), words(theirs).into()));
    }
    for (field, kind) in [("to", 1), ("cc", 2), ("bcc", 3)] {
        let list = draft.recipients.iter().filter(|r| r.kind == kind);
        let ours: Vec<_> = list.filter_map(|r| string(&r.properties, tags::SMTP_ADDRESS)).collect();
        if seen[field].is_array() {
            pairs.push((field, ours.into(), seen[field].clone()));
        }
    }
    if let Some(first) = seen["from"].as_array() {
        let ours = string(&draft.properties, tags::SENT_REPRESENTING_SMTP_ADDRESS);
        pairs.push(("from", ours.into(), first.first().cloned().into()));
    }
    pairs.push(("files", files(draft).into(), seen["files"].clone()));
    if let Some(theirs) = seen["body"].as_str() {
        let ours = string(&draft.properties, tags::BODY).unwrap_or_default();
        pairs.push(("body", words(&ours).into(), words(theirs).into()));
    }
    pairs
}

/// Files with a name of their own; names that were made up start with ATT.
fn files(draft: &Draft) -> Vec<Json> {
    let named = draft.attachments.iter().filter_map(|a| {
        let name = string(&a.properties, tags::ATTACH_LONG_FILENAME)?;
        let data = a.properties.value(tags::ATTACH_DATA_BINARY).and_then(Value::binary)?;
        let hex = data.iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().concat();
        let own = !name.starts_with("ATT0");
        own.then(|| serde_json::json!({ "name": name, "hex": hex }))
    });
    named.collect()
}
