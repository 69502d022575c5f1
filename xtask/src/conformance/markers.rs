//! Proofs in tests: comment lines of a document and its ids, directly above an assertion.

use std::collections::HashMap;

use super::tables::Document;
use crate::tidy::files::Source;

/// What is proved, and where.
#[derive(Default)]
pub struct Proved(HashMap<(String, String), String>);

impl Proved {
    /// Where the first proof stands.
    pub fn place(&self, document: &str, id: &str) -> Option<&str> {
        self.0.get(&(document.to_owned(), id.to_owned())).map(String::as_str)
    }
}

/// What a scan found.
#[derive(Default)]
pub struct Found {
    pub proved: Proved,
    pub breaches: Vec<String>,
}

/// Reads the tests of all files.
pub fn scan(files: &[Source], documents: &[Document]) -> Found {
    let mut found = Found::default();
    for file in files.iter().filter(|file| file.is_rust()) {
        scan_file(file, documents, &mut found);
    }
    found
}

/// Where the test code of a file begins: tests and support of tests are test code as a whole.
fn tests_begin(file: &Source) -> Option<usize> {
    let path = format!("/{}", file.path);
    if path.contains("/tests/") || path.ends_with("/tests.rs") {
        return Some(0);
    }
    file.text.lines().position(|line| line.trim() == "#[cfg(test)]")
}

/// Written in two halves so that this file has no such mark.
const IGNORE: &str = concat!("#[", "ignore");

fn scan_file(file: &Source, documents: &[Document], found: &mut Found) {
    let begin = tests_begin(file);
    // Whether the function that we are in, and the one that attributes announce, is left out.
    let (mut ignored, mut announced) = (false, false);
    // The ids that wait for their assertion, with their places.
    let mut waiting: Vec<(String, String, String)> = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let line = line.trim();
        let place = format!("{}:{}", file.path, at + 1);
        if line.starts_with("//") {
            match marker(line) {
                Marker::None => {}
                Marker::Malformed => {
                    found.breaches.push(format!("{place}: a list of ids, then nothing: {line}"));
                }
                Marker::Ids(document, ids) => {
                    if begin.is_none_or(|begin| at < begin) {
                        found.breaches.push(format!("{place}: a proof outside tests"));
                    }
                    known(document, &ids, documents, &place, &mut found.breaches);
                    let ids = ids.into_iter();
                    waiting
                        .extend(ids.map(|id| (document.to_owned(), id.to_owned(), place.clone())));
                }
            }
            continue;
        }
        announced |= line.starts_with(IGNORE);
        if is_function(line) {
            ignored = std::mem::take(&mut announced);
        }
        for (document, id, place) in waiting.drain(..) {
            if !asserts(line) {
                found.breaches.push(format!("{place}: {id} stands above no assertion: {line}"));
            } else if ignored {
                found.breaches.push(format!("{place}: {id} stands in a test that does not run"));
            } else {
                found.proved.0.entry((document, id)).or_insert(place);
            }
        }
    }
    for (_, id, place) in waiting {
        found.breaches.push(format!("{place}: {id} stands above nothing"));
    }
}

fn known(
    document: &str,
    ids: &[&str],
    documents: &[Document],
    place: &str,
    breaches: &mut Vec<String>,
) {
    let Some(table) = documents.iter().find(|d| d.name == document) else {
        breaches.push(format!("{place}: there is no table of [{document}]"));
        return;
    };
    for id in ids.iter().filter(|id| !table.has(id)) {
        breaches.push(format!("{place}: [{document}] has no {id}"));
    }
}

#[derive(Debug, Eq, PartialEq)]
enum Marker<'a> {
    None,
    /// Begins like one.
    Malformed,
    Ids(&'a str, Vec<&'a str>),
}

/// Reads a comment line: document in brackets, then ids with commas between them.
fn marker(line: &str) -> Marker<'_> {
    let text = line.trim_start_matches('/').trim_start();
    let Some((document, rest)) = text.strip_prefix("[MS-").and_then(|t| t.split_once("] ")) else {
        return Marker::None;
    };
    let document = &text[1..1 + "MS-".len() + document.len()];
    if !is_id(rest.split([',', ' ', ':', '.', ';']).next().unwrap_or_default()) {
        return Marker::None;
    }
    let ids: Vec<&str> = rest.split(", ").collect();
    if line.starts_with("///") || !ids.iter().all(|id| is_id(id)) {
        return Marker::Malformed;
    }
    Marker::Ids(document, ids)
}

