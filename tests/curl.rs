//! curl and openssl against the real program: discovery, the mailbox endpoint and TLS as programs
//! see them that know nothing of this one.

use std::process::{Command, Stdio};

use tradepost_testkit::mapi::FolderId;
use tradepost_testkit::proto::http::{ConnectResponse, DisconnectResponse, StreamParser};
use tradepost_testkit::proto::rop::folder::open_folder;
use tradepost_testkit::proto::rop::logon::{LOGON_PRIVATE, LogonReply, logon};
use tradepost_testkit::proto::rop::{NO_HANDLE, Reply, Request};
use tradepost_testkit::wire::{AsciiZ, Sized16, decode_all};
use tradepost_testkit::{Curl, CurlAnswer as Answer, Server, bodies, installed};

const TRADEPOST: &str = env!("CARGO_BIN_EXE_tradepost");
const ALICE: [&str; 2] = ["-u", "alice@example.test:demo"];
const MAPI: &str = "/mapi/emsmdb/?MailboxId=alice@example.test";

/// Both ways in.
fn over_both(test: impl Fn(&Curl)) {
    if !installed("curl") {
        return;
    }
    let server = Server::demo(TRADEPOST);
    test(&Curl::new(server.http(), None, server.scratch()));
    test(&Curl::new(server.https(), Some(server.ca()), server.scratch()));
}

fn discover(curl: &Curl, more: &[&str]) -> String {
    let body = "<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/\
        requestschema/2006\"><Request><EMailAddress>alice@example.test</EMailAddress>\
        <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/\
        responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>";
    let mut args = vec!["-H", "Content-Type: text/xml", "--data-binary", body];
    args.extend(ALICE);
    args.extend(more);
    let answer = curl.ask("/autodiscover/autodiscover.xml", &args);
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.text()
}

/// One request of the mailbox endpoint, with the cookies that curl keeps.
fn mapi(curl: &Curl, request_type: &str, body: &[u8], more: &[&str]) -> Answer {
    let file = curl.file(request_type, body);
    let kind = format!("X-RequestType: {request_type}");
    let mut args = vec!["-H", "Content-Type: application/mapi-http", "-H", &kind];
    args.extend(["-H", "X-RequestId: {3F2504E0-4F89-41D3-9A0C-0305E82C3301}:1"]);
    args.extend(["-H", "X-ClientInfo: {3F2504E0-4F89-41D3-9A0C-0305E82C3301}:1"]);
    args.extend(["-H", "X-ClientApplication: Outlook/15.00.0847.4040"]);
    args.extend(["--data-binary", &file]);
    args.extend(ALICE);
    args.extend(more);
    curl.ask(MAPI, &args)
}

fn streamed(answer: &Answer) -> Vec<u8> {
    assert_eq!(answer.code(), Some("0"), "{answer:?}");
    let mut parser = StreamParser::new(1 << 20);
    parser.push(&answer.body).expect("a stream of meta-tags");
    parser.finish().expect("a whole stream").body
}

#[test]
fn discovery_tells_the_mapi_endpoint_to_those_who_can_use_it() {
    over_both(|curl| {
        let told = discover(curl, &["-H", "X-MapiHttpCapability: 1"]);
        let url = format!("{}/mapi/emsmdb/?MailboxId=", curl.base);
        assert!(told.contains(&url) && told.contains("<LegacyDN>"), "{told}");
        assert!(!discover(curl, &[]).contains("/mapi/emsmdb/"));
    });
}

#[test]
fn discovery_in_json_tells_where_to_ask() {
    over_both(|curl| {
        let path = "/autodiscover/autodiscover.json?Email=alice@example.test&Protocol=";
        let answer = curl.ask(&format!("{path}AutodiscoverV1"), &[]);
        let told: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
        assert_eq!(told["Url"], format!("{}/autodiscover/autodiscover.xml", curl.base));
        let answer = curl.ask(&format!("{path}Fax"), &[]);
        assert_eq!(answer.status, 400);
        assert!(answer.text().contains("ProtocolNotSupported"), "{answer:?}");
    });
}

#[test]
fn a_session_of_curl_logs_on_and_opens_the_inbox() {
    over_both(|curl| {
        assert_eq!(mapi(curl, "PING", b"", &[]).code(), Some("0"));
        let told = discover(curl, &[]);
        let dn = told.split("<LegacyDN>").nth(1).and_then(|t| t.split('<').next());
        let dn = dn.expect("a distinguished name");

        let connected = mapi(curl, "Connect", &bodies::connect(dn), &[]);
        let body = decode_all::<ConnectResponse>(&streamed(&connected)).expect("a body");
        let ConnectResponse::Done(done) = body else { unreachable!("Connect failed") };
        assert_eq!((done.error_code, done.display_name), (0, "Alice".into()));

        let (handle, inbox) = log_on(curl, dn);
        let request = Request::OpenFolder(open_folder::Request {
            logon_id: 0,
            input: 0,
            output: 1,
            folder_id: inbox,
            open_mode_flags: 0,
        });
        let opened: open_folder::Reply = execute(curl, &request, &[handle, NO_HANDLE]).0;
        assert!(!opened.into_result().expect("the Inbox").has_rules);

        let waited = mapi(curl, "NotificationWait", &bodies::notification_wait(), &["-m", "2"]);
        assert_eq!((waited.exit, waited.status), (28, 200), "it is held: {waited:?}");
        assert!(waited.text().starts_with("PROCESSING\r\n"), "{waited:?}");

        let ended = mapi(curl, "Disconnect", &bodies::disconnect(), &[]);
        let body = decode_all::<DisconnectResponse>(&streamed(&ended)).expect("a body");
        assert!(matches!(body, DisconnectResponse::Done(done) if done.error_code == 0));
        let late = mapi(curl, "NotificationWait", &bodies::notification_wait(), &[]);
        assert!(matches!(late.code(), Some("10" | "13")), "{late:?}");
    });
}

