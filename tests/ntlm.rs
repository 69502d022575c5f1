//! NTLM as others wrote it against the real program: curl, gss-ntlmssp, pyspnego, requests-ntlm
//! and the foreign MAPI client. `tests/ntlm` has the Python side.

use std::path::{Path, PathBuf};
use std::process::Command;

use tradepost_testkit::{Curl, CurlAnswer, Server, foreign_driver, installed, left_out};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");
const MAPI: &str = "/mapi/emsmdb/?MailboxId=alice@example.test";
const LARGE: usize = 200 << 10;

/// A PING whose body has so many bytes.
fn ping(curl: &Curl, body_len: usize, more: &[&str]) -> CurlAnswer {
    let body = curl.file("body", &vec![0; body_len]);
    let mut args = vec!["-H", "X-RequestType: PING", "-H", "Content-Type: application/mapi-http"];
    args.extend(["-H", "X-RequestId: {3F2504E0-4F89-41D3-9A0C-0305E82C3301}:1"]);
    args.extend(["-H", "X-ClientApplication: Outlook/15.00.0847.4040", "--data-binary", &body]);
    args.extend(more);
    curl.ask(MAPI, &args)
}

/// Both ways in.
fn over_both(test: impl Fn(&Curl, &Server)) {
    if !installed("curl") {
        return;
    }
    let server = Server::demo(TRADEPOST);
    test(&Curl::new(server.http(), None, server.scratch()), &server);
    test(&Curl::new(server.https(), Some(server.ca()), server.scratch()), &server);
}

/// The statuses of all answers.
fn statuses(answer: &CurlAnswer) -> Vec<&str> {
    let lines = answer.verbose.lines().filter_map(|line| line.strip_prefix("< HTTP/1.1 "));
    lines.filter_map(|line| line.split(' ').next()).collect()
}

#[test]
fn curl_logs_on_by_ntlm() {
    over_both(|curl, _| {
        for user in ["alice@example.test:demo", "EXAMPLE\\alice:demo", "Alice:demo"] {
            let answer = ping(curl, LARGE, &["--ntlm", "-u", user]);
            assert_eq!(answer.code(), Some("0"), "{user}: {answer:?}");
            assert_eq!(statuses(&answer), ["401", "200"], "{user}");
            assert!(!answer.verbose.contains("Closing connection"), "{}", answer.verbose);
        }
        for user in ["alice@example.test:Demo", "nobody@example.test:demo"] {
            let answer = ping(curl, 0, &["--ntlm", "-u", user]);
            assert_eq!(statuses(&answer), ["401", "401"], "{user}");
        }
    });
}

#[test]
fn curl_logs_on_by_negotiate_through_gss_ntlmssp() {
    if !Path::new("/etc/gss/mech.d/mech.ntlmssp.conf").exists() {
        left_out("gss-ntlmssp is not installed");
        return;
    }
    over_both(|curl, server| {
        let file = server.scratch().join("users");
        for (password, expected) in [("demo", "200"), ("wrong", "401")] {
            std::fs::write(&file, format!("EXAMPLE:alice:{password}\n")).expect("written");
            let mut curl = curl.clone();
            curl.environment.push(("NTLM_USER_FILE".into(), file.clone().into()));
            let answer = ping(&curl, LARGE, &["--negotiate", "-u", ":"]);
            assert_eq!(statuses(&answer), ["401", expected], "{answer:?}");
            if password == "demo" {
                let last = answer.header("www-authenticate").unwrap_or_default();
                assert!(last.starts_with("Negotiate oR"), "the server signs last: {answer:?}");
            }
        }
    });
}

/// The interpreter that knows pyspnego; without it, says how to make it.
fn python() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ntlm/venv/bin/python");
    if path.exists() {
        return Some(path);
    }
    left_out(&format!(
        "{} is missing. Make it with\n***   python3 -m venv tests/ntlm/venv && \
         tests/ntlm/venv/bin/pip install -r tests/ntlm/requirements.txt",
        path.display()
    ));
    None
}

