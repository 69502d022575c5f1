//! The log: `tracing` to standard error.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Starts the log. `RUST_LOG` chooses what is logged, by default `info`; `json` writes one object
/// per line.
pub fn start_log(json: bool) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A log that was started before, by a test, stays.
    let _ = if json {
        log.json().try_init()
    } else {
        log.with_ansi(std::io::stderr().is_terminal()).try_init()
    };
}
