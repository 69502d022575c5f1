use tradepost_proto::http::{ConnectDone, ConnectResponse};
use tradepost_wire::decode_all;

use crate::client::{Answer, BOB, Client};
use crate::world::World;

fn connect_done(answer: &Answer) -> ConnectDone {
    let ConnectResponse::Done(done) = decode_all(&answer.streamed().body).expect("a body") else {
        unreachable!("StatusCode is not 0")
    };
    done
}

#[tokio::test]
async fn connect_makes_a_session_and_says_everything_a_client_needs() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let answer = client.connect("/o=x/cn=alice").await;
    assert_eq!((answer.status, answer.code()), (200, "0"));
    let guid = "{E2EA6C1C-E61B-49E9-9CFB-38184F907552}";
    for (name, value) in [
        ("content-type", "application/mapi-http"),
        ("x-requesttype", "Connect"),
        ("x-requestid", &format!("{guid}:1")),
        ("x-clientinfo", &format!("{guid}:7")),
        ("x-serverapplication", "Exchange/15.00.0847.032"),
        ("x-pendingperiod", "30000"),
        ("x-expirationinfo", "900000"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{name}");
    }
    let cookies = answer.cookies();
    assert_eq!(cookies.len(), 2);
    assert!(cookies[0].starts_with("MapiContext=") && cookies[1].starts_with("MapiSequence="));
    for cookie in cookies {
        assert!(cookie.ends_with("; path=/mapi/emsmdb; HttpOnly"), "not secure here: {cookie}");
    }
    let streamed = answer.streamed();
    assert!(answer.text().starts_with("PROCESSING\r\nDONE\r\nX-ElapsedTime: "));
    assert!(streamed.header("X-StartTime").expect("a date").ends_with(" GMT"));
    let done = connect_done(&answer);
    assert_eq!((done.error_code, done.polls_max, done.retry_count), (0, 60_000, 6));
    assert_eq!((done.retry_delay, done.display_name), (10_000, "alice@example.test".into()));
}

#[tokio::test]
async fn connect_refused_by_the_mailbox_makes_no_session() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let answer = client.connect("/o=nobody").await;
    assert_eq!(answer.code(), "0");
    assert_eq!(connect_done(&answer).error_code, 0x3EB);
    assert!(answer.cookies().is_empty());
    assert!(world.edge.sessions.is_empty());
}

#[tokio::test]
async fn connecting_again_destroys_the_old_session_whatever_its_sequence() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut old = client.another(world.address).await;
    client.cookies.set("MapiSequence=nonsense");
    assert_eq!(client.connect("/o=x/cn=alice").await.code(), "0");
    assert_eq!(world.edge.sessions.len(), 1);
    assert_eq!(old.execute(b"x").await.code(), "10");
    assert_eq!(client.execute(b"x").await.code(), "0");
}

#[tokio::test]
async fn disconnect_ends_the_session_and_sends_the_cookies_a_last_time() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let sequence = client.cookies.value("MapiSequence").map(ToOwned::to_owned);
    let answer = client.disconnect().await;
    assert_eq!((answer.code(), answer.cookies().len()), ("0", 2));
    assert_eq!(client.cookies.value("MapiSequence"), sequence.as_deref(), "not renewed");
    assert_eq!(client.execute(b"x").await.code(), "10");
    assert!(world.edge.sessions.is_empty());
}

#[tokio::test]
async fn a_session_belongs_to_the_user_who_made_it() {
    let world = World::new().await;
    let client = Client::connected(world.address).await;
    let mut thief = client.another(world.address).await;
    thief.authorization = Some(BOB);
    let answer = thief.execute(b"x").await;
    assert_eq!(answer.code(), "10");
    assert!(answer.cookies().is_empty(), "they are none of his business");
}

#[tokio::test]
async fn ping_works_with_and_without_a_session() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let answer = client.ping().await;
    assert_eq!((answer.code(), answer.streamed().body.len()), ("0", 0));
    assert!(answer.cookies().is_empty());
    client.connect("/o=x/cn=alice").await;
    let sequence = client.cookies.value("MapiSequence").map(ToOwned::to_owned);
    let answer = client.ping().await;
    assert_eq!((answer.code(), answer.cookies().len()), ("0", 2));
    assert_eq!(client.cookies.value("MapiSequence"), sequence.as_deref(), "not renewed");
    client.disconnect().await;
    assert_eq!(client.ping().await.code(), "10");
}

#[tokio::test]
async fn an_idle_session_expires() {
    let world = World::with(|limits| limits.context_idle_millis = 1).await;
    let mut client = Client::connected(world.address).await;
    let later = std::time::Instant::now() + std::time::Duration::from_secs(1);
    world.edge.sessions.expire(later);
    assert_eq!(client.execute(b"x").await.code(), "10");
}

#[tokio::test]
async fn the_session_idle_longest_makes_room_for_a_new_one() {
    let world = World::with(|limits| limits.contexts_per_user_max = 2).await;
    let mut first = Client::connected(world.address).await;
    let mut second = Client::connected(world.address).await;
    assert_eq!(first.ping().await.code(), "0");
    let _third = Client::connected(world.address).await;
    assert_eq!(first.ping().await.code(), "0");
    assert_eq!(second.ping().await.code(), "10");
}
