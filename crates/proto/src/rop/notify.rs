//! Notification operations: [MS-OXCROPS] 2.2.14, with their meaning in [MS-OXCNOTIF].

use tradepost_mapi::{FolderId, MessageId};
use tradepost_wire::{DecodeError, Reader, Wire, Writer, wire};

use super::notification_data::NotificationData;
use super::{HandleIndex, LogonId};

/// The bit of NotificationTypes with which a further byte follows.
const EXTENDED: u16 = 0x0400;

/// NotificationTypes to MessageId of RopRegisterNotification.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Subscription {
    /// Which events.
    pub notification_types: u16,
    /// Zero; on the wire only with the bit Extended.
    pub reserved: u8,
    /// The folder and message whose events are wanted; none for those of the whole store.
    pub scope: Option<(FolderId, MessageId)>,
}

impl Wire for Subscription {
    fn encode(&self, w: &mut Writer) {
        self.notification_types.encode(w);
        if self.notification_types & EXTENDED != 0 {
            self.reserved.encode(w);
        }
        self.scope.is_none().encode(w);
        if let Some((folder_id, message_id)) = self.scope {
            folder_id.encode(w);
            message_id.encode(w);
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let notification_types = u16::decode(r)?;
        let reserved = if notification_types & EXTENDED != 0 { u8::decode(r)? } else { 0 };
        let whole_store = bool::decode(r)?;
        let scope = if whole_store { None } else { Some((Wire::decode(r)?, Wire::decode(r)?)) };
        Ok(Self { notification_types, reserved, scope })
    }
}

rop!(
    register_notification = 0x29,
    /// [MS-OXCROPS] 2.2.14.1 RopRegisterNotification.
    struct Request {
        logon_id: LogonId,
        input: HandleIndex,
        output: HandleIndex,
        subscription: Subscription,
    }
);

/// An event, sent unasked at the end of the answers.
pub mod notification {
    use super::{LogonId, NotificationData, wire};

    /// RopId.
    pub const ID: u8 = 0x2A;

    wire!(
        /// [MS-OXCROPS] 2.2.14.2 RopNotify.
        pub struct Response {
            notification_handle: u32,
            logon_id: LogonId,
            notification_data: NotificationData,
        }
    );
}

/// Says that another session has events.
pub mod pending {
    use super::wire;

    /// RopId.
    pub const ID: u8 = 0x6E;

    wire!(
        /// [MS-OXCROPS] 2.2.14.3 RopPending.
        pub struct Response {
            session_index: u16,
        }
    );
}
