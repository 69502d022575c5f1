//! The client against canned answers: what a well-behaved server would not show.

mod stub;

use std::time::Duration;

use stub::{Act, Stub, accepted, answers, connected, executed, http};
use tradepost_client::{
    Discovered, Endpoint, Error, Login, Mailbox, Session, SessionOptions, Trust, discover,
};
use tradepost_mapi::{ErrorCode, FolderId, MessageId, PropertyRow, tags};
use tradepost_proto::http::{
    Answer, Auxiliary, NotificationWaitDone, NotificationWaitResponse, ResponseCode,
};
use tradepost_proto::rop::logon::{LogonReply, PrivateLogon, logon};
use tradepost_proto::rop::other::buffer_too_small;
use tradepost_proto::rop::{self, Operation, Reply, Response};
use tradepost_wire::{Rest, encode};

const DN: &str = "/o=x/cn=alice";

fn trust() -> Trust {
    Trust::public().expect("roots")
}

fn login() -> Login {
    Login::basic("alice@example.test", "secret").expect("a login")
}

async fn connect(stub: &Stub) -> tradepost_client::Result<Session> {
    let endpoint = Endpoint::parse(&format!("{}/mapi/emsmdb/", stub.base)).expect("a url");
    let options = SessionOptions { patience: Duration::from_secs(20), ..SessionOptions::default() };
    Session::connect(&endpoint, &trust(), login(), DN, options).await
}

fn logged_on() -> Act {
    let body = PrivateLogon {
        folder_ids: rop::logon::SpecialFolders([FolderId(1); 13]),
        response_flags: 1,
        mailbox_guid: tradepost_wire::Guid::NIL,
        repl_id: 1,
        repl_guid: tradepost_wire::Guid::NIL,
        logon_time: rop::logon::LogonTime::default(),
        gwart_time: 0,
        store_state: 0,
    };
    let reply = LogonReply::Private { logon_flags: 1, body };
    let answer = logon::Request::wrap(rop::Answer { handle: 0, reply });
    executed(answers(&[answer]), vec![7])
}

/// The answer to RopOpenFolder.
fn opened() -> Response {
    let body = rop::folder::open_folder::Success {
        has_rules: false,
        replicas: tradepost_wire::Flagged(None),
    };
    let reply: rop::folder::open_folder::Reply = rop::OnSuccess::success(body);
    rop::folder::open_folder::Request::wrap(rop::Answer { handle: 1, reply })
}

#[tokio::test]
async fn cookies_and_request_ids_go_on_from_answer_to_answer() {
    let stub = Stub::start(vec![connected(), executed(Vec::new(), Vec::new()), accepted(&[], b"")]);
    let stub = stub.await;
    let session = connect(&stub).await.expect("a session");
    assert_eq!(session.connected().display_name, "Alice");
    assert_eq!(session.connected().polls_max, Duration::from_mins(1));
    assert!(session.events().await.expect("no events").is_empty());
    session.ping().await.expect("a ping");
    let heard = stub.heard();
    assert_eq!(heard[0].header("cookie"), None);
    assert_eq!(heard[1].header("cookie"), Some("mapicontext=c; mapisequence=1"));
    assert_eq!(heard[2].header("cookie"), Some("mapicontext=c; mapisequence=2"));
    let ids: Vec<_> = heard.iter().filter_map(|h| h.header("x-requestid")).collect();
    let counters: Vec<_> = ids.iter().filter_map(|id| id.rsplit_once(':')).collect();
    assert_eq!(counters.iter().map(|c| c.1).collect::<Vec<_>>(), ["1", "2", "3"]);
    assert!(counters.iter().all(|c| c.0 == counters[0].0));
    assert_eq!(
        heard[0].header("authorization"),
        Some("basic ywxpy2vazxhhbxbszs50zxn0onnly3jlda==")
    );
}

#[tokio::test]
async fn a_connection_that_went_away_is_made_anew_and_the_same_request_sent_again() {
    let acts = vec![connected(), Act::HangUp, executed(Vec::new(), Vec::new())];
    let stub = Stub::start(acts).await;
    let session = connect(&stub).await.expect("a session");
    session.events().await.expect("an execute");
    let heard = stub.heard();
    assert_eq!(heard.len(), 3);
    assert_eq!(heard[1].header("x-requestid"), heard[2].header("x-requestid"));
    assert_eq!(heard[1].header("cookie"), heard[2].header("cookie"));
    assert_eq!(heard[1].body, heard[2].body);
}

#[tokio::test]
async fn a_server_that_hangs_up_at_once_is_asked_once() {
    let stub = Stub::start(vec![Act::HangUp, connected()]).await;
    let error = connect(&stub).await.expect_err("no answer");
    assert!(matches!(error, Error::Http(_)), "{error:?}");
    assert_eq!(stub.heard().len(), 1);
}

