//! `ARCHITECTURE.md` names only what exists.

use std::fs;
use std::path::Path;

/// Every path in backticks exists, from the root or from `crates/`.
pub fn check(root: &Path) -> anyhow::Result<Vec<String>> {
    let page = root.join("ARCHITECTURE.md");
    if !page.exists() {
        return Ok(Vec::new());
    }
    let mut tops = folders(root)?;
    tops.extend(folders(&root.join("crates"))?);
    let mut breaches = Vec::new();
    for (at, line) in fs::read_to_string(page)?.lines().enumerate() {
        for path in paths(line, &tops) {
            if !root.join(path).exists() && !root.join("crates").join(path).exists() {
                breaches.push(format!("ARCHITECTURE.md:{}: {path} does not exist", at + 1));
            }
        }
    }
    Ok(breaches)
}

fn folders(of: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(of)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// What in a line is written as a path: in backticks, of a path's characters, below a folder that
/// there is or with the ending of a file of ours.
fn paths<'a>(line: &'a str, tops: &[String]) -> Vec<&'a str> {
    let plain = |text: &&str| {
        text.chars().all(|c| c.is_ascii_alphanumeric() || "._-/".contains(c))
            && !text.starts_with('/')
    };
    let ours = |text: &&str| {
        let top = text.split_once('/').map(|(top, _)| top);
        let ending = Path::new(text).extension().and_then(|ending| ending.to_str());
        top.is_some_and(|top| tops.iter().any(|t| t == top))
            || (text.contains('/')
                && ending.is_some_and(|e| ["rs", "md", "tsv", "toml"].contains(&e)))
    };
    line.split('`').skip(1).step_by(2).filter(plain).filter(ours).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_told_from_other_words_in_backticks() {
        let tops = ["crates".to_owned(), "proto".to_owned()];
        let line = "`crates/wire` and `proto/src/http/` but `http/1.1`, `/mapi/emsmdb/`, `a::b`, `crates/*`";
        assert_eq!(paths(line, &tops), ["crates/wire", "proto/src/http/"]);
        assert_eq!(paths("`gone/src/x.rs`", &tops), ["gone/src/x.rs"]);
    }
}