/// The statuses that a Python client got.
fn drive(python: &Path, url: &str, ca: Option<&Path>, args: &str) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ntlm/drive.py");
    let mut command = Command::new(python);
    command.arg("-B").arg(script).args(args.split(' ')).args(["--url", url]);
    command.env_remove("REQUESTS_CA_BUNDLE");
    if let Some(ca) = ca {
        command.arg("--ca").arg(ca);
    }
    let output = command.output().expect("python starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{args}: {said}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn requests_ntlm_logs_on_with_a_channel_binding_and_a_large_first_body() {
    let Some(python) = python() else { return };
    let server = Server::demo(TRADEPOST);
    let ca = server.ca();
    for (url, ca) in [(server.http(), None), (server.https(), Some(&*ca))] {
        let body = format!("requests-ntlm --body {LARGE}");
        assert_eq!(drive(&python, url, ca, &body), "401 401 200 200", "{url}");
        let wrong = drive(&python, url, ca, "requests-ntlm --password wrong");
        assert_eq!(wrong, "401 401 401 401", "{url}");
    }
}

#[test]
fn pyspnego_is_let_in_with_a_right_mic_and_refused_with_a_wrong_one() {
    let Some(python) = python() else { return };
    let server = Server::demo(TRADEPOST);
    for protocol in ["ntlm", "negotiate"] {
        for (mic, expected) in [("right", "401 200 200"), ("wrong", "401 401 401")] {
            let args = format!("pyspnego --protocol {protocol} --mic {mic} --body {LARGE}");
            assert_eq!(drive(&python, server.http(), None, &args), expected, "{args}");
        }
    }
    let log = server.log();
    assert!(log.matches("message integrity code is missing or wrong").count() >= 2, "{log}");
}

#[test]
fn by_default_a_channel_binding_may_be_missing_but_not_wrong() {
    let Some(python) = python() else { return };
    let server = Server::demo(TRADEPOST);
    for protocol in ["ntlm", "negotiate"] {
        for (binding, expected) in
            [("none", "401 200 200"), ("right", "401 200 200"), ("wrong", "401 401 401")]
        {
            let args = format!("pyspnego --protocol {protocol} --binding {binding}");
            let got = drive(&python, server.https(), Some(&server.ca()), &args);
            assert_eq!(got, expected, "{args}");
        }
    }
}

