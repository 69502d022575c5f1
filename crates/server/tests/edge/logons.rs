//! What sessions and logons on a whole server have to do with each other.

use tradepost_proto::auxiliary::{
    USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION, block_type, decode_blocks,
};
use tradepost_proto::extended;
use tradepost_proto::http::ConnectResponse;
use tradepost_proto::rop::logon::{LogonReply, PrivateLogon, logon};
use tradepost_proto::rop::{NO_HANDLE, Request, Response};
use tradepost_wire::{AsciiZ, Sized16, decode_all};

use crate::client::{ALICE, BOB, Client};
use crate::house::{House, answers, distinguished_name, packed};

fn log_on(dn: &str) -> Vec<u8> {
    let request = logon::Request {
        logon_id: 0,
        output: 0,
        logon_flags: 1,
        open_flags: 0,
        store_state: 0,
        essdn: Sized16(Some(AsciiZ::from(dn))),
    };
    packed(&[Request::Logon(request)], vec![NO_HANDLE])
}

async fn logged_on(house: &House, authorization: &'static str) -> PrivateLogon {
    let mut client = Client::new(house.address).await;
    client.authorization = Some(authorization);
    let dn = distinguished_name(&mut client).await;
    assert_eq!(client.execute(&log_on(&dn)).await.code(), "13", "there is no session yet");
    assert_eq!(client.connect(&dn).await.code(), "0");
    let mut answers = answers(&client.execute(&log_on(&dn)).await).0;
    let Response::Logon(answer) = answers.remove(0) else { unreachable!("{answers:?}") };
    let LogonReply::Private { body, .. } = answer.reply else { unreachable!("{answer:?}") };
    body
}

#[tokio::test]
async fn nobody_logs_on_without_a_session() {
    let house = House::new().await;
    let mut client = Client::new(house.address).await;
    client.authorization = Some(ALICE);
    let dn = distinguished_name(&mut client).await;
    // [MS-OXCSTOR] R7841
    assert_eq!(client.execute(&log_on(&dn)).await.code(), "13");
}

#[tokio::test]
async fn every_mailbox_has_a_random_replica_of_its_own() {
    let house = House::new().await;
    let alice = logged_on(&house, ALICE).await.repl_guid;
    let bob = logged_on(&house, BOB).await.repl_guid;
    // The version of a GUID stands in four of its bits; 4 is for random ones.
    let version = |guid: tradepost_wire::Guid| guid.0[7] >> 4;
    assert_eq!((version(alice), version(bob)), (4, 4));
    // [MS-OXCSTOR] R151, R778
    assert_ne!(alice, bob);
}

#[tokio::test]
async fn connecting_tells_that_public_folders_are_found_by_autodiscover() {
    let house = House::new().await;
    let mut client = Client::new(house.address).await;
    client.authorization = Some(ALICE);
    let dn = distinguished_name(&mut client).await;
    let answer = client.connect(&dn).await;
    let ConnectResponse::Done(done) = decode_all(&answer.streamed().body).expect("a body") else {
        unreachable!("StatusCode is not 0")
    };
    let payloads = extended::unpack(&done.auxiliary_buffer.0, 1 << 12).expect("a payload");
    let blocks = decode_blocks(&payloads[0]).expect("blocks");
    let organisation = blocks.iter().find(|block| block.block_type == block_type::EXORGINFO);
    let flags = organisation.expect("an EXORGINFO").data[0];
    // [MS-OXCSTOR] R1271
    assert_eq!(flags & 2, 2, "{USE_AUTODISCOVER_FOR_PUBLIC_FOLDER_CONFIGURATION}");
}
