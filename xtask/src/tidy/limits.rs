//! The table of limits names every file with a limit, and only those; what can be set stands in the
//! page about configuration.

use super::files::Source;

const TABLE: &str = "docs/limits.md";
const PAGE: &str = "docs/configuration.md";
const OPTIONS: &str = "crates/server/src/config/limits.rs";
/// The mark, in two halves so that this file has none.
const MARK: &str = concat!("LIM", "IT:");
/// Crates that no stranger reaches: what only tests and measurements bound is no reader's business.
const INTERNAL: [&str; 2] = ["crates/testkit/", "crates/bench/"];

/// Checks all files together.
pub fn check(files: &[Source]) -> Vec<String> {
    let text = |path: &str| files.iter().find(|file| file.path == path).map(|f| f.text.as_str());
    let mut breaches = Vec::new();
    let Some(table) = text(TABLE) else { return vec![format!("{TABLE}: is missing")] };
    let bounded: Vec<&str> = files.iter().filter(|f| has_limit(f)).map(|f| &*f.path).collect();
    for path in &bounded {
        if !table.contains(&format!("`{path}`")) {
            breaches.push(format!("{path}: has a limit that {TABLE} does not name"));
        }
    }
    for path in table.split('`').filter(|word| word.starts_with("crates/")) {
        if !bounded.contains(&path) {
            breaches.push(format!("{TABLE}: names {path}, which has no limit"));
        }
    }
    for name in text(OPTIONS).into_iter().flat_map(options) {
        if !text(PAGE).is_some_and(|page| page.contains(&format!("`{name}`"))) {
            breaches.push(format!("{PAGE}: does not name the option {name}"));
        }
    }
    breaches
}

fn has_limit(file: &Source) -> bool {
    let inside = file.path.starts_with("crates/") && file.path.contains("/src/");
    let mut lines = file.text.lines().map(str::trim_start);
    inside
        && file.is_rust()
        && !INTERNAL.iter().any(|start| file.path.starts_with(start))
        && lines.any(|line| line.starts_with("//") && line.contains(MARK))
}

/// The names of public fields.
fn options(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| Some(line.strip_prefix("    pub ")?.split_once(':')?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_limit_and_its_row_belong_together() {
        let limit = format!("/// {MARK} three.\nconst N: u8 = 3;");
        let row = |path: &str| source(TABLE, &format!("| x | 3 | `{path}` | – |"));
        let file = source("crates/a/src/b.rs", &limit);
        assert!(check(&[row("crates/a/src/b.rs"), file]).is_empty());
        let file = source("crates/a/src/b.rs", &limit);
        assert_eq!(check(&[row("crates/a/src/c.rs"), file]).len(), 2);
    }

    #[test]
    fn what_can_be_set_stands_in_the_page() {
        let options = source(OPTIONS, "    pub heads_max: usize,\n    const X: u8 = 0;");
        let table = source(TABLE, "");
        let breaches = check(&[table, options, source(PAGE, "| `heads_max` | 3 |")]);
        assert!(breaches.is_empty(), "{breaches:?}");
        let options = source(OPTIONS, "    pub heads_max: usize,");
        assert_eq!(check(&[source(TABLE, ""), options, source(PAGE, "")]).len(), 1);
    }
}