/// A server with a certificate of openssl's and an `[auth]` table, and with alice.
fn configured(certificate: &[&str], auth: &str) -> (Server, tempfile::TempDir) {
    let dir = tempfile::tempdir().expect("a folder");
    let (pem, key) = (dir.path().join("pem"), dir.path().join("key"));
    let made = Command::new("openssl")
        .args(["req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .args(certificate)
        .arg("-out")
        .arg(&pem)
        .arg("-keyout")
        .arg(&key)
        .output()
        .expect("openssl starts");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let config = format!(
        "data = 'data'\ndomain = 'example.test'\nhost = 'localhost'\nhttp = ['127.0.0.1:0']\n\
         [https]\nlisten = ['127.0.0.1:0']\ncertificate = '{}'\nkey = '{}'\n[auth]\n{auth}\n",
        pem.display(),
        key.display()
    );
    let server = Server::serve(TRADEPOST, &config);
    let data = server.data().display().to_string();
    let add = ["user", "add", "alice@example.test", "--password-stdin", "--data", &data];
    server.program().run_with(add, "demo").ok();
    (server, dir)
}

const P256: [&str; 5] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-sha256"];

#[test]
fn a_required_channel_binding_is_taken_by_the_hash_of_each_signature() {
    let Some(python) = python().filter(|_| installed("openssl")) else { return };
    let certificates: [&[&str]; 6] = [
        &P256,
        &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-sha384"],
        &["-newkey", "rsa:2048", "-sha1"],
        &["-newkey", "rsa:2048", "-sha256"],
        &["-newkey", "rsa:2048", "-sha512"],
        &["-newkey", "rsa:2048", "-sha384", "-sigopt", "rsa_padding_mode:pss"],
    ];
    for certificate in certificates {
        let (server, _dir) = configured(certificate, "channel_binding = 'require'");
        let url = server.https();
        assert_eq!(
            drive(&python, url, None, "requests-ntlm"),
            "401 401 200 200",
            "{certificate:?}"
        );
        assert_eq!(drive(&python, url, None, "pyspnego"), "401 401 401", "{certificate:?}");
        let plain = drive(&python, server.http(), None, "pyspnego");
        assert_eq!(plain, "401 401 401", "plain HTTP has none");
    }
}

#[test]
fn the_hash_of_another_certificate_can_be_allowed() {
    let Some(python) = python().filter(|_| installed("openssl")) else { return };
    // What drive.py sends as the wrong one: 32 times the letter x.
    let auth =
        format!("channel_binding = 'require'\nchannel_binding_hashes = ['{}']", "78".repeat(32));
    let (server, _dir) = configured(&P256, &auth);
    for url in [server.https(), server.http()] {
        let got = drive(&python, url, None, "pyspnego --binding wrong");
        assert_eq!(got, "401 200 200", "{url}");
    }
}

#[test]
fn a_scheme_that_is_switched_off_is_neither_offered_nor_accepted() {
    if !installed("curl") || !installed("openssl") {
        return;
    }
    for (auth, left) in [
        ("basic = false", vec!["Negotiate", "NTLM"]),
        ("ntlm = false\nnegotiate = false", vec!["Basic"]),
        ("proxies = ['127.0.0.1', '::1']", vec!["Basic"]),
    ] {
        let (server, _dir) = configured(&P256, auth);
        let curl = Curl::new(server.http(), None, server.scratch());
        let offered = ping(&curl, 0, &[]);
        let offered = offered.headers.iter().filter(|(name, _)| name == "www-authenticate");
        let names = offered.filter_map(|(_, value)| value.split(' ').next());
        assert_eq!(names.collect::<Vec<_>>(), left, "{auth}");
        for (option, name) in [("--ntlm", "NTLM"), ("--basic", "Basic")] {
            let answer = ping(&curl, 0, &[option, "-u", "alice:demo"]);
            let expected = if left.contains(&name) { 200 } else { 401 };
            assert_eq!(answer.status, expected, "{auth}: {option}");
        }
    }
}

#[test]
fn the_foreign_mapi_client_works_over_ntlm_and_negotiate() {
    let Some(driver) = foreign_driver(Path::new(env!("CARGO_MANIFEST_DIR"))) else { return };
    let server = Server::demo(TRADEPOST);
    for auth in ["ntlm", "negotiate"] {
        for (url, ca) in [(server.http(), None), (server.https(), Some(server.ca()))] {
            let mut command = Command::new(&driver);
            command.args(["--url", url, "--auth", auth, "--user", "alice@example.test"]);
            command.args(["--password", "demo"]);
            if let Some(ca) = ca {
                command.arg("--ca").arg(ca);
            }
            let output = command.arg("all").output().expect("the driver starts");
            let said = String::from_utf8_lossy(&output.stdout);
            let also = String::from_utf8_lossy(&output.stderr);
            let good = said.lines().count() >= 40 && said.lines().all(|l| l.starts_with("ok "));
            assert!(good && output.status.success(), "{auth} {url}:\n{said}{also}");
        }
    }
}

#[test]
fn our_own_client_works_over_ntlm() {
    let server = Server::demo(TRADEPOST);
    let ca = server.ca().display().to_string();
    for url in [server.http(), server.https()] {
        let run = |password| {
            let args = ["client", "folders", "--server", url, "--user", "alice@example.test"];
            let login = ["--auth", "ntlm", "--password", password, "--ca", &ca];
            server.program().run(args.iter().chain(&login))
        };
        let listed = run("demo").ok();
        assert!(listed.contains("Inbox"), "{listed}");
        let refused = run("wrong").refused();
        assert!(refused.contains("does not accept user and password"), "{refused}");
    }
    assert!(!server.log().contains("Basic"), "nobody logged on by Basic");
}

#[test]
fn our_own_client_proves_that_it_saw_the_certificate() {
    if !installed("openssl") {
        return;
    }
    let auth = "basic = false\nchannel_binding = 'require'";
    let (server, dir) = configured(&P256, auth);
    let ca = dir.path().join("pem").display().to_string();
    let run = |url: &str| {
        let args = ["client", "folders", "--server", url, "--user", "alice@example.test"];
        let login = ["--auth", "ntlm", "--password", "demo", "--ca", &ca];
        server.program().run(args.iter().chain(&login))
    };
    assert!(run(server.https()).ok().contains("Inbox"));
    run(server.http()).refused();
}
