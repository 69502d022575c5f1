//! Which requirements of the documents are proved, excluded with a reason, or open.
//! `docs/conformance.md` explains it.

mod markers;
mod not_asked;
mod readme;
mod show;
mod tables;
mod totals;
pub mod vectors;

use anyhow::ensure;

use crate::root::root;
use crate::say::{complain, say};
use crate::tidy::files;

/// What to show, and whether README.md is to be compared or written.
#[derive(clap::Args, Default)]
#[group(multiple = false)]
pub struct Options {
    /// List the open requirements by section, of one document or of all.
    #[arg(long, value_name = "DOCUMENT", num_args = 0..=1, default_missing_value = "")]
    open: Option<String>,
    /// Print totals and open requirements as JSON.
    #[arg(long)]
    json: bool,
    /// Change nothing; fail when the totals in README.md are not what the tests prove.
    #[arg(long)]
    check: bool,
    /// Write the totals into README.md.
    #[arg(long)]
    write: bool,
}

/// Fails when the totals in README.md are not what the tests prove.
pub fn check() -> anyhow::Result<()> {
    run(&Options { check: true, ..Options::default() })
}

/// Counts, and does what the options say.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let root = root();
    let documents = tables::read(&root)?;
    let found = markers::scan(&files::tracked(&root)?, &documents);
    let mut breaches = found.breaches;
    breaches.extend(tables::contradictions(&documents, &found.proved));
    breaches.extend(not_asked::contradictions(&documents, &found.proved));
    for breach in &breaches {
        complain(breach);
    }
    ensure!(breaches.is_empty(), "{} breaches of the rules for proofs", breaches.len());
    let layouts = vectors::foreign(&root)?;
    let counted: Vec<totals::Counted<'_>> =
        documents.iter().map(|document| totals::count(document, &found.proved, &layouts)).collect();
    if let Some(name) = &options.open {
        ensure!(
            name.is_empty() || documents.iter().any(|d| d.name == *name),
            "there is no table of {name}"
        );
        show::open(counted.iter().filter(|c| name.is_empty() || c.document.name == *name));
        return Ok(());
    }
    if options.json {
        say(show::json(&counted));
        return Ok(());
    }
    let table = show::table(&counted);
    if options.check {
        return readme::check(&root, &table);
    }
    if options.write {
        return readme::write(&root, &table);
    }
    say(table.trim_end());
    Ok(())
}
