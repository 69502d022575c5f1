//! What people see of the operations: one line each, under the name `tradepost::rop`.

use std::fmt::Display;

use tradepost_mapi::ErrorCode;
use tradepost_proto::rop::Request;

use crate::op::Op;

const TARGET: &str = "tradepost::rop";
/// Nothing but names and codes, for whoever keeps a record of what was carried out and refused.
const CODES: &str = "tradepost::codes";

/// An operation that is being carried out and will have its line.
pub(crate) struct Traced {
    name: &'static str,
    line: Option<Line>,
}

struct Line {
    input: String,
    output: Option<u8>,
    fields: String,
}

impl Traced {
    /// Notes what the request says, if anybody is looking.
    pub(crate) fn begin(request: &Request, op: &mut Op<'_>) -> Self {
        let name = request.name();
        if !tracing::enabled!(target: "tradepost::rop", tracing::Level::DEBUG) {
            return Self { name, line: None };
        }
        let handles = request.handles();
        let input = handles.input.map_or_else(String::new, |index| describe(op, index));
        let fields = format!("{request:?}");
        Self { name, line: Some(Line { input, output: handles.output, fields }) }
    }

    /// Writes the line.
    pub(crate) fn end(self, code: Option<ErrorCode>, op: &Op<'_>) {
        let number = code.map_or(0, |code| code.0);
        tracing::trace!(target: CODES, "{} {number:#010x}", self.name);
        let Some(line) = self.line else { return };
        let output = line.output.and_then(|index| op.handle(index).ok());
        let output = output.map_or_else(String::new, |handle| format!(" -> {handle:#010x}"));
        let code = code.map_or_else(|| "no answer".to_owned(), |code| format!("{code:?}"));
        tracing::debug!(
            target: TARGET,
            "{} {}{output} = {code}; {}",
            self.name, line.input, line.fields
        );
    }
}

fn describe(op: &mut Op<'_>, index: u8) -> String {
    match op.handle(index) {
        Ok(handle) => {
            let kind = op.session.handles.object(handle).map_or("nothing", |o| o.kind());
            format!("{kind} {handle:#010x}")
        }
        Err(_) => "no handle".to_owned(),
    }
}

/// A buffer that could not be read, and was refused as a whole.
pub(crate) fn unreadable(error: &dyn Display) {
    tracing::info!(target: TARGET, "unreadable request: {error}");
}

/// A failure of ours: the client is told CallFailed only.
pub(crate) fn fault(request: &Request, cause: &str) {
    tracing::error!(target: TARGET, "{}: {cause}", request.name());
}

/// A failure of ours while an operation ran.
pub(crate) fn internal(cause: &str) {
    tracing::error!(target: TARGET, "call failed: {cause}");
}