#[tokio::test]
async fn every_level_of_refusal_has_its_own_error() {
    let wrong_user = http("401 Unauthorized", &["WWW-Authenticate: Basic realm=\"x\""], b"");
    let error = connect(&Stub::start(vec![wrong_user]).await).await.expect_err("refused");
    assert!(matches!(error, Error::Unauthorized));
    let busy = http("503 Service Unavailable", &[], b"later");
    let error = connect(&Stub::start(vec![busy]).await).await.expect_err("refused");
    assert!(matches!(error, Error::Status(status) if status.as_u16() == 503));
    let refused = http("200 OK", &["X-ResponseCode: 10", "Content-Type: text/html"], b"<html>");
    let error = connect(&Stub::start(vec![refused]).await).await.expect_err("refused");
    let code = ResponseCode::CONTEXT_NOT_FOUND;
    assert!(matches!(error, Error::Refused { request: "Connect", code: c } if c == code));
    let late = b"PROCESSING\r\nDONE\r\nX-ResponseCode: 15\r\n\r\n";
    let late = http("200 OK", &["X-ResponseCode: 0"], late);
    let error = connect(&Stub::start(vec![late]).await).await.expect_err("refused");
    assert!(matches!(error, Error::Refused { code: ResponseCode::INVALID_SEQUENCE, .. }));
    let status = accepted(&[], b"\x05\0\0\0\0\0\0\0");
    let error = connect(&Stub::start(vec![status]).await).await.expect_err("refused");
    assert!(matches!(error, Error::NotProcessed { status_code: 5, .. }));
    let cut = http("200 OK", &["X-ResponseCode: 0"], b"PROCESSING\r\n");
    let error = connect(&Stub::start(vec![cut]).await).await.expect_err("refused");
    assert!(matches!(error, Error::Stream(_)));
    let page = http("200 OK", &[], b"<html>");
    let error = connect(&Stub::start(vec![page]).await).await.expect_err("refused");
    assert!(matches!(error, Error::Unexpected(_)));
}

#[tokio::test]
async fn rows_end_where_the_events_behind_them_begin() {
    let columns = [tags::MID, tags::SUBJECT];
    let row = PropertyRow(vec![Ok(tradepost_mapi::Value::Integer64(5)), Err(ErrorCode::NOT_FOUND)]);
    let mut w = tradepost_wire::Writer::default();
    row.encode(&columns, &mut w);
    let (row_data, row_count) = (Rest(w.finish().expect("a row")), 1);
    let rows = rop::table::query_rows::Success { origin: 1, row_count, row_data };
    let rows: rop::table::query_rows::Reply = rop::OnSuccess::success(rows);
    let mut bytes =
        answers(&[rop::table::query_rows::Request::wrap(rop::Answer { handle: 0, reply: rows })]);
    bytes
        .extend(answers(&[Response::Pending(rop::notify::pending::Response { session_index: 3 })]));
    let open = opened();
    let table = rop::folder::get_contents_table::Success { row_count: 9 };
    let table: rop::folder::get_contents_table::Reply = rop::OnSuccess::success(table);
    let table =
        rop::folder::get_contents_table::Request::wrap(rop::Answer { handle: 1, reply: table });
    let set = rop::table::set_columns::Success { table_status: 0 };
    let set: rop::table::set_columns::Reply = rop::OnSuccess::success(set);
    let set = rop::table::set_columns::Request::wrap(rop::Answer { handle: 1, reply: set });
    let stub = Stub::start(vec![
        connected(),
        logged_on(),
        executed(answers(&[open]), vec![7, 8]),
        executed(answers(&[table, set]), vec![8, 9]),
        executed(bytes, vec![9]),
        executed(Vec::new(), vec![9, 8]),
    ])
    .await;
    let mailbox = Mailbox::log_on(connect(&stub).await.expect("a session"), DN).await;
    let mailbox = mailbox.expect("a mailbox");
    let folder = mailbox.open_folder(FolderId(1)).await.expect("a folder");
    let contents = tradepost_client::Contents { columns: columns.to_vec(), ..Default::default() };
    let table = mailbox.contents(&folder, &contents).await.expect("a table");
    let page = mailbox.next_rows(&table, 10).await.expect("rows");
    assert_eq!(page.rows[0].message_id(tags::MID), Some(MessageId(5)));
    assert_eq!(page.rows[0].text(tags::SUBJECT), None);
    assert!(!page.end);
    drop((table, folder));
    let events = mailbox.session().events().await.expect("events");
    assert!(matches!(events.as_slice(), [Response::Pending(p)] if p.session_index == 3));
    // What was dropped is released with that Execute: two operations of three bytes.
    let last = stub.heard().pop().expect("a request");
    let request: tradepost_proto::http::ExecuteRequest =
        tradepost_wire::decode_all(&last.body).expect("an execute");
    let payload = tradepost_proto::extended::unpack(&request.rop_buffer.0, 100).expect("a payload");
    let buffer: rop::RopBuffer = tradepost_wire::decode_all(&payload[0]).expect("a buffer");
    assert_eq!((buffer.rops.as_slice(), buffer.handles), (&[1, 0, 0, 1, 0, 1][..], vec![9, 8]));
}

