use tradepost_proto::http::{NotificationWaitResponse, ResponseCode};
use tradepost_wire::decode_all;

use crate::client::{Answer, Client};
use crate::world::World;

fn event_pending(answer: &Answer) -> u32 {
    let body = answer.streamed().body;
    let NotificationWaitResponse::Done(done) = decode_all(&body).expect("a body") else {
        unreachable!("StatusCode is not 0")
    };
    done.event_pending
}

#[tokio::test]
async fn a_wait_ends_with_the_first_event_and_renews_nothing() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut waiter = client.another(world.address).await;
    waiter.send_wait().await;
    let mut answer = waiter.head().await;
    assert_eq!((answer.code(), answer.cookies().len()), ("0", 2));
    assert_eq!(waiter.chunk().await, b"PROCESSING\r\n");
    assert_eq!(client.execute(b"raise").await.code(), "0", "an execute runs beside it");
    waiter.body(&mut answer).await;
    assert_eq!(event_pending(&answer), 1);
    waiter.send_wait().await;
    let again = waiter.answer().await;
    assert!(!again.chunked, "events that wait are told at once");
    assert_eq!(event_pending(&again), 1);
}

#[tokio::test]
async fn a_wait_without_events_ends_after_its_time_with_pending_in_between() {
    let world = World::with(|limits| {
        limits.notification_wait_millis = 40;
        limits.pending_period_millis = 10;
    })
    .await;
    let mut client = Client::connected(world.address).await;
    client.send_wait().await;
    let answer = client.answer().await;
    assert!(answer.streamed().pending >= 1);
    assert_eq!(event_pending(&answer), 0);
}

#[tokio::test]
async fn a_second_wait_ends_the_first() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut other = client.another(world.address).await;
    client.send_wait().await;
    let mut first = client.head().await;
    assert_eq!(client.chunk().await, b"PROCESSING\r\n");
    other.send_wait().await;
    let mut second = other.head().await;
    client.body(&mut first).await;
    assert_eq!(event_pending(&first), 0);
    world.stage.signals.lock()[0].raise();
    other.body(&mut second).await;
    assert_eq!(event_pending(&second), 1);
}

#[tokio::test]
async fn a_wait_keeps_its_session_alive() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    client.send_wait().await;
    client.head().await;
    let later = std::time::Instant::now() + std::time::Duration::from_secs(10_000);
    world.edge.sessions.expire(later);
    assert_eq!(world.edge.sessions.len(), 1);
}

#[tokio::test]
async fn a_wait_on_a_destroyed_session_says_so_behind_done() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut other = client.another(world.address).await;
    client.send_wait().await;
    let mut answer = client.head().await;
    assert_eq!(client.chunk().await, b"PROCESSING\r\n");
    assert_eq!(other.disconnect().await.code(), "0");
    client.body(&mut answer).await;
    assert_eq!(answer.streamed().response_code(), Some(ResponseCode::CONTEXT_NOT_FOUND));
}

#[tokio::test]
async fn the_end_of_the_server_ends_waits_and_finishes_requests() {
    let mut world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut other = client.another(world.address).await;
    other.send_wait().await;
    let mut waited = other.head().await;
    client.send_execute(b"block").await;
    let mut executed = client.head().await;
    world.end();
    other.body(&mut waited).await;
    let code = waited.streamed().response_code();
    assert_eq!(code, Some(ResponseCode::ENDPOINT_SHUTTING_DOWN));
    world.stage.open();
    client.body(&mut executed).await;
    assert_eq!(executed.execute_done().rop_buffer.0, b"block");
    assert!(client.is_closed().await);
    world.ended().await;
}

#[tokio::test]
async fn a_wait_whose_connection_is_gone_keeps_nothing_alive() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    client.send_wait().await;
    client.head().await;
    drop(client);
    let later = std::time::Instant::now() + std::time::Duration::from_secs(10_000);
    while !world.edge.sessions.is_empty() {
        world.edge.sessions.expire(later);
        tokio::task::yield_now().await;
    }
}
