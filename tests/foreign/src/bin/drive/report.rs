//! What has been found, one line a step.

/// Any failure of a step.
pub type Error = Box<dyn std::error::Error>;

/// The lines printed so far, as a verdict.
#[derive(Debug, Default)]
pub struct Report {
    failed: usize,
}

impl Report {
    /// A step that went as it should.
    pub fn ok(&mut self, step: &str, facts: &str) {
        println!("ok {step}: {facts}");
    }

    /// A step that did not.
    pub fn fail(&mut self, step: &str, reason: &str) {
        self.failed += 1;
        println!("FAIL {step}: {reason}");
    }

    /// A step that went as it should if `holds`.
    pub fn check(&mut self, step: &str, holds: bool, facts: &str) {
        if holds {
            self.ok(step, facts);
        } else {
            self.fail(step, facts);
        }
    }

    /// Two values that should be the same.
    pub fn same<T: PartialEq + std::fmt::Debug>(&mut self, step: &str, found: &T, expected: &T) {
        let facts = if found == expected {
            shortened(&format!("{found:?}"))
        } else {
            let (found, expected) = (format!("{found:?}"), format!("{expected:?}"));
            format!("found {}, expected {}", shortened(&found), shortened(&expected))
        };
        self.check(step, found == expected, &facts);
    }

    /// Whether nothing failed.
    pub fn is_clean(&self) -> bool {
        self.failed == 0
    }
}

/// An error with its causes on one line.
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text.replace('\n', " ")
}

/// Long values cut, with their length.
fn shortened(text: &str) -> String {
    let start: String = text.chars().take(120).collect();
    if start.len() == text.len() {
        start
    } else {
        format!("{start}… ({} characters)", text.chars().count())
    }
}
