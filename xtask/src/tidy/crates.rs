//! Who may depend on whom, from `cargo metadata`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::Value;

/// What each crate may use of ours. A crate that is not in the table may not use any.
const OURS: [(&str, &[&str]); 12] = [
    ("tradepost-wire", &[]),
    ("tradepost-mapi", &["wire"]),
    ("tradepost-proto", &["wire", "mapi"]),
    ("tradepost-transfer", &["wire", "mapi"]),
    ("tradepost-auth", &["wire"]),
    ("tradepost-smtp", &[]),
    ("tradepost-mime", &["wire", "mapi"]),
    ("tradepost-store", &["wire", "mapi"]),
    ("tradepost-mailbox", &["wire", "mapi", "proto", "transfer", "mime", "store"]),
    (
        "tradepost-server",
        &["wire", "mapi", "proto", "transfer", "auth", "smtp", "mime", "store", "mailbox"],
    ),
    ("tradepost-client", &["wire", "mapi", "proto", "transfer", "auth", "mime"]),
    ("tradepost", &["server", "client"]),
];

/// May use anything of ours, and anything foreign.
const FREE: [&str; 2] = ["tradepost-testkit", "tradepost-bench"];

/// Foreign crates that only some may name.
const GUARDED: [(&[&str], &[&str]); 5] = [
    (&["sled", "redb", "fjall"], &["tradepost-store"]),
    (&["tokio", "tokio-util"], &["tradepost-server", "tradepost-client", "tradepost"]),
    (&["hyper", "hyper-util", "http", "http-body-util"], &["tradepost-server", "tradepost-client"]),
    (&["rustls", "tokio-rustls", "rcgen"], &["tradepost-server", "tradepost-client"]),
    (&["getrandom", "rand"], &["tradepost-server", "tradepost-client"]),
];

/// Checks the manifests of the workspace and its lock file.
pub fn check(root: &Path) -> anyhow::Result<Vec<String>> {
    let metadata = metadata(root)?;
    let mut breaches = Vec::new();
    for package in list(&metadata["packages"]) {
        let name = text(&package["name"]);
        for dependency in list(&package["dependencies"]) {
            let other = text(&dependency["name"]);
            let test_only = text(&dependency["kind"]) == "dev";
            if let Some(why) = refused(name, other, test_only) {
                breaches.push(format!("{name}: depends on {other}: {why}"));
            }
        }
    }
    breaches.extend(sources(root)?);
    Ok(breaches)
}

/// Why a dependency is not allowed.
fn refused(name: &str, other: &str, test_only: bool) -> Option<&'static str> {
    if FREE.contains(&name) {
        return None;
    }
    if FREE.contains(&other) {
        return (!test_only).then_some("it is for tests");
    }
    if other == "tradepost" || other == "xtask" {
        return Some("it is a program");
    }
    if let Some(short) = other.strip_prefix("tradepost-") {
        let allowed = OURS.iter().find(|(who, _)| *who == name).map_or(&[][..], |(_, what)| what);
        return (!allowed.contains(&short)).then_some("not in the table of who may use whom");
    }
    let guard = GUARDED.iter().find(|(what, _)| what.contains(&other))?;
    // Tests of the program speak to it over sockets.
    let tests_of_program = test_only && name == "tradepost";
    (!guard.1.contains(&name) && !tests_of_program).then_some("only the edge may name it")
}

/// Everything comes from the registry or from this workspace.
fn sources(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut breaches = Vec::new();
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("reading Cargo.lock")?;
    for line in lock.lines().filter(|line| line.starts_with("source = \"git+")) {
        breaches.push(format!("Cargo.lock: from a repository: {line}"));
    }
    for line in fs::read_to_string(root.join("Cargo.toml"))?.lines() {
        if line.starts_with("[patch") || line.starts_with("[replace") {
            breaches.push(format!("Cargo.toml: replaces a dependency: {line}"));
        }
    }
    Ok(breaches)
}

fn metadata(root: &Path) -> anyhow::Result<Value> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(root)
        .output()?;
    ensure!(output.status.success(), "cargo metadata failed");
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::refused;

    #[test]
    fn protocol_and_store_do_not_meet() {
        assert!(refused("tradepost-proto", "tradepost-store", false).is_some());
        assert!(refused("tradepost-store", "tradepost-proto", true).is_some());
        assert!(refused("tradepost-mailbox", "tradepost-proto", false).is_none());
    }

    #[test]
    fn the_client_knows_no_store() {
        assert!(refused("tradepost-client", "tradepost-store", false).is_some());
        assert!(refused("tradepost-client", "tradepost-mailbox", false).is_some());
        assert!(refused("tradepost-client", "tradepost-testkit", true).is_none());
        assert!(refused("tradepost-client", "tradepost-testkit", false).is_some());
    }

    #[test]
    fn engines_and_sockets_stay_where_they_belong() {
        assert!(refused("tradepost-mailbox", "sled", false).is_some());
        assert!(refused("tradepost-store", "sled", false).is_none());
        assert!(refused("tradepost-mailbox", "tokio", true).is_some());
        assert!(refused("tradepost-server", "hyper", false).is_none());
    }
}
