//! Request bodies of the mailbox endpoint, in bytes.

use tradepost_proto::extended::{self, Options};
use tradepost_proto::http::{
    Auxiliary, ConnectRequest, DisconnectRequest, ExecuteFlags, ExecuteRequest,
    NotificationWaitRequest,
};
use tradepost_proto::rop::{Request, RopBuffer};
use tradepost_wire::{Wire, encode};

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
