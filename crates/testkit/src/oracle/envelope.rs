use std::fmt::Debug;

use tradepost_proto::http::{
    ConnectRequest, ConnectResponse, CookieJar, DisconnectRequest, DisconnectResponse,
    ExecuteRequest, ExecuteResponse, NotificationWaitRequest, NotificationWaitResponse,
    RequestType, SetCookie, StreamParser, cookies,
};
use tradepost_wire::{Wire, decode_all, encode};

/// The longest body behind meta-tags, in bytes.
const BODY_LEN_MAX: usize = 1000;

/// What stands around the operations, [MS-OXCMAPIHTTP] 2.2: bodies of requests and answers, the
/// stream of meta-tags, cookies. What was read is written to bytes that read the same; a stream
/// means the same in one piece and byte by byte.
pub fn envelope(bytes: &[u8]) {
    body::<ConnectRequest>(bytes);
    body::<ConnectResponse>(bytes);
    body::<ExecuteRequest>(bytes);
    body::<ExecuteResponse>(bytes);
    body::<DisconnectRequest>(bytes);
    body::<DisconnectResponse>(bytes);
    body::<NotificationWaitRequest>(bytes);
    body::<NotificationWaitResponse>(bytes);
    stream(bytes);
    let text = String::from_utf8_lossy(bytes);
    for (name, value) in cookies(&text) {
        assert!(name.len() + value.len() < text.len());
    }
    if let Some(cookie) = SetCookie::parse(&text) {
        assert!(!cookie.name.is_empty());
        let mut jar = CookieJar::default();
        jar.set(&text);
        assert_eq!(jar.value(&cookie.name), Some(cookie.value.as_str()));
    }
    let _ = RequestType::parse(&text);
}

fn body<T: Wire + PartialEq + Debug>(bytes: &[u8]) {
    let Ok(value) = decode_all::<T>(bytes) else { return };
    let again = encode(&value).expect("what was read has a wire form");
    // An auxiliary buffer that is missing is written as an empty one.
    assert!(again.len() <= bytes.len() + 4);
    assert_eq!(decode_all::<T>(&again).as_ref(), Ok(&value));
}

fn stream(bytes: &[u8]) {
    let mut whole = StreamParser::new(BODY_LEN_MAX);
    let mut pieces = StreamParser::new(BODY_LEN_MAX);
    let at_once = whole.push(bytes);
    let one_by_one = bytes.chunks(1).try_for_each(|piece| pieces.push(piece));
    assert_eq!(at_once, one_by_one);
    if at_once.is_ok() {
        let (whole, pieces) = (whole.finish(), pieces.finish());
        assert_eq!(whole, pieces);
        assert!(whole.is_ok_and(|read| read.body.len() <= BODY_LEN_MAX) || pieces.is_err());
    }
}