fn is_id(word: &str) -> bool {
    word.strip_prefix('R')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

fn is_function(line: &str) -> bool {
    let line = line.strip_prefix("pub ").unwrap_or(line);
    let line = line.strip_prefix("pub(crate) ").unwrap_or(line);
    line.strip_prefix("async ").unwrap_or(line).starts_with("fn ")
}

/// Whether a line calls something whose name begins with `assert` or `expect_`; a plain `expect` of
/// an option is no assertion about a value.
fn asserts(line: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = line;
    while let Some(at) = rest.find(is_word) {
        rest = &rest[at..];
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let name = word.strip_prefix("prop_").unwrap_or(word);
        let calls = after.starts_with(['(', '!']) || after.starts_with("::<");
        if calls && (name.starts_with("assert") || name.starts_with("expect_")) {
            return true;
        }
        rest = after;
    }
    false
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::tables::{Actor, Class, Kind, Requirement};
    use super::*;

    fn document() -> Document {
        let requirements = ["R1", "R2"].map(|id| Requirement {
            id: id.to_owned(),
            section: "3.2.5.1".to_owned(),
            level: "MUST".to_owned(),
            actor: Actor::Server,
            class: Class::Normative,
            kind: Kind::Behaviour,
        });
        Document::new("MS-OXTEST", requirements.into(), BTreeMap::new())
    }

    fn scanned(path: &str, text: &str) -> Found {
        let file = Source { path: path.to_owned(), text: text.replace("MARK", "// [MS-OXTEST]") };
        scan(&[file], &[document()])
    }

    fn breach(text: &str) -> String {
        let found = scanned("crates/a/tests/b.rs", text);
        assert!(found.proved.0.is_empty(), "proves nothing: {text}");
        found.breaches.join("\n")
    }

    #[test]
    fn ids_above_an_assertion_are_proved() {
        let text = "#[test]\nfn a() {\n  MARK R1, R2\n  // Because.\n  assert_eq!(1, 1);\n}\n";
        let found = scanned("crates/a/tests/b.rs", text);
        assert_eq!(found.breaches, Vec::<String>::new());
        assert_eq!(found.proved.place("MS-OXTEST", "R1"), Some("crates/a/tests/b.rs:3"));
        assert_eq!(found.proved.place("MS-OXTEST", "R2"), Some("crates/a/tests/b.rs:3"));
    }

    #[test]
    fn several_marks_may_stand_above_one_assertion() {
        let text = "MARK R1\nMARK R2\ndesk.expect_code(x, y);\n";
        let found = scanned("tests/b.rs", text);
        assert_eq!((found.proved.0.len(), found.breaches.len()), (2, 0));
    }

    #[test]
    fn what_is_no_assertion_proves_nothing() {
        for code in ["let x = f().expect(\"there\");", "}", "let assert_x = 1;", "check(x);", ""] {
            let told = breach(&format!("MARK R1\n{code}\n"));
            assert!(told.contains("above no assertion"), "{code}: {told}");
        }
        assert!(breach("MARK R1\n").contains("above nothing"));
    }

    #[test]
    fn assertions_are_called_by_their_names() {
        for code in ["assert!(x)", "super::assert_x(1)", "expect_code(x)", "prop_assert_eq!(1, 1)"]
        {
            assert!(asserts(code), "{code}");
        }
    }

    #[test]
    fn unknown_ids_and_documents_are_told() {
        let told = |text: &str| scanned("tests/b.rs", text).breaches.join("\n");
        assert!(told("MARK R3\nassert!(x);\n").contains("has no R3"));
        assert!(told("// [MS-OXNONE] R1\nassert!(x);\n").contains("no table of [MS-OXNONE]"));
    }

    #[test]
    fn a_list_with_anything_else_in_it_is_told() {
        for text in ["MARK R1 R2", "MARK R1,R2", "MARK R1, R2,", "MARK R1: why", "/MARK R1"] {
            assert!(breach(&format!("{text}\n")).contains("then nothing"), "{text}");
        }
        assert_eq!(marker("// [MS-OXCROPS] 2.2.4.1 RopOpenFolder."), Marker::None);
        assert_eq!(marker("// [MS-OXCDATA] Restrictions"), Marker::None);
    }

    #[test]
    fn a_test_that_does_not_run_proves_nothing() {
        let text = format!("#[test]\n{IGNORE}]\nfn a() {{\n  MARK R1\n  assert!(x);\n}}\n");
        assert!(breach(&text).contains("does not run"));
        let next = format!("{text}#[test]\nfn b() {{\n  MARK R2\n  assert!(x);\n}}\n");
        assert!(scanned("tests/b.rs", &next).proved.place("MS-OXTEST", "R2").is_some());
    }

    #[test]
    fn a_proof_stands_in_a_test() {
        let text = "MARK R1\nassert!(x);\n";
        let told = scanned("crates/a/src/b.rs", text).breaches.join("\n");
        assert!(told.contains("outside tests"), "{told}");
        let found =
            scanned("crates/a/src/b.rs", &format!("#[cfg(test)]\nmod tests {{\n{text}}}\n"));
        assert_eq!((found.proved.0.len(), found.breaches.len()), (1, 0));
    }
}
