//! Figures: a line of JSON for scripts, a line of text for people.

use std::io::Write;
use std::time::Duration;

use serde::Serialize;

/// One figure.
#[derive(Serialize)]
pub struct Figure<'a> {
    /// What was measured.
    pub name: &'a str,
    /// The size that it was measured at: messages, clients, bytes.
    pub size: u64,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: &'a str,
}

/// Says a figure.
pub fn say(figure: &Figure<'_>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", serde_json::to_string(figure)?)?;
    let mut err = std::io::stderr().lock();
    writeln!(
        err,
        "{:<44} {:>10}  {:>12.2} {}",
        figure.name, figure.size, figure.value, figure.unit
    )?;
    Ok(())
}

/// The middle of several measurements.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Microseconds.
pub fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
