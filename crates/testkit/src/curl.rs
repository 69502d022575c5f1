//! curl, with a cookie jar, against one address of the server.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What curl got.
#[derive(Clone, Debug, Default)]
pub struct CurlAnswer {
    /// curl's exit code.
    pub exit: i32,
    /// The status; 0 without an answer.
    pub status: u16,
    /// Names in lower case, of the last answer.
    pub headers: Vec<(String, String)>,
    /// The body as far as it came.
    pub body: Vec<u8>,
    /// What curl said with `-v`.
    pub verbose: String,
}

impl CurlAnswer {
    /// The first header of a name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// X-ResponseCode.
    pub fn code(&self) -> Option<&str> {
        self.header("x-responsecode")
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A user of curl.
#[derive(Clone, Debug)]
pub struct Curl {
    /// Scheme, host and port.
    pub base: String,
    /// Variables that curl sees besides its own.
    pub environment: Vec<(OsString, OsString)>,
    ca: Option<PathBuf>,
    folder: PathBuf,
}

impl Curl {
    /// `ca` is trusted and nothing else; files are kept in a folder below `scratch`.
    pub fn new(base: &str, ca: Option<PathBuf>, scratch: &Path) -> Self {
        let folder = scratch.join(base.replace([':', '/'], "-"));
        std::fs::create_dir_all(&folder).expect("a folder");
        Self { base: base.to_owned(), environment: Vec::new(), ca, folder }
    }

    /// Writes a file; the argument that names it.
    pub fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder.join(name);
        std::fs::write(&path, bytes).expect("a file is written");
        format!("@{}", path.display())
    }

    /// Asks for a path; cookies go with it.
    pub fn ask(&self, path: &str, args: &[&str]) -> CurlAnswer {
        let (jar, head, body) =
            (self.folder.join("jar"), self.folder.join("head"), self.folder.join("body"));
        for old in [&head, &body] {
            // It may not be there.
            let _ = std::fs::remove_file(old);
        }
        let mut command = Command::new("curl");
        command.envs(self.environment.iter().cloned());
        command.args(["-sS", "-N", "-v"]).arg("-c").arg(&jar).arg("-b").arg(&jar);
        command.arg("-D").arg(&head).arg("-o").arg(&body);
        if let Some(ca) = &self.ca {
            command.arg("--cacert").arg(ca);
        }
        let output = command.args(args).arg(format!("{}{path}", self.base)).output();
        let output = output.expect("curl is installed");
        let mut answer = CurlAnswer {
            exit: output.status.code().unwrap_or(-1),
            body: std::fs::read(&body).unwrap_or_default(),
            verbose: String::from_utf8_lossy(&output.stderr).into_owned(),
            ..CurlAnswer::default()
        };
        for line in std::fs::read_to_string(&head).unwrap_or_default().lines() {
            if let Some(status) = line.strip_prefix("HTTP/1.1 ") {
                answer.status = status.split(' ').next().and_then(|s| s.parse().ok()).unwrap_or(0);
                answer.headers.clear();
            } else if let Some((name, value)) = line.split_once(": ") {
                answer.headers.push((name.to_ascii_lowercase(), value.to_owned()));
            }
        }
        answer
    }
}
