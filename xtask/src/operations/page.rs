//! The tables of `docs/operations.md`, between two marks.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context;

use super::record::{Outcomes, Seen, Seens};
use crate::codegen::table;
use crate::conformance::vectors::{Count, Counts};

/// One operation of `fixtures/operations.tsv`.
pub struct Operation {
    name: String,
    number: String,
    family: String,
    document: String,
    /// Why it always answers the same; empty when it does not.
    constant: String,
}

/// All operations that clients ask for, family by family.
pub fn operations(root: &Path) -> anyhow::Result<Vec<Operation>> {
    let table = table::read(&root.join("fixtures/operations.tsv"))?;
    let operation = |row: table::Row<'_>| Operation {
        name: row.cell("operation").to_owned(),
        number: row.cell("number").to_owned(),
        family: row.cell("family").to_owned(),
        document: row.cell("document").to_owned(),
        constant: row.cell("constant").to_owned(),
    };
    Ok(table.rows().map(operation).collect())
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum State {
    CarriedOut,
    Constant,
    /// It answers, but a success or a refusal has not been recorded.
    Unproved,
    NotThere,
}

impl Operation {
    fn state(&self, seen: Seen) -> State {
        // RopRelease has no answer, so nothing can be refused.
        if seen.is_both() || self.name == "RopRelease" && seen.is_any() {
            State::CarriedOut
        } else if seen.is_any() && !self.constant.is_empty() {
            State::Constant
        } else if seen.is_any() {
            State::Unproved
        } else {
            State::NotThere
        }
    }
}

const BEGIN: &str = "<!-- record: begin -->\n";
const END: &str = "<!-- record: end -->";

/// The page with what stands between the marks replaced.
pub fn written(
    text: &str,
    operations: &[Operation],
    seens: &Seens,
    counts: &Counts,
) -> anyhow::Result<String> {
    let (before, rest) = text.split_once(BEGIN).context("the page has no place for a record")?;
    let (_, after) = rest.split_once(END).context("the record in the page has no end")?;
    let tables = tables(operations, seens, counts);
    Ok(format!("{before}{BEGIN}{tables}{END}{after}"))
}

fn tables(operations: &[Operation], seens: &Seens, counts: &Counts) -> String {
    let seen = |op: &Operation| seens.get(&op.name).copied().unwrap_or_default();
    let count = |op: &Operation| counts.get(&op.name).copied().unwrap_or_default();
    let of = |state: State| {
        let fits = move |op: &&Operation| op.state(seen(op)) == state;
        operations.iter().filter(fits).collect::<Vec<_>>()
    };
    let (done, constant) = (of(State::CarriedOut), of(State::Constant));
    let (unproved, absent) = (of(State::Unproved), of(State::NotThere));
    let foreign = done.iter().filter(|op| count(op).is_foreign()).count();
    let by_hand = done.iter().filter(|op| !count(op).is_foreign() && count(op).is_any()).count();
    let mut text = format!(
        "Of {} operations {} are carried out, {} answer a constant as Exchange does, and {} are not \
         there. {} more answer,\nbut the tests recorded no success or no refusal of them. Of those \
         that are carried out, {foreign} have foreign bytes, {by_hand} only\nbytes typed by hand, \
         and {} none.\n\n",
        operations.len(),
        done.len(),
        constant.len(),
        absent.len(),
        unproved.len(),
        done.len() - foreign - by_hand,
    );
    text.push_str("## Carried out\n\n");
    let rows: Vec<_> = done.iter().map(|op| (*op, seen(op), count(op))).collect();
    push_table(&mut text, &rows);
    if !constant.is_empty() {
        text.push_str("\n## Constant, as Exchange answers\n\n");
        for op in constant {
            let _ = writeln!(text, "* {}: {}", op.name, op.constant);
        }
    }
    if !unproved.is_empty() {
        text.push_str("\n## Answered, without a success or without a refusal on record\n\n");
        let rows: Vec<_> = unproved.iter().map(|op| (*op, seen(op), count(op))).collect();
        push_table(&mut text, &rows);
    }
    text.push_str("\n## Not there\n\nAnswered by NotImplemented.\n\n");
    push_list(&mut text, &absent);
    let sum = counts.values().fold(Count::default(), |sum, one| sum.with(*one));
    let _ = write!(
        text,
        "\nVectors of all operations together: {} foreign requests, {} foreign answers, {} requests \
         and {} answers by hand.\n",
        sum.foreign_requests, sum.foreign_answers, sum.hand_requests, sum.hand_answers,
    );
    text
}

