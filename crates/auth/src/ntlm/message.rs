//! The three messages, [MS-NLMP] 2.2.1, in both directions.
//!
//! Each is a fixed part with lengths and offsets into what follows. Parts may stand in any order,
//! overlap or be missing; an offset counts only where the length is not zero.

use super::flags::NegotiateFlags;
use crate::basic::USER_LEN_MAX;

/// LIMIT: bytes of a message; real ones have a few hundred.
pub const MESSAGE_LEN_MAX: usize = 8 << 10;

const SIGNATURE: &[u8; 8] = b"NTLMSSP\0";
/// Windows 10, NTLM revision 15: only for people who debug ([MS-NLMP] 2.2.2.10).
const VERSION: [u8; 8] = [10, 0, 0, 0, 0, 0, 0, 15];
/// Where the MIC stands in an AUTHENTICATE_MESSAGE.
const MIC_AT: std::ops::Range<usize> = 72..88;

/// Why bytes are no message.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum MessageError {
    /// The signature is missing.
    #[error("not an ntlm message")]
    Signature,
    /// Another message was expected.
    #[error("ntlm message of type {found}, expected {expected}")]
    Type {
        /// The type expected.
        expected: u32,
        /// The type found.
        found: u32,
    },
    /// It ends too early, or a part lies outside.
    #[error("ntlm message is truncated")]
    Truncated,
    /// It has more than [`MESSAGE_LEN_MAX`] bytes, or a name has more than 512 units.
    #[error("ntlm message is too long")]
    TooLong,
    /// A name is not UTF-16.
    #[error("name in an ntlm message is not utf-16")]
    Text,
}

/// Whether these bytes are meant to be NTLM.
pub fn is_ntlm(bytes: &[u8]) -> bool {
    bytes.starts_with(SIGNATURE)
}

/// [MS-NLMP] 2.2.1.1 NEGOTIATE_MESSAGE; the names it may carry are not looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Negotiate {
    /// What the client can do.
    pub flags: NegotiateFlags,
}

impl Negotiate {
    /// Reads a message; the oldest clients send no more than the flags.
    pub fn decode(bytes: &[u8]) -> Result<Self, MessageError> {
        check(bytes, 1)?;
        Ok(Self { flags: flags_at(bytes, 12)? })
    }

    /// The message, without names.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Encoder::new(1, 40);
        out.put(12, &self.flags.bits().to_le_bytes());
        out.part(16, &[]);
        out.part(24, &[]);
        out.version(32, self.flags);
        out.0
    }
}

/// [MS-NLMP] 2.2.1.2 CHALLENGE_MESSAGE.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Challenge {
    /// What the server chose.
    pub flags: NegotiateFlags,
    /// The nonce.
    pub server_challenge: [u8; 8],
    /// Target name, in UTF-16LE if the flags say so.
    pub target_name: Vec<u8>,
    /// An encoded [`AvPairs`](super::AvPairs), or nothing.
    pub target_info: Vec<u8>,
}

impl Challenge {
    /// Reads a message.
    pub fn decode(bytes: &[u8]) -> Result<Self, MessageError> {
        check(bytes, 2)?;
        let flags = flags_at(bytes, 20)?;
        let has_info = flags.contains(NegotiateFlags::TARGET_INFO);
        Ok(Self {
            flags,
            server_challenge: array_at(bytes, 24)?,
            target_name: part_at(bytes, 12)?.to_vec(),
            target_info: if has_info { part_at(bytes, 40)?.to_vec() } else { Vec::new() },
        })
    }

    /// The message.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Encoder::new(2, 56);
        out.part(12, &self.target_name);
        out.put(20, &self.flags.bits().to_le_bytes());
        out.put(24, &self.server_challenge);
        out.part(40, &self.target_info);
        out.version(48, self.flags);
        out.0
    }
}

/// [MS-NLMP] 2.2.1.3 AUTHENTICATE_MESSAGE.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Authenticate {
    /// What both ends agreed on.
    pub flags: NegotiateFlags,
    /// The response with the LM hash; not looked at by this server.
    pub lm_response: Vec<u8>,
    /// The response with the NT hash: 24 bytes in version 1, more in version 2.
    pub nt_response: Vec<u8>,
    /// The domain, as the client wrote it.
    pub domain: String,
    /// The user, as the client wrote it.
    pub user: String,
    /// The client's machine.
    pub workstation: String,
    /// The session key under the key exchange key, or nothing.
    pub session_key: Vec<u8>,
    /// The 16 bytes where a MIC stands if the message has one.
    pub mic: Option<[u8; 16]>,
}

