//! Sessions as clients rely on them, with real mailboxes.

use std::collections::BTreeSet;

use tradepost_proto::http::ResponseCode;
use tradepost_wire::encode;

use crate::client::{ALICE, Client, execute_body};
use crate::house::{Guest, House, distinguished_name, packed, saved};

/// Enough of an answer to be no whole one.
const HALF_ANSWER: usize = 100;

#[tokio::test(flavor = "multi_thread")]
async fn an_execute_is_answered_while_a_wait_is_open_on_another_connection() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    let mut waiter = guest.client.another(house.address).await;
    waiter.send_wait().await;
    let mut wait = waiter.head().await;
    assert_eq!(waiter.chunk().await, b"PROCESSING\r\n");
    guest.save("beside the wait").await;
    // Only now does the wait end, so it was open all the time.
    assert_eq!(guest.client.disconnect().await.code(), "0");
    waiter.body(&mut wait).await;
    assert_eq!(wait.streamed().response_code(), Some(ResponseCode::CONTEXT_NOT_FOUND));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_goes_on_over_a_new_connection_with_everything_it_has_open() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    guest.save("before").await;
    for _ in 0..3 {
        guest.client = guest.client.another(house.address).await;
        guest.save("after").await;
    }
    assert_eq!(guest.count().await, 4);
}

/// Sends bytes over a connection of its own, reads so much of the answer, and cuts.
async fn cut(house: &House, bytes: &[u8], read: usize) {
    let mut client = Client::new(house.address).await;
    client.write(bytes).await;
    client.read(read).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_cut_before_in_and_after_each_of_100_saves_leave_100_messages() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    let mut ids = BTreeSet::new();
    for n in 0..100 {
        let body = encode(&execute_body(&guest.save_buffer(&n.to_string()))).expect("fits");
        let request = guest.client.mapi_bytes("Execute", &body);
        // Within the head or the body; behind the last byte; within the answer.
        let half = (n * 37) % request.len();
        cut(&house, &request[..half], 0).await;
        cut(&house, &request, 0).await;
        cut(&house, &request, HALF_ANSWER).await;
        guest.client.reconnect(house.address).await;
        guest.client.write(&request).await;
        let answer = guest.client.answer().await;
        assert_eq!(answer.code(), "0", "save {n}");
        ids.insert(saved(&answer));
    }
    assert_eq!(ids.len(), 100);
    assert_eq!(guest.count().await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_request_leaves_the_session_usable() {
    let house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    let good = guest.save_buffer("good");
    let mut bad: Vec<Vec<u8>> = vec![
        Vec::new(),
        good[..good.len() / 2].to_vec(),
        [good.as_slice(), b"x"].concat(),
        vec![0xFF; 300],
    ];
    // An operation that there is none of, behind good ones: none of them is carried out.
    let mut unknown = good.clone();
    let last = good.len() - 8 - 6;
    unknown[last] = 0x9E;
    bad.push(unknown);
    for (n, buffer) in bad.iter().enumerate() {
        let answer = guest.client.execute(buffer).await;
        assert_eq!(answer.code(), "0");
        assert_eq!(answer.execute_done().error_code, 0x4B6, "buffer {n}: RpcFormat");
        assert_eq!(guest.count().await, u32::try_from(n).expect("few"), "buffer {n}");
        guest.save("good").await;
    }
    for body in [&b""[..], b"\0\0\0\0\xFF\xFF\xFF\xFF"] {
        guest.client.send_mapi("Execute", body).await;
        assert_eq!(guest.client.answer().await.code(), "12");
        guest.client.send_mapi("Nonsense", body).await;
        assert_eq!(guest.client.answer().await.code(), "5");
        guest.save("good").await;
    }
    assert_eq!(guest.count().await, 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_restart_the_old_cookie_is_unknown_and_a_new_session_finds_everything() {
    let mut house = House::new().await;
    let mut guest = Guest::of(&house, ALICE).await;
    guest.save("before").await;
    house.restart().await;
    guest.client.reconnect(house.address).await;
    let answer = guest.client.execute(&packed(&[], Vec::new())).await;
    assert_eq!(answer.code(), "10");
    let dn = distinguished_name(&mut guest.client).await;
    // The old cookie is still sent.
    assert_eq!(guest.client.connect(&dn).await.code(), "0");
    guest.log_on(&dn).await;
    guest.save("after").await;
    assert_eq!(guest.count().await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_sessions_of_a_user_the_one_idle_longest_goes_and_others_users_keep_theirs() {
    let house = House::with(|limits| limits.contexts_per_user_max = 4).await;
    let mut other = Guest::of(&house, crate::client::BOB).await;
    let mut first = Guest::of(&house, ALICE).await;
    let mut second = Guest::of(&house, ALICE).await;
    for _ in 0..2 {
        Guest::of(&house, ALICE).await;
    }
    first.save("not idle").await;
    Guest::of(&house, ALICE).await;
    assert_eq!(second.client.execute(&packed(&[], Vec::new())).await.code(), "10");
    first.save("still here").await;
    other.save("still here").await;
}
