//! The envelope of [MS-OXCMAPIHTTP]: request types, response codes, headers, cookies, the stream of
//! meta-tags, and the bodies of the mailbox endpoint's requests. Shared by server and client; no
//! I/O.
//!
//! Names of header fields are given in lower case, the form in which HTTP libraries keep them.

mod body;
mod cookie;
pub mod header;
mod request_type;
mod response_code;
mod stream;

pub use body::{
    Answer, Auxiliary, ConnectDone, ConnectRequest, ConnectResponse, DisconnectDone,
    DisconnectRequest, DisconnectResponse, ExecuteDone, ExecuteFlags, ExecuteRequest,
    ExecuteResponse, NotificationWaitDone, NotificationWaitRequest, NotificationWaitResponse,
};
pub use cookie::{CookieJar, SetCookie, cookies};
pub use request_type::{Endpoint, RequestType};
pub use response_code::ResponseCode;
pub use stream::{PENDING, PROCESSING, StreamError, StreamParser, Streamed, done, put_done};
