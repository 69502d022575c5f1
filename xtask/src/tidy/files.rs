//! The files of the project.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context;

/// A text file with its path from the workspace's root, written with `/`.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    /// Whether it is Rust.
    pub fn is_rust(&self) -> bool {
        Path::new(&self.path).extension().is_some_and(|ending| ending == "rs")
    }
}

/// What git tracks or would track; without git, everything outside build folders. Files that are
/// not text are left out.
pub fn tracked(root: &Path) -> anyhow::Result<Vec<Source>> {
    let mut paths = match listed(root) {
        Some(paths) => paths,
        None => walked(root)?,
    };
    paths.sort_unstable();
    paths.dedup();
    let read = |path: String| {
        let text = fs::read_to_string(root.join(&path)).ok()?;
        Some(Source { path, text })
    };
    Ok(paths.into_iter().filter_map(read).collect())
}

fn listed(root: &Path) -> Option<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(text.split('\0').filter(|path| !path.is_empty()).map(str::to_owned).collect())
}

fn walked(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            let name = entry.file_name();
            if kind.is_dir() && name != "target" && name != ".git" {
                folders.push(path);
            } else if kind.is_file() {
                let short = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                found.push(short);
            }
        }
    }
    Ok(found)
}