fn push_table(text: &mut String, rows: &[(&Operation, Seen, Count)]) {
    text.push_str(
        "| Operation | Number | Through the program | In a session | Foreign: requests | answers \
         | By hand: requests | answers |\n|---|---|---|---|---|---|---|---|\n",
    );
    let mut family = "";
    for (op, seen, count) in rows {
        if op.family != family {
            family = &op.family;
            let _ = writeln!(text, "| **{family}, [{}]** | | | | | | | |", op.document);
        }
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            op.name,
            op.number,
            outcomes(seen.program),
            outcomes(seen.session),
            number(count.foreign_requests),
            number(count.foreign_answers),
            number(count.hand_requests),
            number(count.hand_answers),
        );
    }
}

fn outcomes(outcomes: Outcomes) -> &'static str {
    match (outcomes.succeeded, outcomes.refused) {
        (true, true) => "success, refusal",
        (true, false) => "success",
        (false, true) => "refusal",
        (false, false) => "–",
    }
}

fn number(n: usize) -> String {
    if n == 0 { "–".to_owned() } else { n.to_string() }
}

fn push_list(text: &mut String, operations: &[&Operation]) {
    for family in operations.chunk_by(|a, b| a.family == b.family) {
        let Some(first) = family.first() else { continue };
        let names: Vec<&str> = family.iter().map(|op| op.name.as_str()).collect();
        let line = format!("* {}, [{}]: {}.", first.family, first.document, names.join(", "));
        push_wrapped(text, &line);
    }
}

/// Columns of the pages.
const COLUMNS: usize = 120;

fn push_wrapped(text: &mut String, line: &str) {
    let mut columns = 0;
    for word in line.split(' ') {
        if columns == 0 {
            text.push_str(word);
            columns = word.len();
        } else if columns + 1 + word.len() > COLUMNS {
            let _ = write!(text, "\n  {word}");
            columns = 2 + word.len();
        } else {
            let _ = write!(text, " {word}");
            columns += 1 + word.len();
        }
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(name: &str, constant: &str) -> Operation {
        let constant = constant.to_owned();
        let [number, family, document] = ["0x02", "Folders", "MS-OXCFOLD"].map(str::to_owned);
        Operation { name: name.to_owned(), number, family, document, constant }
    }

    #[test]
    fn an_operation_is_carried_out_when_both_outcomes_are_on_record() {
        let yes = Outcomes { succeeded: true, refused: true };
        let half = Outcomes { succeeded: true, refused: false };
        let none = Outcomes::default();
        let state = |name: &str, constant: &str, session: Outcomes| {
            operation(name, constant).state(Seen { session, program: none })
        };
        assert_eq!(state("RopOpenFolder", "", yes), State::CarriedOut);
        assert_eq!(state("RopOpenFolder", "", half), State::Unproved);
        assert_eq!(state("RopOpenFolder", "", none), State::NotThere);
        assert_eq!(state("RopRelease", "", half), State::CarriedOut);
        assert_eq!(state("RopGetStoreState", "always 0", half), State::Constant);
        assert_eq!(state("RopGetStoreState", "always 0", none), State::NotThere);
    }

    #[test]
    fn the_page_keeps_what_stands_around_the_record() {
        let text = format!("a\n{BEGIN}gone\n{END}\nb\n");
        let operations = [operation("RopOpenFolder", "")];
        let new = written(&text, &operations, &Seens::new(), &Counts::new()).expect("both marks");
        assert!(new.starts_with("a\n") && new.ends_with("\nb\n"));
        assert!(new.contains("* Folders, [MS-OXCFOLD]: RopOpenFolder.\n") && !new.contains("gone"));
    }
}
