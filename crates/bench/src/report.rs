//! Figures: a line of JSON for scripts, a line of text for people, and one file of all of them.

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};

/// One figure.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Figure {
    /// What it belongs to.
    pub group: String,
    /// What was measured.
    pub name: String,
    /// The size that it was measured at: messages, clients, bytes.
    pub size: u64,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: String,
}

/// All figures of a run.
#[derive(Debug, Default)]
pub struct Report {
    /// In the order in which they were measured.
    pub figures: Vec<Figure>,
}

impl Report {
    /// Says a figure, and keeps it.
    pub fn say(&mut self, group: &str, name: &str, size: u64, value: f64, unit: &str) {
        let (group, name, unit) = (group.to_owned(), name.to_owned(), unit.to_owned());
        let figure = Figure { group, name, size, value, unit };
        // A reader who is gone misses the lines; the figures are kept all the same.
        if let Ok(line) = serde_json::to_string(&figure) {
            let _ = writeln!(std::io::stdout().lock(), "{line}");
        }
        let Figure { name, size, value, unit, .. } = &figure;
        let _ = writeln!(std::io::stderr().lock(), "{name:<48} {size:>10}  {value:>12.2} {unit}");
        self.figures.push(figure);
    }

    /// Writes all figures, one a line.
    pub fn write(&self, path: &Path) -> anyhow::Result<()> {
        let lines: Result<Vec<_>, _> = self.figures.iter().map(serde_json::to_string).collect();
        let text = format!("[\n{}\n]\n", lines?.join(",\n"));
        std::fs::write(path, text).with_context(|| format!("writing {}", path.display()))
    }

    /// Reads what was written.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path);
        let text = text.with_context(|| format!("reading {}", path.display()))?;
        Ok(Self { figures: serde_json::from_str(&text)? })
    }

    /// Takes the figures of another run but for the groups that it has itself.
    pub fn complete(&mut self, other: Self) {
        let own = |figure: &Figure| self.figures.iter().any(|f| f.group == figure.group);
        let mut all: Vec<_> = other.figures.into_iter().filter(|figure| !own(figure)).collect();
        all.append(&mut self.figures);
        self.figures = all;
    }

    /// A figure by its names and size.
    pub fn value(&self, group: &str, name: &str, size: u64) -> Option<f64> {
        let mut found = self.figures.iter();
        found.find(|f| f.group == group && f.name == name && f.size == size).map(|f| f.value)
    }
}

/// A bar that shows how far something long has come.
pub fn progress(len: u64, what: &'static str) -> anyhow::Result<ProgressBar> {
    let bar = ProgressBar::new(len);
    bar.set_style(ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}")?);
    bar.set_message(what);
    Ok(bar)
}

/// The middle of several durations.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// The middle of several numbers.
pub fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Microseconds.
pub fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
