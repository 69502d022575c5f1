//! The tables of wrong calls.

/// A wrong call and what it is answered.
#[derive(Clone, Debug)]
pub struct Call {
    /// For messages: the operation and what is wrong.
    pub place: String,
    pub operation: String,
    /// The kind of the handle at index 0.
    pub handle: String,
    /// The kind of the handle at index 1; `-` for none.
    pub second: String,
    pub request: String,
    /// The name of the code.
    pub code: String,
    pub source: String,
}

/// A line of `handles.tsv`.
#[derive(Clone, Debug)]
pub struct Line {
    pub operation: String,
    request: String,
    second: String,
    source: String,
    /// Kinds with the codes they are answered.
    codes: Vec<(String, String)>,
}

/// The kind of the operation's own objects.
const ACCEPTED: &str = "+";

impl Line {
    /// The calls that the line stands for.
    pub fn calls(&self) -> Vec<Call> {
        let refused = self.codes.iter().filter(|(_, code)| code != ACCEPTED);
        refused.map(|(kind, code)| self.call(kind, code)).collect()
    }

    fn call(&self, kind: &str, code: &str) -> Call {
        Call {
            place: format!("{} on {kind}", self.operation),
            operation: self.operation.clone(),
            handle: kind.to_owned(),
            second: self.second.clone(),
            request: self.request.clone(),
            code: code.to_owned(),
            source: self.source.clone(),
        }
    }
}

/// Cells before the kinds of handles: operation, request, second handle, source.
const HEAD: usize = 4;

/// All lines of `handles.tsv`.
pub fn lines() -> Vec<Line> {
    let text = include_str!("../../../../../fixtures/wrong-calls/handles.tsv");
    let mut lines = text.lines();
    let kinds: Vec<&str> = lines.next().expect("a heading").split('\t').skip(HEAD).collect();
    let line = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), HEAD + kinds.len(), "{line}");
        let codes = kinds.iter().zip(&cells[HEAD..]);
        Line {
            operation: cells[0].to_owned(),
            request: cells[1].to_owned(),
            second: cells[2].to_owned(),
            source: cells[3].to_owned(),
            codes: codes.map(|(kind, code)| ((*kind).to_owned(), (*code).to_owned())).collect(),
        }
    };
    lines.map(line).collect()
}

/// All lines of `calls.tsv`.
pub fn calls() -> Vec<Call> {
    let text = include_str!("../../../../../fixtures/wrong-calls/calls.tsv");
    let call = |line: &str| {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let [operation, what, handle, second, request, code, source] =
            <[String; 7]>::try_from(cells).expect("seven cells");
        let place = format!("{operation}, {what}");
        Call { place, operation, handle, second, request, code, source }
    };
    text.lines().skip(1).map(call).collect()
}
