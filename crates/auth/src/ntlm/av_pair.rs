//! The list of facts about the server that the challenge carries, and that the client sends back
//! with facts of its own under the protection of its proof.

use super::message::MessageError;

/// [MS-NLMP] 2.2.2.1 AV_PAIR, the values of AvId.
pub mod id {
    /// Ends the list.
    pub const EOL: u16 = 0;
    /// The server's NetBIOS name.
    pub const NB_COMPUTER_NAME: u16 = 1;
    /// The NetBIOS name of the server's domain.
    pub const NB_DOMAIN_NAME: u16 = 2;
    /// The server's DNS name.
    pub const DNS_COMPUTER_NAME: u16 = 3;
    /// The DNS name of the server's domain.
    pub const DNS_DOMAIN_NAME: u16 = 4;
    /// 32 bits: 0x2 says that the message has a MIC.
    pub const FLAGS: u16 = 6;
    /// The server's FILETIME.
    pub const TIMESTAMP: u16 = 7;
    /// The service that the client believes to speak to, UTF-16.
    pub const TARGET_NAME: u16 = 9;
    /// MD5 over the channel binding, or 16 zeros.
    pub const CHANNEL_BINDINGS: u16 = 10;
}

/// The bit of [`id::FLAGS`] by which the client says that its message has a MIC.
pub const FLAG_MIC: u32 = 0x2;

/// A list of AV_PAIR, in order, without its end.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct AvPairs(Vec<(u16, Vec<u8>)>);

impl AvPairs {
    /// Reads up to MsvAvEOL, which must be there; bytes behind it are not looked at.
    pub fn decode(mut bytes: &[u8]) -> Result<Self, MessageError> {
        let mut pairs = Vec::new();
        loop {
            let (head, rest) = bytes.split_first_chunk::<4>().ok_or(MessageError::Truncated)?;
            let [id_low, id_high, len_low, len_high] = *head;
            let len = usize::from(u16::from_le_bytes([len_low, len_high]));
            let (value, rest) = rest.split_at_checked(len).ok_or(MessageError::Truncated)?;
            match u16::from_le_bytes([id_low, id_high]) {
                id::EOL => return Ok(Self(pairs)),
                id => pairs.push((id, value.to_vec())),
            }
            bytes = rest;
        }
    }

    /// The list with its end. Values are cut at 65,535 bytes, which none reaches.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (id, value) in &self.0 {
            let len = u16::try_from(value.len()).unwrap_or(u16::MAX);
            bytes.extend_from_slice(&id.to_le_bytes());
            bytes.extend_from_slice(&len.to_le_bytes());
            bytes.extend(value.iter().take(len.into()));
        }
        bytes.extend_from_slice(&[0; 4]);
        bytes
    }

    /// The value of the first pair with this id.
    pub fn value(&self, id: u16) -> Option<&[u8]> {
        self.0.iter().find(|(i, _)| *i == id).map(|(_, value)| value.as_slice())
    }

    /// Sets a value, in its place if it is there, otherwise at the end.
    pub fn set(&mut self, id: u16, value: Vec<u8>) {
        match self.0.iter_mut().find(|(i, _)| *i == id) {
            Some((_, old)) => *old = value,
            None => self.0.push((id, value)),
        }
    }

    /// Sets a value of UTF-16 text.
    pub fn set_text(&mut self, id: u16, text: &str) {
        self.set(id, super::crypto::utf16(text));
    }

    /// MsvAvFlags; 0 if they are missing or have another length.
    pub fn flags(&self) -> u32 {
        let value = self.value(id::FLAGS).and_then(|v| <[u8; 4]>::try_from(v).ok());
        value.map_or(0, u32::from_le_bytes)
    }

    /// MsvAvChannelBindings, unless it is missing or zero, which says that the client has none.
    pub fn channel_binding(&self) -> Option<&[u8]> {
        self.value(id::CHANNEL_BINDINGS).filter(|v| v.iter().any(|b| *b != 0))
    }
}
