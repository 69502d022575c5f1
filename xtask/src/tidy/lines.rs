//! Sizes of files and lines, marks left over from work in progress, words that do not belong here.

use super::files::Source;

/// A file is split at this many lines.
const FILE_LINES_MAX: usize = 800;
/// rustfmt keeps code below 100; this is for what it leaves alone.
const LINE_COLUMNS_MAX: usize = 110;

/// Unfinished work, written in two halves so that this file keeps its own rule.
const CALLS: [&str; 4] = [
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
    concat!("dbg", "!("),
    concat!("#[", "ignore"),
];
const MARKS: [&str; 2] = [concat!("FIX", "ME"), concat!("XX", "X")];
/// Places on one machine, which mean nothing to a reader.
const PLACES: [&str; 2] = [concat!("/wo", "rk/"), concat!("/ro", "ot/.")];

/// Checks one file.
pub fn check(file: &Source) -> Vec<String> {
    let mut breaches = Vec::new();
    let generated = file.path.contains("/generated/");
    let count = file.text.lines().count();
    if file.is_rust() && !generated && count > FILE_LINES_MAX {
        breaches.push(format!("{}: {count} lines, at most {FILE_LINES_MAX}", file.path));
    }
    for (at, line) in file.text.lines().enumerate() {
        let mut say = |what: String| breaches.push(format!("{}:{}: {what}", file.path, at + 1));
        for place in PLACES {
            if line.contains(place) {
                say(format!("names a place on one machine: {place}"));
            }
        }
        if !file.is_rust() {
            continue;
        }
        let columns = line.chars().count();
        if !generated && columns > LINE_COLUMNS_MAX && !line.contains('"') {
            say(format!("{columns} columns, at most {LINE_COLUMNS_MAX}"));
        }
        for call in CALLS {
            if line.contains(call) {
                say(format!("unfinished: {call}"));
            }
        }
        for mark in MARKS {
            if words(line).any(|word| word == mark) {
                say(format!("unfinished: {mark}"));
            }
        }
    }
    breaches
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaches(path: &str, text: &str) -> usize {
        check(&Source { path: path.to_owned(), text: text.to_owned() }).len()
    }

    #[test]
    fn long_files_and_long_lines_are_told_except_where_generated() {
        let long = "x\n".repeat(801);
        assert_eq!(breaches("crates/wire/src/a.rs", &long), 1);
        assert_eq!(breaches("crates/mapi/src/generated/a.rs", &long), 0);
        assert_eq!(breaches("a.rs", &"y".repeat(111)), 1);
        assert_eq!(breaches("a.rs", &format!("\"{}\"", "y".repeat(111))), 0);
    }

    #[test]
    fn marks_are_words_and_only_in_rust() {
        for mark in MARKS {
            assert_eq!(breaches("a.rs", &format!("// {mark}: later")), 1);
            assert_eq!(breaches("a.rs", &format!("// A{mark}")), 0);
            assert_eq!(breaches("a.md", mark), 0);
        }
    }

    #[test]
    fn places_are_told_in_every_file() {
        assert_eq!(breaches("a.md", &format!("see {}x", PLACES[0])), 1);
    }
}
