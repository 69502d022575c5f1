//! Bodies of the mailbox endpoint, [MS-OXCMAPIHTTP] 2.2.4.

use tradepost_wire::{DecodeError, Reader, SizedBytes, StrZ, Utf16Z, Wire, Writer, wire};

/// The auxiliary buffer at the end of every body: a 32-bit size and so many bytes.
///
/// Some clients leave the size away when there is nothing to send: fewer than four bytes left are
/// an empty buffer.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Auxiliary(pub Vec<u8>);

impl Wire for Auxiliary {
    fn encode(&self, w: &mut Writer) {
        match u32::try_from(self.0.len()) {
            Ok(n) => n.encode(w),
            Err(_) => w.fail("Auxiliary"),
        }
        w.put(&self.0);
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if r.left() < 4 {
            r.take(r.left(), "Auxiliary")?;
            return Ok(Self::default());
        }
        SizedBytes::<u32>::decode(r).map(|bytes| Self(bytes.0))
    }
}

/// The two shapes of an answer: with StatusCode 0 the fields of the request type follow, otherwise
/// only the auxiliary buffer.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer<T> {
    /// StatusCode 0. The fields begin with an ErrorCode, which may still say that the request
    /// failed.
    Done(T),
    /// Another StatusCode.
    Failed {
        /// Not 0.
        status_code: u32,
        /// Diagnostics.
        auxiliary_buffer: Auxiliary,
    },
}

impl<T: Wire> Wire for Answer<T> {
    fn encode(&self, w: &mut Writer) {
        match self {
            Self::Done(body) => {
                0_u32.encode(w);
                body.encode(w);
            }
            Self::Failed { status_code, auxiliary_buffer } => {
                status_code.encode(w);
                auxiliary_buffer.encode(w);
            }
        }
    }

    fn decode(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match u32::decode(r)? {
            0 => T::decode(r).map(Self::Done),
            status_code => {
                Ok(Self::Failed { status_code, auxiliary_buffer: Auxiliary::decode(r)? })
            }
        }
    }
}

bitflags::bitflags! {
    /// [MS-OXCMAPIHTTP] 2.2.4.2.1, Flags of an Execute request.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub struct ExecuteFlags: u32 {
        /// The server must not compress the answer.
        const NO_COMPRESSION = 0x1;
        /// The server must not obfuscate the answer.
        const NO_XOR_MAGIC = 0x2;
        /// The client takes several extended buffers in one answer.
        const CHAIN = 0x4;
    }
}

wire! {
    /// [MS-OXCMAPIHTTP] 2.2.4.1.1 Connect Request Type Request Body.
    pub struct ConnectRequest {
        /// The legacy distinguished name of the user.
        user_dn: StrZ,
        /// 0x00000001 asks for administrator privilege.
        flags: u32,
        /// The code page of byte strings in this session.
        default_code_page: u32,
        lcid_sort: u32,
        lcid_string: u32,
        auxiliary_buffer: Auxiliary,
    }

    /// [MS-OXCMAPIHTTP] 2.2.4.1.2 Connect Request Type Success Response Body.
    pub struct ConnectDone {
        error_code: u32,
        /// Milliseconds.
        polls_max: u32,
        retry_count: u32,
        /// Milliseconds.
        retry_delay: u32,
        dn_prefix: StrZ,
        display_name: Utf16Z,
        auxiliary_buffer: Auxiliary,
    }

    /// [MS-OXCMAPIHTTP] 2.2.4.2.1 Execute Request Type Request Body.
    pub struct ExecuteRequest {
        /// See [`ExecuteFlags`].
        flags: u32,
        /// Extended header and payload.
        rop_buffer: SizedBytes<u32>,
        /// The longest `rop_buffer` that the client takes in the answer.
        max_rop_out: u32,
        auxiliary_buffer: Auxiliary,
    }

    /// [MS-OXCMAPIHTTP] 2.2.4.2.2 Execute Request Type Success Response Body.
    pub struct ExecuteDone {
        error_code: u32,
        /// Reserved, 0.
        flags: u32,
        /// One or several extended headers with their payloads.
        rop_buffer: SizedBytes<u32>,
        auxiliary_buffer: Auxiliary,
    }

    /// [MS-OXCMAPIHTTP] 2.2.4.3.1 Disconnect Request Type Request Body.
    pub struct DisconnectRequest { auxiliary_buffer: Auxiliary }

    /// [MS-OXCMAPIHTTP] 2.2.4.3.2 Disconnect Request Type Success Response Body.
    pub struct DisconnectDone { error_code: u32, auxiliary_buffer: Auxiliary }

    /// [MS-OXCMAPIHTTP] 2.2.4.4.1 NotificationWait Request Type Request Body.
    pub struct NotificationWaitRequest {
        /// Reserved.
        flags: u32,
        auxiliary_buffer: Auxiliary,
    }

    /// [MS-OXCMAPIHTTP] 2.2.4.4.2 NotificationWait Request Type Success Response Body.
    pub struct NotificationWaitDone {
        error_code: u32,
        /// 1: events wait to be fetched with Execute. 0: none came in time.
        event_pending: u32,
        auxiliary_buffer: Auxiliary,
    }
}