/// One operation, by curl.
fn execute<R: Reply>(curl: &Curl, request: &Request, handles: &[u32]) -> (R, Vec<u32>) {
    let body = bodies::execute(std::slice::from_ref(request), handles.to_vec());
    bodies::reply(request, &streamed(&mapi(curl, "Execute", &body, &[])))
}

/// The logon's handle and the Inbox.
fn log_on(curl: &Curl, dn: &str) -> (u32, FolderId) {
    let request = Request::Logon(logon::Request {
        logon_id: 0,
        output: 0,
        logon_flags: LOGON_PRIVATE,
        open_flags: 0,
        store_state: 0,
        essdn: Sized16(Some(AsciiZ::from(dn))),
    });
    let (reply, handles) = execute(curl, &request, &[NO_HANDLE]);
    let LogonReply::Private { body, .. } = reply else { unreachable!("the logon was refused") };
    (handles[0], body.folder_ids.0[4])
}

#[test]
fn a_wrong_password_is_answered_with_the_way_to_log_in() {
    over_both(|curl| {
        for user in ["alice@example.test:wrong", "nobody@example.test:demo"] {
            let answer = curl.ask(MAPI, &["-u", user, "-X", "POST"]);
            assert_eq!(answer.status, 401, "{answer:?}");
            let ways = answer.headers.iter().filter(|(name, _)| name == "www-authenticate");
            let ways: Vec<_> = ways.filter_map(|(_, way)| way.split(' ').next()).collect();
            assert_eq!(ways, ["Negotiate", "NTLM", "Basic"]);
        }
        let answer = curl.ask(MAPI, &["-X", "POST"]);
        assert_eq!(answer.status, 401, "without credentials");
    });
}

#[test]
fn a_request_that_is_not_good_is_answered_with_the_code_of_its_mistake() {
    const ID: &str = "X-RequestId: {3F2504E0-4F89-41D3-9A0C-0305E82C3301}:1";
    const KIND: &str = "X-RequestType: PING";
    const TYPE: &str = "Content-Type: application/mapi-http";
    const WHO: &str = "X-ClientApplication: Outlook/15.00.0847.4040";
    let cases: [(&str, &str, &[&str]); 7] = [
        ("7", MAPI, &[ID, TYPE, WHO]),
        ("7", MAPI, &[KIND, TYPE, WHO]),
        ("7", MAPI, &[KIND, ID, TYPE]),
        ("4", MAPI, &[KIND, ID, WHO, "Content-Type: text/plain"]),
        ("4", MAPI, &[KIND, TYPE, WHO, "X-RequestId: 1"]),
        ("5", MAPI, &["X-RequestType: Sing", ID, TYPE, WHO]),
        ("3", "/mapi/elsewhere/", &[KIND, ID, TYPE, WHO]),
    ];
    over_both(|curl| {
        for (code, path, headers) in cases {
            let mut args = vec!["--data-binary", ""];
            args.extend(ALICE);
            args.extend(headers.iter().flat_map(|header| ["-H", header]));
            let answer = curl.ask(path, &args);
            assert_eq!(answer.code(), Some(code), "{path} {headers:?}: {answer:?}");
            assert_eq!(answer.header("content-type"), Some("text/html"), "{headers:?}");
        }
        let answer = mapi(curl, "Execute", &bodies::disconnect(), &[]);
        assert_eq!(answer.code(), Some("13"), "no cookie: {answer:?}");
        let mut args = vec!["-H", KIND, "-H", ID, "-H", TYPE, "-H", WHO];
        args.extend(ALICE);
        assert_eq!(curl.ask(MAPI, &args).code(), Some("2"), "GET");
    });
}

#[test]
fn the_certificate_is_good_for_every_name_of_the_server_and_the_protocol_is_http_1_1() {
    if !installed("curl") {
        return;
    }
    let server = Server::demo(TRADEPOST);
    let port = server.https().rsplit(':').next().expect("a port").to_owned();
    for host in ["localhost", "127.0.0.1", "mail.example.test", "autodiscover.example.test"] {
        let curl =
            Curl::new(&format!("https://{host}:{port}"), Some(server.ca()), server.scratch());
        let there = format!("{host}:{port}:127.0.0.1");
        let answer = curl.ask("/", &["--resolve", &there, "--http2"]);
        assert_eq!((answer.exit, answer.status), (0, 200), "{host}: {answer:?}");
        assert!(answer.verbose.contains("ALPN: server accepted http/1.1"), "{answer:?}");
    }
    let stranger = Curl::new(&format!("https://localhost:{port}"), None, server.scratch());
    assert_eq!(stranger.ask("/", &[]).exit, 60, "without the authority it is not trusted");
}

#[test]
fn openssl_verifies_the_certificate_for_localhost() {
    if !installed("openssl") {
        return;
    }
    let server = Server::demo(TRADEPOST);
    let address = server.https().strip_prefix("https://").expect("HTTPS");
    for version in ["-tls1_2", "-tls1_3"] {
        let output = Command::new("openssl")
            .args(["s_client", "-connect", address, "-servername", "localhost", version])
            .args(["-verify_hostname", "localhost", "-verify_return_error", "-alpn", "h2,http/1.1"])
            .arg("-CAfile")
            .arg(server.ca())
            .stdin(Stdio::null())
            .output()
            .expect("openssl is installed");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{version}: {said}");
        assert!(said.contains("ALPN protocol: http/1.1"), "{version}: {said}");
        assert!(said.contains("Verify return code: 0 (ok)"), "{version}: {said}");
    }
}
