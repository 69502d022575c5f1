use tradepost_proto::http::CookieJar;

use crate::client::Client;
use crate::world::World;

const URL: &str = "POST /mapi/emsmdb/?MailboxId=x@example.test";

/// The code of a PING with some headers changed.
async fn code_with(
    client: &mut Client,
    change: impl FnOnce(&mut Vec<(&'static str, String)>),
) -> String {
    let mut headers = client.headers("PING");
    change(&mut headers);
    let answer = client.request(URL, &headers, b"").await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), Some("text/html"));
    answer.code().to_owned()
}

#[tokio::test]
async fn without_credentials_the_answer_asks_for_them_and_the_connection_stays() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    for authorization in [None, Some("Basic YWxpY2U6d3Jvbmc="), Some("NTLM TlRM"), Some("Basic !")]
    {
        client.authorization = authorization;
        let answer = client.connect("/o=x/cn=alice").await;
        assert_eq!((answer.status, answer.header("content-length")), (401, Some("0")));
        let offered = answer.headers.iter().filter(|(name, _)| name == "www-authenticate");
        let offered: Vec<_> = offered.map(|(_, value)| value.as_str()).collect();
        assert_eq!(offered[..2], ["Negotiate", "NTLM"]);
        assert!(offered[2].starts_with("Basic realm="), "{}", offered[2]);
    }
    client.authorization = Some(crate::client::ALICE);
    assert_eq!(client.connect("/o=x/cn=alice").await.code(), "0");
}

#[tokio::test]
async fn a_large_body_without_credentials_does_not_cost_the_connection() {
    let world = World::with(|limits| limits.body_len_max = 1000).await;
    let mut client = Client::new(world.address).await;
    let authorization = client.authorization.take();
    assert_eq!(client.execute(&[0; 2000]).await.status, 401);
    client.authorization = authorization;
    assert_eq!(client.ping().await.code(), "0");
}

#[tokio::test]
async fn as_many_password_checks_wait_as_are_configured() {
    let world = World::with(|limits| {
        (limits.password_checks_max, limits.password_checks_waiting_max) = (1, 2);
    })
    .await;
    let places = [(); 3].map(|()| world.edge.login.admission().enter().expect("a place"));
    let mut client = Client::new(world.address).await;
    assert_eq!(client.ping().await.status, 503);
    drop(places);
    assert_eq!(client.ping().await.code(), "0");
}

#[tokio::test]
async fn too_many_password_checks_are_put_off_but_not_those_of_remembered_users() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    assert_eq!(client.ping().await.code(), "0");
    let mut places = Vec::new();
    while let Ok(place) = world.edge.login.admission().enter() {
        places.push(place);
    }
    assert_eq!(client.ping().await.code(), "0", "alice is remembered");
    client.authorization = Some(crate::client::BOB);
    let answer = client.ping().await;
    assert_eq!((answer.status, answer.header("retry-after")), (503, Some("1")));
    drop(places);
    assert_eq!(client.ping().await.code(), "0");
}

#[tokio::test]
async fn each_missing_or_wrong_header_has_its_code() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    for name in ["Content-Type", "X-RequestType", "X-RequestId", "X-ClientApplication"] {
        let code = code_with(&mut client, |headers| headers.retain(|(n, _)| *n != name)).await;
        assert_eq!(code, "7", "without {name}");
    }
    for (at, value, code) in
        [(0, "text/xml", "4"), (1, "Nothing", "5"), (1, "Bind", "5"), (2, "x", "4")]
    {
        let told = code_with(&mut client, |headers| headers[at].1 = value.to_owned()).await;
        assert_eq!(told, code, "{value}");
    }
    assert_eq!(client.ping().await.code(), "0", "the connection stays usable");
}

#[tokio::test]
async fn refusals_tell_back_what_the_client_said() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let mut headers = client.headers("eXeCuTe");
    headers[3].1 = "any Thing".to_owned();
    let answer = client.request(URL, &headers, b"").await;
    assert_eq!(answer.code(), "13", "there is no context cookie");
    assert_eq!(answer.header("x-requesttype"), Some("eXeCuTe"));
    assert_eq!(answer.header("x-clientinfo"), Some("any Thing"));
    assert_eq!(answer.header("x-requestid"), Some(headers[2].1.as_str()));
    assert!(answer.text().contains("13 (Missing Cookie)"));
}