/// Connect's answer.
pub type ConnectResponse = Answer<ConnectDone>;
/// Execute's answer.
pub type ExecuteResponse = Answer<ExecuteDone>;
/// Disconnect's answer.
pub type DisconnectResponse = Answer<DisconnectDone>;
/// NotificationWait's answer.
pub type NotificationWaitResponse = Answer<NotificationWaitDone>;

#[cfg(test)]
mod tests {
    use super::*;
    use tradepost_wire::{decode_all, encode};

    /// source: hand, from the field tables of 2.2.4.
    const CONNECT: &[u8] =
        b"/o=x/cn=a\0\x01\0\0\0\xE4\x04\0\0\x09\x04\0\0\x09\x04\0\0\x02\0\0\0\xAA\xBB";
    const CONNECT_DONE: &[u8] =
        b"\0\0\0\0\0\0\0\0\x60\xEA\0\0\x06\0\0\0\x10\x27\0\0\0A\0\0\0\0\0\0\0";
    const EXECUTE: &[u8] = b"\x03\0\0\0\x03\0\0\0abc\x08\x80\0\0\0\0\0\0";
    const EXECUTE_DONE: &[u8] = b"\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0abc\0\0\0\0";
    const WAIT_DONE: &[u8] = b"\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0";

    fn there_and_back<T: Wire + PartialEq + std::fmt::Debug>(bytes: &[u8]) -> T {
        let value: T = decode_all(bytes).expect("decodes");
        assert_eq!(encode(&value).expect("encodes"), bytes);
        value
    }

    #[test]
    fn bodies_go_there_and_back() {
        let connect: ConnectRequest = there_and_back(CONNECT);
        assert_eq!(connect.user_dn, "/o=x/cn=a".into());
        assert_eq!((connect.flags, connect.default_code_page, connect.lcid_sort), (1, 1252, 1033));
        assert_eq!(connect.auxiliary_buffer.0, [0xAA, 0xBB]);
        let ConnectResponse::Done(done) = there_and_back(CONNECT_DONE) else {
            unreachable!("failed")
        };
        assert_eq!((done.polls_max, done.retry_count, done.retry_delay), (60_000, 6, 10_000));
        assert_eq!(done.display_name, "A".into());
        let execute: ExecuteRequest = there_and_back(EXECUTE);
        assert_eq!((execute.rop_buffer.0.as_slice(), execute.max_rop_out), (&b"abc"[..], 0x8008));
        there_and_back::<ExecuteResponse>(EXECUTE_DONE);
        let NotificationWaitResponse::Done(wait) = there_and_back(WAIT_DONE) else {
            unreachable!("failed")
        };
        assert_eq!(wait.event_pending, 1);
    }

    #[test]
    fn a_status_code_leaves_only_the_auxiliary_buffer() {
        let failed: ExecuteResponse = there_and_back(b"\x05\0\0\0\x01\0\0\0z");
        let auxiliary_buffer = Auxiliary(b"z".to_vec());
        assert_eq!(failed, Answer::Failed { status_code: 5, auxiliary_buffer });
    }

    #[test]
    fn a_missing_auxiliary_buffer_is_an_empty_one() {
        let cut = &EXECUTE_DONE[..EXECUTE_DONE.len() - 4];
        let ExecuteResponse::Done(done) = decode_all(cut).expect("decodes") else {
            unreachable!("failed")
        };
        assert!(done.auxiliary_buffer.0.is_empty());
        assert!(decode_all::<DisconnectRequest>(b"").is_ok());
    }

    #[test]
    fn cut_short_bodies_are_refused() {
        for n in 0..CONNECT.len() - 6 {
            assert!(decode_all::<ConnectRequest>(&CONNECT[..n]).is_err(), "{n} bytes");
        }
        for n in 0..EXECUTE.len() - 4 {
            assert!(decode_all::<ExecuteRequest>(&EXECUTE[..n]).is_err(), "{n} bytes");
        }
        assert!(decode_all::<ExecuteRequest>(b"\0\0\0\0\xFF\xFF\xFF\xFFabc").is_err());
    }
}
