//! NTLM over real sockets: what belongs to the connection, and what to the request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tradepost_auth::negotiate;
use tradepost_auth::ntlm::{Answer, Identity, Initiator};

use crate::client::{self, Client};
use crate::world::World;

const ANSWER: Answer<'static> = Answer {
    file_time: 1,
    client_challenge: [3; 8],
    session_key: [4; 16],
    binding: None,
    target_name: "HTTP/mail.example.test",
};

fn identity(password: &str) -> Identity {
    Identity::new("alice", password)
}

/// A PING with this `Authorization`, and a body of so many bytes.
async fn ping(client: &mut Client, authorization: Option<String>, len: usize) -> client::Answer {
    client.authorization = None;
    let mut headers = client.headers("PING");
    headers.extend(authorization.map(|value| ("Authorization", value)));
    let line = "POST /mapi/emsmdb/?MailboxId=x@example.test";
    client.request(line, &headers, &vec![0; len]).await
}

fn value(scheme: &str, token: &[u8]) -> String {
    format!("{scheme} {}", STANDARD.encode(token))
}

/// The token of a challenge.
fn token(answer: &client::Answer) -> Vec<u8> {
    let offered = answer.header("www-authenticate").expect("a challenge");
    let (_, token) = offered.split_once(' ').expect("a token");
    STANDARD.decode(token).expect("base64")
}

/// Logs on with a password; the last answer.
async fn log_on(client: &mut Client, password: &str, body_len: usize) -> client::Answer {
    let (initiator, first) = Initiator::begin();
    let answer = ping(client, Some(value("NTLM", &first)), body_len).await;
    assert_eq!((answer.status, answer.header("content-length")), (401, Some("0")));
    let third = initiator.finish(&token(&answer), &identity(password), &ANSWER).expect("a proof");
    ping(client, Some(value("NTLM", &third)), body_len).await
}

#[tokio::test]
async fn whoever_has_logged_on_stays_so_on_this_connection_alone() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    assert_eq!(log_on(&mut client, "demo", 200 << 10).await.code(), "0");
    for _ in 0..3 {
        assert_eq!(ping(&mut client, None, 0).await.code(), "0");
    }
    let mut other = Client::new(world.address).await;
    assert_eq!(ping(&mut other, None, 0).await.status, 401);
    client.authorization = None;
    assert_eq!(client.connect("/o=x/cn=alice").await.code(), "0", "the body is kept");
}

#[tokio::test]
async fn a_wrong_password_leaves_a_connection_on_which_the_right_one_works() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let refused = log_on(&mut client, "Demo", 100).await;
    let offered = refused.headers.iter().filter(|(name, _)| name == "www-authenticate");
    assert_eq!((refused.status, offered.count()), (401, 3), "all schemes are offered anew");
    assert_eq!(ping(&mut client, None, 0).await.status, 401);
    assert_eq!(log_on(&mut client, "demo", 100).await.code(), "0");
}

#[tokio::test]
async fn a_new_authorization_starts_anew() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    assert_eq!(log_on(&mut client, "demo", 0).await.code(), "0");
    let (_, first) = Initiator::begin();
    assert_eq!(ping(&mut client, Some(value("NTLM", &first)), 0).await.status, 401);
    assert_eq!(ping(&mut client, None, 0).await.status, 401, "nobody is logged on any more");
    assert_eq!(log_on(&mut client, "demo", 0).await.code(), "0", "a challenge left unanswered");
    let basic = Some(client::BOB.to_owned());
    assert_eq!(ping(&mut client, basic, 0).await.code(), "0");
    assert_eq!(ping(&mut client, None, 0).await.status, 401, "Basic is for one request");
}

#[tokio::test]
async fn a_proof_counts_once_and_for_its_own_challenge_and_scheme() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let (initiator, first) = Initiator::begin();
    let answer = ping(&mut client, Some(value("NTLM", &first)), 0).await;
    let proof = initiator.finish(&token(&answer), &identity("demo"), &ANSWER).expect("a proof");
    assert_eq!(ping(&mut client, Some(value("Negotiate", &proof)), 0).await.status, 401);
    assert_eq!(
        ping(&mut client, Some(value("NTLM", &proof)), 0).await.status,
        401,
        "no challenge is open"
    );
    let (_, first) = Initiator::begin();
    ping(&mut client, Some(value("NTLM", &first)), 0).await;
    assert_eq!(
        ping(&mut client, Some(value("NTLM", &proof)), 0).await.status,
        401,
        "another challenge"
    );
}

#[tokio::test]
async fn negotiate_ends_with_the_servers_signature() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    let (initiator, first) = negotiate::Initiator::begin();
    let answer = ping(&mut client, Some(value("Negotiate", &first)), 0).await;
    let (proved, third) =
        initiator.finish(&token(&answer), &identity("demo"), &ANSWER).expect("a proof");
    let answer = ping(&mut client, Some(value("Negotiate", &third)), 0).await;
    assert_eq!(answer.code(), "0");
    assert_eq!(proved.check(&token(&answer)), Ok(()));
    assert_eq!(ping(&mut client, None, 0).await.code(), "0");
}

#[tokio::test]
async fn tokens_that_are_none_are_refused_and_the_connection_stays() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    for value in ["NTLM", "NTLM !", "NTLM TlRMTVNTUAAB", "Negotiate YIIB", "Kerberos x", "ntlm ="] {
        assert_eq!(ping(&mut client, Some(value.to_owned()), 10).await.status, 401, "{value}");
    }
    assert_eq!(log_on(&mut client, "demo", 0).await.code(), "0");
}

#[tokio::test]
async fn guessing_from_one_address_gets_slower_and_the_right_password_still_works() {
    let world = World::new().await;
    let mut client = Client::new(world.address).await;
    for _ in 0..5 {
        assert_eq!(log_on(&mut client, "wrong", 0).await.status, 401);
    }
    let before = std::time::Instant::now();
    assert_eq!(log_on(&mut client, "demo", 0).await.code(), "0");
    assert!(before.elapsed().as_millis() >= 250, "after five failures");
}