#[tokio::test]
async fn verbs_paths_and_endpoints_have_their_codes() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    for (line, code) in [
        ("GET /mapi/emsmdb/?MailboxId=x", "2"),
        ("POST /mapi/other/?MailboxId=x", "3"),
        ("POST /mapi/nspi/?MailboxId=x", "16"),
        ("POST /MAPI/EmsMdb?mailboxid=x", "0"),
    ] {
        let headers = client.headers("PING");
        assert_eq!(client.request(line, &headers, b"").await.code(), code, "{line}");
    }
    let headers = client.headers("PING");
    let answer = client.request("POST /mapi/emsmdb/", &headers, b"").await;
    assert_eq!((answer.status, answer.code()), (400, "none"), "as Exchange does");
    assert_eq!(client.request("GET /else", &headers, b"").await.status, 404);
    assert!(client.request("GET /", &headers, b"").await.text().contains("Tradepost"));
}

#[tokio::test]
async fn cookies_are_told_apart_as_missing_malformed_and_unknown() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    assert_eq!(client.execute(b"x").await.code(), "13");
    client.cookies.set("MapiContext=nonsense");
    assert_eq!(client.execute(b"x").await.code(), "6");
    client.cookies.set("MapiContext=00000000000000000000000000000000");
    assert_eq!(client.execute(b"x").await.code(), "10");
    client = Client::connected(world.address).await;
    let context = client.cookies.value("MapiContext").map(ToOwned::to_owned).expect("a cookie");
    client.cookies = CookieJar::default();
    client.cookies.set(&format!("MapiContext={context}"));
    assert_eq!(client.execute(b"x").await.code(), "13", "the sequence is missing");
}

#[tokio::test]
async fn bodies_that_are_none_leave_the_session_usable() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    for body in [&b""[..], b"\0\0\0\0\xFF\xFF\xFF\xFF", b"\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0abc"] {
        client.send_mapi("Execute", body).await;
        let answer = client.answer().await;
        assert_eq!((answer.code(), answer.cookies().len()), ("12", 2));
    }
    assert_eq!(client.execute(b"x").await.code(), "0");
}

#[tokio::test]
async fn a_body_beyond_the_limit_is_too_large() {
    let world = World::with(|limits| limits.body_len_max = 1000).await;
    let mut client = Client::connected(world.address).await;
    assert_eq!(client.execute(&[0; 2000]).await.code(), "9");
    assert_eq!(client.execute(b"x").await.code(), "0", "connection and session stay usable");
    let authorization = client.authorization.unwrap_or_default();
    let head = [
        &format!("{URL} HTTP/1.1"),
        "Host: h",
        &format!("Authorization: {authorization}"),
        "X-RequestType: PING",
        "X-RequestId: {E2EA6C1C-E61B-49E9-9CFB-38184F907552}:1",
        "X-ClientApplication: x",
        "Content-Type: application/mapi-http",
        "Content-Length: 99999999\r\n\r\n",
    ];
    client.write(head.join("\r\n").as_bytes()).await;
    let answer = client.answer().await;
    assert_eq!((answer.code(), answer.header("connection")), ("9", Some("close")));
}

#[tokio::test]
async fn a_slow_sender_is_told_so_and_hung_up_on() {
    let world = World::with(|limits| limits.body_time_millis = 30).await;
    let mut client = Client::new(world.address).await;
    client
        .write(
            b"POST /mapi/emsmdb/?MailboxId=x HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nabc",
        )
        .await;
    assert_eq!(client.answer().await.status, 408);
    assert!(client.is_closed().await);
}

#[tokio::test]
async fn a_head_that_does_not_end_is_hung_up_on() {
    let world = World::with(|limits| limits.head_time_millis = 30).await;
    let mut client = Client::new(world.address).await;
    client.write(b"POST /mapi/emsmdb/ HTTP/1.1\r\nHost: h\r\n").await;
    assert!(client.is_closed().await);
    let mut client = Client::new(world.address).await;
    client
        .write(
            format!("GET / HTTP/1.1\r\nHost: h\r\nX: {}\r\n\r\n", "x".repeat(100_000)).as_bytes(),
        )
        .await;
    assert_eq!(client.answer().await.status, 431);
}
