//! Request bodies of the mailbox endpoint, in bytes.

use tradepost_proto::extended::{self, Options};
use tradepost_proto::http::{
    Answer, Auxiliary, ConnectRequest, DisconnectRequest, ExecuteFlags, ExecuteRequest,
    ExecuteResponse, NotificationWaitRequest,
};
use tradepost_proto::rop::{Reply, Request, RopBuffer};
use tradepost_wire::{Reader, Wire, decode_all, encode};

/// The longest answer that is asked for: one payload and its header.
pub const ROP_OUT_MAX: u32 = 0x1_0007;

fn bytes<T: Wire>(body: &T) -> Vec<u8> {
    encode(body).expect("a body of ours fits")
}

/// Connect.
pub fn connect(user_dn: &str) -> Vec<u8> {
    bytes(&ConnectRequest {
        user_dn: user_dn.into(),
        flags: 0,
        default_code_page: 1252,
        lcid_sort: 1033,
        lcid_string: 1033,
        auxiliary_buffer: Auxiliary::default(),
    })
}

/// Execute, with the answer asked for without compression and obfuscation.
pub fn execute(requests: &[Request], handles: Vec<u32>) -> Vec<u8> {
    let buffer = RopBuffer::of_requests(requests, handles).expect("requests of ours fit");
    let packed = extended::pack(&bytes(&buffer), Options::default()).expect("a payload of ours");
    bytes(&ExecuteRequest {
        flags: (ExecuteFlags::NO_COMPRESSION | ExecuteFlags::NO_XOR_MAGIC).bits(),
        rop_buffer: packed.into(),
        max_rop_out: ROP_OUT_MAX,
        auxiliary_buffer: Auxiliary::default(),
    })
}

/// Disconnect.
pub fn disconnect() -> Vec<u8> {
    bytes(&DisconnectRequest { auxiliary_buffer: Auxiliary::default() })
}

/// NotificationWait.
pub fn notification_wait() -> Vec<u8> {
    bytes(&NotificationWaitRequest { flags: 0, auxiliary_buffer: Auxiliary::default() })
}

/// The answer to an Execute of one operation: what came of it, and the handles.
pub fn reply<R: Reply>(request: &Request, body: &[u8]) -> (R, Vec<u32>) {
    let Answer::Done(done) = decode_all::<ExecuteResponse>(body).expect("a body of Execute") else {
        unreachable!("Execute failed")
    };
    assert_eq!(done.error_code, 0, "{} failed as a whole", request.name());
    let limit = usize::try_from(ROP_OUT_MAX).expect("17 bits");
    let payloads = extended::unpack(&done.rop_buffer.0, limit).expect("payloads");
    let buffer: RopBuffer = decode_all(&payloads[0]).expect("a buffer of operations");
    let mut reader = Reader::new(&buffer.rops);
    let id = u8::decode(&mut reader).expect("a RopId");
    assert_eq!(id, request.id(), "{} got the answer of another operation", request.name());
    u8::decode(&mut reader).expect("a handle index");
    let reply = R::decode(&mut reader).expect("an answer of the operation");
    reader.finish().expect("one answer");
    (reply, buffer.handles)
}
