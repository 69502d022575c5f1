//! The results, for people and for programs.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Value, json};

use super::tables::{Kind, Requirement};
use super::totals::{Counted, Tally};
use crate::say::say;

/// The totals of all documents, as they stand in README.md.
pub fn table(counted: &[Counted<'_>]) -> String {
    let mut text = String::from(
        "| Document | Layouts: proved | excluded | open | Behaviour: proved | excluded | open \
         | not asked | Server's MUSTs of behaviour: proved |\n|---|---|---|---|---|---|---|---|---|\n",
    );
    for one in counted {
        line(
            &mut text,
            &format!("[{}]", one.document.name),
            [one.layouts, one.behaviour, one.server_musts],
            one.document.not_asked.len(),
        );
    }
    let sum =
        |of: fn(&Counted<'_>) -> Tally| counted.iter().map(of).fold(Tally::default(), Tally::with);
    let tallies = [sum(|c| c.layouts), sum(|c| c.behaviour), sum(|c| c.server_musts)];
    line(&mut text, "all", tallies, counted.iter().map(|c| c.document.not_asked.len()).sum());
    text
}

fn line(text: &mut String, name: &str, [layouts, behaviour, musts]: [Tally; 3], not_asked: usize) {
    let _ = writeln!(
        text,
        "| {name} | {} | {} | {} | {} | {} | {} | {not_asked} | {} of {} ({} %) |",
        layouts.proved,
        layouts.excluded,
        layouts.open(),
        behaviour.proved,
        behaviour.excluded,
        behaviour.open(),
        musts.proved,
        musts.demanded,
        musts.percent(),
    );
}

/// What is open, a line for each section.
pub fn open<'a>(counted: impl Iterator<Item = &'a Counted<'a>>) {
    for one in counted {
        say(format_args!("[{}]: {} open", one.document.name, one.open.len()));
        let mut sections: Vec<(&str, BTreeMap<&str, Vec<&str>>)> = Vec::new();
        for requirement in &one.open {
            if sections.last().is_none_or(|(section, _)| *section != requirement.section) {
                sections.push((&requirement.section, BTreeMap::new()));
            }
            let Some((_, words)) = sections.last_mut() else { continue };
            words.entry(word(requirement)).or_default().push(&requirement.id);
        }
        for (section, words) in sections {
            let lists = words.iter().map(|(word, ids)| format!("{word} {}", ids.join(" ")));
            say(format_args!("{section}: {}", lists.collect::<Vec<_>>().join("; ")));
        }
    }
}

/// How a requirement is called among those that are open.
fn word(requirement: &Requirement) -> &str {
    match (requirement.kind, requirement.level.as_str()) {
        (Kind::Layout, _) => "layout",
        (_, "-") => "MUST",
        (_, level) => level,
    }
}

/// Totals and what is open.
pub fn json(counted: &[Counted<'_>]) -> String {
    let documents = counted.iter().map(|one| {
        let open = one.open.iter().map(|r| {
            json!({
                "id": r.id, "section": r.section, "level": r.level,
                "kind": if r.kind == Kind::Layout { "layout" } else { "behaviour" },
                "server_must": r.is_server_must(),
            })
        });
        let value = json!({
            "layouts": tally(one.layouts),
            "behaviour": tally(one.behaviour),
            "server_musts": tally(one.server_musts),
            "not_asked": one.document.not_asked.len(),
            "open": open.collect::<Vec<_>>(),
        });
        (one.document.name.clone(), value)
    });
    format!("{:#}", Value::Object(documents.collect()))
}

fn tally(tally: Tally) -> Value {
    json!({
        "demanded": tally.demanded, "proved": tally.proved, "excluded": tally.excluded,
        "open": tally.open(), "percent": tally.percent(),
    })
}