#[tokio::test]
async fn failures_of_operations_carry_name_and_code() {
    let opened = opened();
    let failed: rop::folder::open_folder::Reply = Reply::failure(ErrorCode::NOT_FOUND, None);
    let failed = rop::folder::open_folder::Request::wrap(rop::Answer { handle: 1, reply: failed });
    let too_small = Response::BufferTooSmall(buffer_too_small::Response {
        size_needed: 999,
        request_buffers: Rest(vec![1, 2, 3]),
    });
    // A server that leaves the body of a failing RopDeleteMessages away.
    let short = vec![0x1E, 0, 0x05, 0x40, 0, 0x80];
    let nonsense = vec![0x77, 0, 0];
    let acts = vec![
        connected(),
        logged_on(),
        executed(answers(&[opened]), vec![7, 8]),
        executed(short, vec![8]),
        executed(answers(&[failed]), vec![7, 0xFFFF_FFFF]),
        executed(answers(&[too_small]), vec![7]),
        executed(nonsense, vec![7]),
    ];
    let stub = Stub::start(acts).await;
    let mailbox = Mailbox::log_on(connect(&stub).await.expect("a session"), DN).await;
    let mailbox = mailbox.expect("a mailbox");
    let folder = mailbox.open_folder(FolderId(1)).await.expect("a folder");
    let error = mailbox.delete_messages(&folder, &[MessageId(1)], false).await.expect_err("failed");
    assert_eq!(error.code(), Some(ErrorCode(0x8000_4005)));
    let error = mailbox.open_folder(FolderId(1)).await.expect_err("not there");
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "RopOpenFolder failed: NotFound 0x8004010f");
    let error = mailbox.open_folder(FolderId(1)).await.expect_err("too small");
    assert!(matches!(error, Error::BufferTooSmall(999)), "{error:?}");
    let error = mailbox.open_folder(FolderId(1)).await.expect_err("another answer");
    assert!(matches!(error, Error::Unexpected(_)), "{error:?}");
}

#[tokio::test]
async fn a_wait_for_events_leaves_the_sequence_alone() {
    let done = NotificationWaitDone {
        error_code: 0,
        event_pending: 1,
        auxiliary_buffer: Auxiliary::default(),
    };
    let wait: NotificationWaitResponse = Answer::Done(done);
    let old = "Set-Cookie: MapiSequence=0; path=/";
    let wait = accepted(&[old], &encode(&wait).expect("a body"));
    let stub = Stub::start(vec![connected(), wait, executed(Vec::new(), Vec::new())]).await;
    let session = connect(&stub).await.expect("a session");
    assert!(session.notification_wait().await.expect("a wait"));
    session.events().await.expect("an execute");
    assert_eq!(stub.heard()[2].header("cookie"), Some("mapicontext=c; mapisequence=1"));
}

#[tokio::test]
async fn discovery_asks_for_mapi_over_http_and_prefers_the_host_that_answered() {
    let stub = Stub::start(Vec::new()).await;
    let body = format!(
        "<Autodiscover><Response><User><LegacyDN>{DN}</LegacyDN></User><Account>\
         <Protocol Type='mapiHttp'><MailStore><InternalUrl>{}/mapi/</InternalUrl>\
         <ExternalUrl>http://elsewhere.example.test/mapi/</ExternalUrl></MailStore></Protocol>\
         </Account></Response></Autodiscover>",
        stub.base
    );
    let body = body.into_bytes();
    // The answer names the port, which is known only once there is a server.
    let other = Stub::start(vec![http("200 OK", &[], &body)]).await;
    let server = Endpoint::parse(&other.base).expect("a url");
    let found: Discovered =
        discover(&server, &trust(), &login(), "alice@example.test").await.expect("a mailbox");
    assert_eq!(found.mail_store[0], format!("{}/mapi/", stub.base));
    let heard = other.heard().pop().expect("a request");
    assert!(heard.head.starts_with("post /autodiscover/autodiscover.xml http/1.1"));
    assert_eq!(heard.header("x-mapihttpcapability"), Some("1"));
    assert!(String::from_utf8_lossy(&heard.body).contains("alice@example.test"));
}
