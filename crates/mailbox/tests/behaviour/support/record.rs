//! What the tests of this program carried out and were refused, for `cargo xtask operations`: where
//! the environment names a folder, a file in it takes a line per operation and code.

use std::collections::HashSet;
use std::fmt::{Debug, Write as _};
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Mutex, Once};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

const CODES: &str = "tradepost::codes";

/// Begins the record, once for the process.
pub fn begin() {
    static BEGUN: Once = Once::new();
    BEGUN.call_once(|| {
        let Some(folder) = std::env::var_os("TRADEPOST_RECORD") else { return };
        let path = Path::new(&folder).join(format!("session-{}.tsv", std::process::id()));
        let file = File::create(path).expect("the folder of the record is there");
        let recorder = Recorder(Mutex::new((HashSet::new(), file)));
        tracing::subscriber::set_global_default(recorder).expect("nobody else listens");
    });
}

struct Recorder(Mutex<(HashSet<String>, File)>);

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == CODES
    }

    fn event(&self, event: &Event<'_>) {
        let mut message = Message::default();
        event.record(&mut message);
        let mut kept = self.0.lock().expect("no writer panics");
        let line = message.0.replace(' ', "\t");
        if kept.0.insert(line.clone()) {
            writeln!(kept.1, "{line}").expect("the record can be written");
        }
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[derive(Default)]
struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        if field.name() == "message" {
            write!(self.0, "{value:?}").expect("a string takes everything");
        }
    }
}