impl Authenticate {
    /// Reads a message whose text is UTF-16.
    pub fn decode(bytes: &[u8]) -> Result<Self, MessageError> {
        check(bytes, 3)?;
        Ok(Self {
            lm_response: part_at(bytes, 12)?.to_vec(),
            nt_response: part_at(bytes, 20)?.to_vec(),
            domain: text(part_at(bytes, 28)?)?,
            user: text(part_at(bytes, 36)?)?,
            workstation: text(part_at(bytes, 44)?)?,
            session_key: part_at(bytes, 52)?.to_vec(),
            flags: flags_at(bytes, 60)?,
            mic: array_at(bytes, MIC_AT.start).ok(),
        })
    }

    /// The message, with room for a MIC if there is one here.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Encoder::new(3, if self.mic.is_some() { MIC_AT.end } else { MIC_AT.start });
        out.part(28, &super::crypto::utf16(&self.domain));
        out.part(36, &super::crypto::utf16(&self.user));
        out.part(44, &super::crypto::utf16(&self.workstation));
        out.part(12, &self.lm_response);
        out.part(20, &self.nt_response);
        out.part(52, &self.session_key);
        out.put(60, &self.flags.bits().to_le_bytes());
        out.version(64, self.flags);
        if let Some(mic) = &self.mic {
            out.put(MIC_AT.start, mic);
        }
        out.0
    }

    /// The same message with zeros for the MIC, which is what the MIC is made over.
    pub fn without_mic(bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        if let Some(mic) = bytes.get_mut(MIC_AT) {
            mic.fill(0);
        }
        bytes
    }
}

fn check(bytes: &[u8], expected: u32) -> Result<(), MessageError> {
    if !is_ntlm(bytes) {
        return Err(MessageError::Signature);
    }
    if bytes.len() > MESSAGE_LEN_MAX {
        return Err(MessageError::TooLong);
    }
    let found = u32::from_le_bytes(array_at(bytes, 8)?);
    if found == expected { Ok(()) } else { Err(MessageError::Type { expected, found }) }
}

fn array_at<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], MessageError> {
    let rest = bytes.get(at..).ok_or(MessageError::Truncated)?;
    rest.first_chunk().copied().ok_or(MessageError::Truncated)
}

fn flags_at(bytes: &[u8], at: usize) -> Result<NegotiateFlags, MessageError> {
    Ok(NegotiateFlags::from_bits_retain(u32::from_le_bytes(array_at(bytes, at)?)))
}

/// What a field with length, greatest length and offset points to.
fn part_at(bytes: &[u8], at: usize) -> Result<&[u8], MessageError> {
    let [l0, l1, _, _, o0, o1, o2, o3] = array_at::<8>(bytes, at)?;
    let len = usize::from(u16::from_le_bytes([l0, l1]));
    if len == 0 {
        return Ok(&[]);
    }
    let start = usize::try_from(u32::from_le_bytes([o0, o1, o2, o3]));
    let start = start.map_err(|_| MessageError::Truncated)?;
    let part = bytes.get(start..).and_then(|rest| rest.get(..len));
    part.ok_or(MessageError::Truncated)
}

fn text(bytes: &[u8]) -> Result<String, MessageError> {
    let (units, odd) = bytes.as_chunks::<2>();
    if !odd.is_empty() {
        return Err(MessageError::Text);
    }
    if units.len() > USER_LEN_MAX {
        return Err(MessageError::TooLong);
    }
    let units = units.iter().map(|unit| u16::from_le_bytes(*unit));
    char::decode_utf16(units).collect::<Result<_, _>>().map_err(|_| MessageError::Text)
}

/// A message with its fixed part, to which parts are appended.
struct Encoder(Vec<u8>);

impl Encoder {
    fn new(message_type: u32, fixed_len: usize) -> Self {
        let mut out = Self(vec![0; fixed_len]);
        out.put(0, SIGNATURE);
        out.put(8, &message_type.to_le_bytes());
        out
    }

    fn put(&mut self, at: usize, bytes: &[u8]) {
        self.0.iter_mut().skip(at).zip(bytes).for_each(|(to, from)| *to = *from);
    }

    /// Appends a part; cut at 65,535 bytes, which none that this crate makes reaches.
    fn part(&mut self, at: usize, bytes: &[u8]) {
        let len = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
        let offset = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.put(at, &len.to_le_bytes());
        self.put(at + 2, &len.to_le_bytes());
        self.put(at + 4, &offset.to_le_bytes());
        self.0.extend(bytes.iter().take(len.into()));
    }

    fn version(&mut self, at: usize, flags: NegotiateFlags) {
        if flags.contains(NegotiateFlags::VERSION) {
            self.put(at, &VERSION);
        }
    }
}
