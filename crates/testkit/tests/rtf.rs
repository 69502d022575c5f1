//! Compressed RTF as others read and write it: compressed_rtf, RTFDE and striprtf. `tests/rtf` has the
//! Python side.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tradepost_mime::rtf::{self, Content};
use tradepost_testkit::left_out;

const PYTHON_SIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/rtf");

/// The interpreter that has the readers; without it, says how to make it.
fn python() -> Option<PathBuf> {
    let path = Path::new(PYTHON_SIDE).join("venv/bin/python");
    if path.exists() {
        return Some(path);
    }
    left_out(&format!(
        "{} is missing. Make it with\n***   python3 -m venv tests/rtf/venv && \
         tests/rtf/venv/bin/pip install -r tests/rtf/requirements.txt",
        path.display()
    ));
    None
}

fn hex(bytes: &[u8]) -> String {
    let mut hex = String::new();
    for byte in bytes {
        write!(hex, "{byte:02x}").expect("a text takes it");
    }
    hex
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = hex.as_bytes().chunks_exact(2);
    let byte = |d: &[u8]| u8::from_str_radix(str::from_utf8(d).ok()?, 16).ok();
    digits.map(|d| byte(d).expect("hexadecimal digits")).collect()
}

/// What Python makes of each value: its content, the text shown, and the RTF compressed again.
fn read_by_others(python: &Path, values: &[Vec<u8>]) -> Vec<(String, String, Vec<u8>)> {
    let script = Path::new(PYTHON_SIDE).join("read.py");
    let mut command = Command::new(python);
    command.arg("-B").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("python starts");
    let mut input = child.stdin.take().expect("a pipe");
    for value in values {
        writeln!(input, "{}", hex(value)).expect("python reads");
    }
    drop(input);
    let output = child.wait_with_output().expect("python ends");
    assert!(output.status.success());
    let told = String::from_utf8(output.stdout).expect("hexadecimal digits");
    let line = |line: &str| {
        let parts: Vec<_> = line.split(' ').map(bytes).collect();
        let [content, shown, again] = <[Vec<u8>; 3]>::try_from(parts).expect("three values");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8").replace("\r\n", "\n");
        (text(content), text(shown), again)
    };
    told.lines().map(line).collect()
}

const HTML: [(&str, &str); 3] = [
    ("<html><body><p>one &lt; <b>two</b><br>three</p></body></html>", "one < two\nthree\n"),
    (
        "<html>\r\n<head><title>t</title><style>p {color: red}</style></head>\r\n<body>\r\n\
         <div class=\"a\\b\">caf\u{e9} \u{416} \u{1f600} {x}</div>\r\n<ul><li>a<li>b</ul></body></html>",
        "caf\u{e9} \u{416} \u{1f600} {x}\n\u{2022}\ta\u{2022}\tb\n",
    ),
    ("<table><tr><td>1<td>2</tr></table>", "12\n\n"),
];
const TEXTS: [&str; 3] = ["one\r\ntwo", "tab\there {and} \\ caf\u{e9} \u{416} \u{1f600}", " x  y"];

#[test]
fn what_is_made_of_html_and_text_is_read_by_others() {
    let Some(python) = python() else { return };
    let of_html = HTML.map(|(html, _)| rtf::compress(&rtf::of_html(html, 1 << 20).unwrap()));
    for ((html, text), told) in HTML.iter().zip(read_by_others(&python, &of_html)) {
        let (content, shown, again) = told;
        assert_eq!(content, html.replace("\r\n", "\n"));
        assert_eq!(shown, *text);
        let rtf = rtf::decompress(&again, 1 << 20).expect("compressed by somebody else");
        assert_eq!(rtf::read(&rtf), Some(Content::Html((*html).into())));
    }
    let of_text = TEXTS.map(|text| rtf::compress(&rtf::of_text(text, 1 << 20).unwrap()));
    for (text, told) in TEXTS.iter().zip(read_by_others(&python, &of_text)) {
        let (content, shown, again) = told;
        assert_eq!(content, text.replace("\r\n", "\n"));
        assert_eq!(shown, text.replace("\r\n", "\n"));
        let rtf = rtf::decompress(&again, 1 << 20).expect("compressed by somebody else");
        assert_eq!(rtf::read(&rtf), Some(Content::Text((*text).into())));
    }
}
