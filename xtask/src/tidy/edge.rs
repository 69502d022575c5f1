//! What reaches outside the program stays at its edge: below it, the clock, the environment,
//! randomness and files are given.

use super::files::Source;

/// Crates that may reach outside; everything else under `crates/` is below the edge.
const EDGE: [&str; 5] = ["server", "client", "testkit", "store", "bench"];

const REACHES: [(&str, &str); 10] = [
    ("SystemTime::now", "the clock"),
    ("Instant::now", "the clock"),
    ("Timestamp::now", "the clock"),
    ("Zoned::now", "the clock"),
    ("env::var", "the environment"),
    ("std::env", "the environment"),
    ("std::fs", "the file system"),
    ("File::open", "the file system"),
    ("getrandom::", "randomness"),
    ("Uuid::new_v4", "randomness"),
];

/// Checks one file. Tests may read fixtures: what follows `#[cfg(test)]` and the `tests` folders
/// are free.
pub fn check(file: &Source) -> Vec<String> {
    let mut parts = file.path.split('/');
    let (top, name, folder) = (parts.next(), parts.next(), parts.next());
    let below = top == Some("crates") && folder == Some("src");
    if !below || !file.is_rust() || name.is_none_or(|name| EDGE.contains(&name)) {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        if line.trim_start().starts_with("#[cfg(test)]") || file.path.ends_with("/tests.rs") {
            break;
        }
        if line.trim_start().starts_with("//") {
            continue;
        }
        for (call, what) in REACHES {
            if line.contains(call) {
                breaches.push(format!("{}:{}: reaches for {what}: {call}", file.path, at + 1));
            }
        }
    }
    breaches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaches(path: &str, text: &str) -> usize {
        check(&Source { path: path.to_owned(), text: text.to_owned() }).len()
    }

    #[test]
    fn the_clock_belongs_to_the_edge() {
        let text = "let now = Instant::now();";
        assert_eq!(breaches("crates/mailbox/src/a.rs", text), 1);
        assert_eq!(breaches("crates/server/src/a.rs", text), 0);
        assert_eq!(breaches("crates/mailbox/src/a.rs", &format!("#[cfg(test)]\n{text}")), 0);
        assert_eq!(breaches("crates/mailbox/tests/a.rs", text), 0);
    }
}
