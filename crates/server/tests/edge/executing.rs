use crate::client::Client;
use crate::world::World;

#[tokio::test]
async fn execute_hands_the_buffer_to_the_session_and_renews_the_sequence() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let before = client.cookies.value("MapiSequence").map(ToOwned::to_owned);
    let answer = client.execute(b"numbers").await;
    assert_eq!((answer.code(), answer.chunked), ("0", false));
    assert_eq!(answer.execute_done().rop_buffer.0, b"3 65544");
    assert_ne!(client.cookies.value("MapiSequence"), before.as_deref());
    assert_eq!(client.execute(b"again").await.execute_done().rop_buffer.0, b"again");
}

#[tokio::test]
async fn an_error_of_the_whole_execute_stands_in_the_body() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let answer = client.execute(b"fail").await;
    assert_eq!((answer.code(), answer.execute_done().error_code), ("0", 0x4B6));
}

#[tokio::test]
async fn a_second_execute_at_the_same_time_is_out_of_sequence() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    client.send_execute(b"block").await;
    let mut answer = client.head().await;
    assert!(answer.chunked, "it is not ready soon");
    assert_eq!(client.chunk().await, b"PROCESSING\r\n");
    let mut other = client.another(world.address).await;
    let refused = other.execute(b"x").await;
    assert_eq!((refused.code(), refused.header("content-type")), ("15", Some("text/html")));
    assert_eq!(other.disconnect().await.code(), "15");
    assert_eq!(other.ping().await.code(), "0", "ping runs beside it");
    world.stage.open();
    client.body(&mut answer).await;
    assert_eq!(answer.execute_done().rop_buffer.0, b"block");
    assert_eq!(other.execute(b"x").await.code(), "0", "the session goes on");
}

#[tokio::test]
async fn pending_is_sent_while_an_execute_takes_its_time() {
    let world = World::with(|limits| limits.pending_period_millis = 5).await;
    let mut client = Client::connected(world.address).await;
    client.send_execute(b"block").await;
    let mut answer = client.head().await;
    assert_eq!(answer.header("x-pendingperiod"), Some("5"));
    assert_eq!(client.chunk().await, b"PROCESSING\r\n");
    assert_eq!(client.chunk().await, b"PENDING\r\n");
    assert_eq!(client.chunk().await, b"PENDING\r\n");
    world.stage.open();
    client.body(&mut answer).await;
    let streamed = answer.streamed();
    assert!(streamed.header("X-ElapsedTime").is_some() && streamed.response_code().is_none());
    assert_eq!(answer.execute_done().rop_buffer.0, b"block");
}

#[tokio::test]
async fn the_wrong_sequence_is_refused_and_the_right_one_told() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    client.cookies.set("MapiSequence=0123456789abcdef");
    let answer = client.execute(b"x").await;
    assert_eq!((answer.code(), world.executed()), ("15", 0));
    assert_eq!(client.execute(b"x").await.code(), "0", "with the cookie of the refusal");
}

#[tokio::test]
async fn a_repeated_request_gets_the_kept_answer_and_is_not_carried_out_again() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut other = client.another(world.address).await;
    let first = client.execute(b"once").await;
    other.counter = client.counter - 1;
    let repeated = other.execute(b"once").await;
    assert_eq!(repeated.execute_done(), first.execute_done());
    assert_eq!(world.executed(), 1);
    assert_eq!(other.cookies.header(), client.cookies.header());
    assert_eq!(client.execute(b"next").await.code(), "0");
}

#[tokio::test]
async fn an_execute_goes_on_without_its_connection_and_a_repeat_waits_for_it() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut other = client.another(world.address).await;
    client.send_execute(b"block").await;
    client.head().await;
    other.counter = client.counter - 1;
    drop(client);
    other.send_execute(b"block").await;
    let mut answer = other.head().await;
    assert_eq!(other.chunk().await, b"PROCESSING\r\n");
    world.stage.open();
    other.body(&mut answer).await;
    assert_eq!(answer.execute_done().rop_buffer.0, b"block");
    assert_eq!(world.executed(), 1);
}

#[tokio::test]
async fn a_large_answer_is_not_kept_and_not_made_again() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut other = client.another(world.address).await;
    assert_eq!(client.execute(b"large").await.execute_done().rop_buffer.len(), 300 << 10);
    other.counter = client.counter - 1;
    assert_eq!(other.execute(b"large").await.code(), "15");
    assert_eq!(world.executed(), 1);
}

#[tokio::test]
async fn a_short_execute_is_carried_out_like_any_other() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    let mut other = client.another(world.address).await;
    let answer = client.execute(b"short words").await;
    assert_eq!((answer.code(), answer.chunked), ("0", false));
    assert_eq!(answer.execute_done().rop_buffer.0, b"words");
    other.counter = client.counter - 1;
    let repeated = other.execute(b"short words").await;
    assert_eq!((repeated.execute_done(), world.executed()), (answer.execute_done(), 1));
}

#[tokio::test]
async fn a_short_execute_waits_for_a_permit() {
    let world = World::with(|limits| limits.executes_max = 1).await;
    let mut client = Client::connected(world.address).await;
    client.send_execute(b"block").await;
    let mut answer = client.head().await;
    let mut second = Client::connected(world.address).await;
    second.send_execute(b"short words").await;
    let mut waiting = second.head().await;
    assert!(waiting.chunked, "it is not carried out yet");
    world.stage.open();
    client.body(&mut answer).await;
    second.body(&mut waiting).await;
    assert_eq!(waiting.execute_done().rop_buffer.0, b"short words", "as one that may take long");
}

#[tokio::test]
async fn no_answer_leaves_before_it_is_on_disk() {
    for request in [b"unsynced".as_slice(), b"short unsynced"] {
        not_before_it_is_on_disk(request).await;
    }
}

async fn not_before_it_is_on_disk(request: &[u8]) {
    let world = World::with(|limits| limits.pending_period_millis = 5).await;
    let mut client = Client::connected(world.address).await;
    client.send_execute(request).await;
    let mut answer = client.head().await;
    assert_eq!(client.chunk().await, b"PROCESSING\r\n");
    while world.executed() == 0 {
        assert_eq!(client.chunk().await, b"PENDING\r\n");
    }
    assert_eq!(client.chunk().await, b"PENDING\r\n");
    world.stage.sync();
    client.body(&mut answer).await;
    assert_eq!(answer.execute_done().rop_buffer.0, b"unsynced");
}

#[tokio::test]
async fn a_session_that_breaks_is_gone_and_the_server_stays() {
    let world = World::new().await;
    let mut client = Client::connected(world.address).await;
    for request in [b"panic".as_slice(), b"short panic"] {
        assert_eq!(client.execute(request).await.code(), "1");
        assert_eq!(client.execute(b"x").await.code(), "10");
        assert_eq!(client.connect("/o=x/cn=alice").await.code(), "0");
    }
}
