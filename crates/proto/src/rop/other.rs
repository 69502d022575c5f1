//! [MS-OXCROPS] 2.2.15: what belongs to no group.

use tradepost_mapi::ErrorCode;
use tradepost_wire::{Counted, Rest, SizedBytes, wire};

use super::{HandleIndex, LogonId, Response};

/// Releases an object; there is no answer, not even a failing one.
pub mod release {
    use super::{ErrorCode, HandleIndex, LogonId, Response, wire};

    /// RopId.
    pub const ID: u8 = 0x01;

    wire!(
        /// [MS-OXCROPS] 2.2.15.3 RopRelease.
        pub struct Request {
            logon_id: LogonId,
            input: HandleIndex,
        }
    );

    impl crate::rop::Indices for Request {
        fn handles(&self) -> crate::rop::Handles {
            crate::rop::Handles {
                answer: self.input,
                input: Some(self.input),
                output: None,
                target: None,
            }
        }
    }

    #[expect(clippy::unused_self, reason = "the table calls it on every request")]
    impl Request {
        pub(crate) fn refusal(&self, _: ErrorCode) -> Option<Response> {
            None
        }
    }
}

/// Says that the answers do not fit.
pub mod buffer_too_small {
    use super::{Rest, wire};

    /// RopId.
    pub const ID: u8 = 0xFF;

    wire!(
        /// [MS-OXCROPS] 2.2.15.1 RopBufferTooSmall: the last of a list, since the requests fill the
        /// rest of it.
        pub struct Response {
            size_needed: u16,
            request_buffers: Rest,
        }
    );
}

/// Asks the client to wait.
pub mod backoff {
    use super::{Counted, LogonId, SizedBytes, wire};

    /// RopId.
    pub const ID: u8 = 0xF9;

    wire!(
        /// [MS-OXCROPS] 2.2.15.2.1.1 BackoffRop Structure: an operation, and how many milliseconds.
        pub struct BackoffRop {
            rop_id_backoff: u8,
            duration: u32,
        }

        /// [MS-OXCROPS] 2.2.15.2 RopBackoff.
        pub struct Response {
            logon_id: LogonId,
            duration: u32,
            backoff_rop_data: Counted<u8, BackoffRop>,
            additional_data: SizedBytes<u16>,
        }
    );
}
