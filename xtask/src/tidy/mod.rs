//! The project's own rules, checked. Every breach is one line: place, then what is wrong.

mod crates;
mod edge;
pub mod files;
mod limits;
mod lines;
mod map;

use anyhow::ensure;

use crate::root::root;
use crate::say::say;

/// Checks everything and lists every breach before failing.
pub fn run() -> anyhow::Result<()> {
    let root = root();
    let files = files::tracked(&root)?;
    let mut breaches = crates::check(&root)?;
    for file in &files {
        breaches.extend(lines::check(file));
        breaches.extend(edge::check(file));
    }
    breaches.extend(limits::check(&files));
    breaches.extend(map::check(&root)?);
    for breach in &breaches {
        say(breach);
    }
    ensure!(breaches.is_empty(), "{} breaches of the project's rules", breaches.len());
    say(format_args!("{} files keep the rules", files.len()));
    Ok(())
}
